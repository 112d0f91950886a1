package io.github.copydesk.style;

/**
 * Tells by the line that a name stands in that it is a row of a table, a field or a reference,
 * which have the spelling of their source: {@code 12,Lukashenko,Minsk}.
 */
final class LineForm {

  /** Longer lines are paragraphs. */
  private static final int LONGEST = 400;

  /** The name of a field is no longer. */
  private static final int LONGEST_KEY = 24;

  /** What a form is filled in with has no more words, and is no longer. */
  private static final int MOST_VALUE_WORDS = 4;

  private static final int LONGEST_VALUE = 40;

  /** So many marks without a blank make a line a row. */
  private static final int FEWEST_MARKS = 2;

  private static final WordKinds REFERENCES = WordKinds.read("references.tsv");

  private final String text;

  /** Where the line begins and ends that was looked at last. */
  private int start;

  private int end = -1;

  /** The figures that years begin with. */
  private final Search one = new Search('1');

  private final Search two = new Search('2');

  private boolean row;
  private boolean table;
  private boolean source;

  /** Where the colon stands behind which a form is filled in; the line's end if it is none. */
  private int form;

  LineForm(String text) {
    this.text = text;
  }

  /** Whether {@code [from, to)} stands in such a line. */
  boolean keeps(int from, int to) {
    if (from < start || to > end) {
      look(from);
    }
    return source || from > form || (row && isCell(from, to)) || (table && isColumn(from, to));
  }

  private void look(int at) {
    start = text.lastIndexOf('\n', at - 1) + 1;
    int stop = text.indexOf('\n', at);
    end = stop < 0 ? text.length() : stop;
    boolean line = end - start <= LONGEST;
    row = line && isRow();
    table = line && end > start && text.charAt(start) == '|';
    source = line && (isField() || isReference());
    form = end - start <= LONGEST_KEY + LONGEST_VALUE ? valueOfForm() : end;
  }

  /** Whether commas or semicolons part the line, and none of them has a blank behind it. */
  private boolean isRow() {
    int marks = 0;
    for (int i = start; i + 1 < end; i++) {
      if (isPart(text.charAt(i)) && !isDigit(i + 1)) {
        if (Letters.isBlank(text.charAt(i + 1))) {
          return false;
        }
        marks++;
      } else if (isPart(text.charAt(i)) && (i == start || !isDigit(i - 1))) {
        marks++;
      }
    }
    return marks >= FEWEST_MARKS;
  }

  private boolean isCell(int from, int to) {
    return (from == start || isPart(text.charAt(from - 1)))
        && (to == end || isPart(text.charAt(to)));
  }

  private boolean isColumn(int from, int to) {
    return text.startsWith("| ", from - 2) && text.startsWith(" |", to);
  }

  private static boolean isPart(char c) {
    return c == ',' || c == ';';
  }

  /** Whether the line and one beside it begin as fields of data do: {@code city: Moscow}. */
  private boolean isField() {
    return hasKey(start)
        && ((end + 1 < text.length() && hasKey(end + 1))
            || (start > 1 && hasKey(text.lastIndexOf('\n', start - 2) + 1)));
  }

  /**
   * Where the colon stands if the line and one beside it are filled in: {@code Nom : Lukashenko}.
   */
  private int valueOfForm() {
    int colon = colonOfForm(start);
    boolean beside =
        colon >= 0
            && ((end + 1 < text.length() && colonOfForm(end + 1) >= 0)
                || (start > 1 && colonOfForm(text.lastIndexOf('\n', start - 2) + 1) >= 0));
    return beside ? colon : end;
  }

  /** Where the colon of a line stands that is a label and a few words; -1 if it is none. */
  private int colonOfForm(int from) {
    int colon = from;
    while (colon < text.length() && colon - from < LONGEST_KEY && isOfLabel(text.charAt(colon))) {
      colon++;
    }
    if (colon < from + 2 || !text.startsWith(": ", colon)) {
      return -1;
    }
    int to = colon + 2;
    int words = 1;
    while (to < text.length() && text.charAt(to) != '\n' && words <= MOST_VALUE_WORDS) {
      words += Letters.isBlank(text.charAt(to++)) ? 1 : 0;
    }
    boolean few = words <= MOST_VALUE_WORDS && to > colon + 2 && to - colon <= LONGEST_VALUE;
    return few && ".!?…".indexOf(text.charAt(to - 1)) < 0 ? colon : -1;
  }

  private static boolean isOfLabel(char c) {
    return Letters.isWord(c)
        || Letters.isBlank(c)
        || Letters.isHyphen(c)
        || Letters.isApostrophe(c);
  }

  private boolean hasKey(int from) {
    int to = from;
    while (to < text.length() && to - from <= LONGEST_KEY && isOfKey(text.charAt(to))) {
      to++;
    }
    return to > from + 1 && text.startsWith(": ", to);
  }

  private static boolean isOfKey(char c) {
    return c == '_' || (c >= 'a' && c <= 'z');
  }

  /**
   * Whether the line has the year of a book or an article, and something else that references have.
   */
  private boolean isReference() {
    return hasYear() && (isNumbered() || isInverted() || isOpened() || hasMark());
  }

  private boolean isOpened() {
    int blank = start;
    while (blank < end && text.charAt(blank) != ' ') {
      blank++;
    }
    return blank < end && REFERENCES.is("open", text.substring(start, blank).replace(":", ""));
  }

  /** Whether a year stands behind a comma, a place or in brackets, and ends what it stands in. */
  private boolean hasYear() {
    for (int i = one.from(start + 2); i < end; i = one.from(i + 1)) {
      if (isYear(i)) {
        return true;
      }
    }
    for (int i = two.from(start + 2); i < end; i = two.from(i + 1)) {
      if (isYear(i)) {
        return true;
      }
    }
    return false;
  }

  /** Finds one character from place to place, onward, so that a text is searched through once. */
  private final class Search {
    private final char wanted;
    private int searched;
    private int found = -1;

    Search(char wanted) {
      this.wanted = wanted;
    }

    /** Returns where the character stands from {@code at} on, or past the text. */
    int from(int at) {
      if (found < at || at < searched) {
        searched = at;
        int next = text.indexOf(wanted, at);
        found = next < 0 ? Integer.MAX_VALUE : next;
      }
      return found;
    }
  }

  private boolean isYear(int at) {
    boolean digits = isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3);
    boolean century = digits && (text.startsWith("1", at) || text.startsWith("20", at));
    char before = text.charAt(at - 1);
    boolean opens = before == '(' || (before == ' ' && isPrinted(at - 2));
    return century && opens && (at + 4 == end || ".,;:)".indexOf(text.charAt(at + 4)) >= 0);
  }

  /** Whether a comma, or a word with a capital, ends here. */
  private boolean isPrinted(int at) {
    int from = at;
    while (from > start && Letters.isWord(text.charAt(from))) {
      from--;
    }
    return text.charAt(at) == ',' || (from < at && Letters.isUpper(text.charAt(from + 1)));
  }

  /** Whether a number in square brackets opens the line. */
  private boolean isNumbered() {
    int i = start + 1;
    while (i < end && isDigit(i)) {
      i++;
    }
    return i > start + 1 && i < end && text.charAt(start) == '[' && text.charAt(i) == ']';
  }

  /** Whether a surname and an initial open the line: {@code Tolstoy L.}, {@code Tolstoy, L.}. */
  private boolean isInverted() {
    int i = start;
    while (i < end && Letters.isWord(text.charAt(i))) {
      i++;
    }
    i += i < end && text.charAt(i) == ',' ? 1 : 0;
    return i > start + 2
        && i + 2 < end
        && Letters.isUpper(text.charAt(start))
        && text.charAt(i) == ' '
        && Letters.isUpper(text.charAt(i + 1))
        && text.charAt(i + 2) == '.';
  }

  /** Whether one of the words stands in the line that only references have: {@code Verlag, pp.}. */
  private boolean hasMark() {
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && Letters.isWord(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        boolean stop = i < end && text.charAt(i) == '.';
        String word = text.substring(from, stop ? i + 1 : i);
        if (REFERENCES.is("mark", word)
            || (stop && REFERENCES.is("mark", word.substring(0, i - from)))) {
          return true;
        }
      }
      i++;
    }
    return false;
  }

  private boolean isDigit(int at) {
    return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
