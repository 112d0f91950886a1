package io.github.copydesk.style;

import java.util.Locale;
import java.util.Set;

/** Tells names in running text from parts of addresses, handles, hashtags and code. */
final class Addresses {

  /** Without any of these, and not beginning {@code www.}, nothing is an address or code. */
  static final String MARKS = "@\\{}=`#%<>/";

  /** So much of the name of a file is read. */
  private static final int LONGEST_FILE = 40;

  /** The letters of a country before a postcode. */
  private static final int LONGEST_COUNTRY = 2;

  /** The digits of a postcode; as few of them are a year as well. */
  private static final int SHORTEST_CODE = 4;

  private static final int LONGEST_CODE = 6;

  /** So many characters may stand between a name and an address. */
  private static final int LONGEST_LINK = 3;

  /** No longer is an address before its mark. */
  private static final int LONGEST_ADDRESS = 64;

  /** What streets are called before their name. */
  private static final Set<String> STREETS =
      Set.of(
          "rue",
          "avenue",
          "av",
          "boulevard",
          "bd",
          "quai",
          "impasse",
          "allée",
          "via",
          "viale",
          "piazza",
          "corso",
          "calle",
          "c",
          "avenida",
          "avda",
          "plaza",
          "paseo",
          "rua",
          "praça",
          "ulica",
          "ul",
          "aleja",
          "al",
          "ulice",
          "strada",
          "str",
          "bulevardul");

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
    if (end < text.length() && Letters.isHyphen(text.charAt(end)) && isFile(text, end)) {
      return true;
    }
    // A dot with a small letter or a digit behind it is that of a domain or a file name.
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && isSmall(text.charAt(end + 1))
        && !(before == '.' && end - start == 1);
  }

  /** Whether a word in small letters or digits, a dot and letters go on here: -final.mp4. */
  private static boolean isFile(String text, int hyphen) {
    int at = hyphen + 1;
    int most = Math.min(text.length(), at + LONGEST_FILE);
    while (at < most && (isSmall(text.charAt(at)) || Letters.isHyphen(text.charAt(at)))) {
      at++;
    }
    return at + 1 < most && text.charAt(at) == '.' && isSmall(text.charAt(at + 1));
  }

  private static boolean isSmall(char c) {
    return Letters.isLower(c) || Character.isDigit(c);
  }

  /**
   * Whether a postcode stands beside a place, which is spelt as on an envelope: {@code 0010
   * Yerevan}, {@code Moscow 119991}, {@code Baku AZ1010}.
   */
  static boolean isPostal(String text, int start, int end) {
    return isCodeBehind(text, end) || isCodeBefore(text, start);
  }

  /**
   * Whether a name is that of a street with the number of a house: {@code Via Gorbachev 14}, {@code
   * 12, rue Gorbachev}.
   */
  static boolean isStreet(String text, int start, int end) {
    int blank = start - 1;
    if (blank < 1 || text.charAt(blank) != ' ') {
      return false;
    }
    int word = text.charAt(blank - 1) == '.' ? blank - 1 : blank;
    int from = WordScan.wordStart(text, word);
    boolean numbered =
        isNumberAt(text, end + (text.startsWith(", ", end) ? 2 : 1)) || isNumberBefore(text, from);
    return numbered && STREETS.contains(text.substring(from, word).toLowerCase(Locale.ROOT));
  }

  private static boolean isNumberAt(String text, int from) {
    int digits = digits(text, from);
    return digits > 0 && digits < SHORTEST_CODE;
  }

  private static boolean isNumberBefore(String text, int street) {
    int at = street - 1;
    while (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
      at--;
    }
    return at >= 0 && at < street - 1 && isDigit(text.charAt(at));
  }

  private static boolean isCodeBehind(String text, int end) {
    int at = end + 1;
    if (at >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    int from = at;
    while (from < text.length() && from - at < LONGEST_COUNTRY && isCapital(text.charAt(from))) {
      from++;
    }
    from += from > at && from < text.length() && text.charAt(from) == '-' ? 1 : 0;
    int digits = digits(text, from);
    int to = from + digits;
    boolean whole = to == text.length() || !Letters.isWord(text.charAt(to));
    return whole
        && digits >= (from > at ? SHORTEST_CODE : SHORTEST_CODE + 1)
        && digits <= LONGEST_CODE;
  }

  private static boolean isCodeBefore(String text, int start) {
    int from = start - 1;
    while (from > 0 && isDigit(text.charAt(from - 1))) {
      from--;
    }
    int digits = start - 1 - from;
    return digits >= SHORTEST_CODE
        && digits <= LONGEST_CODE
        && text.charAt(start - 1) == ' '
        && !(digits == SHORTEST_CODE && (text.charAt(from) == '1' || text.charAt(from) == '2'))
        && (from == 0
            || text.charAt(from - 1) == '\n'
            || (from > 1
                && text.charAt(from - 1) == ' '
                && ",:".indexOf(text.charAt(from - 2)) >= 0));
  }

  private static int digits(String text, int from) {
    int to = from;
    while (to < text.length() && isDigit(text.charAt(to))) {
      to++;
    }
    return to - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /**
   * Whether an address or a handle stands behind the name, whose owner has put both down: {@code
   * Nikol Pachinian (@pachinian)}.
   */
  static boolean isAccount(String text, int end) {
    int at = end;
    while (at < text.length() && at - end < LONGEST_LINK && isLink(text.charAt(at))) {
      at++;
    }
    if (at == end || at >= text.length()) {
      return at < text.length() && (text.charAt(at) == '™' || text.charAt(at) == '®');
    }
    char opens = text.charAt(at);
    if (opens == '(' || opens == '<') {
      at++;
      return (opens == '(' && text.startsWith("@", at)) || isMail(text, at);
    }
    return isMail(text, at);
  }

  /** What may stand between a name and an address. */
  private static boolean isLink(char c) {
    return Letters.isBlank(c) || ",:;–—|-\n".indexOf(c) >= 0;
  }

  private static boolean isMail(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_ADDRESS);
    int at = from;
    while (at < most && text.charAt(at) > ' ' && text.charAt(at) != '@') {
      at++;
    }
    return at > from
        && at + 1 < most
        && text.charAt(at) == '@'
        && Letters.isWord(text.charAt(at + 1));
  }
}
