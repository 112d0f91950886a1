package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The table of speed: each of our ways against what people use, in the same run. */
final class Ratios {

  private final Corpus corpus;
  private final Path commandLine;
  private final Race race;
  private final Table table;

  Ratios(Corpus corpus, Path commandLine, boolean quick, PrintStream out) {
    this.corpus = corpus;
    this.commandLine = commandLine;
    this.race = new Race(quick);
    this.table = new Table(out, race);
  }

  /** Prints the table and returns 1 if a goal is missed. */
  int run() throws IOException {
    new TextRatios(corpus, table).run();
    new NameRatios(table).run();
    new ArticleRatios(corpus, table).run();
    new BookRatios(corpus, table, race).run();
    new ProcessRatios(corpus, table, commandLine).run();
    return table.missed() ? 1 : 0;
  }
}
