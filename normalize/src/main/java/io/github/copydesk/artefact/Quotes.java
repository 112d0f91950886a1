package io.github.copydesk.artefact;

import java.util.Arrays;

/**
 * The quotations of one line: spans between balanced quotation marks, and the rest of the line
 * after a mark that nothing closes. Not thread-safe; asked from left to right.
 */
final class Quotes {

  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int size;
  private int at;

  /** Where the mark stands that nothing closes; the length of the line if there is none. */
  private int open;

  /** By kind of mark, the end of the line once it is known that nothing closes it any more. */
  private final int[] closed = new int[6];

  /** Reads the marks of {@code text[0, length)}. */
  void read(char[] text, int length) {
    size = 0;
    at = 0;
    open = length;
    Arrays.fill(closed, 0);
    int i = 0;
    while (i < length) {
      char c = text[i];
      if (c == '[') {
        i = afterTag(text, i, length);
      } else if (isOpener(text, i, length)) {
        int end = closer(text, i, length);
        if (end < 0) {
          open = Math.min(open, i);
          i++;
        } else {
          add(i, end + 1);
          i = end + 1;
        }
      } else {
        i++;
      }
    }
  }

  /** Returns whether {@code position} lies in a quotation that is closed. */
  boolean isQuoted(int position) {
    while (at < size && ends[at] <= position) {
      at++;
    }
    return at < size && starts[at] <= position;
  }

  /** Returns whether {@code position}, any one, lies in a quotation that is closed. */
  boolean holds(int position) {
    int found = Arrays.binarySearch(starts, 0, size, position);
    int index = found >= 0 ? found : -found - 2;
    return index >= 0 && position < ends[index];
  }

  /** Returns whether {@code position} lies in a quotation, closed or not. */
  boolean isDoubtful(int position) {
    return position >= open || isQuoted(position);
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private static boolean isOpener(char[] text, int i, int length) {
    return switch (text[i]) {
      case '\u201c', '\u201e', '\u00ab', '\u300c' -> true;
      case '"' -> true;
      // German and Danish texts open with this one, French ones close with it.
      case '\u00bb' -> standsBefore(text, i, length);
      case '\u201d' -> standsBefore(text, i, length);
      default -> false;
    };
  }

  private static boolean standsBefore(char[] text, int i, int length) {
    return (i == 0 || Folding.isBlank(text[i - 1]))
        && i + 1 < length
        && Character.isLetterOrDigit(text[i + 1]);
  }

  /** Where the quotation that opens at {@code i} closes, or -1; each opener is looked for once. */
  private int closer(char[] text, int i, int length) {
    char opener = text[i];
    if (closed[kind(opener)] > i) {
      return -1;
    }
    for (int k = i + 1; k < length; k++) {
      char c = text[k];
      boolean closes =
          switch (opener) {
            case '"' -> c == '"' || c == '\u201d';
            case '\u201c', '\u201d' -> c == '\u201d' || c == '"';
            case '\u201e' -> c == '\u201c' || c == '\u201d' || c == '"';
            case '\u00ab' -> c == '\u00bb';
            case '\u00bb' -> c == '\u00ab' || c == '\u00bb';
            default -> c == '\u300d';
          };
      if (closes) {
        return k;
      }
    }
    closed[kind(opener)] = length;
    return -1;
  }

  private static int kind(char opener) {
    return switch (opener) {
      case '"' -> 0;
      case '\u201c', '\u201d' -> 1;
      case '\u201e' -> 2;
      case '\u00ab' -> 3;
      case '\u00bb' -> 4;
      default -> 5;
    };
  }

  /** Marks inside a tag such as {@code [caption id="a"]} quote its attributes and nothing else. */
  private static int afterTag(char[] text, int i, int length) {
    if (i + 1 >= length || !Folding.isLower(text[i + 1])) {
      return i + 1;
    }
    boolean attributes = false;
    int limit = Math.min(length, i + Brackets.LONGEST);
    for (int k = i + 1; k < limit; k++) {
      char c = text[k];
      attributes |= c == '=';
      if (c == ']') {
        return attributes ? k + 1 : i + 1;
      }
      if (c == '[' || (!attributes && !isNameOrBlank(c))) {
        return i + 1;
      }
    }
    return i + 1;
  }

  private static boolean isNameOrBlank(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ' ');
  }
}
