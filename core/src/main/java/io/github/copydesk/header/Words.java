package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;

/** Words that speak for or against a name or a place; each list is read when first asked for. */
final class Words {

  private static final class GivenNames {
    private static final WordSet ALL = WordSet.read("given-names.txt");
  }

  private static final class CommonWords {
    private static final WordSet ALL = WordSet.read("common-words.txt");
  }

  private static final class Kickers {
    private static final Trie<Boolean> ALL = phrases("kickers.txt", 4096);
  }

  private static final class Stations {
    private static final Trie<Boolean> ALL = phrases("stations.txt", 512);
  }

  private Words() {}

  private static Trie<Boolean> phrases(String file, int room) {
    Trie<Boolean> phrases = new Trie<>(room);
    TableFile table = new TableFile(Words.class, file);
    while (table.next()) {
      phrases.addAll(table.chars(), table.start(), table.end(), true);
    }
    return phrases;
  }

  /** Whether the words are the name of a broadcaster. */
  static boolean isStation(Tokens tokens, int from, int to) {
    return Stations.ALL.exact(tokens, from, to) != null;
  }

  /** Where the name of a broadcaster that stands at a token ends, -1 if none stands there. */
  static int stationEnd(Tokens tokens, int from, int to) {
    return Stations.ALL.end(tokens, from, to);
  }

  static boolean isGivenName(Tokens t, int i) {
    return GivenNames.ALL.contains(t.hash(i));
  }

  /** Whether a word of headings and sentences stands here, which no name or town is. */
  static boolean isCommon(Tokens t, int i) {
    return CommonWords.ALL.contains(t.hash(i));
  }

  /** Where the kicker that words open with ends, -1 if they open with none. */
  static int kickerEnd(Tokens tokens, int from, int to) {
    return Kickers.ALL.end(tokens, from, to);
  }
}
