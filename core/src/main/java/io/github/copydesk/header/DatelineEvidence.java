package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.table.Units;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether the slots at the head of a line are a dateline. Each slot is evidence; how much is
 * asked of the others depends on how little a slot says by itself.
 */
final class DatelineEvidence {

  /** A sentence that follows a dateline without date and agency has at least this many letters. */
  private static final int SHORTEST_STORY = 45;

  /** Shorter words before a full stop are cut short: {@code Prof.}, {@code Capt.} */
  private static final int SHORTEST_END = 6;

  /** A sentence that nothing but a blank parts from the places has at least as many. */
  private static final int SHORTEST_SENTENCE = 60;

  /** A note that follows a known town in capitals and a dash has at least as many. */
  private static final int SHORTEST_NOTE = 20;

  /** What follows a town and a colon, and is no longer, is an entry of a list or a headline. */
  private static final int LONGEST_ENTRY = 80;

  /** Before a day and a dash there are no more words of places. */
  private static final int MOST_WORDS = 5;

  /** A town in capitals that no list has: so many words at most, and letters at least. */
  private static final int MOST_WORDS_OF_CAPS = 3;

  private static final int SHORTEST_CAPS = 5;

  /** A town in small letters that no list has. */
  private static final int SHORTEST_TOWN = 3;

  /** What is longer is a paragraph, whatever it ends with. */
  private static final int LONGEST_TITLE = 200;

  /** {@code Oslo/Bergen Unter ...}: words that open a sentence and no name or title. */
  private static final WordSet OPENERS =
      WordSet.of(
          "in", "im", "unter", "nach", "bei", "mit", "vor", "auf", "am", "an", "die", "der", "das",
          "es", "trotz", "wegen", "seit", "zum", "zur", "the", "after", "as", "le", "la", "les",
          "un", "une", "des", "apres", "el", "los", "las", "il", "i", "gli", "lo", "dopo", "de",
          "het", "een", "na");

  /**
   * {@code Bremen: Eine Stadt zwischen Hafen und Heide}: what says what a town is. English is left
   * out, whose datelines with a colon go on with "A man was arrested".
   */
  private static final WordSet DESCRIBING =
      WordSet.of("ein", "eine", "un", "une", "una", "uno", "um", "uma", "een");

  /** {@code Lyon – Je me souviens …}: what opens a story that somebody tells of himself. */
  private static final WordSet ONESELF =
      WordSet.of(
          "i", "i'm", "i've", "i'd", "my", "je", "j'ai", "j'avais", "j'étais", "ma", "mon", "mes",
          "moi", "ich", "mein", "meine", "meinem", "meinen", "meiner", "mir", "mich", "yo", "mis",
          "io", "mio", "mia", "eu", "meu", "minha", "ik", "mijn", "jag", "jeg", "я", "мой", "моя");

  /** {@code Lyon – La ville dort}: no news names the town and then what it is. */
  private static final WordSet TOWN =
      WordSet.of("ville", "city", "town", "village", "ciudad", "cidade", "città", "cité", "город");

  /** {@code Singapore – Malaysia ties}: what two places have in common. */
  private static final WordSet OF_BOTH =
      WordSet.of(
          "ties",
          "relations",
          "talks",
          "border",
          "axis",
          "alliance",
          "rivalry",
          "dialogue",
          "trade",
          "pact",
          "treaty",
          "summit",
          "corridor",
          "highway",
          "motorway",
          "railway",
          "rail",
          "flight",
          "flights",
          "route",
          "road",
          "train",
          "trains",
          "ferry",
          "derby",
          "match",
          "bus",
          "line",
          "race");

  /** {@code Київ — Варшава за дев'ять годин}. */
  private static final WordSet HOURS = WordSet.of("за");

  private static final WordSet SAID = WordSet.of("on");

  private static final WordSet SAY = WordSet.of("dit", "raconte", "y", "ne", "n'y", "s'y", "croit");

  /** A town that is named again within so many words is what the story is about. */
  private static final int REPEATED = 4;

  /** So many words at the head of a sentence, up to its first sign, tell who speaks. */
  private static final int HEAD_WORDS = 9;

  private final String text;
  private final Tokens t;
  private final int start;
  private final int i;
  private final int lineEnd;
  private final PlaceReader places;
  private final PlaceEvidence towns;
  private final @Nullable PartialDate date;
  private final AgencyReader.@Nullable Slot agency;
  private final Separator.Kind separator;

  /**
   * The evidence of slots from token {@code start} up to token {@code i}, where the story opens.
   *
   * @param lineEnd where the line ends, in the text
   */
  DatelineEvidence(
      String text,
      Tokens tokens,
      int start,
      int i,
      int lineEnd,
      PlaceReader places,
      @Nullable PartialDate date,
      AgencyReader.@Nullable Slot agency,
      Separator.Kind separator) {
    this.text = text;
    this.t = tokens;
    this.start = start;
    this.i = i;
    this.lineEnd = lineEnd;
    this.places = places;
    this.towns = places.look();
    this.date = date;
    this.agency = agency;
    this.separator = separator;
  }

  /** Whether a word stands here that opens sentences, with a capital, and no name or title. */
  static boolean opensSentence(Tokens t, int i) {
    return t.isUpper(i) && OPENERS.has(t, i);
  }

  /** Whether the slots can be enough, before any list is asked: in prose they are not. */
  static boolean isPossible(
      AgencyReader.@Nullable Slot agency, @Nullable PartialDate date, Separator.Kind separator) {
    return (agency != null && agency.known())
        || date != null
        || isDash(separator)
        || separator == Separator.Kind.TIGHT
        || separator == Separator.Kind.STOP
        || separator == Separator.Kind.COLON
        || separator == Separator.Kind.BAR;
  }

  private static boolean isDash(Separator.Kind separator) {
    return separator == Separator.Kind.DASH || separator == Separator.Kind.HYPHEN;
  }

  /** {@code LONDON—The ...}, as some houses set it; {@code LONDON—PARIS} is a route. */
  private boolean isTightDash() {
    return separator == Separator.Kind.TIGHT
        && t.mark(i - 1) == '—'
        && towns.caps
        && towns.known
        && t.isUpper(i)
        && hasSmallLetters()
        && !namesTown();
  }

  /**
   * Returns whether it is a dateline.
   *
   * @param ledByAgency whether the agency stood before all else
   * @param stray whether words that are a misspelt date stand before the dash
   */
  boolean accept(boolean ledByAgency, boolean stray) {
    boolean place = !places.isEmpty();
    boolean knownAgency = agency != null && agency.known();
    boolean dashed = isDash(separator) || isTightDash();
    boolean vouched = knownAgency || date != null || places.region;
    if ((towns.kicker && !(knownAgency && date != null)) || (towns.kickerOpens && !vouched)) {
      return false;
    }
    if (!t.has(i) && t.to() < lineEnd) {
      return false;
    }
    if (!t.has(i)) {
      return ((knownAgency && (date != null || (place && (towns.caps || towns.known))))
              || (date != null && place && (dashed || isWire())))
          && hasStoryBelow();
    }
    boolean small = t.isWord(i) && !t.isCapital(i) && !t.isCaseless(i);
    if (!opensStory(knownAgency || date != null) || (small && agency == null)) {
      return false;
    }
    if (knownAgency && AgencyReader.bare(t, i) != null && storyLength() < SHORTEST_STORY) {
      return false;
    }
    if (knownAgency && place && !towns.known && AgencyReader.bare(t, start) != null) {
      return false; // AFP/VNA: agencies that sign together.
    }
    if (knownAgency) {
      return acceptAgency(ledByAgency, place, dashed);
    }
    if (!place) {
      return false;
    }
    if (date != null) {
      return acceptDate(dashed);
    }
    if (stray) {
      return dashed && towns.caps;
    }
    if (agency != null) {
      return dashed && (towns.caps || towns.known || places.region);
    }
    return acceptPlace(dashed);
  }

  private boolean acceptAgency(boolean led, boolean place, boolean dashed) {
    if (!place && date == null) {
      boolean bracket = t.mark(start) == '(' || t.mark(start) == '/';
      return led && (dashed || bracket) && opensStory(false);
    }
    if (!place) {
      return !led && separator != Separator.Kind.NONE;
    }
    if (towns.unlikely && date == null && !towns.caps) {
      return false;
    }
    return separator != Separator.Kind.NONE || date != null || towns.caps || towns.known;
  }

  private boolean acceptDate(boolean dashed) {
    if (isOfThePast() || isGoals()) {
      return false;
    }
    boolean day = date != null && date.day() != null;
    if (agency == null && isEntry()) {
      return false;
    }
    if (separator == Separator.Kind.NONE) {
      return isWire() && opensSentence();
    }
    if (dashed || separator == Separator.Kind.TIGHT) {
      return day ? towns.words <= MOST_WORDS && !lowerStart() && !isPair() : towns.caps;
    }
    return (separator == Separator.Kind.STOP || separator == Separator.Kind.COLON)
        && day
        && towns.allKnown
        && storyLength() >= SHORTEST_STORY;
  }

  /**
   * {@code Argued 3 May 2020 – Decided 4 June 2021}: a word that no town is called, and a label.
   */
  private boolean isPair() {
    return !towns.known
        && !places.region
        && agency == null
        && storyLength() < SHORTEST_STORY
        && Units.isDigit(text.charAt(lineEnd - 1));
  }

  /** {@code Oslo, 3 May. Rain.} above {@code Oslo, 4 May. Sun.}: the entries of a diary. */
  private boolean isEntry() {
    int below = lineEnd;
    while (below < text.length() && Tokens.isBlank(text.charAt(below))) {
      below++;
    }
    int above = t.start(start);
    while (above > 0 && Tokens.isBlank(text.charAt(above - 1))) {
      above--;
    }
    return opensLike(below) || (above > 0 && opensLike(text.lastIndexOf('\n', above - 1) + 1));
  }

  private boolean opensLike(int at) {
    int from = t.start(start);
    int length = t.end(start) + 1 - from;
    return text.regionMatches(at, text, from, length);
  }

  /** {@code Oviedo, 2 - Sporting, 1}: a number alone, which wires have after a town in capitals. */
  private boolean isGoals() {
    boolean number = date != null && date.month() == null && date.year() == null;
    return number && agency == null && !towns.caps;
  }

  /** {@code PARIS, 14 July 1789 –}: a year in full, of which a story tells; no wire dates so. */
  private boolean isOfThePast() {
    if (agency != null || !Line.isBeforeNews(date, t.reference())) {
      return false;
    }
    for (int j = start; j < i; j++) {
      if (t.isNumber(j) && t.length(j) == 4) {
        return true;
      }
    }
    return false;
  }

  /** {@code BAKU, Oct 9}: a town in capitals and a day without its year, as wires have them. */
  private boolean isWire() {
    return date != null && date.day() != null && date.year() == null && isCapsTown();
  }

  /**
   * {@code Buenos Aires - Córdoba es la ruta …}, {@code Graz - Wien, hin und zurück}: a second town
   * makes it a route or a match.
   */
  private boolean namesTown() {
    int end = Places.standard().placeEnd(t, i, Tokens.END);
    if (t.isMark(end, ',') || t.isMark(end, ':')) {
      return true;
    }
    boolean word = t.length(i) <= 3 || Words.isCommon(t, i);
    return end > i && Places.standard().isTown(t, i, end) && !(word && end == i + 1);
  }

  /**
   * {@code Баку — Тбилиси — Карс: …}, {@code Київ — Варшава за дев'ять годин}, {@code Singapore –
   * Malaysia ties …}: another place, and what is said of both.
   */
  private boolean namesRoute() {
    int end = Places.standard().placeEnd(t, i, Tokens.END);
    if (end <= i || !towns.known) {
      return false;
    }
    boolean sign = t.isMark(end, ':') || (Separator.isDash(t.mark(end)) && t.spaceBefore(end));
    boolean full = t.isMark(end, '.') && t.spaceBefore(end + 1) && t.length(i) > 2;
    boolean of = t.isWord(end) && !t.isUpper(end) && OF_BOTH.has(t, end);
    boolean hours = HOURS.has(t, end) && !towns.caps;
    return sign || full || of || hours;
  }

  /**
   * {@code Moskau – Petuschki. Ein Poem …}, {@code BREST – PAU : …}: one word after the dash, the
   * other end of a way or a match.
   */
  private boolean namesEnd() {
    if (t.isMark(i + 1, ':') && t.isCaps(i) && t.length(i) > 2) {
      return true;
    }
    return t.isUpper(i)
        && t.length(i) >= SHORTEST_END
        && t.isMark(i + 1, '.')
        && t.spaceBefore(i + 2);
  }

  /** {@code Spartak – Zenit 1:1}: a match and its score. */
  private boolean namesScore() {
    int j = i;
    while (j < i + 4 && t.isUpper(j)) {
      j++;
    }
    char between = t.mark(j + 1);
    return j > i
        && t.isNumber(j)
        && t.length(j) < 4
        && t.isNumber(j + 2)
        && (between == ':' || Separator.isDash(between));
  }

  /** {@code Spartak (Moscow) – Zenit (St. Petersburg) – 2:1}: a short line that closes so. */
  private boolean endsInScore() {
    int at = lineEnd - 1;
    boolean shape =
        storyLength() < SHORTEST_SENTENCE
            && Units.isDigit(text.charAt(at))
            && ":-–".indexOf(text.charAt(at - 1)) >= 0;
    return shape && Units.isDigit(text.charAt(at - 2));
  }

  /** Whether the separator is one that stands between the ends of a route: a hyphen, an en dash. */
  private boolean joinsTowns() {
    return separator == Separator.Kind.HYPHEN
        || (separator == Separator.Kind.DASH && t.mark(i - 1) == '–');
  }

  private boolean lowerStart() {
    return towns.unlikely && !towns.caps && !towns.known && !places.region;
  }

  private boolean acceptPlace(boolean dashed) {
    if (endsInScore() || (dashed && (namesScore() || namesEnd() || namesRoute()))) {
      return false;
    }
    if (separator == Separator.Kind.BAR) {
      return (towns.allKnown || (towns.caps && places.region)) && opensSentence() && !hasBar();
    }
    if (separator == Separator.Kind.NONE) {
      return places.slashed && towns.allKnown && OPENERS.has(t, i) && opensSentence();
    }
    if (isStopAndDash()) {
      return towns.allKnown && storyLength() >= SHORTEST_STORY;
    }
    if (storyLength() < SHORTEST_STORY && !(places.region && dashed)) {
      return towns.caps && towns.known && dashed && storyLength() >= SHORTEST_NOTE;
    }
    // "HELENA, Mont. — " is no person.
    if (places.region && dashed && (!towns.unlikely || (towns.caps && towns.words == 1))) {
      return true;
    }
    if (towns.caps && dashed) {
      return towns.known
          || (towns.words <= MOST_WORDS_OF_CAPS
              && towns.letters >= SHORTEST_CAPS
              && !towns.unlikely
              && hasSmallLetters());
    }
    if (joinsTowns() && !towns.caps && !places.region && namesTown()) {
      return false;
    }
    if (!towns.caps && isTold()) {
      return false;
    }
    if (towns.known && (towns.allKnown || !towns.unlikely)) {
      if (towns.territory && separator != Separator.Kind.DASH) {
        return false;
      }
      return dashed
          || (separator == Separator.Kind.STOP
              && towns.allKnown
              && !t.isMark(i - 2, '.')
              && !t.isMark(i + 1, '.')
              && !describes())
          || (separator == Separator.Kind.COLON
              && towns.allKnown
              && storyLength() > LONGEST_ENTRY
              && !t.isNumber(i)
              && !t.isMark(i + 1, ',')
              && !t.isMark(i + 1, '.')
              && !isRundown()
              && !DESCRIBING.has(t, i));
    }
    return separator == Separator.Kind.DASH
        && towns.simple
        && !towns.unlikely
        && towns.letters >= SHORTEST_TOWN
        && !towns.caps
        && storyLength() > SHORTEST_SENTENCE;
  }

  /**
   * {@code Lyon – Ma mère disait …}, {@code Lyon – La ville s'éveille}: a story that tells of its
   * teller or of the town itself, as no news does.
   */
  private boolean isTold() {
    for (int j = i; j < i + HEAD_WORDS && t.isWord(j); j++) {
      // "EU", "Mon State", "Ma Ying-jeou"
      boolean caps = t.isCaps(j) && t.length(j) > 1;
      boolean name = caps || (t.isUpper(j) && t.isUpper(j + 1) && t.length(j) <= SHORTEST_TOWN);
      if (!name && ONESELF.has(t, j)) {
        return true;
      }
    }
    // "On dit que la pluie y est une politesse"
    boolean people = t.length(i) == 2 && SAID.has(t, i) && SAY.has(t, i + 1);
    boolean town = TOWN.has(t, i + 1) && !t.isUpper(i + 1) && t.isWord(i + 2);
    return people || (town && !joinsName(i + 2));
  }

  /** {@code La ville de Lyon}: the town as who acts. */
  private boolean joinsName(int j) {
    return t.isUpper(j + 1) && t.length(j) <= SHORTEST_TOWN;
  }

  /** {@code LIMA.- El alcalde}, as papers in Spanish and Armenian set it. */
  private boolean isStopAndDash() {
    return separator == Separator.Kind.TIGHT
        && t.isMark(i - 2, '.')
        && Separator.isDash(t.mark(i - 1))
        && t.spaceBefore(i);
  }

  /** {@code Oslo. A city, a lake, a fountain: …}. */
  private boolean describes() {
    // "Paris. Always Paris."
    for (int j = i; j < i + REPEATED && t.isWord(j); j++) {
      if (t.isMark(j + 1, '.') && t.folded(j).equals(t.folded(start))) {
        return true;
      }
    }
    return t.isMark(i + 2, ',') && (t.length(i) == 1 || DESCRIBING.has(t, i));
  }

  /** {@code Oslo: Robben im Hafen +++ Bergen: …}: what several stories below are about. */
  private boolean isRundown() {
    for (int at = t.start(i); at < lineEnd; at++) {
      if (text.charAt(at) == '+' && text.startsWith("+++", at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a story can open at the token that is next. */
  private boolean opensStory(boolean strong) {
    if (t.isWord(i)) {
      return strong || t.isCapital(i);
    }
    if (t.isNumber(i)) {
      return true;
    }
    char c = t.mark(i);
    boolean quote = "\"'“„«‹‘‚»”<[¿¡…$€£`".indexOf(c) >= 0;
    return quote || (strong && c != ')' && c != '/' && c != '|');
  }

  private boolean isCapsTown() {
    return towns.caps
        && (towns.known || (towns.words <= 2 && !towns.unlikely && towns.letters > 3));
  }

  /** Whether a whole sentence opens here, since no sign parts it from the slots. */
  private boolean opensSentence() {
    boolean capital = (t.isCapital(i) && !t.isCaps(i)) || (t.isCaps(i) && t.length(i) == 1);
    char last = text.charAt(lineEnd - 1);
    return capital
        && storyLength() >= SHORTEST_SENTENCE
        && (last == '.' || last == '…' || storyLength() > LONGEST_TITLE);
  }

  /** Whether more bars follow, as between the parts of a menu or a title. */
  private boolean hasBar() {
    for (int at = t.start(i); at < lineEnd; at++) {
      if (text.charAt(at) == '|') {
        return true;
      }
    }
    return false;
  }

  private int storyLength() {
    return lineEnd - t.start(i);
  }

  private boolean hasSmallLetters() {
    for (int j = i; j < i + 12 && t.has(j); j++) {
      if (t.isWord(j) && t.length(j) > 2 && !t.isCaps(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasStoryBelow() {
    int at = lineEnd;
    while (at < text.length() && Tokens.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }
}
