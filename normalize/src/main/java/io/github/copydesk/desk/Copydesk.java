package io.github.copydesk.desk;

/** The desk. */
public final class Copydesk {

  private Copydesk() {}
}
