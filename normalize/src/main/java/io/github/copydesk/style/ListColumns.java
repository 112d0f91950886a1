package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the own list format, by the line that names them; what they mean is said at {@link
 * StyleBookBuilder#addList}.
 */
final class ListColumns {

  private static final HouseStyle[] STYLES = HouseStyle.values();
  private static final int ABSENT = -1;

  private final List<String> columns;
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
    columns = new ArrayList<>(names.length);
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
   * Checks that each column means something.
   *
   * @throws IllegalArgumentException if one does not; the message names it
   */
  void checkRead() {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isEmpty() && !isRead(i)) {
        throw new IllegalArgumentException(
            "column \""
                + columns.get(i)
                + "\" must be kind, native, more or the id of a style, each once; it is not read");
      }
    }
  }

  private boolean isRead(int column) {
    boolean style = false;
    for (int read : styles) {
      style |= read == column;
    }
    return style || column == kind || column == own || column == more;
  }

  /**
   * Reads one row.
   *
   * @throws IllegalArgumentException if it is wrong; the message says how
   */
  NameLine line(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      boolean nowhere = i >= columns.size() || columns.get(i).isEmpty();
      if (nowhere && !cells[i].isBlank()) {
        throw new IllegalArgumentException(
            "cell \"" + cells[i].strip() + "\" must stand in a column that has a name");
      }
    }
    Map<HouseStyle, String> forms = new EnumMap<>(HouseStyle.class);
    String english = cell(cells, styles[HouseStyle.EN.ordinal()]);
    boolean original = !cell(cells, own).isEmpty();
    for (HouseStyle style : STYLES) {
      int column = styles[style.ordinal()];
      String cell = cell(cells, column);
      boolean asEnglish = column != ABSENT && cell.isEmpty() && isEnglish(style, original);
      String form = asEnglish ? english : cell;
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

  /** Whether a style writes the English form where its cell is empty. */
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
    for (String spelling : Rows.split(cell, 0, cell.length(), ';')) {
      if (!spelling.isBlank()) {
        spellings.add(spelling.strip());
      }
    }
  }
}
