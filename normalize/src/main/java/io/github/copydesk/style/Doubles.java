package io.github.copydesk.style;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells by a word of the text that a full name is not that of the book but of somebody who shares
 * it: the pianist Boris Berezovsky.
 */
final class Doubles {

  private final StyleBook book;
  private final String text;
  private final Map<Integer, Boolean> known = new HashMap<>(0);

  Doubles(StyleBook book, String text) {
    this.book = book;
    this.text = text;
  }

  /** Holds what tells, by the name in English. */
  private static final class Tables {
    static final Map<String, String[]> TELLING = new HashMap<>();

    static {
      for (String[] row : ResourceLists.rows("doubles.tsv")) {
        TELLING.put(row[0], ResourceLists.words(row[1]));
      }
    }
  }

  boolean has(Hit person) {
    return person.kind() == NameLine.Kind.PERSON
        && known.computeIfAbsent(person.name(), this::isOther);
  }

  private boolean isOther(int name) {
    String @Nullable [] telling = Tables.TELLING.get(book.anyForm(name));
    if (telling != null) {
      for (String word : telling) {
        if (text.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
