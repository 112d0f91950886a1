package io.github.copydesk.artefact;

import io.github.copydesk.rows.Packed;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Rows of numbers, one behind the other in one array. Immutable. */
final class Rows {

  /** Where each row begins, and where the last one is over. */
  private final int[] starts;

  private final int[] values;

  Rows(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  static Rows of(int[][] rows) {
    int[] lengths = Arrays.stream(rows).mapToInt(row -> row.length).toArray();
    return new Rows(starts(lengths), Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
  }

  static int[] starts(int[] lengths) {
    int[] starts = new int[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    return starts;
  }

  static Rows read(ByteBuffer in) {
    return new Rows(Packed.ints(in), Packed.ints(in));
  }

  void write(DataOutputStream out) throws IOException {
    Packed.ints(out, starts);
    Packed.ints(out, values);
  }

  int count() {
    return starts.length - 1;
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int value(int at) {
    return values[at];
  }

  int[] row(int row) {
    return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
  }

  /** Returns where a number stands in an ascending row; less than 0 if it does not. */
  int indexOf(int value, int row) {
    return Arrays.binarySearch(values, starts[row], starts[row + 1], value);
  }
}
