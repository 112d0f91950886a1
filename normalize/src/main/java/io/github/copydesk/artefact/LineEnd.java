package io.github.copydesk.artefact;

/**
 * Tells whether a line may end in a sentence that a rule takes off, going by its last words, so
 * that nearly all lines are spared a closer look. Not thread-safe.
 */
final class LineEnd {

  /** As long as a page that came home as one line. */
  private static final int LONG = 1000;

  private final WordPatterns patterns;
  private final Endings endings;

  /** The last characters of the line. */
  private final char[] text = new char[Endings.WINDOW];

  private int length;

  LineEnd(Engine engine, Endings endings) {
    this.patterns = engine.patterns();
    this.endings = endings;
  }

  /**
   * Returns whether a rule for the end of a line may match {@code source[from, to)}.
   *
   * @param kinds what was seen in the line, as {@link CharScan#kinds} has it
   */
  boolean mayHoldRule(String source, int from, int to, int kinds) {
    int first = Math.max(from, to - Endings.WINDOW);
    length = to - first;
    source.getChars(first, to, text, 0);
    return ((kinds & CharScan.END) != 0
            || to - from >= LONG
            || patterns.mayEveryLineEnd()
            || endsLikeRule())
        && hasKey()
        && endings.mayCut(source, from, to);
  }

  /** Whether the last word is one that a rule ends with, or a name may be what a rule ends with. */
  private boolean endsLikeRule() {
    int end = endOfWord(length);
    int start = end;
    int all = 0;
    while (start > 0) {
      int traits = Folding.traits(text[start - 1]);
      if ((traits & Folding.LETTER) == 0) {
        break;
      }
      all |= traits;
      start--;
    }
    // A name that is all small letters ends no such sentence; inside it there may be some.
    boolean name = (all & Folding.UPPER) != 0 || isTied(start, end);
    boolean number = hasDigit(end);
    return end > 0
        && (((name || number) && endsInName(start, end, name, number))
            || (patterns.mayEndLastWord(text, end) && patterns.isLastWord(word(start, end))));
  }

  /** Whether the line ends in a name or number with a word before it that a rule has there. */
  private boolean endsInName(int start, int end, boolean named, boolean number) {
    if (number && patterns.isBeforeName(word(start, end))) {
      return true;
    }
    boolean name = named;
    int from = start;
    for (int words = 1; name && words < Endings.LAST_WORDS; words++) {
      int at = endOfWord(from);
      from = startOfWord(at);
      int word = at > 0 ? word(from, at) : WordTable.UNKNOWN;
      if (patterns.isBeforeName(word)) {
        return true;
      }
      name = patterns.isNamePart(word) || isNameLike(from, at);
    }
    return false;
  }

  private boolean hasDigit(int from) {
    for (int i = from; i < length; i++) {
      if (Folding.isDigit(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has a capital or is of an address. */
  private boolean isNameLike(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Folding.isUpper(text[i])) {
        return true;
      }
    }
    return isTied(start, end);
  }

  private boolean isTied(int start, int end) {
    return (start > 0 && LineMatcher.isTie(text[start - 1]))
        || (end + 1 < length && LineMatcher.isTie(text[end]) && Folding.isLetter(text[end + 1]));
  }

  /** Whether one of the last words is one that a rule has near its end. */
  private boolean hasKey() {
    int end = length;
    for (int words = 0; words < Endings.LAST_WORDS && end > 0; words++) {
      end = endOfWord(end);
      int start = startOfWord(end);
      if (start < end && patterns.isEndKey(word(start, end))) {
        return true;
      }
      end = start;
    }
    return false;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end > 0 && !Folding.isLetter(text[end - 1])) {
      end--;
    }
    return end;
  }

  private int startOfWord(int end) {
    int start = end;
    while (start > 0 && Folding.isLetter(text[start - 1])) {
      start--;
    }
    return start;
  }

  private int word(int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      char folded = Folding.fold(text[i]);
      hash = folded == 0 ? hash : WordTable.step(hash, folded);
    }
    return patterns.words().find(hash);
  }
}
