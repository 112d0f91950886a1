package io.github.copydesk.style;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is remembered of a word, or of several in a row: what it is, and what it may begin. */
final class Known {

  /** Of what is no name and begins none. */
  static final Known NOTHING = new Known(0, new char[0], false, null, 0);

  final long key;

  /** Whether the words are a spelling of the book. */
  final boolean spelt;

  /** What they are; null if nothing, or nothing in a text of this language. */
  final @Nullable Resolved resolved;

  /** Where longer spellings may begin with the words, their hash to go on from; else 0. */
  final long beginning;

  private final char[] letters;

  Known(long key, char[] letters, boolean spelt, @Nullable Resolved resolved, long beginning) {
    this.key = key;
    this.letters = letters;
    this.spelt = spelt;
    this.resolved = resolved;
    this.beginning = beginning;
  }

  boolean isWritten(char[] in, int start, int end) {
    return Arrays.equals(in, start, end, letters, 0, letters.length);
  }
}
