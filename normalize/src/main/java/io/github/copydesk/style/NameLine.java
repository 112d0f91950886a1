package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One name as a line of a style book gives it.
 *
 * <p>A person's forms mark where the surname begins by a bar: {@code Nikol|Pachinian}. Given names
 * and surnames of all its forms then combine freely, and the surname alone counts as well. Without
 * a bar only the full form counts: {@code Xi Jinping}.
 *
 * @param kind what bears the name
 * @param forms how each style writes it; a style that is missing leaves the name as it finds it
 * @param spellings further spellings that are read as this name, written like the forms
 * @param original the name in its own script, written like the forms, of which the style ISO 9 is
 *     made if it has no form; null if it is not known
 */
public record NameLine(
    Kind kind, Map<HouseStyle, String> forms, List<String> spellings, @Nullable String original)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static final Kind[] KINDS = Kind.values();

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
   *     longer than 120 code units (85 where a letter takes three bytes)
   */
  public NameLine {
    forms =
        forms.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(forms));
    spellings = List.copyOf(spellings);
    if (forms.isEmpty() && spellings.isEmpty()) {
      throw new IllegalArgumentException("forms {} and spellings [] must not both be empty");
    }
    for (String form : forms.values()) {
      check(form);
    }
    for (String spelling : spellings) {
      check(spelling);
    }
    if (original != null) {
      check(original);
    }
  }

  /** Makes a line that does not say how the name is written in its own script. */
  public NameLine(Kind kind, Map<HouseStyle, String> forms, List<String> spellings) {
    this(kind, forms, spellings, null);
  }

  private static void check(String spelling) {
    if (spelling.isBlank()) {
      throw new IllegalArgumentException("spelling \"" + spelling + "\" must not be blank");
    }
    if (!SpellingTable.fits(spelling)) {
      throw new IllegalArgumentException(
          "spelling \"" + spelling.substring(0, 40) + "…\" must not be longer than 120");
    }
  }
}
