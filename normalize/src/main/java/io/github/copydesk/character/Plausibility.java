package io.github.copydesk.character;

import io.github.copydesk.rows.Rows;
import java.util.Arrays;
import java.util.List;

/**
 * Tells how odd a sequence of characters is as it stands, and how well what it decodes to fits its
 * place. Odd are a capital after a small letter, a currency sign or a stray accent after a letter,
 * two scripts in one word; fitting are a letter of the script and case of its neighbours, a dash or
 * a quotation mark.
 */
final class Plausibility {

  /** A sequence of this score is repaired by itself. */
  static final int ENOUGH = 4;

  /** The score of what can be no text at all. */
  static final int IMPOSSIBLE = -99;

  private static final int NONE = 0;
  private static final int CLOSER = 1;
  private static final int MARK = 2;
  private static final int OPENER = 3;
  private static final int CURRENCY = 4;
  private static final int ODD = 5;
  private static final int MATH = 6;
  private static final int BOX = 7;
  private static final int CONTROL = 8;
  private static final int BLANK = 9;
  private static final int SOFT_HYPHEN = 10;
  private static final int LOWER = 11;
  private static final int UPPER = 12;

  /** A letter of Hebrew, Arabic or Thai, or a mark on one. */
  private static final int CASELESS = 13;

  private static final char FIRST_CASELESS = 0x590;

  /** From here on marks, digits and most signs are those of a script. */
  private static final char FIRST_SCRIPTED = 0x900;

  /** General punctuation and signs. */
  private static final char GENERAL = 0x2000;

  private static final List<String> KINDS =
      List.of("", "closer", "mark", "opener", "currency", "odd", "math");

  private static final byte[] KIND = new byte[0x10000];
  private static final byte[] ALONE = new byte[0x10000];

  private static final boolean[] COMMON_UNIT = new boolean[0x10000];

  /** The letters of Latin-1 that are seen oftener than those that stand for them elsewhere. */
  private static final String FREQUENT;

  /** Those that are so only at the end of a word. */
  private static final String FREQUENT_LAST;

  /** First and last of the ranges of common characters that are pairs of units. */
  private static final int[] ABOVE;

  static {
    for (char c = 0; c < 0x2600; c++) {
      KIND[c] = (byte) kindByType(c);
    }
    int[] above = new int[128];
    int count = 0;
    String[] frequent = {"", "", ""};
    for (String[] row : Rows.read(Plausibility.class, "mojibake.tsv")) {
      if (row[0].equals("common")) {
        int first = Integer.parseInt(row[1], 16);
        int last = Integer.parseInt(row[2], 16);
        if (first < COMMON_UNIT.length) {
          Arrays.fill(COMMON_UNIT, first, last + 1, true);
        } else {
          above[count++] = first;
          above[count++] = last;
        }
      } else if (row[0].equals("frequent")) {
        frequent = row;
      } else if (row[0].equals("alone")) {
        row[2].chars().forEach(c -> ALONE[c] = (byte) Integer.parseInt(row[1]));
      } else {
        row[1].chars().forEach(c -> KIND[c] = (byte) KINDS.indexOf(row[0]));
      }
    }
    ABOVE = Arrays.copyOf(above, count);
    FREQUENT = frequent[1];
    FREQUENT_LAST = frequent[2];
  }

  private Plausibility() {}

  private static int kindByType(char c) {
    if (c >= 0x80 && c < 0xA0) {
      return CONTROL;
    }
    if (c == '\u00AD') {
      return SOFT_HYPHEN;
    }
    if (c >= 0x2500) {
      return BOX;
    }
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER -> UPPER;
      case Character.OTHER_LETTER -> CASELESS;
      case Character.SPACE_SEPARATOR -> BLANK;
      case Character.NON_SPACING_MARK, Character.MODIFIER_LETTER ->
          c >= FIRST_CASELESS ? CASELESS : NONE;
      default -> NONE;
    };
  }

  /**
   * Returns how odd {@code [start, end)} is as it stands: from about -3, quite natural, to 4 and
   * more, hardly ever written.
   */
  static int oddness(String text, int start, int end) {
    char first = text.charAt(start);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    int score = opening(before, first);
    for (int i = start + 1; i < end; i++) {
      score += pair(text.charAt(i - 1), text.charAt(i), i == end - 1);
    }
    char last = text.charAt(end - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (end - start == 2 && KIND[before] == UPPER && KIND[first] == UPPER && !isLetter(after)) {
      score -= endOfCapitals(last);
    }
    return score + closing(first, last, after, end - start);
  }

  /**
   * German, Czech and Danish close a quotation with what opens it elsewhere; a price may end one.
   */
  private static int endOfCapitals(char last) {
    return last == '“' || last == '«' || last == '‘' ? 3 : KIND[last] == CURRENCY ? 3 : 0;
  }

  private static int opening(char before, char first) {
    int kind = KIND[first];
    boolean afterLetter = isLetter(before);
    if (kind >= LOWER) {
      if (afterLetter && script(before) != script(first)) {
        return 4;
      }
      if (kind == UPPER) {
        return KIND[before] == LOWER
            ? 4
            : KIND[before] == UPPER ? Math.min(ALONE[first], 2) : ALONE[first] + before(before);
      }
      return 0;
    }
    return switch (kind) {
      case MATH, BOX, ODD, CURRENCY, OPENER -> afterLetter ? 3 : 0;
      // A Hebrew abbreviation ends so.
      case CLOSER -> afterLetter && script(before) == script(first) ? -4 : 0;
      case CONTROL -> 4;
      default -> 0;
    };
  }

  /** Signs stand before signs; a capital after one begins a word. */
  private static int before(char before) {
    return KIND[before] == CONTROL ? 2 : 0;
  }

  private static int pair(char first, char second, boolean last) {
    int kind = KIND[second];
    if (kind == CONTROL) {
      return 4;
    }
    if (isLetter(first)) {
      return afterLetter(first, second, kind, last);
    }
    if (kind >= LOWER) {
      return switch (KIND[first]) {
        case MATH, BOX, ODD, CURRENCY -> 2;
        case MARK -> 1;
        default -> 0;
      };
    }
    return KIND[first] == kind ? 0 : KIND[first] == BOX || kind == BOX ? 2 : 1;
  }

  private static int afterLetter(char first, char second, int kind, boolean last) {
    return switch (kind) {
      case ODD, CURRENCY, BOX -> 3;
      case OPENER -> second == '“' || second == '«' || second == '‘' ? 2 : 3;
      case MATH -> 2;
      case CLOSER -> last ? -1 : 0;
      case SOFT_HYPHEN -> 1;
      case BLANK -> KIND[first] == CASELESS ? -2 : 0;
      case LOWER, UPPER, CASELESS -> letters(first, second, kind);
      default -> 0;
    };
  }

  private static int letters(char first, char second, int kind) {
    if (script(first) != script(second)) {
      return 4;
    }
    if (KIND[first] == LOWER && kind == UPPER) {
      return 3;
    }
    // In Western letters Ã is followed by a vowel, and œ, š, ž, Ÿ hardly follow another accent.
    return first == 'Ã' ? 3 : "œŒšŠžŽŸ".indexOf(second) >= 0 && first < 0x100 ? 2 : 0;
  }

  private static int closing(char first, char last, char after, int length) {
    if (!isLetter(after)) {
      return 0;
    }
    return switch (KIND[last]) {
      case CLOSER ->
          last == '’'
              ? (length == 2 && isLetter(first) ? -2 : 0)
              : last == '”' || last == '»' || last == '›' ? 2 : 0;
      case MARK, ODD, MATH, BOX, CURRENCY, CONTROL -> 2;
      case SOFT_HYPHEN -> 1;
      case LOWER -> script(last) != script(after) ? 3 : Character.isUpperCase(after) ? 2 : 0;
      case UPPER, CASELESS -> script(last) != script(after) ? 3 : 0;
      default -> 0;
    };
  }

  /**
   * Returns how well a decoded character fits.
   *
   * @param before what stands before it after decoding, 0 for the beginning
   * @param after what stands after it after decoding, 0 for the end
   * @param length the number of bytes it was
   */
  static int fit(int c, int before, int after, int length) {
    if (!Character.isDefined(c) || Character.getType(c) == Character.SURROGATE) {
      return IMPOSSIBLE;
    }
    if (c < 0xA0) {
      return isWindowsControl(c) ? -1 : IMPOSSIBLE;
    }
    int score = length >= 4 ? 5 : Math.max(0, length - 2);
    if (!isCommon(c)) {
      // Beyond the emoji and the rarer Chinese are scripts of old, which no article is in.
      score -= c >= 0x10000 ? 8 : 3;
    }
    if (c >= 0x2000 && c < 0x2C00) {
      score += 2;
    }
    if ((c == '¿' || c == '¡') && Character.isLetter(after) && !Character.isLetter(before)) {
      score += 2;
    }
    if (isStranger(c, before, after)) {
      return IMPOSSIBLE;
    }
    return Character.isLetter(c) ? score + letterFit(c, before, after) : score;
  }

  /**
   * Whether a letter, mark or digit of one script would stand in a word of another: between two
   * letters, or beside one if it is rare.
   */
  private static boolean isStranger(int c, int before, int after) {
    if (script(c) == LATIN || !(Character.isLetter(c) || (c >= FIRST_SCRIPTED && c < GENERAL))) {
      return false;
    }
    boolean last = before >= 0x80 && Character.isLetter(before);
    boolean next = after >= 0x80 && Character.isLetter(after);
    return (last || next)
        && !(last && isOfScript(before, c))
        && !(next && isOfScript(after, c))
        && ((last && next) || !isCommon(c));
  }

  private static boolean isOfScript(int letter, int c) {
    return script(letter) == script(c)
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.of(c);
  }

  private static int letterFit(int c, int before, int after) {
    int script = script(c);
    boolean last = Character.isLetter(before);
    boolean next = Character.isLetter(after);
    boolean lastFits = last && script(before) == script;
    boolean nextFits = next && script(after) == script;
    int score = 0;
    if (lastFits || nextFits) {
      score = script == LATIN ? 2 : 3;
    } else if (last || next) {
      score = -4;
    } else if (script == HAN) {
      score = -3;
    }
    if (Character.isUpperCase(c)) {
      return score - (lastFits && Character.isLowerCase(before) ? 3 : 0);
    }
    boolean amongCapitals =
        (nextFits && Character.isUpperCase(after))
            || (lastFits && Character.isUpperCase(before) && !nextFits);
    return score - (Character.isLowerCase(c) && amongCapitals ? 4 : 0);
  }

  /**
   * Returns whether two decoded neighbours are bytes of one character of the layer below, so that
   * neither script nor case of them counts.
   */
  static boolean isLayered(int first, int second) {
    return first >= 0x80
        && second >= 0x80
        && first < 0x10000
        && second < 0x10000
        && (CharacterScan.pages((char) first, (char) second) != 0
            || CharacterScan.continuations((char) first, (char) second) != 0);
  }

  private static boolean isWindowsControl(int c) {
    return c >= 0x80 && c != 0x81 && c != 0x8D && c != 0x8F && c != 0x90 && c != 0x9D;
  }

  /** Whether people write the character in running text. */
  static boolean isCommon(int c) {
    if (c < COMMON_UNIT.length) {
      return COMMON_UNIT[c];
    }
    for (int i = 0; i < ABOVE.length; i += 2) {
      if (ABOVE[i] <= c && c <= ABOVE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code c} is a letter that is written oftener than most with an accent. */
  static boolean isFrequent(int c, boolean last) {
    return FREQUENT.indexOf(c) >= 0 || (last && FREQUENT_LAST.indexOf(c) >= 0);
  }

  /** Returns whether {@code c} is a letter of another script than the one of ASCII. */
  static boolean isForeign(char c) {
    return isLetter(c) && script(c) != LATIN;
  }

  /** Returns whether two letters of a script without capitals stand as in a word. */
  static boolean isOneWord(char first, char second) {
    return KIND[first] == CASELESS && KIND[second] == CASELESS && script(first) == script(second);
  }

  private static boolean isLetter(char c) {
    return KIND[c] >= LOWER || (c >= 0x2600 && Character.isLetter(c));
  }

  private static final int LATIN = 1;
  private static final int HAN = 5;

  /**
   * Returns a number for the script of a letter; scripts share blocks of 128 code points, near
   * enough.
   */
  private static int script(int c) {
    if (c < 0x2B0 || (c >= 0x1E00 && c < 0x1F00)) {
      return LATIN;
    }
    if ((c >= 0x370 && c < 0x400) || (c >= 0x1F00 && c < 0x2000)) {
      return 2;
    }
    if (c >= 0x400 && c < 0x530) {
      return 3;
    }
    if (c >= 0x530 && c < 0x590) {
      return 7;
    }
    if ((c >= 0x600 && c < 0x700) || (c >= 0x750 && c < 0x780)) {
      return 4;
    }
    if ((c >= 0x3040 && c < 0xA000) || c >= 0x20000) {
      return HAN;
    }
    return c >= 0xAC00 && c < 0xD7B0 ? 6 : 16 + (c >>> 7);
  }
}
