package io.github.copydesk.header;

import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;

/**
 * Reads what a wire closes its copy with: {@code (END)}, {@code Enditem}, {@code （完）}, {@code
 * (Schluss) jr/jm}, an address of mail, {@code SOURCE Harbour Co.}. Tales and plays end so too;
 * only below a dateline with its agency it is the wire's.
 */
final class FootClosing {

  /** {@code (Schluss) jr/jm/ah} */
  private static final int LONGEST = 28;

  private static final int LONGEST_WORD = 10;

  private static final int LONGEST_SIGNS = 12;

  /** {@code jane.roe@paper.com} */
  private static final int LONGEST_MAIL = 48;

  private static final int LONGEST_SOURCE = 90;

  private static final String SOURCE = "SOURCE ";

  /** What a sentence ends with, before a word that closes it all. */
  private static final String CLOSING = ".!?…\"”»“'’。」";

  /** What ends a story in brackets or between dashes, and what needs none. */
  private static final class Closings {
    private static final WordSet ALL = WordSet.read("closings.txt");
    private static final WordSet BARE = WordSet.of("enditem");

    /** What ends the copy of Xinhua. */
    private static final char SQUARE = '■';
  }

  private final FootCuts foot;
  private final FootSigns signs;
  private final Lines lines;
  private final String text;

  FootClosing(FootCuts foot, FootSigns signs) {
    this.foot = foot;
    this.signs = signs;
    this.lines = foot.lines;
    this.text = foot.text;
  }

  /**
   * Takes the line or the end of it off, if it closes the copy of a wire.
   *
   * @param whole whether the line may be all of it, since the story is above
   */
  boolean read(int content, int last, boolean whole) {
    if (whole && (mail(content, last) || source(content, last) || signs.ofWire(content, last))) {
      return true;
    }
    int from = closing(content, last);
    if (from == content && !whole) {
      return false;
    }
    if (from == content) {
      foot.cutLine(content, last);
    } else if (from > content) {
      foot.cut(lines.skipBlankBack(from), last);
    }
    return from >= content;
  }

  /** Where the closing word at the end of a line starts, -1 if there is none. */
  private int closing(int content, int last) {
    int end = beforeSigns(content, last);
    int from = bracketed(Math.max(content, last - LONGEST), end);
    from = from < 0 && end == last ? bare(content, last) : from;
    from = text.charAt(last - 1) == Closings.SQUARE ? last - 1 : from;
    int before = from < 0 ? -1 : lines.skipBlankBack(from);
    boolean closes =
        from == content
            || (before > content && CLOSING.indexOf(text.charAt(before - 1)) >= 0 && end == last);
    return closes ? from : -1;
  }

  /** Where the line ends, the signs of its desk left out: {@code jr/jm}. */
  private int beforeSigns(int content, int last) {
    int at = last;
    int least = Math.max(content, last - LONGEST_SIGNS);
    boolean slash = false;
    while (at > least && (isSmall(text.charAt(at - 1)) || text.charAt(at - 1) == '/')) {
      slash |= text.charAt(at - 1) == '/';
      at--;
    }
    boolean signs = slash && at > least && text.charAt(at - 1) == ' ';
    return signs ? lines.skipBlankBack(at) : last;
  }

  private int bracketed(int least, int end) {
    int kind = end > least ? ")）-".indexOf(text.charAt(end - 1)) : -1;
    if (kind < 0) {
      return -1;
    }
    int from = end - 1;
    while (from > least && Units.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean opens = from > least && text.charAt(from - 1) == "(（-".charAt(kind);
    return opens && isClosing(from, end - 1) ? from - 1 : -1;
  }

  private boolean isClosing(int from, int end) {
    return end > from
        && end - from <= LONGEST_WORD
        && Closings.ALL.contains(Fold.hash(text, from, end));
  }

  private int bare(int content, int last) {
    int from = last;
    int least = Math.max(content, last - LONGEST_WORD);
    while (from > least && Units.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < last && Closings.BARE.contains(Fold.hash(text, from, last)) ? from : -1;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** {@code jane.roe@paper.com} alone on a line. */
  private boolean mail(int content, int last) {
    boolean mail = last - content <= LONGEST_MAIL && Units.isLetter(text.charAt(last - 1));
    boolean at = false;
    for (int i = content; mail && i < last; i++) {
      char c = text.charAt(i);
      at |= c == '@' && i > content;
      mail = c == '@' || c == '.' || c == '_' || c == '-' || FootSigns.isSign(c);
    }
    if (mail && at) {
      foot.cutLine(content, last);
    }
    return mail && at;
  }

  /** {@code SOURCE Harbour Co.}: whose release it is. */
  private boolean source(int content, int last) {
    int owner = content + SOURCE.length();
    if (last <= owner
        || last - content > LONGEST_SOURCE
        || !text.startsWith(SOURCE, content)
        || !Units.isUpperCase(text.charAt(owner))) {
      return false;
    }
    Span name = new Span(owner, last);
    foot.found.credits.add(new Credit(Credit.Role.SOURCE, text.substring(owner, last), name));
    foot.cutLine(content, last);
    return true;
  }
}
