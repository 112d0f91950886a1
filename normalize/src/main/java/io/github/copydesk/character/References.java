package io.github.copydesk.character;

import io.github.copydesk.rows.Rows;
import io.github.copydesk.text.Redline;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes HTML character references, one layer, as the tokenizer of the HTML standard does outside
 * of attributes.
 *
 * <p>A reference stays, with a flag, if decoding it would make a reference of what follows: {@code
 * &amp;lt;} does not become {@code &lt;}. Such text was escaped twice, and a second run over the
 * result would undo the second layer too, which may make a tag of a quotation. Within a word both
 * layers go at once, {@code d&amp;#039;abord}, and between two names, {@code Rock &amp;amp; Roll},
 * unless the text shows tags. In an address, where {@code &copy=} is a parameter, names need their
 * semicolon as in attributes.
 */
final class References {

  static final String RULE = "character.reference";
  static final String FLAG = "flag.nested-reference";

  private static final char REPLACEMENT = '\uFFFD';

  /** The longest name, {@code CounterClockwiseContourIntegral}, and the longest bare one. */
  private static final int LONGEST = 31;

  private static final int LONGEST_BARE = 6;

  /** So many characters on each side tell what a text is about. */
  private static final int AROUND = 120;

  private static final List<String> TELLING =
      List.of("HTML", "XML", "entity", "entities", "entité", "Entität", "entidad", "entità");

  private static final String QUOTES = "\"'“”„‘’«»`(";

  /** How far before a reference an address is looked for on first sight. */
  private static final int LOOK_BACK = 256;

  /** What the bytes 80 to 9F stand for in numeric references, windows-1252; 0 for none. */
  private static final String C1 =
      "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
          + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

  private static final int[] NONE = {};
  private static final String[] NO_TEXTS = {};
  private static final boolean[] NO_MARKS = {};

  private final String text;

  /** The ampersands: where, where their reference ends (0: none), what it stands for. */
  private int[] starts = NONE;

  private int[] ends = NONE;
  private @Nullable String[] decoded = NO_TEXTS;
  private boolean[] addresses = NO_MARKS;
  private int count;

  /** Whether the text has tags that are escaped. */
  private boolean showsTags;

  /** How far the words have been read, and what the one there shows. */
  private int wordsRead;

  private boolean query;
  private boolean address;

  /** Where the reference read last ends. */
  private int end;

  private References(String text) {
    this.text = text;
  }

  /** The names, read when the first reference with a name is met. */
  private static final class Names {
    static final Map<String, String> CLOSED = new HashMap<>(4096);
    static final Map<String, String> BARE = new HashMap<>(256);

    /** By their first two letters, the lengths that names without a semicolon have, as bits. */
    static final byte[] LENGTHS = new byte[1 << 14];

    static {
      for (String[] row : Rows.read(References.class, "references.tsv")) {
        StringBuilder value = new StringBuilder();
        for (String code : row[1].split(" ", -1)) {
          value.appendCodePoint(Integer.parseInt(code, 16));
        }
        CLOSED.put(row[0], value.toString());
        if (row.length > 2) {
          BARE.put(row[0], value.toString());
          LENGTHS[place(row[0].charAt(0), row[0].charAt(1))] |= (byte) (1 << row[0].length());
        }
      }
    }
  }

  private static int place(char first, char second) {
    return first << 7 | second;
  }

  /** Whether the letters and figures from {@code from} on may be a name; most are none. */
  private static boolean mayBeName(String text, int from) {
    int to = from;
    while (to < text.length() && to - from <= LONGEST && isAlphanumeric(text.charAt(to))) {
      to++;
    }
    if (to - from < 2) {
      return false;
    }
    int lengths = Names.LENGTHS[place(text.charAt(from), text.charAt(from + 1))];
    return (to < text.length() && text.charAt(to) == ';')
        || (lengths & (2 << Math.min(to - from, LONGEST_BARE)) - 1) != 0;
  }

  /** Returns whether a reference stands at the ampersand at {@code at}. */
  static boolean isAt(String text, int at) {
    if (at + 1 < text.length() && text.charAt(at + 1) != '#' && !mayBeName(text, at + 1)) {
      return false;
    }
    References references = new References(text);
    if (references.read(at, false) == null) {
      return false;
    }
    if (references.read(at, true) != null) {
      return true;
    }
    references.wordsRead = Math.max(0, at - LOOK_BACK);
    return !references.isInAddress(at);
  }

  static Redline repair(String text) {
    int at = text.indexOf('&');
    return at < 0 ? Redline.unchanged(text) : new References(text).repairFrom(at);
  }

  private Redline repairFrom(int first) {
    boolean any = false;
    for (int at = first; at >= 0; at = text.indexOf('&', at + 1)) {
      boolean inAddress = isInAddress(at);
      String value = read(at, inAddress);
      value = value != null && isShown(at, end) ? null : value;
      add(at, value == null ? 0 : end, value, inAddress);
      any |= value != null;
    }
    if (!any) {
      return Redline.unchanged(text);
    }
    showsTags = text.contains("&amp;lt;") || text.contains("&amp;gt;") || text.contains("&lt;");
    boolean[] kept = new boolean[count];
    for (int i = count - 1; i >= 0; i--) {
      keepIfNested(i, kept);
    }
    Redline.Builder builder = Redline.builder(text);
    for (int i = 0; i < count; i++) {
      String value = decoded[i];
      if (value != null) {
        builder.replace(starts[i], ends[i], value, RULE);
      } else if (kept[i]) {
        builder.flag(starts[i], ends[i], FLAG);
      }
    }
    return builder.build();
  }

  /** {@code In HTML it is written as &amp;, or "&lt;"}: a reference of which the text tells. */
  private boolean isShown(int start, int end) {
    if (start < 2 || end >= text.length() || text.charAt(end - 1) != ';') {
      return false;
    }
    char before = text.charAt(start - 1);
    char after = text.charAt(end);
    boolean quoted = QUOTES.indexOf(before) >= 0 && QUOTES.indexOf(after) >= 0;
    boolean named =
        before == ' '
            && " ,.;:)-".indexOf(after) >= 0
            && Character.isLowerCase(text.charAt(start - 2));
    return (quoted || named) && tellsOfReferences(start, end);
  }

  /** Whether the words around, of the same line, tell of HTML. */
  private boolean tellsOfReferences(int start, int end) {
    int from = Math.max(text.lastIndexOf('\n', start) + 1, start - AROUND);
    int stop = text.indexOf('\n', end);
    int to = Math.min(stop < 0 ? text.length() : stop, end + AROUND);
    String around = text.substring(from, start) + ' ' + text.substring(end, to);
    return TELLING.stream().anyMatch(around::contains);
  }

  private void add(int start, int end, @Nullable String value, boolean inAddress) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2 + 16);
      ends = Arrays.copyOf(ends, count * 2 + 16);
      decoded = Arrays.copyOf(decoded, count * 2 + 16);
      addresses = Arrays.copyOf(addresses, count * 2 + 16);
    }
    starts[count] = start;
    addresses[count] = inAddress;
    ends[count] = end;
    decoded[count++] = value;
  }

  /**
   * Takes back a decoding that would leave a reference at ampersand {@code i}. Ampersands are
   * visited from the right, so that what follows is as it will be. An ampersand of the result is
   * either a decoded one, which is kept then, or one that stood there, and then the reference that
   * completes it is kept.
   */
  private void keepIfNested(int i, boolean[] kept) {
    String value = decoded[i];
    if (value == null ? ends[i] != 0 : !value.equals("&")) {
      return;
    }
    int next = value == null ? starts[i] + 1 : ends[i];
    if (value == null && !isNameUnit(next)) {
      return;
    }
    if (value != null && decodeBoth(i)) {
      return;
    }
    String head = "&" + resultFrom(next, i + 1);
    if (head.length() == 1 || !isNamePart(head.charAt(1))) {
      return;
    }
    if (new References(head).read(0, addresses[i]) == null) {
      return;
    }
    int back = value == null ? nextDecoded(i + 1) : i;
    if (back < count) {
      decoded[back] = null;
      kept[back] = true;
    }
  }

  /** Decodes the second layer too if a letter stands beside it and it is no mark-up. */
  private boolean decodeBoth(int i) {
    int from = ends[i] - 1;
    int to = Math.min(text.length(), from + LONGEST + 2);
    References inner = new References("&" + text.substring(from + 1, to));
    String value = inner.read(0, addresses[i]);
    int close = from + inner.end;
    if (value == null
        || showsTags
        || inner.text.charAt(inner.end - 1) != ';'
        || !(value.equals("&")
            ? joinsNames(i, close)
            : !"<>".contains(value) && isInWord(i, close))) {
      return false;
    }
    decoded[i] = value;
    ends[i] = close;
    return true;
  }

  private boolean isInWord(int i, int close) {
    return (starts[i] > 0 && Character.isLetter(text.charAt(starts[i] - 1)))
        || (close < text.length() && Character.isLetter(text.charAt(close)));
  }

  /**
   * Whether an ampersand stands between two parts of a name, {@code Rock &amp;amp; Roll} or {@code
   * R&amp;amp;D}; a text about references has it between other words.
   */
  private boolean joinsNames(int i, int close) {
    int before = starts[i] - 1;
    if (before < 0 || close >= text.length()) {
      return false;
    }
    char last = text.charAt(before);
    char next = text.charAt(close);
    if (last == ' ' && next == ' ') {
      return isWordAt(before - 1)
          && isWordAt(close + 1)
          && Character.isUpperCase(text.charAt(close + 1));
    }
    return Character.isUpperCase(last)
        && Character.isUpperCase(next)
        && new References("&" + resultFrom(close, i + 1)).read(0, addresses[i]) == null;
  }

  private boolean isWordAt(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isNamePart(char c) {
    return c == '#' || isAlphanumeric(c);
  }

  private boolean isNameUnit(int at) {
    return at < text.length()
        && (text.charAt(at) == '&' || text.charAt(at) == '#' || isAlphanumeric(text.charAt(at)));
  }

  private int nextDecoded(int from) {
    int i = from;
    while (i < count && decoded[i] == null) {
      i++;
    }
    return i;
  }

  /**
   * Returns the beginning of the result from a place of the text, without what is removed later.
   */
  private String resultFrom(int from, int ampersand) {
    StringBuilder head = new StringBuilder(LONGEST + 2);
    int at = from;
    int i = ampersand;
    for (int steps = 0; steps < 4 * LONGEST && head.length() <= LONGEST + 1; steps++) {
      if (at >= text.length()) {
        break;
      }
      if (i < count && at == starts[i]) {
        String value = decoded[i];
        if (value == null) {
          break;
        }
        if (value.length() != 1 || !Invisibles.mayGo(value.charAt(0))) {
          head.append(value);
        }
        at = ends[i++];
      } else {
        head.append(text.charAt(at++));
      }
      if (head.length() > 0 && !isNamePart(head.charAt(head.length() - 1))) {
        break;
      }
    }
    return head.toString();
  }

  /** Returns what the reference at {@code at} stands for and sets {@link #end}; null for none. */
  private @Nullable String read(int at, boolean inAddress) {
    if (at + 1 >= text.length()) {
      return null;
    }
    char c = text.charAt(at + 1);
    return c == '#' ? number(at + 2) : isAlphanumeric(c) ? name(at + 1, inAddress) : null;
  }

  private @Nullable String name(int from, boolean inAddress) {
    int to = from;
    while (to < text.length() && to - from <= LONGEST && isAlphanumeric(text.charAt(to))) {
      to++;
    }
    if (to < text.length() && text.charAt(to) == ';') {
      String value = Names.CLOSED.get(text.substring(from, to));
      if (value != null) {
        end = to + 1;
        return value;
      }
    }
    for (int cut = Math.min(to, from + LONGEST_BARE); cut > from + 1; cut--) {
      String value = Names.BARE.get(text.substring(from, cut));
      if (value != null && !(inAddress && isParameter(cut))) {
        end = cut;
        return value;
      }
    }
    return null;
  }

  private boolean isParameter(int at) {
    return at < text.length() && (text.charAt(at) == '=' || isAlphanumeric(text.charAt(at)));
  }

  private @Nullable String number(int from) {
    boolean hexadecimal = from < text.length() && (text.charAt(from) | 0x20) == 'x';
    int radix = hexadecimal ? 16 : 10;
    int first = hexadecimal ? from + 1 : from;
    int at = first;
    int value = 0;
    while (at < text.length() && digit(text.charAt(at), radix) >= 0) {
      value = Math.min(value * radix + digit(text.charAt(at++), radix), 0x110000);
    }
    if (at == first) {
      return null;
    }
    end = at < text.length() && text.charAt(at) == ';' ? at + 1 : at;
    return character(value);
  }

  private static String character(int value) {
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) {
      return String.valueOf(REPLACEMENT);
    }
    if (value >= 0x80 && value < 0xA0 && C1.charAt(value - 0x80) != 0) {
      return String.valueOf(C1.charAt(value - 0x80));
    }
    return Character.toString(value);
  }

  /** ASCII digits only, unlike {@link Character#digit}. */
  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Reads on to {@code at} and returns whether the word there is an address with parameters. */
  private boolean isInAddress(int at) {
    int start = at;
    while (start > wordsRead && !partsWords(text.charAt(start - 1))) {
      start--;
    }
    // What stands between two words of interest need not be read forwards.
    wordsRead = Math.max(wordsRead, start - 1);
    for (; wordsRead < at; wordsRead++) {
      char c = text.charAt(wordsRead);
      if (partsWords(c)) {
        query = false;
        address = false;
      } else if (c == '?') {
        query = true;
      } else if (c == '=') {
        address |= query;
      } else if (c == '/') {
        address |= wordsRead > 0 && text.charAt(wordsRead - 1) == '/';
      }
    }
    return address;
  }

  private static boolean partsWords(char c) {
    return c <= ' ' || c == '"' || c == '<' || c == '>';
  }
}
