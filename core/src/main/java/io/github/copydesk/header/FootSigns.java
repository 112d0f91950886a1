package io.github.copydesk.header;

import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads last lines of agencies and of the signs that people of the desk have: {@code jr/jm}. */
final class FootSigns {

  /** Signs of the desk in a last line are shorter, together and each. */
  private static final int LONGEST_SIGNS = 40;

  private static final int LONGEST_SIGN = 4;

  private static final String VOWELS = "aeiouy";

  /** {@code Red/Int5}, and no {@code Foto/Video}. */
  private static final int LONGEST_DESK = 3;

  /** The signs alone below a wire's copy are shorter. */
  private static final int LONGEST_WIRE = 12;

  /** A line of an agency and its desk is shorter. */
  private static final int LONGEST_AGENCY = 24;

  /** Words that a slash joins and nobody signs with: {@code am/pm}. */
  private static final class Paired {
    private static final WordSet ALL = WordSet.read("paired.txt");
  }

  private final FootCuts foot;
  private final String text;
  private final Tokens t;

  FootSigns(FootCuts foot, Tokens tokens) {
    this.foot = foot;
    this.text = foot.text;
    this.t = tokens;
  }

  /** Takes a line off, if it is of signs. */
  boolean read(int content, int last) {
    return small(content, last) || capitals(content, last) || slip(content, last);
  }

  /** {@code asc/dpa/Reuters}, {@code jr-tr/ah}: agencies and signs of the desk in a last line. */
  private boolean small(int content, int last) {
    if (last - content > LONGEST_SIGNS || !mayBe(content, last)) {
      return false;
    }
    t.over(content, last, null);
    List<Credit> signs = new ArrayList<>();
    boolean slash = false;
    boolean desk = false;
    boolean words = true;
    int i = 0;
    do {
      AgencyReader.Slot agency = t.isWord(i) ? AgencyReader.bare(t, i) : null;
      if (agency == null && !isSign(i)) {
        return false;
      }
      int next = agency == null ? i + 1 : agency.end();
      Credit.Role role = agency == null ? Credit.Role.CODE : Credit.Role.AGENCY;
      String name = agency == null ? t.of(i, next) : agency.names().get(0);
      signs.add(new Credit(role, name, new Span(t.start(i), t.end(next - 1))));
      if (t.isMark(next, '(')) {
        return bracketedAgencies(signs, next, content, last);
      }
      if (t.has(next) && !t.isMark(next, '/') && !(agency == null && t.isMark(next, '-'))) {
        return false;
      }
      slash |= t.isMark(next, '/');
      // "kow/ mal/": no words are closed with a slash.
      boolean closed = t.isMark(next, '/') && !t.has(next + 1);
      desk |= agency != null || t.isMark(next, '-') || closed || !hasVowel(i);
      words &= Paired.ALL.has(t, i);
      i = next + 1;
    } while (t.has(i));
    boolean several = signs.size() > 1 && slash && desk && !words;
    if (several) {
      foot.found.credits.addAll(signs);
      foot.cutLine(content, last);
    }
    return several;
  }

  /** Whether a slash parts words, or a bracket opens behind them: mostly not. */
  private boolean mayBe(int content, int last) {
    int at = content;
    while (at < last && text.charAt(at) != '/' && text.charAt(at) != '(') {
      at++;
    }
    return at > content && at < last;
  }

  /** {@code jr/jm (AFP, Reuters)}: agencies in brackets behind the signs of the desk. */
  private boolean bracketedAgencies(List<Credit> signs, int open, int content, int last) {
    AgencyReader.Slot slot = AgencyReader.at(t, open);
    if (slot == null || !slot.known() || slot.names().isEmpty() || t.has(slot.end())) {
      return false;
    }
    Span span = new Span(t.start(open + 1), t.end(slot.end() - 2));
    for (String name : slot.names()) {
      signs.add(new Credit(Credit.Role.AGENCY, name, span));
    }
    foot.found.credits.addAll(signs);
    foot.cutLine(content, last);
    return true;
  }

  /** Words have a vowel, {@code und/oder}; of the signs of two people one has none. */
  private boolean hasVowel(int i) {
    for (int at = t.start(i); at < t.end(i); at++) {
      if (VOWELS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isSign(int i) {
    boolean small = t.isWord(i) && t.length(i) >= 2 && t.length(i) <= LONGEST_SIGN;
    for (int at = t.has(i) ? t.start(i) : 0; small && at < t.end(i); at++) {
      small = text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
    return small;
  }

  /** {@code PTI JR JM}, {@code JPS // MLS}: an agency and the signs of its desk in capitals. */
  private boolean capitals(int content, int last) {
    if (last <= content
        || last - content > LONGEST_AGENCY
        || !Units.isUpperCase(text.charAt(content))) {
      return false;
    }
    if (text.startsWith(" // ", content + 2) || text.startsWith(" // ", content + 3)) {
      return parted(content, last);
    }
    AgencyReader.Slot agency = AgencyReader.bare(t.over(content, last, null), 0);
    if (agency == null || !t.isCaps(0)) {
      return false;
    }
    int i = agency.end();
    while (t.isCaps(i) && t.length(i) > 1 && t.length(i) <= LONGEST_SIGN) {
      i++;
    }
    if (t.has(i) || i < agency.end() + 2) {
      return false;
    }
    String name = agency.names().get(0);
    Span span = new Span(t.start(0), t.end(agency.end() - 1));
    foot.found.credits.add(new Credit(Credit.Role.AGENCY, name, span));
    for (int sign = agency.end(); sign < i; sign++) {
      foot.found.credits.add(code(sign, sign + 1));
    }
    foot.cutLine(content, last);
    return true;
  }

  private boolean parted(int content, int last) {
    t.over(content, last, null);
    if (!t.isCaps(0) || !t.isCaps(3) || t.has(4)) {
      return false;
    }
    foot.found.credits.add(code(0, 1));
    foot.found.credits.add(code(3, 4));
    foot.cutLine(content, last);
    return true;
  }

  /** {@code (askanews) Red/Int5}: an agency in brackets and the signs of its desk. */
  private boolean slip(int content, int last) {
    if (last - content > LONGEST_AGENCY || !text.startsWith("(", content)) {
      return false;
    }
    AgencyReader.Slot slot = AgencyReader.at(t.over(content, last, null), 0);
    if (slot == null || !slot.known() || slot.names().size() != 1) {
      return false;
    }
    int i = slot.end();
    boolean signs = t.isWord(i) && t.isMark(i + 1, '/') && t.isWord(i + 2) && !t.has(i + 4);
    if (!signs
        || (t.has(i + 3) && !t.isNumber(i + 3))
        || Math.max(t.length(i), t.length(i + 2)) > LONGEST_DESK) {
      return false;
    }
    Span agency = new Span(t.start(1), t.end(slot.end() - 2));
    foot.found.credits.add(new Credit(Credit.Role.AGENCY, slot.names().get(0), agency));
    foot.found.credits.add(code(i, i + 1));
    foot.found.credits.add(code(i + 2, t.has(i + 3) ? i + 4 : i + 3));
    foot.cutLine(content, last);
    return true;
  }

  /**
   * {@code jha/ers}, {@code AND/VIM/}, {@code AHM/5094}, {@code kb aw}: below a wire's copy no
   * words stand so.
   */
  boolean ofWire(int content, int last) {
    if (last - content > LONGEST_WIRE || !(isSlashed(content, last) || isSpaced(content, last))) {
      return false;
    }
    List<Credit> signs = new ArrayList<>(2);
    for (int from = content; from < last; ) {
      int end = signEnd(from, last);
      int length = end - from;
      if (length == 1 || length > LONGEST_SIGN) {
        return false;
      }
      if (length > 0) {
        signs.add(new Credit(Credit.Role.CODE, text.substring(from, end), new Span(from, end)));
      }
      from = end + 1;
    }
    if (!signs.isEmpty()) {
      foot.found.credits.addAll(signs);
      foot.cutLine(content, last);
    }
    return !signs.isEmpty();
  }

  /** Whether a line is of slashes, letters and digits, and one slash at least. */
  private boolean isSlashed(int content, int last) {
    boolean slash = false;
    for (int at = content; at < last; at++) {
      char c = text.charAt(at);
      slash |= c == '/';
      if (c != '/' && !isSign(c)) {
        return false;
      }
    }
    return slash;
  }

  /** Whether a line is of two signs or more in small letters, one of which could be no word. */
  private boolean isSpaced(int content, int last) {
    boolean blank = false;
    boolean noWord = false;
    for (int from = content; from < last; ) {
      int end = signEnd(from, last);
      boolean vowel = false;
      for (int at = from; at < end; at++) {
        char c = text.charAt(at);
        if (c < 'a' || c > 'z') {
          return false;
        }
        vowel |= VOWELS.indexOf(c) >= 0;
      }
      if (Paired.ALL.contains(Fold.hash(text, from, end))) {
        return false;
      }
      noWord |= !vowel;
      blank |= end < last && text.charAt(end) == ' ';
      from = end + 1;
    }
    return blank && noWord;
  }

  private int signEnd(int from, int last) {
    int end = from;
    while (end < last && text.charAt(end) != '/' && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  static boolean isSign(char c) {
    return c < 0x80 && Units.isLetterOrDigit(c);
  }

  private Credit code(int from, int end) {
    return new Credit(Credit.Role.CODE, t.of(from, end), new Span(t.start(from), t.end(end - 1)));
  }
}
