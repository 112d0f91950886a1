package io.github.copydesk.tests.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.text.Redline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code examples.tsv}, and spans and rules of a few. */
final class CharacterExamplesTest {

  private static final CharacterRepairer REPAIRER = CharacterRepairer.standard();

  static Stream<List<String>> examples() {
    return CharacterSamples.rows("examples.tsv").stream()
        .map(row -> Stream.of(row).map(CharacterSamples::decode).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example(List<String> row) {
    Locale language = Locale.forLanguageTag(row.get(1));
    String before = row.get(2);
    Redline line = REPAIRER.edit(before, language);
    String expected = row.get(0).equals("hit") ? row.get(3) : before;
    assertThat(line.result()).isEqualTo(expected);
    assertThat(line.inverse().result()).isEqualTo(before);
    assertThat(REPAIRER.edit(line.result(), language).edits()).isEmpty();
  }

  @Test
  void editsAreNoWiderThanTheDamage() {
    Redline line = REPAIRER.edit("L\u00C3\u00A9on &amp; the sol\u00ADdier\u0092s 2\u00C2\u00B0");
    assertThat(line.result()).isEqualTo("Léon & the soldier’s 2°");
    assertThat(line.edits())
        .extracting(e -> e.start() + "-" + e.end() + e.replacement() + " " + e.rule())
        .containsExactly(
            "1-3é character.mojibake",
            "6-11& character.reference",
            "19-20 character.soft-hyphen",
            "24-25’ character.control",
            "28-29 character.mojibake");
  }

  @Test
  void whatCannotBeToldIsFlagged() {
    assertThat(rules("ÎÒÃÇµÄÐÂÎÅ¡£½ñÌìÌìÆøºÜºÃ")).containsExactly("flag.undecidable-encoding");
    assertThat(rules("lost \uFFFD\uFFFD")).containsExactly("flag.replacement-character");
    assertThat(rules("&amp;lt;")).containsExactly("flag.nested-reference");
  }

  @Test
  void cleanTextIsTheSameInstance() {
    String text = "Un été à Orléans : « rien à signaler », 30\u00A0°C.";
    assertThat(REPAIRER.edit(text).result()).isSameAs(text);
  }

  private static List<String> rules(String text) {
    return REPAIRER.edit(text).flags().stream().map(f -> f.rule()).toList();
  }
}
