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
      FullName full = hit.resolved().full();
      if (full != null && full.surname() >= 0) {
        names = names.isEmpty() ? new HashMap<>() : names;
        String name = fullName(hit);
        names.merge(full.surname(), name, (a, b) -> a.equals(b) ? a : SEVERAL);
      }
    }
    this.bySurname = names;
  }

  private String fullName(Hit person) {
    String name = editing.respelling(person).fullName();
    return name == null ? SEVERAL : name;
  }

  /** The one full name that a surname can stand for; null if there is none or several. */
  @Nullable String ofSurname(Hit hit) {
    boolean known = hit.kind() == NameLine.Kind.SURNAME && !bySurname.isEmpty();
    String name = known ? bySurname.get(hit.name()) : null;
    return name == null || name.equals(SEVERAL) ? null : name;
  }
}
