package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.Byline;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads that run on into their story, since a scraper took the line breaks out. */
class RunOnHeaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Stone March 14, 2025 ",
        "By Jane Stone | March 14, 2025 | ",
        "By Jane Stone on March 14, 2025 ",
        "By Jane Stone Friday, March 14, 2025 ",
        "Published by Jane Stone on March 14, 2025 ",
        "Par Jane Stone, le 14 mars 2025 ",
        "Par Jane Stone Publié le 14 mars 2025 ",
        "Von Jane Stone 14.03.2025 ",
        "Por Jane Stone 14 de marzo de 2025 ",
      })
  void authorAndDayAreTaken(String head) {
    HeaderReading reading = read(head + Ferry.STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.header().date()).hasToString("2025-03-14");
    assertThat(reading.redline().result()).isEqualTo(Ferry.STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published March 14, 2025 10:12 Updated March 15, 2025 08:30 3 min read ",
        "By Jane Stone Published: 10:12 GMT, 14 March 2025 | Updated: 08:30 GMT, 15 March 2025 ",
        "Publié le 14 mars 2025 à 10h12, mis à jour le 15 mars 2025 à 08h30 Lecture : 3 min ",
        "Créé le 14/03/2025 10:12 Modifié le 15/03/2025 08:30 ",
      })
  void allStampsAreTaken(String head) {
    HeaderReading reading = read(head + Ferry.STORY);
    assertThat(reading.header().published()).hasToString("2025-03-14T10:12");
    assertThat(reading.header().updated()).hasToString("2025-03-15T08:30");
    assertThat(reading.redline().result()).isEqualTo(Ferry.STORY);
  }

  /** What a crawler's date is glued to is the story's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We wait”, he said. ",
        "« On attend », dit-il. ",
        "Éric waits. ",
        "iPhone users wait. ",
        "O’Neill waits. ",
        "$5 a day is too much. ",
        "Monday was cold. ",
        "May was cold. ",
        "EU waits. ",
        "Паром ждёт. ",
        "王小明等待。 ",
      })
  void aWordGluedToACrawlersDateStays(String opening) {
    for (String date : new String[] {"2021-01", "2021-01-14", "2021-01-14T10:12", "14.01.2021"}) {
      HeaderReading reading = read("date " + date + opening + Ferry.STORY);
      assertThat(reading.header().date().toString()).startsWith("2021-01");
      assertThat(reading.redline().result()).isEqualTo(opening + Ferry.STORY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,200 people wait. ", "3 min read", "/2021-02 "})
  void aNumberGluedToACrawlersDateMakesItNone(String opening) {
    assertThat(read("date 2021-01" + opening + Ferry.STORY).redline().isUnchanged()).isTrue();
  }

  /** A whole name and a word that only a sentence opens with need no day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Stone ",
        "Par Jane Stone ",
        "By Jane Stone and Paul Devos ",
        "By Jane Stone In 1974 "
      })
  void authorBeforeASentenceIsTaken(String head) {
    HeaderReading reading = read(head + Ferry.STORY);
    assertThat(reading.header().byline()).first().extracting(Byline::name).isEqualTo("Jane Stone");
    assertThat(reading.redline().result()).endsWith(Ferry.STORY);
    assertThat(reading.redline().result()).doesNotContain("Stone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Sentences that open as an author and a day do.
        "By Tuesday, March 14, 2025, Jane Stone had left. ",
        "Par ailleurs, le 14 mars 2025, Jane Stone est partie. ",
        "Par exemple, le 14 mars 2025 Jane Stone est partie. ",
        "By 14 March 2025 Jane Stone had left. ",
        "Von 14. März 2025 an Jane Stone zu schreiben war leicht. ",
        "By March 14, 2025 Jane Stone had left. ",
        // Nobody knows where the name ends and the story begins.
        "By Jane Stone Ferries and the storm. ",
        // A day of the past is what the story is about.
        "By Jane Stone 14 March 1925 London was quiet. ",
      })
  void sentencesStay(String sentence) {
    String text = sentence + Ferry.STORY;
    assertThat(read(text).redline().result()).isEqualTo(text);
  }

  private static HeaderReading read(String text) {
    return HeaderReader.standard().read(text, Locale.ROOT, null);
  }
}
