package io.github.copydesk.header;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What was taken off the foot of a text so far: what it said, and where it stood. */
final class FootCuts {

  /** What a line is made of that parts a credit from the story. */
  private static final String RULE = "_-*=–—~";

  /** Such a line is shorter. */
  private static final int LONGEST_RULE = 40;

  final String text;
  final Lines lines;

  final Findings found = new Findings();

  private final int storyStart;

  /** Where the content of the story starts. */
  private final int story;

  /** From the last to the first. */
  private final List<Edit> cuts = new ArrayList<>(4);

  FootCuts(String text, Lines lines, int storyStart, int story) {
    this.text = text;
    this.lines = lines;
    this.storyStart = storyStart;
    this.story = story;
  }

  int count() {
    return cuts.size();
  }

  /** Where the last cut, which is the highest, starts. */
  int start() {
    return cuts.get(cuts.size() - 1).start();
  }

  void cut(int from, int to) {
    cuts.add(new Edit(new Span(from, to), "", "header.credit"));
  }

  void cutLine(int content, int last) {
    cutLine(content, last, "header.credit");
  }

  /** A last line goes with the breaks before it, one with lines after it with the break behind. */
  void cutLine(int content, int last, String rule) {
    boolean lastLine = isLast(last);
    int from = lastLine ? beforeRule(Math.max(storyStart, lines.skipBlankBack(content))) : content;
    int to = lastLine ? last : lines.next(last);
    cuts.add(new Edit(new Span(from, to), "", rule));
  }

  /** Whether nothing stays behind a line that ends there. */
  boolean isLast(int last) {
    return lines.skipBlank(last) >= cutTail();
  }

  void add(Findings credit) {
    found.credits.addAll(credit.credits);
    found.foot = found.foot == null ? credit.foot : found.foot;
  }

  void credit(List<Byline> names) {
    for (Byline b : names) {
      found.credits.add(new Credit(Credit.Role.REPORTER, b.name(), b.span()));
    }
  }

  /** {@code ___}: a line that parts a credit from the story goes with the credit. */
  private int beforeRule(int end) {
    int at = end;
    int least = Math.max(story, end - LONGEST_RULE);
    while (at > least && RULE.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean rule = end - at > 2 && at > least && Lines.isBreak(text.charAt(at - 1));
    return rule ? Math.max(storyStart, lines.skipBlankBack(at)) : end;
  }

  /** Where the cuts start behind which nothing stays. */
  private int cutTail() {
    int tail = text.length();
    for (Edit cut : cuts) {
      if (lines.skipBlank(cut.end()) < tail) {
        break;
      }
      tail = cut.start();
    }
    return tail;
  }

  /** Adds the cuts from the first to the last, those that touch made one. */
  void addTo(List<Edit> edits) {
    for (int i = cuts.size() - 1; i >= 0; i--) {
      Edit cut = cuts.get(i);
      int end = cut.end();
      while (i > 0 && cuts.get(i - 1).start() < end) {
        end = Math.max(end, cuts.get(--i).end());
      }
      edits.add(end == cut.end() ? cut : new Edit(new Span(cut.start(), end), "", cut.rule()));
    }
  }
}
