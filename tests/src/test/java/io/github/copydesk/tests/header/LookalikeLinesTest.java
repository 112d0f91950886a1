package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that look like a header's by themselves and are not by what stands below them. */
class LookalikeLinesTest {

  private static final String STORY = Ferry.STORY;

  /** Each day of a list, a chronicle or a diary is its entry's, not the page's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 November 2020\nThe pier was shut.\n\n12 November 2020\nThe fishermen came.\n\n"
            + "20 March 2021\nIt opened again.",
        "Chronologie\n\n10/11/2020\nLe port ferme.\n\n12/11/2020\nLes pêcheurs arrivent.\n\n"
            + "20/03/2021\nIl rouvre.",
        "June 2016\n\nThe pier is shut.\n\nMay 2018\n\nIt is mended.\n\nJune 2019\n\nIt opens again.",
        "10 ноября 2020\nПорт закрыли.\n\n12 ноября 2020\nРыбаки вышли на площадь.\n\n"
            + "20 марта 2021\nЕго открыли снова.",
        "Fair on the quay\n12 November 2020\n\nPier shut\n10 November 2020\n\nBaker wins\n"
            + "8 November 2020\n\nFerry late\n3 November 2020",
        "Blog\n\nFair\nPosted on November 12, 2020 by jo\n\nPier\nPosted on May 10, 2020 by jo\n\n"
            + "Ferry\nPosted on May 3, 2020 by jo",
        "Tuesday 10 November 2020\n\nThe pier is shut and I walk round by the quay, which takes me "
            + "twenty minutes.\n\nWednesday 11 November 2020\n\nThe same.\n\n"
            + "Thursday 12 November 2020\n\nThe same again.",
        "Anna Stone\n10 November 2020 at 11:44\nI have taken that ferry for forty years, and I shall "
            + "miss it.\n\nPaul Marsh\n11 November 2020 at 09:12\nSo shall I.\n\nJo Hill\n"
            + "12 November 2020 at 10:00\nGood riddance.",
        "2020-11-10 10:12:03 WARN port 8080 in use\n2020-11-10 10:12:04 INFO retry\n"
            + "java.net.BindException: in use",
        "Oslo, 10 November – Could not sleep, the trams begin at five.\n"
            + "Oslo, 11 November – Slept like the dead.",
        "March 3, 2021\nDear Ms. Stone:\nThank you for your letter. The position has been filled.",
        "3 марта 2021\nУважаемые коллеги!\nСпасибо за письмо. Место уже занято.",
        "IN THE CROWN COURT AT ASHBY\n9 December 2020\nBefore: HIS HONOUR JUDGE PELL\nREX v. DENT",
        "Présents : Mmes Aubin et Vial\n4 février 2021\nLa séance est levée à 20 heures.",
        "Frieda Vogt\n* 4. Februar 1931\n† 1. Februar 2021\nSie fehlt uns.",
        "commit 4f1c2aa\nAuthor: Anna Stone <anna@paper.example>\n"
            + "Date:   Wed Dec 9 17:12:31 2020 +0000\n\n    Fix the harbour layer",
        "Anna Stone:\nThank you, Chair. I shall be brief.\nPaul Marsh:\nTwo minutes.\n"
            + "Anna Stone:\nOne will do.",
        "Mittwoch, 9. Dezember\n18.00 Uhr Andacht\n19.30 Uhr Probe\nDonnerstag, 10. Dezember\n"
            + "15.00 Uhr Seniorenkreis",
        "2020-11-10 10:12:03 INFO start\n2020-11-10 10:12:04 INFO pier shut\n"
            + "2020-11-10 10:12:05 WARN no ferry",
        "2020-11-10 10:12:03 INFO start\n2020-11-10 10:12:04 INFO pier shut",
        "10 Nov 2020 | Tar for the pier | 40.00\n11 Nov 2020 | Rope | 12.50",
        "Three who stayed\n\nMaria Stone\n\nShe opened the clinic at night and drove the boat herself "
            + "when the quay was under water.\n\nPeter Marsh\n\nHe carried sandbags for nineteen "
            + "hours, slept for two, and came back with his brothers.\n\nAnna Hill\n\nShe kept the "
            + "school open and cooked for two hundred children every day.",
        "Letters\n\nRe “The pier stays shut,” published May 4:\n\nThe closure is a scandal. We have "
            + "been driving round the bay for months.\n\nRe “A pool for all,” published May 6:\n\nAt "
            + "last. We have waited long enough.",
        "Leserbriefe\n\nZum Artikel „Die Fähre bleibt im Hafen“, Ausgabe vom 4. Mai:\n\nDas ist ein "
            + "Unding. Seit Monaten fahren wir Umwege um die ganze Bucht.",
        "Guild Elects Port Reporter\n\nThe river rose by two metres overnight, and the ferry stayed in "
            + "port until Monday.",
        "Harbour Logo\n\nThe river rose by two metres overnight, and the ferry stayed in port.",
        "Tuesday, November 10\n10:00 The pier is opened\n10:30 Speeches\n11:15 Coffee",
        "Oslo, 10 November. Rain all day, and nobody came to see the pier but the man with the dog."
            + "\nOslo, 11 November. Rain again, and not even the man with the dog came by.",
        "Anna Stone\nBorn 3 March 1931 in Hull\n1954 Clerk at the harbour\n1971 Harbour master",
        "10/11/2020\t12.15\t12.40\n11/11/2020\t12.20\t12.35\n12/11/2020\t12.10\t12.30",
        "[10:12, 10/11/2020] Anna: when does it open?\n[10:13, 10/11/2020] Paul: in spring\n"
            + "[10:14, 10/11/2020] Anna: which spring?",
        "Anna Stein\n* 3. März 1931 in Kiel\n† 10. November 2020 in Lübeck\n\nSie zeichnete den Hafen "
            + "und wohnte bis zuletzt daneben.",
      })
  void daysOfEntriesStay(String entries) {
    assertUntouched(entries);
  }

  /** What machines read, and whom a family tree begins with. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "day,writer,title,replies\n2021-03-12,Anna Stone,\"Ferry, late again\",7",
        "12.03.2021;Anna Stone;Ferry late;7\n13.03.2021;Paul Marsh;Pier shut;3",
        "[Event \"Quay Open\"]\n[Date \"2021.03.12\"]\n[White \"Stone, A\"]\n\n1. d4 d5 2. c4 e6",
        "@book{stone,\n  author = {Stone, Anna},\n  date = {2019-05-01},\n}",
        "<item date=\"2021-03-12\">Ferry late</item>",
        "Anna Stone (1801–1870) m. Paul Marsh, 3 May 1825\n 1. Jo, b. 3 March 1826, Kiel\n"
            + " 2. Max, b. 1828",
        "Anna Stone, 3 May 1825\n\n" + STORY,
      })
  void tablesAndTreesStay(String text) {
    assertUntouched(text);
  }

  @Test
  void daysOfEntriesStayAboveParagraphs() {
    assertUntouched(
        "Timeline\n\n10 November 2020\n\n"
            + STORY
            + "\n\n12 November 2020\n\n"
            + STORY
            + "\n\n20 March 2021\n\nIt opened again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* 4 March 1931   † 2 January 2021\n\n",
        "1931 – 2021\n\n",
        "Harbour correspondent, The Harbour Times, 2010 – 2021\nReporter, 2001 – 2010\n\n",
      })
  void nameAboveYearsStays(String below) {
    assertUntouched("Anna Stone\n" + below + STORY);
  }

  @Test
  void authorsOfEntriesStay() {
    StringBuilder list = new StringBuilder("Articles\n\n");
    for (String author : new String[] {"Anna Stone", "Paul Marsh", "Jo Hill"}) {
      list.append("Ferry Late Again\nBy ").append(author).append('\n').append(STORY).append("\n\n");
    }
    assertUntouched(list.toString());
  }

  @Test
  void authorOfAStoryIsTakenAboveOthersBelowTheStory() {
    String below = "\n\nFair\nBy Paul Marsh\n\nBaker\nBy Jo Hill";
    HeaderReading reading = Ferry.read("By Anna Stone\n\n" + STORY + below);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Anna Stone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n12 November 2020\nFair on the quay\n\n8 November 2020\nBaker wins a prize",
        "\n\n" + STORY + "\n\n" + STORY + "\n\n12 November 2020\n\n" + STORY,
        "\n\n10 November 2020\nPier shut again",
      })
  void dayOfAStoryIsTakenAboveWhatStandsBelowTheStory(String below) {
    HeaderReading reading = Ferry.read("10 November 2020\n\n" + STORY + below);
    assertThat(reading.header().date()).isEqualTo(PartialDate.parse("2020-11-10"));
    assertThat(reading.redline().result()).startsWith(STORY);
  }

  @Test
  void speakersStay() {
    assertUntouched(
        "Anna Stone\n"
            + STORY
            + "\n\nPaul Marsh\nThanks.\n\nAnna Stone\nWhy?\n\nPaul Marsh\nStorms.\n\n"
            + "Anna Stone\nThank you.");
  }

  @Test
  void authorWhoSignsBelowTooIsTaken() {
    HeaderReading reading = Ferry.read("Anna Stone\n\n" + STORY + "\n\nAnna Stone");
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Anna Stone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cara Margherita,\n\nil porto è chiuso e il fornaio è arrabbiato. Ogni mattina passo di lì.",
        "Cara Margherita,\n\nIl porto è chiuso e il fornaio è arrabbiato. Ogni mattina passo di lì.",
        "Milá Marie,\n\npřístav je zavřený a pekař se zlobí. Každé ráno chodím po nábřeží.",
        "Droga Mario,\n\nport jest zamknięty, a piekarz się gniewa. Co rano chodzę nabrzeżem.",
        "Αγαπητή Μαρία,\n\nτο λιμάνι είναι κλειστό και ο φούρναρης θυμωμένος. Περνώ κάθε πρωί.",
        "Rakas Maria,\n\nsatama on suljettu ja leipuri vihainen. Joka aamu kävelen laituria pitkin.",
        "Beste Anna,\n\nDe haven is dicht en de bakker is boos. Elke ochtend loop ik over de kade.",
        "Anna Wolska i Piotr Nowak\n\npobrali się w porcie w 1978 roku i co roku tu wracają, choć jest "
            + "zamknięty.",
        "Anna Stein und Paul Lang\n\nhaben den Hafen gebaut, der jetzt gesperrt wird, und wohnen "
            + "beide noch am Kai.",
      })
  void namesThatASentenceGoesOnWithStay(String text) {
    assertUntouched(text);
  }

  @Test
  void authorIsTakenAboveAWordWithACapitalInside() {
    HeaderReading reading = Ferry.read("Anna Stone\n\niPhones " + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Anna Stone");
  }

  /** What somebody is counts above the day of a story that does not tell of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Anna Stone, Professor of Engineering, University of Oslo",
        "Anna Stone, Senior Fellow, Harbour Institute",
        "Anna Stone\nSenior Fellow, Harbour Institute",
        "Anna Stone, Uniwersytet Gdański",
        "Anna Stone, PhD",
        "Anna Stone, chercheuse à l'Institut de la mer",
        "Anna Stone, korrespondent i Berlin",
      })
  void authorAboveADayIsTakenWithWhatSheIs(String author) {
    HeaderReading reading = Ferry.read(author + "\n10 November 2020\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Anna Stone");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void initialAndSurnameAboveADayAreTaken() {
    HeaderReading reading = Ferry.read("A. Stone\n10 November 2020\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("A. Stone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Stone, Senior Fellow\n10 November 2020\n\nMrs Stone has said more than once that the "
            + "ferry of the islands would stay in port.",
        "Anna Stone, queen of the pier\n10 November 2020\n\n" + STORY,
        "Senior Fellow, Harbour Institute\n\n" + STORY,
        "Anna Stone, ingénieure\n\n« J'ai dessiné ce port à vingt-six ans, sans savoir qu'il tiendrait "
            + "si longtemps. »",
      })
  void whomAStoryTellsOfStays(String text) {
    HeaderReading reading = Ferry.read(text);
    assertThat(reading.header().byline()).isEmpty();
    assertThat(reading.redline().result()).startsWith(text.substring(0, text.indexOf('\n')));
  }

  @Test
  void manyLinesOfADayTakeLinearTime() {
    String text = "10 November 2020\nPier shut\n".repeat(100_000);
    assertTimeout(Duration.ofSeconds(5), () -> Ferry.read(text));
  }

  /** The sign of rights lets a line have words that nothing explains, but no sentence. */
  @Test
  void sentenceBeforeRightsStays() {
    String last = "\n\nThe company was not worried.";
    HeaderReading reading = Ferry.read(STORY + last + " (© dpa)");
    assertThat(reading.redline().result()).isEqualTo(STORY + last);
    assertThat(reading.credits()).hasSize(1);
  }

  private static void assertUntouched(String text) {
    HeaderReading reading = HeaderReader.standard().read(text, Locale.ROOT, null);
    assertThat(reading.redline().edits()).isEmpty();
    assertThat(reading.header().byline()).isEmpty();
  }
}
