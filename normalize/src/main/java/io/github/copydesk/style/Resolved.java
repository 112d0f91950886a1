package io.github.copydesk.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word or a phrase is, in whichever text of its language it stands. It is found out once and
 * remembered, so all that follows from the spelling alone is in here and not asked at each place.
 *
 * @param written as it stands in the text
 * @param word what is written, in title case; empty where the book lists it
 * @param language of the text
 * @param name the name's number in the book, or {@link Hit#UNLISTED}, or {@link #MIXED}
 * @param kind what bears the name; of an unlisted one, nobody knows more than that it is a surname
 * @param ending how many characters at its end are the language's and not the name's; -1 if the two
 *     cannot be parted
 * @param shape how it is written but for such an ending
 * @param last its last word in small letters, without it
 * @param full of a person's name, whose it is; null of others
 */
record Resolved(
    String written,
    String word,
    String language,
    int name,
    NameLine.Kind kind,
    int ending,
    Casing.Shape shape,
    String last,
    @Nullable FullName full) {

  /** In place of a name: the word is written in more than one alphabet. */
  static final int MIXED = -2;

  /** A spelling that the book has as it is written. */
  static Resolved listed(StyleBook book, String written, String language, int name) {
    return of(book, written, "", language, name, 0);
  }

  static Resolved of(
      StyleBook book, String written, String word, String language, int name, int ending) {
    NameLine.Kind kind = name < 0 ? NameLine.Kind.SURNAME : book.kind(name);
    int stem = written.length() - Math.max(0, ending);
    Casing.Shape shape = Casing.shape(written, 0, stem);
    String last = last(written, stem);
    FullName full = kind == NameLine.Kind.PERSON ? FullName.of(book, name, written, last) : null;
    return new Resolved(written, word, language, name, kind, ending, shape, last, full);
  }

  private static String last(String written, int stem) {
    int from = written.length();
    while (from > 0 && !Letters.isBlank(written.charAt(from - 1))) {
      from--;
    }
    return written.substring(from, stem).toLowerCase(Locale.ROOT);
  }

  /** Whether the book has it as it is written. */
  boolean isListed() {
    return word.isEmpty();
  }

  /** Whether the word mixes letters of alphabets that look alike. */
  boolean isMixed() {
    return name == MIXED;
  }
}
