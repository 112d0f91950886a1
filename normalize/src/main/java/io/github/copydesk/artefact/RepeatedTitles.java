package io.github.copydesk.artefact;

/**
 * Finds titles that a page prints again above its story, for the picture or the date and then for
 * the story itself, or with the name of the site beside them. Only what stands above all prose is a
 * title, and it is printed again only where prose follows: the lines of a song have none. Holds the
 * working arrays; not thread-safe.
 */
final class RepeatedTitles {

  /** No page has more lines above its story. */
  private static final int MOST_LINES = 16;

  /** A summary may stand between the title and where it is printed again. */
  private static final int MOST_PROSE = 2;

  /** What stands between a title and the name of a site, or between the parts of a path. */
  private static final String MARKS = "|\u00bb\u203a>/-\u2013\u2014\u00b7\u2022";

  /** A mark and the shortest name. */
  private static final int SHORTEST_SITE = 4;

  private final int[] lines = new int[MOST_LINES];
  private final int[] starts = new int[MOST_LINES];
  private final int[] ends = new int[MOST_LINES];
  private final boolean[] titles = new boolean[MOST_LINES];
  private final boolean[] repeated = new boolean[MOST_LINES];

  private String text = "";
  private int size;
  private int firstProse;
  private int lastProse;

  /** Reads the first lines of a text; {@link #isRepeated} tells about each that is not blank. */
  void read(String source, char lineBreak) {
    text = source;
    size = 0;
    firstProse = MOST_LINES;
    lastProse = 0;
    int prose = 0;
    int from = 0;
    while (from < text.length() && size < MOST_LINES && prose < MOST_PROSE && firstProse > 0) {
      int found = text.indexOf(lineBreak, from);
      int end = found < 0 ? text.length() : found;
      if (Folding.skipBlanks(text, from, end) < end) {
        prose += add(from, end) ? 1 : 0;
      }
      from = end + 1;
    }
    text = "";
  }

  /** Takes in a line; returns whether it is prose. */
  private boolean add(int from, int to) {
    int line = size++;
    lines[line] = from;
    starts[line] = Folding.skipBlanks(text, from, to);
    ends[line] = Folding.skipBlanksBack(text, from, to);
    titles[line] = LinkList.isTitle(text, starts[line], ends[line]);
    repeated[line] = false;
    for (int i = 0; i < Math.min(line, firstProse); i++) {
      repeated[line] |= titles[line] && isSame(i, line);
      repeated[line] |= titles[i] && holds(line, i);
      repeated[i] |= titles[line] && holds(i, line);
    }
    boolean prose = !titles[line] && !repeated[line] && LinkList.isProse(text, from, to);
    if (prose) {
      firstProse = Math.min(firstProse, line);
      lastProse = line;
    }
    return prose;
  }

  private boolean isSame(int one, int other) {
    return length(one) == length(other) && startsWith(other, starts[one]);
  }

  /** Whether a line is a title with the name of the site behind it or the path to it before it. */
  private boolean holds(int line, int title) {
    int more = length(line) - length(title);
    return more >= SHORTEST_SITE
        && (startsWith(title, starts[line]) && isMark(starts[line] + length(title), 1)
            || startsWith(title, starts[line] + more) && isMark(starts[line] + more - 1, -1));
  }

  /** Whether a mark that parts titles stands here behind a blank, seen in this direction. */
  private boolean isMark(int at, int step) {
    char mark = text.charAt(at + step);
    return Folding.isBlank(text.charAt(at)) && MARKS.indexOf(mark) >= 0;
  }

  private boolean startsWith(int title, int at) {
    return text.regionMatches(starts[title], text, at, length(title));
  }

  private int length(int line) {
    return ends[line] - starts[line];
  }

  int size() {
    return size;
  }

  /** Where a line begins, blanks included. */
  int start(int line) {
    return lines[line];
  }

  boolean isRepeated(int line) {
    return repeated[line] && line < lastProse;
  }
}
