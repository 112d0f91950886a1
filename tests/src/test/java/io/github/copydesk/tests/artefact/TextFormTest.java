package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like furniture stays in texts that are of a form of their own. */
class TextFormTest {

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Rules of the harbour library
        1. Cards
        You must log in to comment.
        By creating an account you accept these rules.
        2. Loans
        Books are lent for a month.
        Comments are moderated.
        3. Fines
        A lost book costs ten crowns.
        """,
        """
        Règlement du site
        Article 1 — Lettre
        S'inscrire à la newsletter vaut acceptation.
        Article 2 — Bac
        Le bac part à neuf heures.
        """,
        """
        Satzung
        § 1 Name
        Der Verein heißt Fährfreunde.
        § 2 Beitrag
        Der Beitrag beträgt zehn Euro.
        § 3 Daten
        Mit der Anmeldung stimmen Sie der Speicherung zu.
        """,
      })
  void sentencesOfNumberedPartsStay(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Inhalt
        Vorwort . . . . . . . 5
        Kommentare . . . . . . 9
        Newsletter . . . . . . 12
        """,
        """
        Agenda
        Item 1: Welcome
        Item 2: Comments
        Item 3: Any other business
        """,
        """
        diff --git a/page.html b/page.html
        @@ -10,4 +10,4 @@
         <ul class="teaser">
        -Read more
        +Read on
         </ul>
        """,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel>
        <title>Harbour news</title>
        </channel></rss>
        """,
        """
        share=Share
        button.subscribe=Subscribe
        """,
        """
        [10:01] Kim: it only says
        Page not found
        [10:03] Kim: and nothing else
        """,
        """
        The proof is fine, but on page three the button still reads
        > Subscribe
        and it should read
        > Sign up
        as on page five. Thanks, Kim
        """,
        """
        Below the picture we saw three of them:
        Share
        Sign up
        and nobody knew what they were for.
        """,
        "You put [b]...[/b] around the words, or [quote]\u2026[/quote].\n",
        "It leaves [/caption] behind where a picture stood.\n",
      })
  void wordsOfButtonsInTextsOfOtherFormsStay(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The filter drops these lines from every page that it reads:
        Read more
        Related articles
        It keeps everything else, even poems.
        """,
        """
        Política de cookies
        La ordenanza regula el uso de cookies en las webs del municipio.
        Las webs informarán a quien las visite.
        """,
        """
        DER WIRT
        Anmelden!
        DER GAST
        Wozu denn, ich bleibe nur eine Nacht.
        DER WIRT
        Das sagen alle.
        """,
      })
  void whatTheLinesAroundTellOfStays(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contents\nHarbours 5\nNews 17\nComment 40\nLetters 52\n",
        "Comments 4\nFerries 19\nIslands 33\nThe light was out when they came home at last.\n",
      })
  void contentsWithTheirPagesStay(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @Test
  void countsAmongOtherNumbersGo() {
    String story = "The ferry left the harbour at nine and came back at four.\n";
    assertThat(CLEANER.edit(story + "Comments 12\nDeck 3\nShare\n").result())
        .doesNotContain("Comments");
  }

  @Test
  void speakersAndWhatTheySayStay() {
    String play =
        """
        A harbour office at night.
        CAPTAIN
        It is broken again.
        EDITOR
        Share it.
        CAPTAIN
        With whom?
        EDITOR
        Print it.
        CAPTAIN
        Never.
        """;
    assertThat(CLEANER.edit(play).result()).isEqualTo(play);
  }

  @Test
  void marksOfAdvertisementsInCapitalsGo() {
    String story = "The ferry left.\nADVERTISEMENT\nIt came back.\nADVERTISEMENT\nIt sank.\n";
    assertThat(CLEANER.edit(story).result())
        .isEqualTo("The ferry left.\nIt came back.\nIt sank.\n");
  }

  @Test
  void whoWroteItIsNoHeading() {
    String story = "Bridge opens early\nBy Kari Moe\nThe bridge opened on Wednesday.\n";
    String rest = "The mayor cut the ribbon twice.\n";
    assertThat(CLEANER.edit(story + "Advertisement\n" + rest).result()).isEqualTo(story + rest);
  }

  @Test
  void whatIsAskedAmongOtherQuestionsStays() {
    String talk =
        """
        Do you read the papers?
        Every morning.
        And the newsletter?
        Sometimes, on the ferry.
        What else do you read?
        The sea.
        """;
    assertThat(CLEANER.edit(talk).result()).isEqualTo(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Rules of the newsletter
        CONTRACT FOR A NEWSLETTER
        The harbour sends the newsletter once a month to those who want it.
        Nobody pays for a newsletter.
        Who ends the contract gets no other newsletter from the harbour.
        """,
        """
        Terms and conditions
        Article 2. Ferries
        Article 4. Islands
        Article 5. Storms
        """,
      })
  void whatTheTextIsAboutStaysInItsTitle(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @Test
  void theEndOfAQuotationStays() {
    String text = "To write to the harbour press “Add\nComment” link:\nThe harbour answers.\n";
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @Test
  void aTitleOfOneWordStaysIfNothingElseGoes() {
    String forecast = "Weather\nMonday\nRain in the west.\nTuesday\nSun in the east.\n";
    assertThat(CLEANER.edit(forecast).result()).isEqualTo(forecast);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Put this into the file:\n[harbour_sect]\nferry = 4\nThen start again.\n",
        "Put this into the file:\n[gallery]\n; where the pictures are\npath = /srv\nThat is all.\n",
        "Put this into the file:\n[size]\n\nwidth=640\nThat is all.\n",
      })
  void headingsOfSettingsStay(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Week 1\nWelcome\nWeek 2\nAdvertisement\nWeek 3\nLetters of the harbour\n",
        """
        Exercise 3. Translate the verbs
        Share
        Subscribe
        Exercise 4. Write sentences
        """,
        "Across\n1 Harbour (5)\n4 Tide (4)\n7 Reply (6)\nDown\n2 Close (4)\n",
        "help:\n\t@echo tide\nshare: all\n\tcp tide harbour\n",
        "menu:\n  - Harbour\n  - Ferries\nfooter:\n  - Privacy policy\n  - Contact us\n",
        """
        Could you look at the three buttons? At the moment we have

        Log in
        Sign up

        and I would rather have them in full.
        """,
        """
        the river told
        and the sea replied
        and the moon, who knew it all before, said only
        more
        """,
        "To answer a remark, set it in by a colon:\n:Reply\n::An answer to the answer\n",
        "Every button has a label.\n\n    Share\n    Print\n\nChange it and look again.\n",
        "Which do you press most?\nShare 41 %\nReply 22 %\nNone at all 37 %\n",
        "0910 Calling\n0912 Reply\n0915 Silence\n",
        "A lone [quote] in a message opens a grey box.\n",
        "Nobody knows what [spoiler] does on the ferry.\n",
      })
  void wordsInPartsRowsAndOpenSentencesStay(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Week 1\nRead more\nWeek 2\nRead more\nWeek 3\nThe ferry came home at last.\n",
        "12 Photos\n7 Comments\n5 Videos\nThe ferry came home at last.\nShare\n",
        "- Harbour\n- Privacy policy\n- Contact us\nThe ferry came home at last.\n",
        "The captain of the ferry told the harbour of the\nAdvertisement\nstorm of the night.\n",
      })
  void buttonsBetweenTheLikeGo(String text) {
    assertThat(CLEANER.edit(text).result())
        .doesNotContain("Read more", "Comments", "Privacy", "Advertisement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flour\nMilk\nTwo eggs\nServe hot\nStir well\nAdd salt.\nShare with friends.\n",
        "Menu\nSoup 4.50\nHake 12.00\nStew 9.00\nBread 1.00\nFigs 3.00\nWine 4.00\n",
      })
  void listsOfShortLinesStay(String text) {
    assertThat(CLEANER.edit(text).result()).isEqualTo(text);
  }

  @Test
  void aWordAboveAllStaysIfNothingElseIsFound() {
    String story =
        """
        The new novel of the harbour tells of three brothers who have one boat and one name.
        The first part is out in March.
        """;
    assertThat(CLEANER.edit("Share\n" + story).result()).isEqualTo("Share\n" + story);
    assertThat(CLEANER.edit("Share\n" + story + "Print\n").result()).isEqualTo(story);
    assertThat(CLEANER.edit("Advertisement\n" + story).result()).isEqualTo(story);
  }
}
