package io.github.copydesk.style;

import io.github.copydesk.rows.Packed;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Spellings of one or more words, each with a number, found in a running text without making a
 * string.
 *
 * <p>An open-addressing table of {@code long} slots: the upper half is a fingerprint of the hash,
 * the lower half where the spelling stands in the one byte array of all of them, so that a probe
 * that misses touches one cache line and nothing else. A slot's place is its fingerprint scaled to
 * the number of slots; the table therefore grows by walking the old slots in order, which is nearly
 * the order of the new ones, and never reads a spelling again. In the byte array each spelling
 * stands behind the four bytes of its number and the one of its length.
 *
 * <p>Hashes are over folded characters (no case, no accent, one separator), and are rolled on from
 * word to word, so that {@code Vladimir Poutine} is looked up by going on from the hash of {@code
 * Vladimir}; whether any longer spelling begins with these words is asked of a Bloom filter.
 *
 * <p>At a million spellings of twelve letters: 12 bytes of slots, 17 of text and half a byte of
 * filter a spelling.
 */
final class SpellingTable implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No spelling is longer than this, in code units; longer ones are refused by the builder. */
  static final int LONGEST = 120;

  /** Nor does any take more bytes. */
  static final int MOST_BYTES = 255;

  /** Stands for no entry. */
  static final int NONE = -1;

  private static final int AMBIGUOUS = -2;

  /** What two classes claim alike belongs to neither. */
  private static final int DISPUTED = -1;

  /** A shorter word without its accents is too often another word. */
  private static final int SHORTEST_WITHOUT_ACCENTS = 5;

  /** The bytes before a spelling: four of its number, one of its length. */
  private static final int HEAD = 5;

  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long EXACT_PRIME = 0x9E3779B97F4A7C15L;

  private long[] slots;
  private byte[] bytes;
  private long[] beginnings;
  private boolean phrases;
  private int size;
  private int used;

  SpellingTable(int expected) {
    slots = new long[Math.max(16, expected * 2)];
    bytes = new byte[Math.max(64, expected * (HEAD + 12))];
    beginnings = new long[Math.max(16, Integer.highestOneBit(expected) >> 3)];
  }

  private SpellingTable(SpellingTable of) {
    slots = moved(of.slots, Math.max(16, of.size + of.size / 2));
    bytes = Arrays.copyOf(of.bytes, of.used);
    beginnings = of.beginnings.clone();
    phrases = of.phrases;
    size = of.size;
    used = of.used;
  }

  private SpellingTable(ByteBuffer in) {
    slots = Packed.longs(in);
    bytes = Packed.bytes(in);
    beginnings = Packed.longs(in);
    size = in.getInt();
    used = in.getInt();
    phrases = in.getInt() != 0;
  }

  /** Reads what {@link #write} wrote. */
  static SpellingTable read(ByteBuffer in) {
    return new SpellingTable(in);
  }

  void write(DataOutputStream out) throws IOException {
    Packed.longs(out, slots);
    Packed.bytes(out, bytes);
    Packed.longs(out, beginnings);
    out.writeInt(size);
    out.writeInt(used);
    out.writeInt(phrases ? 1 : 0);
  }

  static long start() {
    return BASIS;
  }

  /** The hash after one more character. */
  static long roll(long hash, char c) {
    return (hash ^ Letters.fold(c)) * PRIME;
  }

  /** The hash after one more character, in which case and accents matter. */
  static long rollExact(long hash, char c) {
    return (hash ^ c) * EXACT_PRIME;
  }

  int size() {
    return size;
  }

  /** The number of an entry; negative if it belongs to nobody. */
  int value(int entry) {
    return (bytes[entry] & 0xFF)
        | (bytes[entry + 1] & 0xFF) << 8
        | (bytes[entry + 2] & 0xFF) << 16
        | bytes[entry + 3] << 24;
  }

  private void setValue(int entry, int value) {
    bytes[entry] = (byte) value;
    bytes[entry + 1] = (byte) (value >> 8);
    bytes[entry + 2] = (byte) (value >> 16);
    bytes[entry + 3] = (byte) (value >> 24);
  }

  /** The first entry, {@link #NONE} if there is none; entries come in the order of adding. */
  int first() {
    return used == 0 ? NONE : 0;
  }

  /** The entry added after this one, {@link #NONE} if there is none. */
  int next(int entry) {
    int next = textEnd(entry);
    return next == used ? NONE : next;
  }

  /** Where the spelling of an entry begins in {@link #bytes()}. */
  static int textStart(int entry) {
    return entry + HEAD;
  }

  int textEnd(int entry) {
    return entry + HEAD + (bytes[entry + HEAD - 1] & 0xFF);
  }

  byte[] bytes() {
    return bytes;
  }

  /** The spelling of an entry, as it was added. */
  String spelling(int entry) {
    return ByteText.string(bytes, textStart(entry), textEnd(entry));
  }

  /** Whether a longer spelling may begin with what was hashed; false is certain. */
  boolean mayContinue(long hash) {
    if (!phrases) {
      return false;
    }
    long mixed = mix(hash);
    int mask = beginnings.length * 64 - 1;
    return bit((int) mixed & mask) && bit((int) (mixed >>> 32) & mask);
  }

  /**
   * The entry that {@code [start, end)} of a text spells, or {@link #NONE}. Case does not matter;
   * accents may be missing in the text but not be others. Where that leaves several classes, the
   * one with the very accents wins, else none.
   */
  int find(long hash, String text, int start, int end) {
    int print = print(hash);
    int best = NONE;
    for (int i = place(print, slots.length); ; i = i + 1 == slots.length ? 0 : i + 1) {
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
        return value(entry) == DISPUTED ? NONE : entry;
      }
      if (alike == 1 && value(entry) != DISPUTED && best != AMBIGUOUS) {
        best = best == NONE || value(best) == value(entry) ? entry : AMBIGUOUS;
      }
    }
  }

  /** As {@link #find(long, String, int, int)} for a whole string. */
  int find(String spelling) {
    return find(spelling, 0, spelling.length());
  }

  /** As {@link #find(long, String, int, int)} without a hash at hand. */
  int find(String text, int start, int end) {
    return find(hash(text, start, end), text, start, end);
  }

  /** The hash of {@code [start, end)} of a text. */
  static long hash(String text, int start, int end) {
    long hash = BASIS;
    for (int i = start; i < end; i++) {
      hash = roll(hash, text.charAt(i));
    }
    return hash;
  }

  /** The same of letters that were copied out of it, going on from the hash of those before. */
  static long hash(long before, char[] letters, int start, int end) {
    long hash = before;
    for (int i = start; i < end; i++) {
      hash = roll(hash, letters[i]);
    }
    return hash;
  }

  /** Whether a spelling can be added. */
  static boolean fits(String spelling) {
    return !spelling.isEmpty()
        && spelling.length() <= LONGEST
        && (spelling.length() <= MOST_BYTES / 3 || ByteText.length(spelling) <= MOST_BYTES);
  }

  /**
   * Adds a spelling that fits. Whoever comes first keeps it; a later one of the same rank disputes
   * it.
   *
   * @param ranks of the values
   * @return the value that has it no longer because of that; {@link #NONE} if there is none
   */
  int add(String spelling, int value, int[] ranks) {
    long hash = BASIS;
    // An array, and few calls: a book of thousands is read when a program starts.
    char[] letters = spelling.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if ((c < 'A' || c >= 0x80) && i > 0 && Letters.isJoint(c)) {
        markBeginning(hash);
      }
      hash = (hash ^ Letters.fold(c)) * PRIME;
    }
    int print = print(hash);
    int i = place(print, slots.length);
    while (slots[i] != 0) {
      int entry = (int) slots[i] - 1;
      if ((int) (slots[i] >>> 32) == print && compare(entry, spelling, 0, spelling.length()) == 2) {
        int holder = value(entry);
        if (holder != value && holder != DISPUTED && ranks[holder] == ranks[value]) {
          setValue(entry, DISPUTED);
          return holder;
        }
        return NONE;
      }
      i = i + 1 == slots.length ? 0 : i + 1;
    }
    slots[i] = (long) print << 32 | (append(spelling, value) + 1);
    if (size * 3L > slots.length * 2L) {
      grow();
    }
    return NONE;
  }

  private int append(String spelling, int value) {
    int entry = used;
    if (bytes.length - used < HEAD + spelling.length() * 3) {
      bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, bytes.length / 2 + 512));
    }
    setValue(entry, value);
    int at = entry + HEAD;
    for (int i = 0; i < spelling.length(); i++) {
      at = ByteText.put(bytes, at, spelling.charAt(i));
    }
    bytes[entry + HEAD - 1] = (byte) (at - entry - HEAD);
    used = at;
    size++;
    return entry;
  }

  private void grow() {
    slots = moved(slots, slots.length * 2);
    if (beginnings.length * 8 < slots.length) {
      long[] wider = new long[beginnings.length * 2];
      // The filter is read modulo its length, so its content twice over answers as before.
      System.arraycopy(beginnings, 0, wider, 0, beginnings.length);
      System.arraycopy(beginnings, 0, wider, beginnings.length, beginnings.length);
      beginnings = wider;
    }
  }

  private static long[] moved(long[] from, int length) {
    long[] to = new long[length];
    for (long slot : from) {
      if (slot != 0) {
        int i = place((int) (slot >>> 32), length);
        while (to[i] != 0) {
          i = i + 1 == length ? 0 : i + 1;
        }
        to[i] = slot;
      }
    }
    return to;
  }

  /** A copy that holds no more than it needs and that later additions do not reach. */
  SpellingTable copy() {
    return new SpellingTable(this);
  }

  private void markBeginning(long hash) {
    phrases = true;
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
  private int compare(int entry, String text, int start, int end) {
    int at = textStart(entry);
    int stop = textEnd(entry);
    int alike = 2;
    for (int i = start; i < end; i++) {
      if (at >= stop) {
        return 0;
      }
      char stored = ByteText.get(bytes, at);
      at += ByteText.width(bytes[at]);
      char c = text.charAt(i);
      if (c != stored && Letters.lower(c) != Letters.lower(stored)) {
        char folded = Letters.fold(stored);
        boolean joint = folded == Letters.SEPARATOR || folded == '\'';
        if (joint ? Letters.fold(c) != folded : Letters.lower(c) != folded) {
          return 0;
        }
        alike = joint ? alike : 1;
      }
    }
    return at == stop && (alike == 2 || end - start >= SHORTEST_WITHOUT_ACCENTS) ? alike : 0;
  }

  private static int place(int print, int length) {
    return (int) (((print & 0xFFFFFFFFL) * length) >>> 32);
  }

  private static int print(long hash) {
    return (int) (mix(hash) >>> 32);
  }

  /** The finaliser of MurmurHash3: every bit of the rolled hash reaches every bit of the result. */
  private static long mix(long h) {
    h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }
}
