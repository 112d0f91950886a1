package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the story.
 *
 * @param date the date of the article: what the header calls so, else when it was published, else,
 *     if no dateline has a day, that of a credit below the story, or of the last change; null if
 *     none is known
 * @param byline the authors in their order; may be empty
 * @param dateline null if there is none
 * @param readingMinutes null if not stated
 * @param published when it was published, null if not stated as that
 * @param updated when it was last changed, null if not stated
 */
public record Header(
    @Nullable PartialDate date,
    List<Byline> byline,
    @Nullable Dateline dateline,
    @Nullable Integer readingMinutes,
    @Nullable PartialDate published,
    @Nullable PartialDate updated)
    implements Serializable {

  /** The header of a text that opens at once. */
  public static final Header EMPTY = new Header(null, List.of(), null, null, null, null);

  /**
   * Copies the list and checks the minutes.
   *
   * @throws IllegalArgumentException if {@code readingMinutes} is negative
   */
  public Header {
    if (readingMinutes != null && readingMinutes < 0) {
      throw new IllegalArgumentException("readingMinutes " + readingMinutes + " must be >= 0");
    }
    Objects.requireNonNull(byline, "byline");
    byline = List.copyOf(byline);
  }
}
