package io.github.copydesk.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Collects the keys of a whole name: one for every way in which {@link Alignment} may come to pair
 * it with another. What is added there has to be added here.
 */
final class FilingKeys {

  private final Set<String> keys = new LinkedHashSet<>();

  private FilingKeys() {}

  static Set<String> of(String name) {
    FilingKeys filing = new FilingKeys();
    Exonyms.addRows(name, filing.keys);
    WorldPlaces.addKeys(name, filing.keys);
    NameParts parts = new NameParts(name);
    if (!parts.unreadable()) {
      filing.add(parts);
      // The other name may be the one that says its kind of place, and makes the endings count.
      filing.add(parts.asTown());
      filing.add(parts.withoutEndings(false));
      filing.add(parts.withoutEndings(true));
      if (parts.hasArticles()) {
        filing.add(parts.withArticles());
      }
      Exonyms.addRows(parts, filing.keys);
    }
    if (filing.keys.isEmpty()) {
      filing.keys.add(NameKey.of(name));
    }
    return Collections.unmodifiableSet(filing.keys);
  }

  /** Adds the words, and what neighbours come to that are written as one. */
  private void add(NameParts parts) {
    for (int i = 0; i < parts.count; i++) {
      if (parts.kind[i] == NameParts.NAME) {
        keys.add(NameKey.of(parts.word(i)));
        keys.add(NameKey.otherOf(parts.word(i)));
      }
      for (int last = i + 1; last < parts.count && parts.count <= Alignment.MOST_JOINED; last++) {
        String joined = parts.text.substring(parts.start[i], parts.end[last]);
        keys.add(NameKey.of(joined));
        keys.add(NameKey.otherOf(joined));
      }
    }
  }
}
