package io.github.copydesk.header;

import io.github.copydesk.table.Units;

/** Tells a person's name from the employer that stands in the same run of capitals. */
final class NameSplit {

  private final String text;
  private final Tokens t;

  NameSplit(String text, Tokens tokens) {
    this.text = text;
    this.t = tokens;
  }

  int count(int from, int end) {
    int count = 0;
    for (int i = from; i < end; i++) {
      count += t.isWord(i) && (t.spaceBefore(i) || i == from) ? 1 : 0;
    }
    return count;
  }

  /** The token after the first two words, initials and particles not counted. */
  int nameEnd(int from, int end) {
    int full = 0;
    for (int i = from; i < end; i++) {
      boolean ends = i + 1 >= end || t.spaceBefore(i + 1);
      if (ends && t.isWord(i) && t.isUpper(i) && (t.length(i) > 1 || full > 0) && ++full == 2) {
        return i + 1;
      }
    }
    return end;
  }

  /** Where {@code WebMD} or {@code MDR} opens an employer after a name in ordinary letters. */
  int brandStart(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean afterName = count(from, i) >= 2 && t.spaceBefore(i) && t.isWord(i);
      boolean brand =
          t.isCaps(i) && t.length(i) > 2 && isPlainName(from, i) && isEmployerTail(i, end);
      if (afterName && (brand || (t.isMixed(i) && t.isCaps(from) == false && endsInCaps(i)))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isEmployerTail(int from, int end) {
    return end - from > 1 && isEmployer(lastWord(from, end));
  }

  private boolean endsInCaps(int i) {
    return Units.isUpperCase(text.charAt(t.end(i) - 1));
  }

  private boolean isPlainName(int from, int end) {
    for (int i = from; i < end; i++) {
      if (t.isWord(i) && t.isCaps(i) && t.length(i) > 1) {
        return false;
      }
    }
    return true;
  }

  int lastWord(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (t.isWord(i)) {
        return i;
      }
    }
    return from;
  }

  boolean isEmployer(int i) {
    return BylineWords.end(BylineWords.Part.EMPLOYER, t, i, Tokens.END) > 0;
  }

  int organisations(int from, int end) {
    int count = 0;
    for (int i = from; i < end; i++) {
      count += t.isWord(i) && isEmployer(i) ? 1 : 0;
    }
    return count;
  }

  /** {@code Jane Roe Jane Roe}, as a page prints its picture's text and its link. */
  boolean isDoubled(int from, int end) {
    int half = (end - from) / 2;
    return (end - from) % 2 == 0 && t.of(from, from + half).equals(t.of(from + half, end));
  }
}
