package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.EastAsianWords.Kind;
import io.github.copydesk.table.Units;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 新华社上海3月4日电（记者王明）}, {@code （中央社台北4日電）}, {@code 本报讯（记者王明）}, {@code 〔記者王小明／台北報導〕},
 * {@code 海外网3月4日电}.
 */
final class ChineseDateline extends EastAsianLine {

  /** A house and a town take no more signs. */
  private static final int LONGEST_RUN = 20;

  private static final int LONGEST_HOUSE = 10;

  /** What follows where the house has only its name to tell it. */
  private static final String PARTING = "，,（(：:、";

  /**
   * What a despatch opens with.
   *
   * @param agency the agency or house, empty for the paper itself
   * @param known whether that is in the table
   * @param own whether the paper speaks of itself
   * @param sent whether the word is "despatch", and not "report"
   * @param end the place behind the word
   */
  private record Despatch(
      String agency,
      boolean known,
      boolean own,
      String place,
      @Nullable PartialDate date,
      boolean sent,
      int end) {

    /** Whether it may fill a bracket: {@code 【明報專訊】} does, {@code 【環球網報道】} too. */
    boolean isSure() {
      return known || sent || date != null || !agency.isEmpty();
    }
  }

  ChineseDateline(String text, int from, int end) {
    super(text, from, end);
  }

  DatelineReader.@Nullable Found read() {
    if (isHan(text.charAt(from))) {
      return bare();
    }
    int close = close(from);
    return close < from + 3 ? null : bracketed(close);
  }

  private DatelineReader.@Nullable Found bracketed(int close) {
    int inside = from + 1;
    HanReporters reporters = HanReporters.read(text, inside, close, HanReporters.Frame.BRACKET);
    if (reporters != null) {
      return signed(reporters, close + 1);
    }
    String agency = EastAsianWords.agency(text.substring(inside, close));
    boolean chinese = isHan(text.charAt(close - 1)) && !isHangul(text.charAt(close - 1));
    if (agency != null && chinese) {
      return found(List.of(), null, List.of(agency), close + 1, List.of());
    }
    if (isDesk(inside, close)) {
      return found(List.of(), null, List.of(), close + 1, List.of());
    }
    Despatch despatch = despatch(inside, close);
    if (despatch == null || despatch.end() != close || !despatch.isSure()) {
      return null;
    }
    HanReporters sender = sender(inside, despatch, close);
    return sender == null ? withReporters(despatch, close + 1) : sent(despatch, sender, close + 1);
  }

  /** {@code 〔即時新聞／綜合報導〕}: a desk that has put together what others report. */
  private boolean isDesk(int inside, int close) {
    int report = close - EastAsianWords.lengthBefore(Kind.REPORT, text, inside, close);
    int kind = report - EastAsianWords.lengthBefore(Kind.KIND, text, inside, report);
    int desk = inside;
    while (desk < kind && isHan(text.charAt(desk))) {
      desk++;
    }
    boolean parted = desk == kind - 1 && "／/".indexOf(text.charAt(desk)) >= 0;
    return parted && kind < report && report < close && desk > inside + 1;
  }

  /** {@code 〔記者王小明／台北報導〕} opens the story. */
  private DatelineReader.@Nullable Found signed(HanReporters by, int after) {
    String agency = EastAsianWords.agency(by.house());
    return found(listed(town(by)), null, listed(agency), after, by.names());
  }

  /** The town; {@code 綜合報導} names none. */
  private static String town(HanReporters by) {
    return EastAsianWords.is(Kind.KIND, by.place()) ? "" : by.place();
  }

  private DatelineReader.@Nullable Found bare() {
    DatelineReader.Found signed = beforeBlank();
    int house = signed == null ? EastAsianWords.agencyAt(text, from, end) : 0;
    int close = house > 0 ? close(from + house) : -1;
    if (close > 0) {
      HanReporters by =
          HanReporters.read(text, from + house + 1, close, HanReporters.Frame.BRACKET);
      String agency = EastAsianWords.agency(text.substring(from, from + house));
      return by == null
          ? null
          : found(listed(town(by)), null, listed(agency), close + 1, by.names());
    }
    Despatch despatch = signed == null ? despatch(from, end) : null;
    if (despatch == null) {
      return signed;
    }
    DatelineReader.Found named = withReporters(despatch, despatch.end());
    boolean reporters = named != null && !named.reporters().isEmpty();
    return reporters || standsAlone(despatch) ? named : null;
  }

  /** {@code 記者王小明／台北報導　}: who reports, from where, and a blank before the story. */
  private DatelineReader.@Nullable Found beforeBlank() {
    int at = from;
    int parts = 0;
    while (at < end && at - from < LONGEST_RUN && !Tokens.isBlank(text.charAt(at))) {
      parts += "／/".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      at++;
    }
    boolean may = parts == 1 && at < end && Tokens.isBlank(text.charAt(at));
    HanReporters by = may ? HanReporters.read(text, from, at, HanReporters.Frame.BRACKET) : null;
    return by == null || !by.reported() ? null : signed(by, at);
  }

  /** Whether a despatch without reporters behind it is one: by its day, or by what parts it. */
  private boolean standsAlone(Despatch despatch) {
    int at = despatch.end();
    if (despatch.date() != null && despatch.sent()) {
      return despatch.known() || isAt(at, PARTING);
    }
    boolean house = despatch.known() || despatch.place().isEmpty();
    boolean listed = isAt(at, "：:");
    boolean news = text.startsWith("消息", at - 2) && despatch.date() != null && isAt(at, PARTING);
    return house && !despatch.sent() && !despatch.own() && (listed || news || isWide(at));
  }

  private boolean isWide(int at) {
    return at < end && Tokens.isBlank(text.charAt(at));
  }

  /** {@code （中央社記者王小明台北4日電）}: the reporter between the agency and the town. */
  private @Nullable HanReporters sender(int inside, Despatch despatch, int close) {
    int digit = inside;
    while (digit < close && !Units.isDigit(text.charAt(digit))) {
      digit++;
    }
    // The word for a despatch stands behind the day; a report of the same reporter has it at once.
    HanReporters by = HanReporters.beforeDay(text, inside, digit);
    return by == null || despatch.date() == null ? null : by;
  }

  private DatelineReader.@Nullable Found sent(Despatch despatch, HanReporters by, int after) {
    String town = by.place();
    return found(listed(town), despatch.date(), listed(despatch.agency()), after, by.names());
  }

  private DatelineReader.@Nullable Found withReporters(Despatch despatch, int after) {
    int at = skipBlank(after);
    int close = close(at);
    HanReporters by =
        close < 0 ? null : HanReporters.read(text, at + 1, close, HanReporters.Frame.DESPATCH);
    int story = by == null ? after : close + 1;
    int said = by == null ? saidEnd(at) : -1;
    if (said > 0) {
      by = HanReporters.read(text, at, said, HanReporters.Frame.DESPATCH);
      story = by == null ? after : said;
    }
    return found(
        listed(despatch.place()),
        despatch.date(),
        listed(despatch.agency()),
        story,
        by == null ? List.of() : by.names());
  }

  /** Where {@code 记者王明报道：} ends, -1 if that does not stand there. */
  private int saidEnd(int at) {
    int stop = at;
    while (stop < end && stop - at < LONGEST_RUN && (isHan(text.charAt(stop)) || isAt(stop, "、"))) {
      if (isWide(stop) && EastAsianWords.lengthBefore(Kind.REPORT, text, at, stop) > 0) {
        break;
      }
      stop++;
    }
    boolean said =
        EastAsianWords.lengthAt(Kind.REPORTER, text, at, stop) > 0
            && EastAsianWords.lengthBefore(Kind.REPORT, text, at, stop) > 0;
    return said && isAt(stop, "：:") ? stop : -1;
  }

  /** Reads house, town and day up to the word for a despatch or a report. */
  private @Nullable Despatch despatch(int start, int limit) {
    int run = start;
    while (run < limit && run - start <= LONGEST_RUN && isRun(text.charAt(run))) {
      run++;
    }
    if (run < limit && Units.isDigit(text.charAt(run))) {
      return dated(start, run, limit);
    }
    int word = run - word(start, run);
    boolean sent = word < run && isSent(word);
    return word == run || word == start ? null : opening(start, word, null, sent, run);
  }

  /** The stop stands between the names of reporters. */
  private static boolean isRun(char c) {
    return isHan(c) || c == '、';
  }

  /** The length of the word for a despatch or a report at the end of a run, or 0. */
  private int word(int start, int run) {
    int sent = EastAsianWords.lengthBefore(Kind.DESPATCH, text, start, run);
    return sent > 0 ? sent : EastAsianWords.lengthBefore(Kind.REPORT, text, start, run);
  }

  private boolean isSent(int word) {
    return EastAsianWords.lengthAt(Kind.DESPATCH, text, word, word + 1) > 0;
  }

  private @Nullable Despatch dated(int start, int digit, int limit) {
    DateMention mention = DateReader.standard().at(text, digit, limit, Locale.CHINESE, null);
    int sign = dayEnd(digit);
    PartialDate date = day(text.substring(digit, sign));
    if (mention != null && mention.date().day() != null) {
      sign = mention.span().end();
      date = mention.date();
    }
    if (date == null) {
      return null;
    }
    int word = sign + EastAsianWords.lengthAt(Kind.KIND, text, sign, limit);
    int length = EastAsianWords.lengthAt(Kind.DESPATCH, text, word, limit);
    int report = length > 0 ? 0 : EastAsianWords.lengthAt(Kind.REPORT, text, word, limit);
    int stop = word + length + report;
    return stop == word ? null : opening(start, digit, date, length > 0, stop);
  }

  private @Nullable Despatch opening(
      int start, int to, @Nullable PartialDate date, boolean sent, int stop) {
    int agency = EastAsianWords.agencyAt(text, start, to);
    int own = agency > 0 ? 0 : EastAsianWords.lengthAt(Kind.OWN, text, start, to);
    int known = agency + own;
    int kind = EastAsianWords.lengthBefore(Kind.KIND, text, start, to);
    int bare = to - kind;
    if (known == 0) {
      boolean house =
          bare - start >= 2
              && bare - start <= LONGEST_HOUSE
              && EastAsianWords.lengthBefore(Kind.HOUSE, text, start, bare) > 0;
      return house
          ? new Despatch(text.substring(start, bare), false, false, "", date, sent, stop)
          : null;
    }
    String name = EastAsianWords.agency(text.substring(start, start + agency));
    String place = text.substring(Math.min(bare, start + known), bare);
    boolean reporter = EastAsianWords.lengthAt(Kind.REPORTER, place, 0, place.length()) > 0;
    return new Despatch(
        name == null ? "" : name, true, own > 0, reporter ? "" : place, date, sent, stop);
  }
}
