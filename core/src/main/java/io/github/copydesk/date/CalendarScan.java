package io.github.copydesk.date;

/**
 * Reads a date that is told by the calendar, with its weekday and time on either side. A recursive
 * descent without recursion: each method returns where its part ends, or -1.
 */
final class CalendarScan {

  private static final int NONE = -1;

  private final Scan scan;
  private final ClockScan clock;
  private final DayOrder order;
  private final Draft draft = new Draft();
  private final NumberScan numbers;
  private final YearScan years;
  private final MonthScan months;
  private final WeekdayScan weekdays;
  private final EastAsianScan signs;

  CalendarScan(Scan scan, ClockScan clock, DayOrder order) {
    this.scan = scan;
    this.clock = clock;
    this.order = order;
    this.numbers = new NumberScan(scan, clock, draft, order);
    this.years = new YearScan(scan, order, draft);
    this.months = new MonthScan(scan, draft, years);
    this.weekdays = new WeekdayScan(scan, clock);
    this.signs = new EastAsianScan(scan, draft);
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
    return draft.toCommon() ? end : NONE;
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
    end = end < 0 ? clock.militaryTime(p) : end;
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
    int later = weekdays.after(dated);
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
    if (weekday != null && weekdays.isOwn(weekday, scan.wordEnd - p)) {
      int end = core(weekdays.gapAfter(scan.wordEnd));
      if (end >= 0) {
        draft.doubt = Draft.SURE;
        draft.weekday = weekday.value();
        return end;
      }
      draft.clear();
    }
    return core(p);
  }

  private int core(int p) {
    if (p < 0) {
      return NONE;
    }
    if (!scan.isDigit(p)) {
      int end = months.first(p);
      return end < 0 ? signs.ofEra(p) : end;
    }
    if (!scan.number(p)) {
      return NONE;
    }
    return switch (scan.numberLength) {
      case 1, 2 -> dayFirst(p);
      case 4 -> yearFirst();
      default -> NONE;
    };
  }

  private int dayFirst(int p) {
    int first = scan.number;
    int end = scan.numberEnd;
    int length = scan.numberLength;
    int cjk = signs.monthSign(end);
    if (cjk >= 0) {
      return signs.dayWithSign(first, cjk);
    }
    Lexicon.Entry month = first >= 1 && first <= 31 ? months.afterDay(end) : null;
    if (month == null) {
      return numbers.read(first, length, end);
    }
    int monthEnd = scan.wordEnd;
    draft.day = first;
    draft.setMonth(month.value());
    draft.doubt = months.isOrdinary(month, p, monthEnd) ? Draft.ORDINARY : Draft.SURE;
    if (draft.day > draft.longestOfAny()) {
      return NONE;
    }
    return years.afterMonth(monthEnd, month.isShort(scan.language));
  }

  // ---- a year, then the rest

  private int yearFirst() {
    int value = scan.number;
    int end = scan.numberEnd;
    if (!YearScan.isYear(value)) {
      return NONE;
    }
    draft.year = value;
    draft.solar = SolarYear.isYear(value) && isPersian(scan.at(end - 1));
    int cjk = signs.yearSign(end);
    if (cjk >= 0) {
      return signs.monthAndDayWithSigns(cjk);
    }
    int named = months.afterYear(end);
    if (named >= 0) {
      return named;
    }
    boolean solar = draft.solar;
    draft.clear();
    draft.year = value;
    draft.solar = solar;
    return numbers.readAfterYear(end);
  }

  /** Whether a digit is one of those in which Persian is written. */
  private static boolean isPersian(char digit) {
    return digit >= '۰' && digit <= '۹';
  }

  // ---- what follows a date

  /** {@code 3/4/22, 4:42 PM}, as programs print a date where the month is first. */
  private boolean isPrinted(int end, int time) {
    char half = scan.at(time - 2);
    return scan.at(end) == ','
        && scan.at(end - 3) == '/'
        && scan.at(time - 1) == 'M'
        && (half == 'A' || half == 'P')
        && DateFold.isBlank(scan.at(time - 3));
  }

  /** Weekday, time and, in the order of {@code ctime}, the year after the date. */
  private int tail(int end) {
    int q = end;
    int day = weekdays.after(q);
    q = day < 0 ? q : day;
    if (draft.minutes >= 0) {
      return q;
    }
    int time = clock.timeAfter(q);
    if (time < 0) {
      return q;
    }
    draft.minutes = clock.minutes;
    draft.american = draft.american || clock.american || isPrinted(end, time);
    draft.doubt = Draft.SURE;
    q = time;
    if (draft.year == 0 && draft.day > 0) {
      int year = scan.blanks(q);
      if (year > q && scan.number(year) && scan.numberLength == 4) {
        int found = years.number(year, false);
        q = found < 0 ? q : found;
      }
    }
    return q;
  }
}
