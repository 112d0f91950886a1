package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The compiled book of house spellings: for every spelling it knows, the name it is a spelling of,
 * and for every name how each style writes it.
 *
 * <p>{@link #standard()} holds the names of world news that come with Copydesk; {@link #builder()}
 * makes a book of one's own, with or without those.
 *
 * <pre>{@code
 * StyleBook book = StyleBook.builder()
 *     .add(new NameLine(NameLine.Kind.PLACE, Map.of(HouseStyle.FR, "Kiev"), List.of("Kyiv", "Kyïv")))
 *     .addStandard()
 *     .build();
 * book.canonical("Kyiv", HouseStyle.FR)    // "Kiev"
 * book.canonical("Pashinyan", HouseStyle.FR) // "Pachinian"
 * book.canonical("Smith", HouseStyle.FR)   // null: not in the book
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class StyleBook implements Serializable {

  private static final long serialVersionUID = 1L;

  /** In place of a style's number: the name in its own script. */
  static final int NATIVE = 100;

  private final SpellingTable table;
  private final int[] classes;
  private final byte[] pool;

  StyleBook(SpellingTable table, int[] classes, byte[] pool) {
    this.table = table;
    this.classes = classes;
    this.pool = pool;
  }

  /** Holds the standard book; loaded when first asked for. */
  private static final class Standard {
    static final StyleBook BOOK = builder().addStandard().build();
  }

  /** Returns the book of the names that come with Copydesk. */
  public static StyleBook standard() {
    return Standard.BOOK;
  }

  /** Returns a builder of an empty book. */
  public static StyleBookBuilder builder() {
    return new StyleBookBuilder();
  }

  /** Returns the number of spellings. */
  public int spellings() {
    return table.size();
  }

  /** Returns the number of names. */
  public int names() {
    return classes.length;
  }

  /**
   * Returns how {@code style} writes the name that {@code spelling} is a spelling of; null if the
   * book does not have the spelling or leaves that style open.
   */
  public @Nullable String canonical(String spelling, HouseStyle style) {
    int entry = table.find(spelling);
    return entry < 0 ? null : form(table.value(entry), style);
  }

  SpellingTable table() {
    return table;
  }

  NameLine.Kind kind(int name) {
    return NameLine.KINDS[pool[classes[name]]];
  }

  /** How a style writes a name; null if the book leaves it open. */
  @Nullable String form(int name, HouseStyle style) {
    return stored(name, style.ordinal());
  }

  /** The name in its own script; null if the book does not say. */
  @Nullable String nativeForm(int name) {
    return stored(name, NATIVE);
  }

  private @Nullable String stored(int name, int style) {
    int at = classes[name] + 1;
    for (int left = pool[at++]; left > 0; left--) {
      int length = pool[at + 1] & 0xFF;
      if (pool[at] == style) {
        return new String(pool, at + 2, length, StandardCharsets.UTF_8);
      }
      at += 2 + length;
    }
    return null;
  }
}
