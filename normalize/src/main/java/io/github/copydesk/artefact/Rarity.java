package io.github.copydesk.artefact;

/** How often pairs of characters stand in prose, roughly; rare pairs make good triggers. */
final class Rarity {

  // Letters of English, French and German news by falling frequency; others are rarer than all.
  private static final String COMMON = " etainrsolducmphgvbfyqwkzjx";

  private Rarity() {}

  /** Returns a weight for the pair at {@code i}; smaller is rarer. */
  static int of(String text, int i) {
    return weight(text.charAt(i)) * weight(text.charAt(i + 1));
  }

  /** Returns where the rarest three characters of {@code text} begin; it has at least three. */
  static int trigram(String text) {
    int best = 0;
    for (int i = 1; i + 2 < text.length(); i++) {
      if (ofThree(text, i) < ofThree(text, best)) {
        best = i;
      }
    }
    return best;
  }

  static int ofThree(String text, int i) {
    // Many words begin alike.
    return of(text, i) * weight(text.charAt(i + 2)) * (i == 0 ? 4 : 1);
  }

  static int weight(char c) {
    int place = COMMON.indexOf(c < 0x80 ? Character.toLowerCase(c) : c);
    int weight = place < 0 ? 2 : COMMON.length() - place + 2;
    return Folding.isUpper(c) ? Math.max(2, weight / 4) : weight;
  }
}
