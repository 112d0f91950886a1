package io.github.copydesk.artefact;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
 * #load} does not run them. The other lines of a rule: {@code position} (line, head, tail, end,
 * inline), {@code confidence} (high, medium, low), {@code owns} (what white space goes with a part
 * of a line: space for one side's blanks, none), {@code match} (see {@link Rule.Kind}), {@code
 * traits} (see {@link Rule.Trait}), {@code words} (the longest line it applies to).
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
    "navigation",
    "actions",
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
  public List<Rule> rules() {
    return off.isEmpty() ? all : all.stream().filter(r -> !off.contains(r.id())).toList();
  }

  /** Returns the rule of this id, if it is on. */
  public Optional<Rule> rule(String id) {
    return rules().stream().filter(r -> r.id().equals(id)).findFirst();
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
    return rules().stream().map(Rule::group).collect(Collectors.toCollection(TreeSet::new));
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
    for (Rule rule : rules()) {
      String example = rule.hits().isEmpty() ? "" : rule.hits().get(0).replace("\n", "\\n");
      table.append(
          String.join(
              "\t",
              rule.id(),
              rule.group(),
              rule.language(),
              lower(rule.position()),
              lower(rule.confidence()),
              rule.reason(),
              example));
      table.append('\n');
    }
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
    return "RuleBook[" + rules().size() + " rules]";
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

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
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
              new RuleReader(name).read(new InputStreamReader(in, StandardCharsets.UTF_8));
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
