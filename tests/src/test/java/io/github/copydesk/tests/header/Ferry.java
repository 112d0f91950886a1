package io.github.copydesk.tests.header;

import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.util.Locale;

/** An English story to stand below a header, and its reading. */
final class Ferry {

  static final String STORY =
      "The ferry that links the two islands will not leave its port before Monday, the company "
          + "said, since the storm has torn away part of the northern pier. Nobody was on it.";

  private Ferry() {}

  static HeaderReading read(String text) {
    return HeaderReader.standard().read(text, Locale.ENGLISH, null);
  }
}
