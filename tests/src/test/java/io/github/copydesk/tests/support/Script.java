package io.github.copydesk.tests.support;

import io.github.copydesk.text.Redline;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Edits told by distances, so that one script fits any text: shrinking a text keeps its script.
 *
 * @param steps from left to right; those that no longer fit are left out
 */
public record Script(List<Step> steps) {

  /**
   * One edit, or one flag if {@code flag} is set.
   *
   * @param gap how far after the end of the edit before
   * @param length how much is replaced
   * @param replacement by what
   * @param rule under which rule
   * @param flag whether to flag the place and leave it
   */
  public record Step(int gap, int length, String replacement, String rule, boolean flag) {}

  /** Scripts of every kind: insertions, deletions, replacements, flags, touching and apart. */
  public static Arbitrary<Script> any() {
    return of(
        Arbitraries.integers().between(0, 3),
        Arbitraries.of(Pieces.CHARACTERS).optional(0.7).map(o -> o.orElse("")));
  }

  /** Scripts that only put in or replace, with letters from {@code from} to {@code to}. */
  public static Arbitrary<Script> withoutDeletions(char from, char to) {
    return of(Arbitraries.integers().between(0, 3), foreign(from, to));
  }

  /** Scripts that only take out or replace, with letters from {@code from} to {@code to}. */
  public static Arbitrary<Script> withoutInsertions(char from, char to) {
    return of(
        Arbitraries.integers().between(1, 3),
        foreign(from, to).optional(0.5).map(o -> o.orElse("")));
  }

  /** The redline of this script over {@code source}. */
  public Redline on(String source) {
    Redline.Builder builder = Redline.builder(source);
    int at = 0;
    for (Step step : steps) {
      at = Math.min(at + step.gap, source.length());
      int end = Math.min(at + step.length, source.length());
      if (step.flag) {
        builder.flag(at, end, "flag." + step.rule);
      } else if (at + step.length == end) {
        builder.replace(at, end, step.replacement, step.rule);
        at = end;
      }
    }
    return builder.build();
  }

  private static Arbitrary<String> foreign(char from, char to) {
    return Arbitraries.strings().withCharRange(from, to).ofMinLength(1).ofMaxLength(3);
  }

  private static Arbitrary<Script> of(Arbitrary<Integer> length, Arbitrary<String> replacement) {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                length,
                replacement,
                Arbitraries.of("r.one", "r.two", "r.three"),
                Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true)))
            .as(Step::new);
    return step.list().ofMaxSize(8).map(Script::new);
  }
}
