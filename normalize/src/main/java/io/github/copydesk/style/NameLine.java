package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
 */
public record NameLine(Kind kind, Map<HouseStyle, String> forms, List<String> spellings)
    implements Serializable {

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
   * @throws IllegalArgumentException if there is neither a form nor a spelling, or one is blank
   */
  public NameLine {
    forms =
        forms.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(forms));
    spellings = List.copyOf(spellings);
    if (forms.isEmpty() && spellings.isEmpty()) {
      throw new IllegalArgumentException("forms {} and spellings [] must not both be empty");
    }
    check(forms.values());
    check(spellings);
  }

  private static void check(Collection<String> spellings) {
    for (String spelling : spellings) {
      if (spelling.isBlank()) {
        throw new IllegalArgumentException("spelling \"" + spelling + "\" must not be blank");
      }
    }
  }
}
