package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.HeaderReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a picture stands above the story, and the dateline comes after it. */
class PictureAboveStoryTest {

  private static final String CAPTION =
      "The ferry that links the two islands, with two of its three captains (left) and the mayor "
          + "of the smaller one, on its way into the harbour on a Sunday in March 2025\n\n";

  @Test
  void aDatelineBelowACaptionIsRead() {
    HeaderReading reading = Ferry.read(CAPTION + "OSLO — " + Ferry.STORY);
    assertThat(reading.header().dateline().places()).containsExactly("OSLO");
    assertThat(reading.redline().result()).isEqualTo(CAPTION + Ferry.STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HAMLET — Who is there at this hour?\nOPHELIA — Nobody, my lord, but the rain.\n",
        "NATO — an alliance of thirty states — has said nothing so far.",
        "Oslo — a city by the sea — has a new ferry.",
      })
  void otherCapitalsStay(String below) {
    assertThat(Ferry.read(CAPTION + below + Ferry.STORY).redline().edits()).isEmpty();
  }
}
