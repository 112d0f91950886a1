package io.github.copydesk.header;

import org.jspecify.annotations.Nullable;

/**
 * What a bracket behind an author's name tells: from where, as what, or both, {@code (Oslo)},
 * {@code (Oslo, correspondent)}, {@code (inviato a Oslo)}.
 *
 * @param place where the author writes, or null
 * @param role what the author is, or null
 * @param end the token behind the bracket
 */
record Told(@Nullable String place, @Nullable String role, int end) {

  private static final int MOST_ROLE_WORDS = 4;

  private static final int MOST_PLACE_WORDS = 3;

  /** Words that stand between a role and the place. */
  private static final WordSet IN =
      WordSet.of("in", "a", "au", "aux", "en", "em", "da", "de", "w", "from", "uit", "aus", "i");

  /**
   * Returns what a bracket tells, null if it tells something else.
   *
   * @param open the token of the bracket
   */
  static @Nullable Told read(Tokens t, int open) {
    int close = t.isMark(open, '(') ? AgencyReader.close(t, open) : -1;
    if (close < open + 2 || !t.isWord(open + 1)) {
      return null;
    }
    int comma = open + 1;
    while (comma < close && !t.isMark(comma, ',')) {
      comma++;
    }
    return comma < close ? placeAndRole(t, open + 1, comma, close) : one(t, open + 1, close);
  }

  /** {@code Oslo, correspondent}: behind the role no list needs to have the town. */
  private static @Nullable Told placeAndRole(Tokens t, int from, int comma, int close) {
    boolean place = comma - from <= MOST_PLACE_WORDS && areUpper(t, from, comma);
    return place && roleEnd(t, comma + 1) == close
        ? new Told(t.of(from, comma), t.of(comma + 1, close), close + 1)
        : null;
  }

  private static @Nullable Told one(Tokens t, int from, int close) {
    int in = IN.has(t, from) && !t.isUpper(from) ? from + 1 : from;
    if (t.isUpper(in) && Places.standard().placeEnd(t, in, Tokens.END) == close) {
      return new Told(t.of(in, close), null, close + 1);
    }
    int end = roleEnd(t, from);
    boolean placed =
        end > 0
            && IN.has(t, end)
            && end + 1 < close
            && close - end <= MOST_PLACE_WORDS + 1
            && areUpper(t, end + 1, close);
    return placed ? new Told(t.of(end + 1, close), t.of(from, end), close + 1) : null;
  }

  private static boolean areUpper(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean tie = t.isMark(i, '-') && !t.spaceBefore(i) && !t.spaceBefore(i + 1);
      if (!t.isUpper(i) && !tie) {
        return false;
      }
    }
    return from < to;
  }

  private static int roleEnd(Tokens t, int from) {
    for (int j = from; j < from + MOST_ROLE_WORDS && t.isWord(j); j++) {
      int end = BylineWords.end(BylineWords.Part.ROLE, t, j, Tokens.END);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }
}
