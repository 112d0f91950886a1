package io.github.copydesk.name;

/** Two names word by word: which word of one is which of the other, and what that costs. */
final class Alignment {

  /** Above any cost that still matches. */
  static final int NEVER = 1000;

  final NameParts a;
  final NameParts b;
  final int[] partner;

  /** The dearest word, as a share of what that word may cost, in percent; up to 100 is a match. */
  int worst = NEVER;

  private Alignment(NameParts a, NameParts b) {
    this.a = a;
    this.b = b;
    partner = new int[a.count];
  }

  static Alignment of(NameParts a, NameParts b) {
    Alignment alignment = new Alignment(a, b);
    alignment.worst = alignment.align();
    return alignment;
  }

  private int align() {
    java.util.Arrays.fill(partner, -1);
    boolean[] taken = new boolean[b.count];
    int worst = 0;
    int matched = 0;
    int namesA = a.count(NameParts.NAME);
    int namesB = b.count(NameParts.NAME);
    // Best pairs first, so that order does not matter and no word is taken by a worse fit.
    while (true) {
      int best = 101;
      int bi = -1;
      int bj = -1;
      for (int i = 0; i < a.count; i++) {
        for (int j = 0; j < b.count; j++) {
          if (partner[i] < 0 && !taken[j] && a.kind[i] == 0 && b.kind[j] == 0) {
            int cost = TokenMatch.percent(a, i, b, j, best - 1);
            if (cost < best) {
              best = cost;
              bi = i;
              bj = j;
            }
          }
        }
      }
      if (bi < 0) {
        break;
      }
      partner[bi] = bj;
      taken[bj] = true;
      worst = Math.max(worst, best);
      matched++;
    }
    int freeA = namesA - matched;
    int freeB = namesB - matched;
    for (int i = 0; i < a.count; i++) {
      if (a.kind[i] == NameParts.INITIAL) {
        freeB -= initial(a, i, b, taken, freeB) ? 1 : 0;
      }
    }
    boolean[] takenA = new boolean[a.count];
    for (int i = 0; i < a.count; i++) {
      takenA[i] = partner[i] >= 0;
    }
    for (int j = 0; j < b.count; j++) {
      if (b.kind[j] == NameParts.INITIAL) {
        freeA -= initial(b, j, a, takenA, freeA) ? 1 : 0;
      }
    }
    if (freeA > 0 && freeB > 0 || matched == 0) {
      return NEVER;
    }
    int free = Math.max(freeA, freeB);
    if (free > 0 && matched < 2 || free > 2) {
      return NEVER;
    }
    for (int i = 0; i < a.count; i++) {
      if (a.bracketed[i] && partner[i] < 0) {
        return NEVER;
      }
    }
    for (int j = 0; j < b.count; j++) {
      if (b.bracketed[j] && !taken[j]) {
        return NEVER;
      }
    }
    return Math.min(100, worst + 5 * free);
  }

  private static boolean initial(NameParts a, int i, NameParts b, boolean[] taken, int free) {
    if (free <= 0) {
      return false;
    }
    for (int j = 0; j < b.count; j++) {
      if (!taken[j] && b.kind[j] == NameParts.NAME) {
        taken[j] = true;
        return true;
      }
    }
    return false;
  }
}
