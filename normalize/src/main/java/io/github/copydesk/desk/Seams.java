package io.github.copydesk.desk;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import org.jspecify.annotations.Nullable;

/**
 * The seams that cuts leave in a text: the lines they were made in, and as much around them as any
 * rule looks at. Where all else was looked at and holds nothing, only there can something new have
 * come about.
 */
final class Seams {

  /** No rule for characters looks further than this to one side. */
  private static final int REACH = 100;

  /** In a shorter text there is nothing to be saved. */
  private static final int SHORTEST = 1000;

  private Seams() {}

  /**
   * Returns the lines of the result around all edits, with a line before and after each that no
   * edit is in; null if that is most of the text, or if the lines alone could be read in another
   * way than among the others: by another kind of line break, or for want of a tag that closes.
   */
  static @Nullable String of(Redline redline) {
    String text = redline.result();
    if (text.length() < SHORTEST) {
      return null;
    }
    StringBuilder seams = new StringBuilder();
    int from = 0;
    int to = -1;
    int growth = 0;
    for (Edit edit : redline.edits()) {
      int start = edit.start() + growth;
      growth += edit.replacement().length() - edit.span().length();
      int before = lineBefore(text, start);
      if (before > to) {
        seams.append(text.substring(from, Math.max(from, to)));
        from = before;
      }
      to = Math.max(to, lineAfter(text, edit.end() + growth));
    }
    seams.append(text.substring(from, Math.max(from, to)));
    boolean little = seams.length() < text.length() / 2;
    return little && seams.indexOf("[") < 0 && seams.indexOf("\r") < 0 ? seams.toString() : null;
  }

  /** The start of a line with words that ends before {@code position}, and of all that is near. */
  private static int lineBefore(String text, int position) {
    int at = startOfLine(text, position);
    boolean words = false;
    while (at > 0 && (!words || position - at < REACH)) {
      int end = at - 1;
      at = startOfLine(text, end);
      words |= hasWords(text, at, end);
    }
    return at;
  }

  /** The end of a line with words that starts after {@code position}, and of all that is near. */
  private static int lineAfter(String text, int position) {
    int at = endOfLine(text, position);
    boolean words = false;
    while (at < text.length() && (!words || at - position < REACH)) {
      int start = at;
      at = endOfLine(text, start);
      words |= hasWords(text, start, at);
    }
    return at;
  }

  private static int startOfLine(String text, int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  /** The place after the line break. */
  private static int endOfLine(String text, int position) {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean hasWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
