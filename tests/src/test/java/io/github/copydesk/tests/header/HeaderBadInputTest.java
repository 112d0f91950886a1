package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
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
        "vor einer "
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
}
