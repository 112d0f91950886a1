package io.github.copydesk.style;

import java.util.Locale;
import java.util.Map;

/** Guesses the language of a text by its function words: cheap, and silent where it is not sure. */
final class TextLanguage {

  /** Of a text, no more than this is looked at, in code units. */
  private static final int LOOKED_AT = 4000;

  private static final Map<String, String> WORDS =
      ResourceLists.languageByWord("function-words.tsv");

  private TextLanguage() {}

  /** The language of the text; {@link Locale#ROOT} if nothing or two things speak for it. */
  static Locale guess(String text) {
    int[] votes = new int[ResourceLists.LANGUAGES.size()];
    int end = Math.min(text.length(), LOOKED_AT);
    int start = -1;
    for (int i = 0; i <= end; i++) {
      boolean word = i < end && Letters.isWord(text.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        vote(text, start, i, votes);
        start = -1;
      }
    }
    return winner(votes);
  }

  private static void vote(String text, int start, int end, int[] votes) {
    if (end - start > 6) {
      return;
    }
    String languages = WORDS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    if (languages != null) {
      for (String language : languages.split(" ")) {
        votes[ResourceLists.LANGUAGES.indexOf(language)]++;
      }
    }
  }

  /** At least two votes, and half as many again as the next. */
  private static Locale winner(int[] votes) {
    int best = 0;
    int second = -1;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[best]) {
        second = best;
        best = i;
      } else if (second < 0 || votes[i] > votes[second]) {
        second = i;
      }
    }
    boolean sure = votes[best] >= 2 && votes[best] * 2 >= votes[second] * 3;
    return sure ? Locale.forLanguageTag(ResourceLists.LANGUAGES.get(best)) : Locale.ROOT;
  }
}
