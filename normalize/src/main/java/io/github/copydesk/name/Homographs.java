package io.github.copydesk.name;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;

/** Finds words that mix scripts to look like another word, by ICU's spoof checker. */
final class Homographs {

  private Homographs() {}

  /** The checker costs much to build and few names need it. */
  private static final class Checker {
    static final SpoofChecker MIXED =
        new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE)
            .build();

    private Checker() {}
  }

  /** Returns a clause for the reason that names the words of mixed script, empty if none is. */
  static String warning(String a, String b) {
    return of(a) + of(b);
  }

  private static String of(String name) {
    if (!mayMix(name)) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    NameParts parts = new NameParts(name);
    for (int i = 0; i < parts.count; i++) {
      String word = parts.word(i);
      if (mayMix(word) && Checker.MIXED.failsChecks(word)) {
        out.append("; ").append(word).append(" mixes scripts");
      }
    }
    return out.toString();
  }

  private static boolean mayMix(String text) {
    UnicodeScript seen = UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
          if (seen != UnicodeScript.COMMON && seen != script) {
            return true;
          }
          seen = script;
        }
      }
    }
    return false;
  }
}
