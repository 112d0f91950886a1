package io.github.copydesk.style;

/**
 * Tells of nearly all words that they are not among some, so that only few have to be looked up:
 * most by their ends and their length, those that are left by all of their letters.
 */
final class WordShapes {

  private static final int BITS = 1 << 12;

  /** Of the letters; lists have some hundred words, so few of these bits are set. */
  private static final int LETTER_BITS = 1 << 13;

  private final long[] shapes = new long[BITS / Long.SIZE];

  private final long[] letters = new long[LETTER_BITS / Long.SIZE];

  void add(String text, int from, int to) {
    int shape = shape(text.charAt(from), text.charAt(to - 1), to - from);
    shapes[shape / Long.SIZE] |= 1L << shape;
    int place = place(SpellingTable.hash(text, from, to));
    letters[place / Long.SIZE] |= 1L << place;
  }

  /** Whether a word, in any case and with accents or without, may be among them. */
  boolean mayHave(String text, int from, int to) {
    return mayHave(text.charAt(from), text.charAt(to - 1), to - from)
        && mayHave(SpellingTable.hash(text, from, to));
  }

  /** The same of a word that is not in a string. */
  boolean mayHave(char[] in, int from, int to) {
    return mayHave(in[from], in[to - 1], to - from)
        && mayHave(SpellingTable.hash(SpellingTable.start(), in, from, to));
  }

  /** The same by the letters at both ends alone, where many of the words are among them. */
  boolean mayHave(char first, char last, int length) {
    int shape = shape(first, last, length);
    return (shapes[shape / Long.SIZE] >>> shape & 1) != 0;
  }

  private boolean mayHave(long hash) {
    int place = place(hash);
    return (letters[place / Long.SIZE] >>> place & 1) != 0;
  }

  private static int place(long hash) {
    return (int) (hash ^ hash >>> 32) & LETTER_BITS - 1;
  }

  private static int shape(char first, char last, int length) {
    int ends = Letters.fold(first) * 31 + Letters.fold(last);
    return (ends * 7 + length) & BITS - 1;
  }
}
