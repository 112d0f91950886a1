package io.github.copydesk.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that rewrites letters by their neighbours, in one pass.
 *
 * <p>A rule is written {@code left(letters)right=out}; left and right say what stands beside the
 * letters, item by item: {@code ^} and {@code $} the edge of the word, {@code V} a vowel, {@code C}
 * a consonant, {@code [abc]} one of, {@code [^abc]} a letter that is none of, anything else itself.
 * Without parentheses the whole is letters. At each place the longest letters win, then the rule
 * that names the origin, then the one that says most about its neighbours, then the later one.
 *
 * <p>An {@code out} of {@code !} says that no name has these letters there, as no rule at all
 * would.
 *
 * <p>Time is linear: rules are found by their first letter and look at a bounded number of
 * neighbours.
 */
final class RenderRules {

  private static final Rule[] NONE = {};

  /** In place of letters to write: nobody spells a name so. */
  private static final String NO_READING = "!";

  private final Rule[][] byFirst;
  private final int lowest;

  private RenderRules(Map<Character, List<Ranked>> rules) {
    int low = Character.MAX_VALUE;
    int high = 0;
    for (char first : rules.keySet()) {
      low = Math.min(low, first);
      high = Math.max(high, first);
    }
    lowest = low;
    byFirst = new Rule[Math.max(0, high - low + 1)][];
    for (Map.Entry<Character, List<Ranked>> entry : rules.entrySet()) {
      Ranked[] ranked = entry.getValue().toArray(new Ranked[0]);
      Arrays.sort(ranked);
      Rule[] best = new Rule[ranked.length];
      for (int i = 0; i < best.length; i++) {
        best[i] = ranked[i].rule;
      }
      byFirst[entry.getKey() - lowest] = best;
    }
  }

  /** The rules of a data file; one file makes a table for each origin. */
  static final class Source {

    private final List<String[]> lines;
    private final List<Rule[]> rules;

    /**
     * Takes lines whose first field is {@code *} or codes between commas, and whose second holds
     * rules between spaces.
     */
    Source(List<String[]> lines) {
      this.lines = lines;
      this.rules = new ArrayList<>(lines.size());
      for (String[] line : lines) {
        List<Rule> parsed = new ArrayList<>();
        for (String text : line[1].split(" ", -1)) {
          if (!text.isEmpty()) {
            parsed.add(Rule.parse(text));
          }
        }
        rules.add(parsed.toArray(NONE));
      }
    }

    /** Compiles the lines that hold for one of the codes, of which a later one is more exact. */
    RenderRules compile(String... codes) {
      Map<Character, List<Ranked>> byFirst = new HashMap<>();
      int order = 0;
      for (int line = 0; line < rules.size(); line++) {
        int rank = rank(lines.get(line)[0], codes);
        if (rank < 0) {
          continue;
        }
        for (Rule rule : rules.get(line)) {
          char first = rule.letters[0];
          List<Ranked> known = byFirst.get(first);
          if (known == null) {
            known = new ArrayList<>();
            byFirst.put(first, known);
          }
          known.add(new Ranked(rule, rank, order++));
        }
      }
      return new RenderRules(byFirst);
    }
  }

  private static int rank(String field, String... codes) {
    int rank = field.equals("*") ? 0 : -1;
    for (String each : field.split(",", -1)) {
      for (int i = 0; i < codes.length; i++) {
        rank = each.equals(codes[i]) ? Math.max(rank, i + 1) : rank;
      }
    }
    return rank;
  }

  /** Appends the rewritten word to {@code out}; false if some letter has no rule. */
  boolean apply(String word, StringBuilder out) {
    char[] letters = word.toCharArray();
    int at = 0;
    while (at < letters.length) {
      Rule rule = find(letters, at);
      if (rule == null || rule.isRefusal) {
        return false;
      }
      if (rule.single != 0) {
        out.append(rule.single);
      } else {
        out.append(rule.out);
      }
      at += rule.letters.length;
    }
    return true;
  }

  private @Nullable Rule find(char[] word, int at) {
    int first = word[at] - lowest;
    Rule[] rules = first >= 0 && first < byFirst.length ? byFirst[first] : null;
    if (rules != null) {
      for (Rule rule : rules) {
        if (rule.fits(word, at)) {
          return rule;
        }
      }
    }
    return null;
  }

  /** A rule among those with the same first letter; the best comes first. */
  private record Ranked(Rule rule, int rank, int order) implements Comparable<Ranked> {

    @Override
    public int compareTo(Ranked other) {
      int longer = other.rule.letters.length - rule.letters.length;
      if (longer != 0) {
        return longer;
      }
      int closer = other.rank - rank;
      if (closer != 0) {
        return closer;
      }
      int narrower = other.rule.contexts() - rule.contexts();
      return narrower != 0 ? narrower : other.order - order;
    }
  }

  /**
   * One rule; the contexts are kept outermost last, so that both are read away from the letters.
   */
  private static final class Rule {

    final char[] letters;
    final String out;

    /** What {@link #out} is if it is one letter, else 0. */
    final char single;

    final boolean isRefusal;
    private final Item[] left;
    private final Item[] right;

    private Rule(String letters, String out, Item[] left, Item[] right) {
      this.letters = letters.toCharArray();
      this.out = out;
      this.isRefusal = out.equals(NO_READING);
      this.single = out.length() == 1 ? out.charAt(0) : 0;
      this.left = left;
      this.right = right;
    }

    int contexts() {
      return left.length + right.length;
    }

    static Rule parse(String text) {
      int equals = text.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalStateException("no = in the rule " + text);
      }
      String out = text.substring(equals + 1);
      int open = text.indexOf('(');
      if (open < 0) {
        return new Rule(text.substring(0, equals), out, Item.NO, Item.NO);
      }
      int close = text.indexOf(')');
      Item[] left = Item.parse(text.substring(0, open));
      Item[] right = Item.parse(text.substring(close + 1, equals));
      Item.reverse(left);
      return new Rule(text.substring(open + 1, close), out, left, right);
    }

    boolean fits(char[] word, int at) {
      int end = at + letters.length;
      if (end > word.length) {
        return false;
      }
      for (int i = 1; i < letters.length; i++) {
        if (word[at + i] != letters[i]) {
          return false;
        }
      }
      return leftFits(word, at) && rightFits(word, end);
    }

    private boolean leftFits(char[] word, int at) {
      for (int i = 0; i < left.length; i++) {
        if (!left[i].fits(word, at - 1 - i)) {
          return false;
        }
      }
      return true;
    }

    private boolean rightFits(char[] word, int end) {
      for (int i = 0; i < right.length; i++) {
        if (!right[i].fits(word, end + i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** What may stand at one place beside the letters of a rule. */
  private record Item(char kind, String letters) {

    static final Item[] NO = {};
    private static final String VOWELS =
        "аеёиоуыэюяіїєәөүұӑaeiouyàáâäãåæèéêëìíîïòóôöőøùúûüýąęěůőāăâîıəαεηιουωάέήίόύώϊϋΐΰ";

    private static final boolean[] IS_VOWEL = new boolean[0x600];

    static {
      for (int i = 0; i < VOWELS.length(); i++) {
        IS_VOWEL[VOWELS.charAt(i)] = true;
      }
    }

    private static boolean isVowel(char c) {
      return c < IS_VOWEL.length && IS_VOWEL[c];
    }

    static Item[] parse(String text) {
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '[') {
          int close = text.indexOf(']', i);
          boolean not = text.charAt(i + 1) == '^';
          items.add(new Item(not ? 'n' : 's', text.substring(i + (not ? 2 : 1), close)));
          i = close;
        } else {
          boolean kind = c == '^' || c == '$' || c == 'V' || c == 'C';
          items.add(kind ? new Item(c, "") : new Item('s', String.valueOf(c)));
        }
      }
      return items.toArray(NO);
    }

    static void reverse(Item[] items) {
      for (int i = 0, j = items.length - 1; i < j; i++, j--) {
        Item item = items[i];
        items[i] = items[j];
        items[j] = item;
      }
    }

    boolean fits(char[] word, int at) {
      boolean inside = at >= 0 && at < word.length;
      if (kind == '^' || kind == '$') {
        return !inside;
      }
      if (!inside) {
        return false;
      }
      char c = word[at];
      return switch (kind) {
        case 'V' -> isVowel(c);
        case 'C' -> !isVowel(c) && Character.isLetter(c);
        case 'n' -> letters.indexOf(c) < 0;
        default -> letters.indexOf(c) >= 0;
      };
    }
  }
}
