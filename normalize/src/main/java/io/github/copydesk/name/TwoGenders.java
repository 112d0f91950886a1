package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.HashMap;
import java.util.Map;

/** Given names of two people that a silent e alone parts: Martin and Martine. */
final class TwoGenders {

  private static final int SHORTEST = 3;

  private static final int LONGEST = 12;

  private TwoGenders() {}

  /** Holds the woman's name of each man's. */
  private static final class Pairs {
    static final Map<String, String> WOMEN = new HashMap<>();

    static {
      for (String[] row : Rows.read(TwoGenders.class, "two-genders.txt")) {
        String[] pair = row[0].split(" ", -1);
        WOMEN.put(pair[0], pair[1]);
      }
    }
  }

  /** Whether one word is a man's name and the other the woman's that sounds like it. */
  static boolean part(NameParts a, int i, NameParts b, int j) {
    boolean longer = a.end[i] - a.start[i] > b.end[j] - b.start[j];
    return longer ? isWomans(a, i, b, j) : isWomans(b, j, a, i);
  }

  private static boolean isWomans(NameParts woman, int w, NameParts man, int m) {
    char last = woman.text.charAt(woman.end[w] - 1);
    int length = man.end[m] - man.start[m];
    if ((last != 'e' && last != 'E') || length < SHORTEST || length > LONGEST) {
      return false;
    }
    String name = Pairs.WOMEN.get(PlaceEndings.folded(man.text, man.start[m], man.end[m]));
    return name != null
        && name.equals(PlaceEndings.folded(woman.text, woman.start[w], woman.end[w]));
  }
}
