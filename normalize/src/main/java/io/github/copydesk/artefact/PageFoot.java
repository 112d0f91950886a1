package io.github.copydesk.artefact;

import java.util.Locale;
import java.util.Set;

/**
 * Takes out what no rule knows of a page's foot: what it says to its readers between two lines that
 * go, and the keywords beside one. The foot is what stands below the last paragraph; a text without
 * paragraphs has none, nor has one with a single line that goes. Holds the working arrays; not
 * thread-safe.
 */
final class PageFoot {

  /** No foot has more. */
  private static final int MOST_LINES = 150;

  /** One line alone may stand above the last words of the story. */
  private static final int LEAST_FURNITURE = 2;

  /** Where nothing below bears it out, more above has to. */
  private static final int LEAST_ABOVE_LAST = 3;

  /** Two names stand below a letter too. */
  private static final int LEAST_KEYWORDS = 3;

  /** One below a label may be a name that the label is for. */
  private static final int LEAST_TAGS = 2;

  /** Keywords are looked for in so much of the story. */
  private static final int REACH = 20_000;

  /** So few lines stand between two of one kind, and so few below all. */
  private static final int MOST_BETWEEN = 3;

  private static final int MOST_BELOW = 2;

  /** So many lines that go make a foot, of whatever kind they are. */
  private static final int LEAST_DEEP = 4;

  /** So many hours with the titles of what was published then make a list of news. */
  private static final int LEAST_TIMED = 2;

  /** So many stand deep in a foot. */
  private static final int MOST_DEEP = 4;

  /** The groups of rules for what a page has below its story, but for buttons that share it. */
  private static final Set<String> FEET = Set.of("comments", "related", "subscription", "legal");

  /** Those of them for what never stands in the middle of a story. */
  private static final Set<String> ENDS = Set.of("comments", "legal");

  private final Engine engine;
  private final FoundLines lines;

  /** The lines with words of the foot, the last one first. */
  private final int[] starts = new int[MOST_LINES];

  private final int[] ends = new int[MOST_LINES];

  /** The how manieth line of the text each is. */
  private final int[] numbers = new int[MOST_LINES];

  private final boolean[] goes = new boolean[MOST_LINES];
  private int size;

  /** That of the rules that found something here, if one of them is of a language. */
  private String language = ReaderWords.ANY;

  /** Where the last paragraph ends; -1 if there is none. */
  private int story;

  PageFoot(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
  }

  void cut() {
    if (engine.linksRule() == Engine.NO_RULE || lines.size() < LEAST_FURNITURE) {
      return;
    }
    read();
    int furniture = 0;
    int run = size - 1;
    for (int line = size - 1; line >= 0 && story > 0; line--) {
      if (goes[line]) {
        cutRun(run, line + 1, furniture);
        furniture++;
        run = line - 1;
      }
    }
    if (furniture > 0) {
      cutRun(run, 0, furniture);
    }
  }

  // ------------------------------------------------------------------ reading

  private void read() {
    String source = lines.source();
    size = 0;
    story = -1;
    language = ReaderWords.ANY;
    int noted = lines.size() - 1;
    int number = lines.lines() - 1;
    int to = source.length();
    while (to > 0 && size < MOST_LINES && story < 0) {
      int from = source.lastIndexOf(lines.lineBreak(), to - 1) + 1;
      boolean known = noted >= 0 && lines.start(noted) == from;
      boolean gone = known && lines.goes(noted);
      language =
          gone && language.equals(ReaderWords.ANY) ? lines.ruleOf(noted).language() : language;
      noted -= known ? 1 : 0;
      if (Folding.skipBlanks(source, from, to) < to) {
        if (!gone && LinkList.isProse(source, from, to)) {
          story = to;
        } else {
          add(from, to, number--, gone);
        }
      }
      to = from - 1;
    }
  }

  private void add(int from, int to, int number, boolean gone) {
    starts[size] = from;
    ends[size] = Folding.skipBlanksBack(lines.source(), from, to);
    numbers[size] = number;
    goes[size++] = gone;
  }

  // ------------------------------------------------------------------ lines between others

  /**
   * Takes out what is the page's of the lines from {@code first} down to {@code last} that nothing
   * is known of, below so many that go.
   */
  private void cutRun(int first, int last, int above) {
    if (first < last) {
      return;
    }
    int rule = rule(above > 0 ? first + 1 : last - 1);
    boolean between = above > 0 && last > 0;
    if (areDeep(first, last) || (above > 0 && areTimed(first, last))) {
      cut(first, last, engine.linksRule());
      return;
    }
    if (between && cutLinks(first, last)) {
      return;
    }
    if (areForReaders(first, last, above)
        || areKeywords(first, last, above)
        || (between && areOfOneKind(first, last))) {
      cut(first, last, rule);
      return;
    }
    int tags = above == 0 && last > 0 ? firstTag(first, last) : last - 1;
    cut(tags, last, rule);
    cutEnds(first, tags + 1, above, rule);
  }

  /**
   * Takes out prompts above a line that goes, keywords below one, and what is alone of its kind.
   */
  private void cutEnds(int first, int last, int above, int rule) {
    int prompt = firstPrompt(first, last, above);
    int keyword = above > 0 ? lastKeyword(first, Math.max(prompt + 1, last)) : first + 1;
    cut(first, keyword, rule);
    cutControls(keyword - 1, prompt + 1, above, rule);
    cut(prompt, last, rule);
  }

  private void cut(int first, int last, int rule) {
    for (int line = first; line >= last; line--) {
      lines.cut(numbers[line], starts[line], rule);
    }
  }

  /** The rule of a line that goes, if its lines say nothing of the text. */
  private int rule(int line) {
    int place = lines.place(starts[line]);
    return lines.hasTrait(place, Rule.Trait.METADATA) ? engine.linksRule() : lines.rule(place);
  }

  /** Answers of readers stand between two lines that are the same. */
  private boolean areForReaders(int first, int last, int above) {
    if (above < LEAST_FURNITURE
        || (last == 0 ? above < LEAST_ABOVE_LAST : isSame(first + 1, last - 1))
        || areSpoken(first, last)) {
      return false;
    }
    int line = first;
    while (line >= last && isForReaders(line)) {
      line--;
    }
    return line < last;
  }

  /** Whether one line after the other names who speaks, and not always the same. */
  private boolean areSpoken(int first, int last) {
    int line = first;
    while (line >= last && speaker(line) > 0) {
      line--;
    }
    String source = lines.source();
    return line < last
        && first > last
        && !source.regionMatches(starts[first], source, starts[first - 1], speaker(first) + 1);
  }

  /** The length of the one word before a colon that a line begins with; 0 if there is none. */
  private int speaker(int line) {
    int at = starts[line];
    while (at < ends[line] && Folding.isLetter(lines.source().charAt(at))) {
      at++;
    }
    boolean named =
        lines.source().startsWith(": ", at) && Folding.isUpper(lines.source().charAt(starts[line]));
    return named ? at - starts[line] : 0;
  }

  /**
   * The first of the lines above one that goes, up to a prompt, that speak to readers; before them
   * if there is no prompt.
   */
  private int firstPrompt(int first, int last, int above) {
    int prompt = last - 1;
    int line = last;
    boolean open = last > 0 || above >= LEAST_FURNITURE;
    while (line <= first && open) {
      boolean asks =
          FootLine.isPrompt(lines.source(), starts[line], ends[line])
              && (above > 0 || isForReaders(line));
      prompt = asks ? line : prompt;
      open = asks || isOpenForReaders(line);
      line++;
    }
    return prompt;
  }

  /** The last words of a story have a mark at their end, if not these. */
  private boolean isOpenForReaders(int line) {
    return Folding.isLetter(lines.source().charAt(ends[line] - 1)) && isForReaders(line);
  }

  private boolean isSame(int one, int other) {
    String source = lines.source();
    return source
        .substring(starts[one], ends[one])
        .equals(source.substring(starts[other], ends[other]));
  }

  private boolean isForReaders(int line) {
    String source = lines.source();
    return engine.readerWords().standIn(source.substring(starts[line], ends[line]), language)
        && !Quotation.isIn(source, starts[line], ends[line])
        && LinkList.read(source, starts[line], ends[line]) != LinkList.Line.ASIDE;
  }

  // ------------------------------------------------------------------ by their neighbours

  /** Whether a few lines, none a name, stand between two that go for the same kind of reason. */
  private boolean areOfOneKind(int first, int last) {
    Rule above = engine.rule(lines.rule(lines.place(starts[first + 1])));
    Rule below = engine.rule(lines.rule(lines.place(starts[last - 1])));
    return first - last < MOST_BETWEEN
        && !isSame(first + 1, last - 1)
        && above.group().equals(below.group())
        && !above.traits().contains(Rule.Trait.METADATA)
        && areLabels(first, last);
  }

  /** Whether a few lines, none a name, stand below some lines that only the foot of a page has. */
  private boolean areDeep(int first, int last) {
    if (first - last >= (last > 0 ? MOST_DEEP : MOST_BELOW)) {
      return false;
    }
    int furniture = 0;
    boolean end = false;
    for (int line = size - 1; line > first; line--) {
      if (goes[line]) {
        String group = lines.ruleOf(lines.place(starts[line])).group();
        furniture += FEET.contains(group) ? 1 : 0;
        end |= ENDS.contains(group);
      }
    }
    return furniture >= (end ? LEAST_FURNITURE : LEAST_DEEP) && areLabels(first, last);
  }

  /** Whether hours stand alone above titles, a later one never below, maybe under a label. */
  private boolean areTimed(int first, int last) {
    int line = first;
    if (line >= last
        && minutes(line) < 0
        && FootLine.isLabel(lines.source(), starts[line], ends[line])) {
      line--;
    }
    int count = 0;
    int before = Integer.MAX_VALUE;
    while (line > last && minutes(line) >= 0 && minutes(line) <= before && isLink(line - 1)) {
      before = minutes(line);
      count++;
      line -= 2;
    }
    return line < last && count >= LEAST_TIMED;
  }

  /** The minutes since midnight of an hour that stands alone; else -1. */
  private int minutes(int line) {
    int start = Folding.skipBlanks(lines.source(), starts[line], ends[line]);
    boolean alone = Clock.skip(lines.source(), start, ends[line]) == ends[line];
    return alone ? Clock.minutesOfAll(lines.source(), start, ends[line]) : -1;
  }

  private boolean isLink(int line) {
    LinkList.Line kind = LinkList.read(lines.source(), starts[line], ends[line]);
    return kind == LinkList.Line.TITLE || kind == LinkList.Line.SHORT;
  }

  private boolean areLabels(int first, int last) {
    int line = first;
    while (line >= last
        && FootLine.isLabel(lines.source(), starts[line], ends[line])
        && !FootLine.isName(lines.source(), starts[line], ends[line], first == last)) {
      line--;
    }
    return line < last;
  }

  /** Takes out the titles below a label that goes, down to another line that goes. */
  private boolean cutLinks(int first, int last) {
    boolean links = engine.headsLinks(lines.rule(lines.place(starts[first + 1])));
    boolean titles = false;
    for (int line = first; line >= last && links; line--) {
      LinkList.Line kind = LinkList.read(lines.source(), starts[line], ends[line]);
      titles |= kind == LinkList.Line.TITLE;
      links = LinkList.isLink(kind) || (titles && kind == LinkList.Line.LABEL);
    }
    for (int line = first; line >= last && links && titles; line--) {
      if (LinkList.isLink(LinkList.read(lines.source(), starts[line], ends[line]))) {
        cut(line, line, engine.linksRule());
      }
    }
    return links && titles;
  }

  private void cutControls(int first, int last, int above, int rule) {
    boolean below = above > 0;
    for (int line = first; line >= last; line--) {
      below = below && FootLine.isField(lines.source(), starts[line], ends[line]);
      if (below
          || (above > 0 && FootLine.isMark(lines.source(), starts[line], ends[line]))
          || FootLine.isArrow(lines.source(), starts[line], ends[line])) {
        cut(line, line, rule);
      }
    }
  }

  // ------------------------------------------------------------------ keywords

  /** Whether these are some short names, most of which the story has too. */
  private boolean areKeywords(int first, int last, int above) {
    boolean announced = above == 0 && lines.source().charAt(lastMark(story)) == ':';
    if (first - last + 1 < LEAST_KEYWORDS || announced) {
      return false;
    }
    String text = null;
    int known = 0;
    for (int line = first; line >= last; line--) {
      if (!FootLine.isKeyword(lines.source(), starts[line], ends[line])) {
        return false;
      }
      text = text == null ? story() : text;
      known += text.contains(words(line)) ? 1 : 0;
    }
    return 2 * known >= first - last + 1;
  }

  /**
   * The last of the short names from {@code first} down that the story has all; above it if few.
   */
  private int lastKeyword(int first, int last) {
    int line = first;
    String text =
        line >= last && FootLine.isKeyword(lines.source(), starts[line], ends[line]) ? story() : "";
    while (line >= last
        && FootLine.isKeyword(lines.source(), starts[line], ends[line])
        && text.contains(words(line))) {
      line--;
    }
    return first - line < (isBelowTags(first) ? 1 : LEAST_KEYWORDS) ? first + 1 : line + 1;
  }

  /**
   * The label that waits above some names which the story has all and a line that goes; the line
   * below them if there is none.
   */
  private int firstTag(int first, int last) {
    int line = last;
    String text = FootLine.isKeyword(lines.source(), starts[line], ends[line]) ? story() : "";
    while (line <= first
        && FootLine.isKeyword(lines.source(), starts[line], ends[line])
        && lines.place(starts[line]) < 0
        && text.contains(words(line))) {
      line++;
    }
    return line - last >= LEAST_TAGS && line <= first && isWaiting(line) ? line : last - 1;
  }

  /** Whether a word was found that a neighbour had to bear out. */
  private boolean isWaiting(int line) {
    int place = lines.place(starts[line]);
    return place >= 0
        && lines.fate(place) == FoundLines.WAITS
        && !lines.hasTrait(place, Rule.Trait.METADATA);
  }

  /** Whether a label of keywords goes right above a line. */
  private boolean isBelowTags(int first) {
    int place = first + 1 < size ? lines.place(starts[first + 1]) : -1;
    return place >= 0 && lines.hasTrait(place, Rule.Trait.FOOT) && isRelated(place);
  }

  private boolean isRelated(int place) {
    return lines.ruleOf(place).group().equals("related");
  }

  private String story() {
    String text = lines.source().substring(Math.max(0, story - REACH), story);
    return text.toLowerCase(Locale.ROOT);
  }

  private String words(int line) {
    return lines.source().substring(starts[line], ends[line]).strip().toLowerCase(Locale.ROOT);
  }

  private int lastMark(int end) {
    return Folding.skipBlanksBack(lines.source(), 0, end) - 1;
  }
}
