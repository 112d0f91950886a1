package io.github.copydesk.artefact;

import java.util.Locale;

/**
 * Weighs what was found in lines, each read by itself, in the whole text: by the neighbours of a
 * line, by how near it is to the head or foot, and by whether there is a story at all. Not
 * thread-safe.
 */
final class Evidence {

  /** A few words, as they stand on buttons. */
  private static final int LONGEST_BUTTON = 32;

  /** A line above the story that is shorter says when, where or by whom. */
  private static final int SHORTEST_TITLE = 40;

  /** So many names of a site's parts are a menu. */
  private static final int LEAST_OF_MENU = 3;

  /** The next of them stands no further below. */
  private static final int MOST_BETWEEN = 3;

  /** No more lines stand above what tells something of the story. */
  private static final int MOST_ABOVE = 12;

  /** A title and fewer lines than these are a page's links. */
  private static final int LEAST_LAW = 2;

  /** The title and what is above and below it have lower numbers. */
  private static final int MOST_TITLES = 2;

  /** Shorter words stand in every text. */
  private static final int SHORTEST_TOPIC = 7;

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
    keepBySurroundings();
    keepOnly();
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
        if (lines.start(i) < story && isMenu(i, last) && !isAnnounced(i)) {
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
    while (from < lines.source().length() && !isProse(from)) {
      from = endOf(from) + 1;
    }
    return from < lines.source().length() ? from : 0;
  }

  /** Whether the line above ends with a colon. */
  private boolean isAnnounced(int i) {
    int at = lines.start(i) - 1;
    while (at >= 0
        && (Folding.isBlank(lines.source().charAt(at))
            || lines.source().charAt(at) == lines.lineBreak())) {
      at--;
    }
    return at >= 0 && lines.source().charAt(at) == ':';
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
        && endsInLetter(0)
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
        || !endsInLetter(i)) {
      return false;
    }
    int from = nextLine(i);
    return from < lines.source().length() && LinkList.isSentence(lines.source(), from, endOf(from));
  }

  /** {@code Further reading}, and no {@code Next video in 5 seconds}. */
  private boolean namesLinks(int i) {
    return engine.headsLinks(lines.rule(i)) && lines.words(i).chars().noneMatch(Character::isDigit);
  }

  private int endOf(int from) {
    return lines.endOfLine(from);
  }

  private boolean endsInStop(int i) {
    String words = lines.words(i);
    return words.charAt(words.length() - 1) == '.';
  }

  private boolean endsInLetter(int i) {
    String words = lines.words(i);
    return Folding.isLetter(words.charAt(words.length() - 1));
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
    String source = lines.source();
    int to = Folding.skipBlanksBack(source, 0, lines.start(i));
    while (to > 0 && source.charAt(to - 1) == lines.lineBreak()) {
      to = Folding.skipBlanksBack(source, 0, to - 1);
    }
    int from = to == 0 ? 0 : source.lastIndexOf(lines.lineBreak(), to - 1) + 1;
    return to > from && to - from <= LONGEST_BUTTON && !LinkList.isSentence(source, from, to);
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
    while (from < source.length() && (isBlank(from) || goesAt(from))) {
      from = endOf(from) + 1;
    }
    return from;
  }

  private boolean isBlank(int from) {
    return Folding.skipBlanks(lines.source(), from, endOf(from)) == endOf(from);
  }

  private boolean goesAt(int from) {
    int place = lines.place(from);
    return place >= 0 && lines.goes(place);
  }

  /** Where the next line with text begins. */
  private int nextLine(int i) {
    String source = lines.source();
    int from = lines.end(i) + 1;
    while (from < source.length() && isBlank(from)) {
      from = endOf(from) + 1;
    }
    return from;
  }

  private boolean hasNeighbour(int i) {
    return (lines.areNeighbours(i - 1, i) && lines.rule(i - 1) != Engine.NO_RULE)
        || (lines.areNeighbours(i, i + 1) && lines.rule(i + 1) != Engine.NO_RULE);
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

  /** Leaves some buttons in a row that a sentence with a colon lists, if the text goes on below. */
  private void keepAnnounced(Surroundings surroundings) {
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (isListed(last) && lines.areNeighbours(last, last + 1) && isListed(last + 1)) {
        last++;
      }
      if (last > i && isAnnounced(surroundings, i) && surroundings.areAbove(lines.start(last))) {
        for (int each = i; each <= last; each++) {
          lines.decide(each, FoundLines.KEPT);
        }
      }
      i = last;
    }
  }

  private boolean isListed(int i) {
    return isButton(i) && !isAdvertisement(i) && !lines.hasTrait(i, Rule.Trait.TOGETHER);
  }

  private boolean isAnnounced(Surroundings surroundings, int i) {
    String line = surroundings.announcement(lines.start(i));
    char[] words = line.toCharArray();
    return !line.isEmpty() && !engine.readerWords().standIn(words, 0, words.length, "any");
  }

  /** Leaves lines that head prose although their like stand together, if two of them differ. */
  private void keepHeadings(Surroundings surroundings) {
    int first = -1;
    boolean differ = false;
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(i, surroundings)) {
        first = first < 0 ? i : first;
        differ |= !lines.words(i).equals(lines.words(first));
      }
    }
    for (int i = first; i < lines.size() && differ; i++) {
      if (isHeading(i, surroundings)) {
        lines.decide(i, FoundLines.KEPT);
      }
    }
  }

  private boolean isHeading(int i, Surroundings surroundings) {
    return isButton(i)
        && lines.hasTrait(i, Rule.Trait.TOGETHER)
        && !hasNeighbour(i)
        && surroundings.isAboveProse(lines.start(i));
  }

  /**
   * Leaves buttons where every other line is a heading: in manuals, glossaries, questions with
   * their answers.
   */
  private void keepOutline(Surroundings surroundings) {
    int first = -1;
    int headings = 0;
    boolean differ = false;
    for (int i = 0; i < lines.size(); i++) {
      if (isOutlined(i, surroundings)) {
        first = first < 0 ? i : first;
        headings++;
        differ |= !lines.words(i).equals(lines.words(first));
      }
    }
    boolean outline = first >= 0 && surroundings.areOutline(lines.start(first), headings, differ);
    for (int i = first; i < lines.size() && outline; i++) {
      if (isOutlined(i, surroundings)) {
        lines.decide(i, FoundLines.KEPT);
      }
    }
  }

  private boolean isOutlined(int i, Surroundings surroundings) {
    return lines.isFurniture(i)
        && isShortWords(i)
        && !hasNeighbour(i)
        && surroundings.isAboveSentence(lines.start(i));
  }

  // ------------------------------------------------------------------ surroundings

  /**
   * Leaves words that stand in verse, and program text if the text is about programs: then a line
   * that ends with a colon stands shortly above some of it.
   */
  private void keepBySurroundings() {
    Surroundings surroundings = null;
    TextForm form = null;
    boolean listing = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean words =
          isButton(i) || (isWords(i) && (mayBeInSentence(i) || endsInStop(i) || isAtTop(i)));
      if (!words && !isProgram(i)) {
        continue;
      }
      surroundings = surroundings == null ? new Surroundings(lines) : surroundings;
      form = form == null ? new TextForm(surroundings, engine.readerWords()) : form;
      if (isProgram(i)) {
        listing |= surroundings.announce(lines.start(i));
      } else if (isOfForm(form, surroundings, i)
          || surroundings.areInSentence(lines.start(i), lines.end(i))
          || (!hasNeighbour(i) && surroundings.areAnswer(lines.start(i), lines.end(i)))
          || (isButton(i) && areOwn(surroundings, i))) {
        lines.decide(i, FoundLines.KEPT);
      }
    }
    listing =
        form != null
            && surroundings != null
            && (listing || form.isFile() || form.isDiff() || new Listing(lines, engine).isShown());
    for (int i = 0; i < lines.size() && listing; i++) {
      if (isProgram(i)) {
        lines.decide(i, FoundLines.STAYS);
      }
    }
    if (surroundings != null) {
      keepAnnounced(surroundings);
      keepHeadings(surroundings);
      keepOutline(surroundings);
    }
  }

  /** Whether the text is of a form that such a line has its place in. */
  private boolean isOfForm(TextForm form, Surroundings surroundings, int i) {
    int start = lines.start(i);
    int from = surroundings.place(Folding.skipBlanks(lines.source(), start, lines.end(i)));
    int to = surroundings.place(lines.end(i));
    return (endsInStop(i) && form.isInPart(from))
        || isRestOfQuotation(i)
        || ((endsInStop(i) || isAtTop(i)) && form.isAbout(lines.words(i)))
        || (isButton(i)
            && (form.isInContents(from, to)
                || (!isAdvertisement(i) && form.isSpeaker(from, to))
                || isBelowSpeaker(form, surroundings, i)
                || form.isNumbered(from, to)
                || form.isChange(from, to)
                || form.isInChat(from)
                || (!isAdvertisement(i) && surroundings.areInSentence(start))
                || (!hasNeighbour(i) && surroundings.areAsked(start, lines.end(i)))));
  }

  /** Whether a line is one of the first, where a title stands. */
  private boolean isAtTop(int i) {
    return lines.number(i) <= MOST_TITLES;
  }

  /** Whether a quotation closes in the line that opens further above. */
  private boolean isRestOfQuotation(int i) {
    String words = lines.words(i);
    int close = words.indexOf('\u201d');
    return close >= 0
        && close < words.length() - 1
        && words.indexOf('\u201c') < 0
        && words.indexOf('\u201e') < 0
        && words.indexOf('\u201d', close + 1) < 0;
  }

  /** Leaves words that say what is below, a law or a contract, if they are all that would go. */
  private void keepOnly() {
    int going = 0;
    for (int i = 0; i < lines.size() && going < 2; i++) {
      going += lines.goes(i) ? 1 : 0;
    }
    if (going == 1
        && lines.lines() > LEAST_LAW
        && lines.number(0) == 0
        && isButton(0)
        && endsInLetter(0)
        && lines.ruleOf(0).group().equals("legal")
        && !lines.hasTrait(0, Rule.Trait.METADATA)
        && (!speaksToReaders(0) || isTakenUp(0))) {
      lines.decide(0, FoundLines.KEPT);
    }
  }

  /** Whether the text below has one of the longer words of a line again. */
  private boolean isTakenUp(int i) {
    String rest = lines.source().substring(lines.end(i)).toLowerCase(Locale.ROOT);
    for (String word : lines.words(i).toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (word.length() >= SHORTEST_TOPIC && rest.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksToReaders(int i) {
    char[] words = lines.words(i).toCharArray();
    return engine.readerWords().standIn(words, 0, words.length, "any");
  }

  /** Advertisements are marked in capitals as well, and again and again. */
  private boolean isAdvertisement(int i) {
    return lines.ruleOf(i).group().equals("advertisement");
  }

  private boolean isBelowSpeaker(TextForm form, Surroundings surroundings, int i) {
    return endsInStop(i)
        && lines.areNeighbours(i - 1, i)
        && lines.fate(i - 1) == FoundLines.KEPT
        && form.isSpeaker(
            surroundings.place(lines.start(i - 1)), surroundings.place(lines.end(i - 1)));
  }

  private boolean areOwn(Surroundings surroundings, int i) {
    int start = lines.start(i);
    return lines.source().charAt(lines.start(i)) == '\u00a7'
        || (mayHead(i) && (isHeadingOfOwn(surroundings, i) || surroundings.areShort(start)))
        || surroundings.areVerse(start)
        || surroundings.areSubtitle(start)
        || surroundings.areInProgramme(start, lines.end(i))
        || surroundings.isSpoken(start)
        || (!hasNeighbour(i)
            && (isRubric(i, surroundings) || surroundings.isTakenUp(start, lines.end(i))))
        || surroundings.goOn(start, lines.end(i))
        || surroundings.areSteps(start, lines.end(i));
  }

  /** Whether the first line says what kind of text this is, where answers could have no place. */
  private boolean isRubric(int i, Surroundings surroundings) {
    return lines.number(i) == 0
        && surroundings.areAbove(lines.start(i))
        && endsInLetter(i)
        && lines.ruleOf(i).group().equals("comments")
        && lines.words(i).indexOf(' ') < 0;
  }

  private boolean mayHead(int i) {
    return lines.hasTrait(i, Rule.Trait.COUNTED) || lines.hasTrait(i, Rule.Trait.HEADING);
  }

  private boolean isHeadingOfOwn(Surroundings surroundings, int i) {
    return isNumbered(i)
        || (!hasNeighbour(i) && surroundings.headProse(lines.start(i), lines.end(i)));
  }

  /**
   * Whether a number in it has its place in a text and counts nothing: {@code Part 2. Comments}.
   */
  private boolean isNumbered(int i) {
    String line = lines.source().substring(lines.start(i), lines.end(i));
    int stop = line.indexOf(". ");
    return stop > 0
        && stop + 2 < line.length()
        && Folding.isDigit(line.charAt(stop - 1))
        && Folding.isUpper(line.charAt(stop + 2));
  }

  private boolean isButton(int i) {
    return lines.goes(i) && isShortWords(i);
  }

  private boolean isShortWords(int i) {
    return isOfWords(i) && lines.words(i).length() <= LONGEST_BUTTON;
  }

  /** Whether a line goes for its words alone. */
  private boolean isWords(int i) {
    return lines.goes(i) && isOfWords(i);
  }

  private boolean isOfWords(int i) {
    return !lines.hasEdits(i) && lines.ruleOf(i).kind() == Rule.Kind.WORDS;
  }

  private boolean isProgram(int i) {
    return lines.goes(i) && lines.rule(i) == engine.scriptRule();
  }

  /** Whether a line goes on in small letters, or the one right below does. */
  private boolean mayBeInSentence(int i) {
    int length = lines.source().length();
    return isSmall(lines.start(i), lines.end(i))
        || (lines.end(i) < length && isSmall(lines.end(i) + 1, length));
  }

  private boolean isSmall(int from, int to) {
    int start = Folding.skipBlanks(lines.source(), from, to);
    return start < to && Folding.isLower(lines.source().charAt(start));
  }
}
