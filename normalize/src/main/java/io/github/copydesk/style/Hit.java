package io.github.copydesk.style;

/**
 * A name where it stands in a text.
 *
 * @param start where it begins
 * @param end where it ends, with any ending of the language
 * @param resolved what it is
 * @param led whether a word with a capital stands right before it
 * @param quote where the last mark of quotation before it stands; -1 if there is none
 * @param word of a word that is in no book, what it is in title case, one and the same string
 *     wherever it comes again, then what the house writes for it; of another what the text has for
 *     it elsewhere, else empty
 */
record Hit(int start, int end, Resolved resolved, boolean led, int quote, String word) {

  /** In place of a name's number: in no book. */
  static final int UNLISTED = -1;

  Hit withWord(String other) {
    return new Hit(start, end, resolved, led, quote, other);
  }

  /** Whether a mark of quotation stands before it, and so near. */
  boolean isQuoted(int distance) {
    return quote >= 0 && start - quote <= distance;
  }

  /** The name's number in the book, or {@link #UNLISTED}. */
  int name() {
    return resolved.name();
  }

  NameLine.Kind kind() {
    return resolved.kind();
  }

  /** As {@link Resolved#ending}. */
  int ending() {
    return resolved.ending();
  }

  /** What stands in the text. */
  String spelling() {
    return resolved.written();
  }
}
