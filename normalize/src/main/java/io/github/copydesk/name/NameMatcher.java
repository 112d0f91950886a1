package io.github.copydesk.name;

import java.io.Serializable;
import java.util.Locale;

/** Tells whether two spellings are one name. Immutable and thread-safe. */
public final class NameMatcher implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final NameMatcher STANDARD = new NameMatcher();

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
    int percent = percent(a, b);
    return new Match(percent <= 100, score(percent), percent <= 100 ? "meet" : "differ");
  }

  /** Returns whether two spellings are one name; faster than {@link #match}, no reason is made. */
  public boolean same(String a, String b) {
    return percent(a, b) <= 100;
  }

  private static double score(int percent) {
    return percent <= 100 ? 1 - percent / 200.0 : Math.max(0, 0.5 - (percent - 100) / 400.0);
  }

  private static int percent(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    NameParts left = new NameParts(a);
    NameParts right = new NameParts(b);
    if (left.tooMany || right.tooMany) {
      return Alignment.NEVER;
    }
    return Alignment.of(left, right).worst;
  }
}
