package io.github.copydesk.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries a name from the Latin spelling of one press into that of another. */
final class RenderLatin {

  private static final int ENOUGH = 3;
  private static final int SHORTEST = 4;
  private static final int TELLING = 2;
  private static final int NOT_READ = 0;
  private static final int READ = 1;
  private static final int WRITTEN = 2;
  private static final int RULED_OUT = -1000;

  /**
   * What a spelling that the house itself would have written has in hand, as two letters that tell.
   */
  private static final int HOUSE_FIRST = 4;

  /** What a press loses that reads a spelling but would have written another. */
  private static final int UNUSUAL = 4;

  private static final HouseStyle[] STYLES = HouseStyle.values();
  private static final RenderOrigin[] ORIGINS = RenderOrigin.values();

  private final List<RenderPart> parts;
  private final HouseStyle style;
  private final @Nullable HouseStyle hint;
  private int strongest;
  private int likely;

  private RenderLatin(List<RenderPart> parts, HouseStyle style, @Nullable HouseStyle hint) {
    this.parts = parts;
    this.style = style;
    this.hint = hint;
  }

  /**
   * Fills {@code spellings} for the parts that are to change; nothing is filled if the name does
   * not show that it was romanised.
   */
  static void render(
      List<RenderPart> parts,
      @Nullable String[] spellings,
      HouseStyle style,
      @Nullable HouseStyle hint) {
    RenderLatin latin = new RenderLatin(parts, style, hint);
    if (latin.weigh()) {
      latin.fill(spellings);
    }
  }

  /** Whether the name shows that it was romanised. */
  static boolean isRomanised(List<RenderPart> parts) {
    return new RenderLatin(parts, HouseStyle.EN, null).weigh();
  }

  /** Collects the evidence; true if there is enough of it. */
  private boolean weigh() {
    RenderLexicon lexicon = RenderLexicon.get();
    int sum = 0;
    for (RenderPart part : parts) {
      if (part.isLower() || part.script != RenderScript.LATIN) {
        continue;
      }
      part.entries = lexicon.latin(part.lower);
      if (!part.entries.isEmpty()) {
        fromEntries(part);
      } else if (!lexicon.keeps(part.lower)) {
        RenderCues.Ending ending = RenderCues.get().latinEnding(part.lower);
        if (ending != null) {
          part.strength = ending.weight();
          part.origins = ending.origins();
        }
      } else {
        part.strength = -1;
      }
      sum += Math.max(0, part.strength);
      strongest = Math.max(strongest, part.strength);
    }
    return sum >= ENOUGH && strongest >= ENOUGH;
  }

  private static void fromEntries(RenderPart part) {
    part.strength = 1;
    for (RenderLexicon.Entry entry : part.entries) {
      part.origins |= entry.origins;
      boolean weak = entry.weak(part.lower) || RenderLexicon.get().keeps(part.lower);
      part.strength = weak ? part.strength : ENOUGH;
    }
  }

  private void fill(@Nullable String[] spellings) {
    RenderOrigin origin = origin();
    HouseStyle press = respells(origin) ? press(origin) : style;
    for (int i = 0; i < spellings.length; i++) {
      RenderPart part = parts.get(i);
      String made = spelling(part, origin, press);
      if (made != null) {
        spellings[i] = part.inCase(made, style);
      }
    }
  }

  /**
   * Whether a spelling of this origin is carried letter by letter. Names from alphabets that do not
   * write their vowels, or that are Latin, have a spelling of their own that the presses share.
   */
  private static boolean respells(RenderOrigin origin) {
    return switch (origin) {
      case HE, AR, FA, EL, TR, RO, SR, MK -> false;
      default -> true;
    };
  }

  /** Whether names of all these origins are left in the spelling that the presses share. */
  static boolean isShared(int origins) {
    for (RenderOrigin origin : ORIGINS) {
      if ((origins & origin.bit()) != 0 && respells(origin)) {
        return false;
      }
    }
    return true;
  }

  private RenderOrigin origin() {
    int[] votes = new int[ORIGINS.length];
    for (RenderPart part : parts) {
      for (int i = 0; i < votes.length; i++) {
        // A name that is known says more than an ending.
        int weight = Math.max(1, part.strength) * (part.entries.isEmpty() ? 1 : 2);
        votes[i] += (part.origins >> i & 1) * weight;
      }
    }
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      best = votes[i] > votes[best] ? i : best;
    }
    for (int i = 0; i < votes.length; i++) {
      likely |= votes[i] == votes[best] ? 1 << i : 0;
    }
    return ORIGINS[best];
  }

  private @Nullable String spelling(RenderPart part, RenderOrigin origin, HouseStyle press) {
    RenderLexicon.Entry entry = entry(part, origin);
    if (entry != null) {
      return accepted(part, likely) ? null : entry.form(style);
    }
    if (accepted(part, -1) || fromElsewhere(part)) {
      return null;
    }
    if (!readable(part)) {
      return null;
    }
    return press != style
        ? carried(part, origin, press, style)
        : dressed(part.lower, origin, style);
  }

  /** A spelling that the presses share, with what the house adds to it; null if that is nothing. */
  static @Nullable String dressed(String lower, RenderOrigin origin, HouseStyle style) {
    StringBuilder out = new StringBuilder(lower.length() + 4);
    boolean shared = !respells(origin) && RenderLexicon.isPlain(lower);
    return shared && RenderTables.dress(style, origin).apply(lower, out) ? out.toString() : null;
  }

  /** Whether a word is known, and only as a name of languages whose spellings are not carried. */
  private static boolean fromElsewhere(RenderPart part) {
    return isShared(part.origins) && !part.entries.isEmpty();
  }

  /** Whether the house prints this spelling of a name that is known from one of the origins. */
  private boolean accepted(RenderPart part, int origins) {
    for (RenderLexicon.Entry entry : part.entries) {
      if ((entry.origins & origins) != 0 && entry.accepts(part.lower, style)) {
        return true;
      }
    }
    return false;
  }

  private static RenderLexicon.@Nullable Entry entry(RenderPart part, RenderOrigin origin) {
    for (RenderLexicon.Entry entry : part.entries) {
      if ((entry.origins & origin.bit()) != 0) {
        return entry;
      }
    }
    return null;
  }

  private boolean readable(RenderPart part) {
    return !part.isLower()
        && part.script == RenderScript.LATIN
        && part.strength >= 0
        && part.lower.length() >= SHORTEST;
  }

  private static @Nullable String carried(
      RenderPart part, RenderOrigin origin, HouseStyle press, HouseStyle style) {
    StringBuilder sounds = new StringBuilder(part.lower.length() + 4);
    if (!RenderTables.read(press, origin).apply(part.lower, sounds)) {
      return null;
    }
    StringBuilder out = new StringBuilder(sounds.length() + 8);
    if (!RenderTables.write(style, origin).apply(sounds.toString(), out)) {
      return null;
    }
    // The French -ine alone is no reason to touch a name: Marat Safin keeps his spelling.
    boolean onlyIne = press != style && out.length() == part.lower.length() + 1;
    return onlyIne && part.lower.endsWith("in") && out.toString().startsWith(part.lower)
        ? null
        : out.toString();
  }

  /** Returns the press that wrote the name, the house's own if nothing speaks against it. */
  private HouseStyle press(RenderOrigin origin) {
    int[] scores = scores();
    if (speaksForHouse(scores)) {
      return style;
    }
    ruleOut(scores, origin);
    if (speaksForHouse(scores)) {
      return style;
    }
    boolean ours = written(style, origin) == WRITTEN;
    if (ours && littleSpeaksAgainst(scores)) {
      return style;
    }
    HouseStyle best = style;
    int highest = ours ? 2 * scores[style.ordinal()] + HOUSE_FIRST : RULED_OUT;
    for (HouseStyle each : STYLES) {
      int score = scores[each.ordinal()];
      // A text's own press, then English, which most spellings on the way elsewhere come from.
      int bonus = each == hint ? 4 : each == HouseStyle.EN ? 1 : 0;
      if (each != style && isLikely(each, score) && 2 * score + bonus > highest) {
        best = each;
        highest = 2 * score + bonus;
      }
    }
    return best;
  }

  /** What the letters say for each press. */
  private int[] scores() {
    int[] scores = RenderCues.noScores();
    for (RenderPart part : parts) {
      if (readable(part)) {
        // A known name as the house prints it tells of no other press: Shota is Dutch as well.
        if (!accepted(part, -1)) {
          RenderCues.get().score(part.lower, scores);
        }
        for (RenderLexicon.Entry entry : part.entries) {
          if ((entry.origins & likely) != 0) {
            known(entry, part, scores);
          }
        }
      }
    }
    for (HouseStyle each : STYLES) {
      scores[each.ordinal()] = each.isLetterForLetter() ? RULED_OUT : scores[each.ordinal()];
    }
    return scores;
  }

  /** Takes those presses out of the race that cannot read the letters. */
  private void ruleOut(int[] scores, RenderOrigin origin) {
    for (HouseStyle each : STYLES) {
      int score = scores[each.ordinal()];
      if (each != style && isLikely(each, score)) {
        int written = written(each, origin);
        // Every press reads what it would not have written, but that is the less likely.
        int less = written == READ && each != HouseStyle.EN ? UNUSUAL : 0;
        scores[each.ordinal()] = written == NOT_READ ? RULED_OUT : score - less;
      }
    }
  }

  private boolean isLikely(HouseStyle press, int score) {
    return score >= TELLING || (score > RULED_OUT && (press == HouseStyle.EN || press == hint));
  }

  private void known(RenderLexicon.Entry entry, RenderPart part, int[] scores) {
    int presses = entry.presses(part.lower);
    boolean ours = (presses & 1 << style.ordinal()) != 0;
    boolean english = (presses & 1 << HouseStyle.EN.ordinal()) != 0;
    scores[style.ordinal()] += ours && !english ? 2 : 0;
    for (HouseStyle each : STYLES) {
      boolean theirs = !ours && !each.isLetterForLetter() && (presses & 1 << each.ordinal()) != 0;
      scores[each.ordinal()] += theirs ? 1 : 0;
    }
  }

  /** Whether the letters speak for the house's own press and for none as much. */
  private boolean speaksForHouse(int[] scores) {
    int own = scores[style.ordinal()];
    for (HouseStyle each : STYLES) {
      if (each != style && scores[each.ordinal()] >= own) {
        return false;
      }
    }
    return own >= ENOUGH;
  }

  /** Whether no press is told by a letter that the house would not have written. */
  private boolean littleSpeaksAgainst(int[] scores) {
    int own = scores[style.ordinal()];
    for (HouseStyle each : STYLES) {
      int score = scores[each.ordinal()] + (each == hint ? TELLING : 0);
      if (each != style && score >= own + TELLING) {
        return false;
      }
    }
    return true;
  }

  /** Whether all spellings can be the press's, and whether it would write them so itself. */
  private int written(HouseStyle press, RenderOrigin origin) {
    int written = WRITTEN;
    for (RenderPart part : parts) {
      if (unlisted(part, origin)) {
        String again = carried(part, origin, press, press);
        if (again == null) {
          return NOT_READ;
        }
        written = again.equals(part.lower) ? written : READ;
      }
    }
    return written;
  }

  private boolean unlisted(RenderPart part, RenderOrigin origin) {
    return readable(part) && entry(part, origin) == null;
  }
}
