package io.github.copydesk.name;

import org.jspecify.annotations.Nullable;

/** How near two names come that are not one: the sounds they share, word by word. */
final class Nearness {

  /** The most that a sound may cost, and so what a word of nothing in common comes to. */
  private static final int SOUND = 100;

  private Nearness() {}

  /** Returns 0 for nothing in common, up to 1 for words that sound alike; the order is free. */
  static double of(NameParts a, NameParts b) {
    int words = Math.max(a.count(NameParts.NAME), b.count(NameParts.NAME));
    double sum = 0;
    boolean[] taken = new boolean[b.count];
    for (int i = 0; i < a.count; i++) {
      sum += a.kind[i] == NameParts.NAME ? best(a, i, b, taken) : 0;
    }
    return words == 0 ? 0 : sum / words;
  }

  private static double best(NameParts a, int i, NameParts b, boolean[] taken) {
    double best = 0;
    int at = -1;
    for (int j = 0; j < b.count; j++) {
      double near = taken[j] || b.kind[j] != NameParts.NAME ? 0 : near(a.reading(i), b.reading(j));
      if (near > best) {
        best = near;
        at = j;
      }
    }
    if (at >= 0) {
      taken[at] = true;
    }
    return best;
  }

  private static double near(@Nullable Reading a, @Nullable Reading b) {
    if (a == null || b == null) {
      return 0;
    }
    int most = SOUND * Math.max(a.paths()[0].length, b.paths()[0].length);
    int cost = SoundDistance.between(a, b, most);
    return cost >= most ? 0 : 1 - (double) cost / most;
  }
}
