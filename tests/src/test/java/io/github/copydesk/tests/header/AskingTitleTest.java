package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.Byline;
import io.github.copydesk.header.HeaderReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that ask, call or trail off are titles, and no first sentence of a story. */
class AskingTitleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What will become of the old ferry on the northern pier?",
        "“What will become of the old ferry on the northern pier?”",
        "The old ferry on the northern pier goes down at last!",
        "The ferry was promised, and then it did not come…",
        "The ferry was promised, and then it did not come...",
      })
  void theHeadBelowIsRead(String title) {
    HeaderReading reading = Ferry.read(title + "\n\nJane Stone\nMarch 14, 2025\n\n" + Ferry.STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.header().date()).hasToString("2025-03-14");
    assertThat(reading.redline().result()).isEqualTo(title + "\n\n" + Ferry.STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Stone | March 14, 2025",
        "March 14, 2025 | By Jane Stone",
        "Jane Stone\nMarch 14, 2025",
        "Jane Stone, March 14, 2025",
        "March 14, 2025\nJane Stone",
        "Jane Stone\nPublished on March 14, 2025",
        "Jane Stone\nUpdated: March 14, 2025, 10:12 a.m.",
        "March 14, 2025 10:12\nJane Stone"
      })
  void authorAndDayBelowASummaryAreRead(String line) {
    String summary =
        "Ferry stays in port\n\nThe storm has torn away part of the northern pier.\n\n";
    HeaderReading reading = Ferry.read(summary + line + "\n\n" + Ferry.STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.header().date().toString()).startsWith("2025-03-14");
    assertThat(reading.redline().result()).isEqualTo(summary + Ferry.STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry was promised, and then it did not come.\n\nMarch 14, 2025\n\n",
        "The ferry of the two islands sank in the night.\n\nJane Stone\nMarch 14, 2025\n\nJohn Hill\nMarch 15, 2025\n\n",
        "The ferry went home to its port.\n\nNew York\nMarch 14, 2025\n\n",
        "The ferry went home to its port.\n\nMarch 14, 2025\nNew York\n\n",
        "The ferry sank.\n\nIt was old, and so was its pier.\n\nJane Stone, March 14, 2025\n\n"
            + Ferry.STORY
            + "\n\nJohn Hill, March 15, 2025\n\n",
        "“What became of the ferry that you saw?” the judge asked.\n\nMarch 14, 2025\n\n",
        "What became of the ferry that you saw?\n\nJane Stone: It went down.\n\n",
      })
  void sentencesAndAnswersStay(String above) {
    assertThat(Ferry.read(above + Ferry.STORY).redline().edits()).isEmpty();
  }
}
