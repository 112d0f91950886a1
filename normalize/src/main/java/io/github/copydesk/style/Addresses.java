package io.github.copydesk.style;

/** Tells names in running text from parts of addresses, handles, hashtags and code. */
final class Addresses {

  /** Without any of these, and not beginning {@code www.}, nothing is an address or code. */
  static final String MARKS = "@\\{}=`#%<>/";

  private Addresses() {}

  /** Whether a run of characters without white space is an address or code as a whole. */
  static boolean isAddress(String text, int start, int end) {
    boolean domain = false;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '@', '\\', '{', '}', '=', '`', '#', '%', '<', '>' -> {
          return true;
        }
        case '.' -> domain |= i + 1 < end && Letters.isLower(text.charAt(i + 1));
        case '/' -> {
          boolean scheme = i > start && text.charAt(i - 1) == ':';
          boolean doubled = i + 1 < end && text.charAt(i + 1) == '/';
          if (domain || scheme || doubled || isFolder(text, start, i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return text.startsWith("www.", start) || text.startsWith("/", start);
  }

  /** Whether a path or a branch begins so, with a word in small letters: {@code posts/Kiev}. */
  private static boolean isFolder(String text, int start, int end) {
    int i = start;
    while (i < end && isSmall(text.charAt(i))) {
      i++;
    }
    return i == end && i > start;
  }

  /** Whether the word at {@code [start, end)} is joined to something that makes it no name. */
  static boolean isMarked(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (before == '_' || before == '$' || before == '&' || before == '~') {
      return true;
    }
    // A dot with a small letter or a digit behind it is that of a domain or a file name.
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && isSmall(text.charAt(end + 1))
        && !(before == '.' && end - start == 1);
  }

  private static boolean isSmall(char c) {
    return Letters.isLower(c) || Character.isDigit(c);
  }
}
