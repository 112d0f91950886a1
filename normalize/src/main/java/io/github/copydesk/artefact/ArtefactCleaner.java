package io.github.copydesk.artefact;

import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.util.Locale;

/** Takes artefacts out of a text by the rules of a rule book. */
public final class ArtefactCleaner implements Stage {

  private static final long serialVersionUID = 1L;
  private static final ArtefactCleaner STANDARD = new ArtefactCleaner();

  private ArtefactCleaner() {}

  /** Returns the cleaner with the standard rule book in the conservative profile. */
  public static ArtefactCleaner standard() {
    return STANDARD;
  }

  @Override
  public Redline edit(String source, Locale language) {
    return Redline.unchanged(source);
  }
}
