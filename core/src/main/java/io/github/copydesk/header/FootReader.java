package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Edit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a text from its foot: credit after credit is taken off, two short lines are passed over,
 * and the last sentence or paragraph of the story ends it.
 */
final class FootReader {

  /** A credit is shorter, with all its names. */
  private static final int LONGEST_CREDIT = 600;

  private static final int MOST_PASSED = 2;

  /** The credit of a translator is shorter. */
  private static final int LONGEST_TRANSLATOR = 120;

  /** A line of a story, and no title, is longer. */
  private static final int SHORTEST_PROSE = 60;

  /** An address of mail in two pairs of brackets is longer. */
  private static final int SHORTEST_CONTACT = 10;

  private final String text;
  private final Lines lines;
  private final Refusals refusals;
  private final Locale language;
  private final int storyStart;

  /** Where the content of the story starts. */
  private final int story;

  /** Made those of the line in hand. */
  private final Tokens t;

  private final FootCuts foot;
  private final FootTails tails;
  private final FootSigns signs;
  private final FootStamp stamp;
  private final FootClosing closing;

  /** Whether the head has a dateline with its agency. */
  private boolean wire;

  /** Whether a line was taken or left for what stands far from it. */
  private boolean looksAround;

  FootReader(
      String text,
      Tokens t,
      Lines lines,
      Refusals refusals,
      Locale language,
      int storyStart,
      int story) {
    this.text = text;
    this.lines = lines;
    this.refusals = refusals;
    this.language = language;
    this.storyStart = storyStart;
    this.story = story;
    this.t = t;
    this.foot = new FootCuts(text, lines, storyStart, story);
    this.tails = new FootTails(foot, t, language);
    this.signs = new FootSigns(foot, t);
    this.stamp = new FootStamp(foot, t, language, storyStart);
    this.closing = new FootClosing(foot, signs);
  }

  /** Whether what was taken or left depends on lines above the foot. */
  boolean looksAround() {
    return looksAround || stamp.leaves();
  }

  /** Takes the foot off. */
  void read(Findings findings, List<Edit> edits) {
    int end = text.length();
    int passed = 0;
    wire = findings.dateline != null && !findings.dateline.agencies().isEmpty();
    while (foot.count() <= HeadReader.MOST_PIECES) {
      int last = lines.skipBlankBack(end);
      if (last <= storyStart) {
        break;
      }
      int floor = Math.max(storyStart, last - LONGEST_CREDIT - 1);
      int start = lines.start(last, floor);
      int content = Math.min(last, lines.skipBlank(start));
      if (line(content, last)) {
        end = foot.start();
        continue;
      }
      boolean paragraph = last - content > HeadReader.LONGEST_TITLE;
      boolean story = paragraph || lines.isSentence(content, last);
      boolean aside = story && (opensWithAuthor(findings, content) || isBelowTranslator(content));
      if ((story && !aside) || ++passed > MOST_PASSED) {
        break;
      }
      end = content;
    }
    if (foot.count() <= HeadReader.MOST_PIECES && foot.count() > 0) {
      findings.add(foot.found);
      foot.addTo(edits);
    }
  }

  /** {@code Jane Roe is a writer in Oslo.}: what a page says of its author stands below credits. */
  private boolean opensWithAuthor(Findings findings, int content) {
    for (Byline b : findings.bylines) {
      boolean whole = b.name().indexOf(' ') > 0;
      if (whole && text.regionMatches(true, content, b.name(), 0, b.name().length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line above names the translator, below a paragraph and above what is said of the
   * author: {@code Translated from the Armenian by Jane Roe}.
   */
  private boolean isBelowTranslator(int content) {
    int last = lines.skipBlankBack(content);
    int least = Math.max(story, last - LONGEST_TRANSLATOR);
    int start = lines.start(last, least);
    int above = lines.skipBlankBack(start);
    if (start == least || above <= story || !isProse(above)) {
      return false;
    }
    t.over(lines.skipBlank(start), last, null);
    int first = t.mark(0) == 0 ? 0 : 1;
    Trie.Match<Set<Label>> label = Labels.standard().at(t, first, Tokens.END);
    boolean opens =
        Translation.namedEnd(t, first) > 0
            || (label != null && label.value().contains(Label.TRANSLATOR));
    looksAround |= opens;
    return opens && CreditReader.line(text, t, t.start(0), last, language) != null;
  }

  /** Whether the line that ends at {@code last} is of a story, and no title in a list of books. */
  private boolean isProse(int last) {
    int from = Math.max(story, last - SHORTEST_PROSE);
    return lines.isOneLine(from, last, SHORTEST_PROSE)
        || lines.isSentence(lines.start(last, from), last);
  }

  /** Takes a line or the end of it off, if it is a credit. */
  private boolean line(int content, int last) {
    boolean isLong = last - content > LONGEST_CREDIT;
    boolean storyAbove = content > story;
    if (wire && closing.read(content, last, storyAbove)) {
      return true;
    }
    int context = (storyAbove ? Refusals.STORY : 0) | (isLong ? Refusals.LONG : 0);
    if (!refusals.isKnown(content, last, context)) {
      boolean line = storyAbove && !isLong && wholeLine(content, last);
      if (line || tails.read(content, last)) {
        return true;
      }
    }
    if (!looksAround()) {
      refusals.add(content, last, context);
    }
    return false;
  }

  private boolean wholeLine(int content, int last) {
    return credit(content, last)
        || signs.read(content, last)
        || stamp.read(content, last)
        || contact(content, last)
        || signature(content, last);
  }

  /** {@code Jane Roe}, {@code 14 March 2025}: who signs the story and when. */
  private boolean signature(int content, int last) {
    if (!FootSignature.mayBe(text, content, last)) {
      return false;
    }
    FootSignature signature = new FootSignature(text, t, lines, language, storyStart);
    NameReader.Names names = signature.names(content, last);
    PartialDate day = names == null ? signature.day(content, last) : null;
    if (names == null && day == null) {
      return false;
    }
    looksAround = true;
    boolean below = foot.isLast(last);
    if (below && names != null && signature.isSigned(names, content)) {
      foot.credit(names.names());
      foot.found.credits.addAll(names.agencies());
      foot.cutLine(content, last);
      return true;
    }
    if (below && day != null && signature.isDated(day, content)) {
      foot.found.foot = foot.found.foot == null ? day : foot.found.foot;
      foot.cutLine(content, last, "header.date");
      return true;
    }
    return false;
  }

  private boolean credit(int content, int last) {
    Findings credit = CreditReader.line(text, t, content, last, language);
    if (credit != null) {
      foot.add(credit);
      foot.cutLine(content, last);
    }
    return credit != null;
  }

  /** {@code ((jane.roe@paper.com; +47 123 456))}: how to reach who wrote it. */
  private boolean contact(int content, int last) {
    int close = text.charAt(last - 1) == '.' ? last - 1 : last;
    boolean doubled =
        close - content > SHORTEST_CONTACT
            && text.startsWith("((", content)
            && text.startsWith("))", close - 2);
    int at = doubled ? text.indexOf('@', content) : -1;
    if (at < 0 || at >= close) {
      return false;
    }
    foot.cutLine(content, last);
    return true;
  }
}
