package io.github.copydesk.header;

import io.github.copydesk.header.EastAsianWords.Kind;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code (부산=연합뉴스) 이영호 기자 = }, {@code [서울신문 이영호 기자]}, {@code 【오슬로=이영호 특파원】}, and the
 * signatures that are made of the same words.
 */
final class KoreanDateline extends EastAsianLine {

  private static final int MOST_REPORTERS = 6;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 4;

  /** The signs of most names, and of those that nothing parts from what their bearer is called. */
  private static final int NAME = 3;

  private static final String SIGNS = "=＝";
  private static final String COMMAS = "·,/・";

  /**
   * Who reports.
   *
   * @param correspondent whether they are away
   * @param end the place behind the last word
   */
  private record Reporters(List<Byline> names, boolean correspondent, int end) {}

  KoreanDateline(String text, int from, int end) {
    super(text, from, end);
  }

  DatelineReader.@Nullable Found read() {
    int close = close(from);
    int sign = from + 1;
    while (sign < close && SIGNS.indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    if (close < from + 3) {
      return null;
    }
    return sign < close ? parted(sign, close) : unparted(close);
  }

  /** A town or a house, a sign, and behind it an agency or reporters. */
  private DatelineReader.@Nullable Found parted(int sign, int close) {
    String before = text.substring(from + 1, sign).strip();
    String agency = EastAsianWords.agency(text.substring(sign + 1, close).strip());
    boolean korean = agency != null && isHangul(text.charAt(skipBlank(sign + 1)));
    if (korean && agency != null && !before.isEmpty()) {
      return wire(before, agency, close);
    }
    Reporters by = reporters(skipBlank(sign + 1), close);
    if (by == null || before.isEmpty() || skipBlank(by.end()) < close) {
      return null;
    }
    boolean town = by.correspondent() || EastAsianWords.is(Kind.TOWN, before);
    return found(
        town ? List.of(before) : List.of(),
        null,
        List.of(),
        close + 1,
        town ? by.names() : employed(by.names(), before));
  }

  /** {@code (오슬로 AP=연합뉴스)}: the agency may have it from another. */
  private DatelineReader.@Nullable Found wire(String before, String agency, int close) {
    int blank = before.lastIndexOf(' ');
    String other = blank < 0 ? null : EastAsianWords.agency(before.substring(blank + 1));
    String towns = other == null ? before : before.substring(0, blank).strip();
    List<String> agencies = other == null ? List.of(agency) : List.of(other, agency);
    int reported = skipBlank(close + 1);
    Reporters by = reporters(reported, end);
    int behind = by == null ? close + 1 : skipBlank(by.end());
    boolean signed = by != null && behind < end && SIGNS.indexOf(text.charAt(behind)) >= 0;
    return found(
        List.of(towns.split("[·,]")),
        null,
        agencies,
        signed ? behind + 1 : close + 1,
        signed && by != null ? by.names() : List.of());
  }

  /** {@code [서울신문 이영호 기자]}, {@code [뉴시스]}. */
  private DatelineReader.@Nullable Found unparted(int close) {
    int inside = from + 1;
    String agency = EastAsianWords.agency(text.substring(inside, close));
    if (agency != null && isHangul(text.charAt(inside))) {
      return found(List.of(), null, List.of(agency), close + 1, List.of());
    }
    List<Byline> names = behindHouse(inside, close);
    return names == null ? null : found(List.of(), null, List.of(), close + 1, names);
  }

  /** {@code 서울신문 이영호 기자}. */
  private @Nullable List<Byline> behindHouse(int start, int limit) {
    int blank = start;
    while (blank < limit && Units.isLetterOrDigit(text.charAt(blank))) {
      blank++;
    }
    Reporters by = blank > start + 1 ? reporters(skipBlank(blank), limit) : null;
    boolean whole = by != null && blank < skipBlank(blank) && skipBlank(by.end()) == limit;
    return whole && by != null ? employed(by.names(), text.substring(start, blank)) : null;
  }

  private static List<Byline> employed(List<Byline> names, String house) {
    List<Byline> employed = new ArrayList<>(names.size());
    names.forEach(b -> employed.add(new Byline(b.name(), b.role(), house, b.place(), b.span())));
    return employed;
  }

  /** {@code 이영호·김민수 기자, 박서준 특파원}; null if no name with such a word stands there. */
  private @Nullable Reporters reporters(int at, int limit) {
    List<Byline> names = new ArrayList<>(2);
    boolean away = false;
    int whole = -1;
    int called = 0;
    int i = at;
    while (names.size() < MOST_REPORTERS) {
      int word = i;
      while (word < limit && (Tokens.isBlank(text.charAt(word)) || isComma(word))) {
        word++;
      }
      int stop = word;
      while (stop < limit && isHangul(text.charAt(stop))) {
        stop++;
      }
      String written = text.substring(word, stop);
      boolean correspondent = EastAsianWords.is(Kind.CORRESPONDENT, written);
      if (correspondent || EastAsianWords.is(Kind.CALLED, written)) {
        for (int n = called; n < names.size(); n++) {
          Byline b = names.get(n);
          names.set(n, new Byline(b.name(), written, null, null, b.span()));
        }
        away |= correspondent;
        whole = names.size() > called ? stop : whole;
        called = names.size();
      } else if (!isName(written)) {
        break;
      } else {
        names.add(new Byline(written, null, null, null, new Span(word, stop)));
      }
      i = stop;
    }
    return whole < 0 ? null : new Reporters(List.copyOf(names.subList(0, called)), away, whole);
  }

  /** Two signs or three, four behind a surname of two. */
  private static boolean isName(String word) {
    int length = word.length();
    return (length >= SHORTEST_NAME && length <= NAME)
        || (length == LONGEST_NAME && EastAsianWords.is(Kind.SURNAME, word.substring(0, 2)));
  }

  private boolean isComma(int at) {
    return COMMAS.indexOf(text.charAt(at)) >= 0;
  }

  /** Returns whom a line names as its reporters and nothing else, null if it is no such line. */
  static @Nullable List<Byline> signature(String text, int from, int end) {
    KoreanDateline line = new KoreanDateline(text, from, end);
    int town = line.behindTown();
    Reporters by = line.reporters(town, end);
    if (by != null && by.end() == end) {
      return by.names();
    }
    List<Byline> glued = line.glued();
    return glued == null ? line.behindHouse(from, end) : glued;
  }

  /** Where the names start behind {@code /오슬로=}. */
  private int behindTown() {
    int start = text.charAt(from) == '/' ? from + 1 : from;
    int sign = start;
    while (sign < end && isHangul(text.charAt(sign))) {
      sign++;
    }
    return sign < end && SIGNS.indexOf(text.charAt(sign)) >= 0 ? sign + 1 : start;
  }

  /** {@code 이영호기자}: a surname of the table and two signs more. */
  private @Nullable List<Byline> glued() {
    int name = from + NAME;
    boolean is =
        end > name
            && EastAsianWords.is(Kind.CALLED, text.substring(name, end))
            && EastAsianWords.is(Kind.SURNAME, text.substring(from, from + 1));
    for (int at = from; is && at < name; at++) {
      is = isHangul(text.charAt(at));
    }
    return is
        ? List.of(new Byline(text.substring(from, name), null, null, null, new Span(from, name)))
        : null;
  }
}
