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

  /** {@code 人民日报海外版} */
  private static final int LONGEST_HOUSE = 8;

  private static final Set<String> REPORTER = Set.of("记者", "記者");

  /** What stands before a sign and a name: the text is by, who reported and wrote it. */
  private static final Set<String> TEXT =
      Set.of("文", "撰文", "作者", "记者", "記者", "取材", "執筆", "取材・文", "文・取材", "聞き手");

  private static final String SIGNS = "/／|｜=＝・·:：";
  private static final String PARTS = "、，,/／・· 　";
  private static final String OPENING = "(（【";
  private static final String CLOSING = ")）】";

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
  static @Nullable List<Byline> read(String text, int from, int end) {
    if (end - from > LONGEST || end - from < 3) {
      return null;
    }
    int bracket = OPENING.indexOf(text.charAt(from));
    boolean bracketed = bracket >= 0;
    int open = bracketed ? behindPlace(text, from + 1, end) : from;
    if (!isHan(text.charAt(open))
        || (bracketed && text.charAt(end - 1) != CLOSING.charAt(bracket))) {
      return null;
    }
    HanByline line = new HanByline(text, open, bracketed ? end - 1 : end);
    boolean named = line.behindLabel() || line.beforeReporter() || (bracketed && line.names(open));
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
    boolean label = sign < end && TEXT.contains(text.substring(from, sign)) && names(sign + 1);
    boolean longer = !label && last < end && TEXT.contains(text.substring(from, last));
    return label || (longer && names(last + 1)) || behindReporter();
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
        return names(blank ? name + 1 : name);
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
    return reporter && name(from, end - 2);
  }

  private boolean names(int start) {
    names.clear();
    int at = start;
    for (int i = start; i <= end; i++) {
      if (i == end || PARTS.indexOf(text.charAt(i)) >= 0) {
        if (!name(at, i)) {
          return false;
        }
        at = i + 1;
      }
    }
    return !names.isEmpty();
  }

  private boolean name(int start, int to) {
    for (int i = start; i < to; i++) {
      if (!isHan(text.charAt(i))) {
        return false;
      }
    }
    boolean name = to - start > 2 && to - start < 6 && Words.isHanName(text, start, to - start);
    if (name) {
      names.add(new Byline(text.substring(start, to), null, null, null, new Span(start, to)));
    }
    return name;
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }
}
