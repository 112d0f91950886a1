package io.github.copydesk.tests.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;

/**
 * Shows that time grows no faster than the input. Four times the input may take ten times as long,
 * which leaves room for a busy machine; what is quadratic takes sixteen times as long.
 */
public final class Growth {

  private static final int ATTEMPTS = 4;

  private Growth() {}

  /**
   * Fails if {@code work} does not look linear.
   *
   * @param size of the smaller input, large enough to take about a millisecond
   * @param work makes what is to be timed out of a size; making it is not timed
   */
  public static void assertLinear(int size, IntFunction<Runnable> work) {
    Runnable small = work.apply(size);
    Runnable large = work.apply(4 * size);
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && ratio > 10; i++) {
      // Half a millisecond is added on both sides, so that what is too fast to time passes.
      ratio = Math.min(ratio, (best(large) + 5e5) / (best(small) + 5e5));
    }
    assertThat(ratio).as("time of four times the input against time of the input").isLessThan(10);
  }

  private static long best(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
