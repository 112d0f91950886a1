package io.github.copydesk.name;

import java.util.Arrays;

/** Keys that group spellings: all that match share one, and few others do. */
public final class NameKey {

  private static final byte NOTHING = 0;
  private static final byte SIBILANT = 's';
  private static final byte GLIDE = 'i';

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
      if (letter == NOTHING || letter == SIBILANT || letter == GLIDE) {
        continue;
      }
      if (letter == 't' || letter == 'd') {
        if (affricate(classes, letter, text, i, end)) {
          continue;
        }
        letter = 't';
      } else if (letter == 'n' && nasalBeforeLip(text, i, end)) {
        letter = length == 0 ? letter : (byte) 'm';
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

  /**
   * Tells whether t or d is only the beginning of ts, tch, dj, dzh and their like, or may be: tja
   * is one sound in Swedish and two elsewhere.
   */
  private static boolean affricate(byte[][] classes, byte letter, String text, int at, int end) {
    char next = lower(text, at + 1, end);
    char third = lower(text, at + 2, end);
    if (next == 'ь') {
      return soft(third) && third != 'є';
    }
    byte kind = classOf(classes, next);
    if (next == 'j') {
      char after = lower(text, at + 3, end);
      return letter == 'd' || third != 'e' || after != 'v' && after != 'w' && after != 'f';
    }
    if (kind == GLIDE) {
      return BACK.indexOf(third) >= 0;
    }
    if (kind != SIBILANT) {
      return soft(next);
    }
    if (letter == 'd' && (next == 'z' || next == 's' || next == 'з' || next == 'с')) {
      return third == 'h' || third == 'j' || third == 'c';
    }
    return true;
  }

  /** After a glide these leave it open whether t and d stay themselves. */
  private static final String BACK = "aáâăouúóаոуաοαω";

  private static boolean nasalBeforeLip(String text, int at, int end) {
    char c = lower(text, at, end);
    char next = lower(text, at + 1, end);
    return (c == 'ę' || c == 'ą' || c == 'n') && (next == 'b' || next == 'p');
  }

  private static boolean soft(char c) {
    return c == 'я' || c == 'ю' || c == 'ё';
  }

  private static char lower(String text, int at, int end) {
    return at < end ? Character.toLowerCase(text.charAt(at)) : 0;
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
