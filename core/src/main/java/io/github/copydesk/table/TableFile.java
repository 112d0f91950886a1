package io.github.copydesk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A table beside the class that reads it, line by line, without its comments and empty lines; the
 * cells of a line stand between tabs.
 */
public final class TableFile {

  private final String text;
  private final char[] chars;
  private int start;
  private int end = -1;

  /**
   * Reads the file.
   *
   * @throws IllegalStateException if there is no such file beside the class
   */
  public TableFile(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + name + " must be beside " + beside);
      }
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      chars = text.toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves to the next line that says something; false at the end. */
  public boolean next() {
    do {
      start = end + 1;
      if (start >= chars.length) {
        return false;
      }
      int stop = text.indexOf('\n', start);
      end = stop < 0 ? chars.length : stop;
    } while (start == end || chars[start] == '#');
    return true;
  }

  /**
   * Returns the whole file, not a copy. An array, because a process that has only just started
   * interprets its code, and a character of a string costs a dozen calls there.
   */
  public char[] chars() {
    return chars;
  }

  /** Returns where the line in hand starts in {@link #chars}. */
  public int start() {
    return start;
  }

  /** Returns where the line in hand ends. */
  public int end() {
    return end;
  }

  /** Returns where a cell of the line starts; the end of the line if it has fewer. */
  public int cellStart(int index) {
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

  /** Returns where the cell that starts at {@code from} ends. */
  public int cellEnd(int from) {
    int tab = text.indexOf('\t', from);
    return tab < 0 || tab > end ? end : tab;
  }

  /** Returns a cell of the line, empty if the line has fewer. */
  public String cell(int index) {
    int from = cellStart(index);
    return text.substring(from, cellEnd(from));
  }
}
