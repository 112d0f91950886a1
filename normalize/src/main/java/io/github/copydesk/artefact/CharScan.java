package io.github.copydesk.artefact;

/*
 * The loop that every character of every text goes through, and the only one written for speed.
 *
 * Nearly all text is clean, so the loop asks one question: can anything start between these two
 * neighbours? Classes of characters (a small letter, then any capital) are told by two bytes, one
 * for the kinds of place a character may end and one for those it may begin, ANDed. Single pairs of
 * characters ("()", ". ") would mix with each other that way, so they have bits of their own in a
 * table over a hash of the pair. The answers of 64 characters are ORed together before anything
 * branches. A hit only means that the line is worth a careful look by the scanners, which decide;
 * so tables may be too coarse but never too fine.
 *
 * Text is read by charAt: the JIT turns it into plain loads for Latin-1 and UTF-16 strings alike,
 * and no copy is made. Lines are found by String.indexOf, an intrinsic that is far faster still.
 */
final class CharScan {

  private static final int BLOCK = 64;

  /** A trigger by itself. */
  static final int ALONE = 1;

  /** Doubled or stranded punctuation: a blank or comma, then a full stop or comma. */
  static final int PUNCTUATION = 1 << 1;

  /** A small letter, then a capital. */
  static final int CAMEL = 1 << 2;

  /** A pair out of a word that is watched for gluing. */
  static final int GLUE = 1 << 3;

  /** A pair out of a phrase; three kinds, to keep unrelated pairs apart. */
  static final int FIRST_PHRASE = 1 << 4;

  static final int PHRASES = 3;

  /** A pair that program text has and prose has not. */
  static final int SCRIPT = 1 << 7;

  private final byte[] before = new byte[0x10000];
  private final byte[] after = new byte[0x10000];
  private final byte[] pairs = new byte[0x10000];

  CharScan() {
    for (int c = 0; c < before.length; c++) {
      before[c] = ALONE;
    }
  }

  void alone(char c) {
    after[c] |= ALONE;
  }

  void pair(char first, char second, int kind) {
    pairs[index(first, second)] |= (byte) kind;
  }

  private static int index(int first, int second) {
    return first * 251 + second * 7919 & 0xFFFF;
  }

  void before(char c, int kind) {
    before[c] |= (byte) kind;
  }

  void after(char c, int kind) {
    after[c] |= (byte) kind;
  }

  /** Returns the kinds of place that {@code text[from, to)} may hold, 0 if none. */
  int kinds(String text, int from, int to) {
    int kinds = 0;
    int previous = ' ';
    int i = from;
    while (i < to) {
      int stop = Math.min(to, i + BLOCK);
      int block = 0;
      for (; i < stop; i++) {
        int c = text.charAt(i);
        block |= before[previous] & after[c] | pairs[index(previous, c)];
        previous = c;
      }
      kinds |= block;
    }
    return kinds & 0xFF;
  }
}
