package io.github.copydesk.artefact;

/**
 * Tells the listings of a text about programs from what leaked out of a page. A page's own programs
 * name what browsers have; a listing in another language is found in part, since only some of its
 * lines look like those of browsers, and there are several of them.
 */
final class Listing {

  /** So many lines look like a program by chance, such as a lone closing bracket. */
  private static final int FEW_LINES = 2;

  /** Of so many lines of a page's program one at least has a word of browsers. */
  private static final int SHARE = 4;

  /** Lines of a program are set in. */
  private static final int INDENT = 2;

  private static final String[] SIGNS = {"::", "->", "=>", "()", "!("};

  private final FoundLines lines;
  private final Engine engine;

  Listing(FoundLines lines, Engine engine) {
    this.lines = lines;
    this.engine = engine;
  }

  /** Returns whether the lines of program text that go are the text's own. */
  boolean isShown() {
    int found = 0;
    int browsers = 0;
    int runs = 0;
    int last = -1;
    boolean parted = false;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isProgram(i)) {
        continue;
      }
      found++;
      browsers += isOfBrowser(lines.start(i), lines.end(i)) ? 1 : 0;
      runs += last >= 0 && lines.follows(i, last) ? 0 : 1;
      last = i;
      parted = parted || isParted(i);
    }
    return browsers * SHARE <= found && (parted || (found > FEW_LINES && runs > 1));
  }

  /** Whether a line has a word that only programs in a page have. */
  private boolean isOfBrowser(int from, int to) {
    String text = lines.source();
    for (int at = from; at < to; at++) {
      boolean starts = at == from || !ScriptLine.isNameChar(text.charAt(at - 1));
      if (starts && engine.scriptWord(text, at, to) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line right above or below is of a program too, and stays. */
  private boolean isParted(int i) {
    String text = lines.source();
    int before = lines.start(i) - 1;
    int after = lines.end(i) + 1;
    return (before > 0 && staysAsCode(text.lastIndexOf(lines.lineBreak(), before - 1) + 1, before))
        || (after < text.length() && staysAsCode(after, lines.endOfLine(after)));
  }

  private boolean staysAsCode(int from, int to) {
    int place = lines.place(from);
    return (place < 0 || !lines.goes(place)) && isCode(lines.source(), from, to);
  }

  private static boolean isCode(String text, int from, int to) {
    int start = Folding.skipBlanks(text, from, to);
    int end = Folding.skipBlanksBack(text, start, to);
    if (start == end || text.charAt(end - 1) == '.') {
      return false;
    }
    return start - from >= INDENT
        || "{}([;".indexOf(text.charAt(end - 1)) >= 0
        || hasSign(text.substring(start, end));
  }

  private static boolean hasSign(String line) {
    for (String sign : SIGNS) {
      if (line.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
