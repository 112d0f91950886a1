package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.header.Credit;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles below a label at the end of a page go with it; the end of the story never does. */
class LinkListTest {

  private static final String STORY =
      """
      The bridge has been closed since Monday, and nobody in the town hall knows for how long.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Related stories
        Dam opens after nine years of delays
        Valley farmers march on the capital
        What is in the water treaty?
        """,
        """
        À lire aussi
        – Circulation : les quais fermés tout l’été
        « On ne dort plus » : la colère des riverains
        Partager
        """,
        """
        Share

        Читайте также

        Паром перешёл на зимнее расписание

        Мэрия купит двадцать автобусов
        """,
        """
        Read more
        Ferry fares to rise again in spring
        Related articles
        [Dam opens after nine years of delays](https://quay.example/1)
        """,
        """
        Most read
        1. Dam opens after nine years of delays
        2. Lamp is lit again
        18:20
        Valley farmers march on the capital
        """,
        """
        Related posts
        Dam opens after nine years of delays
        The ministry promised it for the spring of the year in which...
        Valley farmers march on the capital
        They want to be paid for the water that the city takes from […]
        """,
        """
        Most read
        -
        1
        DELAYS
        Dam opens after nine years of waiting
        -
        2
        Valley farmers march on the capital
        """,
        """
        Previous article
        ← Dam opens after nine years of delays
        Next article
        Valley farmers march on the capital →
        """,
      })
  void titlesGo(String links) {
    assertThat(clean(STORY + links)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The engineers have found three cracks in the northern pier.",
        "Harbour lights for the summer nights\nThe engineers have found three cracks.",
        "The engineers have found three cracks in the pier, and the mayor has asked for…",
        "Dam opens after nine years of delays\nThe pier moved, and the mayor has asked for …",
        "Flour and salt\nTwo eggs\nA cup of milk",
        "A cup of warm milk\nHalf a pound of flour",
        "200 g of flour from the old mill",
        "The jury has chosen three books:\nThe Mill at Night, by Ann Roe",
        "the river, which has not been so high for a hundred years",
        "“Nobody told us to look at the pier”",
        "The pier moved. Nobody saw it go but the oldest of them",
      })
  void theStoryStays(String rest) {
    assertThat(clean(STORY + "Read also\n" + rest)).isEqualTo(STORY + rest);
  }

  @Test
  void aListThatTheStoryAnnouncesStays() {
    String rules = "The doors to the river were not locked\nNobody knew where the keys were kept";
    String story = "The inspectors found that the mill had broken two of its own rules:\n";
    assertThat(clean(story + "Related stories\n" + rules)).isEqualTo(story + rules);
  }

  /** The line above is one character short of prose; a carriage return does not make it longer. */
  @Test
  void lineEndingsMakeNoDifference() {
    String text =
        "Nobody in town knows how long it shuts.\nRead more\nDam opens after nine years of delays";
    String dos = clean(text.replace("\n", "\r\n"));
    assertThat(dos.replace("\r\n", "\n")).isEqualTo(clean(text));
  }

  @Test
  void shortTitlesGoAboveTheLastLineOfThePage() {
    String links = "Read also\nA cup of warm milk\nHalf a pound of flour\n";
    assertThat(clean(STORY + links + "Privacy Policy")).isEqualTo(STORY.strip());
  }

  @Test
  void titlesGoAmongLabelsThatNothingIsKnownOf() {
    String links = "Read also\nDam opens after nine years of delays\nOddments\n";
    String page = "Share\nComments\nPrivacy Policy\n";
    assertThat(clean(STORY + links + page)).isEqualTo(STORY + "Oddments\n");
    assertThat(clean(STORY + links + "Half a loaf\nShare\n"))
        .isEqualTo(STORY + links.substring("Read also\n".length()) + "Half a loaf\n");
  }

  @Test
  void wideTitlesGo() {
    String story = "島の火山が日曜日に噴火し、空港が閉鎖された。";
    assertThat(clean(story + "\n関連記事\n火山灰で四か国の便が欠航、再開は未定")).isEqualTo(story);
  }

  /** Headlines leave the past tense out; a line that has it is the story going on. */
  @Test
  void whatIsToldBelowALabelStays() {
    String korean = "시는 새 다리 공사를 시작한다고 밝혔다.\n";
    String told = "주민들은 소음을 걱정한다고 말했다\n시장은 설명회를 열겠다고 약속했다\n공사는 내년 봄에 끝난다.";
    assertThat(clean(korean + "관련기사\n" + told)).isEqualTo(korean + told);
    String japanese = "市は新しい橋の工事を始めると発表した。\n";
    String said = "住民は騒音を心配していると話した\n市長は説明会を開く考えを示した\n工事は来年の春に終わる。";
    assertThat(clean(japanese + "関連記事\n" + said)).isEqualTo(japanese + said);
  }

  /** Each title is put in among the lines that were noted, so there must be an end to them. */
  @Test
  void endlessListsAreReadInTime() {
    String list = "Related articles\nDam opens after nine years of delays\n".repeat(50_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(clean(STORY + list)).startsWith(STORY));
  }

  @Test
  void whoReportedIsReadBelowTitles() {
    Article article =
        Copydesk.standard()
            .edit(
                STORY
                    + "READ MORE\nDam opens after nine years of delays\n"
                    + "Reporting by Ann Hill; editing by Tom Reed");
    assertThat(article.text()).isEqualTo(STORY.strip());
    assertThat(article.credits()).extracting(Credit::name).contains("Ann Hill", "Tom Reed");
  }

  @Test
  void creditsAmongTitlesAreRead() {
    String story = "Le pont est fermé depuis lundi, et personne ne sait pour combien de temps.";
    Article article =
        Copydesk.standard().edit(story + "\nÀ lire aussi\nLe pont fête ses cent ans\n(Avec AFP)");
    assertThat(article.text()).isEqualTo(story);
    assertThat(article.credits()).extracting(Credit::name).containsExactly("AFP");
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text).result();
  }
}
