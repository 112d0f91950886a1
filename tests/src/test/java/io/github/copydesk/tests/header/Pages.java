package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.util.Locale;

/** A story, what may stand above it, and what must be so of whatever is read. */
final class Pages {

  static final String TEASER = "The ferry to the islands stays in port until Monday.\n\n";

  static final String STORY =
      "The ferry that links the two islands will not leave its port before Monday, the company "
          + "said, since the storm has torn away part of the northern pier.";

  static void assertUntouched(String text) {
    HeaderReading reading = read(text);
    assertThat(reading.redline().isUnchanged()).isTrue();
    assertThat(reading.header().date()).isNull();
  }

  /** Reads a text, and its result, in which nothing more may be found. */
  static HeaderReading read(String text) {
    HeaderReading reading = HeaderReader.standard().read(text, Locale.ROOT, null);
    String result = reading.redline().result();
    assertThat(HeaderReader.standard().read(result, Locale.ROOT, null).redline().edits()).isEmpty();
    return reading;
  }

  static void assertStill(String page) {
    String once = HeaderReader.standard().read(page).redline().result();
    assertThat(HeaderReader.standard().read(once).redline().edits()).isEmpty();
  }

  private Pages() {}
}
