package io.github.copydesk.name;

import java.util.Set;

/**
 * Keys that group spellings: names that match share one, and few others do.
 *
 * <p>One word has one key by its sounds, {@link #of}. A whole name has several, {@link #allOf}, for
 * its words may stand in another order, be left out or be other words altogether.
 */
public final class NameKey {

  private static final int LONGEST = 64;

  /** As many letters of five bits as a number has room for, and is to be compared by. */
  private static final int SHORT = 10;

  /** Scripts from here on write few vowels. */
  private static final char HEBREW = '\u0590';

  private static final char GREEK = '\u0370';
  private static final char CYRILLIC = '\u0400';
  private static final char OLD_GREEK = '\u1F00';
  private static final char PAST_OLD_GREEK = '\u2000';
  private static final char PAST_ARABIC = '\u0780';

  private NameKey() {}

  /**
   * Returns the coarse key of one name part by its sounds: lower-case ASCII letters, 64 at most,
   * stable across versions, empty if there is no letter in it that every press writes alike. Words
   * that match share it, but for names that languages have of their own (Vienna, Wien) and words in
   * Hebrew, Arabic or Greek letters that leave open what is said (Ramadan, Ramazan); {@link #allOf}
   * knows both.
   *
   * <pre>{@code
   * NameKey.of("Pachinian").equals(NameKey.of("Pashinyan"));   // true, "n"
   * }</pre>
   */
  public static String of(String part) {
    return new KeyWriter(part, 0, part.length(), KeyWriter.NOTHING, LONGEST).string();
  }

  /**
   * Returns the keys to file a whole name under: two names that {@link NameMatcher} holds for one
   * share at least one of them, so that only names filed together need be compared.
   *
   * <p>They are the keys of its words, of neighbouring words written as one and of its words
   * without the endings of place adjectives, and a name for each place that it is listed with:
   * {@code Vienna} and {@code Wien} both have {@code vienne}. Stable across versions, lower-case
   * ASCII letters, 64 at most; never more than 100 keys, and about three for a first name and a
   * surname. Not empty; the one key is empty where no letter of the name says anything.
   *
   * <pre>{@code
   * NameKey.allOf("Wien");             // [vienne, vienna, n]
   * NameKey.allOf("ALIYEV, Ilham");    // contains "l" as does NameKey.allOf("I. Aliev")
   * }</pre>
   */
  public static Set<String> allOf(String name) {
    return FilingKeys.of(name);
  }

  /**
   * Returns finer keys of a name by its sounds, one for each way in which the presses may read it:
   * of two spellings that are one name by their romanisation, one key of each is as a rule the
   * same, and if not differs in its vowels only. All vowels are {@code a}, {@code i} or {@code o}.
   * Lower-case ASCII letters; the one key is empty where nothing can be read.
   *
   * <pre>{@code
   * NameKey.soundsOf("Pashinyan");     // [pasinan]
   * NameKey.soundsOf("Pachinian");     // [pinan, pasinan, pacinan]
   * }</pre>
   */
  public static Set<String> soundsOf(String name) {
    return SoundKeys.of(name);
  }

  /**
   * Returns the coarse key as it is in the other way to read letters that leave it open: Ramadan,
   * not Ramazan, Zaynab, not Zainb, and Tayyar, not Tyar.
   */
  static String otherOf(String part) {
    return new KeyWriter(part, 0, part.length(), KeyWriter.T, LONGEST).string();
  }

  /**
   * Returns whether the two keys of a word may differ: in scripts that write few vowels, and in
   * Greek, which has two letters for b, d and g, as for mb, nd and ng.
   */
  static boolean isOpen(String text, int start) {
    char first = text.charAt(start);
    return (first >= HEBREW && first < PAST_ARABIC)
        || (first >= GREEK && first < CYRILLIC)
        || (first >= OLD_GREEK && first < PAST_OLD_GREEK);
  }

  /** Returns the first ten letters of the key as a number, for comparing without a string. */
  static long number(String text, int start, int end) {
    return new KeyWriter(text, start, end, KeyWriter.NOTHING, SHORT).number();
  }

  /** Returns the same of the other key. */
  static long otherNumber(String text, int start, int end) {
    return new KeyWriter(text, start, end, KeyWriter.T, SHORT).number();
  }
}
