package io.github.copydesk.artefact;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document on its way through the rules. First every line is looked at by itself; what was
 * found is then weighed in the document (neighbours, first and last line), and last it is decided
 * what white space goes with what. Holds the working arrays, so that clean text costs no
 * allocation; lent by the {@link Engine}, not thread-safe.
 */
final class Page {

  // What the kinds of place in a line ask for.
  private static final int GLUED = CharScan.CAMEL | CharScan.CAPITALS | CharScan.GLUE;
  private static final int PROGRAM = CharScan.SIGN | CharScan.MARK | CharScan.PAIR;
  private static final int INSIDE =
      CharScan.MARK | CharScan.PUNCTUATION | CharScan.PAIR | CharScan.PHRASE;

  /** So often more is looked for above the story once something else is gone. */
  private static final int MOST_ROUNDS = 4;

  private final Engine engine;
  private final LineMatcher matcher;
  private final InlineScanner inline;
  private final Endings endings;
  private final LineEnd lineEnd;
  private final TagSearch tagSearch;
  private final @Nullable Markup markup;
  private final FoundLines lines;
  private final Evidence evidence;
  private final Dependents dependents;
  private final PageFoot foot;
  private final HeadMenu menu;
  private final Prompts prompts;
  private final Leftovers leftovers;
  private final InnerLinks innerLinks;
  private final DocumentTags tags = new DocumentTags();
  private final Chunk chunk = new Chunk();

  private String source = "";
  private char lineBreak = '\n';
  private boolean thorough;

  /** Whether tags went out of the text. */
  private boolean stripped;

  /** Whether lines went that no rule knows, beside which others were in doubt. */
  private boolean parted;

  Page(Engine engine) {
    this.engine = engine;
    this.matcher = new LineMatcher(engine);
    this.inline = new InlineScanner(engine);
    this.endings = new Endings(engine, matcher);
    this.lineEnd = new LineEnd(engine, endings);
    this.tagSearch = new TagSearch(new Brackets(engine));
    this.markup = markup(engine);
    this.lines = new FoundLines(engine);
    this.evidence = new Evidence(engine, lines);
    this.dependents = new Dependents(engine, lines);
    this.foot = new PageFoot(engine, lines);
    this.menu = new HeadMenu(engine, lines);
    this.prompts = new Prompts(engine, lines, matcher);
    this.leftovers = new Leftovers(engine, lines);
    this.innerLinks = new InnerLinks(engine, lines);
  }

  private static @Nullable Markup markup(Engine engine) {
    return engine.markupRule() == Engine.NO_RULE
        ? null
        : new Markup(engine.markupNames(), engine.rule(engine.markupRule()).id());
  }

  /** Returns what goes and what is flagged, null if nothing, for which no object is made. */
  @Nullable Redline edit(String text, Profile profile) {
    stripped = false;
    Redline redline = round(text, profile);
    for (int round = 0; round < MOST_ROUNDS && redline != null && hasMore(redline); round++) {
      Redline next = round(redline.result(), profile);
      if (next == null) {
        break;
      }
      redline = redline.then(next);
      if (next.isUnchanged()) {
        break;
      }
    }
    return redline;
  }

  /** Takes out the tags, if the text came with some, and then what lines are left to go. */
  private @Nullable Redline round(String text, Profile profile) {
    Redline plain = markup == null ? null : markup.strip(text);
    if (plain == null) {
      return editOnce(text, profile);
    }
    stripped = true;
    Redline rest = editOnce(plain.result(), profile);
    return rest == null ? plain : plain.then(rest);
  }

  /**
   * Whether only now that something else is gone a title stands above the story twice, the text is
   * none about tags or programs, lines are neighbours, or words are glued together.
   */
  private boolean hasMore(Redline redline) {
    return !redline.isUnchanged()
        && (parted
            || hasProgram()
            || gluesWords(redline)
            || dependents.hasHead(redline.result(), lineBreak)
            || (markup != null && markup.strip(redline.result()) != null));
  }

  private @Nullable Redline editOnce(String text, Profile profile) {
    source = text;
    thorough = profile == Profile.THOROUGH;
    tags.reset(text);
    lineBreak = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? '\r' : '\n';
    if (!readLines(text, engine.scan())) {
      readLines(text, engine.scan());
    }
    dependents.cutHead();
    parted = false;
    Redline redline = lines.size() == 0 && lines.flags().isEmpty() ? null : decide();
    source = "";
    tags.reset("");
    return redline == null || losesItsLines(redline) ? null : redline;
  }

  private Redline decide() {
    evidence.weigh(thorough);
    int known = lines.size();
    menu.cut();
    prompts.cut();
    dependents.cutFoot();
    foot.cut();
    dependents.cutLinks();
    innerLinks.cut();
    dependents.cutFences();
    dependents.cutCounts();
    leftovers.cut();
    parted = lines.size() > known && hasDoubt();
    return new Layout(engine, lines).redline();
  }

  /** Whether a line stays, of the text just edited, that rules were found for. */
  boolean isDoubtful(@Nullable Redline redline) {
    return stripped || (lines.size() > 0 && redline == null) || hasDoubt();
  }

  /** Whether letters stand on both sides of something that went. */
  private static boolean gluesWords(Redline redline) {
    String text = redline.source();
    for (Edit edit : redline.edits()) {
      if (edit.start() > 0
          && edit.end() < text.length()
          && Folding.isLetter(text.charAt(edit.start() - 1))
          && Folding.isLetter(text.charAt(edit.end()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of a program stays, which only its like and what is above it let stay. */
  private boolean hasProgram() {
    int line = 0;
    while (line < lines.size() && !lines.isOwnProgram(line)) {
      line++;
    }
    return line < lines.size();
  }

  private boolean hasDoubt() {
    int line = 0;
    while (line < lines.size() && (lines.goes(line) || !lines.hasRule(line))) {
      line++;
    }
    return line < lines.size();
  }

  /**
   * Whether no line feed is left but carriage returns are, so that the result would be read as
   * other lines than these; such a mixture stays as it came.
   */
  private boolean losesItsLines(Redline redline) {
    return !redline.isUnchanged()
        && lineBreak == '\n'
        && !keepsLineFeed(redline)
        && redline.source().indexOf('\r') >= 0
        && redline.result().indexOf('\n') < 0
        && redline.result().indexOf('\r') >= 0
        && redline.source().indexOf('\n') >= 0;
  }

  /** Whether the line feed after the first edit stays, as nearly always; spares other searches. */
  private static boolean keepsLineFeed(Redline redline) {
    List<Edit> edits = redline.edits();
    int feed = redline.source().indexOf('\n', edits.get(0).end());
    return feed >= 0 && (edits.size() == 1 || feed < edits.get(1).start());
  }

  // ------------------------------------------------------------------ one line at a time

  /** Returns whether nothing came up that lines before it should have been read with. */
  private boolean readLines(String text, CharScan scan) {
    lines.reset(text, lineBreak);
    tagSearch.reset(text);
    int length = text.length();
    int hit = scan.next(text, 0, length, chunk);
    int from = 0;
    while (from < length) {
      int end = text.indexOf(lineBreak, from);
      end = end < 0 ? length : end;
      if (end > from && !isBlank(text, from, end)) {
        int number = lines.count();
        if (hit < end) {
          int kinds = scan.kinds(text, scan.earliest(from, hit), end);
          if ((kinds & CharScan.BRACKET) != 0 && tags.contradictedBy(from, end)) {
            return false;
          }
          readSuspicious(number, from, end, kinds);
          hit = scan.next(text, end, length, chunk);
        } else if (lineEnd.mayHoldRule(text, from, end, 0)) {
          readSuspicious(number, from, end, CharScan.END);
        } else {
          readWords(number, from, end, text, from, end);
        }
      }
      from = end + 1;
    }
    return true;
  }

  private static boolean isBlank(String text, int from, int to) {
    return Folding.skipBlanks(text, from, to) == to;
  }

  private void readSuspicious(int number, int from, int to, int kinds) {
    if ((kinds & GLUED) != 0) {
      GluedWords glued = engine.gluedWords();
      if (glued != null) {
        glued.find(source, from, to, engine.gluedRule(), lines.flags());
      }
    }
    if (engine.scriptRule() != Engine.NO_RULE
        && (kinds & PROGRAM) != 0
        && ScriptLine.matches(source, from, to, engine)) {
      noteScript(number, from, to);
      return;
    }
    if ((kinds & CharScan.BRACKET) != 0 && readLinks(number, from, to, source, from, to)) {
      return;
    }
    boolean inside =
        (kinds & INSIDE) != 0
            || ((kinds & CharScan.BRACKET) != 0 && tagSearch.mayHoldTag(from, to, tags));
    if (!inside && !lineEnd.mayHoldRule(source, from, to, kinds)) {
      readWords(number, from, to, source, from, to);
      return;
    }
    boolean changed = settle(from, to);
    if (!changed) {
      addFlags();
      readWords(number, from, to, source, from, to);
      return;
    }
    addFlags();
    noteInside(number, from, to);
  }

  private static boolean isProgram(String residue) {
    ScriptSpan script = ScriptSpan.of(residue, 0, residue.length());
    return script.isWhole() && !script.hidesStory();
  }

  /** Notes the line, or only the program in it where a story shares the line. */
  private void noteScript(int number, int from, int to) {
    ScriptSpan script = ScriptSpan.of(source, from, to);
    boolean whole = script.isWhole();
    if (whole && !script.hidesStory()) {
      lines.note(number, from, to, engine.scriptRule());
      return;
    }
    // What is left is to be settled: where more would go inside it, the line stays as it is.
    boolean plain =
        !whole
            && !script.hidesStory()
            && !settle(from, script.start())
            && !settle(script.end(), to);
    int before = lines.size();
    EditStack edits = lines.edits();
    int first = edits.size();
    if (plain) {
      boolean last = script.end() == Folding.skipBlanksBack(source, from, to);
      int start = script.start();
      start = last ? Folding.skipBlanksBack(source, from, start) : start;
      edits.cover(start, script.end(), engine.scriptRule());
      String rest = source.substring(from, start) + source.substring(script.end(), to);
      readRest(number, from, to, rest);
    }
    if (lines.size() == before) {
      lines.note(number, from, to, Engine.NO_RULE);
    }
    lines.noteEdits(first);
  }

  /** Notes what goes inside the line, and the rules for what is left of it. */
  private void noteInside(int number, int from, int to) {
    EditStack edits = lines.edits();
    int first = edits.size();
    EditStack found = inline.edits();
    if (isOfWords(found, to) && inline.residue().isBlank()) {
      lines.note(number, from, to, found.rule(0));
      lines.cut(lines.size() - 1, found.rule(0));
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      edits.cover(found.start(i), found.end(i), found.rule(i));
    }
    String residue = inline.residue();
    int before = lines.size();
    if (engine.scriptRule() != Engine.NO_RULE
        && ScriptLine.matches(residue, 0, residue.length(), engine)
        && isProgram(residue)) {
      lines.note(number, from, to, engine.scriptRule());
    } else if (!residue.isBlank()) {
      readRest(number, from, to, residue);
    }
    if (lines.size() == before) {
      lines.note(number, from, to, Engine.NO_RULE);
    }
    lines.noteEdits(first);
    if (residue.isBlank()) {
      lines.cut(lines.size() - 1, edits.rule(first));
    }
  }

  /**
   * Whether all that goes are words, which may be the text's own where they are a whole line; no
   * text counts as {@code Source link -32} does.
   */
  private boolean isOfWords(EditStack found, int to) {
    int last = Folding.skipBlanksBack(source, 0, to) - 1;
    return found.size() == 1
        && engine.rule(found.rule(0)).kind() == Rule.Kind.WORDS
        && !Folding.isDigit(source.charAt(last));
  }

  /** Reads what is left of a line as it would be read by itself. */
  private void readRest(int number, int from, int to, String rest) {
    int length = rest.length();
    boolean bracket = (engine.scan().kinds(rest, 0, length) & CharScan.BRACKET) != 0;
    if (!bracket || !readLinks(number, from, to, rest, 0, length)) {
      readWords(number, from, to, rest, 0, length);
    }
  }

  /**
   * Tries the word patterns on a line of links, {@code text[start, end)} being what is left of it;
   * returns whether one matches.
   */
  private boolean readLinks(int number, int from, int to, String text, int start, int end) {
    String words =
        end - start <= Links.LONGEST_LINE ? Links.withoutAddresses(text, start, end) : null;
    int before = lines.size();
    if (words != null) {
      readWords(number, from, to, words, 0, words.length());
    }
    return lines.size() > before;
  }

  /** Takes out what is inside the line and at its end until nothing more is found. */
  private boolean settle(int from, int to) {
    boolean changed = inline.scan(source, from, to, tags);
    for (int round = 0; endings.cut(inline); round++) {
      changed = true;
      if (round == InlineScanner.MOST_PASSES || !inline.scanAgain(tags)) {
        inline.giveUp(source, from, to);
        return false;
      }
    }
    return changed;
  }

  private void addFlags() {
    EditStack found = inline.flags();
    for (int i = 0; i < found.size(); i++) {
      lines.flags().cover(found.start(i), found.end(i), found.rule(i));
    }
  }

  /** Whether a line that a rule of a group takes goes on as what it is about never does. */
  private static boolean isProse(String group, String text, int start, int end) {
    return switch (group) {
      case "related" -> goesOn(text, start, end) || last(text, start, end) == ',';
      case "credit" -> last(text, start, end) == '。' && text.lastIndexOf('，', end) > start;
      default -> false;
    };
  }

  private static char last(String text, int start, int end) {
    return text.charAt(Folding.skipBlanksBack(text, start, end) - 1);
  }

  /** {@code Related: the share price, which has halved.}: no title goes on in small letters so. */
  private static boolean goesOn(String text, int start, int end) {
    int colon = text.indexOf(':', start);
    int next = colon < 0 || colon >= end ? end : Folding.skipBlanks(text, colon + 1, end);
    return next < end && Folding.isLower(text.charAt(next)) && last(text, start, end) == '.';
  }

  /** Tries the word patterns on a line, {@code text[start, end)} being what is left of it. */
  private void readWords(int number, int from, int to, String text, int start, int end) {
    if (end - start <= LineMatcher.LONGEST_LINE) {
      int found = matcher.match(text, start, end, WordPatterns.LINE);
      boolean words =
          found > 0
              && !Quotation.isIn(text, start, end)
              && !ScriptLine.isData(text, start, end)
              && !isProse(engine.rule(matcher.rule(0)).group(), text, start, end);
      if (words) {
        noteBest(number, from, to, found);
      }
    }
  }

  private void noteBest(int number, int from, int to, int found) {
    int line = Engine.NO_RULE;
    int edge = Engine.NO_RULE;
    for (int i = 0; i < found; i++) {
      int rule = matcher.rule(i);
      if (engine.rule(rule).position() == Rule.Position.LINE) {
        line = better(line, rule);
      } else {
        edge = better(edge, rule);
      }
    }
    if (isIdle(line) && isIdle(edge)) {
      return;
    }
    lines.note(number, from, to, isIdle(line) ? Engine.NO_RULE : line);
    lines.noteEdge(isIdle(edge) ? Engine.NO_RULE : edge);
  }

  private int better(int one, int other) {
    if (one == Engine.NO_RULE) {
      return other;
    }
    int order = engine.rule(one).confidence().compareTo(engine.rule(other).confidence());
    return order < 0 || (order == 0 && one < other) ? one : other;
  }

  private boolean isIdle(int rule) {
    return rule == Engine.NO_RULE
        || (!thorough && engine.rule(rule).confidence() == Rule.Confidence.LOW);
  }
}
