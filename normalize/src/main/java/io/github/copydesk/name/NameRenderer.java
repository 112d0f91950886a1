package io.github.copydesk.name;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes names in a house style, by table, from any script. Immutable and thread-safe. */
public final class NameRenderer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final NameRenderer STANDARD = new NameRenderer();

  private NameRenderer() {}

  /** Returns the renderer with the standard romanisation tables. */
  public static NameRenderer standard() {
    return STANDARD;
  }

  /** Returns {@code name} in {@code style}; unchanged if it has no letters the tables know. */
  public String render(String name, HouseStyle style) {
    return render(name, style, Locale.ROOT);
  }

  /** Returns {@code name} in {@code style}, read as a text in {@code language} would spell it. */
  public String render(String name, HouseStyle style, Locale language) {
    String once = once(name, style, language);
    if (once.equals(name)) {
      return name;
    }
    String twice = once(once, style, language);
    if (twice.equals(once)) {
      return once;
    }
    return isLatin(name) ? name : render(once, style, language);
  }

  private static boolean isLatin(String name) {
    for (RenderPart part : RenderPart.of(name)) {
      if (part.script != RenderScript.LATIN) {
        return false;
      }
    }
    return true;
  }

  private static String once(String name, HouseStyle style, Locale language) {
    List<RenderPart> parts = RenderPart.of(name);
    if (parts.isEmpty()) {
      return name;
    }
    @Nullable String[] spellings = new String[parts.size()];
    RenderScript script = script(parts);
    RenderOrigin writing = RenderLanguage.of(name, parts, script, language);
    if (writing == null) {
      RenderLatin.render(parts, spellings, style, HouseStyle.forLanguage(language));
    } else {
      RenderNative.render(parts, spellings, style, writing);
    }
    return RenderPart.replace(name, parts, spellings);
  }

  /** Returns the first script that is not Latin, else Latin. */
  private static RenderScript script(List<RenderPart> parts) {
    for (RenderPart part : parts) {
      if (part.script != RenderScript.LATIN) {
        return part.script;
      }
    }
    return RenderScript.LATIN;
  }
}
