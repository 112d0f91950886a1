package io.github.copydesk.tests.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copydesk.tests.support.Growth;
import io.github.copydesk.tests.support.Pieces;
import io.github.copydesk.tests.support.Stages;
import io.github.copydesk.text.Redline;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs made to be slow: 100,000 openers that nothing closes, endless lines, endless paragraphs.
 * What is quadratic in them takes minutes; the limit is seconds.
 */
class HostileInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int REPEATS = 100_000;

  static List<Stages.Named> stages() {
    return Stages.all();
  }

  private static Set<String> openers() {
    Set<String> openers = new TreeSet<>();
    Stream.of(
            Pieces.CHARACTERS,
            Pieces.ARTEFACTS,
            Pieces.DAMAGE,
            Pieces.QUOTES,
            Pieces.HEADER,
            Pieces.NAMES,
            List.of("[ad_", "« \"", "(Reuters) - ", "Aliev-", "- \n", "\n \n", "&amp;amp;#"))
        .forEach(openers::addAll);
    return openers;
  }

  @ParameterizedTest
  @MethodSource("stages")
  void openersWithoutClosers(Stages.Named stage) {
    for (String opener : openers()) {
      check(stage, opener, opener.repeat(Math.min(REPEATS, 1_000_000 / opener.length())));
    }
  }

  @ParameterizedTest
  @MethodSource("stages")
  void openersEachInAParagraphOfItsOwn(Stages.Named stage) {
    for (String opener : openers()) {
      check(stage, opener, (opener + "word\n\n").repeat(200_000 / (opener.length() + 6)));
    }
  }

  @ParameterizedTest
  @MethodSource("stages")
  void openersThenClosers(Stages.Named stage) {
    for (String pair : List.of("[]", "()", "«»", "“”", "‘’", "<>", "{}", "&;")) {
      int middle = pair.length() / 2;
      String text =
          pair.substring(0, middle).repeat(REPEATS) + pair.substring(middle).repeat(REPEATS);
      check(stage, pair, text);
    }
    check(stage, "nested placeholders", "[ad_".repeat(20_000) + "1]".repeat(20_000));
    check(stage, "nested entities", "&amp;".repeat(20_000) + "amp;".repeat(20_000) + "lt;");
    check(stage, "entity of an entity", "&" + "amp;".repeat(REPEATS) + "eacute;");
    check(stage, "a list's next number", "Mot.\n\n" + "Share\n12\n".repeat(REPEATS) + "13\n");
  }

  @ParameterizedTest
  @MethodSource("stages")
  void tenMegabytesInOneLine(Stages.Named stage) {
    int size = 10_000_000;
    check(stage, "one word", "a".repeat(size));
    check(stage, "one capital word", "A".repeat(size));
    check(stage, "words", "Le mot suit le mot ".repeat(size / 19));
    check(stage, "capital words", "Jean Dupont de la Tour ".repeat(size / 23));
    check(stage, "blanks", " ".repeat(size));
    check(stage, "line breaks", "\n".repeat(size));
    check(stage, "zeros", "\u0000".repeat(size));
    check(stage, "pairs", "😀".repeat(size / 2));
    check(stage, "combining marks", "e" + "\u0301".repeat(size / 4));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void timeGrowsWithTheText(Stages.Named stage) {
    for (String piece :
        List.of(
            "Le président a reçu Aliev à Bakou, mardi. ",
            "[ad_1]\nMot.\n",
            "[ad_1]@[ad_1]",
            " Source link. .",
            "[/caption]1[ad_2]",
            "‘. .\n",
            "‘. .\r\n",
            "l&#8217;&amp;eacute;t&eacute; Ã©tÃ© ",
            "« Oui », dit-il. \"Non.\"\n\n",
            "date 2021-01 par Jeanne Morel\n",
            "MOSCOU, 11 janvier (Reuters) - ")) {
      Growth.assertLinear(
          100_000 / piece.length(),
          size -> {
            String text = piece.repeat(size);
            return () -> assertThat(stage.stage().edit(text).source()).isSameAs(text);
          });
    }
  }

  private static void check(Stages.Named stage, String name, String text) {
    Redline redline =
        assertTimeoutPreemptively(
            LIMIT,
            () -> {
              Redline edited = stage.stage().edit(text);
              edited.result();
              return edited;
            },
            () -> stage + " takes too long on " + name);
    assertThat(redline.source()).isEqualTo(text);
  }
}
