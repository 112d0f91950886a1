package io.github.copydesk.artefact;

/**
 * Rules for the last sentence of a line, {@code … The post T appeared first on S.}: they are tried
 * at each place near the end of a line where a sentence begins. Not thread-safe.
 */
final class Endings {

  /** How far from the end of a line such a sentence may begin. */
  static final int LONGEST = 500;

  /** Where and how many of the last words are looked at to see whether trying is worth while. */
  static final int WINDOW = 90;

  static final int LAST_WORDS = 10;

  private final WordPatterns patterns;
  private final LineMatcher matcher;
  private final Quotes quotes = new Quotes();

  Endings(Engine engine, LineMatcher matcher) {
    this.patterns = engine.patterns();
    this.matcher = matcher;
  }

  /** Cuts such sentences off the line in {@code inline}; returns whether there was one. */
  boolean cut(InlineScanner inline) {
    boolean changed = false;
    quotes.read(inline.text(), inline.length());
    while (cutOne(inline)) {
      changed = true;
    }
    return changed;
  }

  private boolean cutOne(InlineScanner inline) {
    char[] line = inline.text();
    int length = inline.length();
    int from = Math.max(0, length - LONGEST);
    String tail = "";
    for (int at = 0; at < length - from; at++) {
      if (!beginsSentence(line, from + at) || !mayBegin(line, from + at, length)) {
        continue;
      }
      tail = tail.isEmpty() ? new String(line, from, length - from) : tail;
      if (matcher.match(tail, at, tail.length(), WordPatterns.END) > 0
          && !quotes.holds(from + at)) {
        inline.cutTail(opening(line, from + at), matcher.rule(0));
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence near the end of the line begins with a word that such a rule begins with.
   */
  boolean mayCut(String text, int from, int to) {
    boolean fresh = true;
    for (int at = Math.max(from, to - LONGEST); at < to; at++) {
      char c = text.charAt(at);
      if (Folding.isLetter(c)) {
        if (fresh && mayBegin(text, at, to)) {
          return true;
        }
        fresh = false;
      } else if (!Folding.isBlank(c)) {
        fresh = true;
      }
    }
    return false;
  }

  private boolean mayBegin(String text, int at, int to) {
    long hash = 1;
    for (int i = at; i < to && Folding.isLetter(text.charAt(i)); i++) {
      char folded = Folding.fold(text.charAt(i));
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    return patterns.canStartEnd(patterns.words().find(hash));
  }

  private boolean mayBegin(char[] line, int at, int length) {
    long hash = 1;
    for (int i = at; i < length && Folding.isLetter(line[i]); i++) {
      char folded = Folding.fold(line[i]);
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    return patterns.canStartEnd(patterns.words().find(hash));
  }

  /** Where a sentence opens whose first word is at {@code at}: at its bracket, if it has one. */
  private static int opening(char[] line, int at) {
    return at > 0 && line[at - 1] == '(' ? at - 1 : at;
  }

  /** Whether a word begins at {@code at}, and the line or a sentence with it. */
  private static boolean beginsSentence(char[] line, int at) {
    if (Folding.isBlank(line[at]) || !Folding.isLetter(line[at])) {
      return false;
    }
    int start = opening(line, at);
    int before = start - 1;
    while (before >= 0 && Folding.isBlank(line[before])) {
      before--;
    }
    return before < 0
        || (before < start - 1 && ".!?\u2026\u201d\u00bb\"\u3002)]:".indexOf(line[before]) >= 0);
  }
}
