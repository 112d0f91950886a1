package io.github.copydesk.artefact;

import java.util.HashMap;
import java.util.Map;

/**
 * Where in a document each closing tag stands for the last time, {@code [/box]}. Most documents
 * have none, so nothing is looked for before a line has one: who asks earlier is told that there is
 * none, and the lines are read again if that was wrong. Not thread-safe.
 */
final class DocumentTags {

  private static final int LONGEST_NAME = 40;

  /** So far below a name in brackets its first setting is looked for. */
  private static final int REACH = 200;

  private final Map<Long, Integer> last = new HashMap<>();
  private String source = "";
  private boolean any;
  private boolean denied;

  /** Turns to another document. */
  void reset(String document) {
    source = document;
    any = false;
    denied = false;
    if (!last.isEmpty()) {
      last.clear();
    }
  }

  /** Returns whether a closing tag was met, or is known to come. */
  boolean any() {
    denied |= !any;
    return any;
  }

  /**
   * Looks for the first closing tag in a stretch. Returns whether it shows that an earlier answer
   * was wrong; from then on every answer is right.
   */
  boolean contradictedBy(int from, int to) {
    if (any || !holdsClosing(from, to)) {
      return false;
    }
    any = true;
    read();
    return denied;
  }

  private boolean holdsClosing(int from, int to) {
    for (int at = source.indexOf('[', from); at >= 0 && at < to; at = source.indexOf('[', at + 1)) {
      if (source.startsWith("/", at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a tag of this name is closed after {@code position} of the source. */
  boolean closesAfter(long name, int position) {
    Integer place = any() ? last.get(name) : null;
    return place != null && place > position;
  }

  /** Returns whether a tag of the name {@code text[from, to)} is opened anywhere. */
  boolean opens(char[] text, int from, int to) {
    return source.contains('[' + new String(text, from, to - from));
  }

  /**
   * Returns whether the line below the one that ends here sets a name to a value, {@code width =
   * 640}; remarks may stand between.
   */
  boolean isSettingBelow(int lineEnd) {
    int limit = Math.min(source.length(), lineEnd + REACH);
    int at = afterSpace(lineEnd, limit);
    while (at < limit && (source.charAt(at) == ';' || source.charAt(at) == '#')) {
      at = afterSpace(afterLine(at, limit), limit);
    }
    int name = at;
    while (at < limit && isOfSetting(source.charAt(at))) {
      at++;
    }
    int sign = Folding.skipBlanks(source, at, limit);
    return at > name && sign < limit && source.charAt(sign) == '=';
  }

  private int afterSpace(int from, int limit) {
    int at = from;
    while (at < limit && (Folding.isBlank(source.charAt(at)) || isBreak(source.charAt(at)))) {
      at++;
    }
    return at;
  }

  private int afterLine(int from, int limit) {
    int at = from;
    while (at < limit && !isBreak(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isOfSetting(char c) {
    return ScriptLine.isNameChar(c) || c == '.' || c == '-';
  }

  private void read() {
    // By one character: the JDK is slow to look for two in a text that is not Latin-1.
    for (int at = source.indexOf('['); at >= 0; at = source.indexOf('[', at + 1)) {
      if (source.startsWith("/", at + 1)) {
        add(at);
      }
    }
  }

  private void add(int at) {
    int end = at + 2;
    int limit = Math.min(source.length(), end + LONGEST_NAME);
    long hash = 1;
    while (end < limit && source.charAt(end) != ']') {
      hash = WordTable.step(hash, Folding.fold(source.charAt(end++)));
    }
    if (end < limit && end > at + 2) {
      last.put(hash, at);
    }
  }
}
