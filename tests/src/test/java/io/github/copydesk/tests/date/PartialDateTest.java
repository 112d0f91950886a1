package io.github.copydesk.tests.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.date.PartialDate.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021",
        "2021-01",
        "2021-01-11",
        "--01-11",
        "--01",
        "---11",
        "2021-01-11T14:32",
        "2021-01T14:32",
        "--01-11T00:00",
        "T23:59",
        "2020-02-29",
        "--02-29",
        "0987-06-05"
      })
  void isoFormRoundTrips(String iso) {
    assertThat(PartialDate.parse(iso)).hasToString(iso);
    assertThat(PartialDate.parse(iso).implied()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-11T14:32:59, 2021-01-11T14:32",
    "2021-01-11T14:32Z, 2021-01-11T14:32",
    "2021-01-11T14:32:59.123456+01:00, 2021-01-11T14:32",
    "2021-01-11T14:32-0500, 2021-01-11T14:32",
    "2021-01-11T14:32+03, 2021-01-11T14:32"
  })
  void secondsAndZoneArePassedOver(String iso, String expected) {
    assertThat(PartialDate.parse(iso)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--",
        "T",
        "21",
        "20211",
        "2021-",
        "2021-1",
        "2021-13",
        "2021-00",
        "2021-02-29",
        "1900-02-29",
        "2021-04-31",
        "--02-30",
        "--13-01",
        "---00",
        "---32",
        "0000",
        "2021-01-11 14:32",
        "2021-01-11T",
        "2021-01-11T24:00",
        "2021-01-11T14:60",
        "2021-01-11T14:32:99",
        "2021-01-11T14:32+99",
        "2021-01-11Tx",
        "2021-01-11x",
        " 2021",
        "٢٠٢١"
      })
  void otherFormsAndImpossibleDatesAreRefused(String iso) {
    assertThatThrownBy(() -> PartialDate.parse(iso))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("iso \"" + iso + "\"");
  }

  @Test
  void impossibleComponentsAreRefusedByName() {
    assertThatThrownBy(() -> PartialDate.of(2021, 13, null)).hasMessageContaining("month 13");
    assertThatThrownBy(() -> PartialDate.of(2021, 2, 29)).hasMessageContaining("day 29");
    assertThatThrownBy(() -> PartialDate.of(2021, null, 29)).hasMessageContaining("day 29");
    assertThatThrownBy(() -> PartialDate.of(0, null, null)).hasMessageContaining("year 0");
    assertThatThrownBy(() -> PartialDate.of(null, null, null)).hasMessageContaining("known");
    assertThatThrownBy(() -> new PartialDate(2021, null, null, null, Set.of(Part.DAY)))
        .hasMessageContaining("DAY");
  }

  @ParameterizedTest
  @CsvSource({
    "--01-11, 2021-01-12, 2021-01-11",
    "--01-11, 2021-01-11, 2021-01-11",
    "--01-11, 2021-01-10, 2020-01-11",
    "--01-11, 2021-01, 2021-01-11",
    "--02-11, 2021-01, 2020-02-11",
    "--12-31, 2021, 2021-12-31",
    "--03, 2021-02-28, 2020-03",
    "--03, 2021-03-01, 2021-03",
    "--02-29, 2021-05-01, 2020-02-29",
    "--02-29, 1903-05-01, 1896-02-29",
    "--01-11T14:32, 2021-01-12, 2021-01-11T14:32",
    "---07, 2021-03-05, 2021-02-07",
    "---05, 2021-03-05, 2021-03-05",
    "---31, 2021-03-05, 2021-01-31",
    "---31, 2021-01-05, 2020-12-31",
    "---30, 2021-03, 2021-03-30",
    "---07, --03-05, --02-07",
    "T14:32, 2021-03-05, 2021-03-05T14:32",
    "T14:32, 2021-03, 2021-03T14:32",
    "2021, 2021-03-05, 2021",
    "2021-01, 2021-01-05, 2021-01",
    "--01-11, --01-12, --01-11",
    "---11, 2021, ---11",
    "2023-05-05, 2021-03-05, 2023-05-05",
  })
  void whatIsMissingComesFromTheReference(String date, String reference, String expected) {
    PartialDate completed = PartialDate.parse(date).completedFrom(PartialDate.parse(reference));
    assertThat(completed).hasToString(expected);
  }

  @Test
  void whatWasCompletedIsImplied() {
    PartialDate reference = PartialDate.parse("2021-03-05T10:00");
    assertThat(PartialDate.parse("--01-11").completedFrom(reference).implied())
        .containsExactly(Part.YEAR);
    assertThat(PartialDate.parse("---01").completedFrom(reference).implied())
        .containsExactlyInAnyOrder(Part.YEAR, Part.MONTH);
    assertThat(PartialDate.parse("T09:00").completedFrom(reference).implied())
        .containsExactlyInAnyOrder(Part.YEAR, Part.MONTH, Part.DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02, 2021-01-11, true",
    "2021, 2021-01-11, false",
    "2021-01-11, 2021-01-11, false",
    "2021-01-11T10:00, 2021-01-11T09:59, true",
    "2021-01-11T10:00, 2021-01-11, false",
    "2022, 2021-12-31, true",
    "--12-31, 2021-01-01, false",
    "2021-01-01, --12-31, false"
  })
  void laterAsFarAsBothAreKnown(String one, String other, boolean after) {
    assertThat(PartialDate.parse(one).isAfter(PartialDate.parse(other))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01, --01-11, true",
    "2021-01, 2021-02-01, false",
    "2021-01-11, 2021-01-11T10:00, true",
    "T10:00, 2021, true",
    "---11, --01-12, false"
  })
  void agreesUnlessAComponentDiffers(String one, String other, boolean agrees) {
    assertThat(PartialDate.parse(one).agreesWith(PartialDate.parse(other))).isEqualTo(agrees);
    assertThat(PartialDate.parse(other).agreesWith(PartialDate.parse(one))).isEqualTo(agrees);
  }

  @Test
  void goesToAndFromTheJdk() {
    assertThat(PartialDate.of(LocalDateTime.of(2021, 1, 11, 14, 32, 59)))
        .hasToString("2021-01-11T14:32");
    assertThat(PartialDate.parse("2021-01-11").toLocalDate()).isEqualTo(LocalDate.of(2021, 1, 11));
    assertThat(PartialDate.parse("2021-01").toLocalDate()).isNull();
    assertThat(PartialDate.parse("2021-01-11").isWhole()).isTrue();
    assertThat(PartialDate.parse("--01-11").isWhole()).isFalse();
  }

  @Test
  void timeIsPutOnAndTakenOff() {
    PartialDate date = PartialDate.parse("2021-01-11");
    assertThat(date.withTime(LocalTime.of(9, 5))).hasToString("2021-01-11T09:05");
    assertThat(date.withTime(LocalTime.of(9, 5)).withTime(null)).isEqualTo(date);
  }

  @Test
  void isSerializable() throws Exception {
    PartialDate date =
        PartialDate.parse("--01-11T14:32").completedFrom(PartialDate.parse("2021-03"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(date);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(date);
    }
  }

  @Property
  void everyDateRoundTrips(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void completionIsNeverLaterAndIsStable(
      @ForAll("dates") PartialDate date, @ForAll("dates") PartialDate reference) {
    PartialDate completed = date.completedFrom(reference);
    assertThat(completed.agreesWith(date)).isTrue();
    assertThat(completed.completedFrom(reference)).isEqualTo(completed);
    if (date.year() == null) {
      assertThat(completed.withTime(null).isAfter(reference.withTime(LocalTime.MAX))).isFalse();
    }
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> shapes = Arbitraries.integers().between(0, 5);
    Arbitrary<LocalTime> times =
        Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60));
    return Combinators.combine(days, shapes, times.injectNull(.5)).as(PartialDateTest::shaped);
  }

  private static PartialDate shaped(LocalDate day, int shape, LocalTime time) {
    Integer year = shape <= 2 ? day.getYear() : null;
    Integer month =
        shape == 1 || shape == 2 || shape == 3 || shape == 4 ? day.getMonthValue() : null;
    Integer dayOfMonth = shape == 2 || shape == 4 || shape == 5 ? day.getDayOfMonth() : null;
    return new PartialDate(year, month, dayOfMonth, time, Set.of());
  }
}
