package io.github.copydesk.style;

import io.github.copydesk.rows.Packed;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The standard style book in a file. To make it of the list of names takes a short run longer than
 * most else, and it is the same each time; so the build does it once ({@link #main}) and puts the
 * file beside the list. A number at its head says what it was made of: one that is missing, or was
 * made of something else, is not used.
 */
final class BookFile {

  private static final String NAME = "names.bin";

  /** The list, and the letters that its spellings are looked up by. */
  private static final List<String> MADE_OF = List.of(StandardNames.FILE, "letters.tsv");

  private BookFile() {}

  /** Writes the file into the folder of classes that is named. */
  public static void main(String[] folder) throws IOException {
    StyleBook book = StyleBook.builder().addStandard().build();
    try (DataOutputStream out = Packed.create(folder[0], BookFile.class, NAME)) {
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
    CRC32 sum = new CRC32();
    for (String name : MADE_OF) {
      try (InputStream in =
          Objects.requireNonNull(BookFile.class.getResourceAsStream(name), name)) {
        sum.update(in.readAllBytes());
      }
    }
    return (int) sum.getValue();
  }
}
