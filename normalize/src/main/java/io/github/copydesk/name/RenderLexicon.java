package io.github.copydesk.name;

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

  private final Map<String, List<Entry>> byLatin = new HashMap<>(8192);
  private final Map<String, List<Entry>> bySounds = new HashMap<>(2048);
  private final Set<String> keep = new HashSet<>();

  private RenderLexicon() {
    RenderLines.of("names-given.txt").forEach(line -> add(line, true));
    RenderLines.of("names-near-east.txt").forEach(line -> add(line, true));
    RenderLines.of("names-known.txt").forEach(line -> add(line, false));
    for (String[] line : RenderLines.of("names-keep.txt")) {
      for (String name : line[0].split(" ", -1)) {
        keep.add(name.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static final class Holder {
    static final RenderLexicon LEXICON = new RenderLexicon();
  }

  static RenderLexicon get() {
    return Holder.LEXICON;
  }

  /** One known name. */
  static final class Entry {
    final int origins;
    final boolean given;
    final boolean weak;
    private final Set<String> western = new HashSet<>();
    private final String[][] forms = new String[STYLES.length][];
    private final String[][] lower = new String[STYLES.length][];

    Entry(int origins, boolean given, boolean weak) {
      this.origins = origins;
      this.given = given;
      this.weak = weak;
    }

    /**
     * Returns whether this spelling is no evidence that it was romanised: the name is at home in
     * the West as well, and this is how it is written there.
     */
    boolean weak(String spelling) {
      return weak && western.contains(spelling);
    }

    /** Returns the form that the press prints, null if none is known. */
    @Nullable String form(HouseStyle style) {
      String[] all = forms[style.ordinal()];
      return all.length == 0 ? null : all[0];
    }

    /** Returns whether the press prints this lower-case spelling, first or among others. */
    boolean accepts(String lower, HouseStyle style) {
      for (String form : this.lower[style.ordinal()]) {
        if (form.equals(lower)) {
          return true;
        }
      }
      return false;
    }

    /** Takes the spellings after {@code w:}; without them the French, Italian and Spanish forms. */
    private void setWestern(String flag) {
      if (flag.startsWith("w:")) {
        for (String spelling : flag.substring(2).split(",", -1)) {
          western.add(spelling.toLowerCase(Locale.ROOT));
        }
      } else if (weak) {
        for (HouseStyle style : List.of(HouseStyle.FR, HouseStyle.IT, HouseStyle.ES)) {
          for (String form : lower[style.ordinal()]) {
            western.add(form);
            western.add(fold(form));
          }
        }
      }
    }

    private void set(HouseStyle style, String[] printed) {
      forms[style.ordinal()] = printed;
      String[] small = new String[printed.length];
      for (int i = 0; i < small.length; i++) {
        small[i] = printed[i].replace("İ", "i").toLowerCase(Locale.ROOT);
      }
      lower[style.ordinal()] = small;
    }
  }

  List<Entry> latin(String lower) {
    return byLatin.getOrDefault(lower, List.of());
  }

  /**
   * Returns the names that sound just so; where there are none, those of nearly the same sounds.
   */
  List<Entry> sounds(String sounds) {
    List<Entry> exact = bySounds.get('=' + sounds);
    return exact != null ? exact : bySounds.getOrDefault(loose(sounds), List.of());
  }

  boolean keeps(String lower) {
    return keep.contains(lower);
  }

  private void add(String[] line, boolean given) {
    Entry entry = new Entry(bits(line[0]), given, line[1].contains("w"));
    RenderOrigin origin = first(line[0]);
    String[] natives = line[2].split(",", -1);
    Map<String, String[]> listed = listed(line.length > 3 ? line[3] : "");
    for (HouseStyle style : STYLES) {
      entry.set(style, forms(style, listed, natives[0], origin));
      for (String form : entry.forms[style.ordinal()]) {
        addLatin(form, entry);
      }
    }
    entry.setWestern(line[1]);
    for (String also : (line.length > 4 ? line[4] : "").split(" ", -1)) {
      addLatin(also, entry);
    }
    for (String spelling : natives) {
      addSounds(spelling, origin, entry);
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

  private static Map<String, String[]> listed(String field) {
    Map<String, String[]> listed = new HashMap<>();
    for (String each : field.split(" ", -1)) {
      int equals = each.indexOf('=');
      if (equals > 0) {
        listed.put(each.substring(0, equals), each.substring(equals + 1).split(",", -1));
      }
    }
    return listed;
  }

  private static String[] forms(
      HouseStyle style, Map<String, String[]> listed, String spelling, RenderOrigin origin) {
    String[] forms = listed.getOrDefault(style.id(), listed.get("*"));
    if (forms != null && style != HouseStyle.ISO9) {
      return forms;
    }
    String made = RenderNative.single(spelling, origin, style);
    return made == null ? new String[0] : new String[] {made};
  }

  private void addLatin(String form, Entry entry) {
    if (form.isEmpty()) {
      return;
    }
    String lower = form.replace("İ", "i").toLowerCase(Locale.ROOT);
    put(byLatin, lower, entry);
    put(byLatin, fold(lower), entry);
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
        put(bySounds, "=" + sounds, entry);
        put(bySounds, loose(sounds), entry);
      }
    }
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    List<Entry> list = map.computeIfAbsent(key, each -> new ArrayList<>(1));
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  /** Returns the spelling without the marks on its letters. */
  static String fold(String lower) {
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
      char c = sounds.charAt(i);
      String to =
          switch (c) {
            case 'э', 'ё' -> "е";
            case 'ы', 'й', 'ї', 'ј' -> "и";
            case 'ь', 'ъ', '\'' -> "";
            case 'ғ', 'һ' -> "г";
            case 'қ' -> "к";
            case 'џ', 'ђ' -> "дж";
            case 'ѕ' -> "дз";
            case 'ӑ', 'ә' -> "а";
            case 'ө' -> "о";
            case 'ү' -> "у";
            case 'ў' -> "в";
            case 'љ' -> "л";
            case 'њ' -> "н";
            case 'ћ' -> "ч";
            default -> String.valueOf(c);
          };
      if (to.length() != 1 || out.length() == 0 || out.charAt(out.length() - 1) != to.charAt(0)) {
        out.append(to);
      }
    }
    return out.toString();
  }
}
