package io.github.copydesk.tests.name;

import java.util.Set;

/** The scripts whose letters leave open what is said: a word in them has a second key. */
final class OpenScripts {

  private static final Set<Character.UnicodeScript> OPEN =
      Set.of(
          Character.UnicodeScript.HEBREW,
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.GREEK);

  private OpenScripts() {}

  static boolean haveAny(String word) {
    return word.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(OPEN::contains);
  }
}
