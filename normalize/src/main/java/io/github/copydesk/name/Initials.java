package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.HashMap;
import java.util.Map;

/** The initials of two names: which words of the other name they may stand for. */
final class Initials {

  private final Alignment names;
  private final boolean[] taken;

  /** How many names of the first an initial of the second may be. */
  int namesOfA;

  /** How many names of the second an initial of the first may be. */
  int namesOfB;

  /** How many words may be another, or are an initial that the other name leaves out. */
  int doubts;

  private int left;
  private int right;

  /** Pairs what is left of two names, of which some words of the second are taken. */
  Initials(Alignment names, boolean[] taken) {
    this.names = names;
    this.taken = taken;
    left = names.a.count(NameParts.INITIAL);
    right = names.b.count(NameParts.INITIAL);
    if (left + right > 0) {
      for (int i = 0; i < names.a.count; i++) {
        pair(i);
      }
    }
    doubts += left + right;
  }

  /** Whether something is left of both names, so many words beside the initials. */
  boolean areApart(int freeA, int freeB) {
    return freeA + left > 0 && freeB + right > 0;
  }

  private void pair(int i) {
    for (int j = 0; j < names.b.count && isFree(i); j++) {
      if (!taken[j] && mayBe(i, j)) {
        names.maybe[i] = j;
        taken[j] = true;
        boolean first = names.a.kind[i] == NameParts.INITIAL;
        boolean second = names.b.kind[j] == NameParts.INITIAL;
        left -= first ? 1 : 0;
        right -= second ? 1 : 0;
        namesOfA += first ? 0 : 1;
        namesOfB += second ? 0 : 1;
        doubts += first && second && letter(names.a, i) == letter(names.b, j) ? 0 : 1;
      }
    }
  }

  private boolean isFree(int i) {
    return names.partner[i] < 0 && names.maybe[i] < 0;
  }

  private boolean mayBe(int i, int j) {
    byte first = names.a.kind[i];
    byte second = names.b.kind[j];
    boolean initial = first == NameParts.INITIAL || second == NameParts.INITIAL;
    return initial
        && first <= NameParts.INITIAL
        && second <= NameParts.INITIAL
        && mayBe(letter(names.a, i), letter(names.b, j));
  }

  private static char letter(NameParts name, int word) {
    return Character.toLowerCase(name.text.charAt(name.start[word]));
  }

  /** Tells whether a name that begins with one letter may begin with the other elsewhere. */
  private static boolean mayBe(char a, char b) {
    int lines = Lines.OF_LETTER.getOrDefault(a, 0);
    int others = Lines.OF_LETTER.getOrDefault(b, 0);
    return lines == 0 || others == 0 || (lines & others) != 0;
  }

  /** The lines of {@code initials.txt}; read when the first initial is met. */
  private static final class Lines {

    /** The lines that each letter stands in, a bit for each. */
    static final Map<Character, Integer> OF_LETTER = load();

    private Lines() {}

    private static Map<Character, Integer> load() {
      Map<Character, Integer> lines = new HashMap<>();
      int line = 1;
      for (String[] row : Rows.read(Initials.class, "initials.txt")) {
        for (int i = 0; i < row[0].length(); i++) {
          lines.put(row[0].charAt(i), lines.getOrDefault(row[0].charAt(i), 0) | line);
        }
        line <<= 1;
      }
      return lines;
    }
  }
}
