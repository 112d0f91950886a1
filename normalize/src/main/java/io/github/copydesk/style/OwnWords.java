package io.github.copydesk.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells whether a few words may be in a language: by its commonest words and its letters. */
final class OwnWords {

  private static final Map<String, OwnWords> OF_LANGUAGE = read();

  private final String letters;
  private final Set<String> words;

  private OwnWords(String letters, Set<String> words) {
    this.letters = letters;
    this.words = words;
  }

  private static Map<String, OwnWords> read() {
    Map<String, OwnWords> known = new HashMap<>();
    for (String[] row : ResourceLists.rows("own-words.tsv")) {
      known.put(row[0], new OwnWords(row[1], new HashSet<>(Set.of(ResourceLists.words(row[2])))));
    }
    for (String[] row : ResourceLists.rows("function-words.tsv")) {
      OwnWords own = known.get(row[0]);
      if (own != null) {
        own.words.addAll(Set.of(ResourceLists.words(row[1])));
      }
    }
    return known;
  }

  /** Whether some of a text may be in a language; also where nothing is known of that. */
  static boolean mayBe(String text, int from, int to, String language) {
    OwnWords own = OF_LANGUAGE.get(language);
    return own == null || own.has(text, from, to);
  }

  private boolean has(String text, int from, int to) {
    int i = from;
    while (i < to) {
      int word = i;
      while (i < to && Letters.isWord(text.charAt(i))) {
        if (letters.indexOf(text.charAt(i++)) >= 0) {
          return true;
        }
      }
      if (i > word && words.contains(text.substring(word, i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      i += i == word ? 1 : 0;
    }
    return false;
  }
}
