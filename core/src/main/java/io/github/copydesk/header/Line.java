package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the head while it is read: how far, what was found, and how much of it nothing
 * explains. What the line then is follows from these.
 */
final class Line {

  /** How a line is dealt with. */
  enum Verdict {
    /** It is no line of a header. */
    NONE,
    /** All of it is header. */
    WHOLE,
    /** It says something, but is a title or a section too and stays. */
    READ
  }

  /** A label explains at most this many other words of its line: rubrics, sections, tags. */
  private static final String CURRENCIES = "$€£¥₹";

  /** What a book has so many of, and what it costs. */
  private static final WordSet OF_BOOKS =
      WordSet.of(
          "pages",
          "seiten",
          "páginas",
          "pagine",
          "blz",
          "bladzijden",
          "sidor",
          "sider",
          "sivua",
          "stron",
          "stran",
          "страниц",
          "стр",
          "pp",
          "euro",
          "euros",
          "kronor",
          "kroner");

  /** What ends a sentence, beside a full stop behind a word. */
  private static final String STOPS = "!?…;。！？；।॥؟۔։";

  private static final int MOST_RESIDUE = 5;

  private static final int MOST_TITLE = 14;

  /** The minutes of a quarter of an hour, at which concerts begin and pages are seldom changed. */
  static final int QUARTER = 15;

  /** News was not on the net before. */
  private static final int FIRST_YEAR = 1996;

  /** More words in a row that nothing explains are a clause and no rubric. */
  private static final int LONGEST_RUBRIC = 4;

  /** Of the class of all others, so that what is asked of them is one call and no choice. */
  static final Set<Label> NO_KINDS = EnumSet.noneOf(Label.class);

  final String text;
  final Tokens t;
  final Locale language;
  final @Nullable PartialDate reference;

  /** What the line says. */
  final Findings findings = new Findings();

  /** The token that is next. */
  int i;

  /** Words that nothing explains; those in a row now, and in the longest row. */
  int residue;

  int residueRun;
  int longestRun;

  /** Those of them that open with a small letter. */
  int smallWords;

  /** Where words that nothing explains stand among the first tokens, a bit for each. */
  long residueAt;

  /** The token behind the last thing that is header. */
  int headerEnd;

  /** Words that nothing explains behind it, and the small ones. */
  int tail;

  int smallTail;

  int separators;
  int labels;
  int dates;

  /** Spans of time such as "3 days", where nobody says what today is. */
  int agos;

  /** A label and a month, as a crawler writes before a text, and no editor. */
  boolean monthAlone;

  boolean dateIsRelative;
  boolean weakDate;
  boolean prepositionBeforeDate;

  /** Whether a preposition joins words and their date: {@code Judgment of 3 May 2020}. */
  boolean joinedToDate;

  /** Whether a part of a house signs, which is a byline beside a day alone. */
  boolean ofDesk;

  boolean bylineAfterSeparator;
  boolean keywordByline;

  /** Whether names may stand at its head; they do not if they were looked for in vain. */
  boolean opensWithNames = true;

  /** Whether the authors are who edited it. */
  boolean edited;

  /** Whether the story tells of who might have written it, so that the name is its title. */
  boolean toldOf;

  /** Whether a list of rubrics is open. */
  boolean section;

  /** Words in small letters behind the last comma of a list of rubrics: many make it a title. */
  int smallRubrics;

  /** Whether it says how warm it is: the day beside that is the reader's. */
  boolean weather;

  /** Whether a date in it is of something else: when a painter was born, when a concert begins. */
  boolean othersDate;

  /** Where the size of its author's picture stands, {@code 150 150}; 0 if nowhere. */
  int portrait;

  /** Whether a time of day without a day is all that a label in it has. */
  boolean clockAlone;

  /** Whether it ends with whose picture it is about. */
  boolean pictured;

  /** Whether a date stands before a story without a label, as in a chronicle. */
  boolean unlabelled;

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private byte sentenceEnd;

  /** What the next date is. */
  @Nullable Label pending;

  @Nullable PartialDate lastDate;

  Line(String text, Tokens tokens, Locale language, @Nullable PartialDate reference) {
    this.text = text;
    this.t = tokens;
    this.language = language;
    this.reference = reference;
  }

  // ---------------------------------------------------------------- what it is

  /** Whether there are too many words already for any line of a header. */
  boolean isClause() {
    return (residue > MOST_TITLE && longestRun > LONGEST_RUBRIC) || isSentence();
  }

  /**
   * Whether words stand behind the header that are a title or begin the story: what stands before
   * them is explained, and a rubric is written with capitals.
   */
  boolean endsWithTitle() {
    boolean bare = separators == 0 && (monthAlone || isDayAndTitle());
    return tail == residue && (smallTail > 0 || (tail > 0 && bare));
  }

  /** {@code 3 May 2018 Ferry Sinks}: one word behind a day is a rubric, more are a title. */
  private boolean isDayAndTitle() {
    return labels == 0 && tail > 1 && dates > 0 && !t.isMark(headerEnd, ':');
  }

  /** Whether what was read is an author and a day, or a day with its label and more. */
  boolean isHeadOfStory() {
    PartialDate day = lastDate;
    boolean dated = day != null && day.isWhole() && !isBeforeNews(day, reference);
    boolean signed = keywordByline && findings.areNamed();
    boolean plain = !othersDate && !dateIsRelative && !weakDate && !toldOf;
    return dated && plain && (signed || (labels > 0 && (dates > 1 || findings.minutes != null)));
  }

  /** Returns what the line is, all of it being read. */
  Verdict verdict(boolean storyBelow) {
    Verdict verdict = verdict();
    findings.date = weather ? null : findings.date;
    boolean plain = residue == 0 && (dates + agos > 0 || findings.minutes != null);
    if (verdict != Verdict.WHOLE || plain || storyBelow) {
      return verdict;
    }
    return isRubricAndDay() ? Verdict.READ : Verdict.NONE;
  }

  /** {@code Politics | 12 March 2021} above a title: the day is the story's, the line a rubric. */
  private boolean isRubricAndDay() {
    PartialDate day = findings.date;
    boolean above = day != null && day.isWhole() && dates == 1 && tail == 0;
    return above && isLoneRubric() && !hasUnknownRubric();
  }

  private Verdict verdict() {
    boolean anything =
        dates > 0
            || (agos > 0 && labels > 0 && residue == 0)
            || findings.minutes != null
            || !findings.bylines.isEmpty()
            || !findings.credits.isEmpty();
    if (!anything || smallRubrics > 1 || (othersDate && labels == 0) || isBookData()) {
      return Verdict.NONE;
    }
    if (residue == 0 && isInvitation()) {
      return Verdict.NONE;
    }
    if (residue == 0 && isLoneDayOfThePast()) {
      return reference == null ? Verdict.NONE : Verdict.READ;
    }
    if (isPersonOfThePast()) {
      return Verdict.NONE;
    }
    if (residue == 0) {
      return soleByline() || dates + agos > 0 || findings.minutes != null || labels > 0
          ? Verdict.WHOLE
          : Verdict.NONE;
    }
    if (clockAlone || isSentence()) {
      return Verdict.NONE;
    }
    boolean signed = keywordByline && separators > 1 && smallWords < 2;
    if (dates + agos == 0 && labels == 0 && findings.minutes != null && smallWords > 0 && !signed) {
      return Verdict.NONE;
    }
    if (dates + agos == 0 && findings.minutes == null) {
      return keywordByline && residue <= MOST_RESIDUE && bylineAfterSeparator && smallWords < 2
          ? Verdict.WHOLE
          : Verdict.NONE;
    }
    if (dateIsRelative && labels == 0) {
      return isPlaceAndTime() ? Verdict.WHOLE : Verdict.NONE;
    }
    if (labels == 0 && (weakDate || (prepositionBeforeDate && !keywordByline))) {
      return Verdict.NONE;
    }
    if (labels == 0 && smallWords > 4 && longestRun > 5 && dates > 0 && separators == 0) {
      return residue <= MOST_TITLE ? Verdict.READ : Verdict.NONE;
    }
    if (labels == 0 && isDaysTitle()) {
      return Verdict.NONE;
    }
    if (labels == 0 && isDayAmongWords()) {
      return endsAsSentence() ? Verdict.NONE : Verdict.READ;
    }
    if (labels == 0 && isTitleWithDay()) {
      return isBeforeNews(lastDate, reference) ? Verdict.NONE : Verdict.READ;
    }
    boolean clause = smallWords > 1 && longestRun >= LONGEST_RUBRIC;
    boolean rubrics = labels > 0 && longestRun <= LONGEST_RUBRIC && residue <= MOST_TITLE;
    if (!clause && (residue <= MOST_RESIDUE || rubrics)) {
      return Verdict.WHOLE;
    }
    return residue <= MOST_TITLE || longestRun <= LONGEST_RUBRIC ? Verdict.READ : Verdict.NONE;
  }

  /**
   * {@code By Jane Roe, Harbour Press, 212 pages, $24}: what a review says of the book, by its
   * pages or its price; {@code 4. Mai 2015:} heads an entry.
   */
  private boolean isBookData() {
    for (int i = 1; t.has(i); i++) {
      boolean pages = t.isNumber(i - 1) && t.isWord(i) && OF_BOOKS.has(t, i);
      boolean price =
          (t.isNumber(i) && CURRENCIES.indexOf(t.mark(i - 1)) >= 0 && t.mark(i - 1) != 0)
              || (t.isNumber(i - 1) && CURRENCIES.indexOf(t.mark(i)) >= 0 && t.mark(i) != 0);
      if (pages || price) {
        return true;
      }
    }
    return labels == 0 && residue == 0 && dates == 1 && text.charAt(t.to() - 1) == ':';
  }

  /**
   * Whether a date names a year of which a story tells, and in which none was put on the net.
   *
   * @param today when the text was written, null if not known
   */
  static boolean isBeforeNews(@Nullable PartialDate date, @Nullable PartialDate today) {
    Integer year = date == null ? null : date.year();
    if (year == null || year >= FIRST_YEAR) {
      return false;
    }
    Integer now = today == null ? null : today.year();
    return now == null || Math.abs(year - now) > 1;
  }

  /** {@code Saturday 13 March, 8 p.m.}: when a concert begins, nobody saying of which year. */
  private boolean isInvitation() {
    PartialDate day = lastDate;
    return reference == null
        && day != null
        && day.day() != null
        && day.year() == null
        && day.time() != null
        && day.time().getMinute() % QUARTER == 0
        && labels == 0
        && !soleByline();
  }

  /**
   * {@code 9 November 1989}: a title, though who says what today is may have meant it as a date.
   */
  private boolean isLoneDayOfThePast() {
    return labels == 0
        && !soleByline()
        && findings.minutes == null
        && (t.isWord(0) || t.isWord(1) || t.isWord(2))
        && isBeforeNews(lastDate, reference);
  }

  /** {@code John Roe, 11 Jan 1825}: who was born, married or wrote before there were pages. */
  private boolean isPersonOfThePast() {
    return labels == 0
        && !keywordByline
        && !findings.bylines.isEmpty()
        && isBeforeNews(lastDate, reference);
  }

  /** {@code BRUSSELS, Today, 09:29}. */
  private boolean isPlaceAndTime() {
    boolean timed = lastDate != null && lastDate.time() != null;
    int place = timed && residueAt == (1L << residue) - 1 ? residue : 0;
    return place > 0
        && t.isMark(place, ',')
        && Places.standard().placeEnd(t, 0, Tokens.END) == place;
  }

  /**
   * {@code Harbour Lights | 12 March 2021 | Oslo}: a day beside words that are no rubric, and
   * nobody who wrote it.
   */
  private boolean isTitleWithDay() {
    PartialDate day = lastDate;
    if (weather
        || day == null
        || findings.minutes != null
        || !findings.bylines.isEmpty()
        || !findings.credits.isEmpty()) {
      return false;
    }
    boolean minute = day.time() != null && day.time().getMinute() % QUARTER != 0;
    if (joinedToDate || day.day() == null || isBeforeNews(day, reference)) {
      return true;
    }
    return !minute && !(day.time() == null && isLoneRubric()) && hasUnknownRubric();
  }

  /** Whether one word stands beside the day, with a sign between the two or behind it. */
  private boolean isLoneRubric() {
    int word = Long.numberOfTrailingZeros(residueAt);
    return residue == 1 && smallWords == 0 && (word > 0 || t.mark(1) != 0);
  }

  private boolean hasUnknownRubric() {
    int places = 0;
    for (int word = 0; word < Long.SIZE; word++) {
      int place = isResidue(word) ? Places.standard().placeEnd(t, word, Tokens.END) : word;
      if (place > word) {
        places++;
        word = place - 1;
      } else if (isResidue(word) && !isRubric(word)) {
        return true;
      }
    }
    return places > 1;
  }

  private boolean isResidue(int word) {
    return word < Long.SIZE && (residueAt >>> word & 1) != 0;
  }

  private boolean isRubric(int word) {
    return Words.isCommon(t, word)
        || Words.kickerEnd(t, word, Tokens.END) > 0
        || AgencyReader.bare(t, word) != null
        || Words.stationEnd(t, word, Tokens.END) > 0;
  }

  /** {@code 12.03.2021: a day to remember}: what follows the colon is told of the day. */
  private boolean isDaysTitle() {
    return tail == residue && t.isMark(headerEnd, ':') && findings.bylines.isEmpty();
  }

  /** {@code 12 March 2021 was a Friday}, {@code 12 mars 2021, jour du vote}: no rubric is small. */
  private boolean isDayAmongWords() {
    boolean words = smallWords > 1 && smallWords == residue;
    boolean caseless = residueAt != 0 && t.isCaseless(Long.numberOfTrailingZeros(residueAt));
    boolean some = smallWords > 0 || caseless;
    return (words || (some && endsAsSentence()))
        && separators == 0
        && !soleByline()
        && dateAt(0) != null;
  }

  private boolean soleByline() {
    return !findings.bylines.isEmpty() || !findings.credits.isEmpty();
  }

  /** Whether the line is a sentence, by its end and by words that nothing explains. */
  private boolean isSentence() {
    return (smallWords >= 2 || residue > 4) && endsAsSentence();
  }

  /**
   * Whether the line ends as a sentence does. Its last characters tell, so that the words between
   * need not be cut.
   */
  private boolean endsAsSentence() {
    if (sentenceEnd == UNKNOWN) {
      sentenceEnd = hasSentenceEnd() ? YES : NO;
    }
    return sentenceEnd == YES;
  }

  private boolean hasSentenceEnd() {
    int from = t.start(0);
    int at = t.to() - 1;
    while (at > from && (isBlank(at) || "\"'”’»“)".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    char c = text.charAt(at);
    return c == '.' ? isAfterWord(from, at) : STOPS.indexOf(c) >= 0 || isArmenianStop(from, at);
  }

  /** {@code ժամը վեցն է:}: a colon behind an Armenian word is a full stop. */
  private boolean isArmenianStop(int from, int at) {
    return at > from
        && text.charAt(at) == ':'
        && text.charAt(at - 1) >= 0x0530
        && text.charAt(at - 1) <= 0x058F;
  }

  /** Whether a full stop ends a sentence, and does not cut a word short. */
  private boolean isAfterWord(int from, int stop) {
    int end = stop;
    while (end > from && isBlank(end - 1)) {
      end--;
    }
    int at = end;
    while (at > from && isWordPart(text.charAt(at - 1))) {
      at--;
    }
    return end - at > 3 || (end - at > 1 && (isAmongWords(from, at) || isCaseless(at)));
  }

  private boolean isCaseless(int at) {
    char c = text.charAt(at);
    return Units.isLetter(c) && !Units.isUpperCase(c) && !Units.isLowerCase(c);
  }

  /** Whether a short word in small letters follows another word: "feu" and no "min" or "mar". */
  private boolean isAmongWords(int from, int word) {
    int at = word - 1;
    while (at > from && (isBlank(at) || text.charAt(at) == '-')) {
      at--;
    }
    return at > from && Units.isLowerCase(text.charAt(word)) && Units.isLetter(text.charAt(at));
  }

  private boolean isBlank(int at) {
    return Tokens.isBlank(text.charAt(at));
  }

  private static boolean isWordPart(char c) {
    return Units.isLetter(c) || c == '\'' || c == '’' || Character.isSurrogate(c);
  }

  // ---------------------------------------------------------------- its tokens

  Trie.@Nullable Match<Set<Label>> label(int token) {
    return Labels.standard().at(t, token, Tokens.END);
  }

  /** What the longest label at a token says; nothing if there is none. */
  Set<Label> kinds(int token) {
    Trie.Match<Set<Label>> match = label(token);
    return match == null ? NO_KINDS : match.value();
  }

  int labelEnd(int token) {
    Trie.Match<Set<Label>> match = label(token);
    return match == null ? token : match.end();
  }

  @Nullable DateMention dateAt(int token) {
    return t.dateToday(token);
  }

  int skipColon(int from) {
    int next = from;
    while (t.mark(next) != 0 && ":：-–.".indexOf(t.mark(next)) >= 0) {
      next++;
    }
    return next;
  }

  Span span(int from, int end) {
    return new Span(t.start(from), t.end(end - 1));
  }
}
