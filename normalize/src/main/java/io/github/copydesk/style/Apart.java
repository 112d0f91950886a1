package io.github.copydesk.style;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People of one name whom a text tells apart, so that their spellings stay two: {@code Sergei
 * Lavrov is no relation to Sergey Lavrov}.
 */
final class Apart {

  /** So far from the one the other is named, at most. */
  private static final int NEAR = 120;

  /** So much before both, or behind them, may be what tells them apart. */
  private static final int AROUND = 48;

  /** The other one is among so many names before. */
  private static final int NAMES_BETWEEN = 3;

  /** The numbers of the names. */
  private final Set<Integer> names;

  Apart(String text, List<Hit> hits) {
    Set<Integer> told = Set.of();
    for (int i = 1; i < hits.size(); i++) {
      Hit first = isFull(hits.get(i)) ? namesake(hits, i) : null;
      if (first != null && isTold(text, first.start(), hits.get(i).end())) {
        told = told.isEmpty() ? new HashSet<>() : told;
        told.add(name(first));
      }
    }
    names = told;
  }

  /** Holds what is said of them. */
  private static final class Tables {
    static final List<String> TELLING =
        ResourceLists.rows("apart.tsv").stream().map(row -> row[0]).toList();
  }

  boolean has(Hit hit) {
    return !names.isEmpty() && names.contains(name(hit));
  }

  /** Of a full name its surname if that is in the book, else the name. */
  private static int name(Hit hit) {
    FullName full = hit.resolved().full();
    return full == null || full.surname() < 0 ? hit.name() : full.surname();
  }

  private static boolean isFull(Hit hit) {
    return hit.name() >= 0
        && (hit.kind() == NameLine.Kind.PERSON
            || (hit.kind() == NameLine.Kind.SURNAME && hit.led()));
  }

  private static @Nullable Hit namesake(List<Hit> hits, int of) {
    Hit hit = hits.get(of);
    for (int i = of - 1; i >= Math.max(0, of - NAMES_BETWEEN); i--) {
      Hit other = hits.get(i);
      if (hit.start() - other.end() <= NEAR && isFull(other) && name(other) == name(hit)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isTold(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    String around = text.substring(from, to).toLowerCase(Locale.ROOT);
    return Tables.TELLING.stream().anyMatch(around::contains);
  }
}
