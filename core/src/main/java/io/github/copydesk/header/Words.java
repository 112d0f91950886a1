package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Words that speak for or against a name or a place; each list is read when first asked for. */
final class Words {

  private static final class GivenNames {
    private static final WordSet ALL = WordSet.read("given-names.txt");
  }

  private static final class CommonWords {
    private static final WordSet ALL = WordSet.read("common-words.txt");
  }

  private static final class HanSurnames {
    private static final Set<String> ALL = read();

    private static Set<String> read() {
      Set<String> all = new HashSet<>();
      TableFile table = new TableFile(Words.class, "han-surnames.txt");
      while (table.next()) {
        String line = new String(table.chars(), table.start(), table.end() - table.start());
        Collections.addAll(all, line.strip().split(" "));
      }
      return all;
    }
  }

  private static final class Kickers {
    private static final Trie<Boolean> ALL = phrases("kickers.txt", 4096);
  }

  private static final class Famous {
    private static final Trie<Boolean> ALL = phrases("famous.txt", 4096);
  }

  private static final class Newsrooms {
    private static final Trie<Boolean> ALL = phrases("newsrooms.txt", 256);
  }

  private static final class Desks {
    private static final Trie<Boolean> ALL = phrases("desks.txt", 64);
  }

  private static final class Stage {
    private static final Trie<Boolean> ALL = phrases("stage.txt", 256);
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

  /** Whether the name of somebody of whom everybody writes stands at a token. */
  static boolean isFamous(Tokens tokens, int from) {
    return Famous.ALL.end(tokens, from, Tokens.END) > 0;
  }

  /**
   * Where the words end with which a newsroom signs for all who are in it, -1 if none are there.
   */
  static int newsroomEnd(Tokens tokens, int from) {
    return Newsrooms.ALL.end(tokens, from, Tokens.END);
  }

  /** Whether the words are what a part of a house is called behind its name. */
  static boolean isDesk(Tokens tokens, int from, int to) {
    return Desks.ALL.exact(tokens, from, to) != null;
  }

  /** Whether the words are the name of a play or of somebody who speaks in one. */
  static boolean isOfStage(Tokens tokens, int from, int to) {
    return Stage.ALL.exact(tokens, from, to) != null;
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

  static boolean isHanSurname(String signs) {
    return HanSurnames.ALL.contains(signs);
  }

  /**
   * Whether the signs from {@code at} on are as many as the name of a person has after the surname
   * that they open with.
   */
  static boolean isHanName(String text, int at, int length) {
    if (CommonWords.ALL.contains(Fold.hash(text, at, at + length))) {
      return false;
    }
    return (HanSurnames.ALL.contains(text.substring(at, at + 1)) && length == 3)
        || (length > 2 && HanSurnames.ALL.contains(text.substring(at, at + 2)))
        || (length == 4 && HanSurnames.ALL.contains(text.substring(at, at + 3)));
  }

  /** Whether two signs may be a name, a surname of one sign first: {@code 王明}. */
  static boolean isShortHanName(String text, int at) {
    return !CommonWords.ALL.contains(Fold.hash(text, at, at + 2))
        && HanSurnames.ALL.contains(text.substring(at, at + 1));
  }

  /** Where the kicker that words open with ends, -1 if they open with none. */
  static int kickerEnd(Tokens tokens, int from, int to) {
    return Kickers.ALL.end(tokens, from, to);
  }
}
