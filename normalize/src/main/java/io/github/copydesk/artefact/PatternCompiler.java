package io.github.copydesk.artefact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the patterns of rules and adds them to a {@link PatternGraphBuilder}. A pattern is a row of
 * words; {@code (a|b c)} is a choice, {@code [a|b]} may be missing, {@code <x>} stands for the
 * words of the list {@code x}, {@code :} for a colon, bar, arrow or spaced dash, {@code {n}} for a
 * number, {@code {year}} for one from 1900 to 2099, {@code {name}} for words with a capital, {@code
 * {cap}} for one of them, {@code {title}} for one word or more, {@code {any}} for any number of
 * words, {@code {short}} for one to seven, {@code {word}} for one.
 */
final class PatternCompiler {

  private static final int DEEPEST = 24;
  private static final int SHORT = 7;

  private final PatternGraphBuilder graph;
  private final WordTable words;
  private final Map<String, String> lists;
  private final boolean checked;

  private String pattern = "";

  /** The same by character: a book has many, and is compiled before the compiler is. */
  private char[] chars = {};

  private int at;
  private int depth;

  /**
   * @param checked whether to look for patterns that match an empty line, which takes time
   */
  PatternCompiler(
      PatternGraphBuilder graph, WordTable words, Map<String, String> lists, boolean checked) {
    this.checked = checked;
    this.graph = graph;
    this.words = words;
    this.lists = lists;
  }

  /**
   * Adds {@code text} from {@code root} on and returns the node that it ends in.
   *
   * @throws IllegalArgumentException if the text is not a pattern
   */
  int compile(String text, int root) {
    String outer = pattern;
    char[] outerChars = chars;
    int outerAt = at;
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("list in \"" + outer + "\" must not contain itself");
    }
    pattern = text;
    chars = text.toCharArray();
    at = 0;
    int end = choice(root, '\0', false);
    if (at < text.length()) {
      throw bad("'" + text.charAt(at) + "' at " + at + " closes nothing");
    }
    if (end == root || (checked && depth == 1 && graph.leadsFreely(root, end))) {
      throw bad("it must not match an empty line");
    }
    if (checked && depth == 1 && !holdsMore(text)) {
      throw bad("it must hold a word, a number or a sign, since slots for words match any line");
    }
    depth--;
    pattern = outer;
    chars = outerChars;
    at = outerAt;
    return end;
  }

  /**
   * Returns words of which every text that matches {@code text} has one; none if there are no such
   * words of three letters or more. Of several sets of words it is the one whose words are rarest.
   */
  List<String> neededWords(String text) {
    return neededOfChoice(text, 0);
  }

  /** Returns whether a slot for any words, and not a word, may be the first of a pattern. */
  boolean mayBeginWithSlot(String pattern) {
    // Most patterns begin with a word or have no slot at all, and a book has thousands.
    boolean word = Folding.isLetter(pattern.charAt(0)) && pattern.indexOf('|') < 0;
    boolean slots = !word && (pattern.indexOf('{') >= 0 || pattern.indexOf('<') >= 0);
    return slots && anyBeginsWithSlot(pattern, 0);
  }

  private boolean anyBeginsWithSlot(String choice, int nesting) {
    for (String one : choices(choice)) {
      if (beginsWithSlot(one, nesting)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsWithSlot(String text, int nesting) {
    int at = 0;
    while (at < text.length() && !Folding.isLetter(text.charAt(at))) {
      char c = text.charAt(at);
      int end = c == '[' || c == '(' || c == '{' ? closing(text, at) : at + 1;
      boolean optional = c != '(' && c != '{';
      String inside = text.substring(at + 1, Math.max(at + 1, end - 1));
      if (c == '<') {
        end = Math.max(end, text.indexOf('>', at) + 1);
        inside = list(text.substring(at + 1, end - 1));
        optional = false;
      }
      if (c == '{' ? !isNumber(inside) : beginsInside(inside, nesting)) {
        return true;
      }
      if (!optional) {
        return false;
      }
      at = end;
    }
    return false;
  }

  private static boolean isNumber(String slot) {
    return slot.equals("n") || slot.equals("year");
  }

  private boolean beginsInside(String inside, int nesting) {
    return nesting >= DEEPEST || (!inside.isEmpty() && anyBeginsWithSlot(inside, nesting + 1));
  }

  /**
   * Returns the words of which a text that matches {@code text} has one as its last, numbers aside;
   * none if that may be any word.
   */
  List<String> lastWords(String text) {
    String rest = text.strip();
    List<String> last = new ArrayList<>();
    while (rest.endsWith("]")) {
      int open = rest.lastIndexOf('[');
      String option = open < 0 ? "{}" : rest.substring(open + 1, rest.length() - 1);
      if (!option.equals("{n}") && !option.equals("{year}") && !addWords(option, last)) {
        return List.of();
      }
      rest = rest.substring(0, open).strip();
    }
    int from = rest.endsWith(")") ? rest.lastIndexOf('(') + 1 : 0;
    String end = rest.substring(from, rest.length() - (from > 0 ? 1 : 0));
    return addWords(end, last) ? last : List.of();
  }

  /** Adds the last word of each choice; false if one of them ends in none. */
  private static boolean addWords(String choices, List<String> last) {
    for (String choice : choices.split("\\|")) {
      String words = choice.strip();
      int start = words.length();
      while (start > 0 && Folding.isLetter(words.charAt(start - 1))) {
        start--;
      }
      if (start == words.length()) {
        return false;
      }
      last.add(words.substring(start));
    }
    return true;
  }

  private List<String> needed(String text, int nesting) {
    List<String> best = List.of();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      List<String> here = List.of();
      if (c == '(') {
        end = closing(text, i);
        here = neededOfChoice(text.substring(i + 1, end - 1), nesting);
      } else if (c == '<' && nesting < DEEPEST) {
        end = Math.max(end, text.indexOf('>', i) + 1);
        here = neededOfChoice(list(text.substring(i + 1, end - 1)), nesting + 1);
      } else if (c == '[' || c == '{') {
        end = closing(text, i);
      } else if (Folding.isLetter(c)) {
        while (end < text.length() && Folding.isLetter(text.charAt(end))) {
          end++;
        }
        here = end - i < 3 ? List.of() : List.of(text.substring(i, end));
      }
      best = commonness(here) < commonness(best) ? here : best;
      i = end;
    }
    return best;
  }

  private List<String> neededOfChoice(String choice, int nesting) {
    List<String> all = new ArrayList<>();
    for (String one : choices(choice)) {
      List<String> words = needed(one, nesting);
      if (words.isEmpty()) {
        return List.of();
      }
      all.addAll(words);
    }
    return all;
  }

  /** Whether there is anything in a pattern besides slots that take any words. */
  private static boolean holdsMore(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '{' ? closing(text, at) : at + 1;
      boolean slot = c == '{' && !isNumber(text.substring(at + 1, end - 1));
      boolean joins = Folding.isBlank(c) || "[]()|".indexOf(c) >= 0;
      if (!slot && !joins) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** Returns what stands between the bars that are in no group of their own. */
  private static List<String> choices(String choice) {
    if (choice.indexOf('|') < 0) {
      return List.of(choice);
    }
    List<String> all = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= choice.length(); i++) {
      char c = i == choice.length() ? '|' : choice.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        i = closing(choice, i) - 1;
      } else if (c == '|') {
        all.add(choice.substring(from, i));
        from = i + 1;
      }
    }
    return all;
  }

  /** Where the group that opens at {@code at} is over; compiled patterns have all theirs closed. */
  private static int closing(String text, int at) {
    int depth = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static double commonness(List<String> words) {
    double sum = words.isEmpty() ? Double.MAX_VALUE : 0;
    for (String word : words) {
      sum += Rarity.ofWord(word);
    }
    return sum;
  }

  private int choice(int from, char closer, boolean optional) {
    int end = sequence(from, closer);
    if (!optional && !isAt('|')) {
      return end;
    }
    int meeting = graph.newNode();
    graph.link(end, meeting);
    while (isAt('|')) {
      at++;
      graph.link(sequence(from, closer), meeting);
    }
    if (optional) {
      graph.link(from, meeting);
    }
    return meeting;
  }

  private int sequence(int from, char closer) {
    int node = from;
    while (at < chars.length) {
      char c = chars[at];
      if (c == '|' || c == closer) {
        break;
      }
      if ((Folding.traits(c) & Folding.LETTER) != 0) {
        node = word(node);
      } else if (c == '(' || c == '[') {
        node = group(node, c);
      } else if (c == '<') {
        node = compile(list(between('<', '>')), node);
      } else if (c == '{') {
        node = slot(node, between('{', '}'));
      } else if (c == ':') {
        at++;
        node = graph.child(node, PatternGraph.COLON);
      } else if (Folding.isDigit(c)) {
        node = number(node);
      } else if (c == LineMatcher.COPYRIGHT) {
        at++;
        node = graph.child(node, words.add(LineMatcher.COPYRIGHT_HASH));
      } else if (c == ')' || c == ']' || c == '>' || c == '}') {
        throw bad("'" + c + "' at " + at + " closes nothing");
      } else {
        at++;
      }
    }
    return node;
  }

  private int group(int node, char opener) {
    char closer = opener == '(' ? ')' : ']';
    at++;
    int end = choice(node, closer, opener == '[');
    if (!isAt(closer)) {
      throw bad("'" + opener + "' is not closed");
    }
    at++;
    return end;
  }

  private int slot(int node, String name) {
    return switch (name) {
      case "n" -> graph.child(node, PatternGraph.NUMBER);
      case "year" -> graph.child(node, PatternGraph.YEAR);
      case "name" -> repeated(node, PatternGraph.NAME);
      case "title" -> repeated(node, PatternGraph.ANY);
      case "any" -> {
        int meeting = graph.newNode();
        graph.link(node, meeting);
        graph.link(repeated(node, PatternGraph.ANY), meeting);
        yield meeting;
      }
      case "cap" -> once(node, PatternGraph.CAPITAL);
      case "word" -> once(node, PatternGraph.ANY);
      case "short" -> {
        int meeting = graph.newNode();
        int last = node;
        for (int i = 0; i < SHORT; i++) {
          last = once(last, PatternGraph.ANY);
          graph.link(last, meeting);
        }
        yield meeting;
      }
      default ->
          throw bad(
              "{"
                  + name
                  + "} must be one of {n}, {year}, {name}, {cap}, {title}, {short}, {word}, {any}");
    };
  }

  private int once(int node, int label) {
    int before = graph.newNode();
    int one = graph.newNode();
    graph.link(node, before);
    graph.connect(before, label, one);
    return one;
  }

  private int repeated(int node, int label) {
    // A node of its own before the loop: other patterns may leave the shared node by the same slot.
    int before = graph.newNode();
    int loop = graph.newNode();
    graph.link(node, before);
    graph.connect(before, label, loop);
    graph.connect(loop, label, loop);
    return loop;
  }

  private int number(int node) {
    while (at < chars.length && Folding.isDigit(chars[at])) {
      at++;
    }
    return graph.child(node, PatternGraph.NUMBER);
  }

  private int word(int node) {
    char[] text = chars;
    long hash = 1;
    char first = 0;
    char second = 0;
    int i = at;
    for (int traits;
        i < text.length && ((traits = Folding.traits(text[i])) & Folding.LETTER) != 0;
        i++) {
      char folded = (char) traits;
      second = first != 0 && second == 0 ? folded : second;
      first = first == 0 ? folded : first;
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    at = i;
    return graph.child(node, words.add(hash), first, second);
  }

  private String between(char opener, char closer) {
    int end = pattern.indexOf(closer, at);
    if (end < 0) {
      throw bad("'" + opener + "' is not closed");
    }
    String name = pattern.substring(at + 1, end);
    at = end + 1;
    return name;
  }

  private String list(String name) {
    String list = lists.get(name);
    if (list == null) {
      throw bad("list <" + name + "> is not defined");
    }
    return list;
  }

  private boolean isAt(char c) {
    return at < chars.length && chars[at] == c;
  }

  private IllegalArgumentException bad(String why) {
    return new IllegalArgumentException("pattern \"" + pattern + "\": " + why);
  }
}
