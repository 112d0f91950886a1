package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.HeaderReading;
import org.junit.jupiter.api.Test;

/** Texts that came home in lines of one width, which break sentences and lists of names. */
class NarrowLinesTest {

  @Test
  void aNameThatEndsASentenceIsNoAuthor() {
    String story =
        """
        The island's Harbour Party was accused Wednesday of
        deceiving voters by changing the name of its office
        during a debate between the mayor Boris Stone and
        the leader of the opposition in the council
        Jeremy Harper.
        Renamed to look neutral, it posted a series of
        messages about the ferry.
        """;
    HeaderReading reading = Ferry.read("LONDON (AP) — " + story);
    assertThat(reading.header().dateline()).isNotNull();
    assertThat(reading.header().byline()).isEmpty();
    assertThat(reading.redline().result()).isEqualTo(story);
  }

  @Test
  void namesOfAPictureOverSeveralLinesAreNoAuthors() {
    String text =
        "The ferry stays in port\n\nFrom left to right: Pia Stone, Ann Harper,\nPeter Moore, Jane Roe,"
            + " Mary Field,\nSimon Cost\n"
            + Ferry.STORY;
    assertThat(Ferry.read(text).redline().edits()).isEmpty();
  }

  @Test
  void aBracketStaysWhole() {
    String interview =
        "[INTERVIEW WITH NORTH\nPORT MAYOR JANE ROE BY OUR REPORTER] [TEXT] IT RAINED.";
    HeaderReading reading = Ferry.read("OSLO, 4 FEB 90 (RADIO NORD) -- " + interview);
    assertThat(reading.redline().result()).isEqualTo(interview);
  }

  @Test
  void anAuthorBelowATitleStaysOne() {
    for (String title :
        new String[] {
          "The ferry that links the two islands stays in port for a week",
          "iPhone ferry tickets come to the two islands at last, and nobody wants them, says a report of"
              + " the company that has not been read"
        }) {
      HeaderReading reading = Ferry.read(title + "\nJane Harper\n" + Ferry.STORY);
      assertThat(reading.header().byline()).as(title).hasSize(1);
    }
  }
}
