package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameRenderer;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  /** Set beside the kind of a name that came from a list in bulk. */
  static final int BULK = 0x40;

  /** In place of a style's number: what a census found in most documents. */
  static final int MAJORITY = 101;

  private static final HouseStyle[] STYLES = HouseStyle.values();

  private final SpellingTable table;
  private final int[] classes;
  private final byte[] pool;
  private transient volatile @Nullable WordResolver resolver;

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

  /** The number of the name that a spelling is one of, or -1. */
  int nameOf(String spelling) {
    int entry = table.find(spelling);
    return entry < 0 ? -1 : table.value(entry);
  }

  /** What a style prints for a spelling of a name of the book, or of no name of it (-1). */
  String write(int name, String spelling, HouseStyle style) {
    String form = name < 0 ? null : form(name, style);
    if (form != null) {
      return form;
    }
    boolean open = name < 0 || kind(name) != NameLine.Kind.POLITICAL;
    return open ? NameRenderer.standard().render(spelling, style) : spelling;
  }

  /**
   * Returns this book and what {@code census} says: where it counted several spellings of one name,
   * the one in most documents is the house spelling of an editor that follows the majority.
   */
  StyleBook withMajority(Census census) {
    return builder().addMajority(census, this).addBook(this).build();
  }

  /** A name as it is stored: kind, number of forms, forms. */
  byte[] record(int name) {
    int end = classes[name] + 2;
    for (int left = pool[classes[name] + 1]; left > 0; left--) {
      end += 2 + (pool[end + 1] & 0xFF);
    }
    return Arrays.copyOfRange(pool, classes[name], end);
  }

  SpellingTable table() {
    return table;
  }

  NameLine.Kind kind(int name) {
    return NameLine.KINDS[pool[classes[name]] & ~BULK];
  }

  /** How a style writes a name; null if the book leaves it open. */
  @Nullable String form(int name, HouseStyle style) {
    return stored(name, style.ordinal());
  }

  /** What the census that the book was made with found most often; null if it has no say. */
  @Nullable String majority(int name) {
    return stored(name, MAJORITY);
  }

  /** A spelling that stands for the name where any will do. */
  String anyForm(int name) {
    String english = form(name, HouseStyle.EN);
    int at = classes[name] + 1;
    if (english != null || pool[at] == 0) {
      return english == null ? "" : english;
    }
    return new String(pool, at + 3, pool[at + 2] & 0xFF, StandardCharsets.UTF_8);
  }

  /** Whether the name is found through readings as well; lists in bulk are not. */
  boolean isReadable(int name) {
    return (pool[classes[name]] & BULK) == 0;
  }

  WordResolver resolver() {
    WordResolver known = resolver;
    if (known == null) {
      known = new WordResolver(this);
      resolver = known;
    }
    return known;
  }

  /** Whether some style writes the name just so. */
  boolean isForm(int name, String spelling) {
    for (HouseStyle style : STYLES) {
      if (spelling.equals(form(name, style))) {
        return true;
      }
    }
    return false;
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
