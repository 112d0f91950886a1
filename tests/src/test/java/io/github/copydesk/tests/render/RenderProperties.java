package io.github.copydesk.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameRenderer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RenderProperties {

  private static final NameRenderer RENDERER = NameRenderer.standard();
  private static final String CYRILLIC = "абвгґдеёєжзиійїклмнопрстуўфхцчшщъыьэюяјљњћђџѓќѕәғқңөұүһ";

  /** Words made of the pieces that the tables and cues are about. */
  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "sh",
            "ch",
            "zh",
            "kh",
            "ts",
            "tch",
            "ou",
            "ï",
            "ya",
            "yu",
            "ye",
            "sch",
            "tsch",
            "w",
            "sz",
            "cz",
            "ł",
            "ż",
            "sj",
            "oe",
            "š",
            "č",
            "ž",
            "ě",
            "ş",
            "ı",
            "ğ",
            "a",
            "e",
            "i",
            "o",
            "u",
            "y",
            "b",
            "v",
            "g",
            "d",
            "k",
            "l",
            "m",
            "n",
            "p",
            "r",
            "s",
            "t",
            "Iv",
            "Pet",
            "Serg",
            "Nikol",
            "Al",
            "gue",
            "ss",
            "j",
            "dj",
            "x",
            "'",
            "-",
            " ",
            " Sergei ",
            " Anna ",
            "ов",
            "ин",
            "Ив",
            "пет",
            "ще",
            "ьё",
            "ию",
            "юй",
            "їв",
            "ђо",
            "ղա",
            "შვ");
    Arbitrary<String> ending =
        Arbitraries.of(
            "ov", "eva", "iev", "iyev", "ayev", "enko", "chuk", "yan", "ian", "shvili", "sky", "in",
            "ine", "owa", "ow", "skaya", "ович", "ский", "ян", "ић", "ova", "ová", "ски", "");
    return Arbitraries.oneOf(
        piece
            .list()
            .ofMinSize(1)
            .ofMaxSize(7)
            .map(list -> String.join("", list))
            .flatMap(stem -> ending.map(end -> capital(stem) + end)),
        Arbitraries.strings().withChars(CYRILLIC).ofMaxLength(10).map(RenderProperties::capital),
        Arbitraries.strings().ofMaxLength(12));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  @Property(tries = 6_000)
  void renderingAgainChangesNothing(@ForAll("names") String name, @ForAll HouseStyle style) {
    String once = RENDERER.render(name, style);
    assertThat(RENDERER.render(once, style)).isEqualTo(once);
  }

  @Property(tries = 1_000)
  void norWithoutPatronymics(@ForAll("names") String name, @ForAll HouseStyle style) {
    NameRenderer brief = RENDERER.withoutPatronymics();
    String once = brief.render(name + " Ivanovich Lavrov", style, Locale.FRENCH);
    assertThat(brief.render(once, style, Locale.FRENCH)).isEqualTo(once);
  }

  @Property(tries = 1_000)
  void norWithTheLanguageTold(@ForAll("names") String name, @ForAll HouseStyle style) {
    for (String tag : new String[] {"fr", "en", "de", "pl", "uk", "bg", "sr", "az"}) {
      Locale language = Locale.forLanguageTag(tag);
      String once = RENDERER.render(name, style, language);
      assertThat(RENDERER.render(once, style, language)).isEqualTo(once);
    }
  }

  @Property
  void isoNineIsReversible(@ForAll("cyrillic") String text) {
    String latin = RENDERER.render(text, HouseStyle.ISO9);
    assertThat(RENDERER.fromIso9(latin)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> cyrillic() {
    return Arbitraries.strings().withChars(CYRILLIC + " АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ");
  }
}
