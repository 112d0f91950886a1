package io.github.copydesk.artefact;

/**
 * Tells lines of leaked program text from prose. Words that only browsers' programs and style
 * sheets have count most; the shape (how it begins and ends, assignments, calls) counts for the
 * rest. A line of prose that mentions one such word does not reach the threshold.
 */
final class ScriptLine {

  private static final int ENOUGH = 3;
  private static final int LONGEST = 20_000;

  private ScriptLine() {}

  /** Returns whether the line is program text. */
  static boolean matches(String text, int from, int to, Engine engine) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Math.min(Folding.skipBlanksBack(text, start, to), start + LONGEST);
    if (end - start < 3) {
      return hasOnlyBrackets(text, start, end);
    }
    return isMarkup(text, start, end)
        || (score(text, start, end, engine) >= ENOUGH && !isTagged(text, start, end, engine))
        || hasOnlyBrackets(text, start, end);
  }

  /**
   * Whether the line begins with a tag of running text or of some file, such as a feed's {@code
   * <item>}; no tag of a program stands in it.
   */
  private static boolean isTagged(String text, int start, int end, Engine engine) {
    HtmlTag tag = new HtmlTag();
    if (text.charAt(start) != '<' || tag.read(text, start) < 0) {
      return false;
    }
    for (int at = start; at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
      MarkupNames.Role role =
          tag.read(text, at) < 0 ? MarkupNames.Role.OTHER : engine.markupNames().role(tag.name());
      if (role == MarkupNames.Role.PAGE || role == MarkupNames.Role.VOID) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line is nothing but tags of HTML, one of them with attributes or a closing one. */
  private static boolean isMarkup(String text, int start, int end) {
    boolean inside = false;
    boolean sure = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char next = i + 1 < end ? text.charAt(i + 1) : ' ';
      if (c == '<') {
        if (inside || (next != '/' && !isNameChar(next))) {
          return false;
        }
        inside = true;
        sure |= next == '/';
      } else if (!inside && !Folding.isBlank(c)) {
        return false;
      } else if (c == '>') {
        inside = false;
      } else {
        sure |= (c == '=' && next == '"') || (c == '/' && next == '>');
      }
    }
    return sure && !inside;
  }

  /**
   * Returns whether the line is data, whatever its words: a member of JSON ({@code "tags": [}), an
   * assignment, a row of a table between bars, a statement ({@code print();}, {@code x + 1}), or a
   * line of contents ({@code Comments ..... 40}).
   */
  static boolean isData(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    if (end - start < 3) {
      return false;
    }
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    return (first == '|' && last == '|')
        || (first == '(' && "'\"".indexOf(text.charAt(start + 1)) >= 0)
        || (first == '"' && isMember(text, start + 1, end))
        || isStatement(text.substring(start, end))
        || (Folding.isDigit(last) && hasLeaders(text.substring(start, end)));
  }

  /** Whether dots lead to the number of a page: {@code Comments . . . . 40}. */
  private static boolean hasLeaders(String line) {
    return line.contains("....") || line.contains(". . . .");
  }

  private static boolean isStatement(String line) {
    int sum = line.indexOf(" + ");
    return line.contains(" = ")
        || line.contains("()")
        || line.endsWith(";")
        || isSetting(line)
        || (sum > 0 && Folding.isDigit(line.charAt(sum + " + ".length())));
  }

  /** {@code button.share=Share}: a name and what it stands for, without a blank between them. */
  private static boolean isSetting(String line) {
    int at = 0;
    while (at < line.length()
        && (isNameChar(line.charAt(at)) || line.charAt(at) == '.' || line.charAt(at) == '-')) {
      at++;
    }
    return at > 0 && at + 1 < line.length() && line.charAt(at) == '=';
  }

  private static boolean isMember(String text, int from, int end) {
    int name = afterName(text, from, end);
    int colon = name < end ? Folding.skipBlanks(text, name + 1, end) : end;
    if (colon >= end || text.charAt(name) != '"' || text.charAt(colon) != ':') {
      return false;
    }
    int value = Folding.skipBlanks(text, colon + 1, end);
    return value < end
        && ("{[\"-".indexOf(text.charAt(value)) >= 0
            || Folding.isDigit(text.charAt(value))
            || text.startsWith("null", value)
            || text.startsWith("true", value)
            || text.startsWith("false", value));
  }

  /** What closes a block stands on a line of its own: {@code });}. */
  private static boolean hasOnlyBrackets(String text, int start, int end) {
    boolean curly = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("{}()[];,".indexOf(c) < 0) {
        return false;
      }
      curly |= c == '{' || c == '}';
    }
    return curly;
  }

  private static int score(String text, int start, int end, Engine engine) {
    int score = beginning(text, start, end) + ending(text, start, end);
    int calls = 0;
    int prose = 0;
    int lastClose = lastClose(text, start, end);
    for (int i = start; i < end && score < ENOUGH + 6; i++) {
      char c = text.charAt(i);
      if (c == '(' && i < lastClose) {
        calls += isCall(text, i) ? 1 : 0;
      } else if (c == '=' && isAssignment(text, i, start, end)) {
        score++;
      } else if (c == ' ' && i > start && isProse(text, i, end)) {
        prose++;
      } else if (isWordStart(text, i, start)) {
        int weight = engine.scriptWord(text, i, end);
        score += weight;
      }
    }
    return score + Math.min(calls, 2) - prose / 4;
  }

  private static int lastClose(String text, int start, int end) {
    int at = end - 1;
    while (at >= start && text.charAt(at) != ')') {
      at--;
    }
    return at;
  }

  private static int beginning(String text, int start, int end) {
    if (starts(text, start, end, "var ")
        || starts(text, start, end, "let ")
        || starts(text, start, end, "const ")) {
      int name = afterName(text, text.indexOf(' ', start) + 1, end);
      int next = Folding.skipBlanks(text, name, end);
      return next < end && (text.charAt(next) == '=' || text.charAt(next) == ';') ? 3 : 0;
    }
    if (starts(text, start, end, "function ")) {
      int name = afterName(text, start + 9, end);
      return name < end && text.charAt(name) == '(' ? 3 : 0;
    }
    if (starts(text, start, end, "{\"") || starts(text, start, end, "[{\"")) {
      return 2;
    }
    if (starts(text, start, end, ".") || starts(text, start, end, "#")) {
      return isNameChar(text.charAt(start + 1)) && hasDeclaration(text, start, end) ? 2 : 0;
    }
    return starts(text, start, end, "//") || starts(text, start, end, "/*") ? 1 : 0;
  }

  /** Whether the line ends in a block with a colon in it: {@code .box { margin: 0 }}. */
  private static boolean hasDeclaration(String text, int start, int end) {
    boolean colon = false;
    int at = end - 1;
    while (text.charAt(at) != '{' && at > start) {
      colon |= text.charAt(at--) == ':';
    }
    return colon && at > start && text.charAt(end - 1) == '}';
  }

  private static int ending(String text, int start, int end) {
    char last = text.charAt(end - 1);
    char before = end - 2 >= start ? text.charAt(end - 2) : ' ';
    return switch (last) {
      case '{', '}' -> 1;
      case ']' -> before == '}' ? 1 : 0;
      case '/' -> before == '*' ? 2 : 0;
      case ';' -> before == ')' || before == '}' || before == '\'' || before == '"' ? 2 : 1;
      case '+', '|', '&' -> before == ')' || before == last ? 1 : 0;
      // Mathematics may look the same, but its sentences end as others do.
      case '.' -> -ENOUGH;
      default -> 0;
    };
  }

  /** A call: a name right before the bracket, and not a blank and a word right after it. */
  private static boolean isCall(String text, int i) {
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = text.charAt(i + 1);
    return (isNameChar(before) || before == ')' || before == ']')
        && (after == ')' || after == '\'' || after == '"' || after == '{' || isNameChar(after))
        && !Folding.isBlank(before);
  }

  private static boolean isAssignment(String text, int i, int start, int end) {
    if (i == start || i + 1 >= end) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean spaced = before == ' ' && after == ' ';
    // More than three are a line drawn below a title.
    boolean compared =
        before == '!' || (after == '=' && before != '=' && !text.startsWith("====", i));
    return spaced || compared || before == ')' || before == ']' || after == '\'';
  }

  /** A blank between two words of lower-case letters, as prose has them. */
  private static boolean isProse(String text, int i, int end) {
    return i + 1 < end
        && Folding.isLower(text.charAt(i - 1))
        && Folding.isLower(text.charAt(i + 1));
  }

  private static boolean isWordStart(String text, int i, int start) {
    char c = text.charAt(i);
    return (isNameChar(c) || c == '<' || c == '@' || c == '!')
        && (i == start || !isNameChar(text.charAt(i - 1)));
  }

  static boolean isNameChar(char c) {
    return c < 0x80 && (Folding.isLetter(c) || Folding.isDigit(c) || c == '_' || c == '$');
  }

  /** Where a program word ends, its first character being any: {@code @media}, {@code </style}. */
  static int afterWord(String text, int from, int end) {
    boolean closing = text.startsWith("</", from) && from + 1 < end;
    return afterName(text, from + (closing ? 2 : 1), end);
  }

  private static int afterName(String text, int from, int end) {
    int at = from;
    while (at < end && isNameChar(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean starts(String text, int from, int end, String wanted) {
    return end - from > wanted.length() && text.startsWith(wanted, from);
  }
}
