package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameMatcher;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The given names of those who bear a surname of the book, for spellings of them that it does not
 * list: nobody writes {@code Serghei} Lavrov in one romanisation and him in another.
 */
final class GivenNames {

  /**
   * What two spellings of one given name score at least that differ by romanisation alone. Names
   * that are only declared to be one, Serge and Sergei, score less, and may be two people's.
   */
  private static final double ONE_NAME = 0.85;

  private static final int[] NOBODY = {};

  /** Behind the last letter of Latin alphabets. */
  private static final char ROMAN_END = 0x250;

  /** A surname that more people of the book bear says little of who is meant. */
  private static final int MOST_BEARERS = 8;

  /** A book with more names is a gazetteer, in which somebody always fits. */
  private static final int MOST_NAMES = 50_000;

  private final StyleBook book;

  /** The people who bear each surname. */
  private final Map<Integer, int[]> bearers = new HashMap<>();

  /** Read when a surname is asked for that may be somebody else's; two threads read the same. */
  private volatile @Nullable Set<String> all;

  GivenNames(StyleBook book) {
    this.book = book;
    if (book.names() <= MOST_NAMES) {
      for (int name = 0; name < book.names(); name++) {
        if (book.kind(name) == NameLine.Kind.PERSON) {
          int surname = FullName.surname(book, book.anyForm(name));
          if (surname >= 0) {
            bearers.merge(surname, new int[] {name}, GivenNames::joined);
          }
        }
      }
    }
  }

  private static int[] joined(int[] people, int[] more) {
    int[] all = Arrays.copyOf(people, people.length + more.length);
    System.arraycopy(more, 0, all, people.length, more.length);
    return all;
  }

  /**
   * What the house writes for a word before a surname that is a spelling of a bearer's given name;
   * null if it is none, or one of two people's.
   */
  @Nullable String house(String word, int surname, HouseStyle style) {
    int[] people = bearers.get(surname);
    if (people == null || people.length > MOST_BEARERS) {
      return null;
    }
    String found = null;
    for (int person : people) {
      String given = given(person, surname, HouseStyle.EN);
      String house = given == null ? null : given(person, surname, style);
      if (given != null
          && house != null
          && Respeller.sameScript(word, house)
          && isSpelling(word, given)) {
        if (found != null) {
          return null;
        }
        found = house;
      }
    }
    return found;
  }

  /** Whether a word is a given name of the book's people, and few of them bear the surname. */
  boolean isOthers(String word, int surname) {
    int[] people = bearers.get(surname);
    return people != null && people.length <= MOST_BEARERS && all().contains(word);
  }

  /** Whether a word is the given name of anybody of the book, as some press has it. */
  boolean isKnown(String word) {
    return all().contains(word);
  }

  /** Whether the given name of somebody who bears a surname may begin with a letter. */
  boolean mayBegin(char initial, int surname) {
    int[] people = bearers.get(surname);
    if (people == null || initial >= ROMAN_END) {
      return true;
    }
    char letter = Letters.fold(initial);
    for (int person : people) {
      for (HouseStyle style : HouseStyle.values()) {
        String form = book.form(person, style);
        if (form != null && Letters.fold(form.charAt(0)) == letter) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is the given name of somebody of the book who bears the surname. */
  boolean isBearers(String word, int surname) {
    for (int person : bearers.getOrDefault(surname, NOBODY)) {
      String given = given(person, surname, HouseStyle.EN);
      if (given != null && NameMatcher.standard().same(word, given)) {
        return true;
      }
    }
    return false;
  }

  /** The given names of all people of the book, as each press has them. */
  private Set<String> all() {
    Set<String> known = all;
    if (known == null) {
      known = new HashSet<>();
      for (int name = 0; name < book.names(); name++) {
        if (book.kind(name) == NameLine.Kind.PERSON) {
          for (HouseStyle style : HouseStyle.values()) {
            known.add(firstWord(style.isLetterForLetter() ? null : book.form(name, style)));
          }
        }
      }
      all = known;
    }
    return known;
  }

  private static String firstWord(@Nullable String full) {
    int end = full == null ? -1 : full.indexOf(' ');
    return full == null || end < 0 ? "" : full.substring(0, end);
  }

  private static boolean isSpelling(String word, String given) {
    NameMatcher matcher = NameMatcher.standard();
    // Most words are titles, of which the quicker of the two says that they are no such name.
    return word.equals(given)
        || (matcher.same(word, given) && matcher.match(word, given).score() >= ONE_NAME);
  }

  /** How a style writes a person's given name; null if it does not part from the surname. */
  @Nullable String given(int person, int surname, HouseStyle style) {
    String full = book.form(person, style);
    String family = book.form(surname, style);
    if (full == null || family == null || !full.endsWith(" " + family)) {
      return null;
    }
    String given = full.substring(0, full.length() - family.length() - 1);
    return given.indexOf(' ') < 0 ? given : null;
  }
}
