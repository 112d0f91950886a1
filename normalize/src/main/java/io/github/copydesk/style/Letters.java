package io.github.copydesk.style;

import java.util.Arrays;

/**
 * Tables over single characters: what can stand in a word, what can begin a name, and what a letter
 * is without its case and accents.
 *
 * <p>Works on the Basic Multilingual Plane: no name in a style book has letters outside it, and a
 * surrogate counts as no letter.
 */
final class Letters {

  /** Neither letter nor digit. */
  static final byte OTHER = 0;

  /** A character inside words at which no name begins: lower case, digit, combining mark. */
  static final byte INNER = 1;

  /** A letter that can begin a name: upper case, or of a script without case. */
  static final byte START = 2;

  /** In {@link #KINDS}, a character that was not looked at yet; {@link #kind} says what it is. */
  static final byte UNKNOWN = 4;

  private static final byte UPPER = 8;

  private static final byte LOWER = 16;

  /** White space, which ends an address. */
  private static final byte SPACE = 32;

  /** What stands in addresses and code and in no name. */
  private static final byte MARK = 64;

  /** A mark that opens or closes a quotation. */
  static final byte QUOTE = -128;

  /** The bits of a kind that are not about case; one of them is set in what can stand in a word. */
  static final int WORD = INNER | START;

  /** A character that stands between the words of one name in place of a blank. */
  static final char SEPARATOR = ' ';

  /**
   * The kind of each character, and its case. Most texts use three or four of the 256 blocks, and
   * asking for all would cost more than reading such a text, so a block is filled when one of its
   * characters is first met; two threads that both fill it write the same bytes.
   */
  static final byte[] KINDS = new byte[1 << 16];

  /** Each character folded; 0 where its block was not looked at yet. */
  private static final char[] FOLDS = new char[1 << 16];

  private static final char[] PLAIN = plain();

  /** Latin letters that no Greek or Cyrillic one looks like. */
  private static final String LATIN_ALONE = "DFGLQRSUVWZbdfghlmqrstwz";

  static {
    Arrays.fill(KINDS, UNKNOWN);
  }

  private Letters() {}

  /** One of {@link #OTHER}, {@link #INNER}, {@link #START}. */
  static int kind(char c) {
    return known(c) & WORD;
  }

  private static byte known(char c) {
    byte kind = KINDS[c];
    return kind == UNKNOWN ? fillKinds(c) : kind;
  }

  static boolean isWord(char c) {
    return (known(c) & WORD) != OTHER;
  }

  /** The character without case and, in Latin and Greek, without accent; separators as one. */
  static char fold(char c) {
    char fold = FOLDS[c];
    return fold == 0 && c != 0 ? fillFolds(c) : fold;
  }

  /** Returns a word without case and accents, as {@link #fold} has each letter. */
  static String plain(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = fold(letters[i]);
    }
    return new String(letters);
  }

  /** Lower case, the same in every locale, and dotted capital I as plain i. */
  static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u0130' ? 'i' : Character.toLowerCase(c);
  }

  /** White space of any kind. */
  static boolean isSpace(char c) {
    return (known(c) & SPACE) != 0;
  }

  /** Not zero if the character stands in addresses and code and in no name. */
  static int marks(char c) {
    return known(c) & MARK;
  }

  static boolean isUpper(char c) {
    return (known(c) & UPPER) != 0;
  }

  static boolean isLower(char c) {
    return (known(c) & LOWER) != 0;
  }

  /** Whether two words of one name can be joined by this one character. */
  static boolean isJoint(char c) {
    return c == ' ' || c == '\n' || isHyphen(c) || isApostrophe(c) || isBlank(c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\u02B9';
  }

  /**
   * A letter of everyday Georgian, which Unicode counts as small but which begins names as well.
   */
  static boolean isGeorgian(char c) {
    return c >= '\u10D0' && c <= '\u10FF' && c != '\u10FB';
  }

  /**
   * Whether a word has Latin letters and Greek or Cyrillic ones, which look like them; not if these
   * are an ending behind a Latin word or acronym, as the characters' step leaves them.
   */
  static boolean isMixed(String word) {
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      latin |= isLatin(c);
      other |= isGreekOrCyrillic(c);
    }
    return latin && other && !isLatinWithEnding(word);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static boolean isGreekOrCyrillic(char c) {
    return c >= 0x370 && c < 0x530 && Character.isLetter(c);
  }

  /** Whether Latin letters that are nothing else come first, small ones after: COVIDа, Googleом. */
  private static boolean isLatinWithEnding(String word) {
    int end = 0;
    boolean own = false;
    while (end < word.length() && isLatin(word.charAt(end))) {
      char c = word.charAt(end++);
      own |= LATIN_ALONE.indexOf(c) >= 0 || (end > 1 && isUpper(c));
    }
    int i = end;
    while (i < word.length() && isGreekOrCyrillic(word.charAt(i)) && isLower(word.charAt(i))) {
      i++;
    }
    return own && end > 1 && i == word.length();
  }

  /** A mark that opens or closes a quotation. */
  static boolean isQuote(char c) {
    return (known(c) & QUOTE) != 0;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '«' || c == '»' || (c >= '“' && c <= '„');
  }

  /** A blank inside a line. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private static byte fillKinds(char c) {
    int block = c & 0xFF00;
    for (int each = block; each < block + 256; each++) {
      char member = (char) each;
      int upper = Character.isUpperCase(member) ? UPPER : 0;
      int lower = Character.isLowerCase(member) ? LOWER : 0;
      int space =
          member <= ' ' || isBlank(member) || "\u2028\u3000".indexOf(member) >= 0 ? SPACE : 0;
      int mark = Addresses.MARKS.indexOf(member) >= 0 ? MARK : 0;
      int quote = isMark(member) ? QUOTE : 0;
      KINDS[each] = (byte) (computeKind(member) | upper | lower | space | mark | quote);
    }
    return KINDS[c];
  }

  private static char fillFolds(char c) {
    int block = c & 0xFF00;
    for (int each = block; each < block + 256; each++) {
      FOLDS[each] = computeFold((char) each);
    }
    return FOLDS[c];
  }

  private static byte computeKind(char c) {
    if (isGeorgian(c)) {
      return START;
    }
    int type = Character.getType(c);
    if (type == Character.UPPERCASE_LETTER
        || type == Character.TITLECASE_LETTER
        || type == Character.OTHER_LETTER) {
      // Lower-case letters never begin a name here; letters without case may.
      return Character.isLowerCase(c) ? INNER : START;
    }
    boolean inner =
        type == Character.LOWERCASE_LETTER
            || type == Character.MODIFIER_LETTER
            || type == Character.DECIMAL_DIGIT_NUMBER
            || type == Character.NON_SPACING_MARK
            || c == '_';
    return inner ? INNER : Character.isUpperCase(c) ? START : OTHER;
  }

  private static char computeFold(char c) {
    if (isApostrophe(c)) {
      return '\'';
    }
    if (isJoint(c)) {
      return SEPARATOR;
    }
    char low = lower(c);
    return low >= PLAIN.length || PLAIN[low] == 0 ? low : PLAIN[low];
  }

  private static char[] plain() {
    char[] plain = new char[0x2000];
    for (String[] row : ResourceLists.rows("letters.tsv")) {
      for (int i = 0; i < row[1].length(); i++) {
        plain[row[1].charAt(i)] = row[0].charAt(0);
      }
    }
    return plain;
  }
}
