package io.github.copydesk.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language a name comes from, which need not be the language it is written in. */
enum RenderOrigin {
  RU,
  UK,
  BE,
  BG,
  SR,
  MK,
  HY,
  KA,
  AZ,
  KK,
  TR,
  EL,
  HE,
  AR,
  FA,
  RO;

  private static final RenderOrigin[] ALL = values();

  private final String code = name().toLowerCase(Locale.ROOT);

  /** Returns the origin's language code, as the tables write it. */
  String code() {
    return code;
  }

  int bit() {
    return 1 << ordinal();
  }

  /** Returns the origin with this language code, null if the tables have none for it. */
  static @Nullable RenderOrigin ofCode(String code) {
    if (code.isEmpty()) {
      return null;
    }
    for (RenderOrigin origin : ALL) {
      if (origin.code.equals(code)) {
        return origin;
      }
    }
    return switch (code) {
      case "hr", "bs", "sh", "cnr" -> SR;
      case "ky", "tt", "ba", "uz", "tg", "mn" -> KK;
      case "ps", "ur" -> FA;
      case "iw", "yi" -> HE;
      default -> null;
    };
  }
}
