package io.github.copydesk.rows;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Numbers and texts in files that the build makes, each list behind its length. A list is read at
 * one stroke: a program that has only just started interprets its loops.
 */
public final class Packed {

  private Packed() {}

  /** Opens a file that will stand beside a class, in the folder of classes that is named. */
  public static DataOutputStream create(String folder, Class<?> beside, String name)
      throws IOException {
    Path file = Path.of(folder, beside.getPackageName().replace('.', '/'), name);
    Files.createDirectories(file.getParent());
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** Writes numbers. */
  public static void ints(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Reads numbers. */
  public static int[] ints(ByteBuffer in) {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  /** Writes numbers. */
  public static void longs(DataOutputStream out, long[] values) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  /** Reads numbers. */
  public static long[] longs(ByteBuffer in) {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    in.position(in.position() + values.length * Long.BYTES);
    return values;
  }

  /** Writes bytes. */
  public static void bytes(DataOutputStream out, byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  /** Reads bytes. */
  public static byte[] bytes(ByteBuffer in) {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  /** Writes a set of numbers. */
  public static void bits(DataOutputStream out, BitSet values) throws IOException {
    longs(out, values.toLongArray());
  }

  /** Reads a set of numbers. */
  public static BitSet bits(ByteBuffer in) {
    return BitSet.valueOf(longs(in));
  }

  /** Writes texts. */
  public static void strings(DataOutputStream out, List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      bytes(out, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Reads texts. */
  public static List<String> strings(ByteBuffer in) {
    int size = in.getInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(new String(bytes(in), StandardCharsets.UTF_8));
    }
    return values;
  }
}
