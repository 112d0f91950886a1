package io.github.copydesk.artefact;

/**
 * Spreads words over a few groups, each of which is known by the sets of letters that its words
 * have first, second and third at the place where they are looked for. A group takes any mixture of
 * these letters for a word, so a word goes where, and is looked for at the place at which, the
 * fewest mixtures are added that prose is full of.
 */
final class TrigramGroups {

  /** Where a word is, and from which of its letters on it is looked for. */
  record Place(int group, int at) {}

  private final long[] first;
  private final long[] second;
  private final long[] third;

  /** By group and second letter, how often a first letter of the group stands before it. */
  private final double[][] before;

  /** By group and second letter, how often a third letter of the group comes next. */
  private final double[][] after;

  TrigramGroups(int size) {
    first = new long[size];
    second = new long[size];
    third = new long[size];
    before = new double[size][Rarity.LETTERS];
    after = new double[size][Rarity.LETTERS];
  }

  /** Finds a place for a folded word of three letters or more. */
  Place add(String word) {
    int group = 0;
    int at = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i + 2 < word.length(); i++) {
      int a = Rarity.letter(word.charAt(i));
      int b = Rarity.letter(word.charAt(i + 1));
      int c = Rarity.letter(word.charAt(i + 2));
      for (int g = 0; g < first.length; g++) {
        double more = more(g, a, b, c);
        if (more < least) {
          least = more;
          group = g;
          at = i;
        }
      }
    }
    put(group, word, at);
    return new Place(group, at);
  }

  /** How much more of prose the group takes in with these letters. */
  private double more(int group, int a, int b, int c) {
    boolean newFirst = (first[group] >>> a & 1) == 0;
    boolean newThird = (third[group] >>> c & 1) == 0;
    double more = 0;
    for (long rest = second[group] | 1L << b; rest != 0; rest &= rest - 1) {
      int s = Long.numberOfTrailingZeros(rest);
      double left = before[group][s];
      double right = after[group][s];
      double all =
          (left + (newFirst ? Rarity.pair(a, s) : 0))
              * (right + (newThird ? Rarity.next(s, c) : 0));
      more += (second[group] >>> s & 1) == 0 ? all : all - left * right;
    }
    return more;
  }

  private void put(int group, String word, int at) {
    int a = Rarity.letter(word.charAt(at));
    int b = Rarity.letter(word.charAt(at + 1));
    int c = Rarity.letter(word.charAt(at + 2));
    for (int s = 0; s < Rarity.LETTERS; s++) {
      before[group][s] += (first[group] >>> a & 1) == 0 ? Rarity.pair(a, s) : 0;
      after[group][s] += (third[group] >>> c & 1) == 0 ? Rarity.next(s, c) : 0;
    }
    first[group] |= 1L << a;
    second[group] |= 1L << b;
    third[group] |= 1L << c;
  }
}
