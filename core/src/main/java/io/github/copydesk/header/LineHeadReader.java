package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import java.util.Set;

/**
 * Reads the part of a line before a story or a dateline: a labelled date, a byline with a dateline
 * behind it, a reading time.
 */
final class LineHeadReader {

  /** {@code 2020-10} has as many characters. */
  private static final int SHORTEST_ISO = 7;

  private final Line line;
  private final Tokens t;

  LineHeadReader(Line line) {
    this.line = line;
    this.t = line.t;
  }

  /** Whether a line opens as one of these does. */
  static boolean canStart(Tokens t) {
    boolean day = t.isUpper(0) && (t.isNumber(1) || t.isMark(1, ',')) && t.date(0) != null;
    if (t.isNumber(0) || day) {
      return true;
    }
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    return label != null
        && (label.value().contains(Label.BY)
            || label.value().contains(Label.READING)
            || Label.ofDate(label.value()));
  }

  /** Whether a line opens with the label of a date. */
  static boolean opensWithDate(Tokens t) {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    return label != null && Label.ofDate(label.value());
  }

  /**
   * Returns the token after the part, -1 if there is none.
   *
   * @param lineEnd where the line ends, in the text
   */
  int read(int lineEnd) {
    return headDate() || headDay() || headByline(lineEnd) || headMinutes()
        ? skipSeparators(line.i)
        : -1;
  }

  /**
   * {@code 24.02.2021 08:15 The council}, {@code March 12, 2021 – The council}: a day with its year
   * before a sentence, which a time, a dash or a bar parts from it.
   */
  private boolean headDay() {
    if (line.i != 0 || (!t.isNumber(0) && !(t.isUpper(0) && t.isBeforeDigit(0)))) {
      return false;
    }
    DateMention mention = t.date(0);
    if (mention == null || mention.relative() || !isDayOfItsYear(mention.date())) {
      return false;
    }
    int after = t.indexFrom(mention.span().end(), 0);
    boolean time = mention.date().time() != null;
    boolean parted = t.mark(after) != 0 && "|·–—-".indexOf(t.mark(after)) >= 0;
    int story = parted ? after + 1 : after;
    boolean apart = t.spaceBefore(story) && (!parted || t.spaceBefore(after));
    if (!apart || (!time && !parted) || !(t.isCapital(story) || opensCaseless(story, parted))) {
      return false;
    }
    if (t.date(story) != null) {
      return false; // It lasted from one day to the other.
    }
    new StampReader(line).take(mention);
    line.unlabelled = true;
    line.i = story;
    return true;
  }

  /**
   * Whether a story without capitals opens behind a day: {@code 2024년 3월 14일 다리가 닫혔다} is a
   * sentence, where a day in digits alone is none of its words.
   */
  private boolean opensCaseless(int story, boolean parted) {
    boolean digits = true;
    for (int i = 0; i < story; i++) {
      digits &= !t.isWord(i);
    }
    return t.isCaseless(story) && (parted || digits);
  }

  /** A day of the years in which news is on the net; older ones are what the story is about. */
  private boolean isDayOfItsYear(PartialDate date) {
    return date.isWhole()
        && date.year() != null
        && !Line.isBeforeNews(date, line.reference)
        && !date.implied().contains(PartialDate.Part.YEAR);
  }

  /**
   * {@code date 2020-10 }, which a crawler puts before whatever a text begins with: the token
   * behind it, -1 if there is none. What follows is a line of its own, and no header for standing
   * there.
   */
  int crawlersDate() {
    int number = t.isMark(1, ':') ? 2 : 1;
    boolean marked = t.isWord(0) && t.folded(0).equals("date") && !t.isUpper(0);
    if (!marked || !t.isNumber(number)) {
      return -1;
    }
    int start = t.start(number);
    int end = isoEnd(start, number);
    DateMention mention =
        end - start >= SHORTEST_ISO
            ? DateReader.standard().at(line.text, start, end, line.language, null)
            : null;
    if (mention == null || mention.span().end() < end) {
      return -1;
    }
    line.pending = Label.DATE;
    new StampReader(line).take(mention);
    return t.indexFrom(end, number);
  }

  /** Where the digits of a date end, whatever is glued to it, and the time if one follows. */
  private int isoEnd(int start, int number) {
    int end = start;
    while (end < t.to() && isOfIso(end)) {
      end++;
    }
    while (end > start && "-/.:".indexOf(line.text.charAt(end - 1)) >= 0) {
      end--;
    }
    int time = t.indexFrom(end, number);
    int last = time;
    while (t.isNumber(last) && t.isMark(last + 1, ':') && t.isNumber(last + 2)) {
      last += 2;
    }
    return last > time ? t.end(last) : end;
  }

  private boolean isOfIso(int at) {
    char c = line.text.charAt(at);
    char next = at + 1 < t.to() ? line.text.charAt(at + 1) : ' ';
    return Units.isDigit(c)
        || "-/.:".indexOf(c) >= 0
        || (c == 'Z' ? !Units.isLetter(next) : "T,+".indexOf(c) >= 0 && Units.isDigit(next));
  }

  /** The token at which a dateline with its date or agency opens behind a labelled date; or -1. */
  int dateBeforeDateline(int lineEnd) {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, 0, Tokens.END);
    if (label == null || !Label.ofDate(label.value())) {
      return -1;
    }
    int next = line.skipColon(label.end());
    DateMention mention = line.dateAt(next);
    if (mention == null) {
      return -1;
    }
    int after = skipSeparators(t.indexFrom(mention.span().end(), next));
    DatelineReader.Found found =
        t.isUpper(after) ? DatelineReader.at(line.text, t, after, lineEnd, line.language) : null;
    if (found == null || !found.strong()) {
      return -1;
    }
    line.pending = Label.stamp(label.value());
    new StampReader(line).take(mention);
    return after;
  }

  /** The token at which a title stands behind a header that was read, -1 if none opens there. */
  int title() {
    int title = skipSeparators(line.headerEnd);
    return opensStory(title) ? title : -1;
  }

  private boolean headDate() {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, line.i, Tokens.END);
    if (label == null || !Label.ofDate(label.value())) {
      return false;
    }
    Label kind = Label.stamp(label.value());
    int next = line.skipColon(label.end());
    DateMention mention = line.dateAt(next);
    if (mention == null || mention.relative()) {
      return false;
    }
    int after = t.indexFrom(mention.span().end(), next);
    boolean colon = t.isMark(skipSeparators(after) - 1, ',');
    boolean story = !t.has(after) || opensStory(skipSeparators(after));
    if (!story || colon) {
      return false;
    }
    line.pending = kind;
    new StampReader(line).take(mention);
    line.i = after;
    return true;
  }

  /** {@code By Jane Ann Roe OSLO, Jan 3 (AP) -}: in small letters "Roe OSLO" is no town. */
  private boolean headByline(int lineEnd) {
    Trie.Match<Set<Label>> label = Labels.standard().at(t, line.i, Tokens.END);
    if (label == null || !label.value().contains(Label.BY)) {
      return false;
    }
    int from = line.skipColon(label.end());
    int words = 0;
    for (int j = from + 1; t.has(j) && words < 10; j++) {
      if (t.isUpper(j) && t.spaceBefore(j)) {
        words++;
        DatelineReader.Found found = DatelineReader.at(line.text, t, j, lineEnd, line.language);
        boolean fits = found != null && ((found.strong() && !t.isCaps(j + 1)) || t.isCaps(j));
        if (fits && headNames(from, j)) {
          line.i = j;
          return true;
        }
      }
    }
    return false;
  }

  /** The token that opens what stands behind a byline in brackets, -1 if there is none. */
  int bracketedByline() {
    Trie.Match<Set<Label>> label = t.isWord(1) ? line.label(1) : null;
    boolean by = label != null && label.value().contains(Label.BY);
    int from = by && label != null ? line.skipColon(label.end()) : -1;
    int close = from < 0 ? -1 : AgencyReader.close(t, 0);
    boolean named = close > from && Words.isGivenName(t, from) && headNames(from, close);
    int after = named ? skipSeparators(close + 1) : -1;
    return t.isMark(after, '(') || t.isUpper(after) ? after : -1;
  }

  private boolean headNames(int from, int end) {
    Tokens part = t.part(from, end);
    NameReader.Names names = NameReader.read(line.text, part, 0, true, false, line.language);
    if (names == null || part.has(names.end()) || names.names().isEmpty()) {
      return false;
    }
    for (Byline b : names.names()) {
      if (b.name().indexOf(' ') < 0) {
        return false;
      }
    }
    line.findings.bylines.addAll(names.names());
    line.findings.credits.addAll(names.agencies());
    return true;
  }

  private boolean headMinutes() {
    Trie.Match<Set<Label>> label = line.label(line.i);
    ReadingTimeReader minutes = new ReadingTimeReader(line);
    boolean found =
        (label != null && label.value().contains(Label.READING))
            ? minutes.after(label.end())
            : minutes.read();
    return found && opensStory(skipSeparators(line.i)) && t.has(line.i);
  }

  private boolean opensStory(int token) {
    return t.isUpper(token)
        || t.isCaseless(token)
        || ("\"“„«‘'»‚‹›「『".indexOf(t.mark(token)) >= 0 && t.mark(token) != 0);
  }

  private int skipSeparators(int from) {
    int end = from;
    while (t.has(end) && t.mark(end) != 0 && "|·•⋅,:;-–—/.".indexOf(t.mark(end)) >= 0) {
      end++;
    }
    return end;
  }
}
