package io.github.copydesk.artefact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  static final int NONE = -1;

  private static final int[] EMPTY = {};

  private final Map<Long, Integer> building = new HashMap<>();
  private final List<int[]> free = new ArrayList<>();
  private final List<int[]> accepted = new ArrayList<>();

  // Frozen form: an open-addressing table of (node, label), the free moves, the slots of a node as
  // bits, and the rules that a line ending in a node has matched.
  private long[] keys = {};
  private int[] targets = {};
  private int[][] freeMoves = {};
  private byte[] slots = {};
  private int[][] accepts = {};

  int newNode() {
    free.add(EMPTY);
    accepted.add(EMPTY);
    return free.size() - 1;
  }

  /**
   * Returns the node that {@code label} leads to from {@code node}, a new one if there was none.
   */
  int child(int node, int label) {
    return building.computeIfAbsent(key(node, label), k -> newNode());
  }

  /** Lets {@code label} lead from {@code node} to {@code target}. */
  void connect(int node, int label, int target) {
    building.put(key(node, label), target);
  }

  /** Lets a match go on from {@code target} when it has come to {@code node}. */
  void link(int node, int target) {
    if (node != target) {
      free.set(node, append(free.get(node), target));
    }
  }

  /** Returns whether a match goes from one node to another without a word. */
  boolean leadsFreely(int from, int to) {
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(from));
    reached.set(from);
    while (!open.isEmpty()) {
      for (int target : free.get(open.remove(open.size() - 1))) {
        if (!reached.get(target)) {
          reached.set(target);
          open.add(target);
        }
      }
    }
    return reached.get(to);
  }

  void accept(int node, int rule) {
    accepted.set(node, append(accepted.get(node), rule));
  }

  void freeze() {
    int size = Integer.highestOneBit(Math.max(16, building.size() * 2)) * 2;
    keys = new long[size];
    targets = new int[size];
    freeMoves = free.toArray(int[][]::new);
    accepts = accepted.toArray(int[][]::new);
    slots = new byte[freeMoves.length];
    Arrays.fill(keys, -1);
    building.forEach(this::put);
    building.clear();
    free.clear();
    accepted.clear();
  }

  /** Returns, by label, where a match that begins at {@code root} is after its first word. */
  Map<Integer, int[]> firstSteps(int root) {
    BitSet beginnings = closure(root);
    Map<Integer, int[]> steps = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] >= 0 && beginnings.get((int) (keys[i] >>> 24))) {
        int label = (int) (keys[i] & 0xFFFFFF);
        steps.put(label, append(steps.getOrDefault(label, EMPTY), targets[i]));
      }
    }
    return steps;
  }

  int nodes() {
    return accepts.length;
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

  int[] freeMoves(int node) {
    return freeMoves[node];
  }

  int[] accepts(int node) {
    return accepts[node];
  }

  private void put(long key, int target) {
    int label = (int) (key & 0xFFFFFF);
    int node = (int) (key >>> 24);
    if (label < WordTable.FIRST_WORD) {
      slots[node] |= (byte) (1 << label);
    }
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (keys[i] >= 0) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    targets[i] = target;
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
