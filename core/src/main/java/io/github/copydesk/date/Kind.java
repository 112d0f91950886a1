package io.github.copydesk.date;

import java.util.Locale;

/** What a word can be in a date. */
enum Kind {
  /** A month, 1 to 12. */
  MONTH,
  /** A weekday, 1 (Monday) to 7. */
  WEEKDAY,
  /** What follows a number: {@code th}, {@code er}, {@code º}. */
  ORDINAL,
  /** What joins a day to its month. */
  OF,
  /** What joins a month to its year. */
  YEAROF,
  /** What follows a year: {@code г.}, {@code roku}. */
  YEARWORD,
  /** What goes before a year that is counted from an emperor's first, or a republic's. */
  ERA,
  /** What follows a day after its month. */
  DAYWORD,
  /** What joins a time to the day after it: {@code on}, {@code am}. */
  ON,
  /** What stands between a weekday and a day. */
  ARTICLE,
  /** What follows a time: {@code Uhr}, {@code hrs}. */
  CLOCK,
  /** What goes before an hour that has no minutes: {@code godz.}. */
  HOUR,
  /** What joins a day to a time: {@code at}, {@code um}. */
  AT,
  /** 0 before noon, 12 after it. */
  MERIDIEM,
  /** A time of day that has a name, in minutes. */
  MOMENT,
  /** A time zone; 1 if it is one of the United States. */
  ZONE,
  /** A day told from today, in days. */
  DAY,
  /** The time of writing itself. */
  NOW,
  /** A part of the day that may follow {@link #DAY} or a weekday. */
  DAYPART,
  /** A span of time, as a number of {@code words.tsv}. */
  UNIT,
  /** What follows a span of time that has passed: {@code ago}. */
  AGO,
  /** What goes before a span of time that has passed: {@code il y a}. */
  BEFORE,
  /** What makes a span of time vague: {@code about}. */
  ABOUT,
  /** What joins two spans of time. */
  AND,
  /** A number in words, in tenths. */
  NUMBER,
  /** {@code last}, before what it is about. */
  LAST,
  /** {@code dernier}, after what it is about. */
  LASTPOST;

  int bit() {
    return 1 << ordinal();
  }

  static Kind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
