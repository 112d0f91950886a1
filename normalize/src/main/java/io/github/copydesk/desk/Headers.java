package io.github.copydesk.desk;

import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves header fields back over the source, and adds those of a later round to an earlier one's.
 */
final class Headers {

  private static final Comparator<Credit> BY_PLACE = Comparator.comparing(Credit::span);

  /** No label of a header stands further down. */
  private static final int HEAD = 4000;

  private Headers() {}

  /**
   * Returns the header with its spans over the source of {@code redline}, in whose result it is.
   */
  static Header toSource(Header header, Redline redline) {
    if (header.equals(Header.EMPTY)) {
      return header;
    }
    Dateline dateline = header.dateline();
    return new Header(
        header.date(),
        bylines(header.byline(), redline),
        dateline == null
            ? null
            : new Dateline(
                dateline.places(),
                dateline.date(),
                dateline.agencies(),
                redline.toSource(dateline.span())),
        header.readingMinutes(),
        header.published(),
        header.updated());
  }

  static List<Credit> toSource(List<Credit> credits, Redline redline) {
    if (credits.isEmpty()) {
      return credits;
    }
    List<Credit> moved = new ArrayList<>(credits.size());
    for (Credit c : credits) {
      moved.add(new Credit(c.role(), c.name(), redline.toSource(c.span())));
    }
    return moved;
  }

  private static List<Byline> bylines(List<Byline> bylines, Redline redline) {
    List<Byline> moved = new ArrayList<>(bylines.size());
    for (Byline b : bylines) {
      Span span = redline.toSource(b.span());
      moved.add(new Byline(b.name(), b.role(), b.employer(), b.place(), span));
    }
    return moved;
  }

  /** Returns the fields of {@code first}, and of {@code second} what {@code first} lacks. */
  static Header merge(Header first, Header second) {
    if (second.equals(Header.EMPTY) || first.equals(Header.EMPTY)) {
      return first.equals(Header.EMPTY) ? second : first;
    }
    return new Header(
        either(first.date(), second.date()),
        first.byline().isEmpty() ? second.byline() : first.byline(),
        either(first.dateline(), second.dateline()),
        either(first.readingMinutes(), second.readingMinutes()),
        either(first.published(), second.published()),
        either(first.updated(), second.updated()));
  }

  static List<Credit> merge(List<Credit> first, List<Credit> second) {
    if (second.isEmpty()) {
      return first;
    }
    List<Credit> all = new ArrayList<>(first);
    all.addAll(second);
    all.sort(BY_PLACE);
    return all;
  }

  /** Whether words near the head of a text go, which may be a label of its header. */
  static boolean mayCutLabels(Redline artefacts) {
    String text = artefacts.source();
    for (Edit edit : artefacts.edits()) {
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

  /** Returns the redline without the edits that reach into one of the spans, which are in order. */
  static Redline outside(List<Span> spans, Redline redline) {
    Redline.Builder kept = Redline.builder(redline.source());
    int next = 0;
    for (Edit edit : redline.edits()) {
      while (next < spans.size() && spans.get(next).end() <= edit.start()) {
        next++;
      }
      if (next == spans.size() || !spans.get(next).overlaps(edit.span())) {
        kept.add(edit);
      }
    }
    redline.flags().forEach(kept::add);
    return kept.build();
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
