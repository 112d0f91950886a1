package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Step;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No other step takes from the header reader what it would have read. */
class HeaderKeptTest {

  private static final Copydesk ALL = Copydesk.builder().build();
  private static final Copydesk HEADER = Copydesk.builder().only(List.of(Step.HEADER)).build();

  private static final String STORY =
      "The river rose again on Tuesday, and the villages waited for help.\n"
          + "Nobody was hurt, the mayor said.";

  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : new String[] {"lines.tsv", "bylines.tsv"}) {
      firstFields(file).forEach(line -> texts.add(line + "\n" + STORY));
    }
    firstFields("credits.tsv").forEach(line -> texts.add(STORY + "\n" + line));
    return texts;
  }

  private static List<String> firstFields(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/header", file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theWholeDeskReadsWhatTheHeaderReaderReads(String text) {
    Article alone = HEADER.edit(text);
    Article whole = ALL.edit(text);

    assertThat(whole.header())
        .usingRecursiveComparison()
        .ignoringFields("byline", "dateline")
        .isEqualTo(alone.header());
    assertThat(whole.header().byline())
        .extracting(Byline::name)
        .containsAll(alone.header().byline().stream().map(Byline::name).toList());
    assertThat(whole.credits())
        .extracting(Credit::name)
        .containsAll(alone.credits().stream().map(Credit::name).toList());
  }

  static List<String> furniture() {
    return ALL.rules()
        .lines()
        .filter(row -> row.startsWith("artefact."))
        .map(row -> row.substring(row.lastIndexOf('\t') + 1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void theDateInFrontOfALineStaysKnownWhenTheLineGoes(String line) {
    Article article = ALL.edit(" date 2021-01 " + line + "\n\n" + STORY);

    assertThat(article.header().date()).hasToString("2021-01");
  }
}
