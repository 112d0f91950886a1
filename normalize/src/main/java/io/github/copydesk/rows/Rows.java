package io.github.copydesk.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of tables. In plain loops: this runs when a program has only just started, and
 * streams and their lambdas are slow to start.
 */
public final class Rows {

  private Rows() {}

  /**
   * Returns the rows of a table, split at tabs, without empty lines and without comments, which
   * begin with {@code #} but not with {@code #!}.
   *
   * @throws IllegalStateException if there is no such file beside the class
   */
  public static List<String[]> read(Class<?> beside, String name) {
    String text = text(beside, name);
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && (text.charAt(start) != '#' || text.startsWith("#!", start))) {
        rows.add(split(text, start, end, '\t'));
      }
      start = end + 1;
    }
    return rows;
  }

  /** Returns the fields of {@code text[start, end)}, empty ones too. */
  public static String[] split(String text, int start, int end, char separator) {
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

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " must be beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
