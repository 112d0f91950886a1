package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameRenderer;
import io.github.copydesk.rows.Packed;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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

  /** Beside the bits of the styles: the name in its own script. */
  static final int NATIVE = 1 << 22;

  /** Set beside the kind of a name that came from a list in bulk. */
  static final int BULK = 0x40;

  /** Beside the bits of the styles: what a census found in most documents. */
  static final int MAJORITY = 1 << 23;

  /** The bytes before a form: three for the styles that write it, one for its length. */
  static final int FORM_HEAD = 4;

  /** Styles that lists seldom have: standards are defined on letters, others go by their tables. */
  private static final Set<HouseStyle> MADE =
      Collections.unmodifiableSet(EnumSet.range(HouseStyle.SV, HouseStyle.GOST));

  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  private final SpellingTable table;

  /** Where each name begins in the pool. */
  private final int[] classes;

  /** For each name its kind, how many forms it has, and the forms, each with who writes it. */
  private final byte[] pool;

  private transient volatile @Nullable WordResolver resolver;

  private transient volatile @Nullable FormMemory memory;

  private transient volatile @Nullable GivenNames givenNames;

  StyleBook(SpellingTable table, int[] classes, byte[] pool) {
    this.table = table;
    this.classes = classes;
    this.pool = pool;
  }

  /** Holds the standard book; loaded when first asked for. */
  private static final class Standard {
    static final StyleBook BOOK = read();

    private static StyleBook read() {
      StyleBook made = BookFile.standard();
      return made == null ? builder().addStandard().build() : made;
    }
  }

  /** Reads what {@link #write} wrote. */
  static StyleBook read(ByteBuffer in) {
    return new StyleBook(SpellingTable.read(in), Packed.ints(in), Packed.bytes(in));
  }

  void write(DataOutputStream out) throws IOException {
    table.write(out);
    Packed.ints(out, classes);
    Packed.bytes(out, pool);
  }

  /** A stream only says that the standard book is meant, which whoever reads it has. */
  @SuppressWarnings("ReferenceEquality") // an equal book is written out, which is never wrong
  private Object writeReplace() {
    return this == standard() ? new StandardBook() : this;
  }

  private record StandardBook() implements Serializable {
    private Object readResolve() {
      return standard();
    }
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

  /** Returns a short description: how many names and spellings. */
  @Override
  public String toString() {
    return "StyleBook[" + names() + " names, " + spellings() + " spellings]";
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
    return builder().addMajority(census, this).build();
  }

  /** A name as it is stored: kind, number of forms, forms. */
  byte[] record(int name) {
    int end = classes[name] + 2;
    for (int left = pool[classes[name] + 1]; left > 0; left--) {
      end += FORM_HEAD + (pool[end + FORM_HEAD - 1] & 0xFF);
    }
    return Arrays.copyOfRange(pool, classes[name], end);
  }

  SpellingTable table() {
    return table;
  }

  NameLine.Kind kind(int name) {
    return NameLine.KINDS[pool[classes[name]] & ~BULK];
  }

  /** The bit of a style in a mask of styles. */
  static int bit(HouseStyle style) {
    return 1 << style.ordinal();
  }

  /** How a style writes a name; null if the book leaves it open. */
  @Nullable String form(int name, HouseStyle style) {
    FormMemory known = memory;
    if (known == null) {
      known = new FormMemory();
      memory = known;
    }
    FormMemory.Form kept = known.get(name, style);
    if (kept == null) {
      String form = stored(name, bit(style));
      form = form == null && MADE.contains(style) ? madeForm(name, style) : form;
      kept = new FormMemory.Form(name, style, form);
      known.put(kept);
    }
    return kept.text();
  }

  /** The name as a style makes it of the name in its own script; null if the book has not that. */
  private @Nullable String madeForm(int name, HouseStyle style) {
    String original = nativeForm(name);
    if (original == null || !isMade(original.charAt(0), style)) {
      return null;
    }
    String made = NameRenderer.standard().render(original, style, languageOf(name, original));
    return isRomanised(made) ? made : null;
  }

  /**
   * The language of a name in its own script if the letters alone do not say: Суми may be Russian,
   * but gives Sumy as Ukrainian alone. In English some names are written as the other language has
   * them, Тимошенко is Tymoshenko even in Russian, so that a standard is asked as well.
   */
  private Locale languageOf(int name, String original) {
    String english = anyForm(name);
    boolean isEither = original.indexOf('и') >= 0 || original.indexOf('г') >= 0;
    boolean isUkrainian =
        isEither
            && (isUkrainian(original, english, HouseStyle.EN)
                || isUkrainian(original, english, HouseStyle.BGN));
    return isUkrainian ? UKRAINIAN : Locale.ROOT;
  }

  private static boolean isUkrainian(String original, String english, HouseStyle style) {
    NameRenderer renderer = NameRenderer.standard();
    return !renderer.render(original, style).equals(english)
        && renderer.render(original, style, UKRAINIAN).equals(english);
  }

  /**
   * Whether no letter is left that the table of a style does not have: GOST has none of Armenian.
   */
  private static boolean isRomanised(String made) {
    return made.chars()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .allMatch(s -> s == Character.UnicodeScript.LATIN || s == Character.UnicodeScript.COMMON);
  }

  /**
   * Whether a form can be made of a name that begins so at home: not of one without its vowels, and
   * what is in Latin letters already the Scandinavian press takes from others.
   */
  private static boolean isMade(char first, HouseStyle style) {
    return !isUnvowelled(first) && (style != HouseStyle.SV || first >= 0x250);
  }

  /** Whether a letter is of an alphabet that leaves out vowels, Hebrew or Arabic. */
  static boolean isUnvowelled(char letter) {
    return letter >= 0x590 && letter < 0x780;
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
    return formAt(at + 1);
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

  GivenNames givenNames() {
    GivenNames known = givenNames;
    if (known == null) {
      known = new GivenNames(this);
      givenNames = known;
    }
    return known;
  }

  /** The styles, one bit each, that write a name just as an entry of the table spells it. */
  int stylesOf(int name, int entry) {
    byte[] spellings = table.bytes();
    int from = SpellingTable.textStart(entry);
    int to = table.textEnd(entry);
    int at = classes[name] + 2;
    for (int left = pool[at - 1]; left > 0; left--) {
      int start = at + FORM_HEAD;
      int end = start + (pool[start - 1] & 0xFF);
      if (Arrays.equals(pool, start, end, spellings, from, to)) {
        return mask(at) & ~(NATIVE | MAJORITY);
      }
      at = end;
    }
    return 0;
  }

  /** The name in its own script; null if the book does not say. */
  @Nullable String nativeForm(int name) {
    return stored(name, NATIVE);
  }

  /** The form that one of the styles in a mask writes; null if there is none. */
  private @Nullable String stored(int name, int styles) {
    int at = classes[name] + 2;
    for (int left = pool[at - 1]; left > 0; left--) {
      if ((mask(at) & styles) != 0) {
        return formAt(at);
      }
      at += FORM_HEAD + (pool[at + FORM_HEAD - 1] & 0xFF);
    }
    return null;
  }

  private int mask(int at) {
    return (pool[at] & 0xFF) | (pool[at + 1] & 0xFF) << 8 | (pool[at + 2] & 0xFF) << 16;
  }

  private String formAt(int at) {
    int start = at + FORM_HEAD;
    return ByteText.string(pool, start, start + (pool[start - 1] & 0xFF));
  }
}
