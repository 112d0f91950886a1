package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names of two people that end alike or nearly so: Martin and Martine, Martina. */
final class TwoGenders {

  private static final int SHORTEST = 3;

  private static final int LONGEST = 12;

  /** What women's names of the list end in. */
  private static final String ENDINGS = "eaEAаА";

  private TwoGenders() {}

  /** Holds the women's names of each man's. */
  private static final class Pairs {
    static final Map<String, List<String>> WOMEN = new HashMap<>();

    static {
      for (String[] row : Rows.read(TwoGenders.class, "two-genders.txt")) {
        List<String> names = List.of(row[0].split(" ", -1));
        WOMEN.put(names.get(0), names.subList(1, names.size()));
      }
    }
  }

  /** Whether one word is a man's name and the other the woman's that sounds like it. */
  static boolean part(NameParts a, int i, NameParts b, int j) {
    return isWomans(a, i, b, j) || isWomans(b, j, a, i);
  }

  private static boolean isWomans(NameParts woman, int w, NameParts man, int m) {
    char last = woman.text.charAt(woman.end[w] - 1);
    int length = man.end[m] - man.start[m];
    if (ENDINGS.indexOf(last) < 0 || length < SHORTEST || length > LONGEST) {
      return false;
    }
    List<String> names = Pairs.WOMEN.get(PlaceEndings.folded(man.text, man.start[m], man.end[m]));
    return names != null
        && names.contains(PlaceEndings.folded(woman.text, woman.start[w], woman.end[w]));
  }
}
