package io.github.copydesk.style;

/**
 * Turkish suffixes behind the apostrophe of a name. They follow its last sounds: the vowel repeats
 * its last one, front or back, spread or round ({@code Moskova’nın, Bakü’nün}); {@code n}, {@code
 * y} and {@code s} part it from a name that ends in a vowel ({@code Lavrov’un, Kiev’e}, but {@code
 * Bakü’ye}); {@code d} is {@code t} behind what has no voice ({@code Tiflis’te}).
 */
final class Suffix {

  private static final String VOWELS = "aeouıiöü";

  /** Of each of these front by the lowest bit, then spread or round by the next. */
  private static final String CLASSES = "01220133";

  private static final String VOICELESS = "çfhkpsşt";

  /** What stands between a vowel at the end of a name and one that a suffix begins with. */
  private static final String BETWEEN = "nys";

  private Suffix() {}

  /** Whether the suffix at {@code from} can stand behind {@code house}. */
  static boolean fits(String text, int from, String house) {
    char first = Letters.lower(text.charAt(from));
    char last = Letters.lower(house.charAt(house.length() - 1));
    int vowel = from;
    while (vowel < text.length() - 1 && vowel < from + 2 && classOf(text.charAt(vowel)) < 0) {
      vowel++;
    }
    int suffix = classOf(text.charAt(vowel));
    int name = harmony(house);
    if (suffix < 0 || name < 0) {
      return false;
    }
    boolean open = classOf(house, house.length() - 1) >= 0;
    boolean begins =
        switch (first) {
          case 'd' -> VOICELESS.indexOf(last) < 0;
          case 't' -> VOICELESS.indexOf(last) >= 0;
          case 'l' -> true;
          default -> vowel == from ? !open : open && BETWEEN.indexOf(first) >= 0;
        };
    // A suffix in a or e knows front and back only.
    boolean narrow = "ae".indexOf(Letters.lower(text.charAt(vowel))) < 0;
    return begins && (narrow ? suffix == name : (suffix & 1) == (name & 1));
  }

  /** The class of the last vowel of a name; -1 if it has none. */
  private static int harmony(String name) {
    for (int i = name.length() - 1; i >= 0; i--) {
      int found = classOf(name, i);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** The class of a letter of a name: a y is a consonant behind a vowel, and an i elsewhere. */
  private static int classOf(String name, int at) {
    boolean glide = at == 0 || classOf(name.charAt(at - 1)) >= 0;
    char letter = name.charAt(at);
    return classOf(letter == 'y' && !glide ? 'i' : letter);
  }

  /** The class of a vowel, -1 of a consonant. */
  private static int classOf(char letter) {
    int own = VOWELS.indexOf(Letters.lower(letter));
    int vowel = own < 0 ? VOWELS.indexOf(Letters.fold(letter)) : own;
    return vowel < 0 ? -1 : CLASSES.charAt(vowel) - '0';
  }
}
