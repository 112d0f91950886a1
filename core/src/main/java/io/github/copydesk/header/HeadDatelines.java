package io.github.copydesk.header;

import io.github.copydesk.table.Units;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline of a line of the head and takes it off, if the line is not one of several that
 * open so.
 */
final class HeadDatelines {

  /**
   * A piece of a roundup has fewer paragraphs; what follows more of them is about other stories.
   */
  private static final int STORY_PARAGRAPHS = 3;

  /** As far below a line as another round would look for a dateline below titles and a story. */
  private static final int ROUNDUP_LINES = HeadReader.DATELINE_LINES + HeadReader.MOST_PASSED + 1;

  private final Head head;
  private final String text;
  private final Lines lines;
  private final Tokens t;

  HeadDatelines(Head head) {
    this.head = head;
    this.text = head.text;
    this.lines = head.lines;
    this.t = head.t;
  }

  /** Takes the dateline off with which the line in hand opens. */
  int dateline(int from, int end, int lineStart) {
    if (!t.has(0)) {
      return from;
    }
    DatelineReader.Found eastern =
        CaselessReader.canStart(text.charAt(from))
            ? CaselessReader.at(t, end, lines.skipBlank(end) < text.length())
            : EastAsianReader.at(text, from, end);
    if (eastern != null) {
      head.roundup = head.roundup || isRoundupAt(from);
      return head.roundup ? from : takeDateline(eastern, lineStart, end);
    }
    int photo = photoWord();
    DatelineReader.Found found = null;
    if (!isLabelled()) {
      found = DatelineReader.at(text, t, photo, end, head.language);
      found = found == null ? afterNote(end) : found;
    }
    if (found == null || (photo > 0 && !found.strong() && !t.isCaps(photo))) {
      return from;
    }
    if (!Markdown.isBalanced(text, from, found.dateline().span().end())) {
      return from;
    }
    head.roundup = head.roundup || isRoundupAt(from) || (!found.strong() && opensAgain(from, end));
    return head.roundup ? from : takeDateline(found, lineStart, end);
  }

  /**
   * Whether a line below opens with capitals and a dash too, or with a word in brackets or before a
   * full stop and a dash, as the speeches of a play and the towns of a weather report do.
   */
  private boolean opensAgain(int from, int end) {
    boolean bracketed = text.charAt(from) == '(';
    int at = lines.nextContent(end);
    for (int line = 0; line < HeadReader.DATELINE_LINES && at < text.length(); line++) {
      if (bracketed ? opensWithBracket(at) : opensWithCaps(at) || opensWithStopAndDash(at)) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /** {@code with the mayor's reply ///OSLO (AFP) - }: a desk's note to its customers goes too. */
  private DatelineReader.@Nullable Found afterNote(int end) {
    boolean mayHave = t.mayHaveSlashes();
    for (int i = 0; mayHave && t.has(i + 3); i++) {
      if (t.isMark(i, '/') && text.startsWith("///", t.start(i)) && t.isUpper(i + 3)) {
        DatelineReader.Found found = DatelineReader.at(text, t, i + 3, end, head.language);
        boolean wire = found != null && found.strong() && !found.dateline().agencies().isEmpty();
        return wire ? found : null;
      }
    }
    return null;
  }

  /** Whether a line opens with a word such as "by" or "published", which no place does. */
  private boolean isLabelled() {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    boolean labelled =
        label != null && (label.value().contains(Label.BY) || Label.ofDate(label.value()));
    return labelled && Places.standard().placeEnd(t, 0, Tokens.END) < 0;
  }

  /**
   * {@code Photo LONDON —}: the word of a picture's frame that a scraper left before a dateline.
   */
  private int photoWord() {
    return HeadReader.PHOTO.has(t, 0) && t.isUpper(1) ? 1 : 0;
  }

  /** Takes a dateline off, of which the first counts. */
  int takeDateline(DatelineReader.Found found, int lineStart, int lineEnd) {
    Dateline dateline = found.dateline();
    if (head.findings.dateline == null) {
      head.findings.dateline = dateline;
      head.findings.bylines.addAll(found.reporters());
    }
    int end = dateline.span().end();
    return head.cut(lineStart, end >= lineEnd ? lines.next(lineEnd) : end, "header.dateline");
  }

  /** The dateline with its agency that opens a line, null if none does. */
  DatelineReader.@Nullable Found agencyDateline(int from) {
    DatelineReader.Found found = wire(from);
    return found == null || found.dateline().agencies().isEmpty() ? null : found;
  }

  /** The dateline with its agency or its day that opens a line, null if none does. */
  private DatelineReader.@Nullable Found wire(int from) {
    if (!opensLikeWire(from)) {
      return null;
    }
    int end = lines.end(from, HeadReader.LONGEST_LINE + 1);
    t.over(from, Math.min(end, from + HeadReader.LONGEST_HEAD), head.reference);
    DatelineReader.Found found = DatelineReader.at(text, t, 0, end, head.language);
    return found != null && found.strong() ? found : null;
  }

  /**
   * Whether a capital opens the line and a bracket or slash follows where an agency would stand, or
   * the first word is a town in capitals before a comma. Prose is told by its small words, of which
   * towns and a month have few.
   */
  private boolean opensLikeWire(int from) {
    int end = Math.min(text.length(), from + HeadReader.LONGEST_PLACES);
    int small = 0;
    boolean caps = true;
    char before = text.charAt(from);
    for (int at = Units.isUpperCase(before) ? from + 1 : end; at < end; at++) {
      char c = text.charAt(at);
      if (c == '(' || c == '/' || c == '\n') {
        return c != '\n';
      }
      if (c == ',' && caps) {
        return true;
      }
      caps = caps && (c == ' ' || c == '-' || Units.isUpperCase(c));
      if (before == ' ' && c >= 'a' && ++small > HeadReader.MOST_SMALL) {
        return false;
      }
      before = c;
    }
    return false;
  }

  /** The same of the line in hand, whose tokens stay in hand. */
  private boolean isRoundupAt(int from) {
    int end = t.to();
    boolean several = isRoundup(from);
    if (several) {
      t.over(from, end, head.reference);
    }
    return several;
  }

  /** Whether the line is the first of several that open with a wire's dateline. */
  boolean isRoundup(int from) {
    int at = lines.nextContent(from);
    int paragraphs = 0;
    int longer = 0;
    for (int line = 0; line < ROUNDUP_LINES && at < text.length(); line++) {
      if (wire(at) != null) {
        return true;
      }
      paragraphs += lines.isLonger(at, HeadReader.SHORTEST_LINE) ? 1 : 0;
      longer += lines.isLonger(at, HeadReader.LONGEST_POINT) ? 1 : 0;
      // Below points and not more than one paragraph, another round would look for a dateline.
      if (paragraphs >= STORY_PARAGRAPHS && longer > 1) {
        return false;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /** Whether a line has no full stop and {@code OSLO — } opens the next: it tells of a picture. */
  boolean isAboveDateline(int from, int end) {
    return end - from <= HeadReader.LONGEST_LINE
        && !lines.isSentence(from, end)
        && lines.nextContent(end) < text.length()
        && opensWithCaps(lines.nextContent(end));
  }

  /** Whether a line goes on behind the brackets that it opens with. */
  private boolean opensWithBracket(int from) {
    int at = from;
    int last = Math.min(text.length(), from + HeadReader.LONGEST_PLACES) - 1;
    while (at < last && text.charAt(at) != ')') {
      at++;
    }
    return text.charAt(from) == '(' && at < last && text.charAt(at + 1) == ' ';
  }

  /** {@code Alcalde.- Buenas tardes}. */
  private boolean opensWithStopAndDash(int from) {
    int at = from;
    int last = Math.min(text.length(), from + HeadReader.LONGEST_PLACES) - 1;
    while (at < last && text.charAt(at) != '.' && !Lines.isBreak(text.charAt(at))) {
      at++;
    }
    return at < last && text.charAt(at) == '.' && Separator.isDash(text.charAt(at + 1));
  }

  private boolean opensWithCaps(int from) {
    int at = from;
    int last = Math.min(text.length(), from + HeadReader.LONGEST_PLACES) - 1;
    while (at < last && (Units.isUpperCase(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
    return at > from + 2
        && at < last
        && Separator.isDash(text.charAt(at))
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  /** Whether the line right above one was taken off, and a day was read. */
  private boolean isBelowDay(int lineStart) {
    int cuts = head.edits.size();
    return cuts > 0 && head.edits.get(cuts - 1).end() == lineStart && head.findings.hasDay();
  }

  /** Takes a dateline off that fills several lines. */
  int stackedDateline(int from, int end, int lineStart) {
    if (head.findings.dateline != null) {
      return from;
    }
    Dateline stacked = StackedDateline.at(text, t, lines, from, end);
    if (stacked == null && isBelowDay(lineStart)) {
      stacked = StackedDateline.townAlone(text, t, lines, from, end);
    }
    if (stacked == null || isRoundupAt(from)) {
      return from;
    }
    head.findings.dateline = stacked;
    return head.cut(lineStart, stacked.span().end(), "header.dateline");
  }
}
