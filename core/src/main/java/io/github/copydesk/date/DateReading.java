package io.github.copydesk.date;

import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a stretch of text: tries the places where a date can start. */
final class DateReading {

  /** A relative date among more words than this is part of a sentence. */
  private static final int MOST_WORDS = 14;

  /** A word that need not be a date is one among no more other words than this. */
  private static final int FEW_WORDS = 4;

  /** A stretch that is longer is no line of a page's furniture, whatever its words. */
  private static final int LONGEST_LINE = 400;

  /** Signs that no date has after its first number. */
  private static final String ENDS = ")]|\"»;!?_";

  /** A number of a date, with the blanks after it, is shorter. */
  private static final int LONGEST_NUMBER = 20;

  /** The words, signs and blanks before the first digit of a date are shorter. */
  private static final int FARTHEST_DIGIT = 512;

  private final String text;
  private final int start;
  private final int limit;
  private final @Nullable PartialDate reference;
  private final Scan scan;
  private final DayOrder order;

  /** Made when a word or number stands where a date could start, which is seldom. */
  private @Nullable CalendarScan madeCalendar;

  private @Nullable RelativeScan madeRelative;

  /** Where the last date found ended: what stands before it does not count as beside the next. */
  private int from;

  /** The words of the stretch from there on, counted when first asked for. */
  private int words = -1;

  DateReading(String text, int start, int limit, Locale language, @Nullable PartialDate reference) {
    Tongue tongue = Tongue.of(language);
    this.text = text;
    this.start = start;
    this.from = start;
    this.limit = limit;
    this.reference = reference;
    scan = new Scan(text, limit, Lexicon.standard(), tongue.bit());
    order = new DayOrder(tongue, reference);
  }

  /** Whether a digit or a word of the tables stands at {@code p}: most places fail on this. */
  static boolean isPromising(String text, int p, int limit, @Nullable PartialDate reference) {
    if (p >= limit) {
      return false;
    }
    if (Scan.digit(text.charAt(p)) >= 0) {
      return isBeforeMore(text, p, limit);
    }
    Lexicon lexicon = Lexicon.standard();
    if (reference != null) {
      return lexicon.first(text, p, limit, Lexicon.ANY) >= 0;
    }
    return lexicon.mayStart(text, p, limit)
        && lexicon.first(text, p, limit, Lexicon.CALENDAR_STARTS) >= 0
        && hasDigit(text, p, limit);
  }

  /** Whether a digit follows, which a date has that is not told from the time of writing. */
  private static boolean hasDigit(String text, int p, int limit) {
    int most = Math.min(limit, p + FARTHEST_DIGIT);
    for (int q = p; q < most; q++) {
      if (Scan.digit(text.charAt(q)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether something stands after a number that can go on a date: a number alone is none. */
  private static boolean isBeforeMore(String text, int p, int limit) {
    int most = Math.min(limit, p + LONGEST_NUMBER);
    int q = p;
    while (q < most && Scan.digit(text.charAt(q)) >= 0) {
      q++;
    }
    int digits = q - p;
    while (q < most && DateFold.isBlank(text.charAt(q))) {
      q++;
    }
    return digits > 4
        || (q == most && q < limit)
        || (q < limit && ENDS.indexOf(text.charAt(q)) < 0);
  }

  private CalendarScan calendar() {
    if (madeCalendar == null) {
      madeCalendar = new CalendarScan(scan, new ClockScan(scan), order);
    }
    return madeCalendar;
  }

  private RelativeScan relative() {
    if (madeRelative == null) {
      madeRelative = new RelativeScan(scan, new ClockScan(scan), reference);
    }
    return madeRelative;
  }

  @Nullable DateMention at(int p) {
    int end = calendar().date(p);
    int relativeEnd = reference == null ? -1 : relative().date(p);
    if (relativeEnd > end) {
      boolean sure = !relative().isDoubtful() || isAlone(p, relativeEnd);
      return sure ? relative().mention(p, relativeEnd) : null;
    }
    if (end < 0 || (calendar().draft().doubt == Draft.ORDINARY && !isAlone(p, end))) {
      return null;
    }
    return mention(p, end);
  }

  @Nullable DateMention timeAt(int p) {
    ClockScan clock = new ClockScan(scan);
    int end = scan.isDigit(p) ? clock.time(p) : -1;
    if (end < 0) {
      return null;
    }
    LocalTime time = LocalTime.ofSecondOfDay(clock.minutes * 60L);
    return new DateMention(
        new Span(p, end), new PartialDate(null, null, null, time, Set.of()), false);
  }

  List<DateMention> find() {
    List<DateMention> found = new ArrayList<>();
    int p = start;
    while (p < limit) {
      DateMention mention =
          canStart(p) && isPromising(text, p, limit, reference) ? findAt(p) : null;
      if (mention == null) {
        p++;
      } else {
        found.add(mention);
        p = mention.span().end();
        from = p;
        words = -1;
      }
    }
    return found;
  }

  private @Nullable DateMention findAt(int p) {
    int end = calendar().date(p);
    int relativeEnd = reference == null ? -1 : relative().date(p);
    if (relativeEnd > end) {
      return standsOut(p, relativeEnd, relative().isDoubtful() ? FEW_WORDS : MOST_WORDS)
          ? relative().mention(p, relativeEnd)
          : null;
    }
    if (end < 0 || !isFree(p, end)) {
      return null;
    }
    boolean sure =
        switch (calendar().draft().doubt) {
          case Draft.SURE -> true;
          case Draft.PAIR -> standsOut(p, end, FEW_WORDS);
          default -> isAlone(p, end);
        };
    return sure ? mention(p, end) : null;
  }

  private DateMention mention(int p, int end) {
    PartialDate date = calendar().draft().toDate();
    PartialDate completed = reference == null ? date : date.completedFrom(reference);
    return new DateMention(new Span(p, end), completed, false);
  }

  /** Whether a date can start here: with the first digit of a number or letter of a word. */
  private boolean canStart(int p) {
    char c = text.charAt(p);
    if (p == start) {
      return true;
    }
    char before = text.charAt(p - 1);
    if (Scan.digit(c) >= 0) {
      return Scan.digit(before) < 0;
    }
    if (!Units.isLetter(c)) {
      return false;
    }
    return !Units.isLetter(before)
        || (Units.isUpperCase(c) && Units.isLowerCase(before))
        || Scan.isUnspaced(c)
        || Scan.isUnspaced(before);
  }

  /** Whether a date of numbers is not part of a longer number, a version, a sum or an address. */
  private boolean isFree(int p, int end) {
    if (p == 0 || Scan.digit(text.charAt(p)) < 0) {
      return true;
    }
    char before = text.charAt(p - 1);
    boolean joins =
        before == '.' || before == ',' || before == '/' || before == '-' || before == ':';
    if (joins && p > 1 && Scan.digit(text.charAt(p - 2)) >= 0) {
      return calendar().draft().named;
    }
    boolean page = before == '(' && scan.at(end) == ')' && calendar().draft().year == 0;
    if (page || (before == '/' && scan.at(end) == '/')) {
      return false;
    }
    return !(before == 'v' || before == 'V' || before == '$' || before == '€' || before == '#');
  }

  /** Whether nothing but blanks and signs stands in the stretch beside {@code [p, end)}. */
  private boolean isAlone(int p, int end) {
    return letters(start, p) == 0 && letters(end, limit) == 0;
  }

  private int letters(int from, int to) {
    int count = 0;
    for (int i = from; i < to && count == 0; i++) {
      count += Units.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Whether there are few words, or the date stands between signs that part a line. */
  private boolean standsOut(int p, int end, int most) {
    return words() <= most || (isParted(p - 1, -1) && isParted(end, 1));
  }

  private boolean isParted(int from, int step) {
    int i = from;
    while (i >= start && i < limit && DateFold.isBlank(text.charAt(i))) {
      i += step;
    }
    if (i < start || i >= limit) {
      return true;
    }
    return switch (text.charAt(i)) {
      case '|', '•', '·', '/', '–', '—', '\n', '\r', '(', ')', '[', ']', '∙', '⋅', '‧' -> true;
      default -> false;
    };
  }

  private int words() {
    if (words < 0) {
      int end = Math.min(limit, from + LONGEST_LINE);
      int count = end < limit ? MOST_WORDS + 1 : 0;
      boolean inside = false;
      for (int i = from; i < end && count <= MOST_WORDS; i++) {
        boolean letter = Units.isLetter(text.charAt(i));
        count += letter && !inside ? 1 : 0;
        inside = letter;
      }
      words = count;
    }
    return words;
  }
}
