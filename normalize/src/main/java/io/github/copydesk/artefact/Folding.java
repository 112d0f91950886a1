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
}
