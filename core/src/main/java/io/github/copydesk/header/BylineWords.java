package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The words of a byline that are not the name. */
final class BylineWords extends Trie<Set<BylineWords.Part>> {

  /** What they are. */
  enum Part {
    HONORIFIC,
    SUFFIX,
    ROLE,
    EMPLOYER
  }

  private static final class Holder {
    private static final BylineWords STANDARD = new BylineWords();
  }

  private BylineWords() {
    super(1024);
    TableFile table = new TableFile(BylineWords.class, "roles.tsv");
    while (table.next()) {
      Part part = Part.valueOf(table.cell(0).toUpperCase(Locale.ROOT));
      addAll(table.chars(), table.cellStart(1), table.end(), EnumSet.of(part));
    }
  }

  /** A phrase may be of several kinds. */
  @Override
  Set<Part> merge(Set<Part> before, Set<Part> value) {
    Set<Part> both = EnumSet.copyOf(before);
    both.addAll(value);
    return both;
  }

  /** Whether a word of any kind stands at a token. */
  static boolean isAny(Tokens tokens, int i) {
    return Holder.STANDARD.end(tokens, i, Tokens.END) > 0;
  }

  /** Where the longest phrase of a part of a byline at a token ends, -1 if there is none. */
  static int end(Part part, Tokens tokens, int from, int to) {
    Trie.Match<Set<Part>> match = Holder.STANDARD.longest(tokens, from, to);
    return match != null && match.value().contains(part) ? match.end() : -1;
  }
}
