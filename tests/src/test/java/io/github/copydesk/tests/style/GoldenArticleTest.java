package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole small articles in the folders of {@code style/golden}: {@code source.txt}, and beside it a
 * file for each style, called by its id, with what the editor makes of it. A folder's name begins
 * with the language of its text. Adding a case is adding files.
 */
class GoldenArticleTest {

  record Article(String folder, Locale language, HouseStyle style, String source, String result) {

    static Article of(Path result) {
      Path folder = Objects.requireNonNull(result.getParent());
      String name = String.valueOf(folder.getFileName());
      String file = String.valueOf(result.getFileName());
      return new Article(
          name,
          Locale.forLanguageTag(name.substring(0, name.indexOf('-'))),
          HouseStyle.of(file.substring(0, file.indexOf('.'))),
          read(folder.resolve("source.txt")),
          read(result));
    }

    private static String read(Path file) {
      try {
        return Files.readString(file).replace("\r\n", "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Redline edit(String text) {
      return NameEditor.builder().style(style).build().edit(text, language).redline();
    }

    @Override
    public String toString() {
      return folder + " in " + style.id();
    }
  }

  static List<Article> articles() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            Objects.requireNonNull(GoldenArticleTest.class.getResource("/style/golden")).toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.endsWith("source.txt"))
          .sorted()
          .map(Article::of)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void becomesWhatTheFileSays(Article article) {
    assertThat(article.edit(article.source()).result()).isEqualTo(article.result());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void editedAgainNothingChanges(Article article) {
    assertThat(article.edit(article.result()).edits()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void takenBackItIsTheSource(Article article) {
    assertThat(article.edit(article.source()).inverse().result()).isEqualTo(article.source());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void wordByWordTheLogCoversNamesAlone(Article article) {
    article
        .edit(article.source())
        .edits()
        .forEach(
            edit ->
                assertThat(edit.span().of(article.source()))
                    .as("one name and the little word before it")
                    .hasSizeLessThan(40)
                    .doesNotContain("\n"));
  }
}
