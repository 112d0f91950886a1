package io.github.copydesk.name;

import java.util.Arrays;

/** Keys that group spellings: all that match share one, and few others do. */
public final class NameKey {

  private static final byte NOTHING = 0;
  private static final byte SIBILANT = 's';

  private NameKey() {}

  /**
   * Returns the coarse key of one name part: lower-case ASCII letters, stable across versions,
   * empty if there is no letter in it that every press writes alike.
   */
  public static String of(String part) {
    byte[] out = new byte[Math.min(part.length(), 64)];
    int length = write(part, 0, part.length(), out);
    return new String(out, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** Returns the first ten letters of the key as a number, for comparing without a string. */
  static long number(String text, int start, int end) {
    byte[] out = new byte[10];
    int length = write(text, start, end, out);
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 5 | out[i] & 31;
    }
    return number;
  }

  private static int write(String text, int start, int end, byte[] out) {
    byte[][] classes = Classes.PAGES;
    int length = 0;
    byte last = NOTHING;
    for (int i = start; i < end && length < out.length; i++) {
      byte letter = classOf(classes, text.charAt(i));
      if (letter == NOTHING || letter == SIBILANT) {
        continue;
      }
      if (letter == 't' || letter == 'd') {
        if (affricate(classes, letter, text, i, end)) {
          continue;
        }
        letter = 't';
      } else if (letter == 'm' && length == 0) {
        letter = 'n';
      }
      if (letter != last) {
        out[length++] = letter;
        last = letter;
      }
    }
    return length;
  }

  /** Tells whether t or d is only the beginning of ts, tch, dj, dzh and their like. */
  private static boolean affricate(byte[][] classes, byte letter, String text, int at, int end) {
    if (at + 1 >= end) {
      return false;
    }
    char next = Character.toLowerCase(text.charAt(at + 1));
    if (classOf(classes, next) != SIBILANT) {
      return false;
    }
    if (letter == 't') {
      return true;
    }
    if (next == 'z' || next == 's' || next == 'з' || next == 'с') {
      char third = at + 2 < end ? Character.toLowerCase(text.charAt(at + 2)) : 0;
      return third == 'h' || third == 'j' || third == 'c';
    }
    return true;
  }

  private static byte classOf(byte[][] pages, char c) {
    byte[] page = pages[c >> 8];
    return page == null ? NOTHING : page[c & 0xFF];
  }

  /** The class of every letter, from {@code key.tsv}. */
  private static final class Classes {
    static final byte[][] PAGES = load();

    private Classes() {}

    private static byte[][] load() {
      byte[][] pages = new byte[256][];
      for (String[] row : TableFile.rows("key.tsv")) {
        for (int i = 0; i < row[1].length(); i++) {
          char c = row[1].charAt(i);
          put(pages, c, (byte) row[0].charAt(0));
          put(pages, Character.toUpperCase(c), (byte) row[0].charAt(0));
        }
      }
      return pages;
    }

    private static void put(byte[][] pages, char c, byte value) {
      byte[] page = pages[c >> 8];
      if (page == null) {
        page = new byte[256];
        Arrays.fill(page, NOTHING);
        pages[c >> 8] = page;
      }
      page[c & 0xFF] = value;
    }
  }
}
