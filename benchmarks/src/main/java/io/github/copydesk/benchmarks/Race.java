package io.github.copydesk.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Runs two ways of doing something in turns, so that a busy machine slows both alike. */
final class Race {

  /** One way; what it returns is added up, so that nothing can be left out. */
  @FunctionalInterface
  interface Task {
    long run();
  }

  /** Turns before the first that counts. */
  private static final int WARM = 14;

  /** The compiler is done when it has done next to nothing for so long. */
  private static final long SETTLED_NANOS = 3_000_000_000L;

  private static final long MOST_SETTLING_NANOS = 40_000_000_000L;

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  private static long sink;

  private final long turn;
  private final int turns;

  Race(boolean quick) {
    turn = quick ? 50_000_000L : 250_000_000L;
    turns = quick ? 11 : 15;
  }

  /** Nanoseconds a call of both, medians over all turns but the first ones. */
  double[] run(Task ours, Task peer) {
    double[] first = new double[turns];
    double[] second = new double[turns];
    for (int warm = 0; warm < WARM; warm++) {
      time(ours);
      time(peer);
    }
    for (int i = 0; i < turns; i++) {
      first[i] = time(ours);
      second[i] = time(peer);
    }
    Arrays.sort(first);
    Arrays.sort(second);
    return new double[] {first[turns / 2], second[turns / 2]};
  }

  /**
   * Does work until the compiler is done with it. The whole desk is much code: it takes the
   * compiler tens of seconds, and what waits for it runs at a fifth of its speed, on the cores that
   * are left.
   */
  static void settle(Task work) {
    long start = System.nanoTime();
    long since = start;
    long compiled = COMPILER.getTotalCompilationTime();
    long now = start;
    while (now - since < SETTLED_NANOS && now - start < MOST_SETTLING_NANOS) {
      sink += work.run();
      now = System.nanoTime();
      long total = COMPILER.getTotalCompilationTime();
      if ((total - compiled) * 20e6 > SETTLED_NANOS) {
        compiled = total;
        since = now;
      }
    }
  }

  private double time(Task task) {
    long calls = 0;
    long start = System.nanoTime();
    long now;
    do {
      sink += task.run();
      calls++;
      now = System.nanoTime();
    } while (now - start < turn);
    return (now - start) / (double) calls;
  }

  /** What was added up, to be printed by whoever wants to be sure. */
  static long sink() {
    return sink;
  }
}
