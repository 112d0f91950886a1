package io.github.copydesk.desk;

import java.util.Locale;

/** A part of the desk's work that can be switched off. */
public enum Step {
  /** Date, byline, dateline, reading time, credits are read and cut out. */
  HEADER,
  /** What the scraper or the site left is taken out. */
  ARTEFACTS,
  /** Broken characters are repaired. */
  CHARACTERS,
  /** Names are written in the house style. */
  NAMES;

  /** Returns the name on the command line: {@code header}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
