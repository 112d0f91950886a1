package io.github.copydesk.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells by the words beside a name that it is quoted, or borne by something, and stays. */
final class Neighbours {

  private static final int LONGEST_WORD = 20;

  private final String text;
  private final Set<String> foreign;

  /** Of words that are names as well, whether the text has them as words. */
  private final Map<String, Boolean> nouns = new HashMap<>();

  Neighbours(String text, String language) {
    this.text = text;
    this.foreign = Tables.FOREIGN.getOrDefault(language, Set.of());
  }

  /** Holds the words of each kind. */
  private static final class Tables {
    static final Set<String> BEARERS = new HashSet<>();
    static final Set<String> NOUNS = new HashSet<>();
    static final Map<String, Set<String>> FOREIGN = new HashMap<>();

    static {
      for (String[] row : ResourceLists.rows("neighbours.tsv")) {
        Set<String> words = new HashSet<>(Arrays.asList(ResourceLists.words(row[row.length - 1])));
        switch (row[0]) {
          case "bearer" -> BEARERS.addAll(words);
          case "noun" -> NOUNS.addAll(words);
          default -> FOREIGN.put(row[1], words);
        }
      }
    }
  }

  /** Whether what stands beside a name says that it is not the text's own to spell. */
  boolean keep(Hit hit) {
    String before = before(hit.start());
    return foreign.contains(before)
        || Resolved.isPlace(hit.kind()) && Tables.BEARERS.contains(before)
        || !foreign.isEmpty() && isFollowed(hit.end())
        || hit.kind() == NameLine.Kind.SURNAME && isNoun(hit);
  }

  /** The word before a place and a blank, in small letters; empty if there is none. */
  private String before(int start) {
    int end = start - 1;
    if (end < 1 || !Letters.isBlank(text.charAt(end))) {
      return "";
    }
    int from = end;
    while (from > 0 && end - from <= LONGEST_WORD && isPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isPart(char c) {
    return Letters.isWord(c) || c == '-';
  }

  /** Whether one of the two words behind a name is foreign: Moscow on the Hudson. */
  private boolean isFollowed(int end) {
    String next = after(end);
    return !next.isEmpty()
        && (foreign.contains(next) || foreign.contains(after(end + 1 + next.length())));
  }

  /** The word of small letters behind a blank at a place; empty if there is none. */
  private String after(int end) {
    int from = end + 1;
    if (from >= text.length() || !Letters.isBlank(text.charAt(end))) {
      return "";
    }
    int to = from;
    while (to < text.length() && to - from <= LONGEST_WORD && Letters.isLower(text.charAt(to))) {
      to++;
    }
    boolean whole = to == text.length() || !Letters.isWord(text.charAt(to));
    return whole ? text.substring(from, to) : "";
  }

  /** Whether the text has the name as a word as well. */
  private boolean isNoun(Hit hit) {
    String small = hit.spelling().toLowerCase(Locale.ROOT);
    return Tables.NOUNS.contains(small) && nouns.computeIfAbsent(small, this::isWord);
  }

  private boolean isWord(String small) {
    int at = text.indexOf(small);
    while (at > 0 && Letters.isWord(text.charAt(at - 1))) {
      at = text.indexOf(small, at + 1);
    }
    return at >= 0;
  }
}
