package io.github.copydesk.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares one word of a name with one of another. */
final class TokenMatch {

  /** What a word may cost, by the number of sounds in the shorter of the two. */
  private static final int[] LIMIT = {0, 4, 12, 24, 40, 52, 52, 54, 55, 56};

  /** What no word may cost more than. */
  static final int MOST = LIMIT[LIMIT.length - 1];

  private static final int LEAST_CONSONANTS = 3;

  /** That many make up for one consonant that is another. */
  private static final int MANY_CONSONANTS = 4;

  /** That many consonants make up for more than one vowel. */
  private static final int SURE_CONSONANTS = 4;

  /** What one vowel for its neighbour comes to, in percent of what a word may cost. */
  private static final int BENT = 150;

  /** What two such vowels come to. */
  private static final int BENT_FAR = 232;

  /** What the consonants of two words may cost that differ by their vowels alone. */
  private static final int NEAR = 36;

  /** What one vowel may cost for another that a name may end in as well. */
  private static final int LIKE = 30;

  private static final int SILENT = ReadingTables.SOUNDS.code("h?");
  private static final int D = ReadingTables.SOUNDS.code("d");
  private static final int T = ReadingTables.SOUNDS.code("t");
  private static final int B = ReadingTables.SOUNDS.code("b");
  private static final int P = ReadingTables.SOUNDS.code("p");

  /** The vowels that end feminine names. */
  private static final boolean[] FEMININE = feminine();

  private TokenMatch() {}

  /** Returns the cost as a share of the most it may be, in percent; above 100 is no match. */
  static int percent(NameParts a, int i, NameParts b, int j, int most) {
    if (same(a, i, b, j)) {
      return 0;
    }
    if (!a.sharesKey(i, b, j) || areTwo(a, i, b, j)) {
      return Alignment.NEVER;
    }
    @Nullable Reading left = a.reading(i);
    @Nullable Reading right = b.reading(j);
    if (left == null || right == null) {
      return Alignment.NEVER;
    }
    int percent = areOfTwoGenders(left, right) ? Alignment.NEVER : bySound(left, right, most);
    if (percent > Equivalents.PERCENT
        && most >= Equivalents.PERCENT
        && Equivalents.meet(a.lines(i), b.lines(j))
        && !Endings.differOnly(left, right)) {
      return Equivalents.PERCENT;
    }
    return percent;
  }

  /**
   * Tells whether two names of one word are one by the likeliest readings of each: then they are by
   * all readings, of which there is no need.
   */
  static boolean surely(NameParts a, NameParts b) {
    if (a.kind[0] != NameParts.NAME
        || b.kind[0] != NameParts.NAME
        || a.bracketed(0)
        || b.bracketed(0)
        || areTwo(a, 0, b, 0)) {
      return false;
    }
    Reading left = a.reading(0);
    Reading right = b.reading(0);
    if (left == null || right == null || areOfTwoGenders(left, right)) {
      return false;
    }
    return SoundDistance.within(left, right, limit(left, right));
  }

  /** Vowels are so cheap where a script leaves them out that a last one would count for nothing. */
  private static boolean areOfTwoGenders(Reading a, Reading b) {
    return (a.table.consonantsOnly() || b.table.consonantsOnly()) && Endings.differ(a, b);
  }

  /** Tells whether two words are two names although they sound alike. */
  static boolean areTwo(NameParts a, int i, NameParts b, int j) {
    return TwoGenders.part(a, i, b, j)
        || LongVowels.differ(a, i, b, j)
        || (endsInTh(a, i) && endsIn('t', b, j))
        || (endsInTh(b, j) && endsIn('t', a, i))
        || (hasCaron(a, i) && count("k", b, j) > count("kcqx", a, i))
        || (hasCaron(b, j) && count("k", a, i) > count("kcqx", b, j));
  }

  /**
   * Tells whether a word has a č or ć, whose accent may be lost and its c then be read as k; a k
   * itself is another name's: Lučić, Lukić.
   */
  private static boolean hasCaron(NameParts name, int word) {
    for (int i = name.start[word]; i < name.end[word]; i++) {
      char c = name.text.charAt(i);
      if (c >= 'Ć' && c <= 'č' && c != 'Ĉ' && c != 'ĉ' && c != 'Ċ' && c != 'ċ') {
        return true;
      }
    }
    return false;
  }

  private static int count(String letters, NameParts name, int word) {
    int count = 0;
    for (int i = name.start[word]; i < name.end[word]; i++) {
      count += letters.indexOf(name.text.charAt(i) | 0x20) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** Tells whether a word ends in a consonant and th, which no romanisation writes for t: Wirth. */
  private static boolean endsInTh(NameParts name, int word) {
    int end = name.end[word];
    return end - name.start[word] > 3
        && endsIn('h', name, word)
        && (name.text.charAt(end - 2) | 0x20) == 't'
        && "bcdfghklmnprsvwxz".indexOf(name.text.charAt(end - 3) | 0x20) >= 0;
  }

  private static boolean endsIn(char letter, NameParts name, int word) {
    return (name.text.charAt(name.end[word] - 1) | 0x20) == letter;
  }

  private static int bySound(Reading left, Reading right, int most) {
    int limit = limit(left, right);
    int cap = limit * Math.min(most, Alignment.RELAXED) / 100;
    int cost = SoundDistance.between(left, right, cap);
    if (cost > cap) {
      return Alignment.NEVER;
    }
    int percent = cost * 100 / limit;
    return percent > 100 && !sameEnding(left, right) ? Alignment.NEVER : percent;
  }

  /**
   * Tells whether two words that stand alone may differ by a sound or two: not where either ends as
   * a family name does, and the less the fewer consonants speak for them.
   */
  static boolean mayBendAlone(Reading a, Reading b, int percent) {
    if (percent > BENT_FAR || SurnameEndings.closes(a) || SurnameEndings.closes(b)) {
      return false;
    }
    boolean near = percent <= BENT;
    return sameConsonants(a, b, near ? LEAST_CONSONANTS : SURE_CONSONANTS)
        || (Math.min(consonants(a), consonants(b)) >= MANY_CONSONANTS
            && (near || (vowels(a) == vowels(b) && sameConsonants(a, b))));
  }

  private static int vowels(Reading reading) {
    int vowels = 0;
    for (byte sound : reading.paths()[0]) {
      vowels += ReadingTables.SOUNDS.isVowel(sound & 0xFF) ? 1 : 0;
    }
    return vowels;
  }

  private static int consonants(Reading reading) {
    return reading.table.consonantsOnly() ? 0 : consonants(reading.paths()[0]).length;
  }

  /** Tells whether two words of three consonants or more differ by their vowels alone. */
  static boolean sameConsonants(Reading a, Reading b) {
    return sameConsonants(a, b, LEAST_CONSONANTS);
  }

  private static boolean sameConsonants(Reading a, Reading b, int least) {
    if (a.table.consonantsOnly() || b.table.consonantsOnly()) {
      return false;
    }
    byte[] alone = ReadingTables.SOUNDS.alone(false);
    byte[][] others = b.paths();
    for (byte[] path : a.paths()) {
      byte[] left = consonants(path);
      for (byte[] other : others) {
        byte[] right = consonants(other);
        if (Math.min(left.length, right.length) >= least
            && SoundDistance.between(left, right, alone, alone, NEAR) <= NEAR) {
          return true;
        }
      }
    }
    return false;
  }

  private static byte[] consonants(byte[] path) {
    byte[] out = new byte[path.length];
    int n = 0;
    for (byte sound : path) {
      if (ReadingTables.SOUNDS.isConsonant(sound & 0xFF)) {
        out[n++] = sound;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /**
   * Tells whether both end in a consonant or in like vowels: gender may hang on that. Nor is one
   * family another that a last d or b in place of t or p makes of it: Durand, Durant.
   */
  private static boolean sameEnding(Reading a, Reading b) {
    if (a.table.consonantsOnly() || b.table.consonantsOnly()) {
      return true;
    }
    byte[] left = a.paths()[0];
    byte[] right = b.paths()[0];
    int x = left[left.length - 1] & 0xFF;
    int y = right[right.length - 1] & 0xFF;
    if (x == SILENT && left.length > 1 && ReadingTables.SOUNDS.isVowel(y)) {
      x = left[left.length - 2] & 0xFF;
    } else if (y == SILENT && right.length > 1 && ReadingTables.SOUNDS.isVowel(x)) {
      y = right[right.length - 2] & 0xFF;
    }
    if ((x == T && y == D) || (x == D && y == T) || (x == P && y == B) || (x == B && y == P)) {
      return false;
    }
    return (ReadingTables.SOUNDS.isVowel(x) == ReadingTables.SOUNDS.isVowel(y)
            && !FEMININE[x]
            && !FEMININE[y])
        || ReadingTables.SOUNDS.costs()[x * Sounds.ROW + y] <= LIKE;
  }

  private static boolean[] feminine() {
    boolean[] feminine = new boolean[Sounds.ROW];
    int a = ReadingTables.SOUNDS.code("a");
    for (int sound = 0; sound < Sounds.ROW; sound++) {
      feminine[sound] =
          ReadingTables.SOUNDS.isVowel(sound)
              && ReadingTables.SOUNDS.costs()[a * Sounds.ROW + sound] <= LIKE;
    }
    return feminine;
  }

  static int limit(Reading a, Reading b) {
    int length = Math.min(a.likeliest.length, b.likeliest.length);
    return LIMIT[Math.min(length, LIMIT.length - 1)];
  }

  private static boolean same(NameParts a, int i, NameParts b, int j) {
    int length = a.end[i] - a.start[i];
    return length == b.end[j] - b.start[j]
        && a.text.regionMatches(true, a.start[i], b.text, b.start[j], length);
  }
}
