package io.github.copydesk.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom a surname means in one text: the one full name there that ends in it. */
final class Identities {

  /** In place of a full name where two people bear the surname. */
  private static final String SEVERAL = "";

  /** So many people are looked through one by one; few texts have more. */
  private static final int FEW = 8;

  private final Passage passage;

  /** The first people's surnames, and beside them their names. */
  private final int[] surnames = new int[FEW];

  private final String[] names = new String[FEW];
  private int few;

  private final Map<Integer, String> others = new HashMap<>(0);

  Identities(Passage passage, List<Hit> hits) {
    this.passage = passage;
    for (Hit hit : hits) {
      FullName full = hit.resolved().full();
      if (full != null && full.surname() >= 0) {
        add(full.surname(), fullName(hit));
      }
    }
  }

  private void add(int surname, String name) {
    int place = place(surname);
    if (place < few) {
      names[place] = names[place].equals(name) ? name : SEVERAL;
    } else if (few < FEW) {
      surnames[few] = surname;
      names[few++] = name;
    } else {
      others.merge(surname, name, (a, b) -> a.equals(b) ? a : SEVERAL);
    }
  }

  private int place(int surname) {
    int i = 0;
    while (i < few && surnames[i] != surname) {
      i++;
    }
    return i;
  }

  private String fullName(Hit person) {
    String name = passage.respelling(person).fullName();
    return name == null ? SEVERAL : name;
  }

  /** The one full name that a surname can stand for; null if there is none or several. */
  @Nullable String ofSurname(Hit hit) {
    if (hit.kind() != NameLine.Kind.SURNAME || few == 0) {
      return null;
    }
    int place = place(hit.name());
    String name = place < few ? names[place] : few < FEW ? null : others.get(hit.name());
    return name == null || name.equals(SEVERAL) ? null : name;
  }
}
