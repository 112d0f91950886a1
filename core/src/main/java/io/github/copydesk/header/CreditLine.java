package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A credit at the foot while it is read: what sets it off, how far it is read, what it names, and
 * how much of it nothing explains. Whether it is a credit follows from these.
 */
final class CreditLine {

  private static final String OPENING_SIGNS = "*-–—•·†_~>[";
  private static final String CLOSING_SIGNS = "._*-]";

  /** Each closing bracket behind the one that opens it. */
  private static final String BRACKETS = "()（）【】";

  private static final WordSet FILLERS =
      WordSet.of("abb", "foto", "bild", "text", "the", "l'", "d'", "der", "le", "la");

  final String text;
  final Tokens t;
  final Locale language;

  final List<Credit> credits = new ArrayList<>();
  @Nullable PartialDate date;
  Credit.@Nullable Role role;
  int i;

  /** The first token that is no sign. */
  int begin;

  /** The bracket that closes it; where there are none, the last token wherever that is. */
  int end = Tokens.END;

  /** The last character that is no sign. */
  char closing;

  int unexplained;
  int codes;
  int agencies;
  int people;
  boolean labelled;
  boolean weakLabel;
  boolean sourced;
  boolean origin;
  boolean translated;

  /** Whether agencies are credited that nobody names. */
  boolean unnamed;

  boolean rights;
  boolean bracketed;
  boolean slashed;
  boolean starred;

  /** Whether it is a name and the agency in brackets that it works for. */
  boolean signed;

  CreditLine(String text, Tokens tokens, Locale language) {
    this.text = text;
    this.t = tokens;
    this.language = language;
  }

  /** What is between the signs that a credit is set off with, and its brackets. */
  static CreditLine of(String text, Tokens t, int from, int to, Locale language) {
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
    Tokens inner = boxed ? t.over(from + 1, last - 1, null) : t.over(from, last, null);
    CreditLine line = new CreditLine(text, inner, language);
    line.closing = last > from ? text.charAt(last - 1) : 0;
    line.unwrap();
    return line;
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
  boolean has(int token) {
    return token < end && t.has(token);
  }

  /** Whether a word such as "photo" or an article explains itself beside what is credited. */
  boolean isFiller(int token) {
    return FILLERS.has(t, token);
  }

  boolean isCredit() {
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
      boolean set = starred || bracketed || (date != null && date.isWhole());
      return agencies > 0 || unnamed || (set && people > 0);
    }
    if (slashed) {
      return agencies > 0;
    }
    if (bracketed) {
      return date != null || agencies > 0 || people > 0 || (codes > 0 && shortCodes());
    }
    return agencies > 0 && (people == 0 || signed);
  }

  /** Whether it is one even where a paragraph goes before it. */
  boolean isSureCredit() {
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

  Findings findings() {
    Findings findings = new Findings();
    findings.credits.addAll(credits);
    findings.foot = date;
    return findings;
  }

  boolean isCredited(String name) {
    for (Credit credit : credits) {
      if (credit.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a credit and reads on behind it. */
  void credit(Credit.Role found, String name, int from, int after) {
    credits.add(new Credit(found, name, new Span(t.start(from), t.end(after - 1))));
    i = after;
  }

  /** Adds names and agencies and reads on behind them. */
  void add(NameReader.Names names, Credit.Role found) {
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

  /** Whether an agency's name is a word or a first name too, and not written in capitals. */
  boolean isOrdinaryWord() {
    return !t.isCaps(i) && (Words.isCommon(t, i) || Words.isGivenName(t, i));
  }
}
