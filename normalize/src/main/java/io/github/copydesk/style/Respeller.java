package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.Respelling.Manner;
import io.github.copydesk.style.Respelling.Part;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out what the house writes for a spelling, and in what parts; asks nothing of the text. */
final class Respeller {

  private final StyleBook book;
  private final Inflection inflection;
  private final Locale language;
  private final @Nullable HouseStyle style;
  private final boolean majority;

  Respeller(NameEditor editor, Inflection inflection, Locale language) {
    this.book = editor.book();
    this.inflection = inflection;
    this.language = language;
    this.style = editor.styleFor(language);
    this.majority = editor.followsMajority();
  }

  Respelling of(Hit hit) {
    String spelling = hit.spelling();
    String asked = house(hit);
    String house = asked == null ? spelling : asked;
    String full = hit.kind() == NameLine.Kind.PERSON ? fullName(hit) : null;
    if (house.equals(spelling) || !sameScript(spelling, house)) {
      return respelling(hit, house, full, false, Manner.WHOLE, List.of(), house);
    }
    if (hit.ending() < 0) {
      return respelling(hit, house, full, true, Manner.DECLINED, declined(hit, house), house);
    }
    int stem = spelling.length() - hit.ending();
    String ending = spelling.substring(stem);
    String cased = cased(house, hit);
    boolean same = cased.length() == stem && spelling.startsWith(cased);
    if (same || !inflection.takesEnding(spelling.substring(0, stem), cased, ending)) {
      String left = ending.isEmpty() ? spelling : house;
      return respelling(hit, house, full, true, Manner.WHOLE, List.of(), left);
    }
    String written = cased.concat(ending);
    List<Part> words =
        hit.kind() == NameLine.Kind.PERSON ? words(spelling, stem, cased) : List.of();
    return words.isEmpty()
        ? respelling(hit, house, full, true, Manner.WHOLE, whole(spelling, stem, cased), written)
        : respelling(hit, house, full, true, Manner.WORDS, words, written);
  }

  private Respelling respelling(
      Hit hit,
      String house,
      @Nullable String full,
      boolean changes,
      Manner manner,
      List<Part> parts,
      String written) {
    boolean stays = changes && stays(hit, house);
    boolean governable = changes && isGovernable(hit, house);
    return new Respelling(
        style,
        majority,
        hit.word(),
        house,
        full,
        isOpen(hit),
        changes,
        stays,
        governable,
        manner,
        parts,
        written);
  }

  /** What the house writes for a hit in title case; null if it is to stay as it is. */
  private @Nullable String house(Hit hit) {
    if (hit.name() == Hit.UNLISTED || !hit.word().isEmpty()) {
      return hit.word();
    }
    if (majority) {
      return majority(hit);
    }
    return style == null ? null : book.form(hit.name(), style);
  }

  private boolean isOpen(Hit hit) {
    HouseStyle wanted = style;
    return wanted != null && hit.name() >= 0 && book.form(hit.name(), wanted) == null;
  }

  /** What most documents write: for people word by word, for other names as a whole. */
  private @Nullable String majority(Hit hit) {
    String voted = hit.kind() == NameLine.Kind.PERSON ? null : book.majority(hit.name());
    return voted == null && !Resolved.isPlace(hit.kind()) && hit.ending() == 0
        ? majorityOfWords(hit.spelling())
        : voted;
  }

  private String majorityOfWords(String spelling) {
    StringBuilder name = new StringBuilder();
    int copied = 0;
    for (Span word : Joints.words(spelling, 0, spelling.length())) {
      name.append(spelling, copied, word.start());
      copied = word.end();
      String written = word.of(spelling);
      int known = book.nameOf(written);
      String most = known < 0 ? null : book.majority(known);
      boolean other = most != null && sameScript(written, most);
      name.append(other ? most : written);
    }
    return name.append(spelling, copied, spelling.length()).toString();
  }

  private String fullName(Hit hit) {
    HouseStyle shown = style == null ? HouseStyle.EN : style;
    String form = book.form(hit.name(), shown);
    return form == null ? book.anyForm(hit.name()) : form;
  }

  static boolean sameScript(String spelling, String house) {
    char first = spelling.charAt(0);
    char other = house.charAt(0);
    return (first < 0x80 && other < 0x80)
        || Character.UnicodeScript.of(first) == Character.UnicodeScript.of(other);
  }

  private boolean stays(Hit hit, String house) {
    return (style == HouseStyle.ES && Casing.isStressed(hit.spelling(), house))
        || isAmbiguous(hit, house);
  }

  private boolean isAmbiguous(Hit hit, String house) {
    HouseStyle wanted = style;
    return wanted != null
        && hit.ending() == 0
        && hit.name() != Hit.UNLISTED
        && hit.kind() == NameLine.Kind.SURNAME
        && inflection.isAmbiguous(hit.spelling(), house, wanted);
  }

  /**
   * Whether the name can need a case ending of the text's language that it does not have: a place,
   * and whoever ends in the -a of Polish where others have an -o that they leave: {@code
   * Łukaszenka}.
   */
  private static boolean isGovernable(Hit hit, String house) {
    if (hit.ending() != 0) {
      return false;
    }
    boolean takesNone = "ieou".indexOf(Letters.fold(house.charAt(house.length() - 1))) >= 0;
    return hit.kind() == NameLine.Kind.PLACE
        ? !takesNone || house.indexOf(' ') > 0
        : house.endsWith("a") && hit.spelling().endsWith("o");
  }

  private String cased(String house, Hit hit) {
    boolean upper = hit.resolved().shape() == Casing.Shape.UPPER;
    return upper ? Casing.upper(house, language, style) : house;
  }

  private static List<Part> whole(String spelling, int stem, String written) {
    return List.of(Part.of(spelling, 0, stem, written));
  }

  /** A surname whose ending takes the place of some of its letters. */
  private List<Part> declined(Hit hit, String house) {
    String spelling = hit.spelling();
    boolean plain = hit.resolved().shape() == Casing.Shape.TITLE;
    String declined =
        plain && hit.kind() == NameLine.Kind.SURNAME
            ? inflection.declined(spelling, hit.name(), house)
            : null;
    return declined == null ? List.of() : whole(spelling, spelling.length(), declined);
  }

  /** The words of a person's name, if the house's has as many; else nothing. */
  private static List<Part> words(String spelling, int stem, String written) {
    List<Span> old = Joints.words(spelling, 0, stem);
    List<Span> now = Joints.words(written, 0, written.length());
    if (old.size() != now.size()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(old.size());
    for (int i = 0; i < old.size(); i++) {
      int from = i;
      while (i + 1 < old.size()
          && (isJoinedAnew(spelling.charAt(old.get(i).end()), now.get(i), written)
              || isTiedAnew(spelling, old.get(i).end(), written, now.get(i).end())
              || isKorean(spelling, old, i, written.charAt(now.get(i).end())))) {
        i++;
      }
      String word = written.substring(now.get(from).start(), now.get(i).end());
      parts.add(Part.of(spelling, old.get(from).start(), old.get(i).end(), word));
    }
    return List.copyOf(parts);
  }

  /**
   * Whether only one of the two ties the second half of a Korean given name to the first, in small
   * letters: Kim Jong-un, Kim Jong Un.
   */
  private static boolean isTiedAnew(String spelling, int end, String written, int houseEnd) {
    return spelling.charAt(end) != written.charAt(houseEnd)
        && (isTied(spelling, end) || isTied(written, houseEnd));
  }

  /**
   * Whether a hyphen joins the halves of a given name behind a surname, or the house has one there:
   * Kim Jong-Un. Where the surname is tied as well it is a street.
   */
  private static boolean isKorean(String spelling, List<Span> words, int first, char house) {
    char joint = spelling.charAt(words.get(first).end());
    return first > 0
        && spelling.charAt(words.get(first - 1).end()) == ' '
        && joint != house
        && (joint == '-' || house == '-');
  }

  private static boolean isTied(String name, int end) {
    return name.charAt(end) == '-' && Letters.isLower(name.charAt(end + 1));
  }

  /**
   * Whether the house has a blank behind a particle where the text has a hyphen, or the other way
   * round: al-Asad, al Asad. A hyphen between given name and surname is a street's or an airport's.
   */
  private static boolean isJoinedAnew(char joint, Span particle, String written) {
    char house = written.charAt(particle.end());
    return Letters.isLower(written.charAt(particle.start()))
        && joint != house
        && (joint == ' ' || joint == '-');
  }
}
