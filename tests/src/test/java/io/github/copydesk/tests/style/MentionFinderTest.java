package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.style.MentionFinder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names stand in a text, known or not. */
class MentionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Hier, le président Nikol Pachinian et des Arméniens étaient au Haut-Karabakh. |"
            + " Nikol Pachinian, Haut-Karabakh",
        "en | The talks between the minister and Ludwig van der Berg lasted all of the afternoon. |"
            + " Ludwig van der Berg",
        "de | Gestern sprach lange Olena Kowaltschuk über das schöne Wetter. | Olena Kowaltschuk",
        "ru | Вчера министр Пётр Коваленко выступил с речью. | Пётр Коваленко"
      })
  void findsNames(String language, String text, String names) {
    assertThat(found(text, language)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The weather was fine, and nobody on the bridge said a word.",
        "en | NATO and the WHO agreed on Tuesday.",
        "fr | Les Français ont voté dimanche.",
        "de | Das Wetter am Fluss war gut, und die Brücke blieb offen."
      })
  void findsNoneWhereNoneStand(String language, String text) {
    assertThat(found(text, language)).isEmpty();
  }

  @Test
  void takesAnyString() {
    assertThat(found("", "en")).isEmpty();
    assertThat(found("\ud83d Jane \ude00", "")).hasSizeLessThanOrEqualTo(1);
  }

  private static List<String> found(String text, String language) {
    return MentionFinder.standard().find(text, Locale.forLanguageTag(language)).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
