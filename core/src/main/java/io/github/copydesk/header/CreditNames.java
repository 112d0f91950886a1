package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.table.Units;

/**
 * Reads the people whom a credit names, with where they were and what they are: {@code Jane Roe in
 * Beirut}, {@code Jane Roe (AFP)}.
 */
final class CreditNames {

  /** An agency behind a slash is no longer. */
  private static final int LONGEST_SIGN = 16;

  /** {@code with}, and the blank before it. */
  private static final int LONGEST_WITH = 5;

  /** {@code JPR} */
  private static final int LONGEST_INITIALS = 3;

  private static final WordSet AT = WordSet.of("at");

  private static final WordSet FROM = WordSet.of("z", "ze", "aus", "from", "depuis", "desde", "da");

  private final CreditLine line;
  private final Tokens t;

  CreditNames(CreditLine line) {
    this.line = line;
    this.t = line.t;
  }

  /** Reads a name and the agency it works for, if they are the whole line. */
  boolean signature() {
    boolean agency = line.closing == ')' || endsBehindSlash() || endsWithAgency();
    return (agency || t.isMark(line.i + 1, '/')) && signed();
  }

  /** {@code Jane Roe with AP}: whether a line closes with a word for "with" and an agency. */
  private boolean endsWithAgency() {
    int word = blankBefore(t.to());
    int with = blankBefore(word);
    if (with < 0 || word - with > LONGEST_WITH || !Units.isLowerCase(line.text.charAt(with + 1))) {
      return false;
    }
    if (!NameReader.mayBeWith(line.text, with + 1, word) && !areSeveral(with + 1)) {
      return false;
    }
    int last = t.size() - 1;
    return last > line.i + 1
        && NameReader.isWith(t, last - 1)
        && AgencyReader.bare(t, last) != null;
  }

  /** Whether words up to the end may be more tokens than the blanks between them part. */
  private boolean areSeveral(int from) {
    char before = ' ';
    for (int at = from; at < t.to(); at++) {
      char c = line.text.charAt(at);
      boolean hump = Units.isUpperCase(c) && Units.isLowerCase(before);
      if (hump || !(Units.isLetter(c) || c == ' ')) {
        return true;
      }
      before = c;
    }
    return false;
  }

  /** The blank before the word that ends at a place of the line, -1 if none is near. */
  private int blankBefore(int end) {
    int least = Math.max(t.start(line.i), end - LONGEST_SIGN);
    int at = end - 1;
    while (at > least && line.text.charAt(at) != ' ') {
      at--;
    }
    return at > least ? at : -1;
  }

  /** Whether the line closes with a slash and a short word. */
  private boolean endsBehindSlash() {
    int at = t.to() - 1;
    int least = Math.max(t.start(line.i), at - LONGEST_SIGN);
    while (at > least && Units.isLetter(line.text.charAt(at))) {
      at--;
    }
    return line.text.charAt(at) == '/';
  }

  /** {@code Jane Roe (AFP)}, {@code Jeanne Roe (avec AFP)}, {@code Jane Roe/TT}: a whole line. */
  private boolean signed() {
    if (line.bracketed || !t.isUpper(line.i)) {
      return line.bracketed && initials();
    }
    NameReader.Names names =
        NameReader.read(line.text, t, behindPlace(t, line.i), false, false, line.language);
    if (names == null || names.names().isEmpty()) {
      return initials();
    }
    int after = names.end();
    if (!t.has(after) && !names.agencies().isEmpty()) {
      line.add(names, Credit.Role.REPORTER);
      line.signed = true;
      return true;
    }
    AgencyReader.Slot slot = t.isMark(after, '(') ? AgencyReader.at(t, after) : null;
    boolean works = slot != null && slot.known() && slot.names().size() == 1;
    boolean with = !names.agencies().isEmpty() && t.isMark(after, ')');
    int last = works && slot != null ? slot.end() : after + 1;
    if ((!works && !with) || t.has(last)) {
      return false;
    }
    line.add(names, Credit.Role.REPORTER);
    if (works && slot != null) {
      line.credit(Credit.Role.AGENCY, slot.names().get(0), after + 1, last - 1);
      line.agencies++;
    }
    line.i = last;
    line.signed = true;
    return true;
  }

  /** {@code J.R. avec AFP}, {@code J. Roe (avec AFP)}, {@code JR/dpa}: a whole line. */
  private boolean initials() {
    int end = initialsEnd(line.i);
    int sign = end > 0 && t.mark(end) != 0 && "/(,".indexOf(t.mark(end)) >= 0 ? end + 1 : end;
    int at = end > 0 && NameReader.isWith(t, sign) ? sign + 1 : sign;
    AgencyReader.Slot slot = at > end && t.isWord(at) ? AgencyReader.bare(t, at) : null;
    if (slot == null || slot.names().size() != 1) {
      return false;
    }
    int last = t.isMark(end, '(') && t.isMark(slot.end(), ')') ? slot.end() + 1 : slot.end();
    if (line.has(last)) {
      return false;
    }
    line.credit(Credit.Role.CODE, t.of(line.i, end), line.i, end);
    line.credit(Credit.Role.AGENCY, slot.names().get(0), at, slot.end());
    line.agencies++;
    line.i = last;
    line.signed = true;
    return true;
  }

  /**
   * Where initials end, and a surname behind them: {@code J.-P. R.}, {@code J. Roe}, {@code JR}.
   */
  private int initialsEnd(int from) {
    int i = from;
    while (t.isUpper(i) && t.length(i) == 1 && t.isMark(i + 1, '.')) {
      i += t.isMark(i + 2, '-') ? 3 : 2;
    }
    if (i > from) {
      return t.isUpper(i) && t.length(i) > 1 ? i + 1 : i;
    }
    boolean sign = t.isCaps(i) && t.length(i) > 1 && t.length(i) <= LONGEST_INITIALS;
    return sign && AgencyReader.bare(t, i) == null ? i + 1 : -1;
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

  boolean names() {
    if (!t.isUpper(line.i) && !t.isCaseless(line.i)) {
      return false;
    }
    boolean keyword = line.labelled || line.weakLabel || line.role != null;
    if (!keyword && !line.bracketed) {
      return false;
    }
    if (Words.isCommon(t, line.i) && !Words.isGivenName(t, line.i) && !t.isUpper(line.i + 1)) {
      // "dpa Sport": a desk of the agency before it; alone it is nobody.
      line.i += line.agencies > 0 ? 1 : 0;
      return line.agencies > 0;
    }
    int owner = t.isPossessive(line.i) && Words.isGivenName(t, line.i + 1) ? line.i + 1 : line.i;
    NameReader.Names names = NameReader.read(line.text, t, owner, keyword, false, line.language);
    line.i = owner;
    if (names == null || names.end() > line.end || names.names().isEmpty()) {
      return bracketedName();
    }
    if (hasPossessive(names.end() + 2)
        || (!line.bracketed && t.isWord(line.i - 1) && areWords(names))) {
      return false;
    }
    Credit.Role found = line.role;
    if (found == null) {
      found = credited();
    }
    line.add(names, found);
    return true;
  }

  /** {@code RFE/RL's Armenian Service}: nobody is called so. */
  private boolean hasPossessive(int to) {
    for (int j = line.i; j < to && t.has(j); j++) {
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
      int word = t.indexFrom(b.span().start(), line.i);
      boolean single = t.end(word) == b.span().end() && b.role() == null && b.employer() == null;
      if (!single || t.isCaps(word) || t.isMixed(word) || Words.isGivenName(t, word)) {
        return false;
      }
    }
    return true;
  }

  /** What a name is credited for that no keyword gives a role. */
  private Credit.Role credited() {
    if (line.origin) {
      return Credit.Role.SOURCE;
    }
    return line.sourced || line.weakLabel ? Credit.Role.CONTRIBUTOR : Credit.Role.REPORTER;
  }

  /** A name in brackets that no list vouches for, when it is shaped as one. */
  private boolean bracketedName() {
    int after = line.i;
    while (line.has(after) && t.isUpper(after) && (after == line.i || t.spaceBefore(after))) {
      after++;
    }
    boolean two =
        after - line.i >= 2 && after - line.i <= 3 && (!line.has(after) || t.mark(after) != 0);
    boolean dated = line.bracketed && hasWholeDate();
    if (two && dated) {
      line.credit(Credit.Role.REPORTER, t.of(line.i, after), line.i, after);
      line.people++;
      return true;
    }
    if (after == line.i + 1 && dated && line.people > 0) {
      line.i = after;
      return true;
    }
    return false;
  }

  private boolean hasWholeDate() {
    for (int j = line.i; line.has(j); j++) {
      if (t.isNumber(j)) {
        DateMention mention = t.date(j);
        if (mention != null && mention.date().isWhole()) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code at jane.roe@paper.com} after a name. */
  private boolean address() {
    int from = AT.has(t, line.i) ? line.i + 1 : line.i;
    boolean after = t.isWord(from) && !t.isUpper(from);
    int end = after ? from + 1 : from;
    boolean mail = false;
    while (after
        && line.has(end)
        && !t.spaceBefore(end)
        && (t.mark(end) == 0 || "._-+@".indexOf(t.mark(end)) >= 0)) {
      mail |= t.isMark(end, '@');
      end++;
    }
    line.i = mail ? end : line.i;
    return mail;
  }

  /** {@code in Beirut}, {@code aus Brüssel} after a name. */
  boolean place() {
    boolean after =
        line.people > 0
            && t.isWord(line.i)
            && !t.isUpper(line.i)
            && (t.length(line.i) <= 4 || FROM.has(t, line.i))
            && t.isUpper(line.i + 1);
    if (!after || AgencyReader.isAnd(t, line.i) || line.isFiller(line.i)) {
      return line.people > 0 && address();
    }
    int known =
        Math.max(
            Places.standard().placeEnd(t, line.i + 1, line.end),
            Places.standard().regionEnd(t, line.i + 1, line.end));
    line.i = known > 0 ? known : line.i + 2;
    return true;
  }

  boolean role() {
    if (!t.isWord(line.i) || line.agencies + line.people == 0) {
      return false;
    }
    int after = BylineWords.end(BylineWords.Part.ROLE, t, line.i, line.end);
    if (after > 0) {
      line.labelled |= line.agencies > 0;
      line.i = after;
      return true;
    }
    return false;
  }
}
