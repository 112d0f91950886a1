package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What can only be told from more than one line of a page. */
class HeaderPageTest {

  private static final String TEASER = "The ferry to the islands stays in port until Monday.\n\n";

  private static final String STORY =
      "The ferry that links the two islands will not leave its port before Monday, the company "
          + "said, since the storm has torn away part of the northern pier.";

  @Test
  void datesBelowATeaserAreTheHeaders() {
    HeaderReading reading =
        read(TEASER + "Published 3 May 2018, 14:02\nUpdated 4 May 2018, 09:30\n\n" + STORY);
    assertThat(reading.header().published()).isEqualTo(PartialDate.parse("2018-05-03T14:02"));
    assertThat(reading.header().updated()).isEqualTo(PartialDate.parse("2018-05-04T09:30"));
    assertThat(reading.redline().result()).isEqualTo(TEASER + STORY);
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
  void datesOfAListOfStoriesStay() {
    String list = "\nPublished 3 May 2018\n" + STORY + "\nPublished 2 May 2018\n" + STORY;
    assertUntouched(TEASER.strip() + list);
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
  void storyOfOneLineHasAFootToo() {
    HeaderReading reading = read(STORY.substring(0, 90) + " (dpa)");
    assertThat(reading.credits()).isEmpty();
    reading = read(STORY + "\nReporting by Jan Olsen");
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("Jan Olsen");
    assertThat(reading.redline().result()).isEqualTo(STORY);
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
  void dateBelowACaptionIsRead() {
    String caption =
        "Fishermen walk past a shed that burnt down on the northern pier of the island, Friday, "
            + "May 4, 2018. Officials said that three boats were lost on Friday. (AP Photo)\n";
    HeaderReading reading = read(caption + "Sat, 05 May, 2018 - 22:56\n\n" + STORY);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2018-05-05T22:56"));
    assertThat(reading.redline().result()).isEqualTo(caption + STORY);
  }

  private static void assertUntouched(String text) {
    HeaderReading reading = read(text);
    assertThat(reading.redline().isUnchanged()).isTrue();
    assertThat(reading.header().date()).isNull();
  }

  /** Reads a text, and its result, in which nothing more may be found. */
  private static HeaderReading read(String text) {
    HeaderReading reading = HeaderReader.standard().read(text, Locale.ROOT, null);
    String result = reading.redline().result();
    assertThat(HeaderReader.standard().read(result, Locale.ROOT, null).redline().edits()).isEmpty();
    return reading;
  }
}
