package io.github.copydesk.desk;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.util.function.BiPredicate;

/** Tells which edits of names could make of a line what the steps before would have cut. */
final class NameChanges {

  /** Header and foot are made of short lines; a change this near to an end may be part of one. */
  private static final int EDGE = 240;

  /** A line of furniture is shorter. */
  private static final int LONGEST_LINE = 160;

  /** A line of furniture that is told by its length is shorter, and so is what it becomes. */
  private static final int LONGEST_TITLE = 64;

  private NameChanges() {}

  static boolean any(Redline names, BiPredicate<Edit, String> kind) {
    for (Edit edit : names.edits()) {
      if (kind.test(edit, names.source())) {
        return true;
      }
    }
    return false;
  }

  static Redline without(Redline names, BiPredicate<Edit, String> kind) {
    Redline.Builder kept = Redline.builder(names.source());
    for (Edit edit : names.edits()) {
      if (!kind.test(edit, names.source())) {
        kept.add(edit);
      }
    }
    names.flags().forEach(kept::add);
    return kept.build();
  }

  static boolean isAtEdge(Edit edit, String text) {
    return edit.start() < EDGE || edit.end() > text.length() - EDGE;
  }

  /**
   * Whether a short line gets more words or fewer, or a very short one letters, by which furniture
   * is told from prose.
   */
  static boolean recountsShortLine(Edit edit, String text) {
    String written = edit.replacement();
    if (words(text, edit.start(), edit.end()) != words(written, 0, written.length())) {
      return isShorterLine(text, edit.start(), edit.end(), LONGEST_LINE);
    }
    return written.length() != edit.span().length()
        && isShorterLine(text, edit.start(), edit.end(), LONGEST_TITLE);
  }

  private static int words(String text, int from, int to) {
    int words = 1;
    for (int i = from; i < to; i++) {
      words += Character.isLetterOrDigit(text.charAt(i)) ? 0 : 1;
    }
    return words;
  }

  private static boolean isShorterLine(String text, int start, int end, int longest) {
    int lineEnd = text.indexOf('\n', end);
    int length = (lineEnd < 0 ? text.length() : lineEnd) - text.lastIndexOf('\n', start - 1);
    return length <= longest;
  }
}
