package io.github.copydesk.style;

import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by what stands around a name that it stays as it is written. */
final class Keeping {

  /** Languages that write such names with hyphens. */
  private static final Set<String> TYING = Set.of("fr", "de", "nl", "sv", "da", "no", "nb");

  /** Languages that tie any noun to a name. */
  private static final Set<String> COMPOUNDING =
      Set.of("de", "nl", "sv", "da", "no", "nb", "fi", "hu");

  private final Passage passage;

  private final String text;

  private final BookScan scan;

  private final Bearers bearers;

  private final List<Hit> found;

  private @Nullable Namesakes namesakes;

  private @Nullable Neighbours neighbours;

  private @Nullable Apart apart;

  private @Nullable LineForm lines;

  private @Nullable Map<String, Integer> overseas;

  Keeping(Passage passage, BookScan scan, Bearers bearers, List<Hit> hits) {
    this.passage = passage;
    this.text = passage.text();
    this.scan = scan;
    this.bearers = bearers;
    this.found = hits;
  }

  /** Whether what stands around the hit at a place of the list says that it is to stay. */
  boolean isKept(int at, Respelling respelling) {
    Hit hit = found.get(at);
    return respelling.stays()
        || (respelling.governable() && isGoverned(hit))
        || isOfFullName(hit, at)
        || isOthers(hit)
        || isSpelt(hit)
        || isGlossed(hit, at)
        || isElided(hit)
        || Cited.has(text, found, at)
        || Works.isFirm(text, hit.end())
        || (Resolved.isPlace(hit.kind())
            ? isKeptPlace(hit)
            : isEntry(hit)
                || isTied(hit, respelling)
                || isDoubleBarrelled(hit)
                || Addresses.isStreet(text, hit.start(), hit.end()))
        || lines().keeps(hit.start(), hit.end())
        || neighbours().keep(hit)
        || !passage.inflection().keepsSuffix(respelling.house(), hit.end());
  }

  /** {@code Rue d'Erevan} in English: an article cut short is of a language that is quoted. */
  private boolean isElided(Hit hit) {
    int mark = hit.start() - 1;
    return mark > 1
        && (text.charAt(mark) == '\'' || text.charAt(mark) == '’')
        && (text.charAt(mark - 1) == 'd' || text.charAt(mark - 1) == 'l')
        && Letters.isBlank(text.charAt(mark - 2))
        && passage.code().equals("en");
  }

  private LineForm lines() {
    LineForm known = lines;
    if (known == null) {
      known = new LineForm(text);
      lines = known;
    }
    return known;
  }

  private boolean isKeptPlace(Hit hit) {
    return Entries.isImprint(text, hit.start(), hit.end())
        || Addresses.isPostal(text, hit.start(), hit.end())
        || isOverseas(hit);
  }

  /**
   * Whether a hyphen ties a given name to its surname, and one has an accent, as only streets and
   * schools of France and its neighbours have it: an English text quotes them.
   */
  private boolean isTied(Hit hit, Respelling respelling) {
    String full = respelling.fullName();
    return full != null
        && !TYING.contains(passage.code())
        && hit.spelling().indexOf(' ') < 0
        && Casing.mayBeMarked(text, hit.start(), hit.end())
        && full.indexOf(' ') > 0;
  }

  /**
   * Whether a hyphen ties a second surname to a full name: {@code Boris Yeltsin-Moreau}. Languages
   * that make words so have {@code Wladimir Putin-Fan}.
   */
  private boolean isDoubleBarrelled(Hit hit) {
    int from = hit.end() + 1;
    if (from + 2 >= text.length()
        || !Letters.isHyphen(text.charAt(hit.end()))
        || !Letters.isUpper(text.charAt(from))
        || COMPOUNDING.contains(passage.code())) {
      return false;
    }
    boolean full =
        hit.kind() == NameLine.Kind.PERSON
            || (hit.led() && GivenBefore.hasOtherBearer(text, hit.start()));
    int to = WordScan.wordEnd(text, from);
    boolean another =
        to + 1 < text.length()
            && Letters.isBlank(text.charAt(to))
            && Letters.isUpper(text.charAt(to + 1));
    return full && Letters.isLower(text.charAt(from + 1)) && !another;
  }

  /**
   * Whether a place is spelt as one overseas that the text has told of before: where Moscow is in
   * Idaho, a French text has another spelling for the capital of Russia. Not where the house writes
   * as another press than the text's, which may spell both alike.
   */
  private boolean isOverseas(Hit hit) {
    Integer first = passage.isOwnStyle() ? overseas().get(hit.spelling()) : null;
    return first != null && first <= hit.end();
  }

  private Map<String, Integer> overseas() {
    Map<String, Integer> known = overseas;
    if (known == null) {
      known = scan.namesakes();
      for (Hit hit : found) {
        if (Resolved.isPlace(hit.kind()) && States.isInState(text, hit.end())) {
          known.merge(hit.spelling(), hit.end(), Math::min);
        }
      }
      overseas = known;
    }
    return known;
  }

  /** Whether a surname stands in a list of books or the like, by its initials or its given name. */
  private boolean isEntry(Hit hit) {
    if (GivenBefore.hasWesternGivenBehind(text, hit.end())) {
      return true;
    }
    int end = Entries.invertedEnd(text, hit.end());
    return Entries.isEntry(text, hit.start(), hit.end())
        || (end > 0 && bearers.isBearer(text.substring(hit.end() + 2, end), hit.name()))
        || isInverted(hit);
  }

  /** Whether a given name that nobody of the book has with it stands behind a surname. */
  private boolean isInverted(Hit hit) {
    int from = hit.end() + (text.startsWith(",", hit.end()) ? 2 : 1);
    int to = WordScan.wordEnd(text, from);
    if (to - from < 3
        || to == text.length()
        || !Letters.isUpper(text.charAt(from))
        || !Letters.isBlank(text.charAt(from - 1))
        || Letters.isUpper(text.charAt(to - 1))) {
      return false;
    }
    // Where a verb or a comma follows, another name begins; behind this one is a bracket or a mark.
    boolean ends = text.startsWith(" (", to) || ".;|\n\t".indexOf(text.charAt(to)) >= 0;
    String given = text.substring(from, to);
    return ends
        && hit.name() != Hit.UNLISTED
        && passage.book().givenNames().isOthers(given, hit.name())
        && !bearers.isBearer(given, hit.name());
  }

  /** Whether a preposition stands before the name, or before the given name with it. */
  private boolean isGoverned(Hit hit) {
    Span given =
        hit.kind() == NameLine.Kind.SURNAME ? passage.inflection().wordBefore(hit.start()) : null;
    return Prepositions.isGoverned(text, hit.start(), passage.code())
        || (given != null && Prepositions.isGoverned(text, given.start(), passage.code()));
  }

  /**
   * Whether a place is the given name of the surname behind it, {@code Nursultan Nazarbayevs}, or a
   * surname is tied to a spelling of its given name that no list has: {@code Akhmat-Kadyrov-Platz}.
   */
  private boolean isOfFullName(Hit hit, int at) {
    if (Resolved.isPlace(hit.kind())) {
      Hit next = at + 1 < found.size() ? found.get(at + 1) : hit;
      return next.start() == hit.end() + 1
          && next.kind() == NameLine.Kind.SURNAME
          && bearers.isBearer(hit.spelling(), next.name());
    }
    int end = hit.start() - 1;
    if (hit.kind() != NameLine.Kind.SURNAME || end < 2 || !Letters.isHyphen(text.charAt(end))) {
      return false;
    }
    int from = end;
    while (from > 0 && Letters.isWord(text.charAt(from - 1))) {
      from--;
    }
    return end - from > 2 && bearers.isBearer(text.substring(from, end), hit.name());
  }

  /** Whether the text gives another spelling of the name beside it: {@code Kharkiv (Kharkov)}. */
  private boolean isGlossed(Hit hit, int at) {
    return (at > 0 && isGloss(found.get(at - 1), hit))
        || (at + 1 < found.size() && isGloss(hit, found.get(at + 1)));
  }

  private boolean isGloss(Hit first, Hit second) {
    if (second.start() - first.end() > Glosses.LONGEST_APPOSITION) {
      return false;
    }
    FullName full = first.resolved().full();
    boolean surname = full != null && full.surname() >= 0 && full.surname() == second.name();
    boolean listed = first.name() != Hit.UNLISTED;
    boolean same = first.name() == second.name() && (listed || first.word().equals(second.word()));
    boolean one = surname || same;
    boolean whole = full != null && (second.led() || !surname);
    return one
        && !isGenitive(second.end())
        && (Glosses.isAlternative(text, first.end(), second.start())
            || ((whole || isSpelt(second))
                && Glosses.isApposition(text, first.end(), second.start())))
        && !(surname
            ? OwnSpellings.lastWord(first).equalsIgnoreCase(OwnSpellings.lastWord(second))
            : loose(first).equalsIgnoreCase(loose(second)));
  }

  /** {@code Zelenskyy and Zelensky's wife}: what has a genitive is no other spelling. */
  private boolean isGenitive(int end) {
    return end + 1 < text.length()
        && Letters.isApostrophe(text.charAt(end))
        && text.charAt(end + 1) == 's';
  }

  private static String loose(Hit hit) {
    return hit.spelling().replace('-', ' ');
  }

  boolean isSpelt(Hit hit) {
    return Spelt.has(text, hit, passage.code()) || Addresses.isAccount(text, hit.end());
  }

  private Neighbours neighbours() {
    Neighbours known = neighbours;
    if (known == null) {
      known = new Neighbours(text, passage.code());
      neighbours = known;
    }
    return known;
  }

  /** Whether a name is somebody else's than the book's. */
  boolean isOthers(Hit hit) {
    return apart().has(hit)
        || (hit.kind() == NameLine.Kind.SURNAME
            ? namesakes().has(hit)
            : bearers.hasOtherBearer(hit) || bearers.isDouble(hit));
  }

  private Apart apart() {
    Apart known = apart;
    if (known == null) {
      known = new Apart(text, found);
      apart = known;
    }
    return known;
  }

  /** Who else bears surnames in this text; looked for when the first of them is to change. */
  private Namesakes namesakes() {
    Namesakes known = namesakes;
    if (known == null) {
      known = new Namesakes(passage, bearers, neighbours(), found);
      namesakes = known;
    }
    return known;
  }
}
