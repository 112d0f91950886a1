package io.github.copydesk.date;

import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A date that stands in a text.
 *
 * @param span from its first to its last character (weekday, time and zone included), in UTF-16
 *     code units
 * @param date what it says, completed from the reference where that was needed and given
 * @param relative whether it is told from the time of writing ({@code yesterday}, {@code il y a 2
 *     heures}); such a mention is found only if there is a reference
 */
public record DateMention(Span span, PartialDate date, boolean relative) implements Serializable {

  /** Checks that nothing is null. */
  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(date, "date");
  }
}
