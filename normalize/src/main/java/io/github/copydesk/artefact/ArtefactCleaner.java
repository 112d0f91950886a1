package io.github.copydesk.artefact;

import io.github.copydesk.line.LineFeeds;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a text what the scraper or the site left in it: advertisement marks, share rows,
 * {@code [ad_1]}, shortcodes, {@code Read also} lines, leaked scripts. What it finds is a {@link
 * RuleBook}; how much evidence it asks for is a {@link Profile}.
 *
 * <pre>{@code
 * ArtefactCleaner.standard().edit("[ad_1]\nThe talks go on.\n[ad_2]\nSource link -32").result()
 *     // "The talks go on."
 * }</pre>
 *
 * <p>Nothing inside balanced quotation marks of a line is touched, nor are an editor's brackets
 * ({@code [...]}, {@code [sic]}). Editing a result again gives no edits. Immutable and thread-safe.
 */
public final class ArtefactCleaner implements Stage {

  private static final long serialVersionUID = 1L;

  private final RuleBook book;
  private final Profile profile;

  /** Made when first asked for. */
  private transient volatile @Nullable Engine engine;

  private ArtefactCleaner(RuleBook book, Profile profile) {
    this.book = Objects.requireNonNull(book, "book");
    this.profile = Objects.requireNonNull(profile, "profile");
  }

  /** Returns the cleaner with the standard rule book in the conservative profile. */
  public static ArtefactCleaner standard() {
    return Standard.CLEANER;
  }

  /** Returns the cleaner with the standard rule book in this profile. */
  public static ArtefactCleaner of(Profile profile) {
    return of(RuleBook.standard(), profile);
  }

  /** Returns the cleaner with this rule book in the conservative profile. */
  public static ArtefactCleaner of(RuleBook book) {
    return of(book, Profile.CONSERVATIVE);
  }

  /** Returns the cleaner with this rule book in this profile. */
  public static ArtefactCleaner of(RuleBook book, Profile profile) {
    return new ArtefactCleaner(book, profile);
  }

  /** Returns the rule book. */
  public RuleBook ruleBook() {
    return book;
  }

  /** Returns the profile. */
  public Profile profile() {
    return profile;
  }

  /**
   * Returns what goes and what is flagged.
   *
   * @param language not used: pages mix languages, so all rules apply to every text
   */
  @Override
  public Redline edit(String source, Locale language) {
    Redline redline = redline(source);
    return redline == null ? Redline.unchanged(source) : redline;
  }

  @Override
  public Redline edit(Redline before, Locale language) {
    Redline redline = redline(before.result());
    return redline == null ? before : before.then(redline);
  }

  /**
   * What a text has of artefacts.
   *
   * @param redline what goes and what is flagged
   * @param doubtful whether a line stays that could go in another text: it looks like one that
   *     goes, but nothing here bears it out, or its rule is turned off
   */
  public record Finding(Redline redline, boolean doubtful) implements Serializable {

    /** Checks. */
    public Finding {
      Objects.requireNonNull(redline, "redline");
    }
  }

  /**
   * Returns what {@link #edit} does, and whether it was in doubt about a line that it left: the few
   * texts of a corpus that are worth a look.
   *
   * <pre>{@code
   * cleaner.find("The talks go on.\nPhotos\nThe talks end on Monday.").doubtful()   // true
   * }</pre>
   */
  @SuppressWarnings("ReferenceEquality") // nothing was taken back if it is the same
  public Finding find(String source) {
    LineFeeds feeds = LineFeeds.of(source);
    Engine ready = engine();
    Page page = ready.borrow();
    Redline found = page.edit(feeds == null ? source : feeds.text(), profile);
    boolean doubtful = page.isDoubtful(found);
    ready.giveBack(page);
    Redline kept = withoutOff(found);
    boolean doubted = doubtful || kept != found;
    return new Finding(kept == null ? Redline.unchanged(source) : inSource(kept, feeds), doubted);
  }

  private @Nullable Redline redline(String source) {
    LineFeeds feeds = LineFeeds.of(source);
    Engine ready = engine();
    Page page = ready.borrow();
    Redline found = page.edit(feeds == null ? source : feeds.text(), profile);
    ready.giveBack(page);
    Redline kept = withoutOff(found);
    return kept == null ? null : inSource(kept, feeds);
  }

  private static Redline inSource(Redline found, @Nullable LineFeeds feeds) {
    return feeds == null ? found : feeds.inSource(found);
  }

  /** Takes back what rules do that are turned off. */
  private @Nullable Redline withoutOff(@Nullable Redline found) {
    Set<String> off = book.off();
    return found == null || off.isEmpty() ? found : found.filter(rule -> !off.contains(rule));
  }

  private Engine engine() {
    Engine known = engine;
    return known == null ? makeEngine() : known;
  }

  /** Threads that come while it is made wait for it: to make it twice would take longer. */
  private synchronized Engine makeEngine() {
    Engine known = engine;
    if (known == null) {
      known = book.engine();
      engine = known;
    }
    return known;
  }

  /** Returns a short description: how many rules are on, and the profile. */
  @Override
  public String toString() {
    return "ArtefactCleaner[" + book + ", " + profile + "]";
  }

  private static final class Standard {
    static final ArtefactCleaner CLEANER = of(Profile.CONSERVATIVE);
  }
}
