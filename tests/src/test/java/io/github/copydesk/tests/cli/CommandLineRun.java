package io.github.copydesk.tests.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of the packaged command line in a process of its own, as a script would start it.
 *
 * @param status the exit status
 * @param out standard output, read as UTF-8
 * @param errors standard error, read as UTF-8
 */
record CommandLineRun(int status, String out, String errors) {

  /** Where the build of the normalize module puts the shaded jar. */
  private static final Path JAR = Path.of("..", "normalize", "target", "copydesk.jar");

  private static final long PATIENCE_SECONDS = 120;

  /** Runs with these arguments and nothing on standard input. */
  static CommandLineRun of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  /** Runs with these arguments and this text on standard input. */
  static CommandLineRun withInput(String input, String... arguments) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CommandLineRun withInput(byte[] input, String... arguments) {
    return run(command(List.of(), arguments), input);
  }

  /** Runs on a virtual machine with these options of its own. */
  static CommandLineRun withMachine(List<String> options, String... arguments) {
    return run(command(options, arguments), new byte[0]);
  }

  private static CommandLineRun run(List<String> command, byte[] input) {
    try {
      return finished(command, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts a run whose output goes through a pipe, for a reader that stops before its end. */
  static Process start(Path errors, String... arguments) throws IOException {
    return new ProcessBuilder(command(List.of(), arguments)).redirectError(errors.toFile()).start();
  }

  private static List<String> command(List<String> machine, String... arguments) {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(JAR + " is missing: build with mvn package first");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss512k", "-XX:TieredStopAtLevel=1"));
    command.addAll(machine);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static CommandLineRun finished(List<String> command, byte[] input)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("copydesk", ".in");
    Path out = Files.createTempFile("copydesk", ".out");
    Path errors = Files.createTempFile("copydesk", ".err");
    try {
      Files.write(in, input);
      Process process =
          new ProcessBuilder(command)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end after " + PATIENCE_SECONDS + " s: " + command);
      }
      return new CommandLineRun(
          process.exitValue(),
          new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
          new String(Files.readAllBytes(errors), StandardCharsets.UTF_8));
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(errors);
    }
  }
}
