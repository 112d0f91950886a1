package io.github.copydesk.file;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of any format into text. Plain text needs nothing else; every other format is read
 * through Apache Tika if {@code tika-core} and the parser module of that format are on the class
 * path, and is refused with the name of the missing artefact if they are not.
 *
 * <p>The charset of a plain text is, in this order: the one that was asked for, the one that its
 * byte-order mark says (the mark is not part of the text), UTF-8 if the bytes are sound UTF-8, and
 * else what ICU makes of the bytes.
 *
 * <pre>{@code
 * String text = DocumentReader.standard().read(Path.of("article.txt"));
 * }</pre>
 *
 * <p>Immutable, thread-safe and {@link Serializable}.
 */
public final class DocumentReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final DocumentReader STANDARD = new DocumentReader(null);

  /** By name, since a charset is not serializable. */
  private final @Nullable String charset;

  private DocumentReader(@Nullable String charset) {
    this.charset = charset;
  }

  /** Returns the reader that finds the charset of plain text by itself. */
  public static DocumentReader standard() {
    return STANDARD;
  }

  /** Returns a reader that takes every file for plain text in {@code charset}. */
  public DocumentReader withCharset(Charset charset) {
    return new DocumentReader(Objects.requireNonNull(charset, "charset").name());
  }

  /**
   * Returns the text of a file.
   *
   * @throws IOException if the file cannot be read, or is in a format that nothing here reads; the
   *     message says which artefact would
   */
  public String read(Path file) throws IOException {
    return read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
  }

  /**
   * Returns the text of a file that is already in memory.
   *
   * @param bytes its content
   * @param name its name, whose ending helps to tell the format; may be empty
   * @throws IOException if the content is in a format that nothing here reads
   */
  public String read(byte[] bytes, String name) throws IOException {
    if (charset != null) {
      return withoutMark(new String(bytes, Charset.forName(charset)));
    }
    Charset marked = ByteOrderMark.charset(bytes);
    if (FileFormat.isMarkup(bytes, marked)) {
      return OtherFormats.read(bytes, name, OtherFormats.HTML);
    }
    if (FileFormat.isNamedMarkup(name) || FileFormat.isOther(bytes)) {
      return OtherFormats.read(bytes, name, null);
    }
    if (marked != null) {
      return withoutMark(new String(bytes, marked));
    }
    String utf8 = utf8OrNull(bytes);
    if (utf8 != null && FileFormat.isText(utf8)) {
      return utf8;
    }
    String detected = Charsets.decode(bytes);
    return detected != null ? detected : OtherFormats.read(bytes, name, null);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable String utf8OrNull(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
