package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How header, dateline and reference complete one another, on any dates. */
class HeaderCompletionTest {

  private static final String STORY =
      "The council met again and put off the vote on the new bridge.";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  /** A dateline without a year is the latest such day, at most one after the reference. */
  @Property(tries = 400)
  void datelineIsNeverInTheFuture(@ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
    PartialDate date = dateline("OSLO, " + DAY.format(day) + " (Reuters) - " + STORY, today);
    LocalDate told = date.toLocalDate();
    assertThat(told).isNotNull();
    assertThat(told.getMonthValue()).isEqualTo(day.getMonthValue());
    assertThat(told.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
    assertThat(told).isBeforeOrEqualTo(today.plusDays(1));
    assertThat(told).isAfter(today.minusYears(8).minusDays(2));
    assertThat(date.implied()).containsExactly(PartialDate.Part.YEAR);
  }

  /** A month is a month: no day is made up, whatever the reference knows. */
  @Property(tries = 200)
  void partialStaysPartial(@ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
    String month = String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
    Header header = read(" date " + month + " par Jeanne Morel\n\n" + STORY, today).header();
    assertThat(header.date()).hasToString(month);
  }

  /** A line without a year takes the one of the reference, and never a day after it. */
  @Property(tries = 400)
  void lineIsNeverInTheFuture(@ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
    Header header = read("Published " + DAY.format(day) + "\n\n" + STORY, today).header();
    assertThat(header.published()).isNotNull();
    LocalDate told = header.published().toLocalDate();
    assertThat(told).isNotNull().isBeforeOrEqualTo(today);
    assertThat(told.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
  }

  /** Dates that cannot both be true are both kept, with a flag; those that can have none. */
  @Property(tries = 400)
  void contradictionIsFlagged(
      @ForAll("days") LocalDate page, @ForAll @IntRange(min = -60, max = 60) int apart) {
    LocalDate story = page.minusDays(apart);
    String text =
        "Published "
            + WHOLE.format(page)
            + "\n\nOSLO, "
            + WHOLE.format(story)
            + " (Reuters) - "
            + STORY;
    HeaderReading reading = read(text, page);
    assertThat(reading.header().published()).hasToString(page.toString());
    assertThat(reading.header().dateline()).isNotNull();
    assertThat(reading.header().dateline().date()).hasToString(story.toString());
    boolean flagged =
        reading.redline().flags().stream().anyMatch(f -> f.rule().equals("flag.date-conflict"));
    assertThat(flagged).isEqualTo(apart < -1 || apart > 31);
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  /** Numbers are read in the order of the country; a day that exists in one order alone is it. */
  @Property(tries = 400)
  void numbersGoInTheOrderOfTheCountry(
      @ForAll("days") LocalDate day, @ForAll("numericLocales") Locale locale) {
    boolean monthFirst = locale.getCountry().equals("US");
    int first = monthFirst ? day.getMonthValue() : day.getDayOfMonth();
    int second = monthFirst ? day.getDayOfMonth() : day.getMonthValue();
    String line = String.format(Locale.ROOT, "%02d/%02d/%04d", first, second, day.getYear());
    Header header =
        HeaderReader.standard().read(line + "\n\n" + STORY + "\n\n" + STORY, locale, null).header();
    assertThat(header.date()).hasToString(day.toString());
  }

  /** A dateline takes its year from whatever dates the page, what stands highest first. */
  @Test
  void theYearOfADatelineIsThatOfThePage() {
    String told = "OSLO, March 4 (Reuters) - " + STORY;
    assertThat(unreferenced("Updated 5 March 2021\n\n" + told)).hasToString("2021-03-04");
    assertThat(unreferenced("Published 5 March 2021\n\n" + told)).hasToString("2021-03-04");
    assertThat(unreferenced("Published 5 March 2020\nUpdated 6 June 2021\n\n" + told))
        .hasToString("2020-03-04");
    assertThat(unreferenced(told)).hasToString("--03-04");
  }

  /** Where the story was written it may be tomorrow already, but not the day after. */
  @Test
  void aDatelineMayBeOfTheDayAfterThePage() {
    String told = "OSLO, March 4 (Reuters) - " + STORY;
    assertThat(unreferenced("3 March 2021\n\n" + told)).hasToString("2021-03-04");
    assertThat(unreferenced("2 March 2021\n\n" + told)).hasToString("2020-03-04");
  }

  /** A dateline has the day of its story, whatever a credit at the foot or a change says. */
  @Test
  void aDateOfADatelineIsNotThatOfTheLastChange() {
    String told = "OSLO, March 4 (Reuters) - " + STORY;
    assertThat(header("Updated 9 June 2021\n\n" + told).date()).isNull();
    assertThat(header("Updated 9 June 2021\n\nOSLO (Reuters) - " + STORY).date())
        .hasToString("2021-06-09");
  }

  private static @Nullable PartialDate unreferenced(String text) {
    Dateline dateline = header(text).dateline();
    assertThat(dateline).as(text).isNotNull();
    return dateline.date();
  }

  private static Header header(String text) {
    return HeaderReader.standard().read(text, Locale.ENGLISH, null).header();
  }

  private static PartialDate dateline(String text, LocalDate today) {
    Header header = read(text, today).header();
    assertThat(header.dateline()).isNotNull();
    PartialDate date = header.dateline().date();
    assertThat(date).isNotNull();
    return date;
  }

  private static HeaderReading read(String text, LocalDate today) {
    return HeaderReader.standard().read(text, Locale.ENGLISH, PartialDate.of(today));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2039, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Locale> numericLocales() {
    return Arbitraries.of(
        Locale.US, Locale.UK, Locale.FRANCE, Locale.GERMANY, Locale.ITALY, new Locale("pt", "BR"));
  }
}
