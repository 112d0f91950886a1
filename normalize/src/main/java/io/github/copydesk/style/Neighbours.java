package io.github.copydesk.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by the words beside a name that it is quoted, or borne by something, and stays. */
final class Neighbours {

  private static final int LONGEST_WORD = 20;

  /** So much of the line or quotation on each side of a name says in which language it is. */
  private static final int SIDE = 120;

  /** So many words that the text's language does not have, and the words there are another's. */
  private static final int QUOTED = 4;

  private final String text;
  private final String language;

  /** Words that the text's language does not have; null if nothing is known of it. */
  private final @Nullable SpellingTable foreign;

  /** Of words that are names as well, whether the text has them as words. */
  private final Map<String, Boolean> nouns = new HashMap<>();

  /** Whether the text has the commonest of the foreign words; null before that was looked for. */
  private @Nullable Boolean mayQuote;

  Neighbours(String text, String language) {
    this.text = text;
    this.language = language;
    this.foreign = Tables.FOREIGN.get(language);
  }

  /** Holds the words of each kind. */
  private static final class Tables {
    static final SpellingTable BEARERS = new SpellingTable(1 << 8);
    static final SpellingTable NOUNS = new SpellingTable(1 << 4);
    static final Map<String, SpellingTable> FOREIGN = new HashMap<>();

    static {
      for (String[] row : ResourceLists.rows("neighbours.tsv")) {
        SpellingTable table =
            switch (row[0]) {
              case "bearer" -> BEARERS;
              case "noun" -> NOUNS;
              default -> new SpellingTable(1 << 6);
            };
        for (String word : ResourceLists.words(row[row.length - 1])) {
          table.add(word, 1, new int[2]);
        }
        if (row[0].equals("foreign")) {
          FOREIGN.put(row[1], table);
        }
      }
    }
  }

  /** Whether what stands beside a name says that it is not the text's own to spell. */
  boolean keep(Hit hit) {
    SpellingTable others = foreign;
    int start = hit.start();
    int before = before(start);
    return before < start && isBefore(hit, others, before, start - 1)
        || hit.kind() == NameLine.Kind.SURNAME && isNoun(hit)
        || others != null && (isFollowed(others, hit.end()) || isQuoted(others, start, hit.end()));
  }

  private boolean isBefore(Hit hit, @Nullable SpellingTable others, int from, int to) {
    return others != null && find(others, from, to)
        || Resolved.isPlace(hit.kind()) && find(Tables.BEARERS, from, to);
  }

  private boolean find(SpellingTable words, int from, int to) {
    long hash = SpellingTable.start();
    for (int i = from; i < to; i++) {
      hash = SpellingTable.roll(hash, text.charAt(i));
    }
    return words.find(hash, text, from, to) >= 0;
  }

  /** Where the word before a name and a blank begins; where the name does if there is none. */
  private int before(int start) {
    int end = start - 1;
    if (end < 1 || !Letters.isBlank(text.charAt(end))) {
      return start;
    }
    int from = end;
    while (from > 0 && end - from <= LONGEST_WORD && isPart(text.charAt(from - 1))) {
      from--;
    }
    return from == end ? start : from;
  }

  private static boolean isPart(char c) {
    return Letters.isWord(c) || c == '-';
  }

  /** Whether one of the two words behind a name is foreign: Moscow on the Hudson. */
  private boolean isFollowed(SpellingTable others, int end) {
    int next = after(end);
    if (next < 0) {
      return false;
    }
    int second = after(next);
    return find(others, end + 1, next) || second >= 0 && find(others, next + 1, second);
  }

  /** Where the word of small letters behind a blank at {@code end} ends; -1 if there is none. */
  private int after(int end) {
    int to = end + 1;
    if (to >= text.length() || !Letters.isBlank(text.charAt(end))) {
      return -1;
    }
    while (to < text.length() && to - end <= LONGEST_WORD && Letters.isLower(text.charAt(to))) {
      to++;
    }
    boolean whole = to == text.length() || !Letters.isWord(text.charAt(to));
    return whole && to > end + 1 ? to : -1;
  }

  /** Whether the words around a name are another language's: a message that is quoted in it. */
  private boolean isQuoted(SpellingTable others, int start, int end) {
    if (!mayQuote()) {
      return false;
    }
    int from = start;
    int least = Math.max(0, from - SIDE);
    while (from > least && !ends(text.charAt(from - 1))) {
      from--;
    }
    int most = Math.min(text.length(), end + SIDE);
    int count = 0;
    int i = from;
    while (i < most && !(i >= end && ends(text.charAt(i)))) {
      int word = i;
      while (i < most && Letters.isWord(text.charAt(i))) {
        i++;
      }
      count += i > word && find(others, word, i) ? 1 : 0;
      i++;
    }
    return count >= QUOTED;
  }

  /** Most texts quote nothing, which one quick look for one word tells. */
  private boolean mayQuote() {
    Boolean known = mayQuote;
    if (known == null) {
      boolean english = language.equals("en");
      known = english ? text.contains(" les ") || text.contains(" und ") : text.contains(" the ");
      mayQuote = known;
    }
    return known;
  }

  /** Whether a line or a quotation may begin or end here, and its language with it. */
  private static boolean ends(char c) {
    return c == '\n' || c == '"' || c == '«' || c == '»' || c >= '“' && c <= '„';
  }

  /** Whether the text has the name as a word as well. */
  private boolean isNoun(Hit hit) {
    return find(Tables.NOUNS, hit.start(), hit.end())
        && nouns.computeIfAbsent(hit.spelling().toLowerCase(Locale.ROOT), this::isWord);
  }

  private boolean isWord(String small) {
    int at = text.indexOf(small);
    while (at > 0 && Letters.isWord(text.charAt(at - 1))) {
      at = text.indexOf(small, at + 1);
    }
    return at >= 0;
  }
}
