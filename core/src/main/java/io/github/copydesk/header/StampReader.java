package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the dates and times of a line: what was published when, and when it was changed. */
final class StampReader {

  /** What stands between the first and the last of some days. */
  private static final WordSet TO =
      WordSet.of("to", "au", "bis", "al", "tot", "do", "ao", "a", "до", "по", "til", "till");

  /** Words before a number that counts something. */
  private static final WordSet NUMBERED =
      WordSet.of(
          "nr",
          "no",
          "num",
          "numero",
          "nummer",
          "number",
          "ausgabe",
          "heft",
          "vol",
          "volume",
          "issue",
          "kapitel",
          "chapter",
          "chapitre",
          "capitulo",
          "capitolo",
          "teil",
          "part",
          "partie",
          "parte",
          "folge",
          "episode",
          "episodio",
          "band",
          "tome",
          "n",
          "№",
          "выпуск",
          "глава",
          "часть");

  private static final PartialDate SOME_DAY = PartialDate.of(2000, 1, 1);

  /** {@code 4.5}, {@code 10.5}: a mark for a film has no more characters. */
  private static final int LONGEST_MARK = 4;

  /** Years after the Hijra, by the sun and by the moon, since papers are on the net. */
  private static final int FIRST_HIJRI = 1370;

  private static final int LAST_HIJRI = 1499;

  /** What stands before a time of day and nothing else. */
  private static final WordSet CLOCK =
      WordSet.of("kl", "klo", "kello", "klokken", "klokka", "klukkan", "uhr", "ore", "godz");

  private final Line line;
  private final Tokens t;

  /** {@code Date of the first public hearing}: so many words say of what a date is. */
  private static final int MOST_OF = 5;

  StampReader(Line line) {
    this.line = line;
    this.t = line.t;
  }

  /** Whether a date follows within a few tokens, so that the word is a label and no common word. */
  boolean follows(int from, Set<Label> kinds) {
    if (kinds.contains(Label.DATE) && ofWhat(from) > from) {
      return false;
    }
    int words = 0;
    for (int j = from; j < from + 14 && t.has(j); j++) {
      if (line.dateAt(j) != null
          || (line.lastDate != null && time(j) != null)
          || isYear(j, kinds)) {
        return true;
      }
      if (t.isWord(j)) {
        Trie.Match<Set<Label>> next = Labels.standard().at(t, j, Tokens.END);
        boolean glue = next != null && next.value().contains(Label.GLUE);
        words += glue ? 0 : 1;
        if (words > (t.isUpper(line.i) || j > 6 ? 4 : 2)) {
          return false;
        }
      }
    }
    return clockAlone(from, kinds) || (relativeWords(from) && !kinds.contains(Label.DATE));
  }

  /** {@code Updated at 12:10}: a time of day that closes the line or comes before other labels. */
  private boolean clockAlone(int from, Set<Label> kinds) {
    int next = line.skipColon(from);
    while (t.isWord(next) && line.kinds(next).contains(Label.GLUE)) {
      next = line.skipColon(line.labelEnd(next));
    }
    boolean clock = !kinds.contains(Label.DATE) && time(next) != null;
    line.clockAlone |= clock;
    return clock;
  }

  /** {@code 08:5514.05.2025}: a time to which the same day again is glued. */
  private boolean isGluedClock(int token) {
    return t.isNumber(token)
        && t.isMark(token + 1, ':')
        && t.length(token) == 2
        && t.number(token) < 24
        && t.isNumber(token + 2)
        && t.length(token + 2) == 4
        && t.number(token + 2) < 6000
        && t.isMark(token + 3, '.')
        && t.isNumber(token + 4)
        && t.isMark(token + 5, '.')
        && t.isNumber(token + 6);
  }

  /** A time of day alone: {@code 16:58}, {@code 4.30 pm}, {@code 12 h 10}; null if none is. */
  private @Nullable DateMention time(int token) {
    if (isGluedClock(token)) {
      LocalTime time = LocalTime.of(t.number(token), t.number(token + 2) / 100);
      PartialDate date = new PartialDate(null, null, null, time, Set.of());
      return new DateMention(line.span(token, token + 7), date, false);
    }
    // An hour alone may be of those that have passed: "8 hours ago".
    return t.isNumber(token) && t.isNumber(token + 2)
        ? DateReader.standard().timeAt(line.text, t.start(token), t.to(), line.language)
        : null;
  }

  /**
   * Reads over {@code Born: 12 March 1950}, {@code Closing date: 30 June 2021}: the date of what
   * the story is about.
   */
  boolean readOthers(int from, Set<Label> kinds) {
    int of = kinds.contains(Label.DATE) ? ofWhat(from) : from;
    boolean others =
        kinds.contains(Label.EVENT)
            || of > from
            || (kinds.contains(Label.DATE) && line.residueRun > 0 && t.isWord(line.i - 1));
    int next = line.skipColon(of);
    if (others && t.isWord(next) && line.kinds(next).contains(Label.GLUE)) {
      next = line.labelEnd(next);
    }
    DateMention mention = others ? line.dateAt(next) : null;
    return mention != null && passOthers(mention, next);
  }

  /**
   * {@code Date of the hearing: 3 May 2018}, {@code Fecha del concierto 3 de mayo}: where the words
   * end that say of what a date is, {@code from} if it is the page's.
   */
  private int ofWhat(int from) {
    int end = from;
    boolean of = false;
    while (t.isWord(end) && line.dateAt(end) == null) {
      Set<Label> kinds = line.kinds(end);
      if (end == from + MOST_OF || !(kinds.isEmpty() || kinds.contains(Label.GLUE))) {
        return from;
      }
      of |= kinds.isEmpty();
      end++;
    }
    return of ? end : from;
  }

  private boolean passOthers(DateMention mention, int token) {
    line.othersDate = true;
    line.i = t.indexFrom(mention.span().end(), token);
    return true;
  }

  /**
   * {@code Concert: 12 March 2021}: a colon after a word that says what the date is of; {@code † 12
   * March 2021}.
   */
  private boolean isOthers() {
    int word = line.i - 2;
    if (t.isMark(line.i - 1, '†')) {
      return true;
    }
    return line.pending == null
        && (t.isMark(line.i - 1, ':') || t.isMark(line.i - 1, '：'))
        && t.isWord(word)
        && line.residue > 0
        && line.kinds(word).isEmpty()
        && !Places.standard().isPlace(t, word, word + 1);
  }

  /**
   * {@code 3-5 May 2018}, {@code 3 May 1931 – 12 March 2021}: the days on which something lasted.
   */
  private boolean closesSpan() {
    if (line.pending != null) {
      return false;
    }
    if (TO.has(t, line.i - 1)) {
      int day = t.isMark(line.i - 2, '.') ? line.i - 3 : line.i - 2;
      return t.isNumber(day) && t.length(day) <= 2 && (day == 0 || t.isWord(day - 1));
    }
    if (!Separator.isDash(t.mark(line.i - 1))) {
      return false;
    }
    boolean days = t.isNumber(line.i - 2) && t.length(line.i - 2) <= 2 && !t.spaceBefore(line.i);
    return days || (line.dates > 0 && line.headerEnd == line.i - 1);
  }

  /** {@code March 12–14, 2021}: the first of some days. */
  private boolean opensSpan(PartialDate first, int after) {
    return line.pending == null
        && first.year() == null
        && first.day() != null
        && Separator.isDash(t.mark(after))
        && t.isNumber(after + 1)
        && t.length(after + 1) <= 2
        && t.isMark(after + 2, ',')
        && t.isNumber(after + 3)
        && t.length(after + 3) == 4;
  }

  /** {@code date 2021 par Jeanne Roe}: a year alone, right after its label and before another. */
  private boolean isYear(int token, Set<Label> kinds) {
    boolean shape =
        kinds.contains(Label.DATE)
            && t.isNumber(token)
            && t.length(token) == 4
            && t.number(token) >= 1900
            && t.number(token) < 2100
            && line.kinds(token - 1).contains(Label.DATE);
    return shape && (!t.has(token + 1) || line.kinds(token + 1).contains(Label.BY));
  }

  private @Nullable DateMention yearAlone() {
    boolean year = line.pending == Label.DATE && isYear(line.i, Set.of(Label.DATE));
    return year
        ? new DateMention(
            line.span(line.i, line.i + 1), PartialDate.of(t.number(line.i), null, null), false)
        : null;
  }

  /** {@code Published 1 day ago}, {@code Atualizado há 2 anos}, when nobody says what today is. */
  private boolean relativeWords(int from) {
    int next = line.skipColon(from);
    return (t.isNumber(next) && t.isWord(next + 1) && t.number(next) < 100) || ago(next) != null;
  }

  /** {@code há 2 anos}, told from any day, since none is known; null if it is something else. */
  private @Nullable DateMention ago(int token) {
    boolean known = line.reference != null || !t.isWord(token);
    DateMention mention =
        known
            ? null
            : DateReader.standard().at(line.text, t.start(token), t.to(), line.language, SOME_DAY);
    // "Stand heute" is a title, "Stand heute, 10:12" is none.
    boolean told =
        mention != null
            && mention.relative()
            && (t.isBeforeDigit(token) || mention.date().time() != null);
    return told ? mention : null;
  }

  boolean read() {
    if (line.reference == null && line.pending == null && !t.isBeforeDigit(line.i)) {
      return false;
    }
    DateMention clock = dottedClock(line.i);
    DateMention mention = clock == null ? line.dateAt(line.i) : clock;
    if (mention != null && clock == null && (isCount(mention) || isOfStation())) {
      return false;
    }
    if (mention == null) {
      mention = yearAlone();
    }
    if (mention == null) {
      mention = countGlued();
    }
    if (mention == null && (line.lastDate != null || line.clockAlone)) {
      mention = time(line.i);
    }
    if (mention == null) {
      return readAgo();
    }
    PartialDate found = mention.date();
    if (found.month() != null && (isOthers() || isValue(mention) || closesSpan())) {
      return passOthers(mention, line.i);
    }
    int after = t.indexFrom(mention.span().end(), line.i);
    if (opensSpan(found, after)) {
      return passOthers(mention, line.i);
    }
    if (goesOn(mention, after)) {
      return false;
    }
    boolean bare = found.year() == null && found.month() == null && found.day() == null;
    boolean whole = line.i == 0 && !t.has(after);
    if (bare && line.pending == null) {
      if (line.lastDate != null || found.time() != null) {
        line.i = after;
        addTime(found);
        return true;
      }
      return false;
    }
    boolean year = found.month() == null && found.day() == null && !bare;
    if (year && line.pending == null && !whole) {
      return false;
    }
    if (found.month() == null
        && found.year() == null
        && found.time() == null
        && !whole
        && line.pending == null) {
      return false;
    }
    take(mention);
    line.i = after;
    return true;
  }

  /**
   * {@code uppdaterad kl 18.10}, {@code 16.42 … Updated 18.10}: a time with a full stop, which a
   * word for clocks or the whole date before it tells from a day and a month.
   */
  private @Nullable DateMention dottedClock(int token) {
    boolean shape =
        t.isNumber(token)
            && t.length(token) <= 2
            && t.number(token) < 24
            && t.isMark(token + 1, '.')
            && t.isNumber(token + 2)
            && !t.spaceBefore(token + 1)
            && !t.spaceBefore(token + 2)
            && t.length(token + 2) == 2
            && t.number(token + 2) < 60
            && !t.isNumber(token + 3)
            && !(t.isNumber(token + 4) && !t.spaceBefore(token + 4));
    if (!shape) {
      return null;
    }
    int word = t.isMark(token - 1, '.') ? token - 2 : token - 1;
    PartialDate last = line.lastDate;
    boolean again =
        line.pending == Label.UPDATED && last != null && last.isWhole() && last.time() != null;
    if (!again && !CLOCK.has(t, word)) {
      return null;
    }
    LocalTime time = LocalTime.of(t.number(token), t.number(token + 2));
    PartialDate date = new PartialDate(null, null, null, time, Set.of());
    return new DateMention(line.span(token, token + 3), date, false);
  }

  /** {@code 3月11日を忘れない}: a date and the rest of a sentence, which is no label. */
  private boolean goesOn(DateMention mention, int after) {
    int end = mention.span().end();
    int tokenEnd = t.end(after - 1);
    if (end >= tokenEnd || !Tokens.isUnspaced(line.text.charAt(end))) {
      return false;
    }
    Tokens rest = Tokens.ofLine(line.text, end, tokenEnd, line.language, null);
    return Labels.standard().at(rest, 0, Tokens.END) == null;
  }

  /** {@code BR24 am 6. April}: the number is the station's. */
  private boolean isOfStation() {
    int at = line.i;
    boolean glued = at > 0 && t.isNumber(at) && !t.spaceBefore(at) && t.isCaps(at - 1);
    return glued && t.length(at - 1) == 2;
  }

  /** {@code date = {2019-03-01}}, {@code [Date "2021.01.11"]}: a value in a file for machines. */
  private boolean isValue(DateMention mention) {
    char before = line.i > 0 && !t.spaceBefore(line.i) ? t.mark(line.i - 1) : 0;
    return switch (before) {
      case '{', '=' -> true;
      case '"' -> t.isMark(t.indexFrom(mention.span().end(), line.i), '"');
      default -> false;
    };
  }

  /** {@code Nr. 12/2020}, {@code 1/5}, {@code 3 / 12}: an issue, a chapter, one picture of five. */
  private boolean isCount(DateMention mention) {
    int before = t.isMark(line.i - 1, '.') ? line.i - 2 : line.i - 1;
    boolean two = t.isMark(line.i + 1, '/') && mention.span().end() == t.end(line.i + 2);
    boolean spaced =
        two && t.spaceBefore(line.i + 1) && t.length(line.i) <= 2 && t.length(line.i + 2) <= 2;
    boolean pair = two && (spaced || mention.span().length() == 3) && line.pending == null;
    return pair || NUMBERED.has(t, before) || isIssue() || isMeasure(mention);
  }

  /** {@code № 12/2020}, {@code Vol. 9/2, February 2021}: the sign or the rest of a number. */
  private boolean isIssue() {
    boolean part =
        t.isMark(line.i - 1, '/')
            && t.isNumber(line.i - 2)
            && t.isMark(line.i + 1, ',')
            && !t.spaceBefore(line.i);
    return part || t.isMark(line.i - 1, '№') || t.isMark(line.i - 1, '°');
  }

  /** {@code 14.8 ℃}, {@code 3.5 %}, and {@code 4.5} alone, which is a mark out of five. */
  private boolean isMeasure(DateMention mention) {
    PartialDate date = mention.date();
    boolean year = date.year() != null && !date.implied().contains(PartialDate.Part.YEAR);
    if (year || date.time() != null) {
      return false;
    }
    int after = t.indexFrom(mention.span().end(), line.i);
    char next = t.mark(after);
    boolean alone = line.i == 0 && !t.has(after) && mention.span().length() <= LONGEST_MARK;
    return (next != 0 && "°℃℉%‰€$£¥".indexOf(next) >= 0)
        || (alone && t.isNumber(line.i) && t.isMark(line.i + 1, '.') && t.isNumber(after - 1));
  }

  /** {@code 7 hours}, {@code 3 days ago}, which says nothing unless today is known. */
  private boolean readAgo() {
    DateMention told = line.pending == null ? null : ago(line.i);
    if (told != null) {
      line.i = t.indexFrom(told.span().end(), line.i);
      line.agos++;
      line.pending = null;
      return true;
    }
    if (!t.isNumber(line.i) || !t.isWord(line.i + 1) || t.length(line.i) > 2) {
      return false;
    }
    switch (t.folded(line.i + 1)) {
      case "hour",
          "hours",
          "hrs",
          "day",
          "days",
          "week",
          "weeks",
          "mins",
          "minutes",
          "month",
          "months" -> {
        Trie.Match<Set<Label>> tail = Labels.standard().at(t, line.i + 2, Tokens.END);
        if (tail != null && tail.value().contains(Label.READING_TAIL)) {
          return false;
        }
        boolean ago = t.isWord(line.i + 2) && t.folded(line.i + 2).equals("ago");
        line.i += ago ? 3 : 2;
        line.agos++;
        line.pending = null;
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** A count of comments glued to a year: {@code 22 Dec 2016651}. */
  private @Nullable DateMention countGlued() {
    boolean opens = t.isNumber(line.i) || t.isUpper(line.i);
    for (int j = line.i; opens && j < line.i + 5 && t.has(j); j++) {
      if (t.isNumber(j) && t.length(j) > 4 && t.length(j) < 9) {
        DateMention mention =
            DateReader.standard()
                .at(line.text, t.start(line.i), t.start(j) + 4, line.language, line.reference);
        return mention != null && mention.span().end() == t.start(j) + 4 && mention.date().isWhole()
            ? mention
            : null;
      }
    }
    return null;
  }

  @SuppressWarnings("ReferenceEquality") // which field was given this very day
  private void addTime(PartialDate time) {
    PartialDate day = line.lastDate;
    if (day == null || day.time() != null || time.time() == null) {
      return;
    }
    PartialDate timed = day.withTime(time.time());
    Findings f = line.findings;
    if (f.date == day) {
      f.date = timed;
      line.lastDate = timed;
    } else if (line.dates == 1) {
      f.published = f.published == day ? timed : f.published;
      f.updated = f.updated == day ? timed : f.updated;
      line.lastDate = timed;
    }
  }

  /** Takes a date as what the label before it says it is. */
  void take(DateMention mention) {
    PartialDate found = mention.date();
    if (isOfOtherCalendar(found)) {
      line.pending = null;
      return;
    }
    if (found.year() == null
        && found.month() == null
        && found.time() != null
        && line.lastDate != null
        && line.lastDate.month() != null) {
      found = found.completedFrom(line.lastDate.withTime(null));
    }
    Label label = line.pending == null ? Label.DATE : line.pending;
    boolean first = line.dates == 0;
    switch (label) {
      case UPDATED ->
          line.findings.updated = line.findings.updated == null ? found : line.findings.updated;
      case PUBLISHED ->
          line.findings.published =
              line.findings.published == null ? found : line.findings.published;
      default -> {
        line.findings.date = line.findings.date == null ? found : clearer(mention, found);
        line.monthAlone |= line.pending == Label.DATE && found.day() == null;
        line.dateIsRelative |= mention.relative();
        line.weakDate |=
            first
                && (found.year() == null
                    || found.month() == null
                    || found.implied().contains(PartialDate.Part.YEAR));
        line.joinedToDate |= first && isPreposition(line.i - 1) && t.isWord(line.i - 2);
        line.prepositionBeforeDate |= first && isPreposition(line.i - 1) && line.longestRun > 3;
      }
    }
    line.dates++;
    line.lastDate = line.lastDate == null ? found : line.lastDate;
    line.pending = null;
  }

  /** {@code ۱۴۰۳/۰۲/۱۴}: a year after the Hijra, by the sun or the moon, in which news appears. */
  private static boolean isOfOtherCalendar(PartialDate date) {
    Integer year = date.year();
    return year != null && year >= FIRST_HIJRI && year <= LAST_HIJRI;
  }

  /** {@code 03/05/2021March 5, 2021}: a day in words says which figure is the month. */
  private PartialDate clearer(DateMention mention, PartialDate later) {
    PartialDate first = line.findings.date;
    if (first == null) {
      return later;
    }
    boolean swapped =
        first.isWhole()
            && later.isWhole()
            && first.year() != null
            && first.year().equals(later.year())
            && later.day() != null
            && later.day().equals(first.month())
            && first.day() != null
            && first.day().equals(later.month());
    return swapped && !isOfFigures(mention) ? later : dayOf(first, later);
  }

  private boolean isOfFigures(DateMention mention) {
    for (int at = mention.span().start(); at < mention.span().end(); at++) {
      if (Units.isLetter(line.text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The day that a later date gives to a month, with the time that stood between; else the first.
   */
  static PartialDate dayOf(PartialDate first, PartialDate later) {
    boolean inMonth =
        first.day() == null
            && first.month() != null
            && later.day() != null
            && first.month().equals(later.month())
            && first.year() != null
            && (later.year() == null || first.year().equals(later.year()));
    if (!inMonth) {
      return first;
    }
    PartialDate day = later.completedFrom(first);
    return day.time() == null && first.time() != null ? day.withTime(first.time()) : day;
  }

  private boolean isPreposition(int token) {
    return t.isWord(token) && !t.isUpper(token) && t.length(token) <= 4;
  }
}
