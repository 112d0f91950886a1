package io.github.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What is printed of a portion of the documents, as bytes. It writes JSON itself: an article is one
 * line of many small fields, and a generator costs each of them, and the compiler of the virtual
 * machine, more than its characters do. Escapes are those of Jackson.
 */
final class PrintedBytes extends ByteArrayOutputStream {

  /** No code unit takes more bytes than {@code \}{@code u0000}. */
  private static final int MOST_BYTES = 6;

  private static final int CHUNK = 1024;

  private static final byte[] LOWER = ascii("0123456789abcdef");
  private static final byte[] UPPER = ascii("0123456789ABCDEF");

  /** What stands after the backslash for a character; 1 if its number does, 0 for no escape. */
  private static final byte[] ESCAPES = escapes();

  private final char[] chunk = new char[CHUNK];

  PrintedBytes() {
    super(1 << 14);
  }

  /** Returns the bytes of plain characters, for what is written again and again. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    Arrays.fill(escapes, 0, ' ', (byte) 1);
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  void raw(byte[] ascii) {
    reserve(ascii.length);
    System.arraycopy(ascii, 0, buf, count, ascii.length);
    count += ascii.length;
  }

  void raw(char c) {
    reserve(1);
    buf[count++] = (byte) c;
  }

  /** Writes a number that is not negative. */
  void number(int number) {
    int digits = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    reserve(digits);
    int rest = number;
    for (int at = count + digits - 1; at >= count; at--) {
      buf[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    count += digits;
  }

  /**
   * Writes a string of any code units. Surrogates are escaped: pairs as Jackson does it, and one
   * alone, for which UTF-8 has no form, in small digits.
   */
  void string(String text) {
    raw('"');
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + CHUNK);
      end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
      text.getChars(at, end, chunk, 0);
      chunk(end - at);
      at = end;
    }
    raw('"');
  }

  private void chunk(int length) {
    reserve(length * MOST_BYTES);
    char[] chars = chunk;
    byte[] bytes = buf;
    int to = count;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        if (ESCAPES[c] == 0) {
          bytes[to++] = (byte) c;
        } else {
          to = escape(c, to);
        }
      } else if (c < 0x800) {
        bytes[to++] = (byte) (0xC0 | c >> 6);
        bytes[to++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[to++] = (byte) (0xE0 | c >> 12);
        bytes[to++] = (byte) (0x80 | (c >> 6 & 0x3F));
        bytes[to++] = (byte) (0x80 | (c & 0x3F));
      } else if (i + 1 < length && Character.isSurrogatePair(c, chars[i + 1])) {
        to = number(chars[++i], UPPER, number(c, UPPER, to));
      } else {
        to = number(c, LOWER, to);
      }
    }
    count = to;
  }

  private int escape(char c, int to) {
    if (ESCAPES[c] == 1) {
      return number(c, UPPER, to);
    }
    buf[to] = '\\';
    buf[to + 1] = ESCAPES[c];
    return to + 2;
  }

  private int number(char c, byte[] digits, int to) {
    buf[to] = '\\';
    buf[to + 1] = 'u';
    for (int i = 0; i < 4; i++) {
      buf[to + 2 + i] = digits[c >> (12 - 4 * i) & 0xF];
    }
    return to + MOST_BYTES;
  }

  private void reserve(int bytes) {
    if (buf.length - count < bytes) {
      long doubled = Math.min(buf.length * 2L, Integer.MAX_VALUE - 8);
      buf = Arrays.copyOf(buf, Math.max(Math.addExact(count, bytes), (int) doubled));
    }
  }
}
