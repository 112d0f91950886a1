package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names that no book has and that one text itself spells in two ways: the text says that they are
 * one name in two romanisations, so the house style has one of them to write.
 */
final class Attested {

  /** A text with more such words is a list and no article; its end is left alone. */
  private static final int MOST_WORDS = 500;

  /** Spellings that share a key are compared with no more leaders than this. */
  private static final int MOST_NAMES_OF_A_KEY = 16;

  /** No more words are looked at for the given names before them. */
  private static final int MOST_PLACES = 300;

  /** What a spelling and what is written for it score at least. */
  private static final double ONE_NAME = 0.85;

  private final Map<String, String> house = new HashMap<>();

  /** What is written for a given name, by what is written for the surname behind it and itself. */
  private final Map<String, String> givens = new HashMap<>(0);

  /**
   * Finds them among the unlisted words of a text.
   *
   * @param given the given name that stands before a word; null if there is none
   */
  Attested(
      List<Hit> words, HouseStyle style, Locale language, Function<Hit, @Nullable String> given) {
    List<Set<String>> several = several(words);
    Map<String, Set<String>> bearers =
        several.isEmpty() ? Map.of() : bearers(several, words, given);
    for (Set<String> spellings : several) {
      if (!areOthers(spellings, bearers)) {
        write(spellings, bearers, style, language);
      }
    }
  }

  /** The spellings of each name that the words have in several. */
  private static List<Set<String>> several(List<Hit> words) {
    List<Set<String>> several = new ArrayList<>(0);
    Map<String, List<Set<String>>> byKey = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Hit hit : words) {
      String spelling = hit.word();
      if (seen.size() < MOST_WORDS && seen.add(spelling)) {
        String key = hit.resolved().key();
        Set<String> name = place(byKey.computeIfAbsent(key, k -> new ArrayList<>(1)), spelling);
        if (name.size() == 2) {
          several.add(name);
        }
      }
    }
    return several;
  }

  /** The given names that the text has before each of the spellings. */
  private static Map<String, Set<String>> bearers(
      List<Set<String>> several, List<Hit> words, Function<Hit, @Nullable String> given) {
    Map<String, Set<String>> bearers = new HashMap<>();
    several.forEach(all -> all.forEach(one -> bearers.put(one, new LinkedHashSet<>(2))));
    for (Hit hit : words.subList(0, Math.min(words.size(), MOST_PLACES))) {
      Set<String> names = hit.led() ? bearers.get(hit.word()) : null;
      String name = names == null ? null : given.apply(hit);
      if (names != null && name != null) {
        names.add(name);
      }
    }
    return bearers;
  }

  /** Whether spellings are those of several people: Daniel Rabinovich, Esther Rabinovitch. */
  private static boolean areOthers(Set<String> spellings, Map<String, Set<String>> bearers) {
    Set<String> first = Set.of();
    for (String spelling : spellings) {
      Set<String> names = bearers.getOrDefault(spelling, Set.of());
      if (!names.isEmpty() && !first.isEmpty() && !areShared(names, first)) {
        return true;
      }
      first = first.isEmpty() ? names : first;
    }
    return false;
  }

  private static boolean areShared(Set<String> names, Set<String> others) {
    for (String name : names) {
      for (String other : others) {
        if (NameMatcher.standard().same(name, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Writes all spellings as one of them is rendered, if one came through a romanisation for sure;
   * that two words sound alike is not enough: Martin and Martine, Bryan and Brian are two names
   * each.
   */
  private void write(
      Set<String> spellings, Map<String, Set<String>> bearers, HouseStyle style, Locale language) {
    NameRenderer renderer = NameRenderer.standard();
    String chosen = spellings.stream().filter(renderer::isRomanised).findFirst().orElse(null);
    if (chosen == null) {
      return;
    }
    for (String spelling : spellings) {
      chosen = isOwn(spelling, chosen, style) ? spelling : chosen;
    }
    String form = renderer.render(chosen, style, language);
    // One spelling alone may be read as a press's that it is not; the others then say so.
    if (!spellings.contains(form)
        && (areOneWithoutMarks(spellings) || !areOfForm(spellings, form))) {
      return;
    }
    spellings.forEach(spelling -> house.put(spelling, form));
    Set<String> names = new LinkedHashSet<>(2);
    spellings.forEach(spelling -> names.addAll(bearers.getOrDefault(spelling, Set.of())));
    if (names.size() > 1) {
      writeGiven(names, form, style, language);
    }
  }

  /** Whether the text has one spelling that lost its marks here and there: Aïtmatov, Aitmatov. */
  private static boolean areOneWithoutMarks(Set<String> spellings) {
    return spellings.stream().map(Letters::plain).distinct().count() == 1;
  }

  private static boolean areOfForm(Set<String> spellings, String form) {
    for (String spelling : spellings) {
      if (NameMatcher.standard().match(spelling, form).score() < ONE_NAME) {
        return false;
      }
    }
    return true;
  }

  /** Writes the given names before a surname in one way, if the house's table makes one of them. */
  private void writeGiven(Set<String> names, String surname, HouseStyle style, Locale language) {
    Set<String> made = new HashSet<>(2);
    for (String name : names) {
      String full = NameRenderer.standard().render(name + ' ' + surname, style, language);
      made.add(full.substring(0, full.indexOf(' ')));
    }
    if (made.size() == 1) {
      names.forEach(name -> givens.put(surname + ' ' + name, made.iterator().next()));
    }
  }

  /**
   * Whether the two are one name where the first is read as the house writes and the other is not:
   * Zhdanov in an English text that has Jdanov as well.
   */
  private static boolean isOwn(String spelling, String other, HouseStyle style) {
    List<String> presses = NameMatcher.standard().match(spelling, other).presses();
    return presses.size() == 2
        && presses.get(0).equals(style.id())
        && !presses.get(1).equals(style.id());
  }

  /** Adds a spelling to those of its name, which it returns. */
  private static Set<String> place(List<Set<String>> names, String spelling) {
    for (Set<String> spellings : names) {
      String leader = spellings.iterator().next();
      if (Frame.of(spelling).fits(Frame.of(leader))
          && NameMatcher.standard().same(leader, spelling)) {
        spellings.add(spelling);
        return spellings;
      }
    }
    Set<String> spellings = new LinkedHashSet<>(2);
    spellings.add(spelling);
    if (names.size() < MOST_NAMES_OF_A_KEY) {
      names.add(spellings);
    }
    return spellings;
  }

  /** What the house writes for an unlisted word; null if the text spells it in one way. */
  @Nullable String form(Hit hit) {
    return house.get(hit.word());
  }

  /** What the house writes for a given name before a surname that it writes so; null if nothing. */
  @Nullable String given(String name, String surname) {
    return givens.get(surname + ' ' + name);
  }

  boolean isEmpty() {
    return house.isEmpty();
  }
}
