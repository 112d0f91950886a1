package io.github.copydesk.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Listed names of one number of words and one way to write vowels, to be met by their sounds: those
 * of the first words as a tree, which turns most names away, the others one after the other.
 * Immutable once filled.
 */
final class ListedForms {

  private final FormTrie first = new FormTrie();
  private final List<List<Reading>> words = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final ReadingTable table;
  private final int count;

  private ListedForms(List<Reading> name) {
    table = name.get(0).table;
    count = name.size();
  }

  /** Adds a name of a line to the forms of its kind. */
  static void add(List<ListedForms> all, NameParts name, int line) {
    List<Reading> readings = readings(name);
    if (readings.isEmpty()) {
      return;
    }
    ListedForms own = null;
    for (ListedForms forms : all) {
      own = forms.isOfKind(readings) ? forms : own;
    }
    if (own == null) {
      own = new ListedForms(readings);
      all.add(own);
    }
    // They are shared between threads: all that is worked out on demand is worked out here.
    readings.forEach(Reading::complete);
    own.first.add(readings.get(0));
    own.words.add(readings);
    own.lines.add(line);
  }

  private boolean isOfKind(List<Reading> name) {
    ReadingTable other = name.get(0).table;
    boolean vowels = !table.consonantsOnly() && !other.consonantsOnly();
    return count == name.size() && (vowels || table.equals(other));
  }

  /** Adds the lines of those that a name comes near, in percent of what a word may cost. */
  void addNear(NameParts name, int percent, BitSet near) {
    List<Reading> readings = readings(name);
    if (readings.size() == count) {
      Reading word = readings.get(0);
      first.near(word, percent, SoundDistance.alone(table, word.table)).stream()
          .filter(form -> areNear(words.get(form), readings, percent))
          .forEach(form -> near.set(lines.get(form)));
    }
  }

  private static boolean areNear(List<Reading> a, List<Reading> b, int percent) {
    boolean near = true;
    for (int i = 1; i < a.size() && near; i++) {
      int most = TokenMatch.limit(a.get(i), b.get(i)) * percent / 100;
      near = SoundDistance.between(a.get(i), b.get(i), most) <= most;
    }
    return near;
  }

  /** Returns how the words that are names are read, nothing where one cannot be. */
  private static List<Reading> readings(NameParts name) {
    List<Reading> readings = new ArrayList<>(name.count);
    for (int i = 0; i < name.count; i++) {
      if (name.kind[i] == NameParts.NAME) {
        Reading reading = name.reading(i);
        if (reading == null) {
          return List.of();
        }
        readings.add(reading);
      }
    }
    return readings;
  }
}
