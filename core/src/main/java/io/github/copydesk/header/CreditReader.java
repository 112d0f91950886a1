package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one credit at the foot: {@code (Reporting by …; Editing by …)}, {@code (APA, dpa,
 * 12.9.2015)}, {@code © dpa}. Every word of it must be explained; one that is not makes it text.
 */
final class CreditReader {

  private final CreditLine line;
  private final Tokens t;
  private final CreditLabels labels;
  private final CreditNames names;

  private CreditReader(CreditLine line) {
    this.line = line;
    this.t = line.t;
    this.labels = new CreditLabels(line);
    this.names = new CreditNames(line);
  }

  /** Returns what a whole line credits, null if it is no credit; {@code t} is made its tokens. */
  static @Nullable Findings line(String text, Tokens t, int from, int to, Locale language) {
    CreditLine line = new CreditReader(CreditLine.of(text, t, from, to, language)).read();
    return line.isCredit() ? line.findings() : null;
  }

  /**
   * Returns what words behind the last sentence credit, {@code Source: AFP}; null if no label says
   * so.
   */
  static @Nullable Findings behind(String text, Tokens t, int from, int to, Locale language) {
    CreditLine line = new CreditReader(CreditLine.of(text, t, from, to, language)).read();
    boolean agencies = line.weakLabel && line.people == 0;
    // "© Jane Roe/AFP" is below a picture.
    int owner = t.isNumber(1) ? 2 : 1;
    boolean owned = line.rights && (!t.isMark(0, '©') || AgencyReader.bare(t, owner) != null);
    boolean sure = line.labelled || owned || agencies;
    return sure && line.isCredit() ? line.findings() : null;
  }

  /** Returns what brackets at the end of a paragraph credit, null if they are no credit. */
  static @Nullable Findings tail(String text, Tokens t, int from, int to, Locale language) {
    CreditLine line = new CreditReader(CreditLine.of(text, t, from, to, language)).read();
    boolean owned = line.rights && ownsAlone(t, line.end) && line.isCredit();
    return line.bracketed && (owned || line.isSureCredit()) ? line.findings() : null;
  }

  /** {@code (© dpa)}: an agency alone behind the sign of its rights. */
  private static boolean ownsAlone(Tokens t, int end) {
    AgencyReader.Slot slot = t.isMark(1, '©') ? AgencyReader.bare(t, 2) : null;
    return slot != null && slot.end() == end;
  }

  /**
   * Returns the agencies of which the stretch is a list, written to the letter; null if it is none.
   */
  static @Nullable Findings agencies(String text, Tokens t, int from, int to, Locale language) {
    CreditLine line = new CreditLine(text, t.over(from, to, null), language);
    CreditReader reader = new CreditReader(line);
    while (!line.isOrdinaryWord() && reader.agency()) {
      if (!t.has(line.i)) {
        return line.findings();
      }
      if (reader.signs()) {
        return line.findings();
      }
      boolean more = t.isMark(line.i, '/') || t.isMark(line.i, ',');
      line.i += more || AgencyReader.isAnd(t, line.i) ? 1 : 0;
    }
    return null;
  }

  /** {@code EFE jr/tr}: signs of the desk behind an agency, up to the end. */
  private boolean signs() {
    int at = line.i;
    while (isSign(at) && t.isMark(at + 1, '/')) {
      at += 2;
    }
    if (at == line.i || !isSign(at) || t.has(at + 1)) {
      return false;
    }
    for (int sign = line.i; sign <= at; sign += 2) {
      line.credits.add(
          new Credit(Credit.Role.CODE, t.of(sign), new Span(t.start(sign), t.end(sign))));
    }
    return true;
  }

  private boolean isSign(int token) {
    return t.isWord(token) && !t.isUpper(token) && t.length(token) > 1 && t.length(token) < 4;
  }

  private CreditLine read() {
    if (!line.has(line.i) || names.signature()) {
      return line;
    }
    line.begin = line.i;
    labels.opening();
    while (line.has(line.i) && (line.unexplained == 0 || line.rights || labels.rightsFollow())) {
      boolean explained =
          sentence()
              || labels.edition()
              || code()
              || labels.translation()
              || labels.label()
              || agency()
              || date()
              || names.names()
              || names.place()
              || names.role()
              || sign();
      if (!explained) {
        other();
      }
    }
    return line;
  }

  /** {@code Jane Roe reported from Oslo.}: each sentence that credits people. */
  private boolean sentence() {
    CreditSentence.Found found =
        line.i == line.begin || t.isMark(line.i - 1, '.')
            ? CreditSentence.at(line.text, t, line.i, line.end, line.language)
            : null;
    if (found == null) {
      return false;
    }
    for (Credit credit : found.credits()) {
      line.people += credit.role() == Credit.Role.AGENCY ? 0 : 1;
      line.agencies += credit.role() == Credit.Role.AGENCY ? 1 : 0;
    }
    line.credits.addAll(found.credits());
    line.labelled = true;
    line.role = found.role();
    line.i = found.end();
    return true;
  }

  private boolean agency() {
    if (!t.isWord(line.i)) {
      return false;
    }
    Trie.Match<Agency> match = Agencies.standard().longest(t, line.i, line.end);
    if (match == null) {
      return false;
    }
    boolean exact = AgencyReader.bare(t, line.i) != null;
    boolean slot = line.bracketed && bounded(line.i, match.end()) && t.length(line.i) > 1;
    boolean wordy =
        line.sourced && t.isUpper(line.i) && t.length(line.i) > 2 && !line.isOrdinaryWord();
    if (!exact && !slot && !wordy) {
      return false;
    }
    if (t.isUpper(match.end()) && !t.spaceBefore(match.end())) {
      return false;
    }
    String name = match.value().name();
    if (!line.isCredited(name)) {
      line.credits.add(
          new Credit(Credit.Role.AGENCY, name, new Span(t.start(line.i), t.end(match.end() - 1))));
    }
    line.agencies++;
    line.i = match.end();
    return true;
  }

  private boolean bounded(int from, int to) {
    return (from == 0 || t.mark(from - 1) != 0)
        && (!line.has(to) || t.mark(to) != 0 || t.isNumber(to));
  }

  /** {@code dpa:240516-99-53606/3}: an agency's number. */
  private boolean code() {
    if (!t.isMark(line.i + 1, ':')
        || !t.isNumber(line.i + 2)
        || t.spaceBefore(line.i + 1)
        || t.spaceBefore(line.i + 2)
        || !t.isWord(line.i)) {
      return false;
    }
    int after = line.i + 3;
    while (line.has(after) && !t.spaceBefore(after) && !t.isMark(after, ')')) {
      after++;
    }
    line.credit(Credit.Role.CODE, t.of(line.i, after), line.i, after);
    return true;
  }

  private boolean date() {
    if (!t.isNumber(line.i) && !t.isWord(line.i)) {
      return false;
    }
    DateMention mention = t.date(line.i);
    if (mention == null || mention.relative()) {
      return impossibleDate();
    }
    PartialDate found = mention.date();
    boolean time = found.year() == null && found.month() == null && found.day() == null;
    boolean yearOnly = found.month() == null && found.day() == null && !time;
    if (!time && !(yearOnly && !line.rights)) {
      line.date = line.date == null ? found : line.date;
    } else if (yearOnly) {
      return false;
    }
    line.i = t.indexFrom(mention.span().end(), line.i);
    return true;
  }

  /** {@code 30.9.3015}: a slip of the keyboard among a credit's parts. */
  private boolean impossibleDate() {
    boolean shape =
        line.bracketed
            && t.isNumber(line.i)
            && t.isMark(line.i + 1, '.')
            && t.isNumber(line.i + 2)
            && t.isMark(line.i + 3, '.')
            && t.isNumber(line.i + 4)
            && line.agencies + line.codes + line.people > 0;
    if (shape) {
      line.i += 5;
    }
    return shape;
  }

  /** A sign of the newsroom: a few small letters among a credit's parts. */
  private boolean sign() {
    boolean small =
        t.isWord(line.i)
            && !t.isUpper(line.i)
            && !t.isCaseless(line.i)
            && t.length(line.i) <= 6
            && t.length(line.i) > 1;
    boolean alone =
        (line.i == 0 || t.mark(line.i - 1) != 0)
            && (!line.has(line.i + 1) || t.mark(line.i + 1) != 0 || t.isNumber(line.i + 1));
    boolean ofAgency =
        small && t.isMark(line.i + 1, '/') && AgencyReader.bare(t, line.i + 2) != null;
    if (!small || !alone || (line.labelled && !ofAgency) || AgencyReader.isAnd(t, line.i)) {
      return false;
    }
    if (ofAgency && line.sourced) {
      line.credit(Credit.Role.CODE, t.of(line.i), line.i, line.i + 1);
      return true;
    }
    if (!line.bracketed && !(!t.has(12 - 1) && endsInAgency())) {
      return false;
    }
    line.credit(Credit.Role.CODE, t.of(line.i), line.i, line.i + 1);
    line.codes++;
    return true;
  }

  private boolean endsInAgency() {
    int last = Math.min(line.end, t.size()) - 1;
    Trie.Match<Set<Label>> mark = Labels.standard().at(t, last, line.end);
    boolean marked = mark != null && mark.value().contains(Label.AGENCY_MARK);
    if (marked) {
      line.end = last;
      line.agencies++;
    }
    return marked || line.agencies > 0;
  }

  private void other() {
    char c = t.mark(line.i);
    if (c != 0) {
      boolean harmless = ".,;:=/-–—|&*()©：、，'\"".indexOf(c) >= 0;
      line.unexplained += harmless ? 0 : 1;
      line.i++;
      return;
    }
    if (AgencyReader.isAnd(t, line.i) || isSite(line.i)) {
      line.i += isSite(line.i) ? 3 : 1;
      return;
    }
    Trie.Match<Set<Label>> glue = Labels.standard().at(t, line.i, line.end);
    boolean ofDay = glue != null && line.people > 0 && t.isNumber(glue.end());
    boolean small =
        (glue != null
                && glue.value().contains(Label.GLUE)
                && (line.date != null || line.labelled || ofDay))
            || (line.role == Credit.Role.TRANSLATOR && Translation.isVerb(t, line.i))
            || ((line.agencies > 0 || line.labelled) && line.isFiller(line.i));
    line.unexplained += small || line.rights ? 0 : 1;
    line.i++;
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
}
