package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the letters of one script are read, by system: a trie over letter numbers whose nodes hold
 * the rules of that letter group, first the rule that comes first in the file.
 */
final class ReadingTable {

  /** Letter numbers: 0 is the edge of the word, 1 any letter no rule names. */
  static final int EDGE = 0;

  static final int UNKNOWN = 1;
  static final int SKIP = -1;
  private static final int ALPHABET = 128;

  /** One row of a table. */
  static final class Rule {
    final int depth;
    final int systems;
    final byte[] sounds;
    final boolean named;

    /** Systems that must all be less likely than those of the rule; 0 where none need be. */
    final int others;

    /** What a cue adds to each system. */
    final int[] penalties;

    // The letters that may stand on either side, as two words of bits each.
    private final long left;
    private final long leftHigh;
    private final long right;
    private final long rightHigh;

    Rule(
        int depth,
        int systems,
        int others,
        boolean named,
        long[] left,
        long[] right,
        byte[] sounds,
        int[] penalties) {
      this.depth = depth;
      this.named = named;
      this.systems = systems;
      this.others = others;
      this.left = left[0];
      this.leftHigh = left[1];
      this.right = right[0];
      this.rightHigh = right[1];
      this.sounds = sounds;
      this.penalties = penalties;
    }

    /** How much a rule says yes to: a system named or a context asked for makes it narrower. */
    int width() {
      boolean anywhere = left == -1L && right == -1L;
      return (named ? 0 : 2) + (anywhere ? 1 : 0);
    }

    boolean fits(byte[] letters, int at) {
      int before = letters[at - 1];
      int after = letters[at + depth];
      return ((before < 64 ? left : leftHigh) >>> before & 1) != 0
          && ((after < 64 ? right : rightHigh) >>> after & 1) != 0;
    }
  }

  /** The bits of a set of systems. */
  static final int MOST_SYSTEMS = 32;

  private static final int[] NO_PENALTIES = {};
  private static final Rule[] NONE = {};

  private final boolean consonantsOnly;
  private final List<String> systems = new ArrayList<>();
  private final byte[][] pages = new byte[256][];
  private final Map<Character, Integer> letters = new HashMap<>();
  private final List<int[]> trie = new ArrayList<>();
  private final Map<String, byte[]> sequences = new HashMap<>();
  private final List<Rule[]> rules = new ArrayList<>();
  private final List<Rule[]> cues = new ArrayList<>();
  private final int[] base = new int[MOST_SYSTEMS];
  private String vowels = "";
  private String front = "";

  // The trie made small: the letters that lead on from a node, as two words of bits, and the first
  // node that they lead to; the others follow it in the order of their letters.
  private long[] onward = {};
  private int[] firstChild = {};
  private final int[] fromRoot = new int[ALPHABET];
  private Rule[][] ruleArray = {};
  private Rule[][] cueArray = {};
  private boolean[] leadsToCue = {};

  ReadingTable(String file, Sounds sounds, boolean consonantsOnly) {
    this.consonantsOnly = consonantsOnly;
    newNode();
    List<String[]> rows = Rows.read(ReadingTable.class, file);
    for (String[] row : rows) {
      if (!row[0].startsWith("#!")) {
        number(row[0]);
      }
    }
    for (String[] row : rows) {
      if (row[0].startsWith("#!")) {
        directive(row[0]);
      } else {
        add(row, sounds);
      }
    }
    pack();
  }

  /** Numbers the nodes by their depth, so that those which one node leads to are neighbours. */
  private void pack() {
    int[] order = new int[trie.size()];
    int known = 1;
    onward = new long[2 * order.length];
    firstChild = new int[order.length];
    ruleArray = new Rule[order.length][];
    cueArray = new Rule[order.length][];
    for (int node = 0; node < order.length; node++) {
      firstChild[node] = known;
      int[] next = trie.get(order[node]);
      for (int letter = 0; letter < ALPHABET; letter++) {
        if (next[letter] != 0) {
          onward[2 * node + (letter >> 6)] |= 1L << letter;
          order[known++] = next[letter];
        }
      }
      ruleArray[node] = rules.get(order[node]);
      cueArray[node] = cues.get(order[node]);
    }
    leadsToCue = new boolean[order.length];
    for (int node = order.length - 1; node > 0; node--) {
      int end = node + 1 < order.length ? firstChild[node + 1] : order.length;
      boolean leads = cueArray[node].length > 0;
      for (int child = firstChild[node]; child < end; child++) {
        leads |= leadsToCue[child];
      }
      leadsToCue[node] = leads;
    }
    for (int letter = 0; letter < ALPHABET; letter++) {
      fromRoot[letter] = step(0, letter);
    }
    trie.clear();
    rules.clear();
    cues.clear();
  }

  private void directive(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "#!systems" -> systems.addAll(Arrays.asList(words).subList(1, words.length));
      case "#!base" -> base[systems.indexOf(words[1])] = Integer.parseInt(words[2]);
      case "#!vowels" -> vowels = words[1];
      case "#!front" -> front = words[1];
      default -> throw new IllegalStateException("unknown directive " + line);
    }
  }

  private void number(String grapheme) {
    for (int i = grapheme.startsWith("?") ? 1 : 0; i < grapheme.length(); i++) {
      char c = grapheme.charAt(i);
      if (!letters.containsKey(c)) {
        letters.put(c, letters.size() + 2);
        if (letters.size() + 2 > ALPHABET) {
          throw new IllegalStateException("more than " + ALPHABET + " letters");
        }
        put(c, letters.size() + 1);
      }
    }
  }

  private void put(char c, int number) {
    byte[] page = pages[c >> 8];
    if (page == null) {
      page = new byte[256];
      Arrays.fill(page, (byte) -2);
      pages[c >> 8] = page;
    }
    page[c & 0xFF] = (byte) number;
  }

  private int newNode() {
    trie.add(new int[ALPHABET]);
    rules.add(NONE);
    cues.add(NONE);
    return trie.size() - 1;
  }

  private void add(String[] row, Sounds sounds) {
    boolean cue = row[0].startsWith("?");
    String grapheme = cue ? row[0].substring(1) : row[0];
    int node = 0;
    for (int i = 0; i < grapheme.length(); i++) {
      int letter = letterOf(grapheme.charAt(i));
      if (trie.get(node)[letter] == 0) {
        trie.get(node)[letter] = newNode();
      }
      node = trie.get(node)[letter];
    }
    int bar = row[1].indexOf('_');
    long[] left = set(row[1].substring(0, bar));
    long[] right = set(row[1].substring(bar + 1));
    byte[] sequence = cue ? new byte[0] : sequence(row[3], sounds);
    boolean asked = row[2].startsWith("=");
    String[] named = row[2].substring(asked ? 1 : 0).split(";", -1);
    int mask = mask(named[0]);
    int others = asked ? mask("*") & ~(mask | mask(named[1])) : 0;
    int[] penalties = cue ? penalties(mask, Integer.parseInt(row[3])) : NO_PENALTIES;
    Rule rule =
        new Rule(
            grapheme.length(), mask, others, !row[2].equals("*"), left, right, sequence, penalties);
    List<Rule[]> target = cue ? cues : rules;
    target.set(node, insert(target.get(node), rule));
  }

  /** A cue speaks against all systems but those named; one below zero speaks for those named. */
  private int[] penalties(int mask, int penalty) {
    int[] penalties = new int[MOST_SYSTEMS];
    int met = penalty < 0 ? mask : ~mask;
    for (int s = 0; s < systems.size(); s++) {
      penalties[s] = (met & 1 << s) != 0 ? penalty : 0;
    }
    return penalties;
  }

  /** Keeps the order of the file among rules as wide, and puts the narrow before the wide. */
  private static Rule[] insert(Rule[] before, Rule rule) {
    int at = before.length;
    while (at > 0 && before[at - 1].width() > rule.width()) {
      at--;
    }
    Rule[] after = new Rule[before.length + 1];
    System.arraycopy(before, 0, after, 0, at);
    after[at] = rule;
    System.arraycopy(before, at, after, at + 1, before.length - at);
    return after;
  }

  /** Returns the sounds of a rule, one array for all rules that say the same. */
  private byte[] sequence(String spec, Sounds sounds) {
    return sequences.computeIfAbsent(spec, said -> parse(said, sounds));
  }

  private static byte[] parse(String spec, Sounds sounds) {
    if (spec.equals("-")) {
      return new byte[0];
    }
    String[] parts = spec.split(" ", -1);
    byte[] codes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      codes[i] = (byte) sounds.code(parts[i]);
    }
    return codes;
  }

  /** Returns the bit set of the systems named: {@code *}, {@code en,fr} or {@code -en,fr}. */
  int mask(String spec) {
    int all = (1 << systems.size()) - 1;
    if (spec.equals("*")) {
      return all;
    }
    boolean not = spec.charAt(0) == '-';
    int mask = 0;
    for (String name : (not ? spec.substring(1) : spec).split(",", -1)) {
      int index = systems.indexOf(name);
      if (index < 0) {
        throw new IllegalStateException("unknown system " + name);
      }
      mask |= 1 << index;
    }
    return not ? all & ~mask : mask;
  }

  private long[] set(String spec) {
    long[] set = new long[2];
    if (spec.isEmpty()) {
      Arrays.fill(set, -1L);
      return set;
    }
    boolean not = spec.charAt(0) == '!';
    for (int i = not ? 1 : 0; i < spec.length(); i++) {
      switch (spec.charAt(i)) {
        case '^', '$' -> set[0] |= 1L;
        case 'V' -> addAll(set, vowels);
        case 'F' -> addAll(set, front);
        case 'C' -> addConsonants(set);
        default -> addAll(set, spec.substring(i, i + 1));
      }
    }
    if (not) {
      set[0] = ~set[0];
      set[1] = ~set[1];
    }
    return set;
  }

  private void addAll(long[] set, String members) {
    for (int i = 0; i < members.length(); i++) {
      Integer letter = letters.get(members.charAt(i));
      if (letter != null) {
        set[letter >> 6] |= 1L << letter;
      }
    }
  }

  private void addConsonants(long[] set) {
    for (Map.Entry<Character, Integer> entry : letters.entrySet()) {
      if (vowels.indexOf(entry.getKey()) < 0) {
        set[entry.getValue() >> 6] |= 1L << entry.getValue();
      }
    }
  }

  /** Returns the number of a letter of any case, {@link #SKIP} for what is no letter. */
  int letterOf(char c) {
    byte[] page = pages[c >> 8];
    int number = page == null ? -2 : page[c & 0xFF];
    return number != -2 ? number : learn(c);
  }

  /** Finds the number of a letter met for the first time: its lower case, then its base letter. */
  private synchronized int learn(char c) {
    int number = fold(c);
    put(c, number);
    return number;
  }

  private int fold(char c) {
    char lower = Character.toLowerCase(c);
    Integer known = letters.get(lower);
    if (known != null) {
      return known;
    }
    int type = Character.getType(lower);
    if (type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER) {
      return SKIP;
    }
    String base = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
    if (base.charAt(0) != lower) {
      return fold(base.charAt(0));
    }
    return Character.isLetter(lower) ? UNKNOWN : SKIP;
  }

  /** Returns what speaks against each system before a letter is seen. */
  int[] base() {
    return base.clone();
  }

  int systemCount() {
    return systems.size();
  }

  String systemName(int index) {
    return systems.get(index);
  }

  /** Returns the node that a letter leads to from the root, 0 if it leads nowhere. */
  int step(int letter) {
    return fromRoot[letter];
  }

  int step(int node, int letter) {
    long low = onward[2 * node];
    long high = onward[2 * node + 1];
    long bits = letter < 64 ? low : high;
    if ((bits >>> letter & 1) == 0) {
      return 0;
    }
    int before = Long.bitCount(bits & (1L << letter) - 1) + (letter < 64 ? 0 : Long.bitCount(low));
    return firstChild[node] + before;
  }

  Rule[] rules(int node) {
    return ruleArray[node];
  }

  Rule[] cues(int node) {
    return cueArray[node];
  }

  /** Returns whether there are cues at a node or beyond it; not of the root, 0. */
  boolean leadsToCue(int node) {
    return leadsToCue[node];
  }

  /** Returns whether the script writes consonants and long vowels only. */
  boolean consonantsOnly() {
    return consonantsOnly;
  }
}
