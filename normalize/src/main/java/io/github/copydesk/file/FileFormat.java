package io.github.copydesk.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells plain text from markup and from binary content. */
final class FileFormat {

  private static final Set<String> MARKUP_ENDINGS = Set.of("html", "htm", "xhtml", "xht", "mhtml");

  /** How much of a file is looked at to tell its format. */
  private static final int HEAD = 1024;

  /**
   * What files of other formats begin with, as {@code file(1)} knows them; nearly all others are
   * told by their control characters.
   */
  private static final List<String> MAGIC =
      List.of(
          "%PDF-",
          "%!PS-Adobe",
          "{\\rtf",
          "PK\u0003\u0004",
          "\u001F\u008B",
          "\u00D0\u00CF\u0011\u00E0",
          "7z\u00BC\u00AF",
          "Rar!\u001A",
          "\u0089PNG",
          "\u00FF\u00D8\u00FF",
          "GIF89a",
          "GIF87a");

  private static final int LONGEST_MAGIC = 10;

  private FileFormat() {}

  /** Returns whether the name says that this is a page. */
  static boolean isNamedMarkup(String name) {
    return MARKUP_ENDINGS.contains(ending(name));
  }

  /**
   * Returns whether the first bytes say that this is HTML.
   *
   * @param marked the charset that a byte-order mark says, null if there is none
   */
  static boolean isMarkup(byte[] bytes, @Nullable Charset marked) {
    Charset charset = marked == null ? StandardCharsets.ISO_8859_1 : marked;
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
    String start = head.substring(prologEnd(head)).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  /** Where what stands before the first element of a page ends: a mark, comments, XML's own. */
  private static int prologEnd(String head) {
    int at = head.startsWith("\uFEFF") ? 1 : 0;
    while (true) {
      while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
        at++;
      }
      String close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? "?>" : "";
      int end = close.isEmpty() ? -1 : head.indexOf(close, at);
      if (end < 0) {
        return at;
      }
      at = end + close.length();
    }
  }

  /** Returns whether a file begins as one of a format that is no text, though it may look so. */
  static boolean isOther(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LONGEST_MAGIC), StandardCharsets.ISO_8859_1);
    for (String magic : MAGIC) {
      if (start.startsWith(magic)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether decoded content is text: no more than one control character in twenty among its
   * first ones. Text with a stray NUL is text; an image or an archive is not.
   */
  static boolean isText(String content) {
    return isMostly(content, FileFormat::isSound);
  }

  /**
   * The same of bytes whose charset was guessed: any bytes are UTF-16, but then many characters are
   * none that anybody writes.
   */
  static boolean isWritten(String content) {
    return isMostly(content, FileFormat::isAssigned);
  }

  private static boolean isMostly(String content, IntPredicate sound) {
    int length = Math.min(content.length(), HEAD);
    int others = 0;
    for (int i = 0; i < length; i++) {
      others += sound.test(content.charAt(i)) ? 0 : 1;
    }
    return others * 20 <= length;
  }

  private static boolean isSound(int c) {
    return c != '\uFFFD' && (c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f');
  }

  private static boolean isAssigned(int c) {
    int type = Character.getType(c);
    return isSound(c) && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
