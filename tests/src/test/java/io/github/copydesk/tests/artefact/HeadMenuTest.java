package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no rule knows of a menu goes with the rest of it, what may be the title stays. */
class HeadMenuTest {

  private static final String TITLE = "Ferry returns to the harbour at last\n";

  private static final String STORY =
      "The ferry came back to the harbour on Thursday, three weeks after its engine had failed.\n";

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  /** No rule knows any of the labels between. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "News\nHarbour Life\nPolitics\nSport\nIslands\nCulture\n",
        "News\nObituaries\nPolitics\nLetters\nSport\n",
        "Aldmouth\nFernhaven\nPolitics\nSport\nCulture\n",
        "Skip to content\nAldmouth\nFernhaven\nLog in\n",
        "Skip to content\nMenu\nWhat's Afloat\nTide Tables\nSubscribe\nLog in\n",
        "Aller au contenu\nPhares\nSe connecter\n",
      })
  void labelsAmongThePartsOfTheSiteOrWhatLeadsElsewhereGo(String menu) {
    assertThat(CLEANER.edit(menu + TITLE + STORY).result()).isEqualTo(TITLE + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Насловна
        Вести
        Спорт
        Култура
        |Нови мост отворен је пре рока
        Нови мост преко реке отворен је у среду.
        """,
        """
        หน้าแรก
        ข่าว
        การเมือง
        กีฬา
        |สะพานใหม่เปิดใช้ก่อนกำหนด
        สะพานใหม่ข้ามแม่น้ำเปิดให้ใช้เมื่อวันพุธ ก่อนกำหนดสองเดือน และคนกลุ่มแรกที่ข้ามคือนักปั่นจักรยาน
        """,
      })
  void menusOfOtherLettersGo(String page) {
    String story = page.substring(page.indexOf('|') + 1);
    assertThat(CLEANER.edit(page.replace("|", "")).result()).isEqualTo(story);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skip to content\nFerry home\nLog in\n" + TITLE,
        "Skip to content\nFerry home\nAldmouth\nLog in\n",
        "Share\nFerry home\nAldmouth\nPrint\n" + TITLE,
      })
  void whatMayBeANameOrTheTitleBetweenStays(String head) {
    assertThat(CLEANER.edit(head + STORY).result()).contains("Ferry home\n");
  }

  @Test
  void townsAboveThemGoWithoutATitle() {
    String towns = "Aldmouth\nFernhaven\nSaint Brice\n";
    assertThat(CLEANER.edit(towns + "Politics\nSport\nCulture\n" + STORY).result())
        .isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News\nSport\nCulture\nFerry home\n",
        "Ferry home\nNews\nSport\nCulture\n",
        "Ferry home\nNews\nSport\nCulture\nA cold morning on the quay\n",
      })
  void whatMayBeTheTitleStays(String head) {
    assertThat(CLEANER.edit(head + STORY).result()).contains("Ferry home\n");
  }

  /** As in a list of what is taught. */
  @Test
  void withoutATitleBelowMoreAreAskedFor() {
    String list = "Chess\nSport\nGardening\nCulture\nCooking\nScience\n";
    assertThat(CLEANER.edit(list + STORY).result()).isEqualTo(list + STORY);
  }

  @Test
  void onePartOfTheSiteGoesAmongWhatLeadsElsewhere() {
    String head = "Skip to content\nSearch for:\nCulture\nLog in\n";
    String story = "A cold morning on the quay\n" + STORY;
    assertThat(CLEANER.edit(head + story).result()).isEqualTo(story);
    assertThat(CLEANER.edit("Culture\n" + story).result()).isEqualTo("Culture\n" + story);
  }

  @Test
  void labelsAmongOtherFurnitureStay() {
    String head = "Ferry home\nSaint Brice\nShare\nPrint\n";
    assertThat(CLEANER.edit(head + STORY).result()).startsWith("Ferry home\nSaint Brice\n");
  }
}
