package io.github.copydesk.artefact;

import java.util.Arrays;
import java.util.Locale;

/**
 * Tells from the lines around a line that it is part of the story although it looks like none. The
 * lines are those of the result, without what goes inside them, so that a second run says the same.
 */
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

  /** A speaker of a script has the word again within so many lines. */
  private static final int SPEECHES = 12;

  /** So many of them go on in small letters; one may be {@code by Jane Roe}. */
  private static final int LEAST = 2;

  /** A shorter line is none that a sentence was broken at for want of room. */
  private static final int SHORTEST_BROKEN = 40;

  /** So many headings of its own, and one part of an outline may be written in another way. */
  private static final int LEAST_OWN = 3;

  /** So many sentences are broken elsewhere in a text of lines of one width. */
  private static final int LEAST_BROKEN = 3;

  private static final String COMMAS = ",\u060c\uff0c\u3001";

  /** Between the two times of a subtitle. */
  private static final String ARROW = "-->";

  private final String text;

  /** How many sentences are broken by ends of lines; -1 before that is asked for. */
  private int broken = -1;

  /** How many lines ask something, up to as many as matter; -1 before that is asked for. */
  private int questions = -1;

  // The lines that stay.
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private final char lineBreak;

  /** What goes inside lines, and how much of it stands before each. */
  private final EditStack inside;

  private final int[] removed;

  Surroundings(FoundLines lines) {
    lineBreak = lines.lineBreak();
    inside = lines.edits();
    removed = new int[inside.size()];
    text = inside.isEmpty() ? lines.source() : withoutInside(lines.source());
    String source = lines.source();
    int from = 0;
    for (int at = 0; at < source.length(); at = endOfLine(source, at) + 1) {
      int end = endOfLine(text, from);
      add(from, end, isFurniture(lines, at));
      from = end + 1;
    }
  }

  private static boolean isFurniture(FoundLines lines, int start) {
    int i = lines.place(start);
    return i >= 0 && lines.isFurniture(i);
  }

  private int endOfLine(String lines, int from) {
    int end = lines.indexOf(lineBreak, from);
    return end < 0 ? lines.length() : end;
  }

  private String withoutInside(String source) {
    StringBuilder rest = new StringBuilder(source.length());
    int at = 0;
    int sum = 0;
    for (int i = 0; i < removed.length; i++) {
      rest.append(source, at, inside.start(i));
      at = inside.end(i);
      removed[i] = sum;
      sum += at - inside.start(i);
    }
    return rest.append(source, at, source.length()).toString();
  }

  /** The lines that stay, one after the other with its line break, and what goes between them. */
  String text() {
    return text;
  }

  /** Returns the lines that stay, in small letters. */
  String stayingWords() {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < size; i++) {
      words.append(text, starts[i], ends[i]).append('\n');
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** How many lines stay. */
  int size() {
    return size;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  /** Returns where a place of the source, outside of all that goes inside lines, is in the text. */
  int place(int at) {
    int low = 0;
    int high = removed.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inside.start(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? at : at - removed[low - 1] - (inside.end(low - 1) - inside.start(low - 1));
  }

  private void add(int from, int to, boolean furniture) {
    int start = Folding.skipBlanks(text, from, to);
    if (start == to || furniture) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = lastMark(start, to) + 1;
  }

  /**
   * Returns whether what stands at {@code at} stands in verse: among short lines, the next of which
   * goes on in small letters, or some of which end with commas. There {@code Share} is a word of
   * the poem and no button.
   */
  boolean areVerse(int at) {
    int next = next(place(at));
    if (next == size) {
      return false;
    }
    int small = 0;
    int commas = 0;
    for (int i = Math.max(0, next - LINES); i < Math.min(size, next + LINES); i++) {
      if (ends[i] - starts[i] > LONGEST) {
        return false;
      }
      small += isSmall(i) ? 1 : 0;
      commas += COMMAS.indexOf(text.charAt(ends[i] - 1)) >= 0 ? 1 : 0;
    }
    return (isSmall(next) && small >= LEAST) || commas >= LEAST;
  }

  /**
   * Returns whether a sentence opens in the line that ends at {@code end}: the next line goes on in
   * small letters and closes it.
   */
  boolean goOn(int start, int end) {
    int next = next(place(start));
    return next < size
        && starts[next] == place(end) + 1
        && isSmall(next)
        && ends[next] - starts[next] >= SHORTEST_REST
        && text.charAt(ends[next] - 1) == '.';
  }

  /**
   * Returns whether the line in {@code [from, to)} is in the middle of a sentence, of a text that
   * came home in lines of one width, as mail and files of the wires do: {@code declined to} above
   * {@code comment on the report.}
   */
  boolean areInSentence(int from, int to) {
    int start = place(from);
    int next = next(start);
    boolean goesOn = next > 0 && isBroken(starts[next - 1], ends[next - 1], start);
    boolean opens = next < size && isBroken(start, place(to), starts[next]);
    return (goesOn || opens) && broken() >= LEAST_BROKEN;
  }

  /**
   * Returns whether a sentence goes on around the line that begins at {@code start}, as in {@code
   * The button reads} above {@code and it should read}: the line above is open, or the one below
   * goes on behind this one.
   */
  boolean areInSentence(int start) {
    int next = next(place(start));
    return next > 0
        && next < size
        && isRest(next)
        && (isOpen(next - 1) || ",.".indexOf(text.charAt(ends[next] - 1)) >= 0)
        && !hasGap(ends[next - 1], starts[next]);
  }

  private boolean isOpen(int line) {
    char last = text.charAt(ends[line] - 1);
    int length = ends[line] - starts[line];
    return last == ':'
        || last == ','
        || (Folding.isLetter(last) && (length >= SHORTEST_BROKEN || isSmall(line)));
  }

  /** Whether a blank line stands between two places, both of lines with text. */
  private boolean hasGap(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == lineBreak
          && text.charAt(Folding.skipBlanks(text, at + 1, to)) == lineBreak) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has some words in small letters alone, as no name or list of links has. */
  private boolean isRest(int line) {
    int blanks = 0;
    for (int at = starts[line]; at < ends[line]; at++) {
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
      for (int i = 1; i < size && broken < LEAST_BROKEN; i++) {
        broken += isBroken(starts[i - 1], ends[i - 1], starts[i]) ? 1 : 0;
      }
    }
    return broken;
  }

  /** Whether a long line that closes no sentence stands right above one in small letters. */
  private boolean isBroken(int start, int end, int next) {
    int last = lastMark(start, end);
    return last - start >= SHORTEST_BROKEN
        && LinkList.isOpen(text.charAt(last))
        && Folding.isLower(text.charAt(next))
        && text.indexOf(lineBreak, last) == text.lastIndexOf(lineBreak, next);
  }

  private boolean isSmall(int line) {
    return Folding.isLower(text.charAt(starts[line]));
  }

  /**
   * Returns whether the line in {@code [start, end)} is one of a list of steps, short sentences
   * like {@code Share with friends.}
   */
  boolean areSteps(int start, int end) {
    int next = next(place(start));
    return isStep(place(start), place(end))
        && isStep(next)
        && (isStep(next - 1) || isStep(next + 1));
  }

  /**
   * Returns whether what stands at {@code at} stands between two sentences and among short lines,
   * as a part of a recipe does under its heading.
   */
  boolean areShort(int at) {
    int next = next(place(at));
    if (next == 0 || next == size || !isSentence(next - 1) || !isSentence(next)) {
      return false;
    }
    int sentences = 0;
    for (int i = Math.max(0, next - LINES); i < Math.min(size, next + LINES); i++) {
      if (ends[i] - starts[i] > LONGEST || LinkList.isWide(text.charAt(starts[i]))) {
        return false;
      }
      sentences += isSentence(i) ? 1 : 0;
    }
    return sentences > LINES;
  }

  /**
   * Returns whether the line in {@code [start, end)} answers the question right above it, in a text
   * of some questions: {@code Press the button Subscribe.}
   */
  boolean areAnswer(int start, int end) {
    int next = next(place(start));
    return isQuestion(next - 1)
        && text.charAt(lastMark(place(start), place(end))) == '.'
        && questions() >= LEAST;
  }

  /**
   * Returns whether the line in {@code [start, end)} is a question like some others, right above a
   * sentence.
   */
  boolean areAsked(int start, int end) {
    return text.charAt(lastMark(place(start), place(end))) == '?'
        && isAboveSentence(start)
        && questions() >= LEAST;
  }

  private int questions() {
    if (questions < 0) {
      questions = 0;
      for (int i = 0; i < size && questions < LEAST; i++) {
        questions += isQuestion(i) ? 1 : 0;
      }
    }
    return questions;
  }

  private boolean isQuestion(int line) {
    return line >= 0 && text.charAt(ends[line] - 1) == '?';
  }

  /**
   * Returns whether the line in {@code [from, to)} is one of a programme: it begins with an hour
   * near a line with another, or stands below one with an hour, and at most a few words on what is
   * shown then, shortly above one with a later hour.
   */
  boolean areInProgramme(int from, int to) {
    int next = next(place(from));
    int above = hourAbove(next);
    int own = Clock.minutes(text, place(from), place(to));
    int hour = own < 0 ? above : own;
    int later = -1;
    for (int i = next; i < Math.min(size, next + LINES) && later < 0; i++) {
      later = hour(i);
    }
    return (hour >= 0 && hour < later) || (above >= 0 && above < own);
  }

  private int hourAbove(int next) {
    int hour = next == 0 ? -1 : hour(next - 1);
    boolean described = next > 1 && ends[next - 1] - starts[next - 1] <= LONGEST;
    return hour < 0 && described ? hour(next - 2) : hour;
  }

  /** The minutes since midnight of the hour that a line with other words begins with; else -1. */
  private int hour(int line) {
    return Clock.minutes(text, starts[line], ends[line]);
  }

  private boolean isStep(int line) {
    return line >= 0 && line < size && isStep(starts[line], ends[line]);
  }

  private boolean isStep(int start, int end) {
    int last = lastMark(start, end);
    return last - start < LONGEST_STEP
        && text.charAt(last) == '.'
        && last > start
        && text.charAt(last - 1) != '.';
  }

  private int lastMark(int start, int end) {
    int last = end - 1;
    while (last > start && Folding.isBlank(text.charAt(last))) {
      last--;
    }
    return last;
  }

  /** Returns whether a line stays below {@code at}. */
  boolean areAbove(int at) {
    return next(place(at)) < size;
  }

  /** Returns whether the line below {@code at} ends as a sentence does. */
  boolean isAboveSentence(int at) {
    int next = next(place(at));
    return next < size && isSentence(next);
  }

  /**
   * Returns whether every other line heads the one below it from the first line on, so many
   * headings being none of the lines that stay, the first at {@code at}, and their words differ or
   * not. A title may stand above all.
   */
  boolean areOutline(int at, int headings, boolean differ) {
    boolean titled = size > 1 && isAboveAll(0);
    if (next(place(at)) > 0 && !titled) {
      return false;
    }
    int own = 0;
    for (int i = 0; i + 1 < size; i++) {
      own += isHeading(i) && isSentence(i + 1) ? 1 : 0;
    }
    boolean title = titled && !isSentence(1);
    int all = headings + own;
    int spare = (title ? 1 : 0) + (own >= LEAST_OWN ? 2 : 0);
    return (differ || own > 0) && all > 1 && 2 * all >= size + headings - spare;
  }

  /** Whether a line may be the title of all, which is longer than the headings below it. */
  private boolean isAboveAll(int line) {
    return isHeading(line) || (ends[line] - starts[line] <= LONGEST && !isSentence(line));
  }

  private boolean isHeading(int line) {
    char last = text.charAt(ends[line] - 1);
    int length = ends[line] - starts[line];
    return last == '?' ? length <= LONGEST : length <= LONGEST_STEP && !isSentence(line);
  }

  private boolean isSentence(int line) {
    return text.charAt(ends[line] - 1) != '?'
        && LinkList.isSentence(text, starts[line], ends[line]);
  }

  /** Returns whether the line below {@code at} is longer than titles and verses are. */
  boolean isAboveProse(int at) {
    int next = next(place(at));
    return next < size && ends[next] - starts[next] > LONGEST;
  }

  /**
   * Returns whether prose right below takes up the longest word of the line in {@code [from, to)}
   * at once, as manuals do: {@code Print} above {@code The command Print opens a window …}
   */
  boolean headProse(int from, int to) {
    int end = place(to);
    int word = longestWord(place(from), end);
    int length = endOfWord(word, end) - word;
    int next = next(place(from));
    if (length < SHORTEST_WORD
        || hasDigit(place(from), end)
        || next == size
        || ends[next] - starts[next] <= LONGEST) {
      return false;
    }
    int stem = Math.min(length, LONGEST_STEM);
    int last = Math.min(ends[next], starts[next] + LONGEST_OPENING);
    for (int at = starts[next]; at < last; at = nextWord(at, last)) {
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
    int start = place(from);
    int end = lastMark(start, place(to)) + 1;
    int next = next(start);
    boolean wide = LinkList.isWide(text.charAt(start));
    if (next == size
        || end - start < (wide ? SHORTEST_WIDE_WORD : SHORTEST_WORD)
        || endOfWord(start, end) < end
        || ends[next] - starts[next] > LONGEST_OPENING
        || !isVerseOrSentence(next)) {
      return false;
    }
    String below = text.substring(starts[next], ends[next]);
    int at = below.indexOf(text.substring(start, end), 1);
    return at > 0
        && (wide || !Folding.isLetter(below.charAt(at - 1)))
        && (wide || !Folding.isLetter(below.charAt(at + end - start)));
  }

  private boolean isVerseOrSentence(int line) {
    return COMMAS.indexOf(text.charAt(ends[line] - 1)) >= 0 || isSentence(line);
  }

  /**
   * Returns whether the line above {@code at} names who speaks, as scripts do: in capitals, and
   * again nearby.
   */
  boolean isSpoken(int at) {
    int speaker = next(place(at)) - 1;
    if (speaker < 0 || !isCapitals(speaker)) {
      return false;
    }
    for (int i = Math.max(0, speaker - SPEECHES); i < Math.min(size, speaker + SPEECHES); i++) {
      int length = ends[i] - starts[i];
      if (i != speaker
          && length == ends[speaker] - starts[speaker]
          && text.regionMatches(starts[speaker], text, starts[i], length)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapitals(int line) {
    int at = starts[line];
    while (at < ends[line] && (Folding.isUpper(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
    return at == ends[line] && at - starts[line] <= LONGEST_STEP;
  }

  /** {@code View 6 Images} counts what it leads to. */
  private boolean hasDigit(int from, int to) {
    int at = from;
    while (at < to && !Folding.isDigit(text.charAt(at))) {
      at++;
    }
    return at < to;
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
    int line = next(place(at)) - 1;
    // Looked for in the line alone: to the end of the text it would be looked for again and again.
    for (int i = line < 0 ? 0 : starts[line]; line >= 0 && i < ends[line]; i++) {
      if (text.startsWith(ARROW, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line shortly above {@code at} ends with a colon. */
  boolean announce(int at) {
    int next = next(place(at));
    for (int i = Math.max(0, next - LINES); i < next; i++) {
      if (text.charAt(ends[i] - 1) == ':') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the long line right above {@code at} that ends with a colon, empty if there is none.
   */
  String announcement(int at) {
    int line = next(place(at)) - 1;
    return line >= 0
            && text.charAt(ends[line] - 1) == ':'
            && ends[line] - starts[line] >= SHORTEST_BROKEN
        ? text.substring(starts[line], ends[line])
        : "";
  }

  /** Returns the first line that stays at a place of the text or below it. */
  int next(int at) {
    int found = Arrays.binarySearch(starts, 0, size, at);
    return found < 0 ? -1 - found : found;
  }
}
