package io.github.copydesk.character;

import io.github.copydesk.text.Redline;
import java.util.Arrays;

/**
 * Finds what was read in a code page it was not written in and cannot be told back: Chinese, Korean
 * or Cyrillic bytes shown as Western letters. It is flagged, and nothing inside is edited.
 */
final class Undecidable {

  static final String FLAG = "flag.undecidable-encoding";

  private static final int[] NONE = {};

  /** A run shorter than this is not told from a name or a face. */
  private static final int LEAST = 6;

  /** How far on either side a first look goes. */
  static final int LOOK_AROUND = 64;

  private static final String ORDINARY = "\u00A0“”‘’«»‹›„‚…–—";

  private Undecidable() {}

  static Redline flag(String text) {
    int[] spans = spans(text);
    if (spans.length == 0) {
      return Redline.unchanged(text);
    }
    Redline.Builder builder = Redline.builder(text);
    for (int i = 0; i < spans.length; i += 2) {
      builder.flag(spans[i], spans[i + 1], FLAG);
    }
    return builder.build();
  }

  /** Returns whether the unit at {@code at} is part of such a span. */
  static boolean isAt(String text, int at) {
    int start = at;
    int least = Math.max(0, at - LOOK_AROUND);
    while (start > least && isByte(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    int most = Math.min(text.length(), at + LOOK_AROUND);
    while (end < most && isByte(text.charAt(end))) {
      end++;
    }
    return isSpan(text, start, end);
  }

  /** Returns starts and ends of the spans, in order. */
  static int[] spans(String text) {
    int[] spans = NONE;
    int count = 0;
    // Every run that is long enough has a unit at one of these places.
    for (int probe = LEAST - 1; probe < text.length(); probe += LEAST) {
      if (!isByte(text.charAt(probe))) {
        continue;
      }
      int start = start(text, probe);
      int end = end(text, probe);
      if (isSpan(text, start, end)) {
        spans = count < spans.length ? spans : Arrays.copyOf(spans, 2 * count + 2);
        spans[count++] = start;
        spans[count++] = end;
      }
      probe = end;
    }
    return count == spans.length ? spans : Arrays.copyOf(spans, count);
  }

  private static int start(String text, int probe) {
    int start = probe;
    while (start > 0 && isByte(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isByte(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isByte(char c) {
    return c >= 0x80 && CodePages.toByte(0, c) != 0;
  }

  /**
   * Returns whether letters and signs stand mixed in the run as in no language, and are not bytes
   * of UTF-8 either. What may stand beside a letter anyway, a quotation mark or a dash, does not
   * count.
   */
  private static boolean isSpan(String text, int start, int end) {
    if (end - start < LEAST) {
      return false;
    }
    int letters = 0;
    int changes = 0;
    boolean sign = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) && "µªº".indexOf(c) < 0;
      letters += letter ? 1 : 0;
      if (letter == sign && (letter || ORDINARY.indexOf(c) < 0)) {
        changes++;
        sign = !letter;
      }
    }
    return letters >= LEAST / 2 && changes >= 3 && !isDecodable(text, start, end);
  }

  /** Returns whether some page reads most of the run, or of its beginning, as UTF-8. */
  private static boolean isDecodable(String text, int start, int end) {
    int most = Math.min(end, start + LOOK_AROUND);
    for (int page = 0; page < CodePages.COUNT; page++) {
      if (Mojibake.covered(text, start, most, page) * 10 >= 7 * (most - start)) {
        return true;
      }
    }
    return false;
  }
}
