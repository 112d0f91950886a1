package io.github.copydesk.name;

import org.jspecify.annotations.Nullable;

/**
 * Habits of spelling that hold in every system, applied to a finished path: doubled letters count
 * once, an i after a vowel is a glide, -ij and -yi and -ii are one ending, -aya is -a, o after a
 * sibilant may be e.
 */
final class Habits {

  private static final int I = ReadingTables.SOUNDS.code("i");
  private static final int Y_VOWEL = ReadingTables.SOUNDS.code("y");
  private static final int A = ReadingTables.SOUNDS.code("a");
  private static final int O = ReadingTables.SOUNDS.code("o");
  private static final int YO = ReadingTables.SOUNDS.code("yo");
  private static final int GLIDE = ReadingTables.SOUNDS.code("j");
  private static final int CODA = ReadingTables.SOUNDS.code("Y");
  private static final boolean[] SIBILANT =
      sibilants("S", "Z", "C", "S|Z:3", "ts", "C|ts:28|k:30", "C|k:28", "S|s:25", "Z|z:25");

  private Habits() {}

  private static boolean[] sibilants(String... names) {
    boolean[] set = new boolean[Sounds.ROW];
    for (String name : names) {
      set[ReadingTables.SOUNDS.code(name)] = true;
    }
    return set;
  }

  /** Rewrites the first {@code length} sounds in place and returns how many are left. */
  static int apply(byte[] sounds, int @Nullable [] starts, int length) {
    int out = 0;
    for (int i = 0; i < length; i++) {
      int sound = sounds[i] & 0xFF;
      int before = out == 0 ? -1 : sounds[out - 1] & 0xFF;
      boolean vowelNext = i + 1 < length && ReadingTables.SOUNDS.isVowel(sounds[i + 1] & 0xFF);
      if (sound == before && ReadingTables.SOUNDS.isConsonant(sound)) {
        continue;
      }
      if (sound == I && vowelNext && before >= 0 && before != I && openVowel(before)) {
        sound = GLIDE;
      } else if (sound == I && !vowelNext && before >= 0 && before != I && openVowel(before)) {
        sound = CODA;
      } else if ((sound == GLIDE && !vowelNext) || (sound == CODA && !vowelNext)) {
        sound = CODA;
      } else if (sound == CODA) {
        sound = GLIDE;
      } else if (sound == O && before >= 0 && SIBILANT[before]) {
        sound = YO;
      }
      if (sound == before && (sound == CODA || sound == GLIDE)) {
        continue;
      }
      if (starts != null) {
        starts[out] = starts[i];
      }
      sounds[out++] = (byte) sound;
    }
    return ending(sounds, out);
  }

  private static boolean openVowel(int sound) {
    return ReadingTables.SOUNDS.isVowel(sound) && sound != Y_VOWEL;
  }

  /** Makes -ij, -yj, -ii and -y one: a single i. */
  private static int ending(byte[] sounds, int length) {
    int n = length;
    if (n > 5
        && ReadingTables.SOUNDS.isConsonant(sounds[n - 4] & 0xFF)
        && is(sounds, n - 3, A)
        && is(sounds, n - 2, GLIDE)
        && is(sounds, n - 1, A)) {
      return n - 2;
    }
    while (n > 2 && high(sounds[n - 1]) && high(sounds[n - 2])) {
      n--;
    }
    if (n > 2 && (sounds[n - 1] & 0xFF) == CODA && high(sounds[n - 2])) {
      n--;
    }
    if (n > 1 && high(sounds[n - 1])) {
      sounds[n - 1] = (byte) I;
    }
    return n;
  }

  private static boolean is(byte[] sounds, int at, int sound) {
    return (sounds[at] & 0xFF) == sound;
  }

  private static boolean high(byte sound) {
    return (sound & 0xFF) == I || (sound & 0xFF) == Y_VOWEL;
  }
}
