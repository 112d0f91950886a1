package io.github.copydesk.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The least cost at which a path of one reading becomes a path of another. */
final class SoundDistance {

  private SoundDistance() {}

  /**
   * Returns the cost of turning {@code a} into {@code b}, or more than {@code limit} if it is that.
   */
  static int between(byte[] a, byte[] b, byte[] aloneA, byte[] aloneB, int limit) {
    byte[] costs = ReadingTables.SOUNDS.costs();
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
    byte[] alone = alone(a.table, b.table);
    byte[][] left = a.paths();
    byte[][] right = b.paths();
    byte[] costA = a.cost();
    byte[] costB = b.cost();
    // Most names that are one have a path in common: finding it is cheaper than any table.
    int best = Math.min(limit + 1, common(left, costA, right, costB));
    for (int p = 0; p < left.length && best > 0; p++) {
      for (int q = 0; q < right.length; q++) {
        int prior = costA[p] + costB[q];
        if (prior < best) {
          int cost = prior + between(left[p], right[q], alone, alone, best - prior);
          best = Math.min(best, cost);
        }
      }
    }
    return best;
  }

  /**
   * Tells whether the likeliest paths of two readings are within a limit, and so the readings are;
   * if not they may be all the same.
   */
  static boolean within(Reading a, Reading b, int limit) {
    if (within(a.likeliest, b.likeliest, a, b, limit)) {
      return true;
    }
    byte[] left = a.second();
    int cost = a.costOfSecond();
    if (left != null && within(left, b.likeliest, a, b, limit - cost)) {
      return true;
    }
    byte[] right = b.second();
    return right != null && within(a.likeliest, right, a, b, limit - b.costOfSecond());
  }

  private static boolean within(byte[] left, byte[] right, Reading a, Reading b, int limit) {
    if (Arrays.equals(left, right)) {
      return limit >= 0;
    }
    byte[] alone = alone(a.table, b.table);
    return between(left, right, alone, alone, limit) <= limit;
  }

  /** Vowels count for little where one script leaves out most of them, or two scripts do. */
  static byte[] alone(ReadingTable a, ReadingTable b) {
    boolean sparing = a.consonantsOnly() || b.consonantsOnly();
    return ReadingTables.SOUNDS.alone(sparing && !a.equals(b));
  }

  private static int common(byte[][] left, byte[] costA, byte[][] right, byte[] costB) {
    int best = FAR;
    for (int p = 0; p < left.length; p++) {
      for (int q = 0; q < right.length; q++) {
        if (costA[p] + costB[q] < best && Arrays.equals(left[p], right[q])) {
          best = costA[p] + costB[q];
        }
      }
    }
    return best;
  }

  /** Returns the paths of the two readings that are nearest, and what lies between them. */
  static int[] bestPaths(Reading a, Reading b) {
    byte[] alone = alone(a.table, b.table);
    int[] best = {0, 0, Integer.MAX_VALUE};
    for (int p = 0; p < a.paths().length; p++) {
      for (int q = 0; q < b.paths().length; q++) {
        int prior = a.cost()[p] + b.cost()[q];
        int cost = prior + between(a.paths()[p], b.paths()[q], alone, alone, FAR);
        if (cost < best[2]) {
          best = new int[] {p, q, cost};
        }
      }
    }
    return best;
  }

  /** Further than any two tokens can be apart. */
  private static final int FAR = 1 << 20;

  /**
   * Returns the steps of the cheapest way from one path to the other: at each, how many sounds of
   * either have been used before it.
   */
  static List<int[]> steps(byte[] a, byte[] b) {
    byte[] alone = ReadingTables.SOUNDS.alone(false);
    byte[] costs = ReadingTables.SOUNDS.costs();
    int[][] table = new int[a.length + 1][b.length + 1];
    for (int i = a.length; i >= 0; i--) {
      for (int j = b.length; j >= 0; j--) {
        int best = i == a.length && j == b.length ? 0 : FAR;
        if (i < a.length && j < b.length) {
          int swap = costs[(a[i] & 0xFF) * Sounds.ROW + (b[j] & 0xFF)];
          best = Math.min(best, swap + table[i + 1][j + 1]);
        }
        if (i < a.length) {
          best = Math.min(best, alone[a[i] & 0xFF] + table[i + 1][j]);
        }
        if (j < b.length) {
          best = Math.min(best, alone[b[j] & 0xFF] + table[i][j + 1]);
        }
        table[i][j] = best;
      }
    }
    List<int[]> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      steps.add(new int[] {i, j});
      boolean both =
          i < a.length
              && j < b.length
              && table[i][j]
                  == costs[(a[i] & 0xFF) * Sounds.ROW + (b[j] & 0xFF)] + table[i + 1][j + 1];
      boolean left = !both && i < a.length && table[i][j] == alone[a[i] & 0xFF] + table[i + 1][j];
      i += both || left ? 1 : 0;
      j += both || !left ? 1 : 0;
    }
    return steps;
  }
}
