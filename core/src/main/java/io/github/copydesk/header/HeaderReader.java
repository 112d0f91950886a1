package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the header and the foot of an article. Immutable and thread-safe. */
public final class HeaderReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final HeaderReader STANDARD = new HeaderReader();

  private HeaderReader() {}

  /** Returns the reader with the standard tables. */
  public static HeaderReader standard() {
    return STANDARD;
  }

  /** Returns what stands before and after the story, of a text of which nothing else is known. */
  public HeaderReading read(String text) {
    return read(text, Locale.ROOT, null);
  }

  /**
   * Returns what stands before and after the story.
   *
   * @param text any string
   * @param language the language of the text, {@link Locale#ROOT} if it is not known
   * @param reference when the text was written or found, which completes dates without a year and
   *     relative ones; null if not known
   */
  public HeaderReading read(String text, Locale language, @Nullable PartialDate reference) {
    return new PageReader(text, language, reference).read();
  }
}
