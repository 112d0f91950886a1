package io.github.copydesk.cli;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.style.StyleBook;
import java.util.Locale;

/**
 * Reads the tables of the stages in threads of their own while the command line is still at its
 * options: what a short run does is read tables, and the stages share none.
 */
final class WarmUp {

  /** Has something of all that a header is made of, so that all tables are asked for. */
  private static final String SAMPLE =
      "By Someone\n3 May 2019\nOSLO, May 3 (AP) - The story begins here and goes on for a while.\n";

  private WarmUp() {}

  /** Begins to read if these are the arguments of a run that will ask for all stages. */
  static void start(String... args) {
    boolean edits = args.length > 0 && args[0].equals("edit");
    for (String option : args) {
      edits &= !asksForLess(option);
    }
    if (edits) {
      start();
    }
  }

  private static boolean asksForLess(String option) {
    return option.startsWith("--only") || option.equals("--help") || option.equals("-h");
  }

  private static void start() {
    start(() -> StyleBook.standard());
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
