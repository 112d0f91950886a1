package io.github.copydesk.style;

/**
 * Whose name a spelling of a person's is.
 *
 * @param surname the surname of the book that the spelling ends in, or -1
 * @param last the surname of the book that its last word is; -1 if that is none, {@link #OTHER} if
 *     it is one that the person does not have
 * @param shared whether somebody of whom news tells as well has the full name
 */
record FullName(int surname, int last, boolean shared) {

  /**
   * In place of a surname's number: the name ends in a surname of the book and has not that one.
   */
  static final int OTHER = -2;

  private static final int NONE = -1;

  /** Whether no surname of the book is in it. */
  boolean isNowhereElse() {
    return surname < 0 && last == NONE;
  }

  /**
   * The full name that a spelling is.
   *
   * @param last the last word of the spelling
   */
  static FullName of(StyleBook book, int name, String written, String last) {
    boolean shared = Doubles.areKnown(book.anyForm(name));
    return new FullName(surname(book, written), last(book, name, last), shared);
  }

  /** The surname of the book that a full name ends in, or -1. */
  static int surname(StyleBook book, String written) {
    for (int i = 1; i < written.length(); i++) {
      if (Letters.isJoint(written.charAt(i - 1))) {
        int entry = book.table().find(written, i, written.length());
        if (entry >= 0 && book.kind(book.table().value(entry)) == NameLine.Kind.SURNAME) {
          return book.table().value(entry);
        }
      }
    }
    return NONE;
  }

  private static int last(StyleBook book, int name, String word) {
    int listed = book.nameOf(word);
    int surname = listed < 0 ? book.nameOf(Letters.plain(word)) : listed;
    if (surname < 0 || book.kind(surname) != NameLine.Kind.SURNAME) {
      return NONE;
    }
    return book.anyForm(name).endsWith(book.anyForm(surname)) ? surname : OTHER;
  }
}
