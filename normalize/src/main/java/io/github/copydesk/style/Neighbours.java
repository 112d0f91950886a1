package io.github.copydesk.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by the words beside a name that it is quoted, or borne by something, and stays. */
final class Neighbours {

  private static final int LONGEST_WORD = 20;

  /** So much of the line or quotation on each side of a name says in which language it is. */
  private static final int SIDE = 120;

  /** So many words that the text's language does not have, and the words there are another's. */
  private static final int QUOTED = 4;

  private final String text;

  /** Words that the text's language does not have; null if nothing is known of it. */
  private final @Nullable SpellingTable foreign;

  /** Of words that are names as well, whether the text has them as words. */
  private final Map<String, Boolean> nouns = new HashMap<>();

  Neighbours(String text, String language) {
    this.text = text;
    this.foreign = Tables.FOREIGN.get(language);
  }

  /** Holds the words of each kind. */
  private static final class Tables {
    static final Set<String> BEARERS = new HashSet<>();
    static final Set<String> NOUNS = new HashSet<>();
    static final Map<String, SpellingTable> FOREIGN = new HashMap<>();

    static {
      for (String[] row : ResourceLists.rows("neighbours.tsv")) {
        String[] words = ResourceLists.words(row[row.length - 1]);
        switch (row[0]) {
          case "bearer" -> BEARERS.addAll(Arrays.asList(words));
          case "noun" -> NOUNS.addAll(Arrays.asList(words));
          default -> FOREIGN.put(row[1], table(words));
        }
      }
    }

    private static SpellingTable table(String[] words) {
      SpellingTable table = new SpellingTable(2 * words.length);
      for (String word : words) {
        table.add(word, 1, new int[0]);
      }
      return table;
    }
  }

  /** Whether what stands beside a name says that it is not the text's own to spell. */
  boolean keep(Hit hit) {
    String before = before(hit.start());
    SpellingTable others = foreign;
    return Resolved.isPlace(hit.kind()) && Tables.BEARERS.contains(before)
        || hit.kind() == NameLine.Kind.SURNAME && isNoun(hit)
        || others != null
            && (others.find(before) >= 0
                || isFollowed(others, hit.end())
                || isQuoted(others, hit.start(), hit.end()));
  }

  /** Whether the words around a name are another language's: a message that is quoted in it. */
  private boolean isQuoted(SpellingTable others, int start, int end) {
    int from = start;
    int least = Math.max(0, from - SIDE);
    while (from > least && !ends(text.charAt(from - 1))) {
      from--;
    }
    int most = Math.min(text.length(), end + SIDE);
    int count = 0;
    int i = from;
    while (i < most && !(i >= end && ends(text.charAt(i)))) {
      int word = i;
      long hash = SpellingTable.start();
      while (i < most && Letters.isWord(text.charAt(i))) {
        hash = SpellingTable.roll(hash, text.charAt(i++));
      }
      count += i > word && others.find(hash, text, word, i) >= 0 ? 1 : 0;
      i++;
    }
    return count >= QUOTED;
  }

  /** Whether a line or a quotation may begin or end here, and its language with it. */
  private static boolean ends(char c) {
    return c == '\n' || c == '"' || c == '«' || c == '»' || c >= '“' && c <= '„';
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
  private boolean isFollowed(SpellingTable others, int end) {
    String next = after(end);
    return !next.isEmpty()
        && (others.find(next) >= 0 || others.find(after(end + 1 + next.length())) >= 0);
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
