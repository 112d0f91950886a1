package io.github.copydesk.style;

import io.github.copydesk.text.Redline;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What {@link NameEditor} made of one text.
 *
 * @param redline the text and its rewritten names; no edits if nothing was rewritten
 * @param mentions the names of the style book that stand in the text given, from left to right,
 *     rewritten or not; their spans are over the text given, not over the result
 */
public record NameEdits(Redline redline, List<Mention> mentions) implements Serializable {

  /** Makes the list of mentions unmodifiable. */
  public NameEdits {
    Objects.requireNonNull(redline, "redline");
    Objects.requireNonNull(mentions, "mentions");
    mentions = List.copyOf(mentions);
  }
}
