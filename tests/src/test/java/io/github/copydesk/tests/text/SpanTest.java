package io.github.copydesk.tests.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans, and the records that hold one. */
class SpanTest {

  @Test
  void coversWhatLiesBetweenItsEnds() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.isEmpty()).isFalse();
    assertThat(span.of("abcdefg")).isEqualTo("cde");
    assertThat(new Span(4, 4).isEmpty()).isTrue();
    assertThat(new Span(4, 4).of("abcd")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, true, true",
    "2, 2, true, false",
    "5, 5, true, false",
    "3, 4, true, true",
    "3, 3, true, false",
    "1, 5, false, true",
    "2, 6, false, true",
    "0, 2, false, false",
    "5, 9, false, false",
    "0, 9, false, true",
  })
  void containsAndOverlaps(int start, int end, boolean contains, boolean overlaps) {
    Span span = new Span(2, 5);
    Span other = new Span(start, end);
    assertThat(span.contains(other)).isEqualTo(contains);
    assertThat(span.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(span)).isEqualTo(overlaps);
  }

  @Test
  void shiftMovesBothEnds() {
    Span span = new Span(2, 5);
    assertThat(span.shift(3)).isEqualTo(new Span(5, 8));
    assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
    assertThat(span.shift(0)).isSameAs(span);
    assertThatIllegalArgumentException().isThrownBy(() -> span.shift(-3));
  }

  @Test
  void orderIsByStartThenEnd() {
    List<Span> sorted = List.of(new Span(0, 9), new Span(1, 1), new Span(1, 2), new Span(2, 2));
    assertThat(sorted.stream().sorted()).containsExactlyElementsOf(sorted);
    assertThat(sorted).isSorted();
  }

  @Test
  void endsMustBeInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessage("start -1 must be >= 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("end 2 must be >= start 3");
    assertThatThrownBy(() -> new Span(1, 4).of("abc"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void editKnowsItsEnds() {
    Edit edit = new Edit(new Span(2, 5), "x", "a.rule");
    assertThat(edit.start()).isEqualTo(2);
    assertThat(edit.end()).isEqualTo(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edit(new Span(2, 5), "x", ""))
        .withMessageContaining("rule");
  }

  @Test
  void flagsAreOrderedBySpanThenRule() {
    Flag first = new Flag(new Span(1, 2), "flag.b");
    Flag second = new Flag(new Span(1, 3), "flag.a");
    Flag third = new Flag(new Span(1, 3), "flag.b");
    assertThat(List.of(first, second, third)).isSorted();
    assertThat(second).isLessThan(third).isEqualByComparingTo(new Flag(new Span(1, 3), "flag.a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Flag(new Span(1, 2), ""))
        .withMessageContaining("rule");
  }
}
