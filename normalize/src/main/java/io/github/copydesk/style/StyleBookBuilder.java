package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameRenderer;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link StyleBook}. What is added first has precedence: a spelling that two names claim
 * goes to the one added by the earlier call, and to neither if one call adds both. Not thread-safe.
 */
public final class StyleBookBuilder {

  private final List<String> problems = new ArrayList<>();
  private final SpellingTable table = new SpellingTable(1 << 10);
  private int[] classes = new int[256];
  private int[] ranks = new int[256];
  private int names;

  /** The line of the list that each name comes from; 0 if it is from no list of the own form. */
  private int[] lines = new int[256];

  /** The list of the own form that is read; null while none is. */
  private @Nullable PublicLists list;

  /** {@link StyleBook#BULK} while names are added that are not looked for through readings. */
  private int unread;

  private int rank;
  private byte[] pool = new byte[1 << 14];
  private int used;

  /** Surname classes of this call by their forms, so that two Alievs share one surname. */
  private final Map<Map<HouseStyle, String>, Integer> surnames = new LinkedHashMap<>();

  StyleBookBuilder() {}

  /** Adds one name; it has precedence over all that is added later. */
  public StyleBookBuilder add(NameLine line) {
    Objects.requireNonNull(line, "line");
    rank++;
    return addAtRank(line);
  }

  /** Adds the names of world news that come with Copydesk. */
  public StyleBookBuilder addStandard() {
    List<NameLine> lines = StandardNames.lines();
    // What is another surname as well is that, although some press writes one of the list so.
    addStandard(lines, true);
    return addStandard(lines, false).addMade(HouseStyle.SV);
  }

  /** Adds the spellings of a press that are made of the names at home, unless others have them. */
  private StyleBookBuilder addMade(HouseStyle press) {
    StyleBook book = build();
    for (int name = 0; name < book.names(); name++) {
      String form = book.kind(name) == NameLine.Kind.POLITICAL ? null : book.form(name, press);
      if (form != null && table.find(form) < 0) {
        addSpelling(form, name);
      }
    }
    return this;
  }

  private StyleBookBuilder addStandard(List<NameLine> lines, boolean bare) {
    rank++;
    for (NameLine line : lines) {
      if (bare == (line.kind() == NameLine.Kind.SURNAME)) {
        addAtRank(line);
      }
    }
    return this;
  }

  /** Adds all names of another book. */
  public StyleBookBuilder addBook(StyleBook book) {
    return addBook(book, Map.of());
  }

  /** Adds all names of another book, some with the spelling that most documents have. */
  private StyleBookBuilder addBook(StyleBook book, Map<Integer, String> voted) {
    Objects.requireNonNull(book, "book");
    rank++;
    int first = names;
    for (int name = 0; name < book.names(); name++) {
      byte[] stored = book.record(name);
      begin();
      reserve(stored.length);
      System.arraycopy(stored, 0, pool, used, stored.length);
      used += stored.length;
      String most = voted.get(name);
      if (most != null) {
        putForm(first + name, StyleBook.MAJORITY, most);
      }
    }
    SpellingTable spellings = book.table();
    for (int entry = spellings.first(); entry >= 0; entry = spellings.next(entry)) {
      int name = spellings.value(entry);
      if (name >= 0) {
        addSpelling(spellings.spelling(entry), first + name);
      }
    }
    return this;
  }

  /**
   * Adds the names of a book, each of which a census has several spellings by what most documents
   * write, and the names that the census alone has, as surnames.
   */
  StyleBookBuilder addMajority(Census census, StyleBook book) {
    rank++;
    Map<Integer, String> voted = new HashMap<>();
    for (SpellingClass divided : census.classes(book)) {
      String most = divided.majority();
      int known = book.nameOf(most);
      if (known >= 0) {
        vote(divided, known, book, voted);
      } else if (divided.isDivided() && isLatin(most) && isRomanised(divided)) {
        int name = begin(NameLine.Kind.SURNAME);
        putForm(name, StyleBook.MAJORITY, most);
        divided.spellings().forEach(count -> addSpelling(count.spelling(), name));
      }
    }
    return addBook(book, voted);
  }

  private static void vote(
      SpellingClass divided, int known, StyleBook book, Map<Integer, String> voted) {
    if (divided.isDivided() && book.kind(known) != NameLine.Kind.POLITICAL) {
      voted.put(known, divided.majority());
    }
  }

  /**
   * Adds a list of the form that Copydesk's own has: a line that names the columns, then one name a
   * line, cells parted by tabs. Columns stand in any order, and only {@code kind} has to be there.
   * Blank lines and lines that begin with {@code #} are passed over.
   *
   * <table>
   *   <caption>Columns</caption>
   *   <tr><th>column</th><th>cell</th></tr>
   *   <tr><td>{@code kind}</td><td>{@code person}, {@code surname}, {@code place} or {@code
   *     political}, as {@link NameLine.Kind} explains them</td></tr>
   *   <tr><td>{@code fr}, {@code en}, … (the {@link HouseStyle#id} of a style)</td><td>how that
   *     style writes the name; {@code -} leaves the name as it is found. An empty cell is the
   *     English form; in {@code pt} and {@code ro}, whose presses agree on few names, it is {@code
   *     -}. A style that has no column leaves the name as it is found, or is made of {@code native}
   *     where {@link NameLine#original} says so, as an empty cell of such a style is</td></tr>
   *   <tr><td>{@code native}</td><td>the name in its own script; further spellings of it behind
   *     semicolons</td></tr>
   *   <tr><td>{@code more}</td><td>further spellings, parted by semicolons and nothing else</td></tr>
   * </table>
   *
   * <p>A bar parts the given name of a person from the surname, as in {@link NameLine}:
   *
   * <pre>
   * kind    en               fr                  de                native           more
   * place   Kharkiv          Kharkiv             Charkiw           Харків           Kharkov;Charkow
   * person  Olena|Kovalchuk  Olena|Kovaltchouk   Olena|Kowaltschuk Олена|Ковальчук
   * </pre>
   *
   * @param file how messages call the list
   * @throws IOException if reading fails; wrong rows are {@link #problems()}, and the rest loads
   */
  public StyleBookBuilder addList(Reader in, String file) throws IOException {
    return own(in, file, PublicLists::tabbed);
  }

  /**
   * Adds a list as {@link #addList} does, parted by commas; a cell may stand in quotation marks,
   * but not go over the end of a line.
   *
   * @param file how messages call the list
   * @throws IOException if reading fails; wrong rows are {@link #problems()}, and the rest loads
   */
  public StyleBookBuilder addCsv(Reader in, String file) throws IOException {
    return own(in, file, PublicLists::csv);
  }

  private StyleBookBuilder own(Reader in, String file, Function<String, String[]> cells)
      throws IOException {
    rank++;
    PublicLists read = new PublicLists(file, this::addAtRank, problems::add);
    list = read;
    try {
      read.own(in, cells);
    } finally {
      list = null;
    }
    return this;
  }

  /**
   * Adds the people and places of Wikidata's JSON dump, one entity a line: the label of a style's
   * language is its form, all labels and aliases are spellings. Needs jackson-core.
   *
   * @throws IllegalStateException if {@code com.fasterxml.jackson.core:jackson-core} is missing
   */
  public StyleBookBuilder addWikidata(Reader in, String file) throws IOException {
    try {
      return bulk(file, list -> list.wikidata(in));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "Wikidata needs com.fasterxml.jackson.core:jackson-core on the class path", e);
    }
  }

  /**
   * Adds a file of JRC-Names, four columns parted by tabs: id, type, language or {@code u}, variant
   * with {@code +} for blanks. A style without a variant in its language writes the first one.
   */
  public StyleBookBuilder addJrcNames(Reader in, String file) throws IOException {
    return bulk(file, list -> list.jrcNames(in));
  }

  /** Adds GeoNames' {@code alternateNames} table; names marked historic or colloquial are left. */
  public StyleBookBuilder addGeoNames(Reader in, String file) throws IOException {
    return bulk(file, list -> list.geoNames(in));
  }

  /**
   * Adds the countries as ICU names them in the language of each style. Not in the standard book: a
   * country's gender and article differ by language, and {@code Georgia} is two places.
   */
  public StyleBookBuilder addTerritories() {
    rank++;
    Geography.territories().forEach(this::addAtRank);
    return this;
  }

  /**
   * Adds the cities after which time zones are called, as ICU names them. Not in the standard book:
   * some are other words as well, such as {@code Troll} and {@code Center}.
   */
  public StyleBookBuilder addCities() {
    rank++;
    Geography.cities().forEach(this::addAtRank);
    return this;
  }

  /**
   * Adds the names of a census that stand there in at least two spellings and are in nothing that
   * was added before; each style writes them as the tables render the most frequent spelling.
   */
  public StyleBookBuilder addCensus(Census census) {
    Objects.requireNonNull(census, "census");
    rank++;
    for (SpellingClass divided : census.classes(build())) {
      boolean listed =
          divided.spellings().stream().anyMatch(count -> table.find(count.spelling()) >= 0);
      if (divided.isDivided() && !listed && isRomanised(divided)) {
        List<String> spellings =
            divided.spellings().stream().map(SpellingClass.Count::spelling).toList();
        addAtRank(new NameLine(NameLine.Kind.SURNAME, divided.house(), spellings));
      }
    }
    return this;
  }

  /** Whether a word is in Latin letters; what differs in others are the endings of its cases. */
  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN;
  }

  /**
   * Whether a spelling of the class came through a romanisation; that they sound alike is not
   * enough, since Martin and Martine do.
   */
  private static boolean isRomanised(SpellingClass divided) {
    for (SpellingClass.Count count : divided.spellings()) {
      if (NameRenderer.standard().isRomanised(count.spelling())) {
        return true;
      }
    }
    return false;
  }

  /** Reads a list of its own rank whose names are not looked for through their readings. */
  private StyleBookBuilder bulk(String file, ListReading reading) throws IOException {
    rank++;
    unread = StyleBook.BULK;
    try {
      reading.read(new PublicLists(file, this::addAtRank, problems::add));
    } finally {
      unread = 0;
    }
    return this;
  }

  private interface ListReading {
    void read(PublicLists list) throws IOException;
  }

  /**
   * Returns what was wrong with the lists added so far, a message each with the file and the line.
   * Of lists read by {@link #addList} and {@link #addCsv} it also says what was passed over and
   * which two lines claim one spelling, which then is a spelling of neither.
   */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Returns the book of what was added so far. */
  public StyleBook build() {
    return new StyleBook(table.copy(), Arrays.copyOf(classes, names), Arrays.copyOf(pool, used));
  }

  private StyleBookBuilder addAtRank(NameLine line) {
    int before = unread;
    unread |= isSpelt(line.original()) ? 0 : StyleBook.BULK;
    if (line.kind() == NameLine.Kind.PERSON && hasBar(line)) {
      addPerson(line);
    } else {
      addClass(line.kind(), line.forms(), line.spellings(), line.original());
    }
    unread = before;
    return this;
  }

  /**
   * Whether the original, if it is known, is in an alphabet of which presses make spellings letter
   * by letter. Arabic and Hebrew names have spellings of their own, and other words are too near
   * them: Sharia is no Sharaa.
   */
  private static boolean isSpelt(@Nullable String original) {
    if (original == null) {
      return true;
    }
    char first = original.charAt(0);
    return (first >= 0x400 && first < 0x590) || Letters.isGeorgian(first);
  }

  private static boolean hasBar(NameLine line) {
    for (String form : line.forms().values()) {
      if (form.indexOf('|') >= 0) {
        return true;
      }
    }
    for (String spelling : line.spellings()) {
      if (spelling.indexOf('|') >= 0) {
        return true;
      }
    }
    return false;
  }

  private void addPerson(NameLine line) {
    Set<String> given = new LinkedHashSet<>();
    Set<String> family = new LinkedHashSet<>();
    Set<String> whole = new LinkedHashSet<>();
    Map<HouseStyle, String> full = new EnumMap<>(HouseStyle.class);
    Map<HouseStyle, String> alone = new EnumMap<>(HouseStyle.class);
    for (Map.Entry<HouseStyle, String> form : line.forms().entrySet()) {
      full.put(form.getKey(), join(form.getValue()));
      if (part(form.getValue(), given, family, whole)) {
        alone.put(form.getKey(), surname(form.getValue()));
      }
    }
    for (String spelling : line.spellings()) {
      part(spelling, given, family, whole);
    }
    String original = line.original();
    Integer known = alone.isEmpty() ? null : surnames.get(alone);
    if (known == null) {
      boolean parted = original != null && part(original, given, family, whole);
      String bare = original != null && parted ? surname(original) : null;
      surnames.put(alone, addClass(NameLine.Kind.SURNAME, alone, family, bare));
    } else {
      for (String spelling : family) {
        addSpelling(spelling, known);
      }
    }
    for (String g : given) {
      for (String f : family) {
        if (alphabet(g) == alphabet(f)) {
          whole.add((g.endsWith("-") ? g : g.concat(" ")).concat(f));
        }
      }
    }
    addClass(NameLine.Kind.PERSON, full, whole, original == null ? null : join(original));
  }

  /** Tells Latin, Cyrillic and other letters apart; nobody writes half a name in each. */
  private static int alphabet(String word) {
    char first = word.charAt(0);
    return first < 0x250 || first >> 8 == 0x1E ? 0 : first >> 8;
  }

  /** Parts a name at its bar; false if it has none, and only the whole of it counts. */
  private static boolean part(
      String name, Set<String> given, Set<String> family, Set<String> whole) {
    int bar = name.indexOf(NameLine.BAR);
    if (bar < 0) {
      whole.add(name);
      return false;
    }
    given.add(name.substring(0, bar));
    family.add(name.substring(bar + 1));
    return true;
  }

  private static String surname(String name) {
    return name.substring(name.indexOf(NameLine.BAR) + 1);
  }

  /** A blank in place of the bar, nothing after a hyphen: {@code Bashar al-|Assad}. */
  private static String join(String form) {
    return form.replace("-|", "-").replace('|', ' ');
  }

  private int addClass(
      NameLine.Kind kind,
      Map<HouseStyle, String> forms,
      Collection<String> spellings,
      @Nullable String original) {
    int name = begin(kind);
    for (Map.Entry<HouseStyle, String> form : forms.entrySet()) {
      putForm(name, StyleBook.bit(form.getKey()), form.getValue());
    }
    if (original != null) {
      putForm(name, StyleBook.NATIVE, original);
    }
    for (String form : forms.values()) {
      addSpelling(form, name);
    }
    for (String spelling : spellings) {
      addSpelling(spelling, name);
    }
    return name;
  }

  private int begin(NameLine.Kind kind) {
    int name = begin();
    reserve(2);
    pool[used++] = (byte) (kind.ordinal() | unread);
    pool[used++] = 0;
    return name;
  }

  private int begin() {
    int name = names++;
    if (name == classes.length) {
      classes = Arrays.copyOf(classes, name * 2);
      ranks = Arrays.copyOf(ranks, name * 2);
      lines = Arrays.copyOf(lines, name * 2);
    }
    classes[name] = used;
    ranks[name] = rank;
    lines[name] = list == null ? 0 : list.line();
    return name;
  }

  private void addSpelling(String spelling, int name) {
    int other =
        SpellingTable.fits(spelling) ? table.add(spelling, name, ranks) : SpellingTable.NONE;
    PublicLists read = list;
    if (other >= 0 && read != null) {
      read.problem(
          "spelling \""
              + spelling
              + "\" is claimed by line "
              + lines[other]
              + " too; neither has it");
    }
  }

  /** Adds a form to the name begun last, or a style to the form that is written so. */
  private void putForm(int name, int styles, String form) {
    int length = ByteText.length(form);
    reserve(StyleBook.FORM_HEAD + length);
    int text = used + StyleBook.FORM_HEAD;
    int end = text;
    for (int i = 0; i < form.length(); i++) {
      end = ByteText.put(pool, end, form.charAt(i));
    }
    int same = same(name, text, end);
    if (same >= 0) {
      pool[same] |= (byte) styles;
      pool[same + 1] |= (byte) (styles >> 8);
      pool[same + 2] |= (byte) (styles >> 16);
      return;
    }
    pool[used] = (byte) styles;
    pool[used + 1] = (byte) (styles >> 8);
    pool[used + 2] = (byte) (styles >> 16);
    pool[used + 3] = (byte) length;
    pool[classes[name] + 1]++;
    used = end;
  }

  /** Where the name has a form already that reads like {@code [from, to)}, or -1. */
  private int same(int name, int from, int to) {
    int at = classes[name] + 2;
    while (at < used) {
      int start = at + StyleBook.FORM_HEAD;
      int end = start + (pool[start - 1] & 0xFF);
      if (Arrays.equals(pool, start, end, pool, from, to)) {
        return at;
      }
      at = end;
    }
    return -1;
  }

  private void reserve(int more) {
    if (pool.length - used < more) {
      pool = Arrays.copyOf(pool, Math.addExact(pool.length, pool.length / 2 + more));
    }
  }
}
