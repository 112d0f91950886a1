package io.github.copydesk.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A table beside this package, line by line, without its comments. Plain loops over one string:
 * this runs once, in a process that has only just started.
 */
final class Resource {

  /** The whole file. */
  final String text;

  /** The line in hand, in {@link #text}. */
  int start;

  int end = -1;

  Resource(String file) {
    try (InputStream stream = Resource.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + file + " must be beside " + Resource.class);
      }
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves to the next line that says something; false at the end. */
  boolean next() {
    do {
      start = end + 1;
      if (start >= text.length()) {
        return false;
      }
      int stop = text.indexOf('\n', start);
      end = stop < 0 ? text.length() : stop;
    } while (start == end || text.charAt(start) == '#');
    return true;
  }

  /** Where a cell of the line starts; the end of the line if it has fewer. */
  int cellStart(int index) {
    int at = start;
    for (int i = 0; i < index; i++) {
      int tab = text.indexOf('\t', at);
      if (tab < 0 || tab >= end) {
        return end;
      }
      at = tab + 1;
    }
    return at;
  }

  int cellEnd(int from) {
    int tab = text.indexOf('\t', from);
    return tab < 0 || tab > end ? end : tab;
  }

  String cell(int index) {
    int from = cellStart(index);
    return text.substring(from, cellEnd(from));
  }
}
