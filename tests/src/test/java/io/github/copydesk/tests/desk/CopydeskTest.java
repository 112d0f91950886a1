package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import io.github.copydesk.name.HouseStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
