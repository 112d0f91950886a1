package io.github.copydesk.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of several kinds, as one resource lists them: a kind and words a row. */
final class WordKinds {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private WordKinds(String resource) {
    for (String[] row : ResourceLists.rows(resource)) {
      Set<String> words = kinds.computeIfAbsent(row[0], kind -> new HashSet<>());
      for (String word : ResourceLists.words(row[1])) {
        words.add(word.replace('_', ' '));
      }
    }
  }

  /** Reads a resource, in which a low line stands for a blank. */
  static WordKinds read(String resource) {
    return new WordKinds(resource);
  }

  boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  /** Whether a word is of any kind. */
  boolean isAny(String word) {
    return isAny(word, "");
  }

  /** The same of all kinds but one. */
  boolean isAny(String word, String but) {
    for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
      if (kind.getValue().contains(word) && !kind.getKey().equals(but)) {
        return true;
      }
    }
    return false;
  }

  /** All words of a kind. */
  Set<String> of(String kind) {
    return kinds.getOrDefault(kind, Set.of());
  }

  /** What tells of most words that they are none of a kind. */
  WordShapes shapes(String kind) {
    WordShapes shapes = new WordShapes();
    for (String word : of(kind)) {
      shapes.add(word, 0, word.length());
    }
    return shapes;
  }
}
