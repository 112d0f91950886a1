package io.github.copydesk.text;

import java.io.Serializable;
import java.util.Locale;

/**
 * One pass over a text that answers with a redline. Implementations are immutable, thread-safe and
 * take time linear in the text; any string at all is good input.
 */
@FunctionalInterface
public interface Stage extends Serializable {

  /**
   * Returns what this stage changes and flags in {@code source}; {@link Redline#unchanged} if
   * nothing.
   *
   * @param source the text, any string, lone surrogates included
   * @param language the language of the text, {@link Locale#ROOT} if it is not known
   */
  Redline edit(String source, Locale language);

  /** Returns what this stage changes and flags in a text of unknown language. */
  default Redline edit(String source) {
    return edit(source, Locale.ROOT);
  }

  /**
   * Returns {@code before} followed by this stage: one redline over the source of {@code before}.
   * The same instance comes back if this stage finds nothing.
   */
  default Redline edit(Redline before, Locale language) {
    return before.then(edit(before.result(), language));
  }
}
