package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameRenderer;
import io.github.copydesk.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by what stands around a name, or how it is written, that somebody else bears it than in the
 * book.
 */
final class Bearers {

  /** How Armenian surnames end that were brought abroad long ago. */
  private static final String ABROAD = "ian";

  /** Languages in which a name in another case may look like a woman's. */
  private static final Set<String> DECLINING =
      Set.of("pl", "cs", "sk", "ru", "uk", "be", "bg", "sr", "hr", "sl", "lt", "lv");

  /** How Czech surnames of women end. */
  private static final String FEMININE = "ová";

  private static final char CYRILLIC = 0x400;

  private static final char ARMENIAN = 0x530;

  private static final char HEBREW = 0x590;

  /** By a given name and the number of a surname, whether one of the book has both. */
  private final Map<String, Boolean> bearers = new HashMap<>();

  private final Passage passage;

  private final StyleBook book;

  private final String text;

  private @Nullable Doubles doubles;

  Bearers(Passage passage) {
    this.passage = passage;
    this.book = passage.book();
    this.text = passage.text();
  }

  /** Whether the word before a surname says that it is not that of the book. */
  boolean hasOtherBearer(Hit hit) {
    if (!Resolved.isPlace(hit.kind()) && Ordinary.is(text, hit.start(), hit.end(), book)) {
      return true;
    }
    return switch (hit.kind()) {
      case PERSON -> GivenBefore.hasWesternHalf(text, hit.start());
      case SURNAME -> hasOtherInitial(hit) || (hit.led() && hasOtherGiven(hit));
      default -> hit.led() && (GivenBefore.hasWesternBearer(text, hit.start()) || isSomebodys(hit));
    };
  }

  private boolean hasOtherGiven(Hit hit) {
    return GivenBefore.hasWesternBearer(text, hit.start())
        || isOfDiaspora(hit)
        || losesItsMarks(hit)
        || isSomebodys(hit);
  }

  /** Whether the given name before a surname is that of somebody else. */
  private boolean isSomebodys(Hit hit) {
    Span before = passage.inflection().wordBefore(hit.start());
    if (before == null) {
      return false;
    }
    String given = before.of(text);
    boolean others =
        isAbroad(given, hit)
            || Ordinary.isBorn(text, before.start())
            || (hit.kind() == NameLine.Kind.SURNAME
                && (isHouseSpelling(given, hit) || isForeign(given, hit) || isWomans(hit)));
    return others && !isBearer(given, hit.name());
  }

  /** Whether a surname of Russia or its neighbours has a given name that is not at home there. */
  private boolean isForeign(String given, Hit hit) {
    String original = hit.name() == Hit.UNLISTED ? null : book.nativeForm(hit.name());
    char first = original == null ? 0 : original.charAt(0);
    boolean caucasian = (first >= ARMENIAN && first < HEBREW) || Letters.isGeorgian(first);
    boolean cyrillic = first >= CYRILLIC && first < ARMENIAN;
    return (caucasian || cyrillic) && GivenBefore.isAbroad(given, caucasian);
  }

  /** Whether the house has a surname in the feminine, of which the text does not tell. */
  private boolean isWomans(Hit hit) {
    return hit.name() != Hit.UNLISTED
        && passage.respelling(hit).house().endsWith(FEMININE)
        && !hit.spelling().endsWith(FEMININE);
  }

  /** Whether an initial stands before a surname that is nobody's of the book who bears it. */
  private boolean hasOtherInitial(Hit hit) {
    int initial = GivenBefore.initialBefore(text, hit.start(), passage.code());
    return initial >= 0
        && hit.name() != Hit.UNLISTED
        && !book.givenNames().mayBegin(text.charAt(initial), hit.name());
  }

  /** Whether a woman bears a man's surname, in a language that leaves names as they are. */
  private boolean isAbroad(String given, Hit hit) {
    return hit.ending() == 0
        && !DECLINING.contains(passage.code())
        && Ordinary.isAbroad(given, hit.resolved().last());
  }

  /**
   * Whether a surname is somebody else's and written as the house writes names of its kind, while
   * that of the book has a spelling of its own: Marshal Semyon Timoshenko, Igor Zelensky.
   */
  private boolean isHouseSpelling(String given, Hit hit) {
    HouseStyle wanted = passage.style();
    // The tables leave what they cannot read; of the text's own press they can read nearly all.
    boolean own = wanted != null && passage.isOwnStyle();
    if (wanted == null
        || !own
        || hit.name() == Hit.UNLISTED
        || !passage.respelling(hit).changes()) {
      return false;
    }
    String spelling = hit.spelling();
    return book.givenNames().isOthers(given, hit.name())
        && isMarkedAsHouse(spelling, passage.respelling(hit).house())
        && NameRenderer.standard().render(spelling, wanted, passage.language()).equals(spelling);
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
        && Casing.isMarked(hit.spelling(), passage.respelling(hit).house())
        && GivenBefore.hasOtherBearer(text, hit.start());
  }

  /**
   * Whether an Armenian surname is somebody else's who spells it as people abroad do: {@code Hovsep
   * Simonian} where the house and the press of the text would write Simonyan.
   */
  private boolean isOfDiaspora(Hit hit) {
    boolean spelt = hit.name() != Hit.UNLISTED && text.startsWith(ABROAD, hit.end() - 3);
    if (!spelt || !GivenBefore.hasOtherBearer(text, hit.start())) {
      return false;
    }
    HouseStyle own = NameEditor.styleOf(passage.language());
    String usual = own == null ? null : book.form(hit.name(), own);
    return !passage.respelling(hit).house().endsWith(ABROAD)
        && (usual == null || !usual.endsWith(ABROAD));
  }

  /** Whether a surname has the given name of one who bears it in the book, in any spelling. */
  boolean hasOwnBearer(Hit hit) {
    Span before =
        hit.led() && hit.kind() == NameLine.Kind.SURNAME
            ? passage.inflection().wordBefore(hit.start())
            : null;
    return before != null && isBearer(before.of(text), hit.name());
  }

  /** The same person is named again and again, and the sounds of names take long to compare. */
  boolean isBearer(String word, int surname) {
    return bearers.computeIfAbsent(
        word.concat(Integer.toString(surname)), k -> book.givenNames().isBearers(word, surname));
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
}
