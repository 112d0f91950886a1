package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the own list format, by the line that names them: {@code kind}, styles by their
 * ids, {@code native} and {@code more} for further spellings parted by semicolons. An empty cell of
 * a style means the English form, {@code -} that the style leaves the name as it is, and so does an
 * empty cell of Portuguese and Romanian, whose presses agree on few names; another style without a
 * column is made of the name in its own script where there is one. The first of the native
 * spellings is the name in its own script.
 */
final class ListColumns {

  private static final HouseStyle[] STYLES = HouseStyle.values();
  private static final int ABSENT = -1;

  private final int kind;
  private final int own;
  private final int more;
  private final int[] styles = new int[STYLES.length];

  /**
   * Takes the columns from the first line of a list.
   *
   * @throws IllegalArgumentException if there is no column {@code kind}
   */
  ListColumns(String[] names) {
    List<String> columns = new ArrayList<>(names.length);
    for (String name : names) {
      columns.add(name.strip().toLowerCase(Locale.ROOT));
    }
    kind = columns.indexOf("kind");
    own = columns.indexOf("native");
    more = columns.indexOf("more");
    for (HouseStyle style : STYLES) {
      styles[style.ordinal()] = columns.indexOf(style.id());
    }
    if (kind < 0) {
      throw new IllegalArgumentException(
          "columns " + columns + " must have one that is called kind");
    }
  }

  /**
   * Reads one row.
   *
   * @throws IllegalArgumentException if it is wrong; the message says how
   */
  NameLine line(String[] cells) {
    Map<HouseStyle, String> forms = new EnumMap<>(HouseStyle.class);
    String english = cell(cells, styles[HouseStyle.EN.ordinal()]);
    boolean original = !cell(cells, own).isEmpty();
    for (HouseStyle style : STYLES) {
      String cell = cell(cells, styles[style.ordinal()]);
      String form = cell.isEmpty() && isEnglish(style, original) ? english : cell;
      if (!form.isEmpty() && !form.equals("-")) {
        forms.put(style, form);
      }
    }
    List<String> spellings = new ArrayList<>();
    addAll(spellings, cell(cells, more));
    int others = spellings.size();
    addAll(spellings, cell(cells, own));
    @Nullable String bare = spellings.size() > others ? spellings.get(others) : null;
    return new NameLine(kind(cell(cells, kind)), forms, spellings, bare);
  }

  /** Whether a style writes the English form where the list does not say. */
  private static boolean isEnglish(HouseStyle style, boolean original) {
    return switch (style) {
      case PT, RO -> false;
      case SV, AZ -> !original;
      default -> !style.isLetterForLetter();
    };
  }

  private static NameLine.Kind kind(String named) {
    for (NameLine.Kind kind : NameLine.KINDS) {
      if (kind.name().equalsIgnoreCase(named)) {
        return kind;
      }
    }
    String kinds = Arrays.toString(NameLine.KINDS).toLowerCase(Locale.ROOT);
    throw new IllegalArgumentException("kind \"" + named + "\" must be one of " + kinds);
  }

  private static String cell(String[] cells, int column) {
    return column == ABSENT || column >= cells.length ? "" : cells[column].strip();
  }

  private static void addAll(List<String> spellings, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    for (String spelling : ResourceLists.split(cell, 0, cell.length(), ';')) {
      if (!spelling.isBlank()) {
        spellings.add(spelling.strip());
      }
    }
  }
}
