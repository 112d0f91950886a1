package io.github.copydesk.artefact;

/**
 * Finds titles that a page prints again above its story, for the picture or the date and then for
 * the story itself. Only what stands above all prose is a title, and it is printed again only where
 * prose follows: the lines of a song have none. Holds the working arrays; not thread-safe.
 */
final class RepeatedTitles {

  /** No page has more lines above its story. */
  private static final int MOST_LINES = 16;

  /** A summary may stand between the title and where it is printed again. */
  private static final int MOST_PROSE = 2;

  private final int[] lines = new int[MOST_LINES];
  private final int[] starts = new int[MOST_LINES];
  private final int[] ends = new int[MOST_LINES];
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
    lines[size] = from;
    starts[size] = Folding.skipBlanks(text, from, to);
    ends[size] = Folding.skipBlanksBack(text, from, to);
    boolean title = LinkList.read(text, from, to) == LinkList.Line.TITLE;
    boolean prose = !title && LinkList.isProse(text, from, to);
    repeated[size] = title && stoodAbove(starts[size], ends[size]);
    if (prose) {
      firstProse = Math.min(firstProse, size);
      lastProse = size;
    }
    size++;
    return prose;
  }

  private boolean stoodAbove(int start, int end) {
    int length = end - start;
    for (int i = 0; i < Math.min(size, firstProse); i++) {
      if (ends[i] - starts[i] == length && text.regionMatches(starts[i], text, start, length)) {
        return true;
      }
    }
    return false;
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
