package io.github.copydesk.name;

import java.util.Set;

/** Two names word by word: which word of one is which of the other, and what that costs. */
final class Alignment {

  /** What one word may cost where the others are near enough to make up for it. */
  static final int RELAXED = 280;

  /** What a surname may cost beside a given name that fits: a vowel for its neighbour. */
  private static final int BENT_SURNAME = 150;

  /** What a given name may cost beside a surname that fits. */
  private static final int BENT_GIVEN = 240;

  private static final int MEAN = 140;

  /** The dearest word beside which a short form of a given name is believed. */
  private static final int FITS = 60;

  /** What it costs that an initial may be a name, or is left out. */
  private static final int DOUBT = 10;

  /** Names of more words are not tried with two of them written as one. */
  static final int MOST_JOINED = 6;

  private static final Set<String> SON_OF = Set.of("bin", "ben", "ibn", "بن", "ابن", "בן");

  /** Names in Arabic letters that another given name may follow, and then be left out. */
  private static final Set<String> BEFORE_GIVEN =
      Set.of("محمد", "علی", "امیر", "میر", "غلام", "ابو", "أبو", "أم");

  /** Above any cost that still matches. */
  static final int NEVER = 1000;

  final NameParts a;
  final NameParts b;
  final int[] partner;

  /** Which word of the second name each word of the first may be, one of them being an initial. */
  final int[] maybe;

  /** The dearest word, as a share of what that word may cost, in percent; up to 100 is a match. */
  int worst = NEVER;

  /** Whether the names beside the kinds of place are exonyms. */
  boolean exonyms;

  /** Whether the words are what is left of adjectives: their vowels may differ. */
  boolean bare;

  /** Which word of the first name is one of the second by a list only, -1 for none. */
  int listed = -1;

  /** Whether either name is of one word. */
  private final boolean alone;

  private Alignment(NameParts a, NameParts b) {
    this.a = a;
    this.b = b;
    partner = new int[a.count];
    maybe = new int[a.count];
    alone = a.count(NameParts.NAME) == 1 && b.count(NameParts.NAME) == 1;
  }

  /** Returns the same seen from the other name. */
  Alignment turned() {
    Alignment turned = new Alignment(b, a);
    System.arraycopy(ofB(partner), 0, turned.partner, 0, b.count);
    System.arraycopy(ofB(maybe), 0, turned.maybe, 0, b.count);
    turned.worst = worst;
    turned.exonyms = exonyms;
    turned.bare = bare;
    turned.listed = listed < 0 ? -1 : partner[listed];
    return turned;
  }

  /** Returns for each word of the second name which of the first it is, -1 for none. */
  int[] ofB(int[] ofA) {
    int[] words = new int[b.count];
    java.util.Arrays.fill(words, -1);
    for (int i = 0; i < a.count; i++) {
      if (ofA[i] >= 0) {
        words[ofA[i]] = i;
      }
    }
    return words;
  }

  static Alignment of(NameParts a, NameParts b) {
    Alignment alignment = new Alignment(a, b);
    if (!a.mayBe(b)) {
      return alignment.apart();
    }
    alignment.worst = alignment.align();
    if (alignment.worst > 100 && Exonyms.meet(a, b)) {
      alignment.exonyms = true;
      alignment.worst = Equivalents.PERCENT;
    }
    if (alignment.worst > 100) {
      alignment = joined(alignment);
    }
    if (alignment.worst > 100 && (a.hasArticles() || b.hasArticles())) {
      alignment = withArticles(alignment);
    }
    return alignment.worst > 100 && (a.place != 0 || b.place != 0)
        ? withoutEndings(alignment)
        : alignment;
  }

  private static Alignment withArticles(Alignment plain) {
    Alignment longer = new Alignment(plain.a.withArticles(), plain.b.withArticles());
    longer.worst = longer.align();
    longer = longer.worst > 100 ? joined(longer) : longer;
    return longer.worst > 100 ? plain : longer;
  }

  private Alignment apart() {
    java.util.Arrays.fill(partner, -1);
    java.util.Arrays.fill(maybe, -1);
    return this;
  }

  /**
   * Tries two places by the names that their adjectives are made of: Kirov raion, Kirovskiy. Where
   * only one says its kind, one of them has to be an adjective.
   */
  private static Alignment withoutEndings(Alignment plain) {
    boolean endings =
        (plain.a.hasEndings() && (plain.a.place != 0 || plain.a.isAdjective()))
            || (plain.b.hasEndings() && (plain.b.place != 0 || plain.b.isAdjective()));
    if (!endings) {
      return plain;
    }
    Alignment bare = bare(plain, plain.a.asTown(), plain.b.asTown());
    for (int stems = 0; stems < 2 && bare.worst > 100; stems++) {
      NameParts a = plain.a.withoutEndings(stems > 0);
      bare = bare(plain, a, plain.b.withoutEndings(stems > 0));
    }
    return bare;
  }

  private static Alignment bare(Alignment plain, NameParts a, NameParts b) {
    Alignment bare = new Alignment(a, b);
    bare.bare = true;
    bare.worst = bare.align();
    bare = bare.worst > 100 ? joined(bare) : bare;
    return bare.worst > 100 ? plain : bare;
  }

  /** Tries what one writes as two words and the other as one: Abdel Latif, Abdellatif. */
  private static Alignment joined(Alignment plain) {
    int words = plain.a.count - plain.b.count;
    int more = words != 0 ? words : plain.a.count(NameParts.NAME) - plain.b.count(NameParts.NAME);
    NameParts longer = more > 0 ? plain.a : plain.b;
    NameParts shorter = more > 0 ? plain.b : plain.a;
    for (int i = 0; more != 0 && i + 1 < longer.count && longer.count <= MOST_JOINED; i++) {
      NameParts joined = longer.joined(i);
      boolean article = i + 2 < longer.count && longer.kind[i + 1] == NameParts.PARTICLE;
      if (article && !hasKey(shorter, joined, i)) {
        // With the article between them: Abd al-Karim, Abdelkarim.
        joined = joined.joined(i);
      }
      if (hasKey(shorter, joined, i)) {
        Alignment next = new Alignment(more > 0 ? joined : shorter, more > 0 ? shorter : joined);
        next.bare = plain.bare;
        next.worst = next.align();
        if (next.worst > 100 && Math.abs(more) > 1) {
          next = joined(next);
        }
        if (next.worst <= 100) {
          return next;
        }
      }
    }
    return plain;
  }

  private static boolean hasKey(NameParts parts, NameParts joined, int word) {
    for (int i = 0; i < parts.count; i++) {
      if (parts.sharesKey(i, joined, word) && parts.kind[i] == NameParts.NAME) {
        return true;
      }
    }
    return false;
  }

  private int align() {
    apart();
    boolean[] taken = new boolean[b.count];
    int worst = 0;
    int sum = 0;
    int matched = 0;
    int namesA = a.count(NameParts.NAME);
    int namesB = b.count(NameParts.NAME);
    // Best pairs first, so that order does not matter and no word is taken by a worse fit.
    for (int cost = pairBest(taken); cost <= RELAXED; cost = pairBest(taken)) {
      worst = Math.max(worst, cost);
      sum += cost;
      matched++;
    }
    if (matched > 0 && matched < namesA && matched < namesB && worst <= FITS && shortName(taken)) {
      matched++;
      sum += Equivalents.SHORT_PERCENT;
      worst = Math.max(worst, Equivalents.SHORT_PERCENT);
    }
    Initials initials = new Initials(this, taken);
    int freeA = namesA - matched - initials.namesOfA;
    int freeB = namesB - matched - initials.namesOfB;
    if (initials.areApart(freeA, freeB) || matched == 0) {
      return NEVER;
    }
    int free = Math.max(freeA, freeB);
    if ((free > 0 && matched < 2) || free > 2) {
      return NEVER;
    }
    if (isBracketLeft(taken) || isOfFather(a, partner, b) || isOfFather(b, ofB(partner), a)) {
      return NEVER;
    }
    if (areFatherAndSon()) {
      return NEVER;
    }
    if (worst > 100) {
      return bare || alone || (matched >= 2 && sum <= MEAN * matched) ? 100 : NEVER;
    }
    return Math.min(100, worst + 5 * free + DOUBT * initials.doubts);
  }

  /** Pairs the two free words that fit best; returns what they cost, more than any may if none. */
  private int pairBest(boolean[] taken) {
    int best = RELAXED + 1;
    int first = -1;
    int second = -1;
    for (int i = 0; i < a.count; i++) {
      for (int j = 0; j < b.count; j++) {
        if (partner[i] < 0 && !taken[j] && a.kind[i] == 0 && b.kind[j] == 0) {
          int cost = TokenMatch.percent(a, i, b, j, best - 1);
          if (cost < best && (cost <= 100 || mayBend(i, j, cost))) {
            best = cost;
            first = i;
            second = j;
          }
        }
      }
    }
    if (first >= 0) {
      partner[first] = second;
      taken[second] = true;
    }
    return best;
  }

  /**
   * Whether a name in Arabic letters goes on as the other does, behind a given name of its own: of
   * two such the one is named after the other, his father, as Uday Saddam Hussein is.
   */
  private static boolean isOfFather(NameParts name, int[] partner, NameParts father) {
    int first = name.first();
    return name.count(NameParts.NAME) > father.count(NameParts.NAME)
        && partner[first] < 0
        && ReadingTables.of(name.text.charAt(name.start[first])) == ReadingTables.ARABIC
        && ReadingTables.of(father.text.charAt(father.start[father.first()]))
            == ReadingTables.ARABIC
        && !BEFORE_GIVEN.contains(name.word(first));
  }

  /** Whether the son of one name is the father of the other: Khalid bin Walid, Walid bin Khalid. */
  private boolean areFatherAndSon() {
    int sonOfA = sonOf(a);
    int sonOfB = sonOf(b);
    boolean turned = false;
    for (int i = 0; i < sonOfA && sonOfB > 0; i++) {
      turned |= partner[i] > sonOfB;
    }
    return turned;
  }

  /** Returns which word says that a son goes before it and his father behind it, -1 for none. */
  private static int sonOf(NameParts name) {
    for (int i = 1; i + 1 < name.count; i++) {
      if (name.kind[i] == NameParts.PARTICLE
          && SON_OF.contains(NameParts.lower(name.text, name.start[i], name.end[i]))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word in brackets has no partner. */
  private boolean isBracketLeft(boolean[] taken) {
    for (int i = 0; i < a.count; i++) {
      if (a.bracketed(i) && partner[i] < 0) {
        return true;
      }
    }
    for (int j = 0; j < b.count; j++) {
      if (b.bracketed(j) && !taken[j]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a word may cost more than it might alone, the other words of the name making up
   * for it: a given name or one in the middle by far, a surname by one vowel.
   */
  private boolean mayBend(int i, int j, int cost) {
    Reading left = a.reading(i);
    Reading right = b.reading(j);
    if (bare) {
      return left != null && right != null && TokenMatch.sameConsonants(left, right);
    }
    if (alone) {
      return left != null && right != null && TokenMatch.mayBendAlone(left, right, cost);
    }
    if (a.count < 2 || b.count < 2 || Equivalents.areTwo(a.lines(i), b.lines(j))) {
      return false;
    }
    boolean loose =
        left != null
            && right != null
            && left.table.consonantsOnly() != right.table.consonantsOnly();
    return loose
        || (cost <= BENT_GIVEN && i == a.first() && j == b.first())
        || (i > 0 && j > 0 && i + 1 < a.count && j + 1 < b.count)
        || cost <= BENT_SURNAME
        || (left != null && right != null && TokenMatch.sameConsonants(left, right));
  }

  /** Pairs a given name with a short form of it, the rest of the names fitting. */
  private boolean shortName(boolean[] taken) {
    for (int i = 0; i < a.count; i++) {
      for (int j = 0; j < b.count && partner[i] < 0 && a.kind[i] == NameParts.NAME; j++) {
        if (!taken[j]
            && b.kind[j] == NameParts.NAME
            && (i == a.first() || j == b.first())
            && shortForm(i, j)) {
          partner[i] = j;
          listed = i;
          taken[j] = true;
          return true;
        }
      }
    }
    return false;
  }

  private boolean shortForm(int i, int j) {
    Reading left = a.reading(i);
    Reading right = b.reading(j);
    boolean given =
        left != null
            && right != null
            && !TokenMatch.areTwo(a, i, b, j)
            && !Equivalents.areWrittenApart(a, i, b, j)
            && Equivalents.meetShort(a.key(i), left, b.key(j), right)
            && !Endings.differOnly(left, right);
    return given || Equivalents.meetAsPlaceWords(a, i, b, j);
  }
}
