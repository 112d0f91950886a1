package io.github.copydesk.date;

import io.github.copydesk.table.Units;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A view of the text for one reading: numbers, blanks, and words of the lexicon. Each method reads
 * a bounded number of characters, so that trying every place of a text stays linear.
 */
final class Scan {

  /** More blanks than this between two parts of a date are a table, not a date. */
  private static final int MOST_BLANKS = 6;

  /** Longer runs of digits are no part of a date, wherever they end. */
  private static final int MOST_DIGITS = 12;

  final String text;
  final int limit;
  final long language;
  private final Lexicon lexicon;

  /** The last number read, where it ended and how many digits it has. */
  int number;

  int numberEnd;
  int numberLength;

  /** Where the last word read ended. */
  int wordEnd;

  /**
   * The words of any kind that start at a place, from the shortest to the longest, as the lexicon
   * tells them: they are asked for there by one kind after the other.
   */
  private long[] words = new long[4];

  private int size;
  private int place = -1;

  /** The languages in which the last word read is also an ordinary word. */
  long wordWeak;

  Scan(String text, int limit, Lexicon lexicon, long language) {
    this.text = text;
    this.limit = limit;
    this.lexicon = lexicon;
    this.language = language;
  }

  /** The character at a place, 0 at the limit and after it. */
  char at(int p) {
    return p >= 0 && p < limit ? text.charAt(p) : 0;
  }

  boolean isDigit(int p) {
    return digit(at(p)) >= 0;
  }

  static int digit(char c) {
    return Units.digit(c);
  }

  boolean isLetter(int p) {
    return Units.isLetter(at(p));
  }

  /** Where the blanks that start at {@code p} end; -1 if there are too many. */
  int blanks(int p) {
    int q = p;
    while (DateFold.isBlank(at(q))) {
      q++;
      if (q - p > MOST_BLANKS) {
        return -1;
      }
    }
    return q;
  }

  /** Reads the digits at {@code p} into {@link #number}; false if there are none or too many. */
  boolean number(int p) {
    int q = p;
    int value = 0;
    for (int d = digit(at(q)); d >= 0; d = digit(at(q))) {
      if (q - p >= MOST_DIGITS) {
        return false;
      }
      if (q - p < 8) {
        value = value * 10 + d;
      }
      q++;
    }
    number = value;
    numberEnd = q;
    numberLength = q - p;
    return q > p;
  }

  /** Reads the longest word of these kinds at {@code p}; null if there is none. */
  Lexicon.@Nullable Entry word(int p, int mask) {
    if (p != place) {
      lookUp(p);
    }
    for (int i = size - 1; i >= 0; i--) {
      int node = (int) (words[i] >>> 32);
      if ((lexicon.kinds(node) & mask) != 0) {
        wordEnd = WordEnd.afterMarks(text, (int) words[i], limit);
        wordWeak = lexicon.weak(node);
        return lexicon.entry(node, mask, language);
      }
    }
    return null;
  }

  private void lookUp(int p) {
    place = p;
    size = 0;
    long word = p < 0 ? -1 : lexicon.first(text, p, limit, Lexicon.ANY);
    while (word >= 0) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
      }
      words[size++] = word;
      word = lexicon.next(text, p, limit, Lexicon.ANY, word);
    }
  }

  Lexicon.@Nullable Entry word(int p, Kind kind) {
    return word(p, kind.bit());
  }

  /** Where the word of this kind at {@code p} ends; -1 if there is none. */
  int end(int p, Kind kind) {
    return word(p, kind.bit()) == null ? -1 : wordEnd;
  }

  /** Han, kana and hangul, which set no blank between words or hang endings on them. */
  static boolean isUnspaced(char c) {
    return (c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
  }
}
