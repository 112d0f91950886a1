package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed above a story beside its title goes, what the author wrote there stays. */
class PageHeadTest {

  private static final String WORDS = "Ferry returns to the harbour at last";

  private static final String TITLE = WORDS + "\n";

  private static final String STORY =
      "The ferry came back to the harbour on Thursday, three weeks after its engine had failed,"
          + " and was met by most of the island.\n";

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "12 May 2021\n", "News\nThe island waited on the quay\n\n"})
  void theFirstStays(String between) {
    String edited = CLEANER.edit(TITLE + between + TITLE + between + TITLE + STORY).result();
    assertThat(edited).startsWith(TITLE + between).endsWith(STORY).containsOnlyOnce(TITLE);
    assertThat(CLEANER.edit(edited).edits()).isEmpty();
  }

  @Test
  void aSummaryMayStandBetween() {
    assertThat(CLEANER.edit(TITLE + STORY + TITLE + STORY).result())
        .isEqualTo(TITLE + STORY + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry returns to the harbour at last | Island Post\n",
        "Ferry returns to the harbour at last - Island Post\n",
        "Home » News » Ferry returns to the harbour at last\n",
        "Island Post | Ferry returns to the harbour at last\n",
      })
  void titlesWithTheSiteBesideThemGo(String line) {
    assertThat(CLEANER.edit(line + TITLE + STORY).result()).isEqualTo(TITLE + STORY);
    assertThat(CLEANER.edit(TITLE + line + STORY).result()).isEqualTo(TITLE + STORY);
  }

  @Test
  void someWordsAreATitleWhereTheyStandTwiceOnEnd() {
    String title = "Ferry yesterday\n";
    assertThat(CLEANER.edit(title + title + title + STORY).result()).isEqualTo(title + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Seiten » Insel", "Travel > Islands > North"})
  void pathsGo(String line) {
    assertThat(CLEANER.edit(line + "\n" + TITLE + STORY).result()).isEqualTo(TITLE + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "304", "1 203", "1.6k"})
  void countsGo(String line) {
    assertThat(CLEANER.edit(TITLE + line + "\n" + STORY).result()).isEqualTo(TITLE + STORY);
  }

  @Test
  void whatIsATitleOnlyWithoutItsTagsGoesAtOnce() {
    String edited = CLEANER.edit(TITLE + "[ad_1] " + TITLE + STORY).result();
    assertThat(edited).isEqualTo(TITLE + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25.4.24",
        "10.36",
        "10:36",
        "2019",
        "1",
        "12",
        "III",
        "304 seats",
        "North > South",
        "«Islands » and more",
        "12.5",
      })
  void otherLinesAboveAStoryStay(String line) {
    assertThat(CLEANER.edit(TITLE + line + "\n" + STORY).edits()).isEmpty();
    assertThat(CLEANER.edit(line + "\n" + TITLE + STORY).edits()).isEmpty();
  }

  @Test
  void aNumberMayHeadWhatHasNoTitle() {
    assertThat(CLEANER.edit("Fares\n304\n" + STORY).edits()).isEmpty();
    assertThat(CLEANER.edit("304\n" + TITLE + STORY).edits()).isEmpty();
  }

  @Test
  void quotationsAreTitlesToo() {
    String title = "“We waited for three weeks”, says the postman\n";
    assertThat(CLEANER.edit(title + title + STORY).result()).isEqualTo(title + STORY);
  }

  @Test
  void wordsWithoutBlanksAreTitlesToo() {
    String title = "港の渡し船が三週間ぶりに戻る\n";
    String story = "港の渡し船が木曜日に戻り、島の人々は朝から岸壁で船を待っていた。エンジンの故障から三週間がたっていた。\n";
    assertThat(CLEANER.edit(title + "\n" + title + story).result()).isEqualTo(title + "\n" + story);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Row the boat along the river\nRow the boat along the river\nMerrily we row\n",
        "Harbour\nHarbour\n" + STORY,
        "Row on!\nRow on!\n" + STORY,
        STORY + TITLE + TITLE + STORY,
        TITLE + STORY + STORY + TITLE + STORY,
        WORDS + " and stays\n" + TITLE + STORY,
        "At last: " + TITLE + TITLE + STORY,
        WORDS + ", two years on\n" + TITLE + STORY,
        "We shall see the sea again.\nWe shall see the sea again.\n" + STORY,
        TITLE + TITLE,
      })
  void otherLinesStay(String text) {
    assertThat(CLEANER.edit(text).edits()).isEmpty();
  }

  @Test
  void theRuleCanBeTurnedOff() {
    RuleBook without = RuleBook.standard().without("head");
    assertThat(ArtefactCleaner.of(without).edit(TITLE + TITLE + STORY).edits()).isEmpty();
  }
}
