package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.concurrent.ConcurrentHashMap;

/** The letter tables, each read when it is first asked for and kept. */
final class RenderTables {

  private static final int ORIGINS = RenderOrigin.values().length;
  private static final int STYLES = HouseStyle.values().length;
  private static final ConcurrentHashMap<String, RenderRules.Source> FILES =
      new ConcurrentHashMap<>();
  // Two threads may both compile a cell; the results are the same and a table is immutable.
  private static final RenderRules[] LETTERS = new RenderRules[ORIGINS];
  private static final RenderRules[] ADAPT = new RenderRules[ORIGINS * ORIGINS];
  private static final RenderRules[] STANDARD = new RenderRules[STYLES * ORIGINS];
  private static final RenderRules[] WRITE = new RenderRules[STYLES * ORIGINS];
  private static final RenderRules[] DRESS = new RenderRules[STYLES * ORIGINS];
  private static final RenderRules[] READ = new RenderRules[STYLES * ORIGINS];

  private RenderTables() {}

  /** Returns the table from the letters of a writing language to sound letters. */
  static RenderRules letters(RenderOrigin language) {
    RenderRules known = LETTERS[language.ordinal()];
    return known != null
        ? known
        : cell(LETTERS, language.ordinal(), "letters.txt", language.code());
  }

  /** Returns the table from the sound letters of another language's text to the origin's own. */
  static RenderRules adapt(RenderOrigin language, RenderOrigin origin) {
    int at = language.ordinal() * ORIGINS + origin.ordinal();
    if (ADAPT[at] != null) {
      return ADAPT[at];
    }
    String from = language.code() + ">";
    return cell(ADAPT, at, "adapt.txt", from, origin.code(), from + origin.code());
  }

  /** Returns the table from sound letters to the style's Latin ones. */
  static RenderRules write(HouseStyle style, RenderOrigin origin) {
    int at = style.ordinal() * ORIGINS + origin.ordinal();
    if (WRITE[at] != null) {
      return WRITE[at];
    }
    boolean own = keepsOwnLetters(origin);
    String file = own ? "write-own.txt" : "write-" + style.id() + ".txt";
    return cell(WRITE, at, file, origin.code());
  }

  /** Returns the table that a standard prescribes for the letters of a writing language. */
  static RenderRules standard(HouseStyle style, RenderOrigin language) {
    int at = style.ordinal() * ORIGINS + language.ordinal();
    return cell(STANDARD, at, "write-" + style.id() + ".txt", language.code());
  }

  /** Returns the table from the Latin spellings of a press to sound letters. */
  static RenderRules read(HouseStyle press, RenderOrigin origin) {
    int at = press.ordinal() * ORIGINS + origin.ordinal();
    if (READ[at] != null) {
      return READ[at];
    }
    String code = press.id();
    return cell(READ, at, "read.txt", code, code + "+" + origin.code());
  }

  /** Returns the table of what the style adds to the Latin spellings that all presses share. */
  static RenderRules dress(HouseStyle style, RenderOrigin origin) {
    int at = style.ordinal() * ORIGINS + origin.ordinal();
    return DRESS[at] != null
        ? DRESS[at]
        : cell(DRESS, at, "dress.txt", style.id() + "+" + origin.code());
  }

  /** Whether the press leaves names of this origin in their own Latin alphabet. */
  static boolean keepsOwnLetters(RenderOrigin origin) {
    return origin == RenderOrigin.SR
        || origin == RenderOrigin.MK
        || origin == RenderOrigin.TR
        || origin == RenderOrigin.RO;
  }

  private static RenderRules cell(RenderRules[] cells, int at, String file, String... codes) {
    RenderRules table = cells[at];
    if (table == null) {
      RenderRules.Source source = FILES.get(file);
      if (source == null) {
        source = new RenderRules.Source(Rows.read(RenderTables.class, "render/" + file));
        FILES.put(file, source);
      }
      table = source.compile(codes);
      cells[at] = table;
    }
    return table;
  }
}
