package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameRenderer;
import io.github.copydesk.style.Respelling.Manner;
import io.github.copydesk.style.Respelling.Part;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of a {@link NameEditor} over one text. */
final class NameEditing {

  /** How Armenian surnames end that were brought abroad long ago. */
  private static final String ABROAD = "ian";

  /** Languages that write such names with hyphens. */
  private static final Set<String> TYING = Set.of("fr", "de", "nl", "sv", "da", "no", "nb");

  /** Languages in which a name in another case may look like a woman's. */
  private static final Set<String> DECLINING =
      Set.of("pl", "cs", "sk", "ru", "uk", "be", "bg", "sr", "hr", "sl", "lt", "lv");

  private final NameEditor editor;
  private final StyleBook book;
  private final String text;
  private final BookScan scan;
  private Locale language = Locale.ROOT;
  private @Nullable HouseStyle style;
  private String rule = "";
  private @Nullable Clitics clitics;
  private @Nullable Inflection inflection;
  private @Nullable Namesakes namesakes;
  private @Nullable Neighbours neighbours;
  private @Nullable Apart apart;
  private @Nullable LineForm lines;
  private @Nullable Doubles doubles;
  private @Nullable Map<String, Integer> overseas;
  private @Nullable Attested attested;
  private List<Hit> found = List.of();

  /** The place in {@link #found} of the hit that is looked at. */
  private int at;

  /** The end of the line that was last asked whether it is a byline; hits are asked in order. */
  private int lineEnd = -1;

  private boolean lineIsByline;
  private final List<Edit> edits = new ArrayList<>();

  /** By a given name and the number of a surname, whether one of the book has both. */
  private final Map<String, Boolean> bearers = new HashMap<>();

  NameEditing(NameEditor editor, String text, Locale language) {
    this.editor = editor;
    this.book = editor.book();
    this.text = text;
    this.scan = new BookScan(book, text, language);
  }

  NameEdits run() {
    List<Hit> hits = scan.run();
    if (hits.isEmpty() && scan.romanised().size() < 2) {
      return new NameEdits(redline(), List.of());
    }
    language = scan.language();
    style = editor.styleFor(language);
    rule = style == null ? "name.style" : "name." + style.id();
    hits = settled(withAttested(hits));
    Identities identities = new Identities(this, hits);
    found = hits;
    List<Mention> mentions = new ArrayList<>(hits.size());
    for (; at < hits.size(); at++) {
      mentions.add(mention(hits.get(at), identities));
    }
    return new NameEdits(redline(), mentions);
  }

  private Redline redline() {
    if (scan.mixed().isEmpty()) {
      return edits.isEmpty() ? Redline.unchanged(text) : Redline.of(text, edits);
    }
    Redline.Builder redline = Redline.builder(text);
    for (Edit edit : edits) {
      redline.add(edit);
    }
    for (Flag flag : scan.mixed()) {
      redline.add(flag);
    }
    return redline.build();
  }

  /** The hits and, in their places, the unlisted words that the text spells in two ways. */
  private List<Hit> withAttested(List<Hit> hits) {
    HouseStyle wanted = style;
    if (wanted == null || scan.romanised().isEmpty()) {
      return hits;
    }
    Families families = new Families();
    for (Hit hit : hits) {
      FullName full = hit.resolved().full();
      if (full != null && full.isNowhereElse()) {
        families.add(hit, respelling(hit));
      }
    }
    attested = attested(wanted);
    if (families.isEmpty() && attested == null) {
      return hits;
    }
    List<Hit> all = new ArrayList<>(hits.size() + scan.romanised().size());
    int next = 0;
    for (Hit unlisted : scan.romanised()) {
      while (next < hits.size() && hits.get(next).start() < unlisted.start()) {
        all.add(hits.get(next++));
      }
      String form = families.form(unlisted);
      if (form == null || hasOwnGiven(unlisted)) {
        form = attested == null ? null : attested.form(unlisted);
      }
      if (form != null) {
        all.add(unlisted.withWord(form));
      }
    }
    all.addAll(hits.subList(next, hits.size()));
    return all;
  }

  /**
   * The hits, of which those that the style leaves open get the spelling that the text has most.
   */
  private List<Hit> settled(List<Hit> hits) {
    HouseStyle wanted = style;
    LeftOpen open = null;
    for (Hit hit : hits) {
      int surname = wanted == null || !respelling(hit).open() ? -1 : openSurname(hit);
      if (wanted != null && surname >= 0) {
        open = open == null ? new LeftOpen(wanted, language) : open;
        open.add(surname, lastWord(hit));
      }
    }
    if (open == null || open.isSettled()) {
      return hits;
    }
    List<Hit> all = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      int surname = respelling(hit).open() ? openSurname(hit) : -1;
      String last = lastWord(hit);
      String before = hit.spelling().substring(0, hit.spelling().length() - last.length());
      all.add(surname < 0 ? hit : hit.withWord(before.concat(open.form(surname, last))));
    }
    return all;
  }

  /** The surname that is the last word of a hit; -1 if it has none, or one of somebody else. */
  private int openSurname(Hit hit) {
    if (hit.ending() != 0 || hit.resolved().shape() != Casing.Shape.TITLE) {
      return -1;
    }
    FullName full = hit.resolved().full();
    if (full != null) {
      return full.last() == full.surname() ? full.surname() : -1;
    }
    boolean others = hasOwnGiven(hit) && !hasOwnBearer(hit);
    return hit.kind() == NameLine.Kind.SURNAME && !others ? hit.name() : -1;
  }

  private static String lastWord(Hit hit) {
    String spelling = hit.spelling();
    int from = spelling.length();
    while (from > 0 && !Letters.isBlank(spelling.charAt(from - 1))) {
      from--;
    }
    return spelling.substring(from);
  }

  /** What the text spells in two ways; null if there is nothing. */
  private @Nullable Attested attested(HouseStyle wanted) {
    if (scan.romanised().size() < 2) {
      return null;
    }
    Attested found = new Attested(scan.romanised(), wanted, language, this::givenBefore);
    return found.isEmpty() ? null : found;
  }

  /** Whether an unlisted surname has a given name before it, so that it is not that of a hit. */
  private boolean hasOwnGiven(Hit hit) {
    return hit.led() && givenBefore(hit) != null;
  }

  /** The word before an unlisted surname that may be a given name; null if there is none. */
  private @Nullable String givenBefore(Hit hit) {
    Span before = inflection().wordBefore(hit.start());
    String word = before == null ? "" : before.of(text);
    return WordRoles.tables().isWord(word.toLowerCase(Locale.ROOT)) || word.isEmpty() ? null : word;
  }

  /** What is written for a hit where nothing that stands around it is against it. */
  Respelling respelling(Hit hit) {
    Respelling known = hit.resolved().respelling();
    if (known == null || !known.isOf(style, editor.followsMajority(), hit.word())) {
      known = new Respeller(editor, inflection(), language).of(hit);
      hit.resolved().remember(known);
    }
    return known;
  }

  private Mention mention(Hit hit, Identities identities) {
    Respelling respelling = respelling(hit);
    String full = respelling.fullName();
    String identity = full == null ? identities.ofSurname(hit) : full;
    String canonical = respelling.changes() ? change(hit, respelling) : keep(hit, respelling);
    return new Mention(new Span(hit.start(), hit.end()), hit.spelling(), canonical, identity);
  }

  /** Writes what the house does unless the name is to stay; returns what the house would have. */
  private String change(Hit hit, Respelling respelling) {
    if (isSigned(hit)) {
      return respelling.house();
    }
    if (isKept(hit, respelling)) {
      return hit.spelling();
    }
    rewriteGiven(hit);
    return rewrite(hit, respelling) ? respelling.written() : hit.spelling();
  }

  /** Leaves a name that the house writes so, but for a given name before it. */
  private String keep(Hit hit, Respelling respelling) {
    if (hit.led() && hit.kind() == NameLine.Kind.SURNAME) {
      Part given = otherGiven(hit);
      if (given != null && !isSigned(hit) && !isOthers(hit) && !isSpelt(hit)) {
        replace(0, given, 0);
      }
    }
    return respelling.house();
  }

  /** Whether the name is that of an author, which is theirs to spell. */
  boolean isSigned(Hit hit) {
    NameLine.Kind kind = hit.kind();
    boolean person = kind == NameLine.Kind.PERSON || kind == NameLine.Kind.SURNAME;
    if (!person || editor.editsBylines()) {
      return false;
    }
    if (hit.start() >= lineEnd) {
      int end = text.indexOf('\n', hit.start());
      lineEnd = end < 0 ? text.length() : end;
      lineIsByline = NameSurroundings.isByline(text, hit.start(), lineEnd);
    }
    return lineIsByline;
  }

  /** Whether what stands around a name, or how it is written, says that it is to stay. */
  private boolean isKept(Hit hit, Respelling respelling) {
    return respelling.stays()
        || (respelling.governable() && isGoverned(hit))
        || isOfFullName(hit)
        || isOthers(hit)
        || isSpelt(hit)
        || isGlossed(hit)
        || Cited.has(text, found, at)
        || NameSurroundings.isFirm(text, hit.end())
        || (Resolved.isPlace(hit.kind())
            ? isKeptPlace(hit)
            : isEntry(hit) || isTied(hit, respelling))
        || lines().keeps(hit.start(), hit.end())
        || neighbours().keep(hit)
        || !inflection().keepsSuffix(respelling.house(), hit.end());
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
    return NameSurroundings.isImprint(text, hit.start(), hit.end())
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
        && !TYING.contains(language.getLanguage())
        && hit.spelling().indexOf(' ') < 0
        && Casing.mayBeMarked(text, hit.start(), hit.end())
        && full.indexOf(' ') > 0;
  }

  /**
   * Whether a place is spelt as one overseas that the text has told of before: where Moscow is in
   * Idaho, a French text has another spelling for the capital of Russia. Not where the house writes
   * as another press than the text's, which may spell both alike.
   */
  private boolean isOverseas(Hit hit) {
    Integer first = style == NameEditor.styleOf(language) ? overseas().get(hit.spelling()) : null;
    return first != null && first <= hit.end();
  }

  private Map<String, Integer> overseas() {
    Map<String, Integer> known = overseas;
    if (known == null) {
      known = scan.namesakes();
      for (Hit hit : found) {
        if (Resolved.isPlace(hit.kind()) && NameSurroundings.isInState(text, hit.end())) {
          known.merge(hit.spelling(), hit.end(), Math::min);
        }
      }
      overseas = known;
    }
    return known;
  }

  /** Whether a surname stands in a list of books or the like, by its initials or its given name. */
  private boolean isEntry(Hit hit) {
    if (NameSurroundings.hasWesternGivenBehind(text, hit.end())) {
      return true;
    }
    int end = NameSurroundings.invertedEnd(text, hit.end());
    return NameSurroundings.isEntry(text, hit.start(), hit.end())
        || (end > 0 && isBearer(text.substring(hit.end() + 2, end), hit.name()))
        || isInverted(hit);
  }

  /** Whether a given name that nobody of the book has with it stands behind a surname. */
  private boolean isInverted(Hit hit) {
    int from = hit.end() + (text.startsWith(",", hit.end()) ? 2 : 1);
    int to = NameSurroundings.wordEnd(text, from);
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
        && book.givenNames().isOthers(given, hit.name())
        && !isBearer(given, hit.name());
  }

  /** Whether a preposition stands before the name, or before the given name with it. */
  private boolean isGoverned(Hit hit) {
    Span given = hit.kind() == NameLine.Kind.SURNAME ? inflection().wordBefore(hit.start()) : null;
    return NameSurroundings.isGoverned(text, hit.start(), language.getLanguage())
        || (given != null
            && NameSurroundings.isGoverned(text, given.start(), language.getLanguage()));
  }

  /**
   * Whether a place is the given name of the surname behind it, {@code Nursultan Nazarbayevs}, or a
   * surname is tied to a spelling of its given name that no list has: {@code Akhmat-Kadyrov-Platz}.
   */
  private boolean isOfFullName(Hit hit) {
    if (Resolved.isPlace(hit.kind())) {
      Hit next = at + 1 < found.size() ? found.get(at + 1) : hit;
      return next.start() == hit.end() + 1
          && next.kind() == NameLine.Kind.SURNAME
          && isBearer(hit.spelling(), next.name());
    }
    int end = hit.start() - 1;
    if (hit.kind() != NameLine.Kind.SURNAME || end < 2 || !Letters.isHyphen(text.charAt(end))) {
      return false;
    }
    int from = end;
    while (from > 0 && Letters.isWord(text.charAt(from - 1))) {
      from--;
    }
    return end - from > 2 && isBearer(text.substring(from, end), hit.name());
  }

  /** Whether the text gives another spelling of the name beside it: {@code Kharkiv (Kharkov)}. */
  private boolean isGlossed(Hit hit) {
    return (at > 0 && isGloss(found.get(at - 1), hit))
        || (at + 1 < found.size() && isGloss(hit, found.get(at + 1)));
  }

  private boolean isGloss(Hit first, Hit second) {
    if (second.start() - first.end() > NameSurroundings.LONGEST_APPOSITION) {
      return false;
    }
    FullName full = first.resolved().full();
    boolean surname = full != null && full.surname() >= 0 && full.surname() == second.name();
    boolean listed = first.name() != Hit.UNLISTED;
    boolean same = first.name() == second.name() && (listed || first.word().equals(second.word()));
    boolean one = surname || same;
    boolean whole = full != null && (second.led() || !surname);
    return one
        && (NameSurroundings.isAlternative(text, first.end(), second.start())
            || ((whole || isSpelt(second))
                && NameSurroundings.isApposition(text, first.end(), second.start())))
        && !(surname
            ? lastWord(first).equalsIgnoreCase(lastWord(second))
            : loose(first).equalsIgnoreCase(loose(second)));
  }

  private static String loose(Hit hit) {
    return hit.spelling().replace('-', ' ');
  }

  private boolean isSpelt(Hit hit) {
    return Spelt.has(text, hit.start(), hit.end(), language.getLanguage())
        || NameSurroundings.isAccount(text, hit.end());
  }

  private Neighbours neighbours() {
    Neighbours known = neighbours;
    if (known == null) {
      known = new Neighbours(text, language.getLanguage(), scan.hasLowMark());
      neighbours = known;
    }
    return known;
  }

  /** Whether a name is somebody else's than the book's. */
  private boolean isOthers(Hit hit) {
    return apart().has(hit)
        || (hit.kind() == NameLine.Kind.SURNAME
            ? namesakes().has(hit)
            : hasOtherBearer(hit) || isDouble(hit));
  }

  private Apart apart() {
    Apart known = apart;
    if (known == null) {
      known = new Apart(text, found);
      apart = known;
    }
    return known;
  }

  /** Whether a full name of the book is that of somebody else who shares it. */
  boolean isDouble(Hit hit) {
    FullName full = hit.resolved().full();
    if (full == null || !full.shared()) {
      return false;
    }
    Doubles known = doubles == null ? new Doubles() : doubles;
    doubles = known;
    return known.isOther(hit.name(), book, text);
  }

  /** Who else bears surnames in this text; looked for when the first of them is to change. */
  private Namesakes namesakes() {
    Namesakes known = namesakes;
    if (known == null) {
      int end = lineEnd;
      boolean byline = lineIsByline;
      lineEnd = -1;
      known = new Namesakes(this, found);
      lineEnd = end;
      lineIsByline = byline;
      namesakes = known;
    }
    return known;
  }

  /** Whether the word before a surname says that it is not that of the book. */
  boolean hasOtherBearer(Hit hit) {
    boolean person = hit.kind() == NameLine.Kind.PERSON;
    boolean surname = hit.kind() == NameLine.Kind.SURNAME;
    if ((person || surname)
        && (Ordinary.is(text, hit.start(), hit.end(), book) || (surname && hasOtherInitial(hit)))) {
      return true;
    }
    if (person) {
      return NameSurroundings.hasWesternHalf(text, hit.start());
    }
    return hit.led()
        && (NameSurroundings.hasWesternBearer(text, hit.start())
            || isAbroad(hit)
            || isBorn(hit)
            || (hit.kind() == NameLine.Kind.SURNAME
                && (isOfDiaspora(hit) || losesItsMarks(hit) || isHouseSpelling(hit))));
  }

  /** Whether somebody of another given name than those of the book was born with a surname. */
  private boolean isBorn(Hit hit) {
    Span before = inflection().wordBefore(hit.start());
    return before != null
        && Ordinary.isBorn(text, before.start())
        && !isBearer(before.of(text), hit.name());
  }

  /** Whether an initial stands before a surname that is nobody's of the book who bears it. */
  private boolean hasOtherInitial(Hit hit) {
    int initial = NameSurroundings.initialBefore(text, hit.start(), language.getLanguage());
    return initial >= 0
        && hit.name() != Hit.UNLISTED
        && !book.givenNames().mayBegin(text.charAt(initial), hit.name());
  }

  /** Whether a woman bears a man's surname, in a language that leaves names as they are. */
  private boolean isAbroad(Hit hit) {
    Span before = hit.ending() == 0 ? inflection().wordBefore(hit.start()) : null;
    return before != null
        && !DECLINING.contains(language.getLanguage())
        && Ordinary.isAbroad(before.of(text), hit.resolved().last())
        && !isBearer(before.of(text), hit.name());
  }

  /**
   * Whether a surname is somebody else's and written as the house writes names of its kind, while
   * that of the book has a spelling of its own: Marshal Semyon Timoshenko, Igor Zelensky.
   */
  private boolean isHouseSpelling(Hit hit) {
    HouseStyle wanted = style;
    // The tables leave what they cannot read; of the text's own press they can read nearly all.
    boolean own = wanted != null && wanted == NameEditor.styleOf(language);
    if (wanted == null || !own || hit.name() == Hit.UNLISTED || !respelling(hit).changes()) {
      return false;
    }
    Span before = inflection().wordBefore(hit.start());
    String spelling = hit.spelling();
    return before != null
        && book.givenNames().isOthers(before.of(text), hit.name())
        && !isBearer(before.of(text), hit.name())
        && isMarkedAsHouse(spelling, respelling(hit).house())
        && NameRenderer.standard().render(spelling, wanted, language).equals(spelling);
  }

  /** Whether a spelling has accents if the house has: stress is none of what the tables know. */
  private static boolean isMarkedAsHouse(String spelling, String house) {
    return Casing.mayBeMarked(spelling, 0, spelling.length())
        || !Casing.mayBeMarked(house, 0, house.length());
  }

  /**
   * Whether a surname is somebody else's who has the accents of home, and the house would take them
   * off as it does with those who are world news: {@code Bojana Mladić}.
   */
  private boolean losesItsMarks(Hit hit) {
    return hit.name() != Hit.UNLISTED
        && Casing.mayBeMarked(text, hit.start(), hit.end())
        && Casing.isMarked(hit.spelling(), respelling(hit).house())
        && NameSurroundings.hasOtherBearer(text, hit.start());
  }

  /**
   * Whether an Armenian surname is somebody else's who spells it as people abroad do: {@code Hovsep
   * Simonian} where the house and the press of the text would write Simonyan.
   */
  private boolean isOfDiaspora(Hit hit) {
    boolean spelt = hit.name() != Hit.UNLISTED && text.startsWith(ABROAD, hit.end() - 3);
    if (!spelt || !NameSurroundings.hasOtherBearer(text, hit.start())) {
      return false;
    }
    HouseStyle own = NameEditor.styleOf(language);
    String usual = own == null ? null : book.form(hit.name(), own);
    return !respelling(hit).house().endsWith(ABROAD) && (usual == null || !usual.endsWith(ABROAD));
  }

  /** Whether a surname has the given name of one who bears it in the book, in any spelling. */
  boolean hasOwnBearer(Hit hit) {
    Span before =
        hit.led() && hit.kind() == NameLine.Kind.SURNAME
            ? inflection().wordBefore(hit.start())
            : null;
    return before != null && isBearer(before.of(text), hit.name());
  }

  /** The same person is named again and again, and the sounds of names take long to compare. */
  private boolean isBearer(String word, int surname) {
    return bearers.computeIfAbsent(
        word.concat(Integer.toString(surname)), k -> book.givenNames().isBearers(word, surname));
  }

  /** Rewrites a given name before a surname that lists do not have, or not in that case. */
  private void rewriteGiven(Hit hit) {
    if (hit.led() && hit.kind() == NameLine.Kind.SURNAME) {
      Part given = otherGiven(hit);
      if (given != null) {
        replace(0, given, 0);
      }
    }
  }

  /** What the house writes for a word before a surname; null if that stands there already. */
  private @Nullable Part otherGiven(Hit hit) {
    HouseStyle wanted = style;
    boolean known = hit.name() != Hit.UNLISTED || attested != null;
    Span before = known && wanted != null ? inflection().wordBefore(hit.start()) : null;
    if (before == null || wanted == null || !isFree(before.start())) {
      return null;
    }
    String given = houseGiven(before.of(text), hit, wanted);
    Part part = given == null ? null : Part.of(text, before.start(), before.end(), given);
    return part == null || part.same() ? null : part;
  }

  private @Nullable String houseGiven(String word, Hit surname, HouseStyle wanted) {
    if (surname.name() == Hit.UNLISTED) {
      return attested == null ? null : attested.given(word, surname.word());
    }
    String given = inflection().given(word, surname.name(), wanted);
    return given == null && surname.ending() == 0
        ? book.givenNames().house(word, surname.name(), wanted)
        : given;
  }

  private boolean isFree(int start) {
    return edits.isEmpty() || edits.get(edits.size() - 1).span().end() <= start;
  }

  private Inflection inflection() {
    Inflection known = inflection;
    if (known == null) {
      known = new Inflection(book, text, language.getLanguage());
      inflection = known;
    }
    return known;
  }

  /** Adds the edits that write the house's spelling of a hit; false if it is left. */
  private boolean rewrite(Hit hit, Respelling respelling) {
    boolean done = true;
    List<Part> parts = respelling.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int behind = i + 1 < parts.size() ? 0 : behind(hit, respelling, part);
      if (!part.same() || behind > 0) {
        done = replace(hit.start(), part, behind);
      }
    }
    return done || respelling.manner() != Manner.WHOLE;
  }

  /** How many characters behind the last part go with it. */
  private int behind(Hit hit, Respelling respelling, Part part) {
    boolean declined = respelling.manner() == Manner.DECLINED;
    return declined ? 0 : inflection().apostrophe(part.written(), hit.start() + part.to());
  }

  private boolean replace(int at, Part part, int behind) {
    int start = at + part.from();
    int from = start;
    String written = part.written();
    if (part.sound()) {
      Clitics around = clitics == null ? new Clitics(text) : clitics;
      clitics = around;
      if (!around.adjust(start, written, language)) {
        return false;
      }
      from = around.from;
      written = around.before.concat(written);
    }
    edits.add(new Edit(new Span(from, at + part.to() + behind), written, rule));
    return true;
  }
}
