package io.github.copydesk.style;

import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands in a running text.
 *
 * @param span where, in UTF-16 code units of the text
 * @param spelling as written there
 * @param canonical what the house writes; the spelling itself if it is already that
 * @param identity the one full name it can stand for in this text, null where none or several fit
 */
public record Mention(Span span, String spelling, String canonical, @Nullable String identity)
    implements Serializable {

  /** Checks that nothing is null but the identity. */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(spelling, "spelling");
    Objects.requireNonNull(canonical, "canonical");
  }
}
