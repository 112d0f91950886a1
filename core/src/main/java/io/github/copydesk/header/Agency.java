package io.github.copydesk.header;

import java.util.Set;

/**
 * A news agency.
 *
 * @param name its canonical form
 * @param forms how it is written, as the table has it
 */
record Agency(String name, Set<String> forms) {

  /** Whether {@code written} is a form to the letter, which running text needs. */
  boolean isWritten(String written) {
    return forms.contains(written);
  }
}
