package io.github.copydesk.header;

import io.github.copydesk.table.Units;

/**
 * The lines of a text. Each answer looks at the characters it is about and at no more, however long
 * the text and its lines are.
 */
final class Lines {

  /** {@code Sehr geehrte Damen und Herren,} */
  private static final int LONGEST_SALUTATION = 60;

  private static final int SHORTEST_SENTENCE = 30;

  // How long the lines are that a sentence was broken into for want of room.
  private static final int SHORTEST_NARROW = 40;
  private static final int LONGEST_NARROW = 100;

  /** Digits of a day and a year: {@code 1 May 2020}. */
  private static final int FEWEST_DIGITS = 5;

  /** {@code 1931} has as many. */
  private static final int YEAR = 4;

  /** {@code Reply-To} */
  private static final int LONGEST_LABEL = 16;

  /** So many lines below the first, who speaks has spoken again. */
  private static final int TURN_LINES = 16;

  private static final class Form {
    private static final WordSet ALL = WordSet.read("forms.txt");
  }

  private static final class Mail {
    private static final WordSet ALL = WordSet.read("mail.txt");

    /** What a letter opens with: {@code Dear}. */
    private static final WordSet DEAR = WordSet.read("dear.txt");
  }

  private final String text;

  /** Where the line that was last measured starts, and up to where no break is in it. */
  private int measured;

  private int unbroken = -1;

  Lines(String text) {
    this.text = text;
  }

  static boolean isBreak(char c) {
    // Most characters stand between these two.
    return (char) (c - 14) >= 0x85 - 14
        && (c == '\n' || c == '\r' || c == '\u0085' || (c & 0xFFFE) == '\u2028');
  }

  /** The first place at or after {@code from} that is not blank. */
  int skipBlank(int from) {
    int at = from;
    while (at < text.length() && Tokens.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place after the last character before {@code from} that is not blank. */
  int skipBlankBack(int from) {
    return skipBlankBack(from, 0);
  }

  /**
   * Where the line's content ends, white space at its end left out; {@code from + most} if it is
   * longer than that.
   */
  int end(int from, int most) {
    int last = Math.min(text.length(), from + most);
    // A line is measured again when its head was taken off, or when more of it matters.
    boolean known = measured <= from && from <= unbroken;
    int at = known && unbroken >= last ? last : firstBreak(known ? unbroken : from, last);
    measured = known ? measured : from;
    unbroken = known ? Math.max(unbroken, at) : at;
    return at == last && at < text.length() ? at : skipBlankBack(at, from);
  }

  private int skipBlankBack(int from, int least) {
    int at = from;
    while (at > least && Tokens.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether the content of the line at {@code from} is longer than {@code length}. */
  boolean isLonger(int from, int length) {
    int last = Math.min(text.length(), from + length);
    int at = firstBreak(from, last);
    if (at < last) {
      return false;
    }
    while (at < text.length() && !isBreak(text.charAt(at))) {
      if (!Tokens.isBlank(text.charAt(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Where the first line break of {@code [from, to)} stands; {@code to} if there is none. */
  private int firstBreak(int from, int to) {
    int at = from;
    while (at < to && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The start of the line that {@code content} is in, at or after {@code floor}. */
  int start(int content, int floor) {
    int at = content;
    while (at > floor && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The start of the next line that is not blank; its indentation stays. */
  int next(int end) {
    int at = skipBlank(end);
    return at >= text.length() ? at : start(at, end);
  }

  /** As {@link #skipBlank}, over one line too that is only a mark, {@code |}. */
  int skipMark(int from) {
    int at = skipBlank(from);
    boolean mark = at + 1 < text.length() && isBreak(text.charAt(at + 1));
    return mark && !Units.isLetterOrDigit(text.charAt(at)) ? skipBlank(at + 1) : at;
  }

  /** Where the content of the next line that is not blank starts. */
  int nextContent(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : skipBlank(end);
  }

  /**
   * Whether the line at {@code from} addresses somebody: a short one that ends in a comma, or in
   * another sign behind {@code Dear}.
   */
  boolean isSalutation(int from) {
    int end = end(from, LONGEST_SALUTATION);
    char last = end > from && end - from < LONGEST_SALUTATION ? text.charAt(end - 1) : 0;
    return last == ',' || last == '،' || ((last == ':' || last == '!') && opensDear(from, end));
  }

  private boolean opensDear(int from, int to) {
    int end = from;
    while (end < to && Units.isLetter(text.charAt(end))) {
      end++;
    }
    return Mail.DEAR.contains(Fold.hash(text, from, end));
  }

  /** Whether a colon follows the first word of a line: {@code Date: …}. */
  boolean hasColon(int from) {
    return labelEnd(from) > 0;
  }

  /** Whether a line opens as those above a letter do: {@code Subject: …}. */
  boolean opensMail(int from) {
    int end = labelEnd(from);
    return end > 0 && Mail.ALL.contains(Fold.hash(text, from, end));
  }

  /** {@code Author: Jane Roe <jane@paper.com>}: whether an address in brackets ends a line. */
  boolean endsWithAddress(int end) {
    int at = text.charAt(end - 1) == '>' ? text.lastIndexOf('<', end) : -1;
    return at >= 0 && end - at < LONGEST_SALUTATION && text.indexOf('@', at) < end;
  }

  /** Whether a line opens as those of minutes and judgments do: {@code Present: …}. */
  boolean opensForm(int from) {
    int end = labelEnd(from);
    return end > 0 && Form.ALL.contains(Fold.hash(text, from, end));
  }

  /** Where the word ends that a colon follows, with or without a blank; -1 if none does. */
  private int labelEnd(int from) {
    int most = Math.min(text.length(), from + LONGEST_LABEL);
    int end = from;
    while (end < most && (Units.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    int colon = end < most && Tokens.isBlank(text.charAt(end)) ? end + 1 : end;
    return end > from && colon < text.length() && text.charAt(colon) == ':' ? end : -1;
  }

  /** Whether the line above one that starts after {@code from} breaks a word: {@code dredg-}. */
  boolean isBroken(int line, int from) {
    int above = skipBlankBack(line);
    return above > from - 1
        && above > 1
        && text.charAt(above - 1) == '-'
        && Units.isLetter(text.charAt(above - 2))
        && Units.isLowerCase(text.charAt(line));
  }

  /**
   * Whether the line right above one goes on in it: it ends with a comma, or is a long one that
   * opens with a small letter and closes no sentence.
   */
  boolean goesOn(int line) {
    int above = skipBlankBack(line);
    if (above == 0 || hasBlankLine(above, line)) {
      return false;
    }
    char last = text.charAt(above - 1);
    int start = start(above, Math.max(0, above - LONGEST_NARROW));
    return last == ','
        || (Units.isLetter(last)
            && above - start >= SHORTEST_NARROW
            && above - start < LONGEST_NARROW
            && Units.isLowerCase(text.charAt(start)));
  }

  /**
   * Whether a line that ends at {@code end} goes on below: a comma ends it, or a paragraph in small
   * letters follows, and no {@code iPhone}.
   */
  boolean isUnfinished(int end) {
    int next = skipBlank(end);
    return next + 1 < text.length()
        && (text.charAt(end - 1) == ','
            || (Units.isLowerCase(text.charAt(next))
                && !Character.isUpperCase(text.charAt(next + 1))
                && isLonger(next, HeadReader.SHORTEST_LINE)));
  }

  /** Whether a line ends with the years from and to: {@code 1931 – 2019}. */
  boolean endsWithYears(int from, int end) {
    int dash = isYear(end - YEAR, from) ? skipBlankBack(end - YEAR, from) - 1 : -1;
    return dash > from
        && Separator.isDash(text.charAt(dash))
        && isYear(skipBlankBack(dash, from) - YEAR, from);
  }

  private boolean isYear(int from, int least) {
    return from >= least
        && from + YEAR <= text.length()
        && digits(from, from + YEAR) == YEAR
        && (from == least || !Units.isLetterOrDigit(text.charAt(from - 1)));
  }

  /** How many of the next lines are the line {@code [from, end)} again. */
  int repeats(int from, int end) {
    int again = 0;
    int at = nextContent(end);
    for (int line = 0; line < TURN_LINES && at < text.length(); line++) {
      boolean same = text.regionMatches(at, text, from, end - from);
      again += same && end(at, end - from + 1) == at + end - from ? 1 : 0;
      at = nextContent(at);
    }
    return again;
  }

  /**
   * Where the line right below one that ends at {@code end} starts, if it is shorter than {@code
   * most}, opens like words or an address, and is not the last; else -1.
   */
  int below(int end, int most) {
    int next = skipBlank(end);
    if (next >= text.length()
        || isLonger(next, most - 1)
        || hasBlankLine(end, next)
        || (!Units.isLetter(text.charAt(next)) && text.charAt(next) != '@')) {
      return -1;
    }
    return skipBlank(end(next, most)) < text.length() ? next : -1;
  }

  private boolean hasBlankLine(int from, int to) {
    int at = from;
    int breaks = 0;
    while (at < to && breaks < 2) {
      boolean pair = text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
      breaks += isBreak(text.charAt(at)) ? 1 : 0;
      at += pair ? 2 : 1;
    }
    return breaks > 1;
  }

  /** Whether no line ends between the two places, which are no more than {@code most} apart. */
  boolean isOneLine(int from, int to, int most) {
    return to - from <= most && (from >= to || firstBreak(from, to) == to);
  }

  /** Whether a line has as many digits as a day with its year. */
  boolean hasDay(int from, int end) {
    return digits(from, end) >= FEWEST_DIGITS;
  }

  /** Whether a line has as many digits as a year. */
  boolean hasYear(int from, int end) {
    return digits(from, end) >= FEWEST_DIGITS - 1;
  }

  private int digits(int from, int end) {
    int digits = 0;
    for (int at = from; at < end; at++) {
      digits += Units.isDigit(text.charAt(at)) ? 1 : 0;
    }
    return digits;
  }

  /** Whether {@code [from, end)} ends as a sentence does and is long enough to be one. */
  boolean isSentence(int from, int end) {
    int last = lastMark(from, end);
    return last - from > SHORTEST_SENTENCE && ".!?…。".indexOf(text.charAt(last - 1)) >= 0;
  }

  /** The same, and it ends with one full stop, as titles that ask, call or trail off do not. */
  boolean isStatement(int from, int end) {
    int last = lastMark(from, end);
    return last - from > SHORTEST_SENTENCE
        && ".。".indexOf(text.charAt(last - 1)) >= 0
        && text.charAt(last - 2) != '.';
  }

  /** Where {@code [from, end)} ends but for blanks and closing marks. */
  private int lastMark(int from, int end) {
    int last = end;
    while (last > from
        && (Tokens.isBlank(text.charAt(last - 1))
            || "\"'”’»)".indexOf(text.charAt(last - 1)) >= 0)) {
      last--;
    }
    return last;
  }
}
