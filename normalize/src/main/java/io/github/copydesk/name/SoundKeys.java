package io.github.copydesk.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes each reading of a name in the letters of the groups that its sounds are in. */
final class SoundKeys {

  private static final String VOWELS = "aio";

  private SoundKeys() {}

  static Set<String> of(String name) {
    TokenLetters letters = TokenLetters.of(name, 0, name.length());
    if (letters == null) {
      return Set.of("");
    }
    int[] prior = letters.table.base();
    letters.weigh(prior);
    Reading reading = Reading.of(letters, prior);
    if (reading == null) {
      return Set.of("");
    }
    Set<String> keys = new LinkedHashSet<>();
    for (byte[] path : reading.paths()) {
      keys.add(key(path));
    }
    return Collections.unmodifiableSet(keys);
  }

  /** Of vowels that follow one another only the last counts: -ian, -iyan and -jan are one. */
  private static String key(byte[] path) {
    StringBuilder key = new StringBuilder(path.length);
    for (byte sound : path) {
      char group = (char) ReadingTables.SOUNDS.group(sound & 0xFF);
      int last = key.length() - 1;
      if (group != 0 && last >= 0 && isVowel(group) && isVowel(key.charAt(last))) {
        key.setCharAt(last, group);
      } else if (group != 0 && (last < 0 || group != key.charAt(last))) {
        key.append(group);
      }
    }
    return key.toString();
  }

  private static boolean isVowel(char group) {
    return VOWELS.indexOf(group) >= 0;
  }
}
