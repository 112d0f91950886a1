package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Carries Cyrillic letters into those of ISO 9 and back, one by one. */
final class RenderIso {

  private RenderIso() {}

  private static final class Holder {
    static final Map<Character, String> TO = new HashMap<>();
    static final Map<String, Character> FROM = new HashMap<>();

    static {
      for (String[] line : Rows.read(RenderIso.class, "render/write-iso9.txt")) {
        if (line[0].equals("*")) {
          for (String rule : line[1].split(" ", -1)) {
            String latin = Normalizer.normalize(rule.substring(2), Normalizer.Form.NFC);
            TO.put(rule.charAt(0), latin);
            FROM.put(Normalizer.normalize(latin, Normalizer.Form.NFD), rule.charAt(0));
          }
        }
      }
    }
  }

  /** Returns the word in the letters of ISO 9; those that are not in the standard stay. */
  static String to(String word) {
    StringBuilder out = new StringBuilder(word.length() + 4);
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      char small = Character.toLowerCase(c);
      String latin = Holder.TO.get(small);
      if (latin == null) {
        out.append(c);
      } else {
        boolean upper = c != small;
        // Not by the character: the capital of ǰ is two of them.
        out.append(upper ? latin.substring(0, 1).toUpperCase(Locale.ROOT) : latin.substring(0, 1));
        out.append(latin, 1, latin.length());
      }
    }
    return out.toString();
  }

  /** Returns the Cyrillic letters that the text stands for; others stay. */
  static String from(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < apart.length()) {
      int end = at + 1;
      int marks = at + 1;
      while (marks < apart.length() && isMark(apart.charAt(marks)) && marks - at < 4) {
        marks++;
      }
      char small = Character.toLowerCase(apart.charAt(at));
      Character found = null;
      for (int to = marks; to > at && found == null; to--) {
        found = Holder.FROM.get(small + apart.substring(at + 1, to));
        end = to;
      }
      boolean upper = small != apart.charAt(at);
      out.append(
          found == null ? apart.charAt(at) : upper ? Character.toUpperCase(found) : (char) found);
      at = end;
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
