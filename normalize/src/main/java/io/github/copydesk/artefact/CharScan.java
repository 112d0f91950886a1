package io.github.copydesk.artefact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/*
 * Finds where in a text something may start, so that the scanners need not look at the rest.
 *
 * Each character has 21 bits for the kinds of place it may be the first, the second and the third
 * character of; shifted over each other and ANDed, they tell the kinds of place that begin here. A
 * block of characters is ORed together before anything branches. Three characters and not two,
 * because two are common: every abbreviation is two capitals, and a month shares its rarest pair
 * with words of every sentence. Text in Western letters takes the faster way of PairTable, which is
 * made from the same bits.
 *
 * Kinds that stand for single words share bits, so that the classes mix. Words are therefore spread
 * over groups in which that costs least, and a hit is looked up once more in a small set of the
 * trigrams that were meant. What remains is worth a careful look by the scanners, which decide; so
 * tables may be too coarse but never too fine.
 *
 * Text is copied out by the kilobyte, which costs next to nothing and makes the loops independent
 * of how a string is stored.
 */
final class CharScan {

  /** A sign of program text by itself. */
  static final int SIGN = 1;

  /** The end of a template slot, or an icon. */
  static final int MARK = 1 << 1;

  /** An opening bracket and what a tag or a subscript begins with. */
  static final int BRACKET = 1 << 2;

  /** Doubled or stranded punctuation: a blank or comma, then a full stop or comma. */
  static final int PUNCTUATION = 1 << 3;

  /** Two characters that are watched as such. */
  static final int PAIR = 1 << 4;

  /** A capital between small letters. */
  static final int CAMEL = 1 << 5;

  /** Two capitals, then a small letter. */
  static final int CAPITALS = 1 << 6;

  /** Three letters out of a word that is watched for gluing, and more letters after the word. */
  static final int GLUE = 1 << 7;

  /** Three letters out of a word that the last sentence of a line may have. */
  static final int END = 1 << 8;

  /** Three characters out of a phrase. */
  static final int PHRASE = 1 << 9;

  // In the tables the kinds from GLUE on are spread over groups of words.
  private static final int GROUPS = 14;
  private static final int WIDTH = 7 + GROUPS;
  private static final int ALL = (1 << WIDTH) - 1;
  private static final int SIMPLE = SIGN | MARK | BRACKET | PUNCTUATION | CAMEL | CAPITALS;
  private static final long ANY_FIRST = SIGN | MARK | BRACKET | PUNCTUATION | PAIR;
  private static final long ANY_SECOND = SIGN | MARK;
  private static final int BLOCK = Chunk.BLOCK;
  private static final int TWO = BRACKET | PUNCTUATION | PAIR;
  private static final int THREE = CAMEL | CAPITALS;

  /** Not much is read ahead at first: where something was found, more is near. */
  private static final int FIRST_CHUNK = 8 * BLOCK;

  /** The kinds of place a character may be third, second and first of, from the low bits up. */
  private final long[] classes = new long[0x10000];

  /** Pairs that were meant, by a hash. */
  private final boolean[] pairs = new boolean[0x4000];

  /** Words that are watched, by a hash of the trigram that they are found by. */
  private final Watched[][] watched = new Watched[0x4000][];

  private static final Watched[] NO_WORDS = {};

  /** A word, folded, of which the characters from {@code at} on are looked for. */
  record Watched(String word, int at, int kind) {}

  /** Words that wait for a group. */
  private final Map<String, Watched> words = new LinkedHashMap<>();

  private Watched[] frozen = NO_WORDS;

  /** The length of the longest word. */
  private int reach;

  /** Made when first asked for; two threads at worst make the same twice. */
  private volatile @Nullable PairTable table;

  CharScan() {
    Arrays.fill(watched, NO_WORDS);
    Arrays.fill(classes, ANY_FIRST << (2 * WIDTH) | ANY_SECOND << WIDTH);
  }

  // ------------------------------------------------------------------ what is watched

  void alone(char c, int kind) {
    third(c, kind);
  }

  void pair(char first, char second) {
    second(first, PAIR);
    third(second, PAIR);
    pairs[hash(0, first, second)] = true;
  }

  /** Watches for three characters of a word, case and accents folded. */
  void word(String word, int kind) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      letters.append(folded(word.charAt(i)));
    }
    String folded = letters.toString();
    words.put(folded.concat(String.valueOf(kind)), new Watched(folded, 0, kind));
  }

  /** Ends the adding of words. */
  void freeze() {
    TrigramGroups groups = new TrigramGroups(GROUPS);
    frozen = commonestFirst();
    for (Watched watched : frozen) {
      reach = Math.max(reach, watched.word().length());
      String word = watched.word();
      TrigramGroups.Place place = groups.add(word);
      int at = place.at();
      for (int i = 0; i < 3; i++) {
        addFolded(word.charAt(at + i), 1 << (7 + place.group()), i);
      }
      int hash = hash(word.charAt(at), word.charAt(at + 1), word.charAt(at + 2));
      Watched[] all = Arrays.copyOf(this.watched[hash], this.watched[hash].length + 1);
      all[all.length - 1] = new Watched(word, at, watched.kind());
      this.watched[hash] = all;
    }
    words.clear();
  }

  /** The others have more to choose from. A plain sort, since it runs when a program starts. */
  private Watched[] commonestFirst() {
    Watched[] sorted = new Watched[words.size()];
    double[] shares = new double[sorted.length];
    int count = 0;
    for (Watched watched : words.values()) {
      double share = Rarity.ofWord(watched.word());
      int at = count++;
      for (; at > 0 && shares[at - 1] < share; at--) {
        sorted[at] = sorted[at - 1];
        shares[at] = shares[at - 1];
      }
      sorted[at] = watched;
      shares[at] = share;
    }
    return sorted;
  }

  private PairTable table() {
    PairTable known = table;
    if (known == null) {
      known = new PairTable();
      int[] roles = new int[256];
      for (int c = 0; c < 256; c++) {
        roles[c] = roles((char) c) | roles((char) (0x2000 | c));
      }
      known.addRoles(roles);
      for (Watched watched : frozen) {
        known.add(watched);
      }
      table = known;
    }
    return known;
  }

  private int roles(char c) {
    int third = (int) classes[c] & ALL;
    int second = (int) (classes[c] >>> WIDTH) & ALL;
    int first = (int) (classes[c] >>> (2 * WIDTH)) & ALL;
    return ((third & (SIGN | MARK)) != 0 ? 1 : 0)
        | (second & TWO) >>> 2 << 1
        | (third & TWO) >>> 2 << 4
        | ((first & THREE) != 0 ? 1 << 7 : 0)
        | ((second & THREE) != 0 ? 1 << 8 : 0)
        | ((third & THREE) != 0 ? 1 << 9 : 0);
  }

  private void addFolded(char folded, int kind, int place) {
    add(folded, kind, place);
    String others = Folding.unfolded(folded);
    for (int i = 0; i < others.length(); i++) {
      add(others.charAt(i), kind, place);
    }
  }

  void first(char c, int kind) {
    add(c, kind, 0);
  }

  void second(char c, int kind) {
    add(c, kind, 1);
  }

  void third(char c, int kind) {
    add(c, kind, 2);
  }

  private void add(char c, int kind, int place) {
    classes[c] |= (long) kind << ((2 - place) * WIDTH);
  }

  // ------------------------------------------------------------------ reading

  /**
   * Returns whether there is a place that may matter in a stretch too short for the table. A loop
   * of its own: a compiler would put the whole of {@link #next} into each of those who ask.
   */
  boolean any(String text, int from, int to) {
    return firstMeant(text, from, to) >= 0;
  }

  /** Returns where the first place that may matter is in {@code [from, to)}, {@code to} if none. */
  int next(String text, int from, int to, Chunk chunk) {
    PairTable pairs = table();
    int size = FIRST_CHUNK;
    int doubtful = from;
    for (int at = from; at < to; at += size, size = sizeAfter(at - from)) {
      int end = Math.min(to, at + size);
      chunk.load(text, at, end);
      for (int block = at; block < end; block += BLOCK) {
        long found = pairs.block(chunk, block - at);
        if (found == 0 && block >= doubtful) {
          continue;
        }
        int stop = Math.min(end, block + BLOCK);
        int slow = block;
        int slowEnd = Math.min(stop, doubtful);
        if (found == PairTable.OTHER) {
          // A word may have begun where the table was trusted, and may go on where it is again.
          slow = block < doubtful ? block : Math.max(from, block - reach);
          slowEnd = stop;
          doubtful = stop + reach;
        }
        int hit = slow < slowEnd ? hitSlowly(text, slow, slowEnd) : -1;
        if (hit < 0 && found != 0 && found != PairTable.OTHER) {
          hit = hit(text, block, stop, chunk, block - at);
        }
        if (hit >= 0) {
          return hit;
        }
      }
    }
    return to;
  }

  /** The longer nothing was found, the more is read at once, which memory likes. */
  private static int sizeAfter(int clean) {
    return Math.max(2 * FIRST_CHUNK, Math.min(Chunk.MOST, clean / BLOCK * BLOCK));
  }

  private int hitSlowly(String text, int from, int to) {
    return block(text, from, to) == 0 ? -1 : firstMeant(text, from, to);
  }

  private int hit(String text, int from, int to, Chunk chunk, int place) {
    PairTable pairs = table();
    int stop = place + to - from;
    for (int i = pairs.next(chunk, place, stop); i < stop; i = pairs.next(chunk, i + 2, stop)) {
      long here = pairs.at(chunk, i);
      int at = from + i - place;
      if ((PairTable.isMore(here) && (isPlace(text, at) || (at + 1 < to && isPlace(text, at + 1))))
          || pairs.isWord(text, at, here)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a place that is no word ends at the character. */
  private boolean isPlace(String text, int i) {
    long second = before(text, i - 1);
    long first = before(text, i - 2) >>> WIDTH;
    char c = text.charAt(i);
    return ((int) (first & second & classes[c]) & SIMPLE) != 0
        || (i > 0 && pairs[hash(0, text.charAt(i - 1), c)]);
  }

  /** Returns where to begin to look for kinds of place if {@link #next} has found the first. */
  int earliest(int from, int hit) {
    return Math.max(from, hit - reach);
  }

  /** Returns the kinds of place that {@code text[from, to)} may hold, 0 if none. */
  int kinds(String text, int from, int to) {
    int kinds = 0;
    int done = 0;
    for (int at = from; at < to; at += BLOCK) {
      int stop = Math.min(to, at + BLOCK);
      int more = block(text, at, stop);
      kinds |= more & SIMPLE;
      if ((more & ~SIMPLE & ~done) != 0) {
        kinds |= meantIn(text, at, stop);
        done = kinds & PAIR;
      }
    }
    return kinds;
  }

  private int block(String text, int from, int to) {
    long second = before(text, from - 1);
    long first = before(text, from - 2) >>> WIDTH;
    long found = 0;
    for (int i = from; i < to; i++) {
      long c = classes[text.charAt(i)];
      found |= first & second & c;
      first = second >>> WIDTH;
      second = c >>> WIDTH;
    }
    return (int) found & ALL;
  }

  private long before(String text, int at) {
    return classes[at < 0 ? '\n' : text.charAt(at)] >>> WIDTH;
  }

  private int firstMeant(String text, int from, int to) {
    long second = before(text, from - 1);
    long first = before(text, from - 2) >>> WIDTH;
    for (int i = from; i < to; i++) {
      long c = classes[text.charAt(i)];
      int found = (int) (first & second & c) & ALL;
      if (found != 0 && ((found & SIMPLE) != 0 || meant(text, i) != 0)) {
        return i;
      }
      first = second >>> WIDTH;
      second = c >>> WIDTH;
    }
    return -1;
  }

  private int meantIn(String text, int from, int to) {
    int kinds = 0;
    long second = before(text, from - 1);
    long first = before(text, from - 2) >>> WIDTH;
    for (int i = from; i < to; i++) {
      long c = classes[text.charAt(i)];
      if (((int) (first & second & c) & ALL & ~SIMPLE) != 0) {
        kinds |= meant(text, i);
      }
      first = second >>> WIDTH;
      second = c >>> WIDTH;
    }
    return kinds;
  }

  /** The kinds that were meant with the pair and the trigram that end with the character. */
  private int meant(String text, int i) {
    char c = text.charAt(i);
    char b = i > 0 ? text.charAt(i - 1) : 0;
    int kinds = pairs[hash(0, b, c)] ? PAIR : 0;
    if (i > 1) {
      Watched[] words = watched[hash(folded(text.charAt(i - 2)), folded(b), folded(c))];
      for (int k = 0; k < words.length; k++) {
        kinds |= stands(text, i - 2 - words[k].at(), words[k]) ? words[k].kind() : 0;
      }
    }
    return kinds;
  }

  static boolean stands(String text, int from, Watched watched) {
    String word = watched.word();
    int end = from + word.length();
    if (from < 0 || end > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return watched.kind() != GLUE || (end < text.length() && Folding.isLetter(text.charAt(end)));
  }

  private static char folded(char c) {
    char folded = Folding.fold(c);
    return folded == 0 ? c : folded;
  }

  private static int hash(int a, int b, int c) {
    int mixed = (a * 961 + b * 31 + c) * 0x9E3779B1;
    return mixed >>> 18;
  }
}
