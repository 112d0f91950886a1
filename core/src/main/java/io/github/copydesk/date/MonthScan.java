package io.github.copydesk.date;

import io.github.copydesk.table.Units;
import org.jspecify.annotations.Nullable;

/** Reads the name of a month with the day beside it, in any order, and the year after them. */
final class MonthScan {

  private static final int NONE = -1;

  private final Scan scan;
  private final Draft draft;
  private final YearScan years;

  MonthScan(Scan scan, Draft draft, YearScan years) {
    this.scan = scan;
    this.draft = draft;
    this.years = years;
  }

  /** The month after a day that ends at {@code end}; null if there is none. */
  Lexicon.@Nullable Entry afterDay(int end) {
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
      int slash = scan.blanks(scan.wordEnd);
      return scan.at(slash) == '/' ? twice(plain, scan.wordEnd, scan.blanks(slash + 1)) : plain;
    }
    if (scan.at(p) == 'ב') {
      return scan.word(p + 1, Kind.MONTH); // In Hebrew "of" is the first letter of the month.
    }
    int of = scan.end(p, Kind.OF);
    if (of < 0) {
      return null;
    }
    int q = scan.blanks(of);
    return q < 0 ? null : scan.word(q, Kind.MONTH);
  }

  /** {@code آذار/مارس}, {@code مارس/ آذار}: a month under both of its Arabic names. */
  private Lexicon.Entry twice(Lexicon.Entry month, int end, int next) {
    Lexicon.Entry again = scan.word(next, Kind.MONTH);
    if (again == null || again.value() != month.value()) {
      scan.wordEnd = end;
    }
    return month;
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
    if (DateFold.isBlank(scan.at(p))) {
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

  /** Where the date ends that starts with the name of a month; -1 if none does. */
  int first(int p) {
    Lexicon.Entry month = scan.word(p, Kind.MONTH);
    if (month == null) {
      return NONE;
    }
    int end = scan.wordEnd;
    draft.setMonth(month.value());
    boolean ordinary = isOrdinary(month, p, end);
    boolean foreign = isForeignOrder(month);
    draft.doubt = ordinary || foreign ? Draft.ORDINARY : Draft.SURE;
    int q = afterMonth(end, month.isShort(scan.language));
    int numberAt = afterOf(q);
    if (numberAt < 0 || !scan.number(numberAt)) {
      return NONE;
    }
    boolean apostrophe = YearScan.isApostrophe(scan.at(numberAt - 1));
    if (!apostrophe && scan.numberLength <= 2 && isDay(scan.number, scan.numberEnd)) {
      draft.day = scan.number;
      return afterDayWord(years.afterDay(ordinal(scan.numberEnd)));
    }
    int yearEnd = years.number(numberAt, apostrophe);
    if (yearEnd < 0) {
      return NONE;
    }
    draft.doubt = ordinary && foreign ? Draft.ORDINARY : Draft.SURE;
    return years.word(yearEnd);
  }

  /** {@code kovo 4 d.}: the end of the word for the day of a month, if there is one. */
  private int afterDayWord(int end) {
    int word = draft.year == 0 ? scan.end(scan.blanks(end), Kind.DAYWORD) : NONE;
    return word > 0 && scan.at(word - 1) == '.' ? word : end;
  }

  /** Whether a number can be the day after its month, and not an hour or a year. */
  private boolean isDay(int value, int end) {
    if (value < 1 || value > draft.longestOfAny()) {
      return false;
    }
    char c = scan.at(end);
    boolean hour = (c == ':' || c == '：') && scan.isDigit(end + 1);
    boolean share =
        c == '%' || ((c == '.' || c == ',') && scan.isDigit(end + 1) && !years.isAt(end + 1));
    return !hour && !share;
  }

  private int afterMonth(int end, boolean isShort) {
    int q = end;
    if (scan.at(q) == ']' || scan.at(q) == ')') {
      q++;
    }
    if (scan.at(q) == '.' && (isShort || DateFold.isBlank(scan.at(q + 1)))) {
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
    return q >= 0 && YearScan.isApostrophe(scan.at(q)) ? q + 1 : q;
  }

  /** {@code 2016, nov}, {@code 2017November 26}, {@code 2020 m. spalio 5 d.}. */
  int afterYear(int end) {
    int plain = years.word(end);
    int worded = plain == end && scan.at(end) == '.' ? years.wordAfterStop(end) : plain;
    int q = dayGap(worded);
    Lexicon.Entry month = q < 0 ? null : scan.word(q, Kind.MONTH);
    if (month == null) {
      return worded > end ? dayAndMonth(scan.blanks(worded)) : NONE;
    }
    int monthEnd = scan.wordEnd;
    draft.setMonth(month.value());
    boolean ordinary = isOrdinary(month, q, monthEnd);
    int day = dayAfterMonth(monthEnd, month.isShort(scan.language));
    if (day < 0) {
      boolean apart = scan.at(end) == '.' && worded == end;
      draft.doubt = ordinary || apart ? Draft.ORDINARY : Draft.SURE;
      return day == NONE - 1 ? NONE : monthEnd;
    }
    return day;
  }

  private int dayAndMonth(int p) {
    if (p < 0 || !scan.number(p) || scan.numberLength > 2) {
      return NONE;
    }
    int day = scan.number;
    Lexicon.Entry month = afterDay(scan.numberEnd);
    if (month == null) {
      return NONE;
    }
    draft.day = day;
    draft.setMonth(month.value());
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
    if (years.after(end) >= 0) {
      draft.year = year;
      return NONE - 1;
    }
    int dot = scan.at(end) == '.' ? end + 1 : end;
    int word = scan.end(scan.blanks(dot), Kind.DAYWORD);
    draft.year = year;
    return word < 0 ? end : word;
  }

  /** Whether this month, without a year, may be an ordinary word of the text's language. */
  boolean isOrdinary(Lexicon.Entry month, int start, int end) {
    boolean lower = !Units.isUpperCase(scan.at(end - 1)) && !hasCapital(start, end);
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
      if (Units.isUpperCase(scan.at(i))) {
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
                || ((scan.wordWeak & scan.language) != 0 && scan.language != 1));
  }
}
