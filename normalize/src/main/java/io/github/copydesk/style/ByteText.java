package io.github.copydesk.style;

import java.nio.charset.StandardCharsets;

/**
 * Text in byte arrays, each code unit by itself in one to three bytes as UTF-8 would write it: what
 * can be written can be read back, lone surrogates included, and one pass compares it with a
 * string.
 */
final class ByteText {

  private ByteText() {}

  /** The number of bytes that a text takes. */
  static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length += c < 0x80 ? 0 : c < 0x800 ? 1 : 2;
    }
    return length;
  }

  /** Writes one code unit; returns the place behind it. */
  static int put(byte[] bytes, int at, char c) {
    if (c < 0x80) {
      bytes[at] = (byte) c;
      return at + 1;
    }
    if (c < 0x800) {
      bytes[at] = (byte) (0xC0 | c >> 6);
      bytes[at + 1] = (byte) (0x80 | (c & 0x3F));
      return at + 2;
    }
    bytes[at] = (byte) (0xE0 | c >> 12);
    bytes[at + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
    bytes[at + 2] = (byte) (0x80 | (c & 0x3F));
    return at + 3;
  }

  /** The code unit at a place; {@link #width} says how many bytes it takes. */
  static char get(byte[] bytes, int at) {
    int lead = bytes[at];
    if (lead >= 0) {
      return (char) lead;
    }
    return (lead & 0xE0) == 0xC0
        ? (char) ((lead & 0x1F) << 6 | (bytes[at + 1] & 0x3F))
        : (char) ((lead & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F));
  }

  /** How many bytes the code unit takes whose first byte this is. */
  static int width(byte lead) {
    return lead >= 0 ? 1 : (lead & 0xE0) == 0xC0 ? 2 : 3;
  }

  static String string(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return wide(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static String wide(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i += width(bytes[i])) {
      text.append(get(bytes, i));
    }
    return text.toString();
  }
}
