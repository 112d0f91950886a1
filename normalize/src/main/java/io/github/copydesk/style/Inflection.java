package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names in a case of the text's language: which ending a word of the text has, and the house
 * spelling with that ending.
 */
final class Inflection {

  /** Polish and Czech letters that are written otherwise before an ending: Erywań, Erywaniu. */
  private static final String SOFT = "ńśźćťďň";

  /** What German and the Scandinavian languages put behind a name that stands for its owner. */
  private static final String GENITIVE = "s";

  /** Letters behind which the genitive has no s of its own. */
  private static final String HISSES = "sxzßšžçş";

  private final StyleBook book;
  private final String text;
  private final String language;

  Inflection(StyleBook book, String text, String language) {
    this.book = book;
    this.text = text;
    this.language = language;
  }

  /** Whether an ending can be kept behind {@code written} as it was behind {@code spelling}. */
  boolean takesEnding(String spelling, String written, String ending) {
    if (ending.isEmpty()) {
      return true;
    }
    char old = Letters.fold(spelling.charAt(spelling.length() - 1));
    char last = Letters.lower(written.charAt(written.length() - 1));
    if (ending.equals(GENITIVE) && isGermanic()) {
      // A French e is silent, and Poutines would not be read so.
      return HISSES.indexOf(last) < 0 && (old == 'e' || last != 'e');
    }
    boolean alike = old == Letters.fold(last) || (!isOpen(spelling) && !isOpen(written));
    return alike && SOFT.indexOf(last) < 0;
  }

  /** Whether a word ends in a vowel; a y behind another one is none: Sergey. */
  private static boolean isOpen(String word) {
    char last = Letters.fold(word.charAt(word.length() - 1));
    char before = word.length() > 1 ? Letters.fold(word.charAt(word.length() - 2)) : ' ';
    return Clitics.isVowel(last) && !(last == 'y' && Clitics.isVowel(before));
  }

  private boolean isGermanic() {
    return switch (language) {
      case "de", "sv", "da", "no", "nb", "nn" -> true;
      default -> false;
    };
  }

  /**
   * The house spelling of a surname in the case that {@code spelling} stands in, where the ending
   * takes the place of letters of the name: {@code Zelenskiego}; null if there is no such ending.
   */
  @Nullable String declined(String spelling, int name, String house) {
    for (WordResolver.Ending ending : endings()) {
      String lemma = lemma(spelling, ending);
      if (lemma != null && !ending.lemma().isEmpty() && book.nameOf(lemma) == name) {
        return exchanged(house, ending);
      }
    }
    return null;
  }

  private WordResolver.Ending[] endings() {
    WordResolver.Ending[] endings = WordResolver.endings(language);
    return endings == null ? new WordResolver.Ending[0] : endings;
  }

  /** A word as a list would have it if it has that ending, else null. */
  private static @Nullable String lemma(String word, WordResolver.Ending ending) {
    int stem = word.length() - ending.letters().length();
    return stem > 1 && word.endsWith(ending.letters())
        ? word.substring(0, stem) + ending.lemma()
        : null;
  }

  private static @Nullable String exchanged(String house, WordResolver.Ending ending) {
    String letters = ending.letters();
    if (house.endsWith(ending.lemma())) {
      String stem = house.substring(0, house.length() - ending.lemma().length());
      return isUnread(stem, letters) ? null : stem + letters;
    }
    // A Polish i stays before what a y goes before: Zelenskym, Zełenskim.
    boolean hard = ending.lemma().equals("y") && house.endsWith("i");
    return hard ? house + afterY(ending) : null;
  }

  /** Whether no case has such a stem: {@code Navalnaï-ej}, {@code Zelensky-ego}. */
  private static boolean isUnread(String stem, String letters) {
    char last = Letters.fold(stem.charAt(stem.length() - 1));
    return letters.startsWith("e") && (last == 'j' || Clitics.isVowel(last));
  }

  /**
   * Whether a surname may as well be another one with an ending, or itself in a case, which the
   * house would write in another way: Czech for Aliyev's is Aliyeva, and the house's Aliyeva is
   * Alijevová; of Lukašenko is Lukašenka.
   */
  boolean isAmbiguous(String spelling, String house, HouseStyle style) {
    for (WordResolver.Ending ending : endings()) {
      String lemma = lemma(spelling, ending);
      int other = lemma == null ? -1 : book.nameOf(lemma);
      boolean whole = ending.lemma().isEmpty();
      String form = other < 0 ? null : book.form(other, style);
      if (form != null
          && book.kind(other) == NameLine.Kind.SURNAME
          && (whole || other == book.nameOf(spelling))) {
        return !house.equals(whole ? form + ending.letters() : exchanged(form, ending));
      }
    }
    return false;
  }

  /**
   * Whether what stands behind an apostrophe at {@code end}, if there is one, fits the house's
   * spelling: a Turkish suffix, but not the soft sign that the house ends in itself ({@code
   * Kazan’}).
   */
  boolean keepsSuffix(String house, int end) {
    if (end >= text.length() || !Letters.isApostrophe(text.charAt(end))) {
      return true;
    }
    boolean suffix =
        language.equals("tr") && end + 1 < text.length() && Letters.isLower(text.charAt(end + 1));
    return !Letters.isApostrophe(house.charAt(house.length() - 1))
        && (!suffix || Suffix.fits(text, end + 1, house));
  }

  /** Where the word before a surname stands, if that may be a given name in some case. */
  @Nullable Span wordBefore(int start) {
    int end = start - 1;
    if (end < 2 || text.charAt(end) != ' ') {
      return null;
    }
    int from = end;
    while (from > 0 && Letters.isWord(text.charAt(from - 1))) {
      from--;
    }
    boolean joined = from > 0 && Letters.isHyphen(text.charAt(from - 1));
    boolean name = !joined && end - from > 2 && Letters.isUpper(text.charAt(from));
    return name && Letters.isLower(text.charAt(from + 1)) ? new Span(from, end) : null;
  }

  /**
   * What the house writes for a given name in the case in which it stands before a surname: {@code
   * Sergeya} Lavrova is {@code Siergieja}; null if the two are nobody of the book.
   */
  @Nullable String given(String word, int surname, HouseStyle style) {
    String family = book.anyForm(surname);
    for (WordResolver.Ending ending : endings()) {
      String lemma = lemma(word, ending);
      int person = lemma == null ? -1 : book.nameOf(lemma + " " + family);
      String house = person < 0 ? null : book.givenNames().given(person, surname, style);
      if (house != null && lemma != null) {
        return ending.lemma().isEmpty()
            ? takesEnding(lemma, house, ending.letters()) ? house + ending.letters() : null
            : exchanged(house, ending);
      }
    }
    return null;
  }

  /**
   * How many characters behind a name at {@code end} are an apostrophe that Polish puts between a
   * foreign y and an ending, {@code Dostoevsky’ego}, and that goes where the house writes an i.
   */
  int apostrophe(String house, int end) {
    boolean polish = language.equals("pl") && house.endsWith("i") && end + 1 < text.length();
    if (!polish || !Letters.isApostrophe(text.charAt(end))) {
      return 0;
    }
    for (WordResolver.Ending ending : endings()) {
      String letters = afterY(ending);
      int to = end + 1 + letters.length();
      boolean whole = to >= text.length() || !Letters.isWord(text.charAt(to));
      if (!letters.isEmpty() && whole && text.startsWith(letters, end + 1)) {
        return 1;
      }
    }
    return 0;
  }

  /** What an ending that goes before a y leaves behind one that stays; empty of other endings. */
  private static String afterY(WordResolver.Ending ending) {
    String letters = ending.lemma().equals("y") ? ending.letters() : "";
    return letters.startsWith("y") || letters.startsWith("i") ? letters.substring(1) : letters;
  }
}
