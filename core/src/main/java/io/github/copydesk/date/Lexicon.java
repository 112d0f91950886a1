package io.github.copydesk.date;

import io.github.copydesk.table.TableFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates in all languages, as one trie over folded characters. The trie is a hash table
 * from (node, character) to node, so that a place where no word starts costs one or two look-ups.
 */
final class Lexicon {

  /** What a word can be; the same word may have several entries. */
  record Entry(Kind kind, int value, long languages, long fullIn) {

    /** Whether the word is of this kind in the language; an unknown language fits all. */
    boolean fits(long language) {
      return language == 0 || (languages & language) != 0;
    }

    /** Whether it is an abbreviation, which may take a full stop, in the language. */
    boolean isShort(long language) {
      return (fullIn & (fits(language) && language != 0 ? language : MAIN)) == 0;
    }

    /** Whether it is a full name in some language. */
    boolean isFull() {
      return fullIn != 0;
    }

    /** Whether it is of one of the most printed languages. */
    boolean isMain() {
      return (languages & MAIN) != 0;
    }
  }

  /** The bits of the first ten languages of {@code calendar.tsv}. */
  private static final long MAIN = (1L << 10) - 1;

  /** The bit of the first of them. */
  static final long ENGLISH = 1;

  /** Words of every kind. */
  static final int ANY = -1;

  /** What a date without a digit at its head opens with, if no time of writing is known. */
  static final int CALENDAR_STARTS =
      Kind.MONTH.bit()
          | Kind.WEEKDAY.bit()
          | Kind.ERA.bit()
          | Kind.MERIDIEM.bit()
          | Kind.MOMENT.bit();

  private static final int ROOT = 0;

  /** Spreads keys over a table. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** No word is longer, even with blanks and combining marks in it. */
  private static final int LONGEST_WORD = 64;

  /** Latin, Greek, Cyrillic. */
  private static final int FIRST = 0x600;

  private static final Entry[] NONE = {};

  /** What ends the name of a kind whose words are abbreviations. */
  private static final String SHORT = "-short";

  private final Map<String, Long> languages = new HashMap<>();
  private String lastName = "";
  private Kind lastKind = Kind.MONTH;
  private String lastCode = "";
  private long lastBit;
  private long[] keys = new long[1 << 15];
  private int[] targets = new int[1 << 15];
  private int edges;

  /** The nodes after the root, which most look-ups do not get beyond, by their character. */
  private final int[] first = new int[FIRST];

  /** What a date without a digit at its head opens with. */
  private final Openings starts = new Openings();

  private Entry[][] entries = new Entry[1 << 14][];
  private int[] kinds = new int[1 << 14];
  private long[] weak = new long[1 << 14];
  private int nodes = 1;

  /** Loads the tables when they are first needed. */
  private static final class Holder {
    static final Lexicon STANDARD = load();
  }

  static Lexicon standard() {
    return Holder.STANDARD;
  }

  /** Returns the bit of a language, 0 if it is not known. */
  long language(String code) {
    Long bit = languages.get(code);
    return code.isEmpty() || bit == null ? 0 : bit;
  }

  /**
   * Whether a word that a date opens with may stand at {@code p}, if no time of writing is known.
   */
  boolean mayStart(String text, int p, int limit) {
    return starts.may(text, p, limit);
  }

  /**
   * Returns the node of the shortest word of these kinds at {@code p} and, in the lower half of the
   * number, where it ends; -1 if there is none. A place where no word starts costs a step or two.
   */
  long first(String text, int p, int limit, int mask) {
    return walk(text, p, Math.min(limit, p + LONGEST_WORD), limit, mask, ROOT);
  }

  /** Returns the same of the next longer word at {@code p} after {@code word}. */
  long next(String text, int p, int limit, int mask, long word) {
    int end = Math.min(limit, p + LONGEST_WORD);
    return walk(text, (int) word, end, limit, mask, (int) (word >>> 32));
  }

  private long walk(String text, int from, int end, int limit, int mask, int start) {
    int node = start;
    boolean blank = false;
    for (int q = from; q < end; q++) {
      char c = DateFold.fold(text.charAt(q));
      if (c == DateFold.NOTHING || (blank && c == ' ')) {
        continue;
      }
      blank = c == ' ';
      node = step(node, c);
      if (node < 0) {
        break;
      }
      if ((kinds[node] & mask) != 0 && WordEnd.isBefore(text, q + 1, limit)) {
        return (long) node << 32 | q + 1;
      }
    }
    return -1;
  }

  /** Returns the node after {@code c}, already folded, -1 if there is none. */
  int step(int node, char c) {
    if (node == ROOT && c < FIRST) {
      return first[c] == 0 ? -1 : first[c];
    }
    long key = (long) node << 16 | c;
    int slot = slot(key);
    while (targets[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  /** Returns the kinds of the words that end at the node, as bits; 0 if none does. */
  int kinds(int node) {
    return kinds[node];
  }

  /** Returns the languages in which the word that ends at the node is also an ordinary word. */
  long weak(int node) {
    return weak[node];
  }

  /**
   * Returns what the word that ends at {@code node} is of the kinds {@code mask}: the first that
   * fits the language, else the first.
   */
  @Nullable Entry entry(int node, int mask, long language) {
    Entry first = null;
    for (Entry entry : all(node)) {
      if ((entry.kind.bit() & mask) != 0) {
        if (entry.fits(language)) {
          return entry;
        }
        first = first == null ? entry : first;
      }
    }
    return first;
  }

  private Entry[] all(int node) {
    Entry[] here = entries[node];
    return here == null ? NONE : here;
  }

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> 32) & keys.length - 1;
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    TableFile calendar = new TableFile(Lexicon.class, "calendar.tsv");
    while (calendar.next()) {
      lexicon.addCalendar(calendar);
    }
    TableFile words = new TableFile(Lexicon.class, "words.tsv");
    while (words.next()) {
      lexicon.addWords(words);
    }
    return lexicon;
  }

  private void addCalendar(TableFile line) {
    long language = known(line.cell(0));
    String name = line.cell(1);
    boolean full = !name.endsWith(SHORT);
    Kind kind = kind(name, full);
    int from = line.cellStart(2);
    for (int value = 1; from < line.end(); value++) {
      int end = line.cellEnd(from);
      addForms(line.chars(), from, end, kind, value, language, full ? language : 0);
      from = end + 1;
    }
  }

  private void addWords(TableFile line) {
    String name = line.cell(0);
    long language = known(line.cell(2));
    int from = line.cellStart(3);
    int end = line.cellEnd(from);
    if (name.equals("weak")) {
      addWeak(line.chars(), from, end, language);
      return;
    }
    boolean full = !name.endsWith(SHORT);
    int value = value(line.cell(1));
    addForms(line.chars(), from, end, kind(name, full), value, language, full ? language : 0);
  }

  /** The kind of a line; the lines of one stand together, mostly. */
  private Kind kind(String name, boolean full) {
    if (!name.equals(lastName)) {
      lastKind = Kind.of(full ? name : name.substring(0, name.length() - SHORT.length()));
      lastName = name;
    }
    return lastKind;
  }

  private static int value(String cell) {
    return switch (cell) {
      case "-", "am" -> 0;
      case "pm" -> 12;
      case "us" -> 1;
      default -> Integer.parseInt(cell);
    };
  }

  private void addWeak(char[] text, int from, int end, long language) {
    int node = ROOT;
    for (int i = from; i <= end; i++) {
      char c = i == end ? '|' : text[i];
      if (c == '|') {
        weak[node] |= language;
        node = ROOT;
      } else {
        node = child(node, c);
      }
    }
  }

  private void addForms(
      char[] text, int from, int end, Kind kind, int value, long language, long fullIn) {
    char[] folds = DateFold.low();
    boolean opens = (kind.bit() & CALENDAR_STARTS) != 0;
    int node = ROOT;
    int letters = 0;
    int opening = 0;
    for (int i = from; i <= end; i++) {
      char c = i == end ? '|' : text[i];
      if (c == '|') {
        addEntry(node, kind, value, language, fullIn);
        if (opens) {
          starts.add(opening);
        }
        node = ROOT;
        letters = 0;
        opening = 0;
        continue;
      }
      c = c < folds.length ? folds[c] : DateFold.fold(c);
      if (c == DateFold.NOTHING) {
        continue;
      }
      opening = letters++ < Openings.LETTERS ? Openings.next(opening, c) : opening;
      if (node == ROOT && c < FIRST) {
        node = first[c] == 0 ? addEdge(node, c) : first[c];
        continue;
      }
      long key = (long) node << 16 | c;
      int mask = keys.length - 1;
      int slot = (int) ((key * SPREAD) >>> 32) & mask;
      while (targets[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & mask;
      }
      node = targets[slot] == 0 ? addEdge(node, c) : targets[slot];
    }
  }

  private void addEntry(int node, Kind kind, int value, long language, long fullIn) {
    kinds[node] |= kind.bit();
    Entry[] here = entries[node];
    if (here == null) {
      entries[node] = new Entry[] {new Entry(kind, value, language, fullIn)};
      return;
    }
    for (int i = 0; i < here.length; i++) {
      if (here[i].kind == kind && here[i].value == value) {
        Entry old = here[i];
        here[i] = new Entry(kind, value, old.languages | language, old.fullIn | fullIn);
        return;
      }
    }
    Entry[] more = new Entry[here.length + 1];
    System.arraycopy(here, 0, more, 0, here.length);
    more[here.length] = new Entry(kind, value, language, fullIn);
    entries[node] = more;
  }

  /** The bit of a language; the lines of one stand together, mostly. */
  private long known(String code) {
    if (!code.equals(lastCode)) {
      Long bit = languages.get(code);
      lastCode = code;
      lastBit = bit == null ? 1L << languages.size() : bit;
      languages.put(code, lastBit);
    }
    return lastBit;
  }

  private int child(int node, char letter) {
    char c = DateFold.fold(letter);
    if (c == DateFold.NOTHING) {
      return node;
    }
    int next = step(node, c);
    return next < 0 ? addEdge(node, c) : next;
  }

  private int addEdge(int node, char c) {
    if (nodes == entries.length) {
      entries = Arrays.copyOf(entries, nodes * 2);
      kinds = Arrays.copyOf(kinds, nodes * 2);
      weak = Arrays.copyOf(weak, nodes * 2);
    }
    if (edges * 2 >= keys.length) {
      grow();
    }
    if (node == ROOT && c < FIRST) {
      first[c] = nodes;
    } else {
      put((long) node << 16 | c, nodes);
    }
    return nodes++;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (targets[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    targets[slot] = target;
    edges++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    edges = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldTargets[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }
}
