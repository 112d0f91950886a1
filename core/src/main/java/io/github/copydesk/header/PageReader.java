package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text from both ends. Whether a piece is taken depends on nothing that was taken before
 * it, so that reading the result again finds nothing more.
 */
final class PageReader {

  /** Each round after the first takes a piece that only the cuts before it made one. */
  private static final int MOST_ROUNDS = 24;

  private final String text;
  private final Locale language;
  private final @Nullable PartialDate reference;
  private final Lines lines;
  private final Refusals refusals;
  private final Findings findings = new Findings();
  private final List<Edit> edits = new ArrayList<>(4);
  private int storyStart;

  /** Whether an earlier round found the day of the page. */
  private final boolean dated;

  private final boolean signed;

  /** Whether what was taken or left depends on lines far below, which a cut can change. */
  private boolean looksAhead;

  PageReader(String text, Locale language, @Nullable PartialDate reference) {
    this.text = text;
    this.language = language;
    this.reference = reference;
    this.lines = new Lines(text);
    this.refusals = new Refusals(text, lines);
    this.dated = false;
    this.signed = false;
  }

  /** The reading of what the cuts left of a text. */
  private PageReader(PageReader before, Redline cuts) {
    this.text = cuts.result();
    this.language = before.language;
    this.reference = before.reference;
    this.lines = new Lines(text);
    this.refusals = new Refusals(before.refusals, cuts, lines);
    this.dated = before.dated || before.findings.hasDay();
    this.signed = before.signed || !before.findings.bylines.isEmpty();
  }

  /**
   * Reads until nothing more is found: what a cut brings together can be a header that it was not
   * before, and whoever reads the result again must find nothing.
   */
  HeaderReading read() {
    collect();
    if (edits.isEmpty()) {
      return reading(Redline.unchanged(text));
    }
    Redline redline = Redline.of(text, edits);
    if (!looksAhead && refusals.isSettled(edits, storyStart)) {
      return reading(redline);
    }
    PageReader last = new PageReader(this, redline);
    last.collect();
    for (int round = 1; round < MOST_ROUNDS && !last.edits.isEmpty(); round++) {
      findings.add(last.findings.inSource(redline));
      Redline next = Redline.of(last.text, last.edits);
      redline = redline.then(next);
      last = new PageReader(last, next);
      last.collect();
    }
    return reading(redline);
  }

  private void collect() {
    Tokens t = Tokens.ofLine(text, 0, 0, language, reference);
    StackedReader stacked = new StackedReader(text, t, lines, language, reference);
    List<StackedReader.Stack> stacks = stacked.read();
    // The lines around them are a page's only when these are gone.
    looksAhead = !stacks.isEmpty() || stacked.isList();
    for (StackedReader.Stack stack : stacks) {
      findings.add(stack.findings());
      edits.add(new Edit(stack.span(), "", stack.findings().rule()));
    }
    if (stacked.isList()) {
      readFoot(t, 0, 0);
    } else if (stacks.isEmpty()) {
      readEnds(t);
    }
  }

  private void readEnds(Tokens t) {
    Head head = new Head(text, t, lines, language, reference, findings, edits);
    head.dated = dated;
    head.signed = signed;
    HeadReader reader = new HeadReader(head, refusals);
    storyStart = reader.read();
    looksAhead = head.looksAhead();
    int story = reader.storyLine(storyStart);
    readFoot(t, storyStart, story);
  }

  private void readFoot(Tokens t, int start, int story) {
    FootReader foot = new FootReader(text, t, lines, refusals, language, start, story);
    foot.read(findings, edits);
    looksAhead |= foot.looksAround();
  }

  private HeaderReading reading(Redline cuts) {
    Completion completion = new Completion(findings, reference);
    List<Credit> credits = new ArrayList<>(findings.credits);
    sort(credits, Credit::span);
    sort(findings.bylines, Byline::span);
    Span conflict = completion.conflict();
    if (conflict == null) {
      return new HeaderReading(completion.header(), credits, cuts);
    }
    Redline.Builder flagged = Redline.builder(text);
    for (Edit edit : cuts.edits()) {
      flagged.add(edit);
    }
    flagged.flag(conflict.start(), conflict.end(), "flag.date-conflict");
    return new HeaderReading(completion.header(), credits, flagged.build());
  }

  /**
   * By insertion: there are few, mostly in order, since only a later round looks above an earlier.
   */
  private static <T> void sort(List<T> found, Function<T, Span> place) {
    for (int i = 1; i < found.size(); i++) {
      T one = found.get(i);
      int at = i;
      while (at > 0 && place.apply(found.get(at - 1)).compareTo(place.apply(one)) > 0) {
        found.set(at, found.get(at - 1));
        at--;
      }
      found.set(at, one);
    }
  }
}
