package io.github.copydesk.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
