package io.github.copydesk.style;

import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of the book behind a word that the book does not list: a listed spelling with an
 * ending of the text's language, or a spelling whose readings meet those of a listed name.
 *
 * <p>The same words come again and again, so the answers are remembered in a small table; what is
 * in there never changes an answer.
 */
final class WordResolver {

  /** Shorter words are no listed spelling with an ending. */
  static final int SHORTEST = 4;

  /** Nor are longer ones. */
  static final int LONGEST = 40;

  /** Shorter words say too little: too many different names would meet in them. */
  private static final int SHORTEST_READING = 5;

  private static final int SHORTEST_STEM = 3;

  /** What goes on after a listed spelling of so many letters is derived from it. */
  private static final int SHORTEST_SOURCE = 4;

  /**
   * A book with more names is a gazetteer: some name of it sounds like nearly any word, so that
   * readings say nothing, and only listed spellings count.
   */
  private static final int MOST_NAMES = 50_000;

  private static final int REMEMBERED = 1 << 13;

  private static final int SLOT_SHIFT = 64 - 13;

  /** The words of a few hundred articles that are no names; one more costs eight bytes. */
  private static final int NOTHING = 1 << 16;

  private static final int NOTHING_SHIFT = 64 - 16;

  /** Words whose hashes meet share so many places; the oldest of them is forgotten. */
  private static final int WAYS = 4;

  private final StyleBook book;
  private final Map<String, Candidate[]> namesByKey;
  private final AtomicReferenceArray<@Nullable Resolved> memory =
      new AtomicReferenceArray<>(REMEMBERED);
  private final AtomicLongArray nothing = new AtomicLongArray(NOTHING);
  private final AtomicReferenceArray<@Nullable Known> words =
      new AtomicReferenceArray<>(2 * REMEMBERED);

  WordResolver(StyleBook book) {
    this.book = book;
    this.namesByKey = namesByKey(book);
  }

  /** A name that a word can be a spelling of. */
  private record Candidate(int name, String form, Frame frame) {}

  private static Map<String, Candidate[]> namesByKey(StyleBook book) {
    Map<String, Candidate[]> names = new HashMap<>();
    int readable = 0;
    for (int name = 0; name < book.names(); name++) {
      readable += book.isReadable(name) ? 1 : 0;
      if (readable > MOST_NAMES) {
        return Map.of();
      }
      NameLine.Kind kind = book.kind(name);
      boolean read = kind == NameLine.Kind.SURNAME || kind == NameLine.Kind.PLACE;
      String form = read && book.isReadable(name) ? book.anyForm(name) : "";
      if (isWord(form)) {
        String key = NameKey.of(form);
        names.put(key, joined(names.get(key), new Candidate(name, form, Frame.of(form))));
      }
    }
    return names;
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && form.indexOf(' ') < 0 && form.indexOf('-') < 0;
  }

  private static Candidate[] joined(Candidate @Nullable [] names, Candidate name) {
    if (names == null) {
      return new Candidate[] {name};
    }
    Candidate[] all = Arrays.copyOf(names, names.length + 1);
    all[names.length] = name;
    return all;
  }

  /** An ending, what stands in its place in the name as listed, and whether all names take it. */
  record Ending(String letters, String lemma, boolean forAll) {}

  /** The endings that names take in a language; null if there are none. */
  static Ending @Nullable [] endings(String language) {
    return Endings.OF_LANGUAGE.get(language);
  }

  /** Holds the endings of each language; read when a word is first looked at. */
  private static final class Endings {
    static final Map<String, Ending[]> OF_LANGUAGE = read();

    private static Map<String, Ending[]> read() {
      Map<String, List<Ending>> rows = new HashMap<>();
      for (String[] row : ResourceLists.rows("endings.tsv")) {
        String lemma = row[2].equals("-") ? "" : row[2];
        List<Ending> known = rows.getOrDefault(row[0], new ArrayList<>());
        known.add(new Ending(row[1], lemma, row[3].equals("a")));
        rows.put(row[0], known);
      }
      Map<String, Ending[]> endings = new HashMap<>();
      for (Map.Entry<String, List<Ending>> row : rows.entrySet()) {
        endings.put(row.getKey(), row.getValue().toArray(new Ending[0]));
      }
      return endings;
    }
  }

  /**
   * The name behind {@code [start, end)}, of {@link #SHORTEST} to {@link #LONGEST} characters, and
   * how many characters of its end are not the name's; null if there is none.
   *
   * @param hash of the word, as {@link SpellingTable} rolls it
   * @param code of the text's language
   */
  @Nullable Resolved resolve(long hash, String text, int start, int end, String code) {
    int first = (int) (((hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L) >>> SLOT_SHIFT) & -WAYS;
    for (int way = first; way < first + WAYS; way++) {
      Resolved known = memory.get(way);
      if (known == null) {
        break;
      }
      if (known.written().length() == end - start
          && text.startsWith(known.written(), start)
          && known.language().equals(code)) {
        return known;
      }
    }
    Resolved resolved = compute(text.substring(start, end), code);
    if (resolved == null) {
      return null;
    }
    for (int way = first + WAYS - 1; way > first; way--) {
      memory.setPlain(way, memory.get(way - 1));
    }
    memory.set(first, resolved);
    return resolved;
  }

  /**
   * Whether a word was looked at before, was no name and began none. Most words of a text are such,
   * so it is only their hashes that are remembered; two words of one hash of 64 bits, if ever,
   * would leave a name as it is.
   *
   * @param key of the word and the language
   */
  boolean isKnownToBeNone(long key) {
    int place = (int) (key >>> NOTHING_SHIFT);
    return nothing.getPlain(place) == key || nothing.getPlain(place ^ 1) == key;
  }

  /** Remembers that a word is no name and begins none; of three in two places the oldest goes. */
  void rememberNone(long key) {
    int place = (int) (key >>> NOTHING_SHIFT);
    nothing.setPlain(place ^ 1, nothing.getPlain(place));
    nothing.setPlain(place, key);
  }

  /** What is remembered of {@code [start, end)} of some letters; null if nothing is. */
  @Nullable Known remembered(long key, char[] letters, int start, int end) {
    int slot = slot(key);
    Known known = words.getPlain(slot);
    if (known != null && known.key != key) {
      known = words.getPlain(slot ^ 1);
    }
    return known != null && known.key == key && known.isWritten(letters, start, end) ? known : null;
  }

  /** Remembers that in the first of two places, and in the second what was there. */
  void remember(Known known) {
    int slot = slot(known.key);
    words.setPlain(slot ^ 1, words.getPlain(slot));
    words.setRelease(slot, known);
  }

  /** What the hash of words in a language starts from, so that each language has its own places. */
  static long start(String code) {
    return SpellingTable.start() ^ (long) code.hashCode() << 32;
  }

  /**
   * The key of words; never 0, which stands for an empty place. Its upper bits, of which the place
   * is made, hang on every letter and on the language.
   *
   * @param exact the hash of the words, rolled on from {@link #start} as {@link
   *     SpellingTable#rollExact} does
   */
  static long key(long exact) {
    return exact | 1;
  }

  private static int slot(long key) {
    return (int) (key >>> (SLOT_SHIFT - 1));
  }

  private @Nullable Resolved compute(String word, String language) {
    if (Letters.isMixed(word)) {
      return Resolved.of(book, word, word, language, Resolved.MIXED, 0);
    }
    if (Casing.shape(word, 0, word.length()) == Casing.Shape.MIXED) {
      return null;
    }
    Ending[] endings = endings(language);
    if (endings != null) {
      for (Ending ending : endings) {
        int name = endsIn(word, ending);
        if (name >= 0) {
          int kept = ending.lemma.isEmpty() ? ending.letters.length() : -1;
          return Resolved.of(book, word, word, language, name, kept);
        }
      }
    }
    int name = read(word);
    return name >= 0 || isRomanised(word)
        ? Resolved.of(book, word, Casing.title(word), language, name, 0)
        : null;
  }

  private int endsIn(String word, Ending ending) {
    int stem = word.length() - ending.letters.length();
    if (stem < SHORTEST_STEM || !endsWith(word, ending.letters)) {
      return -1;
    }
    int name =
        ending.lemma.isEmpty()
            ? nameOf(word, stem)
            : book.nameOf(word.substring(0, stem) + ending.lemma);
    boolean fits = name >= 0 && (ending.forAll || book.kind(name) == NameLine.Kind.SURNAME);
    return fits ? name : -1;
  }

  private static boolean endsWith(String word, String small) {
    for (int i = 1; i <= small.length(); i++) {
      if (Letters.lower(word.charAt(word.length() - i)) != small.charAt(small.length() - i)) {
        return false;
      }
    }
    return true;
  }

  /** The name that the first {@code end} characters of a word spell, or -1. */
  private int nameOf(String word, int end) {
    int entry = book.table().find(word, 0, end);
    return entry < 0 ? -1 : book.table().value(entry);
  }

  private boolean isRomanised(String word) {
    return word.length() >= SHORTEST_READING
        && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN
        && WordRoles.tables().hasNameEnding(word)
        && !isNoName(word);
  }

  /** The one name that a reading of the word meets; none if several do. */
  private int read(String word) {
    // Georgian has no capitals: any word could be a name, and some sound like one.
    if (word.length() < SHORTEST_READING || Letters.isGeorgian(word.charAt(0))) {
      return -1;
    }
    // Readings are for what came through a romanisation; Süleyman is not a way to write Soleimani.
    if (!WordRoles.tables().hasNameEnding(word)) {
      return -1;
    }
    Candidate[] names = namesByKey.get(NameKey.of(word));
    if (names == null) {
      return -1;
    }
    String title = Casing.title(word);
    Frame frame = Frame.of(title);
    int found = -1;
    for (Candidate name : names) {
      if (name.frame.fits(frame) && !isNoName(word) && isSame(title, name)) {
        if (found >= 0) {
          return -1;
        }
        found = name.name;
      }
    }
    return found;
  }

  /** Whether both sound alike; a teacher called Azarenko is not Azarenka, who is in the news. */
  private static boolean isSame(String title, Candidate name) {
    return title.endsWith("o") == name.form.endsWith("o")
        && NameMatcher.standard().same(title, name.form);
  }

  /**
   * Whether a word has another explanation: it opens sentences, names inhabitants, or goes on after
   * a listed spelling, as what is derived from a name does ({@code Karabakhi}, {@code Alieva}).
   */
  private boolean isNoName(String word) {
    SpellingTable table = book.table();
    long hash = SpellingTable.start();
    for (int end = 1; end < word.length(); end++) {
      hash = SpellingTable.roll(hash, word.charAt(end - 1));
      if (end >= SHORTEST_SOURCE && table.find(hash, word, 0, end) >= 0) {
        return true;
      }
    }
    WordRoles roles = WordRoles.tables();
    String lower = word.toLowerCase(Locale.ROOT);
    return roles.isWord(lower) || roles.isDemonym(lower);
  }
}
