package io.github.copydesk.file;

import io.github.copydesk.rows.Rows;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How the elements of a page are shown. */
final class PageElements {

  private static final Map<String, Set<String>> KINDS = new HashMap<>();

  static {
    for (String[] row : Rows.read(PageElements.class, "page-elements.tsv")) {
      KINDS.put(row[0], Set.of(row[1].split(" ")));
    }
  }

  private static final Set<String> BLOCKS = kind("block");
  private static final Set<String> CELLS = kind("cell");
  private static final Set<String> KEPT = kind("kept");
  private static final Set<String> HIDDEN = kind("hidden");

  private PageElements() {}

  private static Set<String> kind(String name) {
    return KINDS.getOrDefault(name, Set.of());
  }

  /** Whether an element begins and ends a line. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether an element stands apart from what follows it on its line. */
  static boolean isCell(String name) {
    return CELLS.contains(name);
  }

  /** Whether the white space of an element is shown as it is. */
  static boolean isKept(String name) {
    return KEPT.contains(name);
  }

  /** Whether what an element holds is not shown. */
  static boolean isHidden(String name) {
    return HIDDEN.contains(name);
  }
}
