package io.github.copydesk.artefact;

/** Tells a line that somebody is quoted in from one that a page says of itself. */
final class Quotation {

  /** A sentence behind a quotation has no fewer. */
  private static final int FEWEST_BLANKS = 4;

  private Quotation() {}

  /** Returns whether the line is a quotation, or opens with one and says who spoke. */
  static boolean isIn(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = to;
    while ((end > start && ".,;:!?\u2026".indexOf(text.charAt(end - 1)) >= 0)
        || (end > start && Folding.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    if (end - start < 2) {
      return false;
    }
    return closes(text.charAt(start), text.charAt(end - 1)) || isSpeech(text, start, end);
  }

  /** {@code “Sign up!” – so the boy}: a quotation, and small letters after it. */
  private static boolean isSpeech(String text, int start, int end) {
    char first = text.charAt(start);
    int at = start + 1;
    while (at < end && !closes(first, text.charAt(at))) {
      at++;
    }
    int next = at + 1;
    while (next < end && ",.!?\u2026\u2013\u2014 \u00a0".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next > at + 1
        && next < end
        && (Folding.isLower(text.charAt(next)) || isSentence(text, next, end));
  }

  /** {@code “We use cookies.” The sentence has greeted readers since 2012}. */
  private static boolean isSentence(String text, int from, int end) {
    int blanks = 0;
    for (int i = from; i < end; i++) {
      blanks += Folding.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return blanks >= FEWEST_BLANKS && Folding.isUpper(text.charAt(from));
  }

  /** Whether a quotation that opens with the first mark may close with the last. */
  private static boolean closes(char first, char last) {
    return switch (first) {
      case '"', '\u201c', '\u201e', '\u201d' -> last == '"' || last == '\u201d' || last == '\u201c';
      case '\u00ab', '\u00bb', '\u2039', '\u203a' ->
          last == '\u00bb' || last == '\u00ab' || last == '\u203a' || last == '\u2039';
      case '\u2018', '\'', '\u201a' -> last == '\u2019' || last == '\'' || last == '\u2018';
      case '\u300c', '\u300e' -> last == '\u300d' || last == '\u300f';
      default -> false;
    };
  }
}
