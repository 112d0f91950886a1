package io.github.copydesk.style;

/**
 * Tells by what stands beside a name that it is one of a bibliography, a table or a reference,
 * which spell names as their source does.
 */
final class Entries {

  /** What stands between two who wrote something. */
  private static final String FELLOW = " & ";

  /** The digits of a year. */
  private static final int YEAR = 4;

  /** No longer is the name of who prints books. */
  private static final int LONGEST_PUBLISHER = 40;

  /** The characters of {@code v.} between blanks. */
  private static final int VERSUS = 4;

  private Entries() {}

  /**
   * Whether the surname that ends here stands in a bibliography, a table or a reference, which
   * spell names as their source does: {@code Bulgakov M. A., The Master}, {@code Sarkisyan (2003)}.
   */
  static boolean isEntry(String text, int start, int end) {
    boolean comma = text.startsWith(",", end);
    return hasYear(text, end)
        || hasFellows(text, start, end)
        || isParty(text, start, end)
        || hasInitials(text, end + (comma ? 1 : 0))
        || (comma && isNumbered(text, start, end + 2))
        || (comma
            && opensSentence(text, start)
            && (isInitial(text, end + 2) || isWordAlone(text, end + 2)));
  }

  /**
   * Whether a number stands before a name and before the next one: {@code 1 Roux, 4 Putin, 7
   * Diallo}.
   */
  private static boolean isNumbered(String text, int start, int next) {
    int before = start - 2;
    if (before < 0 || !isDigit(text.charAt(before)) || !Letters.isBlank(text.charAt(start - 1))) {
      return false;
    }
    int to = next;
    while (to < text.length() && to - next < YEAR && isDigit(text.charAt(to))) {
      to++;
    }
    return to > next
        && to - next < YEAR
        && to + 1 < text.length()
        && Letters.isBlank(text.charAt(to))
        && Letters.isUpper(text.charAt(to + 1));
  }

  /** Whether a sentence ends behind one word with a capital: {@code Tolstoy, Leo. The Cossacks}. */
  private static boolean isWordAlone(String text, int from) {
    int to = WordScan.wordEnd(text, from);
    return to < text.length()
        && text.charAt(to) == '.'
        && Letters.isUpper(text.charAt(from))
        && to + 2 < text.length()
        && Letters.isUpper(text.charAt(to + 2));
  }

  /**
   * Whether who else wrote something, and when, stands beside a name: {@code Gorbachev et al.},
   * {@code Lukashenko & Brown, 1998}.
   */
  private static boolean hasFellows(String text, int start, int end) {
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (next == 'e' && text.startsWith(" et al", end)) {
      return true;
    }
    boolean first = next == '&' && text.startsWith(FELLOW, end);
    boolean last = start > 2 && text.charAt(start - 2) == '&' && text.startsWith(FELLOW, start - 3);
    int to = first ? WordScan.wordEnd(text, end + FELLOW.length()) : end;
    int year = text.startsWith(",", to) ? to + 1 : to;
    int digits = text.startsWith(" (", year) ? year + 2 : year + 1;
    return (first || last) && isYear(text, digits);
  }

  private static boolean isYear(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i == from + YEAR;
  }

  /** Whether a case of law is called so: {@code Navalnyy v. Russia}. */
  private static boolean isParty(String text, int start, int end) {
    return isVersus(text, end) || isVersus(text, start - VERSUS);
  }

  /** Whether {@code v.}, {@code c.} or {@code c/} stands between blanks here. */
  private static boolean isVersus(String text, int at) {
    if (at < 0 || at + VERSUS > text.length() || text.charAt(at + VERSUS - 1) != ' ') {
      return false;
    }
    char mark = text.charAt(at + 2);
    char letter = text.charAt(at + 1);
    boolean versus = mark == '.' ? letter == 'v' || letter == 'c' : mark == '/' && letter == 'c';
    return versus && text.charAt(at) == ' ';
  }

  private static boolean opensSentence(String text, int start) {
    return start == 0
        || text.charAt(start - 1) == '\n'
        || (start > 1
            && Letters.isBlank(text.charAt(start - 1))
            && ".:".indexOf(text.charAt(start - 2)) >= 0);
  }

  /** Whether a line or a sentence opens here, whatever marks stand before its first word. */
  static boolean opensLine(String text, int start) {
    int at = start;
    while (at > 0 && text.charAt(at - 1) != '\n' && isMark(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n' || ".!?…:".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** A blank, a quote or what a list sets before its entries; no full stop. */
  private static boolean isMark(char c) {
    return Letters.isBlank(c) || "\"'«»“”„‘’‚‹›([•·*–—-".indexOf(c) >= 0;
  }

  /**
   * Whether a place is where a book came out, of which its title page has the spelling: {@code
   * Demons. Moscow: Progress, 1968}.
   */
  static boolean isImprint(String text, int start, int end) {
    if (!text.startsWith(": ", end) || start < 2) {
      return false;
    }
    char before = text.charAt(Letters.isBlank(text.charAt(start - 1)) ? start - 2 : start - 1);
    if (".,;(".indexOf(before) < 0) {
      return false;
    }
    int at = end + 2;
    int most = Math.min(text.length() - YEAR - 1, at + LONGEST_PUBLISHER);
    while (at < most && (text.charAt(at) != ',' || !isDigit(text.charAt(at + 2)))) {
      if (".:;\n".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
      at++;
    }
    return at < most && isDigit(text.charAt(at + 1 + YEAR));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Where the word ends that stands behind a comma and before another mark, as given names do in
   * lists of books: {@code Chekhov, Anton, The Seagull}; -1 if there is none.
   */
  static int invertedEnd(String text, int end) {
    if (!text.startsWith(", ", end)) {
      return -1;
    }
    int to = WordScan.wordEnd(text, end + 2);
    return to == text.length() || ".,;:\n".indexOf(text.charAt(to)) >= 0 ? to : -1;
  }

  /** Whether a year in brackets follows, and no span of years, which is when somebody was what. */
  private static boolean hasYear(String text, int end) {
    int i = end + 2;
    if (!text.startsWith("(", end + 1) || !Letters.isBlank(text.charAt(end))) {
      return false;
    }
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    boolean year = i == end + 2 + YEAR && i < text.length();
    return year && (Letters.isLower(text.charAt(i)) || "),:".indexOf(text.charAt(i)) >= 0);
  }

  /** Whether initials and a mark stand behind the blank here. */
  private static boolean hasInitials(String text, int blank) {
    if (!isInitial(text, blank + 1) || !Letters.isBlank(text.charAt(blank))) {
      return false;
    }
    int i = blank + 3;
    while (isInitial(text, i) || isInitial(text, i + 1)) {
      i += isInitial(text, i) ? 2 : 3;
    }
    i += i < text.length() && Letters.isBlank(text.charAt(i)) ? 1 : 0;
    return i < text.length() && ",:;&(–—".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isInitial(String text, int at) {
    return at + 1 < text.length() && Letters.isUpper(text.charAt(at)) && text.charAt(at + 1) == '.';
  }
}
