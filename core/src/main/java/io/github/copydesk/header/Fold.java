package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which words are looked up: small letters, no accents, one kind of apostrophe; and the
 * hash of that form, which is made straight from the text, without a string in between.
 */
final class Fold {

  /** A character that is passed over. */
  private static final char NOTHING = 0;

  /** A character that folds to several. */
  private static final char SEVERAL = 1;

  /** All alphabets and general punctuation are folded by a table. */
  private static final int TABLE_END = 0x2180;

  private static final char[] TABLE = table();

  private Fold() {}

  /** Returns {@code word} without case and accents: {@code Écrit} and {@code ECRIT} give ecrit. */
  static String fold(String word) {
    return isPlain(word) ? word : foldRange(word, 0, word.length());
  }

  /**
   * Returns a hash of the folded form of {@code [from, to)}, never 0. With 64 bits it stands for
   * the word itself: among some thousand words of the tables a false friend is out of the question.
   */
  static long hash(String text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char folded = c < TABLE_END ? TABLE[c] : wide(c);
      if (folded > SEVERAL) {
        hash = mix(hash, folded);
      } else if (folded == SEVERAL) {
        String several = slowly(c);
        for (int j = 0; j < several.length(); j++) {
          hash = mix(hash, several.charAt(j));
        }
      }
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }

  /**
   * Returns a bit for the folded form of the letter that a word opens with, all bits if it is of a
   * script that the table does not have. Two words without a bit in common are not the same.
   */
  static long opening(char first) {
    char folded = first < TABLE_END ? TABLE[first] : NOTHING;
    return folded > SEVERAL ? 1L << folded : -1L;
  }

  /** The same of a part of an array, for the tables. */
  static long hash(char[] text, int from, int to) {
    char[] table = TABLE;
    long hash = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      char folded = c < TABLE_END ? table[c] : wide(c);
      if (folded == SEVERAL) {
        return hash(new String(text, from, to - from), 0, to - from);
      }
      if (folded != NOTHING) {
        long mixed = (hash ^ folded) * 0x9E3779B97F4A7C15L;
        hash = mixed ^ mixed >>> 32;
      }
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }

  private static long mix(long hash, char c) {
    long mixed = (hash ^ c) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 32;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z') || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static String foldRange(String text, int from, int to) {
    StringBuilder folded = new StringBuilder(to - from + 2);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char one = c < TABLE_END ? TABLE[c] : wide(c);
      if (one == SEVERAL) {
        folded.append(slowly(c));
      } else if (one != NOTHING) {
        folded.append(one);
      }
    }
    return folded.toString();
  }

  /** Han, kana and hangul stay as they are; what else lies outside the table is rare. */
  private static char wide(char c) {
    if (c >= 0x3040 && c < 0xE000) {
      return c;
    }
    String folded = slowly(c);
    return folded.isEmpty() ? NOTHING : folded.length() == 1 ? folded.charAt(0) : SEVERAL;
  }

  private static String slowly(char c) {
    if (c == 'ß' || c == 'ẞ') {
      return "ss";
    }
    String split = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      if (Character.getType(split.charAt(i)) != Character.NON_SPACING_MARK) {
        folded.append(split.charAt(i));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The table is made from the file of letters with marks, so that no process has to load the
   * normaliser of the JDK for the letters of the languages that are read.
   */
  private static char[] table() {
    char[] table = new char[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      table[c] =
          Character.getType(c) == Character.NON_SPACING_MARK ? NOTHING : Character.toLowerCase(c);
    }
    table['`'] = '\'';
    table['´'] = '\'';
    table['ʼ'] = '\'';
    table['’'] = '\'';
    table['‘'] = '\'';
    table['ß'] = SEVERAL;
    table['ẞ'] = SEVERAL;
    TableFile folds = new TableFile(Fold.class, "folds.tsv");
    while (folds.next()) {
      char[] chars = folds.chars();
      int from = folds.cellStart(1);
      char folded = from > folds.start() + 2 ? SEVERAL : chars[folds.start()];
      for (int i = from; i < folds.end(); i++) {
        table[chars[i]] = folded;
      }
    }
    return table;
  }
}
