package io.github.copydesk.tests.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.ibm.icu.text.Normalizer2;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.text.Redline;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Idempotence, the way back, linear time on hostile text, and the choices of the builder. */
final class CharacterPromisesTest {

  private static final CharacterRepairer REPAIRER = CharacterRepairer.standard();

  private static final List<String> PIECES =
      List.of(
          "&",
          "amp;",
          "lt;",
          "#38;",
          "shy;",
          "&copy",
          "&#x81;",
          "&#233;",
          "&Atilde;",
          "Ã",
          "©",
          "Â",
          "â",
          "€",
          "™",
          "ƒ",
          "š",
          "\u00A0",
          "é",
          "É",
          "…",
          "’",
          "\u00AD",
          "\u200D",
          "\u200C",
          "\u200B",
          "\uFEFF",
          "\u0301",
          "e\u0323",
          "a",
          "A",
          " ",
          "\n",
          "?",
          "\uFFFD",
          "Г",
          "Р",
          "°",
          "±",
          "я",
          "Ð",
          "Ñ",
          "¿",
          "\u0092",
          "\u0081",
          "\u001B[1m",
          "\u202A",
          "\u202C",
          "\u05D0",
          "http://",
          "=",
          "»",
          "√",
          "‚Ä",
          "ô",
          "\uD83D",
          "\uDE00",
          "Ã©",
          "â€™",
          "ก",
          "├",
          "⌐",
          "╨",
          "🏴",
          "\uDB40\uDC67",
          "\uDB40\uDC7F",
          "\u1161",
          "\u0654",
          "о",
          "o",
          "Моcква",
          "MOСКВА",
          "µ",
          "ε",
          "i",
          "ї");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(16).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 5_000)
  void editingTheResultChangesNothing(@ForAll("texts") String text) {
    Redline line = REPAIRER.edit(text);
    assertThat(REPAIRER.edit(line.result()).edits()).isEmpty();
    assertThat(line.inverse().result()).isEqualTo(text);
  }

  @Property(tries = 1_000)
  void anyStringIsGoodInput(@ForAll String text) {
    Redline line = REPAIRER.edit(text);
    assertThat(REPAIRER.edit(line.result()).edits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&amp;",
        "&amp;amp;",
        "&#",
        "&#x",
        "&l&shy;t;",
        "&shy;",
        "&ampx",
        "http://a?b=&copy",
        "Ã",
        "â€",
        "Ã\u0083",
        "é»",
        "¡È",
        "Ã ",
        "Â?",
        "\u200D",
        "\u00AD",
        "\u202A",
        "\u2066\u202C",
        "\uFFFD",
        "\u0001",
        "\u001B[1;",
        "\uDB40\uDC61",
        "\uD800",
        "\u0301",
        "\u0323\u0301",
        "\u0301\u0323",
        "\u1161",
        "\u0E38\u0E48",
        "оo",
        "cтo ",
        "iї "
      })
  void hostileTextTakesLinearTime(String piece) {
    String text = "a" + piece.repeat(60_000 / piece.length());
    Redline line = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> REPAIRER.edit(text));
    assertThat(line.inverse().result()).isEqualTo(text);
  }

  @Test
  void aMillionMarksOnOneLetter() {
    String text = "e" + "\u0323\u0301".repeat(500_000) + "x" + "amp;".repeat(20_000);
    String result =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> REPAIRER.edit(text).result());
    assertThat(result.substring(0, 3)).isEqualTo("\u1EB9\u0323\u0323");
    String shorter = "e" + "\u0301\u0323".repeat(2_000);
    assertThat(REPAIRER.edit(shorter).result())
        .isEqualTo(Normalizer2.getNFCInstance().normalize(shorter));
  }

  @Test
  void deepNestingStays() {
    String text = "&" + "amp;".repeat(20_000) + "lt;";
    assertThat(REPAIRER.edit(text).result()).isEqualTo(text);
  }

  @Test
  void styleIsEditedOnlyOnDemand() {
    String text = "«\u00A0L’ofﬁce\u00A0»\u202F! “Oui”";
    assertThat(REPAIRER.edit(text).isUnchanged()).isTrue();
    assertThat(CharacterRepairer.builder().plainSpaces().build().edit(text).result())
        .isEqualTo("« L’ofﬁce » ! “Oui”");
    assertThat(CharacterRepairer.builder().splitLigatures().build().edit(text).result())
        .isEqualTo("«\u00A0L’office\u00A0»\u202F! “Oui”");
    assertThat(CharacterRepairer.builder().straightQuotationMarks().build().edit(text).result())
        .isEqualTo("\"\u00A0L'ofﬁce\u00A0\"\u202F! \"Oui\"");
    assertThat(
            CharacterRepairer.builder()
                .closeFrenchSpacing()
                .build()
                .edit("« Oui »\u00A0!")
                .result())
        .isEqualTo("«Oui»!");
  }

  @Test
  void aRuleThatIsOffTakesNothingElseWithIt() {
    CharacterRepairer repairer =
        CharacterRepairer.builder().without("character.soft-hyphen").build();
    assertThat(repairer.edit("so\u00ADup &amp; caf\u00C3\u00A9").result())
        .isEqualTo("so\u00ADup & café");
  }

  @Test
  void anUnknownRuleIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CharacterRepairer.builder().without("character.mojibakes"))
        .withMessageContaining("rule \"character.mojibakes\" must be one of");
  }
}
