package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One run of a {@link NameEditor} over one text. */
final class NameEditing {

  /** How Armenian surnames end that were brought abroad long ago. */
  private static final String ABROAD = "ian";

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
  private List<Hit> found = List.of();

  /** The end of the line that was last asked whether it is a byline; hits are asked in order. */
  private int lineEnd = -1;

  private boolean lineIsByline;
  private final List<Edit> edits = new ArrayList<>(0);

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
    hits = withAttested(hits);
    Identities identities = new Identities(this, hits);
    found = hits;
    List<Mention> mentions = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      mentions.add(mention(hit, identities.of(hit)));
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
    if (wanted == null || scan.romanised().size() < 2) {
      return hits;
    }
    Attested found = new Attested(scan.romanised(), wanted, language);
    if (found.isEmpty()) {
      return hits;
    }
    List<Hit> all = new ArrayList<>(hits.size() + scan.romanised().size());
    int next = 0;
    for (Hit unlisted : scan.romanised()) {
      while (next < hits.size() && hits.get(next).start() < unlisted.start()) {
        all.add(hits.get(next++));
      }
      String form = found.form(unlisted);
      if (form != null) {
        all.add(unlisted.withWord(form));
      }
    }
    all.addAll(hits.subList(next, hits.size()));
    return all;
  }

  /** A full name for a person of the book, the same for all spellings. */
  String fullName(Hit hit) {
    HouseStyle shown = style == null ? HouseStyle.EN : style;
    String form = book.form(hit.name(), shown);
    return form == null ? book.anyForm(hit.name()) : form;
  }

  /** What the house writes for a hit in title case; null if it is to stay as it is. */
  private @Nullable String house(Hit hit) {
    if (hit.name() == Hit.UNLISTED) {
      return hit.word();
    }
    if (editor.followsMajority()) {
      return majority(hit);
    }
    return style == null ? null : book.form(hit.name(), style);
  }

  /** What most documents write: for a person word by word, for other names as a whole. */
  private @Nullable String majority(Hit hit) {
    if (hit.kind() != NameLine.Kind.PERSON) {
      return book.majority(hit.name());
    }
    StringBuilder name = new StringBuilder();
    for (Span word : Joints.words(text, hit.start(), hit.end())) {
      String written = word.of(text);
      int known = book.nameOf(written);
      String most = known < 0 ? null : book.majority(known);
      boolean other = most != null && sameScript(written, most);
      name.append(name.isEmpty() ? "" : " ").append(other ? most : written);
    }
    return name.toString();
  }

  private Mention mention(Hit hit, @Nullable String identity) {
    String spelling = hit.spelling();
    String house = house(hit);
    String canonical = house == null ? spelling : house;
    if (house != null && !house.equals(spelling) && sameScript(spelling, house) && !isSigned(hit)) {
      if (isKept(hit, spelling, house)) {
        canonical = spelling;
      } else {
        rewriteGiven(hit);
        canonical = rewrite(hit, spelling, house);
      }
    }
    return new Mention(new Span(hit.start(), hit.end()), spelling, canonical, identity);
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
      lineIsByline = Surroundings.isByline(text, hit.start(), lineEnd);
    }
    return lineIsByline;
  }

  /** Whether the name would need a case ending of the text's language that it does not have. */
  private boolean isGoverned(Hit hit, String house) {
    boolean takesNone = "ieou".indexOf(Letters.fold(house.charAt(house.length() - 1))) >= 0;
    return hit.ending() == 0
        && hit.kind() == NameLine.Kind.PLACE
        && (!takesNone || house.indexOf(' ') > 0)
        && Surroundings.isGoverned(text, hit.start(), language.getLanguage());
  }

  /** Whether what stands around a name, or how it is written, says that it is to stay. */
  private boolean isKept(Hit hit, String spelling, String house) {
    return isGoverned(hit, house)
        || isOthers(hit)
        || style == HouseStyle.ES && Casing.isStressed(spelling, house)
        || !inflection().keepsSuffix(spelling, house, hit.end())
        || isAmbiguous(hit, spelling, house);
  }

  /** Whether a name is somebody else's than the book's. */
  private boolean isOthers(Hit hit) {
    return hit.kind() == NameLine.Kind.SURNAME ? namesakes().has(hit) : hasOtherBearer(hit);
  }

  private boolean isAmbiguous(Hit hit, String spelling, String house) {
    HouseStyle wanted = style;
    return wanted != null
        && hit.ending() == 0
        && hit.name() != Hit.UNLISTED
        && hit.kind() == NameLine.Kind.SURNAME
        && inflection().isAmbiguous(spelling, house, wanted);
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
    return hit.led()
        && hit.kind() != NameLine.Kind.PERSON
        && (Surroundings.hasWesternBearer(text, hit.start())
            || hit.kind() == NameLine.Kind.SURNAME && isOfDiaspora(hit));
  }

  /**
   * Whether an Armenian surname is somebody else's who spells it as people abroad do: {@code Hovsep
   * Simonian} where the house and the press of the text would write Simonyan.
   */
  private boolean isOfDiaspora(Hit hit) {
    boolean spelt = hit.name() != Hit.UNLISTED && text.startsWith(ABROAD, hit.end() - 3);
    if (!spelt || !Surroundings.hasOtherBearer(text, hit.start())) {
      return false;
    }
    HouseStyle own = NameEditor.styleOf(language);
    String usual = own == null ? null : book.form(hit.name(), own);
    String house = house(hit);
    return house != null && !house.endsWith(ABROAD) && (usual == null || !usual.endsWith(ABROAD));
  }

  /** Rewrites a given name that stands in a case before a surname, which lists do not have. */
  private void rewriteGiven(Hit hit) {
    HouseStyle wanted = style;
    boolean known = hit.name() != Hit.UNLISTED && hit.kind() == NameLine.Kind.SURNAME;
    Span before = known && wanted != null ? inflection().wordBefore(hit.start()) : null;
    if (before != null && wanted != null && isFree(before.start())) {
      String given = inflection().given(before.of(text), hit.name(), wanted);
      if (given != null) {
        replace(before.start(), before.end(), given);
      }
    }
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

  private static boolean sameScript(String spelling, String house) {
    char first = spelling.charAt(0);
    char other = house.charAt(0);
    return first < 0x80 && other < 0x80
        || Character.UnicodeScript.of(first) == Character.UnicodeScript.of(other);
  }

  /** Adds the edits that write {@code house} in place of a hit; returns what then stands there. */
  private String rewrite(Hit hit, String spelling, String house) {
    int end = hit.end() - Math.max(0, hit.ending());
    String written = cased(house, hit);
    String stem = hit.ending() > 0 ? spelling.substring(0, end - hit.start()) : spelling;
    String ending = hit.ending() > 0 ? spelling.substring(stem.length()) : "";
    if (hit.ending() < 0) {
      return rewriteDeclined(hit, spelling, house);
    }
    if (written.equals(stem) || !inflection().takesEnding(stem, written, ending)) {
      return hit.ending() == 0 ? spelling : house;
    }
    end += inflection().apostrophe(written, end);
    boolean person = hit.kind() == NameLine.Kind.PERSON;
    if (!replaceWords(hit.start(), end, written, person)) {
      return spelling;
    }
    return ending.isEmpty() ? written : written + ending;
  }

  /**
   * Rewrites a person's name word by word if the house's has as many, and other names as a whole;
   * false if it is left.
   */
  private boolean replaceWords(int start, int end, String written, boolean person) {
    List<Span> old = person ? Joints.words(text, start, end) : List.of();
    List<Span> now = person ? Joints.words(written, 0, written.length()) : List.of();
    if (old.isEmpty() || old.size() != now.size()) {
      return replace(start, end, written);
    }
    for (int i = 0; i < old.size(); i++) {
      int from = i;
      while (i + 1 < old.size() && isJoinedAnew(old.get(i).end(), now.get(i), written)) {
        i++;
      }
      String word = written.substring(now.get(from).start(), now.get(i).end());
      replace(old.get(from).start(), old.get(i).end(), word);
    }
    return true;
  }

  /**
   * Whether the house has a blank behind a particle where the text has a hyphen, or the other way
   * round: al-Asad, al Asad. A hyphen between given name and surname is a street's or an airport's.
   */
  private boolean isJoinedAnew(int end, Span particle, String written) {
    char joint = text.charAt(end);
    char house = written.charAt(particle.end());
    return Letters.isLower(written.charAt(particle.start()))
        && joint != house
        && (joint == ' ' || joint == '-');
  }

  private String cased(String house, Hit hit) {
    boolean upper = hit.resolved().shape() == Casing.Shape.UPPER;
    return upper ? Casing.upper(house, language, style) : house;
  }

  /** Writes a surname whose ending takes the place of some of its letters. */
  private String rewriteDeclined(Hit hit, String spelling, String house) {
    boolean plain = hit.resolved().shape() == Casing.Shape.TITLE;
    String declined =
        plain && hit.kind() == NameLine.Kind.SURNAME
            ? inflection().declined(spelling, hit.name(), house)
            : null;
    if (declined != null && !declined.equals(spelling)) {
      replace(hit.start(), hit.end(), declined);
    }
    return house;
  }

  private boolean replace(int start, int end, String written) {
    if (text.startsWith(written, start) && written.length() == end - start) {
      return true;
    }
    Clitics around = clitics == null ? clitics = new Clitics(text) : clitics;
    char second = start + 1 < end ? text.charAt(start + 1) : ' ';
    if (!around.adjust(start, text.charAt(start), second, written, language)) {
      return false;
    }
    edits.add(new Edit(new Span(around.from, end), around.before + written, rule));
    return true;
  }
}
