package io.github.copydesk.cli;

/** The entry point of the command line. */
public final class Main {

  private Main() {}

  /** Runs the command line. */
  public static void main(String[] args) {
    System.exit(0);
  }
}
