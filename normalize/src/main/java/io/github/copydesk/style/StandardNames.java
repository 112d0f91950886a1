package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the own list format: one name a line, columns parted by tabs. The first line that is no
 * comment names the columns: {@code kind}, styles by their names, {@code more} for further
 * spellings parted by semicolons. An empty cell of a style means the English form, {@code -} that
 * the style leaves the name as it is.
 */
final class StandardNames {

  private StandardNames() {}

  static List<NameLine> lines() {
    List<NameLine> lines = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (Reader in =
        new InputStreamReader(
            StandardNames.class.getResourceAsStream("names.tsv"), StandardCharsets.UTF_8)) {
      read(in, "names.tsv", lines::add, problems::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return lines;
  }

  static void read(Reader in, String file, Consumer<NameLine> lines, Consumer<String> problems)
      throws IOException {
    BufferedReader reader = new BufferedReader(in);
    String[] columns = {};
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.length == 0) {
        columns = cells;
        continue;
      }
      try {
        lines.accept(parse(columns, cells));
      } catch (IllegalArgumentException e) {
        problems.accept(file + ":" + number + ": " + e.getMessage());
      }
    }
  }

  static NameLine parse(String[] columns, String[] cells) {
    NameLine.Kind kind;
    Map<String, String> byColumn = new java.util.HashMap<>();
    for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
      byColumn.put(columns[i].strip(), cells[i].strip());
    }
    String named = byColumn.getOrDefault("kind", "");
    try {
      kind = NameLine.Kind.valueOf(named.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "kind \"" + named + "\" must be person, surname, place or political", e);
    }
    Map<HouseStyle, String> forms = new EnumMap<>(HouseStyle.class);
    String english = byColumn.getOrDefault("en", "");
    for (HouseStyle style : HouseStyle.values()) {
      String cell = byColumn.getOrDefault(style.name().toLowerCase(Locale.ROOT), "");
      String form = cell.isEmpty() ? english : cell;
      if (!form.isEmpty() && !form.equals("-") && style != HouseStyle.ISO9) {
        forms.put(style, form);
      }
    }
    List<String> more = new ArrayList<>();
    for (String column : List.of("more", "native")) {
      for (String spelling : byColumn.getOrDefault(column, "").split(";")) {
        if (!spelling.isBlank()) {
          more.add(spelling.strip());
        }
      }
    }
    return new NameLine(kind, forms, more);
  }
}
