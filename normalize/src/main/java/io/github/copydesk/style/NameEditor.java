package io.github.copydesk.style;

import io.github.copydesk.line.LineFeeds;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the names of a running text in one house style, with the grammar that follows from it,
 * and reports where they stand.
 *
 * <pre>{@code
 * NameEditor editor = NameEditor.builder().style(HouseStyle.FR).build();
 * editor.edit("Le sommet de Yerevan avec Pashinyan.", Locale.FRENCH).redline().result()
 *     // "Le sommet d’Erevan avec Pachinian."
 * }</pre>
 *
 * <p>Nothing is rewritten unless its name is in the style book, or the text spells one romanised
 * surname in two ways; a given name follows the surname behind it. Nothing is rewritten inside a
 * word, an address of the web or of mail, a handle, a hashtag or code, nor in a line that says who
 * wrote the text unless that is asked for; {@code Moscow, Idaho} is not the capital of Russia. A
 * word that mixes Latin letters with Greek or Cyrillic ones is left and flagged as {@code
 * flag.homograph}. Editing the result again gives no edits. Takes time linear in the text;
 * immutable and thread-safe.
 */
public final class NameEditor implements Serializable {

  private static final long serialVersionUID = 1L;

  private enum Mode {
    AUTO,
    FIXED,
    MAJORITY,
    KEEP
  }

  private final StyleBook book;
  private final Mode mode;
  private final HouseStyle style;
  private final boolean bylines;

  private NameEditor(StyleBook book, Mode mode, HouseStyle style, boolean bylines) {
    this.book = book;
    this.mode = mode;
    this.style = style;
    this.bylines = bylines;
  }

  /** Returns a builder of an editor that takes the style from the language of each text. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns an editor that rewrites nothing and reports the names of the standard book. */
  public static NameEditor keep() {
    return new Builder().keepSpellings().build();
  }

  /** Returns an editor like this one with another book. */
  public NameEditor withBook(StyleBook other) {
    return new NameEditor(Objects.requireNonNull(other, "other"), mode, style, bylines);
  }

  /**
   * Returns the rewritten text and the names in it.
   *
   * @param text any string, lone surrogates included
   * @param language the language of the text, {@link Locale#ROOT} if it is not known
   */
  public NameEdits edit(String text, Locale language) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    LineFeeds feeds = LineFeeds.of(text);
    return feeds == null
        ? new NameEditing(this, text, language).run()
        : inSource(new NameEditing(this, feeds.text(), language).run(), feeds);
  }

  private static NameEdits inSource(NameEdits found, LineFeeds feeds) {
    Redline redline = feeds.inSource(found.redline());
    List<Mention> mentions = new ArrayList<>(found.mentions().size());
    for (Mention mention : found.mentions()) {
      Span span = feeds.inSource(mention.span());
      String spelling = span.of(redline.source());
      mentions.add(new Mention(span, spelling, mention.canonical(), mention.identity()));
    }
    return new NameEdits(redline, mentions);
  }

  /** Returns this editor as a stage that answers with the redline alone. */
  public Stage asStage() {
    return (source, language) -> edit(source, language).redline();
  }

  /** Returns a short description: what style, and the book. */
  @Override
  public String toString() {
    String wanted = mode == Mode.FIXED ? style.id() : mode.name().toLowerCase(Locale.ROOT);
    return "NameEditor[" + wanted + (bylines ? ", bylines, " : ", ") + book + "]";
  }

  StyleBook book() {
    return book;
  }

  boolean editsBylines() {
    return bylines;
  }

  boolean followsMajority() {
    return mode == Mode.MAJORITY;
  }

  /** The style for a text in {@code language}; null if its names are to be left alone. */
  @Nullable HouseStyle styleFor(Locale language) {
    return switch (mode) {
      case FIXED -> style;
      case KEEP, MAJORITY -> null;
      case AUTO -> styleOf(language);
    };
  }

  /** The style of the press of a language; null if there is none here. */
  static @Nullable HouseStyle styleOf(Locale language) {
    return HouseStyle.forLanguage(language);
  }

  /** Options of a {@link NameEditor}. Not thread-safe. */
  public static final class Builder {

    private @Nullable StyleBook book;
    private Mode mode = Mode.AUTO;
    private HouseStyle style = HouseStyle.EN;
    private Census census = Census.empty();
    private boolean bylines;

    private Builder() {}

    /** Writes every text in this style, whatever its language. */
    public Builder style(HouseStyle style) {
      this.style = Objects.requireNonNull(style, "style");
      mode = Mode.FIXED;
      return this;
    }

    /**
     * Writes every text in the press style of its language, and leaves the names of texts alone
     * whose language is not known or has no style; the default.
     */
    public Builder auto() {
      mode = Mode.AUTO;
      return this;
    }

    /**
     * Writes each name in the spelling that stands in most of the documents of {@code census}, over
     * all languages; names with one spelling there, and political ones, stay as they are.
     */
    public Builder majority(Census census) {
      this.census = Objects.requireNonNull(census, "census");
      mode = Mode.MAJORITY;
      return this;
    }

    /** Rewrites nothing; names of the book are still reported. */
    public Builder keepSpellings() {
      mode = Mode.KEEP;
      return this;
    }

    /** Rewrites the names of authors as well, in a line such as {@code Par Serguei Ivanoff}. */
    public Builder bylines() {
      bylines = true;
      return this;
    }

    /** Takes the names from this book in place of the standard one. */
    public Builder book(StyleBook book) {
      this.book = Objects.requireNonNull(book, "book");
      return this;
    }

    /** Returns the editor. */
    public NameEditor build() {
      StyleBook names = book == null ? StyleBook.standard() : book;
      StyleBook voted = mode == Mode.MAJORITY ? names.withMajority(census) : names;
      return new NameEditor(voted, mode, style, bylines);
    }
  }
}
