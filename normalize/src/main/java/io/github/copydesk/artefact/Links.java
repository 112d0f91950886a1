package io.github.copydesk.artefact;

import org.jspecify.annotations.Nullable;

/** Links of Markdown, {@code [Share](https://…)}: of a line of them only the words are read. */
final class Links {

  /** A row of buttons with their addresses is shorter. */
  static final int LONGEST_LINE = 2000;

  private Links() {}

  /** Returns the words of a line without the addresses of its links; null if it has none. */
  static @Nullable String withoutAddresses(String source, int from, int to) {
    if (!mayHoldLink(source, from, to)) {
      return null;
    }
    char[] line = source.substring(from, to).toCharArray();
    int length = 0;
    for (int at = 0; at < line.length; at++) {
      line[length++] = line[at];
      int end = line[at] == ']' ? addressEnd(line, at + 1, line.length) : -1;
      at = end < 0 ? at : end - 1;
    }
    return length == line.length ? null : new String(line, 0, length);
  }

  private static boolean mayHoldLink(String source, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (source.charAt(at) == ']' && source.charAt(at + 1) == '(') {
        return true;
      }
    }
    return false;
  }

  /** Where the round brackets at {@code open} end if an address is all that they hold; else -1. */
  static int addressEnd(char[] line, int open, int to) {
    if (open >= to || line[open] != '(') {
      return -1;
    }
    int at = open + 1;
    while (at < to && "()[]".indexOf(line[at]) < 0 && !Folding.isBlank(line[at])) {
      at++;
    }
    return at > open + 1 && at < to && line[at] == ')' ? at + 1 : -1;
  }
}
