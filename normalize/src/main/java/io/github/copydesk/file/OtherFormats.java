package io.github.copydesk.file;

import java.io.IOException;

/** The door to Tika: everything that needs it stands behind this class. */
final class OtherFormats {

  private OtherFormats() {}

  static String read(byte[] bytes, String name) throws IOException {
    try {
      return TikaFormats.read(bytes, name);
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          "not plain text, and other formats need org.apache.tika:tika-core with"
              + " org.apache.tika:tika-parser-html-module or another parser module on the class path",
          e);
    }
  }
}
