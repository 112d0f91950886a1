package io.github.copydesk.cli;

import java.io.PrintWriter;

/** A count of documents on a terminal, renewed in place; silent when nobody looks on. */
final class Progress {

  private static final long RENEW_NANOS = 200_000_000;

  private final PrintWriter errors;
  private final boolean shown;
  private long documents;
  private long renewed;

  Progress(PrintWriter errors, boolean shown) {
    this.errors = errors;
    this.shown = shown;
    this.renewed = System.nanoTime();
  }

  void add(int done) {
    documents += done;
    if (shown && System.nanoTime() - renewed > RENEW_NANOS) {
      renewed = System.nanoTime();
      errors.print("\r" + documents + " documents");
      errors.flush();
    }
  }

  void end() {
    if (shown) {
      errors.println("\r" + documents + " documents done");
    }
  }
}
