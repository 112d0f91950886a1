package io.github.copydesk.artefact;

import java.util.Arrays;

/**
 * The lines of a text that something was found in, from the first to the last, with the rules found
 * and what becomes of each, and what goes inside them. The lines that nothing was found in are
 * nearly all, and are only counted. Not thread-safe.
 */
final class FoundLines {

  // What becomes of a line.
  static final byte STAYS = 0;
  static final byte GOES = 1;
  static final byte WAITS = 2;

  /** Stays, although it would go if it did not stand in verse or head a part of the story. */
  static final byte KEPT = 3;

  /** A few words, as they stand on buttons. */
  static final int LONGEST_BUTTON = 32;

  private final Engine engine;
  private String source = "";
  private char lineBreak = '\n';

  /** How many lines of the text are not blank. */
  private int lines;

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

  FoundLines(Engine engine) {
    this.engine = engine;
  }

  /** Forgets all and begins with a text. */
  void reset(String text, char end) {
    source = text;
    lineBreak = end;
    lines = 0;
    size = 0;
    edits.clear();
    flags.clear();
  }

  // ------------------------------------------------------------------ noting

  /** Counts a line that is not blank; returns its number. */
  int count() {
    return lines++;
  }

  /** Notes a line after all others; what goes inside it is added to {@link #edits} thereafter. */
  void note(int number, int from, int to, int rule) {
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

  /** Notes for the last line what goes inside it, from the edit {@code first} on. */
  void noteEdits(int first) {
    firstEdits[size - 1] = first;
  }

  /** Notes for the last line the rule that it goes by at the head or foot of the text. */
  void noteEdge(int rule) {
    edgeRules[size - 1] = rule;
  }

  /** Notes a line that goes before the line that is now line {@code at}. */
  void insert(int at, int number, int from, int rule) {
    note(number, from, endOfLine(from), rule);
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

  void decide(int i, byte fate) {
    fates[i] = fate;
  }

  /** Lets a line go by a rule. */
  void cut(int i, int rule) {
    lineRules[i] = rule;
    fates[i] = GOES;
  }

  /** Lets the line go that begins here, noted before or not; returns which of these it is now. */
  int cut(int number, int from, int rule) {
    int place = place(from);
    if (place < 0) {
      place = -1 - place;
      insert(place, number, from, rule);
    } else {
      cut(place, rule);
    }
    return place;
  }

  // ------------------------------------------------------------------ the text

  String source() {
    return source;
  }

  char lineBreak() {
    return lineBreak;
  }

  int endOfLine(int from) {
    int end = source.indexOf(lineBreak, from);
    return end < 0 ? source.length() : end;
  }

  /** How many lines of the text are not blank. */
  int lines() {
    return lines;
  }

  /** Whether the line that begins here is blank. */
  boolean isBlank(int from) {
    int to = endOfLine(from);
    return Folding.skipBlanks(source, from, to) == to;
  }

  /** Where the line with text below one that ends here begins; past all text if there is none. */
  int below(int end) {
    int from = end + 1;
    while (from < source.length() && isBlank(from)) {
      from = endOfLine(from) + 1;
    }
    return from;
  }

  /** Where the line with text above one that begins here begins; -1 if there is none. */
  int above(int start) {
    int end = start - 1;
    while (end > 0) {
      int from = source.lastIndexOf(lineBreak, end - 1) + 1;
      if (!isBlank(from)) {
        return from;
      }
      end = from - 1;
    }
    return -1;
  }

  // ------------------------------------------------------------------ one line

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The how manieth line it is of those that are not blank. */
  int number(int i) {
    return numbers[i];
  }

  /** The place of the line that begins here, or {@code -1 - p} if it would have place p. */
  int place(int start) {
    return Arrays.binarySearch(starts, 0, size, start);
  }

  boolean follows(int i, int earlier) {
    return numbers[i] == numbers[earlier] + 1;
  }

  /** Whether one line or the other is there and the second follows the first. */
  boolean areNeighbours(int first, int second) {
    return first >= 0 && second < size && follows(second, first);
  }

  String words(int i) {
    return source.substring(starts[i], ends[i]).strip();
  }

  /** Whether what stands above ends with a colon, and may go on with this line. */
  boolean isAnnounced(int i) {
    int at = starts[i] - 1;
    while (at >= 0 && (Folding.isBlank(source.charAt(at)) || source.charAt(at) == lineBreak)) {
      at--;
    }
    return at >= 0 && source.charAt(at) == ':';
  }

  /** The rule for the line as a whole, {@link Engine#NO_RULE} if there is none. */
  int rule(int i) {
    return lineRules[i];
  }

  Rule ruleOf(int i) {
    return engine.rule(lineRules[i]);
  }

  boolean hasTrait(int i, Rule.Trait trait) {
    return ruleOf(i).traits().contains(trait);
  }

  /** The rule for the head or foot of a text, {@link Engine#NO_RULE} if there is none. */
  int edgeRule(int i) {
    return edgeRules[i];
  }

  boolean hasRule(int i) {
    return lineRules[i] != Engine.NO_RULE || edgeRules[i] != Engine.NO_RULE;
  }

  byte fate(int i) {
    return fates[i];
  }

  boolean goes(int i) {
    return fates[i] == GOES;
  }

  /** Whether the line goes as program text. */
  boolean isProgram(int i) {
    return fates[i] == GOES && lineRules[i] == engine.scriptRule();
  }

  /** Whether a line of a program stays as the text's own. */
  boolean isOwnProgram(int i) {
    return fates[i] != GOES && lineRules[i] == engine.scriptRule();
  }

  /** Whether the line goes or would but for its place. */
  boolean isFurniture(int i) {
    return fates[i] == GOES || fates[i] == KEPT;
  }

  // ------------------------------------------------------------------ what a line looks like

  boolean endsInStop(int i) {
    String words = words(i);
    return words.charAt(words.length() - 1) == '.';
  }

  boolean endsInLetter(int i) {
    String words = words(i);
    return Folding.isLetter(words.charAt(words.length() - 1));
  }

  /** Whether a rule was found for the line right above or below as well. */
  boolean hasNeighbour(int i) {
    return (areNeighbours(i - 1, i) && rule(i - 1) != Engine.NO_RULE)
        || (areNeighbours(i, i + 1) && rule(i + 1) != Engine.NO_RULE);
  }

  /** Whether it is a few words, as they stand on buttons. */
  boolean isShortWords(int i) {
    return isOfWords(i) && words(i).length() <= LONGEST_BUTTON;
  }

  boolean isButton(int i) {
    return goes(i) && isShortWords(i);
  }

  /** Whether a rule for words is all that was found for it. */
  boolean isOfWords(int i) {
    return !hasEdits(i) && ruleOf(i).kind() == Rule.Kind.WORDS;
  }

  // ------------------------------------------------------------------ what is inside lines

  int firstEdit(int i) {
    return firstEdits[i];
  }

  int endOfEdits(int i) {
    return i + 1 < size ? firstEdits[i + 1] : edits.size();
  }

  boolean hasEdits(int i) {
    return firstEdits[i] < endOfEdits(i);
  }

  EditStack edits() {
    return edits;
  }

  EditStack flags() {
    return flags;
  }
}
