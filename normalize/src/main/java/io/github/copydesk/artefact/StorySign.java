package io.github.copydesk.artefact;

/** What says that a story goes on in a line that opens as furniture does. */
final class StorySign {

  private static final int LONGEST_AGENCY = 24;

  private StorySign() {}

  /**
   * Returns whether a dateline stands within the line, {@code ... OSLO (Reuters) - The king ...}: a
   * capital in brackets, a dash between blanks, and a capital or a quotation mark behind it.
   */
  static boolean holdsDateline(char[] line, int from, int to) {
    for (int at = from + 4; at + 3 < to; at++) {
      if (line[at] == ')'
          && Folding.isBlank(line[at + 1])
          && isDash(line[at + 2])
          && Folding.isBlank(line[at + 3])
          && opensSentence(line, at + 4, to)
          && isAgency(line, Math.max(from, at - LONGEST_AGENCY), at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private static boolean opensSentence(char[] line, int at, int to) {
    return at < to && (Folding.isUpper(line[at]) || "\"\u00ab\u201c\u201e'".indexOf(line[at]) >= 0);
  }

  /** Whether what the bracket at {@code close} encloses is short and has a capital in it. */
  private static boolean isAgency(char[] line, int least, int close) {
    boolean capital = false;
    for (int at = close - 1; at > least; at--) {
      if (line[at] == '(') {
        return capital && Folding.isBlank(line[at - 1]);
      }
      capital |= Folding.isUpper(line[at]);
    }
    return false;
  }
}
