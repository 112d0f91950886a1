package io.github.copydesk.table;

/**
 * What each UTF-16 code unit is, as {@link Character} tells it of a {@code char}, by one look into
 * a table. What the JDK does for a character beyond Latin-1 is so much code that a compiler spends
 * more on it than on the loops that ask.
 *
 * <p>A block of 256 is filled when one of its units is first met: most texts have three or four.
 * Two threads that both fill it write the same bytes.
 */
public final class Units {

  private static final byte KNOWN = 1;
  private static final byte LETTER = 1 << 1;
  private static final byte UPPER = 1 << 2;
  private static final byte LOWER = 1 << 3;
  private static final byte DIGIT = 1 << 4;
  private static final byte MARK = 1 << 5;

  private static final byte[] KINDS = new byte[1 << 16];

  private Units() {}

  /** Whether {@link Character#isLetter(char)} holds. */
  public static boolean isLetter(char c) {
    return (kind(c) & LETTER) != 0;
  }

  /** Whether {@link Character#isUpperCase(char)} holds. */
  public static boolean isUpperCase(char c) {
    return (kind(c) & UPPER) != 0;
  }

  /** Whether {@link Character#isLowerCase(char)} holds. */
  public static boolean isLowerCase(char c) {
    return (kind(c) & LOWER) != 0;
  }

  /** Whether {@link Character#isDigit(char)} holds. */
  public static boolean isDigit(char c) {
    return (kind(c) & DIGIT) != 0;
  }

  /** Whether {@link Character#isLetterOrDigit(char)} holds. */
  public static boolean isLetterOrDigit(char c) {
    return (kind(c) & (LETTER | DIGIT)) != 0;
  }

  /** Whether it is a mark without a width of its own, {@link Character#NON_SPACING_MARK}. */
  public static boolean isMark(char c) {
    return (kind(c) & MARK) != 0;
  }

  /** Returns the digit of whatever script that it is, -1 if it is none. */
  public static int digit(char c) {
    return !isDigit(c) ? -1 : c < 0x80 ? c - '0' : Character.digit(c, 10);
  }

  private static int kind(char c) {
    int kind = KINDS[c];
    return kind == 0 ? fill(c) : kind;
  }

  private static int fill(char c) {
    int block = c & 0xFF00;
    for (int each = block; each < block + 0x100; each++) {
      KINDS[each] = compute((char) each);
    }
    return KINDS[c];
  }

  private static byte compute(char c) {
    int letter = Character.isLetter(c) ? LETTER : 0;
    int upper = Character.isUpperCase(c) ? UPPER : 0;
    int lower = Character.isLowerCase(c) ? LOWER : 0;
    int digit = Character.isDigit(c) ? DIGIT : 0;
    int mark = Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0;
    return (byte) (KNOWN | letter | upper | lower | digit | mark);
  }
}
