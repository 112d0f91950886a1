package io.github.copydesk.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Document;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.Match;
import io.github.copydesk.style.Mention;
import io.github.copydesk.style.NameEdits;
import io.github.copydesk.style.NameLine;
import io.github.copydesk.style.SpellingClass;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record that users see refuses null by the name of the part, and copies its collections. */
class RecordTest {

  private static final Span SPAN = new Span(0, 4);
  private static final PartialDate DAY = PartialDate.parse("2021-01-11");
  private static final Credit CREDIT = new Credit(Credit.Role.EDITOR, "Jane Stone", SPAN);
  private static final SpellingClass.Count COUNT = new SpellingClass.Count("Wien", 2);
  private static final Redline REDLINE = Redline.unchanged("text");
  private static final Mention MENTION = new Mention(SPAN, "text", "text", null);

  /** One of each. */
  static Stream<Record> samples() {
    return Stream.of(
        SPAN,
        DAY,
        CREDIT,
        COUNT,
        MENTION,
        new Edit(SPAN, "", "artefact.x"),
        new Flag(SPAN, "flag.x"),
        new DateMention(SPAN, DAY, false),
        new Byline("Jane Stone", null, null, null, SPAN),
        new Dateline(List.of("OSLO"), null, List.of("AP"), SPAN),
        Header.EMPTY,
        HeaderReader.standard().read("text"),
        new Match(true, 1, "the same", List.of("fr", "en")),
        new SpellingClass(List.of(COUNT), Map.of(HouseStyle.EN, "Vienna")),
        new NameLine(NameLine.Kind.PLACE, Map.of(HouseStyle.EN, "Vienna"), List.of("Wien")),
        new NameEdits(REDLINE, List.of(MENTION)),
        new ArtefactCleaner.Finding(REDLINE, false),
        RuleBook.standard().rule("artefact.icon").orElseThrow(),
        Document.of("text"),
        new Article(Locale.ROOT, Header.EMPTY, List.of(CREDIT), REDLINE, List.of(MENTION)));
  }

  @Test
  void everyPublicRecordIsTried() {
    assertThat(samples().map(Record::getClass))
        .containsExactlyInAnyOrderElementsOf(
            PublicFaceTest.publicTypes()
                .filter(Class::isRecord)
                .map(RecordTest::asRecord)
                .toList());
  }

  private static Class<? extends Record> asRecord(Class<?> type) {
    return type.asSubclass(Record.class);
  }

  @TestFactory
  Stream<DynamicTest> nullIsRefusedByName() {
    return samples()
        .flatMap(
            sample ->
                Stream.of(sample.getClass().getRecordComponents())
                    .filter(part -> !part.getType().isPrimitive() && !mayBeNull(part))
                    .map(
                        part ->
                            DynamicTest.dynamicTest(
                                sample.getClass().getSimpleName() + "." + part.getName(),
                                () -> assertRefused(sample, part.getName()))));
  }

  private static boolean mayBeNull(RecordComponent part) {
    return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static void assertRefused(Record sample, String part) {
    assertThatThrownBy(() -> withNull(sample, part))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(part);
  }

  private static Record withNull(Record sample, String part) throws Throwable {
    List<Class<?>> types = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent each : sample.getClass().getRecordComponents()) {
      types.add(each.getType());
      values.add(each.getName().equals(part) ? null : each.getAccessor().invoke(sample));
    }
    Constructor<? extends Record> constructor =
        sample.getClass().getDeclaredConstructor(types.toArray(Class<?>[]::new));
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void collectionsCannotBeChanged(Record sample) throws ReflectiveOperationException {
    for (RecordComponent part : sample.getClass().getRecordComponents()) {
      if (part.getAccessor().invoke(sample) instanceof Collection<?> all) {
        assertThatThrownBy(() -> all.add(null)).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsNamedWithItsValueAndTheRule() {
    String score = "must be from 0 to 1, and at least 0.5 exactly if same is true";
    Map<HouseStyle, String> vienna = Map.of(HouseStyle.EN, "Vienna");
    return Stream.of(
        refused("score 0.4 " + score, () -> new Match(true, 0.4, "close", List.of())),
        refused("score 1.5 " + score, () -> new Match(true, 1.5, "close", List.of())),
        refused("score 0.5 " + score, () -> new Match(false, 0.5, "apart", List.of())),
        refused("score -0.1 " + score, () -> new Match(false, -0.1, "apart", List.of())),
        refused("score NaN " + score, () -> new Match(false, Double.NaN, "apart", List.of())),
        refused("documents 0 must be >= 1", () -> new SpellingClass.Count("Wien", 0)),
        refused("spellings [] must not be empty", () -> new SpellingClass(List.of(), vienna)),
        refused("rule \"\" must not be empty", () -> new Edit(SPAN, "", "")),
        refused("rule \"\" must not be empty", () -> new Flag(SPAN, "")));
  }

  private static DynamicTest refused(String message, ThrowingCallable call) {
    return DynamicTest.dynamicTest(
        message,
        () ->
            assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message));
  }
}
