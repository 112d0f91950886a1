package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The articles of {@code seeds/articles} against {@code seeds/expected}. To add one, add three
 * files; {@code copydesk edit --lang fr} prints what the desk makes of it today.
 */
class SeedsTest {

  private static final Path SEEDS = Path.of("..", "seeds");

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve("articles"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theBodyIsWhatItShouldBe(Path article) throws IOException {
    assertThat(edit(Files.readString(article)).text())
        .isEqualTo(Files.readString(expected(article, ".txt")));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void editingTheBodyAgainChangesNothing(Path article) throws IOException {
    String body = Files.readString(expected(article, ".txt"));

    assertThat(edit(body).redline().edits()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theSourceComesBack(Path article) throws IOException {
    String source = Files.readString(article);

    assertThat(edit(source).redline().inverse().result()).isEqualTo(source);
  }

  private static Article edit(String text) {
    return Copydesk.standard().edit(Document.of(text, Locale.FRENCH));
  }

  private static Path expected(Path article, String ending) {
    String name = String.valueOf(article.getFileName());
    return SEEDS.resolve("expected").resolve(name.replace(".txt", ending));
  }
}
