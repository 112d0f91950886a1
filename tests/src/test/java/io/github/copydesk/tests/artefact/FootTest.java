package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.header.Credit;
import java.time.Duration;
import java.util.stream.Collectors;
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

  private static final String LONG_STORY =
      "The bridge has been closed since Monday, and nobody in the town hall knows for how long it"
          + " will be, nor who is to pay for it.\n";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share\nComments\nHave you seen something that we should know of?\nPrivacy Policy\n",
        "Share\nComments\nTell us what you saw!\nOur reporters are glad of it\nPrivacy Policy\n",
        "Teilen\nKommentare\nIhr wisst etwas? Meldet euch bei uns!\nDatenschutz\n",
        "Share\nmonday\nBridge\nThe Town Hall\nComments\n",
        "Monday\nBridge\nTown hall\nShare this article\nComments\n",
        "Share\nFound a good story? Pass it on to us\nHelp our paper\nComments\nShare\n",
        "Subscribe now\nOne month for one euro\nAlready a subscriber? Log in\n",
        "Read also\nDam opens after nine years of delays\nShare on Facebook\n",
        "Share\nComments\nYour town *\nSee the map...\nTo the overview »\n",
        "Comments\nAll rights reserved.\nMore for the whole town\nThe valley in pictures\n",
        "Privacy Policy\nComments\nStrikes\nBread\nNewsletter\n",
        "Read also\n14h02 Un bus en panne bloque le centre\nComments\n",
      })
  void whatNoRuleKnowsGoesBetweenLinesThatGo(String foot) {
    assertThat(clean(LONG_STORY + foot)).isEqualTo(LONG_STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share\nOur bridge deserves better.\nComments",
        "Share\nComments\nOur bridge deserves better.",
        "Share\nComments\n“We want our bridge!”\nPrivacy Policy",
        "Share\nComments\n(With our reporter in Oslo)\nPrivacy Policy",
        "Share\nReply\nWhere will you go?\nReply\nLike",
        "Monday\nBridge\nTown hall",
        "Share\nAnn Hill\nTom Reed\nThe Harbour Society\nComments",
        "Share\nAnn Hill\nShare",
        "Comments\n(AFP)\nComments",
        "Privacy Policy\nComments\nReuters\nShare",
        "Privacy Policy\nComments\nAnn Hill\nTASS\nShare",
        "Share\nPrivacy Policy\nComments\nمحمد علي\nShare",
        "Share\nThe motions in full\nFerry to run on Sundays\nComments",
        "Comments\n« Nous voulons un pont »\nShare",
        "Share\nBridge\nTown hall\nComments",
        "Share\nThe bridge is shut.\nNobody knows.\nThe town hall waits.\nComments",
      })
  void whatMayBeOfTheStoryStaysBetweenThem(String foot) {
    String kept =
        foot.lines()
            .filter(line -> !line.matches("Share|Comments|Reply|Like|Privacy Policy"))
            .collect(Collectors.joining("\n"));
    assertThat(clean(LONG_STORY + foot)).isEqualTo(LONG_STORY + kept);
  }

  @Test
  void aPromptGoesAboveALineThatGoes() {
    String last = "Boats take the children to school.\n";
    String prompt = "Heb je een tip? Mail onze redactie\n";
    assertThat(clean(LONG_STORY + last + prompt + "Lees ook\nReacties\n"))
        .isEqualTo(LONG_STORY + last);
    String end = "Are we ready? Nobody asks us.\n";
    assertThat(clean(LONG_STORY + end + "Share\n")).isEqualTo(LONG_STORY + end);
    String visit = "Want to go? Tickets at the box office\n";
    assertThat(clean(LONG_STORY + visit + "Share\nComments\n")).isEqualTo(LONG_STORY + visit);
    String question = "Who will speak for us?\n";
    assertThat(clean(LONG_STORY + question + "Share\n")).isEqualTo(LONG_STORY + question);
  }

  @Test
  void keywordsGoAboveOtherLines() {
    String rest = "The Keepers of the Gate, by Ann Hill\n";
    assertThat(clean(LONG_STORY + "Share\nBridge\nTown hall\nMonday\n" + rest + "Comments\n"))
        .isEqualTo(LONG_STORY + rest);
  }

  @Test
  void creditsBelowTheFormAreReadWithoutAMark() {
    String foot = "Your email address will not be published.\nName *\nReporting by Jane Roe\n";
    Article article = Copydesk.standard().edit(STORY + foot);
    assertThat(article.credits()).extracting(Credit::name).containsExactly("Jane Roe");
    assertThat(article.header().published()).isNull();
  }

  @Test
  void creditsBetweenTitlesAreRead() {
    String foot = "Read also\nReporting by Jane Roe and John Doe in Northport\nComments\n";
    Article article = Copydesk.standard().edit(LONG_STORY + foot);
    assertThat(article.credits()).extracting(Credit::name).contains("Jane Roe");
  }

  @Test
  void endlessFeetOfOneKindAreReadInTime() {
    String foot = "Share\nComments\nYour town *\nSee the whole map »\nComments\n".repeat(30_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(clean(LONG_STORY + foot)).startsWith(LONG_STORY));
  }

  @Test
  void endlessFeetOfLinesForReadersAreReadInTime() {
    String foot = "Share\nTell us what you saw\nBridge\n".repeat(30_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(clean(LONG_STORY + foot)).startsWith(LONG_STORY));
  }

  @Test
  void aListThatTheStoryAnnouncesStays() {
    String story =
        LONG_STORY.strip() + " Four things in town that nobody can explain to this day:\n";
    String list = "Bridge\nTown hall\nMonday\n";
    assertThat(clean(story + list + "Share\nComments\n")).isEqualTo(story + list);
  }

  @Test
  void marksOfNetworksGoBelowOtherFurniture() {
    assertThat(clean(LONG_STORY + "Share\n#quay #bridge\n16+\nAll rights reserved\n"))
        .isEqualTo(LONG_STORY);
    assertThat(clean(LONG_STORY + "#quay #bridge\n16+\n"))
        .isEqualTo(LONG_STORY + "#quay #bridge\n16+\n");
  }

  @Test
  void aKeywordOfTheStoryGoesBelowItsLabel() {
    assertThat(clean(LONG_STORY + "Tags:\nbridge\nNobody knows it, not even the mayor of it.\n"))
        .endsWith("Nobody knows it, not even the mayor of it.\n");
  }

  @Test
  void keywordsGoBetweenTheirLabelAndALineThatGoes() {
    String story = LONG_STORY + "The bridge is shut on Monday.\n";
    assertThat(clean(story + "Temas\nbridge\nMonday\nCompartir\n")).isEqualTo(story);
    String others = "Temas\nbridge\nwhales\n";
    assertThat(clean(story + others + "Compartir\n")).isEqualTo(story + others);
    assertThat(clean(story + "bridge\nMonday\nCompartir\n")).isEqualTo(story + "bridge\nMonday\n");
  }

  @Test
  void whatTwoSpeakToReadersOfStays() {
    String talk = "Host: Welcome back to our bus.\nGuest: And you told us it was full.\n";
    String page = "Share\nSubscribe\nLog in\n" + talk;
    assertThat(clean(LONG_STORY + page)).isEqualTo(LONG_STORY + talk);
  }

  @Test
  void hoursAboveTitlesAreAListOfNews() {
    String news = "12:40\nDam opens after nine years of delays\n12:05\nFarmers march again\n";
    assertThat(clean(LONG_STORY + "Share\nAll rights reserved\nLast hour\n" + news))
        .isEqualTo(LONG_STORY);
    assertThat(clean(LONG_STORY + news)).isEqualTo(LONG_STORY + news);
    String day = "12:05\nFarmers march again\n12:40\nThe dam opens at last\n";
    assertThat(clean(LONG_STORY + "Share\nAll rights reserved\n" + day))
        .isEqualTo(LONG_STORY + day);
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text).result();
  }
}
