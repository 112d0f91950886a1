package io.github.copydesk.tests.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private static final DateReader READER = DateReader.standard();
  private static final PartialDate REFERENCE = PartialDate.parse("2021-03-10T15:40");

  static Stream<String> rows() throws IOException {
    return Stream.concat(rows("absolute.tsv"), rows("relative.tsv"));
  }

  private static Stream<String> rows(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DateReaderTest.class.getResourceAsStream("/date/" + name)),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheDateAndItsSpan(String row) {
    String[] cells = row.split("\t");
    List<DateMention> found = find(cells);
    if (cells[3].equals("none")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).hasSize(1);
    assertThat(found.get(0).date()).hasToString(cells[3]);
    String mention = cells.length > 4 ? cells[4] : cells[2];
    assertThat(found.get(0).span().of(cells[2])).isEqualTo(mention);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheSameDateFromItsPlace(String row) {
    String[] cells = row.split("\t");
    for (DateMention mention : find(cells)) {
      int start = mention.span().start();
      assertThat(READER.at(cells[2], start, cells[2].length(), locale(cells), reference(cells)))
          .isEqualTo(mention);
    }
  }

  private static List<DateMention> find(String[] cells) {
    return READER.find(cells[2], 0, cells[2].length(), locale(cells), reference(cells));
  }

  private static Locale locale(String[] cells) {
    return cells[0].equals("-") ? Locale.ROOT : Locale.forLanguageTag(cells[0]);
  }

  private static PartialDate reference(String[] cells) {
    return cells[1].equals("-") ? null : PartialDate.parse(cells[1]);
  }

  @Test
  void theExampleOfTheDocumentationHolds() {
    String line = "Publié le 4 mars 2019 à 9h05Mis à jour hier";
    PartialDate reference = PartialDate.parse("2019-03-06");
    assertThat(READER.find(line, 0, line.length(), Locale.FRENCH, reference))
        .extracting(m -> m.span().of(line) + "=" + m.date() + (m.relative() ? " relative" : ""))
        .containsExactly("4 mars 2019 à 9h05=2019-03-04T09:05", "hier=2019-03-05 relative");
  }

  @Test
  void refusesAStartOutsideTheTextAndEndsWithIt() {
    assertThatThrownBy(() -> READER.at("2019", 5, 9, Locale.ROOT, null))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> READER.find("2019", -1, 2, Locale.ROOT, null))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(READER.find("4 May 2019", 0, 99, Locale.ROOT, null)).hasSize(1);
    assertThat(READER.find("4 May 2019", 3, 2, Locale.ROOT, null)).isEmpty();
    assertThat(READER.at("", 0, 0, Locale.ROOT, null)).isNull();
  }

  /** A time without its date is one only where the caller asks for it. */
  @Test
  void readsATimeAlone() {
    String line = "at 12 h 10, 4.30 pm, 01:48 min, 7";
    assertThat(times(line, 3, 12, 21, 32))
        .containsExactly("12 h 10=T12:10", "4.30 pm=T16:30", "null", "null");
    assertThat(READER.timeAt("", 0, 0, Locale.ROOT)).isNull();
    assertThatThrownBy(() -> READER.timeAt("12:10", 6, 9, Locale.ROOT))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<String> times(String line, int... starts) {
    List<String> found = new ArrayList<>();
    for (int start : starts) {
      DateMention m = READER.timeAt(line, start, line.length(), Locale.FRENCH);
      found.add(m == null ? "null" : m.span().of(line) + "=" + m.date());
    }
    return found;
  }

  @Test
  void findsEveryDateOfALine() {
    String line = "Publié le 4 mars 2019 à 09:05Mis à jour le 5 mars 2019 à 10:15";
    assertThat(READER.find(line, 0, line.length(), Locale.FRENCH, null))
        .extracting(mention -> mention.date().toString())
        .containsExactly("2019-03-04T09:05", "2019-03-05T10:15");
  }

  @Test
  void staysInsideItsLimits() {
    String text = "x 4 March 2019";
    DateMention mention = READER.at(text, 2, 9, Locale.ENGLISH, null);
    assertThat(mention).isNotNull();
    assertThat(mention.date()).hasToString("--03-04");
    assertThat(READER.at(text, 0, text.length(), Locale.ENGLISH, null)).isNull();
  }

  @Test
  void tellsWhatIsImplied() {
    DateMention mention =
        READER.find("4 March", 0, 7, Locale.ENGLISH, PartialDate.parse("2019-06-01")).get(0);
    assertThat(mention.relative()).isFalse();
    assertThat(mention.date().implied()).containsExactly(PartialDate.Part.YEAR);
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(READER.find("4 APRIL 2019 VIII", 0, 12, Locale.ENGLISH, null)).hasSize(1);
      assertThat(READER.find("FRIDAY, 5 JULI 2019", 0, 19, Locale.ENGLISH, null)).hasSize(1);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1/",
        "12.",
        "1 ",
        "2019-",
        "A",
        "Mar ",
        "may 1 ",
        "vor ",
        "il y a ",
        "1 day ",
        "(",
        "12:",
        "\u0301",
        "e\u0301",
        "\ud800",
        "Sunday, ",
        "de ",
        "4 March ",
        "23:59 "
      })
  void readsHostileTextInLinearTime(String piece) {
    String text = piece.repeat(400_000 / piece.length());
    assertTimeout(
        Duration.ofSeconds(8), () -> READER.find(text, 0, text.length(), Locale.FRENCH, REFERENCE));
  }

  @Property(tries = 2000)
  void anyTextIsRead(@ForAll("texts") String text) {
    int last = 0;
    for (DateMention mention : READER.find(text, 0, text.length(), Locale.ROOT, REFERENCE)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(mention.span().isEmpty()).isFalse();
      last = mention.span().end();
    }
    for (int i = 0; i <= text.length(); i++) {
      DateMention mention = READER.at(text, i, text.length(), Locale.ROOT, null);
      assertThat(mention == null || mention.span().start() == i).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "1", "31", "2019", "12", "0", "99", "/", ".", "-", ",", " ", ":", "T", "Z", "+01:00",
            "March", "mars", "may", "Fri", "lundi", "il y a", "vor", "ago", "hours", "am", "PM",
            "h", "Uhr", "de", "the", "年", "月", "日", "'", "(", ")", "г.", "\ud83d", "\u0301", "last")
        .list()
        .ofMaxSize(9)
        .map(pieces -> String.join("", pieces));
  }
}
