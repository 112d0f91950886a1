package io.github.copydesk.date;

import java.util.Locale;
import java.util.Set;

/**
 * What the language of a text says of its dates.
 *
 * @param bit the language in the {@link Lexicon}, 0 if it is not known
 * @param monthFirst whether the month goes before the day in numbers
 * @param open whether evidence in the text may put the month first
 * @param yearFirst whether a date of three short numbers begins with the year
 */
record Tongue(long bit, boolean monthFirst, boolean open, boolean yearFirst) {

  /** Countries whose pages write the month first, by CLDR's short date patterns. */
  private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "AS", "VI", "UM");

  private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "hu", "lt");

  static Tongue of(Locale locale) {
    String code = locale.getLanguage();
    boolean english = code.isEmpty() || code.equals("en");
    boolean monthFirst = english && MONTH_FIRST.contains(locale.getCountry());
    boolean open = english && !monthFirst && locale.getCountry().isEmpty();
    long bit = Lexicon.standard().language(tableCode(locale));
    return new Tongue(bit, monthFirst, open, YEAR_FIRST.contains(code));
  }

  /** The code under which the tables have a language. */
  private static String tableCode(Locale locale) {
    String code = locale.getLanguage();
    return switch (code) {
      case "no", "nn" -> "nb";
      case "in" -> "id";
      case "iw" -> "he";
      case "sr" -> locale.getScript().equals("Latn") ? "sr-Latn" : "sr";
      case "bs" -> "hr";
      default -> code;
    };
  }
}
