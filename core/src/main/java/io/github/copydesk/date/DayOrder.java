package io.github.copydesk.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of two numbers is the day, and which century a year of two figures is in. The day goes
 * first save in the United States and a few other countries; an English text without a country may
 * show by itself that it is American.
 *
 * @param tongue the language of the text
 * @param reference when the text was written; null if not known
 */
record DayOrder(Tongue tongue, @Nullable PartialDate reference) {

  /** Years that a text may look ahead; the last to be read in the century of its writing. */
  private static final int AHEAD = 10;

  /** Returns the whole year that two figures stand for. */
  int century(int figures) {
    Integer written = reference == null ? null : reference.year();
    if (written == null) {
      return figures < 50 ? 2000 + figures : 1900 + figures;
    }
    int year = written - written % 100 + figures;
    if (year > written + AHEAD) {
      return year - 100;
    }
    return year + 100 <= written + AHEAD ? year + 100 : year;
  }

  /**
   * Returns whether day and month of the draft, which could change places, should: an American zone
   * beside them, a weekday that only then fits, or a date that would else lie in the future.
   */
  boolean shouldSwap(Draft draft) {
    if (!tongue.open() || !draft.swappable) {
      return false;
    }
    if (draft.american) {
      return true;
    }
    if (draft.weekday > 0 && draft.year > 0) {
      return !isWeekday(draft, draft.month, draft.day) && isWeekday(draft, draft.day, draft.month);
    }
    return draft.year > 0
        && isFuture(draft, draft.month, draft.day)
        && !isFuture(draft, draft.day, draft.month);
  }

  private static boolean isWeekday(Draft draft, int month, int day) {
    return LocalDate.of(draft.year, month, day).getDayOfWeek().getValue() == draft.weekday;
  }

  private boolean isFuture(Draft draft, int month, int day) {
    LocalDate written = reference == null ? null : reference.toLocalDate();
    return written != null && LocalDate.of(draft.year, month, day).isAfter(written);
  }
}
