package io.github.copydesk.artefact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A rule book made ready: what the scanners ask while they read. Immutable once built. */
final class Engine {

  static final int NO_RULE = -1;

  private static final int SPARE = 16;

  /** So far apart that no two threads write to one line of a processor's cache. */
  private static final int APART = 32;

  private final Rule[] rules;
  private final WordPatterns patterns;
  private boolean everyLineMayBeOpen;
  private final CharScan scan = new CharScan();

  /** Finds what a line must have that matches a pattern which begins with a slot. */
  private final CharScan openScan = new CharScan();

  private final WordTable tags = new WordTable();

  /** The names that are tags with a value only: {@code [size=4]}, but an option {@code [size]}. */
  private final WordTable valuedTags = new WordTable();

  /** The names of tags that enclose text, {@code [quote]} and {@code [/quote]}. */
  private final WordTable enclosingTags = new WordTable();

  private int[] tagRules = new int[64];
  private int anyTagRule = NO_RULE;
  private final List<String> placeholders = new ArrayList<>();
  private final List<Integer> placeholderRules = new ArrayList<>();
  private final List<char[]> phrases = new ArrayList<>();
  private final List<Integer> phraseRules = new ArrayList<>();
  private final boolean[] phraseEnds = new boolean[0x10000];
  private final WordTable scriptWords = new WordTable();
  private int[] scriptWeights = new int[64];
  private final boolean[] scriptStarts = new boolean[0x80];
  private int templateRule = NO_RULE;
  private int iconRule = NO_RULE;
  private int scriptRule = NO_RULE;
  private int markupRule = NO_RULE;
  private MarkupNames markupNames = new MarkupNames(List.of());
  private int linksRule = NO_RULE;
  private int headRule = NO_RULE;

  /** The rules whose lines head lists of links. */
  private final BitSet linkLabels = new BitSet();

  private int doubledStopRule = NO_RULE;
  private int doubledCommaRule = NO_RULE;
  private int protectedAddressRule = NO_RULE;
  private int gluedRule = NO_RULE;
  private boolean bracketsWatched;
  private final ReaderWords readerWords;

  private @Nullable GluedWords gluedWords;

  /** Pages that nobody works with, so that threads that come again find their tables warm. */
  private final AtomicReferenceArray<@Nullable Page> spare =
      new AtomicReferenceArray<>(SPARE * APART);

  /**
   * @throws IllegalArgumentException if one of the patterns is none; those of words are not checked
   */
  Engine(List<Rule> book, Map<String, String> lists) {
    rules = book.toArray(Rule[]::new);
    readerWords = new ReaderWords(lists);
    patterns = WordPatterns.of(rules, lists);
    for (int i = 0; i < rules.length; i++) {
      add(i);
    }
    watchWords();
    watchCapitals();
    scan.freeze();
    openScan.freeze();
  }

  // ------------------------------------------------------------------ building

  private void add(int index) {
    Rule rule = rules[index];
    switch (rule.kind()) {
      case WORDS -> {}
      case PHRASE, PLACEHOLDER, SHORTCODE -> {
        for (String pattern : rule.patterns()) {
          add(index, pattern);
        }
      }
      case TEMPLATE -> {
        templateRule = index;
        scan.alone('}', CharScan.MARK);
        scan.pair('%', '>');
        scan.pair('<', '!');
        watchBrackets();
      }
      case SCRIPT -> {
        scriptRule = index;
        for (String word : rule.patterns()) {
          addScriptWord(word);
        }
        watchScripts();
      }
      case MARKUP -> {
        markupRule = index;
        markupNames = new MarkupNames(rule.patterns());
      }
      case LINKS -> addLinks(index);
      case HEAD -> headRule = index;
      case ICON -> {
        iconRule = index;
        for (char c = '\ue000'; c < '\uf8ff'; c++) {
          scan.alone(c, CharScan.MARK);
        }
      }
      case PUNCTUATION -> addPunctuation(index);
      case GLUED -> {
        gluedRule = index;
        gluedWords = new GluedWords(rule.patterns(), scan);
      }
    }
  }

  private void add(int index, String pattern) {
    switch (rules[index].kind()) {
      case PHRASE -> addPhrase(index, pattern);
      case PLACEHOLDER -> addPlaceholder(index, pattern);
      default -> addTag(index, pattern);
    }
  }

  /** Watches for what lines have that word patterns may take, and that is not at their ends. */
  private void watchWords() {
    for (String word : patterns.parts().endWords()) {
      scan.word(word, CharScan.END);
    }
    List<String> open = patterns.parts().openWords();
    everyLineMayBeOpen = open == null;
    for (String word : open == null ? List.<String>of() : open) {
      if (word.length() == 1) {
        openScan.alone(word.charAt(0), CharScan.MARK);
        openScan.alone(LineMatcher.CIRCLED_C, CharScan.MARK);
      } else {
        openScan.word(word, CharScan.PHRASE);
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
    if (text.length == 2) {
      scan.pair(text[0], text[1]);
    } else {
      scan.word(phrase, CharScan.PHRASE);
    }
  }

  private void addPlaceholder(int index, String prefix) {
    placeholders.add(prefix);
    placeholderRules.add(index);
    watchBrackets();
  }

  private void addTag(int index, String name) {
    if (name.equals("*")) {
      anyTagRule = index;
    } else if (name.equals("email protected")) {
      protectedAddressRule = index;
    } else {
      boolean valued = name.endsWith("=");
      boolean enclosing = name.endsWith("/");
      int length = name.length() - (valued || enclosing ? 1 : 0);
      long hash = WordPatternsBuilder.hash(name.substring(0, length));
      int id = tags.add(hash);
      if (valued) {
        valuedTags.add(hash);
      }
      if (enclosing) {
        enclosingTags.add(hash);
      }
      tagRules = id < tagRules.length ? tagRules : Arrays.copyOf(tagRules, 2 * id);
      tagRules[id] = index;
    }
    watchBrackets();
  }

  /** Watches for a bracket before a name or a subscript, not for {@code [...]}. */
  private void watchBrackets() {
    if (bracketsWatched) {
      return;
    }
    bracketsWatched = true;
    scan.second('[', CharScan.BRACKET);
    for (char c = '!'; c < 0x7f; c++) {
      if (c != '.') {
        scan.third(c, CharScan.BRACKET);
      }
    }
    scan.third('\u00a0', CharScan.BRACKET);
  }

  private void addScriptWord(String pattern) {
    int weight = pattern.startsWith("+") ? 1 : 2;
    String word = pattern.startsWith("+") ? pattern.substring(1) : pattern;
    int name = ScriptLine.afterWord(word, 0, word.length());
    int next = name < word.length() ? word.charAt(name) : 0;
    int id = scriptWords.add(exactHash(word, name));
    if (id >= scriptWeights.length) {
      scriptWeights = Arrays.copyOf(scriptWeights, id * 2);
    }
    scriptWeights[id] = weight << 16 | next;
    if (word.charAt(0) < 0x80) {
      scriptStarts[word.charAt(0)] = true;
    }
  }

  private void watchScripts() {
    scan.alone('{', CharScan.SIGN);
    scan.alone('}', CharScan.MARK);
    scan.alone('=', CharScan.SIGN);
    for (String pair : new String[] {"()", ");", ")+", "<s", "</", "/>", "/*", "*/"}) {
      scan.pair(pair.charAt(0), pair.charAt(1));
    }
  }

  private void addLinks(int index) {
    linksRule = index;
    for (int i = 0; i < rules.length; i++) {
      linkLabels.set(i, rules[index].patterns().contains(rules[i].id()));
    }
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
    for (char first : new char[] {' ', '\u00a0', '\u202f', '\u2009', '\t', ','}) {
      scan.second(first, CharScan.PUNCTUATION);
    }
    scan.third('.', CharScan.PUNCTUATION);
    scan.third(',', CharScan.PUNCTUATION);
  }

  private void watchCapitals() {
    if (gluedRule == NO_RULE) {
      return;
    }
    for (char c = 'A'; c < 0x530; c++) {
      if (Folding.isLower(c)) {
        scan.first(c, CharScan.CAMEL);
        scan.third(c, CharScan.CAMEL | CharScan.CAPITALS);
      } else if (Folding.isUpper(c)) {
        scan.second(c, CharScan.CAMEL | CharScan.CAPITALS);
        scan.first(c, CharScan.CAPITALS);
      }
    }
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
    int own = ownPlace();
    for (int i = 0; i < SPARE; i++) {
      int place = place(own + i);
      Page page = spare.get(place) == null ? null : spare.getAndSet(place, null);
      if (page != null) {
        return page;
      }
    }
    return new Page(this);
  }

  void giveBack(Page page) {
    int own = ownPlace();
    for (int i = 0; i < SPARE; i++) {
      if (spare.compareAndSet(place(own + i), null, page)) {
        return;
      }
    }
  }

  private static int ownPlace() {
    return (int) (Thread.currentThread().getId() % SPARE);
  }

  private static int place(int number) {
    return number % SPARE * APART;
  }

  Rule rule(int index) {
    return rules[index];
  }

  boolean isFlag(int rule) {
    return rules[rule].isFlag();
  }

  WordPatterns patterns() {
    return patterns;
  }

  CharScan scan() {
    return scan;
  }

  /** The rule that tags go by; {@link #NO_RULE} if there is none. */
  int markupRule() {
    return markupRule;
  }

  MarkupNames markupNames() {
    return markupNames;
  }

  /** The rule that the titles of a list of links go by; {@link #NO_RULE} if there is none. */
  int linksRule() {
    return linksRule;
  }

  /**
   * The rule that lines go by that a page prints beside its title; {@link #NO_RULE} if there is
   * none.
   */
  int headRule() {
    return headRule;
  }

  /** Whether lines of this rule head lists of links. */
  boolean headsLinks(int rule) {
    return rule != NO_RULE && linkLabels.get(rule);
  }

  /** Whether a line may match a pattern that begins with a slot. */
  boolean mayBeOpen(String text, int from, int to) {
    return to - from <= LineMatcher.SHORT_LINE
        && (everyLineMayBeOpen || openScan.any(text, from, to));
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
    return sentences <= 1 && (!fullStop || r.mayBeSentence());
  }

  ReaderWords readerWords() {
    return readerWords;
  }

  boolean isTag(long name) {
    return tags.find(name) != WordTable.UNKNOWN;
  }

  /** Returns whether a tag of this name has a value, as none that stands alone. */
  boolean needsValue(long name) {
    return valuedTags.find(name) != WordTable.UNKNOWN;
  }

  /** Returns whether a tag of this name is closed by another where it is one. */
  boolean encloses(long name) {
    return enclosingTags.find(name) != WordTable.UNKNOWN;
  }

  int tagRule(long name) {
    int id = tags.find(name);
    return id == WordTable.UNKNOWN ? anyTagRule : tagRules[id];
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
    char first = text.charAt(at);
    if (first >= 0x80 || !scriptStarts[first]) {
      return 0;
    }
    int i = ScriptLine.afterWord(text, at, end);
    long hash = 1;
    for (int k = at; k < i; k++) {
      hash = WordTable.step(hash, text.charAt(k));
    }
    int id = scriptWords.find(hash);
    if (id == WordTable.UNKNOWN) {
      return 0;
    }
    int found = scriptWeights[id];
    int next = found & 0xFFFF;
    return next == 0 || (i < end && text.charAt(i) == next) ? found >>> 16 : 0;
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
