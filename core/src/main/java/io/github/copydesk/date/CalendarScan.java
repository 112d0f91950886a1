package io.github.copydesk.date;

import org.jspecify.annotations.Nullable;

/**
 * Reads a date that is told by the calendar, with its weekday and time on either side. A recursive
 * descent without recursion: each method returns where its part ends, or -1.
 */
final class CalendarScan {

  private static final int NONE = -1;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final Scan scan;
  private final ClockScan clock;
  private final DayOrder order;
  private final Draft draft = new Draft();
  private final NumberScan numbers;

  CalendarScan(Scan scan, ClockScan clock, DayOrder order) {
    this.scan = scan;
    this.clock = clock;
    this.order = order;
    this.numbers = new NumberScan(scan, clock, draft, order);
  }

  /** The date of the last reading that succeeded. */
  Draft draft() {
    return draft;
  }

  /** Where the date that starts at {@code p} ends; -1 if there is none. */
  int date(int p) {
    int end = scan.isDigit(p) ? fromDigit(p) : fromLetter(p);
    if (end < 0 || !draft.exists()) {
      return NONE;
    }
    if (order.shouldSwap(draft)) {
      draft.swap();
    }
    return end;
  }

  private int fromDigit(int p) {
    draft.clear();
    int plain = core(p);
    if (plain >= 0 && draft.exists() && (draft.year > 0 || draft.doubt == Draft.SURE)) {
      return tail(plain);
    }
    int timed = timeFirst(p);
    if (timed >= 0) {
      return timed;
    }
    draft.clear();
    plain = core(p);
    return plain < 0 ? NONE : tail(plain);
  }

  /** A time, then the date: {@code 7:12 am PDT, Tuesday, September 1, 2020}. */
  private int timeFirst(int p) {
    int end = clock.time(p);
    if (end < 0) {
      return NONE;
    }
    int minutes = clock.minutes;
    boolean american = clock.american;
    draft.clear();
    draft.american = american;
    int q = gapToDate(end);
    int dated = q < 0 ? NONE : weekdayAndCore(q);
    if (dated < 0) {
      return NONE;
    }
    draft.minutes = minutes;
    draft.doubt = Draft.SURE;
    int later = weekdayAfter(dated);
    return later < 0 ? dated : later;
  }

  /** Blanks, one sign and a word such as {@code on} between a time and its date. */
  private int gapToDate(int p) {
    int q = scan.blanks(p);
    char c = scan.at(q);
    if (c == ',' || c == '-' || c == '|' || c == '•' || c == '·' || c == '/' || c == '–') {
      q = scan.blanks(q + 1);
    }
    for (int words = 0; words < 2; words++) {
      int word =
          scan.word(q, Kind.AT.bit() | Kind.ARTICLE.bit() | Kind.ON.bit()) == null
              ? -1
              : scan.wordEnd;
      q = word < 0 ? q : scan.blanks(word);
    }
    return q;
  }

  private int fromLetter(int p) {
    draft.clear();
    int end = weekdayAndCore(p);
    return end < 0 ? timeFirst(p) : tail(end);
  }

  private int weekdayAndCore(int p) {
    Lexicon.Entry weekday = scan.word(p, Kind.WEEKDAY);
    if (weekday != null && isOwnWeekday(weekday, scan.wordEnd - p)) {
      int end = core(afterWeekday(scan.wordEnd));
      if (end >= 0) {
        draft.doubt = Draft.SURE;
        draft.weekday = weekday.value();
        return end;
      }
      draft.clear();
    }
    return core(p);
  }

  /** A weekday of two letters is read only in its own language, or in the most printed ones. */
  private boolean isOwnWeekday(Lexicon.Entry day, int length) {
    return length > 2
        || (scan.language == 0 ? day.isMain() : day.fits(scan.language) || day.isMain());
  }

  private int afterWeekday(int p) {
    int q = p;
    if (scan.at(q) == '.') {
      q++;
    }
    q = scan.blanks(q);
    char c = scan.at(q);
    if (c == ',' || c == '-' || c == '|' || c == '–' || c == ')') {
      q = scan.blanks(q + 1);
    }
    int article = scan.end(q, Kind.ARTICLE);
    int after = article < 0 ? -1 : scan.blanks(article);
    return after > article ? after : q;
  }

  private int core(int p) {
    if (p < 0) {
      return NONE;
    }
    if (!scan.isDigit(p)) {
      return monthFirst(p);
    }
    if (!scan.number(p)) {
      return NONE;
    }
    return switch (scan.numberLength) {
      case 1, 2 -> dayFirst(p);
      case 4 -> yearFirst(p);
      default -> NONE;
    };
  }

  // ---- a day, then a month that has a name, or numbers

  private int dayFirst(int p) {
    int first = scan.number;
    int end = scan.numberEnd;
    int length = scan.numberLength;
    int cjk = monthSign(end);
    if (cjk >= 0) {
      return dayWithSign(first, cjk);
    }
    Lexicon.Entry month = first >= 1 && first <= 31 ? monthAfterDay(end) : null;
    if (month == null) {
      return numbers.read(first, length, end);
    }
    int monthEnd = scan.wordEnd;
    draft.day = first;
    draft.month = month.value();
    draft.named = true;
    draft.doubt = isOrdinary(month, p, monthEnd) ? Draft.ORDINARY : Draft.SURE;
    if (draft.day > PartialDate.longest(null, draft.month)) {
      return NONE;
    }
    return year(monthEnd, month.isShort(scan.language));
  }

  private Lexicon.@Nullable Entry monthAfterDay(int end) {
    int q = ordinal(end);
    Lexicon.Entry month = monthIn(dayGap(q));
    return month != null || q == end ? month : monthIn(dayGap(end));
  }

  private Lexicon.@Nullable Entry monthIn(int p) {
    if (p < 0) {
      return null;
    }
    Lexicon.Entry plain = scan.word(p, Kind.MONTH);
    if (plain != null) {
      return plain;
    }
    int of = scan.end(p, Kind.OF);
    if (of < 0) {
      return null;
    }
    int q = scan.blanks(of);
    return q < 0 ? null : scan.word(q, Kind.MONTH);
  }

  /** The place after the ordinal ending at {@code p}; {@code p} if there is none. */
  private int ordinal(int p) {
    int q = p;
    if (scan.at(q) == '-' || scan.at(q) == '.') {
      q++;
    }
    int end = scan.end(q, Kind.ORDINAL);
    if (end >= 0) {
      return end;
    }
    if (Fold.isBlank(scan.at(p))) {
      end = scan.end(p + 1, Kind.ORDINAL);
      return end > p + 2 ? end : p;
    }
    return p;
  }

  /** Blanks and at most one sign between a day and the name of its month. */
  private int dayGap(int p) {
    int q = scan.blanks(p);
    char c = scan.at(q);
    if (c == '.' || c == ',' || c == '-' || c == '/' || c == '‐' || c == '‑' || c == '–') {
      q = scan.blanks(q + 1);
    }
    return scan.at(q) == '[' || scan.at(q) == '(' ? q + 1 : q;
  }

  // ---- a month that has a name, then the day or the year

  private int monthFirst(int p) {
    Lexicon.Entry month = scan.word(p, Kind.MONTH);
    if (month == null) {
      return NONE;
    }
    int end = scan.wordEnd;
    draft.month = month.value();
    draft.named = true;
    boolean ordinary = isOrdinary(month, p, end);
    boolean foreign = isForeignOrder(month);
    draft.doubt = ordinary || foreign ? Draft.ORDINARY : Draft.SURE;
    int q = afterMonth(end, month.isShort(scan.language));
    int numberAt = afterOf(q);
    if (numberAt < 0 || !scan.number(numberAt)) {
      return NONE;
    }
    boolean apostrophe = isApostrophe(scan.at(numberAt - 1));
    if (!apostrophe && scan.numberLength <= 2 && isDay(scan.number, scan.numberEnd)) {
      draft.day = scan.number;
      return year(scan.numberEnd, ordinal(scan.numberEnd));
    }
    int yearEnd = yearNumber(numberAt, apostrophe);
    if (yearEnd < 0) {
      return NONE;
    }
    draft.doubt = ordinary && foreign ? Draft.ORDINARY : Draft.SURE;
    return yearWord(yearEnd);
  }

  /** Whether a number can be the day after its month, and not an hour or a year. */
  private boolean isDay(int value, int end) {
    if (value < 1 || value > PartialDate.longest(null, draft.month)) {
      return false;
    }
    char c = scan.at(end);
    boolean hour = (c == ':' || c == '：') && scan.isDigit(end + 1);
    boolean share =
        c == '%' || (c == '.' || c == ',') && scan.isDigit(end + 1) && !isYearAt(end + 1);
    return !hour && !share;
  }

  private boolean isYearAt(int p) {
    int number = scan.number;
    int end = scan.numberEnd;
    int length = scan.numberLength;
    boolean is = scan.number(p) && scan.numberLength == 4;
    scan.number = number;
    scan.numberEnd = end;
    scan.numberLength = length;
    return is;
  }

  private int afterMonth(int end, boolean isShort) {
    int q = end;
    if (scan.at(q) == ']' || scan.at(q) == ')') {
      q++;
    }
    if (scan.at(q) == '.' && (isShort || Fold.isBlank(scan.at(q + 1)))) {
      q++;
    }
    q = scan.blanks(q);
    char c = scan.at(q);
    if (c == '.' && scan.at(q + 1) == ',') {
      c = scan.at(++q);
    }
    if (c == ',' || c == '-' || c == '/' || c == '.') {
      q = scan.blanks(q + 1);
    }
    return q;
  }

  /** Passes over {@code the}, {@code de}, {@code del año} and an apostrophe before a number. */
  private int afterOf(int p) {
    int q = p;
    int word =
        scan.word(q, Kind.YEAROF.bit() | Kind.ARTICLE.bit()) == null
            ? -1
            : scan.blanks(scan.wordEnd);
    q = word < 0 ? q : word;
    return q >= 0 && isApostrophe(scan.at(q)) ? q + 1 : q;
  }

  private static boolean isApostrophe(char c) {
    return Fold.fold(c) == '\'';
  }

  // ---- the year after day and month

  /** After {@code day Month}: the year if there is one; else the month's end and its full stop. */
  private int year(int end, boolean isShort) {
    int found = yearAfter(end);
    if (found >= 0) {
      draft.doubt = Draft.SURE;
      return found;
    }
    return isShort && scan.at(end) == '.' ? end + 1 : end;
  }

  /** After {@code Month day}: the year if there is one; else the end of the day. */
  private int year(int dayEnd, int ordinalEnd) {
    int found = yearAfter(ordinalEnd);
    if (found >= 0) {
      draft.doubt = Draft.SURE;
      return found;
    }
    return ordinalEnd;
  }

  private int yearAfter(int end) {
    int q = end;
    if (scan.at(q) == ']' || scan.at(q) == ')') {
      q++;
    }
    q = scan.blanks(q);
    boolean comma = false;
    boolean sign = false;
    for (int i = 0; i < 2; i++) {
      char c = scan.at(q);
      if (c == ',' || c == '.' || (c == '-' || c == '/' || c == '‐') && !sign) {
        comma = comma || c == ',';
        sign = sign || c != '.';
        q = scan.blanks(q + 1);
      }
    }
    int of = scan.end(q, Kind.YEAROF);
    int afterOf = of < 0 ? -1 : scan.blanks(of);
    if (afterOf >= 0 && scan.number(afterOf) && scan.numberLength == 4) {
      q = afterOf;
    }
    boolean apostrophe = q >= 0 && isApostrophe(scan.at(q));
    int start = apostrophe ? q + 1 : q;
    boolean joined = apostrophe || sign && !comma && start <= end + 2;
    int found = q < 0 ? NONE : yearNumber(start, joined);
    return found < 0 ? NONE : yearWord(found);
  }

  /**
   * Reads a year of four figures, or of two where the signs say so; a count may stick to it ({@code
   * 22 Dec 2016651}).
   */
  private int yearNumber(int p, boolean joined) {
    if (!scan.number(p)) {
      return NONE;
    }
    int length = scan.numberLength;
    int value = scan.number;
    int end = scan.numberEnd;
    if (length == 2) {
      return shortYear(value, end, joined);
    }
    if (length > 4) {
      end = p + 4;
      value = firstFour(p);
      if (value < 1900 || value > 2099) {
        return NONE;
      }
    } else if (length < 4 || isHour(end)) {
      return NONE;
    }
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      return NONE;
    }
    draft.year = value;
    return end;
  }

  private int firstFour(int p) {
    int value = 0;
    for (int i = p; i < p + 4; i++) {
      value = value * 10 + Scan.digit(scan.at(i));
    }
    return value;
  }

  /** {@code 12 July 1430 GMT} tells an hour. */
  private boolean isHour(int end) {
    int q = scan.blanks(end);
    if (scan.word(q, Kind.ZONE) != null) {
      return scan.wordEnd - q >= 3 && Character.isUpperCase(scan.at(q));
    }
    boolean clock = scan.word(q, Kind.CLOCK) != null && scan.wordEnd - q >= 3;
    return clock && !scan.isDigit(scan.blanks(scan.wordEnd));
  }

  /** {@code 31-Oct-74}, {@code May '21}, {@code 13 APR 89}; never an hour or a count. */
  private int shortYear(int value, int end, boolean joined) {
    char c = scan.at(end);
    if (c == ':' && scan.isDigit(end + 1) || c == '%' || c == '°') {
      return NONE;
    }
    if ((c == '.' || c == ',' || c == 'h') && scan.isDigit(end + 1)) {
      return NONE;
    }
    int q = scan.blanks(end);
    int mask = Kind.CLOCK.bit() | Kind.MERIDIEM.bit();
    boolean year = scan.word(q, Kind.YEARWORD) != null;
    if (!year && scan.word(q, mask) != null) {
      return NONE;
    }
    if (!joined && !year && value <= 31 && (scan.isLetter(q) || draft.day == 0)) {
      return NONE;
    }
    draft.year = order.century(value);
    return end;
  }

  private int yearWord(int end) {
    int q = scan.blanks(end);
    int word = q < 0 ? NONE : scan.end(q, Kind.YEARWORD);
    if (word < 0) {
      return end;
    }
    return scan.at(word) == '.' && scan.at(word - 1) != '.' && word - q <= 2 ? word + 1 : word;
  }

  // ---- a year, then the rest

  private int yearFirst(int p) {
    int value = scan.number;
    int end = scan.numberEnd;
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      return NONE;
    }
    draft.year = value;
    int cjk = yearSign(end);
    if (cjk >= 0) {
      return monthAndDayWithSigns(cjk);
    }
    int named = namedAfterYear(end);
    if (named >= 0) {
      return named;
    }
    draft.clear();
    draft.year = value;
    return numbers.readAfterYear(end);
  }

  /** {@code 2016, nov}, {@code 2017November 26}, {@code 2020 m. spalio 5 d.}. */
  private int namedAfterYear(int end) {
    int plain = yearWord(end);
    int worded = plain == end && scan.at(end) == '.' ? afterStop(end) : plain;
    int q = dayGap(worded);
    Lexicon.Entry month = q < 0 ? null : scan.word(q, Kind.MONTH);
    if (month == null) {
      return worded > end ? dayAndMonth(scan.blanks(worded)) : NONE;
    }
    int monthEnd = scan.wordEnd;
    draft.month = month.value();
    draft.named = true;
    boolean ordinary = isOrdinary(month, q, monthEnd);
    int day = dayAfterMonth(monthEnd, month.isShort(scan.language));
    if (day < 0) {
      boolean apart = scan.at(end) == '.' && worded == end;
      draft.doubt = ordinary || apart ? Draft.ORDINARY : Draft.SURE;
      return day == NONE - 1 ? NONE : monthEnd;
    }
    return day;
  }

  /** {@code 2019. gada}: a year's word after a full stop; the year's end if there is none. */
  private int afterStop(int end) {
    int word = yearWord(end + 1);
    return word > end + 1 ? word : end;
  }

  private int dayAndMonth(int p) {
    if (p < 0 || !scan.number(p) || scan.numberLength > 2) {
      return NONE;
    }
    int day = scan.number;
    Lexicon.Entry month = monthAfterDay(scan.numberEnd);
    if (month == null) {
      return NONE;
    }
    draft.day = day;
    draft.month = month.value();
    draft.named = true;
    return scan.wordEnd;
  }

  /** The day after year and month; -1 if there is none, -2 if the year belongs to what follows. */
  private int dayAfterMonth(int monthEnd, boolean isShort) {
    int q = afterMonth(monthEnd, isShort);
    if (q < 0 || !scan.number(q)) {
      return NONE;
    }
    if (scan.numberLength == 4) {
      return NONE - 1;
    }
    if (scan.numberLength > 2 || !isDay(scan.number, scan.numberEnd)) {
      return NONE;
    }
    draft.day = scan.number;
    int end = ordinal(scan.numberEnd);
    int year = draft.year;
    if (yearAfter(end) >= 0) {
      draft.year = year;
      return NONE - 1;
    }
    int dot = scan.at(end) == '.' ? end + 1 : end;
    int word = scan.end(scan.blanks(dot), Kind.DAYWORD);
    draft.year = year;
    return word < 0 ? end : word;
  }

  // ---- Chinese, Japanese, Korean signs

  private int yearSign(int p) {
    int q = scan.blanks(p);
    return scan.at(q) == '年' || scan.at(q) == '년' ? q + 1 : NONE;
  }

  private int monthSign(int p) {
    return scan.at(p) == '月' || scan.at(p) == '월' ? p + 1 : NONE;
  }

  private int monthAndDayWithSigns(int p) {
    int q = scan.blanks(p);
    if (q >= 0 && scan.number(q) && scan.numberLength <= 2) {
      int month = scan.number;
      int end = monthSign(scan.numberEnd);
      if (end >= 0) {
        return dayWithSign(month, end);
      }
    }
    draft.doubt = Draft.ORDINARY;
    return p;
  }

  private int dayWithSign(int month, int p) {
    draft.month = month;
    int q = scan.blanks(p);
    if (q >= 0 && scan.number(q) && scan.numberLength <= 2) {
      char c = scan.at(scan.numberEnd);
      if (c == '日' || c == '일' || c == '号' || c == '號') {
        draft.day = scan.number;
        return scan.numberEnd + 1;
      }
    }
    draft.doubt = draft.year == 0 ? Draft.ORDINARY : Draft.SURE;
    return p;
  }

  // ---- what follows a date

  /** Weekday, time and, in the order of {@code ctime}, the year after the date. */
  private int tail(int end) {
    int q = end;
    int day = weekdayAfter(q);
    q = day < 0 ? q : day;
    if (draft.minutes >= 0) {
      return q;
    }
    int time = clock.timeAfter(q);
    if (time < 0) {
      return q;
    }
    draft.minutes = clock.minutes;
    draft.american = draft.american || clock.american;
    draft.doubt = Draft.SURE;
    q = time;
    if (draft.year == 0 && draft.day > 0) {
      int year = scan.blanks(q);
      if (year > q && scan.number(year) && scan.numberLength == 4) {
        int found = yearNumber(year, false);
        q = found < 0 ? q : found;
      }
    }
    return q;
  }

  /**
   * The end of a weekday after the date: a full name, or a short one in brackets or before a time.
   * One that belongs to a date of its own is left.
   */
  private int weekdayAfter(int p) {
    int q = scan.blanks(p);
    char c = scan.at(q);
    if (c == ',') {
      q = scan.blanks(q + 1);
      c = scan.at(q);
    }
    boolean bracket = c == '(' || c == '（' || c == '[';
    q = bracket ? q + 1 : q;
    if (q < 0) {
      return NONE;
    }
    if (bracket && isHanWeekday(q)) {
      return q + 2;
    }
    Lexicon.Entry day = scan.word(q, Kind.WEEKDAY);
    if (day == null) {
      return NONE;
    }
    int end = scan.wordEnd;
    if (bracket) {
      int close = scan.at(end) == '.' ? end + 1 : end;
      return scan.at(close) == ')' || scan.at(close) == ']' || scan.at(close) == '）'
          ? close + 1
          : NONE;
    }
    int after = day.isShort(scan.language) && scan.at(end) == '.' ? end + 1 : end;
    int time = clock.timeAfter(after);
    if (time >= 0) {
      return ownDate(after) ? NONE : after;
    }
    return day.isShort(scan.language) || ownDate(after) ? NONE : after;
  }

  private boolean isHanWeekday(int p) {
    char close = scan.at(p + 1);
    return "月火水木金土日一二三四五六월화수목금토일".indexOf(scan.at(p)) >= 0 && (close == ')' || close == '）');
  }

  /** Whether a date follows the weekday that ends at {@code p}. */
  private boolean ownDate(int p) {
    int q = afterWeekday(p);
    if (q < 0) {
      return false;
    }
    if (!scan.isDigit(q)) {
      return scan.word(q, Kind.MONTH) != null;
    }
    return clock.time(q) < 0 && q - p <= 3;
  }

  // ---- words that are also other words

  /** Whether this month, without a year, may be an ordinary word of the text's language. */
  private boolean isOrdinary(Lexicon.Entry month, int start, int end) {
    boolean lower = !Character.isUpperCase(scan.at(end - 1)) && !hasCapital(start, end);
    if (scan.language == 0) {
      return lower && (scan.wordWeak & 1) != 0;
    }
    if (!month.fits(scan.language)) {
      return lower && (month.isShort(scan.language) || scan.wordWeak != 0);
    }
    return lower && scan.language == 1 && (scan.wordWeak & 1) != 0;
  }

  private boolean hasCapital(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(scan.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text's language does not set the month before the day, and the word is risky. */
  private boolean isForeignOrder(Lexicon.Entry month) {
    return scan.wordWeak != 0
        && (scan.language == 0
            ? !month.fits(1)
            : !month.fits(scan.language)
                || (scan.wordWeak & scan.language) != 0 && scan.language != 1);
  }
}
