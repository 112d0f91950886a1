package io.github.copydesk.date;

/**
 * Reads dates of numbers alone: {@code 21/04/2016}, {@code 4. 2. 2022}, {@code 10-31-74}, {@code
 * 2016-05}, {@code 05.2016}, {@code 31/07}. Both signs of a date of three numbers are the same.
 */
final class NumberScan {

  private static final int NONE = -1;

  /** A number behind a day and a month is a year from here to there. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;

  /** Stands for a sign with a blank after it, as in {@code (1 / 3)}: seldom a day and a month. */
  private static final char APART = '~';

  private final Scan scan;
  private final ClockScan clock;
  private final Draft draft;
  private final DayOrder order;

  /** The sign between the last two numbers read: one of {@code / . - ,}, or a blank. */
  private char sign;

  NumberScan(Scan scan, ClockScan clock, Draft draft, DayOrder order) {
    this.scan = scan;
    this.clock = clock;
    this.draft = draft;
    this.order = order;
  }

  /**
   * Where the date ends whose first number, of one or two digits, was read; it ends at {@code end}.
   */
  int read(int first, int length, int end) {
    int second = next(end);
    if (second < 0) {
      return spanish(first, end);
    }
    char between = sign;
    int secondNumber = scan.number;
    int secondLength = scan.numberLength;
    if (secondLength == 4) {
      return monthAndYear(first, length, between, second);
    }
    if (secondLength > 2) {
      return NONE;
    }
    int third = next(second);
    if (third >= 0 && isSameSign(between) && !isClock(second, third)) {
      return three(first, length, secondNumber, secondLength, between, third);
    }
    boolean apart = DateFold.isBlank(scan.at(second - secondLength - 1));
    return pair(first, secondNumber, length + secondLength, apart ? APART : between, second);
  }

  /** {@code 14.3. 16:42}: a number behind a full stop and a blank is the hour. */
  private boolean isClock(int stop, int end) {
    boolean apart = sign == '.' && DateFold.isBlank(scan.at(stop + 1)) && scan.numberLength <= 2;
    char c = scan.at(end);
    boolean minutes = (c == ':' || c == '.') && scan.isDigit(end + 1) && scan.isDigit(end + 2);
    return apart && minutes && !scan.isDigit(end + 3);
  }

  /** Where the date ends whose year was read into the draft; the year ends at {@code end}. */
  int readAfterYear(int end) {
    int second = next(end);
    if (second < 0 || scan.numberLength > 2 || scan.number < 1 || scan.number > 12) {
      return NONE;
    }
    char between = sign;
    int length = scan.numberLength;
    draft.month = scan.number;
    int third = next(second);
    if (third >= 0 && sign == between && between != ',' && scan.numberLength <= 2) {
      draft.day = scan.number;
      boolean exists = draft.exists() && draft.day > 0 && !runsOn(third);
      boolean plain = between != ' ' || (length == 2 && scan.numberLength == 2);
      return exists && plain ? isoTime(third) : NONE;
    }
    if (third >= 0 && sign == between && between != ' ') {
      return NONE;
    }
    boolean month = between == '-' || between == '/' || between == '.';
    return month && !runsOn(second) ? second : NONE;
  }

  /** {@code T12:23:59+01:00}, which only ISO dates have. */
  private int isoTime(int end) {
    if ((scan.at(end) != 'T' && scan.at(end) != 't') || !scan.isDigit(end + 1)) {
      return end;
    }
    int time = clock.time(end + 1);
    if (time < 0) {
      return end;
    }
    draft.minutes = clock.minutes;
    return time;
  }

  private boolean isSameSign(char first) {
    return (sign == first && first != ',') || (sign == ',' && first == '/');
  }

  private int three(int first, int length, int second, int secondLength, char between, int third) {
    int thirdLength = scan.numberLength;
    int year = scan.number;
    int end = third;
    if (thirdLength > 4) {
      end = third - thirdLength + 4;
      year = leading(end - 4);
    }
    boolean whole = thirdLength == 4 || (thirdLength > 4 && year >= 1900 && year < 2100);
    if ((!whole && thirdLength != 2) || (runsOn(end) && end == third)) {
      return NONE;
    }
    if (between == ' ' && !(length == 2 && secondLength == 2 && thirdLength == 4)) {
      return NONE;
    }
    if (whole) {
      draft.american = draft.american || sign == ',';
      draft.year = year;
      return year >= 1000 && year <= 2199 && dayAndMonth(first, second) ? end : NONE;
    }
    return shortThree(first, second, year) ? end : NONE;
  }

  private boolean shortThree(int first, int second, int third) {
    if (first > 31 || (order.tongue().yearFirst() && second <= 12 && third <= 31)) {
      draft.year = order.century(first);
      draft.month = second;
      draft.day = third;
      return draft.exists() && draft.month > 0 && draft.day > 0;
    }
    draft.year = order.century(third);
    return dayAndMonth(first, second);
  }

  private int leading(int p) {
    int value = 0;
    for (int i = p; i < p + 4; i++) {
      value = value * 10 + Scan.digit(scan.at(i));
    }
    return value;
  }

  /** Sets day and month in the order of the text, or in the only one that exists. */
  private boolean dayAndMonth(int first, int second) {
    if (first < 1 || second < 1) {
      return false;
    }
    boolean monthFirst = order.tongue().monthFirst();
    draft.day = monthFirst ? second : first;
    draft.month = monthFirst ? first : second;
    draft.swappable = first <= 12 && second <= 12 && first != second;
    if (!draft.exists()) {
      draft.swap();
    }
    return draft.exists();
  }

  /** Where a date begins with its year, what is left of it without one begins with the month. */
  private boolean pairOfNumbers(int first, int second) {
    return order.tongue().yearFirst() ? dayAndMonth(second, first) : dayAndMonth(first, second);
  }

  /** {@code 05/2016}, {@code 5 - 2016}; with a full stop only of two digits. */
  private int monthAndYear(int month, int length, char between, int end) {
    boolean sure = between == '/' || between == '-' || (between == '.' && length == 2);
    if (!sure || month < 1 || month > 12 || scan.number < 1900 || scan.number > 2100) {
      return NONE;
    }
    draft.month = month;
    draft.year = scan.number;
    return runsOn(end) ? NONE : end;
  }

  /** {@code 31/07}, {@code 12.9.}: a day and a month where nothing else can be meant. */
  private int pair(int first, int second, int digits, char between, int end) {
    if (between == ' ' || between == ',' || !pairOfNumbers(first, second) || runsOn(end)) {
      return NONE;
    }
    // "7/8 November 2020" are two days.
    int word = scan.blanks(end);
    if (word > end && scan.word(word, Kind.MONTH) != null) {
      return NONE;
    }
    if (between == '/' && word > end && isYear(word)) {
      draft.year = scan.number;
      return scan.numberEnd;
    }
    boolean stop = between == '.' && scan.at(end) == '.';
    draft.doubt = between == '/' || stop ? Draft.PAIR : Draft.ORDINARY;
    return stop ? end + 1 : between == '-' && digits < 4 ? NONE : end;
  }

  /** {@code 14/3 2023}: a year behind a blank. */
  private boolean isYear(int p) {
    return scan.number(p)
        && scan.numberLength == 4
        && scan.number >= FIRST_YEAR
        && scan.number <= LAST_YEAR
        && scan.at(scan.numberEnd) != ':';
  }

  /** {@code 21 del 3}. */
  private int spanish(int day, int end) {
    int q = scan.blanks(end);
    Lexicon.Entry of = q < 0 ? null : scan.word(q, Kind.OF);
    if (of == null || scan.wordEnd - q < 3) {
      return NONE;
    }
    int month = scan.blanks(scan.wordEnd);
    if (month < 0 || !scan.number(month) || scan.numberLength > 2 || scan.number > 12) {
      return NONE;
    }
    int monthEnd = scan.numberEnd;
    draft.day = day;
    draft.month = scan.number;
    draft.doubt = Draft.ORDINARY;
    return draft.day > 0 && draft.month > 0 && draft.exists() ? monthEnd : NONE;
  }

  /** Reads the sign and the number after {@code p}; where the number ends, -1 if there is none. */
  private int next(int p) {
    int q = scan.blanks(p);
    if (q < 0) {
      return NONE;
    }
    char c = scan.at(q);
    char read =
        switch (c) {
          case '/', '／', '⁄' -> '/';
          case '.', '．', '。' -> '.';
          case '-', '‐', '‑', '−' -> '-';
          case ',' -> ',';
          default -> ' ';
        };
    int number = read == ' ' ? q : scan.blanks(q + 1);
    if ((read == ' ' && q == p) || number < 0 || !scan.number(number)) {
      return NONE;
    }
    sign = read;
    return scan.numberEnd;
  }

  /** Whether the number that ends here goes on: {@code 1.2.2014.7}, {@code 12/2016/3}. */
  private boolean runsOn(int end) {
    char c = scan.at(end);
    if (c == '%' || c == '°') {
      return true;
    }
    boolean sign = c == '.' || c == '/' || c == ',' || c == '-';
    if (!sign || !scan.isDigit(end + 1)) {
      return false;
    }
    return clock.timeAfter(end) < 0;
  }
}
