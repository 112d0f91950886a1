package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.desk.Copydesk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of some minutes tells the compiler of the virtual machine. */
class CompilationTest {

  private static final String LOOPS = "/io/github/copydesk/cli/inner-loops.txt";

  /** What HotSpot prints when it first leaves a method out. */
  private static final String LEFT_OUT = "made not compilable on level 4  ";

  @TempDir Path folder;

  @Test
  void everyClassWithAnInnerLoopExists() throws IOException {
    assertThat(loops()).isNotEmpty().allSatisfy(name -> assertThat(exists(name)).isTrue());
  }

  @Test
  void onlyTheInnerLoopsOfALongRunAreOptimised() throws IOException {
    String said = said(articles(20));
    assertThat(said).contains(LEFT_OUT + "io.github.copydesk.");
    assertThat(loops()).allSatisfy(name -> assertThat(said).doesNotContain(LEFT_OUT + name + "::"));
  }

  @Test
  void ofAShortRunEverythingMayBe() throws IOException {
    assertThat(said(articles(1))).contains("io.github.copydesk.").doesNotContain(LEFT_OUT);
  }

  @Test
  void aLongRunPrintsNoMoreThanAShortOne() throws IOException {
    CommandLineRun run = CommandLineRun.of("edit", "--only", "characters", articles(20).toString());
    assertThat(run.errors()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(20).allMatch(line -> line.startsWith("{\"id\":"));
  }

  private String said(Path file) {
    String output = folder.resolve("edited.jsonl").toString();
    return CommandLineRun.withMachine(
            List.of("-XX:TieredStopAtLevel=4", "-XX:+PrintCompilation"),
            "edit",
            "--output",
            output,
            file.toString())
        .out();
  }

  /** Nearly a megabyte a line. */
  private Path articles(int count) throws IOException {
    String line = "{\"text\": \"" + "Il pleut sur la ville. ".repeat(40_000) + "\"}\n";
    return Files.writeString(folder.resolve(count + ".jsonl"), line.repeat(count));
  }

  private static boolean exists(String name) {
    try {
      return Class.forName(name, false, Copydesk.class.getClassLoader()) != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static List<String> loops() throws IOException {
    try (InputStream in = Objects.requireNonNull(Copydesk.class.getResourceAsStream(LOOPS))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
