package io.github.copydesk.date;

import io.github.copydesk.table.Units;

/**
 * Reads a time of day with its zone: {@code 14:32}, {@code 14h32}, {@code 2.32 p.m. EST}, {@code 14
 * Uhr}, {@code noon}. The zone is passed over: a time is what the page says.
 */
final class ClockScan {

  private static final int NONE = -1;

  /** The minutes of a zone's distance are none or some quarters of an hour. */
  private static final int QUARTER = 15;

  private static final int BEFORE_TIME = Kind.AT.bit() | Kind.HOUR.bit();

  private final Scan scan;

  /** The last time read, in minutes of the day. */
  int minutes;

  /** Whether its zone is one of the United States. */
  boolean american;

  ClockScan(Scan scan) {
    this.scan = scan;
  }

  /** Where the time that starts at {@code p} ends; -1 if there is none. */
  int time(int p) {
    american = false;
    int end = scan.isDigit(p) ? clock(p, -1) : namedTime(p);
    if (end < 0 || isDuration(end)) {
      return NONE;
    }
    return zone(end);
  }

  /**
   * Where {@code 0905 GMT} ends: four digits at the head of a date that only the zone behind them
   * tells from a year.
   */
  int militaryTime(int p) {
    if (!scan.number(p) || scan.numberLength != 4 || scan.number > 2359 || scan.number % 100 > 59) {
      return NONE;
    }
    int end = scan.numberEnd;
    int value = scan.number;
    int zone = scan.blanks(end);
    boolean capitals = Units.isUpperCase(scan.at(zone)) && Units.isUpperCase(scan.at(zone + 2));
    if (!capitals || scan.word(zone, Kind.ZONE) == null) {
      return NONE;
    }
    minutes = value / 100 * 60 + value % 100;
    american = false;
    return scan.wordEnd;
  }

  /**
   * Where the time ends that follows a date that ends at {@code p}: after blanks, one sign, a word
   * such as {@code at}.
   */
  int timeAfter(int p) {
    int q = gap(p);
    if (q < 0) {
      return NONE;
    }
    boolean bracket = scan.at(q) == '(' || scan.at(q) == '[';
    if (bracket) {
      q++;
    }
    int at = scan.end(q, Kind.AT);
    if (at >= 0) {
      int hour = afterWord(at);
      if (hour >= 0) {
        return closed(hour, bracket);
      }
    }
    if (q == p
        && scan.isDigit(p)
        && (scan.isDigit(p - 1) || (scan.isLetter(p - 1) && !Scan.isUnspaced(scan.at(p - 1))))) {
      return NONE;
    }
    return closed(time(q), bracket);
  }

  private int closed(int end, boolean bracket) {
    boolean closes = scan.at(end) == ')' || scan.at(end) == ']';
    return end >= 0 && bracket && closes ? end + 1 : end;
  }

  /** The time after {@code at}: here an hour may stand alone if it says so ({@code um 19 Uhr}). */
  private int afterWord(int p) {
    int q = scan.blanks(p);
    if (scan.at(q) == ':') {
      q = scan.blanks(q + 1);
    }
    int second = scan.word(q, BEFORE_TIME) == null ? -1 : scan.wordEnd;
    if (second >= 0) {
      q = scan.blanks(second);
    }
    return q < 0 ? NONE : time(q);
  }

  /** Blanks and at most one sign, with blanks around it, between a date and its time. */
  private int gap(int p) {
    int q = scan.blanks(p);
    if (q < 0) {
      return NONE;
    }
    char c = scan.at(q);
    if (c == ',' || c == '.' || c == '،') {
      q = scan.blanks(q + 1);
      c = scan.at(q);
    }
    boolean sign =
        switch (c) {
          case '-', '|', '/', ':', ';', '•', '·', '–', '—', '−', '∙', '⋅', '~', '‧' -> true;
          default -> false;
        };
    return sign ? scan.blanks(q + 1) : q;
  }

  private int namedTime(int p) {
    Lexicon.Entry before = scan.word(p, Kind.MERIDIEM);
    if (before != null && Scan.isUnspaced(scan.at(p))) {
      int q = scan.blanks(scan.wordEnd);
      return scan.isDigit(q) ? clock(q, before.value()) : NONE;
    }
    Lexicon.Entry moment = scan.word(p, Kind.MOMENT);
    if (moment == null) {
      return NONE;
    }
    minutes = moment.value();
    return scan.wordEnd;
  }

  /** Hours, minutes and seconds that start with a digit, and what says morning or evening. */
  private int clock(int p, int half) {
    if (!scan.number(p) || scan.numberLength > 2 || scan.number > 24) {
      return NONE;
    }
    int hour = scan.number;
    int hourEnd = scan.numberEnd;
    int q = minutesAfterHour(hourEnd);
    if (q < 0) {
      return finish(hour, 0, hourEnd, true, half);
    }
    int minute = scan.number;
    boolean spelled = isHourSign(scan.at(hourEnd)) && scan.text.startsWith("min", q);
    int end = spelled && q + 3 <= scan.limit ? q + 3 : seconds(q);
    return finish(hour, minute, end, false, half);
  }

  private int finish(int hour, int minute, int end, boolean bare, int half) {
    int q = end;
    int day = half;
    boolean said = half >= 0;
    int next = scan.at(q) == ':' ? scan.blanks(q + 1) : scan.blanks(q);
    Lexicon.Entry meridiem = scan.word(next, Kind.MERIDIEM);
    if (meridiem != null) {
      day = meridiem.value();
      said = true;
      q = scan.wordEnd;
    } else if (scan.word(next, Kind.CLOCK) != null) {
      said = true;
      q = scan.wordEnd;
    }
    if ((bare && !said) || (hour == 24 && minute > 0) || minute > 59) {
      return NONE;
    }
    minutes = hour(hour, day) * 60 + minute;
    return q;
  }

  private static int hour(int hour, int half) {
    if (hour >= 13) {
      return hour % 24;
    }
    return half < 0 ? hour : hour % 12 + half;
  }

  /** Reads the minutes into {@code scan.number}; -1 if none follow the hour. */
  private int minutesAfterHour(int p) {
    int q = p;
    boolean blank = false;
    if (DateFold.isBlank(scan.at(q)) && isHourSign(scan.at(q + 1))) {
      q++;
      blank = true;
    }
    char sign = scan.at(q);
    boolean colon = sign == ':' || sign == '：';
    if (!colon && sign != '.' && !isHourSign(sign)) {
      return NONE;
    }
    q++;
    if ((blank || isHourSign(sign)) && DateFold.isBlank(scan.at(q))) {
      q++;
    }
    if (!scan.number(q) || scan.numberLength != 2 || scan.number > 59) {
      return NONE;
    }
    int end = scan.numberEnd;
    boolean more = scan.at(end) == '.' && scan.isDigit(end + 1);
    if (sign == '.' && (more || (scan.at(end) == ',' && scan.isDigit(end + 1)))) {
      return NONE;
    }
    char after = scan.at(end);
    return after == '分' || after == '분' ? end + 1 : end;
  }

  private static boolean isHourSign(char c) {
    return c == 'h' || c == 'H' || c == 'u' || c == '時' || c == '时' || c == '点' || c == '點'
        || c == '시';
  }

  /** Passes over seconds and their fraction. */
  private int seconds(int p) {
    int q = p;
    char sign = scan.at(q);
    if ((sign == ':' || sign == '\'' || sign == 'm' || sign == '.')
        && scan.number(q + 1)
        && scan.numberLength == 2
        && scan.number < 61) {
      q = scan.numberEnd;
      if (scan.at(q) == 's') {
        q++;
      }
      if ((scan.at(q) == '.' || scan.at(q) == ',') && scan.number(q + 1)) {
        q = scan.numberEnd;
      }
    }
    return q;
  }

  /** Whether what was read is a length in time ({@code 01:48 min}) and no time of day. */
  private boolean isDuration(int end) {
    int q = scan.blanks(end);
    Lexicon.Entry unit = scan.word(q, Kind.UNIT);
    return (unit != null && unit.value() <= 2 && scan.wordEnd - q > 1) || scan.at(end) == '%';
  }

  /** Passes over a zone, in brackets or not, and its distance from Greenwich. */
  private int zone(int end) {
    if (scan.at(end) == 'Z' && !scan.isLetter(end + 1)) {
      return end + 1;
    }
    int glued = offset(end);
    if (glued > end) {
      return glued;
    }
    int q = scan.blanks(end);
    boolean bracket = scan.at(q) == '(' || scan.at(q) == '[';
    int start = bracket ? q + 1 : q;
    Lexicon.Entry zone = scan.word(start, Kind.ZONE);
    if (zone == null || !isZoneCase(start)) {
      int apart = offset(q);
      return apart > q ? apart : end;
    }
    american = zone.value() == 1 && zone.fits(scan.language);
    int zoneEnd = offset(scan.wordEnd);
    if (bracket) {
      return scan.at(zoneEnd) == ')' || scan.at(zoneEnd) == ']' ? zoneEnd + 1 : end;
    }
    return zoneEnd;
  }

  /** A zone of two or three letters is in capitals: {@code et}, {@code art} are words. */
  private boolean isZoneCase(int start) {
    return scan.wordEnd - start > 5
        || (Units.isUpperCase(scan.at(start)) && Units.isUpperCase(scan.at(start + 1)))
        || scan.at(start) > 0x24F;
  }

  /**
   * Passes over {@code +1}, {@code +01:00}, {@code -0500}, the last behind a blank too; {@code p}
   * if there is none.
   */
  private int offset(int p) {
    char sign = scan.at(p);
    if ((sign != '+' && sign != '-' && sign != '−') || !scan.number(p + 1)) {
      return p;
    }
    int length = scan.numberLength;
    int end = scan.numberEnd;
    boolean afterZone = scan.isLetter(p - 1);
    if (length <= 2 && scan.at(end) == ':' && scan.number(end + 1) && scan.numberLength == 2) {
      return scan.numberEnd;
    }
    if ((length == 4 && sign == '+')
        || (length <= 2 && afterZone)
        || (length <= 2 && sign == '+')) {
      return end;
    }
    boolean glued = scan.isDigit(p - 1);
    boolean apart = DateFold.isBlank(scan.at(p - 1)) && scan.number % 100 % QUARTER == 0;
    boolean west = length == 4 && Scan.digit(scan.at(p + 1)) <= 1 && (glued || apart);
    return west ? end : p;
  }
}
