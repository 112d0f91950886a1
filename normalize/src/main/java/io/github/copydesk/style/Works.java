package io.github.copydesk.style;

/**
 * Tells that a name is that of a work, a brand or a company by the words behind it: {@code The
 * Moscow Times}, {@code Loukachenko SARL}.
 */
final class Works {

  /** What a company is by law is among so many words behind a name. */
  private static final int MOST_FIRM_WORDS = 3;

  /** The word of a title is among so many behind a name. */
  private static final int MOST_TITLE_WORDS = 4;

  /** So long is that, with its dots, at most, and the blank before it. */
  private static final int LONGEST_FIRM = 7;

  /** A word for and, or the sign. */
  private static final int LONGEST_JOINT = 3;

  private static final WordKinds WORDS = WordKinds.read("titles.tsv");

  private Works() {}

  /**
   * Whether the name that ends here goes on as a title, a brand or a company in another language:
   * {@code The Moscow Times}, {@code Putin’s People}.
   *
   * @param in some of the text, to its end or {@link States#REACH} characters behind the name
   * @param stop the end of that
   * @param name what it is; behind a place no other capital is expected
   * @param code of the text's language
   */
  static boolean isTitle(StyleBook book, char[] in, int end, int stop, Resolved name, String code) {
    if (end + 2 >= stop) {
      return false;
    }
    if (isGenitive(in, end)) {
      // Dutch has one too, behind a vowel: Zelensky's.
      boolean dutch = code.equals("nl") && Clitics.isVowel(Letters.fold(in[end - 1]));
      return !dutch && WORDS.is("small", code);
    }
    boolean tied = Letters.isHyphen(in[end]);
    if ((!tied && !Letters.isBlank(in[end])) || !Letters.isUpper(in[end + 1])) {
      return false;
    }
    int to = end + 2;
    while (to < stop && to - end <= WordScan.LONGEST_WORD && Letters.isLower(in[to])) {
      to++;
    }
    boolean word = to > end + 2 && (to == stop || !Letters.isWord(in[to]));
    return word
        && (isTitle(book, String.valueOf(in, end + 1, to - end - 1), tied, name, code)
            || (!tied && hasHead(in, to, stop)));
  }

  /** Whether one of a few more capitalised words is that of a title: Moscow State University. */
  private static boolean hasHead(char[] in, int end, int stop) {
    int at = end;
    for (int words = 1; words < MOST_TITLE_WORDS; words++) {
      if (at + 2 >= stop || in[at] != ' ' || !Letters.isUpper(in[at + 1])) {
        return false;
      }
      int to = WordScan.wordEnd(in, at + 1, stop);
      if (WORDS.is("head", String.valueOf(in, at + 1, to - at - 1))) {
        return true;
      }
      at = to;
    }
    return false;
  }

  /** The same of the word with a capital that follows, or is tied to the name: Moscow-Mule. */
  private static boolean isTitle(
      StyleBook book, String next, boolean tied, Resolved name, String code) {
    String expectsNone = Resolved.isPlace(name.kind()) ? "small" : "small-surname";
    return WORDS.is("head", next)
        || (!tied
            && name.kind() != NameLine.Kind.PERSON
            && WORDS.is(expectsNone, code)
            && Casing.shape(name.written(), 0, name.written().length()) != Casing.Shape.UPPER
            && book.table().find(next) < 0);
  }

  /**
   * Whether a company is called by the name that ends here, which says so itself behind it, or
   * behind a word or two more with capitals: {@code Loukachenko SARL}, {@code Kiev Camera GmbH}.
   */
  static boolean isFirm(String text, int end) {
    if (isPartnership(text, end) || isSmallFirm(text, end)) {
      return true;
    }
    int at = end;
    for (int words = 0; words < MOST_FIRM_WORDS && opensWord(text, at); words++) {
      int to = at + 1;
      while (to < text.length() && isOfFirm(text.charAt(to))) {
        to++;
      }
      if (to - at <= LONGEST_FIRM && isFirm(text.substring(at + 1, to))) {
        return true;
      }
      at = to;
    }
    return false;
  }

  /** Whether a company is called by others as well: {@code Tolstoy & Sons}. */
  private static boolean isPartnership(String text, int end) {
    int joint = end + 1;
    if (joint >= text.length() || !Letters.isBlank(text.charAt(end))) {
      return false;
    }
    int blank = text.charAt(joint) == '&' ? joint + 1 : WordScan.wordEnd(text, joint);
    return blank - joint <= LONGEST_JOINT
        && opensWord(text, blank)
        && WORDS.is("joint", text.substring(joint, blank))
        && WORDS.is("partner", text.substring(blank + 1, WordScan.wordEnd(text, blank + 1)));
  }

  private static boolean isFirm(String word) {
    return WORDS.is("firm", word.replace(".", ""));
  }

  /** Whether a firm says in small letters right behind the name what it is: Gorbachev srl. */
  private static boolean isSmallFirm(String text, int end) {
    if (end + 2 >= text.length()
        || text.charAt(end) != ' '
        || !Letters.isLower(text.charAt(end + 1))) {
      return false;
    }
    int to = end + 1;
    while (to < text.length() && to - end <= LONGEST_FIRM && isOfFirm(text.charAt(to))) {
      to++;
    }
    return WORDS.is("small-firm", text.substring(end + 1, to).replace(".", ""))
        || text.startsWith("sp. z o.", end + 1);
  }

  private static boolean opensWord(String text, int blank) {
    return blank + 1 < text.length()
        && Letters.isBlank(text.charAt(blank))
        && Letters.isUpper(text.charAt(blank + 1));
  }

  private static boolean isOfFirm(char c) {
    return c == '.' || Letters.isWord(c);
  }

  /** Whether an English genitive stands here. */
  private static boolean isGenitive(char[] in, int at) {
    return Letters.isApostrophe(in[at]) && in[at + 1] == 's' && !Letters.isWord(in[at + 2]);
  }
}
