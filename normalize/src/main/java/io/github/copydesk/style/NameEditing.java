package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One run of a {@link NameEditor} over one text. */
final class NameEditing {

  /** A name of the book where it stands in the text. */
  record Hit(int start, int end, int name) {}

  private final NameEditor editor;
  private final StyleBook book;
  private final SpellingTable table;
  private final String text;
  private Locale language;
  private @Nullable HouseStyle style;
  private String rule = "";
  private @Nullable Clitics clitics;
  private final List<Edit> edits = new ArrayList<>(0);
  private final List<Hit> hits = new ArrayList<>(0);

  /** The end of the run of characters without white space that was looked at last. */
  private int runEnd;

  private boolean runIsAddress;

  NameEditing(NameEditor editor, String text, Locale language) {
    this.editor = editor;
    this.book = editor.book();
    this.table = book.table();
    this.text = text;
    this.language = language;
  }

  NameEdits run() {
    findAll();
    if (hits.isEmpty()) {
      return new NameEdits(Redline.unchanged(text), List.of());
    }
    if (language.getLanguage().isEmpty()) {
      language = TextLanguage.guess(text);
    }
    style = editor.styleFor(language);
    rule = style == null ? "name.style" : "name." + style.name().toLowerCase(Locale.ROOT);
    List<@Nullable String> identities = new Identities(this).of(hits);
    List<Mention> mentions = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      mentions.add(mention(hits.get(i), identities.get(i)));
    }
    return new NameEdits(Redline.of(text, edits), mentions);
  }

  String text() {
    return text;
  }

  StyleBook book() {
    return book;
  }

  /** How the house writes a name where it does not follow the case of the text. */
  @Nullable String house(int name) {
    return style == null ? null : book.form(name, style);
  }

  private void findAll() {
    int length = text.length();
    boolean inside = false;
    for (int i = 0; i < length; i++) {
      byte kind = Letters.kind(text.charAt(i));
      if (kind == Letters.START && !inside) {
        i = findAt(i) - 1;
        inside = i + 1 < length && i >= 0 && Letters.isWord(text.charAt(i));
      } else {
        inside = kind != Letters.OTHER;
      }
    }
  }

  /** Looks for the longest spelling at a word start; returns where to go on. */
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
      if (entry >= 0) {
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
    if (best >= 0 && wellFormed(best, start, bestEnd) && !inAddress(start)) {
      hits.add(new Hit(start, bestEnd, table.value(best)));
      return bestEnd;
    }
    return wordEnd;
  }

  private boolean wellFormed(int entry, int start, int end) {
    return Casing.shape(text, start, end) != Casing.Shape.MIXED
        || text.regionMatches(start, table.spelling(entry), 0, end - start);
  }

  /** Whether the text at a position belongs to an address, a handle, a hashtag or code. */
  private boolean inAddress(int at) {
    if (at >= runEnd) {
      int start = at;
      while (start > 0 && !isSpace(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      runEnd = end;
      runIsAddress = Addresses.isAddress(text, start, end);
    }
    return runIsAddress || Addresses.isMarked(text, at);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Letters.isBlank(c) || c == '\u2028' || c == '\u3000';
  }

  private Mention mention(Hit hit, @Nullable String identity) {
    String spelling = text.substring(hit.start(), hit.end());
    String house = house(hit.name());
    String canonical = house == null ? spelling : house;
    if (house != null && sameScript(spelling, house)) {
      canonical = rewrite(hit, spelling, house);
    }
    return new Mention(new Span(hit.start(), hit.end()), spelling, canonical, identity);
  }

  private static boolean sameScript(String spelling, String house) {
    return Character.UnicodeScript.of(spelling.charAt(0))
        == Character.UnicodeScript.of(house.charAt(0));
  }

  private String rewrite(Hit hit, String spelling, String house) {
    boolean upper = Casing.shape(spelling, 0, spelling.length()) == Casing.Shape.UPPER;
    String written = upper ? Casing.upper(house, language) : house;
    if (written.equals(spelling)) {
      return written;
    }
    Clitics around = clitics == null ? clitics = new Clitics(text) : clitics;
    if (!around.adjust(hit.start(), spelling.charAt(0), at(spelling, 1), written, language)) {
      return spelling;
    }
    edits.add(new Edit(new Span(around.from, hit.end()), around.before + written, rule));
    return written;
  }

  private static char at(String s, int i) {
    return i < s.length() ? s.charAt(i) : ' ';
  }
}
