package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and what they label, each on a line of its own, as the boxes of a page come home. */
class StackedHeaderTest {

  private static final String TITLE = "Storm closes the northern pier\n";

  private static final String STORY = Pages.STORY;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published\n14 March 2025\n",
        "Published:\n\n14 March 2025\n",
        "- Published\n- 14 March 2025\n",
        "Publié le\n14 mars 2025\n",
        "Veröffentlicht am\n14.03.2025\n",
        "Pubblicato il\n14 marzo 2025\n",
        "Publicado:\n14/03/2025\n",
        "Publicerad\n14 mars 2025\n",
        "Data publikacji:\n14 marca 2025\n",
        "Опубликовано\n14 марта 2025\n",
        "Giriş:\n14.03.2025\n",
      })
  void dayBelowItsLabelIsTaken(String box) {
    HeaderReading reading = read(TITLE + box + STORY);
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2025-03-14"));
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By\nJane Stone\n",
        "By:\nJane Stone\n",
        "Author\nJane Stone\n",
        "Written by\nJane Stone\n",
        "Par\nJane Stone\n",
        "Von\nJane Stone\n",
        "Por\n\nJane Stone\n",
        "Di\nJane Stone\n",
        "Av\nJane Stone\n",
        "By\nJane Stone\nHarbour correspondent\n",
        "By\nJane Stone\nBBC News\n",
      })
  void authorBelowALabelIsTaken(String box) {
    HeaderReading reading = read(TITLE + box + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
  }

  @Test
  void authorsMayBePartedByAWordOfItsOwn() {
    HeaderReading reading = read(TITLE + "By\nJane Stone\nand\nPaul Marsh\n" + STORY);
    assertThat(reading.header().byline())
        .extracting(Byline::name)
        .containsExactly("Jane Stone", "Paul Marsh");
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
  }

  @Test
  void manyBoxesAreRead() {
    String boxes =
        """
        Author
        Jane Stone
        Edited by
        Paul Marsh
        Published
        14 March 2025, 10:12
        Updated
        15 March 2025, 08:30
        Reading time
        4 min
        """;
    HeaderReading reading = read(TITLE + boxes + STORY);
    Header header = reading.header();
    assertThat(header.byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("Paul Marsh");
    assertThat(header.published()).isEqualTo(PartialDate.parse("2025-03-14T10:12"));
    assertThat(header.updated()).isEqualTo(PartialDate.parse("2025-03-15T08:30"));
    assertThat(header.readingMinutes()).isEqualTo(4);
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
  }

  @Test
  void boxesBelowATeaserAreRead() {
    String teaser = "The ferry to the islands stays in port until Monday.\n";
    HeaderReading reading =
        read(TITLE + teaser + "By\nJane Stone\nPublished\n3 May 2018\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(TITLE + teaser + STORY);
  }

  /** Each of the lines alone would be furniture of the page. */
  @Test
  void deskLeavesBoxesToTheHeader() {
    Article article =
        Copydesk.standard()
            .edit(
                TITLE + "Author\nJane Stone\nUpdated\n2 hours ago\nReading time\n4 min\n" + STORY);
    assertThat(article.text()).isEqualTo(TITLE + STORY);
    assertThat(article.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(article.header().readingMinutes()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Stone\nin Oslo\n14 March 2025\n",
        "Jane Stone\nEurope correspondent\nReporting from Oslo\n14 March 2025\n"
      })
  void authorsSayWhereTheyReportFrom(String head) {
    HeaderReading reading = read(TITLE + head + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.header().byline()).extracting(Byline::place).containsExactly("Oslo");
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
  }

  @Test
  void minutesBelowADayAreThoseOfReading() {
    HeaderReading reading = read(TITLE + "14 March 2025, 10:12\n4 min\n" + STORY);
    assertThat(reading.header().readingMinutes()).isEqualTo(4);
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
    assertThat(read(TITLE + "4 min\n" + STORY).header().readingMinutes()).isNull();
  }

  /** Once for narrow screens and once for wide ones; in a list of stories others stand between. */
  @Test
  void dayBelowATeaserMayBeSaidTwice() {
    String teaser = "The ferry to the islands stays in port until Monday.\n";
    String head = "By Jane Stone\nPublished on 3 May 2018\n3 May 2018\n";
    HeaderReading reading = read(TITLE + teaser + head + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(TITLE + teaser + STORY);
    String list = teaser + "By Jane Stone\nPublished on 3 May 2018\nFerry sinks\n3 May 2018\n";
    assertThat(read(TITLE + list + STORY).redline().result()).contains("Ferry sinks\n3 May 2018");
  }

  @Test
  void timeBelowItsLabelIsOfTheDayAbove() {
    HeaderReading reading = read(TITLE + "3 May 2018, 10:12\nUpdated:\n12:01\n" + STORY);
    assertThat(reading.header().updated()).hasToString("2018-05-03T12:01");
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 March 2025\n10:12 GMT\n",
        "March 14, 2025\nat 10:12 am\n",
        "14. März 2025\n10:12 Uhr\n",
        "Published: 14 March 2025\n10:12\n",
        "Publié le\n14 mars 2025\nà 10h12\n",
      })
  void timeOfDayMayStandBelowTheDay(String box) {
    HeaderReading reading = read(TITLE + box + STORY);
    assertThat(reading.header().date()).hasToString("2025-03-14T10:12");
    assertThat(reading.redline().result()).isEqualTo(TITLE + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 people saved\n", "10:12 Ferry sinks\n"})
  void otherNumbersBelowADayStay(String line) {
    HeaderReading reading = read(TITLE + "14 March 2025\n" + line + STORY);
    assertThat(reading.header().date()).hasToString("2025-03-14");
    assertThat(reading.redline().result()).isEqualTo(TITLE + line + STORY);
  }

  @Test
  void timeBelowADayWithItsTimeIsNotOfIt() {
    String box = "14 March 2025 10:12\n";
    assertThat(spared(box + "12:30\n", STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What stands below is no value, or more than one.
        "By\nthe time the ferry came\n",
        "By\nHeart\n",
        "Published\nand damned\n",
        "Online\nand alone\n",
        "Von\nder Küste\n",
        "Reading time\nagain\n",
        "Published\nSome time after 14 March 2025 the pier was closed\n",
        "Update\nWhat we know on 14 March 2025\n",
        // The label is part of a line.
        "Published in\nParis\n",
        "Stand by\nme\n",
      })
  void otherLinesStay(String lines) {
    String text = TITLE + lines + STORY;
    assertThat(read(text).redline().result()).isEqualTo(text);
  }

  @Test
  void boxesOfAListStay() {
    String list = "By\nJane Stone\n" + STORY + "\nBy\nPaul Marsh\n" + STORY;
    assertThat(read(list).redline().result()).isEqualTo(list);
    String days = "Updated\n3 May 2018\n" + STORY + "\nUpdated\n4 May 2018\n" + STORY;
    assertThat(read(days).redline().result()).isEqualTo(days);
  }

  @Test
  void withoutAStoryBelowNothingIsTaken() {
    assertThat(spared("By\nJane Stone\nUpdated\n3 May 2018\n", "Place\nNorth pier")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"By\n& ", "By\n,,", "By\nand\n", "Published\n", "\n,"})
  void labelsWithoutAnEndAreReadInTime(String piece) {
    String hostile = piece.repeat(200_000) + STORY;
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(read(hostile)).isNotNull());
  }

  @Test
  void whoCutsLinesBeforeLeavesLabelAndValue() {
    assertThat(spared("Home\nBy\nJane Stone\nShare\n\n", STORY)).isEqualTo("By\nJane Stone\n");
    assertThat(spared(TITLE + "By Jane Stone\n", STORY)).isEmpty();
  }

  /** What is left of the head of a text whose lines another stage cuts. */
  private static String spared(String head, String rest) {
    Redline.Builder cuts = Redline.builder(head + rest);
    int start = 0;
    for (String line : head.lines().toList()) {
      cuts.add(new Edit(new Span(start, start + line.length() + 1), "", "artefact.line"));
      start += line.length() + 1;
    }
    Redline all = cuts.build();
    String left = HeaderReader.standard().spareLabels(all, Locale.ENGLISH, null).result();
    return left.substring(0, left.length() - rest.length());
  }

  @Test
  void editsThatTouchNoLabelAreReturnedAsTheyAre() {
    Redline cuts = Redline.unchanged("By\nJane Stone\n\n" + STORY);
    assertThat(HeaderReader.standard().spareLabels(cuts, Locale.ENGLISH, null)).isSameAs(cuts);
  }

  private static HeaderReading read(String text) {
    return HeaderReader.standard().read(text, Locale.ROOT, null);
  }

  @Test
  void reporterStandsBetweenTheDayAndTheAgency() {
    String head = "Bakı, 10 noyabr, Aynur Məmmədova, AZƏRTAC\n\n";
    HeaderReading reading = read(head + STORY);
    assertThat(reading.header().dateline().places()).containsExactly("Bakı");
    assertThat(reading.header().dateline().agencies()).containsExactly("Azertac");
    assertThat(reading.header().byline())
        .extracting(Byline::name)
        .containsExactly("Aynur Məmmədova");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void agencyAndTownFillALine() {
    HeaderReading reading = read(TITLE + "\nReuters - London\n10 November 2020\n\n" + STORY);
    assertThat(reading.redline().result()).isEqualTo(TITLE + "\n" + STORY);
  }

  @Test
  void aPathThatCameHomeAsAListIsNoList() {
    String path = "1. Home\n2. >\n3. Town\n";
    HeaderReading reading = read(path + "Published: 10 November 2020\n\n" + STORY);
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2020-11-10"));
    assertThat(reading.redline().result()).isEqualTo(path + STORY);
  }
}
