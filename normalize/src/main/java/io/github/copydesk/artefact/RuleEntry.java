package io.github.copydesk.artefact;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a {@link RuleBook} says of one of its rules, in the words of its files.
 *
 * <pre>{@code
 * RuleEntry icon = RuleBook.standard().rule("artefact.icon").orElseThrow();
 * icon.position()     // "inline"
 * icon.confidence()   // "high"
 * }</pre>
 *
 * @param id the id that the edits carry, such as {@code artefact.share.en}
 * @param group what kind of thing it is, such as {@code share}; groups can be turned off as a whole
 * @param language the ISO 639 code of the language of the patterns, {@code any} if they have none;
 *     a rule applies to text in every language, since pages mix them
 * @param position where in a text it applies
 * @param confidence how sure a match is; a {@link Profile} says what follows
 * @param traits what else holds for it, sorted
 * @param hits texts it must hit; {@code before => after} where not the whole line goes
 * @param nearMisses texts that look similar and that it must leave
 * @param reason why it exists, a sentence
 */
public record RuleEntry(
    String id,
    String group,
    String language,
    String position,
    String confidence,
    Set<String> traits,
    List<String> hits,
    List<String> nearMisses,
    String reason)
    implements Serializable {

  /** Copies the lists. */
  public RuleEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(traits, "traits");
    Objects.requireNonNull(hits, "hits");
    Objects.requireNonNull(nearMisses, "nearMisses");
    Objects.requireNonNull(reason, "reason");
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    hits = List.copyOf(hits);
    nearMisses = List.copyOf(nearMisses);
  }

  /** Returns whether this rule reports a place and changes nothing. */
  public boolean isFlag() {
    return id.startsWith("flag.");
  }

  /** The line of the table of all rules. */
  String row() {
    String example = hits.isEmpty() ? "" : hits.get(0).replace("\n", "\\n");
    return String.join("\t", id, group, language, position, confidence, reason, example);
  }
}
