package io.github.copydesk.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a capitalised word is apart from a name: tables of words, stems and endings. */
final class WordRoles {

  private static final int LONGEST_ENDING = 8;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> adjectiveEndings = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Map<String, Set<String>> nameEndings = new HashMap<>();

  private WordRoles() {
    for (String[] row : ResourceLists.rows("word-roles.tsv")) {
      addAll(words.computeIfAbsent(row[0], role -> new HashSet<>()), row[1]);
    }
    for (String[] row : ResourceLists.rows("demonyms.tsv")) {
      switch (row[0]) {
        case "stem" -> addAll(stems, row[1]);
        case "ending" -> addAll(adjectiveEndings, row[1]);
        default -> addAll(adjectives, row[1]);
      }
    }
    for (String[] row : ResourceLists.rows("name-endings.tsv")) {
      addAll(nameEndings.computeIfAbsent(row[0], script -> new HashSet<>()), row[1]);
    }
  }

  private static final class Tables {
    static final WordRoles ROLES = new WordRoles();
  }

  static WordRoles tables() {
    return Tables.ROLES;
  }

  private static void addAll(Set<String> set, String row) {
    set.addAll(Arrays.asList(row.split(" ")));
  }

  /** Whether the lists give the word, in lower case, this role. */
  boolean is(String role, String lower) {
    return words.getOrDefault(role, Set.of()).contains(lower);
  }

  /** Whether the word, in lower case, has any role of the lists. */
  boolean isWord(String lower) {
    return words.values().stream().anyMatch(role -> role.contains(lower));
  }

  /** Whether the word, in lower case, names inhabitants or is an adjective of place. */
  boolean isDemonym(String lower) {
    if (adjectives.contains(lower)) {
      return true;
    }
    for (int cut = 3; cut < lower.length(); cut++) {
      if (stems.contains(lower.substring(0, cut))
          && adjectiveEndings.contains(lower.substring(cut))) {
        return true;
      }
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && isDemonym(lower.substring(hyphen + 1));
  }

  /** Whether the word ends like a surname that came through a romanisation. */
  boolean hasNameEnding(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> endings = nameEndings.getOrDefault(script(lower), Set.of());
    for (int n = Math.min(LONGEST_ENDING, lower.length() - 2); n > 1; n--) {
      if (endings.contains(lower.substring(lower.length() - n))) {
        return true;
      }
    }
    return false;
  }

  private static String script(String word) {
    return word.isEmpty()
        ? ""
        : Character.UnicodeScript.of(word.charAt(0)).name().toLowerCase(Locale.ROOT);
  }
}
