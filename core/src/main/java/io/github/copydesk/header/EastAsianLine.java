package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line that may open with an East Asian dateline, and what its readers share. */
abstract class EastAsianLine {

  /** {@code （中央社記者王小明、李大華奧斯陸12日專電）} is shorter. */
  private static final int LONGEST_BRACKET = 48;

  private static final String OPENING = "(（[［【〔「";
  private static final String CLOSING = ")）]］】〕」";

  final String text;
  final int from;
  final int end;

  EastAsianLine(String text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = end;
  }

  /** Where the bracket that opens at a place closes, -1 if none opens or it does not close soon. */
  final int close(int open) {
    int bracket = open < end ? OPENING.indexOf(text.charAt(open)) : -1;
    int most = bracket < 0 ? 0 : Math.min(end, open + LONGEST_BRACKET);
    for (int i = open + 1; i < most; i++) {
      if (text.charAt(i) == CLOSING.charAt(bracket)) {
        return i;
      }
    }
    return -1;
  }

  final int skipBlank(int at) {
    int i = at;
    while (i < end && Tokens.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a blank or one of some signs is at a place. */
  final boolean isAt(int at, String signs) {
    return at < end && (Tokens.isBlank(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0);
  }

  static boolean isHan(char c) {
    return Units.isLetter(c) && !Units.isUpperCase(c) && !Units.isLowerCase(c);
  }

  static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Where {@code 4日} ends, whose month nobody says; where it starts if it is no such day. */
  final int dayEnd(int digit) {
    int at = digit;
    while (at < end && at < digit + 2 && Units.isDigit(text.charAt(at))) {
      at++;
    }
    return at < end && text.charAt(at) == '日' ? at + 1 : digit;
  }

  /** {@code 4日}, {@code 3月4日}. */
  static @Nullable PartialDate day(String words) {
    DateMention date = DateReader.standard().at(words, 0, words.length(), Locale.JAPANESE, null);
    if (date != null && date.span().end() == words.length()) {
      return date.date();
    }
    boolean alone = words.length() >= 2 && words.length() <= 3 && words.endsWith("日");
    int day = 0;
    for (int i = 0; alone && i < words.length() - 1; i++) {
      int digit = Units.digit(words.charAt(i));
      alone = digit >= 0;
      day = day * 10 + digit;
    }
    return alone && day >= 1 && day <= 31 ? PartialDate.of(null, null, day) : null;
  }

  /**
   * A dateline that ends at a place, with the blanks and signs behind it; null at the line's end.
   */
  final DatelineReader.@Nullable Found found(
      List<String> places,
      @Nullable PartialDate date,
      List<String> agencies,
      int after,
      List<Byline> reporters) {
    int story = after;
    while (isAt(story, "-=：:，,")) {
      story++;
    }
    Dateline dateline = new Dateline(places, date, agencies, new Span(from, story));
    return story >= end ? null : new DatelineReader.Found(dateline, reporters, true);
  }

  static List<String> listed(@Nullable String word) {
    return word == null || word.isEmpty() ? List.of() : List.of(word);
  }
}
