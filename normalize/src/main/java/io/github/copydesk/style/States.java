package io.github.copydesk.style;

import java.util.HashSet;
import java.util.Set;

/** Tells a place by the state or province behind it from the one of the book. */
final class States {

  /** So many characters behind a name say whether it is the one of the book. */
  static final int REACH = 2 * WordScan.LONGEST_WORD;

  private States() {}

  /** Holds the words that name a state or province behind a city. */
  private static final class Words {
    static final Set<String> STATES = new HashSet<>();

    /** What stands before a state behind a comma. */
    static final Phrases LOCATIVES = new Phrases();

    /** What says that one follows. */
    static final Phrases OF_STATES = new Phrases();

    static {
      for (String[] row : ResourceLists.rows("namesakes.tsv")) {
        for (String word : ResourceLists.words(row[1])) {
          add(row[0], word.replace('_', ' '));
        }
      }
    }

    private static void add(String kind, String word) {
      switch (kind) {
        case "in" -> LOCATIVES.add(word);
        case "state" -> OF_STATES.add(word);
        case "dotted" -> STATES.add(word.concat("."));
        default -> STATES.add(word);
      }
    }
  }

  /**
   * Whether a state follows the place that ends here: {@code Moscow, Idaho}, {@code (Texas)}.
   *
   * @param in some of the text, to its end or {@link #REACH} characters behind the place
   * @param stop the end of that
   */
  static boolean isNamesake(char[] in, int end, int stop) {
    int i = end;
    if (i < stop && in[i] == ',') {
      i++;
    }
    if (i + 2 >= stop || !Letters.isBlank(in[i])) {
      return false;
    }
    boolean bracket = in[i + 1] == '(';
    if (i == end && !bracket) {
      return false;
    }
    i += bracket ? 2 : 1;
    int of = Words.OF_STATES.past(in, i, stop);
    return isStateAt(in, of > i ? of : Words.LOCATIVES.past(in, i, stop), stop);
  }

  /**
   * Whether the words behind the place that ends here say that it is in a state: {@code Moscow im
   * US-Bundesstaat Idaho}.
   */
  static boolean isInState(String text, int end) {
    if (end + 4 >= text.length()
        || !Letters.isBlank(text.charAt(end))
        || !Words.OF_STATES.mayStand(text.charAt(end + 1), text.charAt(end + 4))) {
      return false;
    }
    char[] in = new char[Math.min(REACH, text.length() - end)];
    text.getChars(end, end + in.length, in, 0);
    int at = Words.OF_STATES.past(in, 1, in.length);
    return at > 1 && isStateAt(in, at, in.length);
  }

  private static boolean isStateAt(char[] in, int i, int stop) {
    if (i == stop || !Letters.isUpper(in[i])) {
      return false;
    }
    int last = WordScan.wordEnd(in, i, stop);
    boolean dotted = last < stop && in[last] == '.';
    int next = last + 1 < stop && (in[last] == ' ' || in[last] == '-') ? last + 1 : last;
    return isState(in, i, last)
        || (dotted && isState(in, i, last + 1))
        || (next > last && isState(in, i, WordScan.wordEnd(in, next, stop)));
  }

  private static boolean isState(char[] in, int from, int to) {
    return Words.STATES.contains(String.valueOf(in, from, to - from));
  }
}
