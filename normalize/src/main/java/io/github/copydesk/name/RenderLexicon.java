package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.lang.invoke.VarHandle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that are known one by one: how each press prints them and where they come from. */
final class RenderLexicon {

  private static final HouseStyle[] STYLES = HouseStyle.values();

  private final List<Entry> entries = new ArrayList<>(2048);
  private final Map<String, List<Entry>> bySounds = new HashMap<>(4096);
  private final Map<String, List<Entry>> byLooseSounds = new HashMap<>(4096);
  private final Set<String> keep = new HashSet<>();

  private RenderLexicon() {
    read("names-given.txt", true);
    read("names-near-east.txt", true);
    read("names-known.txt", false);
    for (String[] line : Rows.read(RenderLexicon.class, "render/names-keep.txt")) {
      for (String name : line[0].split(" ", -1)) {
        keep.add(name.toLowerCase(Locale.ROOT));
      }
    }
  }

  private void read(String file, boolean given) {
    for (String[] line : Rows.read(RenderLexicon.class, "render/" + file)) {
      add(line, given);
    }
  }

  private static final class Holder {
    static final RenderLexicon LEXICON = new RenderLexicon();
  }

  static RenderLexicon get() {
    return Holder.LEXICON;
  }

  /** Holds all spellings of all presses; made when the first Latin name is rendered. */
  private static final class Latin {
    static final Map<String, List<Entry>> SPELLINGS = spellings();

    private static Map<String, List<Entry>> spellings() {
      Map<String, List<Entry>> spellings = new HashMap<>(8192);
      for (Entry entry : get().entries) {
        entry.addSpellings(spellings);
      }
      return spellings;
    }
  }

  /** One known name. Its forms are made when a press is first asked for. */
  static final class Entry {
    final int origins;
    final boolean given;
    final boolean weak;
    private final RenderOrigin origin;
    private final String[] line;
    private final String[] @Nullable [] forms = new String[STYLES.length][];
    private final String[][] lower = new String[STYLES.length][];
    private @Nullable Set<String> western;
    private volatile @Nullable Map<String, Integer> presses;

    Entry(String[] line, boolean given) {
      this.line = line;
      this.origins = bits(line[0]);
      this.origin = first(line[0]);
      this.given = given;
      this.weak = line[1].contains("w");
    }

    /**
     * Returns whether this spelling is no evidence that it was romanised: the name is at home in
     * the West as well, and this is how it is written there.
     */
    boolean weak(String spelling) {
      return weak && western().contains(spelling);
    }

    /** Returns whether nobody bears the name but in languages that have Latin letters of theirs. */
    boolean isHomeBound() {
      return !weak && RenderLatin.isShared(origins);
    }

    /** Returns the form that the press prints, null if none is known. */
    @Nullable String form(HouseStyle style) {
      String[] all = forms(style);
      return all.length == 0 ? null : all[0];
    }

    /** Returns whether the press prints this lower-case spelling, first or among others. */
    boolean accepts(String spelling, HouseStyle style) {
      return (presses(spelling) & 1 << style.ordinal()) != 0;
    }

    /** Returns a bit for each press that prints this lower-case spelling. */
    int presses(String spelling) {
      Map<String, Integer> known = presses;
      if (known == null) {
        known = new HashMap<>();
        for (HouseStyle style : STYLES) {
          forms(style);
          for (String form : lower[style.ordinal()]) {
            known.merge(form, 1 << style.ordinal(), (x, y) -> x | y);
          }
        }
        presses = known;
      }
      Integer printed = known.get(spelling);
      return printed == null ? 0 : printed;
    }

    /** The spellings after {@code w:}; without them the French, Italian and Spanish forms. */
    private Set<String> western() {
      Set<String> known = western;
      if (known == null) {
        known = new HashSet<>();
        if (line[1].startsWith("w:")) {
          for (String spelling : line[1].substring(2).split(",", -1)) {
            known.add(spelling.toLowerCase(Locale.ROOT));
          }
        } else {
          for (HouseStyle style : List.of(HouseStyle.FR, HouseStyle.IT, HouseStyle.ES)) {
            forms(style);
            for (String form : lower[style.ordinal()]) {
              known.add(form);
              known.add(fold(form));
            }
          }
        }
        western = known;
      }
      return known;
    }

    /** The forms of a style; two threads that both make them make the same. */
    private String[] forms(HouseStyle style) {
      String[] known = forms[style.ordinal()];
      if (known == null) {
        known = make(style);
        String[] small = new String[known.length];
        for (int i = 0; i < small.length; i++) {
          small[i] = lower(known[i]);
        }
        // The last to be written, since it is the one that is asked for.
        lower[style.ordinal()] = small;
        VarHandle.releaseFence();
        forms[style.ordinal()] = known;
      }
      return known;
    }

    private String[] make(HouseStyle style) {
      String listed = style.isLetterForLetter() || line.length < 4 ? null : listed(style.id());
      if (listed != null) {
        return listed.split(",", -1);
      }
      int comma = line[2].indexOf(',');
      String spelling = comma < 0 ? line[2] : line[2].substring(0, comma);
      String made = RenderNative.single(spelling, origin, style);
      return made == null ? new String[0] : new String[] {made};
    }

    /** What the line says after {@code id=}, else after {@code *=}; null if it says neither. */
    private @Nullable String listed(String id) {
      String all = null;
      for (String each : line[3].split(" ", -1)) {
        int equals = each.indexOf('=');
        if (equals == id.length() && each.startsWith(id)) {
          return each.substring(equals + 1);
        }
        if (equals == 1 && each.charAt(0) == '*') {
          all = each.substring(2);
        }
      }
      return all;
    }

    private void addSpellings(Map<String, List<Entry>> spellings) {
      for (HouseStyle style : STYLES) {
        // Standards leave Latin spellings alone, so their forms are none to look for.
        if (!style.isLetterForLetter()) {
          forms(style);
          for (String form : lower[style.ordinal()]) {
            addSpelling(spellings, form);
          }
        }
      }
      for (String also : (line.length > 4 ? line[4] : "").split(" ", -1)) {
        addSpelling(spellings, lower(also));
      }
    }

    private void addSpelling(Map<String, List<Entry>> spellings, String small) {
      if (!small.isEmpty()) {
        put(spellings, small, this);
        String folded = fold(small);
        if (!folded.equals(small)) {
          put(spellings, folded, this);
        }
      }
    }

    private static String lower(String form) {
      return form.replace("İ", "i").toLowerCase(Locale.ROOT);
    }
  }

  List<Entry> latin(String lower) {
    return Latin.SPELLINGS.getOrDefault(lower, List.of());
  }

  /**
   * Returns the names that sound just so; where there are none, those of nearly the same sounds.
   */
  List<Entry> sounds(String sounds) {
    List<Entry> exact = bySounds.get(sounds);
    return exact != null ? exact : byLooseSounds.getOrDefault(loose(sounds), List.of());
  }

  boolean keeps(String lower) {
    return keep.contains(lower);
  }

  private void add(String[] line, boolean given) {
    Entry entry = new Entry(line, given);
    entries.add(entry);
    for (String spelling : line[2].split(",", -1)) {
      addSounds(spelling, entry.origin, entry);
    }
  }

  private static int bits(String codes) {
    int bits = 0;
    for (String code : codes.split(",", -1)) {
      bits |= origin(code).bit();
    }
    return bits;
  }

  private static RenderOrigin first(String codes) {
    int comma = codes.indexOf(',');
    return origin(comma < 0 ? codes : codes.substring(0, comma));
  }

  static RenderOrigin origin(String code) {
    RenderOrigin origin = RenderOrigin.ofCode(code);
    if (origin == null) {
      throw new IllegalStateException("unknown origin " + code);
    }
    return origin;
  }

  private void addSounds(String spelling, RenderOrigin origin, Entry entry) {
    List<RenderPart> parts = RenderPart.of(spelling);
    if (parts.size() != 1) {
      throw new IllegalStateException("not one word of one script: " + spelling);
    }
    RenderPart part = parts.get(0);
    for (RenderOrigin language : List.of(RenderNative.language(part, origin), RenderOrigin.RU)) {
      StringBuilder sounds = new StringBuilder();
      if (RenderTables.letters(language).apply(part.lower, sounds)) {
        put(bySounds, sounds.toString(), entry);
        put(byLooseSounds, loose(sounds), entry);
      }
    }
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    List<Entry> list = map.get(key);
    if (list == null) {
      list = new ArrayList<>(1);
      map.put(key, list);
    }
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  /** Whether all letters are those of English. */
  static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80 || lower.charAt(i) == '\'') {
        return false;
      }
    }
    return true;
  }

  /** Returns the spelling without the marks on its letters. */
  static String fold(String lower) {
    if (isPlain(lower)) {
      return lower;
    }
    StringBuilder out = new StringBuilder(lower.length());
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ł' -> out.append('l');
        case 'đ' -> out.append('d');
        case 'ı' -> out.append('i');
        case 'ə' -> out.append('a');
        case '\'', 'ʹ', 'ʺ' -> {}
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** Returns a key of sound letters under which the spellings of neighbour languages meet. */
  private static String loose(CharSequence sounds) {
    StringBuilder out = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      switch (sounds.charAt(i)) {
        case 'ь', 'ъ', '\'' -> {}
        case 'џ', 'ђ' -> loose(loose(out, 'д'), 'ж');
        case 'ѕ' -> loose(loose(out, 'д'), 'з');
        default -> loose(out, loose(sounds.charAt(i)));
      }
    }
    return out.toString();
  }

  private static char loose(char c) {
    return switch (c) {
      case 'э', 'ё' -> 'е';
      case 'ы', 'й', 'ї', 'ј' -> 'и';
      case 'ғ', 'һ' -> 'г';
      case 'қ' -> 'к';
      case 'ӑ', 'ә' -> 'а';
      case 'ө' -> 'о';
      case 'ү' -> 'у';
      case 'ў' -> 'в';
      case 'љ' -> 'л';
      case 'њ' -> 'н';
      case 'ћ' -> 'ч';
      case 'ά' -> 'α';
      case 'έ' -> 'ε';
      case 'ή' -> 'η';
      case 'ί', 'ϊ', 'ΐ' -> 'ι';
      case 'ό' -> 'ο';
      case 'ύ', 'ϋ', 'ΰ' -> 'υ';
      case 'ώ' -> 'ω';
      default -> c;
    };
  }

  /** Appends a letter unless it doubles the one before. */
  private static StringBuilder loose(StringBuilder out, char c) {
    boolean doubles = out.length() > 0 && out.charAt(out.length() - 1) == c;
    return doubles ? out : out.append(c);
  }
}
