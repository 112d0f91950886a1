package io.github.copydesk.artefact;

import java.util.Arrays;

/**
 * Spans of the source that go, each with its rule, sorted and disjoint. A span that covers earlier
 * ones takes their place. Not thread-safe.
 */
final class EditStack {

  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int[] rules = new int[8];
  private int size;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  int rule(int index) {
    return rules[index];
  }

  void clear() {
    size = 0;
  }

  /** Adds a span that ends after all others and takes the place of those it covers. */
  void cover(int start, int end, int rule) {
    while (size > 0 && starts[size - 1] >= start) {
      size--;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      rules = Arrays.copyOf(rules, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    rules[size++] = rule;
  }

  /** Becomes the spans of both; those of {@code later} cover those of {@code earlier}. */
  void mergeOf(EditStack earlier, EditStack later) {
    size = 0;
    int e = 0;
    for (int l = 0; l < later.size; l++) {
      while (e < earlier.size && earlier.starts[e] < later.starts[l]) {
        cover(earlier.starts[e], earlier.ends[e], earlier.rules[e]);
        e++;
      }
      cover(later.starts[l], later.ends[l], later.rules[l]);
      while (e < earlier.size && earlier.ends[e] <= later.ends[l]) {
        e++;
      }
    }
    for (; e < earlier.size; e++) {
      cover(earlier.starts[e], earlier.ends[e], earlier.rules[e]);
    }
  }
}
