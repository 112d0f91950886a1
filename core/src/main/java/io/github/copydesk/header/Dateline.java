package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and from whom a story comes: {@code MOSCOU, 11 janvier (Reuters) -}.
 *
 * @param places as written, each with its state or country if one is given; may be empty
 * @param date completed as far as the header or the reference allows, null if none is stated
 * @param agencies in their canonical forms; may be empty
 * @param span from the first place to the end of the separator, white space after it included
 */
public record Dateline(
    List<String> places, @Nullable PartialDate date, List<String> agencies, Span span)
    implements Serializable {

  /** Copies the lists. */
  public Dateline {
    Objects.requireNonNull(places, "places");
    Objects.requireNonNull(agencies, "agencies");
    Objects.requireNonNull(span, "span");
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
  }
}
