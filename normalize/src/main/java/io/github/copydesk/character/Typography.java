package io.github.copydesk.character;

import io.github.copydesk.text.Redline;
import java.util.Set;

/**
 * Writes signs the plain way where the user asked for it. These are style, not damage: none of it
 * is done by default.
 */
final class Typography {

  static final String SPACE = "character.no-break-space";
  static final String SPACING = "character.french-spacing";
  static final String LIGATURE = "character.ligature";
  static final String QUOTATION = "character.quotation-mark";

  private static final String NO_BREAK = "\u00A0\u202F\u2007";
  private static final String SINGLE = "‘’‚‛‹›";
  private static final String DOUBLE = "“”„‟«»";

  /** The ligatures from U+FB00 on; the long s of the sixth is spelled as the letter. */
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Typography() {}

  static Redline edit(String text, Set<String> rules) {
    Redline.Builder builder = Redline.builder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i >= builder.position() && (c >= 0x80 || c == ' ')) {
        edit(text, i, c, rules, builder);
      }
    }
    return builder.build();
  }

  private static void edit(
      String text, int at, char c, Set<String> rules, Redline.Builder builder) {
    boolean blank = c == ' ' || NO_BREAK.indexOf(c) >= 0;
    if (blank && rules.contains(SPACING) && isFrench(text, at)) {
      builder.delete(at, at + 1, SPACING);
    } else if (blank && c != ' ' && rules.contains(SPACE)) {
      builder.replace(at, at + 1, " ", SPACE);
    } else if (c >= '\uFB00' && c <= '\uFB06' && rules.contains(LIGATURE)) {
      builder.replace(at, at + 1, LIGATURES[c - '\uFB00'], LIGATURE);
    } else if (rules.contains(QUOTATION) && SINGLE.indexOf(c) >= 0) {
      builder.replace(at, at + 1, "'", QUOTATION);
    } else if (rules.contains(QUOTATION) && DOUBLE.indexOf(c) >= 0) {
      builder.replace(at, at + 1, "\"", QUOTATION);
    }
  }

  /** One blank between a word and a high sign, or inside guillemets. */
  private static boolean isFrench(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean high =
        ":;?!»".indexOf(after) >= 0
            && (Character.isLetterOrDigit(before) || "»)…".indexOf(before) >= 0);
    boolean ends = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    return (high && ends) || (before == '«' && !Character.isWhitespace(after) && after != '«');
  }
}
