package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups counted spellings into names: those of one name of the book, and of the rest those that
 * share a key and match the most frequent spelling of their group. Matching against that one and
 * not against any of the group keeps a chain of near neighbours from growing into one name.
 */
final class Classing {

  private static final Comparator<SpellingClass.Count> FREQUENT_FIRST =
      Comparator.comparingLong(SpellingClass.Count::documents)
          .reversed()
          .thenComparing(SpellingClass.Count::spelling);

  private final StyleBook book;

  Classing(StyleBook book) {
    this.book = book;
  }

  List<SpellingClass> classes(Map<String, Long> counts) {
    List<SpellingClass.Count> sorted = new ArrayList<>();
    counts.forEach((spelling, n) -> sorted.add(new SpellingClass.Count(spelling, n)));
    sorted.sort(FREQUENT_FIRST);
    Map<Integer, List<SpellingClass.Count>> listed = new HashMap<>();
    Map<String, List<List<SpellingClass.Count>>> byKey = new HashMap<>();
    List<List<SpellingClass.Count>> groups = new ArrayList<>();
    for (SpellingClass.Count count : sorted) {
      int name = book.nameOf(count.spelling());
      List<SpellingClass.Count> group =
          name >= 0
              ? listed.computeIfAbsent(name, n -> newGroup(groups))
              : matching(byKey, count.spelling(), groups);
      group.add(count);
    }
    List<SpellingClass> classes = new ArrayList<>(groups.size());
    groups.forEach(group -> classes.add(new SpellingClass(group, house(group.get(0).spelling()))));
    return classes;
  }

  private static List<SpellingClass.Count> newGroup(List<List<SpellingClass.Count>> groups) {
    List<SpellingClass.Count> group = new ArrayList<>(2);
    groups.add(group);
    return group;
  }

  private static List<SpellingClass.Count> matching(
      Map<String, List<List<SpellingClass.Count>>> byKey,
      String spelling,
      List<List<SpellingClass.Count>> groups) {
    List<List<SpellingClass.Count>> near =
        byKey.computeIfAbsent(NameKey.of(spelling), key -> new ArrayList<>(1));
    for (List<SpellingClass.Count> group : near) {
      if (isOneName(group.get(0).spelling(), spelling)) {
        return group;
      }
    }
    List<SpellingClass.Count> group = newGroup(groups);
    near.add(group);
    return group;
  }

  /**
   * Whether two spellings are one name. That two words sound alike is not enough where neither came
   * through a romanisation for sure: Martin and Martine, Bryan and Brian are two names each.
   */
  private static boolean isOneName(String a, String b) {
    return NameMatcher.standard().same(a, b)
        && (a.indexOf(' ') >= 0
            || isSpeltAlike(a, b)
            || NameRenderer.standard().isRomanised(a)
            || NameRenderer.standard().isRomanised(b));
  }

  /** Whether the letters are the same but for case and marks. */
  private static boolean isSpeltAlike(String a, String b) {
    boolean alike = a.length() == b.length();
    for (int i = 0; alike && i < a.length(); i++) {
      alike = Letters.fold(a.charAt(i)) == Letters.fold(b.charAt(i));
    }
    return alike;
  }

  /** What each style prints: the book's form, else the spelling rendered by table. */
  private Map<HouseStyle, String> house(String spelling) {
    Map<HouseStyle, String> house = new EnumMap<>(HouseStyle.class);
    int name = book.nameOf(spelling);
    for (HouseStyle style : HouseStyle.values()) {
      house.put(style, book.write(name, spelling, style));
    }
    return house;
  }
}
