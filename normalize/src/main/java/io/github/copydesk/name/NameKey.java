package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.Arrays;
import java.util.Set;

/**
 * Keys that group spellings: names that match share one, and few others do.
 *
 * <p>One word has one key by its sounds, {@link #of}. A whole name has several, {@link #allOf}, for
 * its words may stand in another order, be left out or be other words altogether.
 */
public final class NameKey {

  private static final byte NOTHING = 0;

  /** Letters of a word beyond this say nothing of the press that it comes from. */
  private static final int LONGEST = 48;

  private static final byte SIBILANT = 's';
  private static final byte GLIDE = 'i';

  /** Of letters that some say t or d for and others z, which leaves no trace. */
  private static final byte OPEN = 'o';

  /** Scripts from here on write few vowels. */
  private static final char HEBREW = '\u0590';

  private static final char GREEK = '\u0370';
  private static final char CYRILLIC = '\u0400';
  private static final char OLD_GREEK = '\u1F00';
  private static final char PAST_OLD_GREEK = '\u2000';
  private static final char PAST_ARABIC = '\u0780';

  /** Set on the hushing ones among the sibilants; no letter class uses this bit. */
  private static final int HUSHING = 0x80;

  /** After a glide these leave it open whether t and d stay themselves. */
  private static final String BACK = "aáâăàuúùауոοαάաაუאاآ";

  /** So do these where they close a word: scripts that write few vowels end feminine names so. */
  private static final String CLOSING = "הةه";

  /** After d these are a sound of their own, unless what follows makes them sh or its like. */
  private static final String HISSING = "zsзсזסزس";

  private static final String HUSHED = "hjc'\u05f3";

  private NameKey() {}

  /**
   * Returns the coarse key of one name part by its sounds: lower-case ASCII letters, 64 at most,
   * stable across versions, empty if there is no letter in it that every press writes alike. Words
   * that match share it, but for names that languages have of their own (Vienna, Wien) and words in
   * Hebrew, Arabic or Greek letters that leave open what is said (Ramadan, Ramazan); {@link #allOf}
   * knows both.
   *
   * <pre>{@code
   * NameKey.of("Pachinian").equals(NameKey.of("Pashinyan"));   // true, "n"
   * }</pre>
   */
  public static String of(String part) {
    byte[] out = new byte[Math.min(part.length(), 64)];
    int length = write(part, 0, part.length(), out, NOTHING);
    return new String(out, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns the keys to file a whole name under: two names that {@link NameMatcher} holds for one
   * share at least one of them, so that only names filed together need be compared.
   *
   * <p>They are the keys of its words, of neighbouring words written as one and of its words
   * without the endings of place adjectives, and a name for each place that it is listed with:
   * {@code Vienna} and {@code Wien} both have {@code vienne}. Stable across versions, lower-case
   * ASCII letters, 64 at most; never more than 100 keys, and about three for a first name and a
   * surname. Not empty; the one key is empty where no letter of the name says anything.
   *
   * <pre>{@code
   * NameKey.allOf("Wien");             // [vienne, vienna, n]
   * NameKey.allOf("ALIYEV, Ilham");    // contains "l" as does NameKey.allOf("I. Aliev")
   * }</pre>
   */
  public static Set<String> allOf(String name) {
    return FilingKeys.of(name);
  }

  /**
   * Returns finer keys of a name by its sounds, one for each way in which the presses may read it:
   * of two spellings that are one name by their romanisation, one key of each is as a rule the
   * same, and if not differs in its vowels only. All vowels are {@code a}, {@code i} or {@code o}.
   * Lower-case ASCII letters; the one key is empty where nothing can be read.
   *
   * <pre>{@code
   * NameKey.soundsOf("Pashinyan");     // [pasinan]
   * NameKey.soundsOf("Pachinian");     // [pinan, pasinan, pacinan]
   * }</pre>
   */
  public static Set<String> soundsOf(String name) {
    return SoundKeys.of(name);
  }

  /**
   * Returns the coarse key as it is in the other way to read letters that leave it open: Ramadan,
   * not Ramazan, Zaynab, not Zainb, and Tayyar, not Tyar.
   */
  static String otherOf(String part) {
    byte[] out = new byte[Math.min(part.length(), 64)];
    int length = write(part, 0, part.length(), out, (byte) 't');
    return new String(out, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns whether the two keys of a word may differ: in scripts that write few vowels, and in
   * Greek, which has two letters for b, d and g, as for mb, nd and ng.
   */
  static boolean isOpen(String text, int start) {
    char first = text.charAt(start);
    return (first >= HEBREW && first < PAST_ARABIC)
        || (first >= GREEK && first < CYRILLIC)
        || (first >= OLD_GREEK && first < PAST_OLD_GREEK);
  }

  /** Returns the first ten letters of the key as a number, for comparing without a string. */
  static long number(String text, int start, int end) {
    return number(text, start, end, NOTHING);
  }

  /** Returns the same of the other key. */
  static long otherNumber(String text, int start, int end) {
    return number(text, start, end, (byte) 't');
  }

  private static long number(String text, int start, int end, byte open) {
    byte[] out = new byte[10];
    int length = write(text, start, end, out, open);
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 5 | (out[i] & 31);
    }
    return number;
  }

  private static int write(String text, int start, int end, byte[] out, byte open) {
    byte[][] classes = Classes.PAGES;
    int length = 0;
    int last = NOTHING;
    boolean hushing = false;
    for (int i = start; i < end && length < out.length; i++) {
      char c = text.charAt(i);
      int letter = classOf(classes, c);
      boolean afterHushing = hushing;
      hushing =
          (letter & HUSHING) != 0
              || (letter == NOTHING && digraph(text, i, start))
              || (letter == SIBILANT && digraph(text, i, start));
      letter &= ~HUSHING;
      if (isCOrG(c) && (hungarian(text, i, start, end) || english(text, i, start, end))) {
        letter = 't';
      } else if (letter == SIBILANT
          && ((afterHushing && tongue(text, i, start, end)) || c == 'щ' || c == 'Щ')) {
        letter = 't';
      } else if (c == 'γ' && isNasal(lower(text, i + 1, end), open)) {
        letter = 'n';
      } else if (letter == NOTHING || letter == SIBILANT || letter == GLIDE) {
        continue;
      } else if (letter == OPEN) {
        if (open == NOTHING) {
          continue;
        }
        letter = open;
      } else if (letter == 't' || letter == 'd') {
        if (!afterHushing && affricate(classes, letter, text, i, end, open)) {
          continue;
        }
        letter = 't';
      } else if (((letter == 'n' || letter == 'm') && beforeLips(text, i, length, end, open))
          || ((c == 'ν' || c == 'Ν')
              && (length == 0 || open != NOTHING)
              && lower(text, i + 1, end) == 'τ')) {
        continue;
      }
      if (letter != last) {
        last = letter;
        out[length] = (byte) (length == 0 && letter == 'm' ? 'n' : letter);
        length++;
      }
    }
    return length;
  }

  /** Whether a Greek g is spoken n before this letter; before k it may be. */
  private static boolean isNasal(char next, byte other) {
    return next == 'γ' || next == 'χ' || (next == 'κ' && other != NOTHING);
  }

  private static boolean isCOrG(char c) {
    int small = c | 0x20;
    return small == 'c' || small == 'g';
  }

  /** Tells whether the letter ends sh, ch, sz or sj. */
  private static boolean digraph(String text, int at, int start) {
    char c = lower(text, at, text.length());
    if (at == start || (c != 'h' && c != 'z' && c != 'j')) {
      return false;
    }
    char before = lower(text, at - 1, at);
    return before == 's' || (c == 'h' && before == 'c');
  }

  /** Tells whether a sibilant begins with t: after sh or its like it is the second half of shch. */
  private static boolean tongue(String text, int at, int start, int end) {
    char lower = lower(text, at, end);
    char next = lower(text, at + 1, end);
    return (lower == 'c' && (next == 'z' || (next == 'h' && !german(text, at, start))))
        || (lower == 'c' && (next == 'e' || next == 'i') && romanian(text.charAt(at - 1)))
        || lower == 'č'
        || lower == 'ç'
        || lower == 'ч'
        || lower == 'չ'
        || lower == 'ჩ';
  }

  /**
   * Tells whether t or d is only the beginning of ts, tch, dj, dzh and their like, or may be: tja
   * is one sound in Swedish and two elsewhere.
   */
  private static boolean affricate(
      byte[][] classes, int letter, String text, int at, int end, byte other) {
    char next = lower(text, at + 1, end);
    char third = lower(text, at + 2, end);
    if (next == 'ь') {
      return soft(third);
    }
    char self = lower(text, at, end);
    if (self == 'ď' || self == 'ť') {
      return BACK.indexOf(next) >= 0;
    }
    boolean doubled = next == self && at + 2 < text.length() && third != self;
    if (doubled || (self == 't' && next == 'h' && classOf(classes, third) == GLIDE)) {
      return affricate(classes, letter, text, at + 1, end, other);
    }
    if (next == 'j') {
      char after = lower(text, at + 3, end);
      // Kondratjew, Gennadjewitsch; Artjom, Budjonny. The French of Idjevan is one sound.
      boolean apart =
          third == 'e'
              ? after == 'w' || (letter == 't' && (after == 'v' || after == 'f'))
              : third == 'o' && (after == 'm' || after == 'n');
      return !apart;
    }
    int kind = classOf(classes, next) & ~HUSHING;
    if (other != NOTHING && (kind == GLIDE || kind == SIBILANT) && text.charAt(at) >= HEBREW) {
      return false; // Between them a vowel may be that is not written: Tayyar.
    }
    if (kind == GLIDE || (next == 'e' && third == 'a' && lower(text, at + 3, end) != 'u')) {
      char after = lower(text, at + 3, end);
      return BACK.indexOf(third) >= 0
          || (at + 3 == end && CLOSING.indexOf(third) >= 0)
          || soft(third)
          || (third == 'o' && after == 'u')
          || (BACK.indexOf(after) >= 0 && (third == 'j' || classOf(classes, third) == GLIDE));
    }
    if (kind != SIBILANT) {
      return soft(next);
    }
    if (letter == 'd' && HISSING.indexOf(next) >= 0) {
      return HUSHED.indexOf(third) >= 0
          || (at + 4 == end && third == 'i' && text.charAt(at + 3) == 'c');
    }
    return true;
  }

  /** Tells whether sch stands before: what follows it begins a sound of its own. */
  private static boolean german(String text, int at, int start) {
    return at - start > 2 && lower(text, at - 2, at) == 'c' && lower(text, at - 3, at) == 's';
  }

  /** Tells whether g is the soft d of Medvegyev, c the second half of Hruscsov. */
  private static boolean hungarian(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if (c == 'g' || c == 'G') {
      char third = lower(text, at + 2, end);
      return lower(text, at + 1, end) == 'y' && (third == 'e' || third == 'i');
    }
    return (c == 'c' || c == 'C')
        && at > start
        && lower(text, at - 1, end) == 's'
        && lower(text, at + 1, end) == 's';
  }

  /**
   * Tells whether c stands in sch for shch, as in Khruschev: the English do so, who write v and no
   * w, and only before what shch is likely to go on with.
   */
  private static boolean english(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if ((c != 'c' && c != 'C')
        || at == start
        || lower(text, at - 1, end) != 's'
        || lower(text, at + 1, end) != 'h') {
      return false;
    }
    char vowel = lower(text, at + 2, end);
    char next = lower(text, at + 3, end);
    boolean likely =
        at - 1 == start
            ? vowel == 'e' && "rgdkl".indexOf(next) >= 0
            : (vowel == 'a' && next == 'g')
                || (vowel == 'e' && next == 'n' && lower(text, at + 4, end) == 's')
                || ((vowel == 'e' || vowel == 'i') && next == 'v');
    return likely && has(text, start, end, 'v') && !has(text, start, end, 'w');
  }

  private static boolean has(String text, int start, int end, char wanted) {
    int stop = Math.min(end, start + LONGEST);
    for (int i = start; i < stop; i++) {
      if (lower(text, i, end) == wanted) {
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
  private static boolean beforeLips(String text, int at, int length, int end, byte other) {
    char c = lower(text, at, end);
    char next = lower(text, at + 1, end);
    if (c < 0x80) {
      return length > 0 && (next == 'b' || next == 'p');
    }
    return switch (c) {
      case 'μ' -> next == 'π' && (other == NOTHING || length > 0);
      case 'ę', 'ą' -> length > 0 && (next == 'b' || next == 'p');
      case 'м', 'н' -> length > 0 && (next == 'б' || next == 'п');
      case 'մ', 'ն' -> length > 0 && (next == 'բ' || next == 'պ' || next == 'փ');
      case 'მ', 'ნ' -> length > 0 && (next == 'ბ' || next == 'პ' || next == 'ფ');
      default -> other == NOTHING && length > 0 && isApart(c, next);
    };
  }

  /** Whether m or n stands before b or p, be it with a vowel between them that is not written. */
  private static boolean isApart(char c, char next) {
    return "منמנ".indexOf(c) >= 0 && "بپבפ".indexOf(next) >= 0;
  }

  private static boolean soft(char c) {
    return c == 'я' || c == 'ю';
  }

  private static char lower(String text, int at, int end) {
    if (at >= end) {
      return 0;
    }
    char c = text.charAt(at);
    return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c : Character.toLowerCase(c);
  }

  private static int classOf(byte[][] pages, char c) {
    byte[] page = pages[c >> 8];
    return page == null ? NOTHING : page[c & 0xFF] & 0xFF;
  }

  /** The class of every letter, from {@code key.tsv}. */
  private static final class Classes {
    static final byte[][] PAGES = load();

    private Classes() {}

    private static byte[][] load() {
      byte[][] pages = new byte[256][];
      for (String[] row : Rows.read(NameKey.class, "key.tsv")) {
        for (int i = 0; i < row[1].length(); i++) {
          char c = row[1].charAt(i);
          int value = row[0].equals("h") ? SIBILANT | HUSHING : row[0].charAt(0);
          put(pages, c, (byte) value);
          put(pages, Character.toUpperCase(c), (byte) value);
        }
      }
      return pages;
    }

    private static void put(byte[][] pages, char c, byte value) {
      byte[] page = pages[c >> 8];
      if (page == null) {
        page = new byte[256];
        Arrays.fill(page, NOTHING);
        pages[c >> 8] = page;
      }
      page[c & 0xFF] = value;
    }
  }
}
