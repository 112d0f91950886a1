package io.github.copydesk.date;

import io.github.copydesk.table.TableFile;

/**
 * Folds characters so that case, accents and the kind of hyphen, blank or apostrophe do not matter.
 * Works on UTF-16 code units: no word of a date lies outside the basic plane.
 */
final class DateFold {

  /** A character that is passed over: a combining mark, a soft hyphen, a zero-width mark. */
  static final char NOTHING = 0;

  /** Up to here accents are looked up in a table; Vietnamese and Greek with more marks follow. */
  private static final int FIRST = 0x590;

  private static final int SECOND = 0x1E00;
  private static final int SECOND_END = 0x2000;
  private static final char[] LOW = table(0, FIRST);
  private static final char[] HIGH = table(SECOND, SECOND_END);

  private DateFold() {}

  /** The table of the characters up to 0x590, not a copy, for loops that run interpreted. */
  static char[] low() {
    return LOW;
  }

  /** Returns the folded character; {@link #NOTHING} if it is to be passed over. */
  static char fold(char c) {
    if (c < FIRST) {
      return LOW[c];
    }
    if (c >= SECOND && c < SECOND_END) {
      return HIGH[c - SECOND];
    }
    return other(c);
  }

  /** Whether the character is a blank of a line, of whatever width. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == 0xA0 || (c > 0x7F && isWideBlank(c));
  }

  private static boolean isWideBlank(char c) {
    return (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x1680;
  }

  private static char other(char c) {
    if (isWideBlank(c) || (c >= 0x2010 && c <= 0x2012) || c == 0xFF0D) {
      return ' ';
    }
    return switch (c) {
      case 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xA78C, 0xFF07 -> '\'';
      case 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> NOTHING;
      case 0xFF1A -> ':';
      default -> c;
    };
  }

  private static char[] table(int from, int to) {
    char[] folded = new char[to - from];
    for (int c = from; c < to; c++) {
      folded[c - from] = compute((char) c);
    }
    TableFile table = new TableFile(DateFold.class, "folds.tsv");
    while (table.next()) {
      char base = table.chars()[table.start()];
      for (int i = table.cellStart(1); i < table.end(); i++) {
        int c = table.chars()[i];
        if (c >= from && c < to) {
          folded[c - from] = base;
        }
      }
    }
    return folded;
  }

  private static char compute(char c) {
    if (c < 0x80) {
      return ascii(c);
    }
    if (isBlank(c)) {
      return ' ';
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || c == 0xAD) {
      return NOTHING;
    }
    return switch (c) {
      case 0xB4, 0x2B9, 0x2BC, 0x55A -> '\'';
      case 'ł', 'Ł' -> 'l';
      case 'ø', 'Ø' -> 'o';
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      case 'ı', 'İ' -> 'i';
      case 'ς' -> 'σ';
      default -> Character.toLowerCase(c);
    };
  }

  private static char ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return switch (c) {
      case '\t', '-' -> ' ';
      case '`' -> '\'';
      default -> c;
    };
  }
}
