package io.github.copydesk.date;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads dates as news pages write them, in many languages. Immutable and thread-safe. */
public final class DateReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final DateReader STANDARD = new DateReader();

  private DateReader() {}

  /** Returns the reader with the standard tables. */
  public static DateReader standard() {
    return STANDARD;
  }

  /**
   * Returns the longest date that starts exactly at {@code start} and ends at or before {@code
   * limit}, null if there is none.
   *
   * @param text any string
   * @param language breaks ties (numeric orders); {@link Locale#ROOT} if not known
   * @param reference when the text was written; completes dates without a year and relative ones;
   *     null if not known
   */
  public @Nullable DateMention at(
      String text, int start, int limit, Locale language, @Nullable PartialDate reference) {
    return new Reading(text, start, limit, language, reference).at(start);
  }

  /** Returns all dates in {@code [start, limit)}, from left to right, without overlaps. */
  public List<DateMention> find(
      String text, int start, int limit, Locale language, @Nullable PartialDate reference) {
    return new Reading(text, start, limit, language, reference).find();
  }
}
