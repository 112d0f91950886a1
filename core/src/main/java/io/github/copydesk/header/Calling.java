package io.github.copydesk.header;

/**
 * Reads what an author is besides, which stands behind "by", the name and a comma, and goes on to
 * the end of the line or the next author: {@code , professor of history at Oslo University}, {@code
 * , maîtresse de conférences à Paris, et Max Muster, chercheur}. No sentence goes on in it.
 */
final class Calling {

  /** {@code a senior research fellow}: the word that says it is not far. */
  private static final int MOST_BEFORE = 4;

  /** {@code editor of the year is named}: so many small words in a row are none of it. */
  private static final int MOST_SMALL = 2;

  /** What somebody is, where and since when, takes no more tokens. */
  private static final int LONGEST = 32;

  /** Whom a bar or a bullet closes. */
  private static final String BARS = "|•·";

  private static final String SENTENCE = ".:;?!…\"";

  private final Tokens t;
  private final NameRun runs;

  Calling(Tokens tokens, NameRun runs) {
    this.t = tokens;
    this.runs = runs;
  }

  /** Where it ends that starts behind the comma before a token, -1 if none starts there. */
  int end(int from) {
    // "a" joins names in Czech, and was read over.
    boolean article = t.length(from - 1) == 1 && t.startsWith(from - 1, 'a');
    char mark = t.mark(article ? from - 2 : from - 1);
    boolean bar = mark != 0 && BARS.indexOf(mark) >= 0;
    int head = bar || mark == ',' ? head(from) : -1;
    if (head < 0) {
      return -1;
    }
    // "By Jane Roe | President visits Oslo"
    int most = bar ? 0 : MOST_SMALL;
    boolean commas = false;
    int small = 0;
    int i = head;
    while (i < from + LONGEST && t.has(i) && !isBar(i) && !isNext(i)) {
      boolean comma = t.isMark(i, ',');
      small = t.isWord(i) && !t.isUpper(i) && !NameReader.JOINTS.has(t, i) ? small + 1 : 0;
      if (small > most
          || (comma && !goesOn(i + 1))
          || (isSentenceMark(i) && (commas || t.has(i + 1)))) {
        return -1;
      }
      commas |= comma;
      i++;
    }
    return i < from + LONGEST ? i : -1;
  }

  /** The token behind the word that says it, -1 if none is near. */
  private int head(int from) {
    for (int i = from; i < from + MOST_BEFORE && t.isWord(i); i++) {
      int end = BylineWords.callingEnd(t, i);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }

  /** Behind a comma comes an organisation, a town, another thing that somebody is. */
  private boolean goesOn(int i) {
    return t.isUpper(i) || head(i) > 0 || isNext(i - 1);
  }

  private boolean isBar(int i) {
    return t.mark(i) != 0 && BARS.indexOf(t.mark(i)) >= 0;
  }

  /** A full stop that cuts a word short is none of a sentence. */
  private boolean isSentenceMark(int i) {
    char mark = t.mark(i);
    boolean cut = mark == '.' && t.isUpper(i - 1) && t.length(i - 1) <= 2;
    return mark != 0 && SENTENCE.indexOf(mark) >= 0 && !cut;
  }

  /** Whether the next author opens here: {@code , et Max Muster, chercheur}. */
  private boolean isNext(int i) {
    int and = t.isMark(i, ',') ? i + 1 : i;
    int name = AgencyReader.isAnd(t, and) ? and + 1 : and;
    if (name == i || !t.isUpper(name) || !t.isUpper(name + 1)) {
      return false;
    }
    int end = runs.end(name);
    boolean called = t.isMark(end, ',') && head(end + 1) > 0;
    return called || (name > and && !t.has(end) && Words.isGivenName(t, name));
  }
}
