package io.github.copydesk.header;

import java.util.Locale;
import java.util.Set;

/** What a phrase of labels.tsv says of the words after it. */
enum Label {
  PUBLISHED,
  UPDATED,
  DATE,
  EVENT,
  BY,
  INTERVIEWER,
  READING,
  READING_UNIT,
  READING_TAIL,
  GLUE,
  NOISE,
  SECTION,
  REPORTER,
  CONTRIBUTOR,
  EDITOR,
  TRANSLATOR,
  PHOTOGRAPHER,
  SOURCE,
  AFTER_CONTRIBUTOR,
  AFTER_REPORTER,
  LETTER_TO,
  OPENING,
  UNNAMED,
  RIGHTS,
  AGENCY_MARK;

  /** Whether the words of these kinds say what a date after them is. */
  static boolean ofDate(Set<Label> kinds) {
    return kinds.contains(PUBLISHED) || kinds.contains(UPDATED) || kinds.contains(DATE);
  }

  /** Whether the words of these kinds credit whom they stand behind. */
  static boolean isBehindNames(Set<Label> kinds) {
    return kinds.contains(AFTER_CONTRIBUTOR) || kinds.contains(AFTER_REPORTER);
  }

  /** What a date is after the words of these kinds. */
  static Label stamp(Set<Label> kinds) {
    return kinds.contains(UPDATED) ? UPDATED : kinds.contains(PUBLISHED) ? PUBLISHED : DATE;
  }

  static Label of(String kind) {
    return valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
