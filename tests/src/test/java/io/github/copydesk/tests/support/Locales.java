package io.github.copydesk.tests.support;

import java.util.List;
import java.util.Locale;

/** Runs work under default locales that break careless code, one after the other. */
public final class Locales {

  /**
   * Turkish has two letters i; Arabic and Hindi have digits of their own; Thai has its own years.
   */
  public static final List<Locale> AWKWARD =
      List.of(
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("az-AZ"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("hi-IN-u-nu-deva"),
          Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

  private Locales() {}

  /** Runs {@code work} with {@code locale} as the default one and puts the old one back. */
  public static void with(Locale locale, Runnable work) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      work.run();
    } finally {
      Locale.setDefault(before);
    }
  }
}
