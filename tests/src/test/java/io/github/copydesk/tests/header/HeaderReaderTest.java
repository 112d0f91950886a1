package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

  private static final String STORY =
      "The council met on Tuesday and put off the vote on the new bridge.";

  @Test
  void headerDatelineAndFootCompleteOneAnother() {
    String text =
        """
         date 2019-03 par Anne Leroy et Marc Petit

        OSLO, 12 mars (Reuters) - Le gouvernement a publi\u00e9 jeudi ses comptes de l'ann\u00e9e.

        (Version fran\u00e7aise Claire Dumas)\
        """;
    HeaderReading reading = HeaderReader.standard().read(text, Locale.FRENCH, null);
    assertThat(reading.header().date()).hasToString("2019-03");
    assertThat(reading.header().byline())
        .extracting(Byline::name)
        .containsExactly("Anne Leroy", "Marc Petit");
    assertThat(reading.header().dateline().date()).hasToString("2019-03-12");
    assertThat(reading.redline().result())
        .isEqualTo("Le gouvernement a publié jeudi ses comptes de l'année.");
    assertThat(reading.redline().flags()).isEmpty();
  }

  /** The town behind a comma or full stop is an author's only where there is an author. */
  @Test
  void anAgencyAndATownHaveNoAuthor() {
    HeaderReading reading = HeaderReader.standard().read("Reuters. LIMA\n\n" + STORY);
    assertThat(reading.header().byline()).isEmpty();
    assertThat(reading.redline().result()).endsWith(STORY);
  }

  @Test
  void contradictionIsFlaggedAndBothAreKept() {
    String text = "Published: May 3, 2018\n\nOSLO, Sept. 12, 2016 (AP) — " + STORY;
    HeaderReading reading = HeaderReader.standard().read(text);
    assertThat(reading.header().published()).hasToString("2018-05-03");
    assertThat(reading.header().dateline().date()).hasToString("2016-09-12");
    assertThat(reading.redline().flags())
        .extracting(Flag::rule)
        .containsExactly("flag.date-conflict");
  }

  @Test
  void aDateGluedToASentenceLeavesTheSentenceWhole() {
    HeaderReading reading =
        HeaderReader.standard()
            .read(" date 2019-03 Anna Muster a reçu lundi le maire de la ville.");
    assertThat(reading.header().date()).hasToString("2019-03");
    assertThat(reading.header().byline()).isEmpty();
    assertThat(reading.redline().result())
        .isEqualTo("Anna Muster a reçu lundi le maire de la ville.");
  }

  @Test
  void anAgencysDatelineIsFoundBelowAListOfPoints() {
    String points = "At a glance\n\n- One\n- Two\n- Three\n- Four\n- Five\n\n";
    HeaderReading reading =
        HeaderReader.standard()
            .read(points + "By Jane Stone\n\nOSLO, March 12 (Reuters) - " + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.header().dateline().places()).containsExactly("OSLO");
    assertThat(reading.redline().result()).isEqualTo(points + STORY);
  }

  @Test
  void aRoundupKeepsItsDatelines() {
    String roundup =
        "OSLO, March 12 (Reuters) - "
            + STORY
            + "\n\nPARIS, March 12 (Reuters) - The mayor resigned on Monday.";
    HeaderReading reading = HeaderReader.standard().read(roundup);
    assertThat(reading.header().dateline()).isNull();
    assertThat(reading.redline().isUnchanged()).isTrue();
  }

  @Test
  void aDatelineFoundBelowEndsWhereTheFootMayBegin() {
    HeaderReading reading =
        HeaderReader.standard()
            .read(STORY + "\nOSLO, 12 mars (Reuters) - By Jane StoneOSLO, 12 mars (Reuters) - ");
    HeaderReading again = HeaderReader.standard().read(reading.redline().result());
    assertThat(again.redline().edits()).isEmpty();
  }

  @Test
  void bylineAndDatelineOnOneLine() {
    HeaderReading reading =
        HeaderReader.standard()
            .read("par Marc Petit   OSLO (Reuters) - Le gouvernement a publié ses comptes.");
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Marc Petit");
    assertThat(reading.header().dateline().places()).containsExactly("OSLO");
  }

  @Test
  void rolesEmployersAndPlacesAreFields() {
    Byline byline =
        HeaderReader.standard()
            .read("By Jane Stone, Senior Health Editor, Reuters\n\n" + STORY)
            .header()
            .byline()
            .get(0);
    assertThat(byline.name()).isEqualTo("Jane Stone");
    assertThat(byline.role()).isEqualTo("Senior Health Editor");
    assertThat(byline.employer()).isEqualTo("Reuters");
  }

  /** What a bracket behind a name tells, and the letters of a station, which are no town. */
  @Test
  void bracketsTellWhereAnAuthorWritesAndAsWhat() {
    assertThat(authorOf("Par Claire Vasseur (Valence, envoyée spéciale)", Locale.FRENCH))
        .returns("Valence", Byline::place)
        .returns("envoyée spéciale", Byline::role);
    assertThat(authorOf("di Marco Ferri (inviato a Kiev)", Locale.ITALIAN))
        .returns("Kiev", Byline::place)
        .returns("inviato", Byline::role);
    assertThat(authorOf("By Jane Stone (Lagos)", Locale.ENGLISH)).returns("Lagos", Byline::place);
    assertThat(authorOf("Von Jana Köhler, NDR", Locale.GERMAN))
        .returns("NDR", Byline::employer)
        .returns(null, Byline::place);
    assertThat(authorOf("Von Jana Köhler, Bremen", Locale.GERMAN)).returns("Bremen", Byline::place);
  }

  /** A part of a house signs beside a day, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Harbour Bureau",
        "Tribune News Service",
        "HT Correspondent",
        "Harbour Times Web Desk"
      })
  void desksSignBesideTheDay(String desk) {
    String day = "May 4, 2023 10:12";
    for (String head : List.of(desk + "\n" + day, day + "\n" + desk)) {
      HeaderReading reading = read("Quay stays shut\n" + head + "\n" + Ferry.STORY);
      assertThat(reading.redline().result()).isEqualTo("Quay stays shut\n" + Ferry.STORY);
      assertThat(reading.header().byline()).extracting(Byline::name).containsExactly(desk);
    }
    String undated = "Quay stays shut\n" + desk + "\n" + Ferry.STORY;
    assertThat(read(undated).redline().result()).isEqualTo(undated);
  }

  private static HeaderReading read(String text) {
    return HeaderReader.standard().read(text, Locale.ENGLISH, null);
  }

  private static Byline authorOf(String line, Locale language) {
    String text = line + "\n" + Ferry.STORY;
    return HeaderReader.standard().read(text, language, null).header().byline().get(0);
  }

  @Test
  void aTextThatOpensAtOnceStays() {
    HeaderReading reading = HeaderReader.standard().read(STORY + "\n\n" + STORY);
    assertThat(reading.header()).isEqualTo(Header.EMPTY);
    assertThat(reading.credits()).isEmpty();
    assertThat(reading.redline()).isEqualTo(Redline.unchanged(STORY + "\n\n" + STORY));
  }

  @Test
  void aTitleAboveTheHeaderKeepsItsLineBreak() {
    HeaderReading reading =
        HeaderReader.standard().read("A bridge for everyone\n\nBy Jane Stone\n\n" + STORY);
    assertThat(reading.redline().result()).isEqualTo("A bridge for everyone\n\n" + STORY);
  }

  @Test
  void aListOfDatesIsNoHeader() {
    String list = "3 May 2019\n".repeat(100) + STORY;
    assertThat(HeaderReader.standard().read(list).redline().isUnchanged()).isTrue();
  }

  @Test
  void referenceCompletesWhatTheTextLacks() {
    HeaderReading reading =
        HeaderReader.standard()
            .read("OSLO, 12 mars (AFP) - " + STORY, Locale.FRENCH, PartialDate.parse("2021-04-01"));
    assertThat(reading.header().dateline().date()).hasToString("2021-03-12");
  }

  @Test
  void turkishDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      HeaderReading reading = HeaderReader.standard().read("PUBLISHED: 3 MAY 2019\n\n" + STORY);
      assertThat(reading.header().published()).hasToString("2019-05-03");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "AB ",
        "12/",
        "1 ",
        ", ",
        "par ",
        "(",
        "[",
        "By Jane Roe and ",
        "OSLO/",
        "- ",
        "date ",
        "\n",
        " ",
        "\ud800",
        "(a",
        "Par Jean Roe\n",
        "1.1.2019 ",
        "«",
        "a\n",
        "(AP)\n"
      })
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(10_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> HeaderReader.standard().read(text, Locale.ROOT, null));
  }

  /**
   * A line that was read and left is left for what stands below it, and a cut can put another line
   * there: the reader once stopped with the author and the role right below one another.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Stone\ndate 2019-03 LONDON - \nBy Jane Stone",
        "Jane Stone\n3 May 2019\nHarbour correspondent\n" + STORY,
        "Jane Stone\n3 min read\n3 May 2019\nLondon\n" + STORY,
        "Jane Stone\n(APA, dpa, 2.7.2014)\nHarbour Times\n" + STORY,
        "By\n\ndate 2019-03 \nJane Stone\n" + STORY,
        "date 2019-03 Updated \n13:58\n" + STORY,
        "(AP) Reporting by \nLondon\n" + STORY
      })
  void aCutThatBringsTwoLinesTogetherIsReadAgain(String page) {
    readingTheResultFindsNothingMore(page);
  }

  @Property(tries = 6000)
  void readingTheResultFindsNothingMore(@ForAll("pages") String page) {
    HeaderReading first = HeaderReader.standard().read(page);
    HeaderReading second = HeaderReader.standard().read(first.redline().result());
    assertThat(second.redline().edits()).as(page).isEmpty();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "By Jane Stone",
            "par Anne Leroy et Marc Petit",
            "OSLO, 12 mars (Reuters) - ",
            "LONDON - ",
            "Linz – ",
            "date 2019-03 ",
            "Published: May 3, 2018",
            "(APA, dpa, 2.7.2014)",
            "(mkl)",
            "Lesezeit: 4 Min.",
            "\n",
            "\n\n",
            " ",
            " | ",
            STORY,
            "A bridge for everyone",
            "Jane Stone",
            "© dpa",
            "3 May 2019",
            "Updated ",
            "Reporting by ",
            "(AP) ",
            "Photo ",
            ", ",
            ". ",
            "Avec AFP",
            "Der Rat hat am Montag beschlossen. ",
            "Text: ",
            "7 hours")
        .list()
        .ofMaxSize(9)
        .map(pieces -> String.join("", pieces));
  }

  @Test
  void placeTableIsWhatIcuGives() throws IOException {
    try (InputStream stream =
        HeaderReader.class.getResourceAsStream("/io/github/copydesk/header/places-icu.txt")) {
      assertThat(stream).isNotNull();
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(PlaceTable.table());
    }
  }

  @Test
  void valuesCopyTheirLists() {
    Header header = new Header(null, List.of(), null, null, null, null);
    assertThat(header).isEqualTo(Header.EMPTY);
  }

  /** Nothing was left for the employer behind four words, and the text behind it was asked for. */
  @Test
  void aNameMayLeaveNothingForItsEmployer() {
    String text =
        "The Quay. Nobody reads it. With files from Marta Lind and the Ca. O Moscow Times e a Baku"
            + " Academy; a poet of Canada.";
    assertThat(HeaderReader.standard().read(text).redline().source()).isEqualTo(text);
  }
}
