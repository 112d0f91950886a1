package io.github.copydesk.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Surnames that the book has with one given name only: where a text has Ilya Yashin, the Yashin of
 * its next lines is written as he is.
 */
final class Families {

  private final Map<String, String> house = new HashMap<>(0);

  /** Takes the surname of a person whom the text gives a full name of which no part is listed. */
  void add(Hit person, Respelling respelling) {
    if (respelling.changes() && !respelling.stays()) {
      house.put(person.resolved().last(), last(respelling.house()));
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  boolean isEmpty() {
    return house.isEmpty();
  }

  /** What the house writes for an unlisted word; null if nobody in the text has that surname. */
  @Nullable String form(Hit hit) {
    return house.isEmpty() ? null : house.get(hit.word().toLowerCase(Locale.ROOT));
  }
}
