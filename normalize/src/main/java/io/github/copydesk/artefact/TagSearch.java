package io.github.copydesk.artefact;

/** Tells whether a line's brackets hold more than an editor's words. Not thread-safe. */
final class TagSearch {

  private final Brackets brackets;
  private final char[] content = new char[Brackets.LONGEST];
  private String source = "";

  /** Where the next closing bracket stands that was looked for. */
  private int closer;

  TagSearch(Brackets brackets) {
    this.brackets = brackets;
  }

  /** Begins with a text. */
  void reset(String text) {
    source = text;
    closer = -1;
  }

  /** Returns whether a pair of brackets in the line may be a tag or a placeholder. */
  boolean mayHoldTag(int from, int to, DocumentTags tags) {
    int open = opener(from, to);
    while (open < to) {
      int close = closer(open);
      if (close >= to) {
        return false;
      }
      if (opener(open + 1, close) < close || mayBeTag(open + 1, close, tags)) {
        return true;
      }
      open = opener(close, to);
    }
    return false;
  }

  /** Where the next opening bracket of a stretch stands, {@code to} if there is none. */
  private int opener(int from, int to) {
    int at = from;
    while (at < to && source.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  /** Where the next closing bracket stands; each is looked for once. */
  private int closer(int from) {
    if (closer < from) {
      int next = source.indexOf(']', from);
      closer = next < 0 ? Integer.MAX_VALUE : next;
    }
    return closer;
  }

  private boolean mayBeTag(int from, int to, DocumentTags tags) {
    int length = to - from;
    if (length > Brackets.LONGEST || length == 0) {
      return false;
    }
    source.getChars(from, to, content, 0);
    return switch (brackets.read(content, 0, length)) {
      case OTHER -> false;
      case LONE_NAME -> tags.any();
      default -> true;
    };
  }
}
