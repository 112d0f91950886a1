package io.github.copydesk.header;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package but for {@link Places}, read when first asked for. */
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

  /** Words that end a label inside a line, with the name glued to them. */
  private static final WordSet LONG_KEYWORDS = WordSet.of("von", "par", "by", "por");

  private final Trie<Agency> agencies = new Trie<>();
  private final Trie<Set<Label>> labels = new Kinds<>();
  private final Trie<Boolean> kickers = new Trie<>();
  private final Trie<Set<Part>> parts = new Kinds<>();
  private final WordSet givenNames = WordSet.read("given-names.txt");
  private final WordSet commonWords = WordSet.read("common-words.txt");
  private final WordSet nameKeywords = new WordSet();
  private final WordSet labelOpeners = new WordSet();

  private Words() {
    Resource agency = new Resource("agencies.tsv");
    while (agency.next()) {
      addAgency(agency);
    }
    Resource label = new Resource("labels.tsv");
    while (label.next()) {
      addLabels(label);
    }
    Resource role = new Resource("roles.tsv");
    while (role.next()) {
      Part part = Part.valueOf(role.cell(0).toUpperCase(Locale.ROOT));
      parts.addAll(Tokens.of(role.text, role.cellStart(1), role.end), Set.of(part));
    }
    Resource kicker = new Resource("kickers.txt");
    while (kicker.next()) {
      kickers.addAll(Tokens.of(kicker.text, kicker.start, kicker.end), true);
    }
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
    return to == Tokens.END ? tokens.label(from, labels) : labels.longest(tokens, from, to);
  }

  /** Where the longest phrase of a part of a byline at a token ends, -1 if there is none. */
  int partEnd(Part part, Tokens tokens, int from, int to) {
    Trie.Match<Set<Part>> match = parts.longest(tokens, from, to);
    return match != null && match.value().contains(part) ? match.end() : -1;
  }

  /** Where the kicker that words open with ends, -1 if they open with none. */
  int kickerEnd(Tokens tokens, int from, int to) {
    return kickers.end(tokens, from, to);
  }

  boolean isGivenName(Tokens t, int i) {
    return givenNames.contains(t.hash(i));
  }

  boolean isCommon(Tokens t, int i) {
    return commonWords.contains(t.hash(i));
  }

  /** Whether a name may follow this word at the head of a line: by, par, von. */
  boolean isNameKeyword(String text, int from, int to) {
    return nameKeywords.contains(Fold.hash(text, from, to));
  }

  /** Whether a word inside a line ends a label that a name was glued to: {@code übersetzt von}. */
  boolean isLongKeyword(String text, int from, int to) {
    return to - from < 4
        && Character.isLowerCase(text.charAt(from))
        && LONG_KEYWORDS.contains(Fold.hash(text, from, to));
  }

  /** Whether a capital word of some length opens a label: Lesedauer, Updated, Mis. */
  boolean opensLabel(String text, int from, int to) {
    return to - from > 2 && labelOpeners.contains(Fold.hash(text, from, to));
  }

  // ---------------------------------------------------------------- reading

  private void addAgency(Resource line) {
    String name = line.cell(0).strip();
    Set<String> forms = new HashSet<>();
    forms.add(name);
    int from = line.cellStart(1);
    while (from < line.end) {
      int bar = line.text.indexOf('|', from);
      int to = bar < 0 || bar > line.end ? line.end : bar;
      forms.add(line.text.substring(from, to).strip());
      from = to + 1;
    }
    Agency agency = new Agency(name, forms);
    agencies.addAll(Tokens.of(name, 0, name.length()), agency);
    agencies.addAll(Tokens.of(line.text, line.cellStart(1), line.end), agency);
  }

  private void addLabels(Resource line) {
    Label kind = Label.of(line.cell(0));
    Tokens cell = Tokens.of(line.text, line.cellStart(2), line.end);
    labels.addAll(cell, EnumSet.of(kind));
    boolean opens = kind == Label.PUBLISHED || kind == Label.UPDATED || kind == Label.READING;
    for (int i = 0; i < cell.size(); i++) {
      boolean first = i == 0 || cell.isMark(i - 1, '|');
      boolean only = i + 1 == cell.size() || cell.isMark(i + 1, '|');
      if (first && only && kind == Label.BY) {
        nameKeywords.add(cell.hash(i));
      }
      if (first && opens) {
        labelOpeners.add(cell.hash(i));
      }
    }
  }

  /** A phrase may be of several kinds. */
  private static final class Kinds<E extends Enum<E>> extends Trie<Set<E>> {
    @Override
    Set<E> merge(Set<E> before, Set<E> value) {
      Set<E> both = EnumSet.copyOf(before);
      both.addAll(value);
      return both;
    }
  }
}
