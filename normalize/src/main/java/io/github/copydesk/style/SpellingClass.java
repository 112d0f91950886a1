package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The spellings of one name part that a {@link Census} counted.
 *
 * @param spellings the spellings, the one in most documents first; never empty
 * @param house what each style prints for it
 */
public record SpellingClass(List<Count> spellings, Map<HouseStyle, String> house)
    implements Serializable {

  /**
   * A spelling and in how many documents it stands.
   *
   * @param spelling as written
   * @param documents at least 1
   */
  public record Count(String spelling, long documents) implements Serializable {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if {@code documents} is not positive
     */
    public Count {
      Objects.requireNonNull(spelling, "spelling");
      if (documents < 1) {
        throw new IllegalArgumentException("documents " + documents + " must be >= 1");
      }
    }
  }

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is no spelling
   */
  public SpellingClass {
    Objects.requireNonNull(spellings, "spellings");
    Objects.requireNonNull(house, "house");
    spellings = List.copyOf(spellings);
    if (spellings.isEmpty()) {
      throw new IllegalArgumentException("spellings [] must not be empty");
    }
    house = house.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(house));
  }

  /** Returns the spelling in most documents; of several, the first by code point. */
  public String majority() {
    return spellings.get(0).spelling();
  }

  /** Returns whether more than one spelling was counted. */
  public boolean isDivided() {
    return spellings.size() > 1;
  }

  /**
   * Returns one line for a person or a script: {@code Pashinyan:3 | Pachinian:1}, a tab, and the
   * styles as {@code fr=Pachinian | en=Pashinyan | …}; blanks inside spellings stay.
   */
  public String toLine() {
    StringBuilder line = new StringBuilder();
    for (Count count : spellings) {
      line.append(line.isEmpty() ? "" : " | ");
      line.append(count.spelling()).append(':').append(count.documents());
    }
    String gap = "\t";
    for (Map.Entry<HouseStyle, String> entry : house.entrySet()) {
      line.append(gap).append(entry.getKey().name().toLowerCase(Locale.ROOT));
      line.append('=').append(entry.getValue());
      gap = " | ";
    }
    return line.toString();
  }
}
