package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups counted spellings into names: those of one name of the book, and of the rest those that
 * match the most frequent spelling of their group. Matching against that one and not against any of
 * the group keeps a chain of near neighbours from growing into one name.
 */
final class Classing {

  private static final Comparator<SpellingClass.Count> FREQUENT_FIRST =
      Comparator.comparingLong(SpellingClass.Count::documents)
          .reversed()
          .thenComparing(SpellingClass.Count::spelling);

  private final StyleBook book;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Integer, Group> listed = new HashMap<>();
  private final NearGroups near;

  Classing(StyleBook book) {
    this.book = book;
    this.near = new NearGroups(book.givenNames());
  }

  List<SpellingClass> classes(Map<String, Long> counts) {
    List<SpellingClass.Count> sorted = new ArrayList<>();
    counts.forEach((spelling, n) -> sorted.add(new SpellingClass.Count(spelling, n)));
    sorted.sort(FREQUENT_FIRST);
    for (SpellingClass.Count count : sorted) {
      groupOf(count.spelling()).counts.add(count);
    }
    return groups.stream()
        .map(group -> new SpellingClass(group.counts, house(group.spelling)))
        .toList();
  }

  private Group groupOf(String spelling) {
    int name = book.nameOf(spelling);
    if (name >= 0) {
      return listed.computeIfAbsent(name, n -> add(new Group(spelling)));
    }
    Group own = new Group(spelling);
    Group found = near.findOrFile(own);
    return found == own ? add(own) : found;
  }

  private Group add(Group group) {
    groups.add(group);
    return group;
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

  /** The spellings of one name, the most frequent first. */
  static final class Group {
    final String spelling;
    final List<SpellingClass.Count> counts = new ArrayList<>(1);

    Group(String spelling) {
      this.spelling = spelling;
    }
  }
}
