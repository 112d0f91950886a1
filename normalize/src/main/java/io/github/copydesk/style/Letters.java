package io.github.copydesk.style;

import java.text.Normalizer;

/**
 * Tables over single characters: what can stand in a word, what can begin a name, and what a letter
 * is without its case and accents.
 *
 * <p>Works on the Basic Multilingual Plane: no name in a style book has letters outside it, and a
 * surrogate counts as no letter.
 */
final class Letters {

  /** Neither letter nor digit. */
  static final byte OTHER = 0;

  /** A character inside words at which no name begins: lower case, digit, combining mark. */
  static final byte INNER = 1;

  /** A letter that can begin a name: upper case, or of a script without case. */
  static final byte START = 2;

  /** A character that stands between the words of one name in place of a blank. */
  static final char SEPARATOR = ' ';

  /** Covers Latin, Greek, Cyrillic, Armenian, Semitic scripts and Georgian; beyond it is slow. */
  private static final int TABLED = 0x2000;

  private static final byte[] KIND = new byte[TABLED];
  private static final char[] FOLD = new char[TABLED];

  static {
    for (char c = 0; c < TABLED; c++) {
      KIND[c] = computeKind(c);
      FOLD[c] = computeFold(c);
    }
  }

  private Letters() {}

  /** One of {@link #OTHER}, {@link #INNER}, {@link #START}. */
  static byte kind(char c) {
    return c < TABLED ? KIND[c] : computeKind(c);
  }

  static boolean isWord(char c) {
    return kind(c) != OTHER;
  }

  /** The character without case and, in Latin and Greek, without accent; separators as one. */
  static char fold(char c) {
    return c < TABLED ? FOLD[c] : computeFold(c);
  }

  /** Lower case, the same in every locale, and dotted capital I as plain i. */
  static char lower(char c) {
    return c == '\u0130' ? 'i' : Character.toLowerCase(c);
  }

  static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return Character.isLowerCase(c);
  }

  /** Whether two words of one name can be joined by this one character. */
  static boolean isJoint(char c) {
    return c == ' ' || c == '\n' || isHyphen(c) || isApostrophe(c) || isBlank(c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\u02B9';
  }

  /** A blank inside a line. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private static byte computeKind(char c) {
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return START;
    }
    if (Character.isLetter(c)) {
      // Lower-case letters never begin a name here; letters without case may.
      return Character.isLowerCase(c) || Character.getType(c) == Character.MODIFIER_LETTER
          ? INNER
          : START;
    }
    boolean inner =
        Character.isDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    return inner ? INNER : OTHER;
  }

  private static char computeFold(char c) {
    if (isApostrophe(c)) {
      return '\'';
    }
    if (isJoint(c)) {
      return SEPARATOR;
    }
    char low = lower(c);
    switch (low) {
      case 'đ':
        return 'd';
      case 'ł':
        return 'l';
      case 'ø':
        return 'o';
      case 'ı':
        return 'i';
      case 'ё':
        return 'е';
      default:
        return accented(low)
            ? Normalizer.normalize(String.valueOf(low), Normalizer.Form.NFD).charAt(0)
            : low;
    }
  }

  private static boolean accented(char c) {
    if (c < 0xC0 || Character.isSurrogate(c)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
  }
}
