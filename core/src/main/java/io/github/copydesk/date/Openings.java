package io.github.copydesk.date;

/**
 * What words open with, by their first three letters in one small table of bits: most words of a
 * text open as no word of it does, and are told without a walk through the {@link Lexicon}, whose
 * tables are too large to stay near the processor.
 */
final class Openings {

  /** So many letters of a word count. */
  static final int LETTERS = 3;

  private static final int BITS = 13;

  private final long[] bits = new long[1 << (BITS - 6)];

  /**
   * Returns the number of some letters, already folded, that one more goes on; 0 is that of none.
   */
  static int next(int letters, char c) {
    return letters * 31 + c;
  }

  /** Adds a word by the number of its first letters, or of all if it has fewer. */
  void add(int letters) {
    int slot = slot(letters);
    bits[slot >>> 6] |= 1L << slot;
  }

  /**
   * Whether a word may stand at {@code p}; if not, none does. What is passed over in a word is left
   * to who reads it: a mark, a second blank.
   */
  boolean may(String text, int p, int limit) {
    if (limit - p < LETTERS) {
      return true;
    }
    char first = DateFold.fold(text.charAt(p));
    char second = DateFold.fold(text.charAt(p + 1));
    char third = DateFold.fold(text.charAt(p + 2));
    boolean plain = first > ' ' && second > ' ' && third != DateFold.NOTHING;
    int two = next(first, second);
    return !plain || has(next(two, third)) || has(two) || has(first);
  }

  private boolean has(int letters) {
    int slot = slot(letters);
    return (bits[slot >>> 6] >>> slot & 1) != 0;
  }

  private static int slot(int letters) {
    return (letters * 0x9E3779B9) >>> (32 - BITS);
  }
}
