package io.github.copydesk.style;

import java.util.ArrayList;
import java.util.List;

/**
 * A few words in a row each, of which one may stand at some place. Most places are told by two
 * letters to have none: behind most names of places small words stand, and few of them are these.
 */
final class Phrases {

  /** The other letter that is asked, behind the first; shorter phrases are too few to tell. */
  private static final int SECOND = 3;

  private final List<String> phrases = new ArrayList<>();

  /** For each first letter, by its lower bits, those of the second. */
  private final int[] letters = new int[Integer.SIZE];

  void add(String phrase) {
    phrases.add(phrase);
    letters[phrase.charAt(0) & 31] |= phrase.length() > SECOND ? 1 << phrase.charAt(SECOND) : -1;
  }

  /** Whether one of them may stand where a text has these letters, the first and the fourth. */
  boolean mayStand(char first, char fourth) {
    return (letters[first & 31] >>> fourth & 1) != 0;
  }

  /** The end of the one that stands at a place of some letters; the place itself if none does. */
  int past(char[] in, int at, int stop) {
    if (at + SECOND < stop && mayStand(in[at], in[at + SECOND])) {
      for (int i = 0; i < phrases.size(); i++) {
        String words = phrases.get(i);
        if (in[at] == words.charAt(0) && stands(words, in, at, stop)) {
          return at + words.length();
        }
      }
    }
    return at;
  }

  private static boolean stands(String words, char[] in, int at, int stop) {
    int i = 0;
    while (i < words.length() && at + i < stop && isAlike(words.charAt(i), in[at + i])) {
      i++;
    }
    return i == words.length();
  }

  private static boolean isAlike(char listed, char c) {
    return listed == c || (Letters.isApostrophe(listed) && Letters.isApostrophe(c));
  }
}
