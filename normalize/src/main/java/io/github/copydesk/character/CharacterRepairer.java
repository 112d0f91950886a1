package io.github.copydesk.character;

import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Repairs characters that a wrong decoding, a scraper or a page left damaged, and leaves sound text
 * in any language as it is.
 *
 * <pre>
 * Redline line = CharacterRepairer.standard().edit("LÃ©on &amp;amp; the sol&#92;u00ADdier&#92;u0092s tale");
 * line.result()      // "Léon &amp; the soldier’s tale"
 * line.edits()       // [1, 3) character.mojibake, [6, 11) character.reference, ...
 * </pre>
 *
 * <p>What it does, each under the rule id that the edit carries:
 *
 * <ul>
 *   <li>{@code character.mojibake}: UTF-8 that was read as ISO-8859-1, -2 or -15, windows-874 or
 *       -1250 to -1258, Mac Roman or Mac Cyrillic, code page 437, 850 or 866, KOI8-R or -U, in one
 *       layer or several, also where bytes were lost (what is left of them is U+FFFD); and single
 *       bytes of a Cyrillic, Greek, Turkish or Central European page read as windows-1252, the
 *       latter two if the language is given.
 *   <li>{@code character.reference}: character references of HTML, one layer. A reference whose
 *       decoding would leave another, as {@code &amp;lt;} does, stays and is flagged ({@code
 *       flag.nested-reference}): so {@code &amp;lt;b&amp;gt;} never becomes a tag, and editing the
 *       result again changes nothing.
 *   <li>{@code character.soft-hyphen}, {@code character.zero-width}, {@code character.bom}, {@code
 *       character.bidi}: what nobody sees and nothing needs ({@code character.object}: what stands
 *       for a picture). Joiners of Persian, Indic scripts and emoji, the zero-width spaces of Thai,
 *       Lao, Khmer and Burmese, and balanced marks in right-to-left text are needed.
 *   <li>{@code character.control}: C1 controls become the signs of windows-1252 (or -1250), form
 *       feeds a line break; the others go.
 *   <li>{@code character.nfc}: normalisation form C, but inside Hebrew, Arabic and Indic words,
 *       which keyboards write otherwise.
 *   <li>{@code character.look-alike}: a Latin letter in a Russian, Ukrainian, Bulgarian, Serbian or
 *       Greek word that is drawn like one of its own, or one of these in a Latin word; where that
 *       is doubtful the word is flagged ({@code flag.homograph}). Roman numbers, codes, addresses,
 *       and acronyms with an ending stay.
 * </ul>
 *
 * <p>{@code flag.replacement-character} names what was lost for good, {@code
 * flag.undecidable-encoding} bytes of an encoding that cannot be told (Chinese shown as Western
 * letters): nothing inside is edited. A text of nothing but invisible characters is left alone.
 *
 * <p>No-break spaces, French spacing, ligatures and quotation marks are style and kept, unless the
 * {@link #builder()} is told otherwise.
 */
public final class CharacterRepairer implements Stage {

  private static final long serialVersionUID = 1L;

  private static final Set<String> RULES =
      Set.of(
          Mojibake.RULE,
          References.RULE,
          References.FLAG,
          Invisibles.SOFT_HYPHEN,
          Invisibles.ZERO_WIDTH,
          Invisibles.BOM,
          Invisibles.BIDI,
          Invisibles.OBJECT,
          Invisibles.CONTROL,
          Invisibles.REPLACEMENT_FLAG,
          Canonical.RULE,
          LookAlikes.RULE,
          LookAlikes.FLAG,
          Undecidable.FLAG);

  private static final CharacterRepairer STANDARD = builder().build();

  /** Rounds over a text until nothing changes; text that needs more is left alone. */
  private static final int MOST_ROUNDS = 8;

  private static final String UNSTABLE = "flag.unstable-characters";

  /** The rules that are off, and the rules of style that are on. */
  private final HashSet<String> off;

  private final HashSet<String> style;

  private CharacterRepairer(Builder builder) {
    this.off = new HashSet<>(builder.off);
    this.style = new HashSet<>(builder.style);
  }

  /** Returns the repairer with the standard choices: damage is repaired, style is kept. */
  public static CharacterRepairer standard() {
    return STANDARD;
  }

  /** Returns a builder that begins with the standard choices. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what is repaired and flagged in {@code source}.
   *
   * @param language decides between windows-1252 and windows-1250 for C1 controls, and whether
   *     {@code þ} may stand for {@code ş}; {@link Locale#ROOT} lets the neighbouring letters decide
   */
  @Override
  public Redline edit(String source, Locale language) {
    if (!style.isEmpty()) {
      return repair(source, language);
    }
    return isDamaged(source) || LatinPage.isDamaged(source, language)
        ? repair(source, language)
        : Redline.unchanged(source);
  }

  private static boolean isDamaged(String text) {
    int looked = 0;
    int sound = 0;
    for (int i = CharacterScan.next(text, 0); i >= 0; i = CharacterScan.next(text, i + 1)) {
      if (i < sound) {
        continue;
      }
      if (isDamage(text, i)) {
        return true;
      }
      if (Canonical.isSuspect(text.charAt(i))) {
        sound = Canonical.clusterEnd(text, i);
      }
      if (i >= looked && text.charAt(i) >= 0x80) {
        if (Undecidable.isAt(text, i)) {
          return true;
        }
        looked = i + Undecidable.LOOK_AROUND / 2;
      }
    }
    return false;
  }

  /** Looks closer at a place where the scan stopped. */
  private static boolean isDamage(String text, int at) {
    char c = text.charAt(at);
    if (Canonical.isSuspect(c)) {
      return c == Invisibles.TAGS || Canonical.isDamaged(text, at);
    }
    if (CharacterScan.isAlways(c)) {
      return Invisibles.isDamage(text, at);
    }
    if (at == 0) {
      return false;
    }
    return text.charAt(at - 1) == '&'
        ? References.isAt(text, at - 1)
        : LookAlikes.isAt(text, at) || Mojibake.isAt(text, at - 1) || OtherPage.isAt(text, at);
  }

  /**
   * One pass may bring forth what another repairs, as {@code &Atilde;&copy;} brings forth mojibake,
   * so passes go round until one finds nothing: then a second run over the result finds nothing
   * too.
   */
  private Redline repair(String source, Locale language) {
    Redline all = Redline.unchanged(source);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Redline bytes = bytes(all.result(), language);
      if (style.isEmpty() && !bytes.isUnchanged() && !isDamaged(bytes.result())) {
        // Nearly always wrong bytes are all that was wrong, and one look is less than the rest.
        return all.then(withoutFlags(bytes));
      }
      Redline next = rest(bytes, language);
      if (next.isUnchanged()) {
        return all.then(next);
      }
      all = all.then(withoutFlags(next));
      if (style.isEmpty() && !isDamaged(all.result())) {
        return all;
      }
    }
    return Redline.builder(source).flag(0, source.length(), UNSTABLE).build();
  }

  /** What was read by the wrong page. */
  private Redline bytes(String text, Locale language) {
    Redline line = on(LatinPage.repair(text, language));
    line = line.then(on(OtherPage.repair(line.result())));
    return line.then(on(Mojibake.repair(line.result())));
  }

  private Redline rest(Redline bytes, Locale language) {
    Redline line = bytes;
    line = line.then(on(Invisibles.repair(line.result(), language)));
    line = line.then(on(References.repair(line.result())));
    line = line.then(on(Canonical.repair(line.result())));
    line = line.then(on(LookAlikes.repair(line.result())));
    if (!style.isEmpty()) {
      line = line.then(Typography.edit(line.result(), style));
    }
    return line.then(on(Undecidable.flag(line.result())));
  }

  /** Flags of a round that edits are raised anew by the next one, over what is left then. */
  private static Redline withoutFlags(Redline line) {
    return line.flags().isEmpty() ? line : line.filter(CharacterRepairer::isEdit);
  }

  private static boolean isEdit(String rule) {
    return !rule.startsWith("flag.");
  }

  private Redline on(Redline line) {
    return off.isEmpty() ? line : line.filter(rule -> !off.contains(rule));
  }

  /** Returns a short description: the rules that are off, and those of style that are on. */
  @Override
  public String toString() {
    return "CharacterRepairer[off " + new TreeSet<>(off) + ", style " + new TreeSet<>(style) + "]";
  }

  /** Takes choices that differ from the standard. Not thread-safe. */
  public static final class Builder {

    private final Set<String> off = new HashSet<>();
    private final Set<String> style = new HashSet<>();

    private Builder() {}

    /**
     * Turns rules off, by their ids as edits and flags carry them.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Builder without(String... rules) {
      for (String rule : rules) {
        if (!RULES.contains(rule)) {
          throw new IllegalArgumentException(
              "rule \"" + rule + "\" must be one of " + RULES.stream().sorted().toList());
        }
      }
      off.addAll(List.of(rules));
      return this;
    }

    /** Writes a blank for each no-break space ({@code character.no-break-space}). */
    public Builder plainSpaces() {
      return add(Typography.SPACE);
    }

    /**
     * Takes out the blank that French sets before {@code : ; ? !} and inside guillemets ({@code
     * character.french-spacing}).
     */
    public Builder closeFrenchSpacing() {
      return add(Typography.SPACING);
    }

    /** Writes the letters of ligatures such as {@code ﬁ} ({@code character.ligature}). */
    public Builder splitLigatures() {
      return add(Typography.LIGATURE);
    }

    /**
     * Writes {@code '} and {@code "} for all quotation marks ({@code character.quotation-mark}).
     */
    public Builder straightQuotationMarks() {
      return add(Typography.QUOTATION);
    }

    private Builder add(String rule) {
      style.add(rule);
      return this;
    }

    /** Returns the repairer of these choices. */
    public CharacterRepairer build() {
      return new CharacterRepairer(this);
    }
  }
}
