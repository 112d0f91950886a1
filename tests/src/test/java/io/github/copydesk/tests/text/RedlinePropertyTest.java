package io.github.copydesk.tests.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.tests.support.Copies;
import io.github.copydesk.tests.support.Script;
import io.github.copydesk.tests.support.Texts;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The promises of a redline, each for generated texts and edits. */
class RedlinePropertyTest {

  // Apply and revert.

  @Property
  void resultIsWhatReplacingFromTheEndGives(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    StringBuilder text = new StringBuilder(source);
    for (int i = redline.edits().size() - 1; i >= 0; i--) {
      Edit edit = redline.edits().get(i);
      text.replace(edit.start(), edit.end(), edit.replacement());
    }
    assertThat(redline.result()).isEqualTo(text.toString());
    assertThat(Redline.of(source, redline.edits()).result()).isEqualTo(text.toString());
  }

  @Property
  void inverseGivesTheSourceBack(@ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    Redline inverse = redline.inverse();
    assertThat(inverse.source()).isEqualTo(redline.result());
    assertThat(inverse.result()).isEqualTo(source);
    assertThat(inverse.inverse().edits()).isEqualTo(redline.edits());
    assertThat(inverse.flags()).isEmpty();
  }

  @Property
  void thereAndBackIsNothing(
      @ForAll("texts") String source, @ForAll("scriptsWithoutDeletions") Script script) {
    Redline redline = script.on(source);
    assertThat(redline.then(redline.inverse()).edits()).isEmpty();
  }

  // The log.

  @Property
  void editsAreSortedDisjointAndChangeSomething(
      @ForAll("texts") String source,
      @ForAll("scripts") Script one,
      @ForAll("scripts") Script two) {
    Redline redline = one.on(source);
    assertOrderly(redline);
    assertOrderly(redline.inverse());
    assertOrderly(redline.then(two.on(redline.result())));
    assertOrderly(redline.filter(rule -> rule.endsWith("one")));
  }

  @Property
  void removedTextStandsInTheSource(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    for (Edit edit : redline.edits()) {
      assertThat(redline.removed(edit)).isEqualTo(source.substring(edit.start(), edit.end()));
    }
  }

  @Property
  void withoutEditsTheResultIsTheSourceItself(@ForAll("texts") String source) {
    Redline redline = Redline.unchanged(source);
    assertThat(redline.result()).isSameAs(source);
    assertThat(redline.isUnchanged()).isTrue();
    assertThat(Redline.builder(source).build()).isEqualTo(redline);
    for (int i = 0; i <= source.length(); i++) {
      assertThat(redline.toResult(i)).isEqualTo(splitsPair(source, i) ? i - 1 : i);
    }
  }

  // Positions.

  @Property
  void mapsAreTotalMonotoneAndOutsideOfPairs(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    assertGoodMap(redline);
    assertGoodMap(redline.inverse());
  }

  private static void assertGoodMap(Redline redline) {
    int last = 0;
    for (int i = 0; i <= redline.source().length(); i++) {
      int mapped = redline.toResult(i);
      assertThat(mapped).isBetween(last, redline.result().length());
      assertThat(splitsPair(redline.result(), mapped)).isFalse();
      last = mapped;
    }
    assertThat(last).isEqualTo(redline.result().length());
  }

  @Property
  void mapToSourceIsTheMapOfTheInverse(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    Redline inverse = redline.inverse();
    for (int i = 0; i <= redline.result().length(); i++) {
      assertThat(redline.toSource(i)).isEqualTo(inverse.toResult(i));
      for (int j = i; j <= redline.result().length(); j++) {
        Span span = new Span(i, j);
        assertThat(redline.toSource(span)).isEqualTo(inverse.toResult(span));
      }
    }
  }

  @Property
  void whatWasKeptIsFoundAndFoundAgain(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    for (int i = 0; i < source.length(); i++) {
      int there = redline.toResult(i);
      boolean whole = !splitsPair(source, i) && !Character.isLowSurrogate(source.charAt(i));
      if (whole && isKept(redline, i)) {
        assertThat(redline.result().charAt(there)).isEqualTo(source.charAt(i));
        assertThat(redline.toSource(there)).isEqualTo(i);
      }
    }
  }

  @Property
  void insideAReplacedSpanPositionsGoToItsStart(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    int growth = 0;
    for (Edit edit : redline.edits()) {
      int start = edit.start() + growth;
      for (int i = edit.start(); i < edit.end(); i++) {
        int expected = splitsPair(redline.result(), start) ? start - 1 : start;
        assertThat(redline.toResult(i)).isEqualTo(expected);
      }
      growth += edit.replacement().length() - edit.span().length();
    }
  }

  @Property
  void mappedSpanIsTheSmallestThatHoldsAllOfIt(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    for (int start = 0; start < source.length(); start++) {
      for (int end = start + 1; end <= source.length(); end++) {
        Span span = new Span(start, end);
        assertThat(redline.toResult(span)).isEqualTo(hull(redline, span));
      }
    }
  }

  @Property
  void emptySpanMapsAsAPosition(@ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    for (int i = 0; i <= source.length(); i++) {
      int there = redline.toResult(i);
      assertThat(redline.toResult(new Span(i, i))).isEqualTo(new Span(there, there));
    }
  }

  /**
   * What {@code span} comes to, found the slow way: from where its start goes to the farthest end
   * of anything in it.
   */
  private static Span hull(Redline redline, Span span) {
    int start = redline.toResult(span.start());
    int end = start;
    int growth = 0;
    int keptFrom = 0;
    for (Edit edit : redline.edits()) {
      end = Math.max(end, keptEnd(span, keptFrom, edit.start(), growth));
      growth += edit.replacement().length() - edit.span().length();
      boolean inside = edit.span().isEmpty() && span.start() < edit.start();
      if (edit.start() < span.end() && (inside || edit.span().overlaps(span))) {
        end = Math.max(end, edit.end() + growth);
      }
      keptFrom = edit.end();
    }
    end = Math.max(end, keptEnd(span, keptFrom, redline.source().length(), growth));
    return new Span(start, splitsPair(redline.result(), end) ? end + 1 : end);
  }

  /** Where the part of {@code span} that lies in a kept stretch ends in the result, or 0. */
  private static int keptEnd(Span span, int from, int to, int growth) {
    int end = Math.min(span.end(), to);
    return Math.max(span.start(), from) < end ? end + growth : 0;
  }

  // Composition.

  @Property
  void thenDoesWhatOneAfterTheOtherDoes(
      @ForAll("texts") String source,
      @ForAll("scripts") Script one,
      @ForAll("scripts") Script two) {
    Redline first = one.on(source);
    Redline second = two.on(first.result());
    Redline both = first.then(second);
    assertThat(both.source()).isEqualTo(source);
    assertThat(both.result()).isEqualTo(second.result());
    assertThat(rules(both)).isSubsetOf(union(rules(first), rules(second)));
    assertThat(both.edits().size())
        .isLessThanOrEqualTo(first.edits().size() + second.edits().size());
  }

  @Property
  void thenWithNothingIsTheSameInstance(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    assertThat(redline.then(Redline.unchanged(redline.result()))).isSameAs(redline);
    assertThat(Redline.unchanged(source).then(redline)).isEqualTo(redline);
    assertThat(Redline.unchanged(source).then(redline).edits()).isSameAs(redline.edits());
  }

  @Property
  void groupingDoesNotMatterToTheResult(
      @ForAll("texts") String source,
      @ForAll("scripts") Script one,
      @ForAll("scripts") Script two,
      @ForAll("scripts") Script three) {
    Redline first = one.on(source);
    Redline second = two.on(first.result());
    Redline third = three.on(second.result());
    Redline left = first.then(second).then(third);
    Redline right = first.then(second.then(third));
    assertThat(left.result()).isEqualTo(right.result()).isEqualTo(third.result());
  }

  @Property
  void groupingDoesNotMatterToTheEditsWhereNothingIsDeleted(
      @ForAll("texts") String source, @ForAll("threeWithoutDeletions") List<Script> three) {
    assertSameEdits(source, three);
  }

  @Property
  void groupingDoesNotMatterToTheEditsWhereNothingIsInserted(
      @ForAll("texts") String source, @ForAll("threeWithoutInsertions") List<Script> three) {
    assertSameEdits(source, three);
  }

  private static void assertSameEdits(String source, List<Script> three) {
    Redline first = three.get(0).on(source);
    Redline second = three.get(1).on(first.result());
    Redline third = three.get(2).on(second.result());
    Redline left = first.then(second).then(third);
    Redline right = first.then(second.then(third));
    assertThat(left.edits()).extracting(Edit::span).isEqualTo(spans(right));
    assertThat(left.edits()).extracting(Edit::replacement).isEqualTo(replacements(right));
    assertThat(rules(left)).isEqualTo(rules(right));
  }

  @Property
  void whatBothKeepIsMappedAlikeByBothTogether(
      @ForAll("texts") String source,
      @ForAll("scripts") Script one,
      @ForAll("scripts") Script two) {
    Redline first = one.on(source);
    Redline second = two.on(first.result());
    Redline both = first.then(second);
    for (int i = 0; i < source.length(); i++) {
      boolean plain = !Character.isSurrogate(source.charAt(i));
      if (plain && isKept(first, i) && isKept(second, first.toResult(i))) {
        assertThat(both.toResult(i)).isEqualTo(second.toResult(first.toResult(i)));
      }
    }
  }

  @Property
  void flagsOfBothAreKeptOverTheSource(
      @ForAll("texts") String source,
      @ForAll("scripts") Script one,
      @ForAll("scripts") Script two) {
    Redline first = one.on(source);
    Assume.that(!first.isUnchanged());
    Redline second = two.on(first.result());
    List<Flag> expected =
        Stream.concat(
                first.flags().stream(),
                second.flags().stream().map(f -> new Flag(first.toSource(f.span()), f.rule())))
            .sorted()
            .distinct()
            .toList();
    assertThat(first.then(second).flags()).isEqualTo(expected);
  }

  @Property
  void thenTakesOnlyARedlineOfItsResult(
      @ForAll("texts") String source,
      @ForAll("scripts") Script script,
      @ForAll("texts") String other) {
    Redline redline = script.on(source);
    Assume.that(!other.equals(redline.result()));
    assertThatThrownBy(() -> redline.then(Redline.unchanged(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("next.source");
  }

  // Filter, JSON, copies.

  @Property
  void filterKeepsWhatPassesAndTakesTheRestBack(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    Predicate<String> rule = id -> id.endsWith("two");
    Redline filtered = redline.filter(rule);
    List<Edit> kept = redline.edits().stream().filter(e -> rule.test(e.rule())).toList();
    assertThat(filtered.edits()).isEqualTo(kept);
    assertThat(filtered.flags()).allMatch(f -> rule.test(f.rule()));
    assertThat(filtered.result()).isEqualTo(Redline.of(source, kept).result());
    assertThat(redline.filter(id -> true)).isSameAs(redline);
    assertThat(redline.filter(id -> false)).isEqualTo(Redline.unchanged(source));
  }

  @Property
  void jsonGivesAnEqualRedlineBack(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    String json = redline.toJson();
    assertThat(json).doesNotContain("\n").doesNotContain("\u2028");
    assertThat(json.chars().anyMatch(c -> Character.isSurrogate((char) c))).isFalse();
    assertThat(Redline.fromJson(source, json)).isEqualTo(redline);
  }

  @Property
  void serializationGivesAnEqualRedlineBack(
      @ForAll("texts") String source, @ForAll("scripts") Script script) {
    Redline redline = script.on(source);
    Redline copy = Copies.copy(redline);
    assertThat(copy).isEqualTo(redline).hasSameHashCodeAs(redline);
    assertThat(copy.result()).isEqualTo(redline.result());
  }

  @Property
  void equalIsWhatHasTheSameSourceEditsAndFlags(
      @ForAll("texts") String source,
      @ForAll("scripts") Script one,
      @ForAll("scripts") Script two) {
    Redline first = one.on(source);
    Redline second = two.on(source);
    boolean same = first.edits().equals(second.edits()) && first.flags().equals(second.flags());
    assertThat(first.equals(second)).isEqualTo(same);
    assertThat(first).isEqualTo(one.on(source)).hasSameHashCodeAs(one.on(source));
    assertThat(one.on(source + "x")).isNotEqualTo(first);
  }

  // Helpers.

  private static void assertOrderly(Redline redline) {
    int at = 0;
    for (Edit edit : redline.edits()) {
      assertThat(edit.start()).isGreaterThanOrEqualTo(at);
      assertThat(redline.removed(edit)).isNotEqualTo(edit.replacement());
      at = edit.end();
    }
    assertThat(at).isLessThanOrEqualTo(redline.source().length());
    assertThat(redline.flags()).isSorted().doesNotHaveDuplicates();
  }

  private static boolean isKept(Redline redline, int position) {
    return redline.edits().stream().noneMatch(e -> e.start() <= position && position < e.end());
  }

  private static List<Span> spans(Redline redline) {
    return redline.edits().stream().map(Edit::span).toList();
  }

  private static List<String> replacements(Redline redline) {
    return redline.edits().stream().map(Edit::replacement).toList();
  }

  /** The rules of all edits; those of an edit made of several are taken apart. */
  private static Set<String> rules(Redline redline) {
    Set<String> rules = new HashSet<>();
    redline.edits().forEach(e -> rules.addAll(List.of(e.rule().split("\\+", -1))));
    return rules;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> union = new HashSet<>(a);
    union.addAll(b);
    return union;
  }

  private static boolean splitsPair(String text, int position) {
    return position > 0
        && position < text.length()
        && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.awkward();
  }

  @Provide
  Arbitrary<Script> scripts() {
    return Script.any();
  }

  @Provide
  Arbitrary<Script> scriptsWithoutDeletions() {
    return Script.withoutDeletions('α', 'ω');
  }

  @Provide
  Arbitrary<List<Script>> threeWithoutDeletions() {
    return three(Script::withoutDeletions);
  }

  @Provide
  Arbitrary<List<Script>> threeWithoutInsertions() {
    return three(Script::withoutInsertions);
  }

  /** Each of the three puts in what no other puts in, so that none undoes what another did. */
  private static Arbitrary<List<Script>> three(
      BiFunction<Character, Character, Arbitrary<Script>> kind) {
    return Combinators.combine(kind.apply('α', 'ω'), kind.apply('а', 'я'), kind.apply('ა', 'ჰ'))
        .as(List::of);
  }
}
