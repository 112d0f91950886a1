package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** A credit with its label behind the last sentence is shorter. */
  private static final int LONGEST_LABELLED = 300;

  private static final int SHORTEST_SENTENCE = 20;

  /** An agency alone behind the last sentence is shorter. */
  private static final int LONGEST_AGENCY = 24;

  /** Signs of the desk in a last line are shorter, together and each. */
  private static final int LONGEST_SIGNS = 40;

  private static final int LONGEST_SIGN = 4;

  /** {@code Red/Int5}, and no {@code Foto/Video}. */
  private static final int LONGEST_DESK = 3;

  /** Words that a slash joins and nobody signs with: {@code am/pm}. */
  private static final class Paired {
    private static final WordSet ALL = WordSet.read("paired.txt");
  }

  /** How far above a last line with a date another of the same list may stand. */
  private static final int LIST_REACH = 2000;

  private static final int MOST_PASSED = 2;

  /** An address of mail in two pairs of brackets is longer. */
  private static final int SHORTEST_CONTACT = 10;

  /** What a line is made of that parts a credit from the story. */
  private static final String RULE = "_-*=–—~";

  /** What a sentence ends with. */
  private static final String CLOSING = ".!?…\"”»“'’";

  /** A sentence in signs of Han is longer. */
  private static final int HAN_SENTENCE = 8;

  private static final String HAN_CLOSING = "】）)";
  private static final String HAN_OPENING = "【（(";

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
  }

  /** Whether what was taken or left depends on lines above the foot. */
  boolean looksAround() {
    return looksAround;
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
      boolean line = storyAbove && !isLong && wholeLine(content, last);
      if (line
          || tail(content, last)
          || hanTail(content, last)
          || dashedTail(content, last)
          || bareTail(content, last)
          || labelledTail(content, last)) {
        return true;
      }
    }
    if (!looksAround) {
      refusals.add(content, last, context);
    }
    return false;
  }

  private boolean wholeLine(int content, int last) {
    return credit(content, last)
        || signs(content, last)
        || capitalSigns(content, last)
        || slip(content, last)
        || stamp(content, last)
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
    boolean below = lines.skipBlank(last) >= cutTail();
    if (below && names != null && signature.isSigned(names, content)) {
      credit(names.names());
      found.credits.addAll(names.agencies());
      cuts.add(lineCut(content, last));
      return true;
    }
    if (below && day != null && signature.isDated(day, content)) {
      found.foot = found.foot == null ? day : found.foot;
      cuts.add(new Edit(lineCut(content, last).span(), "", "header.date"));
      return true;
    }
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
    if (close == content || text.charAt(close - 1) != ')') {
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
    if (signedTail(content, before, close, last)) {
      return true;
    }
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

  /** {@code …という。【田中太郎】}, {@code …という。(共同)}: who closes a Japanese paragraph. */
  private boolean hanTail(int content, int last) {
    int bracket = HAN_CLOSING.indexOf(text.charAt(last - 1));
    int least = Math.max(content + HAN_SENTENCE, last - LONGEST_AGENCY);
    int open = bracket < 0 ? least - 1 : last - 1;
    while (open >= least && text.charAt(open) != HAN_OPENING.charAt(bracket)) {
      open--;
    }
    if (open < least || "。」！？".indexOf(text.charAt(open - 1)) < 0) {
      return false;
    }
    List<Byline> names = HanByline.read(text, open, last);
    Findings credit = names == null ? CreditReader.tail(text, t, open, last, language) : null;
    if (names == null && credit == null) {
      return false;
    }
    if (credit != null) {
      add(credit);
    } else if (names != null) {
      credit(names);
    }
    cuts.add(new Edit(new Span(open, last), "", "header.credit"));
    return true;
  }

  private void credit(List<Byline> names) {
    for (Byline b : names) {
      found.credits.add(new Credit(Credit.Role.REPORTER, b.name(), b.span()));
    }
  }

  /** {@code … endet. AGERPRES/(A - autor: Jane Roe, editor: Max Muster)}. */
  private boolean signedTail(int content, int before, int close, int last) {
    int end = text.charAt(before - 1) == '/' ? before - 1 : before;
    int at = end;
    while (at > content && at > end - LONGEST_AGENCY && Units.isUpperCase(text.charAt(at - 1))) {
      at--;
    }
    int story = lines.skipBlankBack(at);
    boolean apart = end - at > 2 && story > content && story < at;
    if (!apart || CLOSING.indexOf(text.charAt(story - 1)) < 0) {
      return false;
    }
    Findings credit = CreditReader.line(text, t, at, close, language);
    if (credit == null || AgencyReader.bare(t, 0) == null) {
      return false;
    }
    add(credit);
    cuts.add(new Edit(new Span(story, last), "", "header.credit"));
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
    boolean apart = at < last && at > content && text.charAt(at) == ' ';
    boolean glued = at < last && at > content + 1 && Units.isLetter(text.charAt(at - 2));
    int end = apart ? lines.skipBlankBack(at) : glued && isCaps(at, last) ? at : 0;
    // An agency behind a question is its answer.
    if (end <= content
        || text.charAt(end - 1) == '?'
        || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    Findings credit = CreditReader.agencies(text, t, end, last, language);
    if (credit == null || Words.isCommon(t, 0)) {
      return false;
    }
    add(credit);
    cuts.add(new Edit(new Span(end, last), "", "header.credit"));
    return true;
  }

  /** A credit with its label behind the last sentence: {@code … endet. Quelle: dpa}. */
  private boolean labelledTail(int content, int last) {
    int least = Math.max(content + SHORTEST_SENTENCE, last - LONGEST_LABELLED);
    for (int at = last - 2; at >= least; at--) {
      boolean apart =
          text.charAt(at - 1) == ' '
              && CLOSING.indexOf(text.charAt(at - 2)) >= 0
              && opensCredit(at, last);
      Findings credit = apart ? CreditReader.behind(text, t, at, last, language) : null;
      if (credit != null) {
        add(credit);
        cuts.add(new Edit(new Span(lines.skipBlankBack(at), last), "", "header.credit"));
        return true;
      }
    }
    return false;
  }

  private boolean opensCredit(int from, int last) {
    int end = from + 1;
    boolean word = Units.isUpperCase(text.charAt(from));
    while (word && end < last && Units.isLetter(text.charAt(end))) {
      end++;
    }
    return (word || text.charAt(from) == '©') && Labels.standard().opensCredit(text, from, end);
  }

  private boolean isCaps(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Units.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return to - from > 1;
  }

  /** {@code asc/dpa/Reuters}, {@code jr-tr/ah}: agencies and signs of the desk in a last line. */
  private boolean signs(int content, int last) {
    if (last - content > LONGEST_SIGNS || !mayBeSigns(content, last)) {
      return false;
    }
    t.over(content, last, null);
    List<Credit> signs = new ArrayList<>();
    boolean slash = false;
    boolean desk = false;
    boolean words = true;
    int i = 0;
    do {
      AgencyReader.Slot agency = t.isWord(i) ? AgencyReader.bare(t, i) : null;
      if (agency == null && !isSign(i)) {
        return false;
      }
      int next = agency == null ? i + 1 : agency.end();
      Credit.Role role = agency == null ? Credit.Role.CODE : Credit.Role.AGENCY;
      String name = agency == null ? t.of(i, next) : agency.names().get(0);
      signs.add(new Credit(role, name, new Span(t.start(i), t.end(next - 1))));
      if (t.isMark(next, '(')) {
        return bracketedAgencies(signs, next, content, last);
      }
      if (t.has(next) && !t.isMark(next, '/') && !(agency == null && t.isMark(next, '-'))) {
        return false;
      }
      slash |= t.isMark(next, '/');
      // "kow/ mal/": no words are closed with a slash.
      boolean closed = t.isMark(next, '/') && !t.has(next + 1);
      desk |= agency != null || t.isMark(next, '-') || closed || !hasVowel(i);
      words &= Paired.ALL.has(t, i);
      i = next + 1;
    } while (t.has(i));
    boolean several = signs.size() > 1 && slash && desk && !words;
    if (several) {
      found.credits.addAll(signs);
      cuts.add(lineCut(content, last));
    }
    return several;
  }

  /** Whether a slash parts words, or a bracket opens behind them: mostly not. */
  private boolean mayBeSigns(int content, int last) {
    int at = content;
    while (at < last && text.charAt(at) != '/' && text.charAt(at) != '(') {
      at++;
    }
    return at > content && at < last;
  }

  /** {@code jr/jm (AFP, Reuters)}: agencies in brackets behind the signs of the desk. */
  private boolean bracketedAgencies(List<Credit> signs, int open, int content, int last) {
    AgencyReader.Slot slot = AgencyReader.at(t, open);
    if (slot == null || !slot.known() || slot.names().isEmpty() || t.has(slot.end())) {
      return false;
    }
    Span span = new Span(t.start(open + 1), t.end(slot.end() - 2));
    for (String name : slot.names()) {
      signs.add(new Credit(Credit.Role.AGENCY, name, span));
    }
    found.credits.addAll(signs);
    cuts.add(lineCut(content, last));
    return true;
  }

  /** {@code PTI JR JM}, {@code JPS // MLS}: an agency and the signs of its desk in capitals. */
  private boolean capitalSigns(int content, int last) {
    if (last <= content
        || last - content > LONGEST_AGENCY
        || !Units.isUpperCase(text.charAt(content))) {
      return false;
    }
    if (text.startsWith(" // ", content + 2) || text.startsWith(" // ", content + 3)) {
      return partedSigns(content, last);
    }
    AgencyReader.Slot agency = AgencyReader.bare(t.over(content, last, null), 0);
    if (agency == null || !t.isCaps(0)) {
      return false;
    }
    int i = agency.end();
    while (t.isCaps(i) && t.length(i) > 1 && t.length(i) <= LONGEST_SIGN) {
      i++;
    }
    if (t.has(i) || i < agency.end() + 2) {
      return false;
    }
    String name = agency.names().get(0);
    Span span = new Span(t.start(0), t.end(agency.end() - 1));
    found.credits.add(new Credit(Credit.Role.AGENCY, name, span));
    for (int sign = agency.end(); sign < i; sign++) {
      found.credits.add(code(sign, sign + 1));
    }
    cuts.add(lineCut(content, last));
    return true;
  }

  private boolean partedSigns(int content, int last) {
    t.over(content, last, null);
    if (!t.isCaps(0) || !t.isCaps(3) || t.has(4)) {
      return false;
    }
    found.credits.add(code(0, 1));
    found.credits.add(code(3, 4));
    cuts.add(lineCut(content, last));
    return true;
  }

  /** {@code (askanews) Red/Int5}: an agency in brackets and the signs of its desk. */
  private boolean slip(int content, int last) {
    if (last - content > LONGEST_AGENCY || !text.startsWith("(", content)) {
      return false;
    }
    AgencyReader.Slot slot = AgencyReader.at(t.over(content, last, null), 0);
    if (slot == null || !slot.known() || slot.names().size() != 1) {
      return false;
    }
    int i = slot.end();
    boolean signs = t.isWord(i) && t.isMark(i + 1, '/') && t.isWord(i + 2) && !t.has(i + 4);
    if (!signs
        || (t.has(i + 3) && !t.isNumber(i + 3))
        || Math.max(t.length(i), t.length(i + 2)) > LONGEST_DESK) {
      return false;
    }
    Span agency = new Span(t.start(1), t.end(slot.end() - 2));
    found.credits.add(new Credit(Credit.Role.AGENCY, slot.names().get(0), agency));
    found.credits.add(code(i, i + 1));
    found.credits.add(code(i + 2, t.has(i + 3) ? i + 4 : i + 3));
    cuts.add(lineCut(content, last));
    return true;
  }

  private Credit code(int from, int end) {
    return new Credit(Credit.Role.CODE, t.of(from, end), new Span(t.start(from), t.end(end - 1)));
  }

  /** Words have a vowel, {@code und/oder}; of the signs of two people one has none. */
  private boolean hasVowel(int i) {
    for (int at = t.start(i); at < t.end(i); at++) {
      if ("aeiouy".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isSign(int i) {
    boolean small = t.isWord(i) && t.length(i) >= 2 && t.length(i) <= LONGEST_SIGN;
    for (int at = t.has(i) ? t.start(i) : 0; small && at < t.end(i); at++) {
      small = text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
    return small;
  }

  /** {@code Published on 3 May 2019}: a day in the last line, if it is no list's. */
  private boolean stamp(int content, int last) {
    if (last - content >= HeadReader.LONGEST_TITLE) {
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
      found.published = found.published == null ? printed : found.published;
      cuts.add(new Edit(lineCut(content, last).span(), "", "header.published"));
      return true;
    }
    Line line = LineReader.whole(text, t, language, null);
    if (line == null || !line.findings.hasStamp() || opensAbove(word, content)) {
      return false;
    }
    found.add(line.findings);
    cuts.add(new Edit(lineCut(content, last).span(), "", line.findings.rule()));
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

  /** Whether a line not far above opens with the same word. */
  private boolean opensAbove(String word, int content) {
    int least = Math.max(storyStart, content - LIST_REACH);
    for (int at = content - 1; at > least; at--) {
      if (Lines.isBreak(text.charAt(at - 1)) && text.startsWith(word, at)) {
        return true;
      }
    }
    return text.startsWith(word, least);
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
        ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == ' ' || c == '/' || c == ',' || c == '.'
        : Units.isLetter(c) || Tokens.isBlank(c);
  }

  private void add(Findings credit) {
    found.credits.addAll(credit.credits);
    found.foot = found.foot == null ? credit.foot : found.foot;
  }

  /** A last line goes with the breaks before it, one with lines after it with the break behind. */
  private Edit lineCut(int content, int last) {
    boolean lastLine = lines.skipBlank(last) >= cutTail();
    int from = lastLine ? beforeRule(Math.max(storyStart, lines.skipBlankBack(content))) : content;
    int to = lastLine ? last : lines.next(last);
    return new Edit(new Span(from, to), "", "header.credit");
  }

  /** {@code ___}: a line that parts a credit from the story goes with the credit. */
  private int beforeRule(int end) {
    int at = end;
    int least = Math.max(story, end - LONGEST_SIGNS);
    while (at > least && RULE.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean rule = end - at > 2 && at > least && Lines.isBreak(text.charAt(at - 1));
    return rule ? Math.max(storyStart, lines.skipBlankBack(at)) : end;
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
    cuts.add(lineCut(content, last));
    return true;
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
