package io.github.copydesk.artefact;

import io.github.copydesk.text.Redline;

/**
 * Writes down the edits of {@link FoundLines} and decides what white space they own. A line goes
 * with its line break. Between two lines that stay, as many blank lines are left as the larger of
 * the two gaps had, so that paragraphs neither merge nor drift apart; at the head and at the foot
 * of the document the gap goes altogether.
 */
final class Layout {

  private final Engine engine;
  private final FoundLines lines;
  private final String source;
  private final Redline.Builder redline;

  Layout(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
    this.source = lines.source();
    this.redline = Redline.builder(source);
  }

  Redline redline() {
    int i = 0;
    while (i < lines.size()) {
      if (!lines.goes(i)) {
        keepLine(i++);
        continue;
      }
      int last = i;
      while (last + 1 < lines.size() && lines.goes(last + 1) && lines.follows(last + 1, last)) {
        last++;
      }
      removeLines(i, last);
      i = last + 1;
    }
    addFlags();
    return redline.build();
  }

  private void keepLine(int i) {
    EditStack edits = lines.edits();
    for (int e = lines.firstEdit(i); e < lines.endOfEdits(i); e++) {
      redline.delete(edits.start(e), edits.end(e), id(edits.rule(e)));
    }
  }

  private void removeLines(int first, int last) {
    int before = afterPreviousLine(lines.start(first));
    int next = startOfNextLine(lines.end(last));
    int start;
    int end;
    if (before < 0) {
      start = 0;
      end = next < 0 ? source.length() : next;
    } else if (next < 0) {
      start = isBreak(source.length() - 1) ? before : beforeBreak(before);
      end = source.length();
    } else {
      boolean gapBefore = breaks(before, lines.start(first)) >= breaks(lines.end(last) + 1, next);
      start = gapBefore ? lines.start(first) : before;
      end = gapBefore ? next : lines.end(last) + 1;
    }
    for (int i = first; i <= last; i++) {
      // An edit at the end of the line before may have taken the white space that this one begins
      // with.
      int from = Math.max(redline.position(), i == first ? start : lines.start(i));
      int to = Math.max(from, i == last ? end : lines.start(i + 1));
      redline.delete(from, to, lines.ruleOf(i).id());
    }
  }

  /** Where the line after the last one with text before {@code position} begins, or -1. */
  private int afterPreviousLine(int position) {
    int at = position - 1;
    while (at >= 0 && (isBreak(at) || Folding.isBlank(source.charAt(at)))) {
      at--;
    }
    return at < 0 ? -1 : source.indexOf(lines.lineBreak(), at) + 1;
  }

  /** Where the next line with text begins, or -1. */
  private int startOfNextLine(int position) {
    int start = position + 1;
    int at = start;
    while (at < source.length() && (isBreak(at) || Folding.isBlank(source.charAt(at)))) {
      if (isBreak(at)) {
        start = at + 1;
      }
      at++;
    }
    return at >= source.length() ? -1 : start;
  }

  private int beforeBreak(int position) {
    int at = position - 1;
    return at > 0 && source.charAt(at) == '\n' && source.charAt(at - 1) == '\r' ? at - 1 : at;
  }

  private int breaks(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += isBreak(i) ? 1 : 0;
    }
    return count;
  }

  private String id(int rule) {
    return engine.rule(rule).id();
  }

  private boolean isBreak(int position) {
    return source.charAt(position) == lines.lineBreak();
  }

  /** Reports what is suspicious in what stays; what goes is nobody's worry any more. */
  private void addFlags() {
    EditStack flags = lines.flags();
    int line = 0;
    for (int i = 0; i < flags.size(); i++) {
      while (line < lines.size() && lines.end(line) < flags.end(i)) {
        line++;
      }
      boolean gone = line < lines.size() && lines.start(line) <= flags.start(i) && lines.goes(line);
      if (!gone) {
        redline.flag(flags.start(i), flags.end(i), id(flags.rule(i)));
      }
    }
  }
}
