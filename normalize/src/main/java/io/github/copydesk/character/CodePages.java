package io.github.copydesk.character;

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

  private static final List<String> NAMES;

  private static final int FIRST = 0x80;

  /** For each page the byte of each character below {@link #LIMIT}, 0 if it has none. */
  private static final byte[][] BYTES;

  /** For each page the bytes 80 to 9F that have a character, one bit each. */
  private static final int[] OWN;

  /** All characters of the pages but three lie below this. */
  static final int LIMIT = 0x2600;

  /** The three at it or above: the Apple sign and two ligatures of Mac Roman. */
  static final char[] ABOVE = {'\uF8FF', '\uFB01', '\uFB02'};

  private static final byte[] ABOVE_BYTES = {(byte) 0xF0, (byte) 0xDE, (byte) 0xDF};

  static {
    List<String[]> rows = Tables.read("code-pages.tsv");
    COUNT = rows.size();
    BYTES = new byte[COUNT][LIMIT];
    OWN = new int[COUNT];
    String[] names = new String[COUNT];
    for (int page = 0; page < COUNT; page++) {
      names[page] = rows.get(page)[0];
      OWN[page] = fill(BYTES[page], rows.get(page)[1]);
    }
    NAMES = List.of(names);
    WINDOWS_1251 = indexOf("windows-1251");
    MAC_ROMAN = indexOf("x-MacRoman");
  }

  private CodePages() {}

  /** Returns the place of a page. */
  static int indexOf(String name) {
    return NAMES.indexOf(name);
  }

  /** Returns whether the page has a character of its own where {@code c} is a C1 control. */
  static boolean hasOwn(int page, char c) {
    return (OWN[page] >>> (c - FIRST) & 1) != 0;
  }

  private static int fill(byte[] bytes, String codes) {
    for (int c = 0x80; c < 0xA0; c++) {
      bytes[c] = (byte) c;
    }
    int own = 0;
    int value = FIRST;
    for (int at = 0; at < codes.length(); at += 5, value++) {
      int c = Integer.parseInt(codes, at, at + 4, 16);
      if (c < LIMIT && c >= FIRST) {
        bytes[c] = (byte) value;
      }
      if (c == 0xFFFD && bytes[value] == 0) {
        bytes[value] = (byte) value;
      }
      if (c != 0xFFFD && c >= 0xA0 && value < 0xA0) {
        own |= 1 << (value - FIRST);
      }
    }
    return own;
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
