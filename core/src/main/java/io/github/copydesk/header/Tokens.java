package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and marks of one stretch of text, with their places. White space makes no
 * token. A letter and a digit never share one, so {@code Nolan22} is two; an apostrophe between
 * letters belongs to its word, a hyphen is a mark.
 */
final class Tokens {

  /** As the end of a stretch of tokens: the last one, wherever that is. */
  static final int END = Integer.MAX_VALUE;

  private static final byte WORD = 0;
  private static final byte NUMBER = 1;
  private static final byte MARK = 2;
  private static final byte KIND = 3;

  /** Bits of a token: it was asked for, and nothing starts there. */
  private static final byte NO_LABEL = 4;

  private static final byte NO_DATE = 8;
  private static final byte NO_DATE_TODAY = 16;

  /** Bits of a word: it opens with a capital, with a small letter. */
  private static final byte OPENS_UPPER = 32;

  private static final byte OPENS_SMALL = 64;

  private static final byte BLANK = 1;
  private static final byte DIGIT = 2;

  /** A mark that belongs to the letter before it; from here on characters go on with a word. */
  private static final byte JOINED = 3;

  /** From here on characters open a word. */
  private static final byte LETTER = 4;

  private static final byte SMALL = 5;
  private static final byte CAPITAL = 6;

  /** What the characters of all alphabets are; the rest is asked of the JDK. */
  private static final byte[] CLASSES = classes();

  /** The same for general punctuation, which most lines have some of. */
  private static final byte[] PUNCTUATION_CLASSES = punctuationClasses();

  private static final int PUNCTUATION = 0x2000;
  private static final int PUNCTUATION_END = 0x2070;

  /** Nothing but letters; there are a few more above. */
  private static final int HAN = 0x4E00;

  private static final int HAN_END = 0x9FF0;

  /** No reader looks at more of a line. */
  private static final int LONGEST = 601;

  /** So many tokens more than asked for are cut at once. */
  private static final int AHEAD = 8;

  private final String text;
  private final boolean gluedWords;
  private final Locale language;
  private @Nullable PartialDate reference;

  /** The stretch, copied out once: its characters are looked at again and again. */
  private char[] chars;

  /** Where the stretch starts and ends in the text. */
  private int base;

  private int to;

  /** Where the last digit of the stretch stands in the text; {@link #UNKNOWN} if not looked for. */
  private int lastDigit;

  private static final int UNKNOWN = -2;

  // Tokens are cut when they are first asked for: most lines are known for a story's by their
  // first words, and what they cost must not depend on how long they are.
  private int next;
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private byte[] kinds = new byte[32];

  /** The hashes of the words where they have been asked for, 0 elsewhere. */
  private long[] hashes = new long[32];

  private @Nullable Object[] folded = NOTHING;

  /** The dates that start at the tokens, where they have been asked for. */
  private @Nullable Object[] dates = NOTHING;

  private @Nullable Object[] datesToday = NOTHING;

  /** The longest labels at the tokens, where they have been asked for. */
  private @Nullable Object[] labels = NOTHING;

  private static final @Nullable Object[] NOTHING = {};

  private Tokens(
      String text,
      int from,
      int to,
      boolean gluedWords,
      Locale language,
      @Nullable PartialDate reference) {
    this.text = text;
    this.gluedWords = gluedWords;
    this.language = language;
    this.reference = reference;
    this.chars = new char[Math.max(to - from, 0)];
    take(from, to);
  }

  private void take(int from, int end) {
    base = from;
    next = from;
    to = end;
    lastDigit = UNKNOWN;
    if (end > from) {
      text.getChars(from, end, chars, 0);
    }
  }

  /**
   * Returns the tokens of {@code [from, to)}, with a word that a scraper glued to a label taken
   * apart: {@code UhrLesedauer}, {@code byJane}.
   */
  static Tokens ofLine(
      String text, int from, int to, Locale language, @Nullable PartialDate reference) {
    return new Tokens(text, from, to, true, language, reference);
  }

  /**
   * Makes these the tokens of another line of the same text, with no trace of the one before. Of
   * the line in hand, which several readers take one after the other, they stay as they are.
   */
  @SuppressWarnings("ReferenceEquality") // the same one is asked for again
  Tokens over(int from, int end, @Nullable PartialDate today) {
    if (from == base && end == to && today == reference) {
      return this;
    }
    reference = today;
    clear(folded);
    clear(dates);
    clear(datesToday);
    clear(labels);
    if (end - from > chars.length) {
      chars = new char[Math.max(end - from, LONGEST)];
    }
    take(from, end);
    size = 0;
    return this;
  }

  private void clear(@Nullable Object[] known) {
    Arrays.fill(known, 0, Math.min(size, known.length), null);
  }

  /** Returns the tokens of a part of these, cut as the tables are. */
  Tokens part(int first, int end) {
    return new Tokens(text, starts[first], ends[end - 1], false, language, reference);
  }

  private static byte[] classes() {
    byte[] classes = new byte[0x1100];
    for (char c = 0; c < classes.length; c++) {
      classes[c] = classOf(c);
    }
    return classes;
  }

  private static byte[] punctuationClasses() {
    byte[] classes = new byte[PUNCTUATION_END - PUNCTUATION];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = classOf(PUNCTUATION + i);
    }
    return classes;
  }

  private static byte classOf(int c) {
    if (Character.isLetter(c)) {
      boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
      return Character.isLowerCase(c) ? SMALL : capital ? CAPITAL : LETTER;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF) {
      return BLANK;
    }
    if (Character.isDigit(c)) {
      return c < 0x10000 ? DIGIT : 0;
    }
    int type = Character.getType(c);
    boolean joined =
        type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 0xAD;
    return joined ? JOINED : 0;
  }

  // ---------------------------------------------------------------- cutting

  /** Whether there is a token of this index. */
  boolean has(int i) {
    return i < size ? i >= 0 : next < to && cutTo(i);
  }

  /**
   * Cuts tokens until there is one of this index, and some more; false if the stretch ends before.
   * It is one loop so that a compiler does not put it into each of its callers, which are hundreds.
   */
  private boolean cutTo(int i) {
    char[] line = chars;
    byte[] classes = CLASSES;
    int end = to - base;
    int at = next - base;
    int wanted = i < END - AHEAD ? i + AHEAD : END;
    while (at < end && size < wanted) {
      char c = line[at];
      int kind = c < classes.length ? classes[c] : wideClass(at);
      if (kind == BLANK) {
        at++;
        continue;
      }
      int start = at;
      if (kind == DIGIT) {
        do {
          at++;
        } while (at < end && isDigit(line[at]));
        add(start, at, NUMBER);
        continue;
      }
      if (kind < LETTER) {
        int markup = Markdown.length(line, at, end);
        if (markup > 0) {
          at += markup;
          continue;
        }
        at += isPair(at) && at + 1 < end ? 2 : 1;
        add(start, at, MARK);
        continue;
      }
      byte word = kind == CAPITAL ? OPENS_UPPER : kind == SMALL ? OPENS_SMALL : WORD;
      boolean hump = false;
      int before = 0;
      boolean goesOn = true;
      while (goesOn) {
        hump |= kind == CAPITAL && before == SMALL;
        before = kind;
        at += c >= classes.length && isPair(at) ? 2 : 1;
        if (at >= end) {
          at = end;
          break;
        }
        c = line[at];
        kind = c < classes.length ? classes[c] : wideClass(at);
        goesOn = kind >= JOINED || ((c == '\'' || c == '’') && isLetter(at + 1, end));
      }
      int glue = hump && gluedWords && at - start > 3 ? glueIn(start + base, at + base) : -1;
      if (glue > 0) {
        add(start, glue - base, word);
        start = glue - base;
        word = OPENS_UPPER;
      }
      add(start, at, word);
    }
    next = at + base;
    return i < size;
  }

  /** What a character outside the first table is; it may be half of a pair. */
  private int wideClass(int at) {
    char c = chars[at];
    return Character.isSurrogate(c) ? classOf(text.codePointAt(base + at)) : wideClass(c);
  }

  /** Asks the JDK as seldom as can be: its code is so long that this would be slow to compile. */
  private static int wideClass(char c) {
    if (c >= PUNCTUATION && c < PUNCTUATION_END) {
      return PUNCTUATION_CLASSES[c - PUNCTUATION];
    }
    return c >= HAN && c < HAN_END ? LETTER : classOf(c);
  }

  private boolean isPair(int at) {
    return Character.isHighSurrogate(chars[at])
        && base + at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(base + at + 1));
  }

  private boolean isLetter(int at, int end) {
    return at < end && Character.isLetter(text.codePointAt(base + at));
  }

  private static boolean isDigit(char c) {
    return c < CLASSES.length ? CLASSES[c] == DIGIT : Units.isDigit(c);
  }

  /**
   * Returns where the token at {@code at} of a table's cell ends; the complement of the place after
   * it if what stands there makes no token.
   */
  static int end(char[] text, int at, int to) {
    byte[] classes = CLASSES;
    int kind = text[at] < classes.length ? classes[text[at]] : wideClass(text[at]);
    if (kind < LETTER && kind != DIGIT) {
      return kind == BLANK ? ~(at + 1) : at + 1;
    }
    int end = at + 1;
    while (end < to) {
      char c = text[end];
      int next = c < classes.length ? classes[c] : wideClass(c);
      boolean goesOn = kind == DIGIT ? next == DIGIT : next >= JOINED;
      boolean apostrophe = kind != DIGIT && (c == '\'' || c == '’');
      if (!goesOn && !(apostrophe && end + 1 < to && Units.isLetter(text[end + 1]))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Where a small letter meets a capital and one of the two sides is a label, or -1. */
  private int glueIn(int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      if (Units.isUpperCase(text.charAt(i)) && Units.isLowerCase(text.charAt(i - 1))) {
        boolean after = Labels.standard().opensLabel(text, i, end);
        boolean before = size == 0 && end - i > 2 && Labels.standard().isNameKeyword(text, from, i);
        boolean translated = size > 0 && Labels.standard().isLongKeyword(text, from, i);
        if (after || before || translated) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Adds a token, given by its places in the stretch. */
  private void add(int start, int end, byte kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = base + start;
    ends[size] = base + end;
    hashes[size] = 0;
    kinds[size++] = kind;
  }

  /** Whether a character is white space of any width, or one that shows nothing. */
  static boolean isBlank(int c) {
    if (c < CLASSES.length) {
      return CLASSES[c] == BLANK;
    }
    return (c >= PUNCTUATION && c < PUNCTUATION_END)
        ? PUNCTUATION_CLASSES[c - PUNCTUATION] == BLANK
        : classOf(c) == BLANK;
  }

  /** How many there are; all of them are cut. Whether there is one more, {@link #has} tells. */
  int size() {
    cutTo(END - 1);
    return size;
  }

  int start(int i) {
    return has(i) ? starts[i] : to;
  }

  int end(int i) {
    return ends[i];
  }

  /** When the text was written, null if not known. */
  @Nullable PartialDate reference() {
    return reference;
  }

  /** Whether the stretch in hand starts at a place of the text. */
  boolean startsAt(int from) {
    return base == from && to > from;
  }

  /** Where the stretch ends. */
  int to() {
    return to;
  }

  boolean isWord(int i) {
    return has(i) && (kinds[i] & KIND) == WORD;
  }

  boolean isNumber(int i) {
    return has(i) && (kinds[i] & KIND) == NUMBER;
  }

  /** The mark at an index, 0 if there is none. */
  char mark(int i) {
    return has(i) && (kinds[i] & KIND) == MARK ? first(i) : 0;
  }

  boolean isMark(int i, char c) {
    return mark(i) == c;
  }

  /** Whether white space stands before a token; true at both ends. */
  boolean spaceBefore(int i) {
    return i <= 0 || !has(i) || ends[i - 1] < starts[i];
  }

  String of(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The text from the first character of one token to the last of the one before {@code end}. */
  String of(int first, int end) {
    return text.substring(starts[first], ends[end - 1]);
  }

  /** The hash of a token's folded form, 0 if there is no such token. */
  long hash(int i) {
    if (!has(i)) {
      return 0;
    }
    long known = hashes[i];
    if (known == 0) {
      known = Fold.hash(chars, starts[i] - base, ends[i] - base);
      hashes[i] = known;
    }
    return known;
  }

  /** The letter that a token opens with, as {@link Fold#opening} gives it; 0 without a token. */
  long opening(int i) {
    return has(i) ? Fold.opening(first(i)) : 0;
  }

  String folded(int i) {
    Object known = at(folded, i);
    if (known == null) {
      known = Fold.fold(of(i));
      folded = with(folded, i, known);
    }
    return (String) known;
  }

  /** The longest label at a token, which several readers ask for one after the other. */
  @SuppressWarnings("unchecked") // only labels are put in
  Trie.@Nullable Match<Set<Label>> label(int i, Trie<Set<Label>> table) {
    if (!has(i) || (kinds[i] & NO_LABEL) != 0) {
      return null;
    }
    Object known = at(labels, i);
    if (known == null) {
      known = table.longest(this, i, END);
      labels = known == null ? labels : with(labels, i, known);
      kinds[i] |= known == null ? NO_LABEL : 0;
    }
    return (Trie.Match<Set<Label>>) known;
  }

  /** The date that starts at a token, without regard to the time of writing; null if none does. */
  @Nullable DateMention date(int i) {
    if (!has(i) || (kinds[i] & NO_DATE) != 0 || (kinds[i] & KIND) == MARK || !isBeforeDigit(i)) {
      return null;
    }
    Object known = at(dates, i);
    if (known == null) {
      known = DateReader.standard().at(text, starts[i], to, language, null);
      dates = known == null ? dates : with(dates, i, known);
      kinds[i] |= known == null ? NO_DATE : 0;
    }
    return (DateMention) known;
  }

  /** The same, with dates that are told from the time of writing. */
  @Nullable DateMention dateToday(int i) {
    if (reference == null) {
      return date(i);
    }
    if (!has(i) || (kinds[i] & NO_DATE_TODAY) != 0 || (kinds[i] & KIND) == MARK) {
      return null;
    }
    Object known = at(datesToday, i);
    if (known == null) {
      known = DateReader.standard().at(text, starts[i], to, language, reference);
      datesToday = known == null ? datesToday : with(datesToday, i, known);
      kinds[i] |= known == null ? NO_DATE_TODAY : 0;
    }
    return (DateMention) known;
  }

  /**
   * Whether a digit stands at a token or behind it. Without one there is no date that is not told
   * from the time of writing, and few lines of a story have any.
   */
  boolean isBeforeDigit(int i) {
    if (lastDigit == UNKNOWN) {
      int at = to - base - 1;
      while (at >= 0 && !isDigit(chars[at])) {
        at--;
      }
      lastDigit = at < 0 ? at : base + at;
    }
    return has(i) && starts[i] <= lastDigit;
  }

  /** Whether three slashes may stand together, which every third character tells. */
  boolean mayHaveSlashes() {
    for (int at = 2; at < to - base; at += 3) {
      if (chars[at] == '/') {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Object at(@Nullable Object[] known, int i) {
    return i < known.length ? known[i] : null;
  }

  private @Nullable Object[] with(@Nullable Object[] known, int i, Object found) {
    @Nullable Object[] room = i < known.length ? known : Arrays.copyOf(known, starts.length);
    room[i] = found;
    return room;
  }

  int number(int i) {
    return ends[i] - starts[i] > 9 ? -1 : parse(i);
  }

  private int parse(int i) {
    int value = 0;
    for (int p = starts[i]; p < ends[i]; p++) {
      value = value * 10 + Units.digit(chars[p - base]);
    }
    return value;
  }

  boolean startsWith(int i, char c) {
    return first(i) == c;
  }

  private char first(int i) {
    return chars[starts[i] - base];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** Whether a word opens with a capital, or is of a script that has none. */
  boolean isCapital(int i) {
    return has(i) && (kinds[i] & (KIND | OPENS_SMALL)) == WORD;
  }

  /** Whether a word opens with a letter that is a capital. */
  boolean isUpper(int i) {
    return has(i) && (kinds[i] & OPENS_UPPER) != 0;
  }

  /** Whether a word is in capitals from end to end; a script without case is not. */
  boolean isCaps(int i) {
    if (!isWord(i)) {
      return false;
    }
    boolean any = false;
    for (int p = starts[i]; p < ends[i]; p++) {
      char c = chars[p - base];
      if (Units.isLowerCase(c)) {
        return false;
      }
      any |= Units.isUpperCase(c);
    }
    return any;
  }

  /** Whether a small letter and an apostrophe stand before a capital: {@code d'Angelo}. */
  boolean isElided(int i) {
    return isWord(i)
        && length(i) > 3
        && "'’ʼ‘`´".indexOf(text.charAt(starts[i] + 1)) >= 0
        && Units.isUpperCase(text.charAt(starts[i] + 2));
  }

  /** Whether a word ends in {@code 's}. */
  boolean isPossessive(int i) {
    char apostrophe = length(i) > 3 ? text.charAt(ends[i] - 2) : 0;
    return (apostrophe == '\'' || apostrophe == '’') && text.charAt(ends[i] - 1) == 's';
  }

  /** Whether a word has a capital after a small letter, as a brand has: {@code WebMD}. */
  boolean isMixed(int i) {
    for (int p = starts[i] + 1; p < ends[i]; p++) {
      if (Units.isUpperCase(text.charAt(p)) && Units.isLowerCase(text.charAt(p - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is of a script without capitals, such as Han or Hangul. */
  boolean isCaseless(int i) {
    return isWord(i) && first(i) >= 0x80 && isWithoutCase(text.codePointAt(starts[i]));
  }

  /** How many words a token is: signs of Han and Kana are written without blanks, two a word. */
  int words(int i) {
    return isUnspaced(text.charAt(starts[i])) ? Math.max(1, length(i) / 2) : 1;
  }

  /** Whether a letter is of a script without blanks between words. */
  static boolean isUnspaced(char c) {
    return c >= 0x3040 && c <= 0x9FFF;
  }

  /** Georgian has capitals for whole headings only. */
  private static boolean isWithoutCase(int c) {
    return Character.toLowerCase(c) == Character.toUpperCase(c) || (c >= 0x10D0 && c <= 0x10FF);
  }

  /** The first token that starts at or after a place of the text. */
  int indexFrom(int position, int from) {
    int i = from;
    while (has(i) && starts[i] < position) {
      i++;
    }
    return i;
  }
}
