package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;

/** A set of words, looked up by the hash of their folded form. */
final class WordSet {

  private long[] table = new long[16];
  private int size;

  /** The letters that the words open with, as {@link Fold#opening} gives them. */
  private long openings;

  /** Returns the set of these words. */
  static WordSet of(String... words) {
    WordSet set = new WordSet();
    for (String word : words) {
      set.add(Fold.hash(word, 0, word.length()), word.charAt(0));
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
          set.add(Fold.hash(text, word, at), text[word]);
        }
        at++;
      }
    }
    return set;
  }

  /** Adds a word by the hash of its folded form and its first letter. */
  void add(long hash, char first) {
    openings |= Fold.opening(first);
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
    return t.isWord(i) && hasToken(t, i);
  }

  /** Whether a word or mark is one of the set: its first letter rules most of them out. */
  boolean hasToken(Tokens t, int i) {
    return (openings & t.opening(i)) != 0 && contains(t.hash(i));
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
