package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one credit at the foot: {@code (Reporting by …; Editing by …)}, {@code (APA, dpa,
 * 12.9.2015)}, {@code © dpa}. Every word of it must be explained; one that is not makes it text.
 */
final class CreditReader {

  /** A copyright line says so within its first tokens. */
  private static final int RIGHTS_REACH = 8;

  private static final String OPENING_SIGNS = "*-–—•·†_~>[";
  private static final String CLOSING_SIGNS = "._*-]";

  /** Each closing bracket behind the one that opens it. */
  private static final String BRACKETS = "()（）【】";

  /** An agency behind a slash is no longer. */
  private static final int LONGEST_SIGN = 16;

  /** {@code RO}, {@code ENG}: the sign of an edition is no longer. */
  private static final int LONGEST_EDITION = 3;

  /** {@code with}, and the blank before it. */
  private static final int LONGEST_WITH = 5;

  private static final WordSet CREDIT_WORDS =
      WordSet.of("abb", "foto", "bild", "text", "the", "l'", "d'", "der", "le", "la");

  private static final WordSet FROM = WordSet.of("z", "ze", "aus", "from", "depuis", "desde", "da");

  private final String text;
  private final Tokens t;
  private final Locale language;

  private final List<Credit> credits = new ArrayList<>();
  private @Nullable PartialDate date;
  private Credit.@Nullable Role role;
  private int i;

  /** The first token that is no sign. */
  private int begin;

  /** The bracket that closes it; where there are none, the last token wherever that is. */
  private int end = Tokens.END;

  /** The last character that is no sign. */
  private char closing;

  private int unexplained;
  private int codes;
  private int agencies;
  private int people;
  private boolean labelled;
  private boolean weakLabel;
  private boolean sourced;
  private boolean origin;
  private boolean translated;

  /** Whether agencies are credited that nobody names. */
  private boolean unnamed;

  private boolean rights;
  private boolean bracketed;
  private boolean slashed;
  private boolean starred;

  /** Whether it is a name and the agency in brackets that it works for. */
  private boolean signed;

  private CreditReader(String text, Tokens tokens, Locale language) {
    this.text = text;
    this.t = tokens;
    this.language = language;
  }

  /** Returns what a whole line credits, null if it is no credit; {@code t} is made its tokens. */
  static @Nullable Findings line(String text, Tokens t, int from, int to, Locale language) {
    CreditReader reader = of(text, t, from, to, language);
    reader.read();
    return reader.isCredit() ? reader.findings() : null;
  }

  /**
   * Returns what words behind the last sentence credit, {@code Source: AFP}; null if no label says
   * so.
   */
  static @Nullable Findings behind(String text, Tokens t, int from, int to, Locale language) {
    CreditReader reader = of(text, t, from, to, language);
    reader.read();
    boolean agencies = reader.weakLabel && reader.people == 0;
    // "© Jane Roe/AFP" is below a picture.
    int owner = t.isNumber(1) ? 2 : 1;
    boolean owned = reader.rights && (!t.isMark(0, '©') || AgencyReader.bare(t, owner) != null);
    boolean sure = reader.labelled || owned || agencies;
    return sure && reader.isCredit() ? reader.findings() : null;
  }

  /** Returns what brackets at the end of a paragraph credit, null if they are no credit. */
  static @Nullable Findings tail(String text, Tokens t, int from, int to, Locale language) {
    CreditReader reader = of(text, t, from, to, language);
    reader.read();
    return reader.bracketed && reader.isSureCredit() ? reader.findings() : null;
  }

  /**
   * Returns the agencies of which the stretch is a list, written to the letter; null if it is none.
   */
  static @Nullable Findings agencies(String text, Tokens t, int from, int to, Locale language) {
    CreditReader reader = new CreditReader(text, t.over(from, to, null), language);
    while (!reader.isOrdinaryWord() && reader.agency()) {
      if (!t.has(reader.i)) {
        return reader.findings();
      }
      if (reader.signs()) {
        return reader.findings();
      }
      boolean more = t.isMark(reader.i, '/') || t.isMark(reader.i, ',');
      reader.i += more || AgencyReader.isAnd(t, reader.i) ? 1 : 0;
    }
    return null;
  }

  /** {@code EFE jr/tr}: signs of the desk behind an agency, up to the end. */
  private boolean signs() {
    int at = i;
    while (isSign(at) && t.isMark(at + 1, '/')) {
      at += 2;
    }
    if (at == i || !isSign(at) || t.has(at + 1)) {
      return false;
    }
    for (int sign = i; sign <= at; sign += 2) {
      credits.add(new Credit(Credit.Role.CODE, t.of(sign), new Span(t.start(sign), t.end(sign))));
    }
    return true;
  }

  private boolean isSign(int token) {
    return t.isWord(token) && !t.isUpper(token) && t.length(token) > 1 && t.length(token) < 4;
  }

  /** Whether an agency's name is a word or a first name too, and not written in capitals. */
  private boolean isOrdinaryWord() {
    return !t.isCaps(i) && (Words.isCommon(t, i) || Words.isGivenName(t, i));
  }

  /** A reader of what is between the signs that a credit is set off with, and its brackets. */
  private static CreditReader of(String text, Tokens t, int from, int to, Locale language) {
    int last = to;
    while (last > from
        && (Tokens.isBlank(text.charAt(last - 1))
            || CLOSING_SIGNS.indexOf(text.charAt(last - 1)) >= 0)) {
      last--;
    }
    // "[责任编辑:王小明]"; in other letters such brackets are the site's or an editor's.
    boolean boxed =
        last - from > 2
            && text.charAt(from) == '['
            && text.charAt(last - 1) == ']'
            && Tokens.isUnspaced(text.charAt(from + 1));
    Tokens line = boxed ? t.over(from + 1, last - 1, null) : t.over(from, last, null);
    CreditReader reader = new CreditReader(text, line, language);
    reader.closing = last > from ? text.charAt(last - 1) : 0;
    reader.unwrap();
    return reader;
  }

  private void unwrap() {
    while (t.mark(i) != 0 && OPENING_SIGNS.indexOf(t.mark(i)) >= 0) {
      starred = true;
      i++;
    }
    int close = -1;
    int bracket = BRACKETS.indexOf(closing);
    if (bracket > 0 && t.isMark(i, BRACKETS.charAt(bracket - 1))) {
      close = closes(i);
    } else if (closing == '/' && t.isMark(i, '/')) {
      close = nextSlash(i + 1);
      slashed = close > 0;
    }
    if (close > 0 && !t.has(close + 1)) {
      bracketed = true;
      i++;
      end = close;
    }
  }

  private int nextSlash(int from) {
    for (int j = from; t.has(j); j++) {
      if (t.isMark(j, '/')) {
        return j;
      }
    }
    return -1;
  }

  private int closes(int open) {
    int depth = 0;
    for (int j = open; t.has(j); j++) {
      char c = t.mark(j);
      depth += "([（【".indexOf(c) >= 0 ? 1 : ")]）】".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return j;
      }
    }
    return -1;
  }

  /** Whether the credit goes on at a token. */
  private boolean has(int token) {
    return token < end && t.has(token);
  }

  private void read() {
    if (!has(i) || ((closing == ')' || endsBehindSlash() || endsWithAgency()) && signed())) {
      return;
    }
    begin = i;
    opening();
    while (has(i) && (unexplained == 0 || rights || rightsFollow())) {
      boolean explained =
          sentence()
              || edition()
              || code()
              || translation()
              || label()
              || agency()
              || date()
              || names()
              || place()
              || role()
              || sign();
      if (!explained) {
        other();
      }
    }
  }

  /** {@code Jane Roe with AP}: whether a line closes with a word for "with" and an agency. */
  private boolean endsWithAgency() {
    int word = blankBefore(t.to());
    int with = blankBefore(word);
    if (with < 0 || word - with > LONGEST_WITH || !Units.isLowerCase(text.charAt(with + 1))) {
      return false;
    }
    int last = t.size() - 1;
    return last > i + 1 && NameReader.isWith(t, last - 1) && AgencyReader.bare(t, last) != null;
  }

  /** The blank before the word that ends at a place of the line, -1 if none is near. */
  private int blankBefore(int end) {
    int least = Math.max(t.start(i), end - LONGEST_SIGN);
    int at = end - 1;
    while (at > least && text.charAt(at) != ' ') {
      at--;
    }
    return at > least ? at : -1;
  }

  /** Whether the line closes with a slash and a short word. */
  private boolean endsBehindSlash() {
    int at = t.to() - 1;
    int least = Math.max(t.start(i), at - LONGEST_SIGN);
    while (at > least && Units.isLetter(text.charAt(at))) {
      at--;
    }
    return text.charAt(at) == '/';
  }

  /** {@code Jane Roe (AFP)}, {@code Jeanne Roe (avec AFP)}, {@code Jane Roe/TT}: a whole line. */
  private boolean signed() {
    if (bracketed || !t.isUpper(i)) {
      return false;
    }
    NameReader.Names names = NameReader.read(text, t, behindPlace(t, i), false, false, language);
    if (names == null || names.names().isEmpty()) {
      return false;
    }
    int after = names.end();
    if (!t.has(after) && !names.agencies().isEmpty()) {
      add(names, Credit.Role.REPORTER);
      signed = true;
      return true;
    }
    AgencyReader.Slot slot = t.isMark(after, '(') ? AgencyReader.at(t, after) : null;
    boolean works = slot != null && slot.known() && slot.names().size() == 1;
    boolean with = !names.agencies().isEmpty() && t.isMark(after, ')');
    int last = works && slot != null ? slot.end() : after + 1;
    if ((!works && !with) || t.has(last)) {
      return false;
    }
    add(names, Credit.Role.REPORTER);
    if (works && slot != null) {
      credit(Credit.Role.AGENCY, slot.names().get(0), after + 1, last - 1);
      agencies++;
    }
    i = last;
    signed = true;
    return true;
  }

  /**
   * {@code Z Brukseli Jan Nowak (PAP)}, {@code Da Agência Brasil}: where the name starts behind
   * "from" and a town, if any.
   */
  static int behindPlace(Tokens t, int i) {
    if (!FROM.has(t, i) || !t.isUpper(i + 1)) {
      return i;
    }
    if (AgencyReader.bare(t, i + 1) != null) {
      return i + 1;
    }
    boolean place = t.isUpper(i + 2) && t.isUpper(i + 3);
    return place ? Math.max(Places.standard().placeEnd(t, i + 1, Tokens.END), i + 2) : i;
  }

  /** Whether a copyright sign comes soon, which lets a line have words that nothing explains. */
  private boolean rightsFollow() {
    for (int j = i; j < RIGHTS_REACH && has(j); j++) {
      Trie.Match<Set<Label>> label =
          Labels.standard().mayBeRights(t, j) ? Labels.standard().at(t, j, end) : null;
      if (label != null && label.value().contains(Label.RIGHTS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCredit() {
    boolean anything = !credits.isEmpty() || date != null || translated || unnamed;
    if (!anything || (unexplained > 0 && !rights)) {
      return false;
    }
    if (rights) {
      return agencies > 0 || (date != null && bracketed);
    }
    if (labelled) {
      return !credits.isEmpty() || translated || unnamed;
    }
    if (weakLabel) {
      return agencies > 0 || unnamed || ((starred || bracketed) && people > 0);
    }
    if (slashed) {
      return agencies > 0;
    }
    if (bracketed) {
      return date != null || agencies > 0 || people > 0 || (codes > 0 && shortCodes());
    }
    return agencies > 0 && (people == 0 || signed);
  }

  private boolean isSureCredit() {
    if (unexplained > 0 || rights) {
      return false;
    }
    boolean whole = date != null && date.isWhole();
    return agencies > 0
        || (labelled && !credits.isEmpty())
        || translated
        || (whole && !credits.isEmpty());
  }

  private boolean shortCodes() {
    for (Credit credit : credits) {
      if (credit.name().length() > 5) {
        return false;
      }
    }
    return true;
  }

  private Findings findings() {
    Findings findings = new Findings();
    findings.credits.addAll(credits);
    findings.foot = date;
    return findings;
  }

  // ---------------------------------------------------------------- parts

  /** {@code Jane Roe reported from Oslo.}: each sentence that credits people. */
  private boolean sentence() {
    CreditSentence.Found found =
        i == begin || t.isMark(i - 1, '.') ? CreditSentence.at(text, t, i, end, language) : null;
    if (found == null) {
      return false;
    }
    for (Credit credit : found.credits()) {
      people += credit.role() == Credit.Role.AGENCY ? 0 : 1;
      agencies += credit.role() == Credit.Role.AGENCY ? 1 : 0;
    }
    credits.addAll(found.credits());
    labelled = true;
    role = found.role();
    i = found.end();
    return true;
  }

  /** {@code This story was}, {@code La rédaction} before the rest of a credit. */
  private void opening() {
    Trie.Match<Set<Label>> match = Labels.standard().at(t, i, end);
    boolean opens = match != null && match.value().contains(Label.OPENING);
    int newsroom = opens ? -1 : Words.newsroomEnd(t, i);
    int agency = opens ? i : behindPlace(t, i);
    if (match != null && opens) {
      i = match.end();
    } else if (newsroom > 0 && has(newsroom) && !t.isMark(newsroom, ':')) {
      weakLabel = true;
      i = newsroom;
    } else if (agency == i + 1) {
      i = agency;
    }
    begin = i;
  }

  /** {@code Traduit de l'arménien par}: no label has all languages. */
  private boolean translation() {
    int after = Translation.end(t, i, end);
    if (after < 0) {
      return false;
    }
    labelled = true;
    translated |= Translation.isSaid(t, i, after);
    role = Credit.Role.TRANSLATOR;
    if (weakLabel && !t.isUpper(after)) {
      credits.replaceAll(c -> new Credit(role(c), c.name(), c.span()));
    }
    i = after;
    return true;
  }

  /** {@code von Jane Roe aus dem Englischen übersetzt}: who was named is the translator. */
  private static Credit.Role role(Credit c) {
    return c.role() == Credit.Role.REPORTER ? Credit.Role.TRANSLATOR : c.role();
  }

  private boolean label() {
    Trie.Match<Set<Label>> match = Labels.standard().at(t, i, end);
    if (match == null || isHalf(match.end())) {
      return false;
    }
    Set<Label> kinds = match.value();
    if (isAside(kinds, match.end())) {
      i = match.end();
      return true;
    }
    boolean mark = kinds.contains(Label.AGENCY_MARK);
    if (mark && Agencies.standard().end(t, i, end) > match.end()) {
      return false; // Agence France-Presse
    }
    boolean source = kinds.contains(Label.SOURCE) || mark;
    Credit.Role found = Credits.role(kinds);
    if (found == null && kinds.contains(Label.BY) && isColon(match.end())) {
      found = Credit.Role.REPORTER;
    }
    return (source || found != null) && label(match, source, found);
  }

  /** {@code Haber-Kamera}: a word with more behind a hyphen is another. */
  private boolean isHalf(int after) {
    return t.isMark(after, '-') && !t.spaceBefore(after) && t.isWord(after + 1);
  }

  /** Whether a label names nobody: a sign of copyright, the words of a house below its credits. */
  private boolean isAside(Set<Label> kinds, int after) {
    boolean owned = kinds.contains(Label.RIGHTS) && (i < RIGHTS_REACH || rights);
    rights |= owned;
    return owned || (labelled && kinds.contains(Label.NOISE) && after > i + 1);
  }

  private boolean label(Trie.Match<Set<Label>> match, boolean source, Credit.@Nullable Role found) {
    Set<Label> kinds = match.value();
    boolean reading = found != null;
    unnamed |= kinds.contains(Label.UNNAMED);
    boolean colon = isColon(match.end());
    boolean phrase = match.end() - i > 1;
    if (colon && !phrase && NameReader.isWithWord(t, i)) {
      return false;
    }
    boolean opens = i == begin || i == 0 || t.mark(i - 1) != 0 || phrase;
    boolean weak = !phrase && !colon && !isStrongWord(kinds);
    if (!opens && weak) {
      return false;
    }
    labelled |= !weak && (reading || colon || phrase);
    weakLabel |= weak || !reading;
    sourced = source && !reading;
    origin = sourced && colon;
    translated |= kinds.contains(Label.TRANSLATOR) && phrase;
    role = sourced || (weak && source) ? null : found;
    i = match.end();
    return true;
  }

  private boolean isColon(int token) {
    return t.isMark(token, ':') || t.isMark(token, '：');
  }

  /**
   * {@code Rozmawiała Ewa Nowak}: verbs that need no colon, and no nouns such as "interview";
   * without capitals nothing tells a name behind them.
   */
  private boolean isStrongWord(Set<Label> kinds) {
    return !t.isCaseless(i)
        && (kinds.contains(Label.TRANSLATOR)
            || (kinds.contains(Label.INTERVIEWER) && !Words.isCommon(t, i)));
  }

  /** {@code dpa:240516-99-53606/3}: an agency's number. */
  private boolean code() {
    if (!t.isMark(i + 1, ':')
        || !t.isNumber(i + 2)
        || t.spaceBefore(i + 1)
        || t.spaceBefore(i + 2)
        || !t.isWord(i)) {
      return false;
    }
    int after = i + 3;
    while (has(after) && !t.spaceBefore(after) && !t.isMark(after, ')')) {
      after++;
    }
    credit(Credit.Role.CODE, t.of(i, after), i, after);
    return true;
  }

  private boolean agency() {
    if (!t.isWord(i)) {
      return false;
    }
    Trie.Match<Agency> match = Agencies.standard().longest(t, i, end);
    if (match == null) {
      return false;
    }
    boolean exact = AgencyReader.bare(t, i) != null;
    boolean slot = bracketed && bounded(i, match.end()) && t.length(i) > 1;
    boolean wordy = sourced && t.isUpper(i) && t.length(i) > 2 && !isOrdinaryWord();
    if (!exact && !slot && !wordy) {
      return false;
    }
    if (t.isUpper(match.end()) && !t.spaceBefore(match.end())) {
      return false;
    }
    String name = match.value().name();
    if (!isCredited(name)) {
      credits.add(
          new Credit(Credit.Role.AGENCY, name, new Span(t.start(i), t.end(match.end() - 1))));
    }
    agencies++;
    i = match.end();
    return true;
  }

  private boolean isCredited(String name) {
    for (Credit credit : credits) {
      if (credit.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean bounded(int from, int to) {
    return (from == 0 || t.mark(from - 1) != 0) && (!has(to) || t.mark(to) != 0 || t.isNumber(to));
  }

  private boolean date() {
    if (!t.isNumber(i) && !t.isWord(i)) {
      return false;
    }
    DateMention mention = t.date(i);
    if (mention == null || mention.relative()) {
      return impossibleDate();
    }
    PartialDate found = mention.date();
    boolean time = found.year() == null && found.month() == null && found.day() == null;
    boolean yearOnly = found.month() == null && found.day() == null && !time;
    if (!time && !(yearOnly && !rights)) {
      date = date == null ? found : date;
    } else if (yearOnly) {
      return false;
    }
    i = t.indexFrom(mention.span().end(), i);
    return true;
  }

  /** {@code 30.9.3015}: a slip of the keyboard among a credit's parts. */
  private boolean impossibleDate() {
    boolean shape =
        bracketed
            && t.isNumber(i)
            && t.isMark(i + 1, '.')
            && t.isNumber(i + 2)
            && t.isMark(i + 3, '.')
            && t.isNumber(i + 4)
            && agencies + codes + people > 0;
    if (shape) {
      i += 5;
    }
    return shape;
  }

  private boolean names() {
    if (!t.isUpper(i) && !t.isCaseless(i)) {
      return false;
    }
    boolean keyword = labelled || weakLabel || role != null;
    if (!keyword && !bracketed) {
      return false;
    }
    if (Words.isCommon(t, i) && !Words.isGivenName(t, i) && !t.isUpper(i + 1)) {
      // "dpa Sport": a desk of the agency before it; alone it is nobody.
      i += agencies > 0 ? 1 : 0;
      return agencies > 0;
    }
    int owner = t.isPossessive(i) && Words.isGivenName(t, i + 1) ? i + 1 : i;
    NameReader.Names names = NameReader.read(text, t, owner, keyword, false, language);
    i = owner;
    if (names == null || names.end() > end || names.names().isEmpty()) {
      return bracketedName();
    }
    if (hasPossessive(names.end() + 2) || (!bracketed && t.isWord(i - 1) && areWords(names))) {
      return false;
    }
    Credit.Role found = role;
    if (found == null) {
      found = credited();
    }
    add(names, found);
    return true;
  }

  /** {@code RFE/RL's Armenian Service}: nobody is called so. */
  private boolean hasPossessive(int to) {
    for (int j = i; j < to && t.has(j); j++) {
      if (t.isPossessive(j)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Editing by Committee}: words alone that no list knows for names. */
  private boolean areWords(NameReader.Names names) {
    if (!names.agencies().isEmpty()) {
      return false;
    }
    for (Byline b : names.names()) {
      int word = t.indexFrom(b.span().start(), i);
      boolean single = t.end(word) == b.span().end() && b.role() == null && b.employer() == null;
      if (!single || t.isCaps(word) || t.isMixed(word) || Words.isGivenName(t, word)) {
        return false;
      }
    }
    return true;
  }

  /** What a name is credited for that no keyword gives a role. */
  private Credit.Role credited() {
    if (origin) {
      return Credit.Role.SOURCE;
    }
    return sourced || weakLabel ? Credit.Role.CONTRIBUTOR : Credit.Role.REPORTER;
  }

  /** A name in brackets that no list vouches for, when it is shaped as one. */
  private boolean bracketedName() {
    int after = i;
    while (has(after) && t.isUpper(after) && (after == i || t.spaceBefore(after))) {
      after++;
    }
    boolean two = after - i >= 2 && after - i <= 3 && (!has(after) || t.mark(after) != 0);
    boolean dated = bracketed && hasWholeDate();
    if (two && dated) {
      credit(Credit.Role.REPORTER, t.of(i, after), i, after);
      people++;
      return true;
    }
    if (after == i + 1 && dated && people > 0) {
      i = after;
      return true;
    }
    return false;
  }

  private boolean hasWholeDate() {
    for (int j = i; has(j); j++) {
      if (t.isNumber(j)) {
        DateMention mention = t.date(j);
        if (mention != null && mention.date().isWhole()) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(NameReader.Names names, Credit.Role found) {
    for (Byline b : names.names()) {
      credits.add(new Credit(found, b.name(), b.span()));
      people++;
    }
    for (Credit agency : names.agencies()) {
      credits.add(agency);
      agencies++;
    }
    i = names.end();
  }

  /** {@code in Beirut}, {@code aus Brüssel} after a name. */
  private boolean place() {
    boolean after =
        people > 0
            && t.isWord(i)
            && !t.isUpper(i)
            && (t.length(i) <= 4 || FROM.has(t, i))
            && t.isUpper(i + 1);
    if (!after || AgencyReader.isAnd(t, i) || CREDIT_WORDS.has(t, i)) {
      return false;
    }
    int known =
        Math.max(
            Places.standard().placeEnd(t, i + 1, end), Places.standard().regionEnd(t, i + 1, end));
    i = known > 0 ? known : i + 2;
    return true;
  }

  private boolean role() {
    if (!t.isWord(i) || agencies + people == 0) {
      return false;
    }
    int after = BylineWords.end(BylineWords.Part.ROLE, t, i, end);
    if (after > 0) {
      labelled |= agencies > 0;
      i = after;
      return true;
    }
    return false;
  }

  /** A sign of the newsroom: a few small letters among a credit's parts. */
  private boolean sign() {
    boolean small =
        t.isWord(i) && !t.isUpper(i) && !t.isCaseless(i) && t.length(i) <= 6 && t.length(i) > 1;
    boolean alone =
        (i == 0 || t.mark(i - 1) != 0) && (!has(i + 1) || t.mark(i + 1) != 0 || t.isNumber(i + 1));
    boolean ofAgency = small && t.isMark(i + 1, '/') && AgencyReader.bare(t, i + 2) != null;
    if (!small || !alone || (labelled && !ofAgency) || AgencyReader.isAnd(t, i)) {
      return false;
    }
    if (ofAgency && sourced) {
      credit(Credit.Role.CODE, t.of(i), i, i + 1);
      return true;
    }
    if (!bracketed && !(!t.has(12 - 1) && endsInAgency())) {
      return false;
    }
    credit(Credit.Role.CODE, t.of(i), i, i + 1);
    codes++;
    return true;
  }

  private boolean endsInAgency() {
    int last = Math.min(end, t.size()) - 1;
    Trie.Match<Set<Label>> mark = Labels.standard().at(t, last, end);
    boolean agencies = mark != null && mark.value().contains(Label.AGENCY_MARK);
    if (agencies) {
      end = last;
      this.agencies++;
    }
    return agencies || this.agencies > 0;
  }

  private void credit(Credit.Role found, String name, int from, int after) {
    credits.add(new Credit(found, name, new Span(t.start(from), t.end(after - 1))));
    i = after;
  }

  private void other() {
    char c = t.mark(i);
    if (c != 0) {
      boolean harmless = ".,;:/-–—|&*()©：、，'\"".indexOf(c) >= 0;
      unexplained += harmless ? 0 : 1;
      i++;
      return;
    }
    if (AgencyReader.isAnd(t, i) || isSite(i)) {
      i += isSite(i) ? 3 : 1;
      return;
    }
    Trie.Match<Set<Label>> glue = Labels.standard().at(t, i, end);
    boolean small =
        (glue != null && glue.value().contains(Label.GLUE) && (date != null || labelled))
            || (role == Credit.Role.TRANSLATOR && Translation.isVerb(t, i))
            || isCreditWord(i);
    unexplained += small || rights ? 0 : 1;
    i++;
  }

  /** {@code AGERPRES (RO - autor: …; EN - autor: …)}: the sign of an edition behind an agency. */
  private boolean edition() {
    boolean behind = agencies > 0 && (t.isMark(i - 1, '(') || t.isMark(i - 1, ';'));
    boolean sign =
        behind
            && t.isUpper(i)
            && (t.length(i) == 1 || t.isCaps(i))
            && t.length(i) <= LONGEST_EDITION
            && t.isMark(i + 1, '-');
    if (sign) {
      role = null;
      i += 2;
    }
    return sign;
  }

  /** {@code ORF.at}: a name with an ending of the net. */
  private boolean isSite(int token) {
    return t.isWord(token)
        && t.isMark(token + 1, '.')
        && !t.spaceBefore(token + 1)
        && t.isWord(token + 2)
        && !t.spaceBefore(token + 2)
        && t.length(token + 2) <= 3
        && !t.isUpper(token + 2);
  }

  private boolean isCreditWord(int token) {
    return (agencies > 0 || labelled) && CREDIT_WORDS.has(t, token);
  }
}
