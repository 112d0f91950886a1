package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text from its head: piece after piece is taken off while they are header; a few short
 * lines such as titles are passed over, and the first sentence or paragraph ends it.
 */
final class HeadReader {

  /**
   * Lines that are no header and may stand above or between header lines: a section, a title, a
   * caption, the words of an advertisement.
   */
  private static final int MOST_PASSED = 4;

  /** More header lines than any page has are a list, and a list stays as it is. */
  static final int MOST_PIECES = 24;

  /** A line of a header is shorter; of a longer one only the head is looked at. */
  private static final int LONGEST_LINE = 320;

  /** A dateline or a byline before a story is shorter. */
  private static final int LONGEST_HEAD = 200;

  /** A title is shorter, a paragraph longer. */
  static final int LONGEST_TITLE = 160;

  /** A line that is the whole story, a credit behind it, is longer. */
  static final int SHORTEST_LINE = 60;

  /** A line above a story stands above one that is longer. */
  static final int SHORTEST_STORY = 24;

  /** A dateline stands no more lines below the start of a page; several of them are a roundup. */
  private static final int DATELINE_LINES = 12;

  /**
   * A piece of a roundup has fewer paragraphs; what follows more of them is about other stories.
   */
  private static final int STORY_PARAGRAPHS = 3;

  /** The agency of a dateline stands behind so many characters at most. */
  static final int LONGEST_PLACES = 60;

  /** A line of more words in small letters is prose, be it a caption. */
  private static final int MOST_SMALL = 3;

  /** The size of an author's picture, the author's name and a date have no more tokens. */
  private static final int LONGEST_PORTRAIT = 12;

  /** A time of day that fills a line is shorter. */
  private static final int LONGEST_CLOCK = 18;

  /** A teaser below a title is shorter. */
  private static final int LONGEST_TEASER = 500;

  private static final WordSet PHOTO =
      WordSet.of(
          "photo",
          "video",
          "image",
          "photos",
          "foto",
          "fotos",
          "bild",
          "imagen",
          "slideshow",
          "audio");

  private final String text;
  private final Lines lines;
  private final Refusals refusals;
  private final Locale language;
  private final @Nullable PartialDate reference;
  private final Findings findings;
  private final List<Edit> edits;

  /** Made those of the line in hand. */
  private final Tokens t;

  private final TeaserStamps stamps;

  /** Whether several lines open with an agency's dateline, so that none is the header's. */
  private boolean roundup;

  /** Where the line starts that must be the story, if no other was met; -1 else. */
  private int storyLine = -1;

  /** Whether the dateline was taken from below the start of the story. */
  private boolean below;

  /** Lone marks that were passed over. */
  private int marks;

  /** Whether stamps were left since they head the pieces of a ticker. */
  private boolean ticker;

  /** Whether a line was left for what stands below it: it belongs to a letter, it is a title. */
  private boolean left;

  HeadReader(
      String text,
      Tokens t,
      Lines lines,
      Refusals refusals,
      Locale language,
      @Nullable PartialDate reference,
      Findings findings,
      List<Edit> edits) {
    this.text = text;
    this.lines = lines;
    this.refusals = refusals;
    this.language = language;
    this.reference = reference;
    this.findings = findings;
    this.edits = edits;
    this.t = t;
    this.stamps = new TeaserStamps(text, t, lines, language, reference);
  }

  /** Whether what was taken or left depends on lines below the head. */
  boolean looksAhead() {
    return roundup || below || ticker || left;
  }

  /** Where the story is met that a credit must stand below. */
  int storyLine(int storyStart) {
    return storyLine < 0 ? lines.skipBlank(storyStart) : storyLine;
  }

  /** Takes the header off and returns where the story starts. */
  int read() {
    int at = 0;
    int passed = 0;
    int pieces = 0;
    int shortStory = -1;
    int lastCut = 0;
    while (true) {
      int content = lines.skipBlank(at);
      if (content >= text.length()) {
        storyLine = shortStory;
        return shortStory >= 0 ? Math.max(shortStory, lastCut) : Math.min(text.length(), at);
      }
      // White space before a piece goes with it, breaks after a line that stays do not.
      int lineStart = lines.start(content, at);
      int end = lines.end(content, LONGEST_LINE + 1);
      int cut = piece(content, end, lineStart);
      if (cut > content) {
        if (++pieces > MOST_PIECES) {
          edits.clear();
          findings.clear();
          return Math.min(text.length(), at);
        }
        at = cut;
        lastCut = cut;
        continue;
      }
      boolean story = isStory(content, end);
      passed += isLine(content, end, at) ? 1 : 0;
      if (story || passed > MOST_PASSED) {
        int start = readStamps(content);
        return findings.dateline == null && !roundup ? readBelow(content, start) : start;
      }
      shortStory = shortStory < 0 && end - content > SHORTEST_LINE ? content : shortStory;
      at = end;
    }
  }

  /** Whether a line is too long for a title or is a sentence, and tells of no picture. */
  private boolean isStory(int content, int end) {
    return (end - content > LONGEST_TITLE || lines.isStatement(content, end))
        && !isCaption(content, end)
        && !isAboveDateline(content, end);
  }

  /**
   * Whether a line of the page stands here, and not one of a few lone marks, such as the cross that
   * closes a window, or the end of a word that the line above breaks.
   */
  private boolean isLine(int content, int end, int at) {
    boolean mark = end - content <= 1 && ++marks <= MOST_PASSED;
    return !mark && !lines.isBroken(content, at);
  }

  /**
   * Takes the dateline off that stands below a summary or a list of points, and the byline and date
   * above it: one that names its agency, which no other line opens with. Returns where the story
   * then starts.
   *
   * @param start where it starts if there is none
   */
  private int readBelow(int story, int start) {
    int above = story;
    int before = story;
    int at = Math.max(lines.nextContent(story), start);
    for (int line = 1; line < DATELINE_LINES && at < text.length(); line++) {
      DatelineReader.Found found = agencyDateline(at);
      if (found != null) {
        roundup = isRoundup(at);
        if (roundup) {
          return start;
        }
        below = true;
        if (before < above) {
          readAbove(before);
        }
        readAbove(above);
        return takeDateline(found, at, lines.end(at, LONGEST_LINE + 1));
      }
      before = above;
      above = at;
      at = lines.nextContent(at);
    }
    return start;
  }

  /**
   * Takes the lines off that say when the story was published, if they stand below a teaser: labels
   * and dates and nothing else, which no list of stories repeats. Returns where the story starts.
   */
  private int readStamps(int teaser) {
    int teaserEnd = lines.end(teaser, LONGEST_TEASER);
    int at = teaserEnd - teaser < LONGEST_TEASER ? lines.skipBlank(teaserEnd) : text.length();
    int start = teaser;
    for (TeaserStamps.Stamp stamp : stamps.below(at)) {
      findings.add(stamp.findings());
      start = cut(stamp.start(), lines.next(stamp.end()), stamp.findings().rule());
      below = true;
    }
    return start;
  }

  /** Takes off what a line not far above a dateline says if that is a byline or a date. */
  private void readAbove(int from) {
    int end = lines.end(from, LONGEST_TITLE);
    t.over(from, end, reference);
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    if (label != null && label.value().contains(Label.BY) && end - from < LONGEST_TITLE) {
      readLine(from, end, from, true);
      return;
    }
    Findings stamp = stamps.stamp(from, end);
    if (stamp != null) {
      findings.add(stamp);
      cut(from, lines.next(end), stamp.rule());
    }
  }

  /** Whether a line above others ends with the credit of a picture in brackets. */
  private boolean isCaption(int from, int end) {
    int open = text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
    if (open <= from || lines.skipBlank(end) >= text.length()) {
      return false;
    }
    t.over(open + 1, Math.min(end, open + LONGEST_PLACES), reference);
    for (int i = 0; t.has(i); i++) {
      if (PHOTO.has(t, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has no full stop and {@code OSLO — } opens the next: it tells of a picture. */
  private boolean isAboveDateline(int from, int end) {
    return end - from <= LONGEST_LINE
        && !lines.isSentence(from, end)
        && lines.nextContent(end) < text.length()
        && opensWithCaps(lines.nextContent(end));
  }

  /** The same of the line in hand, whose tokens stay in hand. */
  private boolean isRoundupAt(int from) {
    int end = t.to();
    boolean several = isRoundup(from);
    if (several) {
      t.over(from, end, reference);
    }
    return several;
  }

  /** Whether the line is the first of several that open with an agency's dateline. */
  private boolean isRoundup(int from) {
    int at = lines.nextContent(from);
    int paragraphs = 0;
    for (int line = 0; line < DATELINE_LINES && at < text.length(); line++) {
      if (agencyDateline(at) != null) {
        return true;
      }
      paragraphs += lines.isLonger(at, SHORTEST_LINE) ? 1 : 0;
      if (paragraphs == STORY_PARAGRAPHS) {
        return false;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  private DatelineReader.@Nullable Found agencyDateline(int from) {
    if (!opensLikeWire(from)) {
      return null;
    }
    int end = lines.end(from, LONGEST_LINE + 1);
    t.over(from, Math.min(end, from + LONGEST_HEAD), reference);
    DatelineReader.Found found = DatelineReader.at(text, t, 0, end, language);
    boolean signed = found != null && found.strong() && !found.dateline().agencies().isEmpty();
    return signed ? found : null;
  }

  /**
   * Whether a capital opens the line and a bracket or slash follows where an agency would stand, or
   * the first word is a town in capitals before a comma. Prose is told by its small words, of which
   * towns and a month have few.
   */
  private boolean opensLikeWire(int from) {
    int end = Math.min(text.length(), from + LONGEST_PLACES);
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
      caps &= c == ' ' || c == '-' || Units.isUpperCase(c);
      if (before == ' ' && c >= 'a' && ++small > MOST_SMALL) {
        return false;
      }
      before = c;
    }
    return false;
  }

  /** Takes a piece off at {@code from} and returns where it ends, {@code from} if there is none. */
  private int piece(int from, int end, int lineStart) {
    if (end - from > LONGEST_LINE) {
      return headOfStory(from, end, lineStart);
    }
    int next = lines.skipMark(end);
    boolean last = next >= text.length();
    boolean storyBelow = !last && lines.isLonger(next, SHORTEST_STORY);
    int author = last ? from : bulletedAuthor(from, end, lineStart, next);
    if (author > from) {
      return author;
    }
    int context = Refusals.HEAD | (storyBelow ? Refusals.STORY : 0) | (last ? Refusals.LAST : 0);
    int cut =
        refusals.isKnown(from, end, context) ? from : readLine(from, end, lineStart, storyBelow);
    if (cut == from && !roundup && !ticker && !left) {
      refusals.add(from, end, context);
    }
    return cut;
  }

  /** {@code - Jane Roe}, and below it {@code - 14 March 2025}: so blogs list who wrote when. */
  private int bulletedAuthor(int from, int end, int lineStart, int next) {
    boolean list = isBullet(from) && isBullet(next);
    if (!list || !stamps.isDated(next + 2, lines.end(next, LONGEST_PLACES))) {
      return from;
    }
    left = true;
    int name = lines.skipBlank(from + 1);
    int cut = readLine(name, end, lineStart, true);
    return cut > name ? cut : from;
  }

  private boolean isBullet(int at) {
    return at + 1 < text.length()
        && "-–•*".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == ' ';
  }

  private int headOfStory(int from, int end, int lineStart) {
    int context = Refusals.HEAD | Refusals.LONG;
    int cut = from;
    if (!refusals.isKnown(from, end, context)) {
      t.over(from, from + LONGEST_HEAD, reference);
      cut = crawlersDate(from, end, lineStart);
      cut = cut == from ? dateline(from, end, lineStart) : cut;
      cut = cut == from ? beforeStory(from, end, lineStart) : cut;
    }
    if (cut == from && !roundup && !ticker && !left) {
      refusals.add(from, end, context);
    }
    return cut;
  }

  private int readLine(int from, int end, int lineStart, boolean storyBelow) {
    t.over(from, end, reference);
    int cut = crawlersDate(from, end, lineStart);
    if (cut > from) {
      return cut;
    }
    cut = dateline(from, end, lineStart);
    if (cut > from) {
      return cut;
    }
    cut = beforeDateline(from, end, lineStart);
    if (cut > from) {
      return cut;
    }
    cut = clockBelowDay(from, end, lineStart);
    if (cut > from) {
      return cut;
    }
    cut = stackedDateline(from, end, lineStart);
    if (cut > from) {
      return cut;
    }
    Line line = new Line(text, t, language, reference);
    Line.Verdict verdict = new LineReader(line).read(storyBelow);
    left |= line.toldOf;
    if (verdict == Line.Verdict.NONE && !storyBelow && isSignature(line)) {
      left = true;
      verdict = isAboveParagraph(end) ? Line.Verdict.WHOLE : verdict;
    }
    if (line.portrait > 0 && !t.has(line.portrait + LONGEST_PORTRAIT)) {
      cutPortrait(line, end);
      return from;
    }
    int author = authorWithRole(line, verdict, from, end, lineStart);
    if (author > from) {
      return author;
    }
    if (verdict != Line.Verdict.NONE && line.endsWithTitle()) {
      int head = beforeTitle(line, from, end, lineStart);
      if (head > from) {
        return head;
      }
    }
    if (verdict == Line.Verdict.WHOLE
        && (isTicker(line, end)
            || headsLetter(line, end)
            || isOfMail(from, end)
            || isInSentence(line, from, end))) {
      return from;
    }
    if (verdict == Line.Verdict.WHOLE) {
      findings.add(line.findings);
      findings.atTop |= line.findings.published == null && from == lines.skipBlank(0);
      return cut(lineStart, lines.next(end), line.findings.rule());
    }
    if (verdict == Line.Verdict.READ) {
      if (line.smallWords > MOST_SMALL) {
        line.findings.forgetPictureDate();
      }
      findings.add(line.findings);
      return from;
    }
    return beforeStory(from, end, lineStart);
  }

  private int stackedDateline(int from, int end, int lineStart) {
    Dateline stacked = StackedDateline.at(text, t, lines, from, end);
    if (stacked == null || findings.dateline != null) {
      return from;
    }
    findings.dateline = stacked;
    return cut(lineStart, stacked.span().end(), "header.dateline");
  }

  /**
   * {@code Ferry Sinks 150 150 admin}: a blog's title, the size of its author's picture, a name.
   */
  private void cutPortrait(Line line, int end) {
    findings.add(line.findings);
    cut(t.end(line.portrait - 1), end, "header.byline");
  }

  /** {@code 13:58} right below the line that says the day, and no other such time below. */
  private int clockBelowDay(int from, int end, int lineStart) {
    boolean below = !edits.isEmpty() && edits.get(edits.size() - 1).end() == lineStart;
    if (!below || end - from > LONGEST_CLOCK || !findings.lacksTime()) {
      return from;
    }
    LocalTime time = stamps.clock(from, end);
    if (time == null) {
      return from;
    }
    findings.addTime(time);
    return cut(lineStart, lines.next(end), "header.date");
  }

  /** Whether a line names whole persons after "by" and says nothing else. */
  private static boolean isSignature(Line line) {
    if (!line.keywordByline || line.residue > 0 || line.findings.bylines.isEmpty()) {
      return false;
    }
    for (Byline b : line.findings.bylines) {
      if (b.name().indexOf(' ') < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a paragraph follows a line, a few short ones such as a button between. */
  private boolean isAboveParagraph(int end) {
    int at = lines.nextContent(end);
    for (int below = 0; below < MOST_PASSED && at < text.length(); below++) {
      if (lines.isLonger(at, SHORTEST_LINE)) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  /** {@code Oslo, 3 May 2018}, and below it {@code Dear members,}: a letter keeps its day. */
  private boolean headsLetter(Line line, int end) {
    boolean letter =
        line.labels == 0
            && line.dates > 0
            && line.findings.bylines.isEmpty()
            && lines.isSalutation(lines.skipBlank(end));
    left |= letter;
    return letter;
  }

  /**
   * Whether names stand where a text of narrow lines breaks a sentence: {@code and the leader}
   * above {@code Jane Roe.}, a list of names over several lines, {@code [Interview with} above its
   * end.
   */
  private boolean isInSentence(Line line, int from, int end) {
    if (line.findings.bylines.isEmpty() || !findings.bylines.isEmpty()) {
      return false;
    }
    boolean broken =
        text.charAt(from) == '['
            ? text.charAt(lines.skipBlankBack(end) - 1) != ']'
            : line.labels == 0 && !line.keywordByline && lines.goesOn(from);
    left |= broken;
    return broken;
  }

  /** {@code Date: 3 May 2018} above {@code Subject: The ferry} is a letter's. */
  private boolean isOfMail(int from, int end) {
    int above = lines.skipBlankBack(from);
    int below = lines.skipBlank(end);
    boolean mail =
        lines.hasColon(from)
            && (lines.opensMail(below)
                || (lines.opensMail(from) && lines.hasColon(below))
                || (above > 0 && lines.opensMail(lines.start(above, 0))));
    left |= mail;
    return mail;
  }

  /** {@code By Jane Roe}, and below it {@code Harbour correspondent}: both lines go. */
  private int authorWithRole(Line read, Line.Verdict verdict, int from, int end, int lineStart) {
    boolean author =
        verdict == Line.Verdict.WHOLE
            ? !read.findings.bylines.isEmpty()
            : verdict == Line.Verdict.NONE && end - from <= LONGEST_PLACES && opensWithName();
    int role = author ? lines.below(end, LONGEST_PLACES) : -1;
    if (role < 0) {
      return from;
    }
    int roleEnd = lines.end(role, LONGEST_PLACES);
    RoleLine said = RoleLine.read(t.over(role, roleEnd, null));
    t.over(from, end, reference);
    if (said == null) {
      return from;
    }
    Line line = verdict == Line.Verdict.WHOLE ? read : new Line(text, t, language, reference);
    boolean whole = line == read || new LineReader(line).read(true) == Line.Verdict.WHOLE;
    left |= line.toldOf;
    if (!whole || line.findings.bylines.isEmpty()) {
      return from;
    }
    if (said.isPlaceAlone() && !Words.isGivenName(t, 0)) {
      return from;
    }
    said.addTo(line.findings.bylines);
    findings.add(line.findings);
    return cut(lineStart, lines.next(roleEnd), line.findings.rule());
  }

  /** Whether two capitals open a line, as no headline in small letters does. */
  private boolean opensWithName() {
    return t.isUpper(0) && (t.isUpper(1) || (t.isMark(1, '.') && t.isUpper(2)));
  }

  private int crawlersDate(int from, int end, int lineStart) {
    if (!LineHeadReader.opensWithDate(t)) {
      return from;
    }
    Line line = new Line(text, t, language, reference);
    int after = new LineHeadReader(line).crawlersDate();
    if (after < 0) {
      return from;
    }
    findings.add(line.findings);
    return cut(lineStart, t.has(after) ? t.start(after) : lines.next(end), line.findings.rule());
  }

  /** {@code date 2020-10 OSLO, 15 oct (AFP) - La}: a date of its own before the dateline's. */
  private int beforeDateline(int from, int end, int lineStart) {
    if (!LineHeadReader.opensWithDate(t)) {
      return from;
    }
    Line line = new Line(text, t, language, reference);
    int after = new LineHeadReader(line).dateBeforeDateline(end);
    if (after < 0) {
      return from;
    }
    findings.add(line.findings);
    return cut(lineStart, t.start(after), line.findings.rule());
  }

  private int beforeTitle(Line line, int from, int end, int lineStart) {
    int title = new LineHeadReader(line).title();
    if (title < 0) {
      return beforeStory(from, end, lineStart);
    }
    int titleStart = t.start(title);
    if (line.labels == 0 && line.dates > 0 && stamps.datedBelow(end)) {
      ticker = true;
      return from;
    }
    findings.add(line.findings);
    return cut(lineStart, titleStart, line.findings.rule());
  }

  private int dateline(int from, int end, int lineStart) {
    if (!t.has(0)) {
      return from;
    }
    DatelineReader.Found eastern =
        CaselessReader.canStart(text.charAt(from))
            ? CaselessReader.at(t, end, lines.skipBlank(end) < text.length())
            : EastAsianReader.at(text, from, end);
    if (eastern != null) {
      roundup = roundup || isRoundupAt(from);
      return roundup ? from : takeDateline(eastern, lineStart, end);
    }
    int photo = photoWord();
    DatelineReader.Found found = null;
    if (!isLabelled()) {
      found = DatelineReader.at(text, t, photo, end, language);
      found = found == null ? afterNote(end) : found;
    }
    if (found == null || (photo > 0 && !found.strong() && !t.isCaps(photo))) {
      return from;
    }
    if (!Markdown.isBalanced(text, from, found.dateline().span().end())) {
      return from;
    }
    roundup = roundup || isRoundupAt(from) || (!found.strong() && opensAgain(end));
    return roundup ? from : takeDateline(found, lineStart, end);
  }

  /**
   * Whether a line below opens with capitals and a dash too, as the speeches of a play and the
   * towns of a weather report do.
   */
  private boolean opensAgain(int end) {
    int at = lines.nextContent(end);
    for (int line = 0; line < DATELINE_LINES && at < text.length(); line++) {
      if (opensWithCaps(at)) {
        return true;
      }
      at = lines.nextContent(at);
    }
    return false;
  }

  private boolean opensWithCaps(int from) {
    int at = from;
    int last = Math.min(text.length(), from + LONGEST_PLACES) - 1;
    while (at < last && (Units.isUpperCase(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
    return at > from + 2
        && at < last
        && Separator.isDash(text.charAt(at))
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  /** {@code with the mayor's reply ///OSLO (AFP) - }: a desk's note to its customers goes too. */
  private DatelineReader.@Nullable Found afterNote(int end) {
    boolean mayHave = t.mayHaveSlashes();
    for (int i = 0; mayHave && t.has(i + 3); i++) {
      if (t.isMark(i, '/') && text.startsWith("///", t.start(i)) && t.isUpper(i + 3)) {
        DatelineReader.Found found = DatelineReader.at(text, t, i + 3, end, language);
        boolean wire = found != null && found.strong() && !found.dateline().agencies().isEmpty();
        return wire ? found : null;
      }
    }
    return null;
  }

  /** A date, a byline or a reading time in the same line as the story after it. */
  private int beforeStory(int from, int end, int lineStart) {
    if (t.isMark(0, '(')) {
      return bracketedByline(from, lineStart);
    }
    if (!LineHeadReader.canStart(t)) {
      return from;
    }
    Line run = new Line(text, t, language, reference);
    int story = new LineReader(run).beforeStory();
    if (story > 0 && Markdown.isBalanced(text, from, t.start(story))) {
      findings.add(run.findings);
      return cut(lineStart, t.start(story), run.findings.rule());
    }
    Line line = new Line(text, t, language, reference);
    int headEnd = new LineHeadReader(line).read(end);
    if (headEnd < 0 || isTicker(line, end)) {
      return from;
    }
    int cutEnd = t.has(headEnd) ? t.start(headEnd) : lines.next(end);
    if (line.unlabelled && isChronicle(line, end)) {
      return from;
    }
    findings.add(line.findings);
    return cut(lineStart, cutEnd, line.findings.rule());
  }

  /** {@code (di Jane Roe) (ANSA) - OSLO}, {@code (by Jane Roe) - The ferry}. */
  private int bracketedByline(int from, int lineStart) {
    Line line = new Line(text, t, language, reference);
    int after = new LineHeadReader(line).bracketedByline();
    if (after < 0) {
      return from;
    }
    findings.add(line.findings);
    return cut(lineStart, t.start(after), line.findings.rule());
  }

  /**
   * Whether a line such as {@code Update: 14. Mai, 9.12 Uhr} heads the first of several pieces that
   * open so: the stamps of a ticker belong to its pieces.
   */
  private boolean isTicker(Line line, int end) {
    Findings f = line.findings;
    boolean update = f.updated != null && f.date == null && f.published == null;
    ticker |= (update && stamps.opensAgain(end)) || (isYearless(line) && stamps.datedBelow(end));
    return (update || isYearless(line)) && ticker;
  }

  /**
   * {@code May 3, 12:10 p.m.}, {@code 3. Mai}: a day as the pieces of a ticker and of a diary have
   * it, and no page, without its year.
   */
  private static boolean isYearless(Line line) {
    PartialDate day = line.findings.date;
    return day != null
        && day.day() != null
        && line.labels == 0
        && !line.dateIsRelative
        && line.findings.bylines.isEmpty()
        && (day.year() == null || day.implied().contains(PartialDate.Part.YEAR));
  }

  /**
   * Whether a day before a story opens one entry of several, or is not of the time in which the
   * text was written: it then belongs to what it stands before. The line in hand is then another.
   */
  private boolean isChronicle(Line line, int end) {
    PartialDate day = line.findings.date;
    Integer year = day == null ? null : day.year();
    Integer now = reference == null ? null : reference.year();
    if (year == null || (now != null && Math.abs(year - now) > 1)) {
      return true;
    }
    boolean several = stamps.datedBelow(end);
    ticker |= several;
    return several;
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
    return PHOTO.has(t, 0) && t.isUpper(1) ? 1 : 0;
  }

  private int takeDateline(DatelineReader.Found found, int lineStart, int lineEnd) {
    Dateline dateline = found.dateline();
    if (findings.dateline == null) {
      findings.dateline = dateline;
      findings.bylines.addAll(found.reporters());
    }
    int end = dateline.span().end();
    return cut(lineStart, end >= lineEnd ? lines.next(lineEnd) : end, "header.dateline");
  }

  private int cut(int from, int to, String rule) {
    edits.add(new Edit(new Span(from, to), "", rule));
    return to;
  }
}
