package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One name as a line of a style book gives it.
 *
 * <p>A person's forms mark where the surname begins by a bar: {@code Nikol|Pachinian}. Given names
 * and surnames of all its forms then combine freely, and the surname alone counts as well. Without
 * a bar only the full form counts: {@code Xi Jinping}. Names of other kinds have no bar.
 *
 * @param kind what bears the name
 * @param forms how each style writes it; a style that is missing leaves the name as it finds it,
 *     unless it can be made of {@code original}
 * @param spellings further spellings that are read as this name, written like the forms
 * @param original the name in its own script, written like the forms; null if it is not known. Of
 *     it {@link HouseStyle#SV}, {@link HouseStyle#AZ} and the {@linkplain
 *     HouseStyle#isLetterForLetter letter-for-letter} styles are made where they have no form and a
 *     table for the script: not for Arabic and Hebrew, which leave out vowels
 */
public record NameLine(
    Kind kind, Map<HouseStyle, String> forms, List<String> spellings, @Nullable String original)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static final Kind[] KINDS = Kind.values();

  /** What parts a given name from the surname. */
  static final char BAR = '|';

  /** What bears a name. */
  public enum Kind {
    /** A person by the full name. */
    PERSON,
    /** A surname, whoever bears it. */
    SURNAME,
    /** A place that is called the same by everyone. */
    PLACE,
    /**
     * A place whose very name is a matter of policy: never grouped with another by sound, never
     * rendered by table, rewritten only as its line says.
     */
    POLITICAL
  }

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is neither a form nor a spelling, or one is blank or
   *     longer than 120 code units (85 where a letter takes three bytes), or has a bar that does
   *     not part a given name from a surname
   */
  public NameLine {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(spellings, "spellings");
    forms =
        forms.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(forms));
    spellings = List.copyOf(spellings);
    if (forms.isEmpty() && spellings.isEmpty()) {
      throw new IllegalArgumentException("forms {} and spellings [] must not both be empty");
    }
    for (String form : forms.values()) {
      check(kind, form);
    }
    for (String spelling : spellings) {
      check(kind, spelling);
    }
    if (original != null) {
      check(kind, original);
    }
  }

  /** Makes a line that does not say how the name is written in its own script. */
  public NameLine(Kind kind, Map<HouseStyle, String> forms, List<String> spellings) {
    this(kind, forms, spellings, null);
  }

  private static void check(Kind kind, String spelling) {
    if (spelling.isBlank()) {
      throw new IllegalArgumentException("spelling \"" + spelling + "\" must not be blank");
    }
    if (!SpellingTable.fits(spelling)) {
      throw new IllegalArgumentException(
          "spelling \"" + spelling.substring(0, 40) + "…\" must not be longer than 120");
    }
    int bar = spelling.indexOf(BAR);
    if (bar >= 0 && (kind != Kind.PERSON || !partsTwo(spelling, bar))) {
      throw new IllegalArgumentException(
          "spelling \""
              + spelling
              + "\" must have no bar but the one of a person between given name and surname");
    }
  }

  private static boolean partsTwo(String name, int bar) {
    return bar == name.lastIndexOf(BAR)
        && !name.substring(0, bar).isBlank()
        && !name.substring(bar + 1).isBlank();
  }
}
