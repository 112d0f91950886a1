package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.date.DateReader;
import io.github.copydesk.header.HeaderReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldTableTest {

  @Test
  void headerTableIsWhatTheGeneratorWrites() throws IOException {
    assertThat(resource(HeaderReader.class)).isEqualTo(FoldTable.header());
  }

  @Test
  void dateTableIsWhatTheGeneratorWrites() throws IOException {
    assertThat(resource(DateReader.class)).isEqualTo(FoldTable.dates());
  }

  private static String resource(Class<?> beside) throws IOException {
    try (InputStream in = beside.getResourceAsStream("folds.tsv")) {
      assertThat(in).as("folds.tsv beside %s", beside).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
