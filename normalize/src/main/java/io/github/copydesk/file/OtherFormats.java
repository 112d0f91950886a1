package io.github.copydesk.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The door to Tika: everything that needs it stands behind this class. */
final class OtherFormats {

  static final String HTML = "text/html";

  private OtherFormats() {}

  /**
   * @param type the media type if that is known
   */
  static String read(byte[] bytes, String name, @Nullable String type) throws IOException {
    try {
      return TikaFormats.read(bytes, name, type);
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          "not plain text, and other formats need org.apache.tika:tika-core with"
              + " org.apache.tika:tika-parser-html-module or another parser module on the class"
              + " path",
          e);
    }
  }
}
