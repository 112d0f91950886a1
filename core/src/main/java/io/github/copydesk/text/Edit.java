package io.github.copydesk.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * One change: a span of the source, what replaces it, and the rule that says so.
 *
 * <p>An edit that came out of {@link Redline#then} because a later edit overlapped an earlier one
 * names all of their rules, in order, joined by {@code +}.
 *
 * @param span what is replaced, in UTF-16 code units of the source; empty for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 * @param rule the id of the rule, such as {@code artefact.ad-placeholder}
 */
public record Edit(Span span, String replacement, String rule) implements Serializable {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if one of them is null
   * @throws IllegalArgumentException if the rule is empty
   */
  public Edit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(rule, "rule");
    if (rule.isEmpty()) {
      throw new IllegalArgumentException("rule \"\" must not be empty");
    }
  }

  /** Returns the index of the first code unit that is replaced. */
  public int start() {
    return span.start();
  }

  /** Returns the index after the last code unit that is replaced. */
  public int end() {
    return span.end();
  }

  /** Returns how much longer the text is after this edit, negative if shorter. */
  int growth() {
    return replacement.length() - span.length();
  }
}
