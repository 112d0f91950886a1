package io.github.copydesk.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The romanisation a house writes foreign names in. */
public enum HouseStyle {
  /** French press: Pachinian, Aliev, Poutine. */
  FR,
  /** English press: Pashinyan, Aliyev, Putin. */
  EN,
  /** German press: Paschinjan, Alijew, Putin. */
  DE,
  /** Spanish press: Pashinián, Alíyev, Putin. */
  ES,
  /** Italian press: Pashinyan, Aliyev, Putin. */
  IT,
  /** Polish press: Paszinian, Alijew, Putin. */
  PL,
  /** Dutch press: Pasjinian, Alijev, Poetin. */
  NL,
  /** Czech press: Pašinjan, Alijev, Putin. */
  CS,
  /** Turkish press: Paşinyan, Aliyev, Putin. */
  TR,
  /** Portuguese and Brazilian press: Pashinyan, Aliyev, Putin. */
  PT,
  /** Romanian press: Pașinian, Aliev, Putin. */
  RO,
  /** Swedish press: Pasjinjan, Aliyev, Putin. */
  SV,
  /** Azerbaijani press, in Latin letters: Paşinyan, Əliyev, Putin. */
  AZ,
  /** ISO 9:1995, one Latin letter for each Cyrillic letter. */
  ISO9,
  /** The transliteration of scholars: Pʻašinyan, Aliev, Putin. */
  SCIENTIFIC,
  /** BGN/PCGN, as maps and gazetteers have it: P’ashinyan, Aliyev, Putin. */
  BGN,
  /** ICAO Doc 9303, as passports have it: Pashinyan, Aliev, Putin. */
  ICAO,
  /**
   * GOST 7.79-2000, system B, in the letters of a plain keyboard: Aliev, Putin; it has none for
   * Armenian.
   */
  GOST;

  private static final HouseStyle[] STYLES = values();

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Returns the name that {@link #of} reads and the command line takes, such as {@code fr}. */
  public String id() {
    return id;
  }

  /**
   * Returns whether the style carries the letters of a native script one by one, as standards do
   * ({@link #ISO9} and all after it), and not as a press prints names. Such a style leaves a Latin
   * spelling as it is, since the letters it was made of are not known.
   */
  public boolean isLetterForLetter() {
    return compareTo(ISO9) >= 0;
  }

  /**
   * Returns the style with this id, upper and lower case alike.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static HouseStyle of(String id) {
    for (HouseStyle style : STYLES) {
      if (style.id.equalsIgnoreCase(id)) {
        return style;
      }
    }
    throw new IllegalArgumentException("house style: \"" + id + "\" is none of " + ids());
  }

  /**
   * Returns the press style of a language, null if the language has none here. Only the language
   * counts, never its country or script: {@code fr-CH} is {@link #FR}. Danish and Norwegian have
   * none: they write Gorbatsjov and Kherson where Swedish writes Gorbatjov and Cherson.
   */
  public static @Nullable HouseStyle forLanguage(Locale language) {
    String code = language.getLanguage();
    if (code.isEmpty()) {
      return null;
    }
    for (HouseStyle style : STYLES) {
      if (!style.isLetterForLetter() && style.id.equals(code)) {
        return style;
      }
    }
    return null;
  }

  private static String ids() {
    StringBuilder ids = new StringBuilder();
    for (HouseStyle style : STYLES) {
      ids.append(ids.isEmpty() ? "" : ", ").append(style.id());
    }
    return ids.toString();
  }
}
