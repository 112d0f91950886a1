package io.github.copydesk.artefact;

import java.util.Set;

/**
 * Takes out what means nothing once the lines beside it go: how far a player has got, {@code 0:00 /
 * 3:25}, and the lines drawn above a page's foot, {@code * * *}. Those of agencies, {@code ___},
 * are of the story and stay. Not thread-safe.
 */
final class Leftovers {

  /** They are few, and each is put in among those that were noted. */
  private static final int MOST_ADDED = 40;

  /** So many marks are a line drawn. */
  private static final int LEAST_MARKS = 3;

  private static final int LONGEST_CLOCK = 24;

  private static final int LONGEST_SPEED = 5;

  private static final String MARKS = "*-\u2013\u2014~\u2022\u00b7";

  /** The groups of rules for buttons that stand around a player. */
  private static final Set<String> PLAYERS =
      Set.of("navigation", "share", "platform", "subscription", "related");

  private final Engine engine;
  private final FoundLines lines;

  Leftovers(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
  }

  void cut() {
    if (engine.linksRule() == Engine.NO_RULE) {
      return;
    }
    cutClocks();
    cutRulers();
  }

  // ------------------------------------------------------------------ players

  private void cutClocks() {
    int most = lines.size() + MOST_ADDED;
    for (int i = 0; i < lines.size() && lines.size() < most; i++) {
      if (isOfPlayer(i) && lines.end(i) < lines.source().length()) {
        i = cutBelow(i);
      }
    }
    for (int i = lines.size() - 1; i >= 0 && lines.size() < most; i--) {
      if (isOfPlayer(i) && lines.start(i) > 0) {
        i = cutAbove(i);
      }
    }
  }

  private boolean isOfPlayer(int i) {
    return lines.goes(i)
        && lines.rule(i) != Engine.NO_RULE
        && !lines.hasEdits(i)
        && PLAYERS.contains(lines.ruleOf(i).group());
  }

  /** Takes out the clocks right below a line; returns the last line that goes. */
  private int cutBelow(int line) {
    int last = line;
    int from = lines.below(lines.end(line));
    while (isClock(from, last > line)) {
      last = lines.cut(lines.number(last) + 1, from, lines.rule(line));
      from = lines.below(lines.end(last));
    }
    return last;
  }

  /** Takes out the clocks right above a line; returns the first line that goes. */
  private int cutAbove(int line) {
    int first = line;
    boolean beside = false;
    int from = lines.above(lines.start(line));
    while (isClock(from, beside)) {
      beside = true;
      first = lines.cut(lines.number(first) - 1, from, lines.rule(first));
      from = lines.above(from);
    }
    return first;
  }

  /** Whether a line says where a player is; a length or a speed alone does so beside another. */
  private boolean isClock(int from, boolean beside) {
    if (from < 0 || from >= lines.source().length()) {
      return false;
    }
    String source = lines.source();
    int start = Folding.skipBlanks(source, from, lines.endOfLine(from));
    int end = Folding.skipBlanksBack(source, start, lines.endOfLine(from));
    if (end - start > LONGEST_CLOCK || start == end) {
      return false;
    }
    String line = source.substring(start, end);
    if (beside && line.equals("/")) {
      return true;
    }
    int slash = line.indexOf('/');
    if (slash > 0) {
      return isTime(line.substring(0, slash).strip()) && isTime(line.substring(slash + 1).strip());
    }
    boolean time = isTime(line.charAt(0) == '-' ? line.substring(1) : line);
    return (time && (beside || line.charAt(0) == '-' || isZero(line))) || (beside && isSpeed(line));
  }

  /** {@code 3:25}, {@code 1:03:25}. */
  private static boolean isTime(String text) {
    int digits = 0;
    int marks = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ':' && digits > 0 && digits <= 2) {
        marks++;
        digits = 0;
      } else if (Folding.isDigit(c)) {
        digits++;
      } else {
        return false;
      }
    }
    return marks > 0 && marks <= 2 && digits == 2;
  }

  private static boolean isZero(String time) {
    return time.chars().allMatch(c -> c == '0' || c == ':');
  }

  /** {@code 1x}, {@code 1.5x}. */
  private static boolean isSpeed(String line) {
    int last = line.length() - 1;
    return last > 0
        && last < LONGEST_SPEED
        && (line.charAt(last) == 'x' || line.charAt(last) == '\u00d7')
        && line.chars().limit(last).allMatch(c -> Folding.isDigit((char) c) || c == '.');
  }

  // ------------------------------------------------------------------ lines drawn

  /** Takes out the lines drawn below the last line that stays, if words went there too. */
  private void cutRulers() {
    int number = lines.lines() - 1;
    int noted = lines.size() - 1;
    int most = lines.size() + MOST_ADDED;
    int end = lines.source().length() + 1;
    boolean more = true;
    while (more && lines.size() < most) {
      while (noted >= 0 && lines.number(noted) == number && lines.goes(noted)) {
        end = lines.start(noted);
        noted--;
        number--;
      }
      int from = lines.above(end);
      more = from > 0 && isRuler(from) && lines.place(from) < 0 && goesBeside(noted, number, from);
      if (more) {
        lines.insert(noted + 1, number--, from, ruleBeside(noted));
        end = from;
      }
    }
  }

  /** Whether a line of words goes below, or right above. */
  private boolean goesBeside(int noted, int number, int from) {
    return (noted + 1 < lines.size() && lines.start(noted + 1) > from)
        || (noted >= 0 && lines.number(noted) == number - 1 && lines.goes(noted));
  }

  private int ruleBeside(int noted) {
    int rule = lines.rule(beside(noted));
    return rule == Engine.NO_RULE || lines.hasTrait(beside(noted), Rule.Trait.METADATA)
        ? engine.linksRule()
        : rule;
  }

  private int beside(int noted) {
    return noted + 1 < lines.size() ? noted + 1 : noted;
  }

  /** {@code ---}, {@code * * *}. */
  private boolean isRuler(int from) {
    int marks = 0;
    char mark = 0;
    for (int at = from; at < lines.endOfLine(from); at++) {
      char c = lines.source().charAt(at);
      if (!Folding.isBlank(c)) {
        mark = mark == 0 ? c : mark;
        if (c != mark || MARKS.indexOf(c) < 0) {
          return false;
        }
        marks++;
      }
    }
    return marks >= LEAST_MARKS;
  }
}
