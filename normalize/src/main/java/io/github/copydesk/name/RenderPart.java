package io.github.copydesk.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One word of a name, or one side of a hyphen: where it stands, and in what case and script. */
final class RenderPart {

  /** Stands inside Persian words. */
  private static final char NON_JOINER = '\u200C';

  final int start;
  final int end;
  final RenderScript script;

  /** The word in lower case, composed, apostrophes straight, stress marks gone. */
  final String lower;

  /** The word as {@link #lower}, read into sound letters; set by the reader of native scripts. */
  String sounds = "";

  List<RenderLexicon.Entry> entries = List.of();
  int strength;
  int origins;
  private final Shape shape;

  private RenderPart(int start, int end, RenderScript script, String word) {
    this.start = start;
    this.end = end;
    this.script = script;
    this.shape = Shape.of(word);
    this.lower = plain(word);
  }

  private enum Shape {
    LOWER,
    TITLE,
    UPPER;

    static Shape of(String word) {
      if (!Character.isUpperCase(word.charAt(0))) {
        return LOWER;
      }
      boolean letters = false;
      for (int i = 1; i < word.length(); i++) {
        if (Character.isLowerCase(word.charAt(i))) {
          return TITLE;
        }
        letters |= Character.isUpperCase(word.charAt(i));
      }
      return letters ? UPPER : TITLE;
    }
  }

  /** Returns the words of a name in order; those of more than one script are left out. */
  static List<RenderPart> of(String name) {
    List<RenderPart> parts = new ArrayList<>(4);
    int at = 0;
    while (at < name.length()) {
      RenderScript script = RenderScript.of(name.charAt(at));
      if (script == null) {
        at++;
        continue;
      }
      int end = end(name, at);
      if (pure(name, at, end, script)) {
        parts.add(new RenderPart(at, end, script, name.substring(at, end)));
      }
      at = end;
    }
    return parts;
  }

  private static int end(String name, int start) {
    int end = start + 1;
    while (end < name.length() && inWord(name, end)) {
      end++;
    }
    return end;
  }

  private static boolean inWord(String name, int at) {
    char c = name.charAt(at);
    if (RenderScript.of(c) != null || isMark(c)) {
      return true;
    }
    return (isApostrophe(c) || c == NON_JOINER)
        && at + 1 < name.length()
        && RenderScript.of(name.charAt(at + 1)) != null;
  }

  private static boolean pure(String name, int start, int end, RenderScript script) {
    for (int i = start; i < end; i++) {
      RenderScript each = RenderScript.of(name.charAt(i));
      if (each != null && each != script && each != RenderScript.of('ʹ')) {
        return false;
      }
    }
    return true;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == 'ʻ' || c == '`';
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  private static String plain(String word) {
    String composed = word;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isMark(c) || (isApostrophe(c) && c != '\'') || c == 'İ' || c == NON_JOINER) {
        composed = straighten(word);
        break;
      }
    }
    return composed.toLowerCase(Locale.ROOT);
  }

  private static String straighten(String word) {
    StringBuilder out = new StringBuilder(word.length());
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isApostrophe(c)) {
        out.append('\'');
      } else if (c == 'İ') {
        out.append('i');
      } else if (!isMark(c) && c != NON_JOINER) {
        out.append(c);
      }
    }
    return out.toString();
  }

  boolean isLower() {
    return shape == Shape.LOWER;
  }

  /** The article of Arabic names stays small: al-Khatib. */
  private static final String ARTICLE = "al-";

  /** Returns a spelling in lower case or with a capital, in the case of this word. */
  String inCase(String spelling, HouseStyle style) {
    if (script != RenderScript.LATIN && !hasCase(script)) {
      boolean article = spelling.startsWith(ARTICLE);
      String name = article ? spelling.substring(ARTICLE.length()) : spelling;
      return article ? ARTICLE.concat(capital(name, style)) : capital(spelling, style);
    }
    return switch (shape) {
      case LOWER -> spelling;
      case TITLE -> capital(spelling, style);
      case UPPER -> spelling.toUpperCase(isTurkic(style) ? TURKISH : Locale.ROOT);
    };
  }

  private static final Locale TURKISH = Locale.forLanguageTag("tr");

  private static boolean isTurkic(HouseStyle style) {
    return style == HouseStyle.TR || style == HouseStyle.AZ;
  }

  private static boolean hasCase(RenderScript script) {
    return switch (script) {
      case GEORGIAN, ARABIC, HEBREW -> false;
      default -> true;
    };
  }

  private static String capital(String spelling, HouseStyle style) {
    int first = 0;
    while (first < spelling.length() && !Character.isLetter(spelling.charAt(first))) {
      first++;
    }
    if (first == spelling.length() || Character.isUpperCase(spelling.charAt(first))) {
      return spelling;
    }
    char c = spelling.charAt(first);
    boolean dotted = c == 'i' && isTurkic(style);
    // Not by the character: the capital of some letters of ISO 9 is two of them.
    String upper = dotted ? "İ" : String.valueOf(c).toUpperCase(Locale.ROOT);
    return spelling.substring(0, first) + upper + spelling.substring(first + 1);
  }

  /** Replaces parts of a name; a null in {@code spellings} leaves its part. */
  static String replace(String name, List<RenderPart> parts, @Nullable String[] spellings) {
    StringBuilder out = null;
    int at = 0;
    for (int i = 0; i < spellings.length; i++) {
      String spelling = spellings[i];
      RenderPart part = parts.get(i);
      if ((spelling != null && !name.regionMatches(part.start, spelling, 0, part.end - part.start))
          || (spelling != null && spelling.length() != part.end - part.start)) {
        out = out == null ? new StringBuilder(name.length() + 8) : out;
        out.append(name, at, part.start).append(spelling);
        at = part.end;
      }
    }
    return out == null ? name : out.append(name, at, name.length()).toString();
  }
}
