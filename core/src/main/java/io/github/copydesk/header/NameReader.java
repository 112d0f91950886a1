package io.github.copydesk.header;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of authors: names with honorifics and roles, employers, agencies and places between
 * them. With a keyword before it a list may hold single words and handles; without one every name
 * must look like a person's.
 */
final class NameReader {

  /**
   * What was read.
   *
   * @param names the people in their order
   * @param agencies agencies among them, with their places
   * @param end the token after the list
   */
  record Names(List<Byline> names, List<Credit> agencies, int end) {}

  private static final int MOST_NAMES = 12;

  /** A name in small letters has no more words. */
  private static final int MOST_SMALL_WORDS = 4;

  /** What a role is for takes no more words. */
  private static final int LONGEST_REMIT = 9;

  /** The letters that a station is short for. */
  private static final int LONGEST_STATION_CODE = 4;

  /** A station that writes its name in small letters; shorter ones are words too. */
  private static final int SHORTEST_STATION = 8;

  /** So many words are in the name of a paper, an article at its head aside. */
  static final int LONGEST_PAPER = 4;

  /** Small words that join a role to what it is for. */
  static final WordSet JOINTS =
      WordSet.of(
          "for", "of", "at", "in", "on", "the", "and", "pour", "de", "du", "des", "d'", "la", "le",
          "les", "au", "aux", "a", "en", "et", "für", "im", "am", "bei", "der", "die", "das", "den",
          "und", "para", "del", "el", "los", "las", "y", "per", "di", "della", "dei", "e", "do",
          "da", "em", "voor", "van", "het", "en", "w", "na", "dla", "в", "по", "на");

  /** What stands between a name and the paper it writes for. */
  private static final String BEFORE_PAPER = ",|/•·";

  private static final WordSet WITH = WordSet.of("with", "mit", "avec", "con", "com", "met");

  /** What a newsroom is that signs for all who are in it. */
  static final String NEWSROOM = "newsroom";

  private static final WordSet THE = WordSet.of("the");

  private static final WordSet IN =
      WordSet.of("in", "a", "au", "aux", "aus", "en", "em", "da", "de", "w", "from", "uit");

  /** {@code Von dem Meer}: what opens no handle. */
  private static final WordSet ARTICLES =
      WordSet.of(
          "dem", "den", "der", "des", "die", "das", "ein", "eine", "einem", "einen", "einer",
          "eines", "the", "les", "une", "los", "las", "una", "gli", "uma", "het", "een");

  /** {@code Por la periodista Ana Torres}. */
  private static final WordSet ROLE_ARTICLES =
      WordSet.of(
          "la", "el", "le", "our", "nuestra", "nuestro", "onze", "der", "die", "il", "o", "a");

  /** Nobody logs in with a word in other letters, but headings go on with one. */
  private static final char LAST_LATIN = '\u024f';

  private final String text;
  private final Tokens t;
  private final NameRun runs;
  private final NameSplit parts;
  private final boolean keyword;
  private final boolean handles;
  private final Locale language;
  private final List<Byline> names = new ArrayList<>();
  private final List<Credit> agencies = new ArrayList<>();

  /** Those of the names that took the pictures. */
  private final List<Byline> photographers = new ArrayList<>(0);

  private boolean sure = true;
  private boolean organisation;
  private int at;

  private NameReader(
      String text, Tokens tokens, int from, boolean keyword, boolean handles, Locale language) {
    this.text = text;
    this.t = tokens;
    this.runs = new NameRun(tokens, keyword);
    this.parts = new NameSplit(text, tokens);
    this.at = from;
    this.keyword = keyword;
    this.handles = handles;
    this.language = language;
  }

  /**
   * Returns the list at a token, null if there is none.
   *
   * @param keyword whether a word such as "by" stands before it
   * @param handles whether a name in small letters counts, as on blogs
   */
  static @Nullable Names read(
      String text, Tokens t, int from, boolean keyword, boolean handles, Locale language) {
    if (!t.isWord(from)) {
      return null;
    }
    NameReader reader = new NameReader(text, t, from, keyword, handles, language);
    return reader.list() ? new Names(reader.writers(), reader.agencies, reader.at) : null;
  }

  /** {@code Jane Roe (text) and Max Muster (photos)}: who wrote; the others are credited. */
  private List<Byline> writers() {
    if (photographers.isEmpty() || photographers.size() == names.size()) {
      return names;
    }
    for (Byline b : photographers) {
      agencies.add(new Credit(Credit.Role.PHOTOGRAPHER, b.name(), b.span()));
      names.remove(b);
    }
    return names;
  }

  private boolean list() {
    if (!one() || !sure) {
      return false;
    }
    while (sure && names.size() + agencies.size() < MOST_NAMES) {
      int before = at;
      int next = connector(at);
      if (next < 0) {
        break;
      }
      at = next;
      if (!one()) {
        at = before;
        break;
      }
    }
    return sure && !(names.isEmpty() && agencies.isEmpty());
  }

  /** The token after what joins two entries of a list, -1 if nothing does. */
  private int connector(int i) {
    char c = t.mark(i);
    boolean comma = c == ',' || c == '、' || c == '，';
    if (comma || c == '/' || c == '&' || (c == ';' && keyword)) {
      return comma && AgencyReader.isAnd(t, i + 1) && !isInPlace(i + 1) ? i + 2 : i + 1;
    }
    boolean works = c != 0 && !names.isEmpty() && BEFORE_PAPER.indexOf(c) >= 0;
    if (works && (paperEnd(i + 1) > 0 || bareAgency(i + 1) || callingEnd(i + 1) > 0)) {
      return i + 1;
    }
    if (isInPlace(i)) {
      return i;
    }
    if (AgencyReader.isAnd(t, i)) {
      return i + 1;
    }
    if (c == '(' && isAgencyBracket(i)) {
      return i + 1;
    }
    if (c == '(' && (isWith(i + 1) || isRoleBracket(i) || isPlaceBracket(i))) {
      return i + 1;
    }
    if (c == '(' && !names.isEmpty() && Told.read(t, i) != null) {
      return i;
    }
    boolean open =
        isWith(i) || isIn(i) || isFor(i) || roleEnd(i) > 0 || (names.size() > 0 && bareAgency(i));
    return open ? i : -1;
  }

  private boolean bareAgency(int i) {
    return t.isWord(i) && AgencyReader.bare(t, i) != null;
  }

  /** Whether a word such as "with" stands here. */
  static boolean isWithWord(Tokens t, int i) {
    return WITH.has(t, i);
  }

  /** Whether all of a stretch of the text is such a word. */
  static boolean mayBeWith(String text, int from, int to) {
    return WITH.contains(Fold.hash(text, from, to));
  }

  /** Whether a word such as "with" stands before a name. */
  static boolean isWith(Tokens t, int i) {
    boolean with = WITH.has(t, i) && !t.isUpper(i);
    return with && (t.isUpper(i + 1) || AgencyReader.bare(t, i + 1) != null);
  }

  private boolean isWith(int i) {
    return WITH.has(t, i)
        && (t.isUpper(i + 1)
            || bareAgency(i + 1)
            || (!names.isEmpty() && agencyMarkEnd(i + 1) > 0));
  }

  private boolean isIn(int i) {
    return !names.isEmpty()
        && IN.has(t, i)
        && t.isUpper(i + 1)
        && !t.isUpper(i)
        && t.date(i + 1) == null;
  }

  /** {@code en Oslo}, where Dutch has "and" and Spanish "in". */
  private boolean isInPlace(int i) {
    return isIn(i) && Places.standard().placeEnd(t, i + 1, Tokens.END) > 0;
  }

  /** {@code for Daily Courier} behind a name. */
  private boolean isFor(int i) {
    return !names.isEmpty() && runs.forEnd(i) > 0;
  }

  /** {@code (à Oslo)} behind a name. */
  private boolean isPlaceBracket(int i) {
    int end = isIn(i + 1) ? Places.standard().placeEnd(t, i + 2, Tokens.END) : -1;
    return end > 0 && t.isMark(end, ')');
  }

  /** {@code Jane Roe (AFP)}. */
  private boolean isAgencyBracket(int i) {
    AgencyReader.Slot slot =
        !names.isEmpty() && t.isWord(i + 1) ? AgencyReader.bare(t, i + 1) : null;
    return slot != null && t.isMark(slot.end(), ')') && !t.has(slot.end() + 1);
  }

  private boolean isRoleBracket(int i) {
    int close = AgencyReader.close(t, i);
    return close > 0 && !names.isEmpty() && (roleEnd(i + 1) == close || workEnd(i + 1) == close);
  }

  // ---------------------------------------------------------------- one entry

  private boolean one() {
    Told told = names.isEmpty() ? null : Told.read(t, at);
    if (told != null) {
      return tell(told);
    }
    if (isWith(at)) {
      at++;
      return one();
    }
    boolean in = isIn(at);
    if (in && !bareAgency(at + 1)) {
      return place(at + 1);
    }
    at += in ? 1 : 0;
    if (isFor(at)) {
      at = runs.forEnd(at);
      // Papers are called by words too.
      int end = t.mark(at) == 0 ? new NameRun(t, true).end(at) : closingQuote(at);
      return site() || (end > at && organisation(at, end));
    }
    if (role()) {
      return true;
    }
    if (agency()) {
      return true;
    }
    if (agencyMark() || station() || site()) {
      return true;
    }
    if (!names.isEmpty() && afterComma() && place(at)) {
      return true;
    }
    boolean other = keyword && names.isEmpty() && !Words.isGivenName(t, at);
    return other ? newsroom() || roleBefore() || name() : paper() || name();
  }

  /** Behind the mark that closes the quotation at a token, -1 if it is not near. */
  private int closingQuote(int open) {
    int end = open + 1;
    while (t.has(end) && t.mark(end) == 0 && end <= open + LONGEST_PAPER) {
      end++;
    }
    return t.mark(end) != 0 && "»”“\"".indexOf(t.mark(end)) >= 0 ? end + 1 : -1;
  }

  /** {@code Senior Reporter Jane Roe}: what somebody is, before a name that is known for one. */
  private boolean roleBefore() {
    int article = ROLE_ARTICLES.has(t, at) ? at + 1 : at;
    int end = t.isWord(article) ? roleEnd(article) : -1;
    if (end < 0 || !Words.isGivenName(t, end) || !t.isUpper(end) || !t.isUpper(end + 1)) {
      return false;
    }
    String role = t.of(article, end);
    at = end;
    boolean named = name();
    Byline b = named && !names.isEmpty() ? names.get(0) : null;
    if (b != null && b.role() == null) {
      names.set(0, new Byline(b.name(), role, b.employer(), b.place(), b.span()));
    }
    return named;
  }

  /** {@code onze redactie}, {@code Redação G1}: a newsroom with the name of its house, if any. */
  private boolean newsroom() {
    int end = Words.newsroomEnd(t, at);
    if (end < 0 || Words.isGivenName(t, end)) {
      return false;
    }
    int desk = t.isWord(end) ? Words.kickerEnd(t, end, Tokens.END) : -1;
    end = desk > 0 && !t.has(desk) ? desk : houseEnd(t, end);
    names.add(new Byline(t.of(at, end), NEWSROOM, null, null, span(at, end)));
    organisation = true;
    return moveTo(end);
  }

  /** Where the name of a house ends that stands behind its newsroom: {@code Redação G1}. */
  static int houseEnd(Tokens t, int from) {
    boolean role = BylineWords.end(BylineWords.Part.ROLE, t, from - 1, from) > 0;
    int end = from;
    while (!role
        && end < from + LONGEST_PAPER
        && (t.isUpper(end) || (t.isNumber(end) && !t.spaceBefore(end)))) {
      end++;
    }
    return end;
  }

  /** {@code The Harbour Gazette} behind a name and what parts the two. */
  private boolean paper() {
    int end = names.isEmpty() || !afterMark() ? -1 : paperEnd(at);
    return end > 0 && organisation(at, end);
  }

  /** Where the name of a paper that fills the line from here ends, -1 if none does. */
  private int paperEnd(int i) {
    if (!t.isUpper(i)) {
      return -1;
    }
    int end = i + 1;
    while (t.isUpper(end) && end - i <= LONGEST_PAPER) {
      end++;
    }
    boolean paper = end > i + 1 && !t.has(end) && parts.isEmployer(end - 1);
    return paper && (end > i + 2 || !THE.has(t, i)) ? end : -1;
  }

  private boolean afterMark() {
    return at > 0 && t.mark(at - 1) != 0 && BEFORE_PAPER.indexOf(t.mark(at - 1)) >= 0;
  }

  private boolean afterComma() {
    return at > 0 && t.mark(at - 1) != 0 && ",|/".indexOf(t.mark(at - 1)) >= 0;
  }

  private boolean agency() {
    AgencyReader.Slot slot = t.isWord(at) ? AgencyReader.bare(t, at) : null;
    boolean goesOn = slot != null && t.isCapital(slot.end()) && !runs.breaks(slot.end());
    if (slot == null || (goesOn && !runs.isLastNoise(slot.end()))) {
      return false;
    }
    boolean word = Words.isCommon(t, at) && !t.isCaps(at);
    if (word && t.isWord(slot.end())) {
      return false;
    }
    String name = slot.names().get(0);
    agencies.add(new Credit(Credit.Role.AGENCY, name, span(at, slot.end())));
    employ(name);
    at = behindBracket(slot.end());
    return true;
  }

  /** {@code Jane Roe (AFP)}: the bracket goes with the agency. */
  private int behindBracket(int end) {
    boolean closed = t.isMark(end, ')') && t.isMark(at - 1, '(') && !names.isEmpty();
    return closed ? end + 1 : end;
  }

  /** {@code Jane Roe and agencies}: agencies that nobody names. */
  private boolean agencyMark() {
    int end = names.isEmpty() ? -1 : agencyMarkEnd(at);
    if (end > 0) {
      at = end;
    }
    return end > 0;
  }

  private int agencyMarkEnd(int i) {
    Trie.Match<Set<Label>> label =
        t.isWord(i) && t.length(i) > 4 ? Labels.standard().at(t, i, Tokens.END) : null;
    if (label == null || !label.value().contains(Label.AGENCY_MARK)) {
      return -1;
    }
    return t.isCapital(label.end()) ? -1 : label.end();
  }

  /** {@code Harbour.news}: a site, which signs as an organisation does. */
  private boolean site() {
    boolean shape =
        keyword
            && t.isWord(at)
            && t.isMark(at + 1, '.')
            && !t.spaceBefore(at + 1)
            && t.isWord(at + 2)
            && !t.spaceBefore(at + 2)
            && !t.isUpper(at + 2)
            && t.length(at) > 2
            && t.length(at + 2) <= 4;
    int end = at + 3;
    return shape && organisation(at, end) && moveTo(end);
  }

  /** {@code FRANCE 24}, {@code Radio 5}: a broadcaster, whose name may hold a number. */
  private boolean station() {
    int end = keyword && t.isWord(at) ? Words.stationEnd(t, at, Tokens.END) : -1;
    boolean name = end > at + 1 || (end > 0 && !t.isUpper(at) && t.length(at) >= SHORTEST_STATION);
    boolean whole = name && (!t.isCapital(end) || isNoise(end));
    return whole && organisation(at, end) && moveTo(end);
  }

  /** Whether a button of the page stands here: {@code FRANCE 24 Suivre}. */
  private boolean isNoise(int i) {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, i, Tokens.END);
    return label != null && label.value().contains(Label.NOISE);
  }

  private void employ(String employer) {
    for (int n = names.size() - 1; n >= 0 && names.get(n).employer() == null; n--) {
      Byline b = names.get(n);
      names.set(n, new Byline(b.name(), b.role(), employer, b.place(), b.span()));
    }
  }

  private boolean role() {
    int end = names.isEmpty() ? -1 : Math.max(roleEnd(at), workEnd(at));
    end = end < 0 ? -1 : remitEnd(end);
    if (end < 0 || (t.isWord(end) && !runs.isLastNoise(end))) {
      end = Math.max(end, callingEnd(at));
    }
    if (end < 0 || (keyword && opensCredit(at))) {
      return false;
    }
    String role = t.of(at, end);
    Byline b = names.get(names.size() - 1);
    Byline told = new Byline(b.name(), role, b.employer(), b.place(), b.span());
    names.set(names.size() - 1, told);
    if (t.isMark(end, ')') && isPicture(at)) {
      photographers.add(told);
    }
    at = t.isMark(end, ')') ? end + 1 : end;
    return true;
  }

  /** Where what a person with a whole name is besides ends, -1 if it is not said here. */
  private int callingEnd(int i) {
    return keyword && isLastWhole() ? new Calling(t, runs).end(i) : -1;
  }

  private boolean isLastWhole() {
    return !names.isEmpty() && names.get(names.size() - 1).name().indexOf(' ') > 0;
  }

  /**
   * {@code Jane Roe (text)}: where what somebody did ends, which a bracket opens and closes. A name
   * alone with {@code (photo)} behind it may be whom the picture shows.
   */
  private int workEnd(int i) {
    Trie.Match<Set<Label>> label =
        t.isMark(i - 1, '(') ? Labels.standard().at(t, i, Tokens.END) : null;
    Credit.Role work =
        label != null && t.isMark(label.end(), ')') ? Credits.role(label.value()) : null;
    boolean shown = work == Credit.Role.PHOTOGRAPHER && !keyword && names.size() < 2;
    return label == null || work == null || shown ? -1 : label.end();
  }

  private boolean isPicture(int i) {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, i, Tokens.END);
    return label != null && Credits.role(label.value()) == Credit.Role.PHOTOGRAPHER;
  }

  /** {@code , editor: Max Muster}: what labels the next name and is no role of the one before. */
  private boolean opensCredit(int i) {
    Trie.Match<Set<Label>> label = t.isUpper(i) ? null : Labels.standard().at(t, i, Tokens.END);
    return label != null && t.isMark(label.end(), ':') && Credits.role(label.value()) != null;
  }

  /**
   * Where a role ends with what it is for, {@code correspondent for the north of the country}, if
   * that fills the line.
   */
  private int remitEnd(int from) {
    int i = from;
    int plain = 2;
    while (keyword && t.isWord(i) && i < from + LONGEST_REMIT) {
      boolean joint = JOINTS.has(t, i) && !t.isUpper(i);
      plain = joint ? 0 : plain + 1;
      boolean name = t.isUpper(i) && plain > 1 && t.has(i + 1);
      if (name || plain > 2) {
        return from;
      }
      i++;
    }
    return i > from + 1 && !t.has(i) && plain > 0 ? i : from;
  }

  /** Where a role that starts here ends ({@code Senior News Reporter}), -1 if none does. */
  private int roleEnd(int i) {
    for (int j = i; j < (i + 4) && t.isWord(j); j++) {
      int end = BylineWords.end(BylineWords.Part.ROLE, t, j, Tokens.END);
      if (end > 0) {
        return end;
      }
      if (runs.breaks(j)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean place(int from) {
    int known =
        Math.max(
            Places.standard().placeEnd(t, from, Tokens.END),
            Places.standard().regionEnd(t, from, Tokens.END));
    boolean told = keyword || (!names.isEmpty() && names.get(names.size() - 1).role() != null);
    int end = told && isIn(from - 1) && t.isUpper(from) ? runs.compound(from) : -1;
    end = Math.max(end, known);
    if (end < 0 || names.isEmpty() || (t.isCapital(end) && !runs.breaks(end))) {
      return false;
    }
    String place = t.of(from, end);
    Byline b = names.get(names.size() - 1);
    names.set(names.size() - 1, new Byline(b.name(), b.role(), b.employer(), place, b.span()));
    at = t.isMark(end, ')') && t.isMark(from - 2, '(') ? end + 1 : end;
    return true;
  }

  /** {@code Jane Roe (Oslo, correspondent)}. */
  private boolean tell(Told told) {
    Byline b = names.get(names.size() - 1);
    String role = told.role() == null ? b.role() : told.role();
    String place = told.place() == null ? b.place() : told.place();
    names.set(names.size() - 1, new Byline(b.name(), role, b.employer(), place, b.span()));
    return moveTo(told.end());
  }

  private boolean name() {
    int from = at;
    for (int end = honorific(from); end > 0; end = honorific(from)) {
      from = t.isMark(end, '.') ? end + 1 : end;
    }
    if (t.isCaseless(from)) {
      return caseless(from);
    }
    if (!names.isEmpty() && runs.breaks(from)) {
      return false;
    }
    int end = runs.end(from);
    if (end == from) {
      return handles && handle(from);
    }
    if (!keyword && names.isEmpty() && agencies.isEmpty() && parts.count(from, end) < 2) {
      // Without a keyword one word is nobody: so most sentences open.
      return false;
    }
    if (isLoneWord(from, end)) {
      return t.has(end) ? organisation(from, end) : placeOfLast(from, end);
    }
    return isNumbered(from, end)
        ? organisation(from, end + 1) && moveTo(end + 1)
        : split(from, end);
  }

  /**
   * {@code Von Jana Roe, Zahlé}: one word behind a whole name and a comma, up to the end of the
   * line or a dash, is where or for whom the author writes.
   */
  private boolean isLoneWord(int from, int end) {
    return keyword
        && isLastWhole()
        && t.isMark(from - 1, ',')
        && parts.count(from, end) == 1
        && !Words.isGivenName(t, from)
        && !parts.isEmployer(from)
        && (!t.has(end) || Separator.isDash(t.mark(end)));
  }

  private boolean placeOfLast(int from, int end) {
    Byline b = names.get(names.size() - 1);
    if (isStationCode(from, end)) {
      return organisation(from, end) && moveTo(end);
    }
    String place = b.place() == null ? t.of(from, end) : b.place();
    names.set(names.size() - 1, new Byline(b.name(), b.role(), b.employer(), place, b.span()));
    return moveTo(end);
  }

  /** {@code Von Jana Roe, NDR}: a few capitals that no list has for a town. */
  private boolean isStationCode(int from, int end) {
    return end == from + 1
        && t.isCaps(from)
        && t.length(from) <= LONGEST_STATION_CODE
        && Places.standard().placeEnd(t, from, Tokens.END) < 0;
  }

  /** {@code G1}, {@code TV2}: capitals with a number are a station's. */
  private boolean isNumbered(int from, int end) {
    return t.isNumber(end) && !t.spaceBefore(end) && end == from + 1 && t.isCaps(from);
  }

  /** Where a title that no name is ends, with its article: {@code the Rev.}. */
  private int honorific(int from) {
    int i = keyword && THE.has(t, from) ? from + 1 : from;
    int end = t.isUpper(i) ? BylineWords.end(BylineWords.Part.HONORIFIC, t, i, Tokens.END) : -1;
    boolean followed = end > 0 && (t.isUpper(end) || (t.isMark(end, '.') && t.isUpper(end + 1)));
    return followed ? end : -1;
  }

  /** Two to four Han signs, or words of a script without capitals after a keyword. */
  private boolean caseless(int from) {
    int length = t.length(from);
    int c = text.codePointAt(t.start(from));
    boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    if (han && length >= 2 && length <= 4) {
      sure &= keyword || isHanName(from, length);
      return add(from, from + 1, null, null);
    }
    int end = from;
    while (t.isCaseless(end) && end - from < 4 && (end < from + 2 || !runs.breaks(end))) {
      end++;
    }
    return !han && (keyword || isPerson(from, end)) && add(from, end, null, null);
  }

  /**
   * Whether signs that fill the line are a name, or what a mark or a date is behind: there only a
   * surname of two signs tells it from a rubric.
   */
  private boolean isHanName(int from, int length) {
    int start = t.start(from);
    return t.has(1)
        ? Words.isHanSurname(text.substring(start, start + 2)) && length > 2
        : Words.isHanName(text, start, length);
  }

  /** Whether a given name and a surname or two stand before a mark or the end. */
  private boolean isPerson(int from, int end) {
    boolean alone = !t.has(end) || t.mark(end) != 0 || t.isNumber(end);
    return alone && end - from > 1 && end - from < 4 && Words.isGivenName(t, from);
  }

  /** {@code freeman1984}, {@code j03f_10}: letters, digits and low lines without a space. */
  private boolean handle(int from) {
    if (!t.isWord(from) || AgencyReader.isAnd(t, from)) {
      return false;
    }
    int name = smallNameEnd(from);
    if (name > 0) {
      return add(from, name, null, null);
    }
    int end = from + 1;
    while (t.has(end)
        && !t.spaceBefore(end)
        && (t.isWord(end) || t.isNumber(end) || t.isMark(end, '_') || t.isMark(end, '-'))) {
      end++;
    }
    int length = t.end(end - 1) - t.start(from);
    boolean word =
        end == from + 1
            && (Words.isCommon(t, from)
                || ARTICLES.has(t, from)
                || text.charAt(t.start(from)) > LAST_LATIN);
    return length > 2 && length < 30 && !word && add(from, end, null, null);
  }

  /**
   * Where a name ends that somebody types without capitals: {@code jane van der roe}; -1 if it is
   * none, or something else follows than a mark.
   */
  private int smallNameEnd(int from) {
    int end = from;
    int words = 0;
    while (words < MOST_SMALL_WORDS
        && t.isWord(end)
        && !t.isUpper(end)
        && (words == 0 || !(runs.breaks(end) || AgencyReader.isAnd(t, end)))) {
      end = runs.compound(end);
      words++;
    }
    boolean mark = t.mark(end) != 0 && t.mark(end) != '.';
    boolean whole = !t.has(end) || mark || t.isNumber(end) || AgencyReader.isAnd(t, end);
    return whole && words > 1 && Words.isGivenName(t, from) ? end : -1;
  }

  // ---------------------------------------------------------------- a run of capitals

  /** Takes role and employer off the end of a run. */
  private boolean split(int from, int end) {
    int words = parts.count(from, end);
    for (int i = from + 1; i < end; i++) {
      boolean boundary = parts.count(from, i) >= 1;
      int role = t.isWord(i) && boundary ? BylineWords.end(BylineWords.Part.ROLE, t, i, end) : -1;
      if (role > 0) {
        int nameEnd = Math.min(i, parts.nameEnd(from, i));
        return add(from, nameEnd, t.of(nameEnd, role), null) && moveTo(Math.max(role, nameEnd));
      }
    }
    if (!names.isEmpty() && (isStation(from, end) || Words.stationEnd(t, from, end) > 0)) {
      return organisation(from, end);
    }
    int brand = parts.brandStart(from, end);
    if (brand > from) {
      return add(from, brand, null, t.of(brand, end)) && moveTo(end);
    }
    int organisations = parts.organisations(from, end);
    if (organisations == 1 && words >= 4 && parts.isEmployer(parts.lastWord(from, end))) {
      int nameEnd = parts.nameEnd(from, end);
      String employer = nameEnd < end ? t.of(nameEnd, end) : null;
      return add(from, nameEnd, null, employer) && moveTo(end);
    }
    if (organisations > 0) {
      return organisation(from, end);
    }
    if (words % 2 == 0 && words >= 4 && parts.isDoubled(from, end)) {
      return add(from, parts.nameEnd(from, end), null, null) && moveTo(end);
    }
    return add(from, end, null, null);
  }

  /** An employer among names is theirs; alone after a keyword it is the author. */
  private boolean organisation(int from, int end) {
    if (!names.isEmpty()) {
      employ(t.of(from, end));
      at = end;
      return true;
    }
    organisation = true;
    return keyword && add(from, end, null, null);
  }

  private boolean moveTo(int end) {
    at = end;
    return true;
  }

  /** Capitals after a name in ordinary letters: {@code Jane Roe, MDR THÜRINGEN}. */
  private boolean isStation(int from, int end) {
    Byline last = names.get(names.size() - 1);
    boolean lastSmall = !last.name().equals(last.name().toUpperCase(Locale.ROOT));
    for (int i = from; i < end; i++) {
      if (t.isWord(i) && !t.isCaps(i)) {
        return false;
      }
    }
    return lastSmall && t.length(from) > 1;
  }

  private boolean add(int from, int end, @Nullable String role, @Nullable String employer) {
    int last = end;
    while (last > from + 1 && t.isMark(last - 1, '.') && t.length(last - 2) > 2) {
      last--;
    }
    sure &=
        keyword
            || organisation
            || t.isCaseless(from)
            || Person.isLikely(text, t, from, last, language);
    if (!sure) {
      // One that is no name, and the line is no list of names.
      return false;
    }
    names.add(single(new Byline(t.of(from, last), role, employer, null, span(from, last))));
    at = skipSuffix(end);
    return true;
  }

  /** {@code Jane RoeJane Roe}: a picture's text and a link without a space between them. */
  private static Byline single(Byline b) {
    String name = b.name();
    int half = name.length() / 2;
    boolean doubled =
        name.length() == 2 * half
            && name.lastIndexOf(' ', half) > 0
            && name.regionMatches(0, name, half, half);
    Span first = new Span(b.span().start(), b.span().start() + half);
    return doubled ? new Byline(name.substring(0, half), b.role(), b.employer(), null, first) : b;
  }

  /** {@code , MD}, {@code @handle}, {@code (http://…)}, an address of mail after a name. */
  private int skipSuffix(int from) {
    int i = from;
    if (t.isMark(i, ',')) {
      int suffix = BylineWords.end(BylineWords.Part.SUFFIX, t, i + 1, Tokens.END);
      if (suffix > 0 && (t.isCaps(i + 1) || t.isMixed(i + 1) || t.isMark(i + 2, '.'))) {
        int brand = t.isUpper(suffix) ? runs.end(suffix) : suffix;
        if (brand > suffix && !names.isEmpty()) {
          employ(t.of(suffix, brand));
        }
        return Math.max(brand, suffix);
      }
    }
    if (t.isMark(i, '@') && t.isWord(i + 1)) {
      i += 2;
      while (t.has(i) && !t.spaceBefore(i)) {
        i++;
      }
    }
    if (t.isMark(i, '(') && t.isWord(i + 1) && t.folded(i + 1).startsWith("http")) {
      while (t.has(i) && !t.isMark(i, ')')) {
        i++;
      }
      return t.has(i) ? i + 1 : i;
    }
    return skipMail(i);
  }

  /** {@code | jane.roe@paper.com} after a name, with what parts the two. */
  private int skipMail(int from) {
    char mark = t.mark(from);
    int start = mark != 0 && "|,·•–-(".indexOf(mark) >= 0 ? from + 1 : from;
    int end = start;
    boolean address = false;
    while (t.has(end)
        && (end == start || !t.spaceBefore(end))
        && (t.mark(end) == 0 || "._-+@".indexOf(t.mark(end)) >= 0)) {
      address |= end > start && t.isMark(end, '@');
      end++;
    }
    return !address ? from : mark == '(' && t.isMark(end, ')') ? end + 1 : end;
  }

  private Span span(int from, int end) {
    return new Span(t.start(from), t.end(end - 1));
  }
}
