package io.github.copydesk.name;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Tells whether two spellings are one name.
 *
 * <p>A surname alone is never the full name of one who bears it, for others do as well: {@code
 * Kovalchuk} and {@code Olena Kovaltchouk} are not the same. A middle name may be left out, and an
 * initial be any name that begins so, which is never certain: {@code J. Smith} may be {@code John
 * Smith}. What has neither letter nor digit is no name, and not even the same as itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class NameMatcher implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final NameMatcher STANDARD = new NameMatcher();

  /** Names that are not one score below this, the nearer the higher. */
  private static final double OTHERS = 0.49;

  private static final String NOTHING = "no name to read";

  private NameMatcher() {}

  /** Returns the matcher with the standard romanisation tables. */
  public static NameMatcher standard() {
    return STANDARD;
  }

  /** Returns what can be said of two spellings of which nothing else is known. */
  public Match match(String a, String b) {
    return match(a, Locale.ROOT, b, Locale.ROOT);
  }

  /**
   * Returns what can be said of two spellings, each with the language of the text that it stands
   * in, {@link Locale#ROOT} if that is not known. Which comes first makes no difference.
   */
  public Match match(String a, Locale languageOfA, String b, Locale languageOfB) {
    Objects.requireNonNull(languageOfA, "languageOfA");
    Objects.requireNonNull(languageOfB, "languageOfB");
    if (!NameParts.isName(a) || !NameParts.isName(b)) {
      return new Match(false, 0, NOTHING);
    }
    if (a.equalsIgnoreCase(b)) {
      return new Match(true, 1, a.equals(b) ? "the same" : "the same but for case");
    }
    // The order in which the two are given must not show in the verdict.
    boolean turned = a.compareTo(b) > 0;
    String first = turned ? b : a;
    String second = turned ? a : b;
    if (Exonyms.meet(a, b)) {
      return onePlace(a, b);
    }
    NameParts left = new NameParts(first, turned ? languageOfB : languageOfA);
    NameParts right = new NameParts(second, turned ? languageOfA : languageOfB);
    if (left.unreadable() || right.unreadable()) {
      return new Match(false, 0, NOTHING);
    }
    Alignment alignment = Alignment.of(left, right);
    int percent = alignment.worst;
    if (percent > 100 && WorldPlaces.meet(a, b)) {
      return onePlace(a, b);
    }
    Explanation why = Explanation.of(turned ? alignment.turned() : alignment);
    // Which of two names is looked at first may not show in the score.
    double score =
        percent <= 100
            ? score(percent)
            : OTHERS * Math.min(Nearness.of(left, right), Nearness.of(right, left));
    String reason = why.reason() + Homographs.warning(a, b);
    return new Match(percent <= 100, score, reason, why.presses());
  }

  private static Match onePlace(String a, String b) {
    return new Match(true, score(Equivalents.PERCENT), a + " and " + b + " are one place");
  }

  /** Returns whether two spellings are one name; faster than {@link #match}, no reason is made. */
  public boolean same(String a, String b) {
    return percent(a, b) <= 100 || WorldPlaces.meet(a, b);
  }

  /** One name: from 0.5, just within what it may cost, to 1. */
  private static double score(int percent) {
    return (200 - percent) / 200.0;
  }

  private static int percent(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return NameParts.isName(a) ? 0 : Alignment.NEVER;
    }
    boolean turned = a.compareTo(b) > 0;
    String first = turned ? b : a;
    String second = turned ? a : b;
    if (NameParts.isPlainWord(first) && NameParts.isPlainWord(second)) {
      return ofWords(first, second);
    }
    if (Exonyms.meet(a, b)) {
      return 0;
    }
    NameParts left = new NameParts(first);
    NameParts right = new NameParts(second);
    if (left.unreadable() || right.unreadable()) {
      return Alignment.NEVER;
    }
    return left.count == 1 && right.count == 1
        ? ofWords(left, right)
        : Alignment.of(left, right).worst;
  }

  private static int ofWords(String a, String b) {
    long keyOfA = NameParts.keyOfWord(a);
    long keyOfB = NameParts.keyOfWord(b);
    if (keyOfA != keyOfB && !NameKey.isOpen(a, 0) && !NameKey.isOpen(b, 0)) {
      return Exonyms.meet(a, b) ? 0 : ofTwoKeys(a, keyOfA, b, keyOfB);
    }
    NameParts left = NameParts.ofWord(a, keyOfA);
    NameParts right = NameParts.ofWord(b, keyOfB);
    if (!left.sharesKey(0, right, 0)) {
      return Exonyms.meet(a, b) ? 0 : ofWords(left, right);
    }
    boolean same = TokenMatch.surely(left, right) || Exonyms.meet(a, b);
    return same ? 0 : Alignment.of(left, right).worst;
  }

  /** Most pairs that are asked about are two words with two keys, which need not be read. */
  private static int ofTwoKeys(String a, long keyOfA, String b, long keyOfB) {
    return !Exonyms.mayMeet(keyOfA, keyOfB)
        ? Alignment.NEVER
        : ofWords(NameParts.ofWord(a, keyOfA), NameParts.ofWord(b, keyOfB));
  }

  private static int ofWords(NameParts left, NameParts right) {
    if (left.hasArticles() || right.hasArticles()) {
      return Alignment.of(left, right).worst;
    }
    if (!left.sharesKey(0, right, 0)) {
      return Exonyms.meet(left, right) ? Equivalents.PERCENT : Alignment.NEVER;
    }
    return TokenMatch.surely(left, right) ? 0 : Alignment.of(left, right).worst;
  }
}
