package io.github.copydesk.artefact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * All word patterns of a rule book as one automaton over the words of a line. Patterns that begin
 * alike share their beginning; alternatives meet again in a common node, so the size is the sum and
 * not the product of what a pattern lists. Immutable once {@link #freeze} was called.
 */
final class PatternGraph {

  // Labels of the slots; words have labels from WordTable.FIRST_WORD on.
  static final int NUMBER = 1;
  static final int COLON = 2;
  static final int NAME = 3;
  static final int ANY = 4;
  static final int CAPITAL = 5;
  static final int YEAR = 6;

  static final int NONE = -1;

  private static final int[] EMPTY = {};

  // While it is being built; arrays that grow, because a book has tens of thousands of nodes and is
  // read when a program starts.
  private int size;
  private int edges;

  // An open-addressing table of (node, label), the free moves, the slots of a node as
  // bits, and the rules that a line ending in a node has matched.
  private long[] keys = new long[256];
  private int[] targets = new int[256];
  private int[][] freeMoves = new int[256][];
  private byte[] slots = new byte[256];
  private int[][] accepts = new int[256][];

  /** How the words begin that lead on from a node, a bit each by {@link #beginning}. */
  private long[] beginnings = new long[256];

  /** The nodes that a pattern passes which a line may match that ends as a sentence. */
  private final BitSet sentences = new BitSet();

  private boolean sentence;

  PatternGraph() {
    Arrays.fill(keys, -1);
  }

  int newNode() {
    if (size == slots.length) {
      resize(size * 2);
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

  /** Whether a line that ends as a sentence may still match at this node. */
  boolean leadsToSentence(int node) {
    return sentences.get(node);
  }

  private void pass(int node) {
    if (sentence) {
      sentences.set(node);
    }
  }

  private void resize(int length) {
    freeMoves = Arrays.copyOf(freeMoves, length);
    accepts = Arrays.copyOf(accepts, length);
    slots = Arrays.copyOf(slots, length);
    beginnings = Arrays.copyOf(beginnings, length);
  }

  /** Returns the bit of a word's first two letters, folded, the second 0 if it has one only. */
  static long beginning(char first, char second) {
    return 1L << (first + 11 * second);
  }

  /** Like {@link #child}, the label being that of a word that begins with these letters. */
  int child(int node, int label, char first, char second) {
    beginnings[node] |= beginning(first, second);
    return child(node, label);
  }

  /** Returns bits of which one is that of the beginning of every word that leads on. */
  long beginnings(int node) {
    return beginnings[node];
  }

  /**
   * Returns the node that {@code label} leads to from {@code node}, a new one if there was none.
   */
  int child(int node, int label) {
    int known = target(node, label);
    pass(node);
    if (known != NONE) {
      pass(known);
      return known;
    }
    int child = newNode();
    put(key(node, label), child);
    return child;
  }

  /** Lets {@code label} lead from {@code node} to {@code target}. */
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
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(from));
    reached.set(from);
    while (!open.isEmpty()) {
      for (int target : freeMoves[open.remove(open.size() - 1)]) {
        if (!reached.get(target)) {
          reached.set(target);
          open.add(target);
        }
      }
    }
    return reached.get(to);
  }

  void accept(int node, int rule) {
    accepts[node] = append(accepts[node], rule);
  }

  /** Gives back what was kept for growing. */
  void freeze() {
    resize(size);
  }

  /**
   * Returns, by label, where a match that begins at {@code root} is after its first word.
   *
   * @param labels a number above all labels
   */
  int[][] firstSteps(int root, int labels) {
    int[][] steps = new int[labels][];
    Arrays.fill(steps, EMPTY);
    BitSet beginnings = closure(root);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] >= 0 && beginnings.get((int) (keys[i] >>> 24))) {
        int label = (int) (keys[i] & 0xFFFFFF);
        steps[label] = append(steps[label], targets[i]);
      }
    }
    return steps;
  }

  int nodes() {
    return size;
  }

  /** Returns where {@code label} leads from {@code node}, or {@link #NONE}. */
  int target(int node, int label) {
    long key = key(node, label);
    int mask = keys.length - 1;
    for (int i = slot(key, mask); keys[i] >= 0; i = (i + 1) & mask) {
      if (keys[i] == key) {
        return targets[i];
      }
    }
    return NONE;
  }

  /** Returns {@code root} and the nodes where a match that begins there may go on freely. */
  BitSet closure(int root) {
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(root));
    reached.set(root);
    while (!open.isEmpty()) {
      for (int target : freeMoves[open.remove(open.size() - 1)]) {
        if (!reached.get(target)) {
          reached.set(target);
          open.add(target);
        }
      }
    }
    return reached;
  }

  boolean hasSlot(int node, int label) {
    return (slots[node] >>> label & 1) != 0;
  }

  /** Returns the slots that a word may fill here, as bits of their labels. */
  int wordSlots(int node) {
    return slots[node] & (1 << NAME | 1 << CAPITAL | 1 << ANY);
  }

  int[] freeMoves(int node) {
    return freeMoves[node];
  }

  int[] accepts(int node) {
    return accepts[node];
  }

  private void put(long key, int target) {
    if (2 * (edges + 1) > keys.length) {
      grow();
    }
    int label = (int) (key & 0xFFFFFF);
    if (label < WordTable.FIRST_WORD) {
      slots[(int) (key >>> 24)] |= (byte) (1 << label);
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
