package io.github.copydesk.date;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as news pages write them, in some fifty languages: with names of months in full or
 * cut short, in numbers, without a year or a day, with weekday, time and zone, and told from the
 * time of writing. Immutable and thread-safe; the tables are loaded when first needed.
 *
 * <pre>{@code
 * String line = "Publié le 4 mars 2019 à 9h05Mis à jour hier";
 * DateReader.standard()
 *     .find(line, 0, line.length(), Locale.FRENCH, PartialDate.parse("2019-03-06"));
 * // "4 mars 2019 à 9h05", 2019-03-04T09:05, and "hier", 2019-03-05, relative
 * }</pre>
 *
 * <p>Numbers are read day first, save for languages with a country that writes the month first
 * ({@code en-US}) and where an English text shows that it is American: by its zone, by a weekday
 * that only then fits, by a date that would else lie after the reference. A time is what the page
 * says; its zone is passed over. A day that does not exist is no date.
 *
 * <p>A word is not a date because it could be one. A month needs a number beside it, and where it
 * is also an ordinary word ({@code may}, {@code set}) more than that. {@link #find} takes a bare
 * weekday, {@code yesterday} or {@code 31/07} only in a short line or between signs that part it,
 * and {@code two years ago} not in a long sentence; {@link #at} trusts its caller that a date is
 * expected there. A year alone is never taken.
 *
 * <p>Both take time linear in the length of what they look at, on any text.
 */
public final class DateReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final DateReader STANDARD = new DateReader();

  private DateReader() {}

  /** There is one reader; a copy that was written out comes back as it. */
  private Object readResolve() {
    return STANDARD;
  }

  /** Returns the reader with the standard tables. */
  public static DateReader standard() {
    return STANDARD;
  }

  /**
   * Returns the longest date that starts exactly at {@code start} and ends at or before {@code
   * limit}, null if there is none.
   *
   * @param text any string
   * @param start 0 to the length of the text, in UTF-16 code units
   * @param limit nothing after it is looked at; the end of the text if that comes first
   * @param language breaks ties (numeric orders); {@link Locale#ROOT} if not known
   * @param reference when the text was written; completes dates without a year and relative ones;
   *     null if not known
   * @throws IndexOutOfBoundsException if {@code start} is outside the text
   */
  public @Nullable DateMention at(
      String text, int start, int limit, Locale language, @Nullable PartialDate reference) {
    check(text, start, language);
    int end = Math.min(limit, text.length());
    return DateReading.isPromising(text, start, end, reference)
        ? new DateReading(text, start, end, language, reference).at(start)
        : null;
  }

  /**
   * Returns the time of day that stands at {@code start}, without a date; null if none does. A
   * number alone is none: {@code 16:58}, {@code 4.30 pm}, {@code 12 h 10}, {@code 14 Uhr} are.
   *
   * @param text any string
   * @param start where the time starts, in UTF-16 code units
   * @param limit nothing after it is looked at; the end of the text if that comes first
   * @param language breaks ties; {@link Locale#ROOT} if not known
   * @throws IndexOutOfBoundsException if {@code start} is outside the text
   */
  public @Nullable DateMention timeAt(String text, int start, int limit, Locale language) {
    check(text, start, language);
    int end = Math.min(limit, text.length());
    return new DateReading(text, start, end, language, null).timeAt(start);
  }

  /**
   * Returns all dates in {@code [start, limit)}, from left to right, without overlaps; an empty
   * list if there are none. The range is best one line: how many words it has tells a page's date
   * line from a sentence.
   *
   * @param text any string
   * @param start 0 to the length of the text, in UTF-16 code units
   * @param limit nothing after it is looked at; the end of the text if that comes first
   * @param language breaks ties; {@link Locale#ROOT} if not known
   * @param reference when the text was written; null if not known
   * @throws IndexOutOfBoundsException if {@code start} is outside the text
   */
  public List<DateMention> find(
      String text, int start, int limit, Locale language, @Nullable PartialDate reference) {
    check(text, start, language);
    int end = Math.min(limit, text.length());
    return new DateReading(text, start, end, language, reference).find();
  }

  private static void check(String text, int start, Locale language) {
    Objects.requireNonNull(language, "language");
    if (start < 0 || start > text.length()) {
      throw new IndexOutOfBoundsException("start " + start + " must be from 0 to " + text.length());
    }
  }
}
