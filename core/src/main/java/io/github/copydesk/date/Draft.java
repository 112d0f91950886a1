package io.github.copydesk.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of a date while it is read; 0 (the time: -1) where there is none yet. */
final class Draft {

  /** Nothing else could be meant. */
  static final int SURE = 0;

  /** Two numbers, {@code 31/07}: a date where one is expected. */
  static final int PAIR = 1;

  /** An ordinary word of the language with a number: a date only where nothing else stands. */
  static final int ORDINARY = 2;

  int year;
  int month;
  int day;
  int weekday;
  int minutes = -1;

  /** How much the surroundings must speak for a date. */
  int doubt;

  /** Whether the zone beside the time is one of the United States. */
  boolean american;

  /** Whether the month stood there by its name. */
  boolean named;

  /** Whether the date is one of the calendar of Iran. */
  boolean solar;

  /** Whether day and month are two numbers that could change places. */
  boolean swappable;

  void clear() {
    year = 0;
    month = 0;
    day = 0;
    weekday = 0;
    minutes = -1;
    doubt = SURE;
    american = false;
    swappable = false;
    named = false;
    solar = false;
  }

  /** Sets the month by its number in the {@link Lexicon}. */
  void setMonth(int number) {
    solar |= number >= SolarYear.FIRST_MONTH;
    month = number >= SolarYear.FIRST_MONTH ? number - SolarYear.FIRST_MONTH + 1 : number;
    named = true;
  }

  /** Days of the month that was read. */
  int longest() {
    return solar ? SolarYear.longest(month) : PartialDate.longest(year == 0 ? null : year, month);
  }

  /** Days that the month has in some year. */
  int longestOfAny() {
    return solar ? SolarYear.longest(month) : PartialDate.longest(null, month);
  }

  /** Makes a day of the calendar of Iran one of that of all others; false if it is not whole. */
  boolean toCommon() {
    if (!solar) {
      return true;
    }
    if (!SolarYear.isYear(year) || day == 0) {
      return false;
    }
    LocalDate common = SolarYear.toLocalDate(year, month, day);
    year = common.getYear();
    month = common.getMonthValue();
    day = common.getDayOfMonth();
    return true;
  }

  /** Whether there is a year or a month, and the day, if one is set, exists. */
  boolean exists() {
    if ((month == 0 && (year == 0 || day > 0)) || month > 12 || day > 31) {
      return false;
    }
    return day == 0 || day <= longest();
  }

  void swap() {
    int other = day;
    day = month;
    month = other;
  }

  PartialDate toDate() {
    LocalTime time = minutes < 0 ? null : LocalTime.of(minutes / 60, minutes % 60);
    return new PartialDate(known(year), known(month), known(day), time, Set.of());
  }

  private static @Nullable Integer known(int component) {
    return component == 0 ? null : component;
  }
}
