package io.github.copydesk.style;

import io.github.copydesk.name.NameKey;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts of name spellings: for each spelling of a name part, in how many documents it stands.
 *
 * <p>Censuses of disjoint sets of documents merge in any order and any grouping to the same census,
 * so that each worker can count its own share:
 *
 * <pre>{@code
 * Census census = Census.of("Pashinyan met Aliyev.", Locale.ENGLISH)
 *     .merge(Census.of("Pachinian a rencontré Aliev.", Locale.FRENCH));
 * census.documents()                 // 2
 * census.count("Pashinyan")          // 1
 * census.classes().get(0).toLine()   // "Aliev:1 | Aliyev:1\tfr=Aliev | en=Aliyev | …"
 * }</pre>
 *
 * <p>Memory is bounded: at most {@link #limit()} spellings are held. Where there are more, the
 * census becomes a sample: names are kept whose {@link NameKey} hashes below a threshold, and the
 * threshold is halved until the rest fits. A name is kept with all of its spellings and exact
 * counts, or not at all; {@link #share()} says how many are kept, and the error of a total
 * estimated from the sample is that of a random sample of names, about {@code 1/√limit} of it. What
 * is kept depends on the documents alone and not on the order of merging.
 *
 * <p>Immutable and thread-safe.
 */
public final class Census implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many spellings are held unless told otherwise; about 100 bytes each. */
  public static final int STANDARD_LIMIT = 2_000_000;

  private final long documents;
  private final int limit;

  /** Names are kept whose hash has this many leading zero bits. */
  private final int level;

  private final Map<String, Long> counts;

  private Census(long documents, int limit, int level, Map<String, Long> counts) {
    this.documents = documents;
    this.limit = limit;
    this.level = level;
    this.counts = counts;
  }

  /** Returns the census of no documents. */
  public static Census empty() {
    return builder().build();
  }

  /** Returns the census of one document. */
  public static Census of(String text, Locale language) {
    return builder().add(text, language).build();
  }

  /** Returns a builder that counts documents one by one. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the census that {@link #toJsonLines} wrote.
   *
   * @throws IllegalArgumentException if a line is not of that form; the message names it
   * @throws IOException if reading fails
   */
  public static Census fromJsonLines(Reader in) throws IOException {
    return CensusJson.read(in);
  }

  /** Returns the census of the documents of both, which must be different documents. */
  public Census merge(Census other) {
    Builder both = builder().limit(Math.min(limit, other.limit));
    both.take(this);
    both.take(other);
    return both.build();
  }

  /** Returns the number of documents counted. */
  public long documents() {
    return documents;
  }

  /** Returns in how many documents {@code spelling} stands; 0 if it is not in the sample. */
  public long count(String spelling) {
    return counts.getOrDefault(spelling, 0L);
  }

  /** Returns the spellings and their counts, in no particular order; unmodifiable. */
  public Map<String, Long> counts() {
    return counts;
  }

  /** Returns how many spellings are held at most. */
  public int limit() {
    return limit;
  }

  /** Returns the share of all names that is kept: 1 below the limit, else 1/2, 1/4, … */
  public double share() {
    return Math.scalb(1.0, -level);
  }

  /** Returns the spelling classes by the names of the standard book; see the other method. */
  public List<SpellingClass> classes() {
    return classes(StyleBook.standard());
  }

  /**
   * Returns the spellings grouped by name, the most frequent name first: spellings of one name of
   * {@code book} together, and others where the matcher says that they are one name.
   */
  public List<SpellingClass> classes(StyleBook book) {
    return new Classing(book).classes(counts);
  }

  /** Returns this census as JSON Lines: one line about the whole, then one for each spelling. */
  public String toJsonLines() {
    return CensusJson.write(this, new TreeMap<>(counts));
  }

  int level() {
    return level;
  }

  static Census stored(long documents, int limit, int level, Map<String, Long> counts) {
    Builder builder = builder().limit(limit);
    builder.documents = documents;
    builder.level = level;
    builder.counts.putAll(counts);
    return builder.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Census that
        && documents == that.documents
        && limit == that.limit
        && level == that.level
        && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(documents, limit, level, counts);
  }

  /** Returns a short description: how many documents and spellings. */
  @Override
  public String toString() {
    return "Census[" + documents + " documents, " + counts.size() + " spellings]";
  }

  /** The first {@code level} bits of the hash of a spelling's key are zero. */
  private static boolean isKept(String spelling, int level) {
    return level == 0 || Long.numberOfLeadingZeros(hash(NameKey.of(spelling))) >= level;
  }

  /** FNV-1a over the key, finished so that its upper bits are as good as random. */
  private static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
    return hash ^ hash >>> 33;
  }

  /** Counts documents one by one. Not thread-safe. */
  public static final class Builder {

    private final Map<String, Long> counts = new HashMap<>();
    private int limit = STANDARD_LIMIT;
    private int level;
    private long documents;

    private Builder() {}

    /**
     * Holds at most this many spellings.
     *
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Builder limit(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("limit " + limit + " must be >= 1");
      }
      this.limit = limit;
      return this;
    }

    /** Counts one document: each spelling in it once, however often it stands there. */
    public Builder add(String text, Locale language) {
      Set<String> seen = new HashSet<>();
      MentionFinder.standard().parts(text, language, seen::add);
      documents++;
      seen.forEach(spelling -> count(spelling, 1));
      shrink();
      return this;
    }

    /** Returns the census of what was added so far. */
    public Census build() {
      shrink();
      return new Census(documents, limit, level, Map.copyOf(counts));
    }

    private void take(Census census) {
      documents += census.documents;
      if (census.level > level) {
        raise(census.level);
      }
      census.counts.forEach(this::count);
    }

    private void count(String spelling, long more) {
      if (isKept(spelling, level)) {
        counts.merge(spelling, more, Long::sum);
      }
    }

    private void shrink() {
      while (counts.size() > limit && level < Long.SIZE) {
        raise(level + 1);
      }
    }

    private void raise(int higher) {
      level = higher;
      counts.keySet().removeIf(spelling -> !isKept(spelling, level));
    }
  }
}
