package io.github.copydesk.artefact;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of what an {@link ArtefactCleaner} finds. It is data: text files of rules, each
 * with what it must hit, what it must leave and why it exists. Users write more rules in the same
 * form:
 *
 * <pre>{@code
 * # Lines that begin with # are comments. What stands above the first rule holds for all below.
 * group share
 * reason Our partner's pages end with these.
 * list shop = shop | store | outlet
 *
 * rule user.partner-row
 * language en
 * position line
 * confidence high
 * pattern visit our <shop> [today]
 * pattern (brought to you|presented) by: {name}
 * hit Visit our store today!
 * miss Visit our store to see how bread is made.
 * }</pre>
 *
 * <p>In a pattern {@code (a|b c)} is a choice, {@code [a|b]} may be missing, {@code <x>} is a list,
 * {@code :} a colon, bar, arrow or spaced dash, {@code {n}} a number, {@code {year}} one from 1900
 * to 2099, {@code {cap}} a word with a capital, {@code {name}} one or more of those, {@code {word}}
 * any word, {@code {short}} one to seven, {@code {title}} one or more, {@code {any}} none or more.
 * Case, accents and other punctuation do not matter.
 *
 * <p>The id of a rule begins with {@code artefact.}, {@code flag.} (what it finds is flagged and
 * stays) or {@code user.}. A {@code hit} is a text that goes, or that becomes what stands behind
 * {@code =>}; a {@code miss} is one that stays. {@link #problems} says which do not hold; {@link
 * #load} does not run them. The other lines of a rule:
 *
 * <dl>
 *   <dt>{@code position}
 *   <dd>{@code line}: a line of its own; {@code head}, {@code tail}: one before the first or after
 *       the last that stays; {@code end}: the last sentence of a line; {@code inline}: anywhere.
 *   <dt>{@code confidence}
 *   <dd>{@code high}: the words mean nothing else there; {@code medium}: they might be a
 *       sub-headline; {@code low}: they often are part of a story. See {@link Profile}.
 *   <dt>{@code owns}
 *   <dd>What white space goes with a part of a line: {@code space}, one side's blanks where both
 *       sides have some; {@code none}.
 *   <dt>{@code words}
 *   <dd>The longest line it applies to, in words.
 *   <dt>{@code match}, how the patterns are read
 *   <dd>{@code words}: as above, which is the default; {@code phrase}: text to find as it stands,
 *       letter case included; {@code placeholder}: what stands before the number of a placeholder
 *       in brackets; {@code shortcode}: names of bracketed tags, {@code size=} for one that is none
 *       without a value, {@code quote/} for one that encloses text, {@code *} for any that has
 *       attributes; {@code template}: the opening mark of an unfilled slot; {@code script}: a word
 *       that only program text has; {@code links}: the id of a rule that takes the line above a
 *       list of links. The standard book has {@code markup}, {@code head}, {@code icon}, {@code
 *       punctuation} and {@code glued} besides, whose patterns are settings of the code behind
 *       them.
 *   <dt>{@code traits}, what else holds
 *   <dd>{@code row}: shares its line with others of this trait; {@code company}: only beside a line
 *       that stays; {@code sentence}, {@code sentences}: lines that end with a full stop, or have
 *       several sentences, although the pattern has slots; {@code below}: only below a line that
 *       stays; {@code metadata}: what goes says something of the text ({@code Photo: X}); {@code
 *       reader}: lines that slots helped to match only if a word of the list {@code reader.xx} is
 *       in them, xx being the language (any of them without one), and none of {@code reader.said};
 *       {@code long}: only at the end of a long line; {@code counted}: a number alone beside it
 *       goes as well; {@code together}: two that differ and each head prose stay; {@code foot}: all
 *       below it goes, to the end of the text, unless a sentence is there; {@code heading}: stays
 *       where every other line is a heading.
 * </dl>
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleBook implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String[] FILES = {
    "vocabulary",
    "machine",
    "autoblog",
    "advertisement",
    "share",
    "related",
    "subscription",
    "comments",
    "legal",
    "credits",
    "platform",
    "houses",
    "navigation",
    "actions",
    "world",
    "flags"
  };

  private final List<Rule> all;
  private final LinkedHashMap<String, String> lists;
  private final HashSet<String> off;

  private RuleBook(List<Rule> all, Map<String, String> lists, Set<String> off) {
    this.all = List.copyOf(all);
    this.lists = new LinkedHashMap<>(lists);
    this.off = new HashSet<>(off);
  }

  /** Returns the rule book that comes with Copydesk. */
  public static RuleBook standard() {
    return Standard.BOOK;
  }

  /**
   * Returns the rules of a UTF-8 file; add them to others by {@link #with}.
   *
   * @throws IllegalArgumentException if the file is not of the form above; the message names the
   *     line
   * @throws IOException if it cannot be read
   */
  public static RuleBook load(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return load(reader, file.toString());
    }
  }

  /**
   * Returns the rules that {@code reader} gives; they may use the word lists of the standard book.
   *
   * @param name what messages call the source
   * @throws IllegalArgumentException if they are not of the form above; the message names the line
   * @throws IOException if they cannot be read
   */
  public static RuleBook load(Reader reader, String name) throws IOException {
    RuleReader read = new RuleReader(name).read(reader);
    RuleBook book = new RuleBook(read.rules(), read.lists(), Set.of());
    book.check(read);
    return book;
  }

  /** Returns the rules that are on, in the order of the book. */
  public List<RuleEntry> rules() {
    List<RuleEntry> entries = new ArrayList<>(all.size());
    for (Rule rule : all) {
      if (!off.contains(rule.id())) {
        entries.add(rule.entry());
      }
    }
    return List.copyOf(entries);
  }

  /** Returns the rule of this id, if it is on. */
  public Optional<RuleEntry> rule(String id) {
    return on().filter(rule -> rule.id().equals(id)).map(Rule::entry).findFirst();
  }

  /** The rules that are on, as the engine needs them. */
  Stream<Rule> on() {
    return all.stream().filter(rule -> !off.contains(rule.id()));
  }

  /**
   * Returns what is wrong with the examples of the rules that are on, a sentence each: hits that
   * stay and near misses that go, between two lines of prose, when this book alone is used. Rules
   * of medium and low confidence are tried in the profile {@link Profile#THOROUGH}. Best asked in a
   * test of one's own rules.
   *
   * <pre>{@code
   * RuleBook.load(file).problems()
   *     // ["user.partner-row must hit: Visit our barn today!"]
   * }</pre>
   */
  public List<String> problems() {
    return new RuleExamples(this).problems();
  }

  /** Returns the groups of the rules that are on, sorted. */
  public Set<String> groups() {
    return on().map(Rule::group).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns this book and after it the rules of {@code more}.
   *
   * @throws IllegalArgumentException if both have a rule of the same id
   */
  public RuleBook with(RuleBook more) {
    List<Rule> both = new ArrayList<>(all);
    for (Rule rule : more.all) {
      if (all.stream().anyMatch(r -> r.id().equals(rule.id()))) {
        throw new IllegalArgumentException("rule id \"" + rule.id() + "\" is in both books");
      }
      both.add(rule);
    }
    Map<String, String> bothLists = new LinkedHashMap<>(lists);
    more.lists.forEach(bothLists::putIfAbsent);
    Set<String> bothOff = new HashSet<>(off);
    bothOff.addAll(more.off);
    return new RuleBook(both, bothLists, bothOff);
  }

  /**
   * Returns this book with some rules turned off. What they match still counts as evidence for
   * others, so that turning a rule off takes back its own edits and no others.
   *
   * @param idsOrGroups ids of rules, such as {@code artefact.share.en}, or groups, such as {@code
   *     share}
   * @throws IllegalArgumentException if one of them is neither
   */
  public RuleBook without(String... idsOrGroups) {
    Set<String> more = new HashSet<>(off);
    for (String name : idsOrGroups) {
      List<String> ids = idsOf(name);
      more.addAll(ids);
    }
    return new RuleBook(all, lists, more);
  }

  /**
   * Returns this book with only these rules or groups turned on.
   *
   * @throws IllegalArgumentException if one of the names is neither
   */
  public RuleBook only(String... idsOrGroups) {
    Set<String> on =
        Arrays.stream(idsOrGroups).flatMap(n -> idsOf(n).stream()).collect(Collectors.toSet());
    Set<String> others =
        all.stream().map(Rule::id).filter(id -> !on.contains(id)).collect(Collectors.toSet());
    others.addAll(off);
    return new RuleBook(all, lists, others);
  }

  /** Returns why the rule of this id exists, a sentence; empty if there is none of this id. */
  public Optional<String> reason(String id) {
    return all.stream().filter(rule -> rule.id().equals(id)).map(Rule::reason).findFirst();
  }

  /**
   * Returns the rules as a table, a line each after a head line, the fields parted by tabs: id,
   * group, language, position, confidence, reason, example.
   */
  public String table() {
    StringBuilder table =
        new StringBuilder("id\tgroup\tlanguage\tposition\tconfidence\treason\texample\n");
    on().forEach(rule -> table.append(rule.entry().row()).append('\n'));
    return table.toString();
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof RuleBook that
        && all.equals(that.all)
        && lists.equals(that.lists)
        && off.equals(that.off);
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, off);
  }

  /** Returns a short description: how many rules are on. */
  @Override
  public String toString() {
    return "RuleBook[" + on().count() + " rules]";
  }

  /** A stream only says that the standard book is meant, which whoever reads it has. */
  @SuppressWarnings("ReferenceEquality") // an equal book is written out, which is never wrong
  private Object writeReplace() {
    return this == standard() ? new StandardBook() : this;
  }

  private record StandardBook() implements Serializable {
    private Object readResolve() {
      return standard();
    }
  }

  Engine engine() {
    return new Engine(all, listsWithStandard());
  }

  Set<String> off() {
    return off;
  }

  Map<String, String> lists() {
    return lists;
  }

  private Map<String, String> listsWithStandard() {
    Map<String, String> both = new LinkedHashMap<>(lists);
    for (Rule rule : all) {
      if (rule.id().equals("artefact.ad-placeholder")) {
        return both;
      }
    }
    standard().lists.forEach(both::putIfAbsent);
    return both;
  }

  /** Compiles every pattern by itself, so that a message can name its line. */
  private void check(RuleReader read) {
    Map<String, String> known = listsWithStandard();
    for (Rule rule : all) {
      for (String pattern : rule.patterns()) {
        try {
          Rule alone = withOnly(rule, pattern);
          new WordPatternsBuilder(new Rule[] {alone}, known, true);
          new Engine(List.of(alone), known);
        } catch (IllegalArgumentException e) {
          throw read.bad(read.lineOf(rule, pattern), String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static Rule withOnly(Rule rule, String pattern) {
    return new Rule(
        rule.id(),
        rule.group(),
        rule.language(),
        rule.position(),
        rule.confidence(),
        rule.ownership(),
        rule.kind(),
        rule.traits(),
        rule.maxWords(),
        List.of(pattern),
        List.of(),
        List.of(),
        rule.reason());
  }

  private List<String> idsOf(String idOrGroup) {
    List<String> ids =
        all.stream()
            .filter(r -> r.id().equals(idOrGroup) || r.group().equals(idOrGroup))
            .map(Rule::id)
            .toList();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException(
          "rule or group \""
              + idOrGroup
              + "\" must be one of this book; groups are "
              + new TreeSet<>(all.stream().map(Rule::group).toList()));
    }
    return ids;
  }

  private static final class Standard {
    static final RuleBook BOOK = read();

    private static RuleBook read() {
      List<Rule> rules = new ArrayList<>();
      Map<String, String> lists = new LinkedHashMap<>();
      for (String file : FILES) {
        String name = file.concat(".rules");
        try (InputStream in =
            Objects.requireNonNull(RuleBook.class.getResourceAsStream(name), name)) {
          RuleReader read =
              new RuleReader(name).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          rules.addAll(read.rules());
          for (Map.Entry<String, String> list : read.lists().entrySet()) {
            RuleReader.addTo(lists, list.getKey(), list.getValue());
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return new RuleBook(rules, lists, Set.of());
    }
  }
}
