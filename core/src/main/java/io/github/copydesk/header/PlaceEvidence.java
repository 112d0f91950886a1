package io.github.copydesk.header;

/** What speaks for and against the towns of a list being towns: their outline and the lists. */
final class PlaceEvidence {

  private final Tokens t;

  /** Whether every town is in capitals. */
  boolean caps = true;

  /** Whether a town is a known place. */
  boolean known;

  /** Whether every town is a known place. */
  boolean allKnown = true;

  /** Whether one of them is a territory that no town is called. */
  boolean territory;

  /** Whether a town is a word or phrase that opens headlines. */
  boolean kicker;

  /** Whether a town opens with such a word. */
  boolean kickerOpens;

  /** Whether a town is one word, hyphens aside, or opens as towns of several words do. */
  boolean simple = true;

  /** Whether a town looks like a person, an organisation or a common noun. */
  boolean unlikely;

  /** The words of the longest town. */
  int words;

  /** Letters of the shortest town. */
  int letters = Integer.MAX_VALUE;

  PlaceEvidence(Tokens tokens) {
    this.t = tokens;
  }

  /** Looks at one town more. */
  void add(int from, int end) {
    boolean here = Places.standard().isPlace(t, from, end) || opensAsPlace(from, end);
    known |= here;
    allKnown &= here;
    territory |= here && !opensAsPlace(from, end) && !Places.standard().isTown(t, from, end);
    int count = 0;
    int size = 0;
    for (int i = from; i < end; i++) {
      if (t.isWord(i)) {
        boolean upper = t.isUpper(i);
        count += upper ? 1 : 0;
        size += t.length(i);
        caps &= t.isCaps(i) || (!upper && count > 0 && t.isCaps(from));
        unlikely |= !here && Outline.isUnlikelyPlace(t, i);
      }
    }
    if (!here) {
      int kickerEnd = Words.kickerEnd(t, from, end);
      kicker |= kickerEnd >= end || Words.isOfStage(t, from, end);
      kickerOpens |= kickerEnd > 0;
      unlikely |=
          Words.isGivenName(t, from)
              || agencyInside(from, end)
              || BylineWords.end(BylineWords.Part.HONORIFIC, t, from, end) > 0;
      simple &= end - from == 1 || isHyphenated(from, end) || Outline.opensTown(t, from);
    }
    words = Math.max(words, count);
    letters = Math.min(letters, size);
  }

  /** A known place with a word behind it: {@code Moskau-Land}, {@code WASHINGTON DC}. */
  private boolean opensAsPlace(int from, int end) {
    int place = Places.standard().placeEnd(t, from, end);
    if (place > from && place < end && PlaceReader.isShortParticle(t, place)) {
      return true;
    }
    return place > from
        && end - place <= 1
        && end - from > 1
        && t.isCaps(end - 1)
        && t.length(end - 1) == 2;
  }

  private boolean agencyInside(int from, int end) {
    for (int i = from; i < end; i++) {
      if (BylineWords.end(BylineWords.Part.EMPLOYER, t, i, end) > 0
          || (end - from > 1 && AgencyReader.bare(t, i) != null)) {
        return true;
      }
    }
    return AgencyReader.bare(t, from) != null;
  }

  private boolean isHyphenated(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (t.spaceBefore(i)) {
        return false;
      }
    }
    return true;
  }
}
