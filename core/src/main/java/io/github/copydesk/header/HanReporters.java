package io.github.copydesk.header;

import io.github.copydesk.header.EastAsianWords.Kind;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reporters of a Chinese story, with their house, their town and what else is said of them,
 * whether blanks and signs part these or not: {@code 記者王小明／台北即時報導}, {@code 本报记者 王明 李华 北京报道}, {@code
 * 每经记者：王明　每经编辑：李华}.
 */
final class HanReporters {

  /** What the part stands in: the more it says, the less the names have to. */
  enum Frame {
    LINE,
    BRACKET,
    /** Behind the word for a despatch whoever is called a reporter has a name. */
    DESPATCH
  }

  private static final String SIGNS = "、，,/／|｜：:·・";

  /** {@code 人民日报海外版} */
  private static final int LONGEST_HOUSE = 12;

  private static final int LONGEST_PLACE = 8;

  /** The signs of most names. */
  private static final int NAME = 3;

  private static final int SHORTEST = 2;
  private static final int LONGEST_NAME = 4;

  private final String text;
  private final Frame frame;
  private final List<Byline> names = new ArrayList<>(2);
  private @Nullable String role;
  private boolean called;
  private boolean reported;
  private String place = "";
  private String house = "";

  private HanReporters(String text, Frame frame) {
    this.text = text;
    this.frame = frame;
  }

  /**
   * Returns the reporters that a part of the text names, and nothing else; null if it says more.
   *
   * @param frame how sure it is that the part names reporters
   */
  static @Nullable HanReporters read(String text, int from, int to, Frame frame) {
    HanReporters reporters = new HanReporters(text, frame);
    int at = from;
    while (at < to) {
      while (at < to && isSign(text.charAt(at))) {
        at++;
      }
      int stop = at;
      while (stop < to && EastAsianLine.isHan(text.charAt(stop))) {
        stop++;
      }
      if (at < to && (stop == at || !reporters.item(at, stop))) {
        return null;
      }
      at = stop;
    }
    return reporters.called && !reporters.names.isEmpty() ? reporters : null;
  }

  /**
   * Returns the reporters between an agency and the day of a despatch, with the town behind them:
   * {@code 中央社記者王小明台北}; null if none is called so.
   */
  static @Nullable HanReporters beforeDay(String text, int from, int to) {
    HanReporters reporters = new HanReporters(text, Frame.BRACKET);
    int at = from;
    while (at < to) {
      int stop = at;
      while (stop < to && !isSign(text.charAt(stop))) {
        stop++;
      }
      int name = reporters.behindRole(at, stop);
      if (!reporters.called
          || !(stop < to ? reporters.name(name, stop) : reporters.sentFrom(name, to))) {
        return null;
      }
      at = stop + 1;
    }
    return reporters.names.isEmpty() ? null : reporters;
  }

  /** A name and a town behind it. */
  private boolean sentFrom(int from, int to) {
    int known = to - from >= NAME + SHORTEST && Words.isHanName(text, from, NAME) ? NAME : SHORTEST;
    boolean named = to - from >= known + SHORTEST && name(from, from + known);
    place = named ? text.substring(from + known, to) : "";
    return named;
  }

  private static boolean isSign(char c) {
    return Tokens.isBlank(c) || SIGNS.indexOf(c) >= 0;
  }

  List<Byline> names() {
    return names;
  }

  /** The names with the town, if one is said, and the house. */
  List<Byline> placed() {
    boolean town = !place.isEmpty() && !EastAsianWords.is(Kind.KIND, place);
    List<Byline> placed = new ArrayList<>(names.size());
    for (Byline b : names) {
      placed.add(new Byline(b.name(), b.role(), null, town ? place : null, b.span()));
    }
    return placed;
  }

  /** The town they report from, empty if none is said. */
  String place() {
    return place;
  }

  /** Whom they work for, empty if that is not said or the paper itself. */
  String house() {
    return EastAsianWords.is(Kind.OWN, house) ? "" : house;
  }

  /** Whether it is said that they report, {@code 报道}. */
  boolean reported() {
    return reported;
  }

  private boolean item(int from, int to) {
    int name = behindRole(from, to);
    int tail = called ? beforeReport(name, to) : to;
    if (tail < to) {
      reported = true;
      return tail == name || reportedBy(name, tail);
    }
    // "记者马上": behind the word itself two signs may be a word too.
    boolean word = frame == Frame.LINE && name > from && to - name == SHORTEST;
    return name == to || (called ? !word && name(name, to) : isHouse(from, to));
  }

  /** {@code 环球网报道 记者 王明}: the house that reports stands before who does. */
  private boolean isHouse(int from, int to) {
    int report = to - EastAsianWords.lengthBefore(Kind.REPORT, text, from, to);
    boolean is =
        to - from <= LONGEST_HOUSE
            && (EastAsianWords.lengthBefore(Kind.HOUSE, text, from, report) > 0
                || EastAsianWords.agencyAt(text, from, report) == report - from);
    house = is ? text.substring(from, report) : house;
    return is;
  }

  /** Where the name starts behind a house and what its reporter is called. */
  private int behindRole(int from, int to) {
    for (int at = from; at < to && at - from <= LONGEST_HOUSE; at++) {
      int reporter = EastAsianWords.lengthAt(Kind.REPORTER, text, at, to);
      int beside = EastAsianWords.lengthAt(Kind.BESIDE, text, at, to);
      if (reporter + beside > 0) {
        called = called || reporter > 0 || at > from;
        role = reporter > 0 ? null : text.substring(at, at + beside);
        house = reporter > 0 && at > from ? text.substring(from, at) : house;
        return at + Math.max(reporter, beside);
      }
    }
    return from;
  }

  /** Where {@code 即時報導} starts at the end of a part, its end if it ends with no report. */
  private int beforeReport(int from, int to) {
    int report = EastAsianWords.lengthBefore(Kind.REPORT, text, from, to);
    int word = report > 0 ? report : EastAsianWords.lengthBefore(Kind.DESPATCH, text, from, to);
    int tail = to - word;
    int kind = word == 0 ? 0 : EastAsianWords.lengthBefore(Kind.KIND, text, from, tail);
    return tail - kind;
  }

  /** A town behind the names, or a name with or without one. */
  private boolean reportedBy(int from, int to) {
    if (names.isEmpty()) {
      return name(from, to) || sentFrom(from, to);
    }
    place = text.substring(from, to);
    return to - from >= SHORTEST && to - from <= LONGEST_PLACE;
  }

  private boolean name(int from, int to) {
    int length = to - from;
    if (length < SHORTEST || length > LONGEST_NAME) {
      return false;
    }
    boolean known =
        length == SHORTEST ? Words.isShortHanName(text, from) : Words.isHanName(text, from, length);
    if (known || frame == Frame.DESPATCH) {
      names.add(new Byline(text.substring(from, to), role, null, null, new Span(from, to)));
    }
    return known || frame == Frame.DESPATCH;
  }
}
