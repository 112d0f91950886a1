package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.StyleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The build makes the standard book into a file; a book of one's own is made of the list. */
class BookFileTest {

  private final StyleBook fromList = StyleBook.builder().addStandard().build();

  @Test
  void theFileIsThere() {
    assertThat(StyleBook.class.getResource("names.bin")).isNotNull();
  }

  @Test
  void theFileHasAsManyNamesAndSpellings() {
    assertThat(StyleBook.standard()).hasToString(fromList.toString());
  }

  @Test
  void theFileSaysOfEverySpellingWhatTheListSays() throws IOException {
    for (String spelling : spellings()) {
      for (HouseStyle style : HouseStyle.values()) {
        assertThat(StyleBook.standard().canonical(spelling, style))
            .as("%s in %s", spelling, style)
            .isEqualTo(fromList.canonical(spelling, style));
      }
    }
  }

  private static List<String> spellings() throws IOException {
    try (InputStream in = StyleBook.class.getResourceAsStream("names.tsv")) {
      String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return list.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.replace('|', ' ').split("[\t;]")).stream().skip(1))
          .filter(cell -> !cell.isBlank())
          .distinct()
          .toList();
    }
  }
}
