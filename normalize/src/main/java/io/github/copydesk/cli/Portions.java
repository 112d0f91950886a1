package io.github.copydesk.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work that paths on the command line stand for, cut into portions: a file, or some hundred
 * kilobytes of a JSON Lines file. Folders are walked in the order of their names.
 */
final class Portions {

  /** A plain file, still unread. {@code null} stands for standard input. */
  record FilePortion(@Nullable Path path, String name) {}

  /** Some lines of a JSON Lines file. */
  record LinesPortion(String name, long firstLine, List<byte[]> lines) {}

  private static final int PORTION_BYTES = 256 * 1024;

  private Portions() {}

  /** Returns the files that paths stand for, missing ones included; {@code -} is standard input. */
  static List<FilePortion> files(List<String> paths) throws IOException {
    if (paths.isEmpty()) {
      return List.of(new FilePortion(null, "-"));
    }
    List<FilePortion> files = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        files.add(new FilePortion(null, "-"));
      } else {
        addFiles(Path.of(path), files);
      }
    }
    return files;
  }

  private static void addFiles(Path path, List<FilePortion> files) throws IOException {
    if (!Files.isDirectory(path)) {
      files.add(new FilePortion(path, path.toString()));
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .forEach(file -> files.add(new FilePortion(file, file.toString())));
    }
  }

  /** Says what is wrong with a file of this name. */
  static String fault(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return name + ": no such file";
    }
    if (e instanceof AccessDeniedException) {
      return name + ": may not be read";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return name + ": " + (reason == null ? e.getClass().getSimpleName() : reason);
  }

  static InputStream open(FilePortion file) throws IOException {
    return file.path() == null
        ? new BufferedInputStream(System.in, PORTION_BYTES)
        : new BufferedInputStream(Files.newInputStream(file.path()), PORTION_BYTES);
  }

  /** Cuts a JSON Lines stream into portions, lazily. A line may be of any length. */
  static final class Lines implements Iterator<LinesPortion>, AutoCloseable {

    private final InputStream in;
    private final String name;
    private final byte[] buffer = new byte[PORTION_BYTES];
    private int at;
    private int limit;
    private long line = 1;
    private @Nullable LinesPortion next;

    Lines(InputStream in, String name) {
      this.in = in;
      this.name = name;
    }

    @Override
    public boolean hasNext() {
      if (next == null) {
        next = read();
      }
      return next != null;
    }

    @Override
    public LinesPortion next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      LinesPortion portion = Objects.requireNonNull(next);
      next = null;
      return portion;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    private @Nullable LinesPortion read() {
      List<byte[]> lines = new ArrayList<>();
      int size = 0;
      try {
        for (byte[] read = readLine(); read != null; read = readLine()) {
          lines.add(read);
          size += read.length;
          if (size >= PORTION_BYTES) {
            break;
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (lines.isEmpty()) {
        return null;
      }
      LinesPortion portion = new LinesPortion(name, line, lines);
      line += lines.size();
      return portion;
    }

    /** Returns the next line without its end, null after the last. */
    private byte @Nullable [] readLine() throws IOException {
      ByteArrayOutputStream longLine = null;
      while (fill()) {
        int from = at;
        while (at < limit && buffer[at] != '\n') {
          at++;
        }
        boolean ended = at < limit;
        if (ended && longLine == null) {
          return Arrays.copyOfRange(buffer, from, at++);
        }
        longLine = longLine == null ? new ByteArrayOutputStream() : longLine;
        longLine.write(buffer, from, at - from);
        if (ended) {
          at++;
          break;
        }
      }
      return longLine == null ? null : longLine.toByteArray();
    }

    private boolean fill() throws IOException {
      if (at == limit) {
        at = 0;
        limit = Math.max(0, in.read(buffer));
      }
      return at < limit;
    }
  }
}
