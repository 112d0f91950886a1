package io.github.copydesk.text;

import java.util.Arrays;
import java.util.List;

/**
 * Where each edit of a redline stands in the source and in the result. The two sides are alike, so
 * that one code maps both ways, in time logarithmic in the number of edits.
 */
final class PositionMap {

  /** Where the edits stand in one of the two texts; the starts never descend, nor do the ends. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Side(int[] starts, int[] ends) {

    /** The last edit that starts at or before {@code position}, or -1. */
    int lastFrom(int position) {
      int i = Arrays.binarySearch(starts, position);
      if (i < 0) {
        return -i - 2;
      }
      // Insertions and deletions may share a start; binary search finds any one of them.
      int low = i;
      int high = starts.length;
      while (low + 1 < high) {
        int middle = (low + high) >>> 1;
        if (starts[middle] == position) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** The map of a redline without edits. */
  static final PositionMap NONE = new PositionMap(List.of());

  private final Side source;
  private final Side result;

  PositionMap(List<Edit> edits) {
    int count = edits.size();
    source = new Side(new int[count], new int[count]);
    result = new Side(new int[count], new int[count]);
    int shift = 0;
    for (int i = 0; i < count; i++) {
      Edit edit = edits.get(i);
      source.starts[i] = edit.start();
      source.ends[i] = edit.end();
      result.starts[i] = edit.start() + shift;
      shift += edit.growth();
      result.ends[i] = edit.end() + shift;
    }
  }

  /** Where the replacement of an edit begins in the result. */
  int resultStart(int index) {
    return result.starts[index];
  }

  /** Where the replacement of an edit ends in the result. */
  int resultEnd(int index) {
    return result.ends[index];
  }

  int toResult(int position) {
    return map(position, source, result);
  }

  int toSource(int position) {
    return map(position, result, source);
  }

  /** Where a span of the source that is not empty and ends at {@code end} ends in the result. */
  int endInResult(int end) {
    return mapEnd(end, source, result);
  }

  /** Where a span of the result that is not empty and ends at {@code end} ends in the source. */
  int endInSource(int end) {
    return mapEnd(end, result, source);
  }

  private static int map(int position, Side from, Side to) {
    int i = from.lastFrom(position);
    if (i < 0) {
      return position;
    }
    return position < from.ends[i] ? to.starts[i] : position - from.ends[i] + to.ends[i];
  }

  private static int mapEnd(int end, Side from, Side to) {
    int i = from.lastFrom(end - 1);
    return i < 0 ? end : Math.max(end - from.ends[i], 0) + to.ends[i];
  }
}
