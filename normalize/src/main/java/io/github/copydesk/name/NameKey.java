package io.github.copydesk.name;

import java.util.Locale;

/** Keys that group spellings: all that match share one, and few others do. */
public final class NameKey {

  private NameKey() {}

  /**
   * Returns the coarse key of one name part: lower-case ASCII letters, stable across versions,
   * empty if there is no letter in it.
   */
  public static String of(String part) {
    return part.toLowerCase(Locale.ROOT);
  }
}
