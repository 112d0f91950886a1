package io.github.copydesk.cli;

import io.github.copydesk.rows.Rows;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells the virtual machine not to optimise what a run of this size will not pay for. On two cores
 * the optimising compiler is busy with most of one for the first gigabyte; a run of 100 MB ends a
 * third earlier if it has the inner loops alone to look at. A process cannot choose its compiler
 * once it runs, but HotSpot takes directives ({@code jcmd Compiler.directives_add}, JEP 165). Other
 * machines know none, and then nothing changes but the time.
 */
final class Compilation {

  /** Less is done before the directives are. */
  private static final long LEAST_BYTES = 16L << 20;

  /** More pays for the best code. */
  private static final long MOST_BYTES = 1L << 30;

  private Compilation() {}

  /** Prepares for a run over these files; over standard input, whose length no one knows, not. */
  static void prepare(List<Portions.FilePortion> files) throws IOException {
    long bytes = 0;
    for (Portions.FilePortion file : files) {
      Path path = file.path();
      if (path == null || bytes > MOST_BYTES) {
        return;
      }
      bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    if (bytes >= LEAST_BYTES && bytes <= MOST_BYTES) {
      direct();
    }
  }

  private static void direct() {
    try {
      Path file = Files.createTempFile("copydesk", ".json");
      try {
        Files.writeString(file, directives());
        add(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException | JMException | RuntimeException | LinkageError e) {
      // A machine without directives, or no place for a file: the run is slower, not wrong.
    }
  }

  /** The first directive that matches a method counts. */
  private static String directives() {
    StringBuilder loops = new StringBuilder();
    for (String[] row : Rows.read(Compilation.class, "inner-loops.txt")) {
      loops.append('"').append(row[0].replace('.', '/')).append(".*\",");
    }
    return "[{match:["
        + loops
        + "],c2:{Exclude:false}},{match:[\"io/github/copydesk/*.*\"],c2:{Exclude:true}}]";
  }

  private static void add(Path directives) throws JMException {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesAdd",
            new Object[] {new String[] {directives.toString()}},
            new String[] {String[].class.getName()});
  }
}
