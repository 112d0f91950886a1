package io.github.copydesk.artefact;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The folding that rules are matched with: lower case, and no accents on Latin, Greek and Cyrillic
 * letters, since capitals and scrapers drop them. Independent of the default locale.
 */
final class Folding {

  private static final int SIZE = 0x530;

  // What a unit is, above the letter that it folds to.
  static final int LETTER = 1 << 16;
  static final int LOWER = 1 << 17;
  static final int UPPER = 1 << 18;

  private static final char[] TABLE = table();
  private static final int[] TRAITS = traits();

  private Folding() {}

  /** Returns the folded letter; 0 for a combining mark, which folds away. */
  static char fold(char c) {
    return c < SIZE
        ? (char) TRAITS[c]
        : c >= '\u2000' && c < '\u20d0' ? c : isMark(c) ? 0 : Character.toLowerCase(c);
  }

  /** Returns the other letters of the folding table that fold to {@code folded}. */
  static String unfolded(char folded) {
    return folded < SIZE ? Unfolded.LETTERS[folded] : "";
  }

  /** Returns whether {@code c} is part of a word of letters. */
  static boolean isLetter(char c) {
    return c < SIZE ? (TRAITS[c] & LETTER) != 0 : Character.isLetter(c) || isMark(c);
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
    return c < SIZE
        ? (TRAITS[c] & UPPER) != 0
        : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isLower(char c) {
    return c < SIZE ? (TRAITS[c] & LOWER) != 0 : Character.isLowerCase(c);
  }

  /** Returns all of that at once: the folded letter and {@link #LETTER}, LOWER and UPPER. */
  static int traits(char c) {
    return c < SIZE ? TRAITS[c] : rareTraits(c);
  }

  private static int rareTraits(char c) {
    return fold(c)
        | (isLetter(c) ? LETTER : 0)
        | (isLower(c) ? LOWER : 0)
        | (isUpper(c) ? UPPER : 0);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static int[] traits() {
    int[] traits = new int[SIZE];
    for (char c = 0; c < SIZE; c++) {
      boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
      boolean lower = c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
      traits[c] =
          TABLE[c]
              | (Character.isLetter(c) || isMark(c) ? LETTER : 0)
              | (lower ? LOWER : 0)
              | (upper ? UPPER : 0);
    }
    return traits;
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
