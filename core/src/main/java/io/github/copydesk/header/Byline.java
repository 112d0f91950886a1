package io.github.copydesk.header;

import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One author of a story.
 *
 * @param name the name as written, without honorific, role and employer
 * @param role what the byline says they are, null if nothing; {@code agency} and {@code newsroom}
 *     for those, who are no persons
 * @param employer whom it says they work for, null if nobody
 * @param place where it says they are, null if nowhere
 * @param span where the name stands, in UTF-16 code units of the text read
 */
public record Byline(
    String name,
    @Nullable String role,
    @Nullable String employer,
    @Nullable String place,
    Span span)
    implements Serializable {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if the name or the span is null
   */
  public Byline {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }
}
