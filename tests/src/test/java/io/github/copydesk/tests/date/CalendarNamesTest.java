package io.github.copydesk.tests.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.DateReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {

  @Test
  void theTableIsWhatTheGeneratorWrites() throws IOException {
    try (InputStream in = DateReader.class.getResourceAsStream("calendar.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(table.lines().toList()).isEqualTo(CalendarNames.lines());
    }
  }
}
