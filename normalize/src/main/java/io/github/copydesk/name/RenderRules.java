package io.github.copydesk.name;

import java.util.ArrayList;
import java.util.Comparator;
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
 * <p>Time is linear: rules are found by their first letter and look at a bounded number of
 * neighbours.
 */
final class RenderRules {

  private static final int DIRECT = 0x600;
  private static final Rule[] NONE = {};

  private final Rule[][] byFirst;
  private final Map<Character, Rule[]> rare;

  private RenderRules(Map<Character, List<Rule>> rules) {
    byFirst = new Rule[DIRECT][];
    rare = new HashMap<>();
    rules.forEach(
        (first, list) -> {
          list.sort(Rule.BEST_FIRST);
          Rule[] sorted = list.toArray(NONE);
          if (first < DIRECT) {
            byFirst[first] = sorted;
          } else {
            rare.put(first, sorted);
          }
        });
  }

  /**
   * Compiles the lines of a table that hold for one of the codes, of which a later one is more
   * exact; the first field of a line is {@code *} or codes between commas, the second holds rules
   * between spaces.
   */
  static RenderRules compile(List<String[]> lines, String... codes) {
    Map<Character, List<Rule>> rules = new HashMap<>();
    int order = 0;
    for (String[] line : lines) {
      int rank = rank(line[0], codes);
      if (rank < 0) {
        continue;
      }
      for (String text : line[1].split(" ", -1)) {
        if (!text.isEmpty()) {
          Rule rule = Rule.parse(text, rank, order++);
          rules.computeIfAbsent(rule.letters.charAt(0), first -> new ArrayList<>()).add(rule);
        }
      }
    }
    return new RenderRules(rules);
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
  boolean apply(CharSequence word, StringBuilder out) {
    int at = 0;
    while (at < word.length()) {
      Rule rule = find(word, at);
      if (rule == null) {
        return false;
      }
      out.append(rule.out);
      at += rule.letters.length();
    }
    return true;
  }

  private @Nullable Rule find(CharSequence word, int at) {
    char first = word.charAt(at);
    Rule[] rules = first < DIRECT ? byFirst[first] : rare.get(first);
    if (rules != null) {
      for (Rule rule : rules) {
        if (rule.fits(word, at)) {
          return rule;
        }
      }
    }
    return null;
  }

  /**
   * One rule; the contexts are kept outermost last, so that both are read away from the letters.
   */
  private record Rule(String letters, String out, Item[] left, Item[] right, int rank, int order) {

    static final Comparator<Rule> BEST_FIRST =
        Comparator.<Rule>comparingInt(rule -> -rule.letters.length())
            .thenComparingInt(rule -> -rule.rank)
            .thenComparingInt(rule -> -(rule.left.length + rule.right.length))
            .thenComparingInt(rule -> -rule.order);

    static Rule parse(String text, int rank, int order) {
      int equals = text.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalStateException("no = in the rule " + text);
      }
      String out = text.substring(equals + 1);
      int open = text.indexOf('(');
      if (open < 0) {
        return new Rule(text.substring(0, equals), out, Item.NO, Item.NO, rank, order);
      }
      int close = text.indexOf(')');
      Item[] left = Item.parse(text.substring(0, open));
      Item[] right = Item.parse(text.substring(close + 1, equals));
      Item.reverse(left);
      return new Rule(text.substring(open + 1, close), out, left, right, rank, order);
    }

    boolean fits(CharSequence word, int at) {
      int end = at + letters.length();
      if (end > word.length()) {
        return false;
      }
      for (int i = 1; i < letters.length(); i++) {
        if (word.charAt(at + i) != letters.charAt(i)) {
          return false;
        }
      }
      return leftFits(word, at) && rightFits(word, end);
    }

    private boolean leftFits(CharSequence word, int at) {
      for (int i = 0; i < left.length; i++) {
        if (!left[i].fits(word, at - 1 - i)) {
          return false;
        }
      }
      return true;
    }

    private boolean rightFits(CharSequence word, int end) {
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

    private static final boolean[] IS_VOWEL = new boolean[DIRECT];

    static {
      for (int i = 0; i < VOWELS.length(); i++) {
        IS_VOWEL[VOWELS.charAt(i)] = true;
      }
    }

    private static boolean isVowel(char c) {
      return c < DIRECT && IS_VOWEL[c];
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

    boolean fits(CharSequence word, int at) {
      boolean inside = at >= 0 && at < word.length();
      if (kind == '^' || kind == '$') {
        return !inside;
      }
      if (!inside) {
        return false;
      }
      char c = word.charAt(at);
      return switch (kind) {
        case 'V' -> isVowel(c);
        case 'C' -> !isVowel(c) && Character.isLetter(c);
        case 'n' -> letters.indexOf(c) < 0;
        default -> letters.indexOf(c) >= 0;
      };
    }
  }
}
