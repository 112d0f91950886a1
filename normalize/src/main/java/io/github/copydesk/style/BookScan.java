package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
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
    boolean inside = false;
    for (int i = 0; i < length; i++) {
      byte kind = Letters.kind(text.charAt(i));
      if (kind == Letters.START && !inside) {
        i = findAt(i) - 1;
        inside = true;
      } else {
        inside = kind != Letters.OTHER;
      }
    }
    return hits;
  }

  /** Words that are in no book and look like surnames that came through a romanisation. */
  List<Hit> romanised() {
    return romanised;
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
    int length = text.length();
    long hash = SpellingTable.start();
    int best = SpellingTable.NONE;
    int bestEnd = start;
    int wordEnd = -1;
    int i = start;
    while (true) {
      while (i < length && Letters.isWord(text.charAt(i))) {
        hash = SpellingTable.roll(hash, text.charAt(i++));
      }
      wordEnd = wordEnd < 0 ? i : wordEnd;
      int entry = table.find(hash, text, start, i);
      if (entry >= 0 && isWellFormed(entry, start, i)) {
        best = entry;
        bestEnd = i;
      }
      if (!table.mayContinue(hash)
          || i + 1 >= length
          || i - start > SpellingTable.LONGEST
          || !Letters.isJoint(text.charAt(i))
          || !Letters.isWord(text.charAt(i + 1))) {
        break;
      }
      hash = SpellingTable.roll(hash, text.charAt(i++));
    }
    if (best < 0) {
      resolve(start, wordEnd);
      return wordEnd;
    }
    if (!inAddress(start, bestEnd) && isSpokenHere(table.value(best), table.spelling(best))) {
      hits.add(new Hit(start, bestEnd, table.value(best), 0));
    }
    return bestEnd;
  }

  private void resolve(int start, int end) {
    if (end - start < WordResolver.SHORTEST
        || Casing.shape(text, start, end) == Casing.Shape.MIXED) {
      return;
    }
    WordResolver.Resolved resolved = resolver.resolve(text, start, end, language());
    if (resolved == null || inAddress(start, end)) {
      return;
    }
    if (resolved.name() >= 0) {
      hits.add(new Hit(start, end, resolved.name(), resolved.ending()));
    } else {
      romanised.add(new Hit(start, end, Hit.UNLISTED, 0));
    }
  }

  /**
   * Whether a text in this language would call the place so. What only a third language calls it is
   * more likely another word: the Italian for Moscow is a fly in Spanish.
   */
  private boolean isSpokenHere(int name, String spelling) {
    if (book.kind(name) != NameLine.Kind.PLACE && book.kind(name) != NameLine.Kind.POLITICAL) {
      return true;
    }
    HouseStyle own = NameEditor.styleOf(language());
    if (own == null || spelling.equals(book.form(name, own))) {
      return true;
    }
    boolean lent =
        spelling.equals(book.form(name, HouseStyle.EN))
            || (own == HouseStyle.EN && spelling.equals(book.form(name, HouseStyle.FR)));
    return lent || !book.isForm(name, spelling);
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
