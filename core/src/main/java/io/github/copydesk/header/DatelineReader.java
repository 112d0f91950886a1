package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline at the head of a story by its slots: places, date, agency, separator, in the
 * orders in which wires put them. Whether what the slots hold is a dateline, {@link
 * DatelineEvidence} says.
 */
final class DatelineReader {

  /**
   * A dateline in its place.
   *
   * @param reporters who is named in it
   * @param strong whether a date or a known agency vouches for it
   */
  record Found(Dateline dateline, List<Byline> reporters, boolean strong) {}

  private static final WordSet ARTICLES =
      WordSet.of("le", "il", "el", "am", "den", "the", "dnia", "on", "ngày", "في");

  /** {@code AZƏRTAC}, and no shorter capitals, with which a sentence may open. */
  private static final int SHORTEST_UNPARTED = 5;

  /** The names of a reporter before a dateline are no more. */
  private static final int MOST_NAMES = 4;

  private final String text;
  private final Tokens t;
  private final int start;
  private final int lineEnd;
  private final Locale language;

  private int i;
  private PlaceReader places;
  private @Nullable PartialDate date;
  private AgencyReader.@Nullable Slot agency;
  private Separator.Kind separator = Separator.Kind.NONE;
  private int stray;
  private @Nullable Byline reporter;

  private DatelineReader(String text, Tokens tokens, int from, int lineEnd, Locale language) {
    this.text = text;
    this.t = tokens;
    this.i = from;
    this.start = from;
    this.lineEnd = lineEnd;
    this.language = language;
    this.places = new PlaceReader(tokens);
  }

  /**
   * Returns the dateline that starts at token {@code from}, null if there is none.
   *
   * @param lineEnd where the line ends, in the text
   */
  static @Nullable Found at(String text, Tokens tokens, int from, int lineEnd, Locale language) {
    char mark = tokens.mark(from);
    boolean opens = mark == 0 ? tokens.has(from) : mark == '(' || mark == '/';
    if (tokens.isMark(from + 1, ':') && isSource(tokens, from)) {
      return null;
    }
    // "Ayşe DEMİR/ANKARA": no town is written so.
    boolean named = opens && tokens.isCaps(from + 1) && !tokens.isCaps(from);
    Found signed =
        named && Words.isGivenName(tokens, from)
            ? afterReporter(text, tokens, from, lineEnd, language)
            : null;
    if (signed != null) {
      return signed;
    }
    Found found = opens ? new DatelineReader(text, tokens, from, lineEnd, language).read() : null;
    return found == null && opens && tokens.isUpper(from)
        ? afterReporter(text, tokens, from, lineEnd, language)
        : found;
  }

  /** {@code Kaynak: Anadolu / Oslo}: a word before a colon that says where a story is from. */
  private static boolean isSource(Tokens t, int from) {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, from, Tokens.END);
    return label != null && label.value().contains(Label.SOURCE);
  }

  /**
   * {@code Ayşe DEMİR/ANKARA, (DHA) -}: a reporter before the dateline, as Turkish wires put it.
   */
  private static @Nullable Found afterReporter(
      String text, Tokens t, int from, int lineEnd, Locale language) {
    int slash = from + 2;
    while (slash <= from + MOST_NAMES && t.isUpper(slash)) {
      slash++;
    }
    boolean person = t.isCaps(slash - 1) || Words.isGivenName(t, from);
    boolean signed = t.isMark(slash, '/') && t.isUpper(from + 1) && person && t.isCaps(slash + 1);
    Found found = signed ? new DatelineReader(text, t, slash + 1, lineEnd, language).read() : null;
    if (found == null || !found.strong() || found.dateline().agencies().isEmpty()) {
      return null;
    }
    Dateline d = found.dateline();
    Span name = new Span(t.start(from), t.end(slash - 1));
    return new Found(
        new Dateline(d.places(), d.date(), d.agencies(), new Span(t.start(from), d.span().end())),
        List.of(new Byline(t.of(from, slash), null, null, null, name)),
        true);
  }

  private @Nullable Found read() {
    if (bracketedPlaces()) {
      return found();
    }
    boolean ledByAgency = leadingAgency();
    boolean ledByDate = !ledByAgency && t.isWord(i) && t.isNumber(i + 1) && opensWithDay();
    if (!ledByDate && !ledByAgency && isDay(i)) {
      return null;
    }
    if (!ledByDate && (!ledByAgency || agencyDashed())) {
      if (places.read(i)) {
        i = places.end;
      }
    }
    if (places.isEmpty() && !ledByAgency && !ledByDate && !t.isNumber(i)) {
      return null;
    }
    slots();
    boolean bare = (date == null && agency == null) || (agency != null && agency.known());
    if (bare && separator == Separator.Kind.NONE && t.isMark(i, '|')) {
      separator = Separator.Kind.BAR;
      i++;
    }
    boolean fits =
        (places.slashed || DatelineEvidence.isPossible(agency, date, separator))
            && new DatelineEvidence(text, t, start, i, lineEnd, places, date, agency, separator)
                .accept(ledByAgency, stray > 0);
    return fits ? found() : null;
  }

  /** {@code Jan 2 (Reuters) -}: a month and a day in the place of a place, an agency behind it. */
  private boolean opensWithDay() {
    DateMention mention = t.date(i);
    if (mention == null || mention.relative() || mention.date().day() == null) {
      return false;
    }
    return t.isMark(t.indexFrom(mention.span().end(), i), '(');
  }

  /** {@code Mon, 3 Mar 2014 -}: a day with its weekday or month before it, and no town. */
  private boolean isDay(int from) {
    DateMention mention = t.isWord(from) ? t.date(from) : null;
    return mention != null
        && mention.date().day() != null
        && Places.standard().placeEnd(t, from, Tokens.END) < 0;
  }

  /**
   * {@code (Moscou) Le président ...}, {@code (Berlin, May 3, 2018) – The}: towns that are known,
   * in brackets before a sentence, with the day or without.
   */
  private boolean bracketedPlaces() {
    if (!t.isMark(start, '(') || !t.isUpper(start + 1) || isDay(start + 1)) {
      return false;
    }
    PlaceReader inside = new PlaceReader(t);
    boolean read = inside.read(start + 1);
    DateMention day = read && t.isMark(inside.end, ',') ? dayAt(inside.end + 1) : null;
    int close = day == null ? inside.end : t.indexFrom(day.span().end(), inside.end);
    boolean closed = read && t.isMark(close, ')');
    DateMention behind = closed && t.isNumber(close + 1) ? dateAt(close + 1) : null;
    if (behind != null && behind.date().isWhole()) {
      // "(Geneva/Nairobi) 3 May 2018 –"
      day = behind;
      close = t.indexFrom(behind.span().end(), close) - 1;
      closed = Separator.isDash(t.mark(close + 1));
    }
    int story = Separator.isDash(t.mark(close + 1)) ? close + 2 : close + 1;
    boolean opens =
        closed
            && (day != null || inside.look().known)
            && t.isUpper(story)
            && t.spaceBefore(story)
            && lineEnd - t.start(story) > HeadReader.SHORTEST_STORY;
    if (opens) {
      places = inside;
      date = day == null ? null : day.date();
      i = story;
    }
    return opens;
  }

  private @Nullable DateMention dayAt(int from) {
    return dateAt(isArticle(from) ? from + 1 : from);
  }

  // ---------------------------------------------------------------- slots

  /** {@code (ANSA) - }, {@code (Belga) }, {@code AFP - }, {@code (RTL) - } before anything else. */
  private boolean leadingAgency() {
    if (leadingSite()) {
      return false;
    }
    AgencyReader.Slot slot = AgencyReader.at(t, i);
    boolean agencies = slot != null && slot.known() && !slot.names().isEmpty();
    slot = agencies ? slot : AgencyReader.station(t, i);
    if (slot == null) {
      return false;
    }
    if (agencies && t.isWord(i) && t.isMark(slot.end(), ',') && closesDay(slot.end() + 1)) {
      agency = slot;
      i = slot.end() + 1;
      return false;
    }
    int after = Separator.end(t, slot.end());
    Separator.Kind kind = Separator.kind(t, slot.end(), after);
    boolean bracketed = t.mark(start) == '(' || t.mark(start) == '/';
    boolean dashed = kind == Separator.Kind.DASH || kind == Separator.Kind.HYPHEN;
    if (!dashed && !(bracketed && agencies)) {
      return false;
    }
    agency = slot;
    separator = kind;
    i = after;
    return true;
  }

  /** {@code TEMPO.CO, Jakarta -}: the address of a paper, behind it a known town and a dash. */
  private boolean leadingSite() {
    AgencyReader.Slot site = t.isMark(start, '(') ? null : AgencyReader.site(t, i);
    PlaceReader next = new PlaceReader(t);
    boolean signs = site != null && t.isMark(site.end(), ',') && next.read(site.end() + 1);
    if (site == null || !signs || !next.look().allKnown || !isDashed(next.end)) {
      return false;
    }
    agency = site;
    i = site.end() + 1;
    return true;
  }

  private boolean isDashed(int from) {
    Separator.Kind kind = Separator.kind(t, from, Separator.end(t, from));
    return kind == Separator.Kind.DASH || kind == Separator.Kind.HYPHEN;
  }

  /** {@code ТАСС, 6 апреля. The}: a day with a full stop behind it and a capital. */
  private boolean closesDay(int from) {
    DateMention mention = t.isNumber(from) ? dateAt(from) : null;
    if (mention == null || mention.date().day() == null || mention.date().month() == null) {
      return false;
    }
    int stop = t.indexFrom(mention.span().end(), from);
    return t.isMark(stop, '.') && t.isCapital(stop + 1);
  }

  /** After {@code (ANSA) -} places may come; they count only if a date or a dash follows them. */
  private boolean agencyDashed() {
    PlaceReader next = new PlaceReader(t);
    if (!next.read(i)) {
      return false;
    }
    if (!t.has(next.end)) {
      // "Reuters - Oslo" fills its line.
      return next.look().known;
    }
    int after = t.isMark(next.end, ',') ? next.end + 1 : next.end;
    DateMention mention = dateAt(after);
    if (separator == Separator.Kind.NONE) {
      return mention != null && closesDateline(mention, after);
    }
    Separator.Kind kind = Separator.kind(t, after, Separator.end(t, after));
    boolean dashed = kind == Separator.Kind.DASH || kind == Separator.Kind.HYPHEN;
    return mention != null || (dashed && (next.look().caps || next.look().known));
  }

  /**
   * {@code (Agenzia Vista) Oslo, 3 maggio 2018 "Oggi …"}, {@code (MENAFN - Trend) BAKU, May 3.
   * The}: whether a quotation follows a day with its year, or a full stop and a capital a day.
   */
  private boolean closesDateline(DateMention mention, int from) {
    int end = t.indexFrom(mention.span().end(), from);
    boolean stop = mention.date().day() != null && t.isMark(end, '.') && t.isCapital(end + 1);
    boolean quote =
        mention.date().isWhole() && t.mark(end) != 0 && "\"“«„".indexOf(t.mark(end)) >= 0;
    return stop || quote;
  }

  private void slots() {
    for (int round = 0; round < 6; round++) {
      int before = i;
      if (date == null && stray == 0) {
        readDate();
      }
      if (places.isEmpty() && date != null && agency == null) {
        readPlaceAfterDate();
      }
      if (agency == null) {
        readAgency();
      }
      if (reporter == null && !places.isEmpty()) {
        readReporter();
      }
      readSeparator();
      if (i == before) {
        return;
      }
    }
  }

  private void readDate() {
    int from = t.isMark(i, ',') ? i + 1 : i;
    int open = t.isMark(from, '(') ? from + 1 : isArticle(from) ? from + 1 : from;
    open = range(open);
    DateMention mention = dateAt(open);
    if (mention != null && !isYearOnly(mention.date()) && !isStamp(open, mention.date())) {
      int after = t.indexFrom(mention.span().end(), open);
      if (t.isMark(from, '(')) {
        if (!t.isMark(after, ')')) {
          return;
        }
        after++;
      }
      date = mention.date();
      separator = Separator.Kind.NONE;
      i = after;
      return;
    }
    if (from > i && t.isNumber(from) && t.number(from) >= 1 && t.number(from) <= 31) {
      readDay(from);
    }
  }

  /** {@code Le Quai, 2022-05-04 13:20}: the year first and the time are a machine's. */
  private boolean isStamp(int from, PartialDate date) {
    return date.time() != null && t.isNumber(from) && t.number(from) > 999;
  }

  /** {@code 3 июня, Гомель /БЕЛТА/}: a place after the date counts if an agency follows it. */
  private void readPlaceAfterDate() {
    PlaceReader next = new PlaceReader(t);
    if (!t.isMark(i, ',') || !next.read(i + 1)) {
      return;
    }
    AgencyReader.Slot slot = t.isWord(next.end) ? null : AgencyReader.at(t, next.end);
    if (slot != null && slot.known()) {
      places = next;
      i = next.end;
    }
  }

  /** {@code OSLO, 11-12 janvier}: of two days the later one, on which the story was written. */
  private int range(int token) {
    boolean two =
        t.isNumber(token)
            && t.isNumber(token + 2)
            && t.isWord(token + 3)
            && t.length(token) <= 2
            && t.length(token + 2) <= 2
            && t.number(token) < t.number(token + 2)
            && t.number(token) > 0
            && (Separator.isDash(t.mark(token + 1)) || AgencyReader.isAnd(t, token + 1));
    return two ? token + 2 : token;
  }

  /** {@code BRUXELLES, le 12 mars}, {@code LE 12 MARS}: the article before a date. */
  private boolean isArticle(int token) {
    boolean fits = !t.isUpper(token) || (t.isCaps(token) && t.isNumber(token + 1));
    return fits && ARTICLES.has(t, token);
  }

  /** {@code LONDRES, 7 (Havas). —}: the day alone, as the old wires had it. */
  private void readDay(int from) {
    int next = from + 1;
    boolean stop = t.isMark(next, '.');
    int after = stop ? next + 1 : next;
    boolean dashed = Separator.isDash(t.mark(after)) && !t.isNumber(after + 1);
    boolean follows = t.isMark(after, '(') || dashed;
    if (follows) {
      date = PartialDate.of(null, null, t.number(from));
      separator = Separator.Kind.NONE;
      i = next;
    }
  }

  private static boolean isYearOnly(PartialDate date) {
    return date.month() == null && date.day() == null;
  }

  private @Nullable DateMention dateAt(int token) {
    if (!t.isWord(token) && !t.isNumber(token)) {
      return null;
    }
    DateMention mention = t.date(token);
    return mention == null || mention.relative() ? slotDate(token) : mention;
  }

  private @Nullable DateMention dateAt(int token, int limit) {
    DateMention mention = DateReader.standard().at(text, t.start(token), limit, language, null);
    return mention == null || mention.relative() ? null : mention;
  }

  /**
   * A short month that is too little in running text ({@code 12 mar}) is a date where it fills the
   * slot between a place and what may follow a date.
   */
  private @Nullable DateMention slotDate(int token) {
    // "14. marta (Tanjug)"
    int word = t.isMark(token + 1, '.') && !t.spaceBefore(token + 1) ? token + 2 : token + 1;
    boolean shape =
        (t.isNumber(token) && t.isWord(word)) || (t.isWord(token) && t.isNumber(token + 1));
    int end = t.isNumber(word + 1) ? word + 2 : word + 1;
    if (!shape || !t.has(end - 1)) {
      return null;
    }
    char after = t.mark(end);
    boolean closed =
        after == '(' || after == '/' || after == '.' || after == ',' || Separator.isDash(after);
    return closed ? dateAt(token, t.end(end - 1)) : null;
  }

  private void readAgency() {
    AgencyReader.Slot behind = places.isEmpty() ? null : behindSlash();
    if (behind != null) {
      agency = behind;
      i = behind.end();
      return;
    }
    int from = t.isMark(i, ',') ? i + 1 : i;
    AgencyReader.Slot barred =
        !places.isEmpty() && places.look().caps ? AgencyReader.barred(t, from) : null;
    if (barred != null) {
      agency = barred;
      i = barred.end();
      return;
    }
    from += date != null && NameReader.isWith(t, from) ? 1 : 0;
    AgencyReader.Slot slot = AgencyReader.at(t, from);
    slot = slot == null ? siteBehindTown(from) : slot;
    boolean mayBeHouse = slot == null && date != null && !places.isEmpty() && t.has(from);
    slot = mayBeHouse ? AgencyReader.unlisted(t, from) : slot;
    if (slot == null) {
      return;
    }
    boolean bare = t.isWord(from);
    int after = Separator.end(t, slot.end());
    if (isUnparted(slot, from, after)) {
      agency = slot;
      separator = Separator.Kind.STOP;
      i = slot.end();
      return;
    }
    boolean slash = bare && t.isMark(after, '/') && t.spaceBefore(after + 1);
    boolean closed = after > slot.end() || slash || (date != null && slot.known() && !t.has(after));
    if (bare && (!closed || (places.isEmpty() && date == null))) {
      return;
    }
    agency = slot;
    separator = slash ? Separator.Kind.STOP : Separator.Kind.NONE;
    i = slash ? after + 1 : slot.end();
  }

  /** {@code Bakı, 14 mart, AZƏRTAC Şura}: capitals of an agency behind town and day. */
  private boolean isUnparted(AgencyReader.Slot slot, int from, int after) {
    return date != null
        && from > i
        && slot.known()
        && slot.end() == from + 1
        && after == slot.end()
        && t.isCaps(from)
        && t.length(from) >= SHORTEST_UNPARTED
        && t.isCapital(after)
        && !t.isCaps(after);
  }

  /** {@code BAGHDAD / INA:}, {@code إسطنبول/ الأناضول}: an agency behind a town and one slash. */
  private AgencyReader.@Nullable Slot behindSlash() {
    boolean may = t.isMark(i, '/') && date == null && agency == null && places.look().known;
    AgencyReader.Slot slot = may ? AgencyReader.bare(t, i + 1) : null;
    boolean closed =
        slot != null && (!t.has(slot.end()) || Separator.end(t, slot.end()) > slot.end());
    return closed ? slot : null;
  }

  /** {@code JAKARTA, KOMPAS.com -}, {@code Surabaya (harian.com) -}: a known town before it. */
  private AgencyReader.@Nullable Slot siteBehindTown(int from) {
    boolean parted = from > i || t.isMark(from, '(');
    AgencyReader.Slot site =
        parted && date == null && !places.isEmpty() ? AgencyReader.site(t, from) : null;
    return site != null && places.look().allKnown && isDashed(site.end()) ? site : null;
  }

  /**
   * {@code Baku. Jane Roe – APA.}, {@code Bakı, 3 may, Jane Roe, AZƏRTAC}, {@code ЕРЕВАН, 3 окт -
   * Sputnik, Jane Roe.}: who reports, before the agency or behind it.
   */
  private void readReporter() {
    if (agency != null && readSignature(agency)) {
      return;
    }
    int from = t.isMark(i, ',') || t.isMark(i, '.') ? i + 1 : i;
    int end = from == i && agency != null ? -1 : nameEnd(from);
    if (end < 0) {
      return;
    }
    if (agency == null) {
      boolean parted = Separator.isDash(t.mark(end)) && t.spaceBefore(end);
      boolean listed = date != null && t.isMark(i, ',') && t.isMark(end, ',');
      AgencyReader.Slot slot = parted || listed ? AgencyReader.at(t, end + 1) : null;
      if (slot == null || !slot.known() || !closes(slot.end(), listed)) {
        return;
      }
      agency = slot;
      i = slot.end();
    } else if (agency.known() && t.isMark(end, '.') && t.isCapital(end + 1)) {
      i = end;
    } else {
      return;
    }
    takeReporter(from, end);
  }

  /** Whether a separator follows an agency, or the line ends behind it. */
  private boolean closes(int end, boolean atEnd) {
    return Separator.end(t, end) > end || (atEnd && !t.has(end));
  }

  /** {@code ANKARA (AA) - ELİF KAYA -}: who reports, in capitals between dashes. */
  private boolean readSignature(AgencyReader.Slot slot) {
    boolean parted = separator == Separator.Kind.HYPHEN || separator == Separator.Kind.DASH;
    if (!slot.known() || !parted || !t.isCaps(i) || !Words.isGivenName(t, i)) {
      return false;
    }
    int end = i + 1;
    while (end < i + MOST_NAMES && t.isCaps(end)) {
      end++;
    }
    boolean closed = Separator.isDash(t.mark(end)) && t.spaceBefore(end);
    if (end == i + 1 || !closed || !t.isCapital(end + 1) || t.isCaps(end + 1)) {
      return false;
    }
    takeReporter(i, end);
    i = end;
    return true;
  }

  private void takeReporter(int from, int end) {
    Span span = new Span(t.start(from), t.end(end - 1));
    reporter = new Byline(t.of(from, end), null, null, null, span);
    separator = Separator.Kind.NONE;
  }

  /** Where two words end that a person may be called by, the first an initial perhaps. */
  private int nameEnd(int from) {
    if (!t.isUpper(from) || (Words.isCommon(t, from) && !Words.isGivenName(t, from))) {
      return -1;
    }
    boolean initial = t.length(from) == 1 && t.isMark(from + 1, '.');
    int last = initial ? from + 2 : from + 1;
    boolean name = t.isUpper(last) && !Words.isCommon(t, last) && t.length(last) > 1;
    return name ? last + 1 : -1;
  }

  private void readSeparator() {
    int after = Separator.end(t, i);
    if (after == i) {
      if (agency != null && t.isMark(i, '"') && t.spaceBefore(i) && t.spaceBefore(i + 1)) {
        separator = Separator.Kind.QUOTE;
        i++;
      }
      return;
    }
    boolean comma = after == i + 1 && t.isMark(i, ',');
    if (comma) {
      readComma();
      return;
    }
    separator = Separator.kind(t, i, after);
    i = after;
  }

  /** A comma belongs to the slot after it; one that nothing readable follows ends the dateline. */
  private void readComma() {
    boolean dateNext =
        date == null && (dateAt(i + 1) != null || (isArticle(i + 1) && dateAt(i + 2) != null));
    boolean agencyNext =
        agency == null && (AgencyReader.at(t, i + 1) != null || siteBehindTown(i + 1) != null);
    if (dateNext || agencyNext) {
      return;
    }
    if (agency != null && agency.known()) {
      separator = Separator.Kind.STOP;
      i++;
    } else if (date == null && agency == null && places.look().caps && stray == 0) {
      readStray();
    }
  }

  /** A misspelt date between a place in capitals and a dash: {@code Macrh 31 -}. */
  private void readStray() {
    if (!t.isUpper(i + 1) && !t.isNumber(i + 1)) {
      return;
    }
    for (int j = i + 1; j < i + 4 && t.has(j); j++) {
      int after = Separator.end(t, j);
      Separator.Kind kind = Separator.kind(t, j, after);
      if ((kind == Separator.Kind.HYPHEN || kind == Separator.Kind.DASH) && j > i + 2) {
        stray = j;
        i = j;
        return;
      }
    }
  }

  private Found found() {
    int end = t.has(i) ? t.start(i) : lineEnd;
    Span span = new Span(t.start(start), end);
    List<Byline> reporters = new ArrayList<>(1);
    if (reporter != null) {
      reporters.add(reporter);
    }
    List<String> names = agency == null ? List.of() : agencies(agency.names(), reporters);
    boolean strong = date != null || (agency != null && agency.known());
    return new Found(new Dateline(places.places(), date, names, span), reporters, strong);
  }

  /** {@code (Петя Стоянова, БТА)}: the agencies without who reports, who joins the reporters. */
  private List<String> agencies(List<String> names, List<Byline> reporters) {
    if (names.size() < 2) {
      return names;
    }
    List<String> agencies = new ArrayList<>(names);
    for (String name : names) {
      int at = text.indexOf(name, t.start(start));
      int token = at < 0 ? i : t.indexFrom(at, start);
      boolean person = token < i && t.isUpper(token + 1) && Words.isGivenName(t, token);
      if (person && name.equals(t.of(token, token + 2))) {
        agencies.remove(name);
        reporters.add(new Byline(name, null, null, null, new Span(at, at + name.length())));
      }
    }
    return agencies;
  }
}
