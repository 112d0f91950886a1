package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Names that are declared to be one name: Nikolai and Mykola. */
final class Equivalents {

  /** What a declared equivalence costs, in percent of what a word may cost. */
  static final int PERCENT = 45;

  /** What a short form costs beside the whole of a given name. */
  static final int SHORT_PERCENT = 60;

  /** How near, in percent of what a word may cost, a word must come to a form of the list. */
  private static final int NEAR = 30;

  private static final int LONGEST_NAME = 40;

  private static final int[] NONE = {};
  private static final Map<Long, Forms> FORMS = forms("equivalents.tsv");
  private static final Map<String, int[]> WRITTEN = written();

  private Equivalents() {}

  /** The names of one key: those written with vowels, and those written without. */
  private static final class Forms {
    private final Half vowels = new Half();
    private final Half consonants = new Half();

    void add(Reading reading, int line) {
      (reading.table.consonantsOnly() ? consonants : vowels).add(reading, line);
    }

    int[] lines(Reading word) {
      boolean sparing = word.table.consonantsOnly();
      int[] lines = vowels.lines(word, ReadingTables.SOUNDS.alone(sparing));
      // The consonants of Mahmoud in Arabic are as near to Mohammed.
      return sparing
          ? joined(lines, consonants.lines(word, ReadingTables.SOUNDS.alone(false)))
          : lines;
    }
  }

  private static final class Half {
    private final FormTrie forms = new FormTrie();
    private int[] lines = NONE;

    void add(Reading reading, int line) {
      int form = forms.add(reading);
      lines = Arrays.copyOf(lines, form + 1);
      lines[form] = line;
    }

    int[] lines(Reading word, byte[] alone) {
      return forms.near(word, NEAR, alone).stream().map(form -> lines[form]).toArray();
    }
  }

  private static int[] joined(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** Looked at only for names of several words of which the rest fits. */
  private static final class ShortForms {
    static final Map<Long, Forms> FORMS = forms("short-names.tsv");

    private ShortForms() {}
  }

  /** Looked at only for names of several words of which the rest fits, as well. */
  private static final class PlaceWords {
    static final Map<String, int[]> LINES = load();

    private PlaceWords() {}

    private static Map<String, int[]> load() {
      Map<String, int[]> lines = new HashMap<>();
      int number = 0;
      for (String[] row : Rows.read(Equivalents.class, "place-words.txt")) {
        int[] line = {number++};
        for (String word : row[0].split(" ", -1)) {
          lines.merge(PlaceEndings.folded(word, 0, word.length()), line, Equivalents::joined);
        }
      }
      return lines;
    }

    static int[] of(NameParts parts, int i) {
      return parts.end[i] - parts.start[i] > LONGEST_NAME
          ? NONE
          : LINES.getOrDefault(PlaceEndings.folded(parts.text, parts.start[i], parts.end[i]), NONE);
    }
  }

  /** The forms as they are written: what is one of them is no other that sounds like it. */
  private static Map<String, int[]> written() {
    Map<String, int[]> written = new HashMap<>();
    int line = 0;
    for (String[] row : Rows.read(Equivalents.class, "equivalents.tsv")) {
      for (String form : row[0].split(" ", -1)) {
        String small = NameParts.lower(form, 0, form.length());
        written.merge(small, new int[] {line}, Equivalents::joined);
      }
      line++;
    }
    return written;
  }

  private static Map<Long, Forms> forms(String table) {
    Map<Long, Forms> forms = new HashMap<>();
    int line = 0;
    for (String[] row : Rows.read(Equivalents.class, table)) {
      for (String spelling : row[0].split(" ", -1)) {
        NameParts parts = new NameParts(spelling);
        Reading reading = parts.count == 1 ? parts.reading(0) : null;
        if (reading != null) {
          forms.computeIfAbsent(parts.key(0), key -> new Forms()).add(reading.complete(), line);
        }
      }
      line++;
    }
    return forms;
  }

  /** Returns the lines of the list that have this word, or else a form like it, in no order. */
  static int[] lines(String word, long key, Reading reading) {
    int[] lines = WRITTEN.get(word);
    return lines == null ? lines(FORMS, key, reading) : lines;
  }

  /** Tells whether two given names may be one, a short form and the whole, say. */
  static boolean meetShort(long keyA, Reading a, long keyB, Reading b) {
    return meet(lines(ShortForms.FORMS, keyA, a), lines(ShortForms.FORMS, keyB, b));
  }

  /** Tells whether the list has both words as they are written, and as two names. */
  static boolean areWrittenApart(NameParts a, int i, NameParts b, int j) {
    int[] left = WRITTEN.get(NameParts.lower(a.text, a.start[i], a.end[i]));
    return left != null
        && areTwo(left, WRITTEN.getOrDefault(NameParts.lower(b.text, b.start[j], b.end[j]), NONE));
  }

  /** Tells whether two words say the same of a place, each in its language: new and nova. */
  static boolean meetAsPlaceWords(NameParts a, int i, NameParts b, int j) {
    int[] left = PlaceWords.of(a, i);
    return left.length > 0 && meet(left, PlaceWords.of(b, j));
  }

  private static int[] lines(Map<Long, Forms> table, long key, Reading reading) {
    Forms forms = table.get(key);
    return forms == null ? NONE : forms.lines(reading);
  }

  /** Tells whether two words are forms of names that the list parts: Hassan, Hussein. */
  static boolean areTwo(int[] a, int[] b) {
    return a.length > 0 && b.length > 0 && !meet(a, b);
  }

  /** Tells whether two words are forms of one name wherever they stand. */
  static boolean meet(int[] a, int[] b) {
    for (int line : a) {
      for (int other : b) {
        if (line == other) {
          return true;
        }
      }
    }
    return false;
  }
}
