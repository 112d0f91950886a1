package io.github.copydesk.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sound sequences one token can stand for: a small set of paths, each with the systems that
 * allow it and what it costs to believe in them.
 *
 * <p>The lattice is kept as the list of its paths. Within one system a spelling has exactly one
 * path (what stays open inside it, such as German {@code s}, is one sound choice of {@link
 * Sounds}), so there are never more paths than systems, and they cannot explode.
 */
final class Reading {

  /** Tokens with more letters than this are not read; they match their exact like only. */
  static final int LONGEST = 48;

  /** Systems that are this much less likely than the likeliest one are not followed. */
  private static final int UNLIKELY = 36;

  final ReadingTable table;
  final byte[][] paths;
  final int[] systems;
  final byte[] cost;
  final int @Nullable [][] starts;

  private Reading(ReadingTable table, Builder builder, boolean keepStarts) {
    this.table = table;
    this.paths = builder.outPaths;
    this.systems = builder.outSystems;
    this.cost = builder.outCost;
    this.starts = keepStarts ? builder.outStarts : null;
  }

  /** Returns the name of the first system that allows a path. */
  String system(int path) {
    return table.systemName(Integer.numberOfTrailingZeros(systems[path]));
  }

  /** Returns where in the text each sound of a path begins; kept only when asked for. */
  int[] starts(int path) {
    return starts == null ? new int[0] : starts[path];
  }

  /** Returns how a token is read, null where no table knows its script or it is too long. */
  static @Nullable Reading of(String text, int start, int end, int[] prior, boolean keepStarts) {
    ReadingTable table = tableOf(text, start, end);
    if (table == null) {
      return null;
    }
    Builder builder = new Builder(table, text, start, end);
    if (builder.count == 0 || builder.count > LONGEST) {
      return null;
    }
    builder.run(prior);
    return new Reading(table, builder, keepStarts);
  }

  static @Nullable ReadingTable tableOf(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
        return Tables.of(c);
      }
    }
    return null;
  }

  /** Adds to {@code prior} what the letters of a token say against each system. */
  static void weigh(String text, int start, int end, int[] prior) {
    ReadingTable table = tableOf(text, start, end);
    if (table != null && end - start <= LONGEST * 2) {
      Builder builder = new Builder(table, text, start, end);
      if (builder.count <= LONGEST) {
        builder.cues(prior);
      }
    }
  }

  /** Follows all systems at once and parts only where they differ. */
  private static final class Builder {
    final ReadingTable table;
    final byte[] letters;
    final int[] at;
    int count;

    byte[][] outPaths = {};
    int[] outSystems = {};
    byte[] outCost = {};
    int[][] outStarts = {};

    // Paths under way: the sounds so far, where each began, the next letter, the systems.
    private byte[][] sounds = new byte[8][];
    private int[][] begins = new int[8][];
    private int[] length = new int[8];
    private int[] position = new int[8];
    private int[] mask = new int[8];
    private int open;
    private final int[] nodes = new int[8];

    Builder(ReadingTable table, String text, int start, int end) {
      this.table = table;
      int room = Math.min(end - start, LONGEST + 1);
      letters = new byte[room + 2];
      at = new int[room + 1];
      for (int i = start; i < end && count < room; i++) {
        int letter = table.letterOf(text.charAt(i));
        if (letter > 0) {
          at[count] = i;
          letters[++count] = (byte) letter;
        }
      }
    }

    void cues(int[] prior) {
      for (int i = 1; i <= count; i++) {
        int node = table.step(0, letters[i]);
        for (int j = i; node != 0; node = table.step(node, letters[++j])) {
          for (ReadingTable.Rule cue : table.cues(node)) {
            if (cue.fits(letters, i)) {
              punish(prior, cue.penalty < 0 ? cue.systems : ~cue.systems, cue.penalty);
            }
          }
          if (j == count) {
            break;
          }
        }
      }
    }

    private void punish(int[] prior, int systems, int penalty) {
      for (int s = 0; s < table.systemCount(); s++) {
        if ((systems & 1 << s) != 0) {
          prior[s] += penalty;
        }
      }
    }

    void run(int[] prior) {
      int least = Integer.MAX_VALUE;
      for (int s = 0; s < table.systemCount(); s++) {
        least = Math.min(least, prior[s]);
      }
      int all = 0;
      for (int s = 0; s < table.systemCount(); s++) {
        if (prior[s] - least <= UNLIKELY) {
          all |= 1 << s;
        }
      }
      int size = count * 2 + 2;
      sounds[0] = new byte[size];
      begins[0] = new int[size];
      position[0] = 1;
      mask[0] = all;
      open = 1;
      for (int p = 0; p < open; p++) {
        while (position[p] <= count) {
          advance(p);
        }
      }
      finish(prior, least);
    }

    /** Takes path {@code p} one letter group further, in as many ways as its systems need. */
    private void advance(int p) {
      int from = position[p];
      int depth = 0;
      int node = table.step(0, letters[from]);
      while (node != 0 && depth < 8) {
        nodes[depth++] = node;
        node = from + depth <= count ? table.step(node, letters[from + depth]) : 0;
      }
      int left = mask[p];
      int source = p;
      int sourceLength = length[p];
      for (int d = depth - 1; d >= 0 && left != 0; d--) {
        for (ReadingTable.Rule rule : table.rules(nodes[d])) {
          int taken = rule.systems & left;
          if (taken != 0 && rule.fits(letters, from)) {
            left &= ~taken;
            int path = left == 0 ? source : fork(source, sourceLength);
            mask[path] = taken;
            emit(path, sourceLength, rule.sounds, from, rule.depth);
            if (left == 0) {
              return;
            }
          }
        }
      }
      mask[source] = left;
      emit(source, sourceLength, UNREAD, from, 1);
    }

    private static final byte[] UNREAD = {(byte) Tables.SOUNDS.code("?")};

    private int fork(int source, int sourceLength) {
      if (open == sounds.length) {
        grow();
      }
      sounds[open] = sounds[source].clone();
      begins[open] = begins[source].clone();
      length[open] = sourceLength;
      return open++;
    }

    private void grow() {
      int size = open * 2;
      sounds = Arrays.copyOf(sounds, size);
      begins = Arrays.copyOf(begins, size);
      length = Arrays.copyOf(length, size);
      position = Arrays.copyOf(position, size);
      mask = Arrays.copyOf(mask, size);
    }

    private void emit(int path, int length, byte[] what, int from, int depth) {
      byte[] out = sounds[path];
      if (length + what.length > out.length) {
        out = Arrays.copyOf(out, out.length * 2 + what.length);
        sounds[path] = out;
        begins[path] = Arrays.copyOf(begins[path], out.length);
      }
      for (byte sound : what) {
        out[length] = sound;
        begins[path][length++] = at[from - 1];
      }
      this.length[path] = length;
      position[path] = from + depth;
    }

    private void finish(int[] prior, int least) {
      byte[][] paths = new byte[open][];
      int[] systems = new int[open];
      int[][] starts = new int[open][];
      int kept = 0;
      for (int p = 0; p < open; p++) {
        int n = table.consonantsOnly() ? length[p] : Habits.apply(sounds[p], begins[p], length[p]);
        byte[] path = Arrays.copyOf(sounds[p], n);
        int same = 0;
        while (same < kept && !Arrays.equals(paths[same], path)) {
          same++;
        }
        if (same < kept) {
          systems[same] |= mask[p];
        } else {
          paths[kept] = path;
          starts[kept] = Arrays.copyOf(begins[p], n);
          systems[kept++] = mask[p];
        }
      }
      outPaths = Arrays.copyOf(paths, kept);
      outSystems = Arrays.copyOf(systems, kept);
      outStarts = Arrays.copyOf(starts, kept);
      outCost = new byte[kept];
      for (int p = 0; p < kept; p++) {
        int best = UNLIKELY;
        for (int s = 0; s < table.systemCount(); s++) {
          if ((systems[p] & 1 << s) != 0) {
            best = Math.min(best, prior[s] - least);
          }
        }
        outCost[p] = (byte) best;
      }
    }
  }
}
