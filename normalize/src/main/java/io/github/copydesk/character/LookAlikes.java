package io.github.copydesk.character;

import io.github.copydesk.rows.Rows;
import io.github.copydesk.text.Redline;

/**
 * Puts the letter of a word's own alphabet where one of another stands that is drawn like it: a
 * Latin {@code o} in a Russian word, a micro sign in a Greek one. Nobody sees it, and no search
 * finds the word.
 *
 * <p>A word is repaired if hardly anything else can be meant: most of its letters are of one
 * alphabet, every other one is drawn like one of these, blanks and stops are around it (addresses
 * and codes have other neighbours), and capitals stand where a word has them. Roman numbers stay
 * ({@code ХIХ}), and so do acronyms with an ending of another alphabet ({@code PCшный}). What is
 * mixed for no good reason and not repaired is flagged.
 */
final class LookAlikes {

  static final String RULE = "character.look-alike";
  static final String FLAG = "flag.homograph";

  /** A word longer than this is none; it also keeps a look at one from costing more. */
  private static final int LONGEST = 40;

  private static final int OTHER = 0;
  private static final int LATIN = 1;
  private static final int GREEK = 2;
  private static final int CYRILLIC = 3;

  // What is to be done with a word.
  private static final int STAYS = 0;
  private static final int DOUBTFUL = 1;
  private static final int REPAIRED = 2;

  private static final String MARGINS = ".,;:!?()[]\"«»„“”'’‘-–—…\u00A0\u202F\u3000";
  private static final String ROMAN = "IVXLCDMІХСМ";

  /** Only texts that have one of these letters have the Cyrillic i. */
  private static final String BESIDE_I = "іїєґўІЇЄҐЎ";

  private static final String BESIDE_J = "јњљћђѓќЈЊЉЋЂЃЌ";

  /** For letters below a limit, what is drawn like them in each alphabet; 0 if nothing is. */
  private static final char[][] TABLE = new char[4][];

  private static final int LIMIT = 0x2300;

  static {
    TABLE[LATIN] = new char[LIMIT];
    for (String[] row : Rows.read(LookAlikes.class, "look-alikes.tsv")) {
      int script = row[0].equals("greek") ? GREEK : CYRILLIC;
      TABLE[script] = new char[LIMIT];
      for (int i = 0; i < row[1].length(); i++) {
        TABLE[script][row[2].charAt(i)] = row[1].charAt(i);
        if (script == CYRILLIC) {
          TABLE[LATIN][row[1].charAt(i)] = row[2].charAt(i);
        }
      }
    }
  }

  private final String text;

  /** The word that is looked at, its own letters in place of others. */
  private final char[] word = new char[LONGEST];

  private int length;
  private int own;

  /** How many letters of another alphabet stand side by side in it. */
  private int longestRun;

  /**
   * Whether the text has any of the letters beside which an i or a j may be Cyrillic; 0 unknown.
   */
  private int besideI;

  private int besideJ;

  private LookAlikes(String text) {
    this.text = text;
  }

  /** Gives roles to the letters of which one of another alphabet is drawn like some other. */
  static void mark(int[] words, int latinSecond, int otherFirst, int latinFirst, int otherSecond) {
    for (char c = 0; c < LIMIT; c++) {
      int script = script(c);
      if (script == GREEK || script == CYRILLIC) {
        words[c] |= otherFirst | otherSecond;
      } else if (TABLE[CYRILLIC][c] != 0 || TABLE[GREEK][c] != 0) {
        words[c] |= latinFirst | latinSecond;
      }
    }
  }

  /** Returns whether the letters before and at {@code at} are of two alphabets, and in one word. */
  static boolean isAt(String text, int at) {
    int before = script(text.charAt(at - 1));
    int script = script(text.charAt(at));
    if (before == script || before == OTHER || script == OTHER) {
      return false;
    }
    return new LookAlikes(text).look(start(text, at), true) != STAYS;
  }

  static Redline repair(String text) {
    int at = CharacterScan.nextMixed(text, 1);
    if (at < 0) {
      return Redline.unchanged(text);
    }
    LookAlikes words = new LookAlikes(text);
    Redline.Builder builder = Redline.builder(text);
    for (; at >= 0; at = CharacterScan.nextMixed(text, at)) {
      int start = start(text, at);
      int next = at + 1;
      if (script(text.charAt(at)) != OTHER && script(text.charAt(at - 1)) != OTHER) {
        words.treat(start, words.look(start, false), builder);
        next = Math.max(next, start + words.length);
      }
      at = next;
    }
    return builder.build();
  }

  private void treat(int start, int verdict, Redline.Builder builder) {
    if (verdict == DOUBTFUL) {
      builder.flag(start, start + length, FLAG);
      return;
    }
    int end = start;
    for (int at = start; verdict == REPAIRED && at < start + length; at = end) {
      end = at + 1;
      if (word[at - start] != text.charAt(at)) {
        while (end < start + length && word[end - start] != text.charAt(end)) {
          end++;
        }
        builder.replace(at, end, new String(word, at - start, end - at), RULE);
      }
    }
  }

  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST && script(text.charAt(start - 1)) != OTHER) {
      start--;
    }
    return start;
  }

  /**
   * Reads the word that begins at {@code start} and says what is to be done with it.
   *
   * @param quick whether to leave out what takes a look at the whole text
   */
  private int look(int start, boolean quick) {
    int[] counts = new int[4];
    int end = start;
    while (end < text.length() && end - start < LONGEST && script(text.charAt(end)) != OTHER) {
      counts[script(text.charAt(end))]++;
      end++;
    }
    length = end - start;
    int other = counts[CYRILLIC] > 0 ? CYRILLIC : GREEK;
    own = counts[other] >= counts[LATIN] ? other : LATIN;
    int many = counts[own];
    int few = length - many;
    boolean two = few > 0 && counts[LATIN] + counts[other] == length;
    if (length == LONGEST
        || !two
        || (own == LATIN && other == GREEK)
        || !isMargin(start - 1, -1)
        || !isMargin(end, 1)
        || !canBeOwn(start, quick)) {
      return STAYS;
    }
    return verdict(start, many, few);
  }

  private int verdict(int start, int many, int few) {
    if (isRoman(start) || isAcronym(start)) {
      return STAYS;
    }
    boolean cased = hasUsualCase();
    if (length == 2) {
      // "нe", "µε": prepositions and particles.
      return cased && isLittle(start) ? REPAIRED : STAYS;
    }
    if (many < (own == LATIN ? 3 : 2)) {
      return STAYS;
    }
    return cased && many >= (longestRun == 1 ? few : 2 * few) ? REPAIRED : DOUBTFUL;
  }

  /** Whether every letter of another alphabet has its like in the word's own; writes the word. */
  private boolean canBeOwn(int start, boolean quick) {
    int run = 0;
    longestRun = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      word[i] = c;
      run = script(c) == own ? 0 : run + 1;
      longestRun = Math.max(run, longestRun);
      if (run > 0) {
        word[i] = TABLE[own][c];
        boolean ending = own == LATIN && i == length - 1;
        if (word[i] == 0 || run > 2 || ending || (!quick && !belongs(word[i]))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the alphabet of the text has a letter that only some have. */
  private boolean belongs(char c) {
    if (c == 'і' || c == 'І') {
      besideI = besideI == 0 ? search(BESIDE_I) : besideI;
      return besideI > 0;
    }
    if (c == 'ј' || c == 'Ј') {
      besideJ = besideJ == 0 ? search(BESIDE_J) : besideJ;
      return besideJ > 0;
    }
    return true;
  }

  /** Returns 1 if the text has any of the letters, else -1. */
  private int search(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (text.indexOf(letters.charAt(i)) >= 0) {
        return 1;
      }
    }
    return -1;
  }

  /** Whether what stands at a side of the word stands beside words of a sentence. */
  private boolean isMargin(int at, int step) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    int beyond = at + step;
    boolean joins =
        (c == '.' || c == ':')
            && beyond >= 0
            && beyond < text.length()
            && Character.isLetterOrDigit(text.charAt(beyond));
    return (c <= ' ' && c > 0) || (MARGINS.indexOf(c) >= 0 && !joins);
  }

  private boolean isRoman(int start) {
    for (int i = 0; i < length; i++) {
      if (ROMAN.indexOf(text.charAt(start + i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether capitals of another alphabet stand before small letters of the word's own. */
  private boolean isAcronym(int start) {
    int end = 0;
    while (end < length && script(text.charAt(start + end)) != own) {
      end++;
    }
    return end > 1 && Character.isUpperCase(word[1]) && Character.isLowerCase(word[end]);
  }

  private boolean hasUsualCase() {
    boolean small = Character.isLowerCase(word[1]);
    for (int i = 1; i < length; i++) {
      if (Character.isLowerCase(word[i]) != small) {
        return false;
      }
    }
    return small || Character.isUpperCase(word[0]);
  }

  /** Whether a word of two letters is one that sentences have, and stands in one. */
  private boolean isLittle(int start) {
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    boolean usual =
        own == CYRILLIC
            ? Character.isLowerCase(first) && "aeo".indexOf(second) >= 0
            : own == GREEK && (script(first) == LATIN || second == 'o');
    return usual && (scriptAt(start - 2) == own || scriptAt(start + 3) == own);
  }

  private int scriptAt(int at) {
    return at < 0 || at >= text.length() ? OTHER : script(text.charAt(at));
  }

  private static int script(char c) {
    if (c < 0x80) {
      int small = c | 0x20;
      return small >= 'a' && small <= 'z' ? LATIN : OTHER;
    }
    if (c < 0x250) {
      return (c >= 0xC0 && c != '×' && c != '÷') || c == 'µ' ? LATIN : OTHER;
    }
    if (c < 0x530) {
      return c >= 0x400
          ? c >= 0x483 && c <= 0x489 ? OTHER : CYRILLIC
          : c >= 0x386 && Character.isLetter(c) ? GREEK : OTHER;
    }
    return c == '∆' ? LATIN : OTHER;
  }
}
