package io.github.copydesk.style;

import io.github.copydesk.rows.Rows;
import java.util.List;

/** Reads the word lists beside this package. */
final class ResourceLists {

  private ResourceLists() {}

  /** The lines of a resource without comments and blank lines, split at tabs. */
  static List<String[]> rows(String name) {
    return Rows.read(ResourceLists.class, name);
  }

  /** The words of a field, parted by single blanks. */
  static String[] words(String field) {
    return Rows.split(field, 0, field.length(), ' ');
  }
}
