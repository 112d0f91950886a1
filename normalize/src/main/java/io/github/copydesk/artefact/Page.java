package io.github.copydesk.artefact;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document on its way through the rules. First every line is looked at by itself; what was
 * found is then weighed in the document (neighbours, first and last line), and last it is decided
 * what white space goes with what. Holds the working arrays, so that clean text costs no
 * allocation; lent by the {@link Engine}, not thread-safe.
 */
final class Page {

  // What became of a line that something was found in.
  private static final byte STAYS = 0;
  private static final byte GOES = 1;
  private static final byte WAITS = 2;

  /** Stays, although it would go if it did not stand in verse or head a part of the story. */
  private static final byte KEPT = 3;

  /** A few words, as they stand on buttons. */
  private static final int LONGEST_BUTTON = 32;

  // What the kinds of place in a line ask for.
  private static final int GLUED = CharScan.CAMEL | CharScan.CAPITALS | CharScan.GLUE;
  private static final int PROGRAM = CharScan.SIGN | CharScan.MARK | CharScan.PAIR;
  private static final int INSIDE =
      CharScan.MARK | CharScan.PUNCTUATION | CharScan.PAIR | CharScan.PHRASE;

  /** Lines that go because of others are few, and each is put in among those that were noted. */
  private static final int MOST_ADDED = 100;

  /** What Markdown writes above and below program text. */
  private static final String FENCE = "```";

  /** So often more is looked for above the story once something else is gone. */
  private static final int MOST_ROUNDS = 4;

  /** A line above the story that is shorter says when, where or by whom. */
  private static final int SHORTEST_TITLE = 40;

  private final Engine engine;
  private final LineMatcher matcher;
  private final InlineScanner inline;
  private final Endings endings;
  private final LineEnd lineEnd;
  private final Brackets brackets;
  private final Chunk chunk = new Chunk();
  private final char[] content = new char[Brackets.LONGEST];

  private String source = "";
  private char lineBreak = '\n';
  private boolean thorough;
  private final DocumentTags tags = new DocumentTags();
  private final PageHead head = new PageHead();

  /** Where the next closing bracket stands that was looked for. */
  private int closer;

  /** How many lines are not blank. */
  private int lines;

  // The lines that something was found in.
  private int size;
  private int[] numbers = new int[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] lineRules = new int[16];
  private int[] edgeRules = new int[16];
  private byte[] fates = new byte[16];
  private int[] firstEdits = new int[16];

  /** What goes inside lines, for all lines; those of line i begin at firstEdits[i]. */
  private final EditStack edits = new EditStack();

  private final EditStack flags = new EditStack();

  Page(Engine engine) {
    this.engine = engine;
    this.matcher = new LineMatcher(engine);
    this.inline = new InlineScanner(engine);
    this.endings = new Endings(engine, matcher);
    this.lineEnd = new LineEnd(engine, endings);
    this.brackets = new Brackets(engine);
  }

  /** Returns what goes and what is flagged, null if nothing, for which no object is made. */
  @Nullable Redline edit(String text, Profile profile) {
    Redline redline = editOnce(text, profile);
    for (int round = 0; round < MOST_ROUNDS && redline != null && hasHead(redline); round++) {
      Redline next = editOnce(redline.result(), profile);
      if (next == null || next.isUnchanged()) {
        break;
      }
      redline = redline.then(next);
    }
    return redline;
  }

  /** Whether a title stands above the story twice only now that something else is gone. */
  private boolean hasHead(Redline redline) {
    if (engine.headRule() == Engine.NO_RULE || redline.isUnchanged()) {
      return false;
    }
    head.read(redline.result(), lineBreak);
    return head.goesAny();
  }

  private @Nullable Redline editOnce(String text, Profile profile) {
    source = text;
    thorough = profile == Profile.THOROUGH;
    tags.reset(text);
    lineBreak = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? '\r' : '\n';
    if (!readLines(text, engine.scan())) {
      readLines(text, engine.scan());
    }
    noteHead();
    Redline redline = size == 0 && flags.isEmpty() ? null : decide();
    source = "";
    tags.reset("");
    return redline == null || losesItsLines(redline) ? null : redline;
  }

  /** Whether a line stays, of the text just edited, that rules were found for. */
  boolean isDoubtful(@Nullable Redline redline) {
    for (int i = 0; i < size; i++) {
      boolean goes = redline != null && fates[i] == GOES;
      if (!goes && (lineRules[i] != Engine.NO_RULE || edgeRules[i] != Engine.NO_RULE)) {
        return true;
      }
    }
    return size > 0 && redline == null;
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
    lines = 0;
    size = 0;
    edits.clear();
    flags.clear();
    closer = -1;
    int length = text.length();
    int hit = scan.next(text, 0, length, chunk);
    int from = 0;
    while (from < length) {
      int end = text.indexOf(lineBreak, from);
      end = end < 0 ? length : end;
      if (end > from && !isBlank(text, from, end)) {
        int number = lines++;
        if (hit < end) {
          int kinds = scan.kinds(text, from, end);
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
        glued.find(source, from, to, engine.gluedRule(), flags);
      }
    }
    if (engine.scriptRule() != Engine.NO_RULE
        && (kinds & PROGRAM) != 0
        && ScriptLine.matches(source, from, to, engine)) {
      note(number, from, to, engine.scriptRule());
      return;
    }
    if ((kinds & CharScan.BRACKET) != 0 && readLinks(number, from, to)) {
      return;
    }
    boolean inside =
        (kinds & INSIDE) != 0 || ((kinds & CharScan.BRACKET) != 0 && mayHoldTag(from, to));
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
    int first = edits.size();
    EditStack found = inline.edits();
    for (int i = 0; i < found.size(); i++) {
      edits.cover(found.start(i), found.end(i), found.rule(i));
    }
    String residue = inline.residue();
    int before = size;
    if (engine.scriptRule() != Engine.NO_RULE
        && ScriptLine.matches(residue, 0, residue.length(), engine)) {
      note(number, from, to, engine.scriptRule());
    } else if (!residue.isBlank()) {
      readWords(number, from, to, residue, 0, residue.length());
    }
    if (size == before) {
      note(number, from, to, Engine.NO_RULE);
    }
    firstEdits[size - 1] = first;
    if (residue.isBlank()) {
      lineRules[size - 1] = edits.rule(first);
      fates[size - 1] = GOES;
    }
  }

  private void noteHead() {
    if (engine.headRule() == Engine.NO_RULE) {
      return;
    }
    head.read(source, lineBreak);
    for (int line = 0; line < head.size(); line++) {
      if (head.goes(line)) {
        cutHead(line, head.start(line));
      }
    }
  }

  private void cutHead(int line, int from) {
    int place = Arrays.binarySearch(starts, 0, size, from);
    if (place < 0) {
      insert(-1 - place, line, from, endOfLine(from), engine.headRule());
    } else if (firstEdits[place] == endOfEdits(place)) {
      lineRules[place] = engine.headRule();
      fates[place] = GOES;
    }
  }

  /** Tries the word patterns on a line of links; returns whether one matches. */
  private boolean readLinks(int number, int from, int to) {
    String words =
        to - from <= Links.LONGEST_LINE ? Links.withoutAddresses(source, from, to) : null;
    int before = size;
    if (words != null) {
      readWords(number, from, to, words, 0, words.length());
    }
    return size > before;
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

  /** Whether a pair of brackets in the line is more than an editor's words. */
  private boolean mayHoldTag(int from, int to) {
    int open = opener(from, to);
    while (open < to) {
      int close = closer(open);
      if (close >= to) {
        return false;
      }
      if (opener(open + 1, close) < close || mayBeTag(open + 1, close)) {
        return true;
      }
      open = opener(close, to);
    }
    return false;
  }

  /** Where the next opening bracket of a stretch stands, {@code to} if there is none. */
  private int opener(int from, int to) {
    int at = from;
    while (at < to && source.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  /** Where the next closing bracket stands; each is looked for once. */
  private int closer(int from) {
    if (closer < from) {
      int next = source.indexOf(']', from);
      closer = next < 0 ? Integer.MAX_VALUE : next;
    }
    return closer;
  }

  private boolean mayBeTag(int from, int to) {
    int length = to - from;
    if (length > Brackets.LONGEST || length == 0) {
      return false;
    }
    source.getChars(from, to, content, 0);
    return switch (brackets.read(content, 0, length)) {
      case OTHER -> false;
      case LONE_NAME -> tags.any();
      default -> true;
    };
  }

  private void addFlags() {
    EditStack found = inline.flags();
    for (int i = 0; i < found.size(); i++) {
      flags.cover(found.start(i), found.end(i), found.rule(i));
    }
  }

  /** Tries the word patterns on a line, {@code text[start, end)} being what is left of it. */
  private void readWords(int number, int from, int to, String text, int start, int end) {
    if (end - start <= LineMatcher.LONGEST_LINE) {
      int found = matcher.match(text, start, end, engine.lineRoot());
      if (found > 0 && !isQuotation(text, start, end) && !ScriptLine.isData(text, start, end)) {
        noteBest(number, from, to, found);
      }
    }
  }

  /** Whether the line is a quotation, or opens with one and says who spoke. */
  static boolean isQuotation(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = to;
    while ((end > start && ".,;:!?\u2026".indexOf(text.charAt(end - 1)) >= 0)
        || (end > start && Folding.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    if (end - start < 2) {
      return false;
    }
    return closes(text.charAt(start), text.charAt(end - 1)) || isSpeech(text, start, end);
  }

  /** {@code “Sign up!” shouted the boy}: a quotation, and small letters after it. */
  private static boolean isSpeech(String text, int start, int end) {
    char first = text.charAt(start);
    int at = start + 1;
    while (at < end && !closes(first, text.charAt(at))) {
      at++;
    }
    int next = at + 1;
    while (next < end && ",.!?\u2026 \u00a0".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next > at + 1 && next < end && Folding.isLower(text.charAt(next));
  }

  /** Whether a quotation that opens with the first mark may close with the last. */
  private static boolean closes(char first, char last) {
    return switch (first) {
      case '"', '\u201c', '\u201e', '\u201d' -> last == '"' || last == '\u201d' || last == '\u201c';
      case '\u00ab', '\u00bb', '\u2039', '\u203a' ->
          last == '\u00bb' || last == '\u00ab' || last == '\u203a' || last == '\u2039';
      case '\u2018', '\'', '\u201a' -> last == '\u2019' || last == '\'' || last == '\u2018';
      case '\u300c', '\u300e' -> last == '\u300d' || last == '\u300f';
      default -> false;
    };
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
    note(number, from, to, isIdle(line) ? Engine.NO_RULE : line);
    edgeRules[size - 1] = isIdle(edge) ? Engine.NO_RULE : edge;
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

  private void note(int number, int from, int to, int rule) {
    if (size == numbers.length) {
      grow();
    }
    numbers[size] = number;
    starts[size] = from;
    ends[size] = to;
    lineRules[size] = rule;
    edgeRules[size] = Engine.NO_RULE;
    fates[size] = STAYS;
    firstEdits[size] = edits.size();
    size++;
  }

  private void insert(int at, int number, int from, int to, int rule) {
    note(number, from, to, rule);
    int first = at + 1 < size ? firstEdits[at] : edits.size();
    for (int[] each : new int[][] {numbers, starts, ends, lineRules, edgeRules, firstEdits}) {
      int last = each[size - 1];
      System.arraycopy(each, at, each, at + 1, size - 1 - at);
      each[at] = last;
    }
    System.arraycopy(fates, at, fates, at + 1, size - 1 - at);
    fates[at] = GOES;
    firstEdits[at] = first;
  }

  private void grow() {
    int length = size * 2;
    numbers = Arrays.copyOf(numbers, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    lineRules = Arrays.copyOf(lineRules, length);
    edgeRules = Arrays.copyOf(edgeRules, length);
    fates = Arrays.copyOf(fates, length);
    firstEdits = Arrays.copyOf(firstEdits, length);
  }

  // ------------------------------------------------------------------ the document's evidence

  private Redline decide() {
    boolean company = hasStory();
    for (int i = 0; i < size; i++) {
      if (fates[i] == STAYS) {
        fates[i] = fate(lineRules[i], company);
      }
    }
    decideFromHead(company);
    decideFromTail(company);
    for (int i = 0; i < size; i++) {
      if (fates[i] == WAITS && hasEvidence(i)) {
        fates[i] = GOES;
        // Lines that waited before it have a neighbour now; each is looked at once more.
        for (int k = i - 1; k >= 0 && fates[k] == WAITS && numbers[k] + 1 == numbers[k + 1]; k--) {
          fates[k] = GOES;
        }
      }
    }
    keepTitle();
    keepBySurroundings();
    cutLinks();
    cutFences();
    cutCounts();
    return new Layout(this).redline();
  }

  /**
   * Leaves a line that may be a title if it is the only such line above all that could be one: a
   * list of links has more of them, and below a title it is one of the page.
   */
  private void keepTitle() {
    int only = -1;
    int above = -1;
    for (int i = 0; i < size; i++) {
      if (fates[i] == GOES && mayBeTitle(i)) {
        above = above < 0 ? endOfHead() : above;
        if (starts[i] >= above) {
          break;
        }
        if (only >= 0) {
          return;
        }
        only = i;
      }
    }
    if (only >= 0) {
      fates[only] = STAYS;
    }
  }

  /** Leaves lines that head prose although their like stand together, if two of them differ. */
  private void keepHeadings(Surroundings surroundings) {
    int first = -1;
    boolean differ = false;
    for (int i = 0; i < size; i++) {
      if (isHeading(i, surroundings)) {
        first = first < 0 ? i : first;
        differ |= !line(i).equals(line(first));
      }
    }
    for (int i = first; i < size && differ; i++) {
      fates[i] = isHeading(i, surroundings) ? KEPT : fates[i];
    }
  }

  /**
   * Takes out the titles of other stories below a label that goes, if the text ends with them: one
   * line of prose below it, and all of them stay.
   */
  private void cutLinks() {
    int label = -1;
    int checked = source.length();
    for (int i = size - 1; i >= 0; i--) {
      if (fates[i] == GOES && engine.headsLinks(lineRules[i])) {
        if (!holdsLinks(i, checked)) {
          break;
        }
        label = i;
        checked = starts[i];
      }
    }
    if (label >= 0 && isBelowSentence(label)) {
      cutLinks(label);
    }
  }

  /** Whether no prose stands between a label and {@code to}. */
  private boolean holdsLinks(int label, int to) {
    int noted = label + 1;
    int links = 0;
    for (int from = ends[label] + 1; from < to; from = endOfLine(from) + 1) {
      boolean known = noted < size && starts[noted] == from;
      boolean goes = known && fates[noted] == GOES;
      noted += known ? 1 : 0;
      if (!goes && (++links > MOST_ADDED || linkLine(from) == LinkList.Line.PROSE)) {
        return false;
      }
    }
    return true;
  }

  private void cutLinks(int label) {
    int number = numbers[label];
    int noted = label + 1;
    int most = size + MOST_ADDED;
    for (int from = ends[label] + 1;
        from < source.length() && size < most;
        from = endOfLine(from) + 1) {
      LinkList.Line line = linkLine(from);
      number += line == LinkList.Line.BLANK ? 0 : 1;
      boolean known = noted < size && starts[noted] == from;
      if (known) {
        noted++;
      } else if (line == LinkList.Line.TITLE) {
        insert(noted++, number, from, endOfLine(from), engine.linksRule());
      }
    }
  }

  private LinkList.Line linkLine(int from) {
    return LinkList.read(source, from, endOfLine(from));
  }

  /** Whether the last longer line that stays above a label closes a sentence. */
  private boolean isBelowSentence(int label) {
    int noted = label - 1;
    int to = starts[label] - 1;
    while (to > 0) {
      int from = source.lastIndexOf(lineBreak, to - 1) + 1;
      boolean known = noted >= 0 && starts[noted] == from;
      boolean goes = known && fates[noted] == GOES;
      noted -= known ? 1 : 0;
      if (!goes && LinkList.isLong(source, from, to)) {
        return LinkList.isSentence(source, from, to);
      }
      to = from - 1;
    }
    return false;
  }

  /** Takes out the numbers that stand alone above or below what they count. */
  private void cutCounts() {
    int most = size + MOST_ADDED;
    for (int i = 0; i < size && size < most; i++) {
      if (fates[i] == GOES && traits(i).contains(Rule.Trait.COUNTED)) {
        i += cutCount(i, startOfLineAbove(starts[i])) ? 1 : 0;
        i += cutCount(i, startOfLineBelow(ends[i])) ? 1 : 0;
      }
    }
  }

  private boolean cutCount(int label, int from) {
    int end = from < 0 ? from : endOfLine(from);
    boolean above = from < starts[label];
    int place = from < 0 ? 0 : Arrays.binarySearch(starts, 0, size, from);
    if (place >= 0 || !Counts.isCount(source, from, end, lineBreak)) {
      return false;
    }
    insert(-1 - place, numbers[label] + (above ? -1 : 1), from, end, lineRules[label]);
    return true;
  }

  /** Where the line with text above {@code position} begins, or -1. */
  private int startOfLineAbove(int position) {
    int end = position - 1;
    while (end > 0) {
      int from = source.lastIndexOf(lineBreak, end - 1) + 1;
      if (!isBlank(source, from, end)) {
        return from;
      }
      end = from - 1;
    }
    return -1;
  }

  /** Where the line with text below {@code position} begins, or -1. */
  private int startOfLineBelow(int position) {
    for (int from = position + 1; from < source.length(); from = endOfLine(from) + 1) {
      if (!isBlank(source, from, endOfLine(from))) {
        return from;
      }
    }
    return -1;
  }

  /** Takes out the marks of Markdown around program text that goes. */
  private void cutFences() {
    int added = 0;
    for (int i = 0; i < size && added < MOST_ADDED; i++) {
      if (!isProgram(i)) {
        continue;
      }
      int first = i;
      while (i + 1 < size && isProgram(i + 1) && follows(i + 1, i)) {
        i++;
      }
      int before = source.lastIndexOf(lineBreak, starts[first] - 2) + 1;
      int after = ends[i] + 1;
      if (isFence(before) && isFence(after)) {
        insert(first, numbers[first] - 1, before, starts[first] - 1, engine.scriptRule());
        i++;
        insert(i + 1, numbers[i] + 1, after, endOfLine(after), engine.scriptRule());
        added++;
      }
    }
  }

  private boolean isFence(int start) {
    return source.startsWith(FENCE, start) && Arrays.binarySearch(starts, 0, size, start) < 0;
  }

  private int endOfLine(int from) {
    int end = source.indexOf(lineBreak, from);
    return end < 0 ? source.length() : end;
  }

  private String line(int i) {
    return source.substring(starts[i], ends[i]).strip();
  }

  private Set<Rule.Trait> traits(int i) {
    return engine.rule(lineRules[i]).traits();
  }

  private boolean isHeading(int i, Surroundings surroundings) {
    return isButton(i)
        && traits(i).contains(Rule.Trait.TOGETHER)
        && !hasNeighbour(i)
        && surroundings.isAboveProse(starts[i]);
  }

  /**
   * Leaves words that stand in verse, and program text if the text is about programs: then a line
   * that ends with a colon stands shortly above some of it.
   */
  private void keepBySurroundings() {
    Surroundings surroundings = null;
    boolean listing = false;
    for (int i = 0; i < size; i++) {
      boolean words = isButton(i) || (isWords(i) && mayBeInSentence(i));
      if (!words && !isProgram(i)) {
        continue;
      }
      surroundings = surroundings == null ? new Surroundings(this) : surroundings;
      if (isProgram(i)) {
        listing |= surroundings.announce(starts[i]);
      } else if (surroundings.areInSentence(starts[i], ends[i])
          || (isButton(i) && areOwn(surroundings, i))) {
        fates[i] = KEPT;
      }
    }
    for (int i = 0; i < size && listing; i++) {
      fates[i] = isProgram(i) ? STAYS : fates[i];
    }
    if (surroundings != null) {
      keepHeadings(surroundings);
    }
  }

  private boolean areOwn(Surroundings surroundings, int i) {
    return surroundings.areVerse(starts[i])
        || surroundings.goOn(starts[i], ends[i])
        || surroundings.areSteps(starts[i], ends[i]);
  }

  private boolean isButton(int i) {
    return isWords(i) && line(i).length() <= LONGEST_BUTTON;
  }

  /** Whether a line goes for its words alone. */
  private boolean isWords(int i) {
    return fates[i] == GOES
        && firstEdits[i] == endOfEdits(i)
        && engine.rule(lineRules[i]).kind() == Rule.Kind.WORDS;
  }

  private boolean isSmall(int from, int to) {
    int start = Folding.skipBlanks(source, from, to);
    return start < to && Folding.isLower(source.charAt(start));
  }

  /** Whether a line goes on in small letters, or the one right below does. */
  private boolean mayBeInSentence(int i) {
    return isSmall(starts[i], ends[i])
        || (ends[i] < source.length() && isSmall(ends[i] + 1, source.length()));
  }

  /** Whether the line that begins here is one that goes, or would but for its place. */
  boolean isFurniture(int start) {
    int i = Arrays.binarySearch(starts, 0, size, start);
    return i >= 0 && (fates[i] == GOES || fates[i] == KEPT);
  }

  private boolean isProgram(int i) {
    return fates[i] == GOES && lineRules[i] == engine.scriptRule();
  }

  private boolean mayBeTitle(int i) {
    return lineRules[i] != Engine.NO_RULE && traits(i).contains(Rule.Trait.BELOW);
  }

  /** Where the first line starts that stays and is longer than a date or a name. */
  private int endOfHead() {
    int noted = 0;
    int from = 0;
    while (from < source.length()) {
      int end = source.indexOf(lineBreak, from);
      end = end < 0 ? source.length() : end;
      boolean goes = noted < size && starts[noted] == from && fates[noted] == GOES;
      if (!goes && end - from >= SHORTEST_TITLE) {
        return from;
      }
      noted += noted < size && starts[noted] == from ? 1 : 0;
      from = end + 1;
    }
    return from;
  }

  /** Whether a line stays whatever is decided. */
  private boolean hasStory() {
    int doubtful = 0;
    for (int i = 0; i < size; i++) {
      boolean furniture =
          fates[i] == GOES || lineRules[i] != Engine.NO_RULE || edgeRules[i] != Engine.NO_RULE;
      doubtful += furniture ? 1 : 0;
    }
    return lines > doubtful;
  }

  private byte fate(int rule, boolean company) {
    if (rule == Engine.NO_RULE) {
      return STAYS;
    }
    Rule r = engine.rule(rule);
    if (!company && (r.traits().contains(Rule.Trait.COMPANY) || !isSure(r))) {
      return STAYS;
    }
    return isSure(r) ? GOES : WAITS;
  }

  private boolean isSure(Rule rule) {
    return rule.confidence() == Rule.Confidence.HIGH
        || (thorough && rule.confidence() == Rule.Confidence.MEDIUM);
  }

  private void decideFromHead(boolean company) {
    for (int i = 0; i < size && numbers[i] == i; i++) {
      if (!decideEdge(i, Rule.Position.HEAD, company)) {
        return;
      }
    }
  }

  private void decideFromTail(boolean company) {
    for (int i = size - 1; i >= 0 && numbers[i] == lines - size + i; i--) {
      if (!decideEdge(i, Rule.Position.TAIL, company)) {
        return;
      }
    }
  }

  /** Decides on a line at the edge of the document; returns whether it goes. */
  private boolean decideEdge(int i, Rule.Position edge, boolean company) {
    int rule = edgeRules[i];
    if (fates[i] == STAYS
        && rule != Engine.NO_RULE
        && engine.rule(rule).position() == edge
        && fate(rule, company) != STAYS) {
      lineRules[i] = rule;
      fates[i] = GOES;
    }
    if (fates[i] == WAITS) {
      fates[i] = GOES;
    }
    return fates[i] == GOES;
  }

  private boolean hasNeighbour(int i) {
    return (i > 0 && numbers[i - 1] + 1 == numbers[i] && lineRules[i - 1] != Engine.NO_RULE)
        || (i + 1 < size && numbers[i + 1] - 1 == numbers[i] && lineRules[i + 1] != Engine.NO_RULE);
  }

  private boolean hasEvidence(int i) {
    return (i > 0 && numbers[i - 1] + 1 == numbers[i] && fates[i - 1] != STAYS)
        || (i + 1 < size && numbers[i + 1] - 1 == numbers[i] && fates[i + 1] != STAYS);
  }

  // ------------------------------------------------------------------ what the layout asks

  String source() {
    return source;
  }

  char lineBreak() {
    return lineBreak;
  }

  int size() {
    return size;
  }

  boolean goes(int i) {
    return fates[i] == GOES;
  }

  boolean follows(int i, int earlier) {
    return numbers[i] == numbers[earlier] + 1;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  String ruleId(int i) {
    return engine.rule(lineRules[i]).id();
  }

  String id(int rule) {
    return engine.rule(rule).id();
  }

  int firstEdit(int i) {
    return firstEdits[i];
  }

  int endOfEdits(int i) {
    return i + 1 < size ? firstEdits[i + 1] : edits.size();
  }

  EditStack edits() {
    return edits;
  }

  EditStack flags() {
    return flags;
  }
}
