package io.github.copydesk.text;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A source, its edits, and the result they give: the marked-up copy.
 *
 * <p>The edits are the truth and the result is always derived from them, so the log cannot disagree
 * with the text. Edits are sorted, do not overlap, and each of them changes something. Positions
 * are UTF-16 code units; they map both ways, monotonically, and never into the middle of a
 * surrogate pair.
 *
 * <p>An example. The source is {@code "[ad_1]\nAliyev spoke."}, where one stage took out the
 * placeholder with its line break and another a doubled blank:
 *
 * <pre>{@code
 * Redline redline = Redline.builder("[ad_1]\nAliyev  spoke.")
 *     .delete(0, 7, "artefact.ad-placeholder")
 *     .replace(13, 15, " ", "artefact.doubled-blank")
 *     .build();
 * redline.result()                       // "Aliyev spoke."
 * redline.toResult(7)                    // 0, where "Aliyev" begins now
 * redline.toSource(new Span(7, 13))      // [15, 21), where "spoke." came from
 * redline.inverse().result()             // "[ad_1]\nAliyev  spoke."
 *
 * Redline house = Redline.builder(redline.result()).replace(0, 6, "Aliev", "name.fr").build();
 * redline.then(house).edits()            // three edits over the original source; the last names
 *                                        // the span [7, 13), "Aliyev" before anything was cut
 * }</pre>
 *
 * <p>Immutable and thread-safe. A redline without edits holds no arrays.
 */
public final class Redline implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final List<Edit> edits;
  private final List<Flag> flags;

  /** The result, made when first asked for; two threads at worst make the same string twice. */
  private transient @Nullable String result;

  /**
   * Where the edits stand; made when first asked for, safe to share because its fields are final.
   */
  private transient @Nullable PositionMap positions;

  private Redline(String source, List<Edit> edits, List<Flag> flags) {
    this.source = source;
    this.edits = edits;
    this.flags = flags;
  }

  /** Returns a redline of {@code source} without edits and flags; its result is the source. */
  public static Redline unchanged(String source) {
    return new Redline(Objects.requireNonNull(source, "source"), List.of(), List.of());
  }

  /**
   * Returns the redline of these edits, in this order. Edits that change nothing are left out.
   *
   * @throws IllegalArgumentException if two edits overlap or are out of order, or one ends after
   *     the source
   */
  public static Redline of(String source, Collection<Edit> edits) {
    Builder builder = builder(source);
    for (Edit edit : edits) {
      builder.add(edit);
    }
    return builder.build();
  }

  /** Returns a builder that takes the edits of {@code source} from left to right. */
  public static Builder builder(String source) {
    return new Builder(Objects.requireNonNull(source, "source"));
  }

  /**
   * Returns the redline of {@code source} that {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if {@code json} is not of that form or does not fit the source
   */
  public static Redline fromJson(String source, String json) {
    return RedlineJson.read(source, json);
  }

  /** Returns the text as received. */
  public String source() {
    return source;
  }

  /** Returns the text after the edits; the same instance as the source if there are none. */
  public String result() {
    String known = result;
    if (known == null) {
      known = edits.isEmpty() ? source : apply();
      result = known;
    }
    return known;
  }

  /** Returns the edits, sorted from left to right, without overlaps. */
  public List<Edit> edits() {
    return edits;
  }

  /** Returns the flags, sorted, over the source. */
  public List<Flag> flags() {
    return flags;
  }

  /** Returns whether there is no edit; there may be flags. */
  public boolean isUnchanged() {
    return edits.isEmpty();
  }

  /**
   * Returns the text that {@code edit}, one of this redline's, replaces.
   *
   * @throws IllegalArgumentException if this redline has no such edit
   */
  public String removed(Edit edit) {
    indexOf(edit);
    return edit.span().of(source);
  }

  /**
   * Returns the redline of the same source without one of its edits: what that replaced stands
   * again. The flags stay, as do all other edits.
   *
   * <pre>{@code
   * redline.without(redline.edits().get(0)).result()    // "[ad_1]\nAliyev spoke."
   * }</pre>
   *
   * @throws IllegalArgumentException if this redline has no such edit
   */
  public Redline without(Edit edit) {
    List<Edit> kept = new ArrayList<>(edits);
    kept.remove(indexOf(edit));
    return new Redline(source, List.copyOf(kept), flags);
  }

  /** Where one of the edits stands among them. */
  private int indexOf(Edit edit) {
    int low = 0;
    for (int high = edits.size(); low < high; ) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).start() < edit.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Insertions can share their place with other edits.
    while (low < edits.size() && edits.get(low).start() == edit.start()) {
      if (edits.get(low).equals(edit)) {
        return low;
      }
      low++;
    }
    throw new IllegalArgumentException("edit " + edit + " must be one of this redline's");
  }

  /**
   * Returns the redline of the same source with only the edits and flags whose rule passes; the
   * others are taken back. The same instance comes back if all of them pass. One edit alone is
   * taken back by {@link #without}.
   *
   * @param rule tells whether to keep the edits of a rule id; an edit of several rules ({@code
   *     a+b}) is asked about as a whole
   */
  public Redline filter(Predicate<String> rule) {
    List<Edit> keptEdits = edits.stream().filter(e -> rule.test(e.rule())).toList();
    List<Flag> keptFlags = flags.stream().filter(f -> rule.test(f.rule())).toList();
    boolean all = keptEdits.size() == edits.size() && keptFlags.size() == flags.size();
    return all ? this : new Redline(source, keptEdits, keptFlags);
  }

  /**
   * Returns the way back: a redline whose source is this result and whose result is this source.
   * Flags stay behind.
   */
  public Redline inverse() {
    Builder builder = builder(result());
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      builder.replace(resultStart(i), resultEnd(i), edit.span().of(source), edit.rule());
    }
    return builder.build();
  }

  /**
   * Returns one redline over this source that does what this one and then {@code next} do, in time
   * linear in the number of edits. Edits of {@code next} that overlap a replacement of this one
   * become one edit with it; an insertion at the place of an earlier deletion comes after it; edits
   * that together change nothing are left out. Grouping does not matter to the result.
   *
   * @throws IllegalArgumentException if the source of {@code next} is not the result of this one
   */
  public Redline then(Redline next) {
    if (!next.source.equals(result())) {
      throw new IllegalArgumentException(
          "next.source (" + next.source.length() + " code units) must equal this result");
    }
    if (next.edits.isEmpty() && next.flags.isEmpty()) {
      return this;
    }
    if (edits.isEmpty() && flags.isEmpty()) {
      // The caller's own instance of the source is kept, for identity checks stay cheap with it.
      return next;
    }
    List<Edit> composed =
        edits.isEmpty()
            ? next.edits
            : next.edits.isEmpty() ? edits : new Composition(this, next).edits();
    Redline both = new Redline(source, composed, mergeFlags(next));
    both.result = next.result();
    return both;
  }

  /**
   * Returns where the character at {@code position} of the source stands in the result. A position
   * inside a replaced span gives the start of what replaced it; one that is followed by an
   * insertion gives the place after it.
   *
   * @param position 0 to the length of the source, both included
   * @throws IndexOutOfBoundsException if the position is outside the source
   */
  public int toResult(int position) {
    check("position", position, source);
    return outsidePair(result(), positions().toResult(position));
  }

  /**
   * Returns where the character at {@code position} of the result came from. A position inside a
   * replacement gives the start of what it replaced; one that follows a deletion gives the place
   * after it.
   *
   * @param position 0 to the length of the result, both included
   * @throws IndexOutOfBoundsException if the position is outside the result
   */
  public int toSource(int position) {
    check("position", position, result());
    return outsidePair(source, positions().toSource(position));
  }

  /**
   * Returns the smallest span of the result that holds all that is left of {@code span} and the
   * whole replacement of every edit that overlaps it.
   *
   * @throws IndexOutOfBoundsException if the span ends after the source
   */
  public Span toResult(Span span) {
    int start = toResult(span.start());
    if (span.isEmpty()) {
      return new Span(start, start);
    }
    check("end", span.end(), source);
    int end = afterPair(result(), positions().endInResult(span.end()));
    return new Span(start, Math.max(start, end));
  }

  /**
   * Returns the smallest span of the source that all of {@code span} came from, with the whole of
   * every edit whose replacement overlaps it.
   *
   * @throws IndexOutOfBoundsException if the span ends after the result
   */
  public Span toSource(Span span) {
    int start = toSource(span.start());
    if (span.isEmpty()) {
      return new Span(start, start);
    }
    check("end", span.end(), result());
    int end = afterPair(source, positions().endInSource(span.end()));
    return new Span(start, Math.max(start, end));
  }

  /**
   * Returns the edits and flags as JSON, on one line: {@code
   * {"edits":[{"start":0,"end":7,"replacement":"","rule":"…"}],"flags":[{"start":3,"end":9,"rule":"…"}]}}.
   * The source is not repeated; lone surrogates are escaped.
   */
  public String toJson() {
    return RedlineJson.write(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Redline that
        && source.equals(that.source)
        && edits.equals(that.edits)
        && flags.equals(that.flags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, edits, flags);
  }

  /** Returns a short description: the number of edits and flags, not the text. */
  @Override
  public String toString() {
    return "Redline[" + edits.size() + " edits, " + flags.size() + " flags]";
  }

  /** Where the replacement of edit {@code index} begins in the result. */
  int resultStart(int index) {
    return positions().resultStart(index);
  }

  /** Where the replacement of edit {@code index} ends in the result. */
  int resultEnd(int index) {
    return positions().resultEnd(index);
  }

  /** Copies each range once; what only loses its ends is a part of the source. */
  private String apply() {
    Span kept = onlyKept();
    if (kept != null) {
      return kept.of(source);
    }
    int length = source.length();
    for (Edit edit : edits) {
      length = Math.addExact(length, edit.growth());
    }
    char[] text = Scratch.take(length);
    int from = 0;
    int to = 0;
    for (Edit edit : edits) {
      source.getChars(from, edit.start(), text, to);
      to += edit.start() - from;
      edit.replacement().getChars(0, edit.replacement().length(), text, to);
      to += edit.replacement().length();
      from = edit.end();
    }
    source.getChars(from, source.length(), text, to);
    String result = new String(text, 0, length);
    Scratch.giveBack(text);
    return result;
  }

  /** The one range of the source that is the result; null if there are more or replacements. */
  private @Nullable Span onlyKept() {
    int kept = 0;
    int start = 0;
    int end = 0;
    int from = 0;
    for (Edit edit : edits) {
      if (!edit.replacement().isEmpty()) {
        return null;
      }
      if (edit.start() > from) {
        kept++;
        start = from;
        end = edit.start();
      }
      from = edit.end();
    }
    if (from < source.length()) {
      kept++;
      start = from;
      end = source.length();
    }
    return kept == 1 ? new Span(start, end) : null;
  }

  private PositionMap positions() {
    PositionMap known = positions;
    if (known == null) {
      known = edits.isEmpty() ? PositionMap.NONE : new PositionMap(edits);
      positions = known;
    }
    return known;
  }

  /** Checks what was read as if it had been built, so that no stream can break the promises. */
  private Object readResolve() throws InvalidObjectException {
    try {
      Builder builder = builder(source);
      edits.forEach(builder::add);
      flags.forEach(builder::add);
      return builder.build();
    } catch (IllegalArgumentException | NullPointerException e) {
      InvalidObjectException invalid = new InvalidObjectException(String.valueOf(e.getMessage()));
      invalid.initCause(e);
      throw invalid;
    }
  }

  private List<Flag> mergeFlags(Redline next) {
    if (next.flags.isEmpty()) {
      return flags;
    }
    List<Flag> merged = new ArrayList<>(flags);
    for (Flag flag : next.flags) {
      merged.add(new Flag(toSource(flag.span()), flag.rule()));
    }
    return inOrder(merged);
  }

  private static List<Flag> inOrder(List<Flag> flags) {
    return flags.size() < 2 ? List.copyOf(flags) : flags.stream().sorted().distinct().toList();
  }

  /** Whether {@code replacement} is what stands in {@code span} already. */
  static boolean isSame(String source, Span span, String replacement) {
    return span.length() == replacement.length() && source.startsWith(replacement, span.start());
  }

  private static void check(String what, int position, String text) {
    if (position < 0 || position > text.length()) {
      throw new IndexOutOfBoundsException(
          what + " " + position + " must be from 0 to " + text.length());
    }
  }

  private static int outsidePair(String text, int position) {
    return splitsPair(text, position) ? position - 1 : position;
  }

  private static int afterPair(String text, int position) {
    return splitsPair(text, position) ? position + 1 : position;
  }

  private static boolean splitsPair(String text, int position) {
    return position > 0
        && position < text.length()
        && Character.isLowSurrogate(text.charAt(position))
        && Character.isHighSurrogate(text.charAt(position - 1));
  }

  /**
   * Takes edits from left to right, and flags in any order. Not thread-safe. Building without
   * having added anything gives {@link Redline#unchanged}.
   */
  public static final class Builder {

    private final String source;
    private List<Edit> edits = List.of();
    private List<Flag> flags = List.of();
    private int at;

    private Builder(String source) {
      this.source = source;
    }

    /**
     * Adds an edit that replaces {@code [start, end)}; nothing if the replacement equals what is
     * there.
     *
     * @throws IllegalArgumentException if it starts before the end of the last edit or ends after
     *     the source
     */
    public Builder replace(int start, int end, String replacement, String rule) {
      return add(new Edit(new Span(start, end), replacement, rule));
    }

    /** Adds an edit that takes {@code [start, end)} out; nothing if that is empty. */
    public Builder delete(int start, int end, String rule) {
      return replace(start, end, "", rule);
    }

    /**
     * Adds an edit; nothing if its replacement equals what is there.
     *
     * @throws IllegalArgumentException if it starts before the end of the last edit or ends after
     *     the source
     */
    public Builder add(Edit edit) {
      if (edit.start() < at) {
        throw new IllegalArgumentException(
            "edit " + edit + " must start at or after " + at + ", the end of the edit before");
      }
      checkInside(edit.span());
      if (isSame(source, edit.span(), edit.replacement())) {
        return this;
      }
      if (edits.isEmpty()) {
        edits = new ArrayList<>();
      }
      edits.add(edit);
      at = edit.end();
      return this;
    }

    /**
     * Adds a flag over {@code [start, end)} of the source.
     *
     * @throws IllegalArgumentException if it ends after the source
     */
    public Builder flag(int start, int end, String rule) {
      return add(new Flag(new Span(start, end), rule));
    }

    /**
     * Adds a flag; one that is there already is kept once.
     *
     * @throws IllegalArgumentException if it ends after the source
     */
    public Builder add(Flag flag) {
      checkInside(flag.span());
      if (flags.isEmpty()) {
        flags = new ArrayList<>();
      }
      flags.add(flag);
      return this;
    }

    /** Returns where the last edit ended; 0 before the first. */
    public int position() {
      return at;
    }

    /** Returns the redline of what was added so far. */
    public Redline build() {
      return new Redline(source, List.copyOf(edits), inOrder(flags));
    }

    private void checkInside(Span span) {
      if (span.end() > source.length()) {
        throw new IllegalArgumentException(
            "span " + span + " must end at or before the source, " + source.length());
      }
    }
  }
}
