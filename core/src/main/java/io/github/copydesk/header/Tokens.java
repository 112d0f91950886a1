package io.github.copydesk.header;

import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and marks of one stretch of text, with their places. White space makes no
 * token. A letter and a digit never share one, so {@code Nolan22} is two; an apostrophe between
 * letters belongs to its word, a hyphen is a mark.
 */
final class Tokens {

  private static final byte WORD = 0;
  private static final byte NUMBER = 1;
  private static final byte MARK = 2;

  private final String text;
  private final int to;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private byte[] kinds = new byte[32];
  private int size;
  private final @Nullable String[] folded;

  private Tokens(String text, int from, int to, boolean gluedWords) {
    this.text = text;
    this.to = to;
    scan(from, gluedWords);
    this.folded = new String[size];
  }

  /** Returns the tokens of {@code [from, to)}, as the tables are cut. */
  static Tokens of(String text, int from, int to) {
    return new Tokens(text, from, to, false);
  }

  /**
   * Returns the tokens of {@code [from, to)}, with a word that a scraper glued to a label taken
   * apart: {@code UhrLesedauer}, {@code byJane}.
   */
  static Tokens ofLine(String text, int from, int to) {
    return new Tokens(text, from, to, true);
  }

  private void scan(int from, boolean gluedWords) {
    int at = from;
    while (at < to) {
      int c = Character.codePointAt(text, at);
      int after = at + Character.charCount(c);
      if (isBlank(c)) {
        at = after;
      } else if (Character.isDigit(c)) {
        at = add(at, endOfDigits(after), NUMBER);
      } else if (isWordStart(c)) {
        int end = endOfWord(after);
        int glue = gluedWords ? glueIn(at, end) : -1;
        if (glue > 0) {
          add(at, glue, WORD);
          at = glue;
        }
        at = add(at, end, WORD);
      } else {
        at = add(at, Math.min(after, to), MARK);
      }
    }
  }

  /** Where a small letter meets a capital and one of the two sides is a label, or -1. */
  private int glueIn(int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        boolean after = Words.standard().opensLabel(Fold.fold(text.substring(i, end)));
        boolean before =
            size == 0
                && Words.standard().isNameKeyword(Fold.fold(text.substring(from, i)))
                && end - i > 2;
        boolean translated = size > 0 && Words.standard().isLongKeyword(text.substring(from, i));
        if (after || before || translated) {
          return i;
        }
      }
    }
    return -1;
  }

  private int add(int start, int end, byte kind) {
    if (size == starts.length) {
      starts = java.util.Arrays.copyOf(starts, size * 2);
      ends = java.util.Arrays.copyOf(ends, size * 2);
      kinds = java.util.Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind;
    return end;
  }

  private int endOfDigits(int at) {
    int end = at;
    while (end < to && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfWord(int at) {
    int end = Math.min(at, to);
    while (end < to) {
      int c = Character.codePointAt(text, end);
      boolean inside =
          isWordPart(c)
              || (isApostrophe(c)
                  && end + 1 < to
                  && Character.isLetter(Character.codePointAt(text, end + 1)));
      if (!inside) {
        break;
      }
      end = Math.min(to, end + Character.charCount(c));
    }
    return end;
  }

  private static boolean isWordStart(int c) {
    return Character.isLetter(c);
  }

  private static boolean isWordPart(int c) {
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0xAD;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  /** Whether a character is white space of any width, or one that shows nothing. */
  static boolean isBlank(int c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x200B
        || c == 0xFEFF;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return i < size ? starts[i] : to;
  }

  int end(int i) {
    return ends[i];
  }

  /** Where the stretch ends. */
  int to() {
    return to;
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == WORD;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == NUMBER;
  }

  /** The mark at an index, 0 if there is none. */
  char mark(int i) {
    return i >= 0 && i < size && kinds[i] == MARK ? text.charAt(starts[i]) : 0;
  }

  boolean isMark(int i, char c) {
    return mark(i) == c;
  }

  /** Whether white space stands before a token; true at both ends. */
  boolean spaceBefore(int i) {
    return i <= 0 || i >= size || ends[i - 1] < starts[i];
  }

  String of(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The text from the first character of one token to the last of the one before {@code end}. */
  String of(int first, int end) {
    return text.substring(starts[first], ends[end - 1]);
  }

  String folded(int i) {
    String known = folded[i];
    if (known == null) {
      known = Fold.fold(of(i));
      folded[i] = known;
    }
    return known;
  }

  int number(int i) {
    return ends[i] - starts[i] > 9 ? -1 : parse(i);
  }

  private int parse(int i) {
    int value = 0;
    for (int p = starts[i]; p < ends[i]; p++) {
      value = value * 10 + Character.digit(text.charAt(p), 10);
    }
    return value;
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** Whether a word opens with a capital, or is of a script that has none. */
  boolean isCapital(int i) {
    return isWord(i) && !Character.isLowerCase(Character.codePointAt(text, starts[i]));
  }

  /** Whether a word opens with a letter that is a capital. */
  boolean isUpper(int i) {
    if (!isWord(i)) {
      return false;
    }
    int c = Character.codePointAt(text, starts[i]);
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** Whether a word is in capitals from end to end; a script without case is not. */
  boolean isCaps(int i) {
    if (!isWord(i)) {
      return false;
    }
    boolean any = false;
    for (int p = starts[i]; p < ends[i]; p++) {
      char c = text.charAt(p);
      if (Character.isLowerCase(c)) {
        return false;
      }
      any |= Character.isUpperCase(c);
    }
    return any;
  }

  /** Whether a word has a capital after a small letter, as a brand has: {@code WebMD}. */
  boolean isMixed(int i) {
    for (int p = starts[i] + 1; p < ends[i]; p++) {
      if (Character.isUpperCase(text.charAt(p)) && Character.isLowerCase(text.charAt(p - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is of a script without capitals, such as Han or Hangul. */
  boolean isCaseless(int i) {
    if (!isWord(i)) {
      return false;
    }
    int c = Character.codePointAt(text, starts[i]);
    return Character.toLowerCase(c) == Character.toUpperCase(c);
  }

  /** The first token that starts at or after a place of the text. */
  int indexFrom(int position, int from) {
    int i = from;
    while (i < size && starts[i] < position) {
      i++;
    }
    return i;
  }
}
