package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the patronymic of a full name, which newspapers leave out. */
final class RenderPatronymic {

  private static final int LONGEST = 6;

  private RenderPatronymic() {}

  private static final class Holder {
    static final Set<String> SOUNDS = read("sounds");
    static final Set<String> LATIN = read("latin");

    private static Set<String> read(String script) {
      Set<String> endings = new HashSet<>();
      for (String[] line : Rows.read(RenderPatronymic.class, "render/patronymics.txt")) {
        if (line[0].equals(script)) {
          endings.addAll(List.of(line[1].split(" ", -1)));
        }
      }
      return endings;
    }
  }

  /**
   * Returns {@code name} without the patronymic, {@code name} itself if there is none: of three
   * words, the second where the first is a given name, or the last where the second is one.
   */
  static String drop(String name) {
    List<RenderPart> parts = RenderPart.of(name);
    if (parts.size() != 3 || !spaced(name, parts)) {
      return name;
    }
    RenderScript script = parts.get(0).script;
    for (RenderPart part : parts) {
      if (part.script != script || part.isLower()) {
        return name;
      }
    }
    if (ends(parts.get(1)) && given(parts.get(0))) {
      return name.substring(0, parts.get(0).end) + name.substring(parts.get(1).end);
    }
    if (ends(parts.get(2)) && given(parts.get(1))) {
      return name.substring(0, parts.get(1).end) + name.substring(parts.get(2).end);
    }
    return name;
  }

  private static boolean spaced(String name, List<RenderPart> parts) {
    for (int i = 1; i < parts.size(); i++) {
      int gap = parts.get(i - 1).end;
      if (parts.get(i).start != gap + 1 || name.charAt(gap) == '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean given(RenderPart part) {
    RenderLexicon lexicon = RenderLexicon.get();
    List<RenderLexicon.Entry> entries =
        part.script == RenderScript.LATIN
            ? lexicon.latin(part.lower)
            : lexicon.sounds(RenderNative.sounds(part));
    return entries.stream().anyMatch(entry -> entry.given);
  }

  private static boolean ends(RenderPart part) {
    boolean latin = part.script == RenderScript.LATIN;
    String word = latin ? part.lower : RenderNative.sounds(part);
    Set<String> endings = latin ? Holder.LATIN : Holder.SOUNDS;
    for (int start = Math.max(3, word.length() - LONGEST); start < word.length(); start++) {
      if (endings.contains(word.substring(start))) {
        return true;
      }
    }
    return false;
  }
}
