package io.github.copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The one file of names that a command reads, line by line. */
final class NamesFile {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "A file; - or none: standard input.")
  String file = "-";

  /** What is written for a line that was read. */
  interface LineWork {
    String apply(String line);
  }

  /** Writes what {@code work} makes of each line to standard output. */
  void eachLine(CommandSpec spec, LineWork work) throws IOException {
    try (InputStream in = open();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        OutputStream bytes = Terminal.output(null, spec.commandLine());
        Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(work.apply(line));
        out.write('\n');
      }
    }
  }

  private InputStream open() throws IOException {
    Path path = file.equals("-") ? null : Path.of(file);
    if (path != null && Files.isDirectory(path)) {
      throw new IOException(file + ": is a folder, where one file of names is read");
    }
    try {
      return Portions.open(new Portions.FilePortion(path, file));
    } catch (FileSystemException e) {
      throw new IOException(Portions.fault(file, e), e);
    }
  }
}
