package io.github.copydesk.header;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line below an author's name that says what the author is: {@code Staff Reporter},
 * {@code BBC News, Oslo}, {@code @janeroe}, an address of mail. Every word of it must be explained.
 */
final class RoleLine {

  /** {@code Middle East}, {@code Harbour Times Staff}: so many words stand before a role. */
  private static final int MOST_BEFORE = 4;

  /** So many tokens say what a role is for. */
  private static final int LONGEST_REMIT = 8;

  private static final WordSet RANKS =
      WordSet.of(
          "senior",
          "chief",
          "staff",
          "deputy",
          "associate",
          "assistant",
          "national",
          "local",
          "foreign",
          "special",
          "managing",
          "contributing",
          "grand",
          "grande");

  private static final WordSet JOINTS =
      WordSet.of(
          "for", "of", "at", "in", "on", "the", "and", "pour", "de", "du", "des", "la", "le", "les",
          "au", "aux", "a", "en", "et", "für", "im", "am", "bei", "der", "die", "das", "und", "di",
          "del", "della", "voor", "van");

  private static final WordSet REPORTING = WordSet.of("reporting");

  private static final WordSet IN = WordSet.of("in", "from", "à", "aus", "en", "em", "da", "a");

  private final Tokens t;
  private final boolean signed;
  private @Nullable String role;
  private @Nullable String employer;
  private @Nullable String place;
  private boolean address;
  private int i;

  private RoleLine(Tokens tokens, boolean signed) {
    this.t = tokens;
    this.signed = signed;
  }

  /**
   * Returns what the line in hand says of an author, null if it says something else too.
   *
   * @param signed whether a word such as "by" stands before the name: a president below a name
   *     alone may be whom the page is about
   */
  static @Nullable RoleLine read(Tokens tokens, boolean signed) {
    RoleLine line = new RoleLine(tokens, signed);
    return line.all() ? line : null;
  }

  /** Gives the last of the authors what the line says of them. */
  void addTo(List<Byline> bylines) {
    int last = bylines.size() - 1;
    Byline b = bylines.get(last);
    bylines.set(
        last,
        new Byline(
            b.name(),
            b.role() == null ? role : b.role(),
            b.employer() == null ? employer : b.employer(),
            b.place() == null ? place : b.place(),
            b.span()));
  }

  /** Whether the line in hand says where an author reports from: {@code in Oslo}. */
  static boolean isWhere(Tokens tokens) {
    return whereEnd(tokens) > 0;
  }

  /** The token behind {@code in} or {@code Reporting from} that open a line, 0 if they do not. */
  private static int whereEnd(Tokens t) {
    int in = REPORTING.has(t, 0) ? 1 : 0;
    boolean small = IN.has(t, in) && !t.isUpper(in);
    return small && t.isUpper(in + 1) ? in + 1 : 0;
  }

  private boolean all() {
    i = whereEnd(t);
    int first = i;
    while (t.has(i)) {
      if (!address() && !role() && !employer() && !place()) {
        return false;
      }
      boolean parted = t.mark(i) != 0 && ",|/•·–—-&".indexOf(t.mark(i)) >= 0;
      if (t.has(i) && !parted && !t.isMark(i, '@')) {
        return false;
      }
      i += parted ? 1 : 0;
    }
    boolean other = role != null || employer != null || address;
    return first > 0 ? place != null && !other : other || place != null;
  }

  /** Whether it says where the author is and nothing else. */
  boolean isPlaceAlone() {
    return role == null && employer == null && !address;
  }

  /** {@code @janeroe}, {@code jane.roe@paper.com}. */
  private boolean address() {
    int end = i;
    boolean at = false;
    while (t.has(end)
        && (end == i || !t.spaceBefore(end))
        && (t.mark(end) == 0 || "@._-+".indexOf(t.mark(end)) >= 0)) {
      at |= t.isMark(end, '@');
      end++;
    }
    if (!at || end < i + 2) {
      return false;
    }
    address = true;
    i = end;
    return true;
  }

  private boolean role() {
    int before = i;
    while (before < i + MOST_BEFORE && t.isUpper(before) && roleEnd(before) < 0) {
      before++;
    }
    int end = roleEnd(before);
    if (role != null || end < 0 || !fits(before, end)) {
      return false;
    }
    int remit = remitEnd(end);
    role = t.of(i, remit);
    i = remit;
    return true;
  }

  /** Whether the words before a role are of it, and not a headline that ends with such a word. */
  private boolean fits(int head, int end) {
    boolean apart = head > i || t.mark(end) != 0 || JOINTS.has(t, end) || !t.has(end);
    boolean small = !t.isUpper(head) && (apart || capitalsEnd(end) > end);
    boolean known = head <= i + 1 || RANKS.has(t, i);
    for (int j = i; j < head; j++) {
      known |= isEmployer(j);
    }
    return small || (t.isUpper(head) && known);
  }

  private int roleEnd(int token) {
    int end = t.isWord(token) ? BylineWords.end(BylineWords.Part.ROLE, t, token, Tokens.END) : -1;
    return signed && end < 0 && t.isWord(token) ? BylineWords.callingEnd(t, token) : end;
  }

  /** {@code for the north of the country}, {@code Redacteur binnenland}. */
  private int remitEnd(int from) {
    int desk = t.isWord(from) ? Words.kickerEnd(t, from, Tokens.END) : -1;
    if (desk > 0 && !t.has(desk)) {
      return desk;
    }
    if (t.isUpper(from) && !t.isUpper(i)) {
      return capitalsEnd(from);
    }
    if (!JOINTS.has(t, from) || t.isUpper(from)) {
      return from;
    }
    int end = from;
    while (end < from + LONGEST_REMIT && t.isWord(end) && (t.isUpper(end) || JOINTS.has(t, end))) {
      end++;
    }
    return t.isUpper(end - 1) ? end : from;
  }

  /** {@code correspondent Midden-Oosten}: capitals up to the end of the line. */
  private int capitalsEnd(int from) {
    int end = from;
    while (t.isUpper(end) || (t.isMark(end, '-') && !t.spaceBefore(end))) {
      end++;
    }
    return t.has(end) || end > from + MOST_BEFORE ? from : end;
  }

  private boolean isEmployer(int token) {
    return BylineWords.end(BylineWords.Part.EMPLOYER, t, token, Tokens.END) > 0;
  }

  private boolean employer() {
    int end = t.isUpper(i) ? Words.stationEnd(t, i, Tokens.END) : -1;
    AgencyReader.Slot agency = end < 0 && t.isUpper(i) ? AgencyReader.bare(t, i) : null;
    end = agency == null ? end : agency.end();
    if (end < 0 || t.isWord(end)) {
      end = i;
      while (end <= i + MOST_BEFORE
          && (t.isUpper(end) || (end > i && JOINTS.has(t, end) && t.isUpper(end + 1)))) {
        end++;
      }
      boolean station = Words.stationEnd(t, i, Tokens.END) > 0 && !t.has(end);
      boolean paper = end > i + 1 && (station || isEmployer(end - 1) || isEmployer(i));
      end = paper ? end : -1;
    }
    if (employer != null || end < 0) {
      return false;
    }
    employer = t.of(i, end);
    i = end;
    return true;
  }

  private boolean place() {
    int end =
        (i == whereEnd(t) || role != null || employer != null) && t.isUpper(i)
            ? Places.standard().placeEnd(t, i, Tokens.END)
            : -1;
    if (place != null || end < 0) {
      return false;
    }
    place = t.of(i, end);
    i = end;
    return true;
  }
}
