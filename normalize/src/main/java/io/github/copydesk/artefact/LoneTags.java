package io.github.copydesk.artefact;

/**
 * Lone names in brackets on the way through a line: {@code [box]} is a tag only if {@code [/box]}
 * follows. Only the last few are remembered. Not thread-safe.
 */
final class LoneTags {

  private final long[] names;
  private final int[] starts;
  private final int[] ends;
  private final int[] rules;
  private final boolean[] closed;
  private int size;

  LoneTags(int most) {
    names = new long[most];
    starts = new int[most];
    ends = new int[most];
    rules = new int[most];
    closed = new boolean[most];
  }

  void clear() {
    size = 0;
  }

  void push(long name, int start, int end, int rule) {
    if (size == names.length) {
      return;
    }
    names[size] = name;
    starts[size] = start;
    ends[size] = end;
    rules[size] = rule;
    closed[size++] = false;
  }

  /** Returns the last open one of this name, or -1. */
  int find(long name) {
    for (int i = size - 1; i >= 0; i--) {
      if (names[i] == name && !closed[i]) {
        return i;
      }
    }
    return -1;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  void mark(int index) {
    closed[index] = true;
  }

  void drop(int index) {
    closed[index] = false;
    names[index] = 0;
  }

  /** Forgets those that began at {@code written} or later: they are gone. */
  void forget(int written) {
    while (size > 0 && starts[size - 1] >= written) {
      size--;
    }
  }

  /** Takes the closed ones out of the line of {@code scanner}. */
  void takeOut(InlineScanner scanner) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (closed[i] && rules[i] != Engine.NO_RULE) {
        scanner.takeLater(starts[i], ends[i], rules[i]);
        starts[count] = starts[i];
        ends[count++] = ends[i];
      }
    }
    if (count > 0) {
      scanner.compact(starts, ends, count);
    }
  }
}
