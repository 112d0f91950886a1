package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text from both ends. From the head, piece after piece is taken off until a line is no
 * header; a few short lines such as titles are passed over. From the foot likewise. Whether a piece
 * is taken depends on nothing that was taken before it, so that reading the result again finds
 * nothing more.
 */
final class PageReader {

  /**
   * Lines that are no header and may stand above or between header lines: a section, a title, a
   * caption, the words of an advertisement.
   */
  private static final int MOST_PASSED = 4;

  /** More header lines than any page has are a list, and a list stays as it is. */
  private static final int MOST_PIECES = 24;

  /** A line of a header is shorter; of a longer one only the head is looked at. */
  private static final int LONGEST_LINE = 320;

  /** A dateline or a byline before a story is shorter. */
  private static final int LONGEST_HEAD = 200;

  /** A title is shorter, a paragraph longer. */
  private static final int LONGEST_TITLE = 160;

  /** A credit at the foot is shorter, with all its names. */
  private static final int LONGEST_CREDIT = 600;

  private static final int LONGEST_TAIL = 160;

  /** A line above a story stands above one that is longer. */
  private static final int SHORTEST_STORY = 24;

  /** A line is looked through no further than this for its end. */
  private static final int LONGEST_LOOK = 4096;

  /** What stood around a line that was refused. */
  private static final int HEAD = 1;

  private static final int STORY = 2;
  private static final int LAST = 4;

  /** Each round after the first takes a piece that only the cuts before it made one. */
  private static final int MOST_ROUNDS = 24;

  private static final WordSet PHOTO =
      WordSet.of("photo", "video", "image", "photos", "foto", "imagen", "slideshow", "audio");

  private final String text;
  private final Locale language;
  private final @Nullable PartialDate reference;
  private final Findings findings = new Findings();
  private final List<Edit> edits = new ArrayList<>();
  private int storyStart;

  /** The reading of the text before the last cuts, and those cuts; null in the first round. */
  private final @Nullable PageReader before;

  private final @Nullable Redline cuts;

  /**
   * Lines that were read and are no header or credit, so that the next round passes over them:
   * three numbers each, where it starts, where it ends, which end of the text it was read from and
   * what stood around it.
   */
  private int[] refused = new int[16];

  private int refusals;

  PageReader(String text, Locale language, @Nullable PartialDate reference) {
    this.text = text;
    this.language = language;
    this.reference = reference;
    this.before = null;
    this.cuts = null;
  }

  private PageReader(PageReader before, Redline cuts) {
    this.text = cuts.result();
    this.language = before.language;
    this.reference = before.reference;
    this.before = before;
    this.cuts = cuts;
  }

  /**
   * Reads until nothing more is found: what a cut brings together can be a header that it was not
   * before, and whoever reads the result again must find nothing.
   */
  HeaderReading read() {
    collect();
    if (edits.isEmpty()) {
      return reading(Redline.unchanged(text));
    }
    Redline redline = Redline.of(text, edits);
    if (isSettled()) {
      return reading(redline);
    }
    PageReader last = new PageReader(this, redline);
    last.collect();
    for (int round = 1; round < MOST_ROUNDS && !last.edits.isEmpty(); round++) {
      findings.add(last.findings.inSource(redline));
      Redline next = Redline.of(last.text, last.edits);
      redline = redline.then(next);
      last = new PageReader(last, next);
      last.collect();
    }
    return reading(redline);
  }

  private void collect() {
    head();
    foot();
    if (edits.size() > 1) {
      sort(edits);
    }
  }

  /** By insertion: there are few, mostly in order, and a comparator costs a cold start dear. */
  private static void sort(List<Edit> edits) {
    for (int i = 1; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      int at = i;
      while (at > 0 && edits.get(at - 1).span().compareTo(edit.span()) > 0) {
        edits.set(at, edits.get(at - 1));
        at--;
      }
      edits.set(at, edit);
    }
  }

  private static void sortCredits(List<Credit> credits) {
    for (int i = 1; i < credits.size(); i++) {
      Credit credit = credits.get(i);
      int at = i;
      while (at > 0 && credits.get(at - 1).span().compareTo(credit.span()) > 0) {
        credits.set(at, credits.get(at - 1));
        at--;
      }
      credits.set(at, credit);
    }
  }

  private void refuse(int from, int end, int context) {
    if (refusals * 3 + 3 > refused.length) {
      refused = Arrays.copyOf(refused, refused.length * 2);
    }
    refused[refusals * 3] = from;
    refused[refusals * 3 + 1] = end;
    refused[refusals * 3 + 2] = context;
    refusals++;
  }

  /**
   * Whether the same line was refused in the round before, with the same things around it: what a
   * line is depends on nothing else, so that it need not be read again.
   */
  private boolean wasRefused(int from, int end, int context) {
    if (before == null || cuts == null || before.refusals == 0) {
      return false;
    }
    int oldFrom = cuts.toSource(from);
    int oldEnd = cuts.toSource(end - 1) + 1;
    for (int i = 0; i < before.refusals * 3; i += 3) {
      if (before.refused[i] == oldFrom
          && before.refused[i + 1] == oldEnd
          && before.refused[i + 2] == context) {
        return oldEnd - oldFrom == end - from;
      }
    }
    return false;
  }

  private HeaderReading reading(Redline cuts) {
    Completion completion = new Completion(findings, reference);
    List<Credit> credits = new ArrayList<>(findings.credits);
    sortCredits(credits);
    Span conflict = completion.conflict();
    if (conflict == null) {
      return new HeaderReading(completion.header(), credits, cuts);
    }
    Redline.Builder flagged = Redline.builder(text);
    for (Edit edit : cuts.edits()) {
      flagged.add(edit);
    }
    flagged.flag(conflict.start(), conflict.end(), "flag.date-conflict");
    return new HeaderReading(completion.header(), credits, flagged.build());
  }

  // ---------------------------------------------------------------- head

  private void head() {
    int at = 0;
    int passed = 0;
    int pieces = 0;
    while (true) {
      int content = skipBlank(at);
      if (content >= text.length()) {
        break;
      }
      // White space before a piece goes with it, breaks after a line that stays do not.
      int lineStart = lineStart(content, at);
      int end = lineEnd(content);
      int cut = piece(content, end, lineStart);
      if (cut > content) {
        if (++pieces > MOST_PIECES) {
          forget();
          break;
        }
        at = cut;
        continue;
      }
      if (end - content > LONGEST_TITLE || isSentence(content, end) || ++passed > MOST_PASSED) {
        storyStart = content;
        return;
      }
      at = end;
    }
    storyStart = Math.min(text.length(), Math.max(at, storyStart));
  }

  private void forget() {
    edits.clear();
    Findings none = new Findings();
    findings.date = none.date;
    findings.published = none.published;
    findings.updated = none.updated;
    findings.minutes = none.minutes;
    findings.dateline = none.dateline;
    findings.bylines.clear();
    findings.credits.clear();
  }

  // ---------------------------------------------------------------- what the cuts leave

  /**
   * Whether a second round would meet the very lines that this one refused, with the same things
   * around them, and so find nothing. Then the text need not be put together to be read again.
   */
  private boolean isSettled() {
    for (int i = 0; i < refusals * 3; i += 3) {
      int from = refused[i];
      int end = refused[i + 1];
      for (Edit edit : edits) {
        if (edit.start() < end && edit.end() > from) {
          return false;
        }
      }
      if (refused[i + 2] != contextAfter(from, end, (refused[i + 2] & HEAD) != 0)) {
        return false;
      }
    }
    return true;
  }

  private int contextAfter(int from, int end, boolean head) {
    if (!head) {
      int story = skipBlankAndCuts(storyStart);
      return from > storyStart && story < from ? STORY : 0;
    }
    int next = skipBlankAndCuts(end);
    boolean last = next >= text.length();
    return HEAD | (!last && isLongAfter(next) ? STORY : 0) | (last ? LAST : 0);
  }

  private int skipBlankAndCuts(int from) {
    int at = skipCuts(from);
    while (at < text.length() && Tokens.isBlank(text.charAt(at))) {
      at = skipCuts(at + 1);
    }
    return at;
  }

  private int skipCuts(int from) {
    int at = from;
    for (Edit edit : edits) {
      if (edit.start() <= at && edit.end() > at) {
        at = edit.end();
      }
    }
    return at;
  }

  /** Whether a line has more than {@link #SHORTEST_STORY} characters when the cuts are made. */
  private boolean isLongAfter(int from) {
    int length = 0;
    int at = from;
    for (int count = 1; at < text.length() && !isBreak(text.charAt(at)); count++) {
      length = Tokens.isBlank(text.charAt(at)) ? length : count;
      if (length > SHORTEST_STORY) {
        return true;
      }
      at = skipCuts(at + 1);
    }
    return false;
  }

  /** Takes a piece off at {@code from} and returns where it ends, {@code from} if there is none. */
  private int piece(int from, int end, int lineStart) {
    int context = HEAD | (hasStoryBelow(end) ? STORY : 0) | (isLast(end) ? LAST : 0);
    if (wasRefused(from, end, context)) {
      refuse(from, end, context);
      return from;
    }
    int cut = readPiece(from, end, lineStart);
    if (cut == from) {
      refuse(from, end, context);
    }
    return cut;
  }

  private int readPiece(int from, int end, int lineStart) {
    int reach = end - from > LONGEST_LINE ? from + LONGEST_HEAD : end;
    Tokens t = Tokens.ofLine(text, from, reach, language, reference);
    if (t.size() == 0) {
      return from;
    }
    DatelineReader.Found eastern = EastAsianReader.at(text, from, end);
    if (eastern != null) {
      return takeDateline(eastern, lineStart, end);
    }
    int photo = photoWord(t);
    DatelineReader.Found found =
        isLabelled(t) ? null : DatelineReader.at(text, t, photo, end, language);
    if (found != null && (photo == 0 || found.strong() || t.isCaps(photo))) {
      return takeDateline(found, lineStart, end);
    }
    LineReader line = new LineReader(text, t, language, reference);
    LineReader.Verdict verdict =
        reach == end ? line.read(hasStoryBelow(end)) : LineReader.Verdict.NONE;
    if (verdict == LineReader.Verdict.WHOLE) {
      findings.add(line.findings);
      return cut(lineStart, nextLine(end), line.findings.rule());
    }
    if (verdict == LineReader.Verdict.READ) {
      findings.add(line.findings);
      return from;
    }
    LineReader head = new LineReader(text, t, language, reference);
    if (head.readHead(end) == LineReader.Verdict.HEAD) {
      findings.add(head.findings);
      int after = head.headEnd < t.size() ? t.start(head.headEnd) : nextLine(end);
      return cut(lineStart, after, head.findings.rule());
    }
    return from;
  }

  /** Whether a line opens with a word such as "by" or "published", which no place does. */
  private static boolean isLabelled(Tokens t) {
    Trie.Match<Set<Label>> label = Words.standard().label(t, 0, t.size());
    if (label == null || Places.standard().placeEnd(t, 0, t.size()) > 0) {
      return false;
    }
    Set<Label> kinds = label.value();
    return kinds.contains(Label.BY)
        || kinds.contains(Label.PUBLISHED)
        || kinds.contains(Label.UPDATED)
        || kinds.contains(Label.DATE);
  }

  /**
   * {@code Photo LONDON —}: the word of a picture's frame that a scraper left before a dateline.
   */
  private static int photoWord(Tokens t) {
    return PHOTO.has(t, 0) && t.isUpper(1) ? 1 : 0;
  }

  private int takeDateline(DatelineReader.Found found, int lineStart, int lineEnd) {
    Dateline dateline = found.dateline();
    findings.dateline = findings.dateline == null ? dateline : findings.dateline;
    int end = dateline.span().end();
    return cut(lineStart, end >= lineEnd ? nextLine(lineEnd) : end, "header.dateline");
  }

  private int cut(int from, int to, String rule) {
    edits.add(new Edit(new Span(from, to), "", rule));
    return to;
  }

  private boolean hasStoryBelow(int end) {
    int at = skipBlank(end);
    return at < text.length() && lineEnd(at) - at > SHORTEST_STORY;
  }

  private boolean isLast(int end) {
    return skipBlank(end) >= text.length();
  }

  /** Whether a line ends as a sentence does and is long enough to be one. */
  private boolean isSentence(int from, int end) {
    int last = end;
    while (last > from
        && (Tokens.isBlank(text.charAt(last - 1))
            || "\"'”’»)".indexOf(text.charAt(last - 1)) >= 0)) {
      last--;
    }
    boolean stop = last > from && ".!?…。".indexOf(text.charAt(last - 1)) >= 0;
    return stop && last - from > 30;
  }

  // ---------------------------------------------------------------- foot

  private void foot() {
    int end = text.length();
    int passed = 0;
    int pieces = 0;
    List<Edit> cuts = new ArrayList<>();
    Findings found = new Findings();
    while (pieces <= MOST_PIECES) {
      int last = skipBlankBack(end);
      if (last <= storyStart) {
        break;
      }
      int start = Math.max(storyStart, lineStartBack(last));
      int content = Math.min(last, skipBlank(start));
      boolean storyAbove = content > storyStart && skipBlank(storyStart) < content;
      int context = storyAbove ? STORY : 0;
      boolean known = wasRefused(content, last, context);
      Findings credit =
          !known && storyAbove && last - content <= LONGEST_CREDIT
              ? creditLine(content, last)
              : null;
      if (credit != null) {
        pieces++;
        addFoot(found, credit);
        cuts.add(footCut(content, last));
        end = content;
        continue;
      }
      if (!known && tail(content, last, cuts, found)) {
        pieces++;
        end = cuts.get(cuts.size() - 1).start();
        continue;
      }
      refuse(content, last, context);
      if (last - content > LONGEST_TITLE || isSentence(content, last) || ++passed > 2) {
        break;
      }
      end = content;
    }
    if (pieces <= MOST_PIECES) {
      findings.add(found);
      findings.foot = found.foot;
      edits.addAll(merged(cuts));
    }
  }

  private @Nullable Findings creditLine(int from, int to) {
    return FootReader.line(text, Tokens.ofLine(text, from, to, language, null), language);
  }

  /** Brackets that close the last paragraph: {@code … endet. (APA, 12.9.2015)}. */
  private boolean tail(int content, int last, List<Edit> cuts, Findings found) {
    if (text.charAt(last - 1) != ')') {
      return false;
    }
    int open = text.lastIndexOf('(', last - 1);
    if (open <= content + 1 || last - open > LONGEST_TAIL) {
      return false;
    }
    int before = open;
    while (before > content && Tokens.isBlank(text.charAt(before - 1))) {
      before--;
    }
    if (before == open || ".!?…\"”»“'’".indexOf(text.charAt(before - 1)) < 0) {
      return false;
    }
    Findings credit =
        FootReader.tail(text, Tokens.ofLine(text, open, last, language, null), language);
    if (credit == null) {
      return false;
    }
    addFoot(found, credit);
    cuts.add(new Edit(new Span(before, last), "", "header.credit"));
    return true;
  }

  private static void addFoot(Findings found, Findings credit) {
    found.credits.addAll(credit.credits);
    found.foot = found.foot == null ? credit.foot : found.foot;
  }

  /** A last line goes with the breaks before it, one with lines after it with the break behind. */
  private Edit footCut(int content, int last) {
    boolean lastLine = skipBlank(last) >= text.length();
    int from = lastLine ? Math.max(storyStart, skipBlankBack(content)) : content;
    int to = lastLine ? last : nextLine(last);
    return new Edit(new Span(from, to), "", "header.credit");
  }

  /** Cuts from the last to the first, those that touch made one. */
  private List<Edit> merged(List<Edit> cuts) {
    List<Edit> merged = new ArrayList<>(cuts);
    Collections.reverse(merged);
    for (int i = merged.size() - 1; i > 0; i--) {
      Edit a = merged.get(i - 1);
      Edit b = merged.get(i);
      if (b.start() < a.end()) {
        merged.set(i - 1, new Edit(new Span(a.start(), Math.max(a.end(), b.end())), "", a.rule()));
        merged.remove(i);
      }
    }
    return merged;
  }

  // ---------------------------------------------------------------- lines

  private static boolean isBreak(char c) {
    return c < ' '
        ? c == '\n' || c == '\r'
        : c >= 0x85 && (c == '\u0085' || c == '\u2028' || c == '\u2029');
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < text.length() && Tokens.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipBlankBack(int from) {
    int at = from;
    while (at > 0 && Tokens.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the line's content ends; white space at its end does not count. */
  private int lineEnd(int from) {
    int at = from;
    int most = Math.min(text.length(), from + LONGEST_LOOK);
    while (at < most && !isBreak(text.charAt(at))) {
      at++;
    }
    if (at == most && at < text.length()) {
      return at;
    }
    while (at > from && Tokens.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The start of the line that {@code content} is in, at or after {@code floor}. */
  private int lineStart(int content, int floor) {
    int at = content;
    while (at > floor && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int lineStartBack(int from) {
    int at = from;
    int least = Math.max(storyStart, from - LONGEST_LOOK);
    while (at > least && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The start of the next line that is not blank; its indentation stays. */
  private int nextLine(int end) {
    int at = skipBlank(end);
    return at >= text.length() ? at : lineStart(at, end);
  }
}
