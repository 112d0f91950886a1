package io.github.copydesk.header;

import java.util.Locale;

/** Whether words that no keyword introduces look like a person's name. */
final class Person {

  private static final int MOST_WORDS = 5;

  /** Longer words are compounds. */
  private static final int LONGEST_WORD = 15;

  /** Small words that join nouns and no parts of a name. */
  private static final WordSet JOINTS =
      WordSet.of(
          "aus", "des", "und", "and", "for", "of", "mit", "im", "am", "auf", "bei", "fur", "pour",
          "avec", "sur", "para", "con", "per", "voor", "met", "dans", "aux", "ohne", "nach", "vom");

  /** Who is called so signs nothing any more: towns, churches and schools do. */
  private static final WordSet SAINTS = WordSet.of("saint", "sainte", "sankt");

  private Person() {}

  /**
   * Returns whether {@code [from, end)} is likely a name: two to five words, none of them a word of
   * headings, no town; opened by a known given name, or two words in a language whose nouns do not
   * open with capitals.
   */
  static boolean isLikely(String text, Tokens t, int from, int end, Locale language) {
    int words = 0;
    boolean initial = false;
    for (int i = from; i < end; i++) {
      if (!t.isWord(i)) {
        continue;
      }
      words += t.spaceBefore(i) || i == from ? 1 : 0;
      initial |= t.length(i) == 1;
      if (t.isPossessive(i)) {
        return false;
      }
      boolean common =
          t.length(i) > (i == from ? 2 : 3)
              && t.isUpper(i)
              && Words.isCommon(t, i)
              && !Words.isGivenName(t, i);
      if (common || Outline.isCommonEnding(t, i)) {
        return false;
      }
    }
    if (BylineWords.end(BylineWords.Part.ROLE, t, from, end) > 0) {
      return false;
    }
    boolean given = opensWithGivenName(t, from);
    if (words < 2 || words > MOST_WORDS || isPlace(t, from, end) || isThing(t, from, end, words)) {
      return false;
    }
    // A sentence of two words ends so, and no line that says who wrote it: "Putins Rede."
    boolean outlined = !t.isMark(end, '.') && isOutline(t, from, end, language, words);
    boolean shaped = given || (initial && words > 2) || outlined;
    // "Senior Fellow", "Executive Director"
    return shaped && (given || BylineWords.callingEnd(t, end - 1) < 0);
  }

  /**
   * {@code Max-Schmeling-Halle Berlin}, {@code FORD MUSTANG MACH E}: what is named after somebody.
   */
  private static boolean isThing(Tokens t, int from, int end, int words) {
    boolean compound = t.isMark(from + 1, '-') && t.isMark(from + 3, '-') && from + 4 < end;
    return compound || (words > 2 && t.isWord(end - 1) && t.length(end - 1) == 1);
  }

  /** Ada, and Anna-Maria by its first half. */
  private static boolean opensWithGivenName(Tokens t, int from) {
    return Words.isGivenName(t, from);
  }

  private static boolean isPlace(Tokens t, int from, int end) {
    return SAINTS.has(t, from)
        || Places.standard().isPlace(t, from, end)
        || Places.standard().isRegion(t, from, end)
        || (Words.kickerEnd(t, from, from + 1) > 0 && !Words.isGivenName(t, from))
        || Places.standard().regionEnd(t, from, end) > 0
        || endsInTown(t, from, end)
        || (Places.standard().placeEnd(t, from, end) > 0 && !Words.isGivenName(t, from));
  }

  /** {@code Studio Hamburg}; London is a surname too, after a given name. */
  private static boolean endsInTown(Tokens t, int from, int end) {
    return !Words.isGivenName(t, from) && Places.standard().isPlace(t, end - 1, end);
  }

  /** Whether a word joins nouns, or is the small half of one: {@code Radikal-reformistisch}. */
  private static boolean isPhrase(Tokens t, int i) {
    boolean half = t.isMark(i - 1, '-') && !t.spaceBefore(i);
    return !t.isUpper(i) && !t.isCaseless(i) && (half || JOINTS.has(t, i));
  }

  private static boolean isOutline(Tokens t, int from, int end, Locale language, int words) {
    if (words > 2 || t.isCaps(from) || t.isCaps(end - 1) || isPlural(t.folded(end - 1))) {
      return false;
    }
    String first = t.folded(from);
    boolean nounLanguage = language.getLanguage().equals("de") || language.getLanguage().isEmpty();
    boolean bends =
        first.endsWith("e")
            || first.endsWith("en")
            || first.endsWith("er")
            || first.endsWith("es")
            || first.endsWith("em")
            || first.endsWith("s");
    for (int i = from; i < end; i++) {
      boolean glued = t.isWord(i) && t.length(i) > 11 && t.isMixed(i);
      if (glued
          || (t.isWord(i) && (t.length(i) < 2 || t.length(i) > LONGEST_WORD || isPhrase(t, i)))) {
        return false;
      }
    }
    return !(nounLanguage && bends)
        && first.length() > 2
        && !first.endsWith("ing")
        && !t.folded(end - 1).endsWith("ing");
  }

  /**
   * {@code Ferry Sinks, Empty Shelves}: what ends as English verbs and plurals do; Kazlauskas and
   * Papadopoulos have another vowel there.
   */
  private static boolean isPlural(String word) {
    int last = word.length() - 1;
    return last > 1 && word.charAt(last) == 's' && "aious".indexOf(word.charAt(last - 1)) < 0;
  }
}
