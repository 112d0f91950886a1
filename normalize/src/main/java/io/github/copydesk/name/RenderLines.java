package io.github.copydesk.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files beside this package. */
final class RenderLines {

  private RenderLines() {}

  /** Returns the lines of a data file, split at tabs, without comments and empty lines. */
  static List<String[]> of(String file) {
    String path = "render/" + file;
    InputStream in = RenderLines.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("missing data file " + path);
    }
    try (in) {
      return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Plain loops: this runs before the first name of a process, and streams are slow to start. */
  private static List<String[]> split(String text) {
    List<String[]> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        lines.add(text.substring(start, end).split("\t", -1));
      }
      start = end + 1;
    }
    return lines;
  }
}
