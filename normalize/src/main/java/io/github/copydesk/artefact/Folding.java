package io.github.copydesk.artefact;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The folding that rules are matched with: lower case, and no accents on Latin, Greek and Cyrillic
 * letters, since capitals and scrapers drop them. Independent of the default locale.
 */
final class Folding {

  private static final int SIZE = 0x530;
  private static final boolean[] LETTERS = letters();
  private static final byte[] CASES = cases();
  private static final char[] TABLE = table();

  private Folding() {}

  /** Returns the folded letter; 0 for a combining mark, which folds away. */
  static char fold(char c) {
    return c < SIZE
        ? TABLE[c]
        : c >= '\u2000' && c < '\u20d0' ? c : isMark(c) ? 0 : Character.toLowerCase(c);
  }

  /** Returns the other letters of the folding table that fold to {@code folded}. */
  static String unfolded(char folded) {
    return folded < SIZE ? Unfolded.LETTERS[folded] : "";
  }

  /** Returns whether {@code c} is part of a word of letters. */
  static boolean isLetter(char c) {
    return c < SIZE ? LETTERS[c] : Character.isLetter(c) || isMark(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether {@code c} separates words on a line, no-break and thin spaces included. */
  static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\r'
        || c == '\u00a0'
        || c == '\u202f'
        || (c >= '\u2000' && c <= '\u200b')
        || c == '\u3000'
        || c == '\ufeff'
        || c == '\u2060'
        || c == '\f'
        || c == '\u000b';
  }

  static boolean isUpper(char c) {
    return c < SIZE ? CASES[c] == 'A' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isLower(char c) {
    return c < SIZE ? CASES[c] == 'a' : Character.isLowerCase(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[SIZE];
    for (char c = 0; c < SIZE; c++) {
      letters[c] = Character.isLetter(c) || isMark(c);
    }
    return letters;
  }

  private static byte[] cases() {
    byte[] cases = new byte[SIZE];
    for (char c = 0; c < SIZE; c++) {
      boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
      boolean lower = c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
      cases[c] = (byte) (upper ? 'A' : lower ? 'a' : 0);
    }
    return cases;
  }

  private static char[] table() {
    char[] table = new char[SIZE];
    for (char c = 0; c < SIZE; c++) {
      table[c] = isMark(c) ? 0 : plain(Character.toLowerCase(c));
    }
    table['\u0130'] = 'i'; // the Turkish capital with a dot
    table['\u0131'] = 'i';
    table['\u0142'] = 'l';
    table['\u0141'] = 'l';
    table['\u00f8'] = 'o';
    table['\u00d8'] = 'o';
    table['\u0111'] = 'd';
    table['\u0110'] = 'd';
    return table;
  }

  private static char plain(char c) {
    return c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
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
}
