package io.github.copydesk.name;

import org.jspecify.annotations.Nullable;

/** Compares one word of a name with one of another. */
final class TokenMatch {

  /** What a word may cost, by the number of sounds in the shorter of the two. */
  private static final int[] LIMIT = {0, 4, 12, 24, 40, 52};

  private TokenMatch() {}

  /** Returns the cost as a share of the most it may be, in percent; above 100 is no match. */
  static int percent(NameParts a, int i, NameParts b, int j, int most) {
    if (same(a, i, b, j)) {
      return 0;
    }
    if (a.key(i) != b.key(j)) {
      return Alignment.NEVER;
    }
    @Nullable Reading left = a.reading(i);
    @Nullable Reading right = b.reading(j);
    if (left == null || right == null) {
      return Alignment.NEVER;
    }
    int limit = limit(left, right);
    int cost = SoundDistance.between(left, right, limit * Math.min(most, 100) / 100);
    return cost * 100 / limit;
  }

  static int limit(Reading a, Reading b) {
    int length = Math.min(a.paths[0].length, b.paths[0].length);
    return LIMIT[Math.min(length, LIMIT.length - 1)];
  }

  private static boolean same(NameParts a, int i, NameParts b, int j) {
    int length = a.end[i] - a.start[i];
    return length == b.end[j] - b.start[j]
        && a.text.regionMatches(true, a.start[i], b.text, b.start[j], length);
  }
}
