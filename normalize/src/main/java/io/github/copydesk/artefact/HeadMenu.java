package io.github.copydesk.artefact;

import java.util.Set;

/**
 * Takes out what no rule knows of a menu above the story: a few words among the names of a site's
 * parts, or between what leads to other pages, if a title is below all. What stands between the
 * last of those and the story may be the title and stays.
 */
final class HeadMenu {

  private static final int MOST_LINES = 40;

  /** So many names of the site's parts go before others are believed to be of their kind. */
  private static final int LEAST = 3;

  /** One line without a better title below may be the title. */
  private static final int LEAST_UNTITLED = 3;

  /** The first line of all may be a name, or the site's. */
  private static final int LEAST_FIRST = 2;

  /** One line of two words between others may be a name. */
  private static final int LEAST_BETWEEN = 2;

  /** The groups of rules for what leads to other pages of a site. */
  private static final Set<String> SITE =
      Set.of("navigation", "subscription", "legal", "related", "platform");

  private static final int LONGEST = 24;
  private static final int LONGEST_WIDE = 8;
  private static final int MOST_BLANKS = 2;

  private final Engine engine;
  private final FoundLines lines;
  private final int[] starts = new int[MOST_LINES];

  HeadMenu(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
  }

  void cut() {
    if (lines.size() >= LEAST_BETWEEN && lines.goes(0) && lines.number(0) < LEAST) {
      cutBetween();
    }
    int last = lastOfMenu();
    if (last < 0) {
      return;
    }
    int size = read(lines.start(last));
    boolean titled = isTitled(lines, last);
    int rule = lines.rule(last);
    for (int i = 0; i < size; i++) {
      int first = i;
      while (i < size && isLabel(i)) {
        i++;
      }
      int least = !titled ? LEAST_UNTITLED : first == 0 ? LEAST_FIRST : 1;
      if (i - first >= least && endsAtMenu(i, size)) {
        cut(first, i, rule);
      }
    }
  }

  /** Takes out the labels between the first and the last line that leads elsewhere. */
  private void cutBetween() {
    int last = lastOfHead();
    if (last == 0 || !isOfSite(0) || !isTitled(lines, last)) {
      return;
    }
    int rule = lines.rule(last);
    int size = read(lines.start(last));
    int first = 0;
    while (starts[first] < lines.start(0)) {
      first++;
    }
    int labels = 0;
    boolean named = false;
    for (int i = first; i < size; i++) {
      labels += isLabel(i) ? 1 : 0;
      named |= isLabel(i) && lines.source().indexOf(' ', starts[i]) < lines.endOfLine(starts[i]);
    }
    for (int i = first; i < size && (labels >= LEAST_BETWEEN || !named); i++) {
      if (isLabel(i)) {
        cut(i, i + 1, rule);
      }
    }
  }

  /** The last line of those at the top that lead elsewhere, nothing but labels among them. */
  private int lastOfHead() {
    int last = 0;
    int next = 1;
    while (next < lines.size()
        && lines.number(next) < MOST_LINES
        && (lines.goes(next) || isStayingPart(next))
        && areLabels(lines, lines.end(next - 1) + 1, lines.start(next))) {
      last = lines.goes(next) && isOfSite(next) ? next : last;
      next++;
    }
    return last;
  }

  /** Whether a line names a part of the site and was no menu by itself. */
  private boolean isStayingPart(int i) {
    return lines.fate(i) == FoundLines.STAYS
        && lines.rule(i) == Engine.NO_RULE
        && lines.edgeRule(i) != Engine.NO_RULE
        && engine.rule(lines.edgeRule(i)).traits().contains(Rule.Trait.MENU);
  }

  private boolean isOfSite(int i) {
    return lines.rule(i) != Engine.NO_RULE && SITE.contains(lines.ruleOf(i).group());
  }

  /** The last name of a site's part that goes, if some do near the top; else -1. */
  private int lastOfMenu() {
    int count = 0;
    int last = -1;
    for (int i = 0; i < lines.size() && lines.number(i) < MOST_LINES; i++) {
      if (isOfMenu(i)) {
        count++;
        last = i;
      }
    }
    return count < LEAST ? -1 : last;
  }

  private boolean isOfMenu(int i) {
    return lines.goes(i) && lines.rule(i) != Engine.NO_RULE && lines.hasTrait(i, Rule.Trait.MENU);
  }

  /** Notes where the lines with text above {@code end} begin; returns how many there are. */
  private int read(int end) {
    int size = 0;
    for (int from = 0; from <= end && size < MOST_LINES; from = lines.endOfLine(from) + 1) {
      if (!lines.isBlank(from)) {
        starts[size++] = from;
      }
    }
    return size;
  }

  /** Returns whether the first line below that stays is a title. */
  static boolean isTitled(FoundLines lines, int above) {
    String source = lines.source();
    for (int from = lines.end(above) + 1;
        from < source.length();
        from = lines.endOfLine(from) + 1) {
      int to = lines.endOfLine(from);
      int place = lines.place(from);
      boolean stays = place < 0 || lines.fate(place) == FoundLines.STAYS;
      if (stays && Folding.skipBlanks(source, from, to) < to) {
        return LinkList.read(source, from, to) == LinkList.Line.TITLE;
      }
    }
    return false;
  }

  /** Whether nothing is known of a line of a few words with a capital. */
  private boolean isLabel(int i) {
    int place = lines.place(starts[i]);
    return (place < 0 || isStayingPart(place))
        && isLabel(lines.source(), starts[i], lines.endOfLine(starts[i]));
  }

  /** Returns whether all lines with text in {@code [from, to)} are a few words with a capital. */
  static boolean areLabels(FoundLines lines, int from, int to) {
    int at = from;
    while (at < to && isBlankOrLabel(lines.source(), at, lines.endOfLine(at))) {
      at = lines.endOfLine(at) + 1;
    }
    return at >= to;
  }

  private static boolean isBlankOrLabel(String source, int from, int to) {
    return Folding.skipBlanks(source, from, to) == to || isLabel(source, from, to);
  }

  private static boolean isLabel(String source, int lineStart, int lineEnd) {
    int from = Folding.skipBlanks(source, lineStart, lineEnd);
    int to = Folding.skipBlanksBack(source, from, lineEnd);
    boolean wide = LinkList.isWide(source.charAt(from));
    if (to - from > (wide ? LONGEST_WIDE : LONGEST) || Folding.isLower(source.charAt(from))) {
      return false;
    }
    int blanks = 0;
    int at = from;
    while (at < to && isOfWords(source.charAt(at))) {
      blanks += source.charAt(at) == ' ' ? 1 : 0;
      at++;
    }
    return at == to && blanks <= MOST_BLANKS;
  }

  private static boolean isOfWords(char c) {
    return Folding.isLetter(c) || c == ' ' || c == '-' || c == '&' || c == '\'' || c == '\u2019';
  }

  private boolean endsAtMenu(int i, int size) {
    int place = i < size ? lines.place(starts[i]) : -1;
    return place >= 0 && isOfMenu(place);
  }

  private void cut(int first, int end, int rule) {
    for (int i = first; i < end; i++) {
      lines.cut(i, starts[i], rule);
    }
  }
}
