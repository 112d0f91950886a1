package io.github.copydesk.artefact;

import java.util.Arrays;
import java.util.Locale;

/**
 * The lines of a text that stay, as far as it is decided: those of the result, without what goes
 * inside them, so that a second run is told the same. Made for one text.
 */
final class StayingLines {

  private final String text;

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private final char lineBreak;

  /** What goes inside lines, and how much of it stands before each. */
  private final EditStack inside;

  private final int[] removed;

  StayingLines(FoundLines lines) {
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
  String smallWords() {
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
    ends[size++] = Folding.skipBlanksBack(text, start, to);
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** The last character of a line, blanks apart. */
  char last(int line) {
    return text.charAt(ends[line] - 1);
  }

  char lineBreak() {
    return lineBreak;
  }

  /** Returns the first line that stays at a place of the text or below it. */
  int next(int at) {
    int found = Arrays.binarySearch(starts, 0, size, at);
    return found < 0 ? -1 - found : found;
  }

  /** Returns the first line that stays below a place of the source, or on it. */
  int below(int at) {
    return next(place(at));
  }

  /** Whether {@code [from, to)} is words in capitals, no more than so many characters. */
  boolean areCapitals(int from, int to, int longest) {
    int at = from;
    while (at < to && (Folding.isUpper(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
    return at == to && to - from <= longest;
  }

  /** Whether two lines are the same. */
  boolean areSame(int one, int other) {
    int length = length(one);
    return length == length(other) && text.regionMatches(starts[one], text, starts[other], length);
  }
}
