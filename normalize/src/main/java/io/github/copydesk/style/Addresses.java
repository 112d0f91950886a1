package io.github.copydesk.style;

/** Tells names in running text from parts of addresses, handles, hashtags and code. */
final class Addresses {

  private Addresses() {}

  /** Whether a run of characters without white space is an address or code as a whole. */
  static boolean isAddress(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '\\' || c == '{' || c == '}' || c == '=' || c == '`') {
        return true;
      }
      if (c == ':' && i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
        return true;
      }
    }
    return text.startsWith("www.", start);
  }

  /** Whether the word at a position is marked as something else than a name. */
  static boolean isMarked(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before == '#' || before == '@' || before == '_' || before == '$' || before == '`';
  }
}
