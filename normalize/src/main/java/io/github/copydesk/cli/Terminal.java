package io.github.copydesk.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What stands at the other end of the standard streams. */
final class Terminal {

  private static final int BUFFER = 1 << 16;

  private Terminal() {}

  /** Returns whether a person is looking on: neither input nor output is piped. */
  static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since JDK 22 there is a console for pipes too, and it says so itself.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Returns the stream to write to: a file, or standard output if {@code file} is null. */
  static OutputStream output(@Nullable Path file, CommandLine line) {
    if (file == null) {
      return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    }
    try {
      return Files.isRegularFile(file)
          ? OutputFile.replacing(file, BUFFER)
          : new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    } catch (IOException e) {
      throw new ParameterException(
          line, "--output " + file + " cannot be written: " + e.getClass().getSimpleName(), e);
    }
  }
}
