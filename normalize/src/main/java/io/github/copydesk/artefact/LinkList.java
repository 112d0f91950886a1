package io.github.copydesk.artefact;

/**
 * Tells the titles of other stories that a page lists at its end from what is the story's own. A
 * title is one line of some words that is no sentence; the last words of a story are one.
 */
final class LinkList {

  private static final int SHORTEST = 24;
  private static final int SHORTEST_NEAR = 14;
  private static final int SHORTEST_WIDE = 10;
  private static final int SHORTEST_WIDE_NEAR = 6;
  private static final int SHORTEST_PROSE = 40;
  private static final int SHORTEST_PARAGRAPH = 100;
  private static final int SHORTEST_WIDE_PARAGRAPH = 30;
  private static final int LONGEST = 140;
  private static final int LONGEST_WIDE = 70;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_TEASER = 240;
  private static final int SHORTEST_RUBRIC = 4;

  /** {@code Type here...} */
  private static final int LONGEST_PROMPT = 24;

  private static final int LONGEST_WIDE_LABEL = 20;
  private static final int LONGEST_STAMP = 48;

  /** As many has a day and its year, or its hour. */
  private static final int LEAST_DIGITS = 5;

  /** A syllable of Hangul has one of so many finals or none; this one is ss. */
  private static final int HANGUL_FINALS = 28;

  private static final int PAST_FINAL = 20;

  private static final int LONGEST_PLACE = 2;
  private static final int LEAST_BLANKS = 3;
  private static final int LEAST_BLANKS_NEAR = 2;

  private static final String BULLETS =
      "-\u2013\u2014\u2022*\u00b7\u25aa\u25ba\u25a0\u203a\u00bb>\u2190\u2192";
  private static final String ARROWS = "\u2192\u00bb";
  private static final String STOPS = ".,;:\u2026\u3002\u0589\u0964\u06d4";
  private static final String LABEL_STOPS = ".,;!\u2026\u3002\uff01\u0589\u0964\u06d4";
  private static final String ENDS =
      ".!?\u2026\u201d\u201c\u00bb\"\u2019)\u3002\u0589\u0964\u06d4\u061f\uff01\uff1f\u17d4\u104b\u1362";

  /** A line of Thai or Lao, which end their sentences with no mark, is a title if it is shorter. */
  private static final int SHORTEST_UNMARKED = 80;

  private LinkList() {}

  /** What a line is to a list of titles. */
  enum Line {
    BLANK,
    TITLE,
    /** Is short for a title, and one only beside others. */
    SHORT,
    /** Its place in the list, its hour or its day. */
    NUMBER,
    /**
     * Stands among titles and says something of this story or nothing: {@code (AFP)}, {@code 18+}.
     */
    ASIDE,
    /** Is cut short as the first words of a story are below its title. */
    TEASER,
    /** Is too short for a title, and no sentence. */
    LABEL,
    PROSE
  }

  /** Returns whether such a line is of the list, and not one that may stand in it. */
  static boolean isLink(LinkList.Line line) {
    return switch (line) {
      case TITLE, SHORT, NUMBER, TEASER -> true;
      case BLANK, ASIDE, LABEL, PROSE -> false;
    };
  }

  /** Returns what the line {@code text[from, to)} is. */
  static Line read(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    if (start == end) {
      return Line.BLANK;
    }
    if (!hasLetter(text, start, end) && (end - start == 1 || hasDigit(text, start, end))) {
      return Line.NUMBER;
    }
    if (isStamp(text, start, end)) {
      return Line.NUMBER;
    }
    if (isAside(text, start, end)) {
      return Line.ASIDE;
    }
    start = afterBullet(text, start, end);
    end = beforeArrow(text, start, end);
    if (isCutShort(text, start, end)) {
      return Line.TEASER;
    }
    if (isTold(text, start, end)) {
      return Line.PROSE;
    }
    boolean title = isTitle(text, start, end);
    if (!title && !isShortTitle(text, start, end)) {
      return isShortLabel(text, start, end) ? Line.LABEL : Line.PROSE;
    }
    return Quotation.isIn(text, start, end) ? Line.PROSE : title ? Line.TITLE : Line.SHORT;
  }

  /** {@code 6 January 2024, 07:13 | Local}: begins with a digit and has those of a day and more. */
  private static boolean isStamp(String text, int start, int end) {
    int digits = 0;
    for (int at = start; at < end && end - start <= LONGEST_STAMP; at++) {
      digits += Folding.isDigit(text.charAt(at)) ? 1 : 0;
    }
    return digits >= LEAST_DIGITS
        && Folding.isDigit(text.charAt(start))
        && STOPS.indexOf(text.charAt(end - 1)) < 0;
  }

  /** Whether these are some words, or a rubric in capitals. */
  private static boolean isShortTitle(String text, int start, int end) {
    return isTitle(text, start, end, SHORTEST_NEAR, LEAST_BLANKS_NEAR)
        || isRubric(text, start, end);
  }

  private static boolean isRubric(String text, int start, int end) {
    int capitals = 0;
    for (int at = start; at < end; at++) {
      if (Folding.isLower(text.charAt(at))) {
        return false;
      }
      capitals += Folding.isUpper(text.charAt(at)) ? 1 : 0;
    }
    return capitals >= SHORTEST_RUBRIC
        && end - start <= LONGEST_PROMPT
        && STOPS.indexOf(text.charAt(end - 1)) < 0;
  }

  private static boolean isShortLabel(String text, int start, int end) {
    return end - start <= LONGEST_PROMPT
        && LABEL_STOPS.indexOf(text.charAt(end - 1)) < 0
        && !Folding.isLower(text.charAt(start))
        && !Folding.isDigit(text.charAt(start));
  }

  /**
   * Whether the line ends in the past tense of Korean or Japanese, {@code -했다}, {@code -した}: titles
   * leave it out.
   */
  private static boolean isTold(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if ((last != '\ub2e4' && last != '\u305f') || end - start < SHORTEST_WIDE) {
      return false;
    }
    char before = text.charAt(end - 2);
    return last == '\u305f'
        ? before == '\u3057' || before == '\u3063'
        : before >= '\uac00'
            && before <= '\ud7a3'
            && (before - '\uac00') % HANGUL_FINALS == PAST_FINAL;
  }

  private static boolean isCutShort(String text, int start, int end) {
    int last = text.charAt(end - 1) == ']' ? end - 2 : end - 1;
    return end - start >= SHORTEST_PROSE
        && end - start <= LONGEST_TEASER
        && (text.charAt(last) == '\u2026' || text.startsWith("...", last - 2));
  }

  /** Where a title begins behind a mark, its place in the list or its hour. */
  private static int afterBullet(String text, int start, int end) {
    int clock = Clock.skip(text, start, end);
    if (clock > start && clock < end && Folding.isBlank(text.charAt(clock))) {
      return Folding.skipBlanks(text, clock, end);
    }
    int at = start;
    int digits = 0;
    for (;
        at < end && (Folding.isDigit(text.charAt(at)) || ".:)".indexOf(text.charAt(at)) >= 0);
        at++) {
      digits = Folding.isDigit(text.charAt(at)) ? digits + 1 : 0;
    }
    boolean number = at > start && digits <= LONGEST_PLACE;
    at += at == start && BULLETS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    boolean bullet = at > start && (number || at == start + 1);
    return bullet && at < end && Folding.isBlank(text.charAt(at))
        ? Folding.skipBlanks(text, at, end)
        : start;
  }

  private static int beforeArrow(String text, int start, int end) {
    boolean arrow = ARROWS.indexOf(text.charAt(end - 1)) >= 0;
    return arrow ? Folding.skipBlanksBack(text, start, end - 1) : end;
  }

  /** Returns whether the line, which is no title, is a paragraph of the story. */
  static boolean isProse(String text, int from, int to) {
    int length = Folding.skipBlanksBack(text, from, to) - Folding.skipBlanks(text, from, to);
    boolean wide = isWide(text.charAt(Folding.skipBlanks(text, from, to)));
    return length > (wide ? LONGEST_WIDE : LONGEST)
        || (length > (wide ? SHORTEST_WIDE_PARAGRAPH : SHORTEST_PARAGRAPH)
            && isSentence(text, from, to));
  }

  /** Returns whether the line is too long for a label or a name. */
  static boolean isLong(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    return end - start
        >= (start < end && isWide(text.charAt(start)) ? SHORTEST_WIDE : SHORTEST_PROSE);
  }

  /**
   * Returns whether the line is no sentence, and short as what a page says of itself or a title.
   */
  static boolean isLabel(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    int longest = isWide(text.charAt(start)) ? LONGEST_WIDE_LABEL : LONGEST_LABEL;
    boolean open = text.startsWith("..", end - 2) && end - start <= LONGEST_PROMPT;
    return (end - start <= longest && (open || LABEL_STOPS.indexOf(text.charAt(end - 1)) < 0))
        || isTitle(text, start, end);
  }

  /** Returns whether the line, which has letters, ends as a sentence or as what was said does. */
  static boolean isSentence(String text, int from, int to) {
    int end = Folding.skipBlanksBack(text, from, to);
    char last = text.charAt(end - 1);
    return ENDS.indexOf(last) >= 0
        || (last == ':' && isArmenian(text.charAt(end - 2)))
        || (isUnmarked(last) && end - Folding.skipBlanks(text, from, to) >= SHORTEST_UNMARKED);
  }

  private static boolean isUnmarked(char c) {
    return c > '\u0e00' && c < '\u0f00';
  }

  /** Armenian sentences end with two dots, for which many keyboards have none but a colon. */
  private static boolean isArmenian(char c) {
    return c > '\u0530' && c < '\u0588';
  }

  /** Returns whether a line whose last mark this is ends in the middle of a sentence. */
  static boolean isOpen(char last) {
    return Folding.isLetter(last) || Folding.isDigit(last) || last == ',' || last == '-';
  }

  private static boolean isAside(String text, int start, int end) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    return (first == '(' && last == ')')
        || first == '\u00a9'
        || first == '*'
        || !hasLetter(text, start, end)
        || isList(text, start, end);
  }

  /** {@code Reporting by Jane Roe; editing by John Doe}: no title has such a mark inside. */
  private static boolean isList(String text, int start, int end) {
    int mark = start;
    while (mark < end && text.charAt(mark) != ';') {
      mark++;
    }
    return mark < end && STOPS.indexOf(text.charAt(end - 1)) < 0;
  }

  /** {@code View 6 Images} counts what it leads to. */
  static boolean hasDigit(String text, int start, int end) {
    int at = start;
    while (at < end && !Folding.isDigit(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  private static boolean hasLetter(String text, int start, int end) {
    int at = start;
    while (at < end && !Folding.isLetter(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  /** Returns whether the line in {@code [start, end)} has the length and the end of a title. */
  static boolean isTitle(String text, int start, int end) {
    return isTitle(text, start, end, SHORTEST, LEAST_BLANKS);
  }

  private static boolean isTitle(String text, int start, int end, int shortest, int blanks) {
    if (end - start > LONGEST || end - start < SHORTEST_WIDE) {
      return isShortWide(text, start, end) && shortest == SHORTEST_NEAR;
    }
    char first = text.charAt(start);
    boolean wide = isWide(first) || isWide(text.charAt(start + 1));
    return !Folding.isLower(first)
        && !Folding.isDigit(first)
        && STOPS.indexOf(text.charAt(end - 1)) < 0
        && (wide || (end - start >= shortest && isRow(text, start, end, blanks)));
  }

  private static boolean isShortWide(String text, int start, int end) {
    return end - start >= SHORTEST_WIDE_NEAR
        && end - start < SHORTEST_WIDE
        && isWide(text.charAt(start))
        && STOPS.indexOf(text.charAt(end - 1)) < 0;
  }

  /** Whether these are some words, and of one sentence. */
  private static boolean isRow(String text, int start, int end, int least) {
    int blanks = 0;
    for (int i = start + 3; i < end; i++) {
      if (Folding.isBlank(text.charAt(i))) {
        blanks++;
        if (text.charAt(i - 1) == '.' && Folding.isLower(text.charAt(i - 2))) {
          return false;
        }
      }
    }
    return blanks >= least;
  }

  /** Whether words of this letter are written without blanks between them. */
  static boolean isWide(char c) {
    return (c >= '\u3040' && c <= '\u9fff') || (c >= '\uac00' && c <= '\ud7a3');
  }
}
