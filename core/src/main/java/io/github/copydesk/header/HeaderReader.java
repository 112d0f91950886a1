package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Redline;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header and the foot of an article. Immutable and thread-safe; the tables are loaded
 * when first needed.
 *
 * <p>What it costs does not grow with the body. From the head, lines are taken off while they are
 * header, at most 24 of them, since more are a list; between them at most four short lines that are
 * none are passed over, such as a section, a title and a caption, and the first sentence or
 * paragraph ends the search; below it, as below a teaser, only a dateline with its agency, dates
 * with their label or time and a byline are looked for, in the twelve lines that follow. Forty
 * lines on are asked whether they open likewise, since a list or a ticker stays as it is. From the
 * foot likewise, with two lines passed over. Of a line of the head 320 characters are read, of one
 * at the foot 600, which is as long as credits with all their names get.
 */
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
   * <pre>{@code
   * HeaderReading reading =
   *     HeaderReader.standard()
   *         .read(" date 2021-01 par Jeanne Roe\n\nOSLO, 11 janvier (Reuters) - Le roi …",
   *             Locale.FRENCH, null);
   * reading.header().byline()              // Jeanne Roe
   * reading.header().dateline().date()     // 2021-01-11, its year from the line above
   * reading.redline().result()             // "Le roi …"
   * }</pre>
   *
   * @param text any string
   * @param language the language of the text, {@link Locale#ROOT} if it is not known
   * @param reference when the text was written or found, which completes dates without a year and
   *     relative ones; null if not known
   */
  public HeaderReading read(String text, Locale language, @Nullable PartialDate reference) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    return new PageReader(text, language, reference).read();
  }

  /**
   * Returns the edits of a stage that goes before this reader, without those that reach into a
   * label above the story that has a line of its own and its value on the line below: {@code
   * Updated}, and below it {@code 2 hours ago}. Either line alone would be furniture of the page;
   * {@link #read} takes both.
   *
   * <pre>{@code
   * Redline cuts = ArtefactCleaner.standard().edit(text);
   * HeaderReader.standard().read(HeaderReader.standard().spareLabels(cuts, ENGLISH, null).result())
   * }</pre>
   *
   * @param cuts edits of any text; returned as they are if it has no such label
   * @param language as for {@link #read(String, Locale, PartialDate)}
   * @param reference as there
   */
  public Redline spareLabels(Redline cuts, Locale language, @Nullable PartialDate reference) {
    Objects.requireNonNull(cuts, "cuts");
    Objects.requireNonNull(language, "language");
    return SparedLabels.spare(cuts, language, reference);
  }
}
