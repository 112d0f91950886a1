package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten megabytes of whatever a header could open with, on one line and on many. */
class HeaderBadInputTest {

  private static final int SIZE = 10_000_000;
  private static final PartialDate TODAY = PartialDate.parse("2020-03-04T12:00");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "LONDON ",
        "LONDON, ",
        "12/03/2019 ",
        "1/",
        "7",
        ",",
        "par ",
        "by Jane ",
        "(",
        "((",
        "(AP",
        "(AP) - ",
        ")",
        "© ",
        "Updated ",
        "Publié le ",
        "\n",
        " ",
        "par\n",
        "(\n",
        "A\n",
        "12/\n",
        ",\n",
        "OSLO (AP) - \n",
        "3 May 2019\n",
        "By Jane Stone\n",
        "(AFP)\n",
        "\r",
        "—",
        "\ud83d",
        "\ude00",
        "京",
        "e\u0301",
        "\u0301",
        "aA",
        "Aa",
        "il y a ",
        "vor einer ",
        "a.",
        "Halle a.d.",
        "/TASS",
        "/",
        "(RTL) - ",
        "(부산=연합뉴스) ",
        "기자 ",
        "3 июня, Гомель /",
        ". – dpa",
        " – dpa",
        "- ",
        "Quelle: ",
        "Quelle: dpa\n",
        "Nr. 12/2020 ",
        "1 ",
        "Zenit 1:1 - ",
        "令和3年",
        "150 150 ",
        "Publié , le "
      })
  void isReadInTime(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> {
          HeaderReading reading = HeaderReader.standard().read(text, Locale.ROOT, TODAY);
          assertThat(reading.redline().source()).isSameAs(text);
        });
  }

  /**
   * What is looked at from the foot must not depend on what stands above it. Ten thousand times the
   * text may take a thousand times as long, which does to look for the end of its only line and
   * does not to read it; the least of many times says so on a busy machine too.
   */
  @ParameterizedTest
  @ValueSource(strings = {")", " – dpa", "/", " (AP)", " Jane Stone contributed to this report."})
  void footOfALongLineIsReadInTime(String end) {
    String small = "word ".repeat(SIZE / 50_000) + end;
    String large = "word ".repeat(SIZE / 5) + end;
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          long least = Long.MAX_VALUE;
          long leastOfLarge = Long.MAX_VALUE;
          for (int i = 0; i < 1000; i++) {
            least = Math.min(least, nanosToRead(small));
            leastOfLarge = Math.min(leastOfLarge, nanosToRead(large));
          }
          assertThat(leastOfLarge).isLessThan(1000 * least);
        });
  }

  private static long nanosToRead(String text) {
    long start = System.nanoTime();
    HeaderReading reading = HeaderReader.standard().read(text);
    long nanos = System.nanoTime() - start;
    assertThat(reading.redline().isUnchanged()).isTrue();
    return nanos;
  }

  /** The foot of a text of one mark, or of none that is seen, is empty. */
  @Test
  void anyCharacterAloneIsRead() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      assertThat(HeaderReader.standard().read(text).redline().source()).isSameAs(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ". (Version française Jeanne Martin).",
        ".\n(Version française Jeanne Martin)\n.",
        ". (AP) .",
        ") (Traduction : Jeanne Martin)",
        "- dpa. (Version française Jeanne Martin) -"
      })
  void hardlyAnythingAboveTheFootIsRead(String text) {
    HeaderReading once = HeaderReader.standard().read(text);
    HeaderReading again = HeaderReader.standard().read(once.redline().result());
    assertThat(again.redline().isUnchanged()).isTrue();
  }

  /** Whether a line is the first of a roundup the lines below tell; what it is, it alone. */
  @Test
  void bylineAboveARoundupIsReadFromItsOwnLine() {
    String dateline = "OSLO, 12 mars (Reuters) - ";
    String page = "By Jane Stone".repeat(2) + dateline + "\nBy Jane Stone" + dateline.repeat(2);
    HeaderReading once = HeaderReader.standard().read(page);
    HeaderReading again = HeaderReader.standard().read(once.redline().result());
    assertThat(again.redline().isUnchanged()).isTrue();
  }
}
