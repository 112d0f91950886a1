package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps the edits of another stage off labels that have their value on the line below. */
final class SparedLabels {

  /** No label of a header stands further down. */
  private static final int HEAD = 4000;

  private SparedLabels() {}

  static Redline spare(Redline cuts, Locale language, @Nullable PartialDate reference) {
    if (!mayCutLabels(cuts)) {
      return cuts;
    }
    String text = cuts.source();
    Tokens t = Tokens.ofLine(text, 0, 0, language, reference);
    List<StackedReader.Stack> labels =
        new StackedReader(text, t, new Lines(text), language, reference).read();
    return labels.isEmpty() ? cuts : outside(labels, cuts);
  }

  /** Whether words near the head of a text go, which may be a label of its header. */
  private static boolean mayCutLabels(Redline cuts) {
    String text = cuts.source();
    for (Edit edit : cuts.edits()) {
      if (edit.start() > HEAD) {
        return false;
      }
      int at = edit.start();
      while (at < edit.end()
          && !Character.isLetterOrDigit(text.charAt(at))
          && text.charAt(at) != '[') {
        at++;
      }
      if (at < edit.end() && text.charAt(at) != '[') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the redline without the edits that reach into one of the labels, which are in order.
   */
  private static Redline outside(List<StackedReader.Stack> labels, Redline cuts) {
    Redline.Builder kept = Redline.builder(cuts.source());
    int next = 0;
    for (Edit edit : cuts.edits()) {
      while (next < labels.size() && labels.get(next).span().end() <= edit.start()) {
        next++;
      }
      if (next == labels.size() || !labels.get(next).span().overlaps(edit.span())) {
        kept.add(edit);
      }
    }
    cuts.flags().forEach(kept::add);
    return kept.build();
  }
}
