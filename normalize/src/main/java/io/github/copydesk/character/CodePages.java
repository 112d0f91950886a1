package io.github.copydesk.character;

import io.github.copydesk.rows.Rows;
import java.util.List;

/**
 * The code pages that UTF-8 is mistaken for, seen from their characters: which byte a character
 * stands for in each page.
 *
 * <p>A C1 control stands for its own byte in every page, because decoders hand on what they have no
 * character for, and because much text passed as ISO-8859-1 first.
 */
final class CodePages {

  /** The number of pages; page 0 is windows-1252, together with ISO-8859-1. */
  static final int COUNT;

  /** Pages by their place in the table. */
  static final int WINDOWS_1251;

  static final int MAC_ROMAN;

  static final int LATIN_9;

  static final int TURKISH;

  /** The pages from here on are those of single alphabets, whose letters open characters. */
  private static final int FIRST_LOCAL;

  private static final List<String> NAMES;

  private static final int FIRST = 0x80;

  /** For each page the byte of each character below {@link #LIMIT}, 0 if it has none. */
  private static final byte[][] BYTES;

  /** The pages, one bit each, in which a character opens one of UTF-8, and goes on with one. */
  private static final int[] OPENS;

  private static final int[] GOES_ON;

  /** For each page the bytes 80 to 9F that have a character, one bit each. */
  private static final int[] OWN;

  /** All characters of the pages but three lie below this. */
  static final int LIMIT = 0x2600;

  /** The three at it or above: the Apple sign and two ligatures of Mac Roman. */
  static final char[] ABOVE = {'\uF8FF', '\uFB01', '\uFB02'};

  private static final byte[] ABOVE_BYTES = {(byte) 0xF0, (byte) 0xDE, (byte) 0xDF};

  static {
    List<String[]> rows = Rows.read(CodePages.class, "code-pages.tsv");
    COUNT = rows.size();
    BYTES = new byte[COUNT][LIMIT];
    OWN = new int[COUNT];
    OPENS = new int[LIMIT];
    GOES_ON = new int[LIMIT];
    String[] names = new String[COUNT];
    for (int page = 0; page < COUNT; page++) {
      names[page] = rows.get(page)[0];
      OWN[page] = fill(page, rows.get(page)[1]);
    }
    NAMES = List.of(names);
    WINDOWS_1251 = indexOf("windows-1251");
    MAC_ROMAN = indexOf("x-MacRoman");
    LATIN_9 = indexOf("ISO-8859-15");
    TURKISH = indexOf("windows-1254");
    FIRST_LOCAL = indexOf("x-MacUkraine");
  }

  private CodePages() {}

  /** Returns the place of a page. */
  static int indexOf(String name) {
    return NAMES.indexOf(name);
  }

  /** Returns whether a page is one of Windows or ISO with Latin, Greek or Cyrillic letters. */
  static boolean isEuropean(int page) {
    return page < MAC_ROMAN || page == LATIN_9;
  }

  /** Returns whether nearly all words of some language are openers of a page. */
  static boolean isLocal(int page) {
    return page >= FIRST_LOCAL;
  }

  /** Returns whether the page has a character of its own where {@code c} is a C1 control. */
  static boolean hasOwn(int page, char c) {
    return (OWN[page] >>> (c - FIRST) & 1) != 0;
  }

  private static int fill(int page, String codes) {
    byte[] bytes = BYTES[page];
    for (int c = 0x80; c < 0xA0; c++) {
      bytes[c] = (byte) c;
      GOES_ON[c] |= 1 << page;
    }
    int own = 0;
    int value = FIRST;
    for (int at = 0; at < codes.length(); at += 5, value++) {
      int c = Integer.parseInt(codes, at, at + 4, 16);
      if (c < LIMIT && c >= FIRST) {
        bytes[c] = (byte) value;
        note(c, value, page);
      }
      if (c == 0xFFFD && bytes[value] == 0) {
        bytes[value] = (byte) value;
        note(value, value, page);
      }
      if (c != 0xFFFD && c >= 0xA0 && value < 0xA0) {
        own |= 1 << (value - FIRST);
      }
    }
    return own;
  }

  private static void note(int c, int value, int page) {
    if (value < 0xC0) {
      GOES_ON[c] |= 1 << page;
    } else if (isLead(value)) {
      OPENS[c] |= 1 << page;
    }
  }

  /** Returns the pages, one bit each, in which {@code c} opens a character of UTF-8. */
  static int opens(char c) {
    return c < LIMIT ? OPENS[c] : isLead(toByte(MAC_ROMAN, c)) ? 1 << MAC_ROMAN : 0;
  }

  /** Returns the pages, one bit each, in which {@code c} goes on with a character of UTF-8. */
  static int goesOn(char c) {
    return c < LIMIT ? GOES_ON[c] : c == '\uFFFD' ? -1 : 0;
  }

  private static boolean isLead(int value) {
    return value >= 0xC2 && value <= 0xF4;
  }

  /** Returns the byte, 80 to FF, that shows as {@code c} in a page, or 0. */
  static int toByte(int page, char c) {
    if (c < LIMIT) {
      return BYTES[page][c] & 0xFF;
    }
    if (page == MAC_ROMAN && c >= ABOVE[0]) {
      for (int i = 0; i < ABOVE.length; i++) {
        if (ABOVE[i] == c) {
          return ABOVE_BYTES[i] & 0xFF;
        }
      }
    }
    return 0;
  }
}
