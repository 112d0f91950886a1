package io.github.copydesk.artefact;

/** Tells by itself what a line at the foot of a page may be, which no rule knows. */
final class FootLine {

  private static final int SHORTEST_KEYWORD = 3;

  private static final int LONGEST_KEYWORD = 32;

  private static final int LONGEST_AGE = 3;

  private static final int SHORTEST_PROMPT = 20;

  private static final String ARROWS = "\u00bb\u203a\u2192\u25b8\u25b6\u25ba";

  private static final String STOPS = ".,;:!?\u2026\u3002\u0589\u0964\u06d4\")]\u201d\u00bb";

  private FootLine() {}

  /** Whether these are a few words without a mark at their end. */
  static boolean isLabel(String text, int from, int to) {
    char last = text.charAt(to - 1);
    return (Folding.isLetter(last) || Folding.isDigit(last))
        && switch (LinkList.read(text, from, to)) {
          case TITLE, SHORT, LABEL -> true;
          case BLANK, NUMBER, ASIDE, TEASER, PROSE -> false;
        };
  }

  /**
   * Whether all words have capitals: {@code Jane Roe}. One word alone is if no other line is beside
   * it, or if it is one of capitals, as agencies are called; without capitals any few words are.
   */
  static boolean isName(String text, int from, int to, boolean alone) {
    int words = 0;
    int capitals = 0;
    int small = 0;
    boolean inside = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean starts = !inside && !Folding.isBlank(c);
      words += starts ? 1 : 0;
      capitals += starts && Folding.isUpper(c) ? 1 : 0;
      small += Folding.isLower(c) ? 1 : 0;
      inside = !Folding.isBlank(c);
    }
    return capitals == 0
        ? LinkList.read(text, from, to) != LinkList.Line.TITLE
        : capitals == words && (words > 1 || alone || small == 0);
  }

  /** {@code Your town *}, {@code Loading the map...}: what has to be filled, or is to come. */
  static boolean isField(String text, int from, int to) {
    return to - from <= LONGEST_KEYWORD
        && (text.charAt(to - 1) == '*' || text.startsWith("...", to - 3))
        && Folding.isUpper(text.charAt(Folding.skipBlanks(text, from, to)));
  }

  /** {@code #harbour #quay}, {@code 16+}: keywords of networks, or who may read this. */
  static boolean isMark(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    boolean age = to - start <= LONGEST_AGE && text.charAt(to - 1) == '+';
    boolean marked = text.charAt(start) == '#' || (age && Folding.isDigit(text.charAt(start)));
    for (int at = start + 1; at < to && marked; at++) {
      char c = text.charAt(at);
      boolean opens = Folding.isBlank(text.charAt(at - 1));
      marked = opens ? c == '#' || Folding.isBlank(c) : STOPS.indexOf(c) < 0;
    }
    return marked && to - start > 1;
  }

  /** {@code To the overview »}: leads elsewhere, and closes no quotation. */
  static boolean isArrow(String text, int from, int to) {
    String words = text.substring(from, to);
    int mark = words.length() - 1;
    return mark > 1
        && mark < LONGEST_KEYWORD
        && ARROWS.indexOf(words.charAt(mark)) >= 0
        && Folding.isBlank(words.charAt(mark - 1))
        && words.indexOf('\u00ab') < 0
        && Folding.isLetter(words.charAt(Folding.skipBlanksBack(words, 0, mark) - 1));
  }

  /** {@code Seen a mistake? Let us know}: a question and words without a mark at their end. */
  static boolean isPrompt(String text, int from, int to) {
    if (to - from < SHORTEST_PROMPT
        || !Folding.isLetter(text.charAt(to - 1))
        || LinkList.read(text, from, to) == LinkList.Line.ASIDE) {
      return false;
    }
    int mark = from;
    while (mark < to && "?!\u037e\u061f".indexOf(text.charAt(mark)) < 0) {
      mark++;
    }
    return mark < to - 1 && Folding.isBlank(text.charAt(mark + 1));
  }

  /** Whether this is a short name of something, without a mark inside. */
  static boolean isKeyword(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int length = to - start;
    boolean letters = length >= SHORTEST_KEYWORD && length <= LONGEST_KEYWORD;
    for (int at = start; at < to && letters; at++) {
      letters = STOPS.indexOf(text.charAt(at)) < 0;
    }
    return letters && Folding.isLetter(text.charAt(start));
  }
}
