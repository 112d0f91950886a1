package io.github.copydesk.style;

/**
 * What all spellings of a name have in common that can be seen without reading them: the order of
 * the sounds that no press writes otherwise ({@code p b, t d, m, n, l, r}), where other consonants
 * stand between them, and, give or take one, how many syllables there are.
 *
 * <p>Matching two names takes microseconds and their keys are coarse by design, so that an ordinary
 * capitalised word shares one with dozens of names; nearly all of those pairs end here. What the
 * frame parts wrongly (a Scandinavian {@code tj}) is a spelling missed and no harm done.
 *
 * @param hushed with every j as a consonant, as in Japarov; -1 if there are letters that are not
 *     known here, which may be any name
 * @param gliding with every j as a glide, as in Jelzin
 */
record Frame(long hushed, long gliding) {

  private static final long ANY = -1;
  private static final int SOUND_BITS = 3;
  private static final int MOST_SOUNDS = 18;
  private static final int SYLLABLES_SHIFT = SOUND_BITS * MOST_SOUNDS;
  private static final int MOST_SYLLABLES = 63;

  /** The tongue tip, of which ts, tch and dj may lack one. */
  private static final int TIP = 1;

  private static final int LIPS = 2;
  private static final int M = 3;
  private static final int N = 4;
  private static final int L = 5;
  private static final int R = 6;

  /** Any other consonants in a row. */
  private static final int REST = 7;

  private static final int HISS = 8;
  private static final int VOWEL = 9;
  private static final int GLIDE = 10;
  private static final int JOT = 11;
  private static final int SIGN = 12;
  private static final int FOREIGN = 13;

  /** The frame of one word. */
  static Frame of(String word) {
    long hushed = of(word, REST);
    return new Frame(hushed, hushed == ANY || word.indexOf('j') < 0 ? hushed : of(word, GLIDE));
  }

  private static long of(String word, int jot) {
    long sounds = 0;
    int count = 0;
    int syllables = 0;
    int last = GLIDE;
    for (int i = 0; i < word.length(); i++) {
      char c = Letters.fold(word.charAt(i));
      int sound = sound(c);
      int next = i + 1 < word.length() ? sound(Letters.fold(word.charAt(i + 1))) : VOWEL;
      if (sound == FOREIGN) {
        return ANY;
      }
      boolean spelt = c == 'h' && i > 0 && last < HISS;
      boolean optional = sound == TIP && (next == HISS || (c == 'd' && next == JOT));
      if (sound == SIGN || spelt || optional) {
        continue;
      }
      sound = sound == HISS ? REST : sound == JOT ? jot : sound;
      boolean open = sound == VOWEL || sound == GLIDE;
      syllables += sound == VOWEL && last != VOWEL ? 1 : 0;
      if (!open && sound != last && count < MOST_SOUNDS) {
        sounds = sounds << SOUND_BITS | sound;
        count++;
      }
      // A glide between vowels makes no new syllable: Yevgeny, Evgueni; Mariya, Maria.
      last = sound == GLIDE && last == VOWEL ? VOWEL : sound;
    }
    return sounds | (long) Math.min(syllables, MOST_SYLLABLES) << SYLLABLES_SHIFT;
  }

  /** Whether words of these frames can be spellings of one name. */
  boolean fits(Frame other) {
    return fit(hushed, other.hushed)
        || fit(hushed, other.gliding)
        || fit(gliding, other.hushed)
        || fit(gliding, other.gliding);
  }

  private static boolean fit(long a, long b) {
    if (a == ANY || b == ANY) {
      return true;
    }
    long syllables = (a >>> SYLLABLES_SHIFT) - (b >>> SYLLABLES_SHIFT);
    return (a ^ b) << (Long.SIZE - SYLLABLES_SHIFT) == 0 && syllables >= -1 && syllables <= 1;
  }

  /** The class of a folded letter. */
  private static int sound(char c) {
    return switch (c) {
      case 't', 'd', 'т', 'д' -> TIP;
      case 'p', 'b', 'п', 'б' -> LIPS;
      case 'm', 'м' -> M;
      case 'n', 'н' -> N;
      case 'l', 'л' -> L;
      case 'r', 'р' -> R;
      case 'j' -> JOT;
      case '\'', 'ь', 'ъ' -> SIGN;
      case 'y', 'й' -> GLIDE;
      case 'a',
          'e',
          'i',
          'o',
          'u',
          'ə',
          'а',
          'е',
          'и',
          'о',
          'у',
          'ы',
          'э',
          'ю',
          'я',
          'і',
          'ї',
          'є' ->
          VOWEL;
      case 's', 'z', 'c', 'x', 'с', 'з', 'ц', 'ч', 'ш', 'щ', 'ж' -> HISS;
      default -> c < 0x250 || (c >= 0x400 && c < 0x500) ? REST : FOREIGN;
    };
  }
}
