package io.github.copydesk.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The readings of listed names as one tree of sounds, so that a word is compared with what many of
 * them have in common once, and with nothing behind the sounds that already part it from them.
 * Immutable once filled.
 */
final class FormTrie {

  private static final class Node {
    final byte sound;
    @Nullable Node child;
    @Nullable Node next;

    /** The names that end here, each with what it costs to read it so. */
    final List<int[]> ends = new ArrayList<>(0);

    Node(byte sound, @Nullable Node next) {
      this.sound = sound;
      this.next = next;
    }
  }

  private final Node root = new Node((byte) 0, null);
  private final List<Reading> names = new ArrayList<>();
  private int depth;

  /** Takes in a name, of which all paths must be worked out; returns its number, from 0 on. */
  int add(Reading reading) {
    byte[][] paths = reading.paths();
    for (int p = 0; p < paths.length; p++) {
      Node node = root;
      for (byte sound : paths[p]) {
        node = child(node, sound);
      }
      node.ends.add(new int[] {names.size(), reading.cost()[p]});
      depth = Math.max(depth, paths[p].length);
    }
    names.add(reading);
    return names.size() - 1;
  }

  private static Node child(Node parent, byte sound) {
    for (Node child = parent.child; child != null; child = child.next) {
      if (child.sound == sound) {
        return child;
      }
    }
    Node child = new Node(sound, parent.child);
    parent.child = child;
    return child;
  }

  /**
   * Returns the numbers of the names that a word is near to.
   *
   * @param percent how near, in percent of what a word may cost
   * @param alone what each sound costs that one of the two lacks
   */
  BitSet near(Reading word, int percent, byte[] alone) {
    BitSet near = new BitSet();
    byte[][] paths = word.paths();
    for (int p = 0; p < paths.length; p++) {
      new Walk(word, paths[p], word.cost()[p], percent, alone, near).begin();
    }
    return near;
  }

  /** One path of a word on its way through the tree, with a row of the table of costs a node. */
  private final class Walk {
    private final Reading word;
    private final byte[] path;
    private final int prior;
    private final int percent;
    private final BitSet near;
    private final byte[] alone;
    private final byte[] costs = ReadingTables.SOUNDS.costs();
    private final int[] rows;
    private final int width;
    private final int most;

    Walk(Reading word, byte[] path, int prior, int percent, byte[] alone, BitSet near) {
      this.word = word;
      this.path = path;
      this.prior = prior;
      this.percent = percent;
      this.alone = alone;
      this.near = near;
      width = path.length + 1;
      rows = new int[(depth + 1) * width];
      most = TokenMatch.MOST * percent / 100 - prior;
    }

    void begin() {
      for (int i = 1; i < width; i++) {
        rows[i] = rows[i - 1] + alone[path[i - 1] & 0xFF];
      }
      below(root, 0);
    }

    private void below(Node parent, int row) {
      for (Node node = parent.child; node != null; node = node.next) {
        if (fill(row, node.sound & 0xFF) <= most) {
          end(node, rows[row + 2 * width - 1]);
          below(node, row + width);
        }
      }
    }

    /** Fills the row below {@code above} for a sound; returns the least cost in it. */
    private int fill(int above, int sound) {
      int line = sound * Sounds.ROW;
      int drop = alone[sound];
      int left = rows[above] + drop;
      rows[above + width] = left;
      int least = left;
      for (int i = 1; i < width; i++) {
        int other = path[i - 1] & 0xFF;
        int best = Math.min(rows[above + i - 1] + costs[line + other], rows[above + i] + drop);
        left = Math.min(best, left + alone[other]);
        rows[above + width + i] = left;
        least = Math.min(least, left);
      }
      return least;
    }

    private void end(Node node, int cost) {
      for (int[] end : node.ends) {
        int limit = TokenMatch.limit(names.get(end[0]), word) * percent / 100;
        if (prior + end[1] + cost <= limit) {
          near.set(end[0]);
        }
      }
    }
  }
}
