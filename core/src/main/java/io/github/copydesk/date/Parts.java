package io.github.copydesk.date;

import io.github.copydesk.date.PartialDate.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sets of parts of a date, of which there are sixteen: each date shares one of them. */
final class Parts {

  private static final Part[] ALL = Part.values();
  private static final List<Set<Part>> SETS = sets();

  private Parts() {}

  /** Returns the unmodifiable set of the same parts. */
  static Set<Part> of(Set<Part> parts) {
    int bits = 0;
    if (!parts.isEmpty()) {
      for (Part part : parts) {
        bits |= bit(part);
      }
    }
    return SETS.get(bits);
  }

  static Set<Part> of(int bits) {
    return SETS.get(bits);
  }

  static int bits(Set<Part> parts) {
    int bits = 0;
    for (Part part : ALL) {
      bits |= parts.contains(part) ? bit(part) : 0;
    }
    return bits;
  }

  static int bit(Part part) {
    return 1 << part.ordinal();
  }

  private static List<Set<Part>> sets() {
    List<Set<Part>> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << ALL.length; bits++) {
      List<Part> parts = new ArrayList<>();
      for (Part part : ALL) {
        if ((bits & bit(part)) != 0) {
          parts.add(part);
        }
      }
      sets.add(Set.copyOf(parts));
    }
    return sets;
  }
}
