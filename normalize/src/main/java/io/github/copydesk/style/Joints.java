package io.github.copydesk.style;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes names of several words apart. */
final class Joints {

  private Joints() {}

  /** The words of a name, parted at blanks and hyphens. */
  static List<Span> words(String text, int start, int end) {
    List<Span> words = new ArrayList<>(3);
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean joint =
          i == end || (Letters.isJoint(text.charAt(i)) && !Letters.isApostrophe(text.charAt(i)));
      if (joint) {
        if (i > from) {
          words.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
