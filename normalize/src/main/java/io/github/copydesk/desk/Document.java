package io.github.copydesk.desk;

import io.github.copydesk.date.PartialDate;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as it came in, with what is known of it.
 *
 * @param text any string
 * @param language the language of the text, {@link Locale#ROOT} if it is not known
 * @param date when it was written or found, which completes dates without a year and relative ones;
 *     null if not known
 */
public record Document(String text, Locale language, @Nullable PartialDate date)
    implements Serializable {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if the text or the language is null
   */
  public Document {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
  }

  /** Returns a document of which nothing else is known. */
  public static Document of(String text) {
    return new Document(text, Locale.ROOT, null);
  }

  /** Returns a document in a language, such as {@code Locale.FRENCH}. */
  public static Document of(String text, Locale language) {
    return new Document(text, language, null);
  }
}
