package io.github.copydesk.character;

import java.util.Arrays;

/*
 * The loop that clean text never leaves.
 *
 * Whether damage can begin at a character depends on that character and the one before it: a
 * reference is an ampersand and a letter, mojibake the lead byte and the continuation byte of UTF-8
 * as one and the same code page shows them, a misordered mark comes after a mark. So each UTF-16
 * code unit has a word of two halves. A bit in the upper half says "I can be the first of such a
 * pair", the same bit in the lower half "I can be the second of it", and one AND of the previous
 * upper half with the current lower half answers for all kinds and all code pages at once. What is
 * suspicious by itself uses a bit that every unit carries in its upper half.
 *
 * The answers of 64 units are put together by OR and looked at once, so that the loop has one
 * branch in 64 units and no dependency but the previous word. Only a block with an answer is walked
 * again. The text is read through charAt: the loop is fast enough for it, and nothing is copied.
 */
final class CharacterScan {

  /** Bits of a half: below them one bit for each code page. */
  private static final int REFERENCE = 1 << 12;

  private static final int ALWAYS = 1 << 13;
  private static final int MARK = 1 << 14;
  private static final int TWO = 1 << 15;
  static final int PAGES = REFERENCE - 1;

  private static final int BLOCK = 64;

  /** So many units are looked at one by one first: where damage is, more of it is near. */
  private static final int NEAR = 8;

  private static final int START = ALWAYS << 16;

  /**
   * What opens most of the UTF-8 that is met in the Hebrew, Arabic and Thai pages. It goes on with
   * signs as in windows-1252, whose bit it has: letters after letters are every word there.
   */
  private static final String LATIN_OPENERS = "Ă\u05b2\u05b3\u05c0\u05d2\u05f3آأإخذطظعغโ";

  /**
   * What opens Cyrillic and Western letters in Mac Cyrillic, where capitals and these signs go on
   * with it, and what opens all Thai.
   */
  private static final String SHARED_OPENERS = "–—√≈ƒ¬เ";

  private static final String SHARED_FOLLOWERS = "∞≤≥ธน";

  private static final int[] WORDS = words();

  private CharacterScan() {}

  /**
   * Returns the first index from {@code from} on whose unit, with the one before it, may be damage;
   * -1 if there is none.
   */
  static int next(String text, int from) {
    return next(text, from, 0xFFFF);
  }

  /** Returns the first index of a unit that, with the one before it, may be mojibake, or -1. */
  static int nextPair(String text, int from) {
    return from >= text.length() ? -1 : next(text, from, PAGES | TWO);
  }

  /** Returns the first index from {@code from} on of a unit that is suspicious by itself, or -1. */
  static int nextAlways(String text, int from) {
    return next(text, from, ALWAYS);
  }

  /** Returns the first index of a letter that, with the one before it, may be of two alphabets. */
  static int nextMixed(String text, int from) {
    return from >= text.length() ? -1 : next(text, from, REFERENCE | MARK);
  }

  private static int next(String text, int from, int kinds) {
    int previous = from == 0 ? START : WORDS[text.charAt(from - 1)];
    int at = Math.min(text.length(), from + NEAR);
    int near = within(text, from, at, previous, kinds);
    if (near >= 0) {
      return near;
    }
    previous = at == 0 ? START : WORDS[text.charAt(at - 1)];
    for (int blocks = text.length() - BLOCK; at <= blocks; at += BLOCK) {
      int before = previous;
      int found = 0;
      for (int i = at; i < at + BLOCK; i++) {
        int current = WORDS[text.charAt(i)];
        found |= previous >>> 16 & current;
        previous = current;
      }
      if ((found & kinds) != 0) {
        return within(text, at, at + BLOCK, before, kinds);
      }
    }
    return within(text, at, text.length(), previous, kinds);
  }

  private static int within(String text, int from, int to, int word, int kinds) {
    int previous = word;
    for (int i = from; i < to; i++) {
      int current = WORDS[text.charAt(i)];
      if ((previous >>> 16 & current & kinds) != 0) {
        return i;
      }
      previous = current;
    }
    return -1;
  }

  /** Returns the code pages, one bit each, in which the two can open a character of UTF-8. */
  static int pages(char first, char second) {
    return CodePages.opens(first) & CodePages.goesOn(second);
  }

  /** Returns the code pages in which both are continuation bytes. */
  static int continuations(char first, char second) {
    return CodePages.goesOn(first) & CodePages.goesOn(second);
  }

  /** Returns whether the unit is of interest by itself, whatever stands before it. */
  static boolean isAlways(char c) {
    return (WORDS[c] & ALWAYS) != 0;
  }

  private static int[] words() {
    int[] words = new int[0x10000];
    Arrays.fill(words, START);
    markPages(words);
    CyrillicPairs.thin(words);
    mark(words, LATIN_OPENERS, 1 << 16);
    mark(words, SHARED_OPENERS, 1 << CyrillicPairs.SHARED << 16);
    mark(words, SHARED_FOLLOWERS, 1 << CyrillicPairs.SHARED);
    words['&'] |= REFERENCE << 16;
    words['#'] |= REFERENCE;
    mark(words, "ÃÂ", TWO << 16);
    mark(words, " ?", TWO);
    // The commonest pairs of Russian and Greek in other pages; no word of Western letters has them.
    mark(words, "ñïôÔÎ", TWO << 16);
    mark(words, "îàåèïçõÏÁÅÉ", TWO);
    for (char c = 'A'; c <= 'Z'; c++) {
      words[c] |= REFERENCE;
      words[c + 'a' - 'A'] |= REFERENCE;
    }
    LookAlikes.mark(words, REFERENCE, REFERENCE << 16, MARK << 16, MARK);
    Invisibles.mark(words, ALWAYS);
    Canonical.mark(words, MARK | MARK << 16, ALWAYS | MARK << 16);
    return words;
  }

  private static void mark(int[] words, String units, int role) {
    for (int i = 0; i < units.length(); i++) {
      words[units.charAt(i)] |= role;
    }
  }

  /** Pages that came later have no bit here; a few of their openers are marked by hand. */
  private static void markPages(int[] words) {
    for (char c = 0x80; c < CodePages.LIMIT; c++) {
      words[c] |= (CodePages.opens(c) & PAGES) << 16 | (CodePages.goesOn(c) & PAGES);
    }
    for (char c : CodePages.ABOVE) {
      words[c] |= CodePages.opens(c) << 16;
    }
    words['\uFFFD'] |= PAGES;
  }
}
