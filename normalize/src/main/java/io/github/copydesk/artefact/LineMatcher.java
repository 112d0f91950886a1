package io.github.copydesk.artefact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs a line through the automaton of the word patterns, word by word, and stops at the first word
 * that no pattern goes on with. Holds the working arrays; not thread-safe.
 */
final class LineMatcher {

  /** Lines longer than this are never furniture; nor do patterns have to be tried on them. */
  static final int LONGEST_LINE = 600;

  /** A word by itself. */
  static final char COPYRIGHT = '\u00a9';

  /** What Korean pages write for it. */
  static final char CIRCLED_C = '\u24d2';

  static final long COPYRIGHT_HASH = WordTable.step(1, COPYRIGHT);

  /** Patterns that begin with a slot are tried up to this length; any line may begin like them. */
  static final int SHORT_LINE = 120;

  /** A word by itself is no sentence. */
  private static final int LEAST_OF_STORY = 2;

  // What a word fits besides its label.
  private static final int CAPITAL = 1;
  private static final int NAME = 2;

  /** Of a number: that it is the year of a page. */
  private static final int YEAR = 1;

  // What a start state is for.
  private static final int SLOT_START = 1;
  private static final int SENTENCE_START = 2;
  private static final int END_START = 4;

  private static final int MOST_NODES = 512;

  /** Figures that stand together in a long number. */
  private static final int GROUP = 3;

  /** How many characters before the line are looked at. */
  private static final int CONTEXT = 2;

  /** How many nodes the known states may hold together before they are all forgotten. */
  private static final int MOST_KNOWN = 400_000;

  private final Engine engine;
  private final WordPatterns patterns;
  private final PatternGraph graph;

  // One state while it is being made.
  private int[] made = new int[64];
  private int madeSize;
  private final int[] seen;
  private int round;

  // The states that were met before.
  private final Map<MatchState, MatchState> known = new HashMap<>();
  private int knownNodes;
  private MatchState[] starts = {};
  private MatchState state = DEAD;

  // What is known of the line so far. The line is copied, since it is read again and again.
  private char[] text = new char[LONGEST_LINE + CONTEXT];
  private int words;
  private int sentences;
  private boolean pastStop;
  private boolean fullStop;

  private int[] found = new int[8];
  private int foundSize;

  private static final MatchState DEAD = new MatchState(new int[0], false, 0, 0);

  LineMatcher(Engine engine) {
    this.engine = engine;
    this.patterns = engine.patterns();
    this.graph = patterns.graph();
    this.seen = new int[graph.nodes()];
  }

  /** Returns how many rules the text in {@code [from, to)} matches; {@link #rule} names them. */
  int match(String source, int from, int to, int root) {
    if (starts.length == 0 || knownNodes > MOST_KNOWN) {
      forget();
    }
    words = 0;
    sentences = 1;
    pastStop = false;
    foundSize = 0;
    int first = Math.max(0, from - CONTEXT);
    int end = to - first;
    if (text.length < end) {
      text = new char[2 * end];
    }
    source.getChars(first, to, text, 0);
    int at = from - first;
    fullStop = endsWithFullStop(at, end);
    state = starts[start(root, source, from, to)];
    while (at < end && !state.isDead()) {
      at = token(at, end);
    }
    // One word with a full stop is an answer or an order, one with a question mark a question; what
    // stands on buttons has neither.
    if (words > (fullStop || asks(end) ? 1 : 0) && !state.isDead()) {
      collect(from - first, end);
    }
    return foundSize;
  }

  private int start(int root, String source, int from, int to) {
    boolean end = root == WordPatterns.END;
    boolean slots = end ? to - from <= SHORT_LINE : engine.mayBeOpen(source, from, to);
    return (end ? END_START : 0) + (slots ? SLOT_START : 0) + (fullStop ? SENTENCE_START : 0);
  }

  private void forget() {
    known.clear();
    knownNodes = 0;
    starts = new MatchState[8];
    for (int i = 0; i < starts.length; i++) {
      // Nodes from below 0 on stand for the roots; what they lead to is known beforehand.
      int slots = (i & SLOT_START) != 0 ? -1 : 0;
      starts[i] = new MatchState(new int[] {-1 - i}, (i & SENTENCE_START) != 0, -1, slots);
    }
  }

  /** Whether the line ends as a sentence of prose does, with one full stop. */
  private boolean endsWithFullStop(int from, int to) {
    int end = to;
    while (end > from && (Folding.isBlank(text[end - 1]) || text[end - 1] == ')')) {
      end--;
    }
    return end - 2 >= from && text[end - 1] == '.' && text[end - 2] != '.';
  }

  private boolean asks(int to) {
    int end = to;
    while (Folding.isBlank(text[end - 1])) {
      end--;
    }
    char last = text[end - 1];
    return last == '?' || last == '\u061f' || last == '\uff1f';
  }

  int rule(int index) {
    return found[index];
  }

  private int token(int at, int to) {
    char c = text[at];
    if (Folding.isLetter(c)) {
      return word(at, to);
    }
    if (Folding.isDigit(c)) {
      return number(at, to);
    }
    if (c == COPYRIGHT || c == CIRCLED_C) {
      step(patterns.words().find(COPYRIGHT_HASH), true, false);
    } else if (isColon(at, to)) {
      colon();
    } else if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
      pastStop = at + 1 == to || (Folding.isBlank(text[at + 1]) && !isInitial(at));
    }
    return at + 1;
  }

  private boolean isInitial(int at) {
    return at >= 2
        && text[at] == '.'
        && Folding.isUpper(text[at - 1])
        && !Folding.isLetter(text[at - 2]);
  }

  private int word(int at, int to) {
    if (pastStop) {
      sentences += Folding.isLower(text[at]) ? 0 : 1;
      pastStop = false;
    }
    if (isOtherBeginning(at, to)) {
      int end = otherWord(at, to);
      if (end > at) {
        return end;
      }
    }
    return knownWord(at, to);
  }

  /** Whether no pattern goes on with a word of these two letters. */
  private boolean isOtherBeginning(int at, int to) {
    int first = Folding.traits(text[at]);
    int second = at + 1 < to ? Folding.traits(text[at + 1]) : 0;
    char letter = isLetter(second) ? (char) second : 0;
    // A mark folds away, and two words that were glued together may part after the first letter.
    boolean plain = (char) first != 0 && (!isLetter(second) || isPlain(first, second));
    return plain && (state.beginnings >>> PatternGraph.beginning((char) first, letter) & 1) == 0;
  }

  private static boolean isPlain(int first, int second) {
    return (char) second != 0 && (~second & first & Folding.LOWER) == 0;
  }

  /**
   * Passes a word that no pattern goes on with by its letters: only a slot can take it. Returns
   * where it ends, or {@code at} if that takes a closer look.
   */
  @SuppressWarnings("AssignmentExpression") // each character is looked up once
  private int otherWord(int at, int to) {
    if (state.slots == 0) {
      state = DEAD;
      return to;
    }
    if (state.slots != 1 << PatternGraph.ANY) {
      return at;
    }
    int end = at;
    int before = 0;
    for (int traits;
        end < to && isLetter(traits = Folding.traits(text[end]));
        end++, before = traits) {
      if ((~traits & before & Folding.LOWER) != 0) {
        return at;
      }
    }
    words++;
    follow(symbol(WordTable.UNKNOWN, 0));
    return end;
  }

  @SuppressWarnings("AssignmentExpression") // each character is looked up once
  private int knownWord(int at, int to) {
    char[] line = text;
    long hash = 1;
    int end = at;
    int before = 0;
    int upper = 0;
    int camel = 0;
    for (int traits; end < to && isLetter(traits = Folding.traits(line[end])); end++) {
      int capital = ~traits & Folding.LOWER;
      upper |= capital;
      camel |= capital & before;
      before = traits;
      char folded = (char) traits;
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    int id = patterns.words().find(hash);
    if (id == WordTable.UNKNOWN && camel != 0) {
      return part(at, end);
    }
    if (id == WordTable.UNKNOWN && state.slots == 0) {
      state = DEAD;
      return to;
    }
    step(id, upper != 0, isPartOfAddress(at, end, to));
    return end;
  }

  private static boolean isLetter(int traits) {
    return (traits & Folding.LETTER) != 0;
  }

  /** Takes the first part of two words that were glued together, {@code articleShare}. */
  private int part(int at, int end) {
    long hash = 1;
    int i = at;
    do {
      char folded = Folding.fold(text[i++]);
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    } while (i < end && !(Folding.isUpper(text[i]) && Folding.isLower(text[i - 1])));
    int id = patterns.words().find(hash);
    step(id, !Folding.isLower(text[at]), false);
    return i;
  }

  /** Whether a word is tied to others by a slash, full stop or at-sign: {@code abc.de, xyz/dpa}. */
  private boolean isPartOfAddress(int at, int end, int to) {
    return (end + 1 < to && isTie(text[end]) && Folding.isLetter(text[end + 1]))
        || (at > 0 && isTie(text[at - 1]));
  }

  static boolean isTie(char c) {
    return c == '/' || c == '.' || c == '@';
  }

  private int number(int at, int to) {
    pastStop = false;
    int end = at + 1;
    while (end < to
        && (Folding.isDigit(text[end])
            || (end + 1 < to
                && ".,:/'\u2019\u00a0\u202f".indexOf(text[end]) >= 0
                && Folding.isDigit(text[end + 1])))) {
      end++;
    }
    for (int first = end; first - at <= GROUP && isGroup(end, to); ) {
      end += 1 + GROUP;
    }
    if (end < to
        && "kKmM%+".indexOf(text[end]) >= 0
        && (end + 1 == to || !Folding.isLetter(text[end + 1]))) {
      end++;
    }
    if (words == 0 && isListNumber(end, to)) {
      state = DEAD;
      return to;
    }
    words++;
    follow(symbol(PatternGraph.NUMBER, isYear(at, end) ? YEAR : 0));
    return end;
  }

  /** Whether a blank and three figures go on a number: {@code 1 254}. */
  private boolean isGroup(int at, int to) {
    int end = at + 1 + GROUP;
    boolean group = end <= to && text[at] == ' ' && (end == to || !Folding.isDigit(text[end]));
    for (int i = at + 1; group && i < end; i++) {
      group = Folding.isDigit(text[i]);
    }
    return group;
  }

  /** {@code 4. Comment} is an item of a list, {@code 4 Comments} a count. */
  private boolean isListNumber(int end, int to) {
    return end + 1 < to && (text[end] == '.' || text[end] == ')') && Folding.isBlank(text[end + 1]);
  }

  private boolean isYear(int at, int end) {
    boolean four = at + 4 == end || (at + 4 < end && !Folding.isDigit(text[at + 4]));
    return four
        && ((text[at] == '2' && text[at + 1] == '0') || (text[at] == '1' && text[at + 1] == '9'));
  }

  private void colon() {
    if (words > 0) {
      follow(symbol(PatternGraph.COLON, 0));
    }
  }

  private void step(int id, boolean capital, boolean address) {
    words++;
    int name = capital || address || patterns.isNamePart(id) ? NAME : 0;
    follow(symbol(id, name | (capital ? CAPITAL : 0)));
  }

  // ------------------------------------------------------------------ states

  /** What stands next: a label or the lack of one, and what slots it fits. */
  private static int symbol(int label, int fits) {
    return (label + 2) << 2 | fits;
  }

  private void follow(int symbol) {
    MatchState next = state.next(symbol);
    if (next == null) {
      next = make(symbol);
      state.put(symbol, next);
    }
    state = next;
  }

  private MatchState make(int symbol) {
    round++;
    madeSize = 0;
    int label = (symbol >> 2) - 2;
    for (int node : state.nodes) {
      if (node < 0) {
        leaveRoot(-1 - node, label, symbol);
      } else {
        leave(node, label, symbol);
      }
    }
    MatchState fresh = newState();
    MatchState old = known.putIfAbsent(fresh, fresh);
    knownNodes += old == null ? madeSize + 16 : 0;
    return old == null ? fresh : old;
  }

  private MatchState newState() {
    long beginnings = 0;
    int slots = 0;
    for (int i = 0; i < madeSize; i++) {
      beginnings |= graph.beginnings(made[i]);
      slots |= graph.wordSlots(made[i]);
    }
    return new MatchState(Arrays.copyOf(made, madeSize), state.sentence, beginnings, slots);
  }

  private void leaveRoot(int start, int label, int symbol) {
    int root = (start & END_START) == 0 ? WordPatterns.LINE : WordPatterns.END;
    boolean slots = (start & SLOT_START) != 0;
    addFirst(root, label);
    if (label == PatternGraph.NUMBER && (symbol & YEAR) != 0) {
      addFirst(root, PatternGraph.YEAR);
    }
    if (slots && (label == PatternGraph.NUMBER || (symbol & NAME) != 0)) {
      addFirst(root, PatternGraph.NAME);
    }
    if (slots && (label == PatternGraph.NUMBER || (symbol & CAPITAL) != 0)) {
      addFirst(root, PatternGraph.CAPITAL);
    }
    if (slots) {
      addFirst(root, PatternGraph.ANY);
    }
  }

  private void addFirst(int root, int label) {
    for (int target : patterns.firstSteps(root, label)) {
      add(target);
    }
  }

  private void leave(int node, int label, int symbol) {
    if (label == PatternGraph.COLON) {
      add(node);
      fill(node, label);
      return;
    }
    if (label == PatternGraph.NUMBER) {
      fill(node, label);
      if ((symbol & YEAR) != 0) {
        fill(node, PatternGraph.YEAR);
      }
    } else if (label != WordTable.UNKNOWN) {
      fill(node, label);
    }
    if (label == PatternGraph.NUMBER || (symbol & NAME) != 0) {
      fill(node, PatternGraph.NAME);
    }
    if (label == PatternGraph.NUMBER || (symbol & CAPITAL) != 0) {
      fill(node, PatternGraph.CAPITAL);
    }
    fill(node, PatternGraph.ANY);
  }

  private void fill(int node, int label) {
    int target = graph.target(node, label);
    if (target != PatternGraph.NONE) {
      add(target);
    }
  }

  private void add(int first) {
    Rows moves = graph.freeMoves();
    int done = madeSize;
    push(first);
    while (done < madeSize) {
      int node = made[done++];
      for (int i = moves.start(node); i < moves.end(node); i++) {
        push(moves.value(i));
      }
    }
  }

  private void push(int node) {
    if (seen[node] == round
        || madeSize >= MOST_NODES
        || (state.sentence && !graph.leadsToSentence(node))) {
      return;
    }
    seen[node] = round;
    if (madeSize == made.length) {
      made = Arrays.copyOf(made, madeSize * 2);
    }
    made[madeSize++] = node;
  }

  // ------------------------------------------------------------------ what was matched

  private void collect(int from, int to) {
    for (int value : state.accepted(graph.accepts())) {
      int rule = value >> 1;
      boolean slots = (value & 1) != 0;
      if (engine.admits(rule, slots, words, sentences, fullStop)
          && !(slots && isStory(rule, from, to))) {
        note(rule);
      }
    }
  }

  /** Whether a line that slots helped to match says something that no page says of itself. */
  private boolean isStory(int rule, int from, int to) {
    return StorySign.holdsDateline(text, from, to)
        || (words >= LEAST_OF_STORY
            && engine.rule(rule).traits().contains(Rule.Trait.READER)
            && !engine.readerWords().standIn(text, from, to, engine.rule(rule).language()));
  }

  private void note(int rule) {
    for (int i = 0; i < foundSize; i++) {
      if (found[i] == rule) {
        return;
      }
    }
    if (foundSize < found.length) {
      found[foundSize++] = rule;
    }
  }

  private boolean isColon(int at, int to) {
    char c = text[at];
    return switch (c) {
      case ':', '|', '>', '\u055d', '\uff1a', '\u00bb', '\u203a', '\u2192', '\u25b6', '\u25ba' ->
          true;
      case '-', '\u2013', '\u2014' -> at + 1 >= to || (Folding.isBlank(text[at + 1]) && at > 0);
      default -> false;
    };
  }
}
