package io.github.copydesk.benchmarks;

import java.util.Arrays;

/** Runs two ways of doing something in turns, so that a busy machine slows both alike. */
final class Race {

  /** One way; what it returns is added up, so that nothing can be left out. */
  @FunctionalInterface
  interface Task {
    long run();
  }

  /** Turns before the first that counts; the whole desk is much code for the compiler. */
  private static final int WARM = 14;

  private static long sink;

  private final long turn;
  private final int turns;

  Race(boolean quick) {
    turn = quick ? 60_000_000L : 250_000_000L;
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
