package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;

/** A set of words, looked up by the hash of their folded form. */
final class WordSet {

  private long[] table = new long[16];
  private int size;

  /** Returns the set of these words. */
  static WordSet of(String... words) {
    WordSet set = new WordSet();
    for (String word : words) {
      set.add(Fold.hash(word, 0, word.length()));
    }
    return set;
  }

  /** Returns the set of all words of a file, parted by white space. */
  static WordSet read(String file) {
    WordSet set = new WordSet();
    TableFile table = new TableFile(WordSet.class, file);
    char[] text = table.chars();
    while (table.next()) {
      int at = table.start();
      int end = table.end();
      while (at < end) {
        int word = at;
        while (at < end && text[at] > ' ') {
          at++;
        }
        if (at > word) {
          set.add(Fold.hash(text, word, at));
        }
        at++;
      }
    }
    return set;
  }

  void add(long hash) {
    if (++size * 2 > table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      for (long word : old) {
        if (word != 0) {
          put(word);
        }
      }
    }
    put(hash);
  }

  private void put(long hash) {
    int slot = (int) hash & table.length - 1;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = hash;
  }

  /** Whether the token at an index is one of the words. */
  boolean has(Tokens t, int i) {
    return t.isWord(i) && contains(t.hash(i));
  }

  boolean contains(long hash) {
    int slot = (int) hash & table.length - 1;
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return true;
      }
      slot = slot + 1 & table.length - 1;
    }
    return false;
  }
}
