package io.github.copydesk.artefact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a line has come to in the automaton of the word patterns, and where each word leads from
 * there, as far as that is known. Following the pattern graph costs as much as there are nodes at
 * once, which on prose are many; prose comes to the same few hundred states again and again, and
 * from a known state a word is one look-up. The states are those of the deterministic automaton,
 * made when first needed, as in RE2.
 */
final class MatchState {

  /** The nodes, in the order in which they were reached, which decides between rules. */
  final int[] nodes;

  /** Whether only nodes are kept that a line may match which ends as a sentence. */
  final boolean sentence;

  /** How the words begin that lead on, as bits of the pattern graph. */
  final long beginnings;

  /** The slots that a word may fill, as bits of their labels. */
  final int slots;

  /** Kept here, since each word asks for it and the nodes are elsewhere in memory. */
  private final boolean dead;

  private final int hash;

  /** What the nodes accept; of many nodes only a few end a pattern. */
  private int @Nullable [] accepted;

  private int[] symbols = new int[8];
  private @Nullable MatchState[] targets = new MatchState[8];
  private int size;

  MatchState(int[] nodes, boolean sentence, long beginnings, int slots) {
    this.nodes = nodes;
    this.sentence = sentence;
    this.beginnings = beginnings;
    this.slots = slots;
    this.dead = nodes.length == 0;
    this.hash = Arrays.hashCode(nodes) * 2 + (sentence ? 1 : 0);
  }

  /** Whether nothing goes on from here. */
  boolean isDead() {
    return dead;
  }

  /** Returns what {@code accepts} has for the nodes, in their order. */
  int[] accepted(Rows accepts) {
    int[] known = accepted;
    if (known == null) {
      int count = 0;
      for (int node : nodes) {
        count += accepts.end(node) - accepts.start(node);
      }
      known = new int[count];
      int at = 0;
      for (int node : nodes) {
        for (int i = accepts.start(node); i < accepts.end(node); i++) {
          known[at++] = accepts.value(i);
        }
      }
      accepted = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MatchState that
        && sentence == that.sentence
        && Arrays.equals(nodes, that.nodes);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns where {@code symbol}, which is not 0, leads to; null if that is not known yet. */
  @Nullable MatchState next(int symbol) {
    return targets[place(symbol)];
  }

  void put(int symbol, MatchState target) {
    if (2 * (size + 1) > symbols.length) {
      grow();
    }
    int place = place(symbol);
    symbols[place] = symbol;
    targets[place] = target;
    size++;
  }

  /** Where {@code symbol} stands, or would stand. */
  private int place(int symbol) {
    int mask = symbols.length - 1;
    int i = (symbol * 0x9E3779B1) >>> 8 & mask;
    while (symbols[i] != 0 && symbols[i] != symbol) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    int[] oldSymbols = symbols;
    @Nullable MatchState[] oldTargets = targets;
    symbols = new int[2 * oldSymbols.length];
    targets = new MatchState[2 * oldTargets.length];
    for (int i = 0; i < oldSymbols.length; i++) {
      if (oldSymbols[i] != 0) {
        int place = place(oldSymbols[i]);
        symbols[place] = oldSymbols[i];
        targets[place] = oldTargets[i];
      }
    }
  }
}
