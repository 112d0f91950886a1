package io.github.copydesk.header;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are looked up: small letters, no accents, one kind of apostrophe. */
final class Fold {

  private Fold() {}

  /** Returns {@code word} without case and accents: {@code Écrit} and {@code ECRIT} give ecrit. */
  static String fold(String word) {
    return isPlain(word) ? word : foldSlowly(word);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String foldSlowly(String word) {
    String split = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(plain(c));
      }
    }
    String small = folded.toString().toLowerCase(Locale.ROOT);
    return small.indexOf('ß') < 0 ? small : small.replace("ß", "ss");
  }

  /** Letters that carry their mark inside, which no decomposition takes off. */
  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '`', '´' -> '\'';
      case 'ø', 'Ø' -> 'o';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ' -> 'd';
      case 'ı' -> 'i';
      default -> c;
    };
  }
}
