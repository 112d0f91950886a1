package io.github.copydesk.style;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Guesses the language of a text by its function words: cheap, and silent where it is not sure. */
final class TextLanguage {

  /** Of a text, no more than this is looked at, in code units. */
  private static final int LOOKED_AT = 1600;

  /** No word of the lists is longer. */
  private static final int LONGEST_WORD = 6;

  /** With so many words for one language and not half as many for another, the rest is not read. */
  private static final int ENOUGH = 16;

  private static final int CHECKED_EVERY = 128;

  private final String source;
  private final char[] text;
  private final int end;

  /** How many words of each language were met, outside quotations, in them, in the one at hand. */
  private final int[] votes = new int[Words.LANGUAGES.length];

  private final int[] quoted = new int[votes.length];
  private final int[] open = new int[votes.length];
  private boolean inside;

  private TextLanguage(String source) {
    this.source = source;
    end = Math.min(source.length(), LOOKED_AT);
    text = new char[end];
    source.getChars(0, end, text, 0);
  }

  /** Holds the words of the lists, each with one bit for every language that has it. */
  private static final class Words {
    static final Locale[] LANGUAGES;
    static final SpellingTable TABLE = new SpellingTable(512);
    static final WordShapes SHAPES = new WordShapes();

    static {
      // Plain loops: this runs before the first text of a process, and lambdas are slow to start.
      Map<String, Integer> languages = new LinkedHashMap<>();
      int bit = 0;
      List<String[]> rows = ResourceLists.rows("function-words.tsv");
      LANGUAGES = new Locale[rows.size()];
      for (String[] row : rows) {
        LANGUAGES[bit] = Locale.forLanguageTag(row[0]);
        for (String word : ResourceLists.words(row[1])) {
          languages.put(word, languages.getOrDefault(word, 0) | 1 << bit);
        }
        bit++;
      }
      for (Map.Entry<String, Integer> word : languages.entrySet()) {
        TABLE.add(word.getKey(), word.getValue(), new int[0]);
        SHAPES.add(word.getKey(), 0, word.getKey().length());
      }
    }
  }

  /**
   * The language of the text; {@link Locale#ROOT} if nothing or two things speak for it. What
   * stands in quotation marks may be in another, and counts only if the rest does not say.
   */
  static Locale guess(String text) {
    return new TextLanguage(text).guess();
  }

  private Locale guess() {
    int check = CHECKED_EVERY;
    int i = 0;
    while (i < end && !(i > check && isSure(votes, ENOUGH, 2))) {
      check += i > check ? CHECKED_EVERY : 0;
      i = word(i);
      if (i < end && endsQuotation(text[i])) {
        turn(text[i] == '\n');
      }
      i++;
    }
    add(open, votes);
    if (!isSure(votes, 2, 1.5)) {
      add(quoted, votes);
    }
    return isSure(votes, 2, 1.5) ? Words.LANGUAGES[best(votes, -1)] : Locale.ROOT;
  }

  /** Counts the word that begins here, if one does, and returns where it ends. */
  private int word(int start) {
    int i = start;
    while (i < end && Letters.isWord(text[i])) {
      i++;
    }
    if (i > start
        && i - start <= LONGEST_WORD
        && Words.SHAPES.mayHave(text[start], text[i - 1], i - start)) {
      vote(Words.TABLE.find(source, start, i), inside ? open : votes);
    }
    return i;
  }

  /** Whether a quotation begins or ends here; one that nobody closed ends with its line. */
  private boolean endsQuotation(char c) {
    return c == '\n' ? inside : Letters.isQuote(c);
  }

  private void turn(boolean line) {
    add(open, line ? votes : quoted);
    Arrays.fill(open, 0);
    inside = !line && !inside;
  }

  private static void add(int[] from, int[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] += from[i];
    }
  }

  private static void vote(int entry, int[] votes) {
    if (entry >= 0) {
      for (int bits = Words.TABLE.value(entry); bits != 0; bits &= bits - 1) {
        votes[Integer.numberOfTrailingZeros(bits)]++;
      }
    }
  }

  /** Whether the best has so many votes and is so many times ahead of the next. */
  private static boolean isSure(int[] votes, int least, double ahead) {
    int best = best(votes, -1);
    int second = best(votes, best);
    return votes[best] >= least && votes[best] >= votes[second] * ahead;
  }

  private static int best(int[] votes, int except) {
    int best = except == 0 ? 1 : 0;
    for (int i = 0; i < votes.length; i++) {
      best = votes[i] > votes[best] && i != except ? i : best;
    }
    return best;
  }
}
