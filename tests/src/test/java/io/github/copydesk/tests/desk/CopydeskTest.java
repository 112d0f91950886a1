package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Header;
import io.github.copydesk.name.HouseStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the steps of a desk owe one another. */
class CopydeskTest {

  private static final Locale ES = Locale.forLanguageTag("es");

  @Test
  void aHouseSpellingMakesNoBylineOfAPlace() {
    Copydesk desk = Copydesk.standard();
    String once = desk.edit(Document.of("Haut-Karabagh\n*Avec AFP et TassSource link", ES)).text();
    assertThat(desk.edit(Document.of(once, ES)).redline().edits()).isEmpty();
  }

  @Test
  void namesNearTheTopOfAStoryAreRewritten() {
    Article article =
        Copydesk.builder()
            .style(HouseStyle.FR)
            .build()
            .edit("Ilham Aliyev a rencontré mardi Nikol Pashinyan, a annoncé son cabinet.");
    assertThat(article.text())
        .isEqualTo("Ilham Aliev a rencontré mardi Nikol Pachinian, a annoncé son cabinet.");
  }

  @Test
  void minutesAmongButtonsAreThoseOfReading() {
    Article article =
        Copydesk.standard()
            .edit(
                "Ferry returns\n5 min\nShare\nSave\nThe ferry came back to the island on Friday.");
    assertThat(article.header().readingMinutes()).isEqualTo(5);
    assertThat(article.text())
        .isEqualTo("Ferry returns\nThe ferry came back to the island on Friday.");
  }

  @Test
  void whatGoesAsAnArtefactIsKeptAsMetadata() {
    Article article =
        Copydesk.standard()
            .edit(
                """
                Lesezeit: 3 Minuten
                Der Fluss ist gestiegen.

                Foto: Karla Wendt / dpa

                Verletzt wurde niemand.
                """);

    assertThat(article.text()).isEqualTo("Der Fluss ist gestiegen.\n\nVerletzt wurde niemand.\n");
    assertThat(article.header().readingMinutes()).isEqualTo(3);
    assertThat(article.credits())
        .extracting(
            Credit::role, Credit::name, credit -> credit.span().of(article.redline().source()))
        .containsExactly(
            tuple(Credit.Role.PHOTOGRAPHER, "Karla Wendt", "Karla Wendt"),
            tuple(Credit.Role.AGENCY, "dpa", "dpa"));
  }

  @Test
  void aReadingTimeFarDownIsThatOfAnotherStory() {
    String story = "The river rose again on Tuesday, and the villages waited for help.\n";

    assertThat(Copydesk.standard().edit(story.repeat(40) + "4 min read\n" + story).header())
        .extracting(Header::readingMinutes)
        .isNull();
  }

  @Test
  void aNameOfFewerWordsMakesNoFurnitureOfItsLine() {
    Copydesk german = Copydesk.builder().style(HouseStyle.DE).build();
    String story = "Das Schiff legte mittags ab, und neunzig Leute waren an Bord.\n\n";
    for (String line :
        new String[] {
          "Fot. Anna Wolska / Nagorny Karabakh PAP", "icon menu Haut-Karabakh icon close instagram"
        }) {
      Article once = german.edit(story + line);
      assertThat(once.text()).endsWith(line);
      assertThat(german.edit(once.text()).redline().edits()).isEmpty();
    }
    assertThat(german.edit("Der Krieg um Nagorny Karabakh ist vorbei.").text())
        .isEqualTo("Der Krieg um Bergkarabach ist vorbei.");
  }

  /** Furniture is told from prose by the lines around it, and names change how long these are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aliev-Pachinian Aliev-Pachinian\nMenu\n",
        "The ferry 19 sank again President Aliev\nSources: AP, AFP\n",
        "Harbour Times Staff Aliev, Pachinian\nShare\nCorrection: the ferry sank.\n",
      })
  void aNameOfAnotherLengthUncoversNothing(String text) {
    String once = Copydesk.standard().edit(Document.of(text, Locale.ENGLISH)).text();
    assertThat(Copydesk.standard().edit(Document.of(once, Locale.ENGLISH)).text()).isEqualTo(once);
  }
}
