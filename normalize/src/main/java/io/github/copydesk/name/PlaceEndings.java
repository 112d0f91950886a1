package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/** Cuts what a name has at its end because the kind of place stands beside it. */
final class PlaceEndings {

  private static final int LEAST = 4;
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST = 8;
  private static final String VOWELS = "aeiouyəıаеиоуыіэաեիոაეიოუ";
  private static final Set<String> ENDINGS = load("place-endings.txt");
  private static final Set<String> STEMS = load("place-stems.txt");

  private PlaceEndings() {}

  private static Set<String> load(String table) {
    Set<String> endings = new HashSet<>();
    for (String[] row : Rows.read(PlaceEndings.class, table)) {
      endings.add(folded(row[0], 0, row[0].length()));
    }
    return endings;
  }

  /** Returns where the word ends without its longest ending of the list, its end if it has none. */
  static int cut(String text, int start, int end) {
    return cut(ENDINGS, LEAST, text, start, end);
  }

  /**
   * Returns where the word ends when its ending of the list is made -sk, its end if that has none.
   */
  static int town(String text, int start, int end) {
    int at = cut(text, start, end);
    int k = at;
    while (k < end && "kKкК".indexOf(text.charAt(k)) < 0) {
      k++;
    }
    return k < end ? k + 1 : end;
  }

  /** Returns where the word ends without what an adjective puts before its ending. */
  static int cutStem(String text, int start, int end) {
    return cutVowel(text, start, cut(STEMS, SHORTEST_STEM, text, start, end));
  }

  private static int cut(Set<String> endings, int least, String text, int start, int end) {
    for (int at = Math.max(start + least, end - LONGEST); at < end; at++) {
      if (endings.contains(folded(text, at, end))) {
        return at;
      }
    }
    return end;
  }

  /** Returns where the word ends without the vowel at its end, which the adjective drops. */
  static int cutVowel(String text, int start, int end) {
    String last = folded(text, end - 1, end);
    boolean vowel = !last.isEmpty() && VOWELS.indexOf(last.charAt(0)) >= 0;
    return vowel && end - start > LEAST ? end - 1 : end;
  }

  /** Lower case, marks and apostrophes left out. */
  static String folded(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    String apart = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.isLetter(apart.charAt(i))) {
        out.append(Character.toLowerCase(apart.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Returns the letters of a name from a to z, in lower case. */
  static String latin(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String folded = folded(name, 0, name.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      out.append(c >= 'a' && c <= 'z' ? String.valueOf(c) : "");
    }
    return out.toString();
  }
}
