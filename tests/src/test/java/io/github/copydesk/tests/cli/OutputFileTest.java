package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --output}: a file that is there is not lost before there is something to replace it. */
class OutputFileTest {

  @TempDir Path folder;

  @Test
  void aFileCanBeEditedInPlace() throws IOException {
    Path file = write("a.txt", "[ad_1]\nLe texte reste.\n");

    assertThat(edit(file, file).status()).isZero();

    assertThat(file).hasContent("Le texte reste.\n");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void linesCanBeEditedInPlace() throws IOException {
    Path file = write("a.jsonl", "{\"id\":\"1\",\"text\":\"Un texte.\"}\n");

    assertThat(edit(file, file).status()).isZero();

    assertThat(Files.readString(file)).contains("\"text\":\"Un texte.\"", "\"edits\":[]");
  }

  @Test
  void whereNothingCouldBeReadTheOldFileStays() throws IOException {
    Path kept = write("kept.jsonl", "old\n");

    CommandLineRun run = edit(kept, folder.resolve("missing.jsonl"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errors()).contains("missing.jsonl: no such file");
    assertThat(kept).hasContent("old\n");
    assertThat(names()).containsExactly("kept.jsonl");
  }

  @Test
  void whereSomeCouldBeReadTheyReplaceIt() throws IOException {
    Path kept = write("kept.txt", "old\n");
    Path file = write("a.txt", "Un texte.\n");

    CommandLineRun run = edit(kept, file, folder.resolve("missing.txt"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(kept)).contains("Un texte.").doesNotContain("old");
  }

  @Test
  void inputWithoutDocumentsEmptiesIt() throws IOException {
    Path kept = write("kept.jsonl", "old\n");

    assertThat(edit(kept, write("none.jsonl", "")).status()).isZero();

    assertThat(kept).isEmptyFile();
  }

  @Test
  void linksAndPermissionsStay() throws IOException {
    Path file = write("a.txt", "[ad_1]\nLe texte reste.\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    assertThat(edit(link, file).status()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("Le texte reste.\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aDeviceIsWrittenTo() throws IOException {
    CommandLineRun run = edit(Path.of("/dev/stdout"), write("a.txt", "Un texte.\n"));

    assertThat(run.out()).isEqualTo("Un texte.\n");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    CommandLineRun run = edit(folder, write("a.txt", "Un texte.\n"));

    assertThat(run.errors()).contains("--output " + folder + " cannot be written");
    assertThat(run.status()).isEqualTo(2);
  }

  private static CommandLineRun edit(Path output, Path... inputs) {
    List<String> arguments =
        Stream.concat(
                Stream.of("edit", "--lang", "fr", "--output", output.toString()),
                Stream.of(inputs).map(Path::toString))
            .toList();
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
