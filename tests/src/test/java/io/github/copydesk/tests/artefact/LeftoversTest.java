package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks of players and lines drawn go with what stood beside them, and stay without it. */
class LeftoversTest {

  private static final String STORY =
      """
      The bridge has been closed since Monday, and nobody in the town hall knows for how long.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Listen to this article\n0:00 / 3:25\n",
        "0:00\n-34:12\n1x\nListen to this article\n",
        "Listen to this article\n00:00\n/\n00:42:10\n",
        "Listen to this article\n0:00\n34:12\n1.5x\n",
      })
  void clocksOfPlayersGoWithTheirButtons(String player) {
    assertThat(clean(player + STORY)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The display shows how far the tape has run.\n0:00 / 3:25\n",
        "Listen to this article\n10:42\nThe minister has come.\n",
        "Part One\n0:00\nThe choir enters in the dark.\n3:25\nA bell.\n",
      })
  void clocksByThemselvesStay(String clocks) {
    String left = clocks.replace("Listen to this article\n", "");
    assertThat(clean(STORY + clocks)).isEqualTo(STORY + left);
  }

  /** What they stood between are neighbours then, and a second run would find them so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fast Forward 30 seconds\n00:00\n00:42:10\nE-Paper\n",
        "Downvote\n42\nAdd a comment\n",
        "Follow me on Medium for more stories like this.\nThế giới\nKinh doanh\n",
      })
  void whatStoodBesideThemGoesAtOnce(String page) {
    String result = clean(page + STORY);
    assertThat(clean(result)).isEqualTo(result);
  }

  @Test
  void linesDrawnAboveTheFootGo() {
    String foot = "---\nAdvertisement\n* * *\nShare this story\n---\n";
    assertThat(clean(STORY + foot)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n", "---\nIn the morning the snow had come.\n---\n", "__\n"})
  void linesDrawnInAStoryStay(String text) {
    assertThat(clean(STORY + text)).isEqualTo(STORY + text);
  }

  @Test
  void endlessClocksAreReadInTime() {
    String page = "Listen to this article\n0:00\n".repeat(40_000) + "---\n".repeat(40_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(clean(STORY + page)).startsWith(STORY));
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text).result();
  }
}
