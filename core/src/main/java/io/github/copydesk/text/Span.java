package io.github.copydesk.text;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 code units. Spans are ordered by
 * start, then by end.
 *
 * <p>To send a span to a language that counts code points or UTF-8 bytes, convert both ends first.
 *
 * @param start the index of the first code unit, at least 0
 * @param end the index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the two ends.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " must be >= 0");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " must be >= start " + start);
    }
  }

  /** Returns the number of code units covered; 0 for an empty span, which is a place. */
  public int length() {
    return end - start;
  }

  /** Returns whether this span covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether every position of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether this span and {@code other} share at least one code unit. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Returns this span moved by {@code distance}, which may be negative. */
  public Span shift(int distance) {
    return distance == 0 ? this : new Span(start + distance, end + distance);
  }

  /**
   * Returns the part of {@code text} that this span covers.
   *
   * @throws StringIndexOutOfBoundsException if the span ends after the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
