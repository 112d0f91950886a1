package io.github.copydesk.artefact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells from the lines that stay what form of text they are: numbered parts, as laws and minutes
 * have, a table of contents, a script for a stage, questions with their answers. What looks like
 * furniture there belongs to it.
 */
final class TextForm {

  /** So many lines that stay are looked at on either side for the number of a part. */
  private static final int REACH = 12;

  /** The last part has one below none, and no more stands between its heading and a line of it. */
  private static final int LAST_REACH = 2;

  /** The second of two parts may be the last of a list of links. */
  private static final int LEAST_PARTS = 3;

  private static final int LONGEST_HEADING = 60;

  /** {@code Paragraph 4} */
  private static final int LONGEST_KIND = 12;

  private static final int LONGEST_NUMBER = 3;

  /** So many lines that stay are looked at on either side for rows of one shape. */
  private static final int LIKE = 3;

  private static final int LONGEST_SPEAKER = 24;

  /** The name of a speaker above what is said, with what he does meanwhile. */
  private static final int LONGEST_NAME = 36;

  /** What a text is about stands in so many of its lines. */
  private static final int LEAST_ABOUT = 3;

  /** One of so many lines has it. */
  private static final int SHARE = 6;

  /** {@code website}; words such as {@code yours} stand in every letter. */
  private static final int SHORTEST_TOPIC = 7;

  private final StayingLines lines;
  private final ReaderWords readerWords;

  /** Whether the text is about what a word says; each is looked for once. */
  private final Map<String, Boolean> topics = new HashMap<>();

  private String small = "";

  TextForm(StayingLines lines, ReaderWords readerWords) {
    this.lines = lines;
    this.readerWords = readerWords;
  }

  // ------------------------------------------------------------------ what it is about

  /**
   * Returns whether the text is about something that a page says of itself in this line, such as
   * {@code newsletter} or {@code cookies}: it has the word again and again.
   */
  boolean isAbout(String line) {
    int at = 0;
    boolean about = false;
    while (at < line.length() && !about) {
      int start = at;
      while (at < line.length() && Folding.isLetter(line.charAt(at))) {
        at++;
      }
      about = at - start >= SHORTEST_TOPIC && isTopic(line.substring(start, at));
      at = Math.max(at, start + 1);
    }
    return about;
  }

  private boolean isTopic(String word) {
    return readerWords.standIn(word, ReaderWords.ANY)
        && topics.computeIfAbsent(
            word.substring(0, SHORTEST_TOPIC).toLowerCase(Locale.ROOT), this::isOften);
  }

  private boolean isOften(String stem) {
    small = small.isEmpty() ? lines.smallWords() : small;
    int count = 0;
    int at = small.indexOf(stem);
    while (at >= 0) {
      count++;
      int end = small.indexOf('\n', at);
      at = end < 0 ? -1 : small.indexOf(stem, end);
    }
    return count >= LEAST_ABOUT && count * SHARE >= lines.size();
  }

  // ------------------------------------------------------------------ numbered parts

  /**
   * Returns whether what stands at {@code at} stands between two numbered headings, or below all.
   */
  boolean isInPart(int at) {
    int next = lines.next(at);
    int heading = next - 1;
    while (heading >= 0 && heading >= next - REACH && part(heading) < 0) {
      heading--;
    }
    int number = heading >= 0 && heading >= next - REACH ? part(heading) : -1;
    return number > 0
        && (isNear(number + 1, next, next + REACH)
            || (number >= LEAST_PARTS
                && next - heading <= LAST_REACH
                && isNear(number - 1, heading - REACH, heading)));
  }

  private boolean isNear(int number, int from, int to) {
    int line = Math.max(0, from);
    int end = Math.min(to, lines.size());
    while (line < end && part(line) != number) {
      line++;
    }
    return line < end;
  }

  /** The number that a heading begins with, maybe behind what it is the number of; else -1. */
  private int part(int line) {
    return part(lines.start(line), lines.end(line));
  }

  private int part(int start, int end) {
    String text = lines.text();
    if (end - start > LONGEST_HEADING || text.charAt(end - 1) == '.') {
      return -1;
    }
    int at = start;
    while (at < end && (Folding.isLetter(text.charAt(at)) || text.charAt(at) == '\u00a7')) {
      at++;
    }
    if (at - start > LONGEST_KIND) {
      return -1;
    }
    int digits = at == start ? at : Folding.skipBlanks(text, at, end);
    int last = afterDigits(digits, end);
    int length = last - digits;
    return length > 0 && length <= LONGEST_NUMBER && (last == end || isApart(last, end))
        ? Integer.parseInt(text, digits, last, 10)
        : -1;
  }

  private boolean isApart(int at, int end) {
    char c = lines.text().charAt(at);
    int next = c == '.' || c == ')' || c == ':' ? at + 1 : at;
    return next < end && Folding.isBlank(lines.text().charAt(next));
  }

  private int afterDigits(int from, int end) {
    int at = from;
    while (at < end && Folding.isDigit(lines.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Returns whether the line in {@code [from, to)} bears the number between those of the lines
   * beside it, behind the same word: {@code Item 2: Comments}.
   */
  boolean isNumbered(int from, int to) {
    String text = lines.text();
    int own = part(from, to);
    if (own <= 0 || !Folding.isLetter(text.charAt(from))) {
      return false;
    }
    int next = lines.next(from);
    return isLike(from, next - 1, own - 1) || isLike(from, next, own + 1);
  }

  /**
   * Returns whether what stands at {@code from} is all that stands between two headings that are
   * numbered behind the same word: {@code Week 3} and {@code Week 4}.
   */
  boolean isBetweenParts(int from) {
    int next = lines.next(from);
    int heading = next - 1;
    int number = heading < 0 ? -1 : part(heading);
    return number > 0
        && Folding.isLetter(lines.text().charAt(lines.start(heading)))
        && isLike(lines.start(heading), next, number + 1);
  }

  /** Whether a line begins with the same letters as another, and bears a number. */
  private boolean isLike(int from, int line, int number) {
    return line >= 0
        && line < lines.size()
        && part(line) == number
        && lines.text().regionMatches(from, lines.text(), lines.start(line), 2);
  }

  // ------------------------------------------------------------------ rows

  /**
   * Returns whether the line in {@code [from, to)} is one of some rows that begin with a number and
   * have the same marks, such as clues, {@code 7 Reply (6)}.
   */
  boolean isRow(int from, int to) {
    String shape = Folding.isDigit(lines.text().charAt(from)) ? shape(from, to) : "";
    if (shape.chars().allMatch(c -> c == '0' || c == 'a' || c == ' ')) {
      return false;
    }
    int next = lines.next(from);
    int like = 0;
    for (int i = Math.max(0, next - LIKE); i < Math.min(lines.size(), next + LIKE); i++) {
      like += shape.equals(shape(lines.start(i), lines.end(i))) ? 1 : 0;
    }
    return like >= LIKE - 1;
  }

  /** The marks of a short line, with one digit for each number and a letter for some words. */
  private String shape(int from, int to) {
    StringBuilder shape = new StringBuilder();
    for (int at = from; at < to && to - from <= LONGEST_HEADING; at++) {
      char c = lines.text().charAt(at);
      char kind = Folding.isLetter(c) ? 'a' : Folding.isDigit(c) ? '0' : c;
      int length = shape.length();
      if (kind == 'a'
          && length > 1
          && shape.charAt(length - 2) == 'a'
          && at > from
          && shape.charAt(length - 1) == ' ') {
        shape.setLength(length - 1);
      } else if (length == 0 || shape.charAt(length - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  // ------------------------------------------------------------------ files and chats

  /**
   * Returns whether the line in {@code [from, to)} is of a file of settings: {@code menu:} above
   * what is set in below it, or {@code - Home} among that.
   */
  boolean isSetting(int from, int to) {
    int end = Folding.skipBlanksBack(lines.text(), from, to);
    if (isKey(from, end)) {
      int next = lines.next(from);
      int below = indent(to + 1);
      boolean stays = next < lines.size() && lines.start(next) == to + 1 + below;
      return below > indent(startOfLine(from))
          && (stays || lines.text().startsWith("- ", to + 1 + below));
    }
    int start = startOfLine(from);
    int indent = lines.text().startsWith("- ", from) ? indent(start) : 0;
    for (int i = 0; i < REACH && start > 0 && indent(start) >= indent; i++) {
      start = startOfLine(start - 1);
    }
    return indent > 0
        && indent(start) < indent
        && isKey(
            start + indent(start), Folding.skipBlanksBack(lines.text(), start, endOfLine(start)));
  }

  private int startOfLine(int at) {
    return lines.text().lastIndexOf(lines.lineBreak(), at - 1) + 1;
  }

  private int endOfLine(int from) {
    int end = lines.text().indexOf(lines.lineBreak(), from);
    return end < 0 ? lines.text().length() : end;
  }

  private int indent(int start) {
    int from = Math.min(start, lines.text().length());
    return Folding.skipBlanks(lines.text(), from, lines.text().length()) - from;
  }

  /** {@code menu:} */
  private boolean isKey(int from, int to) {
    int at = from;
    while (at < to && ScriptLine.isNameChar(lines.text().charAt(at))) {
      at++;
    }
    return at > from
        && at + 1 == to
        && lines.text().charAt(at) == ':'
        && Folding.isLower(lines.text().charAt(from));
  }

  /** Returns whether what stands at {@code from} was put into a file or taken out of it. */
  boolean isChange(int from, int to) {
    char first = lines.text().charAt(from);
    return (first == '+' || first == '-')
        && from + 1 < to
        && !Folding.isBlank(lines.text().charAt(from + 1))
        && isDiff();
  }

  boolean isDiff() {
    return Markup.isDiff(lines.text());
  }

  /** Returns whether the text is a file of tags of its own, such as a feed. */
  boolean isFile() {
    return lines.size() > 0 && lines.text().startsWith("<?xml", lines.start(0));
  }

  /** Returns whether the lines beside {@code from} begin with the hour of a message in brackets. */
  boolean isInChat(int from) {
    int next = lines.next(from);
    return isMessage(next - 1) && isMessage(next);
  }

  private boolean isMessage(int line) {
    return line >= 0
        && line < lines.size()
        && lines.text().charAt(lines.start(line)) == '['
        && Clock.minutes(lines.text(), lines.start(line) + 1, lines.end(line)) >= 0;
  }

  // ------------------------------------------------------------------ contents

  /**
   * Returns whether the line in {@code [from, to)} is one of a table of contents or heads it: pages
   * stand at the ends of the lines beside it, each higher than the one above.
   */
  boolean isInContents(int from, int to) {
    int next = lines.next(from);
    int own = page(from, to);
    if (own < 0) {
      return isRising(page(next), page(next + 1)) && isRising(page(next + 1), page(next + 2));
    }
    boolean above = isRising(page(next - 1), own);
    boolean below = isRising(own, page(next));
    return (above && below)
        || (above && isRising(page(next - 2), page(next - 1)))
        || (below && isRising(page(next), page(next + 1)));
  }

  private static boolean isRising(int one, int other) {
    return one > 0 && one < other;
  }

  private int page(int line) {
    return line < 0 || line >= lines.size() ? -1 : page(lines.start(line), lines.end(line));
  }

  /** The number at the end of some words, of which there are a few; else -1. */
  private int page(int from, int to) {
    String text = lines.text();
    int end = Folding.skipBlanksBack(text, from, to);
    int digits = end;
    while (digits > from && Folding.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int words = beforeLeaders(from, digits);
    boolean page = digits < end && end - digits <= LONGEST_NUMBER && words < digits;
    return page && words > from && Folding.isLetter(text.charAt(words - 1))
        ? Integer.parseInt(text, digits, end, 10)
        : -1;
  }

  /** Where the words end that blanks, dots or a line lead from to the number of a page. */
  private int beforeLeaders(int from, int digits) {
    int at = digits;
    while (at > from && isLeader(lines.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isLeader(char c) {
    return Folding.isBlank(c) || c == '.' || c == '\u2026' || c == '_' || c == '\u00b7';
  }

  // ------------------------------------------------------------------ scripts

  /**
   * Returns whether the line in {@code [from, to)} is a word in capitals near others that stand
   * there twice, the speakers of a play.
   */
  boolean isSpeaker(int from, int to) {
    if (to - from == 1 || !lines.areCapitals(from, to, LONGEST_SPEAKER)) {
      return false;
    }
    int next = lines.next(from);
    int first = Math.max(0, next - REACH);
    int last = Math.min(lines.size(), next + REACH);
    for (int i = first; i < last; i++) {
      if (isSpeaker(i) && isAmong(i, i + 2, last)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the line above {@code at} names who speaks, as scripts do: in capitals, and
   * again nearby.
   */
  boolean isSpoken(int at) {
    int speaker = lines.next(at) - 1;
    return speaker >= 0
        && lines.areCapitals(lines.start(speaker), lines.end(speaker), LONGEST_NAME)
        && (isAmong(speaker, Math.max(0, speaker - REACH), speaker)
            || isAmong(speaker, speaker + 1, Math.min(lines.size(), speaker + REACH)));
  }

  private boolean isSpeaker(int line) {
    int length = lines.length(line);
    return length > 1 && lines.areCapitals(lines.start(line), lines.end(line), LONGEST_SPEAKER);
  }

  /** Whether one of some lines is the same as another. */
  private boolean isAmong(int same, int from, int to) {
    int line = from;
    while (line < to && !lines.areSame(same, line)) {
      line++;
    }
    return line < to;
  }
}
