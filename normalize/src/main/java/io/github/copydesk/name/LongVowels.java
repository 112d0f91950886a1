package io.github.copydesk.name;

/**
 * Tells two names in Arabic letters apart by the long vowels that are written in them, {@code حسن}
 * and {@code حسين}: beside another script they are worth little, within this one they make the
 * name. Names from abroad have one more or less as it comes, and Persian its own habits.
 */
final class LongVowels {

  private static final String ALEFS = "\u0627\u0622\u0623\u0625\u0671";
  private static final String YEHS = "\u064A\u0649\u06CC\u0626";
  private static final String WAWS = "\u0648\u0624";
  private static final String PERSIAN = "\u06CC\u06A9\u06AF\u067E\u0686\u0698";
  private static final String ARABIC = "\u064A\u0643\u0629\u0623\u0625\u0649";

  /** So many letters make up for one vowel, and so many for two. */
  private static final int LONG = 6;

  private static final int LONGER = 9;

  private LongVowels() {}

  /** Returns whether two words have so much of other vowels that they are two names. */
  static boolean differ(NameParts a, int i, NameParts b, int j) {
    if (!isArabic(a.text.charAt(a.start[i])) || !isArabic(b.text.charAt(b.start[j]))) {
      return false;
    }
    String left = a.word(i);
    String right = b.word(j);
    if (areOfTwoLanguages(left, right) || areOfTwoLanguages(right, left)) {
      return false;
    }
    int letters = Math.min(left.length(), right.length());
    if (hasAny(left, PERSIAN) != hasAny(right, PERSIAN)) {
      letters++; // Perhaps two languages after all.
    }
    int most = (letters >= LONG ? 1 : 0) + (letters >= LONGER ? 1 : 0);
    return apart(vowels(left), vowels(right)) > most;
  }

  private static boolean isArabic(char c) {
    return ReadingTables.of(c) == ReadingTables.ARABIC;
  }

  private static boolean areOfTwoLanguages(String persian, String arabic) {
    return hasAny(persian, PERSIAN) && hasAny(arabic, ARABIC);
  }

  private static boolean hasAny(String word, String letters) {
    return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  /** Returns the long vowels; an alef at the beginning only bears a short one. */
  private static String vowels(String word) {
    StringBuilder vowels = new StringBuilder();
    for (int i = ALEFS.indexOf(word.charAt(0)) >= 0 ? 1 : 0; i < word.length(); i++) {
      char c = word.charAt(i);
      vowels.append(
          ALEFS.indexOf(c) >= 0
              ? "a"
              : YEHS.indexOf(c) >= 0 ? "i" : WAWS.indexOf(c) >= 0 ? "u" : "");
    }
    return vowels.toString();
  }

  /** Returns how many vowels have to be taken out or put in to make one of the other. */
  private static int apart(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = row[0];
      for (int j = 1; j < row.length; j++) {
        int common = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = row[j];
        row[j] = common;
      }
    }
    return a.length() + b.length() - 2 * row[b.length()];
  }
}
