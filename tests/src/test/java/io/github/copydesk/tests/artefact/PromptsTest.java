package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts in some sentences go from pages, and stay in texts that are none. */
class PromptsTest {

  private static final String PAGE = "Share\nFacebook\nWhatsApp\n";

  private static final String STORY = "The ferry came back to the harbour on Thursday.\n";

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never miss a ferry! Subscribe and get new timetables in your inbox every week.",
        "Kein Schiff mehr verpassen? Abonnieren Sie unseren Newsletter für die Küste.",
        "Schrijf je in voor onze nieuwsbrief. Elke ochtend het nieuws van de haven in je mailbox.",
        "Envie de prendre le large ? Abonnez-vous à notre lettre du soir.",
      })
  void theyGo(String prompt) {
    assertThat(CLEANER.edit(PAGE + STORY + prompt + "\n" + STORY).result())
        .isEqualTo(STORY + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain waved. Subscribe and get new timetables in your inbox every week.",
        "“Never miss a ferry! Subscribe and get timetables in your inbox.”",
        "He said it twice. Sign up for the newsletter, the poster said to us.",
        "We rode to the north. Our horses were tired.",
        "This is our ferry and it will make the island rich again. pic.twitter.com/aB3dE5fG7h",
      })
  void whatTheTextTellsStays(String line) {
    assertThat(CLEANER.edit(PAGE + STORY + line + "\n" + STORY).result())
        .isEqualTo(STORY + line + "\n" + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Never miss a ferry! Subscribe and get new timetables in your inbox every week."})
  void withoutAPageTheyStay(String line) {
    assertThat(CLEANER.edit(STORY + line + "\n" + STORY).result())
        .isEqualTo(STORY + line + "\n" + STORY);
  }
}
