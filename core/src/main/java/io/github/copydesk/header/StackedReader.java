package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
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
  private static final int LONGEST_LABEL = 32;

  private static final int LONGEST_VALUE = 120;

  /** A page has no more lines above its story. */
  private static final int MOST_LINES = 24;

  /** A teaser may stand among them. */
  private static final int MOST_PARAGRAPHS = 1;

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
      int next = end - content > LONGEST_LABEL ? -1 : stack(start, content, end);
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
    return end - content > HeadReader.LONGEST_TITLE ? lines.nextContent(content) : end;
  }

  /** Reads a label and its value; returns where they end, -1 if there is none. */
  private int stack(int start, int from, int end) {
    int label = label(from, end);
    int value = label < 0 ? text.length() : lines.skipBlank(end);
    if (value >= text.length() || lines.isLonger(value, LONGEST_VALUE)) {
      return -1;
    }
    int labelStart = t.start(label);
    int valueEnd = valueEnd(value);
    Line line = new Line(text, t.over(labelStart, valueEnd, reference), language, reference);
    if (!isWhole(line) || lines.next(valueEnd) >= text.length()) {
      return -1;
    }
    int last = line.findings.bylines.isEmpty() ? valueEnd : roleEnd(valueEnd, line.findings);
    found.add(new Stack(new Span(start, lines.next(last)), line.findings, paragraphs));
    return last;
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

  /** Whether nothing of the line in hand is left unexplained: an age such as "2 hours" will do. */
  private static boolean isWhole(Line line) {
    Line.Verdict verdict = new LineReader(line).read(true);
    boolean aged = line.agos > 0 && line.labels > 0 && !line.t.has(line.i);
    boolean labelled = line.keywordByline || line.labels > 0 || line.findings.minutes != null;
    return (verdict == Line.Verdict.WHOLE || aged)
        && line.residue == 0
        && labelled
        && !line.toldOf
        && areNamed(line.findings.bylines);
  }

  /** Whether authors have a given name and a surname, or are an agency's. */
  private static boolean areNamed(List<Byline> bylines) {
    for (Byline b : bylines) {
      boolean agency = b.employer() != null || "agency".equals(b.role());
      if (b.name().indexOf(' ') < 0 && !agency) {
        return false;
      }
    }
    return true;
  }

  /** Where a value ends that begins at {@code from}: names may be parted by an "and" of its own. */
  private int valueEnd(int from) {
    int end = lines.end(from, LONGEST_VALUE);
    for (int next = lines.skipBlank(end); isJoint(next); next = lines.skipBlank(end)) {
      int jointEnd = lines.end(next, LONGEST_VALUE);
      int after = lines.skipBlank(jointEnd);
      boolean alone = jointEnd - next <= 3;
      if (alone && (after >= text.length() || lines.isLonger(after, LONGEST_VALUE))) {
        return end;
      }
      end = alone ? lines.end(after, LONGEST_VALUE) : jointEnd;
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
    return comma || end - from <= 3 && AgencyReader.isAnd(t.over(from, end, reference), 0);
  }

  private int roleEnd(int valueEnd, Findings findings) {
    int next = lines.below(valueEnd, HeadReader.LONGEST_PLACES);
    int end = next < 0 ? -1 : lines.end(next, HeadReader.LONGEST_PLACES);
    RoleLine said = next < 0 ? null : RoleLine.read(t.over(next, end, null));
    if (said == null) {
      return valueEnd;
    }
    said.addTo(findings.bylines);
    return end;
  }
}
