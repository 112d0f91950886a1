package io.github.copydesk.header;

import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline that a page sets on lines of its own: the town, below it who sends the story,
 * below that a dash; or the town in capitals, an agency and at once the story.
 */
final class StackedDateline {

  private static final int LONGEST_LINE = 40;

  private static final int SHORTEST_PARAGRAPH = 60;

  /** {@code CNN Business}: so many tokens name who sends it. */
  private static final int LONGEST_SENDER = 3;

  /** How many lines below its first town a list's second may stand. */
  private static final int LIST_LINES = 40;

  private StackedDateline() {}

  /** Returns the dateline whose town fills the line in hand, null if none does. */
  static @Nullable Dateline at(String text, Tokens t, Lines lines, int from, int end) {
    if (end - from > LONGEST_LINE || !t.isUpper(0)) {
      return null;
    }
    int sender = lines.below(end, LONGEST_LINE);
    return sender < 0
        ? aboveAgency(text, t, from, lines.skipBlank(end))
        : above(text, t, lines, from, sender);
  }

  /**
   * {@code İZMİR} above {@code (AA) - Karaburun …}: null if the town is no known one in capitals.
   */
  private static @Nullable Dateline aboveAgency(String text, Tokens t, int from, int below) {
    if (below >= text.length() || text.charAt(below) != '(' || !t.isCaps(0)) {
      return null;
    }
    String town = town(t);
    if (town == null) {
      return null;
    }
    int most = Math.min(text.length(), below + LONGEST_LINE);
    Tokens next = Tokens.ofLine(text, below, most, Locale.ROOT, null);
    AgencyReader.Slot agency = AgencyReader.at(next, 0);
    if (agency == null || !agency.known() || agency.names().isEmpty()) {
      return null;
    }
    int story = agency.end();
    while (next.mark(story) != 0 && "-–—.".indexOf(next.mark(story)) >= 0) {
      story++;
    }
    return next.has(story)
        ? new Dateline(List.of(town), null, agency.names(), new Span(from, next.start(story)))
        : null;
  }

  /**
   * {@code İZMİR} between the day of a page and its first paragraph; null if a line below is in
   * capitals too, as the towns of a list are, or the paragraph goes on with the town.
   */
  static @Nullable Dateline townAlone(String text, Tokens t, Lines lines, int from, int end) {
    int story = end - from > LONGEST_LINE || !t.isCaps(0) ? text.length() : lines.skipBlank(end);
    String town = lines.isLonger(story, SHORTEST_PARAGRAPH) ? town(t) : null;
    boolean again = text.regionMatches(true, story, text, from, end - from);
    return town == null || again || areCapitalsBelow(text, lines, story)
        ? null
        : new Dateline(List.of(town), null, List.of(), new Span(from, story));
  }

  /** Whether a short line below one opens with two capitals. */
  private static boolean areCapitalsBelow(String text, Lines lines, int story) {
    int at = lines.nextContent(story);
    for (int line = 0; line < LIST_LINES && at + 1 < text.length(); line++) {
      if (Units.isUpperCase(text.charAt(at))
          && Units.isUpperCase(text.charAt(at + 1))
          && !lines.isLonger(at, LONGEST_LINE)) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /** The known town that fills the line in hand, null if none does. */
  private static @Nullable String town(Tokens t) {
    int end = Places.standard().placeEnd(t, 0, Tokens.END);
    return end < 0 || t.has(end) ? null : t.of(0, end);
  }

  private static @Nullable Dateline above(
      String text, Tokens t, Lines lines, int from, int sender) {
    int senderEnd = lines.end(sender, LONGEST_LINE);
    int dash = lines.skipBlank(senderEnd);
    boolean dashed = dash < text.length() && Separator.isLongDash(text.charAt(dash));
    int story = dashed ? lines.skipBlank(dash + 1) : dash;
    boolean paragraph = dashed || (t.isCaps(0) && lines.isLonger(dash, SHORTEST_PARAGRAPH));
    String town = paragraph && story != dash + 1 && story < text.length() ? town(t) : null;
    if (town == null) {
      return null;
    }
    Tokens below = Tokens.ofLine(text, sender, senderEnd, Locale.ROOT, null);
    AgencyReader.Slot agency = below.isWord(0) ? AgencyReader.bare(below, 0) : null;
    if (agency == null || below.has(dashed ? LONGEST_SENDER : agency.end())) {
      return null;
    }
    return new Dateline(List.of(town), null, agency.names(), new Span(from, story));
  }
}
