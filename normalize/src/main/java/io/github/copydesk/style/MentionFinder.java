package io.github.copydesk.style;

import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds where names stand in running text, known or not: capitalised words in a row, with the
 * particles and hyphens between them, in Latin, Cyrillic and Armenian letters; in Georgian, which
 * has no capitals, words that end like a surname.
 *
 * <pre>{@code
 * String text = "Hier, le président Nikol Pachinian et des Arméniens étaient au Haut-Karabakh.";
 * MentionFinder.standard().find(text, Locale.FRENCH).stream().map(s -> s.of(text)).toList()
 *     // [Nikol Pachinian, Haut-Karabakh]
 * }</pre>
 *
 * <p>Left out: words that only open a sentence, titles before a name, days and months,
 * abbreviations in capitals, inhabitants and adjectives of place. In a headline that capitalises
 * every word, and for single words at the start of a sentence, a name must stand elsewhere in the
 * text as well or be in the standard book; so must single words in German, which capitalises all
 * nouns, unless they end like a romanised surname.
 *
 * <p>Takes time linear in the text; immutable and thread-safe.
 */
public final class MentionFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final MentionFinder STANDARD = new MentionFinder();

  private MentionFinder() {}

  /** Returns the finder with the standard lists. */
  public static MentionFinder standard() {
    return STANDARD;
  }

  /**
   * Returns the names in {@code text}, from left to right.
   *
   * @param text any string, lone surrogates included
   * @param language the language of the text, {@link Locale#ROOT} if it is not known
   */
  public List<Span> find(String text, Locale language) {
    return new MentionSearch(text, language).find();
  }

  /**
   * Gives the spellings of the name parts in a text to {@code sink}, each as often as it stands
   * there: names of several words that the standard book has as one place are one part, others fall
   * apart at the blanks. Initials and particles are no parts.
   */
  void parts(String text, Locale language, Consumer<String> sink) {
    StyleBook book = StyleBook.standard();
    for (Span span : find(text, language)) {
      String name = span.of(text);
      if (isPlace(book, name)) {
        sink.accept(Casing.title(name));
        continue;
      }
      for (Span part : split(text, span)) {
        String word = part.of(text);
        boolean upper = Casing.shape(word, 0, word.length()) == Casing.Shape.UPPER;
        if (word.length() > 1
            && !upper
            && Letters.isWord(word.charAt(0))
            && !Letters.isLower(word.charAt(0))) {
          sink.accept(word);
        }
      }
    }
  }

  private static boolean isPlace(StyleBook book, String name) {
    int known = book.nameOf(name);
    return known >= 0 && book.kind(known) != NameLine.Kind.PERSON;
  }

  private static List<Span> split(String text, Span span) {
    List<Span> parts = new ArrayList<>(3);
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      char c = i < span.end() ? text.charAt(i) : ' ';
      if (c == '\n' || c == '.' || Letters.isBlank(c)) {
        if (i > start) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
