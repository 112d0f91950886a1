package io.github.copydesk.desk;

import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
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

  private Headers() {}

  /**
   * Returns the header with its spans over the source of {@code redline}, in whose result it is.
   */
  static Header toSource(Header header, Redline redline) {
    if (isEmpty(header)) {
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

  /** Field by field: the first time that records are compared, the JDK makes the code for it. */
  private static boolean isEmpty(Header header) {
    return header.date() == null
        && header.byline().isEmpty()
        && header.dateline() == null
        && header.readingMinutes() == null
        && header.published() == null
        && header.updated() == null;
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
    if (isEmpty(first) || isEmpty(second)) {
      return isEmpty(first) ? second : first;
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

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
