package io.github.copydesk.artefact;

import java.util.Arrays;
import java.util.List;

/**
 * Takes what stands inside a line out of it: tags, placeholders, template slots, icons, doubled
 * punctuation. One pass writes what stays over what was read, so that a tag around a tag is seen
 * whole at its end ({@code [ad_[ad_1]2]}) and the pass stays linear. Passes follow until one finds
 * nothing; a line that is not settled after {@link #MOST_PASSES} is left as it came, which keeps
 * editing idempotent on text made to defeat it. Not thread-safe.
 */
final class InlineScanner {

  /** What tags in square brackets are called where a text tells of them. */
  private static final List<String> NAMES_OF_TAGS = List.of("bbcode", "shortcode");

  static final int MOST_PASSES = 8;
  private static final int MOST_PENDING = 64;

  private final Engine engine;
  private final Brackets brackets;
  private final Quotes quotes = new Quotes();

  // The line as it is now, and where each of its characters stood in the source.
  private char[] text = new char[256];
  private int[] places = new int[256];
  private int length;

  // The pass: what is read, what is written over it.
  private int read;
  private int written;
  private boolean lowQuotes;

  // Where the line stands, and whether it tells of tags.
  private String source = "";
  private int lineFrom;
  private int lineEnd;
  private boolean asked;
  private boolean telling;

  // Open brackets: where they were written, and whether in a quotation.
  private final IntStack openers = new IntStack();
  private final IntStack quotedOpeners = new IntStack();
  private final LoneTags lone = new LoneTags(MOST_PENDING);

  /** What goes, as (start, end, rule) of the source, sorted. */
  private EditStack edits = new EditStack();

  private EditStack merged = new EditStack();
  private final EditStack passEdits = new EditStack();
  private final EditStack flags = new EditStack();

  InlineScanner(Engine engine) {
    this.engine = engine;
    this.brackets = new Brackets(engine);
  }

  EditStack edits() {
    return edits;
  }

  EditStack flags() {
    return flags;
  }

  /** Returns the line after the edits. */
  String residue() {
    return new String(text, 0, length);
  }

  /** Returns whether anything in {@code source[from, to)} goes; {@link #edits} says what. */
  boolean scan(String source, int from, int to, DocumentTags tags) {
    load(source, from, to);
    edits.clear();
    flags.clear();
    if (!scanAgain(tags)) {
      giveUp(source, from, to);
    }
    return !edits.isEmpty();
  }

  /** Goes on with the line as it is now; returns whether it has settled. */
  boolean scanAgain(DocumentTags tags) {
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      if (!pass(tags)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves the line as it came. */
  void giveUp(String source, int from, int to) {
    load(source, from, to);
    edits.clear();
  }

  private void load(String source, int from, int to) {
    length = to - from;
    this.source = source;
    lineFrom = from;
    lineEnd = to;
    asked = false;
    if (text.length < length) {
      int size = Math.max(length, Math.min(text.length * 2, Integer.MAX_VALUE / 2));
      text = new char[size];
      places = new int[size];
    }
    source.getChars(from, to, text, 0);
    for (int i = 0; i < length; i++) {
      places[i] = from + i;
    }
  }

  private boolean pass(DocumentTags tags) {
    passEdits.clear();
    openers.clear();
    quotedOpeners.clear();
    lone.clear();
    flags.clear();
    quotes.read(text, length);
    lowQuotes = hasLowQuotes();
    written = 0;
    read = 0;
    while (read < length) {
      char c = text[read];
      places[written] = places[read];
      text[written++] = c;
      read++;
      if (engine.mayEndPhrase(c) && phrase()) {
        continue;
      }
      switch (c) {
        case '[' -> open();
        case ']' -> close(tags);
        case '}', '>' -> template(c);
        case '.' -> fullStop();
        case ',' -> comma();
        default -> {
          if (isIcon(c)) {
            icon();
          }
        }
      }
    }
    length = written;
    boolean changed = merge();
    lone.takeOut(this);
    return merge() || changed;
  }

  private boolean merge() {
    if (passEdits.isEmpty()) {
      return false;
    }
    merged.mergeOf(edits, passEdits);
    EditStack spare = edits;
    edits = merged;
    merged = spare;
    passEdits.clear();
    return true;
  }

  private boolean phrase() {
    int phrase = engine.phraseEndingAt(text, written);
    if (phrase < 0 || quotes.isQuoted(read - 1)) {
      return false;
    }
    int rule = engine.phraseRule(phrase);
    int start = written - engine.phraseLength(phrase);
    if (engine.isFlag(rule)) {
      flag(start, rule);
      return false;
    }
    cut(start, rule);
    return true;
  }

  // ------------------------------------------------------------------ brackets

  private void open() {
    openers.push(written - 1);
    quotedOpeners.push(quotes.isQuoted(read - 1) ? 1 : 0);
  }

  private void close(DocumentTags tags) {
    if (openers.isEmpty()) {
      return;
    }
    int start = openers.pop();
    boolean quoted = quotedOpeners.pop() == 1;
    if (Links.addressEnd(text, read, length) >= 0) {
      return; // The words of a link in Markdown are no tag.
    }
    Brackets.Content content = brackets.read(text, start + 1, written - 1);
    if (content == Brackets.Content.OTHER) {
      // What is around a bracket of words is not a tag either; no outer one is read again.
      openers.clear();
      quotedOpeners.clear();
      return;
    }
    if (content == Brackets.Content.PROTECTED_ADDRESS) {
      flag(start, engine.protectedAddressRule());
    } else if (!quoted && (content == Brackets.Content.PLACEHOLDER || !isShown(start, tags))) {
      take(content, start, tags);
    }
  }

  /** Whether a tag stands in a line that tells of it. */
  private boolean isShown(int start, DocumentTags tags) {
    boolean lone = written - start <= brackets.nameLength() + 3;
    return tellsOfTags()
        || (lone
            && (isAboveEllipsis()
                || isBelowEllipsis(start)
                || (isInSentence(start) && isHalf(start, tags))));
  }

  /** {@code In BBCode you write [b]bold[/b]}: looked for once a line, when it has a tag. */
  private boolean tellsOfTags() {
    if (!asked) {
      asked = true;
      telling = false;
      for (int end = lineFrom + 1; end <= lineEnd && !telling; end++) {
        telling = Folding.fold(source.charAt(end - 1)) == 'e' && endsNameOfTags(end);
      }
    }
    return telling;
  }

  private boolean endsNameOfTags(int end) {
    for (String name : NAMES_OF_TAGS) {
      int from = end - name.length();
      if (from >= lineFrom && source.regionMatches(true, from, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tag that is one of two closes what nothing opened, or is never closed. */
  private boolean isHalf(int start, DocumentTags tags) {
    return text[start + 1] == '/'
        ? !tags.opens(text, start + 2, written - 1)
        : engine.encloses(brackets.name()) && !tags.closesAfter(brackets.name(), places[start]);
  }

  /** {@code It leaves [/caption] behind}: words before it, and others in small letters after it. */
  private boolean isInSentence(int start) {
    int next = afterBlanks(read);
    return start > 1
        && edits.isEmpty()
        && passEdits.isEmpty()
        && Folding.isBlank(text[start - 1])
        && Folding.isLetter(text[start - 2])
        && next > read
        && next < length
        && Folding.isLower(text[next]);
  }

  /** {@code [b]...[/b]}: dots stand for what two tags have between them. */
  private boolean isAboveEllipsis() {
    int end = read;
    while (end < length && isDot(text[end])) {
      end++;
    }
    return isEllipsis(read, end) && end < length && text[end] == '[';
  }

  private boolean isBelowEllipsis(int start) {
    int from = start;
    while (from > 0 && isDot(text[from - 1])) {
      from--;
    }
    return isEllipsis(from, start) && from > 0 && text[from - 1] == ']';
  }

  private boolean isEllipsis(int from, int to) {
    return to - from > 2 || (to > from && text[from] == '\u2026');
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '\u2026';
  }

  private void take(Brackets.Content content, int start, DocumentTags tags) {
    switch (content) {
      case TAG -> {
        if (!isSection(start, tags)) {
          cut(start, brackets.rule());
        }
      }
      case PLACEHOLDER -> cutAtBoundary(beforeEscapes(start), brackets.rule());
      case OBJECT -> cutAtBoundary(start, engine.templateRule());
      case CLOSER -> closeTag(start);
      default -> {
        boolean alone =
            content == Brackets.Content.JOINED_NAME
                && isWholeLine(start)
                && !tags.isSettingBelow(lineEnd);
        if (alone || (brackets.nameLength() > 1 && tags.closesAfter(brackets.name(), lineEnd))) {
          cut(start, brackets.rule());
        } else {
          lone.push(brackets.name(), start, written, brackets.rule());
        }
      }
    }
  }

  /** Whether a lone name stands above a setting, as the parts of such files are headed. */
  private boolean isSection(int start, DocumentTags tags) {
    boolean lone = written - start == brackets.nameLength() + 2;
    return lone && isWholeLine(start) && tags.isSettingBelow(lineEnd);
  }

  private int beforeEscapes(int start) {
    int before = start;
    while (before > 0 && text[before - 1] == Brackets.ESCAPE) {
      before--;
    }
    return before;
  }

  private boolean isWholeLine(int start) {
    int before = start;
    while (before > 0 && Folding.isBlank(text[before - 1])) {
      before--;
    }
    return before == 0 && afterBlanks(read) == length;
  }

  private void closeTag(int start) {
    int pending = lone.find(brackets.name());
    if (pending >= 0) {
      int from = lone.start(pending);
      if (isMachineText(lone.end(pending), start)) {
        lone.drop(pending);
        cut(from, brackets.rule());
        return;
      }
      lone.mark(pending);
    } else if (brackets.nameLength() == 1) {
      return;
    }
    cut(start, brackets.rule());
  }

  /** Digits and the like between two tags belong to the tags. */
  private boolean isMachineText(int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (Folding.isLetter(c) || Folding.isBlank(c)) {
        return false;
      }
      digits += Folding.isDigit(c) ? 1 : 0;
    }
    return digits > 0;
  }

  // ------------------------------------------------------------------ the other marks

  private void template(char c) {
    if (written < 4 || engine.templateRule() == Engine.NO_RULE) {
      return;
    }
    char before = text[written - 2];
    int start =
        c == '}' && before == '}'
            ? lastPair('{', '{')
            : c == '}' && before == '%'
                ? lastPair('{', '%')
                : c == '>' && before == '%'
                    ? lastPair('<', '%')
                    : c == '>' && before == '-' ? commentStart() : c == '}' ? nameStart() : -1;
    if (start >= 0 && !quotes.isQuoted(read - 1)) {
      cutAtBoundary(start, engine.templateRule());
    }
  }

  /** Where the template slot that ends here begins; slots are short and hold no other. */
  private int lastPair(char first, char second) {
    int limit = Math.max(0, written - 160);
    for (int i = written - 4; i >= limit; i--) {
      if (text[i] == first && text[i + 1] == second) {
        return i;
      }
      if (text[i] == '}') {
        return -1;
      }
    }
    return -1;
  }

  /** Where <code>${name}</code> begins that is the whole line, -1 if this is none. */
  private int nameStart() {
    int at = written - 2;
    while (at > 1 && (Folding.isLetter(text[at]) || "._".indexOf(text[at]) >= 0)) {
      at--;
    }
    return text[at] == '{' && text[at - 1] == '$' && isWholeLine(at - 1) ? at - 1 : -1;
  }

  /** Where the comment of a page's source that ends here begins, -1 if none does. */
  private int commentStart() {
    int limit = Math.max(0, written - Brackets.LONGEST);
    for (int i = written - 4; i >= limit && text[i] != '>'; i--) {
      if (text[i] == '<') {
        return text[i + 1] == '!' && text[i + 2] == '-' ? i : -1;
      }
    }
    return -1;
  }

  private void icon() {
    if (engine.iconRule() != Engine.NO_RULE) {
      cut(written - 1, engine.iconRule());
    }
  }

  /** {@code 1990. . Then} loses a full stop, {@code wait . . . for} loses none. */
  private void fullStop() {
    if (written < 4 || (text[written - 2] != ' ' && !Folding.isBlank(text[written - 2]))) {
      return;
    }
    char mark = text[written - 3];
    char before = text[written - 4];
    if (mark == '.' && engine.doubledStopRule() != Engine.NO_RULE) {
      if (endsSentence(before) && nothingFollowsButANewSentence() && !isDoubtful()) {
        delete(written - 2, written, engine.doubledStopRule());
      }
    } else if (mark == ',' && engine.doubledCommaRule() != Engine.NO_RULE) {
      if (isWordEnd(before) && nothingFollowsButANewSentence() && !isDoubtful()) {
        delete(written - 3, written - 1, engine.doubledCommaRule());
      }
    }
  }

  private void comma() {
    if (written < 3 || engine.doubledCommaRule() == Engine.NO_RULE || lowQuotes) {
      return;
    }
    char previous = text[written - 2];
    if (previous == ',' && isWordEnd(text[written - 3])) {
      if (goesOnInWords() && !isDoubtful()) {
        delete(written - 1, written, engine.doubledCommaRule());
      }
    } else if (Folding.isBlank(previous)
        && written > 3
        && text[written - 3] == ','
        && isWordEnd(text[written - 4])
        && goesOnInWords()
        && !isDoubtful()) {
      delete(written - 2, written, engine.doubledCommaRule());
    }
  }

  private boolean isDoubtful() {
    return quotes.isDoubtful(read - 1);
  }

  private static boolean isWordEnd(char c) {
    return Folding.isLetter(c) || c == '\u00bb' || c == '\u201d' || c == ')';
  }

  private static boolean endsSentence(char c) {
    return c != '.' && !Folding.isBlank(c) && c != ',' && c != '/' && c != '*' && c != '-';
  }

  private boolean nothingFollowsButANewSentence() {
    int next = afterBlanks(read);
    if (next == length) {
      return true;
    }
    char c = text[next];
    return next > read
        && (Folding.isUpper(c)
            || Folding.isDigit(c)
            || (c >= 0x80 && !Folding.isLower(c))
            || c == '"'
            || c == '(');
  }

  private boolean goesOnInWords() {
    int next = afterBlanks(read);
    return next == length || (next > read && Folding.isLetter(text[next]));
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < length && Folding.isBlank(text[at])) {
      at++;
    }
    return at;
  }

  /** Pairs of commas that stand for low quotation marks, {@code ,,so}. */
  private boolean hasLowQuotes() {
    for (int i = 0; i + 2 < length; i++) {
      if (text[i] == ','
          && text[i + 1] == ','
          && !Folding.isBlank(text[i + 2])
          && text[i + 2] != ','
          && (i == 0 || !Folding.isLetter(text[i - 1]))) {
        return true;
      }
    }
    return false;
  }

  /** Private-use characters; fonts put icons there. U+F8FF is Apple's own sign. */
  private static boolean isIcon(char c) {
    return c >= '\ue000' && c < '\uf8ff';
  }

  // ------------------------------------------------------------------ taking out

  /**
   * Takes out what was written from {@code start} on if a sentence ends before it or the line after
   * it.
   */
  private void cutAtBoundary(int start, int rule) {
    if (rule == Engine.NO_RULE) {
      return;
    }
    int before = start;
    while (before > 0 && Folding.isBlank(text[before - 1])) {
      before--;
    }
    boolean boundary =
        before == 0
            || (before == start && text[start - 1] == '_' && !openers.isEmpty())
            || afterBlanks(read) == length
            || isSentenceEnd(text[before - 1]);
    if (boundary) {
      cut(start, rule);
    }
  }

  private static boolean isSentenceEnd(char c) {
    return ".!?:\u2026\u201d\u00bb\"\u3002)]".indexOf(c) >= 0;
  }

  /** Takes out what was written from {@code start} on, with one side's blanks. */
  private void cut(int start, int rule) {
    if (rule == Engine.NO_RULE) {
      return;
    }
    int from = start;
    int until = read;
    boolean ownsBlanks = engine.rule(rule).ownership() != Rule.Ownership.NONE;
    if (ownsBlanks && (start == 0 || Folding.isBlank(text[start - 1]))) {
      until = afterBlanks(read);
      if (until == length) {
        while (from > 0 && Folding.isBlank(text[from - 1])) {
          from--;
        }
      }
    }
    int end = until == length ? lineEnd : until == read ? places[written - 1] + 1 : places[until];
    passEdits.cover(places[from], end, rule);
    read = until;
    written = from;
    lone.forget(written);
  }

  private void delete(int from, int to, int rule) {
    // What was taken out right behind it goes with it: "a, [caption]." loses both.
    int end = to < written ? places[to] : places[to - 1] + 1;
    passEdits.cover(places[from], end, rule);
    System.arraycopy(text, to, text, from, written - to);
    System.arraycopy(places, to, places, from, written - to);
    written -= to - from;
  }

  /** Takes {@code [from, to)} out of what was written before, with the blank after it. */
  void takeLater(int from, int to, int rule) {
    passEdits.cover(places[from], places[to - 1] + 1, rule);
  }

  /** Closes the gaps that {@link #takeLater} left. */
  void compact(int[] starts, int[] ends, int count) {
    int out = 0;
    int gap = 0;
    for (int i = 0; i < length; i++) {
      while (gap < count && ends[gap] <= i) {
        gap++;
      }
      if (gap < count && starts[gap] <= i) {
        continue;
      }
      text[out] = text[i];
      places[out++] = places[i];
    }
    length = out;
  }

  private void flag(int start, int rule) {
    if (rule != Engine.NO_RULE) {
      flags.cover(places[start], places[written - 1] + 1, rule);
    }
  }

  /** Takes {@code residue()[from, end)} out, after the passes. */
  void cutTail(int from, int rule) {
    int start = from;
    while (start > 0 && Folding.isBlank(text[start - 1])) {
      start--;
    }
    // Nothing ends behind it, so it need not be merged: there may be one for each of many
    // sentences.
    edits.cover(places[start], lineEnd, rule);
    length = start;
  }

  char[] text() {
    return text;
  }

  int length() {
    return length;
  }

  /** A growing stack of numbers. */
  static final class IntStack {
    private int[] values = new int[16];
    private int size;

    void push(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int pop() {
      return values[--size];
    }

    boolean isEmpty() {
      return size == 0;
    }

    void clear() {
      size = 0;
    }
  }
}
