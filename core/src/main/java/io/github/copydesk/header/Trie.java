package io.github.copydesk.header;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their folded words, with a value each. Full stops count for nothing, so that {@code
 * N.J.}, {@code N. J.} and {@code N.J} are one. One hash table from (node, word) to node, so that a
 * place where no phrase starts costs one look-up.
 */
class Trie<V> {

  /** A phrase that was found. */
  record Match<V>(V value, int end) {}

  private long[] keys;
  private int[] targets;
  private int edges;

  /**
   * A bit for each word that phrases open with, by its hash: most words of a text open none, and
   * this table is small enough to stay near the processor while the other is not.
   */
  private final long[] openers;

  private @Nullable Object[] values;
  private int nodes = 1;

  /** A trie with room for some words, a power of two; it grows if there are more. */
  Trie(int room) {
    keys = new long[room * 2];
    targets = new int[room * 2];
    values = new Object[room];
    openers = new long[room >>> 3];
  }

  /** The value of a phrase that is given twice: the first, unless a table says otherwise. */
  V merge(V before, V value) {
    return before;
  }

  /** What a table does with a phrase that was added; nothing, unless it says otherwise. */
  void added(long firstWord, char opening, int words, V value) {}

  /**
   * Adds all phrases of a cell, which stand between bars. They are cut as {@link Tokens} are, but
   * straight from the text, since this is what a process does when it has only just started.
   */
  final void addAll(char[] text, int from, int to, V value) {
    int node = 0;
    int words = 0;
    long first = 0;
    char opening = 0;
    int at = from;
    while (at < to) {
      char c = text[at];
      if (c == '|') {
        end(node, value);
        added(first, opening, words, value);
        node = 0;
        words = 0;
        at++;
        continue;
      }
      int end = Tokens.end(text, at, to);
      if (end < 0 || c == '.') {
        at = end < 0 ? ~end : end;
        continue;
      }
      long hash = Fold.hash(text, at, end);
      long key = key(node, hash);
      int next = target(key);
      node = next < 0 ? edge(key) : next;
      if (words == 0) {
        first = hash;
        openers[opener(hash)] |= 1L << hash;
      }
      opening = words == 0 ? c : opening;
      words++;
      at = end;
    }
    end(node, value);
    added(first, opening, words, value);
  }

  private void end(int node, V value) {
    if (node != 0) {
      V before = value(node);
      values[node] = before == null ? value : merge(before, value);
    }
  }

  /** Returns the longest phrase that starts at token {@code from} and ends by {@code to}. */
  @Nullable Match<V> longest(Tokens tokens, int from, int to) {
    long found = walk(tokens, from, to);
    V value = found < 0 ? null : value((int) (found >>> 32));
    return value == null ? null : new Match<>(value, (int) found);
  }

  /** Where the longest phrase at token {@code from} ends, -1 if none starts there. */
  final int end(Tokens tokens, int from, int to) {
    long found = walk(tokens, from, to);
    return found < 0 ? -1 : (int) found;
  }

  /** Returns the value of the phrase that is exactly {@code [from, to)}, full stops aside. */
  @Nullable V exact(Tokens tokens, int from, int to) {
    long found = walk(tokens, from, to);
    if (found < 0) {
      return null;
    }
    for (int i = (int) found; i < to; i++) {
      if (!tokens.isMark(i, '.')) {
        return null;
      }
    }
    return value((int) (found >>> 32));
  }

  /** The node of the longest phrase and the token after it, in one number; -1 if there is none. */
  private long walk(Tokens tokens, int from, int to) {
    if (from >= to || !tokens.has(from)) {
      return -1;
    }
    long first = tokens.hash(from);
    if ((openers[opener(first)] >>> first & 1) == 0) {
      return -1;
    }
    int node = step(0, first);
    long best = -1;
    int i = from;
    while (node >= 0) {
      i++;
      if (values[node] != null) {
        best = (long) node << 32 | i;
      }
      while (i < to && tokens.isMark(i, '.') && !tokens.spaceBefore(i)) {
        i++;
      }
      node = i < to && tokens.has(i) ? step(node, tokens.hash(i)) : -1;
    }
    return best;
  }

  @SuppressWarnings("unchecked") // only values of V are put in
  private @Nullable V value(int node) {
    return (V) values[node];
  }

  /** The node tells equal words apart by an odd factor, which keeps different words different. */
  private static long key(int node, long word) {
    long key = (word + node * 0xD1B54A32D192ED03L) * 0x9E3779B97F4A7C15L;
    return key == 0 ? 1 : key;
  }

  private int opener(long word) {
    return (int) (word >>> 6) & openers.length - 1;
  }

  private int step(int node, long word) {
    return target(key(node, word));
  }

  private int target(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 32) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  private int edge(long key) {
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
    }
    if (++edges * 2 > keys.length) {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[oldKeys.length * 2];
      targets = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          put(oldKeys[i], oldTargets[i]);
        }
      }
    }
    put(key, nodes);
    return nodes++;
  }

  private void put(long key, int target) {
    int slot = (int) (key >>> 32) & keys.length - 1;
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    targets[slot] = target;
  }
}
