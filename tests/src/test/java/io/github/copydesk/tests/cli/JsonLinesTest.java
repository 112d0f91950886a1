package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written as JSON is what a parser of JSON reads. */
class JsonLinesTest {

  @Test
  void anyStringComesBack() throws IOException {
    List<String> strings = new ArrayList<>();
    strings.add(all(0, 0x100) + all(0x7f0, 0x810) + all(0xd7f0, 0xd810) + all(0xdff0, 0xe010));
    strings.add(all(0x2020, 0x2030) + all(0xfff0, 0x10000));
    for (int before = 1015; before < 1030; before++) {
      strings.add("x".repeat(before) + "\ud83d\ude00".repeat(600) + "\ud83d");
      strings.add("é".repeat(before) + "\ude00\ud83d\ud83d\ude00");
    }
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      strings.add(random(random));
    }
    assertThat(comeBack(strings)).isEqualTo(strings);
  }

  private static String all(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int c = from; c < to; c++) {
      text.append((char) c);
    }
    return text.toString();
  }

  private static String random(Random random) {
    int[] limits = {0x20, 0x80, 0x800, 0x10000};
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      text.append((char) random.nextInt(limits[random.nextInt(limits.length)]));
      if (random.nextInt(8) == 0) {
        text.appendCodePoint(0x1F600 + random.nextInt(40));
      }
    }
    return text.toString();
  }

  /** Edits documents with these ids, written as escapes only, and reads the ids of the output. */
  private static List<String> comeBack(List<String> ids) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\":\"");
      id.chars().forEach(c -> lines.append(String.format(Locale.ROOT, "\\u%04x", c)));
      lines.append("\",\"text\":\"One.\"}\n");
    }
    CommandLineRun run =
        CommandLineRun.withInput(
            lines.toString(), "edit", "--input", "jsonl", "--only", "header", "--format", "jsonl");
    assertThat(run.status()).isZero();
    List<String> found = new ArrayList<>();
    for (String line : run.out().split("\n")) {
      found.add(id(line));
    }
    return found;
  }

  private static String id(String line) throws IOException {
    String id = "";
    try (JsonParser json = new JsonFactory().createParser(line)) {
      while (json.nextToken() != null) {
        boolean value = json.currentToken() == JsonToken.VALUE_STRING;
        id = value && "id".equals(json.currentName()) ? json.getText() : id;
      }
    }
    return id;
  }
}
