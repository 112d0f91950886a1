package io.github.copydesk.date;

import io.github.copydesk.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that is told from the time of writing: {@code il y a 2 heures}, {@code vor einer
 * Woche}, {@code 5 giorni e 12 ore fa}, {@code yesterday at 5 pm}, {@code letzten Freitag}, {@code
 * le mois dernier}. Without the day of writing nothing is found.
 */
final class RelativeScan {

  private static final int NONE = -1;

  /** Spans that may be added up: {@code 5 days 12 hours 3 minutes}. */
  private static final int MOST_SPANS = 4;

  private static final int MINUTE = 2;
  private static final int HALF_HOUR = 3;
  private static final int HOUR = 4;
  private static final int DAY = 5;
  private static final int WEEK = 6;
  private static final int FORTNIGHT = 7;
  private static final int MONTH = 8;
  private static final int YEAR = 9;
  private static final int DECADE = 10;

  private final Scan scan;
  private final ClockScan clock;
  private final @Nullable LocalDate today;
  private final @Nullable LocalTime now;

  // The reading in hand: how far back, the exact time if one is told, and how precise it is.
  private long minutesBack;
  private int daysBack;
  private int monthsBack;
  private boolean timed;
  private int clockMinutes;
  private int precision;
  private boolean doubtful;

  RelativeScan(Scan scan, ClockScan clock, @Nullable PartialDate reference) {
    this.scan = scan;
    this.clock = clock;
    this.today = reference == null ? null : reference.toLocalDate();
    this.now = reference == null ? null : reference.time();
  }

  /** Whether the last reading was of words that a sentence may have too. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** Where the relative date that starts at {@code p} ends; -1 if there is none. */
  int date(int p) {
    if (today == null) {
      return NONE;
    }
    clear();
    int best = NONE;
    if (scan.isDigit(p)) {
      best = passed(p);
      return best >= 0 ? best : timeThenDay(p);
    }
    int now = nowWord(p);
    int day = dayWord(p);
    int before = beforeSpan(p);
    best = Math.max(now, Math.max(day, before));
    if (best >= 0) {
      return redo(p, best, now, before);
    }
    best = lastThing(p);
    if (best >= 0) {
      return best;
    }
    clear();
    best = passed(p);
    return best >= 0 ? best : weekday(p);
  }

  /** Reads the longest of the three again, so that the fields are its own. */
  private int redo(int p, int best, int now, int before) {
    clear();
    return best == before ? beforeSpan(p) : best == now ? nowWord(p) : dayWord(p);
  }

  private void clear() {
    minutesBack = 0;
    daysBack = 0;
    monthsBack = 0;
    timed = false;
    clockMinutes = -1;
    precision = DAY;
    doubtful = false;
  }

  DateMention mention(int p, int end) {
    return new DateMention(new Span(p, end), value(), true);
  }

  private PartialDate value() {
    LocalDate day = Objects.requireNonNull(today, "today");
    LocalTime time = null;
    if (timed && now != null) {
      LocalDateTime moment = LocalDateTime.of(day, now).minusMinutes(minutesBack);
      day = moment.toLocalDate();
      time = moment.toLocalTime();
    } else {
      day = day.minusDays(minutesBack / 1440);
    }
    day = day.minusMonths(monthsBack).minusDays(daysBack);
    if (clockMinutes >= 0) {
      time = LocalTime.of(clockMinutes / 60, clockMinutes % 60);
    }
    return precise(day, time);
  }

  private PartialDate precise(LocalDate day, @Nullable LocalTime time) {
    int year = Math.max(1, day.getYear());
    int implied = Parts.bit(PartialDate.Part.YEAR);
    if (precision == YEAR) {
      return new PartialDate(year, null, null, null, Parts.of(implied));
    }
    implied |= Parts.bit(PartialDate.Part.MONTH);
    if (precision == MONTH) {
      return new PartialDate(year, day.getMonthValue(), null, null, Parts.of(implied));
    }
    implied |= Parts.bit(PartialDate.Part.DAY);
    if (time != null && clockMinutes < 0) {
      implied |= Parts.bit(PartialDate.Part.TIME);
    }
    return new PartialDate(year, day.getMonthValue(), day.getDayOfMonth(), time, Parts.of(implied));
  }

  // ---- just now, yesterday evening at 8 pm

  private int nowWord(int p) {
    int end = scan.end(p, Kind.NOW);
    if (end >= 0) {
      timed = true;
      doubtful = true;
    }
    return end;
  }

  private int dayWord(int p) {
    Lexicon.Entry day = scan.word(p, Kind.DAY);
    if (day == null) {
      return NONE;
    }
    daysBack = -day.value();
    doubtful = true;
    return withTime(withDaypart(scan.wordEnd));
  }

  private int withDaypart(int end) {
    int q = scan.blanks(end);
    if (q <= end) {
      return end;
    }
    int part = scan.end(q, Kind.DAYPART);
    return part < 0 ? end : part;
  }

  private int withTime(int end) {
    int time = clock.timeAfter(end);
    if (time < 0) {
      return end;
    }
    clockMinutes = clock.minutes;
    doubtful = false;
    return time;
  }

  /** {@code 5 PM today}, {@code 14:32, yesterday}. */
  private int timeThenDay(int p) {
    int end = clock.time(p);
    if (end < 0) {
      return NONE;
    }
    int minutes = clock.minutes;
    int q = scan.blanks(end);
    if (scan.at(q) == ',') {
      q = scan.blanks(q + 1);
    }
    if (q < 0) {
      return NONE;
    }
    Lexicon.Entry day = scan.word(q, Kind.DAY);
    if (day == null) {
      return NONE;
    }
    daysBack = -day.value();
    clockMinutes = minutes;
    return scan.wordEnd;
  }

  // ---- spans that have passed

  /** {@code il y a environ 2 heures}. */
  private int beforeSpan(int p) {
    Lexicon.Entry before = scan.word(p, Kind.BEFORE);
    if (before == null) {
      return NONE;
    }
    // "vor Jahren" is any time, and "před týdnem" is one week.
    int end = spans(scan.blanks(scan.wordEnd), !before.isMain());
    if (end < 0) {
      return NONE;
    }
    int q = scan.blanks(end);
    int ago = q < 0 ? NONE : scan.end(q, Kind.AGO);
    return ago < 0 ? end : ago;
  }

  /** {@code about 2 hours ago}; a span without a number is one ({@code час назад}). */
  private int passed(int p) {
    int end = spans(p, true);
    if (end < 0) {
      return NONE;
    }
    int q = scan.blanks(end);
    return q < 0 ? NONE : scan.end(q, Kind.AGO);
  }

  private int spans(int p, boolean one) {
    int q = p;
    int end = NONE;
    for (int i = 0; i < MOST_SPANS && q >= 0; i++) {
      int next = span(i == 0 ? afterAbout(q) : q, one && i == 0);
      if (next < 0) {
        break;
      }
      end = next;
      q = scan.blanks(end);
      if (scan.at(q) == ',' || scan.at(q) == '.') {
        q = scan.blanks(q + 1);
      }
      int and = q < 0 ? NONE : scan.end(q, Kind.AND);
      q = and < 0 ? q : scan.blanks(and);
    }
    return end;
  }

  private int afterAbout(int p) {
    int about = scan.end(p, Kind.ABOUT);
    int q = about < 0 ? NONE : scan.blanks(about);
    return q < 0 ? p : q;
  }

  /** One number and its unit, added to what was read before. */
  private int span(int p, boolean one) {
    if (p < 0) {
      return NONE;
    }
    int tenths = 10;
    int q = p;
    Lexicon.Entry unit = null;
    if (scan.number(p)) {
      if (scan.numberLength > 3) {
        return NONE;
      }
      tenths = scan.number * 10;
      q = afterDecimal(scan.numberEnd);
      tenths += q > scan.numberEnd ? Scan.digit(scan.at(q - 1)) : 0;
      q = scan.blanks(q);
    } else {
      unit = scan.word(p, Kind.UNIT);
      boolean half = unit != null && unit.value() == HALF_HOUR;
      if (!half) {
        Lexicon.Entry number = scan.word(p, Kind.NUMBER);
        if (number != null) {
          tenths = number.value();
          q = scan.blanks(scan.wordEnd);
        } else if (!one || isCounted(p)) {
          return NONE;
        }
      }
    }
    unit = q < 0 ? null : scan.word(q, Kind.UNIT);
    if (unit == null) {
      return NONE;
    }
    int end = scan.wordEnd;
    add(unit.value(), tenths);
    return scan.at(end) == '.' && end - q <= 4 ? end + 1 : end;
  }

  /** Whether a number stands before, too long to be read: {@code 1234 days ago}. */
  private boolean isCounted(int p) {
    return scan.at(p - 1) == ' ' && scan.isDigit(p - 2);
  }

  /** {@code 1.5}, {@code 1,5}: the place after one decimal. */
  private int afterDecimal(int p) {
    char c = scan.at(p);
    boolean decimal = (c == '.' || c == ',') && scan.isDigit(p + 1) && !scan.isDigit(p + 2);
    return decimal ? p + 2 : p;
  }

  private void add(int unit, int tenths) {
    switch (unit) {
      case 1 -> timed = true;
      case MINUTE -> addMinutes(tenths / 10);
      case HALF_HOUR -> addMinutes(30);
      case HOUR -> addMinutes(tenths * 6L);
      case DAY -> daysBack += tenths / 10;
      case WEEK -> daysBack += tenths * 7 / 10;
      case FORTNIGHT -> daysBack += tenths * 14 / 10;
      case MONTH -> addMonths(tenths);
      case YEAR -> addMonths(tenths * 12);
      default -> addMonths(tenths * 120);
    }
  }

  private void addMinutes(long minutes) {
    timed = true;
    minutesBack += minutes;
  }

  private void addMonths(int tenths) {
    monthsBack += tenths / 10;
    daysBack += tenths % 10 * 3;
  }

  // ---- last Friday, le mois dernier, Friday 5 pm

  /** {@code last} before a weekday, a month or a span. */
  private int lastThing(int p) {
    int last = scan.end(p, Kind.LAST);
    if (last < 0) {
      return thingLast(p, p);
    }
    int q = scan.blanks(last);
    if (q < 0) {
      return NONE;
    }
    int end = weekdayBefore(q, true);
    if (end >= 0) {
      return withTime(withDaypart(end));
    }
    end = monthBefore(q);
    return end >= 0 ? end : spanBefore(q);
  }

  /** A weekday, a month or a span before {@code dernier}; an article may go first. */
  private int thingLast(int p, int from) {
    int q = p;
    if (from == p) {
      int article = scan.end(p, Kind.ARTICLE);
      q = article < 0 ? p : scan.blanks(article);
    }
    if (q < 0) {
      return NONE;
    }
    int end = followedByLast(weekdayBefore(q, true));
    if (end >= 0) {
      return withTime(withDaypart(end));
    }
    end = followedByLast(monthBefore(q));
    return end >= 0 ? end : followedByLast(spanBefore(q));
  }

  private int followedByLast(int end) {
    int q = end < 0 ? NONE : scan.blanks(end);
    return q <= end ? NONE : scan.end(q, Kind.LASTPOST);
  }

  /** The weekday at {@code p}; the latest before today, or today too if it is not the last one. */
  private int weekdayBefore(int p, boolean last) {
    Lexicon.Entry day = scan.word(p, Kind.WEEKDAY);
    if (day == null || today == null || (last && day.isShort(scan.language))) {
      return NONE;
    }
    int back = Math.floorMod(today.getDayOfWeek().getValue() - day.value(), 7);
    daysBack = back == 0 && last ? 7 : back;
    precision = DAY;
    monthsBack = 0;
    return scan.wordEnd;
  }

  private int monthBefore(int p) {
    Lexicon.Entry month = scan.word(p, Kind.MONTH);
    boolean solar = month != null && month.value() >= SolarYear.FIRST_MONTH;
    if (month == null || solar || month.isShort(scan.language) || today == null) {
      return NONE;
    }
    int back = Math.floorMod(today.getMonthValue() - month.value(), 12);
    monthsBack = back == 0 ? 12 : back;
    precision = MONTH;
    daysBack = 0;
    return scan.wordEnd;
  }

  private int spanBefore(int p) {
    Lexicon.Entry unit = scan.word(p, Kind.UNIT);
    if (unit == null || unit.value() < WEEK || scan.wordEnd - p < 2) {
      return NONE;
    }
    daysBack = unit.value() == WEEK ? 7 : 0;
    monthsBack = unit.value() == MONTH ? 1 : unit.value() == YEAR ? 12 : 0;
    precision = unit.value() == WEEK ? DAY : unit.value();
    doubtful = true;
    return unit.value() == FORTNIGHT || unit.value() == DECADE ? NONE : scan.wordEnd;
  }

  /** A weekday alone, or with a part of the day or a time. */
  private int weekday(int p) {
    Lexicon.Entry day = scan.word(p, Kind.WEEKDAY);
    int end = weekdayBefore(p, false);
    if (end < 0 || day == null) {
      return NONE;
    }
    doubtful = true;
    int q = withTime(withDaypart(end));
    boolean plain = q == end;
    return plain && day.isShort(scan.language) ? NONE : q;
  }
}
