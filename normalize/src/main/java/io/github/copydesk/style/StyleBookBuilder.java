package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private int bulk;
  private int rank;
  private byte[] pool = new byte[1 << 14];
  private int used;

  /** Surname classes of this call by their forms, so that two Alievs share one surname. */
  private final Map<Map<HouseStyle, String>, Integer> surnames = new LinkedHashMap<>();

  StyleBookBuilder() {}

  /** Adds one name; it has precedence over all that is added later. */
  public StyleBookBuilder add(NameLine line) {
    rank++;
    return addAtRank(line);
  }

  /** Adds the names of world news that come with Copydesk. */
  public StyleBookBuilder addStandard() {
    rank++;
    StandardNames.lines().forEach(this::addAtRank);
    return this;
  }

  /** Adds all names of another book. */
  public StyleBookBuilder addBook(StyleBook book) {
    rank++;
    int first = names;
    for (int name = 0; name < book.names(); name++) {
      begin();
      for (byte b : book.record(name)) {
        put(b);
      }
    }
    for (int entry = 0; entry < book.table().size(); entry++) {
      int name = book.table().value(entry);
      if (name >= 0) {
        addSpelling(book.table().spelling(entry), first + name);
      }
    }
    return this;
  }

  /** Adds the spelling classes of a census in which spellings differ, each by its majority. */
  StyleBookBuilder addMajority(Census census, StyleBook book) {
    rank++;
    Map<Integer, Integer> voted = new HashMap<>();
    for (SpellingClass divided : census.classes(book)) {
      int known = book.nameOf(divided.majority());
      if (divided.isDivided() && (known < 0 || book.kind(known) != NameLine.Kind.POLITICAL)) {
        NameLine.Kind kind = known < 0 ? NameLine.Kind.SURNAME : book.kind(known);
        int name = begin();
        put(kind.ordinal());
        put(1);
        putForm(StyleBook.MAJORITY, divided.majority());
        divided.spellings().forEach(count -> addSpelling(count.spelling(), name));
        if (known >= 0) {
          voted.put(known, name);
        }
      }
    }
    for (int entry = 0; entry < book.table().size(); entry++) {
      Integer name = voted.get(book.table().value(entry));
      if (name != null) {
        addSpelling(book.table().spelling(entry), name);
      }
    }
    return this;
  }

  /**
   * Adds a list of the form that Copydesk's own has: a line that names the columns ({@code kind},
   * styles, {@code native}, {@code more}), then one name a line, parted by tabs.
   *
   * @param file how messages call the list
   * @throws IOException if reading fails; wrong rows are {@link #problems()}, and the rest loads
   */
  public StyleBookBuilder addList(Reader in, String file) throws IOException {
    rank++;
    StandardNames.read(in, file, this::addAtRank, problems::add);
    return this;
  }

  /** Adds a list as {@link #addList} does, parted by commas. */
  public StyleBookBuilder addCsv(Reader in, String file) throws IOException {
    rank++;
    new PublicLists(file, this::addAtRank, problems::add).csv(in);
    return this;
  }

  /**
   * Adds the people and places of Wikidata's JSON dump, one entity a line: the label of a style's
   * language is its form, all labels and aliases are spellings. Needs jackson-core.
   */
  public StyleBookBuilder addWikidata(Reader in, String file) throws IOException {
    return bulk(file, list -> list.wikidata(in));
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
    rank++;
    for (SpellingClass divided : census.classes(build())) {
      boolean listed =
          divided.spellings().stream().anyMatch(count -> table.find(count.spelling()) >= 0);
      if (divided.isDivided() && !listed) {
        List<String> spellings =
            divided.spellings().stream().map(SpellingClass.Count::spelling).toList();
        addAtRank(new NameLine(NameLine.Kind.SURNAME, divided.house(), spellings));
      }
    }
    return this;
  }

  /** Reads a list of its own rank whose names are not looked for through their readings. */
  private StyleBookBuilder bulk(String file, ListReading reading) throws IOException {
    rank++;
    bulk = StyleBook.BULK;
    try {
      reading.read(new PublicLists(file, this::addAtRank, problems::add));
    } finally {
      bulk = 0;
    }
    return this;
  }

  private interface ListReading {
    void read(PublicLists list) throws IOException;
  }

  /** Returns what was wrong with the lines of the lists added so far, one message a line. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Returns the book of what was added so far. */
  public StyleBook build() {
    return new StyleBook(table.copy(), Arrays.copyOf(classes, names), Arrays.copyOf(pool, used));
  }

  private StyleBookBuilder addAtRank(NameLine line) {
    if (line.kind() == NameLine.Kind.PERSON && hasBar(line)) {
      addPerson(line);
    } else {
      addClass(line.kind(), line.forms(), spellings(line));
    }
    return this;
  }

  private static boolean hasBar(NameLine line) {
    return line.forms().values().stream().anyMatch(s -> s.indexOf('|') >= 0)
        || line.spellings().stream().anyMatch(s -> s.indexOf('|') >= 0);
  }

  private static Set<String> spellings(NameLine line) {
    Set<String> all = new LinkedHashSet<>(line.forms().values());
    all.addAll(line.spellings());
    return all;
  }

  private void addPerson(NameLine line) {
    Set<String> given = new LinkedHashSet<>();
    Set<String> family = new LinkedHashSet<>();
    for (String spelling : spellings(line)) {
      int bar = spelling.indexOf('|');
      family.add(spelling.substring(bar + 1));
      if (bar > 0) {
        given.add(spelling.substring(0, bar));
      }
    }
    Map<HouseStyle, String> full = new EnumMap<>(HouseStyle.class);
    Map<HouseStyle, String> alone = new EnumMap<>(HouseStyle.class);
    line.forms().forEach((style, form) -> full.put(style, join(form)));
    line.forms().forEach((style, form) -> alone.put(style, form.substring(form.indexOf('|') + 1)));
    Integer known = surnames.get(alone);
    if (known == null) {
      surnames.put(alone, addClass(NameLine.Kind.SURNAME, alone, family));
    } else {
      family.forEach(spelling -> addSpelling(spelling, known));
    }
    Set<String> both = new LinkedHashSet<>(full.values());
    given.forEach(g -> family.forEach(f -> both.add(join(g + "|" + f))));
    addClass(NameLine.Kind.PERSON, full, both);
  }

  /** A blank in place of the bar, nothing after a hyphen: {@code Bashar al-|Assad}. */
  private static String join(String form) {
    return form.replace("-|", "-").replace('|', ' ');
  }

  private int addClass(NameLine.Kind kind, Map<HouseStyle, String> forms, Set<String> spellings) {
    int name = begin();
    put(kind.ordinal() | bulk);
    put(forms.size());
    forms.forEach((style, form) -> putForm(style.ordinal(), form));
    spellings.forEach(spelling -> addSpelling(spelling, name));
    return name;
  }

  private int begin() {
    int name = names++;
    if (name == classes.length) {
      classes = Arrays.copyOf(classes, name * 2);
      ranks = Arrays.copyOf(ranks, name * 2);
    }
    classes[name] = used;
    ranks[name] = rank;
    return name;
  }

  private void addSpelling(String spelling, int name) {
    int there = table.find(spelling);
    boolean equalRank = there >= 0 && ranks[table.value(there)] == rank;
    table.add(spelling, name, equalRank);
  }

  private void putForm(int style, String form) {
    byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
    put(style);
    put(utf8.length);
    for (byte b : utf8) {
      put(b);
    }
  }

  private void put(int b) {
    if (used == pool.length) {
      pool = Arrays.copyOf(pool, used * 2);
    }
    pool[used++] = (byte) b;
  }
}
