package io.github.copydesk.artefact;

import io.github.copydesk.rows.Packed;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * All word patterns of a rule book as one automaton over the words of a line. Nodes and labels are
 * numbers, and what belongs to a node stands in a row of a few long arrays, which are read from a
 * file at once. Immutable.
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

  private final Rows labels;
  private final int[] targets;
  private final Rows freeMoves;
  private final Rows accepts;
  private final BitSet sentences;
  private final byte[] beginnings;

  /**
   * @param labels what leads on from each node, in ascending order
   * @param targets where to, for each label
   * @param freeMoves where a match goes on from each node without a word
   * @param accepts what a line that ends in a node has matched
   * @param sentences the nodes where a line may still match that ends as a sentence
   * @param beginnings by label, how the word begins: see {@link #beginning}
   */
  PatternGraph(
      Rows labels,
      int[] targets,
      Rows freeMoves,
      Rows accepts,
      BitSet sentences,
      byte[] beginnings) {
    this.labels = labels;
    this.targets = targets;
    this.freeMoves = freeMoves;
    this.accepts = accepts;
    this.sentences = sentences;
    this.beginnings = beginnings;
  }

  static PatternGraph read(ByteBuffer in) {
    Rows labels = Rows.read(in);
    int[] targets = Packed.ints(in);
    Rows freeMoves = Rows.read(in);
    Rows accepts = Rows.read(in);
    BitSet sentences = Packed.bits(in);
    return new PatternGraph(labels, targets, freeMoves, accepts, sentences, Packed.bytes(in));
  }

  void write(DataOutputStream out) throws IOException {
    labels.write(out);
    Packed.ints(out, targets);
    freeMoves.write(out);
    accepts.write(out);
    Packed.bits(out, sentences);
    Packed.bytes(out, beginnings);
  }

  /** Returns one of 64 classes of words by the first two letters, folded; 0 if there is none. */
  static byte beginning(char first, char second) {
    return (byte) (first + 11 * second & 63);
  }

  int nodes() {
    return labels.count();
  }

  /** Whether a line that ends as a sentence may still match at this node. */
  boolean leadsToSentence(int node) {
    return sentences.get(node);
  }

  /** Returns the classes of the words that lead on, as bits by {@link #beginning}. */
  long beginnings(int node) {
    long all = 0;
    for (int i = labels.start(node); i < labels.end(node); i++) {
      int label = labels.value(i);
      all |= label < WordTable.FIRST_WORD ? 0 : 1L << beginnings[label];
    }
    return all;
  }

  /** Returns where {@code label} leads from {@code node}, or {@link #NONE}. */
  int target(int node, int label) {
    int at = labels.indexOf(label, node);
    return at < 0 ? NONE : targets[at];
  }

  /** Returns the slots that a word may fill here, as bits of their labels. */
  int wordSlots(int node) {
    int slots = 0;
    for (int i = labels.start(node);
        i < labels.end(node) && labels.value(i) < WordTable.FIRST_WORD;
        i++) {
      slots |= 1 << labels.value(i);
    }
    return slots & (1 << NAME | 1 << CAPITAL | 1 << ANY);
  }

  /** Returns where a match goes on without a word, by node. */
  Rows freeMoves() {
    return freeMoves;
  }

  /** Returns what a line that ends in a node has matched, by node. */
  Rows accepts() {
    return accepts;
  }

  /**
   * Returns, by label, where a match that begins at {@code root} is after its first word.
   *
   * @param limit a number above all labels
   */
  int[][] firstSteps(int root, int limit) {
    int[][] steps = new int[limit][];
    Arrays.fill(steps, EMPTY);
    BitSet starts = reached(root, freeMoves::row);
    for (int node = starts.nextSetBit(0); node >= 0; node = starts.nextSetBit(node + 1)) {
      for (int i = labels.start(node); i < labels.end(node); i++) {
        int label = labels.value(i);
        steps[label] = Arrays.copyOf(steps[label], steps[label].length + 1);
        steps[label][steps[label].length - 1] = targets[i];
      }
    }
    return steps;
  }

  /** Returns {@code root} and the nodes where a match that begins there may go on freely. */
  static BitSet reached(int root, IntFunction<int[]> moves) {
    BitSet reached = new BitSet();
    int[] open = {root};
    int left = 1;
    reached.set(root);
    while (left > 0) {
      for (int target : moves.apply(open[--left])) {
        if (!reached.get(target)) {
          reached.set(target);
          open = left < open.length ? open : Arrays.copyOf(open, left * 2);
          open[left++] = target;
        }
      }
    }
    return reached;
  }
}
