package io.github.copydesk.artefact;

import java.util.Arrays;

/**
 * The words that occur in patterns, each with a small number. A word is known by a 64-bit hash of
 * its folded letters, so that a look-up needs no string.
 */
final class WordTable {

  /** Labels below this are slots, not words. */
  static final int FIRST_WORD = 8;

  static final int UNKNOWN = -1;

  private long[] hashes = new long[1024];
  private int[] ids = new int[1024];
  private int size;

  /** Returns the hash of a word that goes on with {@code c}; 1 is the hash of no letters. */
  static long step(long hash, char c) {
    return (hash ^ c) * 0x9E3779B97F4A7C15L + (hash >>> 29);
  }

  /** Returns the number of the word with this hash, or {@link #UNKNOWN}. */
  int find(long hash) {
    int mask = hashes.length - 1;
    for (int i = slot(hash, mask); ids[i] != 0; i = (i + 1) & mask) {
      if (hashes[i] == hash) {
        return ids[i];
      }
    }
    return UNKNOWN;
  }

  /** Returns the number of the word with this hash, a new one if it had none. */
  int add(long hash) {
    int known = find(hash);
    if (known != UNKNOWN) {
      return known;
    }
    if (size * 2 >= hashes.length) {
      grow();
    }
    return put(hash, FIRST_WORD + size++);
  }

  /** Returns the hashes of all words in the order of their numbers. */
  long[] hashes() {
    long[] inOrder = new long[size];
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] != 0) {
        inOrder[ids[i] - FIRST_WORD] = hashes[i];
      }
    }
    return inOrder;
  }

  /** Returns a number above all that words have. */
  int limit() {
    return FIRST_WORD + size;
  }

  private int put(long hash, int id) {
    int mask = hashes.length - 1;
    int i = slot(hash, mask);
    while (ids[i] != 0) {
      i = (i + 1) & mask;
    }
    hashes[i] = hash;
    ids[i] = id;
    return id;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldIds = ids;
    hashes = new long[oldHashes.length * 2];
    ids = new int[oldIds.length * 2];
    Arrays.fill(ids, 0);
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        put(oldHashes[i], oldIds[i]);
      }
    }
  }

  private static int slot(long hash, int mask) {
    return (int) ((hash ^ (hash >>> 32)) & mask);
  }
}
