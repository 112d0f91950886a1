package io.github.copydesk.date;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: {@code 2021}, {@code 2021-01}, {@code 2021-01-11}, {@code --01-11},
 * {@code ---11}, each with a time if one is stated, or a time alone ({@code T14:32}). A component
 * is either known (it stood there) or implied (it was completed from elsewhere, as the year of a
 * dateline from the date of the article).
 *
 * <p>A partial date stays partial: {@code 2021-01} is never the first of January.
 *
 * <pre>{@code
 * PartialDate dateline = PartialDate.parse("--01-11");
 * dateline.completedFrom(PartialDate.parse("2021-01"))      // 2021-01-11, its year implied
 * dateline.completedFrom(PartialDate.parse("2021-01-08"))   // 2020-01-11: never in the future
 * }</pre>
 *
 * @param year 1 to 9999, null if not known
 * @param month 1 to 12, null if not known
 * @param day 1 to 31, null if not known; it exists in the month, and in the year if that is known
 * @param time to the minute, null if not stated
 * @param implied the components that were completed from elsewhere; may be empty
 */
public record PartialDate(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable LocalTime time,
    Set<Part> implied)
    implements Serializable {

  /** How far back to look for a day that is rare: 29 February can be eight years apart. */
  private static final int RAREST_YEARS = 8;

  /** A component of a date. */
  public enum Part {
    /** The year. */
    YEAR,
    /** The month. */
    MONTH,
    /** The day of the month. */
    DAY,
    /** The time of day. */
    TIME
  }

  /**
   * Checks that such a date exists, copies the set and cuts the time to its minute.
   *
   * @throws IllegalArgumentException if there is no such date (2021-02-29), nothing is known, a
   *     year and a day stand without a month, or a component is implied that is not there
   */
  public PartialDate {
    check(year, 1, 9999, "year");
    check(month, 1, 12, "month");
    check(day, 1, month == null ? 31 : longest(year, month), "day");
    if (year == null && month == null && day == null && time == null) {
      throw new IllegalArgumentException("one of year, month, day, time must be known");
    }
    if (year != null && month == null && day != null) {
      throw new IllegalArgumentException("day " + day + " of year " + year + " must have a month");
    }
    implied = Parts.of(Objects.requireNonNull(implied, "implied"));
    for (Part part : implied) {
      Object value =
          switch (part) {
            case YEAR -> year;
            case MONTH -> month;
            case DAY -> day;
            case TIME -> time;
          };
      if (value == null) {
        throw new IllegalArgumentException("implied " + part + " must be there");
      }
    }
    time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
  }

  /**
   * Returns the date of these components, all of them known.
   *
   * @param year 1 to 9999, or null
   * @param month 1 to 12, or null
   * @param day 1 to 31, or null
   * @throws IllegalArgumentException if there is no such date, or all three are null
   */
  public static PartialDate of(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    return new PartialDate(year, month, day, null, Set.of());
  }

  /** Returns a whole date without a time. */
  public static PartialDate of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Returns a whole date with its time, to the minute. */
  public static PartialDate of(LocalDateTime moment) {
    return of(moment.toLocalDate()).withTime(moment.toLocalTime());
  }

  /**
   * Returns the date that an ISO form stands for: {@code 2021}, {@code 2021-01}, {@code
   * 2021-01-11}, {@code --01-11}, {@code --01}, {@code ---11}, with {@code T14:32} (seconds and
   * zone are passed over) where there is a time. {@code PartialDate.parse("2021-01").month()} is 1
   * and its day is null.
   *
   * @throws IllegalArgumentException if {@code iso} is not of that form or no such date exists
   */
  public static PartialDate parse(String iso) {
    return new IsoForm(iso).read();
  }

  /**
   * Returns whether there is no year, month, day that both dates have and that differ; the time is
   * not looked at. {@code 2021-01} agrees with {@code --01-11} and not with {@code 2021-02-01}.
   */
  public boolean agreesWith(PartialDate other) {
    return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
  }

  /**
   * Returns whether this date is later than {@code other} as far as both are known: 2021-02 is
   * after 2021-01-11, and 2021 is not. Without a year on both sides the answer is no.
   */
  public boolean isAfter(PartialDate other) {
    return year != null && other.year != null && compareKnown(year, month, day, time, other) > 0;
  }

  /** Returns whether year, month and day are there, known or implied. */
  public boolean isWhole() {
    return year != null && month != null && day != null;
  }

  /** Returns the day as a {@link LocalDate}, null unless {@link #isWhole}. */
  public @Nullable LocalDate toLocalDate() {
    return year == null || month == null || day == null ? null : LocalDate.of(year, month, day);
  }

  /** Returns this date with another time, a known one; null takes the time off. */
  public PartialDate withTime(@Nullable LocalTime newTime) {
    Set<Part> kept = implied;
    if (implied.contains(Part.TIME)) {
      kept = Parts.of(Parts.bits(implied) & ~Parts.bit(Part.TIME));
    }
    return Objects.equals(time, newTime) && kept == implied
        ? this
        : new PartialDate(year, month, day, newTime, kept);
  }

  /**
   * Returns this date with the greater components that it lacks taken from {@code reference}, the
   * latest that is not after it: {@code --01-11} with 2021-01-12 is 2021-01-11, with 2021-01-10 it
   * is 2020-01-11; {@code ---31} with 2021-03-05 is 2021-01-31; {@code T14:32} takes the whole day.
   * This date if it lacks none, or if the reference cannot help. What is smaller than what is known
   * is never filled in: 2021 stays 2021.
   */
  public PartialDate completedFrom(PartialDate reference) {
    if (year != null) {
      return this;
    }
    if (month != null) {
      return withYear(reference);
    }
    if (day != null) {
      return withMonth(day, reference);
    }
    return implying(reference.year, reference.month, reference.day);
  }

  /** Returns the ISO form that {@link #parse} reads, such as {@code 2021-01-11T14:32}. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(16);
    if (year != null) {
      appendPadded(iso, year, 4);
    } else if (month != null || day != null) {
      iso.append('-');
    }
    if (month != null) {
      appendPadded(iso.append('-'), month, 2);
    } else if (day != null) {
      iso.append('-');
    }
    if (day != null) {
      appendPadded(iso.append('-'), day, 2);
    }
    if (time != null) {
      appendPadded(iso.append('T'), time.getHour(), 2);
      appendPadded(iso.append(':'), time.getMinute(), 2);
    }
    return iso.toString();
  }

  private PartialDate withYear(PartialDate reference) {
    if (reference.year == null || month == null) {
      return this;
    }
    int latest = reference.year;
    for (int y = latest; y >= Math.max(1, latest - RAREST_YEARS); y--) {
      boolean exists = day == null || day <= longest(y, month);
      if (exists && compareKnown(y, month, day, null, reference) <= 0) {
        return implying(y, month, day);
      }
    }
    return this;
  }

  private PartialDate withMonth(int theDay, PartialDate reference) {
    if (reference.month == null) {
      return this;
    }
    Integer y = reference.year;
    int m = reference.month;
    // No two neighbouring months are both too short for a day that another month has.
    for (int back = 0; back < 4; back++) {
      boolean future = back == 0 && reference.day != null && theDay > reference.day;
      if (!future && theDay <= longest(y, m)) {
        return implying(y, m, theDay);
      }
      m = m == 1 ? 12 : m - 1;
      y = y == null || m != 12 ? y : Integer.valueOf(y - 1);
      if (y != null && y < 1) {
        return this;
      }
    }
    return this;
  }

  /** This date with these components, each implied where this one does not have it. */
  private PartialDate implying(@Nullable Integer y, @Nullable Integer m, @Nullable Integer d) {
    int parts =
        Parts.bits(implied)
            | newly(Part.YEAR, year, y)
            | newly(Part.MONTH, month, m)
            | newly(Part.DAY, day, d);
    return new PartialDate(y, m, d, time, Parts.of(parts));
  }

  private static int newly(Part part, @Nullable Integer had, @Nullable Integer has) {
    return had == null && has != null ? Parts.bit(part) : 0;
  }

  /** Compares from the year down, up to the first component that one side does not know. */
  private static int compareKnown(
      int y, @Nullable Integer m, @Nullable Integer d, @Nullable LocalTime t, PartialDate other) {
    int order = other.year == null ? 0 : Integer.compare(y, other.year);
    if (order != 0 || m == null || other.month == null) {
      return order;
    }
    order = Integer.compare(m, other.month);
    if (order != 0 || d == null || other.day == null) {
      return order;
    }
    order = Integer.compare(d, other.day);
    return order != 0 || t == null || other.time == null ? order : t.compareTo(other.time);
  }

  private static boolean agree(@Nullable Integer one, @Nullable Integer other) {
    return one == null || other == null || one.equals(other);
  }

  /** The days of a month; of the longest February if the year is not known. */
  static int longest(@Nullable Integer year, int month) {
    return month == 2 && (year == null || IsoChronology.INSTANCE.isLeapYear(year))
        ? 29
        : Month.of(month).minLength();
  }

  private static void check(@Nullable Integer value, int least, int most, String name) {
    if (value != null && (value < least || value > most)) {
      throw new IllegalArgumentException(
          name + " " + value + " must be from " + least + " to " + most);
    }
  }

  private static void appendPadded(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }
}
