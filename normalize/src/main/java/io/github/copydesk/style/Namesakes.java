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

  private final Bearers bearers;

  /** How the text writes the surnames of those who are not in the book. */
  private final Set<String> others;

  /** Which of these people of the book bear as well whom it gives their full name. */
  private final Set<String> listed;

  /** Whether the text has one name of the book and no other. */
  private final boolean alone;

  Namesakes(Passage passage, Bearers bearers, Neighbours neighbours, List<Hit> hits) {
    this.bearers = bearers;
    alone = isOneName(hits);
    Set<String> found = Set.of();
    for (Hit hit : hits) {
      if (isOther(passage, bearers, hit) || isThing(neighbours, hit)) {
        found = found.isEmpty() ? new HashSet<>() : found;
        found.add(hit.resolved().plainLast());
      }
    }
    others = found;
    listed = found.isEmpty() ? Set.of() : listed(bearers, hits, found);
  }

  private static boolean isOneName(List<Hit> hits) {
    for (Hit hit : hits) {
      if (hit.name() != hits.get(0).name()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOther(Passage passage, Bearers bearers, Hit hit) {
    FullName full = hit.resolved().full();
    return full == null
        ? bearers.hasOtherBearer(hit) && !passage.isSigned(hit)
        : full.last() == FullName.OTHER || bearers.isDouble(hit);
  }

  /** Whether a dog or a ship has it, of which the text goes on to tell. */
  private static boolean isThing(Neighbours neighbours, Hit hit) {
    return hit.kind() == NameLine.Kind.SURNAME && !hit.led() && neighbours.isThing(hit);
  }

  private static Set<String> listed(Bearers bearers, List<Hit> hits, Set<String> others) {
    Set<String> listed = new HashSet<>();
    for (Hit hit : hits) {
      String last = hit.resolved().plainLast();
      if (others.contains(last) && !listed.contains(last) && isListed(bearers, hit)) {
        listed.add(last);
      }
    }
    return listed;
  }

  private static boolean isListed(Bearers bearers, Hit hit) {
    FullName full = hit.resolved().full();
    return full == null ? bearers.hasOwnBearer(hit) : full.last() >= 0 && !bearers.isDouble(hit);
  }

  /**
   * Whether a surname is that of somebody else: one in the text bears it, and so does nobody of the
   * book unless the word before says that the other one is meant here.
   */
  boolean has(Hit surname) {
    return (alone && isNoun(surname)) || (!others.isEmpty() && isOthers(surname));
  }

  private boolean isOthers(Hit surname) {
    String last = surname.resolved().plainLast();
    return others.contains(last) && (!listed.contains(last) || bearers.hasOtherBearer(surname));
  }

  /** Whether a surname is a word as well, of which no other name says what is meant: Poutine. */
  private static boolean isNoun(Hit surname) {
    return WordRoles.tables().is("noun", surname.spelling().toLowerCase(Locale.ROOT));
  }
}
