package io.github.copydesk.artefact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The folding that rules are matched with: lower case, and no accents on Latin, Greek and Cyrillic
 * letters, since capitals and scrapers drop them. Independent of the default locale.
 */
final class Folding {

  /** Up to here accents fold away. */
  private static final int SIZE = 0x530;

  // What a unit is, above the letter that it folds to.
  static final int LETTER = 1 << 16;
  static final int LOWER = 1 << 17;
  static final int UPPER = 1 << 18;
  private static final int BLANK = 1 << 19;
  private static final int KNOWN = 1 << 20;

  private static final String BLANKS = " \t\r\f\u000b\u00a0\u202f\u3000\ufeff\u2060";

  private static final char[] TABLE = table();

  /**
   * What each unit is; 0 where its block of 256 was not met yet. Most texts use three or four of
   * the blocks; two threads that both fill one write the same numbers. A table of all, since what
   * the JDK knows of a letter takes so much code that it cannot be asked in every loop.
   */
  private static final int[] TRAITS = new int[1 << 16];

  private Folding() {}

  /** Returns the folded letter; 0 for a combining mark, which folds away. */
  static char fold(char c) {
    return (char) traits(c);
  }

  /** Returns the other letters of the folding table that fold to {@code folded}. */
  static String unfolded(char folded) {
    return folded < SIZE ? Unfolded.LETTERS[folded] : "";
  }

  /** Returns whether {@code c} is part of a word of letters. */
  static boolean isLetter(char c) {
    return (traits(c) & LETTER) != 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether {@code c} separates words on a line, no-break and thin spaces included. */
  static boolean isBlank(char c) {
    return (traits(c) & BLANK) != 0;
  }

  static boolean isUpper(char c) {
    return (traits(c) & UPPER) != 0;
  }

  static boolean isLower(char c) {
    return (traits(c) & LOWER) != 0;
  }

  /** Returns all of that at once: the folded letter and {@link #LETTER}, LOWER and UPPER. */
  static int traits(char c) {
    int traits = TRAITS[c];
    return traits == 0 ? fill(c) : traits;
  }

  /** Georgian is written without capitals, whatever Unicode calls its letters. */
  private static boolean isLowerCase(char c) {
    return Character.isLowerCase(c) && (c < '\u10d0' || c > '\u10ff');
  }

  private static int fill(char c) {
    int block = c & 0xFF00;
    for (int each = block; each < block + 0x100; each++) {
      TRAITS[each] = compute((char) each);
    }
    return TRAITS[c];
  }

  private static int compute(char c) {
    boolean mark = isMark(c);
    boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
    boolean lower = c < 0x80 ? c >= 'a' && c <= 'z' : isLowerCase(c);
    return KNOWN
        | (c < SIZE ? TABLE[c] : mark ? 0 : foldRare(c))
        | (mark || Character.isLetter(c) ? LETTER : 0)
        | (lower ? LOWER : 0)
        | (upper ? UPPER : 0)
        | (BLANKS.indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200b') ? BLANK : 0);
  }

  private static char foldRare(char c) {
    return c >= '\u2000' && c < '\u20d0' ? c : Character.toLowerCase(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** By {@code folding.tsv}, and not by the JDK's normalizer, which takes long to start. */
  private static char[] table() {
    char[] plain = new char[SIZE];
    for (char c = 0; c < SIZE; c++) {
      plain[c] = c;
    }
    for (String row : file("folding.tsv").split("\n")) {
      for (int i = row.charAt(0) == '#' ? row.length() : 2; i < row.length(); i++) {
        plain[row.charAt(i)] = row.charAt(0);
      }
    }
    char[] table = new char[SIZE];
    for (char c = 0; c < SIZE; c++) {
      char lower = Character.toLowerCase(c);
      table[c] = isMark(c) ? 0 : lower < SIZE ? plain[lower] : lower;
    }
    return table;
  }

  private static String file(String name) {
    try (InputStream in = Objects.requireNonNull(Folding.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Unfolded {
    static final String[] LETTERS = letters();

    private static String[] letters() {
      String[] letters = new String[SIZE];
      Arrays.fill(letters, "");
      for (char c = 0; c < SIZE; c++) {
        if (TABLE[c] != c && TABLE[c] < SIZE) {
          letters[TABLE[c]] = letters[TABLE[c]].concat(String.valueOf(c));
        }
      }
      return letters;
    }
  }

  /** Returns where the blanks that start at {@code from} end, {@code to} at most. */
  static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns where the blanks that end at {@code to} start, {@code from} at least. */
  static int skipBlanksBack(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
