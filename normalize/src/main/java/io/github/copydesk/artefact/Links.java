package io.github.copydesk.artefact;

import org.jspecify.annotations.Nullable;

/** Links of Markdown, {@code [Share](https://…)}: of a line of them only the words are read. */
final class Links {

  /** A row of buttons with their addresses is shorter. */
  static final int LONGEST_LINE = 2000;

  private Links() {}

  /** Returns the words of a line without the addresses of its links; null if it has none. */
  static @Nullable String withoutAddresses(String source, int from, int to) {
    StringBuilder words = null;
    int done = from;
    for (int at = from; at + 1 < to; at++) {
      if (source.charAt(at) != ']' || source.charAt(at + 1) != '(') {
        continue;
      }
      int end = addressEnd(source, at + 2, to);
      if (end > 0) {
        words = words == null ? new StringBuilder(to - from) : words;
        words.append(source, done, at + 1);
        done = end;
        at = end - 1;
      }
    }
    return words == null ? null : words.append(source, done, to).toString();
  }

  /** Where the round bracket is closed that an address alone stands in; -1 if it is not. */
  private static int addressEnd(String source, int from, int to) {
    int at = from;
    while (at < to
        && "()[]".indexOf(source.charAt(at)) < 0
        && !Folding.isBlank(source.charAt(at))) {
      at++;
    }
    return at > from && at < to && source.charAt(at) == ')' ? at + 1 : -1;
  }
}
