package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The head of a text while it is read: what was taken off it, what was left and why. */
final class Head {

  final String text;
  final Lines lines;
  final Locale language;
  final @Nullable PartialDate reference;
  final Findings findings;
  final List<Edit> edits;

  /** Made those of the line in hand. */
  final Tokens t;

  final TeaserStamps stamps;

  /** Whether several lines open with an agency's dateline, so that none is the header's. */
  boolean roundup;

  /** Whether an earlier round found the day of the page. */
  boolean dated;

  /** Whether an earlier round found its author. */
  boolean signed;

  /** Whether the dateline was taken from below the start of the story. */
  boolean below;

  /** Whether stamps were left since they head the pieces of a ticker. */
  boolean ticker;

  /** Whether days were left since each stands above one entry of several. */
  boolean entries;

  /** Whether a line was left for what stands below it: it belongs to a letter, it is a title. */
  boolean left;

  Head(
      String text,
      Tokens t,
      Lines lines,
      Locale language,
      @Nullable PartialDate reference,
      Findings findings,
      List<Edit> edits) {
    this.text = text;
    this.lines = lines;
    this.language = language;
    this.reference = reference;
    this.findings = findings;
    this.edits = edits;
    this.t = t;
    this.stamps = new TeaserStamps(text, t, lines, language, reference);
  }

  /** Whether what was taken or left depends on lines below the head. */
  boolean looksAhead() {
    return below || leaves() || stamps.leaves();
  }

  /** Whether what stands below the head has had lines of it left. */
  boolean leaves() {
    return roundup || ticker || entries || left;
  }

  /** A new reading of the line in hand. */
  Line line() {
    return new Line(text, t, language, reference);
  }

  /**
   * Takes a piece off and returns where it ends. An author above a dateline may be met after the
   * day below him.
   */
  int cut(int from, int to, String rule) {
    int place = edits.size();
    while (place > 0 && edits.get(place - 1).start() > from) {
      place--;
    }
    edits.add(place, new Edit(new Span(from, to), "", rule));
    return to;
  }
}
