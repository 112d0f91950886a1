package io.github.copydesk.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists beside this package. */
final class ResourceLists {

  private ResourceLists() {}

  /** The text of a resource. */
  static String text(String name) {
    try (InputStream in = ResourceLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a resource without comments and blank lines, split at tabs. */
  static List<String[]> rows(String name) {
    String text = text(name);
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        rows.add(split(text, start, end, '\t'));
      }
      start = end + 1;
    }
    return rows;
  }

  /** The fields of a line, empty ones too. */
  static String[] split(String text, int start, int end, char separator) {
    List<String> split = new ArrayList<>();
    int from = start;
    for (int to = text.indexOf(separator, from);
        to >= 0 && to < end;
        to = text.indexOf(separator, from)) {
      split.add(text.substring(from, to));
      from = to + 1;
    }
    split.add(text.substring(from, end));
    return split.toArray(new String[0]);
  }

  /** The words of a field, parted by single blanks. */
  static String[] words(String field) {
    return split(field, 0, field.length(), ' ');
  }
}
