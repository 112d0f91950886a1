package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads labels that stand above what they label, each on a line of its own: {@code Published}, and
 * below it {@code 14 March 2025}. So come the boxes of a page home. The two are read as the one
 * line that they would be elsewhere, every word of which must be explained.
 */
final class StackedReader {

  /** {@code Date de dernière mise à jour :} */
  static final int LONGEST_LABEL = 32;

  private static final int LONGEST_VALUE = 120;

  /** {@code at 10:12 a.m. GMT} */
  private static final int LONGEST_TIME = 18;

  /** A page has no more lines above its story. */
  private static final int MOST_LINES = 24;

  /** A teaser and a caption may stand among them. */
  private static final int MOST_PARAGRAPHS = 2;

  private static final String MARKS = ":：,-–—";
  private static final String BULLETS = "-–—•·*|";

  private final String text;
  private final Tokens t;
  private final Lines lines;
  private final Locale language;
  private final @Nullable PartialDate reference;
  private final List<Stack> found = new ArrayList<>(0);
  private int paragraphs;

  /** How many of them stand above a paragraph. */
  private int above;

  private boolean list;

  /**
   * A label and its value.
   *
   * @param span where the two stand, from the start of the line
   * @param findings what they say
   * @param paragraph how many paragraphs stand above them
   */
  record Stack(Span span, Findings findings, int paragraph) {}

  StackedReader(
      String text, Tokens t, Lines lines, Locale language, @Nullable PartialDate reference) {
    this.text = text;
    this.t = t;
    this.lines = lines;
    this.language = language;
    this.reference = reference;
  }

  /**
   * Returns the labels above a story with their values; none if there is no story below, or several
   * that each have the same label, as the pieces of a list do.
   */
  List<Stack> read() {
    int at = 0;
    for (int line = 0; line < MOST_LINES; line++) {
      int content = lines.skipBlank(at);
      if (content >= text.length()) {
        break;
      }
      int end = end(content);
      if (isParagraph(content, end)) {
        above = found.size();
        if (++paragraphs > MOST_PARAGRAPHS) {
          break;
        }
      }
      int start = lines.start(content, at);
      int next = end - content > LONGEST_LABEL ? -1 : labelled(start, content, end);
      at = next < 0 ? nextLine(content, end) : next;
    }
    list = repeats();
    return list ? List.of() : found.subList(0, above);
  }

  /** Whether what was read last are the pieces of a list, whose heads are their own. */
  boolean isList() {
    return list;
  }

  private boolean repeats() {
    for (int i = 0; i < above; i++) {
      for (Stack later : found.subList(i + 1, found.size())) {
        Stack one = found.get(i);
        boolean apart = one.paragraph != later.paragraph;
        if (apart && one.findings.rule().equals(later.findings.rule())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the line ends; of a paragraph, some place in it, since it is passed over. */
  private int end(int content) {
    int most = HeadReader.LONGEST_TITLE + 1;
    return text.indexOf('\n', content) - content > most ? content + most : lines.end(content, most);
  }

  private boolean isParagraph(int from, int end) {
    return end - from > HeadReader.LONGEST_TITLE || lines.isSentence(from, end);
  }

  private int nextLine(int content, int end) {
    return end - content > HeadReader.LONGEST_TITLE
        ? lines.nextContent(content)
        : Math.max(end, content + 1);
  }

  /** Reads a label and its value; returns where they end, -1 if there is none. */
  private int labelled(int start, int from, int end) {
    int label = mayBeLabel(from, end) ? label(from, end) : -1;
    int value = label < 0 ? text.length() : lines.skipBlank(end);
    if (value >= text.length() || lines.isLonger(value, LONGEST_VALUE)) {
      return -1;
    }
    int labelStart = t.start(label);
    int valueEnd = valueEnd(value);
    Findings said = read(labelStart, valueEnd, false);
    if (said == null) {
      return -1;
    }
    return said.bylines.isEmpty()
        ? timed(start, labelStart, valueEnd, said)
        : add(start, roleEnd(valueEnd, said), said);
  }

  /**
   * Adds what is read up to {@code end}, with the time of day on the line below if that has nothing
   * else; returns where the two end.
   */
  private int timed(int start, int from, int end, Findings untimed) {
    int timeEnd = timeEnd(end);
    Findings said = timeEnd < 0 ? null : read(from, timeEnd, true);
    if (said != null) {
      return add(start, timeEnd, said);
    }
    return add(start, end, untimed);
  }

  /** Where the line below one ends if it can be a time of day: {@code at 10:12}; else -1. */
  private int timeEnd(int above) {
    int from = lines.skipBlank(above);
    if (from >= text.length() || lines.isLonger(from, LONGEST_TIME)) {
      return -1;
    }
    int end = lines.end(from, LONGEST_TIME);
    t.over(from, end, null);
    boolean word = t.isWord(0) && t.length(0) <= 3 && !t.isUpper(0);
    return t.isNumber(word ? 1 : 0) ? end : -1;
  }

  private int add(int start, int end, Findings said) {
    if (lines.next(end) >= text.length()) {
      return -1;
    }
    found.add(new Stack(new Span(start, lines.next(end)), said, paragraphs));
    return end;
  }

  /** Whether a line has no digit and opens as words or an item of a list do: mostly not. */
  private boolean mayBeLabel(int from, int end) {
    char first = text.charAt(from);
    boolean may = Units.isLetter(first) || BULLETS.indexOf(first) >= 0;
    for (int at = from; may && at < end; at++) {
      may = !Units.isDigit(text.charAt(at));
    }
    return may;
  }

  /** The token that a label which fills the line begins with, -1 if none does. */
  private int label(int from, int end) {
    t.over(from, end, reference);
    int first = t.mark(0) != 0 && BULLETS.indexOf(t.mark(0)) >= 0 ? 1 : 0;
    Trie.Match<Set<Label>> label =
        t.isWord(first) ? Labels.standard().at(t, first, Tokens.END) : null;
    if (label == null || !isOpen(label.value())) {
      return -1;
    }
    int after = label.end();
    while (t.mark(after) != 0 && MARKS.indexOf(t.mark(after)) >= 0) {
      after++;
    }
    return t.has(after) ? -1 : first;
  }

  /** Whether a label of these kinds has something after it. */
  private static boolean isOpen(Set<Label> kinds) {
    return Label.ofDate(kinds)
        || kinds.contains(Label.BY)
        || kinds.contains(Label.READING)
        || kinds.contains(Label.SOURCE)
        || Credits.role(kinds) != null;
  }

  /** Reads some lines as one; null if that leaves a word unexplained, or has no time of day. */
  private @Nullable Findings read(int from, int end, boolean withTime) {
    Line line = new Line(text, t.over(from, end, reference), language, reference);
    Line.Verdict verdict = new LineReader(line).read(true);
    boolean aged = line.agos > 0 && line.labels > 0 && !t.has(line.i);
    boolean whole = (verdict == Line.Verdict.WHOLE || aged) && line.residue == 0;
    boolean kind = withTime ? line.findings.hasTime() : isLabelled(line);
    return whole
            && kind
            && !line.toldOf
            && (line.findings.bylines.isEmpty() || line.findings.areNamed())
        ? line.findings
        : null;
  }

  private static boolean isLabelled(Line line) {
    return line.keywordByline || line.labels > 0 || line.findings.minutes != null;
  }

  /** Where a value ends that begins at {@code from}: names may be parted by an "and" of its own. */
  private int valueEnd(int from) {
    int end = lines.end(from, LONGEST_VALUE);
    int next = lines.skipBlank(end);
    while (next - from < LONGEST_VALUE && isJoint(next)) {
      int jointEnd = lines.end(next, LONGEST_VALUE);
      int after = lines.skipBlank(jointEnd);
      boolean alone = jointEnd - next <= 3;
      if (alone && (after >= text.length() || lines.isLonger(after, LONGEST_VALUE))) {
        return end;
      }
      end = alone ? lines.end(after, LONGEST_VALUE) : jointEnd;
      next = lines.skipBlank(end);
    }
    return end;
  }

  /** Whether a line begins that goes on with the names above: a comma, or "and" alone. */
  private boolean isJoint(int from) {
    if (from >= text.length() || lines.isLonger(from, LONGEST_VALUE)) {
      return false;
    }
    int end = lines.end(from, LONGEST_VALUE);
    boolean comma = text.charAt(from) == ',' || text.charAt(from) == '&';
    return comma || (end - from <= 3 && AgencyReader.isAnd(t.over(from, end, reference), 0));
  }

  private int roleEnd(int valueEnd, Findings findings) {
    int next = lines.below(valueEnd, HeadReader.LONGEST_PLACES);
    int end = next < 0 ? -1 : lines.end(next, HeadReader.LONGEST_PLACES);
    RoleLine said = next < 0 ? null : RoleLine.read(t.over(next, end, null), true);
    if (said == null) {
      return valueEnd;
    }
    said.addTo(findings.bylines);
    return end;
  }
}
