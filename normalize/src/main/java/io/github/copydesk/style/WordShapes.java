package io.github.copydesk.style;

/**
 * Tells of most words that they are not among some, by their ends and their length, so that only
 * few have to be looked up.
 */
final class WordShapes {

  private static final int BITS = 1 << 12;

  private final long[] shapes = new long[BITS / Long.SIZE];

  void add(String text, int from, int to) {
    int shape = shape(text, from, to);
    shapes[shape / Long.SIZE] |= 1L << shape;
  }

  /** Whether a word, in any case and with accents or without, may be among them. */
  boolean mayHave(String text, int from, int to) {
    int shape = shape(text, from, to);
    return (shapes[shape / Long.SIZE] >>> shape & 1) != 0;
  }

  private static int shape(String text, int from, int to) {
    int ends = Letters.fold(text.charAt(from)) * 31 + Letters.fold(text.charAt(to - 1));
    return (ends * 7 + to - from) & BITS - 1;
  }
}
