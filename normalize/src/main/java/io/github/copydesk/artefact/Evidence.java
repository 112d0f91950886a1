package io.github.copydesk.artefact;

/**
 * Weighs what was found in lines, each read by itself, in the whole text: by the neighbours of a
 * line, by how near it is to the head or foot, and by whether there is a story at all. Not
 * thread-safe.
 */
final class Evidence {

  /** A line above the story that is shorter says when, where or by whom. */
  private static final int SHORTEST_TITLE = 40;

  /** So many names of a site's parts are a menu. */
  private static final int LEAST_OF_MENU = 3;

  /** The next of them stands no further below. */
  private static final int MOST_BETWEEN = 3;

  /** No more lines stand above what tells something of the story. */
  private static final int MOST_ABOVE = 12;

  private final Engine engine;
  private final FoundLines lines;

  Evidence(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
  }

  /** Decides of each line whether it goes. */
  void weigh(boolean thorough) {
    boolean company = hasStory();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.fate(i) == FoundLines.STAYS) {
        lines.decide(i, fate(lines.rule(i), company, thorough));
      }
    }
    weighMenus();
    weighHead(company, thorough);
    weighFoot(company, thorough);
    weighWaiting();
    keepTitle();
    OwnWords.keep(engine, lines);
  }

  /** Whether a line stays whatever is decided. */
  private boolean hasStory() {
    int doubtful = 0;
    for (int i = 0; i < lines.size(); i++) {
      doubtful += lines.goes(i) || lines.hasRule(i) ? 1 : 0;
    }
    return lines.lines() > doubtful;
  }

  private byte fate(int rule, boolean company, boolean thorough) {
    if (rule == Engine.NO_RULE) {
      return FoundLines.STAYS;
    }
    Rule r = engine.rule(rule);
    boolean sure = isSure(r, thorough);
    if (!company && (r.traits().contains(Rule.Trait.COMPANY) || !sure)) {
      return FoundLines.STAYS;
    }
    return sure ? FoundLines.GOES : FoundLines.WAITS;
  }

  private static boolean isSure(Rule rule, boolean thorough) {
    return rule.confidence() == Rule.Confidence.HIGH
        || (thorough && rule.confidence() == Rule.Confidence.MEDIUM);
  }

  // ------------------------------------------------------------------ menus

  /** Lets the names of a site's parts go where some stand together above the story. */
  private void weighMenus() {
    int story = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (isOfMenu(i)) {
        story = story < 0 ? startOfStory() : story;
        int last = lastOfMenu(i);
        if (lines.start(i) < story && isMenu(i, last) && !lines.isAnnounced(i)) {
          cutMenu(i, last);
        }
        i = last;
      }
    }
  }

  private boolean isOfMenu(int i) {
    return i < lines.size()
        && lines.fate(i) == FoundLines.STAYS
        && lines.edgeRule(i) != Engine.NO_RULE
        && engine.rule(lines.edgeRule(i)).traits().contains(Rule.Trait.MENU);
  }

  /** Lines that go stand between those of a menu and part none, nor do a few other labels. */
  private int lastOfMenu(int first) {
    int last = first;
    while ((lines.areNeighbours(last, last + 1)
            && (isOfMenu(last + 1) || lines.fate(last + 1) != FoundLines.STAYS))
        || areLabelsBelow(last)) {
      last++;
    }
    return last;
  }

  private boolean areLabelsBelow(int i) {
    return isOfMenu(i)
        && isOfMenu(i + 1)
        && lines.number(i + 1) - lines.number(i) <= MOST_BETWEEN
        && HeadMenu.areLabels(lines, lines.end(i) + 1, lines.start(i + 1));
  }

  /**
   * Whether these lines have words enough: one more where all stand in one line, or where others
   * are among them and no title is below; one less beside a line that goes.
   */
  private boolean isMenu(int first, int last) {
    boolean beside =
        lines.areNeighbours(first - 1, first) && lines.fate(first - 1) != FoundLines.STAYS;
    int words = 0;
    for (int i = first; i <= last; i++) {
      beside |= !isOfMenu(i);
      words += isOfMenu(i) ? words(i) : 0;
    }
    boolean broken = lines.number(last) - lines.number(first) > last - first;
    if (broken) {
      return words >= LEAST_OF_MENU + (beside || HeadMenu.isTitled(lines, last) ? 0 : 1);
    }
    return words >= LEAST_OF_MENU + (beside ? -1 : first == last ? 1 : 0);
  }

  private void cutMenu(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isOfMenu(i)) {
        lines.cut(i, lines.edgeRule(i));
      }
    }
  }

  private int words(int i) {
    String words = lines.words(i);
    int count = 1;
    for (int at = 1; at < words.length(); at++) {
      boolean starts = !Folding.isBlank(words.charAt(at)) && Folding.isBlank(words.charAt(at - 1));
      count += starts && Folding.isLetter(words.charAt(at)) ? 1 : 0;
    }
    return count;
  }

  /** Where the first longer sentence starts; 0 if there is none. */
  private int startOfStory() {
    int from = 0;
    while (from < lines.source().length() && (goesAt(from) || !isProse(from))) {
      from = endOf(from) + 1;
    }
    return from < lines.source().length() ? from : 0;
  }

  // ------------------------------------------------------------------ head and foot

  private void weighHead(boolean company, boolean thorough) {
    boolean waited = lines.size() > 0 && lines.fate(0) == FoundLines.WAITS;
    int i = 0;
    while (i < lines.size()
        && lines.number(i) == i
        && goesAtEdge(i, Rule.Position.HEAD, company, thorough)) {
      i++;
    }
    if (i == 1 && (isTitle(0) || isAlone(waited))) {
      lines.decide(0, FoundLines.STAYS);
    }
  }

  /** Whether the first line waited for others, and none goes or waits. */
  private boolean isAlone(boolean waited) {
    int other = 1;
    while (other < lines.size() && lines.fate(other) == FoundLines.STAYS) {
      other++;
    }
    return waited
        && other == lines.size()
        && lines.endsInLetter(0)
        && !lines.hasTrait(0, Rule.Trait.METADATA);
  }

  /**
   * Whether words that waited for others, or head links elsewhere, stand alone above a sentence, as
   * a title does.
   */
  private boolean isTitle(int i) {
    int rule = lines.rule(i);
    if (rule == Engine.NO_RULE
        || (engine.rule(rule).confidence() == Rule.Confidence.HIGH && !namesLinks(i))
        || engine.rule(rule).traits().contains(Rule.Trait.METADATA)
        || lines.areNeighbours(i, i + 1)
        || !lines.endsInLetter(i)) {
      return false;
    }
    int from = lines.below(lines.end(i));
    return from < lines.source().length() && LinkList.isSentence(lines.source(), from, endOf(from));
  }

  /** {@code Further reading}, and no {@code Next video in 5 seconds}. */
  private boolean namesLinks(int i) {
    return engine.headsLinks(lines.rule(i)) && lines.words(i).chars().noneMatch(Character::isDigit);
  }

  private int endOf(int from) {
    return lines.endOfLine(from);
  }

  private void weighFoot(boolean company, boolean thorough) {
    int i = lines.size() - 1;
    while (i >= 0
        && lines.number(i) == lines.lines() - lines.size() + i
        && !isLastOfList(i)
        && goesAtEdge(i, Rule.Position.TAIL, company, thorough)) {
      i--;
    }
  }

  /** Whether words that wait stand at the very end below a few that nothing is known of. */
  private boolean isLastOfList(int i) {
    if (lines.fate(i) != FoundLines.WAITS
        || i + 1 < lines.size()
        || lines.areNeighbours(i - 1, i)
        || lines.words(i).indexOf(':') >= 0) {
      return false;
    }
    int from = lines.above(lines.start(i));
    int to = from < 0 ? from : Folding.skipBlanksBack(lines.source(), from, endOf(from));
    return to > from
        && to - from <= FoundLines.LONGEST_BUTTON
        && !LinkList.isSentence(lines.source(), from, to);
  }

  /** Decides on a line at the edge of the document; returns whether it goes. */
  private boolean goesAtEdge(int i, Rule.Position edge, boolean company, boolean thorough) {
    int rule = lines.edgeRule(i);
    if (lines.fate(i) == FoundLines.STAYS
        && rule != Engine.NO_RULE
        && !isOfMenu(i)
        && engine.rule(rule).position() == edge
        && fate(rule, company, thorough) != FoundLines.STAYS) {
      lines.cut(i, rule);
    }
    if (lines.fate(i) == FoundLines.WAITS) {
      lines.decide(i, FoundLines.GOES);
    }
    return lines.goes(i);
  }

  // ------------------------------------------------------------------ neighbours

  private void weighWaiting() {
    for (int i = 0; i < lines.size(); i++) {
      // A neighbour that waits as well bears it out, so each is looked at once.
      if (lines.fate(i) == FoundLines.WAITS && hasEvidence(i)) {
        lines.decide(i, FoundLines.GOES);
      }
    }
    for (int i = 0; i < lines.size() && lines.number(i) <= MOST_ABOVE; i++) {
      if (lines.fate(i) == FoundLines.WAITS && isAboveStory(i)) {
        lines.decide(i, FoundLines.GOES);
      }
    }
  }

  private boolean hasEvidence(int i) {
    return (lines.areNeighbours(i - 1, i) && lines.fate(i - 1) != FoundLines.STAYS)
        || (lines.areNeighbours(i, i + 1) && lines.fate(i + 1) != FoundLines.STAYS);
  }

  /** Whether it tells something of the story right below, and no other line tells the like. */
  private boolean isAboveStory(int i) {
    if (!lines.hasTrait(i, Rule.Trait.METADATA)) {
      return false;
    }
    int like = 0;
    for (int other = 0; other < lines.size(); other++) {
      boolean waits = lines.fate(other) == FoundLines.WAITS;
      like += waits && lines.rule(other) == lines.rule(i) ? 1 : 0;
    }
    return like == 1 && isProse(nextThatStays(lines.end(i) + 1)) && !isBelowProse(lines.start(i));
  }

  private boolean isBelowProse(int at) {
    int from = nextThatStays(0);
    while (from < at && !isProse(from)) {
      from = nextThatStays(endOf(from) + 1);
    }
    return from < at;
  }

  private boolean isProse(int from) {
    String source = lines.source();
    return from < source.length()
        && LinkList.isLong(source, from, endOf(from))
        && LinkList.isSentence(source, from, endOf(from));
  }

  /** Where the next line with text begins that does not go. */
  private int nextThatStays(int start) {
    String source = lines.source();
    int from = start;
    while (from < source.length() && (lines.isBlank(from) || goesAt(from))) {
      from = endOf(from) + 1;
    }
    return from;
  }

  private boolean goesAt(int from) {
    int place = lines.place(from);
    return place >= 0 && lines.goes(place);
  }

  // ------------------------------------------------------------------ titles and headings

  /**
   * Leaves a line that may be a title if it is the only such line above all that could be one: a
   * list of links has more of them, and below a title it is one of the page.
   */
  private void keepTitle() {
    int only = -1;
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.goes(i) && mayBeTitle(i)) {
        above = above < 0 ? endOfHead() : above;
        if (lines.start(i) >= above) {
          break;
        }
        if (only >= 0) {
          return;
        }
        only = i;
      }
    }
    if (only >= 0) {
      lines.decide(only, FoundLines.STAYS);
    }
  }

  private boolean mayBeTitle(int i) {
    return lines.rule(i) != Engine.NO_RULE && lines.hasTrait(i, Rule.Trait.BELOW);
  }

  /** Where the first line starts that stays and is longer than a date or a name. */
  private int endOfHead() {
    int length = lines.source().length();
    int noted = 0;
    int from = 0;
    while (from < length) {
      int end = lines.endOfLine(from);
      boolean known = noted < lines.size() && lines.start(noted) == from;
      boolean goes = known && lines.goes(noted);
      if (!goes && end - from >= SHORTEST_TITLE) {
        return from;
      }
      noted += known ? 1 : 0;
      from = end + 1;
    }
    return from;
  }
}
