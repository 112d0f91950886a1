package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line as whole processes, class loading and all. */
final class ProcessRatios {

  private static final long MEGABYTES = 100;
  private static final int SIZE = 5000;
  private static final int STARTS = 7;
  private static final int RUNS = 3;

  private final Corpus corpus;
  private final Table table;
  private final Path jar;

  ProcessRatios(Corpus corpus, Table table, Path jar) {
    this.corpus = corpus;
    this.table = table;
    this.jar = jar;
  }

  void run() throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IOException(
          "no command line at " + jar + "; build it, or name it by -Dcopydesk.jar=");
    }
    Path folder = Files.createTempDirectory("copydesk");
    try {
      lines(folder);
      starts(folder);
    } finally {
      for (Path file :
          List.of(
              lines(folder, "in"), lines(folder, "ours"), lines(folder, "peer"), small(folder))) {
        Files.deleteIfExists(file);
      }
      Files.delete(folder);
    }
  }

  private static Path lines(Path folder, String name) {
    return folder.resolve(name + ".jsonl");
  }

  private static Path small(Path folder) {
    return folder.resolve("small.txt");
  }

  private void lines(Path folder) throws IOException {
    Path in = lines(folder, "in");
    long documents = JsonLines.write(n -> corpus.article(SIZE, n), MEGABYTES << 20, in);
    Path ours = lines(folder, "ours");
    Path peer = lines(folder, "peer");
    String classes = System.getProperty("java.class.path");
    List<String> edit = command("-jar", jar, "edit", "--format", "jsonl", "--output", ours, in);
    List<String> copy = command("-cp", classes, JsonLines.class.getName(), in, peer);
    double[] medians = medians(edit, copy, RUNS);
    Table.check(JsonLines.count(ours) == documents, "every document is edited");
    Table.check(JsonLines.count(peer) == documents, "every document is copied");
    double size = Files.size(in) / 1e6;
    table.atLeast(
        "edit of 100 MB of JSON Lines / Jackson alone", size / medians[0], size / medians[1], 0.3);
  }

  private void starts(Path folder) throws IOException {
    Path small = small(folder);
    Files.writeString(small, corpus.articles().get(0));
    List<String> edit = command("-jar", jar, "edit", "--format", "text", small);
    List<String> version = command("-jar", jar, "--version");
    double[] medians = medians(edit, version, STARTS);
    table.atMost("edit of one small file, ms / --version", medians[0] * 1e3, medians[1] * 1e3, 3);
  }

  /** The median seconds of the first command and of the second, which run in turns. */
  private static double[] medians(List<String> first, List<String> second, int runs)
      throws IOException {
    double[] own = new double[runs];
    double[] peer = new double[runs];
    for (int i = 0; i < runs; i++) {
      own[i] = seconds(first);
      peer[i] = seconds(second);
    }
    Arrays.sort(own);
    Arrays.sort(peer);
    return new double[] {own[runs / 2], peer[runs / 2]};
  }

  private static List<String> command(Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  /** Runs a command, which must succeed, and returns how long it took. */
  private static double seconds(List<String> command) throws IOException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int status = process.waitFor();
      Table.check(status == 0, command + " exits with " + status + ": " + said);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
