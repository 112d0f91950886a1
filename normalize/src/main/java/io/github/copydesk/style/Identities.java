package io.github.copydesk.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom a surname means in one text: the one full name there that ends in it. */
final class Identities {

  /** In place of a full name where two people bear the surname. */
  private static final String SEVERAL = "";

  private final NameEditing editing;
  private final Map<Integer, String> bySurname;

  Identities(NameEditing editing, List<Hit> hits) {
    this.editing = editing;
    Map<Integer, String> names = Map.of();
    for (Hit hit : hits) {
      int surname = isPerson(hit) ? surnameOf(hit) : -1;
      if (surname >= 0) {
        names = names.isEmpty() ? new HashMap<>() : names;
        names.merge(surname, editing.fullName(hit), (a, b) -> a.equals(b) ? a : SEVERAL);
      }
    }
    this.bySurname = names;
  }

  /** The one full name that a hit can stand for; null if there is none or several. */
  @Nullable String of(Hit hit) {
    if (isPerson(hit)) {
      return editing.fullName(hit);
    }
    String name = bySurname.isEmpty() ? null : bySurname.get(hit.name());
    return name == null || name.equals(SEVERAL) ? null : name;
  }

  private boolean isPerson(Hit hit) {
    return editing.kind(hit) == NameLine.Kind.PERSON;
  }

  /** The surname class that the end of a full name spells, or -1. */
  private int surnameOf(Hit hit) {
    StyleBook book = editing.book();
    String text = editing.text();
    for (int i = hit.start() + 1; i < hit.end(); i++) {
      if (Letters.isJoint(text.charAt(i - 1))) {
        int entry = book.table().find(text, i, hit.end());
        if (entry >= 0 && book.kind(book.table().value(entry)) == NameLine.Kind.SURNAME) {
          return book.table().value(entry);
        }
      }
    }
    return -1;
  }
}
