package io.github.copydesk.artefact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A rule book made ready: what the scanners ask while they read. Immutable once built. */
final class Engine {

  static final int NO_RULE = -1;

  private static final int[] NO_STEPS = {};

  private final Rule[] rules;
  private final WordTable words = new WordTable();
  private final PatternGraph graph = new PatternGraph();
  private final int lineRoot;
  private final int rowRoot;
  private final int endRoot;
  private final BitSet nameParts = new BitSet();
  private final BitSet endKeys = new BitSet();
  private int[][] lineSteps = {};
  private int[][] endSteps = {};
  private boolean numberStartsLine;
  private boolean slotStartsLine;
  private final CharScan scan = new CharScan();

  private final Map<Long, Integer> tags = new HashMap<>();
  private int anyTagRule = NO_RULE;
  private final List<String> placeholders = new ArrayList<>();
  private final List<Integer> placeholderRules = new ArrayList<>();
  private final List<char[]> phrases = new ArrayList<>();
  private final List<Integer> phraseRules = new ArrayList<>();
  private final boolean[] phraseEnds = new boolean[0x10000];
  private final Map<Long, Integer> scriptWords = new HashMap<>();
  private int templateRule = NO_RULE;
  private int iconRule = NO_RULE;
  private int scriptRule = NO_RULE;
  private int doubledStopRule = NO_RULE;
  private int doubledCommaRule = NO_RULE;
  private int protectedAddressRule = NO_RULE;
  private int gluedRule = NO_RULE;
  private @Nullable GluedWords gluedWords;

  private final AtomicReference<@Nullable Page> spare = new AtomicReference<>();

  Engine(List<Rule> book, Map<String, String> lists) {
    rules = book.toArray(Rule[]::new);
    lineRoot = graph.newNode();
    rowRoot = graph.newNode();
    endRoot = graph.newNode();
    PatternCompiler compiler = new PatternCompiler(graph, words, lists);
    for (int i = 0; i < rules.length; i++) {
      add(i, compiler);
    }
    readNameParts(lists.getOrDefault("name-part", ""));
    graph.freeze();
    findLineStarts();
    watchCapitals();
  }

  // ------------------------------------------------------------------ building

  private void add(int index, PatternCompiler compiler) {
    Rule rule = rules[index];
    switch (rule.kind()) {
      case WORDS -> rule.patterns().forEach(p -> addWords(index, p, compiler));
      case PHRASE -> rule.patterns().forEach(p -> addPhrase(index, p));
      case PLACEHOLDER -> rule.patterns().forEach(p -> addPlaceholder(index, p));
      case SHORTCODE -> rule.patterns().forEach(p -> addTag(index, p));
      case TEMPLATE -> {
        templateRule = index;
        scan.alone('}');
        scan.pair('%', '>', CharScan.SCRIPT);
        scan.alone('[');
      }
      case SCRIPT -> {
        scriptRule = index;
        rule.patterns().forEach(this::addScriptWord);
        watchScripts();
      }
      case ICON -> {
        iconRule = index;
        for (char c = '\ue000'; c < '\uf8ff'; c++) {
          scan.alone(c);
        }
      }
      case PUNCTUATION -> addPunctuation(index);
      case GLUED -> {
        gluedRule = index;
        gluedWords = new GluedWords(rule.patterns(), scan);
      }
    }
  }

  private void addWords(int index, String pattern, PatternCompiler compiler) {
    Rule rule = rules[index];
    int value = index << 1 | (hasWideSlot(pattern) ? 1 : 0);
    boolean end = rule.position() == Rule.Position.END;
    int last = compiler.compile(pattern, end ? endRoot : lineRoot);
    graph.accept(last, value);
    if (rule.traits().contains(Rule.Trait.ROW)) {
      graph.link(last, rowRoot);
      int inRow = compiler.compile(pattern, rowRoot);
      graph.accept(inRow, value);
      graph.link(inRow, rowRoot);
    }
    if (end) {
      addEndKeys(pattern);
    }
  }

  static boolean hasWideSlot(String pattern) {
    return pattern.contains("{name}")
        || pattern.contains("{title}")
        || pattern.contains("{any}")
        || pattern.contains("{short}");
  }

  /** Marks the words that a sentence of this pattern has near its end. */
  private void addEndKeys(String pattern) {
    // What stands before the last wide slot may be far from the end of the line.
    String end = pattern.substring(Math.max(0, pattern.lastIndexOf("{any}")));
    for (String part : end.split("[^\\p{L}\\p{M}{}]+")) {
      if (part.length() > 3 && part.indexOf('{') < 0) {
        endKeys.set(words.add(hash(part)));
      }
    }
  }

  private void addPhrase(int index, String phrase) {
    char[] text = phrase.toCharArray();
    if (text.length < 2) {
      throw new IllegalArgumentException("phrase \"" + phrase + "\" must have two characters");
    }
    phrases.add(text);
    phraseRules.add(index);
    phraseEnds[text[text.length - 1]] = true;
    int best = 0;
    for (int i = 1; i + 1 < text.length; i++) {
      if (Rarity.of(phrase, i) < Rarity.of(phrase, best)) {
        best = i;
      }
    }
    int kind = CharScan.FIRST_PHRASE << phrases.size() % CharScan.PHRASES;
    scan.pair(text[best], text[best + 1], kind);
  }

  private void addPlaceholder(int index, String prefix) {
    placeholders.add(prefix);
    placeholderRules.add(index);
    scan.alone('[');
  }

  private void addTag(int index, String name) {
    if (name.equals("*")) {
      anyTagRule = index;
    } else if (name.equals("email protected")) {
      protectedAddressRule = index;
    } else {
      tags.put(hash(name), index);
    }
    scan.alone('[');
  }

  private void addScriptWord(String pattern) {
    int weight = pattern.startsWith("+") ? 1 : 2;
    String word = pattern.startsWith("+") ? pattern.substring(1) : pattern;
    int name = 1;
    while (name < word.length() && ScriptLine.isNameChar(word.charAt(name))) {
      name++;
    }
    int next = name < word.length() ? word.charAt(name) : 0;
    scriptWords.put(exactHash(word, name), weight << 16 | next);
  }

  private void watchScripts() {
    scan.alone('{');
    scan.alone('}');
    scan.alone('=');
    scan.pair('(', ')', CharScan.SCRIPT);
    scan.pair(')', ';', CharScan.SCRIPT);
    scan.pair(')', '+', CharScan.SCRIPT);
    scan.pair('<', 's', CharScan.SCRIPT);
    scan.pair('<', '/', CharScan.SCRIPT);
    scan.pair('/', '*', CharScan.SCRIPT);
    scan.pair('*', '/', CharScan.SCRIPT);
  }

  private void addPunctuation(int index) {
    for (String form : rules[index].patterns()) {
      switch (form) {
        case ". ." -> doubledStopRule = index;
        case ",," -> doubledCommaRule = index;
        default ->
            throw new IllegalArgumentException(
                "pattern \"" + form + "\" must be \". .\" or \",,\"");
      }
    }
    for (char blank : new char[] {' ', '\u00a0', '\u202f', '\u2009', '\t'}) {
      scan.pair(blank, '.', CharScan.PUNCTUATION);
      scan.pair(blank, ',', CharScan.PUNCTUATION);
    }
    scan.pair(',', ',', CharScan.PUNCTUATION);
  }

  private void readNameParts(String list) {
    for (String word : list.split("[^\\p{L}\\p{M}]+")) {
      if (!word.isEmpty()) {
        nameParts.set(words.add(hash(word)));
      }
    }
  }

  private void findLineStarts() {
    lineSteps = steps(lineRoot);
    endSteps = steps(endRoot);
    slotStartsLine =
        hasStep(lineSteps, PatternGraph.ANY)
            || hasStep(lineSteps, PatternGraph.NAME)
            || hasStep(lineSteps, PatternGraph.CAPITAL);
    numberStartsLine = hasStep(lineSteps, PatternGraph.NUMBER);
  }

  private int[][] steps(int root) {
    int[][] steps = new int[words.limit()][];
    Arrays.fill(steps, NO_STEPS);
    graph.firstSteps(root).forEach((label, targets) -> steps[label] = targets);
    return steps;
  }

  private static boolean hasStep(int[][] steps, int label) {
    return steps[label].length > 0;
  }

  private void watchCapitals() {
    if (gluedRule == NO_RULE) {
      return;
    }
    for (char c = 'A'; c < 0x530; c++) {
      if (Folding.isLower(c)) {
        scan.before(c, CharScan.CAMEL);
      } else if (Folding.isUpper(c)) {
        scan.after(c, CharScan.CAMEL);
        scan.before(c, CharScan.CAMEL);
      }
    }
  }

  private static long hash(String word) {
    long hash = 1;
    for (int i = 0; i < word.length(); i++) {
      char folded = Folding.fold(word.charAt(i));
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    return hash;
  }

  private static long exactHash(String word, int length) {
    long hash = 1;
    for (int i = 0; i < length; i++) {
      hash = WordTable.step(hash, word.charAt(i));
    }
    return hash;
  }

  // ------------------------------------------------------------------ what scanners ask

  /** Lends the working arrays; give them back with {@link #giveBack}. */
  Page borrow() {
    Page page = spare.getAndSet(null);
    return page == null ? new Page(this) : page;
  }

  void giveBack(Page page) {
    spare.set(page);
  }

  Rule rule(int index) {
    return rules[index];
  }

  boolean isFlag(int rule) {
    return rules[rule].isFlag();
  }

  WordTable words() {
    return words;
  }

  PatternGraph graph() {
    return graph;
  }

  CharScan scan() {
    return scan;
  }

  int lineRoot() {
    return lineRoot;
  }

  int endRoot() {
    return endRoot;
  }

  boolean canStartLine(int word) {
    return word != WordTable.UNKNOWN && hasStep(lineSteps, word);
  }

  boolean canStartEnd(int word) {
    return word != WordTable.UNKNOWN
        && (hasStep(endSteps, word) || hasStep(endSteps, PatternGraph.CAPITAL));
  }

  /** Returns where a match is after the first word, slot or colon of this label. */
  int[] firstSteps(int root, int label) {
    int[][] steps = root == lineRoot ? lineSteps : endSteps;
    return label < 0 ? NO_STEPS : steps[label];
  }

  boolean canNumberStartLine() {
    return numberStartsLine;
  }

  /** Whether there are patterns that any line may begin; they are tried on short lines only. */
  boolean canAnythingStartLine() {
    return slotStartsLine;
  }

  boolean isEndKey(int word) {
    return word != WordTable.UNKNOWN && endKeys.get(word);
  }

  boolean isNamePart(int word) {
    return word != WordTable.UNKNOWN && nameParts.get(word);
  }

  /**
   * Returns whether a line that matched may be meant. Slots take in anything, so a line that they
   * helped to match must not look like prose unless the rule is about sentences.
   */
  boolean admits(int rule, boolean slots, int words, int sentences, boolean fullStop) {
    Rule r = rules[rule];
    if (words > r.maxWords()) {
      return false;
    }
    if (!slots || r.traits().contains(Rule.Trait.SENTENCES)) {
      return true;
    }
    return sentences <= 1 && (!fullStop || r.traits().contains(Rule.Trait.SENTENCE));
  }

  boolean isTag(long name) {
    return tags.containsKey(name);
  }

  int tagRule(long name) {
    return tags.getOrDefault(name, anyTagRule);
  }

  int placeholderRule(char[] text, int from, int to) {
    for (int i = 0; i < placeholders.size(); i++) {
      String prefix = placeholders.get(i);
      int end = from + prefix.length();
      if (end < to && Brackets.is(text, from, end, prefix) && allDigits(text, end, to)) {
        return placeholderRules.get(i);
      }
    }
    return NO_RULE;
  }

  private static boolean allDigits(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Folding.isDigit(text[i])) {
        return false;
      }
    }
    return true;
  }

  boolean mayEndPhrase(char c) {
    return phraseEnds[c];
  }

  /** Returns the longest phrase that ends before {@code end}, or -1. */
  int phraseEndingAt(char[] text, int end) {
    int best = -1;
    for (int i = 0; i < phrases.size(); i++) {
      char[] phrase = phrases.get(i);
      int start = end - phrase.length;
      if (start >= 0
          && Arrays.equals(text, start, end, phrase, 0, phrase.length)
          && (best < 0 || phrase.length > phrases.get(best).length)) {
        best = i;
      }
    }
    return best;
  }

  int phraseLength(int phrase) {
    return phrases.get(phrase).length;
  }

  int phraseRule(int phrase) {
    return phraseRules.get(phrase);
  }

  /** Returns the weight of the program word that begins at {@code at}, 0 if none does. */
  int scriptWord(String text, int at, int end) {
    long hash = WordTable.step(1, text.charAt(at));
    int i = at + 1;
    while (i < end && ScriptLine.isNameChar(text.charAt(i))) {
      hash = WordTable.step(hash, text.charAt(i++));
    }
    Integer found = scriptWords.get(hash);
    if (found == null) {
      return 0;
    }
    int next = found & 0xFFFF;
    return next == 0 || i < end && text.charAt(i) == next ? found >>> 16 : 0;
  }

  int templateRule() {
    return templateRule;
  }

  int iconRule() {
    return iconRule;
  }

  int scriptRule() {
    return scriptRule;
  }

  int doubledStopRule() {
    return doubledStopRule;
  }

  int doubledCommaRule() {
    return doubledCommaRule;
  }

  int protectedAddressRule() {
    return protectedAddressRule;
  }

  int gluedRule() {
    return gluedRule;
  }

  @Nullable GluedWords gluedWords() {
    return gluedWords;
  }
}
