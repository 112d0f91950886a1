package io.github.copydesk.style;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists beside this package. */
final class ResourceLists {

  /** The languages whose function words are listed. */
  static final List<String> LANGUAGES =
      List.of("fr", "en", "de", "es", "it", "pt", "pl", "nl", "cs", "tr", "ru", "uk");

  private ResourceLists() {}

  /** The lines of a resource without comments and blank lines, split at tabs. */
  static List<String[]> rows(String name) {
    try (InputStream in = ResourceLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From rows of a language and its words: each word with its languages, parted by a blank. */
  static Map<String, String> languageByWord(String name) {
    Map<String, String> languages = new HashMap<>();
    for (String[] row : rows(name)) {
      for (String word : row[1].split(" ")) {
        languages.merge(word, row[0], (a, b) -> a + " " + b);
      }
    }
    return Map.copyOf(languages);
  }
}
