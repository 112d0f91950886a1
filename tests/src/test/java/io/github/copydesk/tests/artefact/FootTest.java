package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.header.Credit;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Below the form in which readers answer a page has nothing of the story, but answers it may. */
class FootTest {

  private static final String STORY =
      """
      The bridge has been closed since Monday, and nobody in the town hall knows for how long.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Leave a Reply
        Your email address will not be published. Required fields are marked *
        Name *
        Website
        """,
        """
        Fill in your details below or click an icon to log in:

        Email (required) (Address never made public)
        Log Out / Change

        Recent Posts
        The Mill in Winter
        October 2020
        """,
        """
        Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük
        Név *
        Honlap
        """,
        """
        メールアドレスが公開されることはありません。
        名前 ※
        サイト
        """,
      })
  void allBelowTheFormGoes(String foot) {
    assertThat(clean(STORY + foot)).isEqualTo(STORY);
  }

  @Test
  void anAnswerStaysWithWhatIsBelowIt() {
    String answer = "My father built that bridge, and he would have wept to see it.\nAnn Hill\n";
    String foot =
        "Your email address will not be published.\nName *\nSave my name for the next time.\n";
    assertThat(clean(STORY + foot + answer)).isEqualTo(STORY + answer);
  }

  @Test
  void aFormThatTheStoryTellsOfEndsNothing() {
    String rest = "Name and town\nwere all that it asked for, and most people gave neither.\n";
    String label = "Your email address will not be published.\n";
    assertThat(clean(STORY + label + rest)).isEqualTo(STORY + rest);
  }

  @Test
  void endlessFeetAreReadInTime() {
    String foot =
        "Your email address will not be published.\nName *\nIt closed, and nobody wept.\n"
            .repeat(30_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(clean(STORY + foot)).startsWith(STORY));
  }

  @Test
  void headingsOfAManualStay() {
    String manual =
        """
        Share
        Choose Share in the menu of the folder, and type the address of the person to invite.
        The list of people
        Everyone who was invited stands in the list, which the owner of the folder may change.
        Part 2. Comments
        Select the words, press the button with the balloon, and write.
        """;
    assertThat(clean(manual)).isEqualTo(manual);
  }

  @Test
  void creditsBelowTheFormAreRead() {
    String foot =
        "Your email address will not be published.\nName *\n(Translated by Paul Durand)\n";
    Article article = Copydesk.standard().edit(STORY + foot);
    assertThat(article.text().strip()).isEqualTo(STORY.strip());
    assertThat(article.credits()).extracting(Credit::name).containsExactly("Paul Durand");
  }

  @Test
  void keywordsGoBelowTheirLabel() {
    assertThat(clean(STORY + "Tags\nharbour\nwhalers of the cape\n")).isEqualTo(STORY);
    String kept = "harbour\nThe pier was closed as well.\n";
    assertThat(clean(STORY + "Tags\n" + kept)).isEqualTo(STORY + kept);
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text).result();
  }
}
