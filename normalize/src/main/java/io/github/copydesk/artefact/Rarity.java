package io.github.copydesk.artefact;

/** How often pairs of characters stand in prose, roughly; rare pairs make good triggers. */
final class Rarity {

  // Letters of English, French and German news by falling frequency; others are rarer than all.
  private static final String COMMON = " etainrsolducmphgvbfyqwkzjx";

  // Pairs of letters that more than one word in thirty has in those languages.
  private static final String PAIRS =
      " er en re es nt on te de le an ou it ti ar is et ai me us in ra th he ch ie ge be un se ur"
          + " or at ed al st nd to io ro ri il la li ve co ha as em ma tr pr po pa ne sc ei au ";

  private Rarity() {}

  private static final byte[] COMMONNESS = commonness();

  private static byte[] commonness() {
    byte[] table = new byte[0x80 * 0x80];
    for (int i = 1; i < PAIRS.length(); i += 3) {
      table[PAIRS.charAt(i) << 7 | PAIRS.charAt(i + 1)] = 1;
    }
    return table;
  }

  private static boolean isCommon(String text, int i) {
    return commonness(text.charAt(i), text.charAt(i + 1)) > 2;
  }

  /** Returns how common a pair of letters is, from 1 to 12. */
  static int commonness(char first, char second) {
    if (first >= 0x80 || second >= 0x80) {
      return 1;
    }
    return COMMONNESS[first << 7 | second] > 0 ? 12 : weight(first) * weight(second) > 300 ? 2 : 1;
  }

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

  /** Returns a weight for the three characters at {@code i}; smaller is rarer. */
  static int ofThree(String text, int i) {
    // Many words begin alike, and letters that like each other stand together more often.
    int common = (i == 0 ? 3 : 1) * (isCommon(text, i) ? 4 : 1) * (isCommon(text, i + 1) ? 4 : 1);
    return of(text, i) * weight(text.charAt(i + 2)) * common;
  }

  private static int weight(char c) {
    int place = COMMON.indexOf(c < 0x80 ? Character.toLowerCase(c) : c);
    int weight = place < 0 ? 2 : COMMON.length() - place + 2;
    return Folding.isUpper(c) ? Math.max(2, weight / 4) : weight;
  }
}
