package io.github.copydesk.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file that is there already: beside it at first, since it may be one of the inputs, and
 * in its place once all is written. Closed before that, it leaves the old file as it was.
 */
final class OutputFile extends FilterOutputStream {

  private final Path file;
  private final Path beside;
  private boolean whole;

  private OutputFile(Path file, Path beside, int buffer) throws IOException {
    super(new BufferedOutputStream(Files.newOutputStream(beside), buffer));
    this.file = file;
    this.beside = beside;
  }

  /** Opens what replaces a file that there is; a link stays one, to what is replaced. */
  static OutputStream replacing(Path file, int buffer) throws IOException {
    Path target = file.toRealPath();
    // Only a file that could be written to is replaced, though its folder would allow more.
    Files.newOutputStream(target, StandardOpenOption.WRITE).close();
    Path beside =
        Files.createTempFile(Objects.requireNonNull(target.getParent()), ".copydesk", ".out");
    beside.toFile().deleteOnExit();
    copyRights(target, beside);
    return new OutputFile(target, beside, buffer);
  }

  private static void copyRights(Path from, Path to) throws IOException {
    PosixFileAttributeView rights = view(from);
    PosixFileAttributeView copy = view(to);
    if (rights != null && copy != null) {
      copy.setPermissions(rights.readAttributes().permissions());
    }
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  /**
   * Says that all is written, so that it replaces the file, if there was one, when it is closed.
   */
  static void keep(OutputStream output) {
    if (output instanceof OutputFile file) {
      file.whole = true;
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (whole) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(beside);
    }
  }
}
