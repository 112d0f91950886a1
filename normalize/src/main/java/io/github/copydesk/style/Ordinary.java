package io.github.copydesk.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells by what is said of somebody that he is nobody of the news, and spells his name himself:
 * {@code le boulanger Gorbachev}, {@code Frau Lukashenko aus Bochum}.
 */
final class Ordinary {

  private static final int LONGEST_WORD = 20;

  /** A word that says from where somebody is. */
  private static final int LONGEST_FROM = 6;

  /** An age, or a town, in brackets behind a name. */
  private static final int LONGEST_BRACKET = 24;

  private Ordinary() {}

  /** Holds the words that say so. */
  private static final class Tables {
    static final Map<String, Set<String>> WORDS = new HashMap<>();
    static final WordShapes WORK = new WordShapes();

    static {
      for (String[] row : ResourceLists.rows("ordinary.tsv")) {
        Set<String> words = WORDS.getOrDefault(row[0], new HashSet<>());
        words.addAll(Set.of(ResourceLists.words(row[1])));
        WORDS.put(row[0], words);
      }
      for (String word : WORDS.getOrDefault("work", Set.of())) {
        WORK.add(word, 0, word.length());
      }
    }
  }

  private static boolean is(String kind, String word) {
    return Tables.WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether the words around {@code [start, end)}, a person or a surname, say so. */
  static boolean is(String text, int start, int end, StyleBook book) {
    int before = wordBefore(text, start);
    return isWork(text, before, start - 1)
        || (before > 0
            && Letters.isUpper(text.charAt(before))
            && isWork(text, wordBefore(text, before), before - 1))
        || isExplained(text, end)
        || isPhotographer(text, end)
        || isFrom(text, start, end, book);
  }

  /** Whether a surname is what a woman or somebody who goes by another was born with. */
  static boolean isBorn(String text, int start) {
    int from = wordBefore(text, start);
    return from >= 0 && is("born", lower(text, from, start - 1).replace(".", ""));
  }

  private static boolean isPhotographer(String text, int end) {
    int at = text.startsWith(" /", end) ? end + 1 : end;
    if (!text.startsWith("/", at)) {
      return false;
    }
    int from = text.startsWith(" ", at + 1) ? at + 2 : at + 1;
    return is("agency", text.substring(from, wordEnd(text, from)));
  }

  /** Whether what somebody does for a living follows: {@code Igor Ivanov (51), a plumber}. */
  private static boolean isExplained(String text, int end) {
    int at = end;
    if (text.startsWith(" (", at)) {
      int most = Math.min(text.length(), end + LONGEST_BRACKET);
      while (at < most && text.charAt(at) != ')') {
        at++;
      }
      at++;
    }
    if (!text.startsWith(", ", at)) {
      return false;
    }
    int from = at + 2;
    int to = wordEnd(text, from);
    if (isBlank(text, to) && is("article", lower(text, from, to))) {
      from = to + 1;
      to = wordEnd(text, from);
    }
    return isWork(text, from, to);
  }

  private static boolean isWork(String text, int start, int to) {
    boolean elided = start >= 0 && start + 2 < to && Letters.isApostrophe(text.charAt(start + 1));
    int from = elided ? start + 2 : start;
    return from >= 0
        && to - from > 2
        && Tables.WORK.mayHave(text, from, to)
        && is("work", lower(text, from, to));
  }

  /**
   * Whether a plain title stands before a surname, and behind it a town that the book does not
   * know.
   */
  private static boolean isFrom(String text, int start, int end, StyleBook book) {
    int at = text.startsWith(",", end) ? end + 1 : end;
    if (!isBlank(text, at)) {
      return false;
    }
    int to = smallEnd(text, at + 1);
    if (!isBlank(text, to) || to + 1 == text.length() || !Letters.isUpper(text.charAt(to + 1))) {
      return false;
    }
    int town = to + 1;
    int from = wordBefore(text, start);
    return from >= 0
        && is("from", lower(text, at + 1, to))
        && is("title", lower(text, from, start - 1))
        && book.table().find(text, town, wordEnd(text, town)) < 0;
  }

  /** Where the word before a blank before a place begins, but for a full stop; -1 if none does. */
  private static int wordBefore(String text, int start) {
    if (start < 2 || !Letters.isBlank(text.charAt(start - 1))) {
      return -1;
    }
    int from = start - 1;
    while (from > 0 && start - from < LONGEST_WORD && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isOfWord(char c) {
    return c == '.' || Letters.isApostrophe(c) || Letters.isWord(c);
  }

  private static boolean isBlank(String text, int at) {
    return at < text.length() && Letters.isBlank(text.charAt(at));
  }

  private static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && Letters.isWord(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Where a short word in small letters ends, or has gone on for too long. */
  private static int smallEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from <= LONGEST_FROM && Letters.isLower(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a woman bears the surname as a man does, so that she lives where nobody puts it in the
   * feminine: {@code Olga Gorbachev}.
   */
  static boolean isAbroad(String given, String surname) {
    return is("woman", given) && hasMaleEnding(surname);
  }

  private static boolean hasMaleEnding(String surname) {
    for (String ending : Tables.WORDS.getOrDefault("man", Set.of())) {
      if (surname.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
