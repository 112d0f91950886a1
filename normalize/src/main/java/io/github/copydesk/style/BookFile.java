package io.github.copydesk.style;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The standard style book in a file. To make it of the list of names takes a short run longer than
 * most else, and it is the same each time; so the build does it once ({@link #main}) and puts the
 * file beside the list. A number at its head says which list it was made of: one that is missing,
 * or was made of another, is not used.
 */
final class BookFile {

  private static final String NAME = "names.bin";

  private BookFile() {}

  /** Writes the file into the folder of classes that is named. */
  public static void main(String[] folder) throws IOException {
    StyleBook book = StyleBook.builder().addStandard().build();
    String path = BookFile.class.getPackageName().replace('.', '/');
    Path file = Path.of(folder[0], path, NAME);
    Files.createDirectories(file.getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(fingerprint());
      book.write(out);
    }
  }

  /** Returns the book of the file, null if it was not made of the list that is there. */
  static @Nullable StyleBook standard() {
    try (InputStream in = BookFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        return null;
      }
      ByteBuffer read = ByteBuffer.wrap(in.readAllBytes());
      return read.getInt() == fingerprint() ? StyleBook.read(read) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int fingerprint() throws IOException {
    String name = StandardNames.FILE;
    try (InputStream in = Objects.requireNonNull(BookFile.class.getResourceAsStream(name), name)) {
      CRC32 sum = new CRC32();
      sum.update(in.readAllBytes());
      return (int) sum.getValue();
    }
  }
}
