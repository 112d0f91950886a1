package io.github.copydesk.name;

import java.util.Arrays;

/**
 * Tells names apart that a last a makes two of, as those of men and women: Samir and Samira. Where
 * both words write their vowels their distance says so; where one does not, vowels are cheap, and
 * in a list of names the woman's may come near the man's. Yet a last a is written in all scripts.
 */
final class Endings {

  /** How near two words are without the a, in percent of what a word may cost. */
  private static final int NEAR = 30;

  private Endings() {}

  /** Returns whether one word ends in a and the other in a consonant. */
  static boolean differ(Reading a, Reading b) {
    return (endsInA(a) && endsInConsonant(b)) || (endsInA(b) && endsInConsonant(a));
  }

  /** Returns whether one word is the other with an a behind it. */
  static boolean differOnly(Reading a, Reading b) {
    return differ(a, b) && (endsInA(a) ? isWithA(a, b) : isWithA(b, a));
  }

  private static boolean isWithA(Reading longer, Reading shorter) {
    byte[] alone = SoundDistance.alone(longer.table, shorter.table);
    int most = TokenMatch.limit(longer, shorter) * NEAR / 100;
    for (byte[] path : longer.paths()) {
      byte[] stem = Arrays.copyOf(path, path.length - 1);
      for (byte[] other : shorter.paths()) {
        if (SoundDistance.between(stem, other, alone, alone, most) <= most) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsInA(Reading reading) {
    boolean sparing = reading.table.consonantsOnly();
    boolean ends = true;
    for (byte[] path : reading.paths()) {
      ends &= path.length > 0 && isA(path[path.length - 1] & 0xFF, sparing);
    }
    return ends;
  }

  /** The letter h that closes a word is no more than an a where vowels are left out. */
  private static boolean isA(int sound, boolean sparing) {
    String name = ReadingTables.SOUNDS.name(sound);
    return switch (name) {
      case "a", "A", "E" -> true;
      default -> name.startsWith("a|") || (sparing && name.startsWith("h|") && name.contains("'"));
    };
  }

  private static boolean endsInConsonant(Reading reading) {
    boolean ends = true;
    for (byte[] path : reading.paths()) {
      ends &= path.length > 0 && ReadingTables.SOUNDS.isConsonantOnly(path[path.length - 1] & 0xFF);
    }
    return ends;
  }
}
