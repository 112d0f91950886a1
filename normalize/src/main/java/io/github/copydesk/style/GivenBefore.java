package io.github.copydesk.style;

import java.util.HashSet;
import java.util.Set;

/** Tells by the given name or the initials before a surname that somebody else bears it. */
final class GivenBefore {

  private GivenBefore() {}

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

  private static final WordKinds OTHERS = WordKinds.read("other-given.tsv");

  private static final WordShapes ABROAD = OTHERS.shapes("abroad");

  private static final WordShapes SHARED = OTHERS.shapes("shared");

  /**
   * Whether a word is a given name of people elsewhere, which says of a surname of Russia, Ukraine
   * or their neighbours that somebody else bears it.
   *
   * @param caucasian whether the surname is of the Caucasus, where many names of the West are at
   *     home
   */
  static boolean isAbroad(String given, boolean caucasian) {
    int end = given.length();
    return (ABROAD.mayHave(given, 0, end) && OTHERS.is("abroad", given))
        || (!caucasian && SHARED.mayHave(given, 0, end) && OTHERS.is("shared", given));
  }

  /**
   * Whether a given name of the West stands before a surname: who bears it lives there and spells
   * the surname, as did those who came with it: {@code Cherilyn Sarkisian}.
   */
  static boolean hasWesternBearer(String text, int start) {
    if (start < 3 || text.charAt(start - 1) != ' ') {
      return false;
    }
    int from = WordScan.wordStart(text, start - 1);
    return isWestern(text, from, start - 1) || hasWesternHalf(text, from);
  }

  /** Whether one is tied to the name that begins here: {@code Jean-Vladimir}. */
  static boolean hasWesternHalf(String text, int start) {
    return start > 2
        && Letters.isHyphen(text.charAt(start - 1))
        && isWestern(text, WordScan.wordStart(text, start - 1), start - 1);
  }

  /** Whether one stands behind a surname, as in lists: {@code 3. Yeltsin Paul (CAN)}. */
  static boolean hasWesternGivenBehind(String text, int end) {
    return end + 2 < text.length()
        && text.charAt(end) == ' '
        && isWestern(text, end + 1, WordScan.wordEnd(text, end + 1));
  }

  /** Whether a name is a given name of the West and nothing more. */
  static boolean isWestern(String name) {
    return isWestern(name, 0, name.length());
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
    int from = WordScan.wordStart(text, start - 1);
    return start - from > 3
        && Letters.isUpper(text.charAt(from))
        && Letters.isLower(text.charAt(from + 1))
        && !hasRole(text, from, WordScan.lower(text, from, start - 1));
  }

  /** Whether a word with a capital is one of the lists; what opens sentences only where it may. */
  private static boolean hasRole(String text, int from, String lower) {
    WordRoles roles = WordRoles.tables();
    boolean inside =
        from > 1 && text.charAt(from - 1) == ' ' && Letters.isLower(text.charAt(from - 2));
    return roles.isWord(lower) && !(inside && roles.isOpenerOnly(lower));
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
      if (!initial || start - at > WordScan.LONGEST_WORD) {
        break;
      }
      first = stop - 1;
      at = first;
    }
    boolean title = first >= 0 && isTitle(language, text.charAt(first));
    return title ? -1 : first;
  }
}
