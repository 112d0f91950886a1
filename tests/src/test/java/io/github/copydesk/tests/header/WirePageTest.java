package io.github.copydesk.tests.header;

import static io.github.copydesk.tests.header.Pages.STORY;
import static io.github.copydesk.tests.header.Pages.TEASER;
import static io.github.copydesk.tests.header.Pages.assertStill;
import static io.github.copydesk.tests.header.Pages.assertUntouched;
import static io.github.copydesk.tests.header.Pages.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines and the foot of a page: what a wire says of its story in several lines. */
class WirePageTest {

  @Test
  void townInCapitalsBelowTheDayIsADateline() {
    HeaderReading reading = read("12.03.2021 10:20\nİZMİR\n" + STORY);
    assertThat(reading.header().dateline().places()).containsExactly("İZMİR");
    assertThat(reading.redline().result()).isEqualTo(STORY);
    for (String kept :
        new String[] {
          "İZMİR\n" + STORY, "OSLO\nOslo has a ferry. " + STORY, "OSLO\n" + STORY + "\nKIEL\nNone."
        }) {
      assertThat(read("12.03.2021 10:20\n" + kept).redline().result())
          .isEqualTo(kept.startsWith("İ") ? STORY : kept);
      assertThat(read(kept).redline().isUnchanged()).isTrue();
    }
  }

  @Test
  void ruleAboveACreditGoesWithIt() {
    HeaderReading reading = read(STORY + "\n\n___\n\nReporting by Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertUntouched(STORY + "\n\n___");
  }

  @Test
  void creditsInTwoLastLinesLeaveNoBlankLines() {
    HeaderReading reading =
        read(STORY + "\n\nWritten by Jane Stone\nPublished on 3 May 2018, 14:02");
    assertThat(reading.redline().result()).isEqualTo(STORY);
    reading = read(STORY + "\n\n(Reporting by Jane Stone)\n\n((jane@harbour.example; +1 23))");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void paperNamesItsDayInTheLastLine() {
    HeaderReading reading = read(STORY + "\n\nPublished in The Harbour Times, May 3rd, 2018.");
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2018-05-03"));
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertUntouched(STORY + "\n\nPublished in Oslo, the book tells of May 3rd, 2018.");
  }

  @Test
  void signsOfTheDeskMayFollowTheAgency() {
    HeaderReading reading = read(STORY + " EFE jr/tr");
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("EFE", "jr", "tr");
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertUntouched(STORY + " EFE says so");
  }

  @Test
  void reporterOfADatelineSignsTheStory() {
    HeaderReading reading = read("Baku. Leyla Aliyeva – APA. " + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Leyla Aliyeva");
    reading = read("Ayşe DEMİR/ANKARA, (DHA)- " + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Ayşe DEMİR");
    reading = read("Baku. Leyla Aliyeva – my aunt. " + STORY);
    assertThat(reading.redline().result()).isEqualTo("Leyla Aliyeva – my aunt. " + STORY);
  }

  @Test
  void crawlersDateStandsBeforeADateline() {
    HeaderReading reading = read(" date 2020-10 OSLO 15 oct 2020 avec AFP - Le port\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2020-10"));
    assertThat(reading.header().dateline().date()).isEqualTo(PartialDate.parse("2020-10-15"));
    assertThat(reading.redline().result()).isEqualTo("Le port\n\n" + STORY);
  }

  @Test
  void reportersOfAChineseWireAreNamed() {
    HeaderReading reading = read("新华社上海3月4日电（记者王明、李小华）市政府周一宣布将新建三座桥梁。");
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("王明", "李小华");
  }

  @Test
  void datelineBelowThemIsRead() {
    HeaderReading reading =
        read(TEASER + "Published 3 May 2018, 14:02\n\nOSLO, Norway (AP) — " + STORY);
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2018-05-03T14:02"));
    assertThat(reading.header().dateline().places()).containsExactly("OSLO, Norway");
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
  }

  @Test
  void storyOfOneLineHasAFootToo() {
    HeaderReading reading = read(STORY.substring(0, 90) + " (dpa)");
    assertThat(reading.credits()).isEmpty();
    reading = read(STORY + "\nReporting by Jan Olsen");
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("Jan Olsen");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void townsWithTheirDayThatOpenSeveralStoriesStay() {
    assertUntouched(
        "JACKSON, Mississippi, May 23 -- " + STORY + "\n\nNEW YORK, May 21 -- " + STORY + "\n");
  }

  @Test
  void townsInBracketsThatOpenSeveralStoriesStay() {
    assertUntouched("(Oslo) – " + STORY + "\n\n(Paris) – " + STORY + "\n");
    assertUntouched("(Oslo) " + STORY + "\n\n(Paris) " + STORY + "\n");
    assertThat(read("(Oslo) – " + STORY + "\n\n(Reporting by Jane Stone)").redline().result())
        .isEqualTo(STORY);
  }

  @Test
  void reporterInCapitalsSignsBehindTheAgency() {
    HeaderReading reading = read("ANKARA (AA) - ELİF KAYA - " + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("ELİF KAYA");
    assertThat(read("ANKARA (AA) - JUST IN - " + STORY).redline().result())
        .isEqualTo("JUST IN - " + STORY);
  }

  @Test
  void storiesBelowAStoryDoNotTakeItsDateline() {
    String others = "\nMORE\nKIEL (dpa) - " + STORY + "\nBONN (dpa) - " + STORY;
    String story = (STORY + "\n").repeat(3) + STORY + others;
    HeaderReading reading = read(TEASER + "OSLO (dpa) - " + story);
    assertThat(reading.header().dateline().places()).containsExactly("OSLO");
    assertThat(reading.redline().result()).isEqualTo(TEASER + story);
  }

  @Test
  void datelineMayFillItsLine() {
    for (String line : new String[] {"OSLO, May 4", "OSLO, Norway, May 4", "Oslo, May 4, NTB"}) {
      HeaderReading reading = read(line + "\n\n" + STORY);
      assertThat(reading.header().dateline().places())
          .allMatch(p -> p.startsWith(line.split(",")[0]));
      assertThat(reading.header().dateline().date()).hasToString("--05-04");
      assertThat(reading.redline().result()).isEqualTo(STORY);
    }
    assertUntouched("Oslo, May 4\n\n" + STORY);
    assertUntouched(STORY + "\n\nOSLO, May 4");
  }

  @Test
  void bylineAndDateAboveADatelineBelowATeaserAreRead() {
    String title = "The ferry stays in port until Monday, say both of the island councils\n\n";
    HeaderReading reading =
        read(
            TEASER
                + title
                + "by Reuters\nFriday, 4 May 2018 20:41 GMT\n\nOSLO, May 4 (Reuters) - "
                + STORY);
    assertThat(reading.header().date()).hasToString("2018-05-04T20:41");
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Reuters");
    assertThat(reading.redline().result()).isEqualTo(TEASER + title + STORY);
  }

  @Test
  void wiresDatelineBelowASummaryIsRead() {
    String head =
        "All news\n\nFerries stay in port\n\n" + TEASER + "A ferry in the port of Oslo\n\n";
    for (String line : new String[] {"OSLO, May 4. /TASS/. ", "OSLO, MAY 4, ARMENPRESS. "}) {
      HeaderReading reading = read(head + line + STORY);
      assertThat(reading.header().dateline().places()).containsExactly("OSLO");
      assertThat(reading.redline().result()).isEqualTo(head + STORY);
    }
    assertUntouched(head + "OSLO, AND THE SEA, ARE QUIET. " + STORY);
  }

  /** The speeches of a play and the towns of a weather report open as datelines do. */
  @Test
  void capitalsThatOpenSeveralLinesAreNoPlace() {
    String first = "FROSCH – The wine is on the table, and the tavern is as full as ever.\n";
    String second = "BRANDER – Then let us hear a song that nobody in this cellar knows.\n";
    assertUntouched(first + second + STORY);
    assertThat(read(first + STORY).header().dateline()).isNotNull();
  }

  @Test
  void agenciesThatFillALineAreNoDateline() {
    HeaderReading reading = read(STORY + "\n\nAFP, AP, Reuters");
    assertThat(reading.header().dateline()).isNull();
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("AFP", "AP", "Reuters");
  }

  /** A signature with its agency was the dateline of what stood below it. */
  @Test
  void signatureAboveOtherLinesIsNoDateline() {
    HeaderReading desk =
        HeaderReader.standard().read(STORY + "\n\nLa Rédaction (avec AFP)\n\nHe left the agency.");
    assertThat(desk.header().dateline()).isNull();
    assertThat(desk.credits()).extracting(Credit::name).containsExactly("AFP");
    assertUntouched(STORY + "\n\nAnna Muster (AFP, Reuters)\n\nShe left the agency.");
  }

  /** A town in capitals and an agency went half: the agency, while its town stayed. */
  @ParameterizedTest
  @ValueSource(strings = {"MADRID\nEUROPA PRESS\n\n", "SAN SALVADOR\nEFE\n"})
  void townInCapitalsAboveItsAgency(String head) {
    HeaderReading reading = HeaderReader.standard().read(head + STORY);
    assertThat(reading.header().dateline()).isNotNull();
    assertThat(reading.redline().result()).isEqualTo(STORY);
    HeaderReading section = HeaderReader.standard().read("MADRID\nDEPORTES\n\n" + STORY);
    assertThat(section.redline().isUnchanged()).isTrue();
  }

  /** What the speakers of a conference say opens with a word, a full stop and a dash. */
  @Test
  void speechesStay() {
    String speeches =
        "Lima.- Muy buenas tardes a todos, y gracias por venir a esta sala en un día de lluvia.\n"
            + "Oslo.- Muy buenas tardes, y gracias por la invitación a este puerto tan bonito.";
    assertThat(HeaderReader.standard().read(speeches).redline().isUnchanged()).isTrue();
  }

  /** What a page says of its author stands below the credits, and hid them. */
  @Test
  void creditAboveWhatIsSaidOfTheAuthor() {
    String bio = "Jane Stone, born in 1970, teaches history in Oslo.";
    HeaderReading reading =
        read("By Jane Stone\n\n" + STORY + "\n\nTranslated from the French by Ann Marsh\n\n" + bio);
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("Ann Marsh");
    assertThat(reading.redline().result()).isEqualTo(STORY + "\n\n" + bio);
    String other = STORY + "\n\nEditing by Ann Marsh\n\n" + bio;
    assertThat(read(other).redline().isUnchanged()).isTrue();
  }

  /** A town, who sends the story, a dash: three lines of one dateline. */
  @ParameterizedTest
  @ValueSource(strings = {"London\nCNN\n \u2014 \n", "London\nCNN Business\n\u2014 "})
  void datelineMayTakeThreeLines(String head) {
    HeaderReading reading = read(head + STORY);
    assertThat(reading.header().dateline().places()).containsExactly("London");
    assertThat(reading.header().dateline().agencies()).containsExactly("CNN");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void datelineWithoutCapitalsMayFillItsLine() {
    HeaderReading reading = read("موسكو - أ ف ب\n\n" + STORY);
    assertThat(reading.header().dateline().places()).containsExactly("موسكو");
    assertThat(reading.header().dateline().agencies()).containsExactly("AFP");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void correspondentOfAJapanesePaperIsNamed() {
    HeaderReading reading = read("【ソウル＝田中一郎】" + STORY);
    assertThat(reading.header().dateline().places()).containsExactly("ソウル");
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("田中一郎");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void bracketsMayNameTheAuthorBeforeADateline() {
    HeaderReading reading = read("(di Marco Gallo) (ANSA) - TORINO, 06 APR - " + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Marco Gallo");
    assertThat(reading.header().dateline().places()).containsExactly("TORINO");
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertUntouched("(by the river) " + STORY);
  }

  /** What a label says where a story is from is no place. */
  @Test
  void labelOfASourceIsNoPlace() {
    HeaderReading reading = read(STORY + "\n\nKaynak: Anadolu Ajansı / Oslo");
    assertThat(reading.header().dateline()).isNull();
    assertThat(reading.credits()).extracting(Credit::name).contains("Anadolu");
  }

  @Test
  void theDatelineOfAnotherStoryStays() {
    String dateline = "OSLO, 14 March (Reuters) - ";
    String pages = dateline + STORY + "\n" + STORY + "\n" + STORY + "\n" + dateline + STORY;
    assertStill(pages);
    String point = "The pier of the harbour is shut, the baker on the quay says to whoever asks.\n";
    assertStill(dateline + STORY + "\n" + point + point + point + dateline + STORY);
    assertThat(HeaderReader.standard().read(STORY + "\n" + pages).header().dateline()).isNull();
  }

  /** What closes the copy of a wire closes tales too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n(END)",
        "\nEnditem",
        " Enditem",
        "\n（完）",
        "\n(Schluss) jr/jm",
        "\n■",
        "\njha/ers",
        "\nAND/VIM/",
        "\nAHM/5094",
        "\nkb aw",
        "\njane.roe@paper.example",
      })
  void copyOfAWireIsClosed(String closing) {
    HeaderReading reading = read("OSLO, 14 March (Reuters) - " + STORY + closing);
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertThat(read(STORY + closing).redline().isUnchanged()).isTrue();
  }

  /** Short words below a wire's copy are no signs of its desk. */
  @ParameterizedTest
  @ValueSource(strings = {"no tv", "the end", "to be continued", "ps: hi", "to go"})
  void wordsBelowAWiresCopyStay(String line) {
    HeaderReading reading = read("OSLO, 14 March (Reuters) - " + STORY + "\n" + line);
    assertThat(reading.redline().result()).isEqualTo(STORY + "\n" + line);
  }

  @Test
  void releaseSaysWhoseItIs() {
    HeaderReading reading =
        read("OSLO, March 14, 2025 /PRNewswire/ -- " + STORY + "\nSOURCE Harbour Co.");
    assertThat(reading.credits()).extracting(Credit::name).contains("Harbour Co.");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void townInCapitalsStandsAboveItsAgency() {
    HeaderReading reading = read("İZMİR\n(AA) - " + STORY);
    assertThat(reading.header().dateline().places()).containsExactly("İZMİR");
    assertThat(reading.header().dateline().agencies()).containsExactly("Anadolu");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }
}
