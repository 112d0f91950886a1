package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of other stories go in the middle of a text too, headings of the story stay. */
class InnerLinksTest {

  private static final String STORY =
      "The ferry came back to the harbour on Thursday, three weeks after its engine had failed.\n";

  private static final String REST =
      "Most of the island had come to the quay, and the school band played until it was dark.\n";

  private static final String TITLES =
      "Dam opens after nine years of delays\nValley farmers march on the capital\n";

  private static final String HEADING = "A cold morning on the quay\n";

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  private static String clean(String text) {
    String edited = CLEANER.edit(text).result();
    assertThat(CLEANER.edit(edited).edits()).isEmpty();
    return edited;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read also\n", "\nRelated articles\n\n", "Lesen Sie auch:\n"})
  void titlesGoBetweenParagraphs(String label) {
    assertThat(clean(STORY + label + TITLES + REST).replace("\n\n", "\n")).isEqualTo(STORY + REST);
    assertThat(clean(STORY + label + "Dam opens after nine years of delays\n" + REST))
        .doesNotContain("Dam opens");
  }

  /** The last line above a paragraph may head it where the story has headings. */
  @Test
  void aHeadingStays() {
    assertThat(clean(STORY + HEADING + REST + "Read also\n" + HEADING + REST))
        .isEqualTo(STORY + HEADING + REST + HEADING + REST);
    assertThat(clean(STORY + "Read also\n" + TITLES + HEADING + REST + HEADING + REST))
        .isEqualTo(STORY + HEADING + REST + HEADING + REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The timetable\n",
        "“Nobody told us to look at the engine”\n",
        "Flour and salt\nTwo eggs\n",
        "and so it went on until the evening\n",
      })
  void whatIsNoTitleStays(String line) {
    assertThat(clean(STORY + "Read also\n" + line + REST)).isEqualTo(STORY + line + REST);
  }

  @Test
  void aTitleAboveTheStoryStays() {
    assertThat(clean("Read also\n" + HEADING + STORY + REST)).contains(HEADING);
  }

  @Test
  void aListThatTheStoryAnnouncesStays() {
    String story = "The captain named two reasons in his report to the owners of the ferry:\n";
    assertThat(clean(story + "Read also\n" + TITLES + REST)).isEqualTo(story + TITLES + REST);
  }
}
