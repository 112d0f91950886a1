package io.github.copydesk.artefact;

/** The hour that a line of a programme or of a ticker begins with: {@code 9.30}, {@code 14h02}. */
final class Clock {

  private static final int MINUTES = 60;

  private Clock() {}

  /** Returns where the hour ends that {@code text[start, end)} begins with; start if with none. */
  static int skip(String text, int start, int end) {
    int mark = Folding.skipBlanks(text, skipDigits(text, start, end), end);
    if (mark == start || mark >= end) {
      return start;
    }
    char c = text.charAt(mark);
    if (c != 'h' && c != ':' && c != '.') {
      return start;
    }
    int minutes = c == 'h' ? Folding.skipBlanks(text, mark + 1, end) : mark + 1;
    int last = skipDigits(text, minutes, end);
    if (last == minutes + 2) {
      return last;
    }
    return c == 'h' && (mark + 1 == end || Folding.isBlank(text.charAt(mark + 1)))
        ? mark + 1
        : start;
  }

  /** Returns the minutes since midnight of that hour; -1 if there is none or nothing behind it. */
  static int minutes(String text, int start, int end) {
    int last = skip(text, start, end);
    return last == start || last == end ? -1 : minutesOfAll(text, start, last);
  }

  /** Returns the minutes since midnight of {@code text[start, end)}, which is an hour. */
  static int minutesOfAll(String text, int start, int end) {
    int hours = Integer.parseInt(text, start, skipDigits(text, start, end), 10);
    boolean full = !Folding.isDigit(text.charAt(end - 1));
    return MINUTES * hours + (full ? 0 : Integer.parseInt(text, end - 2, end, 10));
  }

  /** Behind one or two digits; where it began if there are none or more. */
  private static int skipDigits(String text, int start, int end) {
    int at = start;
    while (at < end && Folding.isDigit(text.charAt(at))) {
      at++;
    }
    return at - start > 2 ? start : at;
  }
}
