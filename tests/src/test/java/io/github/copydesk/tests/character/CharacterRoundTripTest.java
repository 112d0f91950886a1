package io.github.copydesk.tests.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.character.CharacterRepairer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sentence in each of many languages, sound and through every code page. */
final class CharacterRoundTripTest {

  private static final List<String> PAGES =
      List.of(
          "ISO-8859-1",
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "windows-1257",
          "ISO-8859-2",
          "x-MacRoman",
          "IBM437",
          "KOI8-R",
          "IBM866",
          "IBM850",
          "ISO-8859-15");

  /** Pages of one country, and the languages that are met there. */
  private static final Map<String, Set<String>> LOCAL =
      Map.of(
          "x-MacUkraine", Set.of("ru", "uk", "en", "fr", "de"),
          "KOI8-U", Set.of("ru", "uk", "en"),
          "windows-1255", Set.of("he", "en", "fr", "ru"),
          "windows-1256", Set.of("ar", "fa", "en", "fr", "ru"),
          "windows-1258", Set.of("vi", "en", "fr"),
          "x-windows-874", Set.of("th", "en"));

  private static final List<String> FRAMES =
      List.of(
          "%s", "«%s»", "“%s”", "„%s“", "»%s«", "%s…", "%s™", "%s®", "%s\u00A0:", "%s’s", "%s²");

  /** Where another page reads as well, or the marks of the script make no unit: a known loss. */
  private static final Set<String> AMBIGUOUS =
      Set.of("lv ISO-8859-2", "lt windows-1253", "lt IBM850", "th IBM866");

  private final CharacterRepairer repairer = CharacterRepairer.standard();

  static Stream<List<String>> sentences() {
    return CharacterSamples.rows("sentences.tsv").stream().map(List::of);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void soundTextStays(List<String> row) {
    Locale language = Locale.forLanguageTag(row.get(0));
    for (String form : List.of(row.get(1), row.get(1).toUpperCase(language))) {
      for (String frame : FRAMES) {
        for (String word : form.split(" ")) {
          String text = frame.replace("%s", word);
          assertThat(repairer.edit(text).result()).isEqualTo(text);
        }
        String text = frame.replace("%s", form);
        assertThat(repairer.edit(text).result()).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyCodePageIsReadBack(List<String> row) {
    for (String page : PAGES) {
      if (AMBIGUOUS.contains(row.get(0) + " " + page)) {
        continue;
      }
      String misread = CharacterSamples.misread(row.get(1), page);
      assertThat(repairer.edit(misread).result()).as(page).isEqualTo(row.get(1));
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void localCodePagesAreReadBack(List<String> row) {
    LOCAL.forEach(
        (page, languages) -> {
          if (languages.contains(row.get(0))) {
            String misread = CharacterSamples.misread(row.get(1), page);
            assertThat(repairer.edit(misread).result()).as(page).isEqualTo(row.get(1));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void layersAreReadBack(List<String> row) {
    String misread = row.get(1);
    for (int layers = 1; layers <= 3; layers++) {
      misread = CharacterSamples.misread(misread, "windows-1252");
      assertThat(repairer.edit(misread).result()).as("%d layers", layers).isEqualTo(row.get(1));
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void oneBrokenWordIsRepairedAmongSoundOnes(List<String> row) {
    String sound = "Orléans – « sound », 5 €. ";
    String misread = CharacterSamples.misread(row.get(1), "windows-1252");
    assertThat(repairer.edit(sound + misread + "\n" + sound).result())
        .isEqualTo(sound + row.get(1) + "\n" + sound);
  }
}
