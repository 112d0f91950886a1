package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole names of places that languages have of their own: Moscow and Moskau. */
final class Exonyms {

  private static final int LONGEST_NAME = 40;

  /** How near, in percent of what a word may cost, a word must come to one of the list. */
  private static final int NEAR = 30;

  /** Shorter names of the list are met in their own letters only. */
  private static final int SHORTEST = 4;

  private static final int[] NONE = {};

  /** The line from which on names are met in every romanisation. */
  private static final String BY_SOUND = "#!sounds";

  private static final List<String[]> ROWS = rows();
  private static final Map<String, int[]> WHOLE = whole();

  /** The same names, to turn most others away without making a string. */
  private static final CaselessWords KNOWN = known();

  private Exonyms() {}

  private static List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (String[] row : Rows.read(Exonyms.class, "exonyms.tsv")) {
      rows.add(row[0].split("; ", -1));
    }
    return rows;
  }

  private static Map<String, int[]> whole() {
    Map<String, int[]> whole = new HashMap<>();
    for (int line = 0; line < ROWS.size(); line++) {
      for (String name : ROWS.get(line)) {
        whole.merge(folded(name), new int[] {line}, Exonyms::joined);
      }
    }
    return whole;
  }

  private static int[] joined(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static CaselessWords known() {
    Map<String, Byte> known = new HashMap<>();
    WHOLE.keySet().forEach(name -> known.put(name, (byte) 1));
    return new CaselessWords(known);
  }

  private static String folded(String name) {
    return NameParts.lower(name, 0, name.length()).replace('-', ' ');
  }

  /** Returns whether two whole names stand in one line as they are written. */
  static boolean meet(String a, String b) {
    if (a.length() > LONGEST_NAME
        || b.length() > LONGEST_NAME
        || KNOWN.get(a, 0, a.length()) == 0) {
      return false;
    }
    int[] left = WHOLE.getOrDefault(folded(a), NONE);
    return left.length > 0 && Equivalents.meet(left, WHOLE.getOrDefault(folded(b), NONE));
  }

  /** Adds a key for every line that has the whole name as it is written. */
  static void addRows(String name, Set<String> keys) {
    if (name.length() <= LONGEST_NAME) {
      for (int line : WHOLE.getOrDefault(folded(name), NONE)) {
        keys.add(rowKey(line));
      }
    }
  }

  /** Adds a key for every line that the name meets, its kind of place left out. */
  static void addRows(NameParts name, Set<String> keys) {
    addRows(name.names(), keys);
    Form[] forms = Forms.FORMS[Forms.slot(key(name))];
    if (forms != null) {
      for (Form form : forms) {
        if (near(form.parts(), name)) {
          keys.add(rowKey(form.line));
        }
      }
    }
  }

  /**
   * Returns the letters of the first name in a line that Latin has: unlike its number it stays when
   * lines are added, and it has letters that no key by sound has.
   */
  private static String rowKey(int line) {
    String key = "";
    for (String name : ROWS.get(line)) {
      key = PlaceEndings.latin(name);
      if (!key.isEmpty()) {
        break;
      }
    }
    return key;
  }

  /**
   * Returns whether two names stand in one line, their kinds left out, as they are written or in
   * another romanisation: the Volchansk of the list is Voltchansk as well.
   */
  static boolean meet(NameParts a, NameParts b) {
    if ((a.place != 0 || b.place != 0) && meet(a.names(), b.names())) {
      return true;
    }
    int left = Forms.slot(key(a));
    int right = Forms.slot(key(b));
    BitSet linesOfB = Forms.LINES[right];
    if (!Forms.LINES[left].intersects(linesOfB)) {
      return false;
    }
    // Only what stands in one line is compared.
    for (Form form : Forms.FORMS[left]) {
      if (linesOfB.get(form.line)
          && near(form.parts(), a)
          && anyNear(Forms.FORMS[right], form.line, b)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether names of one word with these keys can stand in one line. */
  static boolean mayMeet(long keyOfA, long keyOfB) {
    return Forms.LINES[Forms.slot(keyOfA)].intersects(Forms.LINES[Forms.slot(keyOfB)]);
  }

  /** Tells whether a name comes near a form that is of a line. */
  private static boolean anyNear(Form[] forms, int line, NameParts name) {
    for (Form form : forms) {
      if (form.line == line && near(form.parts(), name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a number that names which sound alike share. */
  private static long key(NameParts parts) {
    long key = 0;
    for (int i = 0; i < parts.count; i++) {
      key = parts.kind[i] == NameParts.NAME ? key * 31 + parts.key(i) : key;
    }
    return key;
  }

  private static boolean near(NameParts a, NameParts b) {
    if (a.count(NameParts.NAME) != b.count(NameParts.NAME)) {
      return false;
    }
    int j = 0;
    for (int i = 0; i < a.count; i++) {
      if (a.kind[i] == NameParts.NAME) {
        while (b.kind[j] != NameParts.NAME) {
          j++;
        }
        if (!near(a.reading(i), b.reading(j++))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean near(@Nullable Reading a, @Nullable Reading b) {
    if (a == null || b == null) {
      return false;
    }
    int most = TokenMatch.limit(a, b) * NEAR / 100;
    return SoundDistance.between(a, b, most) <= most;
  }

  /** One name of the list, read when the first name comes near it. */
  private static final class Form {
    private final String name;
    final int line;
    private volatile @Nullable NameParts parts;

    Form(String name, int line) {
      this.name = name;
      this.line = line;
    }

    NameParts parts() {
      NameParts read = parts;
      if (read == null) {
        read = new NameParts(name);
        for (int i = 0; i < read.count; i++) {
          // A form is shared between threads: all that is worked out on demand is worked out here.
          Reading reading = read.reading(i);
          if (reading != null) {
            reading.complete();
          }
        }
        parts = read;
      }
      return read;
    }
  }

  /** The names by what sounds alike; looked at only for two names that are not one otherwise. */
  private static final class Forms {
    static final Form[][] FORMS;

    /** The lines of the forms of each slot; nobody changes the sets. */
    static final BitSet[] LINES;

    private static final long[] KEYS;

    static {
      Map<Long, List<Form>> forms = load();
      int size = Integer.highestOneBit(forms.size()) * 4;
      FORMS = new Form[size][];
      LINES = new BitSet[size];
      Arrays.fill(LINES, new BitSet());
      KEYS = new long[size];
      forms.forEach(
          (key, sharing) -> {
            int slot = slot(key);
            KEYS[slot] = key;
            FORMS[slot] = sharing.toArray(new Form[0]);
            LINES[slot] = new BitSet();
            sharing.forEach(form -> LINES[slot].set(form.line));
          });
    }

    private Forms() {}

    /** Returns where a key is, or would be. */
    static int slot(long key) {
      int mask = KEYS.length - 1;
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
      while (FORMS[slot] != null && KEYS[slot] != key) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private static Map<Long, List<Form>> load() {
      Map<Long, List<Form>> forms = new HashMap<>();
      int line = 0;
      while (!ROWS.get(line)[0].equals(BY_SOUND)) {
        line++;
      }
      for (; line < ROWS.size(); line++) {
        for (String name : ROWS.get(line)) {
          NameParts parts = new NameParts(name);
          if (name.length() >= SHORTEST && !parts.unreadable()) {
            forms.computeIfAbsent(key(parts), key -> new ArrayList<>(1)).add(new Form(name, line));
          }
        }
      }
      return forms;
    }
  }
}
