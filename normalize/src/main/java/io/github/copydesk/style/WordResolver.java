package io.github.copydesk.style;

import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of the book behind a word that the book does not list: a listed spelling with an
 * ending of the text's language, or a spelling whose readings meet those of a listed name.
 *
 * <p>Both take microseconds, and the same words come again and again, so the answers are remembered
 * in a small table; what is in there never changes an answer.
 */
final class WordResolver {

  /** What a word was resolved to; a name of -1 is one that only looks romanised. */
  record Resolved(String word, String language, int name, int ending, boolean romanised) {}

  /** Shorter words say too little: too many different names would meet in them. */
  private static final int SHORTEST_READING = 5;

  private static final int LONGEST_WORD = 40;

  /** Shorter words are no listed spelling with an ending. */
  static final int SHORTEST = 4;

  private static final int REMEMBERED = 1 << 12;

  private static final Map<String, List<String[]>> ENDINGS = endings();

  private final StyleBook book;
  private final Map<String, List<Integer>> namesByKey = new HashMap<>();
  private final AtomicReferenceArray<@Nullable Resolved> memory =
      new AtomicReferenceArray<>(REMEMBERED);

  WordResolver(StyleBook book) {
    this.book = book;
    for (int name = 0; name < book.names(); name++) {
      NameLine.Kind kind = book.kind(name);
      String form = book.anyForm(name);
      boolean word =
          book.isReadable(name)
              && !form.isEmpty()
              && form.indexOf(' ') < 0
              && form.indexOf('-') < 0;
      if (word && (kind == NameLine.Kind.SURNAME || kind == NameLine.Kind.PLACE)) {
        namesByKey.computeIfAbsent(NameKey.of(form), k -> new ArrayList<>(1)).add(name);
      }
    }
  }

  private static Map<String, List<String[]>> endings() {
    Map<String, List<String[]>> endings = new HashMap<>();
    for (String[] row : ResourceLists.rows("endings.tsv")) {
      String lemma = row[2].equals("-") ? "" : row[2];
      endings
          .computeIfAbsent(row[0], language -> new ArrayList<>())
          .add(new String[] {row[1], lemma, row[3]});
    }
    return endings;
  }

  /**
   * The name behind {@code [start, end)}, and how many characters of its end are not the name's.
   */
  @Nullable Resolved resolve(String text, int start, int end, Locale language) {
    int length = end - start;
    if (length < SHORTEST || length > LONGEST_WORD) {
      return null;
    }
    int hash = length;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash * 0x9E3779B9) >>> 20;
    String code = language.getLanguage();
    Resolved known = memory.get(slot);
    if (known == null
        || known.word.length() != length
        || !text.startsWith(known.word, start)
        || !known.language.equals(code)) {
      known = compute(text.substring(start, end), code);
      memory.set(slot, known);
    }
    return known.name < 0 && !known.romanised ? null : known;
  }

  private Resolved compute(String word, String language) {
    for (String[] ending : ENDINGS.getOrDefault(language, List.of())) {
      int name = endsIn(word, ending);
      if (name >= 0) {
        return new Resolved(
            word, language, name, ending[1].isEmpty() ? ending[0].length() : -1, true);
      }
    }
    int name = read(word);
    return new Resolved(word, language, name, 0, name >= 0 || isRomanised(word));
  }

  private int endsIn(String word, String[] ending) {
    int stem = word.length() - ending[0].length();
    boolean ends = stem >= 3 && word.regionMatches(true, stem, ending[0], 0, ending[0].length());
    if (!ends) {
      return -1;
    }
    int name = book.nameOf(word.substring(0, stem) + ending[1]);
    boolean fits = name >= 0 && (ending[2].equals("a") || book.kind(name) == NameLine.Kind.SURNAME);
    return fits ? name : -1;
  }

  private boolean isRomanised(String word) {
    return word.length() >= SHORTEST_READING
        && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN
        && WordRoles.tables().hasNameEnding(word)
        && !isNoName(word);
  }

  /** The one name that a reading of the word meets; none if several do. */
  private int read(String word) {
    if (word.length() < SHORTEST_READING || namesByKey.isEmpty() || isNoName(word)) {
      return -1;
    }
    int found = -1;
    for (int name : namesByKey.getOrDefault(NameKey.of(word), List.of())) {
      if (NameMatcher.standard().same(Casing.title(word), book.anyForm(name))) {
        if (found >= 0) {
          return -1;
        }
        found = name;
      }
    }
    return found;
  }

  /**
   * Whether a word has another explanation: it opens sentences, names inhabitants, or goes on after
   * a listed spelling, as what is derived from a name does ({@code Karabakhi}, {@code Alieva}).
   */
  private boolean isNoName(String word) {
    WordRoles roles = WordRoles.tables();
    String lower = word.toLowerCase(Locale.ROOT);
    if (roles.isWord(lower) || roles.isDemonym(lower)) {
      return true;
    }
    for (int end = word.length() - 1; end >= 4; end--) {
      if (book.nameOf(word.substring(0, end)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
