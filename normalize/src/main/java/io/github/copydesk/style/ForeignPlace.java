package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameMatcher;

/**
 * Tells that a place of the book, as a press spells it that is neither the text's own nor English,
 * is that place: {@code Sotchi} in Italian is Sochi and no word.
 */
final class ForeignPlace {

  /** What two spellings score at least that differ by romanisation alone. */
  private static final double ONE_SPELLING = 0.95;

  /** Shorter spellings are words somewhere. */
  private static final int SHORTEST = 6;

  /** Presses whose spellings of places are given names as well: Cebrail, Füzuli. */
  private static final int TURKIC = StyleBook.bit(HouseStyle.TR) | StyleBook.bit(HouseStyle.AZ);

  private ForeignPlace() {}

  /**
   * Whether a spelling is one romanisation of a place and the text's own is another: not an exonym,
   * nor the same without accents, which may be a place of that country.
   *
   * @param styles whose spelling it is
   */
  static boolean is(StyleBook book, int name, String spelling, HouseStyle own, int styles) {
    boolean may = spelling.length() >= SHORTEST && (styles & ~TURKIC) != 0 && book.isReadable(name);
    String original = may ? book.nativeForm(name) : null;
    if (original == null || !isRomanised(original.charAt(0))) {
      return false;
    }
    String form = book.form(name, own);
    return form != null
        && !fold(form).equals(fold(spelling))
        && NameMatcher.standard().match(spelling, form).score() >= ONE_SPELLING;
  }

  private static boolean isRomanised(char letter) {
    return letter >= 0x400 && !StyleBook.isUnvowelled(letter);
  }

  private static String fold(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      plain.append(Letters.fold(word.charAt(i)));
    }
    return plain.toString();
  }
}
