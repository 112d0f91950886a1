package io.github.copydesk.character;

import io.github.copydesk.rows.Rows;
import io.github.copydesk.text.Redline;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Repairs Cyrillic and Greek of a code page of single bytes that was read in windows-1252 or -1254,
 * {@code Ìîñêâà} for {@code Москва}.
 *
 * <p>No language of windows-1252 writes whole sentences in letters with accents alone. So what is
 * looked at are words of nothing but such letters, in stretches that no other word interrupts. A
 * stretch is decoded in the page in which it reads most like text: words in small letters, in
 * capitals or with a capital first, vowels as many as a language has, the pairs of letters that are
 * common common. A stretch that is too short to tell goes with a longer one of the same text. All
 * else stays, such as a row of the letters that an alphabet has.
 */
final class OtherPage {

  /** A stretch that is judged by itself has so many letters, and so many different ones. */
  private static final int ENOUGH = 10;

  private static final int DIFFERENT = 5;

  /** One that goes with another has a word of so many. */
  private static final int SHORT = 3;

  /** A run of letters of this length is worth the analysis of the text. */
  private static final int WORTH = 4;

  /** The share of all pairs that the commonest have at least; real text has half as many again. */
  private static final double PAIRS = 0.3;

  /** A page, its vowels and its commonest pairs of letters, small. */
  private record Page(Charset charset, String vowels, Set<String> pairs) {

    Page(String charset, String vowels, String pairs) {
      this(Charset.forName(charset), vowels, new LinkedHashSet<>(List.of(pairs.split(" "))));
    }
  }

  /** Read when the first text is met that may be of such a page. */
  private static final class Pages {
    static final List<Page> ALL =
        Rows.read(OtherPage.class, "other-pages.tsv").stream()
            .map(row -> new Page(row[0], row[1], row[2]))
            .toList();
  }

  /** The letters that windows-1254 has where windows-1252 has others. */
  private static final String TURKISH = "ĞİŞğış";

  private static final char FIRST_TURKISH = 'Ğ';

  private static final byte[] NO_BYTES = {};

  private static final int PART = 1;
  private static final int FOREIGN = 2;

  /** All characters that {@link #isForeign} tells are from here on, and few others of a text. */
  private static final char FIRST_FOREIGN = '\u00A8';

  /** What the characters of Latin-1 are, since this is asked of every one. */
  private static final byte[] ROLES = roles();

  private final String text;

  /** Where a stretch begins and ends, and its letters. */
  private record Stretch(int start, int end, int letters, int longest) {}

  private OtherPage(String text) {
    this.text = text;
  }

  /** Returns whether a word of such letters stands around {@code at}. */
  static boolean isAt(String text, int at) {
    int start = at;
    while (start > 0 && at - start < WORTH && isForeign(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < WORTH && isForeign(text.charAt(end))) {
      end++;
    }
    return end - start >= WORTH;
  }

  static Redline repair(String text) {
    OtherPage one = new OtherPage(text);
    return one.mayHoldStretch() ? one.repair() : Redline.unchanged(text);
  }

  /**
   * Whether somewhere there are letters enough for a stretch. Such a stretch is longer than they
   * are many and has no other part of a word in it, so that most of a text need not be looked at.
   */
  private boolean mayHoldStretch() {
    int at = ENOUGH - 1;
    while (at < text.length()) {
      if (role(text.charAt(at)) == PART) {
        at += ENOUGH;
      } else {
        int from = at;
        while (from > 0 && role(text.charAt(from - 1)) != PART) {
          from--;
        }
        int to = from;
        int letters = 0;
        for (int role; to < text.length() && (role = role(text.charAt(to))) != PART; to++) {
          letters += role == 0 ? 0 : 1;
        }
        if (letters >= ENOUGH) {
          return true;
        }
        at = to + ENOUGH;
      }
    }
    return false;
  }

  private Redline repair() {
    List<Stretch> stretches = stretches();
    List<@Nullable Page> pages = new ArrayList<>();
    Page known = null;
    for (Stretch stretch : stretches) {
      Page page = stretch.letters() < ENOUGH ? null : best(stretch);
      pages.add(page);
      known = known == null ? page : known;
    }
    if (known == null) {
      return Redline.unchanged(text);
    }
    Redline.Builder builder = Redline.builder(text);
    for (int i = 0; i < pages.size(); i++) {
      Stretch stretch = stretches.get(i);
      Page page = pages.get(i);
      if (page == null && stretch.longest() >= SHORT && goesWith(decoded(stretch, known), known)) {
        page = known;
      }
      if (page != null) {
        replace(stretch, page, builder);
      }
    }
    return builder.build();
  }

  /** Returns the stretches of words of nothing but letters with accents. */
  private List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>();
    int start = -1;
    int end = 0;
    int letters = 0;
    int longest = 0;
    int at = 0;
    while (at <= text.length()) {
      at = start < 0 ? nextForeign(at) : at;
      int from = at;
      int common = PART | FOREIGN;
      for (int role; at < text.length() && (role = role(text.charAt(at))) != 0; at++) {
        common &= role;
      }
      boolean foreign = (common & FOREIGN) != 0;
      if (start >= 0 && (at == text.length() || (at > from && !foreign))) {
        boolean last = at > from && foreign;
        all.add(
            new Stretch(
                start,
                last ? at : end,
                letters + (last ? at - from : 0),
                last ? Math.max(longest, at - from) : longest));
        start = -1;
        letters = 0;
        longest = 0;
      } else if (at > from && foreign) {
        start = start < 0 ? from : start;
        end = at;
        letters += at - from;
        longest = Math.max(longest, at - from);
      }
      at++;
    }
    return all;
  }

  /** Where the next word is, from where one may begin, that begins with such a letter. */
  private int nextForeign(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < FIRST_FOREIGN || !isForeign(c)) {
        at++;
      } else if (at == from || role(text.charAt(at - 1)) == 0) {
        return at;
      } else {
        while (at < text.length() && role(text.charAt(at)) != 0) {
          at++;
        }
      }
    }
    return at;
  }

  private @Nullable Page best(Stretch stretch) {
    Page best = null;
    double most = 0;
    for (Page page : Pages.ALL) {
      String words = decoded(stretch, page);
      double share = reads(words, page) && isVaried(words) ? sharePairs(words, page) : 0;
      if (share > Math.max(most, PAIRS)) {
        most = share;
        best = page;
      }
    }
    return best;
  }

  /** Whether a stretch, decoded, may be text. */
  private static boolean reads(String words, Page page) {
    double vowels = share(words, page.vowels());
    return vowels > 0.25 && vowels < 0.65 && hasUsualCase(words);
  }

  /** Whether a short stretch, decoded, may be a word or two. */
  private static boolean goesWith(String words, Page page) {
    double vowels = share(words, page.vowels());
    return vowels > 0 && vowels < 1 && hasUsualCase(words);
  }

  private static boolean isVaried(String words) {
    return words.chars().filter(Character::isLetter).distinct().count() >= DIFFERENT;
  }

  /** Returns the stretch in a page; empty if it has no letter for one of the letters. */
  private String decoded(Stretch stretch, Page page) {
    byte[] bytes = bytes(stretch.start(), stretch.end());
    String words = new String(bytes, page.charset());
    for (int i = 0; i < bytes.length; i++) {
      if (isForeign(text.charAt(stretch.start() + i)) && !Character.isLetter(words.charAt(i))) {
        return "";
      }
    }
    return words;
  }

  /** What has no byte becomes a blank; it is no part of a word. */
  private byte[] bytes(int start, int end) {
    byte[] bytes = start < end ? new byte[end - start] : NO_BYTES;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int value = c < 0x80 ? c : CodePages.toByte(c < 0x100 ? 0 : CodePages.TURKISH, c);
      bytes[i - start] = (byte) (value == 0 ? ' ' : value);
    }
    return bytes;
  }

  private static double share(String words, String wanted) {
    int all = 0;
    int some = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetter(c)) {
        all++;
        some += wanted.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
      }
    }
    return all == 0 ? 0 : some / (double) all;
  }

  private static double sharePairs(String words, Page page) {
    String small = words.toLowerCase(Locale.ROOT);
    int all = 0;
    int some = 0;
    for (int i = 2; i <= small.length(); i++) {
      if (Character.isLetter(small.charAt(i - 2)) && Character.isLetter(small.charAt(i - 1))) {
        all++;
        some += page.pairs().contains(small.substring(i - 2, i)) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : some / (double) all;
  }

  /**
   * Whether hardly a word has a capital after a small letter, or a single small one at its head.
   */
  private static boolean hasUsualCase(String words) {
    int odd = 0;
    int pairs = 0;
    for (int i = 1; i < words.length(); i++) {
      char before = words.charAt(i - 1);
      char c = words.charAt(i);
      if (Character.isLetter(before) && Character.isLetter(c)) {
        pairs++;
        odd += Character.isLowerCase(before) && !Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return odd * 20 <= pairs;
  }

  private void replace(Stretch stretch, Page page, Redline.Builder builder) {
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at;
      while (end < stretch.end() && isForeign(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        builder.replace(at, end, new String(bytes(at, end), page.charset()), Mojibake.RULE);
      }
      at = end + 1;
    }
  }

  /** A letter, or a sign that stands for one in a page of other letters. */
  private static boolean isForeign(char c) {
    return (c >= 0xC0 && c <= 0xFF)
        || c == '\u00B8'
        || c == '\u00A8'
        || isUkrainian(c)
        || (c >= FIRST_TURKISH && TURKISH.indexOf(c) >= 0);
  }

  private static boolean isUkrainian(char c) {
    return c == '\u00B3'
        || c == '\u00B2'
        || c == '\u00BF'
        || c == '\u00BA'
        || c == '\u00AA'
        || c == '\u00AF';
  }

  private static boolean isPartOfWord(char c) {
    return isForeign(c) || (Character.isLetterOrDigit(c) && c >= 'A');
  }

  /** Returns {@link #PART} for a part of a word, and {@link #FOREIGN} too for such a letter. */
  private static int role(char c) {
    if (c < ROLES.length) {
      return ROLES[c];
    }
    return isForeign(c) ? PART | FOREIGN : isPartOfWord(c) ? PART : 0;
  }

  private static byte[] roles() {
    byte[] roles = new byte[0x100];
    for (char c = 0; c < roles.length; c++) {
      roles[c] = (byte) ((isPartOfWord(c) ? PART : 0) | (isForeign(c) ? FOREIGN : 0));
    }
    return roles;
  }
}
