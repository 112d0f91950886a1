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
    boolean person = hit.kind() == NameLine.Kind.PERSON;
    boolean surname = hit.kind() == NameLine.Kind.SURNAME;
    if ((person || surname)
        && (Ordinary.is(text, hit.start(), hit.end(), book) || (surname && hasOtherInitial(hit)))) {
      return true;
    }
    if (person) {
      return GivenBefore.hasWesternHalf(text, hit.start());
    }
    return hit.led()
        && (GivenBefore.hasWesternBearer(text, hit.start())
            || isAbroad(hit)
            || isBorn(hit)
            || (hit.kind() == NameLine.Kind.SURNAME
                && (isOfDiaspora(hit) || losesItsMarks(hit) || isHouseSpelling(hit))));
  }

  /** Whether somebody of another given name than those of the book was born with a surname. */
  private boolean isBorn(Hit hit) {
    Span before = passage.inflection().wordBefore(hit.start());
    return before != null
        && Ordinary.isBorn(text, before.start())
        && !isBearer(before.of(text), hit.name());
  }

  /** Whether an initial stands before a surname that is nobody's of the book who bears it. */
  private boolean hasOtherInitial(Hit hit) {
    int initial = GivenBefore.initialBefore(text, hit.start(), passage.code());
    return initial >= 0
        && hit.name() != Hit.UNLISTED
        && !book.givenNames().mayBegin(text.charAt(initial), hit.name());
  }

  /** Whether a woman bears a man's surname, in a language that leaves names as they are. */
  private boolean isAbroad(Hit hit) {
    Span before = hit.ending() == 0 ? passage.inflection().wordBefore(hit.start()) : null;
    return before != null
        && !DECLINING.contains(passage.code())
        && Ordinary.isAbroad(before.of(text), hit.resolved().last())
        && !isBearer(before.of(text), hit.name());
  }

  /**
   * Whether a surname is somebody else's and written as the house writes names of its kind, while
   * that of the book has a spelling of its own: Marshal Semyon Timoshenko, Igor Zelensky.
   */
  private boolean isHouseSpelling(Hit hit) {
    HouseStyle wanted = passage.style();
    // The tables leave what they cannot read; of the text's own press they can read nearly all.
    boolean own = wanted != null && passage.isOwnStyle();
    if (wanted == null
        || !own
        || hit.name() == Hit.UNLISTED
        || !passage.respelling(hit).changes()) {
      return false;
    }
    Span before = passage.inflection().wordBefore(hit.start());
    String spelling = hit.spelling();
    return before != null
        && book.givenNames().isOthers(before.of(text), hit.name())
        && !isBearer(before.of(text), hit.name())
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
