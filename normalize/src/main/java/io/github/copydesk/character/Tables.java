package io.github.copydesk.character;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables beside this class: lines of fields parted by tabs, comments begin with #. */
final class Tables {

  private Tables() {}

  static List<String[]> read(String name) {
    InputStream stream = Tables.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("resource " + name + " must stand beside " + Tables.class);
    }
    // A plain loop: streams and their lambdas cost a program that has just started dear.
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }
}
