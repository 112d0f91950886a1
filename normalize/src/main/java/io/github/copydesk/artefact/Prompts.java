package io.github.copydesk.artefact;

/**
 * Takes out what a page asks its readers for in some sentences, {@code Never miss a match! Sign up
 * for our newsletter.}, where other lines of the page go as well: a sentence of it is such a prompt
 * by itself, and the others are short or speak to readers too. Not thread-safe.
 */
final class Prompts {

  /** A longer line is a paragraph. */
  private static final int LONGEST = 200;

  private static final int SHORTEST = 24;

  private static final int MOST_SENTENCES = 3;

  /** What asks or calls readers by without a word for them. */
  private static final int LONGEST_CALL = 48;

  /** Fewer lines that go do not show that the text is a page. */
  private static final int LEAST_FURNITURE = 3;

  private static final String GROUP = "subscription";

  private static final String STOPS = ".!?";

  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

  private final Engine engine;
  private final FoundLines lines;
  private final LineMatcher matcher;

  Prompts(Engine engine, FoundLines lines, LineMatcher matcher) {
    this.engine = engine;
    this.lines = lines;
    this.matcher = matcher;
  }

  /** Takes them out, but not above the first line that goes. */
  void cut() {
    if (!isPage()) {
      return;
    }
    String source = lines.source();
    int noted = 0;
    int number = 0;
    for (int from = 0; from < source.length(); from = lines.endOfLine(from) + 1) {
      int to = lines.endOfLine(from);
      boolean known = noted < lines.size() && lines.start(noted) == from;
      if (Folding.skipBlanks(source, from, to) == to) {
        continue;
      }
      if (!known && noted > 0 && to - from <= LONGEST && to - from >= SHORTEST) {
        int rule = rule(Folding.skipBlanks(source, from, to), to);
        if (rule != Engine.NO_RULE) {
          lines.insert(noted, number, from, rule);
          known = true;
        }
      }
      noted += known ? 1 : 0;
      number++;
    }
  }

  private boolean isPage() {
    int furniture = 0;
    for (int i = 0; i < lines.size() && furniture < LEAST_FURNITURE; i++) {
      furniture +=
          lines.goes(i)
                  && !lines.hasEdits(i)
                  && lines.rule(i) != Engine.NO_RULE
                  && !lines.hasTrait(i, Rule.Trait.METADATA)
              ? 1
              : 0;
    }
    return furniture == LEAST_FURNITURE;
  }

  /** The rule for a line of some sentences that is a prompt as a whole. */
  private int rule(int from, int to) {
    String source = lines.source();
    int[] starts = new int[MOST_SENTENCES + 1];
    int count = 0;
    for (int at = from; at < to; at = afterSentence(at, to)) {
      if (count == MOST_SENTENCES) {
        return Engine.NO_RULE;
      }
      starts[count++] = at;
    }
    starts[count] = to;
    int rule = Engine.NO_RULE;
    for (int i = 0; i < count && count > 1 && rule == Engine.NO_RULE; i++) {
      rule = ruleOfSentence(starts[i], Folding.skipBlanksBack(source, starts[i], starts[i + 1]));
    }
    for (int i = 0; i < count && rule != Engine.NO_RULE; i++) {
      boolean fits = mayBeside(starts[i], starts[i + 1], engine.rule(rule).language());
      rule = fits ? rule : Engine.NO_RULE;
    }
    return rule;
  }

  private int afterSentence(int from, int to) {
    String source = lines.source();
    int at = from + 1;
    while (at < to
        && !(Folding.isBlank(source.charAt(at)) && STOPS.indexOf(source.charAt(at - 1)) >= 0)) {
      at++;
    }
    return Folding.skipBlanks(source, at, to);
  }

  private int ruleOfSentence(int from, int to) {
    int found = matcher.match(lines.source(), from, to, WordPatterns.LINE);
    for (int i = 0; i < found; i++) {
      Rule rule = engine.rule(matcher.rule(i));
      if (rule.position() == Rule.Position.LINE
          && rule.confidence() == Rule.Confidence.HIGH
          && rule.group().equals(GROUP)) {
        return matcher.rule(i);
      }
    }
    return Engine.NO_RULE;
  }

  /** Whether a sentence speaks to readers or is a short call, and nobody is quoted in it. */
  private boolean mayBeside(int from, int to, String language) {
    String words = lines.source().substring(from, to);
    boolean call = false;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (QUOTES.indexOf(c) >= 0) {
        return false;
      }
      call |= c == '!' || c == '?';
    }
    return (call && to - from <= LONGEST_CALL)
        || ruleOfSentence(from, Folding.skipBlanksBack(lines.source(), from, to)) != Engine.NO_RULE
        || engine.readerWords().standIn(words, language);
  }
}
