package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.HeaderReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several days above a story is the story's. */
class StoryDayTest {

  private static final String TITLE = "Ferry Stays In Port Until Monday";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sunday, March 23, 2025; | March 14, 2025 3:31 PM; 2025-03-14T15:31",
        "Sunday, March 23, 2025; Harbour News, 2025-03-14 15:31; 2025-03-14T15:31",
        "Sunday, March 23, 2025; March 14, 2025; 2025-03-23",
        "Friday, March 14, 2025; Updated March 23, 2025 3:31 PM; 2025-03-14",
        "March 14, 2025 10:12 AM; March 10, 2025 3:31 PM; 2025-03-14T10:12",
        "date 2025-03-23; March 14, 2025 3:31 PM; 2025-03-23",
      })
  void theDayOfTheVisitGivesWayToAnEarlierMoment(String top, String stamp, String date) {
    HeaderReading reading =
        Ferry.read(top + "\n\n" + TITLE + "\n\n" + stamp + "\n\n" + Ferry.STORY);
    assertThat(reading.header().date()).hasToString(date);
  }

  @Test
  void aMachinesDayAfterASiteIsNoDateline() {
    HeaderReading reading =
        Ferry.read(
            TITLE + "\nHarbour News, 2025-03-14 15:31 - Reading time: 4 minute(s)\n" + Ferry.STORY);
    assertThat(reading.header().dateline()).isNull();
    assertThat(reading.header().date()).hasToString("2025-03-14T15:31");
    assertThat(reading.header().readingMinutes()).isEqualTo(4);
    assertThat(reading.redline().result()).isEqualTo(TITLE + "\n" + Ferry.STORY);
  }
}
