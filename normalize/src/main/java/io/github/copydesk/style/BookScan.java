package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a book in a text, from left to right, the longest spelling at each place.
 *
 * <p>Looks anything up only where a letter that can begin a name follows something that is no
 * letter; the table is asked once for a word that begins no spelling, and only a word that it does
 * not have goes to the {@link WordResolver}.
 */
final class BookScan {

  private final StyleBook book;
  private final SpellingTable table;
  private final WordResolver resolver;
  private final String text;
  private final List<Hit> hits = new ArrayList<>(0);
  private final List<Hit> romanised = new ArrayList<>(0);
  private final List<Flag> mixed = new ArrayList<>(0);
  private @Nullable Locale language;

  /** The end of the run of characters without white space that was looked at last. */
  private int runEnd;

  private boolean runIsAddress;

  BookScan(StyleBook book, String text, Locale language) {
    this.book = book;
    this.table = book.table();
    this.resolver = book.resolver();
    this.text = text;
    this.language = language.getLanguage().isEmpty() ? null : language;
  }

  List<Hit> run() {
    int length = text.length();
    for (int i = nextStart(0); i < length; i = nextStart(i)) {
      boolean inside = i > 0 && Letters.isWord(text.charAt(i - 1));
      i = inside ? i + 1 : findAt(i);
    }
    return hits;
  }

  /**
   * The next character at which a name could begin, at or after {@code from}.
   *
   * <p>This is the loop that a text without names spends its time in. One character in forty of a
   * press text is a capital: all that is asked of the others is one look into the table, and what
   * stands before a capital is only looked at where there is one. (Asking for eight at a time is
   * slower, since the runs are so short.)
   */
  private int nextStart(int from) {
    String in = text;
    byte[] kinds = Letters.KINDS;
    int length = in.length();
    int i = from;
    while (i < length) {
      if ((kinds[in.charAt(i)] & (Letters.START | Letters.UNKNOWN)) != 0
          && Letters.kind(in.charAt(i)) == Letters.START) {
        return i;
      }
      i++;
    }
    return length;
  }

  /** Words that are in no book and look like surnames that came through a romanisation. */
  List<Hit> romanised() {
    return romanised;
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
    int i = start;
    long hash = SpellingTable.start();
    while (i < text.length() && Letters.isWord(text.charAt(i))) {
      hash = SpellingTable.roll(hash, text.charAt(i++));
    }
    int wordEnd = i;
    int best = found(hash, start, i);
    int bestEnd = i;
    long wordHash = hash;
    while (table.mayContinue(hash) && joins(i) && i - start <= SpellingTable.LONGEST) {
      do {
        hash = SpellingTable.roll(hash, text.charAt(i++));
      } while (i < text.length() && Letters.isWord(text.charAt(i)));
      int longer = found(hash, start, i);
      best = longer < 0 ? best : longer;
      bestEnd = longer < 0 ? bestEnd : i;
    }
    if (best < 0) {
      resolve(wordHash, start, wordEnd);
      return wordEnd;
    }
    int name = table.value(best);
    if (!inAddress(start, bestEnd) && isSpokenHere(name, best) && !isNamesake(name, bestEnd)) {
      hits.add(new Hit(start, bestEnd, name, 0, ""));
    }
    return bestEnd;
  }

  private int found(long hash, int start, int end) {
    int entry = table.find(hash, text, start, end);
    return entry >= 0 && isWellFormed(entry, start, end) ? entry : SpellingTable.NONE;
  }

  /** Whether a joint stands here and a word behind it. */
  private boolean joins(int at) {
    return at + 1 < text.length()
        && Letters.isJoint(text.charAt(at))
        && Letters.isWord(text.charAt(at + 1));
  }

  private void resolve(long hash, int start, int end) {
    if (end - start < WordResolver.SHORTEST || end - start > WordResolver.LONGEST) {
      return;
    }
    WordResolver.Resolved resolved = resolver.resolve(hash, text, start, end, language());
    if (resolved == null || inAddress(start, end)) {
      return;
    }
    if (resolved.isMixed()) {
      mixed.add(new Flag(new Span(start, end), "flag.homograph"));
    } else if (resolved.name() >= 0) {
      hits.add(new Hit(start, end, resolved.name(), resolved.ending(), ""));
    } else {
      romanised.add(new Hit(start, end, Hit.UNLISTED, 0, resolved.word()));
    }
  }

  /**
   * Whether a text in this language would call the place so. What only a third language calls it is
   * more likely another word: the Italian for Moscow is a fly in Spanish.
   */
  private boolean isSpokenHere(int name, int entry) {
    NameLine.Kind kind = book.kind(name);
    if (kind != NameLine.Kind.PLACE && kind != NameLine.Kind.POLITICAL) {
      return true;
    }
    HouseStyle own = NameEditor.styleOf(language());
    int styles = own == null ? 0 : book.stylesOf(name, entry);
    int spoken = StyleBook.bit(HouseStyle.EN);
    if (own != null) {
      spoken |= StyleBook.bit(own) | (own == HouseStyle.EN ? StyleBook.bit(HouseStyle.FR) : 0);
    }
    return styles == 0 || (styles & spoken) != 0;
  }

  private boolean isNamesake(int name, int end) {
    return book.kind(name) == NameLine.Kind.PLACE && Surroundings.isNamesake(text, end);
  }

  private boolean isWellFormed(int entry, int start, int end) {
    return Casing.shape(text, start, end) != Casing.Shape.MIXED
        || text.startsWith(table.spelling(entry), start);
  }

  /** Whether a word belongs to an address, a handle, a hashtag or code. */
  private boolean inAddress(int start, int end) {
    if (start >= runEnd) {
      int from = start;
      while (from > 0 && !isSpace(text.charAt(from - 1))) {
        from--;
      }
      int to = end;
      while (to < text.length() && !isSpace(text.charAt(to))) {
        to++;
      }
      runEnd = to;
      runIsAddress = Addresses.isAddress(text, from, to);
    }
    return runIsAddress || Addresses.isMarked(text, start, end);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Letters.isBlank(c) || c == '\u2028' || c == '\u3000';
  }
}
