package io.github.copydesk.style;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells that a name is quoted as it is spelt: {@code « Putin » en anglais}, {@code spelled Kiev},
 * or as the title of something, {@code „Chicken Kiev“}.
 */
final class Spelt {

  /** So many characters on each side of a name are looked at for the mark of a quotation. */
  private static final int LONGEST_TITLE = 40;

  /** So far before a name a quotation may begin that another language's marks stand around. */
  private static final int LONGEST_QUOTATION = 240;

  /** Longer words with a small letter are those of a sentence, in which the name is the text's. */
  private static final int LONGEST_ARTICLE = 3;

  private static final int LONGEST_WORD = 20;

  /** Marks that open a quotation in another language where the text's has its own. */
  private static final String FOREIGN_TO_ENGLISH = "«„";

  private static final String CLOSING = "»”";

  private Spelt() {}

  /** Holds the words that say so. */
  private static final class Words {
    static final Set<String> BEFORE = new HashSet<>();

    /** Of each, or of the second of two. */
    static final WordShapes SHAPES = new WordShapes();

    /** Of the first of two. */
    static final WordShapes FIRSTS = new WordShapes();

    static {
      for (String[] row : ResourceLists.rows("spelt.tsv")) {
        for (String words : ResourceLists.words(row[0])) {
          BEFORE.add(words);
          int second = words.indexOf('_') + 1;
          int end = words.endsWith("_") ? words.length() - 1 : words.length();
          SHAPES.add(words, second, end);
          if (second > 0) {
            FIRSTS.add(words, 0, second - 1);
          }
        }
      }
    }

    /** Whether a word in any case, with an elided article or without, may be among them. */
    static boolean mayHave(String text, int from, int to) {
      boolean elided = from + 2 < to && Letters.isApostrophe(text.charAt(from + 1));
      return SHAPES.mayHave(text, from, to) || (elided && SHAPES.mayHave(text, from + 2, to));
    }
  }

  /** Whether a name in a text in that language is to stay for that. */
  static boolean has(String text, Hit name, String language) {
    int start = name.start();
    int end = name.end();
    return isTitle(text, start, end)
        || isCalled(text, start, true)
        || isExplained(text, end)
        || isCalledSo(text, end)
        || isForm(text, end)
        || (language.equals("en")
            ? name.isQuoted(LONGEST_QUOTATION) && isQuotedAbroad(text, start, end)
            : name.isQuoted(LONGEST_TITLE) && isSlogan(text, start, end, language));
  }

  /** Whether nothing but words with a capital stand between the name and marks on both sides. */
  private static boolean isTitle(String text, int start, int end) {
    if (end >= text.length() || start == 0 || isInSentence(text, start, end)) {
      return false;
    }
    int to = titleEnd(text, end);
    // Tchaïkovski: Symphonies
    to = to == end && text.startsWith(": ", end) ? titleEnd(text, end + 1) : to;
    if (to == text.length() || !isMark(text, to, to + 1)) {
      return false;
    }
    int from = start;
    int least = Math.max(0, start - LONGEST_TITLE);
    while (from > least && isOfTitle(text.charAt(from - 1))) {
      from--;
    }
    return from > 0 && isMark(text, from - 1, from - 2) && areCapitalised(text, from, to);
  }

  /**
   * Whether the name stands in a quotation of a few words, none of which says that it is in the
   * text's language: {@code « Stop Putin now »}.
   */
  private static boolean isSlogan(String text, int start, int end, String language) {
    int from = start;
    int least = Math.max(0, start - LONGEST_TITLE);
    while (from > least && !ends(text.charAt(from - 1))) {
      from--;
    }
    if (from == least || !opens(text, from - 1)) {
      return false;
    }
    int to = end;
    int most = Math.min(text.length(), end + LONGEST_TITLE);
    while (to < most && !ends(text.charAt(to))) {
      to++;
    }
    return to < most
        && closes(text, to)
        && !OwnWords.mayBe(text, from, start, language)
        && !OwnWords.mayBe(text, end, to, language);
  }

  private static boolean ends(char c) {
    return c == '\n' || Letters.isQuote(c);
  }

  /** Whether a mark opens a quotation, by its form or by what stands beside it. */
  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    boolean begins = at == 0 || Letters.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    return FOREIGN_TO_ENGLISH.indexOf(c) >= 0
        || (c != '\n' && begins && !Letters.isSpace(text.charAt(at + 1)));
  }

  private static boolean closes(String text, int at) {
    char c = text.charAt(at);
    boolean goesOn = at + 1 < text.length() && Letters.isWord(text.charAt(at + 1));
    return c == '»' || (c != '\n' && !goesOn && !Letters.isSpace(text.charAt(at - 1)));
  }

  /** Where a title may end that goes on at {@code end}; a longer word in small letters is none. */
  private static int titleEnd(String text, int end) {
    int most = Math.min(text.length(), end + LONGEST_TITLE);
    int small = 0;
    int to = end;
    while (to < most && small <= LONGEST_ARTICLE) {
      char c = text.charAt(to);
      if (Letters.isLower(c) && (small > 0 || !Letters.isWord(text.charAt(to - 1)))) {
        small++;
      } else if (isOfTitle(c)) {
        small = 0;
      } else {
        break;
      }
      to++;
    }
    return to;
  }

  /** Whether a longer word in small letters stands beside the name: so it is nearly always. */
  private static boolean isInSentence(String text, int start, int end) {
    int to = end;
    if (Letters.isBlank(text.charAt(end))) {
      do {
        to++;
      } while (to < text.length() && Letters.isLower(text.charAt(to)));
    }
    int from = start;
    if (Letters.isBlank(text.charAt(start - 1))) {
      do {
        from--;
      } while (from > 0 && Letters.isLower(text.charAt(from - 1)));
    }
    boolean small = from == 0 || !Letters.isWord(text.charAt(from - 1));
    return to - end > LONGEST_ARTICLE + 1 || (small && start - from > LONGEST_ARTICLE + 1);
  }

  private static boolean isOfTitle(char c) {
    return Letters.isWord(c) || Letters.isBlank(c) || Letters.isHyphen(c);
  }

  /** Whether a mark of quotation stands here, or an apostrophe in place of one. */
  private static boolean isMark(String text, int at, int beyond) {
    char c = text.charAt(at);
    boolean edge = beyond < 0 || beyond >= text.length() || !Letters.isWord(text.charAt(beyond));
    return Letters.isQuote(c) || (Letters.isApostrophe(c) && edge);
  }

  /** Whether all words have a capital, but for short ones that another word follows. */
  private static boolean areCapitalised(String text, int from, int to) {
    boolean small = false;
    int i = from;
    while (i < to) {
      int word = i;
      while (i < to && Letters.isWord(text.charAt(i))) {
        i++;
      }
      if (i > word) {
        small = Letters.isLower(text.charAt(word));
      }
      if (small && i - word > LONGEST_ARTICLE) {
        return false;
      }
      i += i == word ? 1 : 0;
    }
    return !small;
  }

  /**
   * Whether the word before the name, or the two before it, say that it is spelt so.
   *
   * @param mayFollow whether that may be said of another spelling and of this one too: {@code in
   *     English Kyiv or Kiev}
   */
  private static boolean isCalled(String text, int start, boolean mayFollow) {
    int end = start;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    int from = wordStart(text, end);
    if (from == end || end == start) {
      return isAbbreviated(text, end);
    }
    if (mayFollow && Glosses.isOr(text, from, end)) {
      int other = wordStart(text, Math.max(0, from - 1));
      return other < from - 1
          && Letters.isUpper(text.charAt(other))
          && isCalled(text, other, false);
    }
    if (end == start - 1 && isWordFor(text, from, end)) {
      return true;
    }
    if (!Words.mayHave(text, from, end)) {
      return false;
    }
    String word = lower(text, from, end);
    // Behind an elided article as well: l'orthographe.
    if (Words.BEFORE.contains(word)
        || Words.BEFORE.contains(word.substring(word.indexOf('\'') + 1))) {
      return true;
    }
    int before = from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : 0;
    int first = wordStart(text, before);
    return first < before && Words.BEFORE.contains(lower(text, first, before) + '_' + word);
  }

  /** Whether an abbreviated language stands before a blank here: {@code ang. Putin}. */
  private static boolean isAbbreviated(String text, int end) {
    int stop = end - 1;
    int from = stop > 0 && text.charAt(stop) == '.' ? wordStart(text, stop) : stop;
    return stop - from > 1 && Words.BEFORE.contains(lower(text, from, end));
  }

  /**
   * Whether the words behind the name do: {@code Shusha en azéri}, {@code Kiev (in Russian)},
   * {@code Zelenskyy, with two y}.
   */
  private static boolean isExplained(String text, int end) {
    boolean bracket = text.startsWith("(", end + 1);
    boolean comma = text.startsWith(", ", end);
    int first = end + (bracket || comma ? 2 : 1);
    int second = first;
    while (second < text.length() && Letters.isLower(text.charAt(second))) {
      second++;
    }
    if (second == first || (!Letters.isBlank(text.charAt(first - 1)) && !bracket)) {
      return false;
    }
    if (bracket && Words.BEFORE.contains(text.substring(first, second))) {
      return true;
    }
    if (!Words.FIRSTS.mayHave(text, first, second) || !text.startsWith(" ", second)) {
      return false;
    }
    int to = wordEnd(text, second + 1);
    if (to == second + 1 || !Words.mayHave(text, second + 1, to)) {
      return false;
    }
    String both = lower(text, first, second) + '_' + lower(text, second + 1, to);
    return (!comma && Words.BEFORE.contains(both))
        || (Words.BEFORE.contains(both + '_') && isLetter(text, to + 1));
  }

  /** Whether a word of one letter, or a letter doubled, begins here. */
  private static boolean isLetter(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 2 && isBetween(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Letters.isLower(text.charAt(at)) && wordEnd(text, at) == at + 1;
  }

  /** Whether a form of to be stands behind the name, and what is a form of it soon behind that. */
  static boolean isForm(String text, int end) {
    int at = wordEnd(text, Math.min(end + 1, text.length()));
    if (at - end < 2
        || at - end > LONGEST_ARTICLE + 2
        || !Letters.isBlank(text.charAt(end))
        || !Calls.BEING.mayHave(text, end + 1, at)
        || !Calls.WORDS.is("is", lower(text, end + 1, at))) {
      return false;
    }
    int most = Math.min(text.length(), at + LONGEST_TITLE);
    while (at < most && Letters.isBlank(text.charAt(at))) {
      int from = at + 1;
      at = wordEnd(text, from);
      if (Calls.WORDS.is("form", lower(text, from, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is a form of to be, and what is a word stands soon before: a word is Moscou. */
  private static boolean isWordFor(String text, int from, int end) {
    if (end - from > LONGEST_ARTICLE
        || !Calls.BEING.mayHave(text, from, end)
        || !Calls.WORDS.is("is", lower(text, from, end))) {
      return false;
    }
    int at = from;
    int least = Math.max(1, at - LONGEST_TITLE);
    while (at > least && Letters.isBlank(text.charAt(at - 1))) {
      int to = at - 1;
      at = wordStart(text, to);
      if (Calls.WORDS.is("word", lower(text, at, to))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause behind the name does: {@code Lukashenka, as Belarusians call him}. */
  private static boolean isCalledSo(String text, int end) {
    if (!text.startsWith(", ", end)) {
      return false;
    }
    int at = wordEnd(text, end + 2);
    if (at == end + 2
        || !Calls.OPENERS.mayHave(text, end + 2, at)
        || !Calls.WORDS.is("opener", lower(text, end + 2, at))) {
      return false;
    }
    boolean whom = false;
    boolean calls = false;
    int most = Math.min(text.length(), at + LONGEST_TITLE);
    while (at < most && Letters.isBlank(text.charAt(at))) {
      int from = at + 1;
      at = wordEnd(text, from);
      String word = lower(text, from, at);
      whom |= Calls.WORDS.is("pronoun", word);
      calls |= Calls.WORDS.is("verb", word);
    }
    return whom && calls;
  }

  /** Holds the words of such clauses. */
  private static final class Calls {
    static final WordKinds WORDS = WordKinds.read("called.tsv");
    static final WordShapes OPENERS = WORDS.shapes("opener");
    static final WordShapes BEING = WORDS.shapes("is");
  }

  private static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && isOfWord(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isBetween(char c) {
    return Letters.isBlank(c) || Letters.isQuote(c) || c == ':';
  }

  private static int wordStart(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST_WORD && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isOfWord(char c) {
    return Letters.isWord(c) || Letters.isApostrophe(c) || Letters.isHyphen(c);
  }

  private static String lower(String text, int from, int to) {
    // The dot that a Turkish capital I leaves behind is no letter.
    String lower = text.substring(from, to).toLowerCase(Locale.ROOT).replace("\u0307", "");
    return lower.replace('’', '\'');
  }

  /** Whether the quotation that a place is in has marks, or letters, of another language. */
  private static boolean isQuotedAbroad(String text, int start, int end) {
    int least = Math.max(0, start - LONGEST_QUOTATION);
    for (int i = start - 1; i >= least && text.charAt(i) != '\n'; i--) {
      char c = text.charAt(i);
      if ((c >= 0x80 || c == '"') && Letters.isQuote(c)) {
        return FOREIGN_TO_ENGLISH.indexOf(c) >= 0
            || (CLOSING.indexOf(c) < 0
                && (isAbroad(text, i + 1) || isQuotedName(text, i, start, end)));
      }
    }
    return false;
  }

  /** Whether a mark opens a quotation and the name in it has letters that English has not. */
  private static boolean isQuotedName(String text, int mark, int start, int end) {
    boolean opens = mark == 0 || Letters.isSpace(text.charAt(mark - 1));
    for (int i = start; opens && i < end; i++) {
      if (text.charAt(i) > 'z' && Letters.isWord(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether small words of the quotation from here on have letters that English has not. */
  private static boolean isAbroad(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_QUOTATION);
    int word = from;
    boolean abroad = false;
    for (int i = from; i < most && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (Letters.isQuote(c)) {
        return abroad;
      }
      // An article that is elided: l'homme.
      abroad |= Letters.isApostrophe(c) && i == word + 1 && Letters.isLower(text.charAt(word));
      abroad |= c > 'z' && Letters.isLower(c) && Letters.isLower(text.charAt(word));
      word = Letters.isWord(c) ? word : i + 1;
    }
    return false;
  }
}
