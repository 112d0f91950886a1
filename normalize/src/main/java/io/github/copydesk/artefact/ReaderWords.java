package io.github.copydesk.artefact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words by which a page speaks to its readers or of itself, {@code your}, {@code cookies}, and
 * those by which a story tells what someone said. A line of a story seldom has the first outside
 * quotations, and what belongs to the page never has the second.
 */
final class ReaderWords {

  /** The language of what is of no one language. */
  static final String ANY = "any";

  private static final String LIST = "reader.";

  /** By language; a rule of a language that has no list has the words of all. */
  private final Map<String, String> lists;

  private final Map<String, WordTable> tables = new ConcurrentHashMap<>();

  ReaderWords(Map<String, String> lists) {
    this.lists = lists;
  }

  /** Returns whether these words speak to readers of a language, and tell nothing that was said. */
  boolean standIn(String words, String language) {
    return standIn(words.toCharArray(), 0, words.length(), language);
  }

  /** Returns whether the line speaks to readers of a language, and tells nothing that was said. */
  boolean standIn(char[] line, int from, int to, String language) {
    WordTable words = table(language);
    WordTable formal = table("formal");
    WordTable said = table("said");
    boolean first = true;
    boolean found = false;
    int at = from;
    while (at < to) {
      int start = at;
      long hash = 1;
      for (; at < to && Folding.isLetter(line[at]); at++) {
        char folded = Folding.fold(line[at]);
        hash = folded == 0 ? hash : WordTable.step(hash, folded);
      }
      if (at > start) {
        if (has(said, hash)) {
          return false;
        }
        boolean capital = !first && Folding.isUpper(line[start]);
        found |=
            (has(words, hash) && !isAcronym(line, start, at)) || (capital && has(formal, hash));
        first = false;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean has(WordTable table, long hash) {
    return table.find(hash) != WordTable.UNKNOWN;
  }

  /** "The US" is not us. */
  private static boolean isAcronym(char[] line, int start, int end) {
    return end - start == 2 && Folding.isUpper(line[start + 1]);
  }

  private WordTable table(String language) {
    WordTable known = tables.get(language);
    if (known == null) {
      known = new WordTable();
      boolean everyOne = !lists.containsKey(LIST.concat(language));
      for (Map.Entry<String, String> list : lists.entrySet()) {
        String name = list.getKey();
        boolean any = everyOne && name.startsWith(LIST) && !isOfAll(name);
        if (any || name.equals(LIST.concat(language))) {
          add(list.getValue(), known);
        }
      }
      tables.put(language, known);
    }
    return known;
  }

  private static boolean isOfAll(String name) {
    return name.equals("reader.formal") || name.equals("reader.said");
  }

  private static void add(String list, WordTable table) {
    long hash = 1;
    for (int i = 0; i <= list.length(); i++) {
      char c = i < list.length() ? list.charAt(i) : '|';
      if (Folding.isLetter(c)) {
        char folded = Folding.fold(c);
        hash = folded == 0 ? hash : WordTable.step(hash, folded);
      } else if (hash != 1) {
        table.add(hash);
        hash = 1;
      }
    }
  }
}
