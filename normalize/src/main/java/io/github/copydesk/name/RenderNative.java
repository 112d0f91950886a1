package io.github.copydesk.name;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders the parts of a name that stand in their own script. */
final class RenderNative {

  private static final int WRITTEN_IN = 4;
  private static final RenderOrigin[] ORIGINS = RenderOrigin.values();

  private RenderNative() {}

  /** Returns one known word in a style, null if a letter of it has no rule. */
  static @Nullable String single(String spelling, RenderOrigin origin, HouseStyle style) {
    RenderPart part = RenderPart.of(spelling).get(0);
    RenderOrigin language = language(part, origin);
    read(part, language);
    String made = write(part, language, origin, style);
    return made == null ? null : part.inCase(made, style);
  }

  /** Returns the language a known word of this origin is written in, by its script. */
  static RenderOrigin language(RenderPart part, RenderOrigin origin) {
    if (part.script.writes(origin)) {
      return origin;
    }
    return switch (part.script) {
      case LATIN -> RenderOrigin.AZ;
      case CYRILLIC -> RenderOrigin.RU;
      case ARMENIAN -> RenderOrigin.HY;
      case GEORGIAN -> RenderOrigin.KA;
      case GREEK -> RenderOrigin.EL;
      case ARABIC -> RenderOrigin.AR;
      case HEBREW -> RenderOrigin.HE;
    };
  }

  /** Fills {@code spellings} for the parts, all of them in one script that is not Latin. */
  static void render(
      List<RenderPart> parts,
      @Nullable String[] spellings,
      HouseStyle style,
      RenderOrigin language) {
    for (RenderPart part : parts) {
      if (part.script.writes(language)) {
        read(part, language);
        part.entries = RenderLexicon.get().sounds(part.sounds);
      }
    }
    RenderOrigin origin = origin(parts, language);
    for (int i = 0; i < spellings.length; i++) {
      RenderPart part = parts.get(i);
      if (part.script.writes(language)) {
        String made = spelling(part, language, origin, style);
        spellings[i] = made == null ? null : part.inCase(made, style);
      }
    }
  }

  /** Fills {@code spellings} with what a standard prescribes for the letters, whatever the name. */
  static void letters(
      String name,
      List<RenderPart> parts,
      @Nullable String[] spellings,
      HouseStyle style,
      RenderOrigin language) {
    for (int i = 0; i < spellings.length; i++) {
      RenderPart part = parts.get(i);
      StringBuilder out = new StringBuilder(part.lower.length());
      if (part.script == RenderScript.CYRILLIC && style == HouseStyle.ISO9) {
        spellings[i] = RenderIso.to(name.substring(part.start, part.end));
      } else if (part.script != RenderScript.LATIN
          && RenderTables.standard(style, language(part, language)).apply(part.lower, out)) {
        spellings[i] = part.inCase(out.toString(), style);
      }
    }
  }

  /** Returns the sound letters of a word of which nothing but its script is known. */
  static String sounds(RenderPart part) {
    RenderOrigin language = RenderLanguage.of(part.lower, List.of(part), part.script, Locale.ROOT);
    read(part, language == null ? RenderOrigin.AZ : language);
    return part.sounds;
  }

  private static void read(RenderPart part, RenderOrigin language) {
    StringBuilder sounds = new StringBuilder(part.lower.length() + 4);
    if (RenderTables.letters(language).apply(part.lower, sounds)) {
      part.sounds = sounds.toString();
    }
  }

  private static @Nullable String spelling(
      RenderPart part, RenderOrigin language, RenderOrigin origin, HouseStyle style) {
    for (RenderLexicon.Entry entry : part.entries) {
      if ((entry.origins & origin.bit()) != 0 && entry.form(style) != null) {
        return entry.form(style);
      }
    }
    for (RenderLexicon.Entry entry : part.entries) {
      // Whatever the surname: a Hebrew or Greek given name has one spelling, which presses share.
      if (RenderLatin.isShared(entry.origins) && entry.form(style) != null) {
        return entry.form(style);
      }
    }
    String made = part.sounds.isEmpty() ? null : write(part, language, origin, style);
    String dressed = made == null ? null : RenderLatin.dressed(made, origin, style);
    return dressed == null ? made : dressed;
  }

  private static @Nullable String write(
      RenderPart part, RenderOrigin language, RenderOrigin origin, HouseStyle style) {
    String sounds = part.sounds;
    StringBuilder out = new StringBuilder(sounds.length() + 8);
    if (style.isLetterForLetter()) {
      return RenderTables.standard(style, language).apply(part.lower, out) ? out.toString() : null;
    }
    if (origin != language) {
      if (RenderTables.adapt(language, origin).apply(sounds, out)) {
        sounds = out.toString();
      }
      out.setLength(0);
    }
    return RenderTables.write(style, origin).apply(sounds, out) ? out.toString() : null;
  }

  /** Returns where a name comes from: the language it is written in, unless much speaks for one. */
  private static RenderOrigin origin(List<RenderPart> parts, RenderOrigin language) {
    int[] votes = new int[ORIGINS.length];
    votes[language.ordinal()] = WRITTEN_IN;
    for (RenderPart part : parts) {
      for (RenderLexicon.Entry entry : part.entries) {
        vote(votes, entry.origins, entry.isHomeBound() ? 7 : 5);
      }
      RenderCues.Ending ending = RenderCues.get().nativeEnding(part.sounds);
      if (ending != null && part.entries.isEmpty()) {
        vote(votes, ending.origins(), 2 * ending.weight());
      }
    }
    return best(votes, language);
  }

  private static void vote(int[] votes, int origins, int weight) {
    for (int rest = origins; rest != 0; rest &= rest - 1) {
      votes[Integer.numberOfTrailingZeros(rest)] += weight;
    }
  }

  private static RenderOrigin best(int[] votes, RenderOrigin language) {
    RenderOrigin best = language;
    for (RenderOrigin each : ORIGINS) {
      if (votes[each.ordinal()] > votes[best.ordinal()]) {
        best = each;
      }
    }
    return best;
  }
}
