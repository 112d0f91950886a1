package io.github.copydesk.name;

import org.jspecify.annotations.Nullable;

/**
 * The sound sequences one token can stand for: a small set of paths, each with the systems that
 * allow it and what it costs to believe in them.
 *
 * <p>The lattice is kept as the list of its paths. Within one system a spelling has exactly one
 * path (what stays open inside it, such as German {@code s}, is one sound choice of {@link
 * Sounds}), so there are never more paths than systems, and they cannot explode.
 */
final class Reading {

  final ReadingTable table;
  final byte[][] paths;
  final int[] systems;
  final byte[] cost;
  final int @Nullable [][] starts;

  Reading(
      ReadingTable table, byte[][] paths, int[] systems, byte[] cost, int @Nullable [][] starts) {
    this.table = table;
    this.paths = paths;
    this.systems = systems;
    this.cost = cost;
    this.starts = starts;
  }

  /** Returns the name of the first system that allows a path. */
  String system(int path) {
    return table.systemName(Integer.numberOfTrailingZeros(systems[path]));
  }

  /** Returns where in the text each sound of a path begins; kept only when asked for. */
  int[] starts(int path) {
    return starts == null ? new int[0] : starts[path];
  }

  /** Returns how a token is read, null where it is too long or has no letters. */
  static @Nullable Reading of(@Nullable Letters letters, int[] prior) {
    return letters == null || !letters.readable()
        ? null
        : new ReadingBuilder(letters, prior, null).run();
  }

  /** Returns the same with where in the text each sound of a path begins. */
  static @Nullable Reading withStarts(String text, int start, int end, int[] prior) {
    Letters letters = Letters.of(text, start, end);
    return letters == null || !letters.readable()
        ? null
        : new ReadingBuilder(letters, prior, letters.positions(text, start, end)).run();
  }
}
