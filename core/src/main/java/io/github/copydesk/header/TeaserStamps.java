package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of a header below a teaser, which say when a story was published and who wrote
 * it, from those of a ticker or a list of stories, which come again further down.
 */
final class TeaserStamps {

  /** A date with its time, and nothing else, is shorter. */
  private static final int LONGEST_MOMENT = 40;

  /** Digits of a day, a year and a time. */
  private static final int FEWEST_DIGITS = 7;

  /** The lines of a header below a teaser are no more. */
  private static final int MOST_STAMPS = 4;

  /** Lines of one word each between a byline and its story are no more. */
  private static final int MOST_BUTTONS = 8;

  /** How many lines below its first a ticker's second stamp may stand. */
  private static final int TICKER_LINES = 40;

  /** The date of a stamp opens so many characters behind its first word. */
  private static final int LONGEST_STAMP_HEAD = 12;

  /** {@code - 13:} */
  private static final int LONGEST_CLOCK_HEAD = 5;

  private final String text;
  private final Lines lines;
  private final Locale language;
  private final @Nullable PartialDate reference;

  /** Made those of the line in hand. */
  private final Tokens t;

  /** Whether a stamp was met that comes again: the last of them is no page's either. */
  private boolean listed;

  /** Whether a line was left since one further down says the like, which may go yet. */
  private boolean leaves;

  // What lines further down say, by where they start: each entry of a list looks at the next ones.
  private final Map<Integer, @Nullable PartialDate> days = new HashMap<>(0);
  private final Map<Integer, @Nullable String> authors = new HashMap<>(0);

  TeaserStamps(
      String text, Tokens t, Lines lines, Locale language, @Nullable PartialDate reference) {
    this.text = text;
    this.lines = lines;
    this.language = language;
    this.reference = reference;
    this.t = t;
  }

  /** Whether a line was left for what stands below it. */
  boolean leaves() {
    return leaves;
  }

  /**
   * A line that says when a story was published or who wrote it.
   *
   * @param sure whether it says so even if no other line does
   */
  record Stamp(int start, int end, Findings findings, boolean sure) {}

  /** The lines with dates and authors that only short lines part from the teaser. */
  List<Stamp> below(int from) {
    return from < text.length() && lines.isLonger(from, HeadReader.LONGEST_TITLE)
        ? List.of()
        : shortLines(from);
  }

  private List<Stamp> shortLines(int from) {
    List<Stamp> found = new ArrayList<>(0);
    int sure = 0;
    boolean signed = false;
    int at = from;
    listed = false;
    for (int line = 0; line < MOST_STAMPS && at < text.length(); line++) {
      int end = lines.end(at, HeadReader.LONGEST_TITLE);
      if (end - at >= HeadReader.LONGEST_TITLE) {
        break;
      }
      Findings author = signed ? null : author(at, end, sure > 0);
      if (author != null && isListed(author, end)) {
        break;
      }
      Stamp stamp = author == null ? labelled(at, end, signed) : new Stamp(at, end, author, true);
      if (stamp == null && sure > 0) {
        stamp = repeated(found.get(sure - 1), at, end);
      }
      if (listed) {
        break;
      }
      if (stamp != null) {
        found.add(stamp);
        sure = stamp.sure ? found.size() : sure;
        signed |= stamp.sure && !stamp.findings.bylines.isEmpty();
      } else if ((end - at > HeadReader.SHORTEST_LINE && !closesBracket(end))
          || lines.isSentence(at, end)) {
        break;
      }
      at = lines.nextContent(at);
    }
    return found.subList(0, sure);
  }

  /** What a line with a label says, or a day beside an author. */
  private @Nullable Stamp labelled(int from, int end, boolean signed) {
    Findings stamp = stamp(from, end);
    if (stamp != null) {
      return new Stamp(from, end, stamp, true);
    }
    Findings byline = byline(from, end);
    if (byline != null) {
      return new Stamp(from, end, byline, isSignature(byline, end));
    }
    Findings day = day(from, end, signed);
    return day == null ? null : new Stamp(from, end, day, true);
  }

  /** The day of a stamp once more, as pages have it for narrow screens. */
  private @Nullable Stamp repeated(Stamp stamp, int from, int end) {
    PartialDate day = stamp.findings.dayOfStamp();
    Findings again = day == null || stamp.end < lines.skipBlankBack(from) ? null : day(from, end);
    return again != null && day != null && day.equals(again.dayOfStamp())
        ? new Stamp(from, end, again, true)
        : null;
  }

  /** Where the line of a day ends, and the one below it if that only says it again. */
  private int dayEnd(int from) {
    int end = lines.end(from, LONGEST_MOMENT + 1);
    Findings day = stamp(from, end);
    int next = lines.skipBlank(end);
    int nextEnd = lines.end(next, LONGEST_MOMENT + 1);
    boolean again = day != null && repeated(new Stamp(from, end, day, true), next, nextEnd) != null;
    return again ? nextEnd : end;
  }

  /** Whether the author is one of several, each with a day. */
  private boolean isListed(Findings author, int end) {
    int dayEnd = author.hasDay() ? end : dayEnd(lines.skipBlank(end));
    boolean again = datedBelow(dayEnd) || (author.hasDay() && signedDayBelow(end));
    leaves |= again;
    return again;
  }

  /** Whether a line closes as a caption does, with whose picture it is. */
  private boolean closesBracket(int end) {
    return text.charAt(end - 1) == ')';
  }

  /** Whether a line names whole persons after "by", above a paragraph, as no line below does. */
  private boolean isSignature(Findings found, int end) {
    String word = t.of(0, 1);
    if (!isAboveStory(end)) {
      return false;
    }
    for (Byline b : found.bylines) {
      if (b.name().indexOf(' ') < 0) {
        return false;
      }
    }
    int at = lines.nextContent(end);
    for (int below = 0; below < TICKER_LINES && at < text.length(); below++) {
      if (text.startsWith(word, at) && !lines.isLonger(at, HeadReader.SHORTEST_LINE)) {
        leaves = true;
        return false;
      }
      at = lines.nextContent(at);
    }
    return true;
  }

  /** Whether a paragraph follows the byline in hand, its day and some buttons between. */
  private boolean isAboveStory(int end) {
    int at = lines.skipMark(end);
    for (int line = 0; line <= MOST_BUTTONS; line++) {
      int lineEnd = lines.end(at, LONGEST_MOMENT + 1);
      boolean between = isButton(at, lineEnd) || (line == 0 && day(at, lineEnd) != null);
      if (!between) {
        return lines.isLonger(at, HeadReader.SHORTEST_LINE);
      }
      at = lines.skipMark(lineEnd);
    }
    return false;
  }

  /** {@code Share}, {@code Merken}: a line that is one word of a page's furniture. */
  private boolean isButton(int from, int end) {
    if (end - from > LONGEST_STAMP_HEAD) {
      return false;
    }
    t.over(from, end, reference);
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    return label != null && label.value().contains(Label.NOISE) && !t.has(label.end());
  }

  /** The day with its year that is all of a line, a town aside; null if it is something else. */
  private @Nullable Findings day(int from, int end) {
    if (end - from > LONGEST_MOMENT || !lines.hasDay(from, end)) {
      return null;
    }
    t.over(from, end, reference);
    int place = t.isUpper(0) ? Places.standard().placeEnd(t, 0, Tokens.END) : -1;
    if (t.isMark(place, ',') && t.has(place + 1)) {
      t.over(t.start(place + 1), end, reference);
    }
    Line line = LineReader.whole(text, t, language, reference);
    PartialDate day = line == null || line.labels > 0 ? null : line.findings.date;
    return line != null && day != null && day.isWhole() && line.findings.bylines.isEmpty()
        ? line.findings
        : null;
  }

  /** The day of a line below a byline, or right above one. */
  private @Nullable Findings day(int from, int end, boolean signed) {
    Findings day = day(from, end);
    if (day == null || signed) {
      return day;
    }
    int next = lines.skipBlank(end);
    int nextEnd = lines.end(next, HeadReader.LONGEST_TITLE);
    Findings byline = byline(next, nextEnd);
    boolean above =
        byline == null ? author(next, nextEnd, true) != null : isSignature(byline, nextEnd);
    return above ? day : null;
  }

  /** Whom a line names after a word such as "by", if it says nothing else but a day. */
  private @Nullable Findings byline(int from, int end) {
    t.over(from, end, reference);
    Line line = LineReader.whole(text, t, language, reference);
    return line != null && line.keywordByline && (line.dates == 0 || isDay(line))
        ? line.findings
        : null;
  }

  /**
   * Who wrote the story: {@code Jane Roe}, which fills a line, right above one that is a day or
   * below such a line, and {@code Jane Roe | 14 March 2025}.
   *
   * @param below whether a line above says when
   */
  private @Nullable Findings author(int from, int end, boolean below) {
    boolean words = from < end && Units.isLetterOrDigit(text.charAt(from));
    if (!words || end - from > HeadReader.SHORTEST_LINE) {
      return null;
    }
    if (lines.hasDay(from, end)) {
      return isAboveStory(end) ? signedDay(from, end) : null;
    }
    int next = lines.skipBlank(end);
    boolean beside =
        below
            ? lines.isLonger(next, HeadReader.SHORTEST_LINE)
            : isDated(next, lines.end(next, HeadReader.LONGEST_TITLE));
    if (!beside || end - from > LONGEST_MOMENT) {
      return null;
    }
    Line line = new Line(text, t.over(from, end, reference), language, reference);
    boolean filled = new LineReader(line).read(true) == Line.Verdict.WHOLE;
    leaves |= line.toldOf;
    boolean named = filled && line.labels == 0 && line.dates == 0 && line.findings.areNamed();
    return named ? line.findings : null;
  }

  /** {@code Jane Roe, 14 March 2025}. */
  private @Nullable Findings signedDay(int from, int end) {
    Line line = LineReader.whole(text, t.over(from, end, reference), language, reference);
    return line != null && line.labels == 0 && isDay(line) && line.findings.areNamed()
        ? line.findings
        : null;
  }

  private boolean signedDayBelow(int end) {
    int at = lines.nextContent(end);
    for (int below = 0; below < TICKER_LINES && at < text.length(); below++) {
      int lineEnd = lines.end(at, HeadReader.SHORTEST_LINE + 1);
      if (lineEnd - at <= HeadReader.SHORTEST_LINE
          && lines.hasDay(at, lineEnd)
          && signedDay(at, lineEnd) != null) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /** Whether a line is a day, with a label or without. */
  boolean isDated(int from, int end) {
    return lines.hasDay(from, end) && (day(from, end) != null || stamp(from, end) != null);
  }

  private static boolean isDay(Line line) {
    PartialDate day = line.findings.date;
    return line.dates == 1 && day != null && day.isWhole();
  }

  /** What a line says that is labelled dates and no more; null if it is something else. */
  @Nullable Findings stamp(int from, int end) {
    if (end - from >= HeadReader.LONGEST_TITLE || lines.skipBlank(end) >= text.length()) {
      return null;
    }
    t.over(from, end, reference);
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    boolean date = label != null && label.value().contains(Label.DATE);
    if (date || (label == null && !lines.hasDay(from, end))) {
      return null;
    }
    Line line = LineReader.whole(text, t, language, reference);
    if (line == null) {
      return null;
    }
    if (line.findings.hasStamp()) {
      listed = opensAgain(end);
      leaves |= listed;
      return listed ? null : line.findings;
    }
    boolean moment = line.findings.isMoment() && mayBeMoment(from, end);
    boolean again = moment && momentBelow(end, text.length());
    leaves |= again;
    return moment && !again ? line.findings : null;
  }

  /** Whether a line is short and has the digits of a day and a time: {@code 9 May 2018, 21:05}. */
  private boolean mayBeMoment(int from, int end) {
    int digits = 0;
    boolean clock = false;
    for (int at = from; at < end && end - from <= LONGEST_MOMENT; at++) {
      char c = text.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      digits += digit ? 1 : 0;
      clock |= (c == ':' && digits > 0) || (c == '.' && digits >= FEWEST_DIGITS);
    }
    return clock && digits >= FEWEST_DIGITS;
  }

  /** The time of day that is all of a line, if none of those below opens with one; else null. */
  @Nullable LocalTime clock(int from, int end) {
    t.over(from, end, reference);
    int at = t.has(0) && (t.mark(0) != 0 || isAt(0)) ? 1 : 0;
    DateMention mention =
        t.isNumber(at) && (t.isMark(at + 1, ':') || t.isNumber(at + 2))
            ? DateReader.standard().timeAt(text, t.start(at), end, language)
            : null;
    return mention == null || mention.span().end() < end || opensWithClockBelow(end)
        ? null
        : mention.date().time();
  }

  /** {@code at 10:12}, {@code à 10h12}. */
  private boolean isAt(int token) {
    Trie.Match<Set<Label>> label =
        t.isWord(token) && !t.isUpper(token) ? Labels.standard().at(t, token, Tokens.END) : null;
    return label != null && label.end() == token + 1 && label.value().contains(Label.GLUE);
  }

  private boolean opensWithClockBelow(int end) {
    int at = lines.nextContent(end);
    for (int below = 0; below < TICKER_LINES && at < text.length(); below++) {
      if (opensWithClock(at)) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /** {@code 9:30 Opening}, {@code 10:00 Coffee}: a programme below its day. */
  boolean areHoursBelow(int end) {
    int first = lines.nextContent(end);
    int second = opensWithClock(first) ? lines.nextContent(first) : text.length();
    // "18.00 Uhr Andacht" above the next day
    return second < text.length() && (opensWithClock(second) || opensWithDay(second));
  }

  /** {@code 9:05}, {@code - 13:58}, {@code 18.00 Uhr}. */
  private boolean opensWithClock(int from) {
    int last = Math.min(text.length() - 2, from + LONGEST_CLOCK_HEAD);
    for (int at = from + 1; at < last; at++) {
      char c = text.charAt(at);
      boolean clock = c == ':' || (c == '.' && Units.isDigit(text.charAt(at + 2)));
      if (clock && Units.isDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the lines behind {@code end} is short and has the digits of a moment. */
  boolean momentBelow(int end, int to) {
    int at = lines.nextContent(end);
    for (int below = 0; below < TICKER_LINES && at < to; below++) {
      if (mayBeMoment(at, lines.end(at, LONGEST_MOMENT + 1))) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /** Whether a line opens with a day; the line in hand is then another. */
  boolean opensWithDay(int from) {
    int end = lines.end(from, LONGEST_MOMENT);
    return lines.hasDay(from, end) && t.over(from, end, null).date(0) != null;
  }

  /** Whether a line below opens with a date too; the line in hand is then another. */
  boolean datedBelow(int end) {
    int at = lines.nextContent(end);
    for (int below = 0; below < TICKER_LINES && at < text.length(); below++) {
      if (hasDigit(at)) {
        t.over(at, lines.end(at, LONGEST_MOMENT), null);
        if (t.date(0) != null) {
          return true;
        }
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /**
   * Whom a line names behind "by"; null if it is something else. The line in hand may be another.
   */
  @Nullable String authorOfLine(String opening, int from) {
    if (!text.startsWith(opening, from)) {
      return null;
    }
    if (!authors.containsKey(from)) {
      authors.put(from, readAuthor(from));
    }
    return authors.get(from);
  }

  private @Nullable String readAuthor(int from) {
    int end = lines.end(from, HeadReader.SHORTEST_LINE + 1);
    Findings byline = end - from <= HeadReader.SHORTEST_LINE ? byline(from, end) : null;
    return byline == null ? null : byline.bylines.get(0).name();
  }

  /**
   * The day or month of a line that says when and perhaps who; null if it is something else. The
   * line in hand may be another.
   */
  @Nullable PartialDate dayOfLine(int from) {
    if (!days.containsKey(from)) {
      days.put(from, readDay(from));
    }
    return days.get(from);
  }

  private @Nullable PartialDate readDay(int from) {
    int end = lines.end(from, HeadReader.SHORTEST_LINE + 1);
    if (end - from > HeadReader.SHORTEST_LINE || !lines.hasYear(from, end)) {
      return null;
    }
    Line line = LineReader.whole(text, t.over(from, end, reference), language, reference);
    return line == null ? null : line.findings.dayOfStamp();
  }

  /**
   * Whether a line below opens with the first word of the line in hand, and a number soon. A page
   * may say the same twice, line below line.
   */
  boolean opensAgain(int end) {
    String word = t.isWord(0) ? t.of(0, 1) : "";
    int at = word.isEmpty() ? text.length() : lines.nextContent(end);
    if (at < text.length()
        && text.startsWith(word, at)
        && hasDigit(at + word.length())
        && !lines.isLonger(at, HeadReader.SHORTEST_LINE)) {
      at = lines.nextContent(at);
    }
    for (int below = 0; below < TICKER_LINES && at < text.length(); below++) {
      if (text.startsWith(word, at) && hasDigit(at + word.length())) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  private boolean hasDigit(int from) {
    int last = Math.min(text.length(), from + LONGEST_STAMP_HEAD);
    for (int at = from; at < last; at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }
}
