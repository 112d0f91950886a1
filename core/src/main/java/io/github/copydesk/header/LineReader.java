package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of a page's head: labels with their dates, bylines, reading time, in any order,
 * with whatever separators and furniture a site puts between them. Words that nothing explains are
 * counted; how many are allowed depends on what was found beside them.
 */
final class LineReader {

  /** Names with their roles and places that fill a line have no more tokens. */
  private static final int LONGEST_NAMES = 40;

  /** A town before its reporter has no more words. */
  private static final int LONGEST_TOWN = 3;

  /** The width and the height that blogs give the picture of an author. */
  private static final int PORTRAIT = 150;

  /** A house, and a part of it, are called by no more words. */
  private static final int MOST_DESK_WORDS = 5;

  private static final WordSet HOUSE_ARTICLES = WordSet.of("the");

  private final Line line;
  private final String text;
  private final Tokens t;
  private final Locale language;
  private final StampReader stamps;
  private final BylineReader bylines;
  private final ReadingTimeReader readingTime;

  LineReader(Line line) {
    this.line = line;
    this.text = line.text;
    this.t = line.t;
    this.language = line.language;
    this.stamps = new StampReader(line);
    this.bylines = new BylineReader(line);
    this.readingTime = new ReadingTimeReader(line);
  }

  /**
   * Returns a line every word of which its labels, dates and bylines explain; null if it has a word
   * that they do not, at which the reading stops, or if names or a station without any fill it.
   */
  static @Nullable Line whole(
      String text, Tokens t, Locale language, @Nullable PartialDate reference) {
    Line line = new Line(text, t, language, reference);
    LineReader reader = new LineReader(line);
    while (t.has(line.i)) {
      reader.step();
      if (line.residue > 0) {
        return null;
      }
    }
    boolean whole = line.verdict(true) == Line.Verdict.WHOLE;
    boolean named = whole && new LineReader(new Line(text, t, language, reference)).isFilled();
    return whole && !named ? line : null;
  }

  /** Reads a line that lies wholly within its tokens. */
  Line.Verdict read(boolean storyBelow) {
    if (storyBelow && (isFilled() || isEmptyStamp())) {
      return Line.Verdict.WHOLE;
    }
    while (t.has(line.i)) {
      step();
      if (line.isClause()) {
        return Line.Verdict.NONE;
      }
    }
    return line.verdict(storyBelow);
  }

  /**
   * Reads a head that runs on into its story, {@code By Jane Roe Published 3 May 2018 The ferry}:
   * an author and a day, or a day with its label and more. Returns the token at which the story
   * opens, -1 if there is no such head.
   */
  int beforeStory() {
    while (line.residue == 0 && t.has(line.i)) {
      step();
    }
    if (line.residue > 0 && isSignedStory()) {
      return line.headerEnd;
    }
    if (line.residue == 0 || !line.isHeadOfStory()) {
      return -1;
    }
    int story = line.headerEnd;
    while (t.mark(story) != 0 && "|·•⋅,.:;–—-".indexOf(t.mark(story)) >= 0) {
      story++;
    }
    // Behind a comma a sentence goes on: "By Tuesday, 14 March 2025, Jane Roe hopes".
    return opensStory(story) && !t.isMark(story - 1, ',') ? story : -1;
  }

  /**
   * {@code By Jane Roe The ferry sank}: a whole name, and a word that only a sentence opens with.
   */
  private boolean isSignedStory() {
    List<Byline> authors = line.findings.bylines;
    if (!line.keywordByline || authors.isEmpty() || !line.findings.areNamed()) {
      return false;
    }
    int first = t.indexFrom(authors.get(0).span().start(), 0);
    int nameEnd = authors.get(authors.size() - 1).span().end();
    return nameEnd == t.end(line.headerEnd - 1)
        && line.labelEnd(0) == first
        && Words.isGivenName(t, first)
        && NameRun.opensStory(t, line.headerEnd);
  }

  /** Whether a capital opens the story, and no name goes on with it. */
  private boolean opensStory(int token) {
    boolean opens = t.isCapital(token) && t.spaceBefore(token) && !t.isCaps(token);
    int last = line.findings.bylines.size() - 1;
    boolean named =
        last >= 0 && line.findings.bylines.get(last).span().end() >= t.end(line.headerEnd - 1);
    return opens && !named;
  }

  /** Whether names, a paper, a place or a station without a label fill the line. */
  private boolean isFilled() {
    return readBareNames()
        || readNewsroom()
        || readDesk()
        || bylines.readPaper()
        || readPlaceAndAgency()
        || readStation()
        || readHan();
  }

  private boolean readHan() {
    List<Byline> names = t.isUpper(0) ? null : HanByline.read(text, t.start(0), t.to());
    if (names != null) {
      line.findings.bylines.addAll(names);
    }
    return names != null;
  }

  /** {@code Publié , le}: the words around a date that the page did not have. */
  private boolean isEmptyStamp() {
    boolean open = false;
    int i = 0;
    while (t.has(i)) {
      Set<Label> kinds = t.isWord(i) ? line.kinds(i) : Line.NO_KINDS;
      boolean stamp = kinds.contains(Label.PUBLISHED) || kinds.contains(Label.UPDATED);
      boolean sign = i > 0 && t.mark(i) != 0;
      if (!stamp && !sign && !(i > 0 && kinds.contains(Label.GLUE))) {
        return false;
      }
      i = sign ? i + 1 : line.labelEnd(i);
      open = sign ? open : line.kinds(i - 1).contains(Label.GLUE);
    }
    return open;
  }

  private void step() {
    int before = line.i;
    boolean header = readLabelled() || stamps.read() || readingTime.read() || bylines.readBare();
    if (header && line.i > before) {
      line.residueRun = 0;
      line.headerEnd = line.i;
      line.tail = 0;
      line.smallTail = 0;
      return;
    }
    if (readGlue() && line.i > before) {
      line.residueRun = 0;
      return;
    }
    line.i = before;
    readOther();
  }

  private boolean readLabelled() {
    int translator = Translation.namedEnd(t, line.i);
    if (translator > 0 && bylines.readCredit(translator, Credit.Role.TRANSLATOR)) {
      return true;
    }
    Trie.Match<Set<Label>> label =
        t.isWord(line.i) || t.mark(line.i) == '©'
            ? Labels.standard().at(t, line.i, Tokens.END)
            : null;
    if (bylines.readAgent() || bylines.readTextOf()) {
      return true;
    }
    if (label == null) {
      return false;
    }
    Set<Label> kinds = label.value();
    if (line.i == 0 && kinds.contains(Label.OPENING) && readEditorOrTranslator(label.end())) {
      return true;
    }
    if (kinds.contains(Label.READING) && readingTime.after(label.end())) {
      return true;
    }
    if (stamps.readOthers(label.end(), kinds)) {
      return true;
    }
    if (Label.ofDate(kinds) && stamps.follows(label.end(), kinds)) {
      line.labels++;
      line.i = line.skipColon(label.end());
      line.pending = Label.stamp(kinds);
      return true;
    }
    boolean author = kinds.contains(Label.BY) || kinds.contains(Label.INTERVIEWER);
    // Who edited is an author where there is no other.
    boolean editor = kinds.contains(Label.EDITOR) && line.findings.bylines.isEmpty();
    if ((author || editor) && bylines.read(label.end(), kinds)) {
      line.edited = !author;
      return true;
    }
    Credit.Role role = Credits.role(kinds);
    if (role != null
        && kinds.contains(Label.BY) == false
        && bylines.readCredit(label.end(), role)) {
      return true;
    }
    boolean source =
        kinds.contains(Label.SOURCE) && (t.isMark(label.end(), ':') || t.isMark(label.end(), '：'));
    if (source && bylines.readCredit(label.end(), Credit.Role.SOURCE)) {
      return true;
    }
    boolean rubric =
        kinds.contains(Label.SECTION) && (label.end() - line.i > 1 || t.isMark(label.end(), ':'));
    if (rubric) {
      line.section = true;
      line.labels++;
      line.i = label.end();
      return true;
    }
    if (kinds.contains(Label.NOISE)) {
      line.i = label.end();
      return true;
    }
    return false;
  }

  /** A line of names alone, without a keyword, above a story. */
  private boolean readBareNames() {
    int from = namesStart();
    NameReader.Names names = NameReader.read(text, t, from, false, false, language);
    line.opensWithNames = names != null;
    if (names == null || t.has(LONGEST_NAMES) || opensWithLabel()) {
      return false;
    }
    int end = names.end();
    if (t.isMark(end, ':') && !Words.isGivenName(t, from)) {
      return false;
    }
    while (t.has(end) && t.mark(end) != 0 && "|·•.,:;-–)".indexOf(t.mark(end)) >= 0) {
      end++;
    }
    end = t.has(end) && line.kinds(end).contains(Label.NOISE) ? line.labelEnd(end) : end;
    int place =
        end > names.end() && t.has(end) ? Places.standard().placeEnd(t, end, Tokens.END) : -1;
    place = place < 0 && isBehindRole(names, end) ? t.size() : place;
    boolean toPlace = place > 0 && !t.has(place) && !names.names().isEmpty();
    boolean all = !t.has(end) || toPlace;
    if (!all && !readCreditsTo(end)) {
      return false;
    }
    line.toldOf = new StoryNames(text, t).mention(names.names());
    if (line.toldOf || Words.isFamous(t, 0)) {
      line.opensWithNames = false;
      return false;
    }
    line.findings.bylines.addAll(names.names());
    if (toPlace) {
      placeOfLast(t.of(end, place));
    }
    line.findings.credits.addAll(names.agencies());
    return true;
  }

  /** {@code Jane Roe, Staff Reporter | Ashby}: a capital or two up to the end of the line. */
  private boolean isBehindRole(NameReader.Names names, int end) {
    int last = names.names().size() - 1;
    boolean role = last >= 0 && names.names().get(last).role() != null;
    boolean capitals =
        t.isUpper(end) && (!t.has(end + 1) || (t.isUpper(end + 1) && !t.has(end + 2)));
    return role && t.isMark(names.end(), '|') && end == names.end() + 1 && capitals;
  }

  /** Whether one person with a calling or an employer, or with an initial, fills the line. */
  boolean isCalledAuthor() {
    NameReader.Names names = NameReader.read(text, t, 0, true, false, language);
    if (names == null || t.has(names.end()) || names.names().isEmpty()) {
      return false;
    }
    Byline first = names.names().get(0);
    int name = t.indexFrom(first.span().start(), 0);
    boolean called =
        Words.isGivenName(t, name) && (first.role() != null || first.employer() != null);
    boolean initial = t.length(name) == 1 && t.isMark(name + 1, '.');
    line.findings.bylines.addAll(names.names());
    line.findings.credits.addAll(names.agencies());
    line.keywordByline = true;
    return (called || initial)
        && line.findings.areNamed()
        && !Words.isFamous(t, 0)
        && !new StoryNames(text, t).mention(names.names());
  }

  /** {@code Oslo | Jane Roe}: where names may start, which a town may stand before. */
  private int namesStart() {
    int sign = 1;
    while (sign <= LONGEST_TOWN && t.isWord(sign)) {
      sign++;
    }
    String signs = t.isCaseless(0) ? "|/-–—·•:" : "|/-–—·•";
    boolean parted = t.mark(sign) != 0 && signs.indexOf(t.mark(sign)) >= 0;
    return parted
            && t.spaceBefore(sign + 1)
            && Words.isGivenName(t, sign + 1)
            && Places.standard().placeEnd(t, 0, Tokens.END) == sign
            && !Words.isGivenName(t, 0)
        ? sign + 1
        : CreditNames.behindPlace(t, 0);
  }

  /** {@code Posted Overseas}: a word that labels dates or authors and is no given name. */
  private boolean opensWithLabel() {
    Set<Label> kinds = line.kinds(0);
    return (kinds.contains(Label.BY) || Label.ofDate(kinds)) && !Words.isGivenName(t, 0);
  }

  /** {@code Jeanne Roe, édité par Max Muster}: credits behind names, up to the end of the line. */
  private boolean readCreditsTo(int end) {
    line.i = end;
    boolean whole = readEditorOrTranslator(end) && !t.has(line.i);
    line.i = 0;
    if (!whole) {
      line.findings.credits.clear();
      line.labels = 0;
    }
    return whole;
  }

  private boolean readEditorOrTranslator(int from) {
    int translator = Translation.namedEnd(t, from);
    if (translator > 0) {
      return bylines.readCredit(translator, Credit.Role.TRANSLATOR);
    }
    Trie.Match<Set<Label>> label = t.isWord(from) ? line.label(from) : null;
    Credit.Role role = label == null || label.end() - from < 2 ? null : Credits.role(label.value());
    boolean either = role == Credit.Role.EDITOR || role == Credit.Role.TRANSLATOR;
    return label != null && role != null && either && bylines.readCredit(label.end(), role);
  }

  /** {@code RFI}: a broadcaster that fills a line. */
  private boolean readStation() {
    int end = t.isUpper(0) ? Words.stationEnd(t, 0, Tokens.END) : -1;
    end = end == 1 && !t.isCaps(0) ? -1 : end;
    if (end < 0 || t.has(end)) {
      return false;
    }
    line.findings.bylines.add(new Byline(t.of(0, end), null, null, null, line.span(0, end)));
    return true;
  }

  /** {@code La Redacción}, {@code Rédaction Ouest - avec AFP}: a newsroom that fills a line. */
  private boolean readNewsroom() {
    int phrase = t.isUpper(0) ? Words.newsroomEnd(t, 0) : -1;
    if (phrase < 0) {
      return false;
    }
    int end = NameReader.houseEnd(t, phrase);
    int with = t.mark(end) != 0 && "-–—|,".indexOf(t.mark(end)) >= 0 ? end + 1 : end;
    NameReader.Names agencies =
        NameReader.isWith(t, with) ? NameReader.read(text, t, with, true, false, language) : null;
    boolean signed = agencies != null && agencies.names().isEmpty() && !t.has(agencies.end());
    AgencyReader.Slot agency = end > phrase ? AgencyReader.bare(t, phrase) : null;
    boolean desk =
        end == phrase
            || Words.kickerEnd(t, phrase, end) == end
            || t.isNumber(end - 1)
            || (agency != null && agency.end() == end);
    if (!signed && (t.has(end) || !desk)) {
      return false;
    }
    line.findings.bylines.add(
        new Byline(t.of(0, end), NameReader.NEWSROOM, null, null, line.span(0, end)));
    if (agencies != null) {
      line.findings.credits.addAll(agencies.agencies());
    }
    return true;
  }

  /** {@code Harbour Times Web Desk}: a house and a part of it that fill a line. */
  private boolean readDesk() {
    int house = HOUSE_ARTICLES.has(t, 0) ? 1 : 0;
    int end = house;
    while (end < MOST_DESK_WORDS && t.isUpper(end)) {
      end++;
    }
    boolean fills = end > house + 1 && !t.has(end);
    int desk = !fills ? -1 : Words.isDesk(t, end - 2, end) ? end - 2 : end - 1;
    if (desk <= house || !Words.isDesk(t, desk, end) || Words.isGivenName(t, house)) {
      return false;
    }
    for (int i = house; i < desk; i++) {
      boolean paper = BylineWords.end(BylineWords.Part.EMPLOYER, t, i, i + 1) > 0;
      if (Words.isCommon(t, i) && !paper && !Words.isStation(t, house, desk)) {
        return false;
      }
    }
    line.ofDesk = true;
    line.findings.bylines.add(
        new Byline(t.of(0, end), NameReader.NEWSROOM, null, null, line.span(0, end)));
    return true;
  }

  /** {@code Oslo • Reuters}: a town and an agency that fill a line. */
  private boolean readPlaceAndAgency() {
    boolean opens = t.isUpper(0) || t.isCaseless(0);
    int place = opens ? Places.standard().placeEnd(t, 0, Tokens.END) : -1;
    boolean parted = place > 0 && t.mark(place) != 0 && "|•·-–—".indexOf(t.mark(place)) >= 0;
    AgencyReader.Slot slot = parted && t.isWord(place + 1) ? AgencyReader.bare(t, place + 1) : null;
    if (slot == null || t.has(slot.end())) {
      return false;
    }
    String name = slot.names().get(0);
    line.findings.credits.add(
        new Credit(Credit.Role.AGENCY, name, line.span(place + 1, slot.end())));
    return true;
  }

  private void placeOfLast(String place) {
    int last = line.findings.bylines.size() - 1;
    Byline b = line.findings.bylines.get(last);
    line.findings.bylines.set(last, new Byline(b.name(), b.role(), b.employer(), place, b.span()));
  }

  private boolean readGlue() {
    char c = t.mark(line.i);
    if (c != 0) {
      line.smallRubrics = c == ',' ? 0 : line.smallRubrics;
      if ("|·•⋅/–—-~>»«<".indexOf(c) >= 0) {
        line.separators++;
        line.section = false;
        line.residueRun = 0;
      }
      // "n° 12" is a number.
      line.weather |= (c == '°' && t.isNumber(line.i - 1)) || c == '℃' || c == '℉';
      line.i++;
      return true;
    }
    int place = placeBetweenBars();
    if (place > line.i) {
      line.i = place;
      return true;
    }
    Trie.Match<Set<Label>> label = line.label(line.i);
    if (label != null && (isKnownGlue(label) || isUnit(label))) {
      line.i = label.end();
      return true;
    }
    if (t.isNumber(line.i)) {
      line.i++;
      return line.dates > 0 || line.pending != null;
    }
    boolean between = !line.findings.credits.isEmpty() && isBetweenCredits();
    line.i += between ? 1 : 0;
    return between;
  }

  /** {@code Reuters | Oslo | Updated: …}: where a town ends that bars part from the rest. */
  private int placeBetweenBars() {
    if (!t.isMark(line.i - 1, '|') || !t.isUpper(line.i)) {
      return -1;
    }
    int end = Places.standard().placeEnd(t, line.i, Tokens.END);
    return t.isMark(end, '|') ? end : -1;
  }

  /** {@code Traducido por Ana Roe y revisado por Luis Roe}: the word for "and". */
  private boolean isBetweenCredits() {
    return line.headerEnd == line.i
        && AgencyReader.isAnd(t, line.i)
        && Credits.role(line.kinds(line.i + 1)) != null;
  }

  /** A word such as "at" beside a date. */
  private boolean isKnownGlue(Trie.Match<Set<Label>> label) {
    // "12月22日 8:04 更新": in letters without capitals the label may stand behind its date.
    boolean behind = line.dates > 0 && t.isCaseless(line.i) && Label.ofDate(label.value());
    return behind || isGlue(label);
  }

  private boolean isGlue(Trie.Match<Set<Label>> label) {
    return label.value().contains(Label.GLUE)
        && (line.dates > 0
            || line.dateAt(label.end()) != null
            || line.pending != null
            || t.isNumber(label.end()));
  }

  private boolean isUnit(Trie.Match<Set<Label>> label) {
    return label.value().contains(Label.READING_UNIT) && t.isNumber(line.i - 1);
  }

  private boolean isPortrait(int token) {
    return t.number(token) == PORTRAIT
        && t.isNumber(token + 1)
        && t.number(token + 1) == PORTRAIT
        && t.spaceBefore(token + 1);
  }

  private void readOther() {
    if (t.isNumber(line.i)) {
      line.portrait = isPortrait(line.i) ? line.i : line.portrait;
    }
    if (t.isWord(line.i) || t.isNumber(line.i)) {
      int small = t.isWord(line.i) && !t.isUpper(line.i) && !t.isCaseless(line.i) ? 1 : 0;
      if (line.section) {
        line.smallRubrics += small;
      } else {
        int words = t.words(line.i);
        small = words > 2 ? words : small;
        line.residue += words;
        line.residueAt |= line.i < Long.SIZE ? 1L << line.i : 0;
        line.residueRun += words;
        line.longestRun = Math.max(line.longestRun, line.residueRun);
        line.smallWords += small;
        line.tail += words;
        line.smallTail += small;
      }
    }
    line.i++;
  }
}
