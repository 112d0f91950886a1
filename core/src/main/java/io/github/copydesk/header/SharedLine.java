package io.github.copydesk.header;

/**
 * Takes the header off that shares its line with what follows it: a dateline, a title, the story.
 */
final class SharedLine {

  private final Head head;
  private final Lines lines;
  private final Tokens t;
  private final Lookalikes lookalikes;

  SharedLine(Head head, Lookalikes lookalikes) {
    this.head = head;
    this.lookalikes = lookalikes;
    this.lines = head.lines;
    this.t = head.t;
  }

  /** {@code date 2020-10 }, which a crawler puts before whatever a text begins with. */
  int crawlersDate(int from, int end, int lineStart) {
    if (!LineHeadReader.opensWithDate(t)) {
      return from;
    }
    Line line = head.line();
    int after = new LineHeadReader(line).crawlersDate();
    if (after < 0) {
      return from;
    }
    head.findings.add(line.findings);
    return head.cut(
        lineStart, t.has(after) ? t.start(after) : lines.next(end), line.findings.rule());
  }

  /** {@code date 2020-10 OSLO, 15 oct (AFP) - La}: a date of its own before the dateline's. */
  int beforeDateline(int from, int end, int lineStart) {
    if (!LineHeadReader.opensWithDate(t)) {
      return from;
    }
    Line line = head.line();
    int after = new LineHeadReader(line).dateBeforeDateline(end);
    if (after < 0) {
      return from;
    }
    head.findings.add(line.findings);
    return head.cut(lineStart, t.start(after), line.findings.rule());
  }

  /** {@code 3 May 2018 Ferry Sinks}: what was read before a title, or before a story. */
  int beforeTitle(Line line, int from, int end, int lineStart) {
    int title = new LineHeadReader(line).title();
    if (title < 0) {
      return beforeStory(from, end, lineStart);
    }
    int titleStart = t.start(title);
    if (line.labels == 0 && line.dates > 0 && head.stamps.datedBelow(end)) {
      head.ticker = true;
      return from;
    }
    head.findings.add(line.findings);
    return head.cut(lineStart, titleStart, line.findings.rule());
  }

  /** A date, a byline or a reading time in the same line as the story after it. */
  int beforeStory(int from, int end, int lineStart) {
    if (t.isMark(0, '(')) {
      return bracketedByline(from, lineStart);
    }
    if (!LineHeadReader.canStart(t)) {
      return from;
    }
    Line run = head.line();
    int story = new LineReader(run).beforeStory();
    if (story > 0 && Markdown.isBalanced(head.text, from, t.start(story))) {
      head.findings.add(run.findings);
      return head.cut(lineStart, t.start(story), run.findings.rule());
    }
    Line line = head.line();
    int headEnd = new LineHeadReader(line).read(end);
    if (headEnd < 0 || lookalikes.isTicker(line, end)) {
      return from;
    }
    int cutEnd = t.has(headEnd) ? t.start(headEnd) : lines.next(end);
    if (line.unlabelled && lookalikes.isChronicle(line, end)) {
      return from;
    }
    head.findings.add(line.findings);
    return head.cut(lineStart, cutEnd, line.findings.rule());
  }

  /** {@code (di Jane Roe) (ANSA) - OSLO}, {@code (by Jane Roe) - The ferry}. */
  private int bracketedByline(int from, int lineStart) {
    Line line = head.line();
    int after = new LineHeadReader(line).bracketedByline();
    if (after < 0) {
      return from;
    }
    head.findings.add(line.findings);
    return head.cut(lineStart, t.start(after), line.findings.rule());
  }
}
