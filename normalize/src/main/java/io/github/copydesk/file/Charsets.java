package io.github.copydesk.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the charset of a text that is not UTF-8, by ICU's statistics. */
final class Charsets {

  /** Detection needs no more than this; it is linear, and slow. */
  private static final int SAMPLE = 64 * 1024;

  /** What ICU gives to any bytes at all for charsets that it has no statistics of. */
  private static final int NO_EVIDENCE = 10;

  /** By how much another charset must be likelier than the Western one, the most common by far. */
  private static final int MARGIN = 8;

  private static final String WESTERN = "windows-1252";

  /**
   * The supersets that browsers decode these as, by the Encoding standard of the WHATWG; KOI8-U has
   * Ukrainian letters where KOI8-R draws boxes (RFC 2319). What is written from right to left in
   * the order in which it is read has a name of its own ({@code -I}), which Java does not know.
   */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "ISO-8859-1",
          WESTERN,
          "ISO-8859-9",
          "windows-1254",
          "ISO-8859-8-I",
          "windows-1255",
          "KOI8-R",
          "KOI8-U");

  /** How many sound characters beyond ASCII a wrong byte needs for the text still to be UTF-8. */
  private static final int SOUND_FOR_WRONG = 4;

  private Charsets() {}

  /** Returns the text, null if no charset makes text of the bytes. */
  static @Nullable String decode(byte[] bytes) {
    String utf8 = almostUtf8(bytes);
    if (utf8 != null) {
      return FileFormat.isText(utf8) ? utf8 : null;
    }
    byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    String best = WESTERN;
    int confidence = NO_EVIDENCE;
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      String name = SUPERSETS.getOrDefault(match.getName(), match.getName());
      int handicap = name.equals(WESTERN) ? MARGIN : 0;
      if (match.getConfidence() + handicap > confidence
          && Charset.isSupported(name)
          && !name.equals("UTF-8")) {
        best = name;
        confidence = match.getConfidence() + handicap;
      }
    }
    String text = new String(bytes, Charset.forName(best));
    return FileFormat.isWritten(text) ? text : null;
  }

  /**
   * Decodes UTF-8 with some Western bytes in it, as pasted pages have, so that nothing is lost;
   * null if there are not many times as many sound characters as wrong bytes.
   */
  private static @Nullable String almostUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int wrong = 0;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      wrong += result.length();
      byte[] western = new byte[result.length()];
      in.get(western);
      out.put(new String(western, Charset.forName(WESTERN)));
    }
    String text = out.flip().toString();
    long other = text.chars().filter(c -> c > 0x7F).count() - wrong;
    return other > (long) wrong * SOUND_FOR_WRONG ? text : null;
  }
}
