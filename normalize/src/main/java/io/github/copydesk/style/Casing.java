package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a name is written in capitals and small letters, and writing another one alike. */
final class Casing {

  /** What a name in running text looks like. */
  enum Shape {
    /** Each word begins with a capital and goes on in small letters: {@code Haut-Karabakh}. */
    TITLE,
    /** All capitals, at least two: {@code MOSCOU}. */
    UPPER,
    /** Anything else: {@code MacGregor}, {@code ALiev}. */
    MIXED
  }

  private static final Locale TURKISH = Locale.forLanguageTag("tr");

  private Casing() {}

  static Shape shape(CharSequence text, int start, int end) {
    int upper = 0;
    int lower = 0;
    boolean title = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isUpper(c)) {
        upper++;
        title &= i == start || !Letters.isWord(text.charAt(i - 1));
      } else if (Letters.isLower(c)) {
        lower++;
      }
    }
    if (lower == 0 && upper > 1) {
      return Shape.UPPER;
    }
    return title ? Shape.TITLE : Shape.MIXED;
  }

  /**
   * Whether a word is what the house writes but for acute accents, of which the house has none
   * where the word has them: Spanish lists give the stress of a name or do not.
   */
  static boolean isStressed(String word, String house) {
    return differsBy("áéíóú", word, house);
  }

  /** Whether a stretch has other letters than those without accents. */
  static boolean mayBeMarked(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is what the house writes but for accents of which the house has fewer. */
  static boolean isMarked(String word, String house) {
    return differsBy("", word, house);
  }

  /** Whether a word has some of these letters, or any if there are none, where a plain one is. */
  private static boolean differsBy(String marked, String word, String house) {
    boolean differs = false;
    boolean alike = word.length() == house.length();
    for (int i = 0; alike && i < word.length(); i++) {
      char written = Letters.lower(word.charAt(i));
      char plain = Letters.lower(house.charAt(i));
      boolean fits = marked.isEmpty() || marked.indexOf(written) >= 0;
      alike = written == plain || (fits && Letters.fold(written) == plain);
      differs |= written != plain;
    }
    return alike && differs;
  }

  /** {@code name} in capitals, as the language of the text does that, or the house's own. */
  static String upper(String name, Locale language, @Nullable HouseStyle style) {
    boolean turkic = isTurkic(language) || style == HouseStyle.TR || style == HouseStyle.AZ;
    return name.toUpperCase(turkic ? TURKISH : Locale.ROOT);
  }

  /** {@code name} with one capital a word if it is all capitals, else as it is. */
  static String title(String name) {
    if (shape(name, 0, name.length()) != Shape.UPPER) {
      return name;
    }
    StringBuilder title = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || !Letters.isWord(name.charAt(i - 1));
      title.append(first ? name.charAt(i) : Letters.lower(name.charAt(i)));
    }
    return title.toString();
  }

  /** Whether dotted and dotless i are two letters there. */
  static boolean isTurkic(Locale language) {
    return language.getLanguage().equals("tr") || language.getLanguage().equals("az");
  }
}
