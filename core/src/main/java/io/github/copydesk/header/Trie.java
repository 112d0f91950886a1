package io.github.copydesk.header;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their folded words, with a value each. Full stops count for nothing, so that {@code
 * N.J.}, {@code N. J.} and {@code N.J} are one.
 */
final class Trie<V> {

  /** A phrase that was found. */
  record Match<V>(V value, int end) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }

  private final Node<V> root = new Node<>();

  /** Adds a phrase; if it is there already, {@code merge} makes one value of the two. */
  void add(String phrase, V value, BinaryOperator<V> merge) {
    Tokens tokens = Tokens.of(phrase, 0, phrase.length());
    Node<V> node = root;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isMark(i, '.')) {
        node = node.next.computeIfAbsent(tokens.folded(i), k -> new Node<>());
      }
    }
    if (node != root) {
      V before = node.value;
      node.value = before == null ? value : merge.apply(before, value);
    }
  }

  /** Returns the longest phrase that starts at token {@code from} and ends by {@code to}. */
  @Nullable Match<V> longest(Tokens tokens, int from, int to) {
    Node<V> node = root;
    V best = null;
    int bestEnd = from;
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      if (i > from && tokens.isMark(i, '.') && !tokens.spaceBefore(i)) {
        continue;
      }
      node = node.next.get(tokens.folded(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = node.value;
        bestEnd = i + 1;
      }
    }
    return best == null ? null : new Match<>(best, bestEnd);
  }

  /** Returns the value of the phrase that is exactly {@code [from, to)}, full stops aside. */
  @Nullable V exact(Tokens tokens, int from, int to) {
    Match<V> match = longest(tokens, from, to);
    if (match == null) {
      return null;
    }
    for (int i = match.end(); i < to; i++) {
      if (!tokens.isMark(i, '.')) {
        return null;
      }
    }
    return match.value();
  }

  /** Whether some phrase opens with this folded word. */
  boolean opens(String word) {
    return root.next.containsKey(word);
  }
}
