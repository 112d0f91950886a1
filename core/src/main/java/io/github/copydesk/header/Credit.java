package io.github.copydesk.header;

import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Someone named at the foot or in a credit line.
 *
 * @param role what for
 * @param name the person, agency or code, agencies in their canonical forms
 * @param span where the name stands, in UTF-16 code units of the text read
 */
public record Credit(Role role, String name, Span span) implements Serializable {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if one of them is null
   */
  public Credit {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }

  /** What somebody is named for. */
  public enum Role {
    /** Wrote or reported the story. */
    REPORTER,
    /** Contributed to the reporting. */
    CONTRIBUTOR,
    /** Edited the story. */
    EDITOR,
    /** Translated the story. */
    TRANSLATOR,
    /** Led the interview. */
    INTERVIEWER,
    /** Took the picture. */
    PHOTOGRAPHER,
    /** Is where a picture, a figure or the story is from, and no agency of the list. */
    SOURCE,
    /** A news agency. */
    AGENCY,
    /** An initial, a sign or a serial number of the newsroom. */
    CODE;

    /** Returns the name in the JSON form: {@code translator}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
