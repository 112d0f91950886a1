package io.github.copydesk.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one token: follows all systems at once and parts only where they differ. */
final class ReadingBuilder {

  /** Systems that are this much less likely than the likeliest one are not followed. */
  private static final int UNLIKELY = 36;

  private static final byte[] UNREAD = {(byte) ReadingTables.SOUNDS.code("?")};
  private static final int DEEPEST = 8;

  /** As many as most tokens have. */
  private static final int PATHS = 8;

  private static final int WAYS = 24;

  private final ReadingTable table;
  private final byte[] letters;
  private final int count;
  private final int[] prior;
  private final int @Nullable [] at;
  private int least = Integer.MAX_VALUE;
  private int all;

  // Paths under way: the sounds so far, where each began if asked for, the next letter, the
  // systems.
  private byte[][] sounds = {};
  private int[][] begins = {};
  private int[] length = {};
  private int[] position = {};
  private int[] mask = {};
  private int open = 1;

  // The ways to go on from each letter, worked out when a path first comes there.
  private int[] firstWay = {};
  private byte[] ways = {};
  private byte[][] waySounds = {};
  private byte[] wayDepth = {};
  private int[] wayMask = {};
  private int wayCount;
  private final int[] nodes = new int[DEEPEST];

  ReadingBuilder(TokenLetters letters, int[] prior, int @Nullable [] at) {
    table = letters.table;
    this.letters = letters.numbers;
    count = letters.count;
    this.prior = prior;
    this.at = at;
  }

  /** Returns the likeliest system of those not in a set of bits, -1 if none is likely. */
  int likeliest(int but) {
    int best = -1;
    for (int s = 0; s < table.systemCount(); s++) {
      if ((but & 1 << s) == 0 && (best < 0 || prior[s] < prior[best])) {
        best = s;
      }
    }
    least = but == 0 ? prior[best] : least;
    return best >= 0 && prior[best] - least <= UNLIKELY ? best : -1;
  }

  /** Returns what it costs to believe in one system. */
  int costOf(int system) {
    return prior[system] - least;
  }

  /** Returns the token as one system reads it. */
  byte[] read(int system) {
    byte[] out = new byte[count * 2 + 2];
    int n = 0;
    int from = 1;
    while (from <= count) {
      ReadingTable.Rule rule = rule(from, 1 << system);
      byte[] what = rule == null ? UNREAD : rule.sounds;
      if (n + what.length > out.length) {
        out = Arrays.copyOf(out, out.length * 2 + what.length);
      }
      for (byte sound : what) {
        out[n++] = sound;
      }
      from += rule == null ? 1 : rule.depth;
    }
    return Arrays.copyOf(out, table.consonantsOnly() ? n : Habits.apply(out, null, n));
  }

  /** Returns the first rule of a system that fits from a letter on. */
  private ReadingTable.@Nullable Rule rule(int from, int system) {
    int depth = walk(from);
    for (int d = depth - 1; d >= 0; d--) {
      for (ReadingTable.Rule rule : table.rules(nodes[d])) {
        if ((rule.systems & system) != 0 && fits(rule, from)) {
          return rule;
        }
      }
    }
    return null;
  }

  /** Notes the nodes that the letters lead to from one on, and returns how many these are. */
  private int walk(int from) {
    int depth = 0;
    int node = table.step(letters[from]);
    while (node != 0 && depth < DEEPEST) {
      nodes[depth++] = node;
      node = from + depth <= count ? table.step(node, letters[from + depth]) : 0;
    }
    return depth;
  }

  /** Reads the token as all systems do. */
  void finish(Reading reading) {
    for (int s = 0; s < table.systemCount(); s++) {
      all |= prior[s] - least <= UNLIKELY ? 1 << s : 0;
    }
    makeRoom();
    int size = count * 2 + 2;
    sounds[0] = new byte[size];
    if (at != null) {
      begins = new int[PATHS][];
      begins[0] = new int[size];
    }
    position[0] = 1;
    mask[0] = all;
    for (int p = 0; p < open; p++) {
      follow(p);
      length[p] = tidy(p);
    }
    collect(reading);
  }

  private void makeRoom() {
    sounds = new byte[PATHS][];
    length = new int[PATHS];
    position = new int[PATHS];
    mask = new int[PATHS];
    firstWay = new int[count + 1];
    ways = new byte[count + 1];
    waySounds = new byte[WAYS][];
    wayDepth = new byte[WAYS];
    wayMask = new int[WAYS];
  }

  private void follow(int p) {
    while (position[p] <= count) {
      if (at == null) {
        run(p);
      }
      if (position[p] <= count) {
        advance(p);
      }
    }
  }

  private int tidy(int p) {
    return table.consonantsOnly()
        ? length[p]
        : Habits.apply(sounds[p], at == null ? null : begins[p], length[p]);
  }

  /** Takes path {@code p} as far as all systems go one way. */
  private void run(int p) {
    int from = position[p];
    int n = length[p];
    byte[] out = sounds[p];
    while (from <= count) {
      if (ways[from] == 0) {
        findWays(from);
      }
      byte[] what = waySounds[firstWay[from]];
      if (ways[from] != 1 || n + what.length > out.length) {
        break;
      }
      for (byte sound : what) {
        out[n++] = sound;
      }
      from += wayDepth[firstWay[from]];
    }
    position[p] = from;
    length[p] = n;
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
    int depth = walk(from);
    int first = wayCount;
    int left = all;
    for (int d = depth - 1; d >= 0 && left != 0; d--) {
      for (ReadingTable.Rule rule : table.rules(nodes[d])) {
        int taken = rule.systems & left;
        if (taken != 0 && fits(rule, from)) {
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

  private boolean fits(ReadingTable.Rule rule, int from) {
    return rule.fits(letters, from)
        && (rule.others == 0 || least(rule.systems) < least(rule.others));
  }

  private int least(int systems) {
    int least = Integer.MAX_VALUE;
    for (int left = systems; left != 0; left &= left - 1) {
      least = Math.min(least, prior[Integer.numberOfTrailingZeros(left)]);
    }
    return least;
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

  private void collect(Reading reading) {
    byte[][] paths = new byte[open][];
    int[] systems = new int[open];
    int[][] starts = at == null ? new int[0][] : new int[open][];
    int kept = 0;
    for (int p = 0; p < open; p++) {
      int n = length[p];
      int same = find(paths, kept, sounds[p], n);
      if (same < kept) {
        systems[same] |= mask[p];
      } else {
        paths[kept] = Arrays.copyOf(sounds[p], n);
        if (at != null) {
          starts[kept] = Arrays.copyOf(begins[p], n);
        }
        systems[kept++] = mask[p];
      }
    }
    byte[] cost = new byte[kept];
    for (int p = 0; p < kept; p++) {
      cost[p] = (byte) cost(systems[p]);
    }
    byte[][] read = kept == open ? paths : Arrays.copyOf(paths, kept);
    reading.complete(read, systems, cost, at == null ? null : starts);
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
