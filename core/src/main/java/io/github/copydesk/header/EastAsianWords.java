package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of East Asian datelines and signatures, which no blank parts, so that they are looked
 * for by their signs: those of {@code east-asian.tsv} and the agencies.
 */
final class EastAsianWords {

  /** What a word says; the names are those of the table. */
  enum Kind {
    OWN,
    HOUSE,
    DESPATCH,
    REPORT,
    KIND,
    REPORTER,
    BESIDE,
    CALLED,
    CORRESPONDENT,
    TOWN,
    SURNAME
  }

  private static final int LONGEST = 12;

  private static final class Holder {
    private static final Map<Kind, Set<String>> WORDS = words();
    private static final Map<String, String> AGENCIES = agencies();
  }

  private EastAsianWords() {}

  static boolean is(Kind kind, String word) {
    return words(kind).contains(word);
  }

  /** The length of the longest word of a kind that starts at a place and ends by another, or 0. */
  static int lengthAt(Kind kind, String text, int at, int end) {
    return lengthAt(words(kind), text, at, end);
  }

  /**
   * The length of the longest word of a kind that ends at a place and starts behind another, or 0.
   */
  static int lengthBefore(Kind kind, String text, int from, int end) {
    return lengthBefore(words(kind), text, from, end);
  }

  /** The length of the longest name of an agency that starts at a place, or 0. */
  static int agencyAt(String text, int at, int end) {
    return lengthAt(Holder.AGENCIES.keySet(), text, at, end);
  }

  /** The length of the longest name of an agency that ends at a place, or 0. */
  static int agencyBefore(String text, int from, int end) {
    return lengthBefore(Holder.AGENCIES.keySet(), text, from, end);
  }

  /** The canonical name of the agency that a word names, null if it names none. */
  static @Nullable String agency(String word) {
    return Holder.AGENCIES.get(word);
  }

  private static int lengthAt(Set<String> words, String text, int at, int end) {
    int length = Math.min(LONGEST, end - at);
    while (length > 0 && !words.contains(text.substring(at, at + length))) {
      length--;
    }
    return Math.max(length, 0);
  }

  private static int lengthBefore(Set<String> words, String text, int from, int end) {
    int length = Math.min(LONGEST, end - from);
    while (length > 0 && !words.contains(text.substring(end - length, end))) {
      length--;
    }
    return Math.max(length, 0);
  }

  private static Set<String> words(Kind kind) {
    return Holder.WORDS.getOrDefault(kind, Collections.emptySet());
  }

  private static Map<Kind, Set<String>> words() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    TableFile table = new TableFile(EastAsianWords.class, "east-asian.tsv");
    while (table.next()) {
      Kind kind = Kind.valueOf(table.cell(0).toUpperCase(Locale.ROOT));
      Set<String> of = words.computeIfAbsent(kind, k -> new HashSet<>());
      for (String word : table.cell(1).split(" \\| ", -1)) {
        of.add(word.strip());
      }
    }
    return words;
  }

  private static Map<String, String> agencies() {
    Map<String, String> agencies = new HashMap<>();
    TableFile table = new TableFile(EastAsianWords.class, "agencies.tsv");
    while (table.next()) {
      String name = table.cell(0).strip();
      agencies.put(name, name);
      for (String form : table.cell(1).split("\\|", -1)) {
        agencies.putIfAbsent(form.strip(), name);
      }
    }
    agencies.remove("");
    return agencies;
  }
}
