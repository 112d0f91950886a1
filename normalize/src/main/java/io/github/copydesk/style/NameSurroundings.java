package io.github.copydesk.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells by what stands around a name that it is not the one of the book, or not to be touched. */
final class NameSurroundings {

  /** Lines beyond this are no bylines; nobody signs with a paragraph. */
  private static final int LONGEST_BYLINE = 120;

  private static final int LONGEST_WORD = 20;

  /** What stands between two who wrote something. */
  private static final String FELLOW = " & ";

  /** The digits of a year. */
  private static final int YEAR = 4;

  /** What a company is by law is among so many words behind a name. */
  private static final int MOST_FIRM_WORDS = 3;

  /** The word of a title is among so many behind a name. */
  private static final int MOST_TITLE_WORDS = 4;

  /** So long is that, with its dots, at most, and the blank before it. */
  private static final int LONGEST_FIRM = 7;

  /** So many characters may stand between a name and an address. */
  private static final int LONGEST_LINK = 3;

  /** No longer is an address before its mark. */
  private static final int LONGEST_ADDRESS = 64;

  /** No longer is the name of who prints books. */
  private static final int LONGEST_PUBLISHER = 40;

  /** So many characters behind a name say whether it is the one of the book. */
  static final int REACH = 2 * LONGEST_WORD;

  /** The characters of {@code v.} between blanks. */
  private static final int VERSUS = 4;

  /** So many names in a row may stand behind one preposition. */
  private static final int LONGEST_LIST = 12;

  /** So much may stand between two spellings of one name that are given side by side. */
  private static final int LONGEST_JOINT = 18;

  /** So much may stand between two names, or a given name more, of which one explains the other. */
  static final int LONGEST_APPOSITION = 28;

  private NameSurroundings() {}

  /** Holds the words that name a state or province behind a city. */
  private static final class Namesakes {
    static final Set<String> STATES = new HashSet<>();

    /** What stands before a state behind a comma. */
    static final Phrases LOCATIVES = new Phrases();

    /** What says that one follows. */
    static final Phrases OF_STATES = new Phrases();

    static {
      for (String[] row : ResourceLists.rows("namesakes.tsv")) {
        for (String word : ResourceLists.words(row[1])) {
          add(row[0], word.replace('_', ' '));
        }
      }
    }

    private static void add(String kind, String word) {
      switch (kind) {
        case "in" -> LOCATIVES.add(word);
        case "state" -> OF_STATES.add(word);
        case "dotted" -> STATES.add(word.concat("."));
        default -> STATES.add(word);
      }
    }
  }

  /**
   * Whether a state follows the place that ends here: {@code Moscow, Idaho}, {@code (Texas)}.
   *
   * @param in some of the text, to its end or {@link #REACH} characters behind the place
   * @param stop the end of that
   */
  static boolean isNamesake(char[] in, int end, int stop) {
    int i = end;
    if (i < stop && in[i] == ',') {
      i++;
    }
    if (i + 2 >= stop || !Letters.isBlank(in[i])) {
      return false;
    }
    boolean bracket = in[i + 1] == '(';
    if (i == end && !bracket) {
      return false;
    }
    i += bracket ? 2 : 1;
    int of = Namesakes.OF_STATES.past(in, i, stop);
    return isStateAt(in, of > i ? of : Namesakes.LOCATIVES.past(in, i, stop), stop);
  }

  /**
   * Whether the words behind the place that ends here say that it is in a state: {@code Moscow im
   * US-Bundesstaat Idaho}.
   */
  static boolean isInState(String text, int end) {
    if (end + 4 >= text.length()
        || !Letters.isBlank(text.charAt(end))
        || !Namesakes.OF_STATES.mayStand(text.charAt(end + 1), text.charAt(end + 4))) {
      return false;
    }
    char[] in = new char[Math.min(REACH, text.length() - end)];
    text.getChars(end, end + in.length, in, 0);
    int at = Namesakes.OF_STATES.past(in, 1, in.length);
    return at > 1 && isStateAt(in, at, in.length);
  }

  private static boolean isStateAt(char[] in, int i, int stop) {
    if (i == stop || !Letters.isUpper(in[i])) {
      return false;
    }
    int last = wordEnd(in, i, stop);
    boolean dotted = last < stop && in[last] == '.';
    int next = last + 1 < stop && (in[last] == ' ' || in[last] == '-') ? last + 1 : last;
    return isState(in, i, last)
        || (dotted && isState(in, i, last + 1))
        || (next > last && isState(in, i, wordEnd(in, next, stop)));
  }

  private static int wordEnd(char[] in, int from, int stop) {
    int end = from;
    while (end < stop && end - from < LONGEST_WORD && Letters.isWord(in[end])) {
      end++;
    }
    return end;
  }

  private static boolean isState(char[] in, int from, int to) {
    return Namesakes.STATES.contains(String.valueOf(in, from, to - from));
  }

  /** Holds the words that say that a name belongs to a title. */
  private static final class Titles {
    static final Set<String> HEADS = new HashSet<>();
    static final Set<String> FIRMS = new HashSet<>();
    static final Set<String> SMALL = new HashSet<>();

    static {
      for (String[] row : ResourceLists.rows("titles.tsv")) {
        Set<String> words =
            switch (row[0]) {
              case "head" -> HEADS;
              case "firm" -> FIRMS;
              default -> SMALL;
            };
        for (String word : ResourceLists.words(row[1])) {
          words.add(word);
        }
      }
    }
  }

  /**
   * Whether the name that ends here goes on as a title, a brand or a company in another language:
   * {@code The Moscow Times}, {@code Putin’s People}.
   *
   * @param in some of the text, to its end or {@link #REACH} characters behind the name
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
      return !dutch && Titles.SMALL.contains(code);
    }
    boolean tied = Letters.isHyphen(in[end]);
    if ((!tied && !Letters.isBlank(in[end])) || !Letters.isUpper(in[end + 1])) {
      return false;
    }
    int to = end + 2;
    while (to < stop && to - end <= LONGEST_WORD && Letters.isLower(in[to])) {
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
      int to = wordEnd(in, at + 1, stop);
      if (Titles.HEADS.contains(String.valueOf(in, at + 1, to - at - 1))) {
        return true;
      }
      at = to;
    }
    return false;
  }

  /** The same of the word with a capital that follows, or is tied to the name: Moscow-Mule. */
  private static boolean isTitle(
      StyleBook book, String next, boolean tied, Resolved name, String code) {
    return Titles.HEADS.contains(next)
        || (!tied
            && Resolved.isPlace(name.kind())
            && Casing.shape(name.written(), 0, name.written().length()) != Casing.Shape.UPPER
            && Titles.SMALL.contains(code)
            && book.table().find(next) < 0);
  }

  /**
   * Whether a company is called by the name that ends here, which says so itself behind it, or
   * behind a word or two more with capitals: {@code Loukachenko SARL}, {@code Kiev Camera GmbH}.
   */
  static boolean isFirm(String text, int end) {
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

  private static boolean isFirm(String word) {
    return Titles.FIRMS.contains(word.replace(".", ""));
  }

  private static boolean opensWord(String text, int blank) {
    return blank + 1 < text.length()
        && Letters.isBlank(text.charAt(blank))
        && Letters.isUpper(text.charAt(blank + 1));
  }

  private static boolean isOfFirm(char c) {
    return c == '.' || Letters.isWord(c);
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

  /** Holds the words of each language that put a name behind them in another case. */
  private static final class Prepositions {
    static final Map<String, Set<String>> OF_LANGUAGE = new HashMap<>();
    static final Set<String> JOINTS = new HashSet<>();
    static final Set<String> OR = new HashSet<>();
    static final Set<String> AND = new HashSet<>();

    static {
      for (String[] row : ResourceLists.rows("prepositions.tsv")) {
        Set<String> words = Set.of(ResourceLists.words(row[1]));
        switch (row[0]) {
          case "list" -> JOINTS.addAll(words);
          case "or" -> words.forEach(word -> OR.add(word.replace('_', ' ')));
          case "and" -> AND.addAll(words);
          default -> OF_LANGUAGE.put(row[0], words);
        }
      }
    }
  }

  /** Whether a preposition stands before the name at {@code start}, in a language with cases. */
  static boolean isGoverned(String text, int start, String language) {
    Set<String> words = Prepositions.OF_LANGUAGE.getOrDefault(language, Set.of());
    int at = words.isEmpty() ? -1 : start;
    for (int listed = 0; at > 0 && listed < LONGEST_LIST; listed++) {
      if (words.contains(wordBefore(text, at))) {
        return true;
      }
      at = listedBefore(text, at);
    }
    return false;
  }

  /** The word before a place and a blank, in lower case; empty if there is none. */
  private static String wordBefore(String text, int start) {
    if (start < 2 || !Letters.isBlank(text.charAt(start - 1))) {
      return "";
    }
    return text.substring(wordStart(text, start - 1), start - 1).toLowerCase(Locale.ROOT);
  }

  private static int wordStart(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST_WORD && Letters.isWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Where the name before this one begins if both stand in one list, else -1. */
  private static int listedBefore(String text, int start) {
    int end = start - 1;
    if (end < 2 || !Letters.isBlank(text.charAt(end))) {
      return -1;
    }
    if (text.charAt(end - 1) == ',') {
      end--;
    } else if (Prepositions.JOINTS.contains(wordBefore(text, start))) {
      end = wordStart(text, end) - 1;
    } else {
      return -1;
    }
    int from = wordStart(text, Math.max(0, end));
    return from < end && Letters.isUpper(text.charAt(from)) ? from : -1;
  }

  /** Holds given names of the West. */
  private static final class Western {
    static final Set<String> GIVEN = new HashSet<>();
    static final WordShapes SHAPES = new WordShapes();

    static {
      for (String[] row : ResourceLists.rows("western-given.tsv")) {
        for (String name : ResourceLists.words(row[0])) {
          GIVEN.add(name);
          SHAPES.add(name, 0, name.length());
        }
      }
    }
  }

  /**
   * Whether a given name of the West stands before a surname: who bears it lives there and spells
   * the surname, as did those who came with it: {@code Cherilyn Sarkisian}.
   */
  static boolean hasWesternBearer(String text, int start) {
    if (start < 3 || text.charAt(start - 1) != ' ') {
      return false;
    }
    int from = wordStart(text, start - 1);
    return isWestern(text, from, start - 1) || hasWesternHalf(text, from);
  }

  /** Whether one is tied to the name that begins here: {@code Jean-Vladimir}. */
  static boolean hasWesternHalf(String text, int start) {
    return start > 2
        && Letters.isHyphen(text.charAt(start - 1))
        && isWestern(text, wordStart(text, start - 1), start - 1);
  }

  /** Whether one stands behind a surname, as in lists: {@code 3. Yeltsin Paul (CAN)}. */
  static boolean hasWesternGivenBehind(String text, int end) {
    return end + 2 < text.length()
        && text.charAt(end) == ' '
        && isWestern(text, end + 1, wordEnd(text, end + 1));
  }

  private static boolean isWestern(String text, int from, int to) {
    return to - from > 1
        && Letters.isUpper(text.charAt(from))
        && Western.SHAPES.mayHave(text, from, to)
        && Western.GIVEN.contains(text.substring(from, to));
  }

  /** Whether a capitalised word that has no other use stands before a surname. */
  static boolean hasOtherBearer(String text, int start) {
    if (start < 3 || text.charAt(start - 1) != ' ') {
      return false;
    }
    int from = wordStart(text, start - 1);
    return start - from > 3
        && Letters.isUpper(text.charAt(from))
        && Letters.isLower(text.charAt(from + 1))
        && !hasRole(text, from, text.substring(from, start - 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a word with a capital is one of the lists; what opens sentences only where it may. */
  private static boolean hasRole(String text, int from, String lower) {
    WordRoles roles = WordRoles.tables();
    boolean inside =
        from > 1 && text.charAt(from - 1) == ' ' && Letters.isLower(text.charAt(from - 2));
    return roles.isWord(lower) && !(inside && roles.isOpenerOnly(lower));
  }

  /** Whether an English genitive stands here. */
  private static boolean isGenitive(char[] in, int at) {
    return Letters.isApostrophe(in[at]) && in[at + 1] == 's' && !Letters.isWord(in[at + 2]);
  }

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
        || (comma
            && opensSentence(text, start)
            && (isInitial(text, end + 2) || isWordAlone(text, end + 2)));
  }

  /** Whether a sentence ends behind one word with a capital: {@code Tolstoy, Leo. The Cossacks}. */
  private static boolean isWordAlone(String text, int from) {
    int to = wordEnd(text, from);
    return to < text.length()
        && text.charAt(to) == '.'
        && Letters.isUpper(text.charAt(from))
        && to + 2 < text.length()
        && Letters.isUpper(text.charAt(to + 2));
  }

  static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && Letters.isWord(text.charAt(to))) {
      to++;
    }
    return to;
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
    int to = first ? wordEnd(text, end + FELLOW.length()) : end;
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
    int to = wordEnd(text, end + 2);
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

  /** Whether a letter with a full stop is short for a title: Monsieur, Don. */
  private static boolean isTitle(String language, char letter) {
    return (letter == 'M' && language.equals("fr")) || (letter == 'D' && language.equals("es"));
  }

  /** Where the first of the initials before a surname stands, but for titles; -1 without any. */
  static int initialBefore(String text, int start, String language) {
    int at = start;
    int first = -1;
    while (true) {
      int stop = at > 0 && Letters.isBlank(text.charAt(at - 1)) ? at - 2 : at - 1;
      boolean initial =
          stop > 0
              && text.charAt(stop) == '.'
              && Letters.isUpper(text.charAt(stop - 1))
              && (stop == 1 || !Letters.isWord(text.charAt(stop - 2)));
      if (!initial || start - at > LONGEST_WORD) {
        break;
      }
      first = stop - 1;
      at = first;
    }
    boolean title = first >= 0 && isTitle(language, text.charAt(first));
    return title ? -1 : first;
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

  /**
   * Whether two spellings have a comma, a mark, {@code or}, {@code and}, {@code not} or blanks in a
   * line between them alone. Written alike they would say nothing: {@code Aliyev and Aliyev are two
   * men}.
   */
  static boolean isAlternative(String text, int from, int to) {
    if (to - from > LONGEST_JOINT) {
      return false;
    }
    int start = from + (text.charAt(from) == ',' ? 1 : 0);
    String joint = text.substring(start, to);
    String mark = joint.strip();
    return mark.isEmpty()
        ? joint.indexOf('\n') < 0 || start > from
        : Prepositions.OR.contains(mark) || (start == from && Prepositions.AND.contains(mark));
  }

  /**
   * Whether a comma or a bracket and a few words are between two full names of one person, which is
   * how the one explains the other: {@code Sviatlana Tsikhanouskaya, in Russian Svetlana
   * Tikhanovskaya}.
   */
  static boolean isApposition(String text, int from, int to) {
    boolean opens = text.charAt(from) == ',' || text.startsWith("(", from + 1);
    boolean near = to - from <= LONGEST_APPOSITION && opens;
    return near && text.substring(from, to).chars().noneMatch(c -> ".;:!?\n".indexOf(c) >= 0);
  }

  /**
   * Whether a line says who wrote the text: {@code Par}, then nothing but capitalised words and
   * what joins them.
   *
   * @param within some place in the line
   * @param end where the line ends
   */
  static boolean isByline(String text, int within, int end) {
    int earliest = Math.max(0, end - LONGEST_BYLINE);
    int start = within;
    while (start > earliest && text.charAt(start - 1) != '\n') {
      start--;
    }
    boolean whole = start == 0 || text.charAt(start - 1) == '\n';
    return whole && end - start <= LONGEST_BYLINE && isByline(text.substring(start, end));
  }

  private static boolean isByline(String line) {
    WordRoles roles = WordRoles.tables();
    boolean opened = false;
    int i = 0;
    while (i < line.length()) {
      int start = i;
      while (i < line.length() && Letters.isWord(line.charAt(i))) {
        i++;
      }
      if (i > start) {
        String lower = line.substring(start, i).toLowerCase(Locale.ROOT);
        boolean fits =
            opened
                ? !Letters.isLower(line.charAt(start)) || roles.is("byline-joint", lower)
                : roles.is("byline", lower);
        if (!fits) {
          return false;
        }
        opened = true;
      } else if ("!?;«»\"".indexOf(line.charAt(i++)) >= 0) {
        return false;
      }
    }
    return opened;
  }
}
