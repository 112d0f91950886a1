package io.github.copydesk.style;

import java.util.ArrayList;
import java.util.List;

/** Reads the list that comes with Copydesk. */
final class StandardNames {

  static final String FILE = "names.tsv";

  private StandardNames() {}

  /** The names that come with Copydesk. */
  static List<NameLine> lines() {
    List<String[]> rows = ResourceLists.rows(FILE);
    ListColumns columns = new ListColumns(rows.get(0));
    List<NameLine> lines = new ArrayList<>(rows.size());
    for (String[] row : rows.subList(1, rows.size())) {
      lines.add(columns.line(row));
    }
    return lines;
  }
}
