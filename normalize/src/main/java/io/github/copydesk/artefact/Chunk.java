package io.github.copydesk.artefact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * A piece of a text copied out for the scan, with the two characters before it and line feeds after
 * it, readable by the character and by four characters at once. Not thread-safe.
 */
final class Chunk {

  /** How many characters stand before the piece. */
  static final int LEAD = 2;

  /** The piece is filled up to a multiple of this. */
  static final int BLOCK = 64;

  static final int MOST = 64 * BLOCK;

  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final char[] text = new char[LEAD + MOST];
  private final byte[] bytes = new byte[2 * text.length];
  private final CharBuffer units =
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();

  /** Copies {@code source[from, to)}, at most {@link #MOST}, to the places from 0 on. */
  void load(String source, int from, int to) {
    int before = Math.min(LEAD, from);
    text[0] = '\n';
    text[1] = '\n';
    source.getChars(from - before, to, text, LEAD - before);
    int end = LEAD + to - from;
    int filled = LEAD + (to - from + BLOCK - 1) / BLOCK * BLOCK;
    Arrays.fill(text, end, filled, '\n');
    units.position(0);
    units.put(text, 0, filled);
  }

  /** Returns the character at a place, from -2 on. */
  char charAt(int at) {
    return text[LEAD + at];
  }

  /** Returns the bytes that {@link #four} reads. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns four characters from {@code at} on, the first one lowest. */
  static long four(byte[] bytes, int at) {
    return (long) FOUR.get(bytes, 2 * (LEAD + at));
  }
}
