package io.github.copydesk.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place list of a dateline: towns with their states, in capitals or not, several between
 * slashes or with "and". How it looks {@link PlaceEvidence} says; whether that is enough, the
 * dateline.
 */
final class PlaceReader {

  private static final int MOST_WORDS = 6;
  private static final int MOST_PARTS = 4;

  /** Small words inside the name of a town. */
  private static final WordSet PARTICLES =
      WordSet.of(
          "de", "la", "le", "les", "of", "am", "an", "der", "do", "da", "di", "del", "della", "sur",
          "upon", "on", "in", "ob", "dos", "das", "du", "des", "el", "al", "aan", "den", "im",
          "bei", "nad", "под", "на");

  private final Tokens t;

  /** Where each place starts, where its town ends and where it ends with its state. */
  private int[] bounds = new int[3 * (MOST_PARTS + 2)];

  private int size;

  /** The token after the list. */
  int end;

  /** Whether a state, a country or a known place follows a town. */
  boolean region;

  /** Whether a slash joins two towns. */
  boolean slashed;

  private @Nullable PlaceEvidence evidence;

  PlaceReader(Tokens tokens) {
    this.t = tokens;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The places as written, each with its state or country. */
  List<String> places() {
    List<String> places = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      places.add(t.of(bounds[3 * i], bounds[3 * i + 2]));
    }
    return places;
  }

  /** How the towns look, looked up when it is first asked: most lines fail before. */
  PlaceEvidence look() {
    PlaceEvidence known = evidence;
    if (known == null) {
      known = new PlaceEvidence(t);
      for (int i = 0; i < size; i++) {
        known.add(bounds[3 * i], bounds[3 * i + 1]);
      }
      evidence = known;
    }
    return known;
  }

  /** Reads a list at a token and returns whether there is one. */
  boolean read(int from) {
    int i = from;
    while (size < MOST_PARTS + 2) {
      int after = place(i);
      if (after == i) {
        break;
      }
      end = after;
      boolean slash = t.isMark(after, '/') && t.isUpper(after + 1) && !closesSlash(after);
      boolean and =
          AgencyReader.isAnd(t, after) && t.isUpper(after + 1) && (look().caps || look().known);
      if (!slash && !and) {
        break;
      }
      slashed |= slash;
      i = after + 1;
    }
    return size > 0;
  }

  /** Whether a slash opens an agency's own pair: {@code MOSCOW /TASS/}. */
  private boolean closesSlash(int i) {
    AgencyReader.Slot slot = AgencyReader.at(t, i);
    return slot != null;
  }

  private int place(int from) {
    int end = words(from);
    if (end == from) {
      return from;
    }
    if (size > 0) {
      int town = Places.standard().placeEnd(t, from, end);
      end = town > 0 && town < end && DatelineEvidence.opensSentence(t, town) ? town : end;
    }
    int i = end;
    for (int part = 0; part < MOST_PARTS && t.isMark(i, ','); part++) {
      int after = component(i + 1);
      if (after < 0) {
        break;
      }
      i = after;
    }
    if (t.isMark(i, '(') || t.isMark(i, '[')) {
      i = bracket(i);
    }
    bounds[3 * size] = from;
    bounds[3 * size + 1] = end;
    bounds[3 * size + 2] = i;
    size++;
    evidence = null;
    return i;
  }

  /** A state, a country or a greater place after a comma; -1 if something else is there. */
  private int component(int i) {
    if (!t.isUpper(i) || isDate(i)) {
      return -1;
    }
    int regionEnd = Places.standard().regionEnd(t, i, Tokens.END);
    int placeEnd = Places.standard().placeEnd(t, i, Tokens.END);
    int wordsEnd = words(i);
    int knownEnd = Math.max(regionEnd, placeEnd);
    if (knownEnd > 0 && (knownEnd >= wordsEnd || followsPlace(knownEnd))) {
      region = true;
      int after = knownEnd;
      if (t.isMark(after, '.') && !t.spaceBefore(after) && isAbbreviation(after)) {
        after++;
      }
      return after;
    }
    if (AgencyReader.bare(t, i) != null) {
      return -1;
    }
    boolean few = wordsEnd > i && wordsEnd - i <= 4;
    if (few && t.isMark(wordsEnd, '.') && t.isMark(wordsEnd + 1, ',') && wordsEnd - i == 1) {
      return wordsEnd + 1;
    }
    return few && !t.isNumber(wordsEnd) && followsPlace(wordsEnd) ? wordsEnd : -1;
  }

  /** A full stop belongs to a state's abbreviation unless it ends the dateline. */
  private boolean isAbbreviation(int stop) {
    return t.length(stop - 1) <= 6 || t.isMark(stop - 2, '.');
  }

  /** Whether what follows can follow a place: a comma, a date, a bracket, a dash. */
  private boolean followsPlace(int i) {
    char mark = t.mark(i);
    return mark == ','
        || mark == '('
        || mark == '/'
        || Separator.isDash(mark)
        || t.isNumber(i)
        || isDate(i)
        || (mark == '.'
            && (isDate(i + 1) || Separator.isDash(t.mark(i + 1)) || t.mark(i + 1) == '('));
  }

  /** {@code (NICARAGUA)} after a town, when it is no agency. */
  private int bracket(int i) {
    int close = AgencyReader.close(t, i);
    if (close < 0 || close > i + 7) {
      return i;
    }
    boolean knownRegion =
        Places.standard().isRegion(t, i + 1, close) || Places.standard().isPlace(t, i + 1, close);
    boolean dated = t.isMark(close + 1, ',') && (t.isNumber(close + 2) || isDate(close + 2));
    AgencyReader.Slot slot = AgencyReader.at(t, i);
    boolean agency = slot != null && slot.known() && !dated;
    if ((knownRegion || dated) && !agency && t.isUpper(i + 1)) {
      region |= knownRegion;
      return close + 1;
    }
    return i;
  }

  /** The words of one name: capitals, with hyphens, apostrophes, small particles between. */
  private int words(int from) {
    int i = from;
    int count = 0;
    while (count < MOST_WORDS
        && (t.isUpper(i) || (i > from && t.isElided(i)))
        && (i == from || !isDate(i) || isInTown(from, i))) {
      i = hyphenated(i);
      count++;
      if (t.isMark(i, '.') && !t.spaceBefore(i) && isShortForm(i)) {
        i++;
      }
      i = shortened(i);
      int particle = particles(i);
      if (particle > i && t.isUpper(particle) && (!isDate(particle) || isInTown(from, particle))) {
        i = particle;
      }
    }
    return i;
  }

  private int hyphenated(int from) {
    int i = from + 1;
    while (t.isMark(i, '-') && !t.spaceBefore(i) && t.isWord(i + 1) && !t.spaceBefore(i + 1)) {
      i += 2;
    }
    return i;
  }

  /** St., Mt., Q. G.: a full stop that does not end the place. */
  private boolean isShortForm(int stop) {
    int i = stop - 1;
    boolean next = t.isUpper(stop + 1);
    return switch (t.folded(i)) {
      case "st", "ste", "mt", "ft", "pt", "sta", "sto", "fort" -> next;
      default -> t.length(i) == 1 && (next || t.mark(stop + 1) == ',');
    };
  }

  /** {@code a.M.}, {@code i. Br.}, {@code a. d. Oder}: what lies by the town, cut short. */
  private int shortened(int from) {
    int i = from;
    while (isShortParticle(t, i)) {
      i += 2;
    }
    if (i == from || !t.isUpper(i)) {
      return from;
    }
    boolean cut = t.isMark(i + 1, '.') && !t.spaceBefore(i + 1) && t.length(i) <= 3;
    return cut ? i + 2 : i + 1;
  }

  /** Whether a small letter or two stand here with the full stop that cuts them short. */
  static boolean isShortParticle(Tokens t, int i) {
    return t.isWord(i)
        && !t.isUpper(i)
        && !t.isCaseless(i)
        && t.length(i) <= 2
        && t.isMark(i + 1, '.')
        && !t.spaceBefore(i + 1);
  }

  private int particles(int from) {
    int i = from;
    while (i < from + 2 && t.isWord(i) && !t.isUpper(i) && PARTICLES.has(t, i)) {
      i++;
    }
    return i;
  }

  private boolean isDate(int i) {
    return t.date(i) != null;
  }

  /** Whether a word such as {@code May} belongs to the name of a town that starts before it. */
  private boolean isInTown(int from, int i) {
    return i < Places.standard().placeEnd(t, from, Tokens.END);
  }
}
