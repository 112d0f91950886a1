package io.github.copydesk.artefact;

/** Lines of marks without words, which a page draws between its buttons: {@code |}, {@code •}. */
final class Marks {

  private static final int LONGEST = 8;

  /** So many full stops are an ellipsis or part two pieces of a text. */
  private static final int ELLIPSIS = 3;

  /** No text has these alone on a line. */
  private static final String OF_PAGES = ",.|\\/:;»›>«‹()©";

  /** These part pieces of a text as well. */
  private static final String OF_TEXTS = "•·-–—*×+";

  private Marks() {}

  /** Returns whether the line {@code text[from, to)} has marks alone that no text has so. */
  static boolean areOfPage(String text, int from, int to) {
    return areAmong(OF_PAGES, text, from, to);
  }

  /** Returns whether the line has marks alone of those that stand between buttons. */
  static boolean mayPart(String text, int from, int to) {
    return areAmong(OF_PAGES + OF_TEXTS, text, from, to);
  }

  private static boolean areAmong(String marks, String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    int stops = 0;
    boolean among = start < end && end - start <= LONGEST;
    for (int i = start; among && i < end; i++) {
      char c = text.charAt(i);
      stops += c == '.' ? 1 : 0;
      among = marks.indexOf(c) >= 0 || Folding.isBlank(c);
    }
    return among && stops < ELLIPSIS;
  }
}
