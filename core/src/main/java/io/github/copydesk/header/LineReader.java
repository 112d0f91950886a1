package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Span;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of a page's head: labels with their dates, bylines, reading time, in any order,
 * with whatever separators and furniture a site puts between them. Words that nothing explains are
 * counted; how many are allowed depends on what was found beside them.
 */
final class LineReader {

  /** How a line is dealt with. */
  enum Verdict {
    /** It is no line of a header. */
    NONE,
    /** All of it is header. */
    WHOLE,
    /** Its first part is header, up to the token {@link #headEnd}; a story follows. */
    HEAD,
    /** It says something, but is a title or a section too and stays. */
    READ
  }

  /** A label explains at most this many other words of its line: rubrics, sections, tags. */
  private static final int MOST_RESIDUE = 5;

  private static final int MOST_TITLE = 14;

  /** More words in a row that nothing explains are a clause and no rubric. */
  private static final int LONGEST_RUBRIC = 4;

  private final String text;
  private final Tokens t;
  private final Locale language;
  private final @Nullable PartialDate reference;

  /** What the line says. */
  final Findings findings = new Findings();

  /** The token after the header part of a line with the verdict {@link Verdict#HEAD}. */
  int headEnd;

  private int i;
  private int residue;
  private int residueRun;
  private int longestRun;
  private int smallWords;
  private int separators;
  private int labels;
  private int dates;
  private int agos;
  private boolean dateIsRelative;
  private boolean weakDate;
  private boolean prepositionBeforeDate;
  private boolean bylineAfterSeparator;
  private boolean keywordByline;
  private boolean section;
  private @Nullable Label pending;
  private @Nullable PartialDate lastDate;

  LineReader(String text, Tokens tokens, Locale language, @Nullable PartialDate reference) {
    this.text = text;
    this.t = tokens;
    this.language = language;
    this.reference = reference;
  }

  // ---------------------------------------------------------------- the whole line

  /** Reads a line that lies wholly within its tokens. */
  Verdict read(boolean storyBelow) {
    if (readBareNames(storyBelow)) {
      return Verdict.WHOLE;
    }
    while (i < t.size()) {
      step();
      if (residue > MOST_TITLE && longestRun > LONGEST_RUBRIC) {
        return Verdict.NONE;
      }
    }
    Verdict verdict = verdict();
    boolean plain = residue == 0 && (dates + agos > 0 || findings.minutes != null);
    return verdict == Verdict.WHOLE && !plain && !storyBelow ? Verdict.NONE : verdict;
  }

  private void step() {
    int before = i;
    boolean explained = readLabelled() || readDate() || readMinutes() || readNames() || readGlue();
    if (explained && i > before) {
      residueRun = 0;
      return;
    }
    i = before;
    readOther();
  }

  private Verdict verdict() {
    boolean anything =
        dates > 0
            || findings.minutes != null
            || !findings.bylines.isEmpty()
            || !findings.credits.isEmpty();
    if (!anything) {
      return Verdict.NONE;
    }
    if (residue == 0) {
      return soleByline() || dates + agos > 0 || findings.minutes != null || labels > 0
          ? Verdict.WHOLE
          : Verdict.NONE;
    }
    if (endsAsSentence() && (smallWords >= 2 || residue > 4)) {
      return Verdict.NONE;
    }
    if (dates + agos == 0 && findings.minutes == null) {
      return keywordByline && residue <= MOST_RESIDUE && bylineAfterSeparator && smallWords < 3
          ? Verdict.WHOLE
          : Verdict.NONE;
    }
    if (dateIsRelative && labels == 0) {
      return Verdict.NONE;
    }
    if (labels == 0 && (weakDate || prepositionBeforeDate && !keywordByline)) {
      return Verdict.NONE;
    }
    if (labels == 0 && smallWords > 4 && longestRun > 5 && dates > 0 && separators == 0) {
      return residue <= MOST_TITLE ? Verdict.READ : Verdict.NONE;
    }
    if (residue <= MOST_RESIDUE
        || (labels > 0 && longestRun <= LONGEST_RUBRIC && residue <= MOST_TITLE)) {
      return Verdict.WHOLE;
    }
    return residue <= MOST_TITLE || longestRun <= LONGEST_RUBRIC ? Verdict.READ : Verdict.NONE;
  }

  private boolean soleByline() {
    return !findings.bylines.isEmpty() || !findings.credits.isEmpty();
  }

  private boolean endsAsSentence() {
    int last = t.size() - 1;
    while (last > 0 && "\"'”’»“)".indexOf(t.mark(last)) >= 0 && t.mark(last) != 0) {
      last--;
    }
    char c = t.mark(last);
    return (c == '.' && !t.isNumber(last - 1) && t.length(last - 1) > 3)
        || c == '!'
        || c == '?'
        || c == '…';
  }

  /** A line of names alone, without a keyword, above a story. */
  private boolean readBareNames(boolean storyBelow) {
    if (!storyBelow || t.size() > 40) {
      return false;
    }
    NameReader.Names names = NameReader.read(text, t, 0, false, false, language);
    if (names == null) {
      return false;
    }
    int end = names.end();
    while (end < t.size() && t.mark(end) != 0 && "|·•.,:;-–)".indexOf(t.mark(end)) >= 0) {
      end++;
    }
    int place =
        end > names.end() && end < t.size() ? Places.standard().placeEnd(t, end, t.size()) : -1;
    boolean all = end >= t.size() || place >= t.size();
    if (!all) {
      return false;
    }
    findings.bylines.addAll(names.names());
    if (place >= t.size()) {
      placeOfLast(t.of(end, place));
    }
    findings.credits.addAll(names.agencies());
    return true;
  }

  private void placeOfLast(String place) {
    int last = findings.bylines.size() - 1;
    Byline b = findings.bylines.get(last);
    findings.bylines.set(last, new Byline(b.name(), b.role(), b.employer(), place, b.span()));
  }

  // ---------------------------------------------------------------- the head of a line

  /**
   * Reads the part of a line before a story or a dateline: a labelled date, a byline with a
   * dateline behind it, a reading time.
   */
  Verdict readHead(int lineEnd) {
    Verdict verdict =
        headDate() || headByline(lineEnd) || headMinutes() ? Verdict.HEAD : Verdict.NONE;
    if (verdict == Verdict.HEAD) {
      headEnd = skipSeparators(i);
    }
    return verdict;
  }

  private boolean headDate() {
    Trie.Match<Set<Label>> label = Words.standard().label(t, i, t.size());
    if (label == null || !dateLabel(label.value())) {
      return false;
    }
    Label kind = kindOf(label.value());
    int next = skipColon(label.end());
    DateMention mention = dateAt(next);
    if (mention == null || mention.relative()) {
      return false;
    }
    int after = t.indexFrom(mention.span().end(), next);
    boolean colon = t.isMark(skipSeparators(after) - 1, ',');
    boolean story = after >= t.size() || opensStory(skipSeparators(after));
    if (!story || colon) {
      return false;
    }
    pending = kind;
    date(mention);
    i = after;
    return true;
  }

  private boolean headByline(int lineEnd) {
    Trie.Match<Set<Label>> label = Words.standard().label(t, i, t.size());
    if (label == null || !label.value().contains(Label.BY)) {
      return false;
    }
    int from = skipColon(label.end());
    int words = 0;
    for (int j = from + 1; j < t.size() && words < 10; j++) {
      if (t.isUpper(j) && t.spaceBefore(j)) {
        words++;
        DatelineReader.Found found = DatelineReader.at(text, t, j, lineEnd, language);
        boolean fits = found != null && (found.strong() || t.isCaps(j));
        if (fits && headNames(from, j)) {
          i = j;
          return true;
        }
      }
    }
    return false;
  }

  private boolean headNames(int from, int end) {
    Tokens part = t.part(from, end);
    NameReader.Names names = NameReader.read(text, part, 0, true, false, language);
    if (names == null || names.end() < part.size() || names.names().isEmpty()) {
      return false;
    }
    for (Byline b : names.names()) {
      if (b.name().indexOf(' ') < 0) {
        return false;
      }
    }
    findings.bylines.addAll(names.names());
    findings.credits.addAll(names.agencies());
    return true;
  }

  private boolean headMinutes() {
    boolean found = readMinutes();
    return found && opensStory(skipSeparators(i)) && i < t.size();
  }

  private boolean opensStory(int token) {
    return t.isUpper(token)
        || t.isCaseless(token)
        || "\"“„«‘'".indexOf(t.mark(token)) >= 0 && t.mark(token) != 0;
  }

  private int skipSeparators(int from) {
    int end = from;
    while (end < t.size() && t.mark(end) != 0 && "|·•⋅,:;-–—/.".indexOf(t.mark(end)) >= 0) {
      end++;
    }
    return end;
  }

  // ---------------------------------------------------------------- parts

  private boolean readLabelled() {
    Trie.Match<Set<Label>> label =
        t.isWord(i) || t.mark(i) == '©' ? Words.standard().label(t, i, t.size()) : null;
    if (label == null) {
      return false;
    }
    Set<Label> kinds = label.value();
    if (kinds.contains(Label.READING) && readReadingAfter(label.end())) {
      return true;
    }
    if (dateLabel(kinds) && labelsDate(label.end(), kinds)) {
      labels++;
      i = skipColon(label.end());
      pending = kindOf(kinds);
      return true;
    }
    boolean name =
        kinds.contains(Label.BY)
            || kinds.contains(Label.INTERVIEWER)
            || kinds.contains(Label.EDITOR);
    if (name && readByline(label.end(), kinds)) {
      return true;
    }
    Credit.Role role = Credits.role(kinds);
    if (role != null && kinds.contains(Label.BY) == false && readCredit(label.end(), role)) {
      return true;
    }
    boolean rubric =
        kinds.contains(Label.SECTION) && (label.end() - i > 1 || t.isMark(label.end(), ':'));
    if (rubric) {
      section = true;
      labels++;
      i = label.end();
      return true;
    }
    if (kinds.contains(Label.NOISE)) {
      i = label.end();
      return true;
    }
    return false;
  }

  private static boolean dateLabel(Set<Label> kinds) {
    return kinds.contains(Label.PUBLISHED)
        || kinds.contains(Label.UPDATED)
        || kinds.contains(Label.DATE);
  }

  private static Label kindOf(Set<Label> kinds) {
    return kinds.contains(Label.UPDATED)
        ? Label.UPDATED
        : kinds.contains(Label.PUBLISHED) ? Label.PUBLISHED : Label.DATE;
  }

  /** Whether a date follows within a few tokens, so that the word is a label and no common word. */
  private boolean labelsDate(int from, Set<Label> kinds) {
    int words = 0;
    for (int j = from; j < Math.min(t.size(), from + 14); j++) {
      if (dateAt(j) != null || (lastDate != null && isClock(j)) || isYear(j, kinds)) {
        return true;
      }
      if (t.isWord(j)) {
        Trie.Match<Set<Label>> next = Words.standard().label(t, j, t.size());
        boolean glue = next != null && next.value().contains(Label.GLUE);
        words += glue ? 0 : 1;
        if (words > (t.isUpper(i) || j > 6 ? 4 : 2)) {
          return false;
        }
      }
    }
    return relativeWords(from) && !kinds.contains(Label.DATE);
  }

  /** {@code date 2021 par Jeanne Roe}: a year alone, right after its label and before another. */
  private boolean isYear(int token, Set<Label> kinds) {
    boolean shape =
        kinds.contains(Label.DATE)
            && t.isNumber(token)
            && t.length(token) == 4
            && t.number(token) >= 1900
            && t.number(token) < 2100
            && label(token - 1).value().contains(Label.DATE);
    return shape && (token + 1 == t.size() || label(token + 1).value().contains(Label.BY));
  }

  private @Nullable DateMention yearAlone() {
    boolean year = pending == Label.DATE && isYear(i, Set.of(Label.DATE));
    return year
        ? new DateMention(span(i, i + 1), PartialDate.of(t.number(i), null, null), false)
        : null;
  }

  /** {@code Published 1 day ago}, when nobody says what today is. */
  private boolean relativeWords(int from) {
    int next = skipColon(from);
    return t.isNumber(next) && t.isWord(next + 1) && t.number(next) < 100;
  }

  private int skipColon(int from) {
    int next = from;
    while (next < t.size() && t.mark(next) != 0 && ":：-–.".indexOf(t.mark(next)) >= 0) {
      next++;
    }
    return next;
  }

  private @Nullable DateMention dateAt(int token) {
    return t.dateToday(token);
  }

  private boolean readDate() {
    DateMention mention = dateAt(i);
    if (mention == null) {
      mention = yearAlone();
    }
    if (mention == null) {
      mention = countGlued();
    }
    if (mention == null) {
      mention = clock();
    }
    if (mention == null) {
      return readAgo();
    }
    PartialDate found = mention.date();
    int after = t.indexFrom(mention.span().end(), i);
    boolean bare = found.year() == null && found.month() == null && found.day() == null;
    boolean whole = i == 0 && after >= t.size();
    if (bare && pending == null) {
      if (lastDate != null || found.time() != null) {
        i = after;
        addTime(found);
        return true;
      }
      return false;
    }
    boolean year = found.month() == null && found.day() == null && !bare;
    if (year && pending == null && !whole) {
      return false;
    }
    if (found.month() == null
        && found.year() == null
        && found.time() == null
        && !whole
        && pending == null) {
      return false;
    }
    date(mention);
    i = after;
    return true;
  }

  /** A time of day alone: {@code 16:58}, {@code 4.30 pm}. */
  private @Nullable DateMention clock() {
    if (!isClock(i) || lastDate == null) {
      return null;
    }
    int hour = t.number(i);
    int end = i + 3;
    String half = t.isWord(end) ? t.folded(end) : "";
    if (hour <= 12 && (half.equals("am") || half.equals("pm"))) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
      end++;
    }
    PartialDate time =
        new PartialDate(null, null, null, LocalTime.of(hour, t.number(i + 2)), Set.of());
    return new DateMention(span(i, end), time, false);
  }

  private boolean isClock(int token) {
    char mark = t.mark(token + 1);
    return t.isNumber(token)
        && t.isNumber(token + 2)
        && t.length(token) <= 2
        && t.length(token + 2) == 2
        && (mark == ':' || mark == '.')
        && t.number(token) < 24
        && t.number(token + 2) < 60;
  }

  /** {@code 7 hours}, {@code 3 days ago}, which says nothing unless today is known. */
  private boolean readAgo() {
    if (!t.isNumber(i) || !t.isWord(i + 1) || t.length(i) > 2) {
      return false;
    }
    switch (t.folded(i + 1)) {
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
        Trie.Match<Set<Label>> tail = Words.standard().label(t, i + 2, t.size());
        if (tail != null && tail.value().contains(Label.READING_TAIL)) {
          return false;
        }
        boolean ago = t.isWord(i + 2) && t.folded(i + 2).equals("ago");
        i += ago ? 3 : 2;
        agos++;
        pending = null;
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** A count of comments glued to a year: {@code 22 Dec 2016651}. */
  private @Nullable DateMention countGlued() {
    for (int j = i; j < Math.min(t.size(), i + 5); j++) {
      if (t.isNumber(j) && t.length(j) > 4 && t.length(j) < 9) {
        DateMention mention =
            DateReader.standard().at(text, t.start(i), t.start(j) + 4, language, reference);
        return mention != null && mention.span().end() == t.start(j) + 4 && mention.date().isWhole()
            ? mention
            : null;
      }
    }
    return null;
  }

  private void addTime(PartialDate time) {
    if (lastDate != null
        && lastDate.time() == null
        && time.time() != null
        && findings.date == lastDate) {
      findings.date = lastDate.withTime(time.time());
      lastDate = findings.date;
    }
  }

  private void date(DateMention mention) {
    PartialDate found = mention.date();
    if (found.year() == null && found.month() == null && found.time() != null && lastDate != null) {
      found = found.completedFrom(lastDate.withTime(null));
    }
    Label label = pending == null ? Label.DATE : pending;
    boolean first = dates == 0;
    switch (label) {
      case UPDATED -> findings.updated = findings.updated == null ? found : findings.updated;
      case PUBLISHED ->
          findings.published = findings.published == null ? found : findings.published;
      default -> {
        findings.date = findings.date == null ? found : findings.date;
        dateIsRelative |= mention.relative();
        weakDate |=
            first
                && (found.year() == null
                    || found.month() == null
                    || found.implied().contains(PartialDate.Part.YEAR));
        prepositionBeforeDate |= first && isPreposition(i - 1) && longestRun > 3;
      }
    }
    dates++;
    lastDate = lastDate == null ? found : lastDate;
    pending = null;
  }

  private boolean isPreposition(int token) {
    return t.isWord(token) && !t.isUpper(token) && t.length(token) <= 4;
  }

  // ---------------------------------------------------------------- reading time

  private boolean readMinutes() {
    if (!t.isNumber(i)) {
      return false;
    }
    int unit = unitEnd(i + 1);
    if (unit < 0) {
      return false;
    }
    Trie.Match<Set<Label>> tail = Words.standard().label(t, unit, t.size());
    if (tail == null
        || !(tail.value().contains(Label.READING_TAIL) || tail.value().contains(Label.READING))) {
      return false;
    }
    return minutes(t.number(i), tail.end());
  }

  private boolean minutes(int value, int end) {
    if (value < 0 || value > 600) {
      return false;
    }
    findings.minutes = findings.minutes == null ? Integer.valueOf(value) : findings.minutes;
    i = t.isMark(end, '.') ? end + 1 : end;
    return true;
  }

  /** The minutes after a label, with words such as "about" between. */
  private boolean readReadingAfter(int from) {
    int next = from;
    for (int skipped = 0; skipped < 5 && next < t.size() && !t.isNumber(next); skipped++) {
      boolean mark = t.mark(next) != 0 && ":：.~≈<-–(".indexOf(t.mark(next)) >= 0;
      Trie.Match<Set<Label>> glue = mark ? null : Words.standard().label(t, next, t.size());
      boolean known =
          glue != null
              && (glue.value().contains(Label.GLUE) || glue.value().contains(Label.READING));
      int one = numberWord(next);
      if (one > 0 && unitEnd(next + 1) > 0) {
        return minutes(one, unitEnd(next + 1));
      }
      if (!mark && !known) {
        return false;
      }
      next = glue == null ? next + 1 : glue.end();
    }
    if (!t.isNumber(next)) {
      return false;
    }
    int unit = unitEnd(next + 1);
    return unit > 0 && minutes(t.number(next), unit);
  }

  private int unitEnd(int from) {
    int start = t.mark(from) == '-' ? from + 1 : from;
    Trie.Match<Set<Label>> unit = Words.standard().label(t, start, t.size());
    if (unit == null || !unit.value().contains(Label.READING_UNIT)) {
      return -1;
    }
    int end = unit.end();
    return t.isMark(end, '.') ? end + 1 : end;
  }

  private int numberWord(int token) {
    if (!t.isWord(token)) {
      return -1;
    }
    return switch (t.folded(token)) {
      case "une", "un", "one", "eine", "a", "una", "uno", "uma", "een", "jedna", "одна" -> 1;
      case "two", "deux", "zwei", "dos", "due", "dois", "duas", "twee", "две", "dwie" -> 2;
      case "three", "trois", "drei", "tres", "tre", "drie", "три", "trzy" -> 3;
      case "four", "quatre", "vier", "cuatro", "quattro", "quatro" -> 4;
      case "five", "cinq", "funf", "cinco", "cinque", "vijf" -> 5;
      default -> -1;
    };
  }

  // ---------------------------------------------------------------- names

  private boolean readByline(int from, Set<Label> kinds) {
    boolean editor = !kinds.contains(Label.BY) && kinds.contains(Label.EDITOR);
    if (editor && !t.isMark(from, ':')) {
      return false;
    }
    int next = skipColon(from);
    boolean bracket = t.isMark(i - 1, '(');
    NameReader.Names names = NameReader.read(text, t, next, true, false, language);
    if (names == null && (i == 0 || t.isMark(next - 1, ':') || hasDateElsewhere())) {
      names =
          NameReader.read(
              text, t, next, true, hasDateElsewhere() || t.isMark(next - 1, ':'), language);
    }
    if (names == null) {
      return false;
    }
    boolean interviewer = kinds.contains(Label.INTERVIEWER) && !kinds.contains(Label.BY);
    boolean ends =
        names.end() >= t.size()
            || t.mark(names.end()) != 0
            || dateAt(names.end()) != null
            || isKnownLabel(names.end())
            || t.isNumber(names.end());
    if (!ends && smallFollows(names.end())) {
      return false;
    }
    keywordByline = true;
    bylineAfterSeparator |= i == 0 || bracket || t.mark(i - 1) != 0 || label(i).end() - i > 1;
    for (Byline b : names.names()) {
      findings.bylines.add(
          interviewer && b.role() == null
              ? new Byline(
                  b.name(), t.of(i, Math.min(from, i + 2)), b.employer(), b.place(), b.span())
              : b);
    }
    authorAgency(names, t.of(i, from));
    i = names.end();
    return true;
  }

  private Trie.Match<Set<Label>> label(int token) {
    Trie.Match<Set<Label>> match = Words.standard().label(t, token, t.size());
    return match == null ? new Trie.Match<>(Set.of(), token) : match;
  }

  /** An agency that signs alone is an author; beside people it is a credit. */
  private void authorAgency(NameReader.Names names, String keyword) {
    if (!names.names().isEmpty() || keyword.isEmpty()) {
      findings.credits.addAll(names.agencies());
      return;
    }
    for (Credit agency : names.agencies()) {
      findings.bylines.add(new Byline(agency.name(), "agency", null, null, agency.span()));
    }
  }

  private boolean isKnownLabel(int token) {
    return !label(token).value().isEmpty();
  }

  private boolean smallFollows(int token) {
    return t.isWord(token) && !t.isUpper(token);
  }

  /** Whether some other part of the line is a date, so that it is a line of a header. */
  private boolean hasDateElsewhere() {
    if (dates > 0) {
      return true;
    }
    for (int j = i + 1; j < t.size(); j++) {
      DateMention mention = t.isNumber(j) || t.isUpper(j) ? dateAt(j) : null;
      if (mention != null && mention.date().isWhole()) {
        return true;
      }
    }
    return false;
  }

  private boolean readCredit(int from, Credit.Role role) {
    if (!t.isMark(from, ':') && from - i < 2) {
      return false;
    }
    NameReader.Names names = NameReader.read(text, t, skipColon(from), true, false, language);
    if (names == null) {
      return false;
    }
    for (Byline b : names.names()) {
      findings.credits.add(new Credit(role, b.name(), b.span()));
    }
    findings.credits.addAll(names.agencies());
    labels++;
    i = names.end();
    return true;
  }

  /** Names without a keyword beside a date: {@code Jane Roe | 3 May 2020}. */
  private boolean readNames() {
    boolean opens = i == 0 || t.mark(i - 1) != 0 || dates > 0 && residueRun == 0;
    if (!opens || !t.isUpper(i) || section || !findings.bylines.isEmpty()) {
      return false;
    }
    NameReader.Names names = NameReader.read(text, t, i, false, false, language);
    if (names == null || (names.names().isEmpty() && !hasDateElsewhere())) {
      return false;
    }
    int end = names.end();
    boolean closed =
        end >= t.size()
            || t.mark(end) != 0
            || dateAt(end) != null
            || isKnownLabel(end)
            || t.isNumber(end);
    if (!closed || !hasDateElsewhere() && !readingElsewhere(end)) {
      return false;
    }
    findings.bylines.addAll(names.names());
    findings.credits.addAll(names.agencies());
    i = end;
    return true;
  }

  private boolean readingElsewhere(int from) {
    for (int j = from; j < t.size(); j++) {
      Set<Label> kinds = label(j).value();
      boolean ago = t.isWord(j) && (t.folded(j).equals("ago") || t.folded(j).equals("hours"));
      if (kinds.contains(Label.READING_TAIL) || ago) {
        return true;
      }
    }
    return false;
  }

  // ---------------------------------------------------------------- furniture

  private boolean readGlue() {
    char c = t.mark(i);
    if (c != 0) {
      if ("|·•⋅/–—-~>»«<".indexOf(c) >= 0) {
        separators++;
        section = false;
        residueRun = 0;
      }
      i++;
      return true;
    }
    Trie.Match<Set<Label>> label = label(i);
    boolean known =
        label.value().contains(Label.GLUE)
            && (dates > 0
                || dateAt(label.end()) != null
                || pending != null
                || t.isNumber(label.end()));
    boolean unit = label.value().contains(Label.READING_UNIT) && t.isNumber(i - 1);
    if (known || unit) {
      i = label.end();
      return true;
    }
    if (t.isNumber(i)) {
      i++;
      return dates > 0 || pending != null;
    }
    return false;
  }

  private void readOther() {
    if (t.isWord(i) || t.isNumber(i)) {
      if (!section) {
        residue++;
        residueRun++;
        longestRun = Math.max(longestRun, residueRun);
        smallWords += t.isWord(i) && !t.isUpper(i) && !t.isCaseless(i) ? 1 : 0;
      }
    }
    i++;
  }

  private Span span(int from, int end) {
    return new Span(t.start(from), t.end(end - 1));
  }
}
