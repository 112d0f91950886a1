package io.github.copydesk.artefact;

/**
 * Finds the program in a line that it shares with the story, as pages without line breaks have it:
 * {@code The ferry sank. (adsbygoogle = window.adsbygoogle || []).push({}); Nobody was hurt.}
 */
final class ScriptSpan {

  /** A sentence beside a program has so many words, and a part of one so many. */
  private static final int LEAST = 3;

  private static final int LEAST_OPEN = 7;

  /** Words of the program that look like those of a text: {@code if typeof}. */
  private static final int MOST_BETWEEN = 4;

  private static final String PROGRAM = "{}=;<>[]|_$&*\\";
  private static final String STOPS = ".!?…»”\"。！？";

  private final String text;
  private final int from;
  private final int to;
  private int start;
  private int end;

  private ScriptSpan(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    start = from;
    end = to;
  }

  /** Reads the line in {@code [from, to)}; without a story beside it the program is all of it. */
  static ScriptSpan of(String text, int from, int to) {
    ScriptSpan span =
        new ScriptSpan(
            text, Folding.skipBlanks(text, from, to), Folding.skipBlanksBack(text, from, to));
    span.start = span.headEnd();
    span.end = span.tailStart();
    return span;
  }

  /** Where the program starts; where the line does, if nothing stands before it. */
  int start() {
    return start;
  }

  /** Where it ends; where the line does, if nothing stands behind it. */
  int end() {
    return end;
  }

  boolean isWhole() {
    return start == from && end == to;
  }

  /**
   * Whether a sentence stands between two programs, in no quotation and no comment, so that nothing
   * should go.
   */
  boolean hidesStory() {
    int words = 0;
    boolean opens = false;
    boolean quoted = false;
    int at = start;
    while (at < end) {
      int tokenEnd = Math.min(tokenEnd(at), end);
      if (text.startsWith("//", at) || text.startsWith("/*", at)) {
        return false;
      }
      boolean plain = !quoted && !isProgram(at, tokenEnd) && Folding.isLetter(text.charAt(at));
      opens = plain && (words == 0 ? !Folding.isLower(text.charAt(at)) : opens);
      words = plain ? words + 1 : 0;
      if (plain && opens && words >= LEAST && STOPS.indexOf(text.charAt(tokenEnd - 1)) >= 0) {
        return true;
      }
      quoted ^= hasOddQuotes(at, tokenEnd);
      at = Folding.skipBlanks(text, tokenEnd, to);
    }
    return false;
  }

  private boolean hasOddQuotes(int at, int tokenEnd) {
    int quotes = 0;
    for (int i = at; i < tokenEnd; i++) {
      quotes += "'\"`".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  /** Where the story before the program ends, with the blanks behind it. */
  private int headEnd() {
    if (!opensStory(from)) {
      return from;
    }
    int words = 0;
    int capitals = 0;
    int stop = -1;
    int wordsAtStop = 0;
    int open = -1;
    int at = from;
    while (at < to) {
      int tokenEnd = tokenEnd(at);
      if (isProgram(at, tokenEnd)) {
        break;
      }
      words += Folding.isLetter(text.charAt(at)) || tokenEnd - at > 1 ? 1 : 0;
      capitals += isCapitals(at, tokenEnd) ? 1 : 0;
      if (text.charAt(at) == '(') {
        open = at;
      }
      if (text.charAt(tokenEnd - 1) == ')') {
        open = -1;
      }
      at = Folding.skipBlanks(text, tokenEnd, to);
      if (STOPS.indexOf(text.charAt(tokenEnd - 1)) >= 0) {
        stop = at;
        wordsAtStop = words;
      }
    }
    if (at >= to || capitals > 1) {
      return from;
    }
    boolean sentence = stop >= 0 && wordsAtStop >= LEAST && words - wordsAtStop <= MOST_BETWEEN;
    if (sentence) {
      return stop;
    }
    return words >= LEAST_OPEN ? open >= 0 ? open : at : from;
  }

  /** Where the story behind the program starts. */
  private int tailStart() {
    int last = to;
    while (last > start && !isSign(last - 1)) {
      last--;
    }
    int tail = Folding.skipBlanks(text, last, to);
    if (last == start || tail == last || tail >= to || !opensStory(tail)) {
      return to;
    }
    int words = 0;
    int at = tail;
    while (at < to) {
      int tokenEnd = tokenEnd(at);
      words++;
      at = Folding.skipBlanks(text, tokenEnd, to);
    }
    boolean closed = STOPS.indexOf(text.charAt(to - 1)) >= 0;
    return (closed && words >= LEAST) || words >= LEAST_OPEN ? tail : to;
  }

  /** Whether a character that only a program has stands here, or a bracket that closes a call. */
  private boolean isSign(int at) {
    char c = text.charAt(at);
    return PROGRAM.indexOf(c) >= 0 || (c == ')' && at > from && text.charAt(at - 1) == '(');
  }

  /** A capital, or a letter that has none, behind quotation marks perhaps. */
  private boolean opensStory(int at) {
    int first = at;
    while (first < to && "«“„\"‘¿¡ ".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < to
        && Folding.isLetter(text.charAt(first))
        && !Folding.isLower(text.charAt(first));
  }

  private int tokenEnd(int at) {
    int stop = at;
    while (stop < to && !Folding.isBlank(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private boolean isProgram(int at, int tokenEnd) {
    for (int i = at; i < tokenEnd; i++) {
      boolean call = text.charAt(i) == '(' && i > at;
      boolean address = text.startsWith("//", i);
      if (PROGRAM.indexOf(text.charAt(i)) >= 0 || call || address) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapitals(int at, int tokenEnd) {
    boolean letters = tokenEnd - at > 1;
    for (int i = at; letters && i < tokenEnd; i++) {
      letters = Folding.isUpper(text.charAt(i));
    }
    return letters;
  }
}
