package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the command line prints of {@code seeds/articles}, against {@code seeds/expected}. */
class SeedsJsonTest {

  private static final Path SEEDS = Path.of("..", "seeds");

  @Test
  void everyFieldIsWhatItShouldBe() throws IOException {
    String articles = SEEDS.resolve("articles").toString();

    CommandLineRun run = CommandLineRun.of("edit", "--lang", "fr", "--format", "jsonl", articles);

    // The id of a document is its path, which the expectations leave at the name of the file.
    List<String> lines =
        run.out().lines().map(l -> l.replaceFirst("\"id\":\"[^\"]*[/\\\\]+", "\"id\":\"")).toList();
    assertThat(lines).isEqualTo(expected());
  }

  private static List<String> expected() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve("expected"))) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(SeedsJsonTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
