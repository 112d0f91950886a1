package io.github.copydesk.date;

/** Reads the weekday before or after a date. */
final class WeekdayScan {

  private static final int NONE = -1;

  /** {@code kedd} is longer, and a weekday in whatever language. */
  private static final int LONGEST_SHORT = 3;

  private final Scan scan;
  private final ClockScan clock;

  WeekdayScan(Scan scan, ClockScan clock) {
    this.scan = scan;
    this.clock = clock;
  }

  /** A weekday of two letters is read only in its own language, or in the most printed ones. */
  boolean isOwn(Lexicon.Entry day, int length) {
    return length > 2
        || (scan.language == 0 ? day.isMain() : day.fits(scan.language) || day.isMain());
  }

  /** Where the date that a weekday belongs to may start, the weekday ending at {@code p}. */
  int gapAfter(int p) {
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

  /**
   * The end of a weekday after the date: a full name, or a short one in brackets or before a time.
   * One that belongs to a date of its own is left.
   */
  int after(int p) {
    int q = afterComma(p);
    char c = scan.at(q);
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
    boolean isShort = day.isShort(scan.language) && !(day.isFull() && end - q > LONGEST_SHORT);
    int after = isShort && scan.at(end) == '.' ? end + 1 : end;
    int time = clock.timeAfter(after);
    if (time >= 0) {
      return ownDate(after) ? NONE : after;
    }
    return isShort || ownDate(after) ? NONE : after;
  }

  /**
   * Behind the blanks or the comma after a date, which may end with a stop: {@code március 14.,}
   */
  private int afterComma(int p) {
    int q = scan.at(p) == '.' && scan.at(p + 1) == ',' ? p + 1 : scan.blanks(p);
    return scan.at(q) == ',' ? scan.blanks(q + 1) : q;
  }

  private boolean isHanWeekday(int p) {
    char close = scan.at(p + 1);
    return "月火水木金土日一二三四五六월화수목금토일".indexOf(scan.at(p)) >= 0 && (close == ')' || close == '）');
  }

  /** Whether a date follows the weekday that ends at {@code p}. */
  private boolean ownDate(int p) {
    int q = gapAfter(p);
    if (q < 0) {
      return false;
    }
    if (!scan.isDigit(q)) {
      return scan.word(q, Kind.MONTH) != null;
    }
    return clock.time(q) < 0 && q - p <= 3;
  }
}
