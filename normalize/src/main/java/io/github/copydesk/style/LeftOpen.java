package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Surnames of the book that the house leaves as it finds them: where one text has such a name in
 * two romanisations, it keeps the one that stands there most often, of those the first. Spellings
 * in two scripts are no romanisations of one another: a given name in Cyrillic goes with no surname
 * in Latin letters.
 */
final class LeftOpen {

  /** What two spellings score at least that differ by romanisation alone. */
  private static final double ONE_SPELLING = 0.9;

  /** How often the text has each spelling, by surname. */
  private final Map<Integer, Map<String, Integer>> counts = new HashMap<>();

  private final HouseStyle style;
  private final Locale language;

  LeftOpen(HouseStyle style, Locale language) {
    this.style = style;
    this.language = language;
  }

  void add(int surname, String spelling) {
    counts.computeIfAbsent(surname, s -> new LinkedHashMap<>(2)).merge(spelling, 1, Integer::sum);
  }

  /** Whether the text has each name in one way. */
  boolean isSettled() {
    return counts.values().stream().allMatch(spellings -> spellings.size() == 1);
  }

  /** What is written for a spelling of a surname. */
  String form(int surname, String spelling) {
    @Nullable String best = null;
    Map<String, Integer> spellings = counts.getOrDefault(surname, Map.of());
    for (String other : spellings.keySet()) {
      boolean better = best == null || isBetter(other, best, spellings);
      best = better && isOne(spelling, other) ? other : best;
    }
    return best == null ? spelling : best;
  }

  private boolean isBetter(String other, String best, Map<String, Integer> spellings) {
    int more = spellings.getOrDefault(other, 0) - spellings.getOrDefault(best, 0);
    return more > 0 || (more == 0 && isHouse(other) && !isHouse(best));
  }

  private boolean isHouse(String spelling) {
    return NameRenderer.standard().render(spelling, style, language).equals(spelling);
  }

  private static boolean isOne(String spelling, String other) {
    return Respeller.sameScript(spelling, other)
        && NameMatcher.standard().match(spelling, other).score() >= ONE_SPELLING;
  }
}
