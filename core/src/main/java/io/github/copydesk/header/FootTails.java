package io.github.copydesk.header;

import io.github.copydesk.table.Units;
import java.util.List;
import java.util.Locale;

/** Reads credits that stand behind the last sentence, on its line. */
final class FootTails {

  /** Brackets that close a paragraph and credit somebody are shorter. */
  private static final int LONGEST_TAIL = 160;

  /** Agencies after a dash at the end of the story are shorter. */
  private static final int LONGEST_AGENCIES = 60;

  /** A credit with its label behind the last sentence is shorter. */
  private static final int LONGEST_LABELLED = 300;

  private static final int SHORTEST_SENTENCE = 20;

  /** An agency alone behind the last sentence is shorter. */
  private static final int LONGEST_AGENCY = 24;

  /** What a sentence ends with. */
  private static final String CLOSING = ".!?…\"”»“'’";

  /** A sentence in signs of Han is longer. */
  private static final int HAN_SENTENCE = 8;

  private static final String HAN_CLOSING = "】）)］";
  private static final String HAN_OPENING = "【（(［";

  /** {@code 1100312} */
  private static final int HAN_STAMP = 7;

  private final FootCuts foot;
  private final String text;
  private final Tokens t;
  private final Lines lines;
  private final Locale language;

  FootTails(FootCuts foot, Tokens tokens, Locale language) {
    this.foot = foot;
    this.text = foot.text;
    this.t = tokens;
    this.lines = foot.lines;
    this.language = language;
  }

  /** Takes the end of a line off, if it is a credit. */
  boolean read(int content, int last) {
    return bracketed(content, last)
        || han(content, last)
        || dashed(content, last)
        || bare(content, last)
        || labelled(content, last);
  }

  /** Brackets that close the last paragraph: {@code … endet. (APA, 12.9.2015)}. */
  private boolean bracketed(int content, int last) {
    boolean stopped = text.charAt(last - 1) == '.';
    int close = stopped ? last - 1 : last;
    if (close == content || text.charAt(close - 1) != ')') {
      return false;
    }
    int open = close - 1;
    int least = Math.max(content + 2, last - LONGEST_TAIL);
    while (open >= least && text.charAt(open) != '(') {
      open--;
    }
    if (open < least) {
      return false;
    }
    int before = lines.skipBlankBack(open);
    if (signed(content, before, close, last)) {
      return true;
    }
    boolean closed = CLOSING.indexOf(text.charAt(before - 1)) >= 0;
    // A full stop behind the brackets is the sentence's if it has none, and stays.
    if (!closed && (!stopped || before == open)) {
      return false;
    }
    Findings credit = CreditReader.tail(text, t, open, close, language);
    if (credit == null) {
      return false;
    }
    foot.add(credit);
    foot.cut(before, closed ? last : close);
    return true;
  }

  /** {@code …という。【田中太郎】}, {@code …という。(共同)}: who closes a Japanese paragraph. */
  private boolean han(int content, int end) {
    int last = beforeStamp(content, end);
    int bracket = HAN_CLOSING.indexOf(text.charAt(last - 1));
    int least = Math.max(content + HAN_SENTENCE, last - LONGEST_AGENCY);
    int open = bracket < 0 ? least - 1 : last - 1;
    while (open >= least && text.charAt(open) != HAN_OPENING.charAt(bracket)) {
      open--;
    }
    if (open < least || "。」！？".indexOf(text.charAt(open - 1)) < 0) {
      return false;
    }
    List<Byline> names = HanByline.read(text, open, last);
    Findings credit = names == null ? CreditReader.tail(text, t, open, last, language) : null;
    if (names == null && credit == null) {
      return false;
    }
    if (credit != null) {
      foot.add(credit);
    } else if (names != null) {
      foot.credit(names);
    }
    foot.cut(open, end);
    return true;
  }

  /**
   * {@code （編輯：李大華）1100312}: where the bracket before the year of the republic and the day ends.
   */
  private int beforeStamp(int content, int end) {
    int at = end - HAN_STAMP;
    boolean stamp = at > content && HAN_CLOSING.indexOf(text.charAt(at - 1)) >= 0;
    for (int i = at; stamp && i < end; i++) {
      stamp = Units.isDigit(text.charAt(i));
    }
    return stamp ? at : end;
  }

  /** {@code … endet. AGERPRES/(A - autor: Jane Roe, editor: Max Muster)}. */
  private boolean signed(int content, int before, int close, int last) {
    int end = text.charAt(before - 1) == '/' ? before - 1 : before;
    int at = end;
    while (at > content && at > end - LONGEST_AGENCY && Units.isUpperCase(text.charAt(at - 1))) {
      at--;
    }
    int story = lines.skipBlankBack(at);
    boolean apart = end - at > 2 && story > content && story < at;
    if (!apart || CLOSING.indexOf(text.charAt(story - 1)) < 0) {
      return false;
    }
    Findings credit = CreditReader.line(text, t, at, close, language);
    if (credit == null || AgencyReader.bare(t, 0) == null) {
      return false;
    }
    foot.add(credit);
    foot.cut(story, last);
    return true;
  }

  /** Agencies that close the last paragraph after a dash: {@code … endet. – dpa}. */
  private boolean dashed(int content, int last) {
    int dash = dashBefore(Math.max(content, last - LONGEST_AGENCIES), last);
    int end = dash < 0 ? -1 : beforeDashes(dash);
    if (end <= content || end == dash || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    int stop = text.charAt(last - 1) == '.' ? last - 1 : last;
    Findings credit = CreditReader.agencies(text, t, dash + 1, stop, language);
    if (credit == null) {
      return false;
    }
    foot.add(credit);
    foot.cut(end, last);
    return true;
  }

  /** The last dash with a blank behind it, -1 if there is none after {@code least}. */
  private int dashBefore(int least, int last) {
    for (int at = last - 2; at > least; at--) {
      char c = text.charAt(at);
      if (c == '-' || Separator.isLongDash(c)) {
        if (Tokens.isBlank(text.charAt(at + 1))) {
          return at;
        }
      } else if (!isAgencyPart(c)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where the text before one dash or two ends, white space left out; the dash if none is there.
   */
  private int beforeDashes(int dash) {
    int at = text.charAt(dash - 1) == '-' && text.charAt(dash) == '-' ? dash - 1 : dash;
    int end = lines.skipBlankBack(at);
    return end == at ? dash : end;
  }

  /** One agency behind the last full stop: {@code … endet. dpa}. */
  private boolean bare(int content, int last) {
    int at = last;
    int least = Math.max(content, last - LONGEST_AGENCY);
    while (at > least && isAgencyPart(text.charAt(at - 1)) && text.charAt(at - 1) != '.') {
      at--;
    }
    boolean apart = at < last && at > content && text.charAt(at) == ' ';
    // "l'AFP"
    boolean glued =
        at < last
            && at > content + 1
            && Units.isLetter(text.charAt(at - 2))
            && "'’".indexOf(text.charAt(at - 1)) < 0;
    int end = apart ? lines.skipBlankBack(at) : glued && isCaps(at, last) ? at : 0;
    // An agency behind a question is its answer.
    if (end <= content
        || text.charAt(end - 1) == '?'
        || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    Findings credit = CreditReader.agencies(text, t, end, last, language);
    if (credit == null || Words.isCommon(t, 0)) {
      return false;
    }
    foot.add(credit);
    foot.cut(end, last);
    return true;
  }

  /** Whether a character can stand in a list of agencies: no sentence ends in one. */
  private static boolean isAgencyPart(char c) {
    return c < 0x80
        ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == ' ' || c == '/' || c == ',' || c == '.'
        : Units.isLetter(c) || Tokens.isBlank(c);
  }

  private boolean isCaps(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Units.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return to - from > 1;
  }

  /** A credit with its label behind the last sentence: {@code … endet. Quelle: dpa}. */
  private boolean labelled(int content, int last) {
    int least = Math.max(content + SHORTEST_SENTENCE, last - LONGEST_LABELLED);
    for (int at = last - 2; at >= least; at--) {
      boolean apart =
          text.charAt(at - 1) == ' '
              && mayOpenCredit(text.charAt(at))
              && CLOSING.indexOf(text.charAt(at - 2)) >= 0
              && opensCredit(at, last);
      Findings credit = apart ? CreditReader.behind(text, t, at, last, language) : null;
      if (credit != null) {
        foot.add(credit);
        foot.cut(lines.skipBlankBack(at), last);
        return true;
      }
    }
    return false;
  }

  private boolean opensCredit(int from, int last) {
    int end = from + 1;
    boolean word = text.charAt(from) != '©';
    while (word && end < last && Units.isLetter(text.charAt(end))) {
      end++;
    }
    return Labels.standard().opensCredit(text, from, end);
  }

  private static boolean mayOpenCredit(char c) {
    return c == '©' || Units.isUpperCase(c);
  }
}
