package io.github.copydesk.style;

import io.github.copydesk.name.NameKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word or a phrase is, in whichever text of its language it stands. It is found out once and
 * remembered, so all that follows from the spelling alone is in here and not asked at each place.
 */
final class Resolved {

  /** In place of a name: the word is written in more than one alphabet. */
  static final int MIXED = -2;

  private final String written;
  private final String word;
  private final String language;
  private final int name;
  private final NameLine.Kind kind;
  private final int ending;
  private final Casing.Shape shape;
  private final String last;
  private final String plainLast;
  private final @Nullable FullName full;

  /** What was last written for it; two threads at worst find the same out twice. */
  private @Nullable Respelling respelling;

  private @Nullable String key;

  private Resolved(
      StyleBook book, String written, String word, String language, int name, int ending) {
    int stem = written.length() - Math.max(0, ending);
    this.written = written;
    this.word = word;
    this.language = language;
    this.name = name;
    this.kind = name < 0 ? NameLine.Kind.SURNAME : book.kind(name);
    this.ending = ending;
    this.shape = Casing.shape(written, 0, stem);
    this.last = last(written, stem);
    this.plainLast = Letters.plain(last);
    this.full = kind == NameLine.Kind.PERSON ? FullName.of(book, name, written, last) : null;
  }

  /** A spelling that the book has as it is written. */
  static Resolved listed(StyleBook book, String written, String language, int name) {
    return new Resolved(book, written, "", language, name, 0);
  }

  /**
   * A word that the book does not have as it is written.
   *
   * @param word the same in title case
   */
  static Resolved of(
      StyleBook book, String written, String word, String language, int name, int ending) {
    return new Resolved(book, written, word, language, name, ending);
  }

  private static String last(String written, int stem) {
    int from = written.length();
    while (from > 0 && !Letters.isSpace(written.charAt(from - 1))) {
      from--;
    }
    return written.substring(from, stem).toLowerCase(Locale.ROOT);
  }

  /** As it stands in the text. */
  String written() {
    return written;
  }

  /** What is written, in title case; empty where the book lists it. */
  String word() {
    return word;
  }

  /** The language of the text. */
  String language() {
    return language;
  }

  /** The name's number in the book, or {@link Hit#UNLISTED}, or {@link #MIXED}. */
  int name() {
    return name;
  }

  /** What bears the name; of an unlisted one, nobody knows more than that it is a surname. */
  NameLine.Kind kind() {
    return kind;
  }

  /**
   * How many characters at its end are the language's and not the name's; -1 if the two cannot be
   * parted.
   */
  int ending() {
    return ending;
  }

  /** How it is written but for such an ending. */
  Casing.Shape shape() {
    return shape;
  }

  /** Its last word in small letters, without such an ending. */
  String last() {
    return last;
  }

  /** The same without its accents, which texts lose between one mention and the next. */
  String plainLast() {
    return plainLast;
  }

  /** Of a person's name, whose it is; null of others. */
  @Nullable FullName full() {
    return full;
  }

  /** What all spellings of an unlisted word share; made when it is first asked for. */
  String key() {
    String known = key;
    if (known == null) {
      known = NameKey.of(word);
      key = known;
    }
    return known;
  }

  /** What was last written for it; null before. */
  @Nullable Respelling respelling() {
    return respelling;
  }

  void remember(Respelling other) {
    respelling = other;
  }

  /** Whether the book has it as it is written. */
  boolean isListed() {
    return word.isEmpty();
  }

  static boolean isPlace(NameLine.Kind kind) {
    return kind == NameLine.Kind.PLACE || kind == NameLine.Kind.POLITICAL;
  }

  /** Whether the word mixes letters of alphabets that look alike. */
  boolean isMixed() {
    return name == MIXED;
  }
}
