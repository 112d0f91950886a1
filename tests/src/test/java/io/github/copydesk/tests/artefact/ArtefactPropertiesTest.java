package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.Profile;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried with texts made of the rule book's own pieces. */
class ArtefactPropertiesTest {

  private static final ArtefactCleaner CONSERVATIVE = ArtefactCleaner.standard();
  private static final ArtefactCleaner THOROUGH = ArtefactCleaner.of(Profile.THOROUGH);

  @Property(tries = 700)
  void editingAgainFindsNothing(@ForAll("texts") String text) {
    for (ArtefactCleaner cleaner : List.of(CONSERVATIVE, THOROUGH)) {
      Redline once = cleaner.edit(text);
      assertThat(cleaner.edit(once.result()).edits()).isEmpty();
      assertThat(once.inverse().result()).isEqualTo(text);
    }
  }

  @Property(tries = 200)
  void nothingIsInvented(@ForAll("texts") String text) {
    for (Edit edit : THOROUGH.edit(text).edits()) {
      boolean parted = edit.rule().equals("artefact.html-tag") && edit.replacement().isBlank();
      assertThat(edit.replacement().isEmpty() || parted).as(edit.toString()).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> pieces =
        new ArrayList<>(
            List.of(
                "[ad_",
                "1]",
                "]",
                "[",
                "[/",
                "{{",
                "}}",
                " . ",
                ". .",
                ", ,",
                ",,",
                "\n",
                "\n\n",
                "\r\n",
                "<p>",
                "</p>",
                "<br>",
                "<b>",
                "</b>",
                "<td>",
                "<a href=\"b\">",
                "<",
                ">",
                " ",
                "\u00a0",
                "\"",
                "“",
                "”",
                "«",
                "»",
                "[b]",
                "[/b]",
                "[box]",
                "[/box]",
                "[caption id=\"a\"]",
                "[/caption]",
                "\ue001",
                "The post ",
                "appeared first on",
                " Y",
                "The ferry left.",
                "Print",
                "Video",
                "©",
                "2020",
                "function(",
                "var x = 1;",
                "…",
                "\ud83d",
                "\u0301",
                "x"));
    RuleBook.standard().rules().forEach(rule -> pieces.addAll(rule.hits()));
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(p -> String.join("", p));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[ad_",
        "[a b=",
        "[b]",
        "{{",
        "“",
        "«",
        "\"",
        "(",
        "[/x]",
        "[ad_1]",
        "[ad_1",
        "]",
        " . .",
        ", ,",
        ",,",
        "The post A appeared first on B. ",
        "Read more ",
        "©",
        "function(",
        "document.",
        "\ue001",
        "\n",
        "\nPrint",
        "\nRead more",
        "\nThe ",
        "a",
        "aB",
        "É",
        "\ud83d",
        "\u0301",
        "<%",
        "%>",
        "Share this ",
        "\nvar x = 1;",
        "[b]x[/b]",
        "\r",
        ". "
      })
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(1 + 400_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> CONSERVATIVE.edit(text).result());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000, 100_000})
  void nestedPlaceholdersGoAtOnce(int depth) {
    String text = "[ad_".repeat(depth) + "1]" + "2]".repeat(depth - 1);
    assertThat(CONSERVATIVE.edit("It rained.\n" + text + "\nIt snowed.").result())
        .isEqualTo("It rained.\nIt snowed.");
  }
}
