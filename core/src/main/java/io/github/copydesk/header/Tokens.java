package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
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

  private static final byte WORD = 0;
  private static final byte NUMBER = 1;
  private static final byte MARK = 2;

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 3;

  /** What the characters of ASCII are; the rest is asked of the JDK. */
  private static final byte[] CLASSES = classes();

  private final String text;
  private final int to;
  private final Locale language;
  private final @Nullable PartialDate reference;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int size;

  /** The hashes of the words where they have been asked for, 0 elsewhere. */
  private final long[] hashes;

  private @Nullable String @Nullable [] folded;

  /** The dates that start at the tokens, where they have been asked for. */
  private @Nullable Object @Nullable [] dates;

  private @Nullable Object @Nullable [] datesToday;

  /** The longest labels at the tokens, where they have been asked for. */
  private @Nullable Object @Nullable [] labels;

  private static final Object NOTHING = new Object();

  private Tokens(
      String text,
      int from,
      int to,
      boolean gluedWords,
      Locale language,
      @Nullable PartialDate reference) {
    this.text = text;
    this.to = to;
    this.language = language;
    this.reference = reference;
    int guess = 8 + (to - from) / 4;
    starts = new int[guess];
    ends = new int[guess];
    kinds = new byte[guess];
    scan(from, gluedWords);
    hashes = new long[size];
  }

  /** Returns the tokens of {@code [from, to)}, as the tables are cut. */
  static Tokens of(String text, int from, int to) {
    return new Tokens(text, from, to, false, Locale.ROOT, null);
  }

  /**
   * Returns the tokens of {@code [from, to)}, with a word that a scraper glued to a label taken
   * apart: {@code UhrLesedauer}, {@code byJane}.
   */
  static Tokens ofLine(
      String text, int from, int to, Locale language, @Nullable PartialDate reference) {
    return new Tokens(text, from, to, true, language, reference);
  }

  /** Returns the tokens of a part of these, cut as the tables are. */
  Tokens part(int first, int end) {
    return new Tokens(text, starts[first], ends[end - 1], false, language, reference);
  }

  private static byte[] classes() {
    byte[] classes = new byte[0x80];
    for (char c = 0; c < 0x80; c++) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      classes[c] = letter ? LETTER : digit ? DIGIT : Character.isWhitespace(c) ? BLANK : 0;
    }
    return classes;
  }

  private void scan(int from, boolean gluedWords) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int kind = c < 0x80 ? CLASSES[c] : wideClass(at);
      switch (kind) {
        case BLANK -> at++;
        case DIGIT -> at = add(at, endOfDigits(at + 1), NUMBER);
        case LETTER -> at = word(at, gluedWords);
        default -> at = add(at, Math.min(at + (isPair(at) ? 2 : 1), to), MARK);
      }
    }
  }

  private int wideClass(int at) {
    int c = text.codePointAt(at);
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return isBlank(c) ? BLANK : Character.isDigit(c) && c < 0x10000 ? DIGIT : 0;
  }

  private boolean isPair(int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private int word(int from, boolean gluedWords) {
    int end = endOfWord(isPair(from) ? from + 2 : from + 1);
    int glue = gluedWords && end - from > 3 ? glueIn(from, end) : -1;
    if (glue > 0) {
      add(from, glue, WORD);
      return add(glue, end, WORD);
    }
    return add(from, end, WORD);
  }

  /** Where a small letter meets a capital and one of the two sides is a label, or -1. */
  private int glueIn(int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      if (isCapital(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        boolean after = Words.standard().opensLabel(text, i, end);
        boolean before = size == 0 && end - i > 2 && Words.standard().isNameKeyword(text, from, i);
        boolean translated = size > 0 && Words.standard().isLongKeyword(text, from, i);
        if (after || before || translated) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isCapital(char c) {
    return c < 0x80 ? c <= 'Z' : Character.isUpperCase(c);
  }

  private int add(int start, int end, byte kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind;
    return end;
  }

  private int endOfDigits(int at) {
    int end = at;
    while (end < to && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfWord(int at) {
    int end = Math.min(at, to);
    while (end < to) {
      char ascii = text.charAt(end);
      if (ascii < 0x80) {
        boolean letter = CLASSES[ascii] == LETTER;
        if (!letter && (ascii != '\'' || end + 1 >= to || !isLetterAt(end + 1))) {
          break;
        }
        end++;
        continue;
      }
      int c = text.codePointAt(end);
      boolean apostrophe = c == '’' || c == 'ʼ';
      boolean inside = isWordPart(c) || apostrophe && end + 1 < to && isLetterAt(end + 1);
      if (!inside) {
        break;
      }
      end = Math.min(to, end + Character.charCount(c));
    }
    return end;
  }

  private boolean isLetterAt(int at) {
    return Character.isLetter(text.codePointAt(at));
  }

  private static boolean isWordPart(int c) {
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0xAD;
  }

  /** Whether a character is white space of any width, or one that shows nothing. */
  static boolean isBlank(int c) {
    if (c < 0x80) {
      return CLASSES[c] == BLANK;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return i < size ? starts[i] : to;
  }

  int end(int i) {
    return ends[i];
  }

  /** Where the stretch ends. */
  int to() {
    return to;
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == WORD;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == NUMBER;
  }

  /** The mark at an index, 0 if there is none. */
  char mark(int i) {
    return i >= 0 && i < size && kinds[i] == MARK ? text.charAt(starts[i]) : 0;
  }

  boolean isMark(int i, char c) {
    return mark(i) == c;
  }

  /** Whether white space stands before a token; true at both ends. */
  boolean spaceBefore(int i) {
    return i <= 0 || i >= size || ends[i - 1] < starts[i];
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
    if (i < 0 || i >= size) {
      return 0;
    }
    long known = hashes[i];
    if (known == 0) {
      known = Fold.hash(text, starts[i], ends[i]);
      hashes[i] = known;
    }
    return known;
  }

  String folded(int i) {
    if (folded == null) {
      folded = new String[size];
    }
    String known = folded[i];
    if (known == null) {
      known = Fold.fold(of(i));
      folded[i] = known;
    }
    return known;
  }

  /** The longest label at a token, which several readers ask for one after the other. */
  @SuppressWarnings("unchecked") // only labels are put in
  Trie.@Nullable Match<Set<Label>> label(int i, Trie<Set<Label>> table) {
    if (i < 0 || i >= size) {
      return null;
    }
    if (labels == null) {
      labels = new Object[size];
    }
    Object known = labels[i];
    if (known == null) {
      known = table.longest(this, i, size);
      labels[i] = known == null ? NOTHING : known;
    }
    return known == NOTHING ? null : (Trie.Match<Set<Label>>) known;
  }

  /** The date that starts at a token, without regard to the time of writing; null if none does. */
  @Nullable DateMention date(int i) {
    if (!isWord(i) && !isNumber(i)) {
      return null;
    }
    if (dates == null) {
      dates = new Object[size];
    }
    return date(i, dates, null);
  }

  /** The same, with dates that are told from the time of writing. */
  @Nullable DateMention dateToday(int i) {
    if (reference == null || !isWord(i) && !isNumber(i)) {
      return date(i);
    }
    if (datesToday == null) {
      datesToday = new Object[size];
    }
    return date(i, datesToday, reference);
  }

  private @Nullable DateMention date(int i, @Nullable Object[] known, @Nullable PartialDate today) {
    Object date = known[i];
    if (date == null) {
      date = DateReader.standard().at(text, starts[i], to, language, today);
      known[i] = date == null ? NOTHING : date;
    }
    return date instanceof DateMention mention ? mention : null;
  }

  int number(int i) {
    return ends[i] - starts[i] > 9 ? -1 : parse(i);
  }

  private int parse(int i) {
    int value = 0;
    for (int p = starts[i]; p < ends[i]; p++) {
      value = value * 10 + Character.digit(text.charAt(p), 10);
    }
    return value;
  }

  boolean startsWith(int i, char c) {
    return text.charAt(starts[i]) == c;
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** Whether a word opens with a capital, or is of a script that has none. */
  boolean isCapital(int i) {
    return isWord(i) && !Character.isLowerCase(Character.codePointAt(text, starts[i]));
  }

  /** Whether a word opens with a letter that is a capital. */
  boolean isUpper(int i) {
    if (!isWord(i)) {
      return false;
    }
    char first = text.charAt(starts[i]);
    if (first < 0x80) {
      return first <= 'Z';
    }
    int c = text.codePointAt(starts[i]);
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** Whether a word is in capitals from end to end; a script without case is not. */
  boolean isCaps(int i) {
    if (!isWord(i)) {
      return false;
    }
    boolean any = false;
    for (int p = starts[i]; p < ends[i]; p++) {
      char c = text.charAt(p);
      if (Character.isLowerCase(c)) {
        return false;
      }
      any |= Character.isUpperCase(c);
    }
    return any;
  }

  /** Whether a word has a capital after a small letter, as a brand has: {@code WebMD}. */
  boolean isMixed(int i) {
    for (int p = starts[i] + 1; p < ends[i]; p++) {
      if (Character.isUpperCase(text.charAt(p)) && Character.isLowerCase(text.charAt(p - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is of a script without capitals, such as Han or Hangul. */
  boolean isCaseless(int i) {
    if (!isWord(i)) {
      return false;
    }
    int c = Character.codePointAt(text, starts[i]);
    return Character.toLowerCase(c) == Character.toUpperCase(c);
  }

  /** The first token that starts at or after a place of the text. */
  int indexFrom(int position, int from) {
    int i = from;
    while (i < size && starts[i] < position) {
      i++;
    }
    return i;
  }
}
