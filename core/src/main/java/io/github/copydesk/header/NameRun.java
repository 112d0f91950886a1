package io.github.copydesk.header;

import io.github.copydesk.date.DateMention;
import java.util.Set;

/**
 * Walks over the words of a name: capitals, initials, hyphens, small particles between them, up to
 * a word that can belong to no name.
 */
final class NameRun {

  private static final int MOST_WORDS = 6;

  /** Small words inside a person's name. */
  private static final WordSet PARTICLES =
      WordSet.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du",
          "des", "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "te", "zu", "zur",
          "vom", "af", "d'", "dal", "lo", "los", "las", "abu", "bint", "ould", "'t");

  /** Articles before an Arabic name, which a hyphen ties to it: {@code al-Rashid, ur-Rehman}. */
  private static final WordSet TIED =
      WordSet.of(
          "al", "el", "ul", "as", "ar", "ash", "at", "an", "ad", "az", "es", "er", "ech", "ed",
          "ez", "et", "ur", "us", "uz", "ud", "bin", "ben", "ibn", "abu", "abd");

  /** What may join two surnames of one person. */
  private static final WordSet SURNAME_AND = WordSet.of("y", "e");

  /** What stands before the paper that somebody writes for. */
  private static final WordSet FOR =
      WordSet.of("for", "pour", "für", "para", "per", "voor", "dla", "для");

  /** The same where it opens with a capital, as nobody's name does. */
  private static final WordSet CAPITAL_FOR = WordSet.of("for", "pour", "für", "voor", "dla");

  private static final WordSet SPECIAL =
      WordSet.of(
          "special",
          "spécial",
          "exclusivo",
          "especial",
          "speciaal",
          "specjalnie",
          "специально",
          "спеціально");

  private static final WordSet TO =
      WordSet.of("to", "for", "pour", "para", "per", "voor", "dla", "для");

  private static final WordSet THE =
      WordSet.of(
          "the", "la", "le", "l'", "die", "das", "den", "de", "il", "lo", "el", "o", "a", "het");

  /** Of the words that open sentences those that no surname opens with, as La and Van do. */
  private static final WordSet OPENERS =
      WordSet.of(
          "the", "an", "after", "as", "in", "when", "les", "une", "dans", "après", "die", "das",
          "im", "nach", "los", "las", "una", "gli", "il", "dopo", "het", "een", "os", "uma");

  private static final WordSet LONG_INITIALS = WordSet.of("jr", "chr");

  /** What a reporter may be for: {@code By Jane Roe Political editor}. */
  private static final WordSet BEATS =
      WordSet.of(
          "political",
          "politics",
          "diplomatic",
          "science",
          "health",
          "environment",
          "business",
          "economics",
          "education",
          "home",
          "foreign",
          "security",
          "defence",
          "defense",
          "legal",
          "royal",
          "religion",
          "religious",
          "sports",
          "sport",
          "technology",
          "tech",
          "media",
          "transport",
          "consumer",
          "culture",
          "arts",
          "entertainment",
          "climate",
          "energy",
          "crime",
          "global",
          "world",
          "chief",
          "senior",
          "deputy",
          "europe",
          "africa",
          "asia",
          "china",
          "india",
          "ireland",
          "scotland",
          "wales",
          "social",
          "investigations",
          "data",
          "features",
          "city",
          "local",
          "national",
          "international",
          "assistant",
          "associate",
          "staff",
          "news",
          "travel",
          "food",
          "fashion",
          "property",
          "money",
          "financial",
          "employment",
          "community",
          "rural",
          "medical",
          "housing",
          "westminster");

  /** {@code home affairs editor} */
  private static final int LONGEST_BEAT = 3;

  private final Tokens t;
  private final boolean keyword;

  NameRun(Tokens tokens, boolean keyword) {
    this.t = tokens;
    this.keyword = keyword;
  }

  /** The token after a run of name words: capitals, initials, particles between. */
  int end(int from) {
    int i = from;
    int count = 0;
    while (count < MOST_WORDS
        && opensName(i)
        && (count == 0 || !breaks(i))
        && (count < 2 || (!isLastNoise(i) && forEnd(i) < 0 && !opensStory(t, i) && !isBeat(i)))
        && !isStop(i)) {
      i = compound(i);
      count++;
      if (t.isMark(i, '.') && !t.spaceBefore(i) && isInitial(i - 1)) {
        i++;
      }
      int particle = particles(i);
      if (particle > i && opensName(particle) && !breaks(particle)) {
        i = particle;
      }
    }
    return i;
  }

  /**
   * The token after what says whom somebody writes for, {@code For}, {@code Special to}; -1 if
   * nothing does.
   */
  int forEnd(int i) {
    boolean special = (keyword || !t.isUpper(i + 1)) && SPECIAL.has(t, i) && TO.has(t, i + 1);
    boolean meant = keyword && FOR.has(t, i) && (!t.isUpper(i) || CAPITAL_FOR.has(t, i));
    int end = special ? i + 2 : meant ? i + 1 : -1;
    end += end > 0 && THE.has(t, end) && !t.isUpper(end) ? 1 : 0;
    return end > 0 && (t.isUpper(end) || isQuoted(end)) ? end : -1;
  }

  /** {@code для «Порт Ньюс»}: whether a quotation mark and a capital open a paper's name. */
  private boolean isQuoted(int i) {
    return t.mark(i) != 0 && "«“„\"".indexOf(t.mark(i)) >= 0 && t.isUpper(i + 1);
  }

  /** Whether a word can be part of a name: a capital, or one after d' and l'. */
  private boolean opensName(int i) {
    return t.isUpper(i) || t.isElided(i);
  }

  /** {@code By Jane Roe The ferry}: a word that opens sentences and stands in no name. */
  static boolean opensStory(Tokens t, int i) {
    boolean goesOn = t.isNumber(i + 1) || (t.isWord(i + 1) && !t.isUpper(i + 1));
    return goesOn && OPENERS.has(t, i) && t.isCapital(i);
  }

  private boolean isInitial(int i) {
    return t.length(i) <= 2 || LONG_INITIALS.has(t, i);
  }

  int compound(int from) {
    int i = from + 1;
    while (t.isMark(i, '-') && !t.spaceBefore(i) && t.isWord(i + 1) && !t.spaceBefore(i + 1)) {
      i += 2;
    }
    return i;
  }

  private int particles(int from) {
    int i = from;
    boolean tied = isTied(i);
    while (!tied && i < from + 3 && t.isWord(i) && !t.isUpper(i) && PARTICLES.has(t, i)) {
      i++;
      tied = isTied(i);
    }
    if (tied) {
      return i + 2;
    }
    return i == from && isJoined(i) ? i + 1 : i;
  }

  private boolean isTied(int i) {
    return t.isMark(i + 1, '-')
        && !t.spaceBefore(i + 1)
        && !t.spaceBefore(i + 2)
        && t.isUpper(i + 2)
        && !t.isUpper(i)
        && TIED.has(t, i);
  }

  /** {@code Ortega y Gasset}: one word after "y" is a second surname, two are another author. */
  private boolean isJoined(int i) {
    boolean and = SURNAME_AND.has(t, i);
    return and && t.isUpper(i + 1) && !t.isUpper(i + 2) && t.mark(i + 2) != '.';
  }

  /** Whether a word ends a run: a label, a month with its date, a glued word in capitals. */
  boolean breaks(int i) {
    if (!t.isWord(i)) {
      return true;
    }
    Trie.Match<Set<Label>> label = Labels.standard().at(t, i, Tokens.END);
    if (label != null && isBreaking(label, i)) {
      return true;
    }
    if (Translation.namedEnd(t, i) > 0) {
      return true;
    }
    return (AgencyReader.isAnd(t, i) && t.isCaps(i) && t.length(i) > 1) || isDated(i);
  }

  /** {@code Jane Ann Roe Follow}: the word of a button behind a whole name. */
  boolean isLastNoise(int i) {
    Trie.Match<Set<Label>> label = t.isWord(i) ? Labels.standard().at(t, i, Tokens.END) : null;
    return label != null
        && (!t.has(label.end()) || t.isMark(label.end(), '|') || t.isMark(label.end(), '@'))
        && label.value().contains(Label.NOISE);
  }

  /** Whether somebody's field stands here, and what they do about it in small letters. */
  private boolean isBeat(int i) {
    if (!keyword || !BEATS.has(t, i)) {
      return false;
    }
    for (int role = i + 1; role < i + LONGEST_BEAT && t.isWord(role); role++) {
      if (!t.isUpper(role) && BylineWords.end(BylineWords.Part.ROLE, t, role, Tokens.END) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated(int i) {
    DateMention date = t.isWord(i) ? t.date(i) : null;
    return date != null && (date.date().day() != null || date.date().year() != null);
  }

  private boolean isBreaking(Trie.Match<Set<Label>> label, int i) {
    Set<Label> kinds = label.value();
    boolean strong =
        kinds.contains(Label.PUBLISHED)
            || kinds.contains(Label.UPDATED)
            || kinds.contains(Label.READING)
            || kinds.contains(Label.EDITOR)
            || kinds.contains(Label.TRANSLATOR)
            || kinds.contains(Label.INTERVIEWER)
            || kinds.contains(Label.PHOTOGRAPHER)
            || kinds.contains(Label.CONTRIBUTOR);
    boolean glue =
        kinds.contains(Label.GLUE)
            && t.length(i) < 4
            && !t.isCaps(i)
            && (t.isNumber(label.end()) || isDated(label.end()));
    boolean phrase = label.end() - i > 1;
    return strong
        || glue
        || (phrase && (kinds.contains(Label.NOISE) || Credits.role(kinds) != null));
  }

  /** Whether a word can open no name: "The", "Aktuelles". */
  private boolean isStop(int i) {
    return !keyword && Words.isCommon(t, i) && !Words.isGivenName(t, i);
  }
}
