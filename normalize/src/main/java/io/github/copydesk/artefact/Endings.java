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

  private final Engine engine;
  private final LineMatcher matcher;
  private final Quotes quotes = new Quotes();

  Endings(Engine engine, LineMatcher matcher) {
    this.engine = engine;
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
    String tail = new String(line, from, length - from);
    for (int at = 0; at < tail.length(); at++) {
      if (beginsSentence(line, from + at)
          && matcher.match(tail, at, tail.length(), engine.endRoot()) > 0
          && !quotes.holds(from + at)) {
        inline.cutTail(from + at, matcher.rule(0));
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins at {@code at}, and the line or a sentence with it. */
  private static boolean beginsSentence(char[] line, int at) {
    if (Folding.isBlank(line[at]) || !Folding.isLetter(line[at])) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && Folding.isBlank(line[before])) {
      before--;
    }
    return before < 0
        || before < at - 1 && ".!?\u2026\u201d\u00bb\"\u3002)]:".indexOf(line[before]) >= 0;
  }
}
