package io.github.copydesk.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one token: follows all systems at once and parts only where they differ. */
final class ReadingBuilder {

  /** Systems that are this much less likely than the likeliest one are not followed. */
  private static final int UNLIKELY = 36;

  private static final byte[] UNREAD = {(byte) Tables.SOUNDS.code("?")};
  private static final int DEEPEST = 8;

  private final ReadingTable table;
  private final byte[] letters;
  private final int count;
  private final int[] prior;
  private final int @Nullable [] at;
  private int least = Integer.MAX_VALUE;
  private int all;

  // Paths under way: the sounds so far, where each began if asked for, the next letter, the
  // systems.
  private byte[][] sounds = new byte[8][];
  private int[][] begins = {};
  private int[] length = new int[8];
  private int[] position = new int[8];
  private int[] mask = new int[8];
  private int open = 1;

  // The ways to go on from each letter, worked out when a path first comes there.
  private final int[] firstWay;
  private final byte[] ways;
  private byte[][] waySounds = new byte[24][];
  private byte[] wayDepth = new byte[24];
  private int[] wayMask = new int[24];
  private int wayCount;
  private final int[] nodes = new int[DEEPEST];

  ReadingBuilder(Letters letters, int[] prior, int @Nullable [] at) {
    table = letters.table;
    this.letters = letters.numbers;
    count = letters.count;
    this.prior = prior;
    this.at = at;
    firstWay = new int[count + 1];
    ways = new byte[count + 1];
  }

  Reading run() {
    for (int s = 0; s < table.systemCount(); s++) {
      least = Math.min(least, prior[s]);
    }
    for (int s = 0; s < table.systemCount(); s++) {
      if (prior[s] - least <= UNLIKELY) {
        all |= 1 << s;
      }
    }
    int size = count * 2 + 2;
    sounds[0] = new byte[size];
    if (at != null) {
      begins = new int[8][];
      begins[0] = new int[size];
    }
    position[0] = 1;
    mask[0] = all;
    for (int p = 0; p < open; p++) {
      while (position[p] <= count) {
        advance(p);
      }
    }
    return finish();
  }

  /** Takes path {@code p} one letter group further, in as many ways as its systems need. */
  private void advance(int p) {
    int from = position[p];
    if (ways[from] == 0) {
      findWays(from);
    }
    int systems = mask[p];
    int sourceLength = length[p];
    int way = -1;
    int end = firstWay[from] + ways[from];
    for (int w = firstWay[from]; w < end; w++) {
      if ((wayMask[w] & systems) != 0) {
        if (way >= 0) {
          take(fork(p, sourceLength), sourceLength, systems & wayMask[way], way, from);
        }
        way = w;
      }
    }
    take(p, sourceLength, systems & wayMask[way], way, from);
  }

  /** Works out which systems read what from a letter on: each the first rule that fits. */
  private void findWays(int from) {
    int depth = 0;
    int node = table.step(0, letters[from]);
    while (node != 0 && depth < DEEPEST) {
      nodes[depth++] = node;
      node = from + depth <= count ? table.step(node, letters[from + depth]) : 0;
    }
    int first = wayCount;
    int left = all;
    for (int d = depth - 1; d >= 0 && left != 0; d--) {
      for (ReadingTable.Rule rule : table.rules(nodes[d])) {
        int taken = rule.systems & left;
        if (taken != 0 && rule.fits(letters, from)) {
          left &= ~taken;
          note(first, rule.sounds, rule.depth, taken);
          if (left == 0) {
            break;
          }
        }
      }
    }
    if (left != 0) {
      note(first, UNREAD, 1, left);
    }
    firstWay[from] = first;
    ways[from] = (byte) (wayCount - first);
  }

  /** Adds a way to go on; rules that say the same are one. */
  private void note(int first, byte[] said, int depth, int systems) {
    for (int w = first; w < wayCount; w++) {
      if (waySounds[w] == said && wayDepth[w] == depth) {
        wayMask[w] |= systems;
        return;
      }
    }
    if (wayCount == waySounds.length) {
      waySounds = Arrays.copyOf(waySounds, wayCount * 2);
      wayDepth = Arrays.copyOf(wayDepth, wayCount * 2);
      wayMask = Arrays.copyOf(wayMask, wayCount * 2);
    }
    waySounds[wayCount] = said;
    wayDepth[wayCount] = (byte) depth;
    wayMask[wayCount++] = systems;
  }

  private int fork(int source, int sourceLength) {
    if (open == sounds.length) {
      grow();
    }
    sounds[open] = sounds[source].clone();
    if (at != null) {
      begins[open] = begins[source].clone();
    }
    length[open] = sourceLength;
    return open++;
  }

  private void grow() {
    int size = open * 2;
    sounds = Arrays.copyOf(sounds, size);
    if (at != null) {
      begins = Arrays.copyOf(begins, size);
    }
    length = Arrays.copyOf(length, size);
    position = Arrays.copyOf(position, size);
    mask = Arrays.copyOf(mask, size);
  }

  private void take(int path, int before, int systems, int way, int from) {
    byte[] what = waySounds[way];
    byte[] out = sounds[path];
    int n = before;
    if (n + what.length > out.length) {
      out = Arrays.copyOf(out, out.length * 2 + what.length);
      sounds[path] = out;
      if (at != null) {
        begins[path] = Arrays.copyOf(begins[path], out.length);
      }
    }
    for (byte sound : what) {
      if (at != null) {
        begins[path][n] = at[from - 1];
      }
      out[n++] = sound;
    }
    length[path] = n;
    mask[path] = systems;
    position[path] = from + wayDepth[way];
  }

  private Reading finish() {
    byte[][] paths = new byte[open][];
    int[] systems = new int[open];
    int[][] starts = at == null ? new int[0][] : new int[open][];
    int kept = 0;
    for (int p = 0; p < open; p++) {
      int[] begun = at == null ? null : begins[p];
      int n = table.consonantsOnly() ? length[p] : Habits.apply(sounds[p], begun, length[p]);
      int same = find(paths, kept, sounds[p], n);
      if (same < kept) {
        systems[same] |= mask[p];
      } else {
        paths[kept] = Arrays.copyOf(sounds[p], n);
        if (begun != null) {
          starts[kept] = Arrays.copyOf(begun, n);
        }
        systems[kept++] = mask[p];
      }
    }
    byte[] cost = new byte[kept];
    for (int p = 0; p < kept; p++) {
      cost[p] = (byte) cost(systems[p]);
    }
    byte[][] read = kept == open ? paths : Arrays.copyOf(paths, kept);
    return new Reading(table, read, systems, cost, at == null ? null : starts);
  }

  private static int find(byte[][] paths, int kept, byte[] sounds, int length) {
    int same = 0;
    while (same < kept && !Arrays.equals(paths[same], 0, paths[same].length, sounds, 0, length)) {
      same++;
    }
    return same;
  }

  private int cost(int systems) {
    int best = UNLIKELY;
    for (int left = systems; left != 0; left &= left - 1) {
      best = Math.min(best, prior[Integer.numberOfTrailingZeros(left)] - least);
    }
    return best;
  }
}
