package io.github.copydesk.date;

import io.github.copydesk.table.Units;

/** Tells where a word of a date may end in a text. */
final class WordEnd {

  private WordEnd() {}

  /**
   * Whether a word can end before {@code q}: not inside a run of letters, save where lower case
   * goes over to upper case ({@code UhrLesedauer}), and anywhere in scripts without blanks.
   */
  static boolean isBefore(String text, int q, int limit) {
    char last = text.charAt(q - 1);
    int after = afterMarks(text, q, limit);
    char next = after < limit ? text.charAt(after) : 0;
    if (Scan.digit(last) >= 0) {
      return Scan.digit(next) < 0;
    }
    if (!Units.isLetter(last) || Scan.isUnspaced(last)) {
      return true;
    }
    return (!Units.isLetter(next) && !Units.isMark(next))
        || (Units.isLowerCase(last) && Units.isUpperCase(next))
        || Scan.isUnspaced(next)
        || isCapitalThenLower(last, next, after + 1 < limit ? text.charAt(after + 1) : 0);
  }

  /** The place after the accents that stand on their own after a letter. */
  static int afterMarks(String text, int q, int limit) {
    int after = q;
    while (after < limit && text.charAt(after) >= 0x300 && text.charAt(after) <= 0x36F) {
      after++;
    }
    return after;
  }

  /** {@code PMUpdated}: the last capital of a run belongs to the next word. */
  private static boolean isCapitalThenLower(char last, char next, char after) {
    return Units.isUpperCase(last) && Units.isUpperCase(next) && Units.isLowerCase(after);
  }
}
