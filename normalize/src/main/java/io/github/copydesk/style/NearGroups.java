package io.github.copydesk.style;

import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import io.github.copydesk.style.Classing.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names filed by how they sound, so that a spelling is compared only with those that it may be.
 *
 * <p>Each is filed by its consonants and by all of its sounds. Where few have the consonants, each
 * of them is compared, for a vowel may be another and the name the same; in a crowd only those
 * whose vowels are alike, so that the time does not grow with the square of the names.
 */
final class NearGroups {

  /** More names than this with the same consonants are a crowd. */
  private static final int CROWD = 24;

  private static final String VOWELS = "aio";

  private final Map<String, List<Entry>> byKey = new HashMap<>();

  private final GivenNames given;

  private record Entry(Group group, boolean romanised, boolean given) {}

  NearGroups(GivenNames given) {
    this.given = given;
  }

  /** Returns the first group of the same name, or files this one and returns it. */
  Group findOrFile(Group group) {
    String spelling = group.spelling;
    boolean romanised = NameRenderer.standard().isRomanised(spelling);
    Entry own = new Entry(group, romanised, given.isKnown(spelling));
    Set<String> sounds = NameKey.soundsOf(spelling);
    for (Entry other : candidates(spelling, sounds)) {
      if (isOneName(other, own)) {
        return other.group;
      }
    }
    file(own, sounds);
    return group;
  }

  private Set<Entry> candidates(String spelling, Set<String> sounds) {
    Set<Entry> candidates = new LinkedHashSet<>(at(byLetters(spelling)));
    for (String key : sounds) {
      List<Entry> byConsonants = at(byConsonants(key));
      candidates.addAll(byConsonants.size() <= CROWD ? byConsonants : at(key));
    }
    return candidates;
  }

  private List<Entry> at(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  private void file(Entry entry, Set<String> sounds) {
    Set<String> keys = new LinkedHashSet<>(sounds);
    keys.add(byLetters(entry.group.spelling));
    sounds.forEach(key -> keys.add(byConsonants(key)));
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry));
  }

  /** The letters without case and marks; what stands before them keeps the keys apart. */
  private static String byLetters(String spelling) {
    StringBuilder key = new StringBuilder("=");
    for (int i = 0; i < spelling.length(); i++) {
      key.append(Letters.fold(spelling.charAt(i)));
    }
    return key.toString();
  }

  private static String byConsonants(String sounds) {
    StringBuilder key = new StringBuilder("-");
    for (int i = 0; i < sounds.length(); i++) {
      if (VOWELS.indexOf(sounds.charAt(i)) < 0) {
        key.append(sounds.charAt(i));
      }
    }
    return key.toString();
  }

  /**
   * Whether two spellings are one name. That two words sound alike is not enough where one of them
   * did not come through a romanisation for sure: Martin and Martine, Serge and Sergei, Évian and
   * Jovan are two names each. Given names are borne by many, and each has his own: Volodymyr and
   * Vladimir, Julia and Yulia. They differ by accents at most.
   */
  private static boolean isOneName(Entry a, Entry b) {
    String one = a.group.spelling;
    String other = b.group.spelling;
    boolean comparable =
        byLetters(one).equals(byLetters(other))
            || (!(a.given || b.given)
                && ((a.romanised && b.romanised)
                    || one.indexOf(' ') >= 0
                    || ((a.romanised || b.romanised) && soundAlike(one, other))));
    return comparable && NameMatcher.standard().same(one, other);
  }

  /** Whether two words have one sound, and neither is a given name of the West. */
  private static boolean soundAlike(String one, String other) {
    return !GivenBefore.isWestern(one)
        && !GivenBefore.isWestern(other)
        && !Collections.disjoint(NameKey.soundsOf(one), NameKey.soundsOf(other));
  }
}
