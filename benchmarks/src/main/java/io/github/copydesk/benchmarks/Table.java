package io.github.copydesk.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/**
 * The table of speed. Each row is {@code name, ours, peer, ratio, goal, ok|MISS}, by tabs; rates
 * are megabytes (millions of characters) a second for texts and calls a second for names, unless
 * the name says otherwise.
 */
final class Table {

  private final PrintStream out;
  private final Race race;
  private boolean missed;

  Table(PrintStream out, Race race) {
    this.out = out;
    this.race = race;
  }

  /** Returns whether a goal was missed. */
  boolean missed() {
    return missed;
  }

  /** Rates of the same text, in millions of characters a second. */
  void text(String name, String text, Race.Task ours, Race.Task peer, double goal) {
    text(name, text.length(), ours, text.length(), peer, goal);
  }

  /** Rates of two texts. */
  void text(String name, int ownSize, Race.Task ours, int peerSize, Race.Task peer, double goal) {
    double[] nanos = race.run(ours, peer);
    atLeast(name, ownSize * 1e3 / nanos[0], peerSize * 1e3 / nanos[1], goal);
  }

  /** Rates of calls a second. */
  void calls(String name, Race.Task ours, Race.Task peer, int calls, double goal) {
    double[] nanos = race.run(ours, peer);
    atLeast(name, calls * 1e9 / nanos[0], calls * 1e9 / nanos[1], goal);
  }

  /** A row whose ratio must reach a goal. */
  void atLeast(String name, double ours, double peer, double goal) {
    double ratio = ours / peer;
    row(name, ours, peer, ratio, ">=" + number(goal), ratio >= goal);
  }

  /** A row whose ratio must not pass a goal. */
  void atMost(String name, double ours, double peer, double goal) {
    double ratio = ours / peer;
    row(name, ours, peer, ratio, "<=" + number(goal), ratio <= goal);
  }

  private void row(String name, double ours, double peer, double ratio, String goal, boolean ok) {
    missed |= !ok;
    out.printf(
        "%s\t%s\t%s\t%s\t%s\t%s%n",
        name, number(ours), number(peer), number(ratio), goal, ok ? "ok" : "MISS");
    out.flush();
  }

  private static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    String form = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.3f";
    return String.format(Locale.ROOT, form, value);
  }

  /** Fails unless the work that is to be timed was done. */
  static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("a benchmark does not do its work: " + what);
    }
  }
}
