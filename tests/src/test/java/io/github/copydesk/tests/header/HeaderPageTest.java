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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, authors and labels that can only be told from more than one line of a page. */
class HeaderPageTest {

  @Test
  void datesBelowATeaserAreTheHeaders() {
    HeaderReading reading =
        read(TEASER + "Published 3 May 2018, 14:02\nUpdated 4 May 2018, 09:30\n\n" + STORY);
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2018-05-03T14:02"));
    assertThat(reading.header().updated()).isEqualTo(PartialDate.parse("2018-05-04T09:30"));
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
  }

  @Test
  void titleOfTwoWordsAboveTheAuthorStays() {
    HeaderReading reading = read("Groene Ster\nAnna Stone\n3 May 2018\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Anna Stone");
    assertThat(reading.redline().result()).isEqualTo("Groene Ster\n" + STORY);
  }

  @Test
  void whatIsSaidOfABookOrAPlayStays() {
    for (String line :
        new String[] {
          "By Jane Stone, Harbour Press, 212 pages, $24",
          "By Jane Stone, Harbour Press, £12.99",
          "Von Anna Stein, Hafner, 212 Seiten, 24 Euro",
          "Marlow Hall, May 4, 2022",
          "4. Mai 2015:",
        }) {
      assertUntouched(line + "\n\n" + STORY);
    }
  }

  @Test
  void soIsADayWithItsTime() {
    HeaderReading reading = read(TEASER + "May 3, 2018 21:05\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-03T21:05"));
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
    assertUntouched(TEASER + "May 3, 2018 21:05\n\n" + STORY + "\n\nMay 3, 2018 22:40\n\n" + STORY);
    assertUntouched(TEASER + "May 3, 2018\n\n" + STORY);
  }

  @Test
  void bylineBelowATeaserIsTheHeaders() {
    HeaderReading reading = read(TEASER + "By Jane Stone\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
    reading = read(TEASER + "By Jane Stone\nHarbour desk\nPublished 3 May 2018\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(TEASER + "Harbour desk\n" + STORY);
    assertUntouched(TEASER.strip() + "\nBy Jane Stone\n" + STORY + "\nBy Lena Brook\n" + STORY);
  }

  @Test
  void dayBesideABylineBelowATeaserIsTheHeaders() {
    for (String lines :
        new String[] {
          "By Jane Stone\nMay 3, 2018\n",
          "May 3, 2018\nBy Jane Stone\n",
          "By Jane Stone\n3 May 2018\nShare\n",
        }) {
      HeaderReading reading = read(TEASER + lines + STORY);
      assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
      assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-03"));
      assertThat(reading.redline().result()).startsWith(TEASER).endsWith(STORY);
    }
    String diary = TEASER + "By Jane Stone\nMay 3, 2018\n" + STORY;
    assertUntouched(diary + "\nBy Lena Brook\nMay 4, 2018\n" + STORY);
  }

  @Test
  void nameWithItsMomentBelowATeaserIsTheHeaders() {
    HeaderReading reading = read(TEASER + "Jane Stone 3 May 2018 - 14:02\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
    String first = TEASER + "Jane Stone 3 May 2018 - 14:02\n" + STORY;
    assertUntouched(first + "\n\nLena Brook 3 May 2018 - 15:10\n" + STORY);
  }

  @Test
  void buttonsMayStandBelowAByline() {
    HeaderReading reading = read(TEASER + "By Jane Stone\nListen\nSave\nShare\nPrint\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertUntouched(TEASER + "By Jane Stone\nHarbour Lights\n" + STORY);
  }

  /** Papers set the time with a full stop too. */
  @Test
  void momentWithAFullStopIsTheHeaders() {
    HeaderReading reading = read(TEASER + "Thu 3 May 2018 21.05 CEST\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-03T21:05"));
    assertUntouched(TEASER + "3.5.2018 21.05\n\n" + STORY + "\n\n3.5.2018 22.40\n\n" + STORY);
  }

  @Test
  void dayOfThePastAboveAStoryIsItsTitle() {
    for (String day : new String[] {"9 November 1989", "Mai 68", "25 de Abril de 1974"}) {
      assertUntouched(day + "\n\n" + STORY);
      PartialDate today = PartialDate.parse("2021-03-05");
      HeaderReading later = HeaderReader.standard().read(day + "\n\n" + STORY, Locale.ROOT, today);
      assertThat(later.redline().isUnchanged()).isTrue();
    }
    PartialDate then = PartialDate.parse("1989-11-10");
    HeaderReading paper =
        HeaderReader.standard().read("9 November 1989\n\n" + STORY, Locale.ROOT, then);
    assertThat(paper.redline().result()).isEqualTo(STORY);
  }

  @Test
  void timeBelowItsDayIsTheHeaders() {
    HeaderReading reading = read("- 10 yanvar, 2026\n- 13:58\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2026-01-10T13:58"));
    assertThat(reading.redline().result()).isEqualTo(STORY);
    reading = read("10 January 2026\n\n10:05\n\n" + STORY + "\n\n10:40\n\n" + STORY);
    assertThat(reading.redline().result()).startsWith("10:05");
    assertUntouched("13:58\n" + STORY);
    reading = read("10 January 2026\nFerry stays in port\n02:43\n" + STORY);
    assertThat(reading.redline().result()).startsWith("Ferry stays in port\n02:43");
  }

  /** Blogs put the size of the author's picture between the title and the name. */
  @Test
  void titleIsPartedFromTheAuthorByThePicturesSize() {
    HeaderReading reading = read("Ferry stays in port 150 150 admin\n\n" + STORY);
    assertThat(reading.redline().result()).isEqualTo("Ferry stays in port\n\n" + STORY);
    reading = read("Ferry stays in port 150 150 admin May 3, 2018\n\n" + STORY);
    assertThat(reading.redline().result()).isEqualTo("Ferry stays in port\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-03"));
    assertUntouched("Ferry stays in port for 150 days\n\n" + STORY);
  }

  @Test
  void labelsWithoutTheirDateGo() {
    for (String label : new String[] {"Publié , le", "Published on", "Publié le , mis à jour le"}) {
      assertThat(read(label + "\n\n" + STORY).redline().result()).isEqualTo(STORY);
    }
  }

  /** A day without its year, on the hour, is when something begins, unless today is known. */
  @Test
  void dayOfAConcertIsNoStamp() {
    assertUntouched("Samedi 13 mars à 20 h\nSalle des fêtes\n\n" + STORY);
    assertUntouched("Saturday 13 March, 8.30 p.m.\n\n" + STORY);
    assertThat(read("Saturday 13 March, 8.37 p.m.\n\n" + STORY).redline().result())
        .isEqualTo(STORY);
  }

  @Test
  void dayInTheLastLineIsTheHeaders() {
    HeaderReading reading = read(STORY + "\n\nPublished on 3 May 2018, 14:02");
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2018-05-03T14:02"));
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertUntouched(STORY + "\nPublished 3 May 2018\n" + STORY + "\nPublished 2 May 2018");
  }

  @Test
  void dayWithoutALabelIsAChroniclesIfOthersFollow() {
    String first = "03.05.2018 08:15 " + STORY;
    HeaderReading reading = read(first + "\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-03T08:15"));
    assertThat(reading.redline().result()).isEqualTo(STORY + "\n\n" + STORY);
    assertUntouched(first + "\n\n04.05.2018 09:30 " + STORY);
    assertUntouched("May 3, 2018 – " + STORY + "\n\nMay 4, 2018 – " + STORY);
    HeaderReading old =
        HeaderReader.standard()
            .read("May 3, 2008 – " + STORY, Locale.ENGLISH, PartialDate.parse("2018-05-04"));
    assertThat(old.redline().isUnchanged()).isTrue();
  }

  @Test
  void lineBelowAnAuthorSaysWhatTheAuthorIs() {
    assertRole("By Jane Stone\nHarbour correspondent", "Harbour correspondent", null);
    assertRole("By Jane Stone\nLocal Democracy Reporter", "Local Democracy Reporter", null);
    assertRole("By Jane Stone\nBBC News, Oslo", null, "BBC News");
    assertRole("By Jane Stone\n@janestone", null, null);
    assertRole("Jane Stone\njane@harbour.example", null, null);
    assertRole("Jane Stone\nStaff Reporter | @janestone", "Staff Reporter", null);
    assertRole("Jane Stone\nRedacteur binnenland", "Redacteur binnenland", null);
    for (String title : new String[] {"Mayor Slams Reporter", "Ferry Sinks", "Editor quits"}) {
      HeaderReading reading = read("By Jane Stone\n" + title + "\n\n" + STORY);
      assertThat(reading.redline().result()).endsWith(title + "\n\n" + STORY);
    }
  }

  private static void assertRole(String lines, String role, String employer) {
    HeaderReading reading = read(lines + "\n\n" + STORY);
    assertThat(reading.redline().result()).isEqualTo(STORY);
    Byline byline = reading.header().byline().get(0);
    assertThat(byline.name()).isEqualTo("Jane Stone");
    assertThat(byline.role()).isEqualTo(role);
    assertThat(byline.employer()).isEqualTo(employer);
  }

  /** The author's line takes the one below it along, which is read only once. */
  @Test
  void authorAboveAnEmployerBelowASummary() {
    String dateline = "WARSAW, January 11 (PAP) - ";
    HeaderReading reading =
        read(
            STORY
                + " Nobody was hurt, it said, and the boats are safe.\n"
                + "By Jane Stone and Paul Hill 1\nOur Correspondent\n"
                + dateline
                + STORY);
    assertThat(reading.header().byline())
        .extracting(Byline::name)
        .containsExactly("Jane Stone", "Paul Hill");
    assertThat(reading.redline().result()).doesNotContain("Our Correspondent", dateline);
  }

  /** Who edited is an author only where there is no other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Stone\nEdited by: Paul Hill",
        "By Jane Stone | Editor: Paul Hill",
        "Penulis: Jane Stone | Editor: Paul Hill",
      })
  void editorBesideAnAuthorIsCredited(String lines) {
    HeaderReading reading = read(lines + "\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("Paul Hill");
    assertThat(reading.credits().get(0).role()).isEqualTo(Credit.Role.EDITOR);
    assertThat(read("Editor: Paul Hill\n\n" + STORY).header().byline()).hasSize(1);
  }

  @Test
  void timeAloneTakesTheDayOfThePage() {
    HeaderReading reading = read("3 May 2018\nUpdated at 14:05\n\n" + STORY);
    assertThat(reading.header().updated()).hasToString("2018-05-03T14:05");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void monthOfACrawlerGetsItsDayFromThePage() {
    HeaderReading reading = read(" date 2018-05 " + TEASER + "3 May 2018, 16:31\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-03T16:31"));
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
    reading = read(" date 2018-06 " + TEASER + "3 May 2018, 16:31\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-06"));
  }

  @Test
  void agencyMayStandBeforeTheDates() {
    assertAgencyBeforeTheDates("Reuters | Updated: 4 May 2018 02:22 | Created: 3 May 2018 01:16\n");
    assertAgencyBeforeTheDates(
        "Reuters | Oslo | Updated: 4 May 2018 02:22 IST | Created: 3 May 2018 01:16 IST\n");
  }

  private static void assertAgencyBeforeTheDates(String stamps) {
    HeaderReading reading = read(TEASER + stamps + "\n" + STORY);
    assertThat(reading.header().updated()).isEqualTo(PartialDate.parse("2018-05-04T02:22"));
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
  }

  @Test
  void datesOfAListOfStoriesStay() {
    String list = "\nPublished 3 May 2018\n" + STORY + "\nPublished 2 May 2018\n" + STORY;
    assertUntouched(TEASER.strip() + list);
  }

  @Test
  void daysOfANumberedListStay() {
    String day = "\n3 May 2018\n" + STORY + "\n\n";
    assertUntouched("1. Harbour Times" + day + "2. Bay Herald" + day);
    assertUntouched("1.Harbour Times" + day + "2.Bay Herald" + day);
    assertThat(read("1. May 2018\n" + STORY + "\n\n2. June is far").redline().result())
        .isEqualTo(STORY + "\n\n2. June is far");
    assertThat(read("1. Harbour Times" + day).redline().result())
        .isEqualTo("1. Harbour Times\n" + STORY + "\n\n");
  }

  @Test
  void stampsOfATickerStay() {
    assertUntouched(
        "Update: 14. Mai, 9.12 Uhr. " + STORY + "\n\nUpdate: 13. Mai, 8.12 Uhr. " + STORY);
    assertUntouched("Update: 14. Mai, 9.12 Uhr.\n" + STORY + "\nUpdate: 13. Mai, 8 Uhr.\n" + STORY);
  }

  @Test
  void aSingleStampIsTheHeaders() {
    HeaderReading reading = read("Update: 14. Mai, 9.12 Uhr. " + STORY);
    assertThat(reading.header().updated()).isEqualTo(PartialDate.parse("--05-14T09:12"));
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void dayWithoutItsYearCompletesTheCrawlersMonth() {
    assertThat(date(" date 2018-05 May 3\n\n" + STORY)).isEqualTo("2018-05-03");
    assertThat(date(" date 2018-05 April 3\n\n" + STORY)).isEqualTo("2018-05");
  }

  private static String date(String text) {
    return String.valueOf(read(text).header().date());
  }

  @Test
  void dateBelowACaptionIsRead() {
    String caption =
        "Fishermen walk past a shed that burnt down on the northern pier of the island, Friday, "
            + "May 4, 2018. Officials said that three boats were lost on Friday. (AP Photo)\n";
    HeaderReading reading = read(caption + "Sat, 05 May, 2018 - 22:56\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-05T22:56"));
    assertThat(reading.redline().result()).isEqualTo(caption + STORY);
  }

  @Test
  void dayOnWhichAPictureWasTakenIsNotTheStorys() {
    String caption =
        "Fishermen mend their nets in the port on May 4, 2018 at dawn. Photo: Jo Berg\n";
    HeaderReading reading = read(caption + "\n" + STORY);
    assertThat(reading.header().date()).isNull();
    assertThat(reading.credits()).extracting(Credit::name).contains("Jo Berg");
    assertThat(reading.redline().isUnchanged()).isTrue();
  }

  @Test
  void markThatACutLeavesBelowALineIsNoStoryEither() {
    HeaderReading reading = read("a date 2021-01 \n date 2021-01 \n=\n" + STORY);
    assertThat(reading.header().date()).hasToString("2021-01");
  }

  /**
   * Rubrics, a time to the minute and a place beside a day are a page's; two places are a route.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fischerei | 12.03.2021",
        "Politik | 12.03.2021 | Wirtschaft",
        "Harbour Lights | 12.03.2021, 14:52",
        "Oslo, 12 March 2021"
      })
  void rubricsBesideADayGo(String line) {
    assertThat(read(line + "\n\n" + STORY).redline().result()).isEqualTo(STORY);
  }

  /** A day above "Dear members," is a letter's; it was taken off as the day of the page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oslo, 12 March 2021\n\nDear members of the rowing club,",
        "Wien, 3. Mai 2018\n\nSehr geehrte Damen und Herren,",
        "Le 3 mai 2018\n\nChère Anne,"
      })
  void letterKeepsItsDay(String head) {
    assertUntouched(head + "\n\n" + STORY);
  }

  /** Whom the story tells of is its title: "Peter Pan" was taken for an author. */
  @Test
  void nameThatTheStoryTellsOfIsATitle() {
    String told = "Nobody on the quay could say on Tuesday %s, and the mayor put off the vote.";
    assertUntouched("Peter Schlemihl\n\n" + told.formatted("where Schlemihl had left his shadow"));
    assertUntouched("Анна Заречная\n\n" + told.formatted("где видели Заречную"));
    assertUntouched("Jane Roe Dies\n\n" + told.formatted("what Roe had wanted"));
    assertUntouched("Tregua Rota\n\n" + told.formatted("quién rompió la tregua"));
    String other = told.formatted("who would pay");
    assertThat(read("Peter Schlemihl\n\n" + other).redline().result()).isEqualTo(other);
  }

  @Test
  void captionBelowANameIsNoStory() {
    String head = "Jane Roe\n\n";
    String caption = "The bridge. Photo: Jane Roe\n\n";
    assertThat(read(head + caption + STORY).redline().result()).isEqualTo(caption + STORY);
  }

  /** The day of a diary's first entry went when a dash stood behind it. */
  @Test
  void daysOfADiaryStay() {
    assertUntouched(
        "3 May 2018 – Woke at six. The boat leaks again.\n\n"
            + STORY
            + "\n\n4 May 2018 – Woke at seven. The boat is dry.");
    assertUntouched("Tagebuch\n\n3. Mai\n\n" + STORY + "\n\n4. Mai\n\n" + STORY);
    assertUntouched("3 мая\n\n" + STORY + "\n\n4 мая\n\n" + STORY);
  }

  /** The minutes stayed in the text when a sentence stood behind them. */
  @Test
  void minutesWithTheirLabelBeforeAStoryGo() {
    HeaderReading reading = read("29.06.2023, 15:04 | Lesedauer: 7 Minuten " + STORY);
    assertThat(reading.header().date()).hasToString("2023-06-29T15:04");
    assertThat(reading.header().readingMinutes()).isEqualTo(7);
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertUntouched("Lecture : 4 minutes pour convaincre\n\n" + STORY);
  }

  @Test
  void townAndTimeOfTodayGo() {
    PartialDate today = PartialDate.parse("2024-05-05T15:00");
    HeaderReading reading =
        HeaderReader.standard().read("BRUSSELS, Today, 09:29\n\n" + STORY, Locale.ENGLISH, today);
    assertThat(reading.header().date()).hasToString("2024-05-05T09:29");
    assertThat(reading.redline().result()).isEqualTo(STORY);
    String title = "London, Today\n\n" + STORY;
    assertThat(HeaderReader.standard().read(title, Locale.ENGLISH, today).redline().edits())
        .isEmpty();
  }

  /** The first time of a ticker without years went, and the others stayed. */
  @Test
  void timesOfATickerStay() {
    assertUntouched("May 3, 12:10 p.m.\n\n" + STORY + "\n\nMay 3, 12:05 p.m.\n\n" + STORY);
  }

  /** A byline stayed when only a button stood below it. */
  @Test
  void bylineAboveAButtonGoes() {
    HeaderReading reading = read("By Jane Roe\nPublished May 3, 2024\n\nListen\n4 min\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Roe");
    assertThat(reading.redline().result()).isEqualTo("Listen\n4 min\n\n" + STORY);
    assertUntouched("By Jane Roe\nBy Max Muster\nBy Anna Berg");
  }

  /** More words beside a day than are told apart one by one. */
  @Test
  void longListOfRubricsIsReadToItsEnd() {
    String line = "Fischerei | Hafen | ".repeat(40) + "12.03.2021";
    assertThat(read(line + "\n\n" + STORY).redline().result()).endsWith(STORY);
  }

  @Test
  void dayBesideTheWeatherIsTheReaders() {
    HeaderReading reading = read("Bergen: 14°C Thursday 7 July 2022\n\n" + STORY);
    assertThat(reading.header().date()).isNull();
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void datesBelowATeaserAndACaptionAreTheHeaders() {
    String caption =
        "The ferry and her crew in the port of the northern island, on Monday. (Jo/NTB)\n";
    HeaderReading reading = read(TEASER + caption + "published 3 May 2018 14:02\n\n" + STORY);
    assertThat(reading.header().published()).hasToString("2018-05-03T14:02");
    assertThat(reading.redline().result()).isEqualTo(TEASER + caption + STORY);
  }

  @Test
  void marksThatFillALineAreNoStory() {
    HeaderReading reading = read("×\n\nThe ferry stays\n\nBy Jane Stone\n|\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo("×\n\nThe ferry stays\n\n|\n" + STORY);
  }

  /** Who writes seldom says below the name what else the author is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Stone\nProfessor of History, University of Oslo\n",
        "By Jane Stone\nSenior Fellow, Harbour Institute\n",
        "By Jane Stone\ncorrespondent Midden-Oosten\n"
      })
  void callingBelowTheName(String head) {
    HeaderReading reading = read(head + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  /** A president below a name alone may be whom the page is about. */
  @Test
  void callingBelowANameAloneStays() {
    String page = "Jane Stone\nPresident\n\n" + STORY;
    assertThat(read(page).redline().isUnchanged()).isTrue();
  }

  /** Below a day and a title, who was present: the day of minutes is theirs. */
  @Test
  void dayOfMinutesStays() {
    assertUntouched(
        "3 March 2021\n\nMinutes of the harbour board\n\nPresent: Ann Marsh, Tom Hale.\n\n"
            + STORY);
  }

  /** When and where something takes place, a line each. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Venue: Oslo\nDate: 3 March 2021\nTime: 19:00",
        "Date: 3 March 2021\nLocation: Oslo",
        "Lieu : Lyon\nDate : 3 mars 2021\nHeure : 19 h",
      })
  void dayOfAnEventStays(String form) {
    assertUntouched(form + "\n\n" + STORY);
    assertThat(read("Date: 3 March 2021\n\n" + STORY).header().date()).hasToString("2021-03-03");
  }

  /** What stands above a letter is its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Tom Hale\nDate: Friday, March 12, 2021 6:00 AM\nSubject: The ferry",
        "Von: Anna Schmidt\nGesendet: Freitag, 12. März 2021 06:00\nAn: Redaktion",
        "De : Anne Morel\nDate : 12 mars 2021\nÀ : La rédaction",
      })
  void headOfAMailStays(String head) {
    assertUntouched(head + "\n\n" + STORY);
  }

  @Test
  void townMayStandBelowAnAuthor() {
    HeaderReading reading = read("Ana Torres\nMadrid\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Ana Torres");
    assertThat(reading.header().byline()).extracting(Byline::place).containsExactly("Madrid");
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertUntouched("Table Mountain\nCape Town\n" + STORY);
  }

  /** A title that a column breaks is one line, however many it takes. */
  @Test
  void brokenLinesOfAPrintedPageAreOne() {
    String title =
        "The Harbour Gazette\nPage 3\nCouncil to vote on dredg-\ning plan before sum-\nmer\n";
    HeaderReading reading = read(title + "By Anne Shore\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Anne Shore");
  }

  /** Nobody is called as a newsroom is. */
  @Test
  void newsroomIsNoPerson() {
    HeaderReading reading = read("Por Redação G1\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::role).containsExactly("newsroom");
  }

  /** The number is the station's and no hour. */
  @Test
  void stationIsNoTimeOfDay() {
    assertUntouched(
        "Hören am Abend\nDarüber berichtete BR24 am 6. April 2021 um 10:22 Uhr.\n\n" + STORY);
  }

  @Test
  void anAuthorAboveTheDayIsReadAfterIt() {
    String page =
        "Ships\nQuays\nTides\nNets\nBy Anna Stone\nOslo\nPublished 14 March 2025 14:28\n"
            + "What is known so far\n\nOSLO, March 14 (Reuters) - "
            + STORY;
    HeaderReading reading = HeaderReader.standard().read(page);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Anna Stone");
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2025-03-14T14:28"));
    assertThat(reading.redline().result())
        .isEqualTo("Ships\nQuays\nTides\nNets\nOslo\nWhat is known so far\n\n" + STORY);
  }

  /** Lines that are left for others of their kind, of which one goes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The pier is shut, the baker says.
        Published 14 March 2025 14:07
        Published 14 March 2025 14:36
        """,
        """
        “We wait for the ferry,” said a fisherman on the quay, who has no other way home.
        14.03.2025, 14:31 Uhr
        Anna
        Harbour Lights
        Published 14 March 2025 14:08
        """,
      })
  void whatIsReadAgainIsStill(String page) {
    assertStill(page);
    assertStill(page + "\n" + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Editor: Anna Stone", "Автор: Иван Петров"})
  void whatIsReadAgainIsStillBelowASignature(String author) {
    assertStill(STORY + "\n" + author + "\n" + STORY + "\n" + author + "\n");
  }

  /** Two words that no list knows are names where the page has its day. */
  @ParameterizedTest
  @CsvSource({
    "Copper Rush,0",
    "Thando Mokoena\\nZinzi Kholwa\\n14 March 2025,2",
    "14 March 2025\\nThando Mokoena\\nZinzi Kholwa,2",
    "By Copper Rush,1"
  })
  void unknownNamesStandBesideADay(String head, int names) {
    String page = head.replace("\\n", "\n") + "\n" + STORY;
    HeaderReading reading = HeaderReader.standard().read(page, Locale.ENGLISH, null);
    assertThat(reading.header().byline()).hasSize(names);
    String result = reading.redline().result();
    assertThat(HeaderReader.standard().read(result, Locale.ENGLISH, null).redline().edits())
        .isEmpty();
  }
}
