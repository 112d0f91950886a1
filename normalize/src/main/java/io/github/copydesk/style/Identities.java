package io.github.copydesk.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom a surname means in one text: the one full name there that ends in it. */
final class Identities {

  /** In place of a full name where two people bear the surname. */
  private static final String SEVERAL = "";

  private final NameEditing editing;

  Identities(NameEditing editing) {
    this.editing = editing;
  }

  List<@Nullable String> of(List<Hit> hits) {
    Map<Integer, String> bySurname = new HashMap<>();
    for (Hit hit : hits) {
      if (kind(hit) == NameLine.Kind.PERSON) {
        int surname = surnameOf(hit);
        String name = editing.fullName(hit);
        if (surname >= 0) {
          bySurname.merge(surname, name, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
      }
    }
    List<@Nullable String> identities = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      identities.add(identity(hit, bySurname));
    }
    return identities;
  }

  private @Nullable String identity(Hit hit, Map<Integer, String> bySurname) {
    if (kind(hit) == NameLine.Kind.PERSON) {
      return editing.fullName(hit);
    }
    String name = bySurname.get(hit.name());
    return name == null || name.equals(SEVERAL) ? null : name;
  }

  private NameLine.Kind kind(Hit hit) {
    return editing.kind(hit);
  }

  /** The surname class that the end of a full name spells, or -1. */
  private int surnameOf(Hit hit) {
    for (int i = hit.start() + 1; i < hit.end(); i++) {
      if (Letters.isJoint(editing.text().charAt(i - 1))) {
        int entry = editing.book().table().find(editing.text().substring(i, hit.end()));
        if (entry >= 0) {
          int name = editing.book().table().value(entry);
          if (editing.book().kind(name) == NameLine.Kind.SURNAME) {
            return name;
          }
        }
      }
    }
    return -1;
  }
}
