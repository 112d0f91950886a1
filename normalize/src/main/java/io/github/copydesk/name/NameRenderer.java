package io.github.copydesk.name;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes names in a house style, by table alone, from any script. How a press writes the names of
 * world news is in the style book and may be another: {@code Ilham Aliyev} is {@code Ilham Alijew}
 * in the German press, and no sign of the spelling itself says so. Immutable and thread-safe.
 *
 * <p>A name in Cyrillic, Armenian, Georgian, Greek, Hebrew or Arabic script, or in Azerbaijani, is
 * read letter by letter; a Latin one only where it shows that it was romanised, by an ending, by a
 * given name or as a well-known name, and is then read as the press that most likely spelled it.
 * All else stays: <em>Emmanuel Macron</em> comes out as it went in. Where a name comes from is told
 * by the same signs, so that a Serb in a Russian text gets his own letters back.
 *
 * <pre>{@code
 * NameRenderer renderer = NameRenderer.standard();
 * renderer.render("Никол Пашинян", HouseStyle.FR);    // Nikol Pachinian
 * renderer.render("Sergueï Choïgou", HouseStyle.EN);  // Sergei Shoigu
 * renderer.render("Мирко Цветкович", HouseStyle.DE);  // Mirko Cvetković
 * renderer.render("Щукин", HouseStyle.ISO9);          // Ŝukin
 * }</pre>
 *
 * <p>A name in its own script is written by the tables, and the result is looked at once more as
 * the Latin spelling that it now is. Rendering again in the same style changes nothing; a spelling
 * that would change with every rendering stays as it is. Time grows with the length of the name and
 * with nothing else. The tables are data files of this package, each with its source: BGN/PCGN,
 * Duden, the Polish, Czech and Dutch rules of transcription, ISO 9, 843, 9984 and 9985, and press
 * usage. Hebrew, Arabic and Persian write few vowels; beyond the names that are known one by one
 * their rendering is a guess.
 */
public final class NameRenderer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final NameRenderer STANDARD = new NameRenderer(true);
  private static final NameRenderer SHORT = new NameRenderer(false);

  /** A Latin spelling may change twice, and has to be settled then. */
  private static final int LATIN_STEPS = 3;

  private static final char LAST_LATIN1 = 0x100;

  private final boolean patronymics;

  private NameRenderer(boolean patronymics) {
    this.patronymics = patronymics;
  }

  /** Returns the renderer with the standard romanisation tables; it keeps patronymics. */
  public static NameRenderer standard() {
    return STANDARD;
  }

  /**
   * Returns a renderer that leaves patronymics out, as newspapers do: {@code Владимир Владимирович
   * Путин} becomes {@code Vladimir Poutine}. Only a name of three words whose given name is known
   * loses one.
   */
  public NameRenderer withoutPatronymics() {
    return SHORT;
  }

  /** Returns {@code name} in {@code style}; unchanged if it has no letters the tables know. */
  public String render(String name, HouseStyle style) {
    return render(name, style, Locale.ROOT);
  }

  /**
   * Returns {@code name} in {@code style}, read as a text in {@code language} would spell it;
   * {@code name} itself if there is nothing to change. The styles of standards ({@link
   * HouseStyle#isLetterForLetter}) carry the letters of a native script one by one and leave every
   * Latin spelling, since its letters are not known.
   *
   * @param name one name of one or more words; any string, of which only words change
   * @param style the house's press
   * @param language of the text that the name stands in, {@link Locale#ROOT} if it is not known
   */
  public String render(String name, HouseStyle style, Locale language) {
    String now = name;
    int steps = isOfNoOwnScript(name) ? LATIN_STEPS : LATIN_STEPS + 1;
    for (int i = 0; i < steps; i++) {
      String next = once(now, style, language);
      if (next.equals(now)) {
        return now;
      }
      now = next;
      if (i == 0 && steps > LATIN_STEPS && isOfNoOwnScript(now)) {
        return render(now, style, language);
      }
    }
    // A spelling that would change again and again is none the house can live with.
    return name;
  }

  private static boolean isOfNoOwnScript(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= LAST_LATIN1) {
        RenderScript script = RenderScript.of(c);
        // The schwa is that of Azerbaijani, which is read in its own letters.
        if ((script != null && script != RenderScript.LATIN) || c == 'ə' || c == 'Ə') {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Returns the Cyrillic text of which {@code text} is the ISO 9 romanisation, {@code Ŝukin} giving
   * {@code Щукин}; letters that are not in ISO 9 stay. For a Cyrillic text {@code c} in composed
   * form, {@code fromIso9(render(c, HouseStyle.ISO9))} is {@code c}, save that the capital signs
   * {@code Ь} and {@code Ъ}, which have no capital in ISO 9, come back small.
   */
  public String fromIso9(String text) {
    return RenderIso.from(text);
  }

  /**
   * Returns whether a name shows that it came through a romanisation, or stands in its own script:
   * by an ending, by a given name or as a well-known name. Only such a name is rendered.
   *
   * <pre>{@code
   * NameRenderer.standard().isRomanised("Kovaltchouk");    // true
   * NameRenderer.standard().isRomanised("Martine Aubry");  // false
   * }</pre>
   */
  public boolean isRomanised(String name) {
    List<RenderPart> parts = RenderPart.of(name);
    return !parts.isEmpty()
        && (script(parts) != RenderScript.LATIN
            || RenderLanguage.of(name, parts, RenderScript.LATIN, Locale.ROOT) != null
            || RenderLatin.isRomanised(parts));
  }

  private String once(String full, HouseStyle style, Locale language) {
    String name = patronymics ? full : RenderPatronymic.drop(full);
    List<RenderPart> parts = RenderPart.of(name);
    if (parts.isEmpty()) {
      return name;
    }
    @Nullable String[] spellings = new String[parts.size()];
    RenderScript script = script(parts);
    RenderOrigin writing = RenderLanguage.of(name, parts, script, language);
    if (style.isLetterForLetter()) {
      RenderOrigin known = writing == null ? RenderOrigin.RU : writing;
      RenderNative.letters(name, parts, spellings, style, known);
    } else if (writing == null) {
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
