package io.github.copydesk.artefact;

/** Tells numbers that count what a page's buttons were pressed for: {@code 12}, {@code 1.6k}. */
final class Counts {

  private static final int LONGEST = 9;

  /** Between marks a number has so many digits. */
  private static final int GROUP = 3;

  private static final String MARKS = ".,\u00a0\u202f ";

  /** The items of a list are numbered up to so many. */
  private static final int LONGEST_ITEM = 2;

  /** How far below a number the next item of a list is looked for. */
  private static final int REACH = 4000;

  private Counts() {}

  /** Returns whether the line {@code text[from, to)} is nothing but such a number. */
  static boolean isCount(String text, int from, int to, char lineBreak) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    if (end - start > LONGEST || start == end) {
      return false;
    }
    boolean thousands = "kKmM".indexOf(text.charAt(end - 1)) >= 0;
    return isNumber(text, start, thousands ? end - 1 : end, thousands ? 1 : GROUP)
        && !isYear(text, start, end)
        && !isItem(text, start, end, lineBreak);
  }

  /** Whether these are digits, in groups of which the last has so many: no day and no hour. */
  private static boolean isNumber(String text, int start, int end, int last) {
    int digits = 0;
    boolean grouped = false;
    for (int i = start; i < end; i++) {
      if (Folding.isDigit(text.charAt(i))) {
        digits++;
      } else if (digits == 0 || (grouped && digits != GROUP) || MARKS.indexOf(text.charAt(i)) < 0) {
        return false;
      } else {
        grouped = true;
        digits = 0;
      }
    }
    return grouped ? digits == last : digits > 0;
  }

  private static boolean isYear(String text, int start, int end) {
    return end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
  }

  /** Whether the number after this one stands on a line not far below. */
  private static boolean isItem(String text, int start, int end, char lineBreak) {
    if (end - start > LONGEST_ITEM || !Folding.isDigit(text.charAt(end - 1))) {
      return false;
    }
    int next = Integer.parseInt(text, start, end, 10) + 1;
    String below = text.substring(end, Math.min(text.length(), end + REACH));
    return next > 1 && below.contains(lineBreak + Integer.toString(next) + lineBreak);
  }
}
