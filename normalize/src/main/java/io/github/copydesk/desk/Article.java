package io.github.copydesk.desk;

import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Header;
import io.github.copydesk.style.Mention;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An edited document. All spans in it are over the text as it came in.
 *
 * @param language the language that was given, {@link Locale#ROOT} if none was
 * @param header what stood before the story
 * @param credits who was named at the foot; may be empty
 * @param redline the text as it came in, every edit, and the clean body
 * @param names the names that stand in the story and that the house has an opinion on
 */
public record Article(
    Locale language, Header header, List<Credit> credits, Redline redline, List<Mention> names)
    implements Serializable {

  /**
   * Copies the lists and checks the parts.
   *
   * @throws NullPointerException if one of them is null
   */
  public Article {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(credits, "credits");
    Objects.requireNonNull(redline, "redline");
    Objects.requireNonNull(names, "names");
    credits = List.copyOf(credits);
    names = List.copyOf(names);
  }

  /** Returns the clean body, house spellings in place. */
  public String text() {
    return redline.result();
  }

  /** Returns what is suspicious and was left as it is. */
  public List<Flag> flags() {
    return redline.flags();
  }
}
