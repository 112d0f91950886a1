package io.github.copydesk.character;

import io.github.copydesk.text.Redline;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Repairs UTF-8 that was read in a code page of single bytes, layer by layer.
 *
 * <p>Bytes of UTF-8 come in groups: a lead byte and one to three continuation bytes. A group that
 * shows as characters of one code page is a unit. Each unit is judged by its own looks, before and
 * after ({@link Plausibility}). Units between which nothing but ASCII and other units stands form a
 * stretch; since sound text hardly ever pairs all of its accented characters as UTF-8 does, units
 * that are sure carry those of their stretch that are not. A character outside of ASCII that is
 * part of no unit ends the stretch.
 */
final class Mojibake {

  static final String RULE = "character.mojibake";

  /** Each layer at least doubles the text, so what is left of any real text has fewer. */
  private static final int MOST_LAYERS = 16;

  /** The score of a unit that is natural as it stands, and the support that lets it pass. */
  private static final int AMONG_MANY = -2;

  private static final int SUPPORT = 16;

  /** As many units are enough to rank the pages. */
  private static final int SAMPLE = 1000;

  private static final int[] NONE = {};

  private static final int KNOWN_SHIFT = 64 - 10;
  private static final int KNOWN = 1 << (64 - KNOWN_SHIFT);

  /** How well a byte of the layer below fits. */
  private static final int LAYERED = 3;

  /** A letter or figure and a sign, with a capital between that no word has there. */
  private static final int ENOUGH_BY_ITSELF = 4;

  private static final int LOST = 0xFFFD;
  private static final int SPACE_BYTE = 0xA0;
  private static final int DAGGER = 0x2020;

  /** Of the general punctuation whose last byte windows-1252 lacks, only ” is common in words. */
  private static final int GENERAL = 0x2000;

  private static final int JOINER = 0x200D;

  /** What stands behind the last letter of a word, also where the blank behind it was lost. */
  private static final String CLOSERS =
      "\u201c\u201d\u2019\u00bb\u203a\u2026\u2013\u2014،؛؟\u201e\u00ab\u2018";

  /** What a letter that is spoken of may have behind it. */
  private static final String CLOSERS_AFTER_LETTER = "\u2019\u201d\u201c\u2018";

  private static final int CLOSING = 0x201D;
  private static final char OPENING_BYTE = 0x9C;

  /** Lower leads are those of Western letters, which stand alone too. */
  private static final int FIRST_WIDOW = 0xC4;

  /**
   * Of a text whose bytes went without a trace at most one letter in so many cannot be told; where
   * more cannot, it was damaged in another way, and what is there says more than U+FFFD.
   */
  private static final int MOST_LOST = 4;

  private static final int FEW_LOST = 3;

  private final String text;
  private int[] order = NONE;
  private int[] tally = NONE;

  /** The units of the stretch that is read. */
  private int[] starts = NONE;

  private int[] ends = NONE;
  private int[] points = NONE;
  private int[] scores = NONE;
  private int[] pages = NONE;

  /** Whether a unit goes with its neighbours, since its last byte was lost without a trace. */
  private boolean[] widows = {};

  private int count;

  /** Plain units that were scored, at places that hang on their characters, and the scores. */
  private long[] knownUnits = {};

  private int[] knownScores = NONE;

  private char[] decoded = new char[16];

  /** The length of the unit decoded last. */
  private int length;

  private Redline.@Nullable Builder builder;

  /**
   * How many units were repaired, and how many of them say no more than that a letter was there.
   */
  private int repaired;

  private int lost;

  private Mojibake(String text) {
    this.text = text;
  }

  static Redline repair(String text) {
    Redline all = Redline.unchanged(text);
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Redline next = new Mojibake(all.result()).layer();
      if (next.isUnchanged()) {
        break;
      }
      all = all.then(next);
    }
    return all;
  }

  /** Returns whether a unit that looks like mojibake by itself begins at {@code at}. */
  static boolean isAt(String text, int at) {
    char next = text.charAt(at + 1);
    if ((next == 'ё' || next == 'Ё') && Plausibility.isForeign(text.charAt(at))) {
      // Bytes of KOI8-R, but in KOI8-R other signs stand near; in Russian this is every page.
      return false;
    }
    if (text.charAt(at) == '’' && at > 0 && isLatin(text.charAt(at - 1)) && isLatin(next)) {
      // An apostrophe; in Mac Roman l’é would be an Armenian letter after a Latin one.
      return false;
    }
    int pages = next < 0x80 ? 1 : CharacterScan.pages(text.charAt(at), next);
    for (; pages != 0; pages &= pages - 1) {
      int page = Integer.numberOfTrailingZeros(pages);
      if (mayGoOn(text, at, page) && new Mojibake(text).isUnit(at, page)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private boolean isLatin(int at) {
    return at >= 0 && at < text.length() && isLatin(text.charAt(at));
  }

  /** Whether a third byte is there if the first asks for one; {@code é» } is in every text. */
  private static boolean mayGoOn(String text, int at, int page) {
    int lead = CodePages.toByte(page, text.charAt(at));
    if (lead < 0xE0 || at + 2 >= text.length()) {
      return lead < 0xE0;
    }
    char third = text.charAt(at + 2);
    int value = CodePages.toByte(page, third);
    return (value >= 0x80 && value < 0xC0)
        || third == LOST
        || third == '?'
        || (third == ' ' && (lead == 0xE2 || lead == 0xE3 || lead == 0xF0));
  }

  private boolean isUnit(int at, int page) {
    int point = decode(at, page);
    point = point < 0 ? decodeLossy(at, page) : point;
    if (point < 0) {
      return false;
    }
    int end = at + length;
    // What follows at once may be a unit that speaks for this one.
    boolean more =
        end + 1 < text.length() && CharacterScan.pages(text.charAt(end), text.charAt(end + 1)) != 0;
    return score(at, end, point, -1, more ? LOST : -1) >= (more ? 0 : Plausibility.ENOUGH);
  }

  /** Returns how many units of the range are part of characters in UTF-8, as a page shows it. */
  static int covered(String text, int start, int end, int page) {
    Mojibake one = new Mojibake(text);
    int covered = 0;
    int at = start;
    while (at < end) {
      int length = one.decode(at, page) >= 0 ? one.length : one.withoutLast(at, page);
      covered += length;
      at += Math.max(1, length);
    }
    return covered;
  }

  private Redline layer() {
    if (!rank()) {
      return Redline.unchanged(text);
    }
    int[] undecidable = Undecidable.spans(text);
    int span = 0;
    int at = 0;
    while (at < text.length()) {
      while (span < undecidable.length && undecidable[span + 1] <= at) {
        span += 2;
      }
      if (text.charAt(at) < 0x80) {
        at = afterAscii(at);
      } else if (span < undecidable.length && undecidable[span] <= at) {
        finish();
        at = undecidable[span + 1];
      } else if (unit(at)) {
        at = ends[count - 1];
      } else {
        finish();
        at++;
      }
    }
    finish();
    boolean guessed = lost > FEW_LOST && lost * MOST_LOST > repaired;
    return builder == null || guessed ? Redline.unchanged(text) : builder.build();
  }

  private int afterAscii(int from) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at;
  }

  /** Puts the pages in the order of how many units each can read; false if there is none. */
  private boolean rank() {
    int first = CharacterScan.nextPair(text, 1);
    if (first < 0) {
      return false;
    }
    order = new int[CodePages.COUNT];
    tally = new int[CodePages.COUNT];
    int sample = SAMPLE;
    for (int i = first; i >= 0 && sample > 0; i = CharacterScan.nextPair(text, i + 1)) {
      int pages = CharacterScan.pages(text.charAt(i - 1), text.charAt(i));
      for (; pages != 0; pages &= pages - 1) {
        int page = Integer.numberOfTrailingZeros(pages);
        int point = decode(i - 1, page);
        if (point >= 0) {
          tally[page] += weight(i - 1, point, page);
          sample--;
        }
      }
    }
    for (int i = 0; i < order.length; i++) {
      int j = i;
      for (; j > 0 && tally[order[j - 1]] < tally[i]; j--) {
        order[j] = order[j - 1];
      }
      order[j] = i;
    }
    return sample < SAMPLE
        || text.indexOf(LOST) >= 0
        || text.indexOf("Ã ") >= 0
        || text.indexOf("Â ") >= 0
        || text.indexOf('?') >= 0;
  }

  /** A control where the page has a character of its own speaks for another page. */
  private int weight(int at, int point, int page) {
    int end = at + length;
    int next = end < text.length() ? decode(end, page) : -1;
    int weight = Math.max(1, score(at, end, point, -1, next));
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0xA0 && CodePages.hasOwn(page, c)) {
        weight--;
      }
    }
    boolean western = page == 0 || page == CodePages.LATIN_9;
    boolean alone = end == text.length() || !Character.isLetter(text.charAt(end));
    return Math.max(0, weight) + (western && Plausibility.isFrequent(point, alone) ? 1 : 0);
  }

  private boolean unit(int at) {
    int page = order[0];
    if (isOfCapitals(at, page) || isSignBefore(at, page)) {
      return false;
    }
    boolean goesOn =
        count > 0 && ends[count - 1] == at && CodePages.toByte(page, text.charAt(at)) >= 0xE0;
    // Two bytes of three may be a unit of another page with what follows.
    return (goesOn && decode(at, page) < 0 && widow(at)) || wholeUnit(at) || widow(at);
  }

  /**
   * {@code «A MANHÃ»}, {@code LIÇÃ}: a capital behind capitals, which would become a small letter
   * or be lost, is what was written.
   */
  private boolean isOfCapitals(int at, int page) {
    char c = text.charAt(at);
    if (at < 2 || c < 0xC0 || c > 0xDE) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean marked = before >= 0xC0 && before <= 0xDE && at > 2;
    int last = marked ? at - 2 : at - 1;
    if (!isCapital(text.charAt(last)) || !isCapital(text.charAt(last - 1))) {
      return false;
    }
    int point = decode(at, page);
    return point < 0 || point == LOST || Character.isLowerCase(point);
  }

  /** Whether a sound sign stands before a unit of the likeliest page: another would take part. */
  private boolean isSignBefore(int at, int page) {
    char c = text.charAt(at);
    return !Character.isLetter(c)
        && tally[page] > 0
        && CodePages.toByte(page, c) < 0xC0
        && at + 1 < text.length()
        && decode(at + 1, page) >= 0;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Adds the unit at {@code at} in the best page that has one there. */
  private boolean wholeUnit(int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    int pages = CharacterScan.pages(text.charAt(at), next);
    if (pages == 0 && next != ' ' && next != '?') {
      return false;
    }
    for (int page : order) {
      if ((pages >>> page & 1) != 0) {
        int point = decode(at, page);
        if (point >= 0) {
          add(at, at + length, point, page);
          return true;
        }
      }
    }
    // A lossy unit is weak evidence: the common pages, and the likeliest if it shows elsewhere.
    for (int i = 0; i < order.length; i++) {
      int page = order[i];
      boolean likely = i == 0 && tally[page] > 0 && CodePages.isEuropean(page);
      int point = likely || page < 2 ? decodeLossy(at, page) : -1;
      if (point >= 0) {
        add(at, at + length, point, page);
        return true;
      }
    }
    return false;
  }

  /**
   * Adds what is left of a unit whose last byte has no character in the page and went without a
   * trace, {@code Ñ} for {@code с} in {@code МоÑква}. What it was can be told if only one such byte
   * makes a character in use.
   */
  private boolean widow(int at) {
    int page = order[0];
    int lead = CodePages.toByte(page, text.charAt(at));
    int size = lead < 0xE0 ? 1 : withoutLast(at, page);
    if (tally[page] == 0 || lead < FIRST_WIDOW || size == 0 || CodePages.isLocal(page)) {
      return false;
    }
    int end = at + size;
    int head = lead & 0x1F;
    if (size == 2) {
      head = (lead & 0x0F) << 6 | (CodePages.toByte(page, text.charAt(at + 1)) & 0x3F);
    }
    boolean goesOn = count > 0 && ends[count - 1] == at;
    // The opening mark has a byte that other pages lack too.
    boolean general = head << 6 == GENERAL && CodePages.hasOwn(page, OPENING_BYTE);
    if (!general && !goesOn && (end >= text.length() || decode(end, page) < 0)) {
      return false;
    }
    int sign = goesOn && points[count - 1] >= 0x10000 ? JOINER : CLOSING;
    add(at, end, general ? sign : withLost(page, head << 6), page);
    widows[count - 1] = !general;
    return true;
  }

  /** Returns 2 if two bytes of three stand at {@code at} without the third, else 0. */
  private int withoutLast(int at, int page) {
    int lead = CodePages.toByte(page, text.charAt(at));
    boolean two =
        lead >= 0xE0 && lead < 0xF0 && isContinuation(page, at + 1) && text.charAt(at + 1) >= 0xA0;
    boolean traceless = at + 2 >= text.length() || text.charAt(at + 2) != LOST;
    return two && traceless && !isContinuation(page, at + 2) ? 2 : 0;
  }

  private boolean isContinuation(int page, int at) {
    int value = at < text.length() ? CodePages.toByte(page, text.charAt(at)) : 0;
    return value >= 0x80 && value < 0xC0;
  }

  /** Returns the one common character that a byte without a character makes, or U+FFFD. */
  private static int withLost(int page, int head) {
    int only = -1;
    for (char c = 0x80; c < 0xA0; c++) {
      int point = head | (c & 0x3F);
      if (!CodePages.hasOwn(page, c) && Plausibility.isCommon(point)) {
        only = only < 0 ? point : LOST;
      }
    }
    return only < 0 ? LOST : only;
  }

  private void add(int start, int end, int point, int page) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2 + 16);
      ends = Arrays.copyOf(ends, count * 2 + 16);
      points = Arrays.copyOf(points, count * 2 + 16);
      pages = Arrays.copyOf(pages, count * 2 + 16);
      widows = Arrays.copyOf(widows, count * 2 + 16);
    }
    widows[count] = false;
    pages[count] = page;
    starts[count] = start;
    ends[count] = end;
    points[count++] = point;
  }

  /** Returns the character whose bytes in UTF-8 show from {@code at} on, or -1. */
  private int decode(int at, int page) {
    int lead = CodePages.toByte(page, text.charAt(at));
    if (lead < 0xC2 || lead > 0xF4) {
      return -1;
    }
    int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + size > text.length()) {
      return -1;
    }
    int point = lead & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      int next = CodePages.toByte(page, text.charAt(at + i));
      if (next < 0x80 || next >= 0xC0) {
        return -1;
      }
      point = point << 6 | (next & 0x3F);
    }
    length = size;
    if ((size == 3 && point < 0x800) || (size == 4 && (point < 0x10000 || point > 0x10FFFF))) {
      return -1;
    }
    if (point >= 0xD800 && point < 0xE000) {
      return point < 0xDC00 ? pair(at, page, point) : -1;
    }
    return point;
  }

  /** Surrogates that were encoded one by one (CESU-8). */
  private int pair(int at, int page, int high) {
    if (at + 6 > text.length() || CodePages.toByte(page, text.charAt(at + 3)) != 0xED) {
      return -1;
    }
    int middle = CodePages.toByte(page, text.charAt(at + 4));
    int last = CodePages.toByte(page, text.charAt(at + 5));
    if (middle < 0xB0 || middle > 0xBF || last < 0x80 || last > 0xBF) {
      return -1;
    }
    length = 6;
    return Character.toCodePoint(
        (char) high, (char) (0xD000 | (middle & 0x3F) << 6 | (last & 0x3F)));
  }

  /**
   * Returns what is left of a unit some of whose bytes were lost: U+FFFD if they became that or a
   * question mark, the character itself if a no-break space became a blank; -1 if it is no unit.
   */
  private int decodeLossy(int at, int page) {
    int lead = CodePages.toByte(page, text.charAt(at));
    if (lead < 0xC2 || lead > 0xF4) {
      return -1;
    }
    int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + size > text.length()) {
      return -1;
    }
    int lost = 0;
    int blanks = 0;
    int point = lead & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      char c = text.charAt(at + i);
      int next = CodePages.toByte(page, c);
      if (c == LOST || c == '?') {
        lost++;
        next = SPACE_BYTE;
      } else if (c == ' ') {
        blanks++;
        next = SPACE_BYTE;
      } else if (next < 0x80 || next >= 0xC0) {
        return -1;
      }
      point = point << 6 | (next & 0x3F);
    }
    length = size;
    if (blanks > 0) {
      if (size > 2 && text.charAt(at + 1) == ' ' && Plausibility.isForeign(text.charAt(at))) {
        return -1; // A word of one letter and what stands before the next, в «.
      }
      boolean european = lost == 0 && blanks == 1 && CodePages.isEuropean(page);
      return european ? withBlank(at, lead, point) : -1;
    }
    return (lost == size - 1 && size > 2) || lost == 0
        ? -1
        : size == 2 && text.charAt(at + 1) == '?' && lead > 0xC3 ? -1 : LOST;
  }

  /** Only leads whose character with the byte A0 is a common one. */
  private int withBlank(int at, int lead, int point) {
    switch (lead) {
      case 0xC3 -> {
        length = isBlankKept(at + 2) ? 1 : 2;
        return point;
      }
      case 0xC2, 0xC5, 0xCE, 0xD0 -> {
        return point;
      }
      case 0xE2 -> {
        // The last byte of ” has no character in windows-1252, and daggers are rare.
        length = point == DAGGER ? 2 : length;
        return point == DAGGER ? CLOSING : point;
      }
      case 0xE3, 0xF0 -> {
        return point;
      }
      default -> {
        return -1;
      }
    }
  }

  /** After à a blank stays that parts words; Portuguese has the words às, àquele, àquilo. */
  private boolean isBlankKept(int at) {
    return !(text.startsWith(" ", at)
        || at == text.length()
        || text.startsWith("s ", at)
        || text.startsWith("quel", at)
        || text.startsWith("quilo", at));
  }

  /** Decides about the units of the stretch, and begins a new one. */
  private void finish() {
    if (count == 0) {
      return;
    }
    if (scores.length < count) {
      scores = new int[starts.length];
    }
    int support = 0;
    int sure = 0;
    for (int i = 0; i < count; i++) {
      int before = i > 0 && ends[i - 1] == starts[i] ? neighbour(i - 1) : -1;
      int after = i + 1 < count && starts[i + 1] == ends[i] ? neighbour(i + 1) : -1;
      scores[i] = before < 0 && after < 0 && isPlain(i) ? known(i) : score(i, before, after);
      if (scores[i] >= Plausibility.ENOUGH && !widows[i]) {
        support += Math.min(scores[i], 8);
        sure |= 1 << pages[i] | (pages[i] == CodePages.LATIN_9 ? 1 : 0);
      }
    }
    joinWidows();
    int i = 0;
    while (i < count) {
      if (!isAccepted(i, support, sure)) {
        i++;
        continue;
      }
      int from = i++;
      while (i < count && starts[i] == ends[i - 1] && isAccepted(i, support, sure)) {
        i++;
      }
      if (areMostlyWhole(from, i)) {
        replace(from, i);
      }
    }
    count = 0;
  }

  /**
   * Whether no more units go with their neighbours than stand by themselves. In KOI8-R all small
   * letters open a unit, so that one Ukrainian letter would take its whole word along.
   */
  private boolean areMostlyWhole(int from, int to) {
    int alone = 0;
    for (int i = from; i < to; i++) {
      alone += widows[i] ? 1 : 0;
    }
    return 2 * alone <= to - from;
  }

  /** Whether the score of a unit hangs on its two characters and those beside them alone. */
  private boolean isPlain(int unit) {
    int start = starts[unit];
    int end = ends[unit];
    return end - start == 2
        && start > 0
        && end < text.length()
        && text.charAt(start + 1) != ' '
        && pages[unit] == order[0]
        && !widows[unit];
  }

  /** Scores a plain unit; a text has few kinds of them, and most stand in it often. */
  private int known(int unit) {
    if (knownScores.length == 0) {
      knownUnits = new long[KNOWN];
      knownScores = new int[KNOWN];
    }
    int start = starts[unit];
    long four =
        (long) text.charAt(start - 1) << 48
            | (long) text.charAt(start) << 32
            | (long) text.charAt(start + 1) << 16
            | text.charAt(start + 2);
    int place = (int) ((four * 0x9E3779B97F4A7C15L) >>> KNOWN_SHIFT);
    if (knownUnits[place] != four) {
      knownUnits[place] = four;
      knownScores[place] = score(unit, -1, -1);
    }
    return knownScores[place];
  }

  private int score(int unit, int before, int after) {
    return score(starts[unit], ends[unit], points[unit], before, after);
  }

  /** What a unit beside another is taken for; letters of a word are what they are. */
  private int neighbour(int unit) {
    boolean letters =
        Character.isIdeographic(points[unit]) && isPartOfWord(starts[unit], ends[unit]);
    return letters ? -1 : points[unit];
  }

  /** Gives units that go with their neighbours the score of one. */
  private void joinWidows() {
    for (int i = count - 1; i >= 0; i--) {
      boolean touches = i + 1 < count && starts[i + 1] == ends[i];
      scores[i] = !widows[i] ? scores[i] : touches ? scores[i + 1] : Plausibility.IMPOSSIBLE;
    }
    for (int i = 1; i < count; i++) {
      if (widows[i] && starts[i] == ends[i - 1]) {
        scores[i] = Math.max(scores[i], scores[i - 1]);
      }
    }
  }

  /** Whether a unit is repaired: it is sure, or units of its page that are speak for it. */
  private boolean isAccepted(int unit, int support, int sure) {
    int score = scores[unit];
    return score >= Plausibility.ENOUGH
        || ((sure >>> pages[unit] & 1) != 0
            && ((score >= 0 && support > 0) || (score >= AMONG_MANY && support >= SUPPORT)));
  }

  private int score(int start, int end, int point, int before, int after) {
    int last = before >= 0 ? before : start == 0 ? 0 : text.codePointBefore(start);
    int next = after >= 0 ? after : end == text.length() ? 0 : text.codePointAt(end);
    boolean layered =
        (before >= 0 && Plausibility.isLayered(before, point))
            || (after >= 0 && after != LOST && Plausibility.isLayered(point, after));
    int fit = layered ? LAYERED : Plausibility.fit(point, last, next, end - start);
    if (fit == Plausibility.IMPOSSIBLE
        || (before < 0 && (endsWord(start, point) || isInWord(start)))
        || (after < 0 && isInWord(end))) {
      return Plausibility.IMPOSSIBLE;
    }
    if ((isPartOfWord(start, end) && !(isLatin(start - 1) && isLatin(end)))
        || isPartOfRow(start, end)) {
      return AMONG_MANY;
    }
    boolean amongOthers = after < 0 && next >= 0x80 && Character.isLetter(next) && point != LOST;
    return fit
        + strayControl(start, end, point)
        + Plausibility.oddness(text, start, end)
        - (amongOthers ? 1 : 0)
        - blankCost(start, end);
  }

  /**
   * Whether the unit is nothing but letters as Russian, Ukrainian or Persian words have them: in
   * code page 866 {@code чив} is a Chinese character.
   */
  private boolean isPartOfWord(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) || !Plausibility.isForeign(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a sign would stand for the last letter of a sound word and what closes it: in code page
   * 1251 {@code Київ“} and a blank end as ⓠ does.
   */
  private boolean endsWord(int start, int point) {
    return start > 0
        && start + 1 < text.length()
        && isPartOfWord(start - 1, start + 1)
        && CLOSERS.indexOf(text.charAt(start + 1)) >= 0
        && !Character.isIdeographic(point);
  }

  /** Whether a sound word goes on at {@code at}, as in {@code موضوع«} before the last letter. */
  private boolean isInWord(int at) {
    return at > 0
        && at < text.length()
        && Plausibility.isOneWord(text.charAt(at - 1), text.charAt(at));
  }

  /** Whether the unit and its neighbours are capitals with accents, {@code ÀÁÂÃÄÅ}. */
  private boolean isPartOfRow(int start, int end) {
    for (int i = start - 1; i <= end; i++) {
      char c = i < 0 || i == text.length() ? ' ' : text.charAt(i);
      if (c < 'À' || c > 'Þ') {
        return false;
      }
    }
    return true;
  }

  /** A unit that takes a blank for a byte is less sure, unless its letter is foreign here. */
  private int blankCost(int start, int end) {
    if ((end > start + 1 && text.charAt(start + 1) != ' ' && text.charAt(end - 1) != ' ')
        || isStray(start, end)) {
      return 0;
    }
    char nearby = start < 2 ? ' ' : text.charAt(start - 2);
    return Plausibility.isForeign(text.charAt(start)) && nearby > ' ' && nearby < 0x80 ? 0 : 2;
  }

  /**
   * What it tells that a sign of windows-1252, taken for a control, was put into UTF-8 before that
   * was misread: {@code itÂ’s}, {@code 100Â€}, {@code Â– so}.
   */
  private int strayControl(int start, int end, int point) {
    if (point >= 0xA0) {
      return 0;
    }
    boolean spaced =
        (start == 0 || text.charAt(start - 1) == ' ')
            && end < text.length()
            && text.charAt(end) == ' '
            && text.charAt(start) == 'Â'
            && CLOSERS_AFTER_LETTER.indexOf(text.charAt(start + 1)) < 0;
    return spaced || isStray(start, end) ? ENOUGH_BY_ITSELF : 0;
  }

  /** Whether a capital closes a word of small letters, a number or a sentence: {@code 9Â km}. */
  private boolean isStray(int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return text.charAt(start) == 'Â'
        && end == start + 2
        && (Character.isLowerCase(before)
            || (before >= '0' && before <= '9')
            || ".,;:!?)".indexOf(before) >= 0);
  }

  private void replace(int from, int to) {
    int size = 0;
    for (int i = from; i < to; i++) {
      decoded = size + 2 <= decoded.length ? decoded : Arrays.copyOf(decoded, 2 * size + 16);
      size += Character.toChars(points[i], decoded, size);
      lost += widows[i] && points[i] == LOST ? 1 : 0;
    }
    repaired += to - from;
    int start = starts[from];
    int end = ends[to - 1];
    while (size > 0 && decoded[size - 1] == text.charAt(end - 1)) {
      size--;
      end--;
    }
    builder = builder == null ? Redline.builder(text) : builder;
    builder.replace(start, end, new String(decoded, 0, size), RULE);
  }
}
