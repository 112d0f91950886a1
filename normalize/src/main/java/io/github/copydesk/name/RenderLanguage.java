package io.github.copydesk.name;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the language a name is written in, by the caller's word and by its letters. */
final class RenderLanguage {

  private RenderLanguage() {}

  /** Returns the language, null for a Latin spelling that is of no language's own alphabet. */
  static @Nullable RenderOrigin of(
      String name, List<RenderPart> parts, RenderScript script, Locale hint) {
    if (script == RenderScript.LATIN) {
      return azerbaijani(name) ? RenderOrigin.AZ : null;
    }
    RenderOrigin told = RenderOrigin.ofCode(hint.getLanguage());
    if (told != null && script.writes(told)) {
      return told;
    }
    return switch (script) {
      case ARMENIAN -> RenderOrigin.HY;
      case GEORGIAN -> RenderOrigin.KA;
      case GREEK -> RenderOrigin.EL;
      case HEBREW -> RenderOrigin.HE;
      case ARABIC -> persian(name) ? RenderOrigin.FA : RenderOrigin.AR;
      default -> cyrillic(parts);
    };
  }

  private static boolean azerbaijani(String name) {
    return name.indexOf('ə') >= 0 || name.indexOf('Ə') >= 0;
  }

  private static boolean persian(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("پچژگکی".indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static RenderOrigin cyrillic(List<RenderPart> parts) {
    boolean dotted = false;
    boolean eastern = false;
    boolean western = false;
    for (RenderPart part : parts) {
      // Where Ukrainian has a soft sign, Russian has none.
      if (part.lower.endsWith("ський") || part.lower.endsWith("цький")) {
        return RenderOrigin.UK;
      }
      for (int i = 0; i < part.lower.length(); i++) {
        char c = part.lower.charAt(i);
        RenderOrigin sure = sure(c, i, part.lower);
        if (sure != null) {
          return sure;
        }
        dotted |= c == 'і' || isApart(c, i, part.lower);
        eastern |= c == 'ы' || c == 'э';
        western |= c == 'и';
      }
      eastern |= !western && isBelarusian(part.lower);
    }
    if (dotted) {
      return eastern ? RenderOrigin.BE : RenderOrigin.UK;
    }
    return RenderOrigin.RU;
  }

  /** Whether a word with і and no и is spelt as Ukrainian would not. */
  private static boolean isBelarusian(String word) {
    return word.endsWith("скі")
        || word.endsWith("цкі")
        || word.endsWith("віч")
        || word.contains("дзі")
        || word.contains("шч");
  }

  /** Whether an apostrophe parts a consonant from я and its like, where Russian has ъ. */
  private static boolean isApart(char c, int at, String word) {
    return c == '\''
        && at > 0
        && at + 1 < word.length()
        && "яюєїе".indexOf(word.charAt(at + 1)) >= 0;
  }

  private static @Nullable RenderOrigin sure(char c, int at, String word) {
    return switch (c) {
      case 'ї', 'є', 'ґ' -> RenderOrigin.UK;
      case 'ў' -> RenderOrigin.BE;
      case 'ј', 'љ', 'њ', 'џ', 'ђ', 'ћ' -> RenderOrigin.SR;
      case 'ѓ', 'ќ', 'ѕ' -> RenderOrigin.MK;
      case 'ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ' -> RenderOrigin.KK;
      case 'ъ' ->
          at + 1 == word.length() || "еёюя".indexOf(word.charAt(at + 1)) < 0
              ? RenderOrigin.BG
              : null;
      default -> null;
    };
  }
}
