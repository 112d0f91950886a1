package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the names of a line: who wrote it, after a keyword or beside a date, and other credits. */
final class BylineReader {

  /**
   * What stands behind a Vietnamese surname, which may look like an article: {@code Lê Văn Dũng}.
   */
  private static final WordSet MIDDLE_NAMES =
      WordSet.of(
          "van", "thi", "minh", "duc", "huu", "quang", "xuan", "ngoc", "thanh", "hoang", "duy",
          "cong", "dinh", "viet", "bao", "hong", "quoc", "tuan", "thu", "phuong");

  private static final WordSet PLACED = WordSet.of("in", "a", "au", "en", "aus", "aux");

  /** {@code Le texte de l'accord}: what a name with a capital may have written, and prose is of. */
  private static final WordSet ONE = WordSet.of("un");

  private static final WordSet TEXTS =
      WordSet.of("texte", "textes", "text", "texto", "testo", "tekst", "текст");

  /** What stands between the two ends of a way, and before some surnames. */
  private static final WordSet TO = WordSet.of("zu", "bis");

  /** A name behind a dash, with the colon after it, has no more tokens. */
  private static final int LONGEST_SIGNATURE = 5;

  /** The letters with which an editor signs. */
  private static final int LONGEST_CODE = 4;

  /** A town that no list has is of no more words. */
  private static final int LONGEST_TOWN = 3;

  private static final WordSet GREEK_OF = WordSet.of("του", "της", "των");

  private static final WordSet AGENT = WordSet.of("da", "de");

  private static final Set<Label> BY = EnumSet.of(Label.BY);

  private static final WordSet DE = WordSet.of("de");

  /** What is asked of the words of a line one by one; see {@link #readingElsewhere}. */
  private static final WordSet AGO = WordSet.of("ago", "hours");

  private static final WordSet BY_ALONE = WordSet.of("بقلم", "מאת");

  private final Line line;
  private final String text;
  private final Tokens t;
  private final Locale language;

  BylineReader(Line line) {
    this.line = line;
    this.text = line.text;
    this.t = line.t;
    this.language = line.language;
  }

  /** {@code By Friday, March 12}: until when, and nobody's name. */
  private boolean isDay(int token) {
    DateMention mention = t.isUpper(token) ? line.dateAt(token) : null;
    return mention != null && mention.date().day() != null && t.isWord(token);
  }

  /** Names after a keyword such as "by". */
  boolean read(int from, Set<Label> kinds) {
    boolean editor = kinds.contains(Label.EDITOR);
    // "作者：王明 编辑：李华"
    if (editor && kinds.contains(Label.BY) && !line.findings.bylines.isEmpty()) {
      return readCredit(from, Credit.Role.EDITOR);
    }
    editor &= !kinds.contains(Label.BY);
    if (editor && !t.isMark(from, ':')) {
      return false;
    }
    int next = afterPlace(line.skipColon(isCell(from) ? from + 1 : from));
    if (mayBeProse(next) || isAgent(from) || isGenitive(next) || isDay(next)) {
      return false;
    }
    boolean interviewer = kinds.contains(Label.INTERVIEWER) && !kinds.contains(Label.BY);
    if (interviewer && NameReader.isWith(t, next)) {
      return false;
    }
    boolean bracket = t.isMark(line.i - 1, '(');
    NameReader.Names names = NameReader.read(text, t, next, true, false, language);
    boolean colon = t.isMark(next - 1, ':');
    boolean dated = hasDateElsewhere() && !TEXTS.has(t, line.i);
    if (names == null && (line.i == 0 || colon || dated)) {
      names = NameReader.read(text, t, next, true, dated || colon, language);
    }
    if (names == null) {
      return false;
    }
    // "Text:" and "Interview:" open headings too, "Autor:" does not.
    boolean heading = from == line.i + 1 && Words.isCommon(t, line.i);
    boolean words = areWords(names) && (heading || !t.isMark(next - 1, ':'));
    if ((words || isTitle(names)) && !hasDateElsewhere()) {
      return false;
    }
    boolean ends =
        !t.has(names.end())
            || t.mark(names.end()) != 0
            || line.dateAt(names.end()) != null
            || isKnownLabel(names.end())
            || t.isNumber(names.end());
    if (!ends && smallFollows(names.end())) {
      return false;
    }
    // "Editor: huaxia" is a sign of the desk.
    if (editor && !t.isUpper(next) && !t.isCaseless(next)) {
      names.names().forEach(b -> line.findings.credits.add(credit(Credit.Role.EDITOR, b)));
      line.labels++;
      line.i = names.end();
      return true;
    }
    line.keywordByline = true;
    line.bylineAfterSeparator |=
        line.i == 0
            || bracket
            || t.mark(line.i - 1) != 0
            || (line.residueRun != line.residue && line.labelEnd(line.i) - line.i > 1);
    for (Byline b : names.names()) {
      line.findings.bylines.add(
          interviewer && b.role() == null
              ? new Byline(
                  b.name(),
                  t.of(line.i, Math.min(from, line.i + 2)),
                  b.employer(),
                  b.place(),
                  b.span())
              : named(b));
    }
    authorAgency(names, t.of(line.i, from));
    line.i = names.end();
    return true;
  }

  /**
   * {@code Pubblicato il 3 maggio 2018 da Anna Ferri}, {@code de Ana Ionescu}: a word that stands
   * before whatever did something, and here before a given name.
   */
  boolean readAgent() {
    if (t.length(line.i) != 2 || !(t.startsWith(line.i, 'd') || t.startsWith(line.i, 'D'))) {
      return false;
    }
    boolean behindDay = line.dates > 0 && line.headerEnd == line.i && line.labels > 0;
    boolean romanian = DE.has(t, line.i) && language.getLanguage().equals("ro");
    int name = line.skipColon(line.i + 1);
    boolean dated = DE.has(t, line.i) && line.i == 0 && isUnknown() && hasDateElsewhere();
    boolean named =
        (romanian || dated || (behindDay && AGENT.has(t, line.i)))
            && Words.isGivenName(t, name)
            && t.isUpper(name)
            && t.isUpper(name + 1)
            && read(line.i + 1, BY);
    // "De Mihai Eminescu" above what tells of him is a title.
    line.toldOf |= named && romanian && new StoryNames(text, t).mention(line.findings.bylines);
    if (line.toldOf) {
      line.findings.bylines.clear();
    }
    return named;
  }

  /** Whether nobody says what language the text is in. */
  private boolean isUnknown() {
    return language.getLanguage().isEmpty();
  }

  /** {@code Un texte d'Anne Dumas}. */
  boolean readTextOf() {
    boolean opens = line.i == 0 && t.length(0) == 2 && ONE.has(t, 0) && TEXTS.has(t, 1);
    return opens && t.isUpper(3) && isElided(t.start(2)) && read(2, Set.of(Label.BY));
  }

  /** Whether {@code d'Anne} stands here. */
  private boolean isElided(int at) {
    return at + 2 < t.to()
        && text.charAt(at) == 'd'
        && (text.charAt(at + 1) == '\'' || text.charAt(at + 1) == '’')
        && Units.isUpperCase(text.charAt(at + 2));
  }

  /** The same author without the {@code d'} of what stands before. */
  private Byline named(Byline b) {
    int start = b.span().start();
    return isElided(start)
        ? new Byline(
            b.name().substring(2),
            b.role(),
            b.employer(),
            b.place(),
            new Span(start + 2, b.span().end()))
        : b;
  }

  /**
   * {@code كتب جديدة}: in letters without capitals a word for "author" may open a headline, unless
   * a colon follows it or it says "by" and nothing else.
   */
  private boolean mayBeProse(int next) {
    boolean colon = t.isMark(next - 1, ':') || isAfterDash(next);
    char first = colon || !t.isCaseless(line.i) ? 0 : text.charAt(t.start(line.i));
    boolean script = (first >= 0x590 && first <= 0x6FF) || (first >= 0x10D0 && first <= 0x10FF);
    return script && !(BY_ALONE.has(t, line.i) && t.has(line.i + 2));
  }

  /** {@code | Author | Jane Roe |}: a row of a table. */
  private boolean isCell(int from) {
    return t.isMark(from, '|') && t.isMark(0, '|');
  }

  /** {@code Της Μεγάλης Παρασκευής}: a Greek article is no "by" but before a given name. */
  private boolean isGenitive(int next) {
    boolean opens = line.i == 0 || (line.dates > 0 && line.headerEnd == line.i);
    return GREEK_OF.has(t, line.i)
        && (!opens || !Words.isGivenName(t, next) || !t.isUpper(next + 1));
  }

  /**
   * {@code Passed by Parliament}, {@code "The Sea" by Jane Roe}: a word in small letters behind
   * what somebody did or made, which is no rubric of a page.
   */
  private boolean isAgent(int from) {
    int before = line.i - 1;
    if (before < 0 || from > line.i + 1 || t.isUpper(line.i)) {
      return false;
    }
    char mark = t.mark(before);
    boolean title = mark == ',' && line.residue > 0 && line.dates == 0;
    boolean made = title || mark == '"' || mark == '”' || mark == '»' || mark == '“';
    boolean did = line.residueRun > 0 && t.isWord(before) && !Words.isCommon(t, before);
    return made || (did && t.spaceBefore(line.i));
  }

  /** {@code كتب - سعيد خالد:}: a short line of a word, a dash and a name. */
  private boolean isAfterDash(int next) {
    return next == 2
        && Separator.isDash(t.mark(1))
        && t.spaceBefore(1)
        && !t.has(next + LONGEST_SIGNATURE);
  }

  /** {@code De notre correspondant à Oslo, Jeanne Roe}: where the name starts. */
  private int afterPlace(int next) {
    boolean in = next > line.i + 1 && PLACED.has(t, next) && t.isUpper(next + 1);
    int end = in ? Places.standard().placeEnd(t, next + 1, Tokens.END) : -1;
    if (in && end < 0 && next > line.i + 2) {
      end = townEnd(next + 1);
    }
    return end > 0 && (t.isMark(end, ',') || t.isMark(end, ':')) ? end + 1 : next;
  }

  /** Where words with capitals end that a comma and a given name follow, -1 if they are none. */
  private int townEnd(int from) {
    int end = from;
    while (t.isUpper(end) && end < from + LONGEST_TOWN) {
      end++;
    }
    return t.isMark(end, ',') && Words.isGivenName(t, end + 1) ? end : -1;
  }

  /** {@code By Heart}, {@code Par Monts et Vaux}: single words that no list knows for names. */
  private boolean areWords(NameReader.Names names) {
    if (!names.agencies().isEmpty()) {
      return false;
    }
    for (Byline b : names.names()) {
      int word = t.indexFrom(b.span().start(), line.i);
      boolean single = t.isUpper(word) && t.end(word) == b.span().end();
      boolean name =
          Words.isGivenName(t, word)
              || t.isCaps(word)
              || t.isMixed(word)
              || b.role() != null
              || b.employer() != null
              || BylineWords.isAny(t, word);
      if (!single || name) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code Die Kraft der Berge}: a word of headings before more words, and no organisation; {@code
   * Von Goethe zu Grass}.
   */
  private boolean isTitle(NameReader.Names names) {
    if (names.names().size() != 1 || !names.agencies().isEmpty()) {
      return false;
    }
    Span name = names.names().get(0).span();
    int first = t.indexFrom(name.start(), line.i);
    int end = t.indexFrom(name.end(), first);
    if (Words.isStation(t, first, end)) {
      return false;
    }
    if (end == first + 3 && TO.has(t, first + 1) && !Words.isGivenName(t, first)) {
      return true;
    }
    for (int word = first; word < end; word++) {
      if (BylineWords.isAny(t, word)) {
        return false;
      }
    }
    boolean surname = end > first + 2 && MIDDLE_NAMES.has(t, first + 1);
    return end > first + 1 && Words.isCommon(t, first) && !Words.isGivenName(t, first) && !surname;
  }

  /** An agency that signs alone is an author; beside people it is a credit. */
  private void authorAgency(NameReader.Names names, String keyword) {
    if (!names.names().isEmpty() || keyword.isEmpty()) {
      line.findings.credits.addAll(names.agencies());
      return;
    }
    for (Credit agency : names.agencies()) {
      line.findings.bylines.add(new Byline(agency.name(), "agency", null, null, agency.span()));
    }
  }

  private static Credit credit(Credit.Role role, Byline b) {
    return new Credit(role, b.name(), b.span());
  }

  private boolean isKnownLabel(int token) {
    return !line.kinds(token).isEmpty();
  }

  private boolean smallFollows(int token) {
    return t.isWord(token) && !t.isUpper(token);
  }

  /** Whether some other part of the line is a date, so that it is a line of a header. */
  private boolean hasDateElsewhere() {
    if (line.dates > 0) {
      return true;
    }
    for (int j = line.i + 1; t.has(j); j++) {
      DateMention mention = t.isNumber(j) || t.isUpper(j) ? line.dateAt(j) : null;
      if (mention != null && mention.date().isWhole()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Le Courrier avec AFP}: a line of a paper's name and the agencies that it worked with,
   * which no list of people is.
   */
  boolean readPaper() {
    if (!t.isUpper(0) || line.kinds(0).contains(Label.BY)) {
      return false;
    }
    int with = 1;
    while (with <= NameReader.LONGEST_PAPER && t.isWord(with) && !NameReader.isWith(t, with)) {
      with++;
    }
    if (!t.isWord(with) || with > NameReader.LONGEST_PAPER || !t.isUpper(with - 1)) {
      return false;
    }
    List<Credit> agencies = new ArrayList<>();
    int at = with;
    do {
      AgencyReader.Slot slot = t.isWord(at + 1) ? AgencyReader.bare(t, at + 1) : null;
      if (slot == null) {
        return false;
      }
      agencies.add(
          new Credit(Credit.Role.AGENCY, slot.names().get(0), line.span(at + 1, slot.end())));
      at = slot.end();
    } while (AgencyReader.isAnd(t, at) || t.isMark(at, ',') || t.isMark(at, '/'));
    if (t.has(at)) {
      return false;
    }
    line.findings.bylines.add(new Byline(t.of(0, with), null, null, null, line.span(0, with)));
    line.findings.credits.addAll(agencies);
    return true;
  }

  /** Names after another keyword than that of a byline. */
  boolean readCredit(int from, Credit.Role role) {
    if (!t.isMark(from, ':') && !t.isMark(from, '：') && from - line.i < 2) {
      return false;
    }
    int next = line.skipColon(from);
    NameReader.Names names = NameReader.read(text, t, next, true, false, language);
    boolean word = Words.isCommon(t, next) && !t.isUpper(next + 1) && !Words.isGivenName(t, next);
    if (names == null || word || isTitle(names)) {
      return false;
    }
    if (t.length(next) == 1 && t.isWord(next + 1) && smallFollows(names.end())) {
      return false; // "File photo: A Skoda logo is seen".
    }
    for (Byline b : names.names()) {
      line.findings.credits.add(new Credit(role, b.name(), b.span()));
    }
    line.findings.credits.addAll(names.agencies());
    line.labels++;
    line.i = role == Credit.Role.SOURCE ? codeEnd(names.end()) : names.end();
    return true;
  }

  /** {@code Source: Harbour Times, dpa, jro}: where the sign of whoever put it together ends. */
  private int codeEnd(int from) {
    boolean code =
        t.isMark(from, ',')
            && smallFollows(from + 1)
            && t.length(from + 1) <= LONGEST_CODE
            && !t.has(from + 2);
    return code ? from + 2 : from;
  }

  /** Names without a keyword beside a date: {@code Jane Roe | 3 May 2020}. */
  boolean readBare() {
    return mayBeBare() ? readNames() || readReporter() : line.i == 0 && readReporter();
  }

  /** {@code 김민수 기자 2021.03.03}, {@code 记者 王小明}: who is called a reporter, beside a day. */
  private boolean readReporter() {
    int end = line.i + 2;
    boolean may = t.isCaseless(line.i) && line.findings.bylines.isEmpty();
    may = may && (line.dates > 0 || t.isBeforeDigit(line.i));
    List<Byline> names =
        may && line.dates > 0 ? HanByline.read(text, t.start(line.i), t.to()) : null;
    if (names != null) {
      end = t.indexFrom(t.to(), line.i);
    } else if (may && t.isCaseless(end - 1)) {
      names = HanByline.read(text, t.start(line.i), t.end(end - 1));
    }
    if (names == null || !hasDateElsewhere()) {
      return false;
    }
    line.findings.bylines.addAll(names);
    line.i = end;
    return true;
  }

  private boolean mayBeBare() {
    boolean opens =
        line.i == 0
            ? line.opensWithNames
            : t.mark(line.i - 1) != 0 || (line.dates > 0 && line.residueRun == 0);
    return opens
        && (t.isUpper(line.i) || t.isCaseless(line.i))
        && !line.section
        && line.findings.bylines.isEmpty();
  }

  /** {@code The quay on May 3. REUTERS/Jane Roe}: whose picture stood above the line. */
  private boolean isPicture() {
    AgencyReader.Slot slot = t.isWord(line.i) ? AgencyReader.bare(t, line.i) : null;
    int slash = slot == null ? -1 : slot.end();
    boolean apart = line.i == 0 || t.isMark(line.i - 1, '.') || t.isMark(line.i - 1, ')');
    return apart
        && t.isMark(slash, '/')
        && !t.spaceBefore(slash)
        && !t.spaceBefore(slash + 1)
        && t.isCapital(slash + 1);
  }

  private boolean takePicture(NameReader.Names names) {
    for (Byline b : names.names()) {
      line.findings.credits.add(new Credit(Credit.Role.PHOTOGRAPHER, b.name(), b.span()));
    }
    line.findings.credits.addAll(names.agencies());
    line.pictured = true;
    line.i = names.end();
    return true;
  }

  private boolean readNames() {
    if (!mayBeDated() && !mayTellReading()) {
      return false;
    }
    NameReader.Names names = NameReader.read(text, t, line.i, false, false, language);
    if (names == null || (names.names().isEmpty() && !hasDateElsewhere())) {
      return false;
    }
    if (isPicture()) {
      return takePicture(names);
    }
    int end = names.end();
    boolean closed =
        !t.has(end)
            || t.mark(end) != 0
            || line.dateAt(end) != null
            || isKnownLabel(end)
            || t.isNumber(end);
    if (!closed || (!hasDateElsewhere() && !readingElsewhere(end))) {
      return false;
    }
    line.findings.bylines.addAll(names.names());
    line.findings.credits.addAll(names.agencies());
    line.i = end;
    return true;
  }

  /** Whether the line has a date, or digits or a day of writing without which there is none. */
  private boolean mayBeDated() {
    return line.dates > 0 || t.reference() != null || t.isBeforeDigit(line.i);
  }

  /**
   * Whether a word may follow that stands behind how long a text takes to read: mostly not. Of a
   * long line that would cost more than its names do.
   */
  private boolean mayTellReading() {
    if (t.to() - t.start(line.i) > HeadReader.LONGEST_TITLE) {
      return true;
    }
    for (int j = line.i; t.has(j); j++) {
      if (Labels.standard().mayEndReading(t, j) || AGO.hasToken(t, j)) {
        return true;
      }
    }
    return false;
  }

  private boolean readingElsewhere(int from) {
    for (int j = from; t.has(j); j++) {
      Set<Label> kinds = line.kinds(j);
      boolean ago = t.isWord(j) && (t.folded(j).equals("ago") || t.folded(j).equals("hours"));
      if (kinds.contains(Label.READING_TAIL) || ago) {
        return true;
      }
    }
    return false;
  }
}
