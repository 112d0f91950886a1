package io.github.copydesk.style;

import java.util.Locale;

/** Finds where words of a text begin and end, and looks no further than lists have words. */
final class WordScan {

  /** No word of a list is longer. */
  static final int LONGEST_WORD = 20;

  private WordScan() {}

  /** Where the letters begin that end at {@code end}; there if it is behind none. */
  static int wordStart(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST_WORD && Letters.isWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && Letters.isWord(text.charAt(to))) {
      to++;
    }
    return to;
  }

  static int wordEnd(char[] in, int from, int stop) {
    int end = from;
    while (end < stop && end - from < LONGEST_WORD && Letters.isWord(in[end])) {
      end++;
    }
    return end;
  }

  static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** The letters before a place and its blanks, in lower case; empty if there are none. */
  static String lowerBefore(String text, int start) {
    int end = start;
    while (end > 0 && Letters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return lower(text, wordStart(text, end), end);
  }
}
