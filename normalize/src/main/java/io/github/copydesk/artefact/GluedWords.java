package io.github.copydesk.artefact;

import java.util.List;

/**
 * Finds words that were glued where a link or a line break was lost. It only knows the safe cases:
 * a month or day with a function word ({@code septembreavec}), small letters with a capital inside
 * ({@code articleShare}, not {@code YouTube}), capitals with a capitalised word ({@code
 * PETROWModeratorin}).
 */
final class GluedWords {

  private static final int SHORTEST_PART = 4;

  private final WordTable firsts = new WordTable();
  private final WordTable seconds = new WordTable();

  /** Reads patterns of the form {@code january february + with from}. */
  GluedWords(List<String> patterns, CharScan scan) {
    for (String pattern : patterns) {
      int plus = pattern.indexOf('+');
      if (plus < 0) {
        throw new IllegalArgumentException(
            "pattern \"" + pattern + "\" must have a + between first and second words");
      }
      for (String word : pattern.substring(0, plus).trim().split(" ")) {
        firsts.add(hash(word, 0, word.length()));
        watch(word, scan);
      }
      for (String word : pattern.substring(plus + 1).trim().split(" ")) {
        seconds.add(hash(word, 0, word.length()));
      }
    }
  }

  /** Watches for the rarest letters in a word. */
  private static void watch(String word, CharScan scan) {
    scan.word(word, CharScan.GLUE);
  }

  void find(String text, int from, int to, int rule, EditStack flags) {
    int at = from;
    while (at < to) {
      if (!Folding.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < to && Folding.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at > 2 * SHORTEST_PART - 2 && isGlued(text, at, end)) {
        flags.cover(at, end, rule);
      }
      at = end;
    }
  }

  private boolean isGlued(String text, int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (i > from && Folding.isUpper(c) && isBoundary(text, from, i, to)) {
        return true;
      }
      hash = step(hash, c);
      if (i - from >= SHORTEST_PART - 1
          && i + 2 < to
          && firsts.find(hash) != WordTable.UNKNOWN
          && seconds.find(hash(text, i + 1, to)) != WordTable.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new word begins with the capital at {@code i}. */
  private static boolean isBoundary(String text, int from, int i, int to) {
    if (to - i < SHORTEST_PART || !allLower(text, i + 1, to) || i - from < SHORTEST_PART) {
      return false;
    }
    boolean latin = text.charAt(i) < 0x250;
    if (allLower(text, from, i)) {
      return true;
    }
    if (allUpper(text, from, i)) {
      return to - i > SHORTEST_PART;
    }
    // Latin brands are spelt like this (SoundCloud), Cyrillic ones hardly ever.
    return !latin && allLower(text, from + 1, i) && to - i > SHORTEST_PART;
  }

  private static boolean allLower(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Folding.isLower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean allUpper(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Folding.isUpper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static long hash(String text, int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  private static long step(long hash, char c) {
    char folded = Folding.fold(c);
    return folded == 0 ? hash : WordTable.step(hash, folded);
  }
}
