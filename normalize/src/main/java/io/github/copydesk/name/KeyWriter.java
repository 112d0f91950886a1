package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the {@linkplain NameKey key} of one word, letter by letter. */
final class KeyWriter {

  static final byte NOTHING = 0;
  static final byte T = 't' & 31;

  private static final byte D = 'd' & 31;
  private static final byte N = 'n' & 31;
  private static final byte M = 'm' & 31;
  private static final byte SIBILANT = 's' & 31;
  private static final byte GLIDE = 'i' & 31;

  /** Of letters that some say t or d for and others z, which leaves no trace. */
  private static final byte OPEN = 'o' & 31;

  /** The bits of a class that are its letter. */
  private static final int LETTER = 31;

  /** Set where the letter leaves a trace whatever stands beside it. */
  private static final int KEPT = 0x20;

  /** Set where it hangs on the letters beside it what becomes of the letter. */
  private static final int RULED = 0x40;

  /** Set on the hushing ones among the sibilants. */
  private static final int HUSHING = 0x80;

  /** What has rules and no class that says so. */
  private static final String ALSO_RULED = "cghjzčçщγчչჩ";

  /** Letters of a word beyond this say nothing of the press that it comes from. */
  private static final int LONGEST = 48;

  /** After a glide these leave it open whether t and d stay themselves. */
  private static final String BACK = "aáâăàuúùауոοαάաაუאاآ";

  /** So do these where they close a word: scripts that write few vowels end feminine names so. */
  private static final String CLOSING = "הةه";

  /** After d these are a sound of their own, unless what follows makes them sh or its like. */
  private static final String HISSING = "zsзсזסزس";

  private static final String HUSHED = "hjc'\u05f3";

  /** From here on come scripts that may leave vowels out between two letters. */
  private static final char HEBREW = '\u0590';

  private static final byte[][] CLASSES = classes();

  private final String text;
  private final int start;
  private final int end;

  /** What open letters are written as. */
  private final byte open;

  private final byte[] out;
  private int length;

  /** Whether the letter before is a hushing sibilant or ends one. */
  private boolean hushing;

  KeyWriter(String text, int start, int end, byte open, int most) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.open = open;
    out = new byte[Math.min(end - start, most)];
    write();
  }

  String string() {
    return new String(out, 0, length, StandardCharsets.ISO_8859_1);
  }

  long number() {
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 5 | (out[i] & LETTER);
    }
    return number;
  }

  private void write() {
    int last = NOTHING;
    for (int i = start; i < end && length < out.length; i++) {
      char c = text.charAt(i);
      int kind = classOf(c);
      int letter = NOTHING;
      if ((kind & RULED) != 0) {
        letter = ruled(c, kind, i);
      } else {
        hushing = false;
        letter = (kind & KEPT) == 0 ? NOTHING : kind & LETTER;
      }
      if (letter != NOTHING && letter != last) {
        last = letter;
        out[length] = (byte) ('`' + (length == 0 && letter == M ? N : letter));
        length++;
      }
    }
  }

  /** Returns what a letter is written as beside those around it. */
  private int ruled(char c, int kind, int at) {
    boolean afterHushing = hushing;
    hushing = (kind & HUSHING) != 0;
    int letter = kind & LETTER;
    return switch (letter) {
      case T, D -> !afterHushing && affricate(letter, at) ? NOTHING : T;
      case N, M -> beforeLips(c, at) || isGreekD(c, at) ? NOTHING : letter;
      case OPEN -> open;
      default -> {
        hushing |= digraph(c, at);
        yield hidden(c, letter, at, afterHushing);
      }
    };
  }

  /** Returns what is to be heard in a sibilant, or in a letter of no class. */
  private int hidden(char c, int letter, int at, boolean afterHushing) {
    boolean tongue =
        (isCOrG(c) && (hungarian(c, at) || english(c, at)))
            || (letter == SIBILANT && ((afterHushing && tongue(c, at)) || c == 'щ' || c == 'Щ'));
    if (tongue) {
      return T;
    }
    return c == 'γ' && isNasal(lower(at + 1)) ? N : NOTHING;
  }

  /** Whether a Greek g is spoken n before this letter; before k it may be. */
  private boolean isNasal(char next) {
    return next == 'γ' || next == 'χ' || (next == 'κ' && open != NOTHING);
  }

  /** Whether this is the n of nt, which Greek writes for d. */
  private boolean isGreekD(char c, int at) {
    return (c == 'ν' || c == 'Ν') && (isFirst(at) || open != NOTHING) && lower(at + 1) == 'τ';
  }

  /** Whether nothing was heard before a letter: Ντίνος and Μπάιντεν, but not Αντώνης. */
  private boolean isFirst(int at) {
    return length == 0 && at != start + 1;
  }

  private static boolean isCOrG(char c) {
    int small = c | 0x20;
    return small == 'c' || small == 'g';
  }

  /** Tells whether the letter ends sh, ch, sz or sj. */
  private boolean digraph(char c, int at) {
    int small = c | 0x20;
    if (at == start || (small != 'h' && small != 'z' && small != 'j')) {
      return false;
    }
    int before = text.charAt(at - 1) | 0x20;
    return before == 's' || (small == 'h' && before == 'c');
  }

  /** Tells whether a sibilant begins with t: after sh or its like it is the second half of shch. */
  private boolean tongue(char c, int at) {
    char lower = lower(c);
    if (lower != 'c') {
      return lower == 'č' || lower == 'ç' || lower == 'ч' || lower == 'չ' || lower == 'ჩ';
    }
    char next = lower(at + 1);
    return next == 'z'
        || (next == 'h' && !german(at))
        || ((next == 'e' || next == 'i') && romanian(text.charAt(at - 1)));
  }

  /**
   * Tells whether t or d is only the beginning of ts, tch, dj, dzh and their like, or may be: tja
   * is one sound in Swedish and two elsewhere.
   */
  private boolean affricate(int letter, int at) {
    char next = lower(at + 1);
    int kind = classOf(next);
    char self = lower(at);
    if (kind == NOTHING && next < 0x80 && next != 'e' && self < 0x80) {
      return false; // A vowel or the end: no rule begins so.
    }
    char third = lower(at + 2);
    if (next == 'ь') {
      return soft(third);
    }
    if (self == 'ď' || self == 'ť') {
      return BACK.indexOf(next) >= 0;
    }
    boolean doubled = next == self && at + 2 < text.length() && third != self;
    if (doubled || (self == 't' && next == 'h' && (classOf(third) & LETTER) == GLIDE)) {
      return affricate(letter, at + 1);
    }
    if (next == 'j') {
      return !isApartFromJ(letter, third, at);
    }
    kind &= LETTER;
    if (open != NOTHING && (kind == GLIDE || kind == SIBILANT) && text.charAt(at) >= HEBREW) {
      return false; // Between them a vowel may be that is not written: Tayyar.
    }
    if (kind == GLIDE || (next == 'e' && third == 'a' && lower(at + 3) != 'u')) {
      return beforeGlide(third, at);
    }
    if (kind != SIBILANT) {
      return soft(next);
    }
    if (letter == D && HISSING.indexOf(next) >= 0) {
      return HUSHED.indexOf(third) >= 0
          || (at + 4 == end && third == 'i' && text.charAt(at + 3) == 'c');
    }
    return true;
  }

  /** Kondratjew, Gennadjewitsch; Artjom, Budjonny. The French of Idjevan is one sound. */
  private boolean isApartFromJ(int letter, char third, int at) {
    char after = lower(at + 3);
    return third == 'e'
        ? after == 'w' || (letter == T && (after == 'v' || after == 'f'))
        : third == 'o' && (after == 'm' || after == 'n');
  }

  /** Tells whether what follows a glide leaves it open whether t or d before it stays itself. */
  private boolean beforeGlide(char third, int at) {
    char after = lower(at + 3);
    return BACK.indexOf(third) >= 0
        || (at + 3 == end && CLOSING.indexOf(third) >= 0)
        || soft(third)
        || (third == 'o' && after == 'u')
        || (BACK.indexOf(after) >= 0 && (third == 'j' || (classOf(third) & LETTER) == GLIDE));
  }

  /** Tells whether sch stands before: what follows it begins a sound of its own. */
  private boolean german(int at) {
    return at - start > 2 && lower(at - 2) == 'c' && lower(at - 3) == 's';
  }

  /** Tells whether g is the soft d of Medvegyev, c the second half of Hruscsov. */
  private boolean hungarian(char c, int at) {
    if ((c | 0x20) == 'g') {
      char third = lower(at + 2);
      return lower(at + 1) == 'y' && (third == 'e' || third == 'i');
    }
    return at > start && lower(at - 1) == 's' && lower(at + 1) == 's';
  }

  /**
   * Tells whether c stands in sch for shch, as in Khruschev: the English do so, who write v and no
   * w, and only before what shch is likely to go on with.
   */
  private boolean english(char c, int at) {
    if ((c | 0x20) != 'c' || at == start || lower(at - 1) != 's' || lower(at + 1) != 'h') {
      return false;
    }
    char vowel = lower(at + 2);
    char next = lower(at + 3);
    boolean likely =
        at - 1 == start
            ? vowel == 'e' && "rgdkl".indexOf(next) >= 0
            : (vowel == 'a' && next == 'g')
                || (vowel == 'e' && next == 'n' && lower(at + 4) == 's')
                || ((vowel == 'e' || vowel == 'i') && next == 'v');
    return likely && has('v') && !has('w');
  }

  private boolean has(char wanted) {
    int stop = Math.min(end, start + LONGEST);
    for (int i = start; i < stop; i++) {
      if (lower(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean romanian(char c) {
    char lower = Character.toLowerCase(c);
    return lower == 'ș' || lower == 'ş';
  }

  /**
   * Tells whether m, or n that is spoken m, stands before b or p: Greek writes them both for b, and
   * so they leave no trace.
   */
  private boolean beforeLips(char c, int at) {
    char next = lower(at + 1);
    if (c < 0x80) {
      return length > 0 && (next == 'b' || next == 'p');
    }
    return switch (lower(c)) {
      case 'μ' -> next == 'π' && (open == NOTHING || length > 0);
      case 'ę', 'ą' -> length > 0 && (next == 'b' || next == 'p');
      case 'м', 'н' -> length > 0 && (next == 'б' || next == 'п');
      case 'մ', 'ն' -> length > 0 && (next == 'բ' || next == 'պ' || next == 'փ');
      case 'მ', 'ნ' -> length > 0 && (next == 'ბ' || next == 'პ' || next == 'ფ');
      default -> open == NOTHING && length > 0 && isApart(c, next);
    };
  }

  /** Whether m or n stands before b or p, be it with a vowel between them that is not written. */
  private static boolean isApart(char c, char next) {
    return "منמנ".indexOf(c) >= 0 && "بپבפ".indexOf(next) >= 0;
  }

  private static boolean soft(char c) {
    return c == 'я' || c == 'ю';
  }

  /** Returns the small letter at a place, 0 behind the word. */
  private char lower(int at) {
    return at >= end ? 0 : lower(text.charAt(at));
  }

  private static char lower(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c : Character.toLowerCase(c);
  }

  private static int classOf(char c) {
    byte[] page = CLASSES[c >> 8];
    return page == null ? NOTHING : page[c & 0xFF] & 0xFF;
  }

  /** Returns the class of every letter, from {@code key.tsv}. */
  private static byte[][] classes() {
    byte[][] pages = new byte[256][];
    for (String[] row : Rows.read(NameKey.class, "key.tsv")) {
      for (int i = 0; i < row[1].length(); i++) {
        put(pages, row[1].charAt(i), kind(row[0]));
      }
    }
    for (int i = 0; i < ALSO_RULED.length(); i++) {
      put(pages, ALSO_RULED.charAt(i), RULED);
    }
    return pages;
  }

  private static int kind(String row) {
    return switch (row) {
      case "h" -> SIBILANT | HUSHING | RULED;
      case "s", "i" -> row.charAt(0) & LETTER;
      case "l", "r" -> (row.charAt(0) & LETTER) | KEPT;
      default -> (row.charAt(0) & LETTER) | RULED;
    };
  }

  private static void put(byte[][] pages, char c, int kind) {
    set(pages, c, kind);
    set(pages, Character.toUpperCase(c), kind);
  }

  private static void set(byte[][] pages, char c, int kind) {
    byte[] page = pages[c >> 8];
    if (page == null) {
      page = new byte[256];
      Arrays.fill(page, NOTHING);
      pages[c >> 8] = page;
    }
    page[c & 0xFF] |= (byte) kind;
  }
}
