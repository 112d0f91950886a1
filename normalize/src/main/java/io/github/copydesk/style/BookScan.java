package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a book in a text, from left to right, the longest spelling at each place.
 *
 * <p>Looks anything up only where a letter that can begin a name follows something that is no
 * letter; the table is asked once for a word that begins no spelling, and only a word that it does
 * not have goes to the {@link WordResolver}.
 */
final class BookScan {

  private static final int WINDOW = 2048;

  /** Longer surnames from alphabets without vowels are no other name as well: Ahmadinedschad. */
  private static final int MOST_AMBIGUOUS = 6;

  /**
   * So much of the window is wanted at the start of a word: the longest spelling and what stands
   * behind it.
   */
  private static final int REACH = SpellingTable.LONGEST + States.REACH;

  /** Of a character's kind, that it has to be looked at. */
  private static final int TELLING = Letters.START | Letters.UNKNOWN | Letters.QUOTE;

  private final StyleBook book;
  private final SpellingTable table;
  private final WordResolver resolver;
  private final String text;
  private final List<Hit> hits = new ArrayList<>();
  private final List<Hit> romanised = new ArrayList<>();
  private final List<Flag> mixed = new ArrayList<>(0);
  private @Nullable Locale language;
  private @Nullable String code;

  /** What stands in the text from {@link #windowStart} to {@link #windowEnd}. */
  private final char[] window;

  private int windowStart;
  private int windowEnd;

  /** The end of the word with a capital that was looked at last. */
  private int capitalised = -2;

  private long exactStart;

  /** Of the words looked at last, the hash of their very letters. */
  private long exactHash;

  /** What the word looked at last is; null if it is nothing. */
  private @Nullable Resolved resolved;

  /** The end of the run of characters without white space that was looked at last. */
  private int runEnd;

  private boolean runIsAddress;

  /** Where the mark of quotation stands that was last come by. */
  private int quote = -1;

  /** How the text writes places that it says are others than those of the book, and where first. */
  private final Map<String, Integer> namesakes = new HashMap<>(0);

  BookScan(StyleBook book, String text, Locale language) {
    this.book = book;
    this.table = book.table();
    this.resolver = book.resolver();
    this.text = text;
    this.language = language.getLanguage().isEmpty() ? null : language;
    this.window = new char[Math.min(text.length(), WINDOW)];
  }

  List<Hit> run() {
    int at = 0;
    while (at < text.length()) {
      at = readWindow(at);
    }
    return hits;
  }

  /**
   * Finds the names that begin in the window at {@code from}, but in its last {@link #REACH}
   * characters if the text goes on; returns where to go on.
   */
  private int readWindow(int from) {
    moveWindow(from);
    char[] in = window;
    int stop = windowEnd - windowStart - (windowEnd == text.length() ? 0 : REACH);
    int i = nextStart(in, from - windowStart, stop);
    while (i < stop) {
      boolean inside = i > 0 && Letters.isWord(in[i - 1]);
      i = inside ? i + 1 : findAt(i + windowStart) - windowStart;
      i = nextStart(in, i, stop);
    }
    return i + windowStart;
  }

  /**
   * The next character at which a name could begin, at or after {@code from}; {@code to} or what is
   * after it if there is none.
   *
   * <p>This is the loop that a text without names spends its time in. One character in forty of a
   * press text is a capital: all that is asked of the others is one look into the table, and what
   * stands before a capital is only looked at where there is one. The characters are read from a
   * window of the text, since the string would ask at each of them how wide its own are and whether
   * the place is in it.
   */
  private int nextStart(char[] in, int from, int to) {
    byte[] kinds = Letters.KINDS;
    int i = from;
    for (; i < to; i++) {
      if ((kinds[in[i]] & TELLING) != 0 && isStart(in[i], i)) {
        break;
      }
    }
    return i;
  }

  /** Whether a name can begin with a character of the window; takes note of marks of quotation. */
  private boolean isStart(char c, int at) {
    if (Letters.isQuote(c)) {
      quote = at + windowStart;
    }
    return Letters.kind(c) == Letters.START;
  }

  /** Fills the window from the character before {@code start}, which words are told apart by. */
  private void moveWindow(int start) {
    windowStart = Math.max(0, start - 1);
    windowEnd = Math.min(text.length(), windowStart + window.length);
    text.getChars(windowStart, windowEnd, window, 0);
  }

  /** Words that are in no book and look like surnames that came through a romanisation. */
  List<Hit> romanised() {
    return romanised;
  }

  /** How the text writes places of which it names the state, Moscow, Idaho, and where first. */
  Map<String, Integer> namesakes() {
    return namesakes;
  }

  /** Words in letters of two alphabets that look alike. */
  List<Flag> mixed() {
    return mixed;
  }

  /** The language given, else guessed when first asked for. */
  Locale language() {
    Locale known = language;
    if (known == null) {
      known = TextLanguage.guess(text);
      language = known;
    }
    return known;
  }

  /** Looks for the longest spelling at a word start; returns where to go on, after a word. */
  private int findAt(int start) {
    exactHash = exactStart();
    int end = hashWord(start);
    boolean led = start == capitalised + 1;
    capitalised = end;
    long key = WordResolver.key(exactHash);
    return resolver.isKnownToBeNone(key) || end - start > SpellingTable.LONGEST
        ? end
        : findKnownAt(key, start, end, led);
  }

  /** The same for a word that may be something. */
  private int findKnownAt(long key, int start, int wordEnd, boolean led) {
    Known word = remembered(key, start, wordEnd);
    if (word == null) {
      word = look(key, start, wordEnd);
    }
    resolved = word.resolved;
    int end = word.beginning == 0 ? wordEnd : findPhraseAt(start, wordEnd, word);
    capitalised = end;
    Resolved found = resolved;
    if (found != null) {
      add(found, start, end, led);
    }
    return end;
  }

  /** As {@link #findAt} for a word that may go on. */
  private int findPhraseAt(int start, int wordEnd, Known word) {
    Known known = word;
    int end = wordEnd;
    int longest = wordEnd;
    while (known.beginning != 0 && joins(end)) {
      int next = hashWord(end);
      if (next - start > SpellingTable.LONGEST) {
        break;
      }
      long key = WordResolver.key(exactHash);
      Known longer = remembered(key, start, next);
      known = longer == null ? lookOn(key, known.beginning, start, end, next) : longer;
      end = next;
      if (known.spelt) {
        resolved = known.resolved;
        longest = end;
      }
    }
    return longest;
  }

  private @Nullable Known remembered(long key, int start, int end) {
    return resolver.remembered(key, window, start - windowStart, end - windowStart);
  }

  /** Finds out what a word is that is not remembered. */
  private Known look(long key, int start, int end) {
    long hash = hash(SpellingTable.start(), start, end);
    int entry = found(hash, start, end);
    Resolved found = entry < 0 ? resolve(hash, start, end) : listed(entry, start, end);
    boolean begins = table.mayContinue(hash);
    if (found == null && !begins) {
      resolver.rememberNone(key);
      return Known.NOTHING;
    }
    return remember(key, start, end, entry >= 0, found, begins ? hash : 0);
  }

  /**
   * The same for words up to {@code end}, of which those before {@code from} hash to {@code
   * beginning}. What is no spelling and begins none is not remembered: any word can stand behind a
   * name.
   */
  private Known lookOn(long key, long beginning, int start, int from, int end) {
    long hash = hash(beginning, from, end);
    int entry = found(hash, start, end);
    boolean begins = table.mayContinue(hash);
    return entry < 0 && !begins
        ? Known.NOTHING
        : remember(
            key,
            start,
            end,
            entry >= 0,
            entry < 0 ? null : listed(entry, start, end),
            begins ? hash : 0);
  }

  private Known remember(
      long key, int start, int end, boolean spelt, @Nullable Resolved found, long beginning) {
    char[] letters = Arrays.copyOfRange(window, start - windowStart, end - windowStart);
    Known known = new Known(key, letters, spelt, found, beginning);
    resolver.remember(known);
    return known;
  }

  private long hash(long before, int from, int to) {
    return SpellingTable.hash(before, window, from - windowStart, to - windowStart);
  }

  /** What a spelling of the book is; null if the text's language would not spell the name so. */
  private @Nullable Resolved listed(int entry, int start, int end) {
    int name = table.value(entry);
    return isSpokenHere(name, entry)
        ? Resolved.listed(book, text.substring(start, end), languageCode(), name)
        : null;
  }

  /**
   * Adds the very letters of a word to {@link #exactHash}, and the joint that it may begin with;
   * returns where it ends. What is longer than the window is no spelling, and its hash does not
   * matter.
   */
  private int hashWord(int start) {
    char[] in = window;
    byte[] kinds = Letters.KINDS;
    int to = windowEnd - windowStart;
    int i = start - windowStart;
    long exact = exactHash;
    do {
      exact = SpellingTable.rollExact(exact, in[i++]);
    } while (i < to && ((kinds[in[i]] & Letters.WORD) != 0 || Letters.isWord(in[i])));
    exactHash = exact;
    int end = i + windowStart;
    return i < to ? end : wordEnd(end);
  }

  /** Where a word ends that goes on at least to here. */
  private int wordEnd(int within) {
    int end = within;
    while (end < text.length() && Letters.isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int found(long hash, int start, int end) {
    int entry = table.find(hash, text, start, end);
    return entry >= 0 && isWellFormed(entry, start, end) ? entry : SpellingTable.NONE;
  }

  /** Whether a joint stands here and a word behind it; both are in the window. */
  private boolean joins(int at) {
    int i = at - windowStart;
    return at + 1 < windowEnd && Letters.isJoint(window[i]) && Letters.isWord(window[i + 1]);
  }

  /** The name behind a word that is not listed, null if there is none. */
  private @Nullable Resolved resolve(long hash, int start, int end) {
    boolean fits = end - start >= WordResolver.SHORTEST && end - start <= WordResolver.LONGEST;
    return fits ? resolver.resolve(hash, text, start, end, languageCode()) : null;
  }

  private void add(Resolved resolved, int start, int end, boolean led) {
    if (inAddress(start, end)) {
      return;
    }
    if (resolved.name() >= 0) {
      addName(resolved, start, end, led);
    } else if (resolved.isMixed()) {
      mixed.add(new Flag(new Span(start, end), "flag.homograph"));
    } else if (!isGivenName(end)) {
      romanised.add(new Hit(start, end, resolved, led, quote, resolved.word()));
    }
  }

  private void addName(Resolved resolved, int start, int end, boolean led) {
    if (goesOn(end) || !isOther(resolved, end)) {
      hits.add(new Hit(start, end, resolved, led, quote, ""));
    }
  }

  /** Whether the sentence simply goes on behind a name; so it does behind most. */
  private boolean goesOn(int end) {
    int i = end - windowStart;
    return end + 1 < windowEnd && window[i] == ' ' && Letters.isLower(window[i + 1]);
  }

  /** Whether what follows a name says that it is another one. */
  private boolean isOther(Resolved resolved, int end) {
    int i = end - windowStart;
    int stop = windowEnd - windowStart;
    boolean place = resolved.isListed() && resolved.kind() == NameLine.Kind.PLACE;
    if (place && States.isNamesake(window, i, stop)) {
      namesakes.putIfAbsent(resolved.written(), end);
      return true;
    }
    return Works.isTitle(book, window, i, stop, resolved, languageCode());
  }

  /**
   * Whether another name follows, so that the word is a given name: two people of one given name
   * may well write it in two ways.
   */
  private boolean isGivenName(int end) {
    int i = end - windowStart;
    return end + 2 < windowEnd
        && Letters.isBlank(window[i])
        && Letters.isUpper(window[i + 1])
        && Letters.isLower(window[i + 2]);
  }

  /** What the hash of a word starts from; 0 before the language was asked for, never after it. */
  private long exactStart() {
    long known = exactStart;
    if (known == 0) {
      known = WordResolver.start(languageCode());
      exactStart = known;
    }
    return known;
  }

  private String languageCode() {
    String known = code;
    if (known == null) {
      known = language().getLanguage();
      code = known;
    }
    return known;
  }

  /**
   * Whether a text in this language would call the place so. What only a third language calls it is
   * more likely another word, unless it is no more than a romanisation: the Italian for Moscow is a
   * fly in Spanish. So with surnames that are written without vowels at home: the Polish for Assad
   * is a given name in English.
   */
  private boolean isSpokenHere(int name, int entry) {
    NameLine.Kind kind = book.kind(name);
    boolean free =
        kind == NameLine.Kind.SURNAME ? !isUnvowelled(name, entry) : !Resolved.isPlace(kind);
    if (free) {
      return true;
    }
    HouseStyle own = NameEditor.styleOf(language());
    int styles = own == null ? 0 : book.stylesOf(name, entry);
    int spoken = StyleBook.bit(HouseStyle.EN);
    if (own != null) {
      boolean both = own == HouseStyle.EN && Resolved.isPlace(kind);
      spoken |= StyleBook.bit(own) | (both ? StyleBook.bit(HouseStyle.FR) : 0);
    }
    return styles == 0
        || (styles & spoken) != 0
        || (own != null
            && Resolved.isPlace(kind)
            && ForeignPlace.is(book, name, table.spelling(entry), own, styles));
  }

  /** Whether a short name comes from an alphabet without vowels, Hebrew or Arabic. */
  private boolean isUnvowelled(int name, int entry) {
    int bytes = table.textEnd(entry) - SpellingTable.textStart(entry);
    boolean asked = bytes <= MOST_AMBIGUOUS && !book.isReadable(name);
    String original = asked ? book.nativeForm(name) : null;
    return original != null && StyleBook.isUnvowelled(original.charAt(0));
  }

  private boolean isWellFormed(int entry, int start, int end) {
    return Casing.shape(text, start, end) != Casing.Shape.MIXED
        || text.startsWith(table.spelling(entry), start);
  }

  /** Whether a word belongs to an address, a handle, a hashtag or code. */
  private boolean inAddress(int start, int end) {
    if (isAlone(start, end)) {
      return false;
    }
    if (start >= runEnd) {
      readRun(start, end);
    }
    return runIsAddress || Addresses.isMarked(text, start, end);
  }

  /** Whether white space is around a word, but for one character behind it that says nothing. */
  private boolean isAlone(int start, int end) {
    char[] in = window;
    int i = end - windowStart;
    int stop = windowEnd - windowStart;
    return (start == 0 || Letters.isSpace(in[start - 1 - windowStart]))
        && (i == stop
            || Letters.isSpace(in[i])
            || (Letters.marks(in[i]) == 0 && (i + 1 == stop || Letters.isSpace(in[i + 1]))));
  }

  /** Looks at all that stands around a word up to white space, as far as the window has it. */
  private void readRun(int start, int end) {
    char[] in = window;
    int stop = windowEnd - windowStart;
    int from = start - windowStart;
    int marks = 0;
    while (from > 0 && !Letters.isSpace(in[from - 1])) {
      marks |= Letters.marks(in[--from]);
    }
    int to = end - windowStart;
    while (to < stop && !Letters.isSpace(in[to])) {
      marks |= Letters.marks(in[to++]);
    }
    boolean whole = (from > 0 || windowStart == 0) && (to < stop || windowEnd == text.length());
    if (whole) {
      runEnd = to + windowStart;
      boolean may = marks != 0 || in[from] == 'w';
      runIsAddress = may && Addresses.isAddress(text, from + windowStart, runEnd);
    } else {
      readLongRun(start, end);
    }
  }

  private void readLongRun(int start, int end) {
    int from = start;
    while (from > 0 && !Letters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    runEnd = end;
    while (runEnd < text.length() && !Letters.isSpace(text.charAt(runEnd))) {
      runEnd++;
    }
    runIsAddress = Addresses.isAddress(text, from, runEnd);
  }
}
