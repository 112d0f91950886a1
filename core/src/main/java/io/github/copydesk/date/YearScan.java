package io.github.copydesk.date;

import io.github.copydesk.table.Units;

/** Reads the year of a date, after its month or by itself. */
final class YearScan {

  private static final int NONE = -1;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** The years by which those of Thailand are more. */
  private static final int BUDDHIST = 543;

  private static final char FIRST_THAI = '\u0e01';
  private static final char LAST_THAI = '\u0e7f';

  private static final int FIRST_RECENT = 1900;
  private static final int LAST_RECENT = 2099;

  private final Scan scan;
  private final DayOrder order;
  private final Draft draft;

  YearScan(Scan scan, DayOrder order, Draft draft) {
    this.scan = scan;
    this.order = order;
    this.draft = draft;
  }

  static boolean isYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** After {@code day Month}: the year if there is one; else the month's end and its full stop. */
  int afterMonth(int end, boolean isShort) {
    int found = after(end);
    if (found >= 0) {
      draft.doubt = Draft.SURE;
      return found;
    }
    return isShort && scan.at(end) == '.' ? end + 1 : end;
  }

  /** After {@code Month day}: the year if there is one; else the end of the day. */
  int afterDay(int ordinalEnd) {
    int found = after(ordinalEnd);
    if (found >= 0) {
      draft.doubt = Draft.SURE;
      return found;
    }
    return ordinalEnd;
  }

  int after(int end) {
    int q = end;
    if (scan.at(q) == ']' || scan.at(q) == ')') {
      q++;
    }
    q = scan.blanks(q);
    boolean comma = false;
    boolean sign = false;
    for (int i = 0; i < 2; i++) {
      char c = scan.at(q);
      if (c == ',' || c == '،' || c == '.' || ((c == '-' || c == '/' || c == '‐') && !sign)) {
        comma = comma || c == ',' || c == '،';
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
    boolean joined = apostrophe || (sign && !comma && start <= end + 2);
    int found = q < 0 ? NONE : comma && isHour(start) ? recent(start) : number(start, joined);
    return found < 0 ? NONE : word(found);
  }

  /** {@code February 25, 2021 GMT}: behind a comma, a number that may be a year is one. */
  private int recent(int p) {
    int value = firstFour(p);
    if (value < FIRST_RECENT || value > LAST_RECENT) {
      return NONE;
    }
    draft.year = value;
    return p + 4;
  }

  /**
   * Reads a year of four figures, or of two where the signs say so; a count may stick to it ({@code
   * 22 Dec 2016651}).
   */
  int number(int p, boolean joined) {
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
      if (value < FIRST_RECENT || value > LAST_RECENT) {
        return NONE;
      }
    } else if (length < 4 || isHour(p)) {
      return NONE;
    }
    value -= value > LAST_YEAR && isThai(p) ? BUDDHIST : 0;
    if (!isYear(value)) {
      return NONE;
    }
    draft.year = value;
    return end;
  }

  /** Whether a Thai word stands before a number. */
  private boolean isThai(int p) {
    int q = p - 1;
    while (q > 0 && (scan.at(q) == ' ' || scan.at(q) == '.')) {
      q--;
    }
    return scan.at(q) >= FIRST_THAI && scan.at(q) <= LAST_THAI;
  }

  private int firstFour(int p) {
    int value = 0;
    for (int i = p; i < p + 4; i++) {
      value = value * 10 + Scan.digit(scan.at(i));
    }
    return value;
  }

  /** {@code 12 July 1430 GMT} tells an hour: four figures before a zone or a word of clocks. */
  private boolean isHour(int p) {
    if (!scan.number(p) || scan.numberLength != 4) {
      return false;
    }
    int q = scan.blanks(scan.numberEnd);
    if (scan.word(q, Kind.ZONE) != null) {
      return scan.wordEnd - q >= 3 && Units.isUpperCase(scan.at(q));
    }
    boolean clock = scan.word(q, Kind.CLOCK) != null && scan.wordEnd - q >= 3;
    return clock && !scan.isDigit(scan.blanks(scan.wordEnd));
  }

  /** {@code 31-Oct-74}, {@code May '21}, {@code 13 APR 89}; never an hour or a count. */
  private int shortYear(int value, int end, boolean joined) {
    char c = scan.at(end);
    if ((c == ':' && scan.isDigit(end + 1)) || c == '%' || c == '°') {
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

  int word(int end) {
    int q = scan.blanks(end);
    int word = q < 0 ? NONE : scan.end(q, Kind.YEARWORD);
    if (word < 0) {
      return end;
    }
    return scan.at(word) == '.' && scan.at(word - 1) != '.' && word - q <= 2 ? word + 1 : word;
  }

  /** {@code 2019. gada}: a year's word after a full stop; the year's end if there is none. */
  int wordAfterStop(int end) {
    int word = word(end + 1);
    return word > end + 1 ? word : end;
  }

  boolean isAt(int p) {
    int number = scan.number;
    int end = scan.numberEnd;
    int length = scan.numberLength;
    boolean is = scan.number(p) && scan.numberLength == 4;
    scan.number = number;
    scan.numberEnd = end;
    scan.numberLength = length;
    return is;
  }

  static boolean isApostrophe(char c) {
    return DateFold.fold(c) == '\'';
  }
}
