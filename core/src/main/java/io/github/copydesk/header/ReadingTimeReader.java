package io.github.copydesk.header;

import java.util.Set;

/** Reads how long a page says it takes to read: {@code Lesezeit: 3 Minuten}, {@code 5 min read}. */
final class ReadingTimeReader {

  private static final int LONGEST_PLURAL = 2;

  private final Line line;
  private final Tokens t;

  ReadingTimeReader(Line line) {
    this.line = line;
    this.t = line.t;
  }

  boolean read() {
    if (!t.isNumber(line.i)) {
      return false;
    }
    int unit = unitEnd(line.i + 1);
    if (unit < 0) {
      return false;
    }
    Trie.Match<Set<Label>> tail = Labels.standard().at(t, unit, Tokens.END);
    if (tail == null && closesByline(unit)) {
      return minutes(t.number(line.i), unit);
    }
    if (tail == null
        || !(tail.value().contains(Label.READING_TAIL) || tail.value().contains(Label.READING))) {
      return false;
    }
    return minutes(t.number(line.i), tail.end());
  }

  /** Reads a line that is minutes and nothing else. */
  boolean fills() {
    int unit = t.isNumber(0) ? unitEnd(1) : -1;
    return unit > 0 && !t.has(unit) && t.number(0) > 0 && minutes(t.number(0), unit);
  }

  /** {@code Texte par : Jeanne Roe 3 mn}: minutes that end a line of an author. */
  private boolean closesByline(int end) {
    return line.keywordByline && !t.has(end) && t.number(line.i) > 0;
  }

  private boolean minutes(int value, int end) {
    if (value < 0 || value > 600) {
      return false;
    }
    line.findings.minutes =
        line.findings.minutes == null ? Integer.valueOf(value) : line.findings.minutes;
    line.i = t.isMark(end, '.') ? end + 1 : end;
    return true;
  }

  /** The minutes after a label, with words such as "about" between. */
  boolean after(int from) {
    int next = from;
    for (int skipped = 0; skipped < 5 && t.has(next) && !t.isNumber(next); skipped++) {
      boolean mark = t.mark(next) != 0 && ":：.~≈<-–(".indexOf(t.mark(next)) >= 0;
      Trie.Match<Set<Label>> glue = mark ? null : Labels.standard().at(t, next, Tokens.END);
      boolean known =
          glue != null
              && (glue.value().contains(Label.GLUE) || glue.value().contains(Label.READING));
      int one = numberWord(next);
      if (one > 0 && unitEnd(next + 1) > 0) {
        return minutes(one, unitEnd(next + 1));
      }
      if (!mark && !known) {
        return false;
      }
      next = glue == null ? next + 1 : glue.end();
    }
    if (!t.isNumber(next)) {
      return false;
    }
    int unit = unitEnd(next + 1);
    return unit > 0 && minutes(t.number(next), tailEnd(unit));
  }

  /** {@code Reading Time: 3 mins read}: where a tail ends that says the label again. */
  private int tailEnd(int unit) {
    Trie.Match<Set<Label>> tail = Labels.standard().at(t, unit, Tokens.END);
    return tail != null && tail.value().contains(Label.READING_TAIL) ? tail.end() : unit;
  }

  private int unitEnd(int from) {
    int start = t.mark(from) == '-' ? from + 1 : from;
    if (isPrime(from)) {
      return from + 1;
    }
    Trie.Match<Set<Label>> unit = Labels.standard().at(t, start, Tokens.END);
    if (unit == null || !unit.value().contains(Label.READING_UNIT)) {
      return -1;
    }
    int end = unit.end();
    return t.isMark(end, '.') ? end + 1 : afterPlural(end);
  }

  /** {@code 3' χρόνος ανάγνωσης}: the sign for minutes before words that say of what. */
  private boolean isPrime(int token) {
    boolean prime = t.isMark(token, '\'') || t.isMark(token, '’') || t.isMark(token, '′');
    Trie.Match<Set<Label>> tail = prime ? Labels.standard().at(t, token + 1, Tokens.END) : null;
    return tail != null && tail.value().contains(Label.READING_TAIL);
  }

  /** Where {@code (s)} ends, as programs write that do not count: {@code 4 minute(s)}. */
  private int afterPlural(int from) {
    boolean plural = t.isMark(from, '(') && t.isWord(from + 1) && t.isMark(from + 2, ')');
    return plural && t.end(from + 1) - t.start(from + 1) <= LONGEST_PLURAL ? from + 3 : from;
  }

  private int numberWord(int token) {
    if (!t.isWord(token)) {
      return -1;
    }
    return switch (t.folded(token)) {
      case "une", "un", "d'une", "one", "eine", "a", "una", "uno", "uma", "een", "jedna", "одна" ->
          1;
      case "two", "deux", "zwei", "dos", "due", "dois", "duas", "twee", "две", "dwie" -> 2;
      case "three", "trois", "drei", "tres", "tre", "drie", "три", "trzy" -> 3;
      case "four", "quatre", "vier", "cuatro", "quattro", "quatro" -> 4;
      case "five", "cinq", "funf", "cinco", "cinque", "vijf" -> 5;
      default -> -1;
    };
  }
}
