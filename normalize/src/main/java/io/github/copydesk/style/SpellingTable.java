package io.github.copydesk.style;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Spellings of one or more words, each with a number, found in a running text without making a
 * string.
 *
 * <p>An open-addressing table of {@code long} slots: the upper half is a fingerprint of the hash,
 * the lower half the number of the entry plus one, so that a probe that misses touches one cache
 * line and nothing else. The spellings themselves stand in one byte array as UTF-8 behind their
 * length. Hashes are over folded characters (no case, no accent, one separator), and are rolled on
 * from word to word, so that {@code Vladimir Poutine} is looked up by going on from the hash of
 * {@code Vladimir}; whether any longer spelling begins with these words is asked of a Bloom filter.
 *
 * <p>At a million spellings of fifteen bytes: 16 bytes of slots, 8 of entries, 16 of text and about
 * 1 of filter a spelling.
 */
final class SpellingTable implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No spelling is longer than this, in code units; longer ones are refused by the builder. */
  static final int LONGEST = 120;

  /** A shorter word without its accents is too often another word. */
  private static final int SHORTEST_WITHOUT_ACCENTS = 5;

  static final int NONE = -1;

  private static final int AMBIGUOUS = -2;

  /** What two classes claim alike belongs to neither. */
  private static final int DISPUTED = -1;

  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private long[] slots;
  private int shift;
  private int[] offsets;
  private int[] values;
  private byte[] bytes;
  private long[] beginnings;
  private int size;
  private int used;

  SpellingTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected + expected / 2)) * 2;
    slots = new long[capacity];
    shift = Long.numberOfLeadingZeros(capacity) + 1;
    offsets = new int[Math.max(16, expected)];
    values = new int[Math.max(16, expected)];
    bytes = new byte[Math.max(64, expected * 12)];
    beginnings = new long[Math.max(16, capacity >> 4)];
  }

  static long start() {
    return BASIS;
  }

  /** The hash after one more character. */
  static long roll(long hash, char c) {
    return (hash ^ Letters.fold(c)) * PRIME;
  }

  int size() {
    return size;
  }

  int value(int entry) {
    return values[entry];
  }

  /** Whether a longer spelling may begin with what was hashed; false is certain. */
  boolean mayContinue(long hash) {
    long mixed = mix(hash);
    int mask = beginnings.length * 64 - 1;
    return bit((int) mixed & mask) && bit((int) (mixed >>> 32) & mask);
  }

  /**
   * The entry that {@code [start, end)} of a text spells, or {@link #NONE}. Case does not matter;
   * accents may be missing in the text but not be others. Where that leaves several classes, the
   * one with the very accents wins, else none.
   */
  int find(long hash, CharSequence text, int start, int end) {
    long mixed = mix(hash);
    int print = (int) mixed;
    int mask = slots.length - 1;
    int best = NONE;
    for (int i = (int) (mixed >>> shift); ; i = (i + 1) & mask) {
      long slot = slots[i];
      if (slot == 0) {
        return Math.max(best, NONE);
      }
      if ((int) (slot >>> 32) != print) {
        continue;
      }
      int entry = (int) slot - 1;
      int alike = compare(entry, text, start, end);
      if (alike == 2) {
        return values[entry] == DISPUTED ? NONE : entry;
      }
      if (alike == 1 && values[entry] != DISPUTED && best != AMBIGUOUS) {
        best = best == NONE || values[best] == values[entry] ? entry : AMBIGUOUS;
      }
    }
  }

  /** As {@link #find(long, CharSequence, int, int)} for a whole string. */
  int find(CharSequence spelling) {
    long hash = BASIS;
    for (int i = 0; i < spelling.length(); i++) {
      hash = roll(hash, spelling.charAt(i));
    }
    return find(hash, spelling, 0, spelling.length());
  }

  /** The spelling of an entry, as it was added. */
  String spelling(int entry) {
    int at = offsets[entry];
    return new String(bytes, at + 1, bytes[at] & 0xFF, StandardCharsets.UTF_8);
  }

  /** Adds a spelling; whoever comes first keeps it. Returns whether it is new. */
  boolean add(String spelling, int value, boolean equalRank) {
    byte[] utf8 = spelling.getBytes(StandardCharsets.UTF_8);
    if (spelling.isEmpty() || utf8.length > 255 || spelling.length() > LONGEST) {
      return false;
    }
    long hash = BASIS;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (i > 0 && Letters.isJoint(c)) {
        markBeginning(hash);
      }
      hash = roll(hash, c);
    }
    int same = exact(hash, spelling);
    if (same >= 0) {
      if (equalRank && values[same] != value) {
        values[same] = DISPUTED;
      }
      return false;
    }
    insert(mix(hash), append(utf8, value));
    return true;
  }

  private int exact(long hash, String spelling) {
    long mixed = mix(hash);
    int mask = slots.length - 1;
    for (int i = (int) (mixed >>> shift); slots[i] != 0; i = (i + 1) & mask) {
      int entry = (int) slots[i] - 1;
      if ((int) (slots[i] >>> 32) == (int) mixed
          && compare(entry, spelling, 0, spelling.length()) == 2) {
        return entry;
      }
    }
    return NONE;
  }

  private int append(byte[] utf8, int value) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    if (used + utf8.length + 1 > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + utf8.length + 1));
    }
    offsets[size] = used;
    values[size] = value;
    bytes[used] = (byte) utf8.length;
    System.arraycopy(utf8, 0, bytes, used + 1, utf8.length);
    used += utf8.length + 1;
    return size++;
  }

  private void insert(long mixed, int entry) {
    if (size * 3L > slots.length * 2L) {
      grow();
    }
    int mask = slots.length - 1;
    int i = (int) (mixed >>> shift);
    while (slots[i] != 0) {
      i = (i + 1) & mask;
    }
    slots[i] = mixed << 32 | (entry + 1);
  }

  private void grow() {
    slots = new long[slots.length * 2];
    shift--;
    long[] wider = new long[beginnings.length * 2];
    // The filter is read modulo its length, so its content twice over answers as before.
    System.arraycopy(beginnings, 0, wider, 0, beginnings.length);
    System.arraycopy(beginnings, 0, wider, beginnings.length, beginnings.length);
    beginnings = wider;
    for (int entry = 0; entry < size - 1; entry++) {
      insertAgain(entry);
    }
  }

  private void insertAgain(int entry) {
    String spelling = spelling(entry);
    long hash = BASIS;
    for (int i = 0; i < spelling.length(); i++) {
      hash = roll(hash, spelling.charAt(i));
    }
    long mixed = mix(hash);
    int mask = slots.length - 1;
    int i = (int) (mixed >>> shift);
    while (slots[i] != 0) {
      i = (i + 1) & mask;
    }
    slots[i] = mixed << 32 | (entry + 1);
  }

  /** A copy that holds no more than it needs and that later additions do not reach. */
  SpellingTable copy() {
    SpellingTable copy = new SpellingTable(1);
    copy.slots = slots.clone();
    copy.shift = shift;
    copy.offsets = Arrays.copyOf(offsets, Math.max(1, size));
    copy.values = Arrays.copyOf(values, Math.max(1, size));
    copy.bytes = Arrays.copyOf(bytes, Math.max(1, used));
    copy.beginnings = beginnings.clone();
    copy.size = size;
    copy.used = used;
    return copy;
  }

  private void markBeginning(long hash) {
    long mixed = mix(hash);
    int mask = beginnings.length * 64 - 1;
    mark((int) mixed & mask);
    mark((int) (mixed >>> 32) & mask);
  }

  private void mark(int bit) {
    beginnings[bit >>> 6] |= 1L << bit;
  }

  private boolean bit(int bit) {
    return (beginnings[bit >>> 6] & 1L << bit) != 0;
  }

  /** 2: the same but for case and separators; 1: the text lacks accents; 0: not the same. */
  private int compare(int entry, CharSequence text, int start, int end) {
    int at = offsets[entry];
    int stop = at + 1 + (bytes[at] & 0xFF);
    at++;
    int alike = 2;
    for (int i = start; i < end; i++) {
      if (at >= stop) {
        return 0;
      }
      int lead = bytes[at];
      char stored;
      if (lead >= 0) {
        stored = (char) lead;
        at++;
      } else if ((lead & 0xE0) == 0xC0) {
        stored = (char) ((lead & 0x1F) << 6 | bytes[at + 1] & 0x3F);
        at += 2;
      } else {
        stored = (char) ((lead & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
        at += 3;
      }
      char c = text.charAt(i);
      if (c == stored || Letters.lower(c) == Letters.lower(stored)) {
        continue;
      }
      char folded = Letters.fold(stored);
      if (Letters.fold(c) != folded) {
        return 0;
      }
      boolean joint = folded == Letters.SEPARATOR || folded == '\'';
      if (!joint) {
        if (Letters.lower(c) != folded) {
          return 0;
        }
        alike = 1;
      }
    }
    return at == stop && (alike == 2 || end - start >= SHORTEST_WITHOUT_ACCENTS) ? alike : 0;
  }

  /** The finaliser of MurmurHash3: every bit of the rolled hash reaches every bit of the slot. */
  private static long mix(long h) {
    h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }
}
