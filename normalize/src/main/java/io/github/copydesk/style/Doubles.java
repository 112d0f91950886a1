package io.github.copydesk.style;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells by a word of the text that a full name is not that of the book but of somebody who shares
 * it: the pianist Boris Berezovsky.
 */
final class Doubles {

  private static final String[] NO_WORDS = {};

  private final Map<Integer, Boolean> others = new HashMap<>(2);

  /** Holds what tells, by the name in English. */
  private static final class Tables {
    static final Map<String, String[]> TELLING = new HashMap<>();

    static {
      for (String[] row : ResourceLists.rows("doubles.tsv")) {
        TELLING.put(row[0], ResourceLists.words(row[1]));
      }
    }
  }

  /** Whether two people of the news have the name. */
  static boolean areKnown(String english) {
    return Tables.TELLING.containsKey(english);
  }

  /** Whether the one who shares a name is meant in a text; the same text each time. */
  boolean isOther(int name, StyleBook book, String text) {
    return others.computeIfAbsent(name, n -> isTold(book.anyForm(n), text));
  }

  private static boolean isTold(String english, String text) {
    for (String word : Tables.TELLING.getOrDefault(english, NO_WORDS)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
