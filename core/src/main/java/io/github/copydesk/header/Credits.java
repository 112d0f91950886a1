package io.github.copydesk.header;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From labels to the roles of credits. */
final class Credits {

  private Credits() {}

  /** Returns the role that the labels of a phrase give, null if they give none. */
  static Credit.@Nullable Role role(Set<Label> kinds) {
    if (kinds.contains(Label.TRANSLATOR)) {
      return Credit.Role.TRANSLATOR;
    }
    if (kinds.contains(Label.CONTRIBUTOR) || kinds.contains(Label.AFTER_CONTRIBUTOR)) {
      return Credit.Role.CONTRIBUTOR;
    }
    if (kinds.contains(Label.INTERVIEWER)) {
      return Credit.Role.INTERVIEWER;
    }
    if (kinds.contains(Label.EDITOR)) {
      return Credit.Role.EDITOR;
    }
    if (kinds.contains(Label.REPORTER)) {
      return Credit.Role.REPORTER;
    }
    return kinds.contains(Label.PHOTOGRAPHER) ? Credit.Role.PHOTOGRAPHER : null;
  }
}
