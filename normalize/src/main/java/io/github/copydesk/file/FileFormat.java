package io.github.copydesk.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells plain text from markup and from binary content. */
final class FileFormat {

  private static final Set<String> MARKUP_ENDINGS = Set.of("html", "htm", "xhtml", "xht", "mhtml");

  /** How much of a file is looked at to tell its format. */
  private static final int HEAD = 1024;

  private FileFormat() {}

  /** Returns whether the name or the first bytes say that this is HTML. */
  static boolean isMarkup(byte[] bytes, String name) {
    if (MARKUP_ENDINGS.contains(ending(name))) {
      return true;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }

  /**
   * Returns whether decoded content is text: fewer than one control character in ten among its
   * first ones. Text with a stray NUL is text; an image or an archive is not.
   */
  static boolean isText(String content) {
    int length = Math.min(content.length(), HEAD);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      if (c == '\uFFFD' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    return controls * 20 <= length;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
