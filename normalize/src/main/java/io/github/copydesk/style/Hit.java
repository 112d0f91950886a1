package io.github.copydesk.style;

/**
 * A name of the book where it stands in a text.
 *
 * @param start where it begins
 * @param end where it ends, with any ending of the language
 * @param name the name's number in the book
 * @param ending how many characters at its end are the language's and not the name's; -1 if the two
 *     cannot be parted
 * @param word of a word that is in no book, what it is in title case, one and the same string
 *     wherever it comes again, then what the house writes for it; else empty
 */
record Hit(int start, int end, int name, int ending, String word) {

  /** In place of a name's number: in no book. */
  static final int UNLISTED = -1;

  Hit withWord(String other) {
    return new Hit(start, end, name, ending, other);
  }
}
