package io.github.copydesk.header;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package, read from their files when first asked for. */
final class Words {

  /** What the words of a byline are that are not the name. */
  enum Part {
    HONORIFIC,
    SUFFIX,
    ROLE,
    EMPLOYER
  }

  private static final class Holder {
    private static final Words STANDARD = new Words();
  }

  private final Trie<Agency> agencies = new Trie<>();
  private final Trie<Set<Label>> labels = new Trie<>();
  private final Trie<Boolean> regions = new Trie<>();

  /** True for towns, false for territories that no town is called. */
  private final Trie<Boolean> places = new Trie<>();

  private final Trie<Boolean> kickers = new Trie<>();
  private final Trie<Set<Part>> parts = new Trie<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> commonWords = new HashSet<>();
  private final Set<String> nameKeywords = new HashSet<>();
  private final Set<String> labelOpeners = new HashSet<>();

  private Words() {
    lines("agencies.tsv").forEach(this::addAgency);
    lines("labels.tsv").forEach(this::addLabels);
    lines("roles.tsv").forEach(this::addParts);
    lines("regions.tsv").forEach(line -> addAll(regions, column(line, 1), true));
    lines("places.txt").forEach(line -> addAll(places, line, true));
    lines("places-icu.txt").forEach(this::addIcuPlace);
    lines("kickers.txt").forEach(line -> addAll(kickers, line, true));
    lines("given-names.txt").forEach(line -> addWords(givenNames, line));
    lines("common-words.txt").forEach(line -> addWords(commonWords, line));
  }

  static Words standard() {
    return Holder.STANDARD;
  }

  // ---------------------------------------------------------------- asking

  Trie.@Nullable Match<Agency> agency(Tokens tokens, int from, int to) {
    return agencies.longest(tokens, from, to);
  }

  @Nullable Agency wholeAgency(Tokens tokens, int from, int to) {
    return agencies.exact(tokens, from, to);
  }

  /** The longest label at a token, whatever its kinds. */
  Trie.@Nullable Match<Set<Label>> label(Tokens tokens, int from, int to) {
    return labels.longest(tokens, from, to);
  }

  /** Where the longest phrase of a part of a byline at a token ends, -1 if there is none. */
  int partEnd(Part part, Tokens tokens, int from, int to) {
    Trie.Match<Set<Part>> match = parts.longest(tokens, from, to);
    return match != null && match.value().contains(part) ? match.end() : -1;
  }

  /** Where the longest region (a state, a country) at a token ends, -1 if there is none. */
  int regionEnd(Tokens tokens, int from, int to) {
    Trie.Match<Boolean> match = regions.longest(tokens, from, to);
    return match == null ? -1 : match.end();
  }

  boolean isRegion(Tokens tokens, int from, int to) {
    return regions.exact(tokens, from, to) != null;
  }

  boolean isPlace(Tokens tokens, int from, int to) {
    return places.exact(tokens, from, to) != null;
  }

  /** Whether the words are a town's name, not only a territory's. */
  boolean isTown(Tokens tokens, int from, int to) {
    return Boolean.TRUE.equals(places.exact(tokens, from, to));
  }

  /** Where the longest known place at a token ends, -1 if there is none. */
  int placeEnd(Tokens tokens, int from, int to) {
    Trie.Match<Boolean> match = places.longest(tokens, from, to);
    return match == null ? -1 : match.end();
  }

  /** Where the kicker that words open with ends, -1 if they open with none. */
  int kickerEnd(Tokens tokens, int from, int to) {
    Trie.Match<Boolean> match = kickers.longest(tokens, from, to);
    return match == null ? -1 : match.end();
  }

  boolean isGivenName(String folded) {
    return givenNames.contains(folded);
  }

  boolean isCommon(String folded) {
    return commonWords.contains(folded);
  }

  /** Whether a name may follow this folded word at the head of a line: by, par, von. */
  boolean isNameKeyword(String folded) {
    return nameKeywords.contains(folded);
  }

  /** Whether a word inside a line ends a label that a name was glued to: {@code übersetzt von}. */
  boolean isLongKeyword(String word) {
    return word.equals("von") || word.equals("par") || word.equals("by") || word.equals("por");
  }

  /** Whether a capital word of some length opens a label: Lesedauer, Updated, Mis. */
  boolean opensLabel(String folded) {
    return folded.length() > 2 && labelOpeners.contains(folded);
  }

  // ---------------------------------------------------------------- reading

  private void addAgency(String line) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(column(line, 0).strip());
    forms.addAll(split(column(line, 1)));
    Agency agency = new Agency(column(line, 0).strip(), Set.copyOf(forms));
    for (String form : forms) {
      agencies.add(form, agency, (a, b) -> a);
    }
  }

  private void addLabels(String line) {
    Label kind = Label.of(column(line, 0));
    for (String phrase : split(column(line, 2))) {
      labels.add(phrase, EnumSet.of(kind), Words::union);
      Tokens tokens = Tokens.of(phrase, 0, phrase.length());
      if (kind == Label.BY && tokens.size() == 1) {
        nameKeywords.add(tokens.folded(0));
      }
      if (kind == Label.PUBLISHED || kind == Label.UPDATED || kind == Label.READING) {
        labelOpeners.add(tokens.folded(0));
      }
    }
  }

  private void addParts(String line) {
    Part part = Part.valueOf(column(line, 0).toUpperCase(java.util.Locale.ROOT));
    for (String phrase : split(column(line, 1))) {
      parts.add(phrase, EnumSet.of(part), Words::union);
    }
  }

  private void addIcuPlace(String line) {
    boolean territory = line.startsWith("territory");
    String names = column(line, 1);
    addAll(places, names, !territory);
    if (territory) {
      addAll(regions, names, true);
    }
  }

  private static <E extends Enum<E>> Set<E> union(Set<E> a, Set<E> b) {
    Set<E> both = EnumSet.copyOf(a);
    both.addAll(b);
    return both;
  }

  private static void addAll(Trie<Boolean> trie, String phrases, boolean value) {
    for (String phrase : split(phrases)) {
      trie.add(phrase, value, (a, b) -> a || b);
    }
  }

  private static void addWords(Set<String> words, String line) {
    for (String word : line.strip().split("\\s+")) {
      words.add(Fold.fold(word));
    }
  }

  private static String column(String line, int index) {
    String[] columns = line.split("\t", -1);
    return index < columns.length ? columns[index] : "";
  }

  private static List<String> split(String phrases) {
    List<String> all = new ArrayList<>();
    for (String phrase : phrases.split("\\|", -1)) {
      if (!phrase.isBlank()) {
        all.add(phrase.strip());
      }
    }
    return all;
  }

  private static List<String> lines(String file) {
    InputStream stream = Words.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("resource " + file + " must be beside " + Words.class);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
