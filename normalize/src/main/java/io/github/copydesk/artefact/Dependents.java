package io.github.copydesk.artefact;

/**
 * Takes out lines that no rule knows but that go because of others: the titles of other stories
 * below the label of their list, all below the form of a page's foot, the number beside what it
 * counts, the fence around program text, the title that stands above the story twice. Not
 * thread-safe.
 */
final class Dependents {

  /** They are few, and each is put in among those that were noted. */
  private static final int MOST_ADDED = 100;

  /** So many short titles are believed for one that cannot be anything else. */
  private static final int MOST_SHORT = 3;

  /** So many lines that go among the titles let labels stand there that nothing is known of. */
  private static final int LEAST_FURNITURE = 2;

  private final Engine engine;
  private final FoundLines lines;
  private final PageHead head = new PageHead();

  Dependents(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
  }

  // ------------------------------------------------------------------ above the story

  /** Whether a page's head in the text has lines that go with its title. */
  boolean hasHead(String text, char lineBreak) {
    if (engine.headRule() == Engine.NO_RULE) {
      return false;
    }
    head.read(text, lineBreak);
    return head.goesAny();
  }

  /** Takes out what a page prints above its story beside the title. */
  void cutHead() {
    if (engine.headRule() == Engine.NO_RULE) {
      return;
    }
    head.read(lines.source(), lines.lineBreak());
    for (int line = 0; line < head.size(); line++) {
      if (head.goes(line)) {
        cutHead(line, head.start(line));
      }
    }
  }

  private void cutHead(int line, int from) {
    int place = lines.place(from);
    if (place < 0 || !lines.hasEdits(place)) {
      lines.cut(line, from, engine.headRule());
    }
  }

  // ------------------------------------------------------------------ lists of links

  /**
   * Takes out the titles of other stories below a label that goes, if the text ends with them: one
   * line of prose below it, and all of them stay.
   */
  void cutLinks() {
    int label = -1;
    int checked = lines.source().length();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.goes(i) && engine.headsLinks(lines.rule(i))) {
        if (!holdsLinks(i, checked)) {
          break;
        }
        label = i;
        checked = lines.start(i);
      }
    }
    if (label >= 0 && isBelowSentence(label)) {
      cutLinks(label);
    }
  }

  /**
   * Whether no prose stands between a label and {@code to}, nor too many short titles for the long
   * ones, if the last line of the page does not show that this is its foot.
   */
  private boolean holdsLinks(int label, int to) {
    int noted = label + 1;
    int links = 0;
    int titles = 0;
    int teasers = 0;
    int labels = 0;
    int furniture = furnitureAbove(label);
    LinkList.Line above = LinkList.Line.PROSE;
    for (int from = lines.end(label) + 1; from < to; from = lines.endOfLine(from) + 1) {
      boolean known = isNoted(noted, from);
      boolean goes = known && lines.goes(noted);
      noted += known ? 1 : 0;
      furniture += goes ? 1 : 0;
      LinkList.Line line = goes ? LinkList.Line.BLANK : linkLine(from);
      if (!mayFollow(line, above) || ++links > MOST_ADDED) {
        return false;
      }
      titles += weight(line);
      teasers += line == LinkList.Line.TEASER ? 1 : 0;
      labels += line == LinkList.Line.LABEL ? 1 : 0;
      above = line == LinkList.Line.BLANK ? above : line;
    }
    return teasers != 1
        && (labels == 0 || furniture >= LEAST_FURNITURE)
        && (titles >= 0 || endsWithFurniture());
  }

  /** How many lines go right above a label, up to as many as matter. */
  private int furnitureAbove(int label) {
    int first = label;
    while (label - first < LEAST_FURNITURE
        && lines.areNeighbours(first - 1, first)
        && lines.goes(first - 1)) {
      first--;
    }
    return label - first;
  }

  /** One teaser alone may be the last words of a story that the page shows no more of. */
  private static boolean mayFollow(LinkList.Line line, LinkList.Line above) {
    return line == LinkList.Line.TEASER
        ? above == LinkList.Line.TITLE || above == LinkList.Line.SHORT
        : line != LinkList.Line.PROSE;
  }

  private static int weight(LinkList.Line line) {
    return switch (line) {
      case TITLE -> MOST_SHORT;
      case SHORT, LABEL -> -1;
      case BLANK, ASIDE, NUMBER, TEASER, PROSE -> 0;
    };
  }

  private boolean endsWithFurniture() {
    int last = lines.size() - 1;
    return lines.goes(last) && lines.number(last) == lines.lines() - 1;
  }

  private boolean isNoted(int i, int from) {
    return i >= 0 && i < lines.size() && lines.start(i) == from;
  }

  private void cutLinks(int label) {
    int number = lines.number(label);
    int noted = label + 1;
    int most = lines.size() + MOST_ADDED;
    int length = lines.source().length();
    for (int from = lines.end(label) + 1;
        from < length && lines.size() < most;
        from = lines.endOfLine(from) + 1) {
      LinkList.Line line = linkLine(from);
      number += line == LinkList.Line.BLANK ? 0 : 1;
      if (isNoted(noted, from)) {
        noted++;
      } else if (LinkList.isLink(line)) {
        lines.insert(noted++, number, from, engine.linksRule());
      }
    }
  }

  private LinkList.Line linkLine(int from) {
    return LinkList.read(lines.source(), from, lines.endOfLine(from));
  }

  /** Whether the last longer line that stays above a label closes a sentence. */
  private boolean isBelowSentence(int label) {
    String source = lines.source();
    int noted = label - 1;
    int to = lines.start(label) - 1;
    while (to > 0) {
      int from = source.lastIndexOf(lines.lineBreak(), to - 1) + 1;
      boolean known = isNoted(noted, from);
      boolean goes = known && lines.goes(noted);
      noted -= known ? 1 : 0;
      if (!goes && LinkList.isLong(source, from, to)) {
        return LinkList.isSentence(source, from, to);
      }
      to = from - 1;
    }
    return false;
  }

  // ------------------------------------------------------------------ the foot of the page

  /**
   * Takes out what stands below a line that only the foot of a page has: all to the end of the text
   * if no prose is among it, else to the last such line above the prose.
   */
  void cutFoot() {
    int most = lines.size() + MOST_ADDED;
    for (int i = 0; i < lines.size() && lines.size() < most; i++) {
      if (isOfFoot(i)) {
        i = cutFoot(i, endOfFoot(i));
      }
    }
  }

  private boolean isOfFoot(int i) {
    return lines.goes(i) && lines.rule(i) != Engine.NO_RULE && lines.hasTrait(i, Rule.Trait.FOOT);
  }

  /** Where the foot ends that a label opens. */
  private int endOfFoot(int label) {
    int length = lines.source().length();
    int end = lines.end(label);
    int noted = label + 1;
    int labels = 0;
    for (int from = end + 1; from < length; from = lines.endOfLine(from) + 1) {
      boolean known = isNoted(noted, from);
      if (!(known && lines.goes(noted)) && (++labels > MOST_ADDED || !mayBeOfFoot(from))) {
        return end;
      }
      end = known && isOfFoot(noted) ? lines.end(noted) : end;
      noted += known ? 1 : 0;
    }
    return length;
  }

  private boolean mayBeOfFoot(int from) {
    return lines.isBlank(from) || LinkList.isLabel(lines.source(), from, lines.endOfLine(from));
  }

  /** Takes out the lines below a label up to a place, asides apart; returns the last of them. */
  private int cutFoot(int label, int end) {
    int number = lines.number(label);
    int last = label;
    for (int from = lines.end(label) + 1; from < end; from = lines.endOfLine(from) + 1) {
      LinkList.Line line = linkLine(from);
      number += line == LinkList.Line.BLANK ? 0 : 1;
      boolean known = isNoted(last + 1, from);
      if (line != LinkList.Line.BLANK && line != LinkList.Line.ASIDE && !known) {
        lines.insert(last + 1, number, from, lines.rule(label));
        last++;
      } else if (known) {
        last++;
        if (!lines.goes(last)) {
          lines.cut(last, lines.rule(label));
        }
      }
    }
    return last;
  }

  // ------------------------------------------------------------------ counts

  /** Takes out the numbers that stand alone above or below what they count. */
  void cutCounts() {
    int most = lines.size() + MOST_ADDED;
    for (int i = 0; i < lines.size() && lines.size() < most; i++) {
      if (lines.goes(i) && lines.hasTrait(i, Rule.Trait.COUNTED)) {
        i += cutCount(i, lines.above(lines.start(i))) ? 1 : 0;
        i += cutCount(i, lines.below(lines.end(i))) ? 1 : 0;
      }
    }
  }

  private boolean cutCount(int label, int from) {
    if (from < 0
        || from >= lines.source().length()
        || lines.place(from) >= 0
        || !Counts.isCount(lines.source(), from, lines.endOfLine(from), lines.lineBreak())) {
      return false;
    }
    boolean above = from < lines.start(label);
    lines.cut(lines.number(label) + (above ? -1 : 1), from, lines.rule(label));
    return true;
  }

  // ------------------------------------------------------------------ program text

  /** Takes out the marks of Markdown around program text that goes. */
  void cutFences() {
    int added = 0;
    for (int i = 0; i < lines.size() && added < MOST_ADDED; i++) {
      if (!lines.isProgram(i)) {
        continue;
      }
      int first = i;
      while (i + 1 < lines.size() && lines.isProgram(i + 1) && lines.follows(i + 1, i)) {
        i++;
      }
      int before = lines.source().lastIndexOf(lines.lineBreak(), lines.start(first) - 2) + 1;
      int after = lines.end(i) + 1;
      if (isFence(before) && isFence(after)) {
        lines.insert(first, lines.number(first) - 1, before, engine.scriptRule());
        i++;
        lines.insert(i + 1, lines.number(i) + 1, after, engine.scriptRule());
        added++;
      }
    }
  }

  private boolean isFence(int start) {
    return lines.source().startsWith(Markup.FENCE, start) && lines.place(start) < 0;
  }
}
