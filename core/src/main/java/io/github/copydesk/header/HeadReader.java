package io.github.copydesk.header;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * Reads a text from its head: piece after piece is taken off while they are header; a few short
 * lines such as titles are passed over, and the first sentence or paragraph ends it.
 */
final class HeadReader {

  /**
   * Lines that are no header and may stand above or between header lines: a section, a title, a
   * caption, the words of an advertisement.
   */
  static final int MOST_PASSED = 4;

  /** More header lines than any page has are a list, and a list stays as it is. */
  static final int MOST_PIECES = 24;

  /** A line of a header is shorter; of a longer one only the head is looked at. */
  static final int LONGEST_LINE = 320;

  /** A dateline or a byline before a story is shorter. */
  static final int LONGEST_HEAD = 200;

  /** A title is shorter, a paragraph longer. */
  static final int LONGEST_TITLE = 160;

  /** A line that is the whole story, a credit behind it, is longer. */
  static final int SHORTEST_LINE = 60;

  /** A line above a story stands above one that is longer. */
  static final int SHORTEST_STORY = 24;

  /** A dateline stands no more lines below the start of a page; several of them are a roundup. */
  static final int DATELINE_LINES = 12;

  /** A point of a summary is shorter, a paragraph longer. */
  static final int LONGEST_POINT = 120;

  /** The agency of a dateline stands behind so many characters at most. */
  static final int LONGEST_PLACES = 60;

  /** A line of more words in small letters is prose, be it a caption. */
  static final int MOST_SMALL = 3;

  /** The size of an author's picture, the author's name and a date have no more tokens. */
  private static final int LONGEST_PORTRAIT = 12;

  /** A time of day that fills a line is shorter. */
  private static final int LONGEST_CLOCK = 18;

  /** A teaser below a title is shorter. */
  private static final int LONGEST_TEASER = 500;

  static final WordSet PHOTO =
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

  private final Head head;
  private final String text;
  private final Lines lines;
  private final Refusals refusals;
  private final Tokens t;
  private final HeadDatelines datelines;
  private final Lookalikes lookalikes;
  private final SharedLine shared;

  /** Where the line starts that must be the story, if no other was met; -1 else. */
  private int storyLine = -1;

  /** Lone marks that were passed over. */
  private int marks;

  HeadReader(Head head, Refusals refusals) {
    this.head = head;
    this.text = head.text;
    this.lines = head.lines;
    this.refusals = refusals;
    this.t = head.t;
    this.datelines = new HeadDatelines(head);
    this.lookalikes = new Lookalikes(head);
    this.shared = new SharedLine(head, lookalikes);
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
      if (lookalikes.opensList(content)) {
        return content;
      }
      // White space before a piece goes with it, breaks after a line that stays do not.
      int lineStart = lines.start(content, at);
      int end = lines.end(content, LONGEST_LINE + 1);
      int cut = piece(content, end, lineStart);
      if (cut > content) {
        if (++pieces > MOST_PIECES) {
          head.edits.clear();
          head.findings.clear();
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
        return head.findings.dateline == null && !head.roundup ? readBelow(content, start) : start;
      }
      shortStory = shortStory < 0 && end - content > SHORTEST_LINE ? content : shortStory;
      at = end;
    }
  }

  /** Whether a line is too long for a title or is a sentence, and tells of no picture. */
  private boolean isStory(int content, int end) {
    return (end - content > LONGEST_TITLE || lines.isStatement(content, end))
        && !isCaption(content, end)
        && !datelines.isAboveDateline(content, end);
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
   * above it: one that names its agency, which no other line opens with. Below more than one
   * paragraph it is another story's. Returns where the story then starts.
   *
   * @param start where it starts if there is none
   */
  private int readBelow(int story, int start) {
    int above = story;
    int before = story;
    int at = Math.max(lines.nextContent(story), start);
    int paragraphs = lines.isLonger(story, LONGEST_POINT) ? 1 : 0;
    for (int line = 1; line < DATELINE_LINES && at < text.length(); line++) {
      DatelineReader.Found found = datelines.agencyDateline(at);
      if (found != null) {
        head.roundup = datelines.isRoundup(at);
        if (head.roundup) {
          return start;
        }
        head.below = true;
        // An author above an employer takes both lines off.
        if (before == above || readAbove(before) <= above) {
          readAbove(above);
        }
        return datelines.takeDateline(found, at, lines.end(at, LONGEST_LINE + 1));
      }
      paragraphs += lines.isLonger(at, LONGEST_POINT) ? 1 : 0;
      if (paragraphs > 1) {
        return start;
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
    for (TeaserStamps.Stamp stamp : head.stamps.below(at)) {
      head.findings.add(stamp.findings());
      start = head.cut(stamp.start(), lines.next(stamp.end()), stamp.findings().rule());
      head.below = true;
    }
    return start;
  }

  /**
   * Takes off what a line not far above a dateline says if that is a byline or a date; returns
   * where the cut ends, {@code from} if there is none.
   */
  private int readAbove(int from) {
    int end = lines.end(from, LONGEST_TITLE);
    t.over(from, end, head.reference);
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    if (label != null && label.value().contains(Label.BY) && end - from < LONGEST_TITLE) {
      return readLine(from, end, from, true);
    }
    Findings stamp = head.stamps.stamp(from, end);
    if (stamp == null) {
      return from;
    }
    head.findings.add(stamp);
    return head.cut(from, lines.next(end), stamp.rule());
  }

  /** Whether a line above others ends with the credit of a picture in brackets. */
  private boolean isCaption(int from, int end) {
    int open = text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
    if (open <= from || lines.skipBlank(end) >= text.length()) {
      return false;
    }
    t.over(open + 1, Math.min(end, open + LONGEST_PLACES), head.reference);
    for (int i = 0; t.has(i); i++) {
      if (PHOTO.has(t, i)) {
        return true;
      }
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
    if (cut == from && !head.leaves()) {
      refusals.add(from, end, context);
    }
    return cut;
  }

  /** {@code - Jane Roe}, and below it {@code - 14 March 2025}: so blogs list who wrote when. */
  private int bulletedAuthor(int from, int end, int lineStart, int next) {
    boolean list = isBullet(from) && isBullet(next);
    if (!list || !head.stamps.isDated(next + 2, lines.end(next, LONGEST_PLACES))) {
      return from;
    }
    head.left = true;
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
      t.over(from, from + LONGEST_HEAD, head.reference);
      cut = shared.crawlersDate(from, end, lineStart);
      cut = cut == from ? datelines.dateline(from, end, lineStart) : cut;
      cut = cut == from ? shared.beforeStory(from, end, lineStart) : cut;
    }
    if (cut == from && !head.leaves()) {
      refusals.add(from, end, context);
    }
    return cut;
  }

  private int readLine(int from, int end, int lineStart, boolean storyBelow) {
    t.over(from, end, head.reference);
    int cut = opening(from, end, lineStart);
    return cut > from ? cut : filled(from, end, lineStart, storyBelow);
  }

  /** What stands before whatever follows, and datelines of several lines. */
  private int opening(int from, int end, int lineStart) {
    int cut = shared.crawlersDate(from, end, lineStart);
    cut = cut > from ? cut : datelines.dateline(from, end, lineStart);
    cut = cut > from ? cut : shared.beforeDateline(from, end, lineStart);
    cut = cut > from ? cut : clockBelowDay(from, end, lineStart);
    cut = cut > from ? cut : minutesBelowDay(from, end, lineStart);
    return cut > from ? cut : datelines.stackedDateline(from, end, lineStart);
  }

  /** A line that is header as a whole, or up to a title or a story. */
  private int filled(int from, int end, int lineStart, boolean storyBelow) {
    Line line = head.line();
    Line.Verdict verdict = new LineReader(line).read(storyBelow);
    head.left |= line.toldOf;
    if (verdict == Line.Verdict.NONE && !storyBelow && Lookalikes.isSignature(line)) {
      head.left = true;
      verdict = lookalikes.isAboveParagraph(end) ? Line.Verdict.WHOLE : verdict;
    }
    if (line.portrait > 0 && !t.has(line.portrait + LONGEST_PORTRAIT)) {
      cutPortrait(line, end);
      return from;
    }
    int author = authorWithRole(line, verdict, from, end, lineStart);
    author = author > from ? author : calledAuthor(verdict, from, end, lineStart);
    if (author > from) {
      return author;
    }
    boolean said = verdict != Line.Verdict.NONE || head.entries;
    if (said && lookalikes.isEntry(line, from, end)) {
      return from;
    }
    int title =
        verdict != Line.Verdict.NONE && line.endsWithTitle()
            ? shared.beforeTitle(line, from, end, lineStart)
            : from;
    return title > from ? title : take(line, verdict, from, end, lineStart);
  }

  /** Takes the line off that is header, and of one that tells of a header what it says. */
  private int take(Line line, Line.Verdict verdict, int from, int end, int lineStart) {
    return switch (verdict) {
      case WHOLE ->
          lookalikes.isOther(line, from, end) ? from : takeWhole(line, from, end, lineStart);
      case READ -> {
        if (line.smallWords > MOST_SMALL || line.pictured) {
          line.findings.forgetPictureDate();
        }
        if (!lookalikes.isReference(from, end)) {
          head.findings.add(line.findings);
        }
        yield from;
      }
      case NONE -> shared.beforeStory(from, end, lineStart);
    };
  }

  private int takeWhole(Line line, int from, int end, int lineStart) {
    if (line.edited && !head.findings.bylines.isEmpty()) {
      line.findings.creditEditors();
    }
    head.findings.add(line.findings);
    head.findings.atTop |= line.findings.published == null && from == lines.skipBlank(0);
    return head.cut(lineStart, lines.next(end), line.findings.rule());
  }

  /**
   * {@code Ferry Sinks 150 150 admin}: a blog's title, the size of its author's picture, a name.
   */
  private void cutPortrait(Line line, int end) {
    head.findings.add(line.findings);
    head.cut(t.end(line.portrait - 1), end, "header.byline");
  }

  /** {@code 13:58} right below the line that says the day, and no other such time below. */
  private int clockBelowDay(int from, int end, int lineStart) {
    if (!isBelowCut(lineStart) || end - from > LONGEST_CLOCK || !head.findings.lacksTime()) {
      return from;
    }
    LocalTime time = head.stamps.clock(from, end);
    if (time == null) {
      return from;
    }
    head.findings.addTime(time);
    return head.cut(lineStart, lines.next(end), "header.date");
  }

  /** {@code 2 min} right below the line that says the day: how long the story takes to read. */
  private int minutesBelowDay(int from, int end, int lineStart) {
    boolean may =
        end - from <= LONGEST_CLOCK && t.isNumber(0) && isBelowCut(lineStart) && !t.isNumber(2);
    if (!may || !head.findings.hasDay() || head.findings.minutes != null) {
      return from;
    }
    Line line = head.line();
    if (!new ReadingTimeReader(line).fills()) {
      return from;
    }
    head.findings.add(line.findings);
    return head.cut(lineStart, lines.next(end), "header.reading-time");
  }

  private boolean isBelowCut(int lineStart) {
    return !head.edits.isEmpty() && head.edits.get(head.edits.size() - 1).end() == lineStart;
  }

  /** {@code By Jane Roe}, and below it {@code Harbour correspondent}: both lines go. */
  private int authorWithRole(Line read, Line.Verdict verdict, int from, int end, int lineStart) {
    boolean author =
        verdict == Line.Verdict.WHOLE
            ? !read.findings.bylines.isEmpty()
            : verdict == Line.Verdict.NONE
                && end - from <= LONGEST_PLACES
                && (opensWithName() || Words.newsroomEnd(t, 0) > 0);
    int role = author ? lines.below(end, LONGEST_PLACES) : -1;
    if (role < 0) {
      return from;
    }
    int roleEnd = lines.end(role, LONGEST_PLACES);
    boolean signed = read.keywordByline || isAboveDay(from, end, roleEnd);
    RoleLine said = RoleLine.read(t.over(role, roleEnd, null), signed);
    t.over(from, end, head.reference);
    if (said == null) {
      return from;
    }
    Line line = verdict == Line.Verdict.WHOLE ? read : head.line();
    boolean whole = line == read || new LineReader(line).read(true) == Line.Verdict.WHOLE;
    head.left |= line.toldOf;
    if (!whole || line.findings.bylines.isEmpty()) {
      return from;
    }
    if (said.isPlaceAlone() && !Words.isGivenName(t, 0) && Words.newsroomEnd(t, 0) < 0) {
      return from;
    }
    said.addTo(line.findings.bylines);
    int where = whereEnd(roleEnd, line.findings.bylines);
    head.findings.add(line.findings);
    return head.cut(lineStart, lines.next(where), line.findings.rule());
  }

  /** Where the line below an author's role ends that says where from, the role's end if none is. */
  private int whereEnd(int roleEnd, List<Byline> authors) {
    int where = lines.below(roleEnd, LONGEST_PLACES);
    if (where < 0) {
      return roleEnd;
    }
    int end = lines.end(where, LONGEST_PLACES);
    RoleLine said = RoleLine.isWhere(t.over(where, end, null)) ? RoleLine.read(t, true) : null;
    if (said == null) {
      return roleEnd;
    }
    said.addTo(authors);
    return end;
  }

  /**
   * {@code Jane Roe, Senior Fellow at the Harbour Institute}, {@code J. Roe}: who is right above
   * the day of the story, of whom the story does not tell.
   */
  private int calledAuthor(Line.Verdict verdict, int from, int end, int lineStart) {
    boolean may = verdict == Line.Verdict.NONE && end - from < LONGEST_TITLE && opensWithName();
    if (!may || !isAboveDay(from, end, end)) {
      return from;
    }
    Line line = head.line();
    if (!new LineReader(line).isCalledAuthor()) {
      return from;
    }
    head.left = true;
    head.findings.add(line.findings);
    return head.cut(lineStart, lines.next(end), line.findings.rule());
  }

  /**
   * Whether the line below a place is a day; the line {@code [from, end)} is then in hand again.
   */
  private boolean isAboveDay(int from, int end, int place) {
    int next = lines.skipBlank(place);
    int nextEnd = lines.end(next, LONGEST_TITLE);
    if (next >= text.length() || !lines.hasDay(next, nextEnd)) {
      return false;
    }
    boolean day = head.stamps.isDated(next, nextEnd);
    t.over(from, end, head.reference);
    return day;
  }

  /** Whether two capitals open a line, as no headline in small letters does. */
  private boolean opensWithName() {
    return t.isUpper(0) && (t.isUpper(1) || (t.isMark(1, '.') && t.isUpper(2)));
  }
}
