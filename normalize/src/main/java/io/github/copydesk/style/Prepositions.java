package io.github.copydesk.style;

import java.util.Set;

/** Tells that a name stands behind a preposition that puts it in another case. */
final class Prepositions {

  /** So many names in a row may stand behind one preposition. */
  private static final int LONGEST_LIST = 12;

  private static final WordKinds WORDS = WordKinds.read("prepositions.tsv");

  private Prepositions() {}

  /** Whether a preposition stands before the name at {@code start}, in a language with cases. */
  static boolean isGoverned(String text, int start, String language) {
    Set<String> words = WORDS.of(language);
    int at = words.isEmpty() ? -1 : start;
    for (int listed = 0; at > 0 && listed < LONGEST_LIST; listed++) {
      if (words.contains(WordScan.lowerBefore(text, at))) {
        return true;
      }
      at = listedBefore(text, at);
    }
    return false;
  }

  /** Where the name before this one begins if both stand in one list, else -1. */
  private static int listedBefore(String text, int start) {
    int end = start - 1;
    if (end < 2 || !Letters.isBlank(text.charAt(end))) {
      return -1;
    }
    if (text.charAt(end - 1) == ',') {
      end--;
    } else if (WORDS.is("list", WordScan.lowerBefore(text, start))) {
      end = WordScan.wordStart(text, end) - 1;
    } else {
      return -1;
    }
    int from = WordScan.wordStart(text, Math.max(0, end));
    return from < end && Letters.isUpper(text.charAt(from)) ? from : -1;
  }
}
