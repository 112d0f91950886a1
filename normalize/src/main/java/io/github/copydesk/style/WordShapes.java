package io.github.copydesk.style;

/**
 * Tells of most words that they are not among some, by their ends and their length, so that only
 * few have to be looked up.
 */
final class WordShapes {

  private static final int BITS = 1 << 12;

  private final long[] shapes = new long[BITS / Long.SIZE];

  void add(String text, int from, int to) {
    int shape = shape(text.charAt(from), text.charAt(to - 1), to - from);
    shapes[shape / Long.SIZE] |= 1L << shape;
  }

  /** Whether a word, in any case and with accents or without, may be among them. */
  boolean mayHave(String text, int from, int to) {
    return mayHave(text.charAt(from), text.charAt(to - 1), to - from);
  }

  /** The same, by the letters at both ends. */
  boolean mayHave(char first, char last, int length) {
    int shape = shape(first, last, length);
    return (shapes[shape / Long.SIZE] >>> shape & 1) != 0;
  }

  private static int shape(char first, char last, int length) {
    int ends = Letters.fold(first) * 31 + Letters.fold(last);
    return (ends * 7 + length) & BITS - 1;
  }
}
