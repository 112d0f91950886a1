package io.github.copydesk.header;

import io.github.copydesk.text.Redline;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a reader found, with its spans over {@code redline.source()}.
 *
 * @param header what stands before the story
 * @param credits who is named at the foot; may be empty
 * @param redline cuts header and credits out, so that its result is the body; holds the flags
 */
public record HeaderReading(Header header, List<Credit> credits, Redline redline)
    implements Serializable {

  /** Copies the list. */
  public HeaderReading {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(credits, "credits");
    Objects.requireNonNull(redline, "redline");
    credits = List.copyOf(credits);
  }
}
