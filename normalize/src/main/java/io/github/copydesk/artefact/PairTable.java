package io.github.copydesk.artefact;

import java.util.Arrays;

/*
 * The loop that every character of nearly every text goes through, and the only one written for
 * speed.
 *
 * Nearly all text is clean, so the loop asks one question: can anything start here? It reads two
 * characters at a time and looks both up at once. What the table says of a pair has two halves: in
 * the lower half, what the pair may be the end of; in the upper half, by the same bits, what it may
 * be the beginning of. One AND of the upper half of the pair before with the lower half of this one
 * answers for all kinds of place, wherever they fall on the pairs; the answers for a block of
 * characters are ORed together before anything branches. That is two loads and six cheap operations
 * a pair of characters, with no chain from pair to pair but through one register.
 *
 * Words are watched in the same way: any five letters in a row hold four that fall on two pairs.
 * They are spread over the bits that are left so that as few pairs as possible mix that prose is
 * full of.
 *
 * Pairs are told apart by their lower bytes, so the table serves Latin-1 and the general
 * punctuation of U+20xx; a block with any other character is left to the slower loop of CharScan.
 * What is found here is looked at once more, so the table may be too coarse but never too fine.
 */
final class PairTable {

  /** What {@link #block} returns for a block with other characters than the table serves. */
  static final long OTHER = -1;

  private static final int SERVED = 0x20FF;

  private static final long NOT_SERVED = ~0x20FF20FF20FF20FFL;
  private static final long LOWER_BYTES = 0x00FF00FF00FF00FFL;

  // The first bit is for what one pair tells by itself; every pair has it in its upper half.
  private static final int SELF = 1;
  private static final int TWO_SHIFT = 1;
  private static final int MIDDLE = 1 << 4;
  private static final int SHORT_WORDS = 6;
  private static final int FIRST_GROUP = 7;
  private static final int GROUPS = 32;

  private static final int UPPER = 32;

  /** Letters of a word that are looked for. */
  private static final int WINDOW = 5;

  private final long[] pairs = new long[0x10000];

  /** The words of each group, each with the places that it may begin at before a pair. */
  private final Place[][] places = new Place[GROUPS][];

  /** By group, the letters of its words that are looked for, as {@link Rarity} numbers them. */
  private final int[][] mixtures = new int[GROUPS][0];

  /** A folded word that begins {@code back} before the second of the two pairs. */
  private record Place(CharScan.Watched word, int back) {}

  PairTable() {
    Arrays.fill(places, new Place[0]);
  }

  private static int index(int first, int second) {
    return (first & 0xFF) | (second & 0xFF) << 8;
  }

  private static boolean isServed(char c) {
    return (c & ~SERVED) == 0;
  }

  // ------------------------------------------------------------------ building

  /**
   * Watches for the kinds of place of one, two and three characters.
   *
   * @param roles by lower byte, what the characters may be: bit 0 of interest by itself, 1 to 3 the
   *     first of two, 4 to 6 the second of two, 7 to 9 the first, second and third of three
   */
  void addRoles(int[] roles) {
    for (int a = 0; a < 256; a++) {
      int first = roles[a];
      for (int b = 0; b < 256; b++) {
        pairs[index(a, b)] = joined(first, roles[b]);
      }
    }
  }

  private static long joined(int a, int b) {
    int end = ((a | b) & SELF) | ((a >>> 1 & b >>> 4 & 7) != 0 ? SELF : 0);
    end |= (a >>> 4 & 7) << TWO_SHIFT;
    end |= a >>> 9 << 4 & MIDDLE;
    end |= (a >>> 8 & b >>> 9 & 1) << 5;
    int start = SELF | (b >>> 1 & 7) << TWO_SHIFT;
    start |= (a >>> 7 & b >>> 8 & 1) << 4;
    start |= (b >>> 7 & 1) << 5;
    return (long) start << UPPER | end;
  }

  /** Watches for a folded word of three characters or more. */
  void add(CharScan.Watched watched) {
    String word = watched.word();
    if (word.length() < WINDOW) {
      addShort(watched);
      return;
    }
    int group = FIRST_GROUP;
    int at = 0;
    double least = Double.MAX_VALUE;
    int[] letters = letters(word);
    for (int i = 0; i + WINDOW <= letters.length; i++) {
      for (int g = FIRST_GROUP; g < GROUPS; g++) {
        double more = more(mixtures[g], letters, i, least);
        if (more < least) {
          least = more;
          group = g;
          at = i;
        }
      }
    }
    int size = mixtures[group].length;
    mixtures[group] = Arrays.copyOf(mixtures[group], size + WINDOW);
    System.arraycopy(letters, at, mixtures[group], size, WINDOW);
    for (int i = at; i < at + 2; i++) {
      set(forms(word.charAt(i)), forms(word.charAt(i + 1)), 1L << (group + UPPER));
      set(forms(word.charAt(i + 2)), forms(word.charAt(i + 3)), 1L << group);
      addPlace(group, new Place(watched, i + 2));
    }
  }

  private void addPlace(int group, Place place) {
    places[group] = Arrays.copyOf(places[group], places[group].length + 1);
    places[group][places[group].length - 1] = place;
  }

  /** Three letters fall on two pairs together with any letter before or after them. */
  private void addShort(CharScan.Watched watched) {
    String word = watched.word();
    char[] any = new char[256];
    for (char c = 0; c < any.length; c++) {
      any[c] = c;
    }
    long bit = 1L << SHORT_WORDS;
    set(forms(word.charAt(0)), forms(word.charAt(1)), bit << UPPER);
    set(forms(word.charAt(2)), any, bit);
    set(any, forms(word.charAt(0)), bit << UPPER);
    set(forms(word.charAt(1)), forms(word.charAt(2)), bit);
    addPlace(SHORT_WORDS, new Place(watched, 2));
    addPlace(SHORT_WORDS, new Place(watched, 1));
  }

  private static int[] letters(String word) {
    int[] letters = new int[word.length()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Rarity.letter(word.charAt(i));
    }
    return letters;
  }

  /**
   * Returns how much more of prose a group takes in with the five letters from {@code at} on
   * besides those it has, or something that is not less than {@code enough}.
   */
  private static double more(int[] mixture, int[] letters, int at, double enough) {
    double more = mixed(letters, at, letters, at);
    for (int i = 0; i < mixture.length && more < enough; i += WINDOW) {
      more += mixed(letters, at, mixture, i) + mixed(mixture, i, letters, at);
    }
    return more;
  }

  /** Returns the share of a pair in one word and a pair in another, at all places they may have. */
  private static double mixed(int[] one, int at, int[] other, int place) {
    double mixed = 0;
    for (int first = at; first < at + 2; first++) {
      for (int last = place + 2; last < place + 4; last++) {
        mixed += share(one, first, other, last);
      }
    }
    return mixed;
  }

  /** Returns the share of a pair in one word and a pair in another, one after the other. */
  private static double share(int[] one, int first, int[] other, int last) {
    int b = one[first + 1];
    int c = other[last];
    return Rarity.pair(one[first], b) * Rarity.next(b, c) * Rarity.next(c, other[last + 1]);
  }

  /** Returns the characters that the table serves and that fold to {@code folded}. */
  private static char[] forms(char folded) {
    String all = folded + Folding.unfolded(folded);
    char[] forms = new char[all.length()];
    int count = 0;
    for (int i = 0; i < all.length(); i++) {
      if (isServed(all.charAt(i))) {
        forms[count++] = all.charAt(i);
      }
    }
    return Arrays.copyOf(forms, count);
  }

  private void set(char[] firsts, char[] seconds, long bits) {
    for (char first : firsts) {
      for (char second : seconds) {
        pairs[index(first, second)] |= bits;
      }
    }
  }

  // ------------------------------------------------------------------ reading

  /**
   * Returns 0 if nothing can be in the block from {@code from} on, {@link #OTHER} if it cannot be
   * told, else what may be there.
   */
  long block(Chunk chunk, int from) {
    byte[] bytes = chunk.bytes();
    long[] table = pairs;
    // What the compiler needs to see that no index is out of bounds.
    int mask = table.length - 1;
    long before = table[index(chunk.charAt(from - 2), chunk.charAt(from - 1)) & mask];
    long found = 0;
    long all = 0;
    for (int i = from; i < from + Chunk.BLOCK; i += 4) {
      long four = Chunk.four(bytes, i);
      all |= four;
      four &= LOWER_BYTES;
      four |= four >>> 8;
      long one = table[(int) four & 0xFFFF & mask];
      long two = table[(int) (four >>> 32) & 0xFFFF & mask];
      found |= (before >>> UPPER & one) | (one >>> UPPER & two);
      before = two;
    }
    return (all & NOT_SERVED) == 0 ? found : OTHER;
  }

  /**
   * Returns the first two characters from {@code from} on where something may be, or {@code to}.
   */
  int next(Chunk chunk, int from, int to) {
    long[] table = pairs;
    int mask = table.length - 1;
    long before = table[index(chunk.charAt(from - 2), chunk.charAt(from - 1)) & mask];
    for (int i = from; i < to; i += 2) {
      long pair = table[index(chunk.charAt(i), chunk.charAt(i + 1)) & mask];
      if ((before >>> UPPER & pair) != 0) {
        return i;
      }
      before = pair;
    }
    return to;
  }

  /** Returns what may be at the two characters from {@code at} on, 0 if nothing. */
  long at(Chunk chunk, int at) {
    return pairs[index(chunk.charAt(at - 2), chunk.charAt(at - 1))] >>> UPPER
        & pairs[index(chunk.charAt(at), chunk.charAt(at + 1))];
  }

  /** Whether {@link #at} has found more than words. */
  static boolean isMore(long found) {
    return (found & ~(-1L << SHORT_WORDS)) != 0;
  }

  /** Whether one of the words stands in {@code source} that {@link #at} has found there. */
  boolean isWord(String source, int at, long found) {
    for (long rest = found & -1L << SHORT_WORDS; rest != 0; rest &= rest - 1) {
      for (Place place : places[Long.numberOfTrailingZeros(rest)]) {
        if (CharScan.stands(source, at - place.back, place.word)) {
          return true;
        }
      }
    }
    return false;
  }
}
