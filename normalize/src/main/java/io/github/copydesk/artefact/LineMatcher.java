package io.github.copydesk.artefact;

import java.util.Arrays;

/**
 * Runs a line through the automaton of the word patterns, word by word, and stops at the first word
 * that no pattern goes on with. Holds the working arrays; not thread-safe.
 */
final class LineMatcher {

  /** Lines longer than this are never furniture; nor do patterns have to be tried on them. */
  static final int LONGEST_LINE = 400;

  /** A word by itself. */
  static final char COPYRIGHT = '\u00a9';

  static final long COPYRIGHT_HASH = WordTable.step(1, COPYRIGHT);

  /** Patterns that begin with a slot are tried up to this length; any line may begin like them. */
  static final int SHORT_LINE = 120;

  private static final int MOST_STATES = 512;

  private final Engine engine;
  private final PatternGraph graph;
  private int[] current = new int[64];
  private int[] next = new int[64];
  private int currentSize;
  private int nextSize;
  private final int[] seen;
  private int round;

  /** The root while no word was read; from it the first step is looked up and not searched. */
  private int start = PatternGraph.NONE;

  private boolean mayStartWithSlot;

  // What is known of the line so far.
  private String text = "";
  private int words;
  private int sentences;
  private boolean pastStop;
  private boolean fullStop;

  private int[] found = new int[8];
  private int foundSize;

  LineMatcher(Engine engine) {
    this.engine = engine;
    this.graph = engine.graph();
    this.seen = new int[graph.nodes()];
  }

  /** Returns how many rules the text in {@code [from, to)} matches; {@link #rule} names them. */
  int match(String source, int from, int to, int root) {
    text = source;
    words = 0;
    sentences = 1;
    pastStop = false;
    currentSize = 0;
    foundSize = 0;
    start = root;
    mayStartWithSlot = to - from <= SHORT_LINE;
    int at = from;
    while (at < to && (currentSize > 0 || start != PatternGraph.NONE)) {
      at = token(at, to);
    }
    if (currentSize > 0 && words > 0) {
      fullStop = endsWithFullStop(from, to);
      collect();
    }
    return foundSize;
  }

  /** Whether the line ends as a sentence of prose does, with one full stop. */
  private boolean endsWithFullStop(int from, int to) {
    int end = to;
    while (end > from && (Folding.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ')')) {
      end--;
    }
    return end - 2 >= from && text.charAt(end - 1) == '.' && text.charAt(end - 2) != '.';
  }

  int rule(int index) {
    return found[index];
  }

  private int token(int at, int to) {
    char c = text.charAt(at);
    if (Folding.isLetter(c)) {
      return word(at, to);
    }
    if (Folding.isDigit(c)) {
      return number(at, to);
    }
    if (c == COPYRIGHT) {
      step(engine.words().find(COPYRIGHT_HASH), true, false);
    } else if (isColon(at, to)) {
      colon();
    } else if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
      pastStop = at + 1 == to || Folding.isBlank(text.charAt(at + 1)) && !isInitial(at);
    }
    return at + 1;
  }

  private boolean isInitial(int at) {
    return at >= 2
        && text.charAt(at) == '.'
        && Folding.isUpper(text.charAt(at - 1))
        && !Folding.isLetter(text.charAt(at - 2));
  }

  private int word(int at, int to) {
    if (pastStop) {
      sentences += Folding.isLower(text.charAt(at)) ? 0 : 1;
      pastStop = false;
    }
    long hash = 1;
    int end = at;
    boolean camel = false;
    boolean capital = false;
    for (char c; end < to && Folding.isLetter(c = text.charAt(end)); end++) {
      boolean upper = !Folding.isLower(c);
      capital |= upper;
      camel |= upper && end > at && Folding.isLower(text.charAt(end - 1));
      char folded = Folding.fold(c);
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    int id = engine.words().find(hash);
    if (id == WordTable.UNKNOWN && camel) {
      return part(at, end);
    }
    step(id, capital, isPartOfAddress(at, end, to));
    return end;
  }

  /** Takes the first part of two words that were glued together, {@code articleShare}. */
  private int part(int at, int end) {
    long hash = 1;
    int i = at;
    do {
      char folded = Folding.fold(text.charAt(i++));
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    } while (i < end && !(Folding.isUpper(text.charAt(i)) && Folding.isLower(text.charAt(i - 1))));
    int id = engine.words().find(hash);
    step(id, !Folding.isLower(text.charAt(at)), false);
    return i;
  }

  /** Whether a word is tied to others by a slash, full stop or at-sign: {@code abc.de, xyz/dpa}. */
  private boolean isPartOfAddress(int at, int end, int to) {
    return end + 1 < to && isTie(text.charAt(end)) && Folding.isLetter(text.charAt(end + 1))
        || at > 0 && isTie(text.charAt(at - 1));
  }

  private static boolean isTie(char c) {
    return c == '/' || c == '.' || c == '@';
  }

  private int number(int at, int to) {
    pastStop = false;
    int end = at + 1;
    while (end < to
        && (Folding.isDigit(text.charAt(end))
            || end + 1 < to
                && ".,:/'\u2019\u00a0\u202f".indexOf(text.charAt(end)) >= 0
                && Folding.isDigit(text.charAt(end + 1)))) {
      end++;
    }
    if (end < to
        && "kKmM%+".indexOf(text.charAt(end)) >= 0
        && (end + 1 == to || !Folding.isLetter(text.charAt(end + 1)))) {
      end++;
    }
    begin();
    if (start != PatternGraph.NONE) {
      addFirst(PatternGraph.NUMBER);
      if (mayStartWithSlot) {
        addFirst(PatternGraph.NAME);
        addFirst(PatternGraph.CAPITAL);
        addFirst(PatternGraph.ANY);
      }
      start = PatternGraph.NONE;
    }
    for (int i = 0; i < currentSize; i++) {
      int node = current[i];
      follow(node, PatternGraph.NUMBER);
      follow(node, PatternGraph.NAME);
      follow(node, PatternGraph.CAPITAL);
      follow(node, PatternGraph.ANY);
    }
    words++;
    swap();
    return end;
  }

  private void addFirst(int label) {
    for (int target : engine.firstSteps(start, label)) {
      add(target);
    }
  }

  private void colon() {
    if (start != PatternGraph.NONE) {
      return;
    }
    begin();
    for (int i = 0; i < currentSize; i++) {
      add(current[i]);
      follow(current[i], PatternGraph.COLON);
    }
    swap();
  }

  private void step(int id, boolean capital, boolean address) {
    begin();
    boolean nameLike = capital || address || engine.isNamePart(id);
    if (start != PatternGraph.NONE) {
      addFirst(id);
      if (nameLike && mayStartWithSlot) {
        addFirst(PatternGraph.NAME);
      }
      if (capital && mayStartWithSlot) {
        addFirst(PatternGraph.CAPITAL);
      }
      if (mayStartWithSlot) {
        addFirst(PatternGraph.ANY);
      }
      start = PatternGraph.NONE;
    }
    for (int i = 0; i < currentSize; i++) {
      int node = current[i];
      if (id != WordTable.UNKNOWN) {
        int target = graph.target(node, id);
        if (target != PatternGraph.NONE) {
          add(target);
        }
      }
      if (nameLike) {
        follow(node, PatternGraph.NAME);
      }
      if (capital) {
        follow(node, PatternGraph.CAPITAL);
      }
      follow(node, PatternGraph.ANY);
    }
    words++;
    swap();
  }

  private void follow(int node, int label) {
    if (graph.hasSlot(node, label)) {
      add(graph.target(node, label));
    }
  }

  private void begin() {
    round++;
    nextSize = 0;
  }

  private void swap() {
    int[] spare = current;
    current = next;
    currentSize = nextSize;
    next = spare;
  }

  private void add(int node) {
    int done = nextSize;
    push(node);
    while (done < nextSize) {
      for (int target : graph.freeMoves(next[done])) {
        push(target);
      }
      done++;
    }
  }

  private void push(int node) {
    if (seen[node] == round || nextSize >= MOST_STATES) {
      return;
    }
    seen[node] = round;
    if (nextSize == next.length) {
      next = Arrays.copyOf(next, nextSize * 2);
      current = Arrays.copyOf(current, nextSize * 2);
    }
    next[nextSize++] = node;
  }

  private void collect() {
    for (int i = 0; i < currentSize; i++) {
      for (int value : graph.accepts(current[i])) {
        int rule = value >> 1;
        if (engine.admits(rule, (value & 1) != 0, words, sentences, fullStop)) {
          note(rule);
        }
      }
    }
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
    char c = text.charAt(at);
    return switch (c) {
      case ':', '|', '>', '\uff1a', '\u00bb', '\u203a', '\u2192', '\u25b6', '\u25ba' -> true;
      case '-', '\u2013', '\u2014' ->
          at + 1 >= to || Folding.isBlank(text.charAt(at + 1)) && at > 0;
      default -> false;
    };
  }
}
