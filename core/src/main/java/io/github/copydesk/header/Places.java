package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;

/** Towns, territories, states and provinces; read when a place is first to be decided. */
final class Places {

  private static final class Holder {
    private static final Places STANDARD = new Places();
  }

  private final Trie<Boolean> regions = new Flags(8192);

  /** True for towns, false for territories that no town is called. */
  private final Trie<Boolean> places = new Flags(16384);

  /** A name that is a town's too is a town. */
  private static final class Flags extends Trie<Boolean> {
    Flags(int room) {
      super(room);
    }

    @Override
    Boolean merge(Boolean before, Boolean value) {
      return before || value;
    }
  }

  private Places() {
    TableFile towns = new TableFile(Places.class, "places.txt");
    while (towns.next()) {
      places.addAll(towns.chars(), towns.start(), towns.end(), true);
    }
    TableFile icu = new TableFile(Places.class, "places-icu.txt");
    while (icu.next()) {
      boolean territory = icu.chars()[icu.start()] == 't';
      places.addAll(icu.chars(), icu.cellStart(1), icu.end(), !territory);
      if (territory) {
        regions.addAll(icu.chars(), icu.cellStart(1), icu.end(), true);
      }
    }
    TableFile states = new TableFile(Places.class, "regions.tsv");
    while (states.next()) {
      regions.addAll(states.chars(), states.cellStart(1), states.end(), true);
    }
  }

  static Places standard() {
    return Holder.STANDARD;
  }

  /** Where the longest region (a state, a country) at a token ends, -1 if there is none. */
  int regionEnd(Tokens tokens, int from, int to) {
    return regions.end(tokens, from, to);
  }

  boolean isRegion(Tokens tokens, int from, int to) {
    return regions.exact(tokens, from, to) != null;
  }

  boolean isPlace(Tokens tokens, int from, int to) {
    return places.exact(tokens, from, to) != null;
  }

  /** Whether the words are a town's name, not only a territory's. */
  boolean isTown(Tokens tokens, int from, int to) {
    return Boolean.TRUE.equals(places.exact(tokens, from, to));
  }

  /** Where the longest known place at a token ends, -1 if there is none. */
  int placeEnd(Tokens tokens, int from, int to) {
    return places.end(tokens, from, to);
  }
}
