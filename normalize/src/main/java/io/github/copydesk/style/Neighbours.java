package io.github.copydesk.style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by the words beside a name that it is quoted, or borne by something, and stays. */
final class Neighbours {

  /** So much of the line or quotation on each side of a name says in which language it is. */
  private static final int SIDE = 120;

  /** So near before it one of them stands if they are another's; before most names none does. */
  private static final int NEAR = 24;

  /** So many words that the text's language does not have, and the words there are another's. */
  private static final int QUOTED = 4;

  /** With a full stop behind it a longer word ends a sentence. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** No quotation is longer, as far as the mark before it is looked for. */
  private static final int LONGEST_QUOTATION = 240;

  /** What opens quotations in other languages than those that have marks of their own. */
  private static final char LOW_MARK = '„';

  /** Languages that open no quotation so; of English {@link Spelt} asks for more marks. */
  private static final Set<String> WITHOUT_LOW_MARK = Set.of("fr", "es", "it", "pt");

  private static final Set<String> WITH_GRAVE = Set.of("fr", "pt", "ca", "it", "oc", "gl");

  private final String text;

  /** Whether a quotation in another language is told by its marks. */
  private final boolean mayQuote;

  /** Whether the text's language has no preposition with an accent: Nuit à Moscou. */
  private final boolean withoutGrave;

  /** Words that the text's language does not have; null if nothing is known of it. */
  private final @Nullable Words foreign;

  /** Of words that are names as well, whether the text has them as words. */
  private final Map<String, Boolean> nouns = new HashMap<>();

  /** What stands around the name in hand: it is read several times. */
  private char[] near = new char[128];

  /** Where that begins and ends in the text. */
  private int base;

  private int limit;

  Neighbours(String text, String language) {
    this.text = text;
    this.mayQuote = WITHOUT_LOW_MARK.contains(language);
    this.withoutGrave = !WITH_GRAVE.contains(language);
    this.foreign = Tables.FOREIGN.get(language);
  }

  /** Words of one kind. */
  private static final class Words {

    private int longest;

    private final SpellingTable table;

    private final WordShapes shapes = new WordShapes();

    Words(String[] words) {
      table = new SpellingTable(2 * words.length);
      for (String word : words) {
        table.add(word, 1, new int[2]);
        longest = Math.max(longest, word.length());
        shapes.add(word, 0, word.length());
      }
    }

    boolean has(String text, int from, int to) {
      return shapes.mayHave(text, from, to) && table.find(text, from, to) >= 0;
    }
  }

  /** Holds the words of each kind. */
  private static final class Tables {
    static final Words THINGS;
    static final Words BEARERS;
    static final Words CALLING;
    static final Words NOUNS;
    static final Map<String, Words> FOREIGN = new HashMap<>();

    static {
      Map<String, String> words = new HashMap<>();
      Map<String, String> own = new HashMap<>();
      for (String[] row : ResourceLists.rows("neighbours.tsv")) {
        String kind = row[0].equals("foreign") ? row[1] : row[0];
        if (kind.equals("own")) {
          add(own, row[1], row[2]);
        } else {
          add(words, kind, row[row.length - 1]);
        }
      }
      THINGS = take(words, "thing");
      BEARERS = take(words, "bearer");
      CALLING = take(words, "calling");
      NOUNS = take(words, "noun");
      words.replaceAll((language, list) -> list + others(own, language));
      words.forEach(
          (language, list) -> FOREIGN.put(language, new Words(ResourceLists.words(list))));
    }

    private static void add(Map<String, String> words, String kind, String list) {
      words.merge(kind, list, (one, other) -> one + ' ' + other);
    }

    /** The words that are other languages' own. */
    private static String others(Map<String, String> own, String language) {
      StringBuilder others = new StringBuilder();
      own.forEach(
          (languages, list) -> {
            if (!List.of(ResourceLists.words(languages)).contains(language)) {
              others.append(' ').append(list);
            }
          });
      return others.toString();
    }

    private static Words take(Map<String, String> words, String kind) {
      return new Words(ResourceLists.words(Objects.requireNonNull(words.remove(kind), kind)));
    }
  }

  /** Whether what stands beside a name says that it is not the text's own to spell. */
  boolean keep(Hit hit) {
    look(hit.start(), hit.end());
    return (hit.kind() == NameLine.Kind.SURNAME && isNoun(hit))
        || isBorne(hit.start(), hit.end(), Resolved.isPlace(hit.kind()))
        || (foreign != null && isForeign(foreign, hit.start(), hit.end()))
        || (mayQuote && isQuotedAbroad(hit));
  }

  /** Whether a dog, a ship or a house bears the name. */
  boolean isThing(Hit hit) {
    if (hit.start() < 2 || !Letters.isWord(text.charAt(hit.start() - 2))) {
      return false;
    }
    look(hit.start(), hit.end());
    return isBorne(hit.start(), hit.end(), false);
  }

  /** Whether the mark before a name, in its line, opens a quotation as another language does. */
  private boolean isQuotedAbroad(Hit hit) {
    return hit.isQuoted(LONGEST_QUOTATION)
        && text.charAt(hit.quote()) == LOW_MARK
        && text.substring(hit.quote(), hit.start()).indexOf('\n') < 0;
  }

  private void look(int start, int end) {
    base = Math.max(0, start - NEAR);
    limit = Math.min(text.length(), end + 2 * NEAR);
    if (near.length < limit - base) {
      near = new char[limit - base];
    }
    text.getChars(base, limit, near, 0);
  }

  /**
   * Whether the word before a name is that of a ship or a house; before a place that of a person as
   * well, {@code Mr.} too.
   */
  private boolean isBorne(int start, int nameEnd, boolean place) {
    int blank = isApposition(start, nameEnd) ? start - 2 : start - 1;
    boolean stop = blank > base && near[blank - 1 - base] == '.';
    int end = stop ? blank - 1 : blank;
    int from = end;
    while (from > base && (isWord(from - 1) || near[from - 1 - base] == '-')) {
      from--;
    }
    return from < end
        && isBlank(start - 1)
        && (!stop || end - from <= LONGEST_ABBREVIATION)
        && (has(Tables.THINGS, from, end)
            || (place && has(Tables.BEARERS, from, end))
            || (has(Tables.CALLING, from, end) && isThing(from - 1)));
  }

  /** Whether the word that ends here is that of a thing: a cat called Tolstoï. */
  private boolean isThing(int end) {
    int from = end;
    while (from > base && (isWord(from - 1) || near[from - 1 - base] == '-')) {
      from--;
    }
    return from < end && isBlank(end) && has(Tables.THINGS, from, end);
  }

  /** {@code Son chien, Poutine, aboie}: commas around the name. */
  private boolean isApposition(int start, int end) {
    return start - 2 > base
        && near[start - 2 - base] == ','
        && end < limit
        && near[end - base] == ',';
  }

  private boolean isForeign(Words others, int start, int end) {
    if (withoutGrave
        && (text.startsWith(" à ", start - 3) || text.startsWith(" à la ", start - 6))) {
      return true;
    }
    int before = wordBefore(others, start);
    return (before == start - 1 && isBlank(before))
        || (before == start - 2 && text.startsWith(": ", before))
        || isFollowed(others, end)
        || isEntry(others, end)
        || (before >= 0 && count(others, start, end) >= QUOTED)
        || (opensQuotation(start) && count(others, start, end) > 0);
  }

  /** Whether a colon and a foreign word follow, as do works: Tchaïkovski: Le Lac des cygnes. */
  private boolean isEntry(Words others, int end) {
    int to = end + 2;
    while (to < limit && isWord(to)) {
      to++;
    }
    return to > end + 2 && text.startsWith(": ", end) && has(others, end + 2, to);
  }

  /** Whether a name is the first word of a quotation, as it is in many a title. */
  private boolean opensQuotation(int start) {
    int mark = isBlank(start - 1) ? start - 2 : start - 1;
    return mark >= base && Letters.isQuote(near[mark - base]);
  }

  /** Where the next of the few words before a name ends that is another language's; else -1. */
  private int wordBefore(Words others, int start) {
    char[] in = near;
    int at = start - base;
    while (at > 0) {
      int end = at;
      while (at > 0 && Letters.isWord(in[at - 1])) {
        at--;
      }
      if (at == end) {
        at--;
        if (in[at] != ' ' && ends(in[at])) {
          return -1;
        }
      } else if (end - at <= others.longest
          && others.shapes.mayHave(in, at, end)
          && others.table.find(text, at + base, end + base) >= 0) {
        return end + base;
      }
    }
    return -1;
  }

  /** Whether one of the two words behind a name is foreign: Moscow on the Hudson. */
  private boolean isFollowed(Words others, int end) {
    int next = after(end);
    if (next < 0 || has(others, end + 1, next)) {
      return next >= 0;
    }
    int second = after(next);
    return second >= 0 && has(others, next + 1, second);
  }

  private boolean has(Words words, int from, int to) {
    return words.shapes.mayHave(near, from - base, to - base)
        && words.table.find(text, from, to) >= 0;
  }

  /** Where the word of small letters behind a blank at {@code end} ends; -1 if there is none. */
  private int after(int end) {
    int to = end + 1;
    if (to >= limit || !isBlank(end)) {
      return -1;
    }
    while (to < limit && Letters.isLower(near[to - base])) {
      to++;
    }
    boolean whole = to == text.length() || (to < limit && !isWord(to));
    return whole && to > end + 1 ? to : -1;
  }

  private boolean isWord(int at) {
    return Letters.isWord(near[at - base]);
  }

  private boolean isBlank(int at) {
    return at >= base && Letters.isBlank(near[at - base]);
  }

  /** How many words around a name, in its line or quotation, the text's language lacks. */
  private int count(Words others, int start, int end) {
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
      count += i > word && others.has(text, word, i) ? 1 : 0;
      i += i > word ? 0 : 1;
    }
    return count;
  }

  /** Whether a line or a quotation may begin or end here, and its language with it. */
  private static boolean ends(char c) {
    return c == '\n' || Letters.isQuote(c);
  }

  /** Whether the text has the name as a word as well. */
  private boolean isNoun(Hit hit) {
    return Tables.NOUNS.has(text, hit.start(), hit.end())
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
