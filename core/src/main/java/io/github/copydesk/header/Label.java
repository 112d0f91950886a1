package io.github.copydesk.header;

import java.util.Locale;

/** What a phrase of labels.tsv says of the words after it. */
enum Label {
  PUBLISHED,
  UPDATED,
  DATE,
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
  RIGHTS,
  AGENCY_MARK;

  static Label of(String kind) {
    return valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
