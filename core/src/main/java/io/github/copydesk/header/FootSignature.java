package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who signs a story, and when, on lines of their own below the last sentence: {@code Jane
 * Roe}. So stand also whom a quotation is from, who speaks, who plays a part, and whose letter it
 * was; only a name below prose that does not mention it, and that no other such line is above, is
 * an author's.
 */
final class FootSignature {

  /** {@code Von unserer Korrespondentin Jana Roth, Oslo} */
  private static final int LONGEST = 60;

  /** {@code 王小明} */
  private static final int SHORTEST = 3;

  /** {@code 1 May 2020} is longer. */
  private static final int SHORTEST_DAY = 7;

  private static final char LAST_LATIN = '\u024f';

  /** {@code Wednesday, 14 September 2022, 10:12 a.m.} */
  private static final int LONGEST_DAY = 45;

  /** A saying that stands below a story is shorter, a paragraph above its author is longer. */
  private static final int SHORTEST_PARAGRAPH = 60;

  /** So many letters say what a sign of Han does. */
  private static final int HAN = 3;

  /** And what a syllable of Hangul does. */
  private static final int HANGUL = 2;

  /** How far above the paragraph another name is looked for. */
  private static final int LIST_REACH = 4000;

  private final String text;
  private final Tokens t;
  private final Lines lines;
  private final Locale language;
  private final int story;

  /**
   * @param story where the story starts
   */
  FootSignature(String text, Tokens tokens, Lines lines, Locale language, int story) {
    this.text = text;
    this.t = tokens;
    this.lines = lines;
    this.language = language;
    this.story = story;
  }

  /** Whether a line is short and begins and ends as names and days do: mostly not. */
  static boolean mayBe(String text, int from, int to) {
    int length = to - from;
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    if (text.charAt(from + 1) > LAST_LATIN) {
      return true;
    }
    boolean word = Units.isLetter(text.charAt(to - 1));
    boolean number = Units.isDigit(text.charAt(to - 1)) && Units.isDigit(text.charAt(to - 2));
    return (word || (number && length > SHORTEST_DAY)) && Units.isLetterOrDigit(text.charAt(from));
  }

  /** Returns whom a line names and nothing else, null if it is no such line: mostly. */
  NameReader.@Nullable Names names(int from, int to) {
    List<Byline> han = HanByline.read(text, from, to);
    if (han != null) {
      return new NameReader.Names(han, List.of(), Tokens.END);
    }
    if (!Units.isLetter(text.charAt(to - 1))) {
      return null;
    }
    Trie.Match<Set<Label>> label = Labels.standard().at(t.over(from, to, null), 0, Tokens.END);
    boolean by = label != null && label.value().contains(Label.BY);
    int first = by && label != null ? label.end() : 0;
    // "Jane Roe/Max Muster" are two who play, or took a picture.
    if (!Words.isGivenName(t, first)
        || !(t.isUpper(first + 1) || t.isCaseless(first + 1))
        || (!by && text.substring(from, to).indexOf('/') >= 0)) {
      return null;
    }
    NameReader.Names names = NameReader.read(text, t, first, by, false, language);
    return names != null && !t.has(names.end()) && areWhole(names) ? names : null;
  }

  /** Whether each has a surname too, and nobody knows them for anything else. */
  private boolean areWhole(NameReader.Names names) {
    for (Byline b : names.names()) {
      if (b.name().indexOf(' ') < 0) {
        return false;
      }
    }
    return !names.names().isEmpty() && !Words.isFamous(t, 0);
  }

  /**
   * Returns the day that fills a line, with its time below a sentence or without below the authors;
   * null if it is no such line: mostly.
   */
  @Nullable PartialDate day(int from, int to) {
    if (to - from > LONGEST_DAY || !lines.hasDay(from, to)) {
      return null;
    }
    Line line = LineReader.whole(text, t.over(from, to, null), language, null);
    PartialDate day = line == null || line.labels > 0 ? null : line.findings.date;
    boolean alone = line != null && line.dates == 1 && line.findings.bylines.isEmpty();
    return alone && day != null && day.isWhole() ? day : null;
  }

  /** Whether a day, in the line at {@code from}, is that of the story. */
  boolean isDated(PartialDate day, int from) {
    int end = lines.skipBlankBack(from);
    int start = lines.start(end, Math.max(story, end - LONGEST - 1));
    NameReader.Names names = start > story ? names(start, end) : null;
    return names == null
        ? isMinute(day.time()) && isBelowProse(end) && !momentsAbove(from)
        : isSigned(names, start);
  }

  private boolean momentsAbove(int from) {
    return new TeaserStamps(text, t, lines, language, null).momentBelow(story, from);
  }

  /** Whether a time is one at which pages are changed, and concerts do not begin. */
  private static boolean isMinute(@Nullable LocalTime time) {
    return time != null && time.getMinute() % Line.QUARTER != 0;
  }

  /** Whether the names in hand, in the line at {@code from}, are those of the story's authors. */
  boolean isSigned(NameReader.Names names, int from) {
    int end = lines.skipBlankBack(from);
    return isBelowProse(end)
        && !isSaying(end)
        && !isLetter()
        && !isTold(names.names(), from)
        && !isListed(end);
  }

  /** Whether a sentence ends here that is as long as those of stories are. */
  private boolean isBelowProse(int end) {
    char last = text.charAt(end - 1);
    boolean hangul = EastAsianLine.isHangul(text.charAt(end - 2));
    int signs = last == '。' ? HAN : hangul ? HANGUL : 1;
    int shortest = SHORTEST_PARAGRAPH / signs;
    return end - lines.start(end, Math.max(story, end - shortest - 1)) >= shortest
        && ".!?…。؟։".indexOf(last) >= 0;
  }

  /** Whether the paragraph is all that there is, or opens as a quotation does. */
  private boolean isSaying(int end) {
    int open = text.lastIndexOf('\n', end - 1) + 1;
    int first = lines.skipBlank(Math.max(open, story));
    return first <= story || !Units.isLetterOrDigit(text.charAt(first));
  }

  /** {@code Dear readers,} at the head or above the first paragraph. */
  private boolean isLetter() {
    int first = lines.skipBlank(story);
    int above = lines.start(lines.skipBlankBack(first), 0);
    return lines.isSalutation(lines.skipBlank(0))
        || lines.isSalutation(first)
        || lines.isSalutation(above);
  }

  private boolean isTold(List<Byline> names, int from) {
    int named = text.indexOf(names.get(0).name(), story);
    return named < from || new StoryNames(text, t, story, from).mention(names);
  }

  /** Whether another line above has a name alone, as in a list of letters or of people. */
  private boolean isListed(int end) {
    int at = lines.nextContent(Math.max(story, end - LIST_REACH));
    while (at < end) {
      if (!lines.isLonger(at, LONGEST) && names(at, lines.end(at, LONGEST + 1)) != null) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }
}
