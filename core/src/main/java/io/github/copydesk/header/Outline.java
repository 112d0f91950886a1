package io.github.copydesk.header;

import java.util.Arrays;

/** What the shape of a word says when no list knows it. */
final class Outline {

  /** Endings that common nouns have and towns and people do not, by folded form. */
  private static final String[] COMMON_ENDINGS = {
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tionen",
    "ismus",
    "tat",
    "ment",
    "ness",
    "ings",
    "ization",
    "isation",
    "sion",
    "ance",
    "ence",
    "ique",
    "iques",
    "cion",
    "ciones",
    "dad",
    "zione",
    "zioni",
    "cao",
    "coes",
    "ogie",
    "logia",
    "logy",
    "ость",
    "ение",
    "ания",
    "ство",
    "isierung",
    "ungs",
    "ially",
    "ously",
    "ement",
    "ements",
    "ships",
    "ship"
  };

  private static final String[][] BY_LAST_LETTER = byLastLetter();

  private static final WordSet TOWN_OPENERS =
      WordSet.of(
          "bad", "san", "santa", "santo", "sao", "st", "sankt", "saint", "sainte", "new", "neu",
          "los", "las", "el", "le", "la", "les", "port", "porto", "fort", "mount", "lake", "rio",
          "kap", "cape", "cap", "gross", "alt", "ober", "unter", "nieder", "puerto", "villa",
          "ciudad", "nueva", "nova", "novo", "monte", "castel", "den", "nizhny", "нижний",
          "великий", "нова", "новый", "новая", "старый", "al", "ras", "tel", "khan", "camp",
          "schloss");

  private Outline() {}

  private static String[][] byLastLetter() {
    String[][] endings = new String[64][0];
    for (String ending : COMMON_ENDINGS) {
      int slot = ending.charAt(ending.length() - 1) & 63;
      endings[slot] = Arrays.copyOf(endings[slot], endings[slot].length + 1);
      endings[slot][endings[slot].length - 1] = ending;
    }
    return endings;
  }

  /** Whether a word can hardly be a town's. */
  static boolean isUnlikelyPlace(Tokens t, int i) {
    return (t.length(i) > 3 && Words.isCommon(t, i)) || isCommonEnding(t, i);
  }

  static boolean isCommonEnding(Tokens t, int i) {
    if (t.length(i) < 5) {
      return false;
    }
    String folded = t.folded(i);
    if (folded.length() < 6) {
      return false;
    }
    for (String ending : BY_LAST_LETTER[folded.charAt(folded.length() - 1) & 63]) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a town of several words may open with this one. */
  static boolean opensTown(Tokens t, int i) {
    return TOWN_OPENERS.has(t, i);
  }
}
