package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.Profile;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtefactCleanerTest {

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  /** Texts before and after; {@code \n}, {@code \r} and {@code \u00a0} are escaped. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/artefact/cases.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      emptyValue = "")
  void cases(String before, @Nullable String after) {
    String source = unescape(before);
    Redline redline = CLEANER.edit(source);
    assertThat(redline.result()).isEqualTo(after == null ? "" : unescape(after));
    assertThat(CLEANER.edit(redline.result()).edits()).isEmpty();
    assertThat(redline.inverse().result()).isEqualTo(source);
  }

  @Test
  void aCleanerTellsItsRulesAndItsProfile() {
    assertThat(CLEANER.ruleBook()).isSameAs(RuleBook.standard());
    assertThat(CLEANER.profile()).isEqualTo(Profile.CONSERVATIVE);
    RuleBook book = RuleBook.standard().without("share");
    ArtefactCleaner own = ArtefactCleaner.of(book, Profile.THOROUGH);
    assertThat(own.ruleBook()).isSameAs(book);
    assertThat(own.profile()).isEqualTo(Profile.THOROUGH);
    assertThat(ArtefactCleaner.of(book).profile()).isEqualTo(Profile.CONSERVATIVE);
    assertThat(ArtefactCleaner.of(Profile.THOROUGH).ruleBook()).isSameAs(RuleBook.standard());
  }

  @Test
  void linesAreTheSameWhenTheResultIsReadAgain() {
    String mixed = "X\r the rest of it\nLire aussi : ";
    String once = ArtefactCleaner.standard().edit(mixed).result();
    assertThat(ArtefactCleaner.standard().edit(once).isUnchanged()).isTrue();
  }

  @Test
  void whatGoesIsNotFlagged() {
    String kept = "Anna PETROWModeratorin came.";
    assertThat(ArtefactCleaner.standard().edit(kept + "\nShare this articleShare").flags())
        .extracting(flag -> flag.span().of(kept))
        .containsExactly("PETROWModeratorin");
  }

  @Test
  void hardLettersAndCapitalsHideNoGluedMonth() {
    for (String glued : List.of("octobreavec", "OCTOBREAVEC", "Octobreavec", "décembreavec")) {
      String text = "Depuis " + glued + " tous. En octobre et en décembre, avec tous.";
      assertThat(ArtefactCleaner.standard().edit(text).flags())
          .as(glued)
          .extracting(flag -> flag.span().of(text))
          .containsExactly(glued);
    }
  }

  @Test
  void cleanTextComesBackAsTheSameInstance() {
    String source = "The ferry left at noon.\n\nIt carried ninety people [sic] and “a cat”.";
    Redline redline = CLEANER.edit(source);
    assertThat(redline).isEqualTo(Redline.unchanged(source));
    assertThat(redline.result()).isSameAs(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Read more”",
        "« Lire aussi »",
        "„Anzeige“",
        "He read: “the bill [gallery ids=\"3\"] is here” aloud",
        "It says \"all right. . They left\" on the wall",
      })
  void quotationsStay(String line) {
    String text = "The ferry left at noon.\n" + line + "\nNobody saw it again.";
    assertThat(CLEANER.edit(text).edits()).isEmpty();
  }

  @Test
  void anUnbalancedMarkDoesNotShieldTheRest() {
    String text = "He said “it is late.\nThe ferry left.\nAdvertisement\nIt came back.";
    assertThat(CLEANER.edit(text).result())
        .isEqualTo("He said “it is late.\nThe ferry left.\nIt came back.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12\nShare on Facebook",
        "Share on Facebook\n\n1.6k",
        "0\nShare on Facebook\n12,304",
        "Leave a comment\n70",
      })
  void aNumberGoesWithWhatItCounts(String lines) {
    String before = "The ferry left at noon.";
    String after = "It carried ninety people.";
    String text = before + "\n" + lines + "\n" + after;
    assertThat(CLEANER.edit(text).result()).isEqualTo(before + "\n" + after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\nThe ferry left at noon.\n2\nIt carried ninety people.",
        "2019\nThe ferry left at noon.",
        "10:36\nThe ferry left at noon.",
        "10.36\nThe ferry left at noon.",
        "25.4.24\nThe ferry left at noon.",
        "12.\nThe ferry left at noon.",
        "Noon\n12\nThe ferry left.",
      })
  void otherNumbersStay(String story) {
    String before = "The island has one ferry.\n";
    String text = before + "Share on Facebook\n" + story;
    assertThat(CLEANER.edit(text).result()).isEqualTo(before + story);
  }

  @Test
  void aDoubtfulWordNeedsEvidence() {
    assertThat(CLEANER.edit("It rained.\nVideo\nIt snowed.").isUnchanged()).isTrue();
    assertThat(CLEANER.edit("It rained.\nVideo\nAdvertisement\nIt snowed.").result())
        .isEqualTo("It rained.\nIt snowed.");
    assertThat(ArtefactCleaner.of(Profile.THOROUGH).edit("It rained.\nVideo\nIt snowed.").result())
        .isEqualTo("It rained.\nIt snowed.");
  }

  /** Answers and labels come again and again in an interview, and are the story. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Have you seen it?      | Yes.
          Hat er Sie gefragt?    | Ja.
          Вы его видели?         | Да.
          Wer hat das gesagt?    | Antwort:
          """)
  void answersOfAnInterviewStay(String question, String answer) {
    String round = question + "\n" + answer + "\nThe ferry left, and the pier was empty.\n";
    assertThat(CLEANER.edit(round.repeat(5)).isUnchanged()).isTrue();
  }

  /** Words of buttons are words of poems too, and lists, dialogues and manuals have them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Morning on the pier

        I woke before the tide
        Facebook
        said you had left
        Share
        the bread, the lamp, the rain
        Print
        of a heel in the sand

        from a new book by Ida Quill
        """,
        """
        Abends am Hafen

        Teilen
        das Brot und den Regen
        Anzeige
        im Sand, sonst
        Drucken
        die Schuhe in den Schnee
        """,
        """
        Wires

        Sing to me of the wires at night,
        And of the poles along the road,
        Facebook
        The wind that nobody had owed,
        Share
        The crows that come in evening light.
        """,
        """
        Вечером у моря

        Поделиться
        хлебом и солью
        Реклама
        ничья, и никто
        """,
        """
        Six things to do on the island this weekend, and none of them costs any money

        4. Comment
        The council meets at ten, and everybody may speak for as long as there is tea.
        5) Share
        Bring a cake, and bring a knife, since nobody has ever thought of bringing one.
        """,
        """
        Fish soup for four, as the old woman on the pier cooks it on the first day of frost
        Save the heads.
        Boil.
        Share with friends.
        Serve at once.
        """,
        """
        Facebook
        The company said on Monday that it would close its office in the old mint by May.
        Twitter
        Half of its people have left since the spring, three of them told this newspaper.
        """,
        """
        The island in figures, and how to read them from a file with three lines of code
        ================================================================================
        "tags": ["ferry", "pier"],
        "comments": 12,
        "Share": null
        x = 12
        | Comments | 12 |
        | Share | 3 |
        """,
        """
        The two curves meet twice, as the teacher showed the class on a board at the pier.
        Let f(x) = x² and g(x) = 2x. Then f'(x) = g(x).
        """,
        """
        They asked the old woman on the pier what she missed most in her little town.
        — Advertising?
        — No.
        — Comments?
        “Sign up for our newsletter!” shouted the boy, and all of them began to laugh.
        """,
        """
        To hide the button, open the style sheet and add two lines to the end of it:
        .share { display: none; margin: 0; }
        if (document.getElementById('share')) { hide(); }
        Then load the page again and see whether the button is gone for good this time.
        """
      })
  void wordsOfButtonsInAStoryStay(String text) {
    assertThat(CLEANER.edit(text).edits()).isEmpty();
  }

  /** What editors say of a text, what ends a letter, and what lists hold belongs to the story. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: An earlier version of this article misspelled the mayor’s name.",
        "Editor’s note: This story has been updated to add the mayor’s reply.",
        "This article was amended on 12 May 2020 to correct the name of the lake.",
        "Korrektur: In einer früheren Fassung hieß es, der See sei größer.",
        "Dieser Artikel wurde am 12. März um eine Stellungnahme ergänzt.",
        "Cet article a été modifié le 12 mai pour corriger un chiffre.",
        "Fe de errores: una versión anterior citaba otro lago.",
        "Уточнение: в первой версии текста было названо другое озеро.",
        "Anna Berg, Harbour Town",
        "Arsenal 2 Chelsea 1",
        "Turnout: 61 %",
        "3 Nordkai AG",
        "Add the eggs and stir.",
        "What’s next?",
        "Where the [sic] ferry […] went"
      })
  void whatEditorsAndReadersSayStays(String line) {
    String text = "The ferry left the island.\n" + line + "\nIt reached the mainland at two.";
    assertThat(CLEANER.edit(text).isUnchanged()).isTrue();
  }

  /** Short lines that are the story: a recipe, results, a list, letters, a digest, a fact box. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Fish soup

        Serves 4

        Preparation time: 20 minutes

        Method

        Search the fish for bones.
        Save the heads.
        Boil.
        Share.

        Print out the recipe and hang it above the stove.
        """,
        """
        Results of Saturday

        Arsenal 2 Chelsea 1
        Leeds 0 Everton 0

        1 Nordkai Inc 145.11 +0.5
        2 Nordkai AG

        Yes 48 %
        No 52 %
        Goals: Kane 12, Son 45
        Attendance: 32,000
        """,
        """
        Five ways to calm down

        2. Listen

        Hear the birds.

        3. Share

        Tell a friend.

        4. Save

        Put money aside.
        """,
        """
        Letters to the editor

        Share prices of the builder fell, and did not rise.

        Please print this letter.

        Yours sincerely

        Anna Berg, Harbour Town
        """,
        """
        Good morning, here is what the island needs today.

        Elsewhere

        Taiwan votes on Saturday.

        What to watch

        The court hears the last witness.

        Correction

        The last letter had a wrong name for the lake.

        Thank you for your support.
        I remain yours.
        """,
        """
        El equipo ganó ayer por dos goles a uno.

        Ficha técnica

        Goles: 1-0, Gil (12').
        Público: 3.200 espectadores.

        Lo mejor

        El portero.
        """,
        """
        Wo bist du, fragt das Lied.

        Suche
        nach dir.
        Weiter,
        weiter.
        Nein.
        """
      })
  void shortLinesOfAStoryStay(String text) {
    assertThat(CLEANER.edit(text).edits()).isEmpty();
  }

  @Test
  void aLineThatMayBeTheWholeMatterStaysAlone() {
    assertThat(CLEANER.edit("© 2019 Harbour News Ltd.").isUnchanged()).isTrue();
  }

  @Test
  void gluedWordsAndHiddenAddressesAreFlaggedOnly() {
    Redline redline = CLEANER.edit("En novembreavec eux, écrivez à [email protected] demain.");
    assertThat(redline.edits()).isEmpty();
    assertThat(redline.flags())
        .extracting(Flag::rule)
        .containsExactly("flag.glued-words", "flag.protected-address");
  }

  @Test
  void turningARuleOffTakesBackItsEditsOnly() {
    String text =
        "[ad_1]\nThe ferry left.\nAdvertisement\nShare this story\nIt came back.\nSource link";
    Redline all = CLEANER.edit(text);
    for (String rule : all.edits().stream().map(Edit::rule).distinct().toList()) {
      ArtefactCleaner without = ArtefactCleaner.of(RuleBook.standard().without(rule));
      assertThat(without.edit(text)).isEqualTo(all.filter(id -> !id.equals(rule)));
    }
  }

  @Test
  void everyEditIsExplained() {
    String text =
        "[ad_1]\nThe ferry left.\nRead also: Fares rise\nIt came back. . Then\nSource link";
    assertThat(CLEANER.edit(text).edits())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(RuleBook.standard().rule(e.rule())).isPresent());
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    String text = "It rained.\nKOMMENTIEREN\nPUBLICITÉ\nLINKEDIN\nİLGİLİ HABERLER\nIt snowed.";
    Redline expected = CLEANER.edit(text);
    assertThat(expected.result()).isEqualTo("It rained.\nIt snowed.");
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      ArtefactCleaner fresh = ArtefactCleaner.of(RuleBook.standard().without("punctuation"));
      assertThat(fresh.edit(text)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aCleanerSurvivesSerialisation() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ArtefactCleaner.of(RuleBook.standard().without("share"), Profile.THOROUGH));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ArtefactCleaner copy = (ArtefactCleaner) in.readObject();
      assertThat(copy.edit("It rained.\nShare\nAdvertisement\nIt snowed.").result())
          .isEqualTo("It rained.\nShare\nIt snowed.");
    }
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\u00a0", "\u00a0");
  }

  @Test
  void labelsOfLinksMayHeadATitle() {
    String story = "The ferry that links the two islands will not leave its port before Monday.\n";
    for (String label : List.of("Video", "VIDÉO ", "Watch", "À voir ", "Zum Thema", "Veja")) {
      String title = label + ": The storm has torn away a part of the northern pier\n";
      assertThat(clean(title + story)).isEqualTo(title + story);
      assertThat(clean("3 May 2019\n" + title + story)).isEqualTo("3 May 2019\n" + title + story);
      assertThat(clean("[ad_1]\n" + title + story)).isEqualTo(title + story);
      assertThat(clean(story + title + story)).isEqualTo(story + story);
      assertThat(clean(title + title + story)).isEqualTo(story);
    }
  }

  @Test
  void tagsAreKnownByWhatClosesThemBelow() {
    String story = "\nThe ferry stays in port.\n".repeat(300);
    assertThat(clean("He [sic] saw [box] it." + story)).startsWith("He [sic] saw [box] it.");
    assertThat(clean("He [sic] saw [box] it." + story + "The [/box] end.\n"))
        .isEqualTo("He [sic] saw it." + story + "The end.\n");
    assertThat(clean("The [/box] end." + story + "He saw [box] it."))
        .isEqualTo("The end." + story + "He saw [box] it.");
  }

  @Test
  void linesOfOneWidthBreakSentencesAnywhere() {
    String wrapped =
        """
        The ferry that links the two islands will not leave its port before
        next Monday, said the company, whose owner, a bank of the capital, has
        declined for the third time since the storm of last month to
        comment on the report.
        Much of what was said at the harbour on the days before it was that
        see also the mayor of the island who wants a new pier and a
        house for the pilots, for which there is no money yet.
        """;
    assertThat(clean(wrapped)).isEqualTo(wrapped);
    String title = "The ferry stays in its port for one more week of storm\n";
    String story = "The ferry that links the two islands will not leave its port.\n";
    assertThat(clean(title + "share this\n" + story)).isEqualTo(title + story);
  }

  @Test
  void whatStandsAroundALabelIsReadAsItWillStand() {
    for (String text :
        List.of(
            "Reply\naaSource link -32)[ad_1].",
            "xShare\na[ad_1].[ad_1].[ad_1].[ad_1].",
            "Advertisement\naaaaaaa [ad_1] [ad_2]. [ad_1].")) {
      assertThat(CLEANER.edit(clean(text)).edits()).as(text).isEmpty();
    }
  }

  private static String clean(String text) {
    return CLEANER.edit(text).result();
  }
}
