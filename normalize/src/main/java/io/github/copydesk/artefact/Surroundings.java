package io.github.copydesk.artefact;

import java.util.Arrays;

/** Tells from the lines around a line that it is part of the story although it looks like none. */
final class Surroundings {

  /** A longer line is prose, a title or a link to one. */
  private static final int LONGEST = 60;

  private static final int LONGEST_STEP = 36;

  /** What is left of a sentence below its first words is longer. */
  private static final int SHORTEST_REST = 24;

  /** So many lines that stay are looked at on either side. */
  private static final int LINES = 3;

  /** So many of them go on in small letters; one may be {@code by Jane Roe}. */
  private static final int LEAST = 2;

  /** A shorter line is none that a sentence was broken at for want of room. */
  private static final int SHORTEST_BROKEN = 40;

  /** So many sentences are broken elsewhere in a text of lines of one width. */
  private static final int LEAST_BROKEN = 3;

  private final String text;

  /** How many sentences are broken by ends of lines; -1 before that is asked for. */
  private int broken = -1;

  // The lines that stay.
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private final char lineBreak;

  Surroundings(Page page) {
    text = page.source();
    lineBreak = page.lineBreak();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(lineBreak, from);
      end = end < 0 ? text.length() : end;
      add(from, end, page);
      from = end + 1;
    }
  }

  private void add(int from, int to, Page page) {
    int start = Folding.skipBlanks(text, from, to);
    if (start == to || page.isFurniture(from)) {
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
    int next = next(at);
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
      commas += text.charAt(ends[i] - 1) == ',' ? 1 : 0;
    }
    return (isSmall(next) && small >= LEAST) || commas >= LEAST;
  }

  /**
   * Returns whether a sentence opens in the line that ends at {@code end}: the next line goes on in
   * small letters and closes it.
   */
  boolean goOn(int start, int end) {
    int next = next(start);
    return next < size
        && starts[next] == end + 1
        && isSmall(next)
        && ends[next] - starts[next] >= SHORTEST_REST
        && text.charAt(ends[next] - 1) == '.';
  }

  /**
   * Returns whether the line in {@code [start, end)} is in the middle of a sentence, of a text that
   * came home in lines of one width, as mail and files of the wires do: {@code declined to} above
   * {@code comment on the report.}
   */
  boolean areInSentence(int start, int end) {
    int next = next(start);
    boolean goesOn = next > 0 && isBroken(starts[next - 1], ends[next - 1], start);
    boolean opens = next < size && isBroken(start, end, starts[next]);
    return (goesOn || opens) && broken() >= LEAST_BROKEN;
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
    int next = next(start);
    return isStep(start, end) && isStep(next) && (isStep(next - 1) || isStep(next + 1));
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

  /** Returns whether the line below {@code at} is longer than titles and verses are. */
  boolean isAboveProse(int at) {
    int next = next(at);
    return next < size && ends[next] - starts[next] > LONGEST;
  }

  /** Returns whether a line shortly above {@code at} ends with a colon. */
  boolean announce(int at) {
    int next = next(at);
    for (int i = Math.max(0, next - LINES); i < next; i++) {
      if (text.charAt(ends[i] - 1) == ':') {
        return true;
      }
    }
    return false;
  }

  private int next(int at) {
    int found = Arrays.binarySearch(starts, 0, size, at);
    return found < 0 ? -1 - found : found;
  }
}
