package io.github.copydesk.header;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a credit that say what it names: {@code Editing by}, {@code Source:}, {@code
 * Traduit de l'arménien par}, a sign of copyright.
 */
final class CreditLabels {

  /** A copyright line says so within its first tokens. */
  private static final int RIGHTS_REACH = 8;

  /** {@code Abb.}, {@code incl.}: before a full stop that ends no sentence. */
  private static final int LONGEST_SHORT_FORM = 4;

  /** {@code RO}, {@code ENG}: the sign of an edition is no longer. */
  private static final int LONGEST_EDITION = 3;

  private final CreditLine line;
  private final Tokens t;

  CreditLabels(CreditLine line) {
    this.line = line;
    this.t = line.t;
  }

  /** {@code This story was}, {@code La rédaction} before the rest of a credit. */
  void opening() {
    Trie.Match<Set<Label>> match = Labels.standard().at(t, line.i, line.end);
    boolean opens = match != null && match.value().contains(Label.OPENING);
    int newsroom = opens ? -1 : Words.newsroomEnd(t, line.i);
    int agency = opens ? line.i : CreditNames.behindPlace(t, line.i);
    if (match != null && opens) {
      line.i = match.end();
    } else if (newsroom > 0 && line.has(newsroom) && !t.isMark(newsroom, ':')) {
      line.weakLabel = true;
      line.i = newsroom;
    } else if (agency == line.i + 1) {
      line.i = agency;
    }
    line.begin = line.i;
  }

  boolean label() {
    Trie.Match<Set<Label>> match = Labels.standard().at(t, line.i, line.end);
    if (match == null || isHalf(match.end())) {
      return false;
    }
    Set<Label> kinds = match.value();
    if (line.labelled && kinds.contains(Label.PUBLISHED) && printed(match.end())) {
      return true;
    }
    if (isAside(kinds, match.end())) {
      line.i = match.end();
      return true;
    }
    boolean mark = kinds.contains(Label.AGENCY_MARK);
    if (mark && Agencies.standard().end(t, line.i, line.end) > match.end()) {
      return false; // Agence France-Presse
    }
    boolean source = kinds.contains(Label.SOURCE) || mark;
    Credit.Role found = Credits.role(kinds);
    if (found == Credit.Role.EDITOR && isEditorAlone(match.end())) {
      line.labelled = true;
    }
    if (found == null && kinds.contains(Label.BY) && isColon(match.end())) {
      found = Credit.Role.REPORTER;
    }
    if (kinds.contains(Label.LETTER_TO) && hasAddress()) {
      found = Credit.Role.REPORTER;
    }
    return (source || found != null) && label(match, source, found);
  }

  /** {@code Редактор Анна Белова}: a whole line of an editor and a whole name. */
  private boolean isEditorAlone(int name) {
    return line.i == 0
        && name == 1
        && t.isUpper(0)
        && Words.isGivenName(t, name)
        && t.isUpper(name)
        && t.isUpper(name + 1)
        && !line.has(name + 2);
  }

  /** {@code Originally published in Le Monde.}: where, behind a credit, up to the end. */
  private boolean printed(int after) {
    int at = t.isWord(after) && !t.isUpper(after) && after > line.i + 1 ? after + 1 : after;
    int paper = at;
    while (t.isUpper(paper)) {
      paper++;
    }
    boolean closes = !line.has(t.isMark(paper, '.') ? paper + 1 : paper);
    if (!t.isMark(line.i - 1, '.') || paper == at || !closes) {
      return false;
    }
    line.i = paper;
    return true;
  }

  /** {@code Write to Jane Roe at jane.roe@paper.com}; "Write to Jane Roe" ends a story. */
  private boolean hasAddress() {
    for (int j = line.i; line.has(j); j++) {
      if (t.isMark(j, '@')) {
        return true;
      }
    }
    return false;
  }

  private boolean label(Trie.Match<Set<Label>> match, boolean source, Credit.@Nullable Role found) {
    Set<Label> kinds = match.value();
    boolean reading = found != null;
    line.unnamed |= kinds.contains(Label.UNNAMED);
    boolean colon = isColon(match.end());
    boolean phrase = match.end() - line.i > 1;
    if (colon && !phrase && NameReader.isWithWord(t, line.i)) {
      return false;
    }
    boolean opens = line.i == line.begin || line.i == 0 || t.mark(line.i - 1) != 0 || phrase;
    boolean weak = !phrase && !colon && !isStrongWord(kinds);
    if (!opens && weak) {
      return false;
    }
    line.labelled |= !weak && (reading || colon || phrase);
    line.weakLabel |= weak || !reading;
    line.sourced = source && !reading;
    line.origin = line.sourced && colon;
    line.translated |= kinds.contains(Label.TRANSLATOR) && phrase;
    line.role = line.sourced || (weak && source) ? null : found;
    line.i = match.end();
    return true;
  }

  /** {@code Haber-Kamera}: a word with more behind a hyphen is another. */
  private boolean isHalf(int after) {
    return t.isMark(after, '-') && !t.spaceBefore(after) && t.isWord(after + 1);
  }

  /** Whether a label names nobody: a sign of copyright, the words of a house below its credits. */
  private boolean isAside(Set<Label> kinds, int after) {
    boolean owned = kinds.contains(Label.RIGHTS) && (line.i < RIGHTS_REACH || line.rights);
    line.rights |= owned;
    boolean credits = line.labelled || line.weakLabel;
    return owned || (credits && kinds.contains(Label.NOISE) && after > line.i + 1);
  }

  private boolean isColon(int token) {
    return t.isMark(token, ':') || t.isMark(token, '：');
  }

  /**
   * {@code Rozmawiała Ewa Nowak}: verbs that need no colon, and no nouns such as "interview";
   * without capitals nothing tells a name behind them.
   */
  private boolean isStrongWord(Set<Label> kinds) {
    return !t.isCaseless(line.i)
        && (kinds.contains(Label.TRANSLATOR)
            || (kinds.contains(Label.INTERVIEWER) && !Words.isCommon(t, line.i)));
  }

  /** {@code Traduit de l'arménien par}: no label has all languages. */
  boolean translation() {
    int after = Translation.end(t, line.i, line.end);
    if (after < 0) {
      return false;
    }
    line.labelled = true;
    line.translated |= Translation.isSaid(t, line.i, after);
    line.role = Credit.Role.TRANSLATOR;
    if (line.weakLabel && !t.isUpper(after)) {
      line.credits.replaceAll(c -> new Credit(role(c), c.name(), c.span()));
    }
    line.i = after;
    return true;
  }

  /** {@code von Jane Roe aus dem Englischen übersetzt}: who was named is the translator. */
  private static Credit.Role role(Credit c) {
    return c.role() == Credit.Role.REPORTER ? Credit.Role.TRANSLATOR : c.role();
  }

  /** Whether a copyright sign comes soon, which lets a line have words that nothing explains. */
  boolean rightsFollow() {
    for (int j = line.i; j < RIGHTS_REACH && line.has(j); j++) {
      Trie.Match<Set<Label>> label =
          Labels.standard().mayBeRights(t, j) ? Labels.standard().at(t, j, line.end) : null;
      if (label != null && label.value().contains(Label.RIGHTS)) {
        return true;
      }
      if (closesSentence(j)) {
        return false;
      }
    }
    return false;
  }

  /** {@code Nobody was hurt. (© dpa)}: the words before the sign are a sentence of the story. */
  private boolean closesSentence(int token) {
    return t.isMark(token, '.')
        && t.spaceBefore(token + 1)
        && t.length(token - 1) > LONGEST_SHORT_FORM
        && !t.isUpper(token - 1);
  }

  /** {@code AGERPRES (RO - autor: …; EN - autor: …)}: the sign of an edition behind an agency. */
  boolean edition() {
    boolean behind = line.agencies > 0 && (t.isMark(line.i - 1, '(') || t.isMark(line.i - 1, ';'));
    boolean sign =
        behind
            && t.isUpper(line.i)
            && (t.length(line.i) == 1 || t.isCaps(line.i))
            && t.length(line.i) <= LONGEST_EDITION
            && t.isMark(line.i + 1, '-');
    if (sign) {
      line.role = null;
      line.i += 2;
    }
    return sign;
  }
}
