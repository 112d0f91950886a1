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
    CALLING,
    EMPLOYER
  }

  private static final class Holder {
    private static final BylineWords STANDARD = new BylineWords();
  }

  private static final Set<Part> CALLING_ALONE = EnumSet.of(Part.CALLING);

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

  /** Whether a word stands at a token that says by itself that it is a byline's. */
  static boolean isAny(Tokens tokens, int i) {
    Trie.Match<Set<Part>> match = Holder.STANDARD.longest(tokens, i, Tokens.END);
    return match != null && !match.value().equals(CALLING_ALONE);
  }

  /** Where a word ends that says what somebody is, -1 if there is none at a token. */
  static int callingEnd(Tokens tokens, int from) {
    return Math.max(
        end(Part.ROLE, tokens, from, Tokens.END), end(Part.CALLING, tokens, from, Tokens.END));
  }

  /** Where the longest phrase of a part of a byline at a token ends, -1 if there is none. */
  static int end(Part part, Tokens tokens, int from, int to) {
    Trie.Match<Set<Part>> match = Holder.STANDARD.longest(tokens, from, to);
    return match != null && match.value().contains(part) ? match.end() : -1;
  }
}
