package io.github.copydesk.text;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something suspicious that is reported and not changed, such as two words glued where a link
 * stood. Flags are ordered by span, then by rule.
 *
 * @param span where, in UTF-16 code units of the source
 * @param rule the id of the rule, such as {@code flag.glued-words}
 */
public record Flag(Span span, String rule) implements Comparable<Flag>, Serializable {

  private static final Comparator<Flag> ORDER =
      Comparator.comparing(Flag::span).thenComparing(Flag::rule);

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if one of them is null
   * @throws IllegalArgumentException if the rule is empty
   */
  public Flag {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
    if (rule.isEmpty()) {
      throw new IllegalArgumentException("rule \"\" must not be empty");
    }
  }

  @Override
  public int compareTo(Flag other) {
    return ORDER.compare(this, other);
  }
}
