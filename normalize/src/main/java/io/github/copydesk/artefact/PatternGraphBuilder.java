package io.github.copydesk.artefact;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A {@link PatternGraph} while patterns are being added. Patterns that begin alike share their
 * beginning; alternatives meet again in a common node, so the size is the sum and not the product
 * of what a pattern lists.
 */
final class PatternGraphBuilder {

  private static final int[] EMPTY = {};

  // Arrays that grow, because a book has tens of thousands of nodes.
  private int size;
  private int edges;

  // An open-addressing table of (node, label), the free moves, and the rules that a line ending in
  // a node has matched.
  private long[] keys = new long[256];
  private int[] targets = new int[256];
  private int[][] freeMoves = new int[256][];
  private int[][] accepts = new int[256][];

  /** By label, how the word begins. */
  private byte[] beginnings = new byte[256];

  /** The nodes that a pattern passes which a line may match that ends as a sentence. */
  private final BitSet sentences = new BitSet();

  private boolean sentence;

  PatternGraphBuilder() {
    Arrays.fill(keys, -1);
  }

  int newNode() {
    if (size == freeMoves.length) {
      freeMoves = Arrays.copyOf(freeMoves, size * 2);
      accepts = Arrays.copyOf(accepts, size * 2);
    }
    freeMoves[size] = EMPTY;
    accepts[size] = EMPTY;
    pass(size);
    return size++;
  }

  /** Says whether what is added from now on may match a line that ends as a sentence. */
  void addSentences(boolean may) {
    sentence = may;
  }

  private void pass(int node) {
    if (sentence) {
      sentences.set(node);
    }
  }

  /** Like {@link #child}, the label being that of a word that begins with these letters. */
  int child(int node, int label, char first, char second) {
    if (label >= beginnings.length) {
      beginnings = Arrays.copyOf(beginnings, label * 2);
    }
    beginnings[label] = PatternGraph.beginning(first, second);
    return child(node, label);
  }

  /**
   * Returns the node that {@code label} leads to from {@code node}, a new one if there was none.
   */
  int child(int node, int label) {
    int known = target(key(node, label));
    pass(node);
    if (known != PatternGraph.NONE) {
      pass(known);
      return known;
    }
    int child = newNode();
    put(key(node, label), child);
    return child;
  }

  /** Lets {@code label} lead from {@code node}, from where it leads nowhere yet. */
  void connect(int node, int label, int target) {
    pass(node);
    pass(target);
    put(key(node, label), target);
  }

  /** Lets a match go on from {@code target} when it has come to {@code node}. */
  void link(int node, int target) {
    pass(node);
    pass(target);
    if (node != target) {
      freeMoves[node] = append(freeMoves[node], target);
    }
  }

  /** Returns whether a match goes from one node to another without a word. */
  boolean leadsFreely(int from, int to) {
    return PatternGraph.reached(from, node -> freeMoves[node]).get(to);
  }

  void accept(int node, int rule) {
    accepts[node] = append(accepts[node], rule);
  }

  /**
   * Returns the graph.
   *
   * @param labels a number above all labels
   */
  PatternGraph build(int labels) {
    long[] sorted = Arrays.stream(keys).filter(key -> key >= 0).sorted().toArray();
    int[] ofEdges = new int[size];
    int[] labelOf = new int[sorted.length];
    int[] targetOf = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      ofEdges[(int) (sorted[i] >>> 24)]++;
      labelOf[i] = (int) (sorted[i] & 0xFFFFFF);
      targetOf[i] = target(sorted[i]);
    }
    return new PatternGraph(
        new Rows(Rows.starts(ofEdges), labelOf),
        targetOf,
        Rows.of(Arrays.copyOf(freeMoves, size)),
        Rows.of(Arrays.copyOf(accepts, size)),
        sentences,
        Arrays.copyOf(beginnings, labels));
  }

  private int target(long key) {
    int mask = keys.length - 1;
    for (int i = slot(key, mask); keys[i] >= 0; i = (i + 1) & mask) {
      if (keys[i] == key) {
        return targets[i];
      }
    }
    return PatternGraph.NONE;
  }

  private void put(long key, int target) {
    if (2 * (edges + 1) > keys.length) {
      grow();
    }
    place(key, target);
    edges++;
  }

  private void place(long key, int target) {
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (keys[i] >= 0) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    targets[i] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] >= 0) {
        place(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static long key(int node, int label) {
    return (long) node << 24 | label;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  private static int[] append(int[] list, int value) {
    int[] longer = Arrays.copyOf(list, list.length + 1);
    longer[list.length] = value;
    return longer;
  }
}
