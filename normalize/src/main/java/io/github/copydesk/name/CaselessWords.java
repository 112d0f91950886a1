package io.github.copydesk.name;

import java.text.Normalizer;
import java.util.Map;

/** Looks words of a text up in small letters without cutting them out. */
final class CaselessWords {

  /** Above the letters that are looked up without their marks. */
  private static final int LATIN = 0x250;

  private static final char[] BASE = bases(0, LATIN);

  /** Where more Latin letters with marks begin. */
  private static final int FURTHER = 0x1E00;

  private static final char[] FURTHER_BASE = bases(FURTHER, 0x1F00);

  private final String[] words;
  private final byte[] values;
  private final int mask;

  /** A bit for the length of each word, by its first letter: most that are asked for have none. */
  private final long[] lengths = new long[Long.SIZE];

  CaselessWords(Map<String, Byte> entries) {
    int size = Integer.highestOneBit(entries.size()) * 4;
    words = new String[size];
    values = new byte[size];
    mask = size - 1;
    entries.forEach(this::put);
  }

  private void put(String word, byte value) {
    int slot = slot(hash(word, 0, word.length(), false));
    while (words[slot] != null) {
      slot = slot + 1 & mask;
    }
    words[slot] = word;
    values[slot] = value;
    lengths[lower(word.charAt(0)) & Long.SIZE - 1] |= 1L << Math.min(word.length(), Long.SIZE - 1);
  }

  /** Returns the value of a word as it stands or else without its marks, 0 if it has none. */
  byte get(String text, int from, int to) {
    byte value = mayHave(text, from, to) ? get(text, from, to, false) : 0;
    return value == 0 && hasMarks(text, from, to) ? get(text, from, to, true) : value;
  }

  private boolean mayHave(String text, int from, int to) {
    return from < to
        && (lengths[lower(text.charAt(from)) & Long.SIZE - 1] >>> Math.min(to - from, Long.SIZE - 1)
                & 1)
            != 0;
  }

  private byte get(String text, int from, int to, boolean bare) {
    int slot = slot(hash(text, from, to, bare));
    while (words[slot] != null && !equal(words[slot], text, from, to, bare)) {
      slot = slot + 1 & mask;
    }
    return values[slot];
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  private static int hash(String text, int from, int to, boolean bare) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = bare ? base(text.charAt(i)) : lower(text.charAt(i));
      hash = c == 0 ? hash : hash * 31 + c;
    }
    return hash;
  }

  private static boolean equal(String word, String text, int from, int to, boolean bare) {
    int at = 0;
    for (int i = from; i < to; i++) {
      char c = bare ? base(text.charAt(i)) : lower(text.charAt(i));
      if (c != 0 && (at == word.length() || word.charAt(at++) != c)) {
        return false;
      }
    }
    return at == word.length();
  }

  private static boolean hasMarks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean plain = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      if (!plain && base(c) != lower(c)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the small letter; a hyphen is as good as a space. */
  private static char lower(char c) {
    return c >= 'a' && c <= 'z' ? c : c == '-' ? ' ' : Character.toLowerCase(c);
  }

  /** Returns the small letter without its marks, 0 for what is no letter. */
  private static char base(char c) {
    if (c < LATIN) {
      return BASE[c];
    }
    if (c >= FURTHER && c < FURTHER + FURTHER_BASE.length) {
      return FURTHER_BASE[c - FURTHER];
    }
    return Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER
        ? Character.toLowerCase(c)
        : 0;
  }

  private static char[] bases(int from, int to) {
    char[] bases = new char[to - from];
    for (int c = from; c < to; c++) {
      String apart = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
      bases[c - from] = Character.isLetter(c) ? Character.toLowerCase(apart.charAt(0)) : 0;
    }
    return bases;
  }
}
