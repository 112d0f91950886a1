package io.github.copydesk.style;

import java.util.List;
import java.util.Locale;

/**
 * Tells that a sentence has a name in two spellings because it is about them: {@code Some write
 * Aliev, others Aliyev}.
 */
final class Cited {

  /** So far from the one spelling the other is, at most. */
  private static final int NEAR = 120;

  /** The other one is among so many names on each side. */
  private static final int NAMES_BETWEEN = 4;

  /** So much before both, or behind them, may be what says so. */
  private static final int AROUND = 48;

  private static final WordKinds WORDS = WordKinds.read("cited.tsv");

  private Cited() {}

  /** Whether the hit at a place of the list is one of the spellings. */
  static boolean has(String text, List<Hit> hits, int at) {
    Hit hit = hits.get(at);
    int last = Math.min(hits.size() - 1, at + NAMES_BETWEEN);
    for (int i = Math.max(0, at - NAMES_BETWEEN); i <= last; i++) {
      Hit other = hits.get(i);
      if (i != at && isOtherSpelling(hit, other) && isTold(text, hit, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherSpelling(Hit hit, Hit other) {
    return hit.name() >= 0
        && name(hit) == name(other)
        && !hit.resolved().last().equals(other.resolved().last());
  }

  /** Of a full name its surname if that is in the book, else the name. */
  private static int name(Hit hit) {
    FullName full = hit.resolved().full();
    return full == null || full.surname() < 0 ? hit.name() : full.surname();
  }

  private static boolean isTold(String text, Hit one, Hit other) {
    int first = Math.min(one.start(), other.start());
    int last = Math.max(one.end(), other.end());
    if (last - first > NEAR || endsBetween(text, first, last)) {
      return false;
    }
    return isBehindVerb(text, one)
        || isBehindVerb(text, other)
        || Spelt.isForm(text, one.end())
        || Spelt.isForm(text, other.end())
        || hasWord(text, first, last);
  }

  /** Whether the word before a name, which may be quoted alone, says that it is written. */
  private static boolean isBehindVerb(String text, Hit name) {
    int end = name.start();
    boolean quoted = end > 0 && Letters.isQuote(text.charAt(end - 1));
    if (quoted && (name.end() == text.length() || !Letters.isQuote(text.charAt(name.end())))) {
      return false;
    }
    String word = WordScan.lowerBefore(text, end - (quoted ? 1 : 0));
    return WORDS.is("verb", word)
        || (WORDS.is("pronoun", word)
            && WORDS.is("name", WordScan.lowerBefore(text, end - 1 - word.length())));
  }

  /** Whether the sentence has a word of spelling around both. */
  private static boolean hasWord(String text, int first, int last) {
    int from = first;
    while (from > 0 && first - from < AROUND && !isEnd(text, from - 1)) {
      from--;
    }
    int to = last;
    while (to < text.length() && to - last < AROUND && !isEnd(text, to)) {
      to++;
    }
    String around = text.substring(from, to).toLowerCase(Locale.ROOT);
    return WORDS.of("stem").stream().anyMatch(around::contains);
  }

  private static boolean endsBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isEnd(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence or a line ends here. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?';
    return c == '\n' || (mark && at + 1 < text.length() && Letters.isBlank(text.charAt(at + 1)));
  }
}
