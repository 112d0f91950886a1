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
    Group group = Groups.of(key(name));
    if (group != null) {
      group.near(name).stream().forEach(line -> keys.add(rowKey(line)));
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
    Group left = Groups.of(key(a));
    Group right = Groups.of(key(b));
    if (left == null || right == null || !left.lines.intersects(right.lines)) {
      return false;
    }
    // Most come near nothing that the other could meet; with the fewer that is sooner seen.
    return left.size() <= right.size() ? meet(a, left, b, right) : meet(b, right, a, left);
  }

  private static boolean meet(NameParts a, Group ofA, NameParts b, Group ofB) {
    BitSet lines = ofA.near(a);
    return lines.intersects(ofB.lines) && lines.intersects(ofB.near(b));
  }

  /** Tells whether names of one word with these keys can stand in one line. */
  static boolean mayMeet(long keyOfA, long keyOfB) {
    Group left = Groups.of(keyOfA);
    Group right = left == null ? null : Groups.of(keyOfB);
    return left != null && right != null && left.lines.intersects(right.lines);
  }

  /** Returns a number that names which sound alike share. */
  private static long key(NameParts parts) {
    long key = 0;
    for (int i = 0; i < parts.count; i++) {
      key = parts.kind[i] == NameParts.NAME ? key * 31 + parts.key(i) : key;
    }
    return key;
  }

  /** Names that sound alike by their keys, read when the first name comes near them. */
  private static final class Group {

    /** The lines that the names stand in; nobody changes the set. */
    final BitSet lines = new BitSet();

    private final List<String> names = new ArrayList<>(1);
    private final List<Integer> lineOf = new ArrayList<>(1);
    private volatile @Nullable List<ListedForms> read;

    void add(String name, int line) {
      names.add(name);
      lineOf.add(line);
      lines.set(line);
    }

    int size() {
      return names.size();
    }

    /** Returns the lines with a name that this one comes near. */
    BitSet near(NameParts name) {
      BitSet near = new BitSet();
      for (ListedForms forms : read()) {
        forms.addNear(name, NEAR, near);
      }
      return near;
    }

    private List<ListedForms> read() {
      List<ListedForms> forms = read;
      if (forms == null) {
        forms = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
          ListedForms.add(forms, new NameParts(names.get(i)), lineOf.get(i));
        }
        read = forms;
      }
      return forms;
    }
  }

  /** The names by what sounds alike; looked at only for two names that are not one otherwise. */
  private static final class Groups {
    private static final Group[] GROUPS;
    private static final long[] KEYS;

    static {
      Map<Long, Group> groups = load();
      int size = Integer.highestOneBit(groups.size()) * 4;
      GROUPS = new Group[size];
      KEYS = new long[size];
      groups.forEach(
          (key, group) -> {
            int slot = slot(key);
            KEYS[slot] = key;
            GROUPS[slot] = group;
          });
    }

    private Groups() {}

    static @Nullable Group of(long key) {
      return GROUPS[slot(key)];
    }

    /** Returns where a key is, or would be. */
    private static int slot(long key) {
      int mask = KEYS.length - 1;
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
      while (GROUPS[slot] != null && KEYS[slot] != key) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private static Map<Long, Group> load() {
      Map<Long, Group> groups = new HashMap<>();
      int line = 0;
      while (!ROWS.get(line)[0].equals(BY_SOUND)) {
        line++;
      }
      for (; line < ROWS.size(); line++) {
        for (String name : ROWS.get(line)) {
          NameParts parts = new NameParts(name);
          if (name.length() >= SHORTEST && !parts.unreadable()) {
            groups.computeIfAbsent(key(parts), key -> new Group()).add(name, line);
          }
        }
      }
      return groups;
    }
  }
}
