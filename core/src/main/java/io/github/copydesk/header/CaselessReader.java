package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the datelines of wires that write Arabic, Hebrew, Georgian or Indian letters, which have no
 * capitals to tell a town by: {@code باكو، 10 أكتوبر (رويترز) -}, {@code يريفان – سبوتنيك.}, {@code
 * ბათუმი. 4 მარტი. საქინფორმი –}. An agency of the table stands in each, in brackets or behind a
 * dash or a day.
 */
final class CaselessReader {

  /** {@code يريفان في 14 أكتوبر}. */
  private static final WordSet IN = WordSet.of("في");

  private static final int MOST_PLACE_WORDS = 4;

  /** {@code موسكو - أ ف ب}: the town of a dateline on a line of its own has no more words. */
  private static final int MOST_WORDS_ALONE = 2;

  private final Tokens t;
  private int i;
  private @Nullable PartialDate date;
  private AgencyReader.@Nullable Slot agency;

  private CaselessReader(Tokens tokens) {
    this.t = tokens;
  }

  /** Whether a line opens with a letter of these scripts. */
  static boolean canStart(char first) {
    return first >= 0x5D0
        && (first <= 0x5EA
            || (first >= 0x620 && first <= 0x6D3)
            || (first >= 0x904 && first <= 0x9B9)
            || (first >= 0x10D0 && first <= 0x10FA));
  }

  /**
   * Returns the dateline that the line in hand opens with, null if it opens with none.
   *
   * @param lineEnd where the line ends, in the text
   * @param storyBelow whether there is text below it, so that it may be all of the line
   */
  static DatelineReader.@Nullable Found at(Tokens tokens, int lineEnd, boolean storyBelow) {
    return new CaselessReader(tokens).read(lineEnd, storyBelow);
  }

  private DatelineReader.@Nullable Found read(int lineEnd, boolean storyBelow) {
    while (i < MOST_PLACE_WORDS && t.isWord(i)) {
      i++;
    }
    int place = i > 1 && t.isNumber(i) && IN.has(t, i - 1) ? i - 1 : i;
    readDate();
    if (place == 0 || (!bracketed() && !dashed())) {
      return null;
    }
    int story = Separator.end(t, i);
    AgencyReader.Slot slot = agency;
    boolean alone = storyBelow && !t.has(story) && place <= MOST_WORDS_ALONE;
    // "(भाषा) " with a day before it needs no dash.
    char before = t.mark(i - 1);
    boolean parted = story > i || (date != null && (before == ')' || before == '/'));
    boolean opens = parted && t.has(story) && lineEnd - t.start(story) >= HeadReader.SHORTEST_STORY;
    if (slot == null || (!alone && !opens)) {
      return null;
    }
    Span span = new Span(t.start(0), alone ? lineEnd : t.start(story));
    Dateline dateline = new Dateline(List.of(t.of(0, place)), date, slot.names(), span);
    return new DatelineReader.Found(dateline, List.of(), true);
  }

  private void readDate() {
    boolean parted = isComma() || t.isMark(i, '.');
    int from = parted ? i + 1 : i;
    DateMention mention = parted || t.isNumber(i) ? t.date(from) : null;
    if (mention != null && !mention.relative() && mention.date().day() != null) {
      date = mention.date();
      i = t.indexFrom(mention.span().end(), from);
    }
  }

  private boolean isDash(int token) {
    return Separator.isDash(t.mark(token));
  }

  private boolean isComma() {
    return t.isMark(i, '،') || t.isMark(i, ',');
  }

  private boolean bracketed() {
    return t.isMark(i, '(') && take(AgencyReader.at(t, i));
  }

  private boolean dashed() {
    AgencyReader.Slot slashed = date != null && t.isMark(i, '/') ? AgencyReader.at(t, i) : null;
    if (slashed != null) {
      return take(slashed);
    }
    int behind = t.isMark(i, '.') || t.isMark(i, '/') || isComma() ? i + 1 : i;
    if (date != null && t.isWord(behind)) {
      return take(AgencyReader.bare(t, behind));
    }
    boolean slash = t.isMark(i, '/') && !t.spaceBefore(i) && t.isWord(i + 1);
    if (slash) {
      AgencyReader.Slot tied = AgencyReader.bare(t, i + 1);
      boolean closed = tied != null && (!t.has(tied.end()) || isDash(tied.end()));
      return closed && take(tied);
    }
    boolean dash = Separator.isDash(t.mark(i)) && t.spaceBefore(i + 1) && t.isWord(i + 1);
    AgencyReader.Slot slot = dash ? AgencyReader.bare(t, i + 1) : null;
    // "تهران- ایرنا- "
    boolean framed = t.spaceBefore(i) || (slot != null && Separator.isDash(t.mark(slot.end())));
    return framed && take(slot);
  }

  private boolean take(AgencyReader.@Nullable Slot slot) {
    boolean known = slot != null && slot.known() && !slot.names().isEmpty();
    if (slot != null && known) {
      agency = slot;
      i = slot.end();
    }
    return known;
  }
}
