package io.github.copydesk.character;

import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.util.Locale;

/** Repairs characters that a wrong decoding, a scraper or a page left damaged. */
public final class CharacterRepairer implements Stage {

  private static final long serialVersionUID = 1L;
  private static final CharacterRepairer STANDARD = new CharacterRepairer();

  /** Rounds over a text until nothing changes; text that needs more is left alone. */
  private static final int MOST_ROUNDS = 8;

  private CharacterRepairer() {}

  /** Returns the repairer with the standard choices: damage is repaired, style is kept. */
  public static CharacterRepairer standard() {
    return STANDARD;
  }

  @Override
  public Redline edit(String source, Locale language) {
    for (int i = CharacterScan.next(source, 0); i >= 0; i = CharacterScan.next(source, i + 1)) {
      if (isDamage(source, i)) {
        return repair(source, language);
      }
    }
    return Redline.unchanged(source);
  }

  private static boolean isDamage(String text, int at) {
    if (CharacterScan.isAlways(text.charAt(at)) || at == 0) {
      return !Canonical.isSuspect(text.charAt(at)) || Canonical.isDamaged(text, at);
    }
    char before = text.charAt(at - 1);
    if (before == '&') {
      return References.isAt(text, at - 1);
    }
    return Canonical.isSuspect(text.charAt(at))
        ? Canonical.isDamaged(text, at)
        : Mojibake.isAt(text, at - 1);
  }

  private static Redline repair(String source, Locale language) {
    Redline all = Redline.unchanged(source);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Redline next = round(all.result(), language);
      if (next.isUnchanged()) {
        return next.flags().isEmpty() ? all : all.then(next);
      }
      all = all.then(next.filter(rule -> !rule.startsWith("flag.")));
    }
    return Redline.unchanged(source);
  }

  private static Redline round(String text, Locale language) {
    Redline line = Mojibake.repair(text);
    line = line.then(Invisibles.repair(line.result(), language));
    line = line.then(References.repair(line.result()));
    line = line.then(Canonical.repair(line.result()));
    return line.then(Undecidable.flag(line.result()));
  }
}
