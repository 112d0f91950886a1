package io.github.copydesk.artefact;

/** Tells numbers that count what a page's buttons were pressed for: {@code 12}, {@code 1.6k}. */
final class Counts {

  private static final int LONGEST = 9;

  /** The items of a list are numbered up to so many. */
  private static final int LONGEST_ITEM = 2;

  private Counts() {}

  /** Returns whether the line {@code text[from, to)} is nothing but such a number. */
  static boolean isCount(String text, int from, int to, char lineBreak) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    if (end - start > LONGEST || start == end || !Folding.isDigit(text.charAt(start))) {
      return false;
    }
    boolean thousands = "kKmM".indexOf(text.charAt(end - 1)) >= 0;
    for (int i = start; i < (thousands ? end - 1 : end); i++) {
      if (!Folding.isDigit(text.charAt(i)) && (".,".indexOf(text.charAt(i)) < 0 || i == end - 1)) {
        return false;
      }
    }
    return !isYear(text, start, end) && !isItem(text, start, end, lineBreak);
  }

  private static boolean isYear(String text, int start, int end) {
    return end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
  }

  /** Whether the number after this one stands on a line too. */
  private static boolean isItem(String text, int start, int end, char lineBreak) {
    if (end - start > LONGEST_ITEM || !Folding.isDigit(text.charAt(end - 1))) {
      return false;
    }
    int next = Integer.parseInt(text, start, end, 10) + 1;
    return next > 1 && text.indexOf(lineBreak + Integer.toString(next) + lineBreak) >= 0;
  }
}
