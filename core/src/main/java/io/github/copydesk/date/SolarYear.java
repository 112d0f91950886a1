package io.github.copydesk.date;

import java.time.LocalDate;

/**
 * The solar calendar of Iran: {@code ۱۳ اسفند ۱۳۹۹} is 3 March 2021. Six months of 31 days, five of
 * 30 and one of 29 or 30; eight years of 33 have the longer one.
 */
final class SolarYear {

  /** The months of this calendar have these numbers in the {@link Lexicon}. */
  static final int FIRST_MONTH = 21;

  /** The years in which there were newspapers, and some to come. */
  private static final int FIRST = 1210;

  private static final int LAST = 1500;

  private static final int LONG_MONTHS = 6;
  private static final int LONG = 31;

  /** The years of a cycle, and the longer ones among them. */
  private static final int CYCLE = 33;

  private static final int LONGER = 8;

  /** So many years before the first of the calendar a cycle began. */
  private static final int BEFORE = 1595;

  /** The day before the first of that cycle, counted from 1 January 1970. */
  private static final long EPOCH = -1075196L;

  private SolarYear() {}

  static boolean isYear(int year) {
    return year >= FIRST && year <= LAST;
  }

  static int longest(int month) {
    return month <= LONG_MONTHS ? LONG : LONG - 1;
  }

  /** Returns the same day in the calendar of all others. */
  static LocalDate toLocalDate(int year, int month, int day) {
    int years = year + BEFORE;
    int leaps = years / CYCLE * LONGER + (years % CYCLE + 3) / 4;
    int months = (month - 1) * LONG - Math.max(0, month - 1 - LONG_MONTHS);
    return LocalDate.ofEpochDay(EPOCH + 365L * years + leaps + months + day);
  }
}
