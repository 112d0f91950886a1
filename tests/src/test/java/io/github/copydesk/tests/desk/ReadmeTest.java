package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.name.HouseStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the example of the README: the code there is the code here, and so is what it prints. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path THIS =
      Path.of("src/test/java/io/github/copydesk/tests/desk/ReadmeTest.java");

  private final List<Object> printed = new ArrayList<>();

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws IOException {
    example();

    String output = printed.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    assertThat(block("text")).isEqualTo(output.strip());
  }

  @Test
  void theExampleIsTheCodeOfTheReadme() throws IOException {
    String source = Files.readString(THIS);
    int start =
        source.indexOf("private void example() {\n") + "private void example() {\n".length();
    String code = source.substring(start, source.indexOf("\n  }", start));

    assertThat(squeeze(block("java").replace("System.out.println", "print")))
        .isEqualTo(squeeze(code));
  }

  private void example() {
    Copydesk desk = Copydesk.builder().style(HouseStyle.FR).build();
    Article article =
        desk.edit(
            """
            [ad_1]
             date 2021-03 par Jeanne Martin

            TBILISSI, 4 mars (Reuters) - Nikol Pashinyan et Ilham Aliyev se sont vus au Nagorny Karabakh.
            (Version française Paul Durand)
            Source link -32
            """);
    print(article.text().strip());
    print(article.header().dateline().date() + ", " + article.credits().get(0).name());
    article.redline().edits().forEach(e -> print(e.start() + "-" + e.end() + " " + e.rule()));
    print(article.redline().inverse().result().equals(article.redline().source()));
  }

  private void print(Object line) {
    printed.add(line);
  }

  private static String block(String language) throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
    return readme.substring(start, readme.indexOf("\n```", start)).strip();
  }

  private static String squeeze(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
