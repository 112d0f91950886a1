package io.github.copydesk.style;

/**
 * Tells by what is said of somebody that he is nobody of the news, and spells his name himself:
 * {@code le boulanger Gorbachev}, {@code Frau Lukashenko aus Bochum}.
 */
final class Ordinary {

  /** A word that says from where somebody is. */
  private static final int LONGEST_FROM = 6;

  /** An age, or a town, in brackets behind a name. */
  private static final int LONGEST_BRACKET = 24;

  private static final WordKinds WORDS = WordKinds.read("ordinary.tsv");

  private static final WordShapes WORK = WORDS.shapes("work");

  private static final WordShapes BORN = WORDS.shapes("born");

  private static final WordShapes KIN = WORDS.shapes("kin");

  /** What somebody is to the teller stands no more than a given name or two before a surname. */
  private static final int MOST_GIVEN = 2;

  private Ordinary() {}

  /** Whether the words around {@code [start, end)}, a person or a surname, say so. */
  static boolean is(String text, int start, int end, StyleBook book) {
    int before = wordBefore(text, start);
    return isWork(text, before, start - 1)
        || (before > 0
            && Letters.isUpper(text.charAt(before))
            && isWork(text, wordBefore(text, before), before - 1))
        || isExplained(text, end)
        || isTellers(text, start)
        || isScholar(text, before, start, end)
        || isPhotographer(text, end)
        || isFrom(text, start, end, book);
  }

  /** Whether a surname is what a woman or somebody who goes by another was born with. */
  static boolean isBorn(String text, int start) {
    int from = wordBefore(text, start);
    int to = start > 1 && text.charAt(start - 2) == '.' ? start - 2 : start - 1;
    return from >= 0
        && from < to
        && BORN.mayHave(text, from, to)
        && WORDS.is("born", WordScan.lower(text, from, to));
  }

  /**
   * Whether it says what somebody is to who tells it: {@code unsere Nachbarin Olga Lukashenko,
   * notre boulanger, Sergei Lukashenko}.
   */
  private static boolean isTellers(String text, int start) {
    int to = endBefore(text, start);
    for (int given = 0; given <= MOST_GIVEN && to > 0; given++) {
      int from = WordScan.wordStart(text, to);
      if (isKin(text, from, to) || isWork(text, from, to)) {
        int own = endBefore(text, from);
        return isOwn(text, own) || isOwn(text, endBefore(text, WordScan.wordStart(text, own)));
      }
      to = from < to && Letters.isUpper(text.charAt(from)) ? endBefore(text, from) : -1;
    }
    return false;
  }

  private static boolean isOwn(String text, int to) {
    return to > 0 && WORDS.is("own", WordScan.lower(text, WordScan.wordStart(text, to), to));
  }

  private static boolean isKin(String text, int from, int to) {
    return to - from > 2
        && KIN.mayHave(text, from, to)
        && WORDS.is("kin", WordScan.lower(text, from, to));
  }

  /** Where the word ends before a blank, and before a comma, if one is there; else -1. */
  private static int endBefore(String text, int start) {
    if (start < 2 || !Letters.isBlank(text.charAt(start - 1))) {
      return -1;
    }
    int end = text.charAt(start - 2) == ',' ? start - 2 : start - 1;
    return end > 0 && Letters.isWord(text.charAt(end - 1)) ? end : -1;
  }

  private static boolean isPhotographer(String text, int end) {
    int at = text.startsWith(" /", end) ? end + 1 : end;
    if (!text.startsWith("/", at)) {
      return false;
    }
    int from = text.startsWith(" ", at + 1) ? at + 2 : at + 1;
    return WORDS.is("agency", text.substring(from, WordScan.wordEnd(text, from)));
  }

  /**
   * Whether an academic title stands before, and a place behind: {@code Dr. Igor Lukashenko (TU
   * Ulm)}.
   */
  private static boolean isScholar(String text, int before, int start, int end) {
    return before >= 0
        && text.startsWith(" (", end)
        && Letters.isUpper(text.charAt(Math.min(end + 2, text.length() - 1)))
        && WORDS.is("academic", WordScan.lower(text, before, start - 1).replace(".", ""));
  }

  /** Whether what somebody does for a living follows: {@code Igor Ivanov (51), a plumber}. */
  private static boolean isExplained(String text, int end) {
    int at = end;
    if (text.startsWith(" (", at)) {
      int most = Math.min(text.length(), end + LONGEST_BRACKET);
      while (at < most && text.charAt(at) != ')') {
        at++;
      }
      at++;
    }
    if (!text.startsWith(", ", at)) {
      return false;
    }
    int from = at + 2;
    int to = WordScan.wordEnd(text, from);
    if (isMaiden(text, from, to)) {
      return true;
    }
    if (isBlank(text, to) && WORDS.is("article", WordScan.lower(text, from, to))) {
      from = to + 1;
      to = WordScan.wordEnd(text, from);
    }
    return isWork(text, from, to);
  }

  /** Whether a name follows with which a woman was born: {@code Nina Gorbachev, née Roux}. */
  private static boolean isMaiden(String text, int from, int to) {
    int name = text.startsWith(".", to) ? to + 2 : to + 1;
    return name < text.length()
        && Letters.isUpper(text.charAt(name))
        && WORDS.is("maiden", WordScan.lower(text, from, to));
  }

  private static boolean isWork(String text, int start, int to) {
    boolean elided = start >= 0 && start + 2 < to && Letters.isApostrophe(text.charAt(start + 1));
    int from = elided ? start + 2 : start;
    return from >= 0
        && to - from > 2
        && WORK.mayHave(text, from, to)
        && WORDS.is("work", WordScan.lower(text, from, to));
  }

  /**
   * Whether a plain title stands before a surname, and behind it a town that the book does not
   * know.
   */
  private static boolean isFrom(String text, int start, int end, StyleBook book) {
    int at = text.startsWith(",", end) ? end + 1 : end;
    if (!isBlank(text, at)) {
      return false;
    }
    int to = smallEnd(text, at + 1);
    if (!isBlank(text, to) || to + 1 == text.length() || !Letters.isUpper(text.charAt(to + 1))) {
      return false;
    }
    int town = to + 1;
    int from = wordBefore(text, start);
    return from >= 0
        && WORDS.is("from", WordScan.lower(text, at + 1, to))
        && WORDS.is("title", WordScan.lower(text, from, start - 1))
        && book.table().find(text, town, WordScan.wordEnd(text, town)) < 0;
  }

  /** Where the word before a blank before a place begins, but for a full stop; -1 if none does. */
  private static int wordBefore(String text, int start) {
    if (start < 2 || !Letters.isBlank(text.charAt(start - 1))) {
      return -1;
    }
    int from = start - 1;
    while (from > 0 && start - from < WordScan.LONGEST_WORD && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isOfWord(char c) {
    return c == '.' || Letters.isApostrophe(c) || Letters.isWord(c);
  }

  private static boolean isBlank(String text, int at) {
    return at < text.length() && Letters.isBlank(text.charAt(at));
  }

  /** Where a short word in small letters ends, or has gone on for too long. */
  private static int smallEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from <= LONGEST_FROM && Letters.isLower(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /**
   * Whether a woman bears the surname as a man does, so that she lives where nobody puts it in the
   * feminine: {@code Olga Gorbachev}.
   */
  static boolean isAbroad(String given, String surname) {
    return WORDS.is("woman", given) && hasMaleEnding(surname);
  }

  private static boolean hasMaleEnding(String surname) {
    for (String ending : WORDS.of("man")) {
      if (surname.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
