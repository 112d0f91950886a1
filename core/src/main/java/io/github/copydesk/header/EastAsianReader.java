package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the datelines of the wires of China, Japan and Korea, which set no blanks between place,
 * date and agency: {@code 新华社上海3月4日电}, {@code 【パリ共同】}, {@code (부산=연합뉴스)}. Each has a frame that
 * nothing else has, and an agency of the table inside it.
 */
final class EastAsianReader {

  private static final int LONGEST_PLACE = 12;
  private static final int MOST_REPORTERS = 6;

  /** The name of a Japanese correspondent has no more signs. */
  private static final int LONGEST_NAME = 6;

  /** {@code 綜合外電報導} takes no more signs. */
  private static final int LONGEST_DESPATCH = 12;

  /** The signs of {@code 記者} and of most names. */
  private static final int ROLE = 2;

  private static final int NAME = 3;

  private static final int SHORTEST_TOWN = 2;

  /** The brackets in which a Chinese wire names its reporters are shorter. */
  private static final int LONGEST_REPORTERS = 40;

  /** What somebody is called in the brackets of the reporters, and no name. */
  private static final Set<String> CHINESE_ROLES = Set.of("记者", "記者", "通讯员", "實習記者", "实习生");

  /** What a reporter of a Korean agency is called after the name. */
  private static final Set<String> KOREAN_ROLES = Set.of("기자", "특파원", "통신원");

  private static final String[][] CHINESE = {
    {"新华社", "Xinhua"},
    {"新華社", "Xinhua"},
    {"新华网", "Xinhua"},
    {"中新社", "China News Service"},
    {"中新网", "China News Service"},
    {"中央社", "CNA"},
    {"人民网", "People's Daily Online"},
    {"本报", ""}
  };

  private static final String[][] JAPANESE = {{"共同", "Kyodo"}, {"時事", "Jiji"}, {"ロイター", "Reuters"}};

  private static final String[][] KOREAN = {{"연합뉴스", "Yonhap"}, {"뉴시스", "Newsis"}};

  private final String text;
  private final int from;
  private final int end;

  private EastAsianReader(String text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = end;
  }

  /** Returns the dateline that a line opens with, null if it opens with none of these. */
  static DatelineReader.@Nullable Found at(String text, int from, int end) {
    char first = text.charAt(from);
    return switch (first) {
      case '新', '中', '人', '本' -> new EastAsianReader(text, from, end).chinese(from);
      case '【', '［' -> new EastAsianReader(text, from, end).japanese();
      case '(', '（' -> new EastAsianReader(text, from, end).inRoundBrackets();
      case '[' -> new EastAsianReader(text, from, end).inSquareBrackets();
      default -> null;
    };
  }

  private DatelineReader.@Nullable Found inRoundBrackets() {
    DatelineReader.Found found = korean();
    boolean chinese = found == null && from + 1 < end && text.charAt(from + 1) == '中';
    return chinese ? chinese(from + 1) : found == null ? japanese() : found;
  }

  private DatelineReader.@Nullable Found inSquareBrackets() {
    DatelineReader.Found found = korean();
    return found == null ? japanese() : found;
  }

  /** {@code 新华社上海3月4日电（记者王明）}, {@code （中央社台北4日電）}, {@code 本报讯（记者王明）}. */
  private DatelineReader.@Nullable Found chinese(int start) {
    for (String[] agency : CHINESE) {
      if (text.startsWith(agency[0], start)) {
        return chinese(start + agency[0].length(), agency[1], start > from);
      }
    }
    return null;
  }

  /**
   * What stands behind the agency.
   *
   * @param place where the town starts
   * @param bracketed whether agency, town and day stand in brackets
   */
  private DatelineReader.@Nullable Found chinese(int place, String agency, boolean bracketed) {
    int digit = place;
    while (digit < end && digit - place <= LONGEST_PLACE && isHan(text.charAt(digit))) {
      digit++;
    }
    if (digit >= end || !Units.isDigit(text.charAt(digit))) {
      return undated(place, digit, agency, bracketed);
    }
    DateMention mention = DateReader.standard().at(text, digit, end, Locale.CHINESE, null);
    int sign = dayEnd(digit);
    PartialDate date = day(text.substring(digit, sign));
    if (mention != null && mention.date().day() != null) {
      sign = mention.span().end();
      date = mention.date();
    }
    int after = date == null ? -1 : despatchEnd(sign, bracketed);
    if (after < 0) {
      return null;
    }
    List<Byline> reporters = new ArrayList<>();
    int story = bracketed ? after : chineseReporters(after, reporters);
    int town = bracketed ? despatchedBy(place, digit, reporters) : place;
    return found(town(town, digit, town == place), date, agency, story, reporters);
  }

  /** {@code 本报讯（记者王明）}: without a day the reporters must stand behind it. */
  private DatelineReader.@Nullable Found undated(
      int place, int end, String agency, boolean bracketed) {
    boolean despatch = end > place && isDespatch(text.charAt(end - 1)) && !bracketed;
    List<Byline> reporters = new ArrayList<>();
    int story = despatch ? chineseReporters(end, reporters) : end;
    return reporters.isEmpty()
        ? null
        : found(town(place, end - 1, true), null, agency, story, reporters);
  }

  /** The town, if no reporter stands there, whose name nothing parts from it. */
  private String town(int place, int end, boolean mayBeReporter) {
    boolean reporter =
        mayBeReporter && (text.startsWith("记者", place) || text.startsWith("記者", place));
    return reporter ? "" : text.substring(place, end);
  }

  /**
   * Reads the reporter of {@code （中央社記者王小明台北4日電）} into a list: a name of three signs, behind it a
   * town of two or more. Where the town starts, {@code place} if it is not known where.
   */
  private int despatchedBy(int place, int digit, List<Byline> reporters) {
    int name = place + ROLE;
    int town = name + NAME;
    if (digit < town + SHORTEST_TOWN
        || !text.startsWith("記者", place)
        || !Words.isHanName(text, name, NAME)) {
      return place;
    }
    Span span = new Span(name, town);
    reporters.add(new Byline(text.substring(name, town), null, null, null, span));
    return town;
  }

  /** Where {@code 4日} ends, whose month nobody says. */
  private int dayEnd(int digit) {
    int at = digit;
    while (at < end && at < digit + 2 && Units.isDigit(text.charAt(at))) {
      at++;
    }
    return at < end && text.charAt(at) == '日' ? at + 1 : digit;
  }

  /**
   * The place after the sign for a despatch, {@code 电}, and in brackets after those; -1 if it is
   * not there.
   */
  private int despatchEnd(int date, boolean bracketed) {
    int at = date;
    int most = Math.min(end, date + (bracketed ? LONGEST_DESPATCH : 2));
    while (at < most && !isDespatch(text.charAt(at)) && (bracketed || text.charAt(at) == '专')) {
      at++;
    }
    if (at >= most || !isDespatch(text.charAt(at))) {
      return -1;
    }
    while (bracketed && at < most && text.charAt(at) != ')' && text.charAt(at) != '）') {
      at++;
    }
    return at < most ? at + 1 : -1;
  }

  private static boolean isDespatch(char c) {
    return c == '电' || c == '電' || c == '讯' || c == '訊';
  }

  /**
   * Reads {@code （记者王明、李华）} into a list; the place after the brackets, {@code at} if they are not
   * there.
   */
  private int chineseReporters(int at, List<Byline> reporters) {
    int open = skipBlank(at);
    boolean bracket = open < end && (text.charAt(open) == '（' || text.charAt(open) == '(');
    boolean named = bracket && (text.startsWith("记者", open + 1) || text.startsWith("記者", open + 1));
    int most = Math.min(end, open + LONGEST_REPORTERS);
    int name = open + 3;
    for (int i = name; named && i < most; i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        continue;
      }
      boolean role = CHINESE_ROLES.contains(text.substring(name, i));
      if (i - name >= 2 && i - name <= 4 && !role) {
        Span span = new Span(name, i);
        reporters.add(new Byline(text.substring(name, i), null, null, null, span));
      }
      if (c == '）' || c == ')') {
        return i + 1;
      }
      name = i + 1;
    }
    reporters.clear();
    return at;
  }

  /** {@code 【パリ共同】}, {@code ［東京　４日　ロイター］}. */
  private DatelineReader.@Nullable Found japanese() {
    char first = text.charAt(from);
    int bracket = "【[（(".indexOf(first);
    char closing = bracket < 0 ? '］' : "】]）)".charAt(bracket);
    int close = close(closing);
    for (String[] agency : JAPANESE) {
      int name = close - agency[0].length();
      boolean named = name > from + 1 && text.startsWith(agency[0], name);
      String place = named ? text.substring(from + 1, name).strip() : "";
      if (place.isEmpty()) {
        continue;
      }
      int blank = firstBlank(place);
      PartialDate date = blank < 0 ? null : day(place.substring(blank).strip());
      if (blank > 0 && date == null) {
        return null;
      }
      return found(blank < 0 ? place : place.substring(0, blank), date, agency[1], close + 1);
    }
    return close < 0 ? null : correspondent(close);
  }

  /** {@code 【ソウル＝田中一郎】}: a town and the paper's correspondent there. */
  private DatelineReader.@Nullable Found correspondent(int close) {
    int sign = from + 1;
    while (sign < close && isHan(text.charAt(sign))) {
      sign++;
    }
    int name = sign + 1;
    boolean parted = sign > from + 2 && (text.charAt(sign) == '＝' || text.charAt(sign) == '=');
    boolean named = parted && close - name >= 3 && close - name <= LONGEST_NAME;
    for (int i = name; named && i < close; i++) {
      named = isHan(text.charAt(i));
    }
    Byline by =
        named
            ? new Byline(text.substring(name, close), null, null, null, new Span(name, close))
            : null;
    return by == null
        ? null
        : found(text.substring(from + 1, sign), null, "", close + 1, List.of(by));
  }

  private static int firstBlank(String place) {
    for (int i = 0; i < place.length(); i++) {
      if (Tokens.isBlank(place.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 4日}, {@code 3月4日}. */
  private static @Nullable PartialDate day(String words) {
    DateMention date = DateReader.standard().at(words, 0, words.length(), Locale.JAPANESE, null);
    if (date != null && date.span().end() == words.length()) {
      return date.date();
    }
    boolean alone = words.length() >= 2 && words.length() <= 3 && words.endsWith("日");
    int day = 0;
    for (int i = 0; alone && i < words.length() - 1; i++) {
      int digit = Units.digit(words.charAt(i));
      alone = digit >= 0;
      day = day * 10 + digit;
    }
    return alone && day >= 1 && day <= 31 ? PartialDate.of(null, null, day) : null;
  }

  /** {@code (부산=연합뉴스) 이영호 기자 = }. */
  private DatelineReader.@Nullable Found korean() {
    char first = text.charAt(from);
    int close = close(first == '(' ? ')' : first == '[' ? ']' : '）');
    for (String[] agency : KOREAN) {
      int name = close - agency[0].length();
      boolean named =
          name > from + 2 && text.charAt(name - 1) == '=' && text.startsWith(agency[0], name);
      if (named) {
        List<Byline> reporters = new ArrayList<>();
        int after = koreanReporters(close + 1, reporters);
        return found(text.substring(from + 1, name - 1), null, agency[1], after, reporters);
      }
    }
    return null;
  }

  /**
   * Reads {@code 이영호 기자 = } with one name or several into a list; the place after it, {@code at} if
   * that is not there.
   */
  private int koreanReporters(int at, List<Byline> reporters) {
    List<Byline> named = new ArrayList<>();
    int i = at;
    while (named.size() < MOST_REPORTERS) {
      int word = skipBlank(i);
      int wordEnd = word;
      while (wordEnd < end && isHangul(text.charAt(wordEnd))) {
        wordEnd++;
      }
      if (wordEnd == word) {
        return at;
      }
      String written = text.substring(word, wordEnd);
      if (KOREAN_ROLES.contains(written)) {
        int sign = skipBlank(wordEnd);
        boolean closed = sign < end && text.charAt(sign) == '=' && !named.isEmpty();
        if (closed) {
          named.forEach(b -> reporters.add(new Byline(b.name(), written, null, null, b.span())));
        }
        return closed ? sign + 1 : at;
      }
      if (written.length() < 2 || written.length() > 4) {
        return at;
      }
      named.add(new Byline(written, null, null, null, new Span(word, wordEnd)));
      i = wordEnd < end && "·,/".indexOf(text.charAt(wordEnd)) >= 0 ? wordEnd + 1 : wordEnd;
    }
    return at;
  }

  private int skipBlank(int at) {
    int i = at;
    while (i < end && Tokens.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Where the frame closes, -1 if not soon. */
  private int close(char closing) {
    int most = Math.min(end, from + LONGEST_PLACE + 16);
    for (int i = from + 1; i < most; i++) {
      if (text.charAt(i) == closing) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHan(char c) {
    return Units.isLetter(c) && !Units.isUpperCase(c) && !Units.isLowerCase(c);
  }

  private DatelineReader.@Nullable Found found(
      String place, @Nullable PartialDate date, String agency, int after) {
    return found(place, date, agency, after, List.of());
  }

  private DatelineReader.@Nullable Found found(
      String place, @Nullable PartialDate date, String agency, int after, List<Byline> reporters) {
    int story = after;
    while (story < end && (Tokens.isBlank(text.charAt(story)) || text.charAt(story) == '-')) {
      story++;
    }
    if (story >= end) {
      return null;
    }
    List<String> places = place.isEmpty() ? List.of() : List.of(place);
    List<String> agencies = agency.isEmpty() ? List.of() : List.of(agency);
    Dateline dateline = new Dateline(places, date, agencies, new Span(from, story));
    return new DatelineReader.Found(dateline, reporters, true);
  }
}
