package io.github.copydesk.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All reading tables, loaded when the first name is read. */
final class ReadingTables {

  static final Sounds SOUNDS = Sounds.load();
  static final ReadingTable LATIN = new ReadingTable("latin.tsv", SOUNDS, false);
  static final ReadingTable CYRILLIC = new ReadingTable("cyrillic.tsv", SOUNDS, false);
  static final ReadingTable ARMENIAN = new ReadingTable("armenian.tsv", SOUNDS, false);
  static final ReadingTable GEORGIAN = new ReadingTable("georgian.tsv", SOUNDS, false);
  static final ReadingTable GREEK = new ReadingTable("greek.tsv", SOUNDS, false);
  static final ReadingTable HEBREW = new ReadingTable("hebrew.tsv", SOUNDS, true);
  static final ReadingTable ARABIC = new ReadingTable("arabic.tsv", SOUNDS, true);

  static {
    SOUNDS.close();
  }

  /** What the language of the text is worth: less than the letters of the name themselves. */
  private static final int HINT = 10;

  private ReadingTables() {}

  /** Returns the table for the script of a letter, null where there is none. */
  static @Nullable ReadingTable of(char letter) {
    if (letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00)) {
      return LATIN;
    }
    if (letter < 0x370) {
      return null;
    }
    if (letter < 0x400 || (letter >= 0x1F00 && letter < 0x2000)) {
      return GREEK;
    }
    if (letter < 0x530) {
      return CYRILLIC;
    }
    if (letter < 0x590) {
      return ARMENIAN;
    }
    if (letter < 0x600) {
      return HEBREW;
    }
    if (letter < 0x780 || (letter >= 0xFB50 && letter < 0xFEFF)) {
      return ARABIC;
    }
    if ((letter >= 0x10A0 && letter < 0x1100) || (letter >= 0x1C90 && letter < 0x1CC0)) {
      return GEORGIAN;
    }
    return null;
  }

  /** Makes the system of the language that a text is in likelier than the others. */
  static void favour(ReadingTable table, Locale language, int[] prior) {
    String code = language.getLanguage();
    for (int i = 0; !code.isEmpty() && i < table.systemCount(); i++) {
      if (table.systemName(i).equals(code)) {
        prior[i] -= HINT;
      }
    }
  }
}
