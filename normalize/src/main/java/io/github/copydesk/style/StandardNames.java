package io.github.copydesk.style;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads lists in the own format: {@link ListColumns} parted by tabs, {@code #} for comments. */
final class StandardNames {

  private StandardNames() {}

  /** The names that come with Copydesk. */
  static List<NameLine> lines() {
    List<String[]> rows = ResourceLists.rows("names.tsv");
    ListColumns columns = new ListColumns(rows.get(0));
    List<NameLine> lines = new ArrayList<>(rows.size());
    for (String[] row : rows.subList(1, rows.size())) {
      lines.add(columns.line(row));
    }
    return lines;
  }

  static void read(Reader in, String file, Consumer<NameLine> lines, Consumer<String> problems)
      throws IOException {
    BufferedReader reader = new BufferedReader(in);
    @Nullable ListColumns columns = null;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = ResourceLists.split(line, 0, line.length(), '\t');
      try {
        if (columns == null) {
          columns = new ListColumns(cells);
        } else {
          lines.accept(columns.line(cells));
        }
      } catch (IllegalArgumentException e) {
        problems.accept(file + ":" + number + ": " + e.getMessage());
      }
    }
  }
}
