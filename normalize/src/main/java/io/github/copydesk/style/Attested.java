package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final Map<String, String> house = new HashMap<>();

  /** Finds them among the unlisted words of a text. */
  Attested(List<Hit> words, HouseStyle style, Locale language) {
    Map<String, List<Set<String>>> byKey = new HashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Hit hit : words) {
      String spelling = hit.word();
      if (seen.size() < MOST_WORDS && seen.add(spelling)) {
        place(byKey.computeIfAbsent(NameKey.of(spelling), k -> new ArrayList<>(1)), spelling);
      }
    }
    for (List<Set<String>> names : byKey.values()) {
      for (Set<String> spellings : names) {
        if (spellings.size() > 1) {
          write(spellings, style, language);
        }
      }
    }
  }

  /**
   * Writes all spellings as one of them is rendered that came through a romanisation for sure; that
   * two words sound alike is not enough: Martin and Martine, Bryan and Brian are two names each.
   */
  private void write(Set<String> spellings, HouseStyle style, Locale language) {
    NameRenderer renderer = NameRenderer.standard();
    for (String sure : spellings) {
      if (renderer.isRomanised(sure)) {
        String form = renderer.render(sure, style, language);
        spellings.forEach(spelling -> house.put(spelling, form));
        return;
      }
    }
  }

  private static void place(List<Set<String>> names, String spelling) {
    Frame frame = Frame.of(spelling);
    for (Set<String> spellings : names) {
      String leader = spellings.iterator().next();
      if (frame.fits(Frame.of(leader)) && NameMatcher.standard().same(leader, spelling)) {
        spellings.add(spelling);
        return;
      }
    }
    if (names.size() < MOST_NAMES_OF_A_KEY) {
      Set<String> spellings = new LinkedHashSet<>();
      spellings.add(spelling);
      names.add(spellings);
    }
  }

  /** What the house writes for an unlisted word; null if the text spells it in one way. */
  @Nullable String form(Hit hit) {
    return house.get(hit.word());
  }

  boolean isEmpty() {
    return house.isEmpty();
  }
}
