package io.github.copydesk.header;

/**
 * Finds the language in the credit of a translator: {@code Traduit de l'arménien par Jeanne Roe},
 * {@code Aus dem Armenischen von Karla Wendt}.
 */
final class Translation {

  /** A language stands no further behind the word that it belongs to. */
  private static final int REACH = 4;

  /** {@code anglais (États-Unis)}: so many words and marks in brackets. */
  private static final int LONGEST_BRACKET = 6;

  /** Longer words say by themselves that something was translated. */
  private static final int LONGEST_PREPOSITION = 3;

  private static final WordSet BY =
      WordSet.of("by", "par", "von", "por", "da", "di", "de", "door", "av", "af", "od");

  private static final WordSet FOR = WordSet.of("for", "pour", "für", "para", "per", "voor");

  /** The names of two papers and a word between them. */
  private static final int LONGEST_PAPER = 8;

  private static final class Openers {
    private static final WordSet ALL = WordSet.read("translated.txt");
  }

  private static final class Languages {
    private static final WordSet ALL = WordSet.read("languages.txt");
  }

  private Translation() {}

  /**
   * Where the words before the translator's name end, the language behind or before that for
   * translating, {@code İngilizceden çeviren}; -1 if none stand at a token.
   */
  static int end(Tokens t, int from, int to) {
    if (Openers.ALL.has(t, from)) {
      return behindOpener(t, from, to);
    }
    boolean small = t.isUpper(from) && from + 2 < to && !t.isUpper(from + 1);
    boolean verb = small && isVerb(t, from + 1) && Languages.ALL.has(t, from);
    return !verb ? -1 : BY.has(t, from + 2) && t.isUpper(from + 3) ? from + 3 : from + 2;
  }

  private static int behindOpener(Tokens t, int from, int to) {
    int language = language(t, from, to);
    if (language < 0) {
      int paper = isVerb(t, from) ? paperEnd(t, from + 1) : -1;
      return paper < to ? paper : -1;
    }
    int end = language + 1;
    while (end < to && Languages.ALL.has(t, end)) {
      end++;
    }
    end = t.isMark(end, '(') ? afterBracket(t, end) : end;
    end = end < to && isVerb(t, end) ? end + 1 : end;
    int paper = paperEnd(t, end);
    if (paper > 0 && paper < to) {
      return paper;
    }
    return end < to && BY.has(t, end) && t.isUpper(end + 1) ? end + 1 : end;
  }

  /** {@code para Rebelión y Tlaxcala por}: behind whom somebody translates for, and "by". */
  private static int paperEnd(Tokens t, int from) {
    if (!FOR.has(t, from)) {
      return -1;
    }
    int end = from + 1;
    while (end < from + LONGEST_PAPER && (t.isUpper(end) || AgencyReader.isAnd(t, end))) {
      end++;
    }
    return end > from + 1 && BY.has(t, end) && t.isUpper(end + 1) ? end + 1 : -1;
  }

  /**
   * The same above a story, where {@code Aus dem Spanischen Bürgerkrieg} is a title: a preposition,
   * a colon or a word for translating stands before the name.
   */
  static int namedEnd(Tokens t, int from) {
    int end = end(t, from, Tokens.END);
    boolean named = end > 0 && (BY.has(t, end - 1) || t.isMark(end, ':') || isSaid(t, from, end));
    return named ? end : -1;
  }

  /** Whether the words say that something was translated even if no name follows. */
  static boolean isSaid(Tokens t, int from, int end) {
    return isVerb(t, from) || isVerb(t, end - 1) || isVerb(t, end - 2);
  }

  /** {@code übersetzt}, and not the {@code aus} that a language may follow without it. */
  static boolean isVerb(Tokens t, int i) {
    return Openers.ALL.has(t, i) && t.length(i) > LONGEST_PREPOSITION;
  }

  private static int language(Tokens t, int from, int to) {
    for (int i = from + 1; i < to && i <= from + REACH && t.has(i); i++) {
      if (isLanguage(t, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a language stands here, be it behind an article: {@code l'arménien}. */
  private static boolean isLanguage(Tokens t, int i) {
    if (Languages.ALL.has(t, i)) {
      return true;
    }
    String word = t.isWord(i) ? t.of(i) : "";
    int elided = Math.max(word.indexOf('\''), word.indexOf('\u2019')) + 1;
    return elided > 0 && Languages.ALL.contains(Fold.hash(word, elided, word.length()));
  }

  private static int afterBracket(Tokens t, int open) {
    for (int i = open + 1; t.has(i) && i < open + LONGEST_BRACKET; i++) {
      if (t.isMark(i, ')')) {
        return i + 1;
      }
    }
    return open;
  }
}
