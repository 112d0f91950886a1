package io.github.copydesk.header;

/**
 * Tells the signs of Markdown that stand around the words of a header, {@code By [Jane
 * Roe](https://…)}, {@code **OSLO (AFP)** -}: many scrapers write what they find in it.
 */
final class Markdown {

  private static final String BOLD = "**";

  private Markdown() {}

  /**
   * How many characters from {@code at} on are signs of a link or of bold letters; 0 if none are.
   * Of a link these are the bracket before its words, and the one behind them with the address.
   */
  static int length(char[] line, int at, int end) {
    return switch (line[at]) {
      case '*' -> at + 1 < end && line[at + 1] == '*' ? 2 : 0;
      case '[' -> opensLink(line, at, end) ? 1 : 0;
      case ']' -> addressEnd(line, at + 1, end) - at;
      default -> 0;
    };
  }

  /** Whether bold letters that begin at {@code from}, if any do, end before {@code end}. */
  static boolean isBalanced(String text, int from, int end) {
    if (!text.startsWith(BOLD, from)) {
      return true;
    }
    int signs = 0;
    for (int at = from; at + 1 < end; at++) {
      if (text.startsWith(BOLD, at)) {
        signs++;
        at++;
      }
    }
    return signs % 2 == 0;
  }

  private static boolean opensLink(char[] line, int at, int end) {
    int close = at + 1;
    while (close < end && line[close] != ']' && line[close] != '[') {
      close++;
    }
    return close > at + 1 && close < end && line[close] == ']' && isAddress(line, close + 1, end);
  }

  private static boolean isAddress(char[] line, int open, int end) {
    return addressEnd(line, open, end) > open;
  }

  /**
   * Where an address in round brackets ends that begins at {@code open}; {@code open - 1} if none
   * does.
   */
  private static int addressEnd(char[] line, int open, int end) {
    if (open >= end || line[open] != '(') {
      return open - 1;
    }
    int at = open + 1;
    while (at < end && line[at] != ')' && !Tokens.isBlank(line[at])) {
      at++;
    }
    return at < end && at > open + 1 && line[at] == ')' && isSite(line, open + 1, at)
        ? at + 1
        : open - 1;
  }

  /** {@code https://quay.example/1}, {@code /authors/roe}, {@code #content}. */
  private static boolean isSite(char[] line, int from, int to) {
    if (line[from] == '/' || line[from] == '#') {
      return true;
    }
    for (int at = from; at + 1 < to; at++) {
      if (line[at] == ':') {
        return true;
      }
    }
    return false;
  }
}
