package io.github.copydesk.date;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: {@code 2021}, {@code 2021-01}, {@code 2021-01-11}, {@code --01-11},
 * each with a time if one is stated. A component is either known (it stood there) or implied (it
 * was completed from elsewhere, as the year of a dateline from the date of the article).
 *
 * @param year null if not known
 * @param month 1 to 12, null if not known
 * @param day 1 to 31, null if not known
 * @param time null if not stated
 * @param implied the components that were completed from elsewhere; may be empty
 */
public record PartialDate(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable LocalTime time,
    Set<Part> implied)
    implements Serializable {

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

  /** Copies the set. */
  public PartialDate {
    implied = Set.copyOf(implied);
  }

  /**
   * Returns the date that an ISO form stands for: {@code 2021}, {@code 2021-01}, {@code
   * 2021-01-11}, {@code --01-11}, with {@code T14:32} (seconds and zone are passed over) where
   * there is a time.
   *
   * @throws IllegalArgumentException if {@code iso} is not of that form or no such date exists
   */
  public static PartialDate parse(String iso) {
    throw new IllegalArgumentException("iso \"" + iso + "\" must be a partial ISO date");
  }

  /**
   * Returns this date with what it lacks taken from {@code reference}, never later than it: {@code
   * --01-11} with 2021-01-12 is 2021-01-11, with 2021-01-10 it is 2020-01-11. This date if the
   * reference cannot help.
   */
  public PartialDate completedFrom(PartialDate reference) {
    return this;
  }

  /** Returns the ISO form that {@link #parse} reads. */
  @Override
  public String toString() {
    return "";
  }
}
