package io.github.copydesk.header;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a text from its foot: credit after credit is taken off, two short lines are passed over,
 * and the last sentence or paragraph of the story ends it.
 */
final class FootReader {

  /** A credit is shorter, with all its names. */
  private static final int LONGEST_CREDIT = 600;

  /** Brackets that close a paragraph and credit somebody are shorter. */
  private static final int LONGEST_TAIL = 160;

  /** Agencies after a dash at the end of the story are shorter. */
  private static final int LONGEST_AGENCIES = 60;

  /** An agency alone behind the last sentence is shorter. */
  private static final int LONGEST_AGENCY = 24;

  private static final int MOST_PASSED = 2;

  /** What a sentence ends with. */
  private static final String CLOSING = ".!?…\"”»“'’";

  private final String text;
  private final Lines lines;
  private final Refusals refusals;
  private final Locale language;
  private final int storyStart;

  /** Where the content of the story starts. */
  private final int story;

  /** From the last to the first. */
  private final List<Edit> cuts = new ArrayList<>(4);

  private final Findings found = new Findings();

  /** Made those of the line in hand. */
  private final Tokens t;

  FootReader(
      String text, Tokens t, Lines lines, Refusals refusals, Locale language, int storyStart) {
    this.text = text;
    this.lines = lines;
    this.refusals = refusals;
    this.language = language;
    this.storyStart = storyStart;
    this.story = lines.skipBlank(storyStart);
    this.t = t;
  }

  /** Takes the foot off. */
  void read(Findings findings, List<Edit> edits) {
    int end = text.length();
    int passed = 0;
    while (cuts.size() <= HeadReader.MOST_PIECES) {
      int last = lines.skipBlankBack(end);
      if (last <= storyStart) {
        break;
      }
      int floor = Math.max(storyStart, last - LONGEST_CREDIT - 1);
      int start = lines.start(last, floor);
      int content = Math.min(last, lines.skipBlank(start));
      if (line(content, last)) {
        end = cuts.get(cuts.size() - 1).start();
        continue;
      }
      boolean paragraph = last - content > HeadReader.LONGEST_TITLE;
      if (paragraph || lines.isSentence(content, last) || ++passed > MOST_PASSED) {
        break;
      }
      end = content;
    }
    if (cuts.size() <= HeadReader.MOST_PIECES && !cuts.isEmpty()) {
      findings.add(found);
      addTo(edits);
    }
  }

  /** Takes a line or the end of it off, if it is a credit. */
  private boolean line(int content, int last) {
    boolean isLong = last - content > LONGEST_CREDIT;
    boolean storyAbove = content > story;
    int context = (storyAbove ? Refusals.STORY : 0) | (isLong ? Refusals.LONG : 0);
    if (!refusals.isKnown(content, last, context)) {
      boolean credit = storyAbove && !isLong && credit(content, last);
      if (credit || tail(content, last) || dashedTail(content, last) || bareTail(content, last)) {
        return true;
      }
    }
    refusals.add(content, last, context);
    return false;
  }

  private boolean credit(int content, int last) {
    Findings credit = CreditReader.line(text, t, content, last, language);
    if (credit != null) {
      add(credit);
      cuts.add(lineCut(content, last));
    }
    return credit != null;
  }

  /** Brackets that close the last paragraph: {@code … endet. (APA, 12.9.2015)}. */
  private boolean tail(int content, int last) {
    boolean stopped = text.charAt(last - 1) == '.';
    int close = stopped ? last - 1 : last;
    if (text.charAt(close - 1) != ')') {
      return false;
    }
    int open = close - 1;
    int least = Math.max(content + 2, last - LONGEST_TAIL);
    while (open >= least && text.charAt(open) != '(') {
      open--;
    }
    if (open < least) {
      return false;
    }
    int before = lines.skipBlankBack(open);
    boolean closed = CLOSING.indexOf(text.charAt(before - 1)) >= 0;
    // A full stop behind the brackets is the sentence's if it has none, and stays.
    if (!closed && (!stopped || before == open)) {
      return false;
    }
    Findings credit = CreditReader.tail(text, t, open, close, language);
    if (credit == null) {
      return false;
    }
    add(credit);
    cuts.add(new Edit(new Span(before, closed ? last : close), "", "header.credit"));
    return true;
  }

  /** Agencies that close the last paragraph after a dash: {@code … endet. – dpa}. */
  private boolean dashedTail(int content, int last) {
    int dash = dashBefore(Math.max(content, last - LONGEST_AGENCIES), last);
    int end = dash < 0 ? -1 : beforeDashes(dash);
    if (end <= content || end == dash || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    int stop = text.charAt(last - 1) == '.' ? last - 1 : last;
    Findings credit = CreditReader.agencies(text, t, dash + 1, stop, language);
    if (credit == null) {
      return false;
    }
    add(credit);
    cuts.add(new Edit(new Span(end, last), "", "header.credit"));
    return true;
  }

  /** One agency behind the last full stop: {@code … endet. dpa}. */
  private boolean bareTail(int content, int last) {
    int at = last;
    int least = Math.max(content, last - LONGEST_AGENCY);
    while (at > least && isAgencyPart(text.charAt(at - 1)) && text.charAt(at - 1) != '.') {
      at--;
    }
    int end = at < last && at > content && text.charAt(at) == ' ' ? lines.skipBlankBack(at) : 0;
    if (end <= content || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    Findings credit = CreditReader.agencies(text, t, end, last, language);
    if (credit == null) {
      return false;
    }
    add(credit);
    cuts.add(new Edit(new Span(end, last), "", "header.credit"));
    return true;
  }

  /** The last dash with a blank behind it, -1 if there is none after {@code least}. */
  private int dashBefore(int least, int last) {
    for (int at = last - 2; at > least; at--) {
      char c = text.charAt(at);
      if (c == '-' || Separator.isLongDash(c)) {
        if (Tokens.isBlank(text.charAt(at + 1))) {
          return at;
        }
      } else if (!isAgencyPart(c)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where the text before one dash or two ends, white space left out; the dash if none is there.
   */
  private int beforeDashes(int dash) {
    int at = text.charAt(dash - 1) == '-' && text.charAt(dash) == '-' ? dash - 1 : dash;
    int end = lines.skipBlankBack(at);
    return end == at ? dash : end;
  }

  /** Whether a character can stand in a list of agencies: no sentence ends in one. */
  private static boolean isAgencyPart(char c) {
    return c < 0x80
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == ' ' || c == '/' || c == ',' || c == '.'
        : Character.isLetter(c) || Tokens.isBlank(c);
  }

  private void add(Findings credit) {
    found.credits.addAll(credit.credits);
    found.foot = found.foot == null ? credit.foot : found.foot;
  }

  /** A last line goes with the breaks before it, one with lines after it with the break behind. */
  private Edit lineCut(int content, int last) {
    boolean lastLine = lines.skipBlank(last) >= text.length();
    int from = lastLine ? Math.max(storyStart, lines.skipBlankBack(content)) : content;
    int to = lastLine ? last : lines.next(last);
    return new Edit(new Span(from, to), "", "header.credit");
  }

  /** Adds the cuts from the first to the last, those that touch made one. */
  private void addTo(List<Edit> edits) {
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
