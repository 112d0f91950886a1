package io.github.copydesk.artefact;

import io.github.copydesk.text.Redline;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tags of HTML out of a text that came home with them. All of them go or none: a text
 * that shows a tag (in quotation marks, alone between words, inside {@code <code>}), that has tags
 * of unknown names or opens what it does not close, or that has a word for markup in it may be
 * about them. Where tags that begin or end lines stood between two pieces of text, a line break is
 * left. Not thread-safe.
 */
final class Markup {

  /** What Markdown writes above and below program text. */
  static final String FENCE = "```";

  private static final String SECTION = "<![CDATA[";
  private static final String SECTION_END = "]]>";
  private static final String SENTENCE_ENDS = ".!?:;\u2026\u00bb\u201d\")\u3002";

  private static final int NONE = -1;

  private final MarkupNames names;
  private final String rule;
  private final HtmlTag tag = new HtmlTag();

  private String text = "";
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private MarkupNames.Role[] roles = new MarkupNames.Role[32];
  private String[] elements = new String[32];

  /** Whether a tag is one whatever stands around it. */
  private boolean[] sure = new boolean[32];

  /** Where an element was opened that waits for its end, and before it another of its name. */
  private final Map<String, Integer> open = new HashMap<>();

  private int[] openBefore = new int[32];

  Markup(MarkupNames names, String rule) {
    this.names = names;
    this.rule = rule;
  }

  /** Returns the text without tags, null if they stay or there are none. */
  @Nullable Redline strip(String source) {
    Redline stripped = stripOnce(source);
    // What is written so that its tags stand in one another is nobody's markup.
    return stripped != null && stripOnce(stripped.result()) == null ? stripped : null;
  }

  private @Nullable Redline stripOnce(String source) {
    int first = source.indexOf('<');
    if (first < 0) {
      return null;
    }
    text = source;
    Redline stripped = readTags(first) && areMarkup() ? withoutTags() : null;
    text = "";
    return stripped;
  }

  // ------------------------------------------------------------------ reading

  /** Reads all tags; returns whether there are some, and all of known elements. */
  private boolean readTags(int first) {
    size = 0;
    open.clear();
    int section = NONE;
    for (int at = first; at >= 0; at = opener(Math.max(at + 1, lastEnd()))) {
      if (section < at) {
        addSectionEnd(section);
        section = text.startsWith(SECTION, at) ? addSection(at) : NONE;
      }
      if (at >= lastEnd() && !readTag(at)) {
        return false;
      }
    }
    addSectionEnd(section);
    return size > 0;
  }

  /** Where the next opening bracket stands that no other one follows, -1 if there is none. */
  private int opener(int from) {
    int at = text.indexOf('<', from);
    while (at >= 0 && charAt(at + 1) == '<') {
      at++;
    }
    return at;
  }

  /** Reads a tag, if there is one; returns whether it is of an element that may go. */
  private boolean readTag(int at) {
    int end = tag.read(text, at);
    MarkupNames.Role role = end < 0 ? MarkupNames.Role.PAGE : names.role(tag.name());
    if (role == MarkupNames.Role.CODE || role == MarkupNames.Role.OTHER) {
      return false;
    }
    if (role != MarkupNames.Role.PAGE) {
      add(at, end, role, tag.name());
      sure[size - 1] = tag.hasAttributes() || tag.isClosed();
      pair(size - 1);
    }
    return true;
  }

  /** Takes in what opens a section of a feed; returns where it ends, if it does. */
  private int addSection(int at) {
    int end = text.indexOf(SECTION_END, at);
    if (end < 0) {
      return Integer.MAX_VALUE;
    }
    addSure(at, at + SECTION.length());
    return end;
  }

  private void addSectionEnd(int at) {
    if (at >= 0 && at < Integer.MAX_VALUE) {
      addSure(at, at + SECTION_END.length());
    }
  }

  private void addSure(int start, int end) {
    add(start, end, MarkupNames.Role.VOID, "");
    sure[size - 1] = true;
  }

  private int lastEnd() {
    return size == 0 ? 0 : ends[size - 1];
  }

  private void add(int start, int end, MarkupNames.Role role, String element) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    roles[size] = role;
    elements[size] = element;
    size++;
  }

  private void pair(int i) {
    int opening = open.getOrDefault(elements[i], NONE);
    if (!tag.isClosing()) {
      openBefore[i] = opening;
      open.put(elements[i], i);
    } else if (opening >= 0) {
      sure[opening] = true;
      sure[i] = true;
      open.put(elements[i], openBefore[opening]);
    }
  }

  private void grow() {
    int length = 2 * size;
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    roles = Arrays.copyOf(roles, length);
    elements = Arrays.copyOf(elements, length);
    sure = Arrays.copyOf(sure, length);
    openBefore = Arrays.copyOf(openBefore, length);
  }

  // ------------------------------------------------------------------ deciding

  private boolean areMarkup() {
    boolean any = false;
    for (int i = 0; i < size; i++) {
      any |= sure[i];
    }
    for (int i = 0; i < size; i++) {
      if (isShown(i) || isWord(i) || (!sure[i] && !mayBeLoose(i, any))) {
        return false;
      }
    }
    return (any || size > 1)
        && text.indexOf(FENCE) < 0
        && !isDiff(text)
        && !names.isSubjectOf(text);
  }

  /** Returns whether changes of files are in the text, {@code @@ -1,4 +1,5 @@} above each. */
  static boolean isDiff(String text) {
    return text.startsWith("@@ -") || text.contains("\n@@ -");
  }

  /** Whether a tag may be one that neither has attributes nor belongs to another. */
  private boolean mayBeLoose(int i, boolean anySure) {
    return switch (roles[i]) {
      case INLINE -> text.charAt(starts[i] + 1) == '/' && !isSpace(charAt(starts[i] - 1));
      case BREAK -> anySure || !isMentioned(i);
      default -> !isMentioned(i);
    };
  }

  /** Whether a tag is quoted, by itself or in a value, stands in brackets or between backticks. */
  private boolean isShown(int i) {
    char before = charAt(starts[i] - 1);
    char after = charAt(ends[i]);
    return before == '`'
        || after == '`'
        || (before == '(' && after == ')')
        || ((before == '"' || before == '\'') && charAt(starts[i] - 2) == '=')
        || ("\"'\u201c\u2018\u00ab\u201e".indexOf(before) >= 0
            && "\"'\u201d\u2019\u00bb\u201c".indexOf(after) >= 0);
  }

  /** Whether the name of an element in angle brackets has a blank on either side. */
  private boolean isWord(int i) {
    return roles[i] == MarkupNames.Role.INLINE
        && ends[i] - starts[i] <= elements[i].length() + 3
        && Folding.isBlank(charAt(starts[i] - 1))
        && Folding.isBlank(charAt(ends[i]));
  }

  /** Whether a tag stands between the words of a sentence as if it were one. */
  private boolean isMentioned(int i) {
    int before = starts[i] - 1;
    int after = ends[i];
    while (Folding.isBlank(charAt(before))) {
      before--;
    }
    while (Folding.isBlank(charAt(after))) {
      after++;
    }
    return before < starts[i] - 1
        && isText(charAt(before))
        && SENTENCE_ENDS.indexOf(charAt(before)) < 0
        && charAt(after) != '<'
        && !isBreak(charAt(after));
  }

  private static boolean isText(char c) {
    return c != '>' && !isBreak(c);
  }

  /** The ends of the text count as line breaks. */
  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private char charAt(int at) {
    return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
  }

  // ------------------------------------------------------------------ taking out

  private Redline withoutTags() {
    Redline.Builder redline = Redline.builder(text);
    String lineBreak = lineBreak();
    int first = 0;
    while (first < size) {
      int last = first;
      while (last + 1 < size && isWhite(ends[last], starts[last + 1])) {
        last++;
      }
      takeOut(redline, first, last, lineBreak);
      first = last + 1;
    }
    return redline.build();
  }

  /** The line break of the text, a line feed if it has none. */
  private String lineBreak() {
    int feed = text.indexOf('\n');
    if (feed < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  private boolean isWhite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Folding.isBlank(c) || isBreak(c);
  }

  /** Takes out tags with nothing but white space between them. */
  private void takeOut(Redline.Builder redline, int first, int last, String lineBreak) {
    boolean breaks = false;
    boolean cells = false;
    for (int i = first; i <= last; i++) {
      breaks |= roles[i] == MarkupNames.Role.BLOCK || roles[i] == MarkupNames.Role.BREAK;
      cells |= roles[i] == MarkupNames.Role.CELL;
    }
    if (breaks || cells) {
      takeOutGap(redline, first, last, breaks ? lineBreak : " ");
    } else {
      takeOutEach(redline, first, last);
    }
  }

  /** Takes out tags inside a line, and one blank where both sides have some. */
  private void takeOutEach(Redline.Builder redline, int first, int last) {
    for (int i = first; i <= last; i++) {
      int start = starts[i];
      while (i < last && starts[i + 1] == ends[i]) {
        i++;
      }
      boolean doubled = charAt(start - 1) == ' ' && charAt(ends[i]) == ' ';
      redline.delete(start, ends[i] + (doubled ? 1 : 0), rule);
    }
  }

  /**
   * Takes out tags that part two pieces of text, with the white space around them but for its line
   * breaks where they are most; {@code parting} is left where there are none.
   */
  private void takeOutGap(Redline.Builder redline, int first, int last, String parting) {
    int from = starts[first];
    while (from > redline.position() && isSpace(text.charAt(from - 1))) {
      from--;
    }
    int to = ends[last];
    while (to < text.length() && isSpace(text.charAt(to))) {
      to++;
    }
    if (from == 0 || to == text.length()) {
      redline.delete(from, to, rule);
      return;
    }
    int kept = from;
    int most = breaks(from, starts[first]);
    for (int i = first; i <= last; i++) {
      int breaks = breaks(ends[i], i < last ? starts[i + 1] : to);
      kept = breaks > most ? ends[i] : kept;
      most = Math.max(breaks, most);
    }
    if (most == 0) {
      redline.replace(from, to, parting, rule);
    } else {
      keepBreaks(redline, from, kept, to);
    }
  }

  /** Takes out all but the line breaks of the white space that begins at {@code white}. */
  private void keepBreaks(Redline.Builder redline, int from, int white, int to) {
    int start = white;
    while (!isBreak(text.charAt(start))) {
      start++;
    }
    int end = start + 1;
    for (int at = end; at < to && isSpace(text.charAt(at)); at++) {
      end = isBreak(text.charAt(at)) ? at + 1 : end;
    }
    redline.delete(from, start, rule);
    redline.delete(end, to, rule);
  }

  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      breaks += c == '\n' || (c == '\r' && charAt(i + 1) != '\n') ? 1 : 0;
    }
    return breaks;
  }
}
