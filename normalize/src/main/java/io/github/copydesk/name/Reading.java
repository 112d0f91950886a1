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

  /** How the likeliest system reads it; nothing is against that. */
  final byte[] likeliest;

  // All paths; worked out when first asked for, since the likely ones often decide.
  private @Nullable ReadingBuilder rest;
  private final int system;
  private int next = -1;
  private byte @Nullable [] second;
  private byte[][] paths = {};
  private int[] systems = {};
  private byte[] cost = {};
  private int @Nullable [][] starts;

  private Reading(ReadingBuilder builder, ReadingTable table) {
    this.table = table;
    rest = builder;
    system = builder.likeliest(0);
    likeliest = builder.read(system);
  }

  /** Returns how the second likeliest system reads it, null if there is none. */
  byte @Nullable [] second() {
    ReadingBuilder builder = rest;
    if (second == null && builder != null) {
      next = builder.likeliest(1 << system);
      second = next < 0 ? null : builder.read(next);
    }
    return second;
  }

  /** Returns what it costs to believe in the second likeliest system. */
  int costOfSecond() {
    ReadingBuilder builder = rest;
    return builder == null || next < 0 ? 0 : builder.costOf(next);
  }

  /** Returns this with all paths worked out: from now on it may be shared between threads. */
  Reading complete() {
    ReadingBuilder builder = rest;
    if (builder != null) {
      rest = null;
      builder.finish(this);
    }
    return this;
  }

  void complete(byte[][] paths, int[] systems, byte[] cost, int @Nullable [][] starts) {
    this.paths = paths;
    this.systems = systems;
    this.cost = cost;
    this.starts = starts;
  }

  byte[][] paths() {
    complete();
    return paths;
  }

  /** Returns what it costs to believe in each path. */
  byte[] cost() {
    complete();
    return cost;
  }

  /** Returns the name of the first system that allows a path. */
  String system(int path) {
    complete();
    return table.systemName(Integer.numberOfTrailingZeros(systems[path]));
  }

  /** Returns where in the text each sound of a path begins; kept only when asked for. */
  int[] starts(int path) {
    complete();
    return starts == null ? new int[0] : starts[path];
  }

  /** Returns how a token is read, null where it is too long or has no letters. */
  static @Nullable Reading of(@Nullable TokenLetters letters, int[] prior) {
    return letters == null || !letters.readable()
        ? null
        : new Reading(new ReadingBuilder(letters, prior, null), letters.table);
  }

  /** Returns the same with where in the text each sound of a path begins. */
  static @Nullable Reading withStarts(String text, int start, int end, int[] prior) {
    TokenLetters letters = TokenLetters.of(text, start, end);
    return letters == null || !letters.readable()
        ? null
        : new Reading(
            new ReadingBuilder(letters, prior, letters.positions(text, start, end)), letters.table);
  }
}
