package io.github.copydesk.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the agency slot: {@code (AFP)}, {@code (dpa/lni)}, {@code /ТАСС/}, {@code Reuter}. */
final class AgencyReader {

  /**
   * What stood in a slot.
   *
   * @param names canonical where known, as written otherwise; may be empty for a mark such as (ag.)
   * @param known whether one of them is an agency of the table, or the mark for one
   * @param end the token after the slot
   */
  record Slot(List<String> names, boolean known, int end) {}

  private static final int LONGEST = 12;
  private static final int LONGEST_SLASHED = 8;
  private static final char LAST_LATIN = '\u024f';

  private static final WordSet AND =
      WordSet.of("and", "et", "und", "y", "e", "и", "i", "en", "og", "och", "та", "ve", "і");

  private static final WordSet CORRESPONDENT = WordSet.of("corr", "cor", "корр", "кор", "korr");

  /** How the name of an agency opens in Russian and the languages around it. */
  private static final WordSet HOUSE =
      WordSet.of("иа", "ниат", "риа", "гиа", "ка", "ниа", "аи", "нац", "іа", "ааа", "мтрк", "ия");

  /** How the addresses of sites end. */
  private static final WordSet DOMAINS =
      WordSet.of(
          "com", "net", "org", "info", "co", "tv", "news", "id", "my", "ph", "vn", "az", "uz", "kz",
          "ge", "md", "rs", "hr", "bg", "ro", "tr");

  private AgencyReader() {}

  /** Returns the slot at a token, in brackets, between slashes or bare; null if there is none. */
  static @Nullable Slot at(Tokens t, int i) {
    return switch (t.mark(i)) {
      case '(' -> bracketed(t, i);
      case '/' -> slashed(t, i);
      default -> slot(t, i);
    };
  }

  /** An agency alone; one behind an article, {@code l'AFP}, is of a sentence. */
  private static @Nullable Slot slot(Tokens t, int i) {
    Slot slot = bare(t, i);
    return slot != null && t.startsWith(i, 'l') ? null : slot;
  }

  /** Returns the agency written to the letter at a token, null if there is none. */
  static @Nullable Slot bare(Tokens t, int i) {
    Trie.Match<Agency> match = Agencies.standard().longest(t, i, Tokens.END);
    if (match == null) {
      return null;
    }
    String written = t.of(i, match.end());
    Agency agency = match.value();
    boolean exact = agency.isWritten(written) || isCapsForm(t, i, match.end(), agency);
    return exact ? new Slot(List.of(agency.name()), true, branchEnd(t, match.end())) : null;
  }

  /** Returns agencies in any letters before a bar, {@code afp/taz |}; null if there are none. */
  static @Nullable Slot barred(Tokens t, int from) {
    List<String> names = new ArrayList<>(2);
    int i = from;
    while (t.isWord(i)) {
      Trie.Match<Agency> match = Agencies.standard().longest(t, i, Tokens.END);
      if (match == null) {
        return null;
      }
      names.add(match.value().name());
      i = match.end();
      if (t.isMark(i, '|')) {
        return t.spaceBefore(i) ? new Slot(names, true, i) : null;
      }
      if (!t.isMark(i, '/')) {
        return null;
      }
      i++;
    }
    return null;
  }

  /**
   * {@code Interfax-Russia.ru}, {@code РИА Новости-Казахстан}: where the name of a branch ends that
   * a hyphen ties to its house's, if a separator follows.
   */
  private static int branchEnd(Tokens t, int end) {
    boolean tied =
        t.isMark(end, '-') && t.isUpper(end + 1) && !t.spaceBefore(end) && !t.spaceBefore(end + 1);
    boolean site = t.isMark(end + 2, '.') && t.isWord(end + 3) && !t.spaceBefore(end + 3);
    int branch = tied && site && t.length(end + 3) == 2 ? end + 4 : end + 2;
    return tied && Separator.end(t, branch) > branch ? branch : end;
  }

  /**
   * Returns a house that no list has, whose name says that it is one: {@code ИА Забмедиа}, {@code
   * НИАТ «Ховар»}, {@code АиФ-Дагестан}; null if there is none, or no stop or dash behind it.
   */
  static @Nullable Slot unlisted(Tokens t, int i) {
    boolean called = HOUSE.has(t, i);
    int name = called ? i + 1 : i;
    boolean quoted = t.isMark(name, '«') || t.isMark(name, '"');
    name += quoted ? 1 : 0;
    if (!t.isUpper(name) || (called && !t.spaceBefore(i + 1))) {
      return null;
    }
    boolean tied = t.isMark(name + 1, '-') && t.isUpper(name + 2) && !t.spaceBefore(name + 1);
    int end = tied ? name + 3 : name + 1;
    boolean closed = !quoted || t.isMark(end, '»') || t.isMark(end, '"');
    end += quoted && closed ? 1 : 0;
    // In Latin letters a firm is tied so: "Petro-Canada".
    boolean house = called || quoted || (tied && t.of(name).charAt(0) > LAST_LATIN);
    int after = Separator.end(t, end);
    boolean parted =
        after > end && !t.isMark(end, ',') && t.isCapital(after) && t.spaceBefore(after);
    return closed && house && parted ? new Slot(List.of(t.of(i, end)), true, end) : null;
  }

  /** REUTERS for Reuters; short names must be written to the letter. */
  private static boolean isCapsForm(Tokens t, int from, int to, Agency agency) {
    for (int i = from; i < to; i++) {
      if (t.isWord(i) && !t.isCaps(i)) {
        return false;
      }
    }
    return agency.name().length() > 3 || agency.name().equals("dpa");
  }

  /** {@code /TASS/}, {@code /Корр. БЕЛТА/}; between slashes only an agency counts. */
  private static @Nullable Slot slashed(Tokens t, int i) {
    int close = i + 1;
    while (t.has(close) && close < i + LONGEST_SLASHED && !t.isMark(close, '/')) {
      close++;
    }
    if (!t.isMark(close, '/') || close == i + 1) {
      return null;
    }
    Slot slot = content(t, i + 1, close, close + 1);
    slot = slot == null || !slot.known() ? signed(t, i + 1, close) : slot;
    return slot != null && slot.known() && !slot.names().isEmpty() ? slot : null;
  }

  /** {@code /corr. Trend L. Aliyeva/}: an agency with who works for it. */
  private static @Nullable Slot signed(Tokens t, int from, int close) {
    int at = CORRESPONDENT.has(t, from) ? t.isMark(from + 1, '.') ? from + 2 : from + 1 : from;
    Slot agency = bare(t, at);
    for (int j = agency == null ? close : agency.end(); j < close; j++) {
      if (!t.isUpper(j) && !t.isMark(j, '.')) {
        return null;
      }
    }
    return agency != null && agency.end() < close
        ? new Slot(agency.names(), true, close + 1)
        : null;
  }

  private static @Nullable Slot bracketed(Tokens t, int i) {
    int close = close(t, i);
    if (close <= i + 1) {
      return null;
    }
    int to = close;
    while (to > i + 1 && t.isMark(to - 1, '.')) {
      to--;
    }
    return content(t, i + 1, Math.max(to, i + 2), close + 1);
  }

  /** Returns the broadcaster in brackets at a token, null if there is none. */
  static @Nullable Slot station(Tokens t, int i) {
    int close = t.mark(i) == '(' ? close(t, i) : -1;
    return close > i + 1 && Words.isStation(t, i + 1, close)
        ? new Slot(List.of(t.of(i + 1, close)), true, close + 1)
        : null;
  }

  /**
   * Returns the address of a site at a token, {@code KOMPAS.com}, {@code REPUBLIKA.CO.ID}, with
   * brackets or without; null if there is none. Papers sign a dateline with it.
   */
  static @Nullable Slot site(Tokens t, int i) {
    boolean bracket = t.isMark(i, '(');
    int from = bracket ? i + 1 : i;
    int dot = t.isNumber(from + 1) && !t.spaceBefore(from + 1) ? from + 2 : from + 1;
    if (!t.isWord(from) || !isDomain(t, dot)) {
      return null;
    }
    int end = isDomain(t, dot + 2) ? dot + 4 : dot + 2;
    if (bracket && !t.isMark(end, ')')) {
      return null;
    }
    return new Slot(List.of(t.of(from, end)), true, bracket ? end + 1 : end);
  }

  private static boolean isDomain(Tokens t, int dot) {
    return t.isMark(dot, '.')
        && !t.spaceBefore(dot)
        && t.isWord(dot + 1)
        && !t.spaceBefore(dot + 1)
        && DOMAINS.has(t, dot + 1);
  }

  /** The token of the bracket that closes the one at {@code i}, -1 if it is not near. */
  static int close(Tokens t, int i) {
    char closing = t.mark(i) == '(' ? ')' : ']';
    for (int j = i + 1; j < i + LONGEST && t.has(j); j++) {
      if (t.isMark(j, closing)) {
        return j;
      }
      if (t.isMark(j, '(')) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Slot content(Tokens t, int from, int to, int end) {
    Agency whole = Agencies.standard().exact(t, from, to);
    if (whole != null) {
      return new Slot(List.of(whole.name()), true, end);
    }
    if (isMarkOnly(t, from, to)) {
      return new Slot(List.of(), true, end);
    }
    List<String> names = new ArrayList<>();
    boolean known = parts(t, from, to, names, "/,;&·") || dashed(t, from, to, names);
    if (known) {
      return new Slot(List.copyOf(names), true, end);
    }
    Agency last = lastAgency(t, from, to);
    if (last != null) {
      return new Slot(List.of(last.name()), true, end);
    }
    return isStation(t, from, to) ? new Slot(List.of(t.of(from, to)), false, end) : null;
  }

  private static boolean isMarkOnly(Tokens t, int from, int to) {
    Trie.Match<java.util.Set<Label>> label = Labels.standard().at(t, from, to);
    return label != null && label.end() >= to && label.value().contains(Label.AGENCY_MARK);
  }

  private static boolean dashed(Tokens t, int from, int to, List<String> names) {
    List<String> parts = new ArrayList<>();
    boolean all = parts(t, from, to, parts, "/,;&·-–") && parts.size() > 1;
    if (all) {
      names.clear();
      names.addAll(parts);
    }
    return all;
  }

  /**
   * Splits at separators and the words for "and". What is not known is a bureau's sign if it is in
   * small letters ({@code dpa/lni}) and a name as written otherwise.
   */
  private static boolean parts(Tokens t, int from, int to, List<String> names, String separators) {
    names.clear();
    boolean known = false;
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean cut =
          i == to || (t.mark(i) != 0 && separators.indexOf(t.mark(i)) >= 0) || isAnd(t, i);
      if (!cut) {
        continue;
      }
      if (i > start) {
        Agency agency = Agencies.standard().exact(t, start, i);
        known |= agency != null;
        if (agency != null) {
          names.add(agency.name());
        } else if (t.isUpper(start) && t.length(start) > 1) {
          names.add(t.of(start, i));
        }
      }
      start = i + 1;
    }
    return known;
  }

  static boolean isAnd(Tokens t, int i) {
    if (!t.isWord(i)) {
      return t.isMark(i, '&');
    }
    return (t.length(i) <= 3 && AND.has(t, i)) || (t.length(i) == 1 && t.startsWith(i, 'a'));
  }

  /** The agency that ends a longer name: {@code BRIDGETOWN CANA}. */
  private static @Nullable Agency lastAgency(Tokens t, int from, int to) {
    return to - from > 1 && to - from < 4 && t.isCaps(to - 1) && t.length(to - 1) > 2
        ? Agencies.standard().exact(t, to - 1, to)
        : null;
  }

  /** Whether words could name a station or a paper: capitals, no small words. */
  private static boolean isStation(Tokens t, int from, int to) {
    if (to - from > 6) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean fits =
          t.isUpper(i) || t.mark(i) == '-' || t.mark(i) == '.' || (i > from && t.isNumber(i));
      if (!fits) {
        return false;
      }
    }
    return t.isWord(from) && t.end(to - 1) - t.start(from) > 1;
  }
}
