package io.github.copydesk.header;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the author of a Chinese or Japanese story on a line of its own, where no blank parts the
 * name from what it is: {@code 新华社记者王小明}, {@code 文/王小明}, {@code 田中太郎記者}, {@code 【田中太郎】}. The name
 * must open with a surname of the table, since a word may stand there too.
 */
final class HanByline {

  private static final int LONGEST = 40;

  /** The same with an address behind it. */
  private static final int LONGEST_MAILED = 80;

  /** {@code 人民日报海外版} */
  private static final int LONGEST_HOUSE = 12;

  /** A name is as short behind what says who wrote and a sign; a word is too. */
  private static final int SHORTEST_NAME = 2;

  private static final int SHORTEST_ELSEWHERE = 3;

  private static final Set<String> REPORTER = Set.of("记者", "記者");

  /** What stands before a sign and a name: the text is by, who reported and wrote it. */
  private static final Set<String> TEXT =
      Set.of("文", "撰文", "作者", "记者", "記者", "取材", "執筆", "取材・文", "文・取材", "聞き手");

  private static final String SIGNS = "/／|｜=＝・·:：";
  private static final String PARTS = "、，,/／・· 　";
  private static final String OPENING = "(（【[［〔";
  private static final String CLOSING = ")）】]］〕";

  private final String text;
  private final int from;
  private final int end;
  private final List<Byline> names = new ArrayList<>(2);

  private HanByline(String text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = end;
  }

  /** Returns whom a line names and nothing else, null if it is no such line: mostly. */
  static @Nullable List<Byline> read(String text, int from, int to) {
    int end = to - from > LONGEST_MAILED ? from : beforeMail(text, from, to);
    if (end - from > LONGEST || end - from < 3) {
      return null;
    }
    int bracket = OPENING.indexOf(text.charAt(from));
    boolean bracketed = bracket >= 0;
    int last = bracketed ? end - 1 : end;
    if (bracketed && text.charAt(last) != CLOSING.charAt(bracket)) {
      return null;
    }
    int open = bracketed ? from + 1 : from;
    if (EastAsianLine.isHangul(text.charAt(last - 1))) {
      return KoreanDateline.signature(text, open, last);
    }
    if (!EastAsianLine.isHan(text.charAt(open))) {
      return null;
    }
    HanReporters reporters =
        HanReporters.read(
            text, open, last, bracketed ? HanReporters.Frame.BRACKET : HanReporters.Frame.LINE);
    return reporters != null
        ? reporters.placed()
        : read(text, bracketed ? behindPlace(text, open, end) : open, last, bracketed);
  }

  /** {@code 김민수 기자 kim@example.org}: where the line ends without the address. */
  private static int beforeMail(String text, int from, int to) {
    int at = to;
    boolean mail = false;
    while (at > from && text.charAt(at - 1) < 128 && text.charAt(at - 1) > ' ') {
      at--;
      mail |= text.charAt(at) == '@';
    }
    while (mail && at > from && Tokens.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return mail ? at : to;
  }

  private static @Nullable List<Byline> read(String text, int open, int end, boolean bracketed) {
    if (!isHan(text.charAt(open))) {
      return null;
    }
    HanByline line = new HanByline(text, open, end);
    boolean named =
        line.behindLabel()
            || line.beforeReporter()
            || (bracketed && line.names(open, SHORTEST_ELSEWHERE));
    return named ? line.names : null;
  }

  /** {@code （モスクワ＝田中太郎）}: where the name starts behind the town and the sign. */
  private static int behindPlace(String text, int open, int end) {
    for (int at = open + 1; at < end - 2; at++) {
      if (text.charAt(at) == '＝') {
        return at + 1;
      }
    }
    return open;
  }

  /** {@code 文/王小明}, {@code 新华社记者王小明}. */
  private boolean behindLabel() {
    int sign = from;
    while (sign < end && SIGNS.indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    // "取材・文=田中太郎" has a sign in its label.
    int last = sign < end ? nextSign(sign) : end;
    boolean said = sign < end && TEXT.contains(text.substring(from, sign));
    boolean label =
        said && (names(sign + 1, SHORTEST_NAME) || names(behindHouse(sign + 1), SHORTEST_NAME));
    boolean longer = !label && last < end && TEXT.contains(text.substring(from, last));
    return label || (longer && names(last + 1, SHORTEST_ELSEWHERE)) || behindReporter();
  }

  /** {@code 文/海港网 王小明}: where the name starts behind a house and a blank. */
  private int behindHouse(int house) {
    int at = house;
    while (at < end && !Tokens.isBlank(text.charAt(at))) {
      at++;
    }
    return Math.min(end, at + 1);
  }

  private int nextSign(int sign) {
    int at = sign + 1;
    while (at < end && SIGNS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private boolean behindReporter() {
    for (int at = from; at < end - 2 && at - from <= LONGEST_HOUSE; at++) {
      if (REPORTER.contains(text.substring(at, at + 2))) {
        int name = at + 2;
        boolean blank = Tokens.isBlank(text.charAt(name));
        boolean closed = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
        int shortest = blank || closed ? SHORTEST_NAME : SHORTEST_ELSEWHERE;
        return names(blank ? name + 1 : name, shortest);
      }
      if (!isHan(text.charAt(at))) {
        return false;
      }
    }
    return false;
  }

  /** {@code 田中太郎記者}. */
  private boolean beforeReporter() {
    boolean reporter = REPORTER.contains(text.substring(end - 2, end));
    return reporter && name(from, end - 2, SHORTEST_ELSEWHERE);
  }

  private boolean names(int start, int shortest) {
    names.clear();
    int at = start;
    for (int i = start; i <= end; i++) {
      if (i == end || PARTS.indexOf(text.charAt(i)) >= 0) {
        if (!name(at, i, shortest)) {
          return false;
        }
        at = i + 1;
      }
    }
    return !names.isEmpty();
  }

  private boolean name(int start, int to, int shortest) {
    for (int i = start; i < to; i++) {
      if (!isHan(text.charAt(i))) {
        return false;
      }
    }
    int length = to - start;
    boolean isShort = length == SHORTEST_NAME && shortest == SHORTEST_NAME;
    boolean name =
        isShort
            ? Words.isShortHanName(text, start)
            : length > SHORTEST_NAME && length < 6 && Words.isHanName(text, start, length);
    if (name) {
      names.add(new Byline(text.substring(start, to), null, null, null, new Span(start, to)));
    }
    return name;
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }
}
