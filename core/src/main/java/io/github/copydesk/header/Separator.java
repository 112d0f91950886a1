package io.github.copydesk.header;

/** The marks between a dateline and its story. */
final class Separator {

  /** What stands there. */
  enum Kind {
    NONE,
    DASH,
    /** A hyphen with a space on both sides, a damaged dash or an equals sign. */
    HYPHEN,
    TIGHT,
    STOP,
    COLON,
    /** {@code Oslo | The king}, as some regional papers set it. */
    BAR,
    QUOTE
  }

  private Separator() {}

  static boolean isDash(char c) {
    return c == '-'
        || isLongDash(c)
        || c == '_'
        || c == '='
        || c == '‐'
        || c == '‑'
        || c == '−'
        || c == '~';
  }

  static boolean isLongDash(char c) {
    return c == '–' || c == '—' || c == '―' || c == '‒';
  }

  /** The token after the run of separators at a token. */
  static int end(Tokens t, int from) {
    int i = from;
    while (t.has(i) && i < from + 6 && isPart(t.mark(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPart(char c) {
    return isDash(c) || c == '.' || c == ',' || c == ':' || c == ';' || isForeignStop(c);
  }

  /** The full stop of Armenian, Hindi and Urdu. */
  private static boolean isForeignStop(char c) {
    return c == '։' || c == '।' || c == '۔';
  }

  /** What the run is. */
  static Kind kind(Tokens t, int from, int end) {
    Kind kind = Kind.NONE;
    int hyphens = 0;
    for (int i = from; i < end; i++) {
      char c = t.mark(i);
      if (isLongDash(c)) {
        return spaced(t, i, i + 1) ? Kind.DASH : Kind.TIGHT;
      }
      if (isDash(c)) {
        hyphens++;
        if (hyphens > 1 && spaced(t, i - 1, i + 1)) {
          return Kind.DASH;
        }
        kind = spaced(t, i, i + 1) ? Kind.HYPHEN : Kind.TIGHT;
      } else if (kind == Kind.NONE && (c == '.' || isForeignStop(c))) {
        kind = Kind.STOP;
      } else if (kind == Kind.NONE && c == ':') {
        kind = Kind.COLON;
      }
    }
    return kind;
  }

  private static boolean spaced(Tokens t, int from, int end) {
    return t.spaceBefore(from) && t.spaceBefore(end);
  }
}
