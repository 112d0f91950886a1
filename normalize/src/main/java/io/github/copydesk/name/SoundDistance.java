package io.github.copydesk.name;

/** The least cost at which a path of one reading becomes a path of another. */
final class SoundDistance {

  private SoundDistance() {}

  /**
   * Returns the cost of turning {@code a} into {@code b}, or more than {@code limit} if it is that.
   */
  static int between(byte[] a, byte[] b, byte[] aloneA, byte[] aloneB, int limit) {
    byte[] costs = Tables.SOUNDS.costs();
    int n = a.length;
    int m = b.length;
    int[] row = new int[m + 1];
    for (int j = 1; j <= m; j++) {
      row[j] = row[j - 1] + aloneB[b[j - 1] & 0xFF];
    }
    for (int i = 1; i <= n; i++) {
      int sound = a[i - 1] & 0xFF;
      int line = sound * Sounds.ROW;
      int drop = aloneA[sound];
      int diagonal = row[0];
      int left = diagonal + drop;
      row[0] = left;
      int least = left;
      for (int j = 1; j <= m; j++) {
        int up = row[j];
        int other = b[j - 1] & 0xFF;
        int best = Math.min(diagonal + costs[line + other], up + drop);
        best = Math.min(best, left + aloneB[other]);
        diagonal = up;
        row[j] = best;
        left = best;
        least = Math.min(least, best);
      }
      if (least > limit) {
        return least;
      }
    }
    return row[m];
  }

  /** Returns the least cost between two readings, as far as it is at most {@code limit}. */
  static int between(Reading a, Reading b, int limit) {
    boolean loose = a.table.consonantsOnly() != b.table.consonantsOnly();
    byte[] aloneA = Tables.SOUNDS.alone(loose);
    int best = limit + 1;
    for (int p = 0; p < a.paths.length; p++) {
      for (int q = 0; q < b.paths.length; q++) {
        int prior = a.cost[p] + b.cost[q];
        if (prior < best) {
          int cost = prior + between(a.paths[p], b.paths[q], aloneA, aloneA, best - prior);
          best = Math.min(best, cost);
        }
      }
    }
    return best;
  }
}
