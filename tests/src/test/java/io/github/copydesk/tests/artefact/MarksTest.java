package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of marks alone: a page draws some between its buttons, a text between its parts. */
class MarksTest {

  private static final String STORY = "The harbour was closed on Monday, the town council said.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share on Facebook\n|\nShare on Twitter\n",
        "Share on Facebook\n•\nShare on Twitter\n–\nShare by email\n",
        "Share on Facebook\n,\n",
        "»\nShare on Facebook\n",
        "| |\nShare on Facebook\n. © .\n.\n",
      })
  void goWithTheButtonsBesideThem(String buttons) {
    assertThat(clean(STORY + buttons + STORY)).isEqualTo(STORY + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"* * *\n", "•\n", "—\n", "...\n", ". . .\n", "[...]\n", "-----\n"})
  void stayBetweenTheStoryAndAButton(String parting) {
    String text = STORY + parting + "Share on Facebook\n";
    assertThat(clean(text).stripTrailing()).isEqualTo((STORY + parting).stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"|\n", ",\n", "* * *\n", "»\n", "( )\n"})
  void stayInAStory(String marks) {
    assertThat(clean(STORY + marks + STORY)).isEqualTo(STORY + marks + STORY);
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text, Locale.ENGLISH).result();
  }
}
