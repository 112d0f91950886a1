package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code names}: rows and files that are not what they should be. */
class NamesCommandTest {

  @TempDir Path folder;

  @Test
  void everyRowIsAnsweredInFiveColumns() {
    String rows = "Olena\tOlena\tthird\tfourth\n\nOlena\nOlena\tPetro\n";

    CommandLineRun run = CommandLineRun.withInput(rows, "names", "match");

    assertThat(run.out().lines()).hasSize(4).allMatch(row -> row.split("\t", -1).length == 5);
    assertThat(run.out().lines().map(row -> row.replaceAll("\t[^\t]*$", "")))
        .startsWith("Olena\tOlena\t1\t1.000", "\t\t0\t0.000", "Olena\t\t0\t0.000");
    assertThat(run.status()).isZero();
  }

  @Test
  void aNameOfTheBookIsRenderedAsTextsHaveIt() {
    String names = "Ilham Aliyev\nСергей Лавров\nIlham Velimov\nILHAM ALIYEV\n";
    CommandLineRun run = CommandLineRun.withInput(names, "names", "render", "--style", "de");

    assertThat(run.out().lines())
        .containsExactly(
            "Ilham Aliyev\tIlham Alijew",
            "Сергей Лавров\tSergej Lawrow",
            "Ilham Velimov\tIlham Welimow",
            "ILHAM ALIYEV\tILHAM ALIYEV");
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithTheReason() throws IOException {
    CommandLineRun missing = CommandLineRun.of("names", "match", "missing.tsv");
    assertThat(missing.errors()).isEqualTo("copydesk: missing.tsv: no such file\n");
    assertThat(missing.status()).isEqualTo(1);

    CommandLineRun isFolder =
        CommandLineRun.of("names", "render", "--style", "de", folder.toString());
    assertThat(isFolder.errors()).startsWith("copydesk: " + folder + ": is a folder");
    assertThat(isFolder.status()).isEqualTo(1);

    Path below = Files.createFile(folder.resolve("file")).resolve("names.txt");
    CommandLineRun noFolder = CommandLineRun.of("names", "match", below.toString());
    assertThat(noFolder.errors()).isEqualTo("copydesk: " + below + ": Not a directory\n");
  }

  @Test
  void wrongUsageShowsTheUsageOfTheCommand() {
    CommandLineRun match = CommandLineRun.of("names", "match", "--lang-b", "zz9");
    assertThat(match.errors()).startsWith("--lang-b \"zz9\" must be").contains("names match");
    assertThat(match.status()).isEqualTo(2);

    CommandLineRun render = CommandLineRun.of("names", "render", "--style", "klingon");
    assertThat(render.errors()).startsWith("--style \"klingon\" must be").contains("names render");
    assertThat(render.status()).isEqualTo(2);
  }
}
