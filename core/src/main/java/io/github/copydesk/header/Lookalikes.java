package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import java.util.Set;

/**
 * Tells the lines that say what a header says, and are of something else: of a ticker, a letter, a
 * chronicle, a sentence over several lines.
 */
final class Lookalikes {

  /** How many lines below its first a list's second item may open. */
  private static final int LIST_LINES = 40;

  /** Who signs above a story and below it is named again once or twice, a speaker more often. */
  private static final int FEWEST_TURNS = 2;

  private static final int LONGEST_DAY = 60;

  /** Commas without a blank in a row of a table; a line of a header may lack one. */
  private static final int FEWEST_CELLS = 2;

  /** How the names of houses, halls and streets end that are no surnames before a given name. */
  private static final WordSet VENUES =
      WordSet.of(
          "hall",
          "theatre",
          "theater",
          "museum",
          "arena",
          "stadium",
          "centre",
          "center",
          "gallery",
          "church",
          "school",
          "hotel",
          "park",
          "street",
          "lane",
          "road",
          "avenue",
          "square",
          "press",
          "verlag",
          "books",
          "schouwburg",
          "stadthalle",
          "kirche",
          "teatro",
          "théâtre",
          "teatern",
          "teateret");

  /** What the description of a page's picture ends with: Dawn Logo. */
  private static final WordSet PICTURES = WordSet.of("logo", "avatar", "icon");

  /** So many more names above a paragraph each make the first one of them. */
  private static final int FEWEST_PORTRAITS = 2;

  private static final int LONGEST_NAME = 40;

  private static final WordSet REFERRING =
      WordSet.of("re", "zu", "zum", "zur", "betr", "betreff", "betrifft");

  private static final String LIFE = "*†✝";

  private final Head head;
  private final Lines lines;
  private final Entries entries;

  Lookalikes(Head head) {
    this.head = head;
    this.lines = head.lines;
    this.entries = new Entries(head);
  }

  /** Whether a line that could be all header is of something else. */
  boolean isOther(Line line, int from, int end) {
    return isAboveYears(line, end)
        || isTicker(line, end)
        || isSpeaker(line, from, end)
        || headsLetter(line, from, end)
        || isLife(from, end)
        || isOfMail(from, end)
        || isRow(from, end)
        || isVenue(line)
        || isPortrait(line, from, end)
        || isUndatedDesk(line, from, end)
        || isInSentence(line, from, end)
        || isTitle(line, from, end);
  }

  /**
   * Whether a line such as {@code Update: 14. Mai, 9.12 Uhr} heads the first of several pieces that
   * open so: the stamps of a ticker belong to its pieces.
   */
  boolean isTicker(Line line, int end) {
    Findings f = line.findings;
    boolean update = f.updated != null && f.date == null && f.published == null;
    head.ticker |=
        (update && head.stamps.opensAgain(end))
            || (isYearless(line)
                && (head.stamps.datedBelow(end) || head.stamps.areHoursBelow(end)));
    return (update || isYearless(line)) && head.ticker;
  }

  /**
   * {@code May 3, 12:10 p.m.}, {@code 3. Mai}: a day as the pieces of a ticker and of a diary have
   * it, and no page, without its year.
   */
  private static boolean isYearless(Line line) {
    PartialDate day = line.findings.date;
    return day != null
        && day.day() != null
        && line.labels == 0
        && !line.dateIsRelative
        && line.findings.bylines.isEmpty()
        && (day.year() == null || day.implied().contains(PartialDate.Part.YEAR));
  }

  /**
   * Whether a day before a story opens one entry of several, or is not of the time in which the
   * text was written: it then belongs to what it stands before. The line in hand is then another.
   */
  boolean isChronicle(Line line, int end) {
    PartialDate day = line.findings.date;
    Integer year = day == null ? null : day.year();
    Integer now = head.reference == null ? null : head.reference.year();
    if (year == null || (now != null && Math.abs(year - now) > 1)) {
      return true;
    }
    boolean several = head.stamps.datedBelow(end);
    head.ticker |= several;
    return several;
  }

  /**
   * {@code Oslo, 3 May 2018}, and below it {@code Dear members,} or {@code Present: …}: letters,
   * minutes and judgments keep their day, as does {@code Date: 3 May 2018} beside {@code Venue: …}.
   */
  private boolean headsLetter(Line line, int from, int end) {
    if (line.dates == 0 || !line.findings.bylines.isEmpty()) {
      return false;
    }
    int below = lines.skipBlank(end);
    boolean letter = isBesideForm(from, below) && (line.labels == 0 || isDateLabel(line));
    letter |=
        line.labels == 0
            && (lines.isSalutation(below) || lines.opensForm(lines.nextContent(below)));
    head.left |= letter;
    return letter;
  }

  private boolean isBesideForm(int from, int below) {
    int above = lines.skipBlankBack(from);
    return lines.opensForm(below) || (above > 0 && lines.opensForm(lines.start(above, 0)));
  }

  private static boolean isDateLabel(Line line) {
    return line.t.isWord(0) && line.kinds(0).contains(Label.DATE);
  }

  /**
   * Whether a day, or an author behind "by" or above a day, stands above one entry of several, a
   * title or a few paragraphs each, or opens one row of several. The line is then in hand again.
   */
  boolean isEntry(Line line, int from, int end) {
    boolean entry = head.entries || opensEntries(line, end) || entries.isChat(from, end);
    entry &= line.dates > 0 || !line.findings.bylines.isEmpty();
    head.entries |= entry;
    head.t.over(from, end, head.reference);
    return entry;
  }

  private boolean opensEntries(Line line, int end) {
    Object day = line.findings.dayOfStamp();
    if (day != null) {
      return entries.areBelow(day, "", end)
          || (line.labels == 0 && entries.areRows(end, line.residue > 0));
    }
    if (line.findings.bylines.isEmpty() || line.dates > 0) {
      return false;
    }
    Byline author = line.findings.bylines.get(0);
    if (line.keywordByline) {
      String by = line.t.of(0, 1);
      return author.span().start() > line.t.start(0) && entries.areBelow(author.name(), by, end);
    }
    int below = lines.skipBlank(end);
    Object dayBelow = below < head.text.length() ? head.stamps.dayOfLine(below) : null;
    return dayBelow != null && entries.areBelow(dayBelow, "", lines.end(below, LONGEST_DAY));
  }

  /**
   * {@code Copper Rush}: two words that no list knows, alone above a paragraph, are its title; they
   * are a name where the page says when it was written.
   */
  private boolean isTitle(Line line, int from, int end) {
    Tokens t = line.t;
    boolean unknown =
        isBare(line)
            && !t.isCaseless(0)
            && line.findings.bylines.get(0).role() == null
            && line.findings.minutes == null
            && t.isCapital(0)
            && t.isCapital(1)
            && !t.has(2)
            && !Words.isGivenName(t, 0)
            && !Words.isGivenName(t, 1)
            && Words.stationEnd(t, 0, Tokens.END) < 0
            && AgencyReader.bare(t, 0) == null;
    boolean dated = head.dated || head.findings.hasDay() || head.findings.dateline != null;
    boolean title = unknown && (head.signed || (!dated && !isStamped(from, end)));
    head.left |= title;
    return title;
  }

  /** A title above all may end so too: {@code Guild Elects Port Reporter}. */
  private boolean isUndatedDesk(Line line, int from, int end) {
    if (!line.ofDesk) {
      return false;
    }
    boolean dated = head.dated || head.findings.hasDay();
    boolean title = from == lines.skipBlank(0) || (!dated && !isStamped(from, end));
    head.left |= title;
    return title;
  }

  /**
   * Whether the line below, or the one below a second name, says when the page was written; the
   * line is then in hand again.
   */
  private boolean isStamped(int from, int end) {
    int next = lines.skipBlank(end);
    boolean stamped = isStamp(next);
    if (!stamped && lines.below(end, HeadReader.SHORTEST_STORY) >= 0) {
      stamped = isStamp(lines.nextContent(next));
    }
    head.t.over(from, end, head.reference);
    return stamped;
  }

  private boolean isStamp(int from) {
    int end = lines.end(from, HeadReader.LONGEST_TITLE);
    return from < head.text.length() && lines.hasDay(from, end) && head.stamps.isDated(from, end);
  }

  /**
   * {@code Re “The bridge”, published May 4:}: the day of the story that a letter is about. What
   * follows a colon is another's.
   */
  boolean isReference(int from, int end) {
    return head.text.charAt(end - 1) == ':' || REFERRING.has(head.t.over(from, end, null), 0);
  }

  /** {@code Marlow Hall, May 4, 2022}: where something was played, and when. */
  private boolean isVenue(Line line) {
    if (line.labels > 0 || line.keywordByline || line.findings.bylines.size() != 1) {
      return false;
    }
    String name = line.findings.bylines.get(0).name();
    int last = line.t.indexFrom(line.findings.bylines.get(0).span().end(), 0) - 1;
    boolean venue =
        name.indexOf(' ') > 0
            && (PICTURES.has(line.t, last)
                || (VENUES.has(line.t, last) && !Words.isGivenName(line.t, 0)));
    head.left |= venue;
    return venue;
  }

  /**
   * {@code Jane Roe} above a paragraph about her, and below it {@code Max Muster} and others above
   * theirs. The line is then in hand again.
   */
  private boolean isPortrait(Line line, int from, int end) {
    if (!isBare(line) || line.findings.bylines.size() > 1) {
      return false;
    }
    int names = 0;
    int at = lines.skipBlank(end);
    for (int below = 0; below < LIST_LINES && at < head.text.length(); below++) {
      int next = lines.nextContent(at);
      names += isName(at) && lines.isLonger(next, HeadReader.SHORTEST_LINE) ? 1 : 0;
      at = next;
    }
    head.t.over(from, end, head.reference);
    boolean portrait = names >= FEWEST_PORTRAITS;
    head.left |= portrait;
    return portrait;
  }

  /** Whether a line is a given name and a surname. */
  private boolean isName(int from) {
    int end = lines.end(from, LONGEST_NAME + 1);
    if (end - from > LONGEST_NAME || !Units.isUpperCase(head.text.charAt(from))) {
      return false;
    }
    Tokens t = head.t.over(from, end, null);
    return t.isCapital(1) && !t.has(3) && Words.isGivenName(t, 0) && t.isWord(t.has(2) ? 2 : 1);
  }

  /** {@code JANE ROE} above what she says, and again below what she is answered. */
  private boolean isSpeaker(Line line, int from, int end) {
    boolean colon = head.text.charAt(end - 1) == ':';
    boolean speaker = isBare(line) && lines.repeats(from, end) >= (colon ? 1 : FEWEST_TURNS);
    head.left |= speaker;
    return speaker;
  }

  /**
   * {@code Jane Roe} above {@code 1931 – 2019}, {@code * 3 May 1931, † 2 June 2019}: the one who
   * died, or whose posts are listed with their years.
   */
  private boolean isAboveYears(Line line, int end) {
    int below = lines.skipBlank(end);
    if (!isBare(line) || below >= head.text.length()) {
      return false;
    }
    int belowEnd = lines.end(below, HeadReader.LONGEST_TITLE);
    boolean life =
        LIFE.indexOf(head.text.charAt(below)) >= 0
            && lines.hasYear(below, belowEnd)
            && !Units.isLetter(head.text.charAt(lines.skipBlank(below + 1)));
    boolean years = life || lines.endsWithYears(below, belowEnd) || isBirth(below, belowEnd);
    head.left |= years;
    return years;
  }

  /** {@code * 3 May 1931} above {@code † 2 June 2019}: the days of a life. */
  private boolean isLife(int from, int end) {
    int below = lines.skipBlank(end);
    int sign = LIFE.indexOf(head.text.charAt(from));
    boolean life =
        sign > 0
            || (sign == 0
                && below < head.text.length()
                && LIFE.indexOf(head.text.charAt(below)) > 0);
    head.left |= life;
    return life;
  }

  /** {@code Born 3 May 1931, Oslo}: a day of before the one who writes could have written. */
  private boolean isBirth(int from, int end) {
    if (!lines.hasYear(from, end)) {
      return false;
    }
    head.t.over(from, end, null);
    Trie.Match<Set<Label>> label = Labels.standard().at(head.t, 0, Tokens.END);
    return label != null && label.value().contains(Label.EVENT);
  }

  private static boolean isBare(Line line) {
    return line.labels == 0
        && !line.keywordByline
        && line.dates == 0
        && !line.findings.bylines.isEmpty();
  }

  /**
   * Whether names stand where a text of narrow lines breaks a sentence: {@code and the leader}
   * above {@code Jane Roe.}, a list of names over several lines, {@code [Interview with} above its
   * end; or where a comma or a paragraph in small letters goes on with them, as below {@code Cara
   * Anna,}.
   */
  private boolean isInSentence(Line line, int from, int end) {
    if (line.findings.bylines.isEmpty() || !head.findings.bylines.isEmpty()) {
      return false;
    }
    boolean broken =
        head.text.charAt(from) == '['
            ? head.text.charAt(lines.skipBlankBack(end) - 1) != ']'
            : line.labels == 0
                && !line.keywordByline
                && (lines.goesOn(from) || (line.dates == 0 && lines.isUnfinished(end)));
    head.left |= broken;
    return broken;
  }

  /** {@code 2018-05-03,Jane Roe,"The ferry"}: a row of a table for machines. */
  private boolean isRow(int from, int end) {
    int cells = 0;
    for (int i = from + 1; i + 1 < end; i++) {
      char c = head.text.charAt(i);
      boolean parts = (c == ',' || c == ';' || c == '\t') && !isNumberOrBlank(i + 1);
      cells += parts && !Tokens.isBlank(head.text.charAt(i - 1)) ? 1 : 0;
    }
    return cells >= FEWEST_CELLS;
  }

  private boolean isNumberOrBlank(int at) {
    char c = head.text.charAt(at);
    return Tokens.isBlank(c) || Units.isDigit(c);
  }

  /** {@code Date: 3 May 2018} above {@code Subject: The ferry} is a letter's. */
  private boolean isOfMail(int from, int end) {
    int above = lines.skipBlankBack(from);
    int below = lines.skipBlank(end);
    boolean mail =
        lines.hasColon(from)
            && (lines.opensMail(below)
                || (lines.opensMail(from) && lines.hasColon(below))
                || (above > 0 && lines.opensMail(lines.start(above, 0)))
                || (above > 0 && lines.endsWithAddress(above)));
    head.left |= mail;
    return mail;
  }

  /**
   * {@code 1. Le Monde} above {@code 2. Libération}: the days below them are those of the items.
   */
  boolean opensList(int from) {
    if (!isItem(from, '1') || isDay(from)) {
      return false;
    }
    char sign = head.text.charAt(from + 1);
    int at = lines.nextContent(from);
    for (int line = 0; line < LIST_LINES && at < head.text.length(); line++) {
      if (isItem(at, '2') && head.text.charAt(at + 1) == sign) {
        boolean path = isMarkItem(at);
        head.left |= !path;
        return !path;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  private boolean isItem(int from, char number) {
    int words = from + 2;
    return words < head.text.length()
        && head.text.charAt(from) == number
        && ".)".indexOf(head.text.charAt(from + 1)) >= 0
        && !Units.isDigit(head.text.charAt(words));
  }

  /** {@code 2. >}: what parts the steps of a path that came home as a list. */
  private boolean isMarkItem(int from) {
    int sign = lines.skipBlank(from + 2);
    return lines.end(from, sign + 2 - from) == sign + 1
        && !Units.isLetterOrDigit(head.text.charAt(sign));
  }

  private boolean isDay(int from) {
    int end = lines.end(from, HeadReader.LONGEST_PLACES);
    return head.t.over(from, end, head.reference).date(0) != null;
  }

  /** Whether a line names whole persons after "by" and says nothing else. */
  static boolean isSignature(Line line) {
    if (!line.keywordByline || line.residue > 0 || line.findings.bylines.isEmpty()) {
      return false;
    }
    for (Byline b : line.findings.bylines) {
      if (b.name().indexOf(' ') < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a paragraph follows a line, a few short ones such as a button between. */
  boolean isAboveParagraph(int end) {
    int at = lines.nextContent(end);
    for (int below = 0; below < HeadReader.MOST_PASSED && at < head.text.length(); below++) {
      if (lines.isLonger(at, HeadReader.SHORTEST_LINE)) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }
}
