package io.github.copydesk.cli;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns language tags into locales. */
final class Languages {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** Returns the locale of a document's tag; an unknown language counts as none. */
  static Locale of(String tag) {
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    return KNOWN.contains(locale.getLanguage()) ? locale : Locale.ROOT;
  }

  /** Returns the locale that an option of this name says; an unknown language is wrong usage. */
  static Locale ofOption(String option, String tag, CommandLine line) {
    Locale locale = of(tag);
    if (locale.equals(Locale.ROOT)) {
      throw new ParameterException(
          line, option + " \"" + tag + "\" must be a language tag such as fr or pt-BR");
    }
    return locale;
  }
}
