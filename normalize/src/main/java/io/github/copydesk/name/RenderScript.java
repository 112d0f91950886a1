package io.github.copydesk.name;

import org.jspecify.annotations.Nullable;

/** The scripts the renderer reads. */
enum RenderScript {
  LATIN,
  CYRILLIC,
  ARMENIAN,
  GEORGIAN,
  GREEK,
  ARABIC,
  HEBREW;

  /** Returns the script of a letter or sign that is part of a word, null for anything else. */
  static @Nullable RenderScript of(char c) {
    return c < COMMON.length ? COMMON[c] : compute(c);
  }

  /** The scripts of the characters that nearly all names are made of. */
  private static final @Nullable RenderScript[] COMMON = new RenderScript[0x700];

  static {
    for (char c = 0; c < COMMON.length; c++) {
      COMMON[c] = compute(c);
    }
  }

  private static @Nullable RenderScript compute(char c) {
    if (c < 0x250) {
      return c >= 'A' && Character.isLetter(c) ? LATIN : null;
    }
    if ((c >= 0x370 && c < 0x400) || (c >= 0x1F00 && c < 0x2000)) {
      return Character.isLetter(c) ? GREEK : null;
    }
    if (c >= 0x400 && c < 0x530) {
      return Character.isLetter(c) ? CYRILLIC : null;
    }
    if (c >= 0x531 && c < 0x588) {
      return ARMENIAN;
    }
    if ((c >= 0x5D0 && c < 0x5F3) || (c >= 0x591 && c < 0x5BE)) {
      return HEBREW;
    }
    if ((c >= 0x620 && c < 0x660) || (c >= 0x66E && c < 0x6D4)) {
      return ARABIC;
    }
    if ((c >= 0x10A0 && c < 0x1100) || (c >= 0x1C90 && c < 0x1CC0)) {
      return GEORGIAN;
    }
    boolean latin = (c >= 0x1E00 && c < 0x1F00) || c == 'ʹ' || c == 'ʺ' || c == 'ə';
    return latin ? LATIN : null;
  }

  /** Returns whether a language is written in this script, for a hint to be of use. */
  boolean writes(RenderOrigin language) {
    return switch (language) {
      case RU, UK, BE, BG, MK, KK -> this == CYRILLIC;
      case SR -> this == CYRILLIC || this == LATIN;
      case HY -> this == ARMENIAN;
      case KA -> this == GEORGIAN;
      case AZ, TR, RO -> this == LATIN;
      case EL -> this == GREEK;
      case HE -> this == HEBREW;
      case AR, FA -> this == ARABIC;
    };
  }
}
