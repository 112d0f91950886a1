package io.github.copydesk.benchmarks;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameLine;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.style.StyleBookBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Style books of any size, the same for peers, and texts in which their names stand. */
final class Books {

  private static final String[] SYLLABLES = {
    "ba", "ka", "mi", "ro", "te", "lu", "sha", "vo", "ni", "za", "dar", "kin", "mol", "per", "sen",
    "tur"
  };

  private Books() {}

  /** Names that nobody has, each once; the same for the same count. */
  static List<String> names(int count) {
    Random random = new Random(7);
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder();
      for (int i = 3 + random.nextInt(3); i > 0; i--) {
        name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
      names.add(name.append("ev").toString());
    }
    return List.copyOf(names);
  }

  /** The house spelling of a name: all books agree on it. */
  static String house(String name) {
    return name + "a";
  }

  static StyleBook book(List<String> names) {
    StyleBookBuilder builder = StyleBook.builder();
    for (String name : names) {
      builder.add(
          new NameLine(NameLine.Kind.PLACE, Map.of(HouseStyle.FR, house(name)), List.of(name)));
    }
    return builder.build();
  }

  static Map<String, String> map(List<String> names) {
    return names.stream().collect(Collectors.toMap(name -> name, Books::house));
  }

  /** Returns the text with one of the names in about every kilobyte. */
  static String text(String clean, List<String> names) {
    StringBuilder text = new StringBuilder(clean);
    int next = 0;
    for (int at = text.indexOf(" ", 500); at >= 0; at = text.indexOf(" ", at + 1000)) {
      text.insert(at, " " + names.get(next++ % names.size()));
    }
    return text.toString();
  }
}
