package io.github.copydesk.artefact;

import java.util.Locale;

/**
 * Leaves lines that would go for their words or as program text where the lines around them show
 * that they are the text's own: in verse, in laws and plays, under headings, in manuals. Made for
 * one text.
 */
final class OwnWords {

  /** A title and fewer lines than these are a page's links. */
  private static final int LEAST_LAW = 2;

  /** The title and what is above and below it have lower numbers. */
  private static final int MOST_TITLES = 2;

  /** Advertisements alone are no headings below a title and who wrote the story. */
  private static final int LEAST_BESIDE_ADVERTISEMENTS = 2;

  /** As far are listings set in. */
  private static final int INDENT = 4;

  /** So many lines of a list stay for each that would go. */
  private static final int LIST = 3;

  /** So many lines on either side that something was found in are compared with one. */
  private static final int NEAR = 4;

  /** Shorter words stand in every text. */
  private static final int SHORTEST_TOPIC = 7;

  private final Engine engine;
  private final FoundLines lines;
  private final StayingLines staying;
  private final Surroundings surroundings;
  private final TextForm form;

  private OwnWords(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
    this.staying = new StayingLines(lines);
    this.surroundings = new Surroundings(staying);
    this.form = new TextForm(staying, engine.readerWords());
  }

  /**
   * Decides again on the lines that go; nothing is made for a text in which none may be its own.
   */
  static void keep(Engine engine, FoundLines lines) {
    int i = 0;
    while (i < lines.size() && !mayBeOwn(lines, i)) {
      i++;
    }
    if (i < lines.size()) {
      new OwnWords(engine, lines).keep();
    }
  }

  private static boolean mayBeOwn(FoundLines lines, int i) {
    return lines.goes(i)
        && (lines.isButton(i)
            || lines.isProgram(i)
            || (lines.isOfWords(i)
                && (mayBeInSentence(lines, i) || lines.endsInStop(i) || isAtTop(lines, i))));
  }

  /** Whether a line is one of the first, where a title stands. */
  private static boolean isAtTop(FoundLines lines, int i) {
    return lines.number(i) <= MOST_TITLES;
  }

  /** Whether a line goes on in small letters, or the one right below does. */
  private static boolean mayBeInSentence(FoundLines lines, int i) {
    String source = lines.source();
    int below = Math.min(lines.end(i) + 1, source.length());
    return isSmall(source, lines.start(i), lines.end(i)) || isSmall(source, below, source.length());
  }

  private static boolean isSmall(String source, int from, int to) {
    int start = Folding.skipBlanks(source, from, to);
    return start < to && Folding.isLower(source.charAt(start));
  }

  private void keep() {
    keepWords();
    keepListings();
    keepAnnounced();
    keepHeadings();
    keepOutline();
    keepOnly();
    keepInList();
  }

  private void keepWords() {
    for (int i = 0; i < lines.size(); i++) {
      if (mayBeOwn(lines, i) && !lines.isProgram(i) && isOwn(i)) {
        lines.decide(i, FoundLines.KEPT);
      }
    }
  }

  private boolean isOwn(int i) {
    int start = lines.start(i);
    int end = lines.end(i);
    return isOfForm(i)
        || surroundings.areInBrokenSentence(start, end)
        || (!lines.hasNeighbour(i) && surroundings.areAnswer(start, end))
        || (lines.isButton(i) && isOwnButton(i));
  }

  /** Leaves program text if the text is about programs. */
  private void keepListings() {
    boolean any = false;
    boolean announced = false;
    for (int i = 0; i < lines.size() && !announced; i++) {
      any |= lines.isProgram(i);
      announced = lines.isProgram(i) && surroundings.announce(lines.start(i));
    }
    boolean own = announced || (any && isListing());
    for (int i = 0; i < lines.size() && own; i++) {
      if (lines.isProgram(i)) {
        lines.decide(i, FoundLines.STAYS);
      }
    }
  }

  private boolean isListing() {
    return form.isFile() || form.isDiff() || new Listing(lines, engine).isShown();
  }

  /** Leaves some buttons in a row that an open sentence lists, if the text goes on below. */
  private void keepAnnounced() {
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (isListed(last) && lines.areNeighbours(last, last + 1) && isListed(last + 1)) {
        last++;
      }
      if (last > i
          && (isAnnounced(i) || surroundings.isOpenAround(lines.start(i)) || isBlock(i, last))
          && surroundings.areAbove(lines.start(last))) {
        for (int each = i; each <= last; each++) {
          lines.decide(each, FoundLines.KEPT);
        }
      }
      i = last;
    }
  }

  /** Whether some lines are set in far between two sentences that are not. */
  private boolean isBlock(int first, int last) {
    int line = first;
    while (line <= last && isSetIn(line)) {
      line++;
    }
    return line > last && surroundings.isBetweenSentences(lines.start(first));
  }

  private boolean isSetIn(int i) {
    int text = Folding.skipBlanks(lines.source(), lines.start(i), lines.end(i));
    return text - lines.start(i) >= INDENT || lines.source().charAt(lines.start(i)) == '\t';
  }

  private boolean isListed(int i) {
    return lines.isButton(i) && !isAdvertisement(i) && !lines.hasTrait(i, Rule.Trait.TOGETHER);
  }

  private boolean isAnnounced(int i) {
    String line = surroundings.announcement(lines.start(i));
    return !line.isEmpty() && !engine.readerWords().standIn(line, ReaderWords.ANY);
  }

  /** Leaves lines that head prose although their like stand together, if two of them differ. */
  private void keepHeadings() {
    int first = -1;
    boolean differ = false;
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(i)) {
        first = first < 0 ? i : first;
        differ |= !lines.words(i).equals(lines.words(first));
      }
    }
    for (int i = first; i < lines.size() && differ; i++) {
      if (isHeading(i)) {
        lines.decide(i, FoundLines.KEPT);
      }
    }
  }

  private boolean isHeading(int i) {
    return lines.isButton(i)
        && lines.hasTrait(i, Rule.Trait.TOGETHER)
        && !lines.hasNeighbour(i)
        && surroundings.isAboveProse(lines.start(i));
  }

  /**
   * Leaves buttons where every other line is a heading: in manuals, glossaries, questions with
   * their answers.
   */
  private void keepOutline() {
    int first = -1;
    int headings = 0;
    boolean differ = false;
    int least = LEAST_BESIDE_ADVERTISEMENTS;
    for (int i = 0; i < lines.size(); i++) {
      if (isOutlined(i)) {
        first = first < 0 ? i : first;
        headings++;
        least = isAdvertisement(i) ? least : 0;
        differ |= !lines.words(i).equals(lines.words(first));
      }
    }
    boolean outline =
        first >= 0 && surroundings.areOutline(lines.start(first), headings, differ, least);
    for (int i = first; i < lines.size() && outline; i++) {
      if (isOutlined(i)) {
        lines.decide(i, FoundLines.KEPT);
      }
    }
  }

  private boolean isOutlined(int i) {
    return lines.isFurniture(i)
        && lines.isShortWords(i)
        && !lines.hasNeighbour(i)
        && surroundings.isAboveSentence(lines.start(i));
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
        && lines.isButton(0)
        && lines.endsInLetter(0)
        && !lines.hasTrait(0, Rule.Trait.METADATA)
        && (isLegal(0) ? !speaksToReaders(0) || isRepeatedBelow(0) : isWordAboveProse(0))) {
      lines.decide(0, FoundLines.KEPT);
    }
  }

  private boolean isLegal(int i) {
    return lines.ruleOf(i).group().equals("legal");
  }

  /** Whether one word is all that something was found in, above prose as a title is. */
  private boolean isWordAboveProse(int i) {
    return lines.size() == 1
        && !isAdvertisement(i)
        && lines.words(i).indexOf(' ') < 0
        && surroundings.isAboveProse(lines.start(i));
  }

  /** Leaves all but advertisements in a longer list of short lines, few of which would go. */
  private void keepInList() {
    int going = 0;
    for (int i = 0; i < lines.size(); i++) {
      going += lines.goes(i) ? 1 : 0;
    }
    boolean list = going > 0 && LIST * going <= staying.size() && surroundings.areShortAll();
    for (int i = 0; i < lines.size() && list; i++) {
      if (lines.isButton(i) && !isAdvertisement(i)) {
        lines.decide(i, FoundLines.KEPT);
      }
    }
  }

  /** Whether the text below has one of the longer words of a line again. */
  private boolean isRepeatedBelow(int i) {
    String rest = lines.source().substring(lines.end(i)).toLowerCase(Locale.ROOT);
    for (String word : lines.words(i).toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (word.length() >= SHORTEST_TOPIC && rest.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksToReaders(int i) {
    return engine.readerWords().standIn(lines.words(i), ReaderWords.ANY);
  }

  // ------------------------------------------------------------------ one line by itself

  /** Whether the text is of a form that such a line has its place in. */
  private boolean isOfForm(int i) {
    int start = lines.start(i);
    int from = staying.place(Folding.skipBlanks(lines.source(), start, lines.end(i)));
    int to = staying.place(lines.end(i));
    return (lines.endsInStop(i) && form.isInPart(from))
        || isRestOfQuotation(i)
        || ((lines.endsInStop(i) || isAtTop(lines, i)) && form.isAbout(lines.words(i)))
        || (lines.isButton(i)
            && (form.isInContents(from, to)
                || (!isAdvertisement(i) && form.isSpeaker(from, to))
                || isBelowSpeaker(i)
                || form.isNumbered(from, to)
                || form.isRow(from, to)
                || form.isSetting(from, to)
                || (form.isBetweenParts(from) && isOnce(i))
                || form.isChange(from, to)
                || form.isInChat(from)
                || (!isAdvertisement(i) && surroundings.areInSentence(start))
                || (!lines.hasNeighbour(i) && surroundings.areAsked(start, lines.end(i)))));
  }

  /** Whether none of the next lines that something was found in has the same words. */
  private boolean isOnce(int i) {
    int other = Math.max(0, i - NEAR);
    int last = Math.min(lines.size(), i + NEAR + 1);
    while (other < last && (other == i || !lines.words(other).equals(lines.words(i)))) {
      other++;
    }
    return other == last;
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

  /** Advertisements are marked in capitals as well, and again and again. */
  private boolean isAdvertisement(int i) {
    return lines.ruleOf(i).group().equals("advertisement");
  }

  private boolean isBelowSpeaker(int i) {
    return lines.endsInStop(i)
        && lines.areNeighbours(i - 1, i)
        && lines.fate(i - 1) == FoundLines.KEPT
        && form.isSpeaker(staying.place(lines.start(i - 1)), staying.place(lines.end(i - 1)));
  }

  private boolean isOwnButton(int i) {
    int start = lines.start(i);
    return "\u00a7:".indexOf(lines.source().charAt(start)) >= 0
        || (lines.hasTrait(i, Rule.Trait.COUNTED) && countsNothing(lines.words(i)))
        || (mayHead(i) && (isHeadingOfOwn(i) || surroundings.areShort(start)))
        || surroundings.areVerse(start)
        || surroundings.areSubtitle(start)
        || surroundings.areInProgramme(start, lines.end(i))
        || form.isSpoken(staying.place(start))
        || (!lines.hasNeighbour(i) && (isRubric(i) || surroundings.isTakenUp(start, lines.end(i))))
        || surroundings.goOn(start, lines.end(i))
        || surroundings.areSteps(start, lines.end(i));
  }

  /** {@code Share 41 %}, {@code 0912 Reply}: a share of all, an hour. */
  private static boolean countsNothing(String words) {
    return words.endsWith("%")
        || (words.charAt(0) == '0' && words.length() > 1 && Folding.isDigit(words.charAt(1)));
  }

  /** Whether the first line says what kind of text this is, where answers could have no place. */
  private boolean isRubric(int i) {
    return lines.number(i) == 0
        && surroundings.areAbove(lines.start(i))
        && lines.endsInLetter(i)
        && lines.ruleOf(i).group().equals("comments")
        && lines.words(i).indexOf(' ') < 0;
  }

  private boolean mayHead(int i) {
    return lines.hasTrait(i, Rule.Trait.COUNTED)
        || lines.hasTrait(i, Rule.Trait.HEADING)
        || isLegal(i);
  }

  private boolean isHeadingOfOwn(int i) {
    return isNumbered(i)
        || (!lines.hasNeighbour(i) && surroundings.headProse(lines.start(i), lines.end(i)));
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
}
