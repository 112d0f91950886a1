package io.github.copydesk.style;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Surnames of one text that are somebody else's than the book's: where Marina Abramovic is
 * introduced, the Abramovic of the next paragraphs is she and no Abramovich.
 */
final class Namesakes {

  /**
   * In place of a surname's number: the name ends in a surname of the book and has not that one.
   */
  private static final int OTHER = -2;

  private final NameEditing editing;

  /** How the text writes the surnames of those who are not in the book. */
  private final Set<String> others;

  /** How it writes those of the people of the book whom it gives their full name. */
  private final Set<String> listed;

  Namesakes(NameEditing editing, List<Hit> hits) {
    this.editing = editing;
    Set<String> found = Set.of();
    Set<String> meant = Set.of();
    for (Hit hit : hits) {
      int surname = editing.kind(hit) == NameLine.Kind.PERSON ? surnameIn(hit) : Hit.UNLISTED;
      if (surname >= 0) {
        meant = meant.isEmpty() ? new HashSet<>() : meant;
        meant.add(lastWord(hit));
      } else if (surname == OTHER || editing.hasOtherBearer(hit) && !editing.isSigned(hit)) {
        found = found.isEmpty() ? new HashSet<>() : found;
        found.add(lastWord(hit));
      }
    }
    others = found;
    listed = meant;
  }

  /** Whether a surname that stands alone is that of somebody else in the text. */
  boolean has(Hit hit) {
    return !others.isEmpty()
        && editing.kind(hit) == NameLine.Kind.SURNAME
        && others.contains(lastWord(hit))
        && !listed.contains(lastWord(hit));
  }

  private String lastWord(Hit hit) {
    String text = editing.text();
    int from = hit.end();
    while (from > hit.start() && !Letters.isBlank(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, hit.end() - Math.max(0, hit.ending())).toLowerCase(Locale.ROOT);
  }

  /** The surname of the book that a full name ends in; {@link #OTHER} if it only looks like one. */
  private int surnameIn(Hit hit) {
    StyleBook book = editing.book();
    int surname = book.nameOf(lastWord(hit));
    if (surname < 0 || book.kind(surname) != NameLine.Kind.SURNAME) {
      return Hit.UNLISTED;
    }
    return book.anyForm(hit.name()).endsWith(book.anyForm(surname)) ? surname : OTHER;
  }
}
