package io.github.copydesk.date;

/** Reads the dates of China, Japan and Korea, which have a sign after each number. */
final class EastAsianScan {

  private static final int NONE = -1;

  /** {@code （令和10年）} */
  private static final int LONGEST_ERA = 8;

  private final Scan scan;
  private final Draft draft;

  EastAsianScan(Scan scan, Draft draft) {
    this.scan = scan;
    this.draft = draft;
  }

  int yearSign(int p) {
    int q = eraEnd(scan.blanks(p));
    return scan.at(q) == '年' || scan.at(q) == '년' ? eraEnd(q + 1) : NONE;
  }

  /** {@code 令和6年5月3日}, {@code 平成元年5月3日}: where a date with the year of an era ends. */
  int ofEra(int p) {
    Lexicon.Entry era = scan.word(p, Kind.ERA.bit());
    if (era == null) {
      return NONE;
    }
    int q = scan.blanks(scan.wordEnd);
    boolean first = scan.at(q) == '元';
    boolean year = first || (q >= 0 && scan.number(q) && scan.numberLength <= 3);
    int end = first ? q + 1 : scan.numberEnd;
    if (!year || scan.at(end) != '年') {
      return NONE;
    }
    draft.year = era.value() + (first ? 1 : scan.number);
    int day = monthAndDayWithSigns(end + 1);
    return day > end + 1 ? day : NONE;
  }

  /** {@code 2024年（令和6年）5月3日}: where the year of an emperor ends, in brackets at {@code p}. */
  private int eraEnd(int p) {
    boolean era = isOne(p, "(（") && isOne(p + 1, "令平昭大明");
    for (int i = p + 2; era && i < p + LONGEST_ERA; i++) {
      if (isOne(i, ")）")) {
        return i + 1;
      }
    }
    return p;
  }

  private boolean isOne(int p, String signs) {
    return p >= 0 && signs.indexOf(scan.at(p)) >= 0;
  }

  int monthSign(int p) {
    return scan.at(p) == '月' || scan.at(p) == '월' ? p + 1 : NONE;
  }

  int monthAndDayWithSigns(int p) {
    int q = scan.blanks(p);
    if (q >= 0 && scan.number(q) && scan.numberLength <= 2) {
      int month = scan.number;
      int end = monthSign(scan.numberEnd);
      if (end >= 0) {
        return dayWithSign(month, end);
      }
    }
    draft.doubt = Draft.ORDINARY;
    return p;
  }

  int dayWithSign(int month, int p) {
    draft.month = month;
    int q = scan.blanks(p);
    if (q >= 0 && scan.number(q) && scan.numberLength <= 2) {
      char c = scan.at(scan.numberEnd);
      if (c == '日' || c == '일' || c == '号' || c == '號') {
        draft.day = scan.number;
        return scan.numberEnd + 1;
      }
    }
    draft.doubt = draft.year == 0 ? Draft.ORDINARY : Draft.SURE;
    return p;
  }
}
