package io.github.copydesk.artefact;

/**
 * Finds what a page prints above its story besides the title: the title again, for the picture or
 * the date, with the name of the site beside it or the path to it before it; that path by itself;
 * how often the story was read. What stands above all prose is a head, and only if prose follows:
 * the lines of a song have none. Holds the working arrays; not thread-safe.
 */
final class PageHead {

  /** No page has more lines above its story. */
  private static final int MOST_LINES = 32;

  /** A summary may stand between the title and where it is printed again. */
  private static final int MOST_PROSE = 2;

  /** What stands between a title and the name of a site, or between the parts of a path. */
  private static final String MARKS = "|\u00bb\u203a>/-\u2013\u2014\u00b7\u2022";

  /** A mark and the shortest name. */
  private static final int SHORTEST_SITE = 4;

  /** The shortest title that is one only where it stands twice on end. */
  private static final int SHORTEST_TWIN = 10;

  private static final int LONGEST_PATH = 120;

  /** Chapters and the items of lists have lower numbers. */
  private static final int SHORTEST_COUNT = 3;

  private final int[] lines = new int[MOST_LINES];
  private final int[] starts = new int[MOST_LINES];
  private final int[] ends = new int[MOST_LINES];
  private final boolean[] titles = new boolean[MOST_LINES];

  /** Whether a line is a title that stands elsewhere too. */
  private final boolean[] repeated = new boolean[MOST_LINES];

  private String text = "";
  private char lineBreak;
  private int size;
  private int firstTitle;
  private int firstProse;
  private int lastProse;

  /** Reads the first lines of a text; {@link #goes} tells about each that is not blank. */
  void read(String source, char end) {
    text = source;
    lineBreak = end;
    size = 0;
    firstTitle = MOST_LINES;
    firstProse = MOST_LINES;
    lastProse = 0;
    int prose = 0;
    int from = 0;
    while (from < text.length() && size < MOST_LINES && prose < MOST_PROSE && firstProse > 0) {
      int found = text.indexOf(lineBreak, from);
      int to = found < 0 ? text.length() : found;
      if (Folding.skipBlanks(text, from, to) < to) {
        prose += add(from, to) ? 1 : 0;
      }
      from = to + 1;
    }
  }

  /** Takes in a line; returns whether it is prose. */
  private boolean add(int from, int to) {
    int line = size++;
    lines[line] = from;
    starts[line] = Folding.skipBlanks(text, from, to);
    ends[line] = Folding.skipBlanksBack(text, from, to);
    titles[line] = LinkList.isTitle(text, starts[line], ends[line]);
    repeated[line] = line > 0 && line <= firstProse && isTwin(line);
    for (int i = 0; i < Math.min(line, firstProse); i++) {
      repeated[line] |= titles[line] && isSame(i, line);
      repeated[line] |= titles[i] && holds(line, i);
      repeated[i] |= titles[line] && holds(i, line);
    }
    firstTitle = titles[line] ? Math.min(firstTitle, line) : firstTitle;
    boolean prose = !titles[line] && !repeated[line] && LinkList.isProse(text, from, to);
    if (prose) {
      firstProse = Math.min(firstProse, line);
      lastProse = line;
    }
    return prose;
  }

  /** Whether some words without a mark at their end stand on two lines on end. */
  private boolean isTwin(int line) {
    int length = length(line);
    return length >= SHORTEST_TWIN
        && isSame(line - 1, line)
        && Folding.isLetter(text.charAt(ends[line] - 1))
        && !Folding.isLower(text.charAt(starts[line]))
        && text.substring(starts[line], ends[line]).indexOf(' ') > 0;
  }

  private boolean isSame(int one, int other) {
    return length(one) == length(other) && startsWith(other, starts[one]);
  }

  /** Whether a line is a title with the name of the site behind it or the path to it before it. */
  private boolean holds(int line, int title) {
    int more = length(line) - length(title);
    if (more < SHORTEST_SITE) {
      return false;
    }
    int last = starts[line] + more;
    return startsWith(title, starts[line])
        ? isMark(starts[line] + length(title), 1)
        : startsWith(title, last) && isMark(last - 1, -1);
  }

  /** Whether a mark that parts titles stands here behind a blank, seen in this direction. */
  private boolean isMark(int at, int step) {
    return Folding.isBlank(text.charAt(at)) && MARKS.indexOf(text.charAt(at + step)) >= 0;
  }

  private boolean startsWith(int title, int at) {
    return text.regionMatches(starts[title], text, at, length(title));
  }

  private int length(int line) {
    return ends[line] - starts[line];
  }

  /** Whether a line is the path to the story: {@code Travel » Islands}. */
  private boolean isPath(int line) {
    if (length(line) > LONGEST_PATH || line + 1 >= firstProse) {
      return false;
    }
    int angles = 0;
    int arrows = 0;
    for (int i = starts[line] + 1; i + 1 < ends[line]; i++) {
      char c = text.charAt(i);
      if (c == '>' || c == '\u00bb' || c == '\u203a') {
        boolean apart = Folding.isBlank(text.charAt(i - 1)) && Folding.isBlank(text.charAt(i + 1));
        angles += apart && c != '>' ? 1 : 0;
        arrows += apart && c == '>' ? 1 : 0;
      }
    }
    return (angles > 0 || arrows > 1)
        && text.substring(starts[line], ends[line]).indexOf('\u00ab') < 0
        && Folding.isLetter(text.charAt(starts[line]));
  }

  /** Whether a line below the first is a number that tells how often a titled story was read. */
  private boolean isCount(int line) {
    return line > 0
        && firstTitle < firstProse
        && (length(line) >= SHORTEST_COUNT || text.charAt(starts[line]) == '0')
        && Counts.isCount(text, starts[line], ends[line], lineBreak);
  }

  int size() {
    return size;
  }

  /** Where a line begins, blanks included. */
  int start(int line) {
    return lines[line];
  }

  boolean goesAny() {
    int line = 0;
    while (line < size && !goes(line)) {
      line++;
    }
    return line < size;
  }

  boolean goes(int line) {
    return line < lastProse
        && (repeated[line] || (line < firstProse && (isPath(line) || isCount(line))));
  }
}
