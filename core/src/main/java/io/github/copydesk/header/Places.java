package io.github.copydesk.header;

/** Towns, territories, states and provinces; read when a place is first to be decided. */
final class Places {

  private static final class Holder {
    private static final Places STANDARD = new Places();
  }

  private final Trie<Boolean> regions = new Flags();

  /** True for towns, false for territories that no town is called. */
  private final Trie<Boolean> places = new Flags();

  /** A name that is a town's too is a town. */
  private static final class Flags extends Trie<Boolean> {
    @Override
    Boolean merge(Boolean before, Boolean value) {
      return before || value;
    }
  }

  private Places() {
    Resource towns = new Resource("places.txt");
    while (towns.next()) {
      places.addAll(Tokens.of(towns.text, towns.start, towns.end), true);
    }
    Resource icu = new Resource("places-icu.txt");
    while (icu.next()) {
      boolean territory = icu.text.startsWith("territory", icu.start);
      Tokens names = Tokens.of(icu.text, icu.cellStart(1), icu.end);
      places.addAll(names, !territory);
      if (territory) {
        regions.addAll(names, true);
      }
    }
    Resource states = new Resource("regions.tsv");
    while (states.next()) {
      Tokens names = Tokens.of(states.text, states.cellStart(1), states.end);
      regions.addAll(names, true);
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
