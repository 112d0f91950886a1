package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code 【パリ共同】}, {@code ［東京　４日　ロイター］}, {@code 【AFP＝時事】}, {@code 【ソウル＝田中太郎】}. */
final class JapaneseDateline extends EastAsianLine {

  /** The name of a correspondent has no more signs. */
  private static final int LONGEST_NAME = 6;

  private static final int SHORTEST_NAME = 3;

  private static final String SIGNS = "＝=・:：";

  JapaneseDateline(String text, int from, int end) {
    super(text, from, end);
  }

  DatelineReader.@Nullable Found read() {
    int close = close(from);
    for (int i = from + 1; i < close; i++) {
      if (isHangul(text.charAt(i))) {
        return null;
      }
    }
    if (close < from + 3) {
      return null;
    }
    int agency = EastAsianWords.agencyBefore(text, from + 1, close);
    return agency > 0 ? wire(close - agency, close) : correspondent(close);
  }

  /** A town, a day or another agency before the agency; one alone before a blank or a colon. */
  private DatelineReader.@Nullable Found wire(int name, int close) {
    String agency = EastAsianWords.agency(text.substring(name, close));
    String before = text.substring(from + 1, name);
    boolean ascii = text.charAt(from) == '(' || text.charAt(from) == '[';
    boolean eastern = isHan(text.charAt(name)) || !ascii;
    if (agency == null || (before.isEmpty() && !(eastern && isAt(close + 1, ":：")))) {
      return null;
    }
    boolean parted = before.isEmpty() || isHan(text.charAt(name)) || !isLetter(before);
    String town = parted ? trimmed(before) : null;
    if (town == null) {
      return null;
    }
    String other = EastAsianWords.agency(town);
    if (other != null) {
      return found(List.of(), null, List.of(other, agency), close + 1, List.of());
    }
    int digit = firstDigit(town);
    PartialDate date = digit < town.length() ? day(town.substring(digit).strip()) : null;
    boolean whole = digit == town.length() || date != null;
    String place = trimmed(town.substring(0, digit));
    boolean eastAsian = place.isEmpty() ? date != null || before.isEmpty() : isHan(place.charAt(0));
    return whole && eastAsian
        ? found(listed(place), date, List.of(agency), close + 1, List.of())
        : null;
  }

  private static boolean isLetter(String before) {
    return Units.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  private static int firstDigit(String words) {
    int digit = 0;
    while (digit < words.length() && !Units.isDigit(words.charAt(digit))) {
      digit++;
    }
    return digit;
  }

  private static String trimmed(String words) {
    int end = words.length();
    while (end > 0
        && (Tokens.isBlank(words.charAt(end - 1)) || SIGNS.indexOf(words.charAt(end - 1)) >= 0)) {
      end--;
    }
    return words.substring(0, end).strip();
  }

  /** {@code 【ソウル＝田中太郎、佐藤花子】}, {@code 【ソウル田中太郎】}: the paper's people there. */
  private DatelineReader.@Nullable Found correspondent(int close) {
    int sign = from + 1;
    while (sign < close && isHan(text.charAt(sign))) {
      sign++;
    }
    boolean parted = sign > from + 2 && sign < close && "＝=・".indexOf(text.charAt(sign)) >= 0;
    int town = parted ? sign : lastKana(close);
    List<Byline> names =
        town > from + 2 && sign >= town ? names(parted ? sign + 1 : town, close, !parted) : null;
    return names == null
        ? null
        : found(List.of(text.substring(from + 1, town)), null, List.of(), close + 1, names);
  }

  /** Where the kana of a foreign town end. */
  private int lastKana(int close) {
    int at = from + 1;
    while (at < close && text.charAt(at) >= 0x30A0 && text.charAt(at) <= 0x30FF) {
      at++;
    }
    return at;
  }

  private @Nullable List<Byline> names(int start, int close, boolean known) {
    List<Byline> names = new ArrayList<>(2);
    int name = start;
    for (int i = start; i <= close; i++) {
      if (i < close && isHan(text.charAt(i))) {
        continue;
      }
      boolean sign = i == close || "、，・".indexOf(text.charAt(i)) >= 0;
      int length = i - name;
      boolean fits = length >= SHORTEST_NAME && length <= LONGEST_NAME;
      if (!sign || !fits || (known && !Words.isHanName(text, name, length))) {
        return null;
      }
      names.add(new Byline(text.substring(name, i), null, null, null, new Span(name, i)));
      name = i + 1;
    }
    return names;
  }
}
