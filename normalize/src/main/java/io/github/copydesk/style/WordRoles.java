package io.github.copydesk.style;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a capitalised word is apart from a name: tables of words, stems and endings. */
final class WordRoles {

  private static final int LONGEST_ENDING = 8;

  private static final int SHORTEST_STEM = 3;

  private final WordKinds words = WordKinds.read("word-roles.tsv");
  private final Set<String> stems = new HashSet<>();
  private final Set<String> adjectiveEndings = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final WordKinds nameEndings = WordKinds.read("name-endings.tsv");
  private int longestStem;
  private int longestAdjectiveEnding;

  private WordRoles() {
    for (String[] row : ResourceLists.rows("demonyms.tsv")) {
      switch (row[0]) {
        case "stem" -> longestStem = Math.max(longestStem, addAll(stems, row[1]));
        case "ending" ->
            longestAdjectiveEnding =
                Math.max(longestAdjectiveEnding, addAll(adjectiveEndings, row[1]));
        default -> addAll(adjectives, row[1]);
      }
    }
  }

  private static final class Tables {
    static final WordRoles ROLES = new WordRoles();
  }

  static WordRoles tables() {
    return Tables.ROLES;
  }

  /** Adds the words of a row; returns the length of the longest. */
  private static int addAll(Set<String> set, String row) {
    int longest = 0;
    for (String word : ResourceLists.words(row)) {
      set.add(word);
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  /** Whether the lists give the word, in lower case, this role. */
  boolean is(String role, String lower) {
    return words.is(role, lower);
  }

  /** Whether the word, in lower case, has any role of the lists. */
  boolean isWord(String lower) {
    return words.isAny(lower);
  }

  /** Whether the word, in lower case, has no role but to open sentences. */
  boolean isOpenerOnly(String lower) {
    return !words.isAny(lower, "opener");
  }

  /** Whether the word, in lower case, names inhabitants or is an adjective of place. */
  boolean isDemonym(String lower) {
    if (adjectives.contains(lower)) {
      return true;
    }
    int from = Math.max(SHORTEST_STEM, lower.length() - longestAdjectiveEnding);
    int to = Math.min(longestStem, lower.length() - 1);
    for (int cut = from; cut <= to; cut++) {
      if (adjectiveEndings.contains(lower.substring(cut))
          && stems.contains(lower.substring(0, cut))) {
        return true;
      }
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && isDemonym(lower.substring(hyphen + 1));
  }

  /** Whether the word ends like a surname that came through a romanisation. */
  boolean hasNameEnding(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> endings = nameEndings.of(script(lower));
    for (int n = Math.min(LONGEST_ENDING, lower.length() - 2); n > 1; n--) {
      if (endings.contains(lower.substring(lower.length() - n))) {
        return true;
      }
    }
    return false;
  }

  private static String script(String word) {
    if (word.isEmpty()) {
      return "";
    }
    return word.charAt(0) < 0x250
        ? "latin"
        : Character.UnicodeScript.of(word.charAt(0)).name().toLowerCase(Locale.ROOT);
  }
}
