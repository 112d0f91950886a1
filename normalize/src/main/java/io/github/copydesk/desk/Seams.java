package io.github.copydesk.desk;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.util.List;
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

  private final String text;
  private final StringBuilder seams = new StringBuilder(SHORTEST);

  /** The stretch in hand; what was found before it stands in {@link #seams}. */
  private int from;

  private int to;

  /** The end of the line that the last edit ends in. */
  private int lineEnd = -1;

  /** Where the last line with words in the stretch in hand starts. */
  private int words = -1;

  private Seams(String text) {
    this.text = text;
  }

  /**
   * Returns the lines of the result around all edits, with a line before and after each that no
   * edit is in; null if that is most of the text, or if the lines alone could be read in another
   * way than among the others: by another kind of line break, or for want of a tag that closes.
   */
  static @Nullable String of(Redline redline) {
    String text = redline.result();
    return text.length() < SHORTEST || text.indexOf('\r') >= 0
        ? null
        : new Seams(text).around(redline.edits());
  }

  private @Nullable String around(List<Edit> edits) {
    int growth = 0;
    for (Edit edit : edits) {
      int start = edit.start() + growth;
      growth += edit.replacement().length() - edit.span().length();
      if (start > to) {
        begin(start);
      }
      extend(edit.end() + growth);
    }
    seams.append(text.substring(from, to));
    boolean little = seams.length() < text.length() / 2;
    return little && seams.indexOf("[") < 0 ? seams.toString() : null;
  }

  /** Begins a stretch at a line with words before {@code position}, or goes on with the last. */
  private void begin(int position) {
    int at = startOfLine(position);
    boolean found = false;
    while (at > to && (!found || position - at < REACH)) {
      int end = at - 1;
      at = startOfLine(end);
      found |= hasWords(at, end);
    }
    if (at > to) {
      seams.append(text.substring(from, to));
      from = at;
    }
  }

  /**
   * Takes in what follows {@code position} up to the end of a line with words, and all that is
   * near. Goes on from what the last edit took in, so that each line is looked at once, however
   * many edits there are.
   */
  private void extend(int position) {
    if (position >= lineEnd) {
      lineEnd = endOfLine(position);
    }
    to = Math.max(to, lineEnd);
    while (to < text.length() && (words < lineEnd || to - position < REACH)) {
      int start = to;
      to = endOfLine(start);
      words = hasWords(start, to) ? start : words;
    }
  }

  private int startOfLine(int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  /** The place after the line break. */
  private int endOfLine(int position) {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end + 1;
  }

  private boolean hasWords(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
