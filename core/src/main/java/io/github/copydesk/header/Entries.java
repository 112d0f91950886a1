package io.github.copydesk.header;

import io.github.copydesk.table.Units;

/**
 * Tells the day or the author of a page from those of its entries: of a list of stories, a diary, a
 * chronicle, comments, rows of a table.
 */
final class Entries {

  /** How many lines below the first entry the third may open. */
  private static final int REACH = 40;

  /** An entry has seldom more. */
  private static final int MOST_PARAGRAPHS = 2;

  /** {@code 2018-05} and {@code 2018-05-03 10:12:0}, before what follows. */
  private static final int DAY = 7;

  private static final int SECONDS = 18;

  private final String text;
  private final Lines lines;
  private final TeaserStamps stamps;

  // What stands below the last line of a day or an author.
  private int paragraphs;
  private boolean prose;
  private boolean empty;

  Entries(Head head) {
    this.text = head.text;
    this.lines = head.lines;
    this.stamps = head.stamps;
  }

  /**
   * Whether two more days or authors stand below the one in hand, as such lines do that part
   * entries: both with a few sentences before them, or both with none.
   *
   * @param opening what a line of an author opens with; empty if they are days
   */
  boolean areBelow(Object first, String opening, int end) {
    Object last = first;
    boolean told = false;
    int entries = 1;
    open();
    int at = lines.nextContent(end);
    for (int line = 0; line < REACH && at < text.length(); line++) {
      Object next = opening.isEmpty() ? stamps.dayOfLine(at) : stamps.authorOfLine(opening, at);
      if (next == null) {
        pass(at);
      } else if (!next.equals(last) && (empty || entries++ > 1)) {
        return !empty && told == prose;
      } else {
        told = prose;
        last = next;
        open();
      }
      if (paragraphs > MOST_PARAGRAPHS) {
        return false;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  private void open() {
    paragraphs = 0;
    prose = false;
    empty = true;
  }

  private void pass(int at) {
    int end = lines.end(at, HeadReader.SHORTEST_LINE + 1);
    boolean paragraph = end - at > HeadReader.SHORTEST_LINE;
    paragraphs += paragraph ? 1 : 0;
    prose |= paragraph || (end > at && ".!?…。".indexOf(text.charAt(end - 1)) >= 0);
    empty = false;
  }

  /**
   * Whether the line in hand and two more are rows that open with a day.
   *
   * @param says whether the line says more than its day, so that one more that is the last will do
   */
  boolean areRows(int end, boolean says) {
    int second = lines.nextContent(end);
    if (second >= text.length() || !stamps.opensWithDay(second)) {
      return false;
    }
    if (says && isLogged(second)) {
      return true;
    }
    int third = lines.nextContent(second);
    return third < text.length() ? stamps.opensWithDay(third) : says;
  }

  /** {@code 2018-05-03 10:12:03 WARN}: a line of what a machine tells, to the second. */
  private boolean isLogged(int at) {
    int rest = at + SECONDS + 1;
    return rest < text.length()
        && text.charAt(rest - 3) == ':'
        && text.charAt(rest - 6) == ':'
        && !Lines.isBreak(text.charAt(rest))
        && text.charAt(at + DAY) == '-';
  }

  /** {@code [10:12, 3/5/2018] Jane: yes}: a line of a chat, and another below. */
  boolean isChat(int from, int end) {
    return opensBox(from)
        && text.charAt(end - 1) != ']'
        && (opensBox(lines.nextContent(end))
            || opensBox(lines.start(lines.skipBlankBack(from), 0)));
  }

  private boolean opensBox(int at) {
    return at + 1 < text.length() && text.charAt(at) == '[' && Units.isDigit(text.charAt(at + 1));
  }
}
