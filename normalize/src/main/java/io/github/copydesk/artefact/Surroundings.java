package io.github.copydesk.artefact;

/** Tells from the lines around a line that it is part of the story although it looks like none. */
final class Surroundings {

  /** A longer line is prose, a title or a link to one. */
  private static final int LONGEST = 60;

  private static final int LONGEST_STEP = 36;

  /** So much of a paragraph says what it is about. */
  private static final int LONGEST_OPENING = 100;

  private static final int SHORTEST_WORD = 5;

  private static final int SHORTEST_WIDE_WORD = 2;

  /** Words whose first letters are these are forms of one word. */
  private static final int LONGEST_STEM = 7;

  /** What is left of a sentence below its first words is longer. */
  private static final int SHORTEST_REST = 24;

  /** So many lines that stay are looked at on either side. */
  private static final int LINES = 3;

  /** So many of them go on in small letters; one may be {@code by Jane Roe}. */
  private static final int LEAST = 2;

  /** A shorter line is none that a sentence was broken at for want of room. */
  private static final int SHORTEST_BROKEN = 40;

  /** So many headings of its own, and one part of an outline may be written in another way. */
  private static final int LEAST_OWN = 3;

  /** So many sentences are broken elsewhere in a text of lines of one width. */
  private static final int LEAST_BROKEN = 3;

  /** A list has so many lines. */
  private static final int LEAST_OF_LIST = 6;

  private static final String COMMAS = ",\u060c\uff0c\u3001";

  /** Between the two times of a subtitle. */
  private static final String ARROW = "-->";

  private final StayingLines lines;
  private final String text;

  /** How many sentences are broken by ends of lines; -1 before that is asked for. */
  private int broken = -1;

  /** How many lines ask something, up to as many as matter; -1 before that is asked for. */
  private int questions = -1;

  Surroundings(StayingLines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /**
   * Returns whether what stands at {@code at} stands in verse: among short lines, the next of which
   * goes on in small letters, or this one if it is the last, or some of which end with commas.
   * There {@code Share} is a word of the poem and no button.
   */
  boolean areVerse(int at) {
    int next = lines.below(at);
    boolean goesOn = next < lines.size() ? isSmall(next) : isSmallAt(at);
    if (next == lines.size() && !goesOn) {
      return false;
    }
    int small = 0;
    int commas = 0;
    for (int i = Math.max(0, next - LINES); i < Math.min(lines.size(), next + LINES); i++) {
      if (lines.length(i) > LONGEST) {
        return false;
      }
      small += isSmall(i) ? 1 : 0;
      commas += COMMAS.indexOf(lines.last(i)) >= 0 ? 1 : 0;
    }
    return (goesOn && small >= LEAST) || commas >= LEAST;
  }

  /**
   * Returns whether a sentence opens in the line that ends at {@code end}: the next line goes on in
   * small letters and closes it.
   */
  boolean goOn(int start, int end) {
    int next = lines.below(start);
    return next < lines.size()
        && lines.start(next) == lines.place(end) + 1
        && isSmall(next)
        && lines.length(next) >= SHORTEST_REST
        && lines.last(next) == '.';
  }

  /**
   * Returns whether the line in {@code [from, to)} is in the middle of a sentence, of a text that
   * came home in lines of one width, as mail and files of the wires do: {@code declined to} above
   * {@code comment on the report.}
   */
  boolean areInBrokenSentence(int from, int to) {
    int start = lines.place(from);
    int next = lines.next(start);
    boolean goesOn = next > 0 && isBroken(lines.start(next - 1), lines.end(next - 1), start);
    boolean opens = next < lines.size() && isBroken(start, lines.place(to), lines.start(next));
    return (goesOn || opens) && broken() >= LEAST_BROKEN;
  }

  /**
   * Returns whether a sentence goes on around the line that begins at {@code start}, as in {@code
   * The button reads} above {@code and it should read}: the line above is open, or the one below
   * goes on behind this one.
   */
  boolean areInSentence(int start) {
    int next = lines.below(start);
    return next > 0
        && next < lines.size()
        && isRest(next)
        && (isOpen(next - 1) || ",.".indexOf(lines.last(next)) >= 0)
        && !hasGap(lines.end(next - 1), lines.start(next));
  }

  /**
   * Returns whether a long line that closes no sentence stands above what begins at {@code start},
   * and the rest of the sentence below: {@code At the moment we have}, some buttons, {@code and I
   * would rather have none.}
   */
  boolean isOpenAround(int start) {
    int next = lines.below(start);
    return next > 0
        && next < lines.size()
        && lines.length(next - 1) >= SHORTEST_BROKEN
        && Folding.isLetter(lines.last(next - 1))
        && isSmall(next)
        && lines.last(next) == '.';
  }

  private boolean isOpen(int line) {
    char last = lines.last(line);
    int length = lines.length(line);
    return last == ':'
        || last == ','
        || (Folding.isLetter(last) && (length >= SHORTEST_BROKEN || isSmall(line)));
  }

  /** Whether a blank line stands between two places, both of lines with text. */
  private boolean hasGap(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == lines.lineBreak()
          && text.charAt(Folding.skipBlanks(text, at + 1, to)) == lines.lineBreak()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has some words in small letters alone, as no name or list of links has. */
  private boolean isRest(int line) {
    int blanks = 0;
    for (int at = lines.start(line); at < lines.end(line); at++) {
      char c = text.charAt(at);
      if (Folding.isUpper(c)) {
        return false;
      }
      blanks += Folding.isBlank(c) ? 1 : 0;
    }
    return isSmall(line) && blanks >= LEAST;
  }

  private int broken() {
    if (broken < 0) {
      broken = 0;
      for (int i = 1; i < lines.size() && broken < LEAST_BROKEN; i++) {
        broken += isBroken(lines.start(i - 1), lines.end(i - 1), lines.start(i)) ? 1 : 0;
      }
    }
    return broken;
  }

  /** Whether a long line that closes no sentence stands right above one in small letters. */
  private boolean isBroken(int start, int end, int next) {
    int last = Folding.skipBlanksBack(text, start, end) - 1;
    return last - start >= SHORTEST_BROKEN
        && LinkList.isOpen(text.charAt(last))
        && Folding.isLower(text.charAt(next))
        && text.indexOf(lines.lineBreak(), last) == text.lastIndexOf(lines.lineBreak(), next);
  }

  private boolean isSmallAt(int start) {
    int at = lines.place(start);
    return Folding.isLower(text.charAt(Folding.skipBlanks(text, at, text.length() - 1)));
  }

  private boolean isSmall(int line) {
    return Folding.isLower(text.charAt(lines.start(line)));
  }

  /**
   * Returns whether the line in {@code [start, end)} is one of a list of steps, short sentences
   * like {@code Share with friends.}
   */
  boolean areSteps(int start, int end) {
    int next = lines.below(start);
    return isStep(lines.place(start), lines.place(end))
        && isStep(next)
        && (isStep(next - 1) || isStep(next + 1));
  }

  /**
   * Returns whether what stands at {@code at} stands between two sentences and among short lines,
   * as a part of a recipe does under its heading.
   */
  boolean areShort(int at) {
    int next = lines.below(at);
    if (next == 0 || next == lines.size() || !isSentence(next - 1) || !isSentence(next)) {
      return false;
    }
    int sentences = 0;
    for (int i = Math.max(0, next - LINES); i < Math.min(lines.size(), next + LINES); i++) {
      if (lines.length(i) > LONGEST || isWide(i)) {
        return false;
      }
      sentences += isSentence(i) ? 1 : 0;
    }
    return sentences > LINES;
  }

  /** Returns whether these are some lines, and none of prose: a list, a recipe, a song. */
  boolean areShortAll() {
    int line = 0;
    while (line < lines.size() && lines.length(line) <= LONGEST && !isWide(line)) {
      line++;
    }
    return line == lines.size() && line >= LEAST_OF_LIST;
  }

  private boolean isWide(int line) {
    return LinkList.isWide(text.charAt(lines.start(line)));
  }

  /**
   * Returns whether the line in {@code [start, end)} answers the question right above it, in a text
   * of some questions: {@code Press the button Subscribe.}
   */
  boolean areAnswer(int start, int end) {
    int next = lines.below(start);
    return isQuestion(next - 1) && lastOf(start, end) == '.' && questions() >= LEAST;
  }

  /**
   * Returns whether the line in {@code [start, end)} is a question like some others, right above a
   * sentence.
   */
  boolean areAsked(int start, int end) {
    return lastOf(start, end) == '?' && isAboveSentence(start) && questions() >= LEAST;
  }

  /** The last character of a line of the source. */
  private char lastOf(int start, int end) {
    return text.charAt(Folding.skipBlanksBack(text, lines.place(start), lines.place(end)) - 1);
  }

  private int questions() {
    if (questions < 0) {
      questions = 0;
      for (int i = 0; i < lines.size() && questions < LEAST; i++) {
        questions += isQuestion(i) ? 1 : 0;
      }
    }
    return questions;
  }

  private boolean isQuestion(int line) {
    return line >= 0 && lines.last(line) == '?';
  }

  /**
   * Returns whether the line in {@code [from, to)} is one of a programme: it begins with an hour
   * near a line with another, or stands below one with an hour, and at most a few words on what is
   * shown then, shortly above one with a later hour.
   */
  boolean areInProgramme(int from, int to) {
    int next = lines.below(from);
    int above = hourAbove(next);
    int own = Clock.minutes(text, lines.place(from), lines.place(to));
    int hour = own < 0 ? above : own;
    int later = -1;
    for (int i = next; i < Math.min(lines.size(), next + LINES) && later < 0; i++) {
      later = hour(i);
    }
    return (hour >= 0 && hour < later) || (above >= 0 && above < own);
  }

  private int hourAbove(int next) {
    int hour = next == 0 ? -1 : hour(next - 1);
    boolean described = next > 1 && lines.length(next - 1) <= LONGEST;
    return hour < 0 && described ? hour(next - 2) : hour;
  }

  /** The minutes since midnight of the hour that a line with other words begins with; else -1. */
  private int hour(int line) {
    return Clock.minutes(text, lines.start(line), lines.end(line));
  }

  private boolean isStep(int line) {
    return line >= 0 && line < lines.size() && isStep(lines.start(line), lines.end(line));
  }

  private boolean isStep(int start, int end) {
    int last = Folding.skipBlanksBack(text, start, end) - 1;
    return last - start < LONGEST_STEP
        && text.charAt(last) == '.'
        && last > start
        && text.charAt(last - 1) != '.';
  }

  /** Returns whether sentences that are not set in stand right above and below {@code at}. */
  boolean isBetweenSentences(int at) {
    int next = lines.below(at);
    return next > 0
        && next < lines.size()
        && isUnindented(next - 1)
        && isUnindented(next)
        && isSentence(next - 1)
        && isSentence(next);
  }

  private boolean isUnindented(int line) {
    int start = lines.start(line);
    return start == 0 || text.charAt(start - 1) == lines.lineBreak();
  }

  /** Returns whether a line stays below {@code at}. */
  boolean areAbove(int at) {
    return lines.below(at) < lines.size();
  }

  /** Returns whether the line below {@code at} ends as a sentence does. */
  boolean isAboveSentence(int at) {
    int next = lines.below(at);
    return next < lines.size() && isSentence(next);
  }

  /**
   * Returns whether every other line heads the one below it from the first line on, so many
   * headings being none of the lines that stay, the first at {@code at}, and their words differ or
   * not. So many of the lines that stay are headings at least; a title may stand above all.
   */
  boolean areOutline(int at, int headings, boolean differ, int least) {
    boolean titled = lines.size() > 1 && isAboveAll(0);
    if (lines.below(at) > 0 && !titled) {
      return false;
    }
    int own = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      own += isHeading(i) && isSentence(i + 1) ? 1 : 0;
    }
    boolean title = titled && !isSentence(1);
    int all = headings + own;
    int spare = (title ? 1 : 0) + (own >= LEAST_OWN ? 2 : 0);
    return own >= least
        && (differ || own > 0)
        && all > 1
        && 2 * all >= lines.size() + headings - spare;
  }

  /** Whether a line may be the title of all, which is longer than the headings below it. */
  private boolean isAboveAll(int line) {
    return isHeading(line) || (lines.length(line) <= LONGEST && !isSentence(line));
  }

  private boolean isHeading(int line) {
    char last = lines.last(line);
    int length = lines.length(line);
    return last == '?' ? length <= LONGEST : length <= LONGEST_STEP && !isSentence(line);
  }

  private boolean isSentence(int line) {
    return lines.last(line) != '?' && LinkList.isSentence(text, lines.start(line), lines.end(line));
  }

  /** Returns whether the line below {@code at} is longer than titles and verses are. */
  boolean isAboveProse(int at) {
    int next = lines.below(at);
    return next < lines.size() && lines.length(next) > LONGEST;
  }

  /**
   * Returns whether prose right below takes up the longest word of the line in {@code [from, to)}
   * at once, as manuals do: {@code Print} above {@code The command Print opens a window …}
   */
  boolean headProse(int from, int to) {
    int end = lines.place(to);
    int word = longestWord(lines.place(from), end);
    int length = endOfWord(word, end) - word;
    int next = lines.below(from);
    if (length < SHORTEST_WORD
        || LinkList.hasDigit(text, lines.place(from), end)
        || next == lines.size()
        || lines.length(next) < SHORTEST_BROKEN
        || (lines.length(next) <= LONGEST && (length < LONGEST_STEM || !isSentence(next)))) {
      return false;
    }
    int stem = Math.min(length, LONGEST_STEM);
    int last = Math.min(lines.end(next), lines.start(next) + LONGEST_OPENING);
    for (int at = lines.start(next); at < last; at = nextWord(at, last)) {
      if (text.regionMatches(true, word, text, at, stem)
          && (stem < length || endOfWord(at + stem, text.length()) == at + stem)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the short sentence right below has the one word of the line in {@code [from,
   * to)} in it, as only a text about the thing has: {@code Share} above {@code The button Share is
   * hard to find.}
   */
  boolean isTakenUp(int from, int to) {
    int start = lines.place(from);
    int end = Folding.skipBlanksBack(text, start, lines.place(to));
    int next = lines.next(start);
    boolean wide = LinkList.isWide(text.charAt(start));
    if (next == lines.size()
        || end - start < (wide ? SHORTEST_WIDE_WORD : SHORTEST_WORD)
        || endOfWord(start, end) < end
        || lines.length(next) > LONGEST_OPENING
        || !isVerseOrSentence(next)) {
      return false;
    }
    String below = text.substring(lines.start(next), lines.end(next));
    int at = below.indexOf(text.substring(start, end), 1);
    return at > 0
        && (wide || !Folding.isLetter(below.charAt(at - 1)))
        && (wide || !Folding.isLetter(below.charAt(at + end - start)));
  }

  private boolean isVerseOrSentence(int line) {
    return COMMAS.indexOf(lines.last(line)) >= 0 || isSentence(line);
  }

  private int longestWord(int from, int to) {
    int longest = from;
    for (int at = from; at < to; at = nextWord(at, to)) {
      longest = endOfWord(at, to) - at > endOfWord(longest, to) - longest ? at : longest;
    }
    return longest;
  }

  private int nextWord(int from, int to) {
    int at = endOfWord(from, to);
    while (at < to && !Folding.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int endOfWord(int from, int to) {
    int at = from;
    while (at < to && Folding.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns whether the line above {@code at} says from when to when a subtitle is seen. */
  boolean areSubtitle(int at) {
    int line = lines.below(at) - 1;
    // Looked for in the line alone: to the end of the text it would be looked for again and again.
    for (int i = line < 0 ? 0 : lines.start(line); line >= 0 && i < lines.end(line); i++) {
      if (text.startsWith(ARROW, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line shortly above {@code at} ends with a colon. */
  boolean announce(int at) {
    int next = lines.below(at);
    for (int i = Math.max(0, next - LINES); i < next; i++) {
      if (lines.last(i) == ':') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the long line right above {@code at} that ends with a colon, empty if there is none.
   */
  String announcement(int at) {
    int line = lines.below(at) - 1;
    return line >= 0 && lines.last(line) == ':' && lines.length(line) >= SHORTEST_BROKEN
        ? text.substring(lines.start(line), lines.end(line))
        : "";
  }
}
