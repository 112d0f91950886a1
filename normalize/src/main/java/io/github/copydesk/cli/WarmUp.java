package io.github.copydesk.cli;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.header.HeaderReader;
import java.util.Locale;

/**
 * Reads the tables of some stages in threads of their own while the command line is still at the
 * names: what a short run does is read tables, and the stages share none. The artefacts take as
 * long as all others together, and so have a thread to themselves.
 */
final class WarmUp {

  /** Has something of all that a header is made of, so that all tables are asked for. */
  private static final String SAMPLE =
      "By Someone\n3 May 2019\nOSLO, May 3 (AP) - The story begins here and goes on for a while.\n";

  private WarmUp() {}

  static void start() {
    start(() -> ArtefactCleaner.standard().edit(SAMPLE, Locale.ROOT));
    start(
        () -> {
          HeaderReader.standard().read(SAMPLE);
          CharacterRepairer.standard().edit(SAMPLE, Locale.ROOT);
        });
  }

  private static void start(Runnable reading) {
    Thread thread = new Thread(reading, "copydesk-tables");
    thread.setDaemon(true);
    thread.start();
  }
}
