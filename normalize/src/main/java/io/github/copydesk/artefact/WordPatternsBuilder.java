package io.github.copydesk.artefact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Reads the word patterns of a rule book. */
final class WordPatternsBuilder {

  private final Rule[] rules;
  private final PatternCompiler compiler;
  private final PatternGraphBuilder graph = new PatternGraphBuilder();
  private final WordTable words = new WordTable();
  private final BitSet nameParts = new BitSet();
  private final BitSet endKeys = new BitSet();
  private final BitSet lastWords = new BitSet();
  private final BitSet lastLetters = new BitSet();
  private final BitSet beforeNames = new BitSet();
  private final List<String> endWords = new ArrayList<>();
  private final List<String> openWords = new ArrayList<>();
  private boolean everyLineMayEnd;
  private boolean everyLineMayBeOpen;

  /**
   * @param checked whether to look for patterns that match an empty line, which takes time
   * @throws IllegalArgumentException if one of the patterns is none
   */
  WordPatternsBuilder(Rule[] rules, Map<String, String> lists, boolean checked) {
    this.rules = rules;
    compiler = new PatternCompiler(graph, words, lists, checked);
    lastLetters.set(0);
    for (int root = 0; root <= WordPatterns.END; root++) {
      graph.newNode();
    }
    for (int i = 0; i < rules.length; i++) {
      if (rules[i].kind() == Rule.Kind.WORDS) {
        for (String pattern : rules[i].patterns()) {
          add(i, pattern);
        }
      }
    }
    for (String word : parts(lists.getOrDefault("name-part", ""))) {
      nameParts.set(words.add(hash(word)));
    }
  }

  WordPatterns build() {
    return new WordPatterns(
        new WordPatterns.Parts(
            words,
            graph.build(words.limit()),
            nameParts,
            endKeys,
            lastWords,
            lastLetters,
            beforeNames,
            List.copyOf(endWords),
            everyLineMayBeOpen ? null : List.copyOf(openWords),
            everyLineMayEnd));
  }

  private void add(int index, String pattern) {
    Rule rule = rules[index];
    int value = index << 1 | (hasWideSlot(pattern) ? 1 : 0);
    boolean end = rule.position() == Rule.Position.END;
    boolean row = rule.traits().contains(Rule.Trait.ROW);
    // In a row any pattern may stand beside one that may end as a sentence does.
    graph.addSentences(row || (value & 1) == 0 || rule.mayBeSentence());
    int last = compiler.compile(pattern, end ? WordPatterns.END : WordPatterns.LINE);
    graph.accept(last, value);
    if (row) {
      graph.link(last, WordPatterns.ROW);
      int inRow = compiler.compile(pattern, WordPatterns.ROW);
      graph.accept(inRow, value);
      graph.link(inRow, WordPatterns.ROW);
    }
    if (end) {
      addEndKeys(pattern, rule.traits().contains(Rule.Trait.LONG));
    } else if (compiler.mayBeginWithSlot(pattern)) {
      addOpenKeys(pattern);
    }
  }

  /** Watches for what a line must have that this pattern takes with any beginning. */
  private void addOpenKeys(String pattern) {
    List<String> needed = compiler.neededWords(pattern);
    openWords.addAll(needed);
    if (needed.isEmpty() && pattern.indexOf(LineMatcher.COPYRIGHT) >= 0) {
      openWords.add(String.valueOf(LineMatcher.COPYRIGHT));
    } else {
      everyLineMayBeOpen |= needed.isEmpty();
    }
  }

  static boolean hasWideSlot(String pattern) {
    return pattern.indexOf('{') >= 0
        && (pattern.contains("{name}")
            || pattern.contains("{title}")
            || pattern.contains("{any}")
            || pattern.contains("{short}"));
  }

  /** Marks the words that a sentence of this pattern has near its end. */
  private void addEndKeys(String pattern, boolean longLines) {
    // What stands before the last wide slot may be far from the end of the line.
    String end = pattern.substring(Math.max(0, pattern.lastIndexOf("{any}")));
    for (String part : parts(end)) {
      if (part.length() > 3 && part.indexOf('{') < 0) {
        endKeys.set(words.add(hash(part)));
      }
    }
    if (longLines) {
      return; // They are few enough for each to be looked at.
    }
    List<String> last = compiler.lastWords(end);
    if (!last.isEmpty()) {
      for (String word : last) {
        int id = words.add(hash(word));
        lastWords.set(id);
        // A pattern may have no longer word than its last: "läs mer".
        endKeys.set(id);
        lastLetters.set(WordPatterns.lastLetters(word.toCharArray(), word.length()));
      }
      return;
    }
    List<String> before =
        end.endsWith("{name}") ? compiler.lastWords(end.replace("{name}", "")) : last;
    if (!before.isEmpty()) {
      // Cheaper to see at the end of a line than to look for the other words all over the text.
      for (String word : before) {
        beforeNames.set(words.add(hash(word)));
      }
      return;
    }
    List<String> needed = compiler.neededWords(end);
    everyLineMayEnd |= needed.isEmpty();
    endWords.addAll(needed);
  }

  /** Returns the words of a pattern or list, braces being letters. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (!Folding.isLetter(c) && c != '{' && c != '}') {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  static long hash(String word) {
    long hash = 1;
    for (int i = 0; i < word.length(); i++) {
      char folded = (char) Folding.traits(word.charAt(i));
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    return hash;
  }
}
