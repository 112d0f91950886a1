package io.github.copydesk.name;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What the matcher says of two spellings.
 *
 * @param same whether they are spellings of one name
 * @param score 0 (nothing in common) to 1 (the same), at least 0.5 exactly if {@code same}; names
 *     that are not one score up to 0.49 by the sounds they share
 * @param reason why, for a person, such as {@code fr Pachinian = en Pashinyan: ch/sh, -ian/-yan}
 * @param presses whose spelling each of the two is read as, {@code [fr, en]}, by the first of their
 *     words that differ; empty where nothing is read
 */
public record Match(boolean same, double score, String reason, List<String> presses)
    implements Serializable {

  /**
   * Copies the presses.
   *
   * @throws IllegalArgumentException if the score is none of what it may be
   */
  public Match {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(presses, "presses");
    boolean fits = same ? score >= 0.5 && score <= 1 : score >= 0 && score < 0.5;
    if (!fits) {
      throw new IllegalArgumentException(
          "score " + score + " must be from 0 to 1, and at least 0.5 exactly if same is true");
    }
    presses = List.copyOf(presses);
  }

  Match(boolean same, double score, String reason) {
    this(same, score, reason, List.of());
  }
}
