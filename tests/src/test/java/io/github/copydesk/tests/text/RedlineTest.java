package io.github.copydesk.tests.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.tests.support.Copies;
import io.github.copydesk.tests.support.Growth;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stage;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redlines by example. */
class RedlineTest {

  private static Redline example() {
    return Redline.builder("[ad_1]\nAliyev  spoke.")
        .delete(0, 7, "artefact.ad-placeholder")
        .replace(13, 15, " ", "artefact.doubled-blank")
        .build();
  }

  /** The example of the class comment, line by line. */
  @Test
  void exampleOfTheClassComment() {
    Redline redline = example();
    assertThat(redline.result()).isEqualTo("Aliyev spoke.");
    assertThat(redline.toResult(7)).isEqualTo(0);
    assertThat(redline.toSource(new Span(7, 13))).isEqualTo(new Span(15, 21));
    assertThat(redline.inverse().result()).isEqualTo("[ad_1]\nAliyev  spoke.");
    assertThat(redline.without(redline.edits().get(0)).result()).isEqualTo("[ad_1]\nAliyev spoke.");
    Redline house = Redline.builder(redline.result()).replace(0, 6, "Aliev", "name.fr").build();
    assertThat(redline.then(house).edits())
        .containsExactly(
            new Edit(new Span(0, 7), "", "artefact.ad-placeholder"),
            new Edit(new Span(7, 13), "Aliev", "name.fr"),
            new Edit(new Span(13, 15), " ", "artefact.doubled-blank"));
    assertThat(redline.then(house).result()).isEqualTo("Aliev spoke.");
  }

  @Test
  void editsThatOverlapBecomeOneThatNamesAllRules() {
    Redline first =
        Redline.builder("Ali&amp;yev")
            .replace(3, 8, "&", "c.entity")
            .replace(8, 9, "i", "c.y")
            .build();
    Redline second = Redline.builder("Ali&iev").replace(2, 5, "i", "a.and").build();
    Redline third = Redline.builder("Aliev").replace(0, 5, "Aliyev", "c.entity").build();
    Redline both = first.then(second);
    assertThat(both.edits()).containsExactly(new Edit(new Span(2, 9), "i", "c.entity+c.y+a.and"));
    assertThat(both.then(third).edits())
        .containsExactly(new Edit(new Span(0, 11), "Aliyev", "c.entity+c.y+a.and"));
  }

  @Test
  void whatTouchesAtOnePlaceStaysApart() {
    Redline first =
        Redline.builder("a--b").delete(1, 3, "one.dashes").replace(3, 4, "B", "one.b").build();
    Redline second = Redline.builder("aB").replace(1, 1, " ", "two.space").build();
    assertThat(first.then(second).edits())
        .containsExactly(
            new Edit(new Span(1, 3), "", "one.dashes"),
            new Edit(new Span(3, 3), " ", "two.space"),
            new Edit(new Span(3, 4), "B", "one.b"));
  }

  @Test
  void insertionBeforeAnEarlierReplacementStandsBeforeIt() {
    Redline first = Redline.builder("ab").replace(1, 2, "BB", "one.b").build();
    Redline before = Redline.builder("aBB").replace(1, 1, "x", "two.x").build();
    Redline within = Redline.builder("aBB").replace(2, 2, "x", "two.x").build();
    Redline after = Redline.builder("aBB").replace(3, 3, "x", "two.x").build();
    assertThat(first.then(before).edits())
        .hasSize(2)
        .first()
        .hasFieldOrPropertyWithValue("rule", "two.x");
    assertThat(first.then(within).edits())
        .containsExactly(new Edit(new Span(1, 2), "BxB", "one.b+two.x"));
    assertThat(first.then(after).edits())
        .hasSize(2)
        .last()
        .hasFieldOrPropertyWithValue("rule", "two.x");
  }

  @Test
  void editsThatUndoEachOtherAreLeftOut() {
    Redline first = Redline.builder("abc").replace(1, 2, "x", "one").build();
    Redline second = Redline.builder("axc").replace(1, 2, "b", "two").build();
    assertThat(first.then(second)).isEqualTo(Redline.unchanged("abc"));
  }

  @Test
  void positionsAroundInsertionsAndDeletions() {
    Redline redline = Redline.builder("abcd").replace(1, 1, "++", "in").delete(2, 3, "out").build();
    assertThat(redline.result()).isEqualTo("a++bd");
    assertThat(Stream.of(0, 1, 2, 3, 4).map(i -> redline.toResult(i)))
        .containsExactly(0, 3, 4, 4, 5);
    assertThat(Stream.of(0, 1, 2, 3, 4, 5).map(i -> redline.toSource(i)))
        .containsExactly(0, 1, 1, 1, 3, 4);
    assertThat(redline.toResult(new Span(0, 2))).isEqualTo(new Span(0, 4));
    assertThat(redline.toResult(new Span(2, 3))).isEqualTo(new Span(4, 4));
    assertThat(redline.toSource(new Span(1, 3))).isEqualTo(new Span(1, 1));
  }

  @Test
  void positionsNeverSplitAPair() {
    Redline joined = Redline.builder("\ud83d-\ude00").delete(1, 2, "out").build();
    assertThat(joined.result()).isEqualTo("😀");
    assertThat(joined.toResult(1)).isZero();
    assertThat(joined.toResult(2)).isZero();
    assertThat(joined.toResult(new Span(0, 1))).isEqualTo(new Span(0, 2));
    assertThat(joined.toSource(new Span(0, 2))).isEqualTo(new Span(0, 3));
  }

  @Test
  void positionsOutsideAreRefused() {
    Redline redline = example();
    int source = redline.source().length();
    int result = redline.result().length();
    assertThatThrownBy(() -> redline.toResult(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> redline.toResult(source + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> redline.toSource(result + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> redline.toResult(new Span(0, source + 1)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> redline.toSource(new Span(0, result + 1)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    Redline three = Redline.unchanged("abc");
    assertThatThrownBy(() -> three.toResult(9)).hasMessage("position 9 must be from 0 to 3");
    assertThatThrownBy(() -> three.toSource(new Span(0, 9)))
        .hasMessage("end 9 must be from 0 to 3");
    assertThat(redline.toResult(new Span(0, source))).isEqualTo(new Span(0, result));
    assertThat(redline.toSource(new Span(0, result))).isEqualTo(new Span(7, source));
  }

  @Test
  void oneEditIsTakenBackAndTheFlagsStay() {
    Redline redline =
        Redline.builder("ab cd")
            .replace(1, 1, "x", "one.insertion")
            .replace(1, 1, "y", "one.insertion")
            .replace(1, 2, "B", "one.b")
            .delete(3, 4, "one.c")
            .flag(4, 5, "flag.d")
            .build();
    List<String> results =
        redline.edits().stream().map(edit -> redline.without(edit).result()).toList();
    assertThat(results).containsExactly("ayB d", "axB d", "axyb d", "axyB cd");
    assertThat(redline.edits())
        .allSatisfy(edit -> assertThat(redline.without(edit).flags()).isEqualTo(redline.flags()));
  }

  @Test
  void editsOfAnotherRedlineAreRefused() {
    Edit foreign = new Edit(new Span(0, 1), "", "other.rule");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> example().removed(foreign))
        .withMessage("edit " + foreign + " must be one of this redline's");
    assertThatIllegalArgumentException().isThrownBy(() -> example().without(foreign));
    Edit behind = new Edit(new Span(90, 91), "", "other.rule");
    assertThatIllegalArgumentException().isThrownBy(() -> example().removed(behind));
  }

  @Test
  void builderTakesEditsFromLeftToRight() {
    Redline.Builder builder = Redline.builder("abcdef").delete(1, 3, "out");
    assertThat(builder.position()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.delete(2, 4, "out"))
        .withMessageContaining("must start at or after 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.delete(4, 7, "out"))
        .withMessageContaining("must end at or before the source, 6");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.flag(6, 7, "flag"));
    assertThat(builder.delete(3, 6, "out").build().result()).isEqualTo("a");
  }

  @Test
  void whatWasBuiltStaysWhenTheBuilderGoesOn() {
    Redline.Builder builder = Redline.builder("abcdef").delete(1, 3, "out").flag(4, 5, "flag.x");
    Redline before = builder.build();
    builder.delete(3, 4, "out").flag(0, 1, "flag.y").build();
    assertThat(before.result()).isEqualTo("adef");
    assertThat(before.flags()).hasSize(1);
  }

  @Test
  void changesOfNothingAreLeftOut() {
    Redline redline =
        Redline.builder("abc").replace(0, 1, "a", "same").delete(1, 1, "nothing").build();
    assertThat(redline.isUnchanged()).isTrue();
    assertThat(redline.result()).isSameAs(redline.source());
  }

  @Test
  void flagsAreSortedAndKeptOnce() {
    Redline redline =
        Redline.builder("abc")
            .flag(1, 2, "flag.b")
            .flag(0, 1, "flag.a")
            .flag(1, 2, "flag.b")
            .build();
    assertThat(redline.flags()).extracting(f -> f.span().start()).containsExactly(0, 1);
    assertThat(redline.isUnchanged()).isTrue();
  }

  @Test
  void stageEditsWhatTheStageBeforeLeft() {
    Stage upper =
        (source, language) ->
            Redline.builder(source)
                .replace(0, 1, source.substring(0, 1).toUpperCase(language), "up")
                .build();
    Redline before = Redline.builder("-aliev").delete(0, 1, "dash").build();
    Redline after = upper.edit(before, Locale.ROOT);
    assertThat(after.source()).isEqualTo("-aliev");
    assertThat(after.result()).isEqualTo("Aliev");
    assertThat(upper.edit("ilham").result()).isEqualTo("Ilham");
    assertThat(upper.edit("ilham", Locale.forLanguageTag("tr")).result()).isEqualTo("İlham");
    assertThat(upper.edit(after, Locale.ROOT)).isSameAs(after);
  }

  @Test
  void descriptionDoesNotHoldTheText() {
    assertThat(example()).hasToString("Redline[2 edits, 0 flags]");
  }

  // JSON.

  @Test
  void jsonIsOneLineOfTwoLists() {
    Redline redline =
        Redline.builder("a\"b").replace(1, 2, "\n\\\u2028\ud83d", "r").flag(0, 3, "flag.x").build();
    assertThat(redline.toJson())
        .isEqualTo(
            "{\"edits\":[{\"start\":1,\"end\":2,\"replacement\":\"\\u000a\\\\\\u2028\\ud83d\",\"rule\":\"r\"}],"
                + "\"flags\":[{\"start\":0,\"end\":3,\"rule\":\"flag.x\"}]}");
    assertThat(Redline.unchanged("abc").toJson()).isEqualTo("{\"edits\":[],\"flags\":[]}");
  }

  @Test
  void jsonMayHaveSpaceAndFieldsInAnyOrder() {
    String json =
        " { \"flags\" : [ ] ,\n\t\"edits\" : [ {\"rule\":\"r\", \"replacement\":"
            + "\"\\b\\f\\n\\r\\t\\/\\\"\\u00e9\\u00C9\", \"end\" : 1, \"start\":0 } ]\r\n} ";
    Redline redline = Redline.fromJson("ab", json);
    assertThat(redline.result()).isEqualTo("\b\f\n\r\t/\"éÉb");
    assertThat(Redline.fromJson("ab", "{\"edits\":[]}")).isEqualTo(Redline.unchanged("ab"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "{\"edits\":[]",
        "{\"edits\":[],}",
        "{\"edits\":[]} x",
        "{\"edits\":[]}\u0000",
        "{\"edits\":[]}}",
        "{\"edits\":{}}",
        "{\"other\":[{\"start\":0,\"end\":1,\"rule\":\"r\"}]}",
        "{\"edits\":[{}]}",
        "{\"edits\":[{\"start\":0}]}",
        "{\"edits\":[{\"start\":0,\"end\":1}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"\"}]}",
        "{\"edits\":[{\"start\":-1,\"end\":1,\"rule\":\"r\"}]}",
        "{\"edits\":[{\"start\":1,\"end\":0,\"rule\":\"r\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":99,\"rule\":\"r\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":99999999999,\"rule\":\"r\"}]}",
        "{\"edits\":[{\"start\":\"0\",\"end\":1,\"rule\":\"r\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":r}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"r}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"\\x\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"\\u12\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"\\u12g4\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"\\u+123\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"\\",
        "{\"edits\":[{\"start\":0,\"end\":1,\"rule\":\"r\",\"why\":\"\"}]}",
        "{\"edits\":[{\"start\":0,\"end\":2,\"rule\":\"r\"},{\"start\":1,\"end\":3,\"rule\":\"r\"}]}",
        "{\"flags\":[{\"start\":0,\"end\":99,\"rule\":\"r\"}]}",
        "{\"flags\":[{\"start\":0,\"end\":1,\"rule\":\"\"}]}",
      })
  void jsonOfAnotherFormIsRefused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> Redline.fromJson("abcd", json));
  }

  // What a stream may hold.

  @Test
  void streamThatBreaksThePromisesIsRefused() throws IOException {
    Redline redline =
        Redline.builder("abcdef").delete(1, 3, "first").delete(3, 5, "second").build();
    byte[] bytes = Copies.write(redline);
    // The spans are written end first: the second begins at 3 and shall begin at 2, in the first.
    byte[] span = ByteBuffer.allocate(8).putInt(5).putInt(3).array();
    byte[] other = ByteBuffer.allocate(8).putInt(5).putInt(2).array();
    byte[] broken = replace(bytes, span, other);
    assertThatNoException().isThrownBy(() -> Copies.read(bytes));
    assertThatThrownBy(() -> Copies.read(broken))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining("must start at or after 3");
  }

  private static byte[] replace(byte[] bytes, byte[] old, byte[] replacement) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String wanted = new String(old, StandardCharsets.ISO_8859_1);
    String other = new String(replacement, StandardCharsets.ISO_8859_1);
    assertThat(text).containsOnlyOnce(wanted);
    return text.replace(wanted, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  // Growth.

  @Test
  void compositionIsLinear() {
    Growth.assertLinear(
        50_000,
        size -> {
          Redline first = everyOther("ab".repeat(size), "xx", "one");
          Redline second = everyOther(first.result(), "y", "two");
          return () -> first.then(second).result();
        });
  }

  @Test
  void millionsOfEditsThatOverlapInOneChain() {
    String source = "ab".repeat(500_000);
    Redline first = everyOther(source, "xyz", "one");
    String between = first.result();
    // One edit over everything, and edits that straddle every earlier one.
    Redline all = Redline.builder(between).replace(0, between.length(), "z", "all").build();
    assertThat(first.then(all).edits())
        .containsExactly(new Edit(new Span(0, source.length()), "z", "one+all"));
    Redline.Builder straddling = Redline.builder(between);
    for (int i = 2; i + 4 <= between.length(); i += 4) {
      straddling.replace(i, i + 4, "q", "two");
    }
    Redline chain = first.then(straddling.build());
    assertThat(chain.edits()).hasSize(1).first().hasFieldOrPropertyWithValue("rule", "one+two");
  }

  @Test
  void mapsAreFastWithManyEdits() {
    Growth.assertLinear(
        20_000,
        size -> {
          Redline redline = everyOther("ab".repeat(size), "xx", "one");
          return () -> {
            for (int i = 0; i <= redline.source().length(); i++) {
              redline.toSource(redline.toResult(i));
            }
          };
        });
  }

  private static Redline everyOther(String source, String replacement, String rule) {
    Redline.Builder builder = Redline.builder(source);
    for (int i = 0; i < source.length(); i += 2) {
      builder.replace(i, i + 1, replacement, rule);
    }
    return builder.build();
  }

  @Test
  void manyEditsAtOnePlaceAreFoundInLogarithmicTime() {
    Edit[] edits = new Edit[200_000];
    Arrays.setAll(edits, i -> new Edit(new Span(1, 1), "x", "in"));
    Redline redline = Redline.of("ab", List.of(edits));
    for (int i = 0; i < 100_000; i++) {
      assertThat(redline.toResult(1)).isEqualTo(200_001);
    }
    assertThat(redline.toSource(100_000)).isEqualTo(1);
  }
}
