package io.github.copydesk.character;

/**
 * Thins out what the scan stops at in Cyrillic text. In the Cyrillic code pages small letters are
 * the bytes that open characters of three and four bytes, and letters are continuation bytes too,
 * so that nearly every word of sound Russian, Ukrainian or Serbian would stop the scan. What those
 * bytes open in UTF-8 begins with one of few bytes, which show as a capital or as a sign: only a
 * small letter and one of these are worth a look. This is for the scan alone; once it has stopped,
 * all that the pages allow is read.
 */
final class CyrillicPairs {

  /** A page without Cyrillic, whose bit can stand for the pairs of all Cyrillic pages. */
  static final int SHARED = CodePages.indexOf("IBM437");

  private static final int WINDOWS = CodePages.WINDOWS_1251;
  private static final int DOS = CodePages.indexOf("IBM866");
  private static final int KOI = CodePages.indexOf("KOI8-R");

  private static final int LAST_SHORT = 0xDF;
  private static final int LAST_SIGN = 0x9F;

  /** What shows in Hindi, Thai or Georgian, and hardly ever after a small Cyrillic letter. */
  private static final String OTHER_SIGNS = "\u00a4\u00a6\u00ac\u00b1\u00b5\u00b6\u2116\u0453";

  /** The lead byte of emoji, a capital in all three pages. */
  private static final int EMOJI = 0xF0;

  /** Sound text has these continuation bytes too: ё, no-break spaces, a degree sign, a dot. */
  private static final String NATURAL = "\u00A0ёЁ°·©²÷";

  private CyrillicPairs() {}

  static void thin(int[] words) {
    for (int c = 0x80; c < CodePages.LIMIT; c++) {
      char unit = (char) c;
      words[c] = dos(unit, windows(unit, words[c]));
    }
    for (int i = 0; i < OTHER_SIGNS.length(); i++) {
      words[OTHER_SIGNS.charAt(i)] |= 1 << SHARED;
    }
    for (int i = 0; i < NATURAL.length(); i++) {
      words[NATURAL.charAt(i)] &= ~(1 << KOI);
    }
  }

  private static int windows(char c, int word) {
    int value = CodePages.toByte(WINDOWS, c);
    if (value > LAST_SHORT) {
      return opensShared(word, WINDOWS);
    }
    boolean sign = value >= 0x80 && value <= LAST_SIGN && !Character.isLowerCase(c);
    return sign ? word | 1 << SHARED : word;
  }

  private static int dos(char c, int word) {
    int value = CodePages.toByte(DOS, c);
    if (value > EMOJI) {
      return word & ~(1 << DOS << 16);
    }
    if (value > LAST_SHORT && value < EMOJI) {
      return opensShared(word, DOS);
    }
    return value >= 0x80 && value <= LAST_SIGN ? word | 1 << SHARED : word;
  }

  private static int opensShared(int word, int page) {
    return (word & ~(1 << page << 16)) | 1 << SHARED << 16;
  }
}
