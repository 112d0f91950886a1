package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.PartialDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a last line that says when the story was published: {@code Published on 3 May 2019}. */
final class FootStamp {

  /** How far above a last line with a date another of the same list may stand. */
  private static final int LIST_REACH = 2000;

  private final FootCuts foot;
  private final String text;
  private final Tokens t;
  private final Locale language;
  private final int storyStart;

  /** The word that opens a line which was left since one above opens with it; empty if none was. */
  private String left = "";

  FootStamp(FootCuts foot, Tokens tokens, Locale language, int storyStart) {
    this.foot = foot;
    this.text = foot.text;
    this.t = tokens;
    this.language = language;
    this.storyStart = storyStart;
  }

  /** Takes a line off, if it is such and no list's. */
  boolean read(int content, int last) {
    // The reader before has most lines in hand, some of them without the stop that closes them.
    boolean may = !t.startsAt(content) || Labels.standard().mayStamp(t, 0);
    if (last - content >= HeadReader.LONGEST_TITLE || !may) {
      return false;
    }
    t.over(content, last, null);
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    if (label == null || !Label.ofDate(label.value()) || label.value().contains(Label.DATE)) {
      return false;
    }
    String word = t.of(0, 1);
    PartialDate printed = printed(label);
    if (printed != null && !opensAbove(word, content)) {
      foot.found.published = foot.found.published == null ? printed : foot.found.published;
      foot.cutLine(content, last, "header.published");
      return true;
    }
    Line line = LineReader.whole(text, t, language, null);
    if (line == null || !line.findings.hasStamp() || opensAbove(word, content)) {
      return false;
    }
    foot.found.add(line.findings);
    foot.cutLine(content, last, line.findings.rule());
    return true;
  }

  /** {@code Published in The Harbour Gazette, March 12th, 2021}: the day; null if it is none. */
  private @Nullable PartialDate printed(Trie.Match<Set<Label>> label) {
    boolean phrase = label.value().contains(Label.PUBLISHED) && label.end() > 1;
    int i = label.end();
    while (phrase && t.isUpper(i) && i - label.end() <= NameReader.LONGEST_PAPER) {
      i++;
    }
    int day = t.isMark(i, ',') ? i + 1 : i;
    DateMention mention = i > label.end() && day > i ? t.date(day) : null;
    if (mention == null || !mention.date().isWhole()) {
      return null;
    }
    int end = t.indexFrom(mention.span().end(), day);
    return t.has(t.isMark(end, '.') ? end + 1 : end) ? null : mention.date();
  }

  /** Whether a line was left since one above is of the same list, which may go yet. */
  boolean leaves() {
    return !left.isEmpty();
  }

  private boolean opensAbove(String word, int content) {
    boolean opens = word.equals(left) || isOpening(word, content);
    left = opens ? word : left;
    return opens;
  }

  /** Whether a line not far above opens with the same word. */
  private boolean isOpening(String word, int content) {
    int least = Math.max(storyStart, content - LIST_REACH);
    for (int at = content - 1; at > least; at--) {
      if (Lines.isBreak(text.charAt(at - 1)) && text.startsWith(word, at)) {
        return true;
      }
    }
    return text.startsWith(word, least);
  }
}
