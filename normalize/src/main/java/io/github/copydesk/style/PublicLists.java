package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.rows.Rows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads lists of names in the public formats that people have. */
final class PublicLists {

  /** In the language column of GeoNames: links, postal and transport codes, abbreviations. */
  private static final Set<String> CODES =
      Set.of(
          "link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon", "piny");

  private final String file;
  private final Consumer<NameLine> lines;
  private final Consumer<String> problems;

  /** The number of the line that is read. */
  private int line;

  PublicLists(String file, Consumer<NameLine> lines, Consumer<String> problems) {
    this.file = Objects.requireNonNull(file, "file");
    this.lines = lines;
    this.problems = problems;
  }

  /** One name while its rows come in. */
  private static final class Entity {
    final Map<HouseStyle, String> forms = new EnumMap<>(HouseStyle.class);
    final Set<HouseStyle> preferred = new LinkedHashSet<>();
    final Set<String> spellings = new LinkedHashSet<>();
    String first = "";
    NameLine.Kind kind = NameLine.Kind.PLACE;

    void add(String language, String name, boolean isPreferred) {
      if (!isName(name)) {
        return;
      }
      first = first.isEmpty() ? name : first;
      spellings.add(name);
      HouseStyle style = NameEditor.styleOf(Locale.forLanguageTag(language));
      if (style != null
          && (isPreferred || !forms.containsKey(style))
          && !preferred.contains(style)) {
        forms.put(style, name);
        if (isPreferred) {
          preferred.add(style);
        }
      }
    }

    NameLine line() {
      return new NameLine(kind, forms, List.copyOf(spellings));
    }

    /** Whether running text can have it as a name: titles and mottoes are too long for that. */
    static boolean isName(String name) {
      return !name.isBlank() && SpellingTable.fits(name) && name.indexOf(NameLine.BAR) < 0;
    }
  }

  /** Does something with a row, or says what is wrong with it. */
  private interface RowReader {
    void read(String row);
  }

  private void eachRow(Reader in, RowReader reader) throws IOException {
    BufferedReader rows = new BufferedReader(Objects.requireNonNull(in, "in"));
    for (String row = rows.readLine(); row != null; row = rows.readLine()) {
      line++;
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      try {
        reader.read(row);
      } catch (IllegalArgumentException e) {
        problem(String.valueOf(e.getMessage()));
      }
    }
  }

  /** The number of the line that is read, from 1. */
  int line() {
    return line;
  }

  /** Says what is wrong with the line that is read. */
  void problem(String message) {
    problems.accept(file + ":" + line + ": " + message);
  }

  /** JRC-Names: id, type (P person, O organisation), language or u, variant with + for blanks. */
  void jrcNames(Reader in) throws IOException {
    Map<String, Entity> entities = new LinkedHashMap<>();
    eachRow(
        in,
        row -> {
          String[] cells = cells(row, 4);
          Entity entity = entities.computeIfAbsent(cells[0], id -> new Entity());
          entity.kind = kindOf(cells[1]);
          entity.add(cells[2], cells[3].replace('+', ' ').strip(), false);
        });
    for (Entity entity : entities.values()) {
      // The first variant is the one that JRC shows; it stands in where a language has none.
      if (!entity.first.isEmpty()) {
        for (HouseStyle style : HouseStyle.values()) {
          if (!style.isLetterForLetter()) {
            entity.forms.putIfAbsent(style, entity.first);
          }
        }
        lines.accept(entity.line());
      }
    }
  }

  private static NameLine.Kind kindOf(String type) {
    return switch (type) {
      case "P" -> NameLine.Kind.PERSON;
      case "O", "T", "E" -> NameLine.Kind.PLACE;
      default -> throw new IllegalArgumentException("type \"" + type + "\" must be P, O, T or E");
    };
  }

  /**
   * GeoNames alternateNames: id, geonameid, language, name, preferred, short, colloquial, historic.
   */
  void geoNames(Reader in) throws IOException {
    Map<String, Entity> entities = new LinkedHashMap<>();
    eachRow(
        in,
        row -> {
          String[] cells = cells(row, 4);
          boolean current = !is(cells, 6) && !is(cells, 7);
          if (current && !CODES.contains(cells[2]) && !cells[2].isEmpty()) {
            entities
                .computeIfAbsent(cells[1], id -> new Entity())
                .add(cells[2], cells[3].strip(), is(cells, 4));
          }
        });
    entities.values().stream().filter(e -> !e.forms.isEmpty()).map(Entity::line).forEach(lines);
  }

  private static boolean is(String[] cells, int column) {
    return column < cells.length && cells[column].equals("1");
  }

  private static String[] cells(String row, int least) {
    String[] cells = row.split("\t", -1);
    if (cells.length < least || cells[least - 1].isBlank()) {
      throw new IllegalArgumentException(
          "row has " + cells.length + " columns, must have " + least + " with a name in the last");
    }
    return cells;
  }

  /** Wikidata's JSON dump: one entity a line between the brackets of an array. */
  void wikidata(Reader in) throws IOException {
    eachRow(
        in,
        row -> {
          String json = row.strip();
          if (json.equals("[") || json.equals("]")) {
            return;
          }
          WikidataEntity read =
              WikidataEntity.parse(
                  json.endsWith(",") ? json.substring(0, json.length() - 1) : json);
          Entity entity = new Entity();
          entity.kind = read.human() ? NameLine.Kind.PERSON : NameLine.Kind.PLACE;
          read.labels().forEach((language, label) -> entity.add(language, label, true));
          read.aliases().stream().filter(Entity::isName).forEach(entity.spellings::add);
          if (!entity.forms.isEmpty()) {
            lines.accept(entity.line());
          }
        });
  }

  /** The own columns, however a row is parted into cells. */
  void own(Reader in, Function<String, String[]> cells) throws IOException {
    List<ListColumns> head = new ArrayList<>(1);
    eachRow(
        in,
        row -> {
          if (head.isEmpty()) {
            ListColumns columns = new ListColumns(cells.apply(row));
            head.add(columns);
            columns.checkRead();
          } else {
            lines.accept(head.get(0).line(cells.apply(row)));
          }
        });
    if (head.isEmpty()) {
      problems.accept(file + ": no line names the columns");
    }
  }

  static String[] tabbed(String row) {
    return Rows.split(row, 0, row.length(), '\t');
  }

  /** Cells parted by commas, with quotation marks where needed; no line breaks inside. */
  static String[] csv(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new IllegalArgumentException("a quotation mark is not closed");
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }
}
