package io.github.copydesk.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private static final int ROOT = 0;

  /** The half of a number that holds a node. */
  private static final long NODE = -1L << 32;

  /** No word is longer, even with blanks and combining marks in it. */
  private static final int LONGEST_WORD = 64;

  /** Latin, Greek, Cyrillic. */
  private static final int FIRST = 0x600;

  private static final Entry[] NONE = {};

  private final List<String> languages = new ArrayList<>();
  private long[] keys = new long[1 << 15];
  private int[] targets = new int[1 << 15];
  private int edges;

  /** The nodes after the root, which most look-ups do not get beyond, by their character. */
  private final int[] first = new int[FIRST];

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
    int index = code.isEmpty() ? -1 : languages.indexOf(code);
    return index < 0 ? 0 : 1L << index;
  }

  /**
   * Returns the node of the longest word of these kinds at {@code p} and, in the lower half of the
   * number, where it ends; -1 if there is none. A place where no word starts costs a step or two.
   */
  long longest(String text, int p, int limit, int mask) {
    int node = ROOT;
    long best = -1;
    int end = Math.min(limit, p + LONGEST_WORD);
    boolean blank = false;
    for (int q = p; q < end; q++) {
      char c = Fold.fold(text.charAt(q));
      if (c == Fold.NOTHING || blank && c == ' ') {
        continue;
      }
      blank = c == ' ';
      node = step(node, c);
      if (node < 0) {
        break;
      }
      if ((kinds[node] & mask) != 0 && WordEnd.isBefore(text, q + 1, limit)) {
        best = (long) node << 32 | q + 1;
      }
    }
    return best < 0 ? -1 : best & NODE | WordEnd.afterMarks(text, (int) best, limit);
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
    return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (String[] cells : rows("calendar.tsv")) {
      lexicon.addCalendar(cells);
    }
    for (String[] cells : rows("words.tsv")) {
      lexicon.addWords(cells);
    }
    return lexicon;
  }

  private void addCalendar(String[] cells) {
    boolean full = !cells[1].endsWith("-short");
    Kind kind = Kind.of(full ? cells[1] : cells[1].substring(0, cells[1].length() - 6));
    long language = known(cells[0]);
    for (int i = 2; i < cells.length; i++) {
      addForms(cells[i], kind, i - 1, language, full);
    }
  }

  private void addWords(String[] cells) {
    if (cells[0].equals("weak")) {
      addWeak(cells);
      return;
    }
    boolean full = !cells[0].endsWith("-short");
    Kind kind = Kind.of(full ? cells[0] : cells[0].substring(0, cells[0].length() - 6));
    addForms(cells[3], kind, value(cells[1]), known(cells[2]), full);
  }

  private static int value(String cell) {
    return switch (cell) {
      case "-", "am" -> 0;
      case "pm" -> 12;
      case "us" -> 1;
      default -> Integer.parseInt(cell);
    };
  }

  private void addWeak(String[] cells) {
    for (String form : cells[3].split("\\|")) {
      weak[node(form)] |= known(cells[2]);
    }
  }

  private void addForms(String forms, Kind kind, int value, long language, boolean full) {
    int start = 0;
    while (start < forms.length()) {
      int bar = forms.indexOf('|', start);
      int end = bar < 0 ? forms.length() : bar;
      addEntry(node(forms.substring(start, end)), kind, value, language, full ? language : 0);
      start = end + 1;
    }
  }

  private void addEntry(int node, Kind kind, int value, long language, long fullIn) {
    kinds[node] |= kind.bit();
    Entry[] here = all(node);
    for (int i = 0; i < here.length; i++) {
      if (here[i].kind == kind && here[i].value == value) {
        Entry old = here[i];
        here[i] = new Entry(kind, value, old.languages | language, old.fullIn | fullIn);
        return;
      }
    }
    Entry[] more = Arrays.copyOf(here, here.length + 1);
    more[here.length] = new Entry(kind, value, language, fullIn);
    entries[node] = more;
  }

  private long known(String code) {
    int index = languages.indexOf(code);
    if (index < 0) {
      index = languages.size();
      languages.add(code);
    }
    return 1L << index;
  }

  private int node(String form) {
    int node = ROOT;
    for (int i = 0; i < form.length(); i++) {
      char c = Fold.fold(form.charAt(i));
      if (c != Fold.NOTHING) {
        int next = step(node, c);
        node = next < 0 ? addEdge(node, c) : next;
      }
    }
    return node;
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

  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    InputStream resource = Lexicon.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("resource " + name + " must be beside the class");
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
