package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the tables is read, cut and read again: hits are taken whole, near misses stay. */
class HeaderTableTest {

  private static final String STORY =
      "The council met on Tuesday and put off the vote on the new bridge.\n\n"
          + "Its members will come together again in the middle of the month.";

  private static final List<String> LANGUAGES = List.of("und", "en", "fr", "de", "es", "it", "ru");

  @ParameterizedTest
  @MethodSource("datelines")
  void datelines(List<String> row) {
    HeaderReading reading = read(row.get(0));
    Dateline dateline = reading.header().dateline();
    if (row.get(1).equals("none")) {
      assertThat(dateline).isNull();
      assertThat(reading.redline().isUnchanged()).isTrue();
      return;
    }
    assertThat(dateline).isNotNull();
    assertThat(String.join(";", dateline.places())).isEqualTo(value(row.get(1)));
    assertThat(text(dateline.date())).isEqualTo(row.get(2));
    assertThat(String.join(";", dateline.agencies())).isEqualTo(value(row.get(3)));
    assertThat(reading.redline().result()).startsWith(row.get(4));
    assertThat(dateline.span().end()).isEqualTo(row.get(0).indexOf(row.get(4)));
    assertIdempotent(reading);
  }

  @ParameterizedTest
  @MethodSource("bylines")
  void bylines(List<String> row) {
    String text = row.get(0) + "\n\n" + STORY;
    HeaderReading reading = read(text);
    String names =
        reading.header().byline().stream().map(Byline::name).collect(Collectors.joining(";"));
    if (row.get(1).equals("none")) {
      assertThat(names).isEmpty();
      assertThat(reading.redline().isUnchanged()).isTrue();
    } else {
      assertThat(names).isEqualTo(row.get(1));
      assertThat(reading.redline().result()).isEqualTo(STORY);
      for (Byline b : reading.header().byline()) {
        assertThat(b.span().length()).isGreaterThanOrEqualTo(b.name().length());
      }
    }
    assertIdempotent(reading);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void lines(List<String> row) {
    HeaderReading reading = read(row.get(0) + "\n\n" + STORY);
    Header header = reading.header();
    assertThat(text(header.date())).isEqualTo(row.get(1));
    assertThat(text(header.published())).isEqualTo(row.get(2));
    assertThat(text(header.updated())).isEqualTo(row.get(3));
    assertThat(String.valueOf(header.readingMinutes()))
        .isEqualTo(row.get(4).equals("-") ? "null" : row.get(4));
    boolean nothing = row.subList(1, 5).stream().allMatch("-"::equals);
    assertThat(reading.redline().result().startsWith(STORY)).isEqualTo(!nothing);
    assertIdempotent(reading);
  }

  @ParameterizedTest
  @MethodSource("heads")
  void titlesStayBehindAHead(List<String> row) {
    HeaderReading reading = read(row.get(0) + "\n\n" + STORY);
    assertThat(text(reading.header().date())).isEqualTo(row.get(1));
    assertThat(reading.redline().result()).isEqualTo(row.get(2) + "\n\n" + STORY);
    assertIdempotent(reading);
  }

  @ParameterizedTest
  @MethodSource("credits")
  void credits(List<String> row) {
    String text = STORY + "\n\n" + row.get(0);
    HeaderReading reading = read(text);
    assertThat(credits(reading)).isEqualTo(row.get(1).equals("none") ? "" : row.get(1));
    assertThat(reading.redline().result()).isEqualTo(row.get(1).equals("none") ? text : STORY);
    assertIdempotent(reading);
  }

  /** Translators are credited above a story as they are below it. */
  @ParameterizedTest
  @MethodSource("translators")
  void translators(List<String> row) {
    HeaderReading reading = read(row.get(0) + "\n\n" + STORY);
    assertThat(credits(reading)).isEqualTo(row.get(1));
    assertThat(reading.header().byline()).isEmpty();
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertIdempotent(reading);
  }

  @ParameterizedTest
  @MethodSource("openings")
  void sentencesStay(List<String> row) {
    String text = row.get(0) + "\n\n" + STORY;
    for (String language : LANGUAGES) {
      assertUntouched(text, language);
    }
  }

  @ParameterizedTest
  @MethodSource("closings")
  void lastSentencesStay(List<String> row) {
    staysBelow(STORY, row.get(0));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titlesStay(List<String> row) {
    String text = row.get(0) + "\n\n" + STORY;
    for (String language : LANGUAGES) {
      assertUntouched(text, language);
    }
  }

  /** A dash and an agency close a story; a dash and another word belong to it. */
  @ParameterizedTest
  @MethodSource("titles")
  void titlesStayBehindTheDateOfACrawler(List<String> row) {
    HeaderReading reading = read(" date 2019-04 " + row.get(0) + "\n\n" + STORY);
    assertThat(text(reading.header().date())).isEqualTo("2019-04");
    assertThat(reading.redline().result()).isEqualTo(row.get(0) + "\n\n" + STORY);
    assertIdempotent(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "– dpa, dpa",
    "-- dpa, dpa",
    "— AFP, AFP",
    "- Reuters, Reuters",
    "– dpa/AFP, dpa;AFP",
  })
  void agencyAfterADashIsACredit(String tail, String agencies) {
    HeaderReading reading = read(STORY + " " + tail);
    assertThat(reading.credits().stream().map(Credit::name).collect(Collectors.joining(";")))
        .isEqualTo(agencies);
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertIdempotent(reading);
  }

  /** An agency alone, or in brackets, closes a story too. */
  @ParameterizedTest
  @CsvSource({
    "' dpa', dpa",
    "' AFP', AFP",
    "EFE, EFE",
    "' (dpa)', dpa",
    "'(PAP)', PAP",
    "' (EFE).', EFE",
  })
  void agencyBehindTheLastSentenceIsACredit(String tail, String agency) {
    HeaderReading reading = read(STORY + tail);
    assertThat(reading.credits()).extracting(Credit::name).containsExactly(agency);
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertIdempotent(reading);
  }

  /** A page that came home without line breaks has its credits behind the last sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© dpa-infocom, dpa:210111-99-971234/3 | dpa;dpa:210111-99-971234/3",
        "Reporting by Marta Lind; Editing by Paul Devos Our Standards: The Thomson Reuters Trust"
            + " Principles. | Marta Lind;Paul Devos",
        "Источник: РИА Новости | RIA Novosti",
        "Source: Interfax | Interfax",
        "Avec AFP | AFP",
      })
  void creditWithItsLabelClosesALine(String tail, String names) {
    HeaderReading reading = read(STORY + " " + tail);
    assertThat(reading.credits().stream().map(Credit::name).collect(Collectors.joining(";")))
        .isEqualTo(names);
    assertThat(reading.redline().result()).isEqualTo(STORY);
    assertIdempotent(reading);
  }

  /** Who stands before the verb is the translator. */
  @Test
  void translatorMayStandBeforeTheLanguage() {
    HeaderReading reading =
        read(STORY + "\n\nDieser Artikel wurde von Marta Lind aus dem Englischen übersetzt.");
    assertThat(credits(reading)).isEqualTo("translator:Marta Lind");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  /** Agencies that nobody names credit nobody, and are no line of the story either. */
  @ParameterizedTest
  @ValueSource(strings = {"Com Agências", "(mit Agenturen)", "Con información de agencias"})
  void agenciesWithoutANameGo(String line) {
    HeaderReading reading = read(STORY + "\n\n" + line);
    assertThat(reading.credits()).isEmpty();
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  /** The full stop behind the brackets is the sentence's, if it has no other. */
  @Test
  void fullStopBehindAnAgencyStays() {
    HeaderReading reading = read(STORY.substring(0, STORY.length() - 1) + " (AFP).");
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("AFP");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {" Petra", " SPD", " Mehr", "(Foto)", " (Seite 3).", "MEHR", " Spiegel"})
  void otherWordsBehindTheLastSentenceStay(String tail) {
    staysBelow(STORY, "The next session is open to all who live beside the river." + tail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"– Mehr", "– Petra", "- Trend", "– SPD", "-- John Smith", "– dpa meldete es", "–"})
  void otherWordsAfterADashStay(String tail) {
    staysBelow(STORY, "The next session is open to all who live beside the river. " + tail);
  }

  private static String credits(HeaderReading reading) {
    return reading.credits().stream()
        .map(c -> c.role().id() + ":" + c.name())
        .collect(Collectors.joining(";"));
  }

  private static void staysBelow(String story, String last) {
    for (String language : LANGUAGES) {
      assertUntouched(story + "\n\n" + last, language);
    }
  }

  private static void assertUntouched(String text, String language) {
    HeaderReading reading =
        HeaderReader.standard()
            .read(text, Locale.forLanguageTag(language), PartialDate.parse("2021-03-05T10:00"));
    assertThat(reading.redline().edits()).as(language).isEmpty();
    assertThat(reading.header()).as(language).isEqualTo(Header.EMPTY);
    assertThat(reading.credits()).as(language).isEmpty();
  }

  private static void assertIdempotent(HeaderReading reading) {
    assertThat(read(reading.redline().result()).redline().edits()).isEmpty();
  }

  private static HeaderReading read(String text) {
    return HeaderReader.standard().read(text, Locale.ROOT, null);
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "-" : date.toString();
  }

  private static String value(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  static Stream<List<String>> datelines() throws IOException {
    return rows("datelines.tsv");
  }

  static Stream<List<String>> bylines() throws IOException {
    return rows("bylines.tsv");
  }

  static Stream<List<String>> lines() throws IOException {
    return rows("lines.tsv");
  }

  static Stream<List<String>> heads() throws IOException {
    return rows("heads.tsv");
  }

  static Stream<List<String>> credits() throws IOException {
    return rows("credits.tsv");
  }

  static Stream<List<String>> translators() throws IOException {
    return rows("credits.tsv").filter(row -> row.get(1).matches("(translator:[^;]*;?)+"));
  }

  static Stream<List<String>> closings() throws IOException {
    return rows("closings.txt");
  }

  static Stream<List<String>> titles() throws IOException {
    return rows("titles.txt");
  }

  static Stream<List<String>> openings() throws IOException {
    return rows("openings.txt");
  }

  private static Stream<List<String>> rows(String file) throws IOException {
    try (InputStream stream = HeaderTableTest.class.getResourceAsStream("/header/" + file)) {
      assertThat(stream).as(file).isNotNull();
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)));
    }
  }
}
