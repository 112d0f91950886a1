package io.github.copydesk.style;

import java.util.Locale;

/** Tells whether a name stands in a line that says who wrote a text. */
final class Signature {

  /** Lines beyond this are no bylines; nobody signs with a paragraph. */
  private static final int LONGEST_BYLINE = 120;

  private final String text;

  /** The line that was last asked for; names are asked for in order. */
  private int start;

  private int end = -1;

  private boolean byline;

  Signature(String text) {
    this.text = text;
  }

  /** Whether a hit is the name of an author, which is theirs to spell. */
  boolean has(Hit hit) {
    return !Resolved.isPlace(hit.kind()) && isByline(hit.start());
  }

  private boolean isByline(int at) {
    if (at < start || at >= end) {
      int stop = text.indexOf('\n', at);
      start = at;
      end = stop < 0 ? text.length() : stop;
      byline = isByline(text, at, end);
    }
    return byline;
  }

  /**
   * Whether a line says who wrote the text: {@code Par}, then nothing but capitalised words and
   * what joins them.
   *
   * @param within some place in the line
   * @param end where the line ends
   */
  private static boolean isByline(String text, int within, int end) {
    int earliest = Math.max(0, end - LONGEST_BYLINE);
    int start = within;
    while (start > earliest && text.charAt(start - 1) != '\n') {
      start--;
    }
    boolean whole = start == 0 || text.charAt(start - 1) == '\n';
    return whole && end - start <= LONGEST_BYLINE && isByline(text.substring(start, end));
  }

  private static boolean isByline(String line) {
    WordRoles roles = WordRoles.tables();
    boolean opened = false;
    int i = 0;
    while (i < line.length()) {
      int start = i;
      while (i < line.length() && Letters.isWord(line.charAt(i))) {
        i++;
      }
      if (i > start) {
        String lower = line.substring(start, i).toLowerCase(Locale.ROOT);
        boolean fits =
            opened
                ? !Letters.isLower(line.charAt(start)) || roles.is("byline-joint", lower)
                : roles.is("byline", lower);
        if (!fits) {
          return false;
        }
        opened = true;
      } else if ("!?;«»\"".indexOf(line.charAt(i++)) >= 0) {
        return false;
      }
    }
    return opened;
  }
}
