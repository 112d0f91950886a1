package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.Census;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.style.StyleBookBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Books from lists of every format, with wrong rows, and which list wins. */
class StyleBookTest {

  @Test
  void theStandardBookLoadsWhole() {
    StyleBook book = StyleBook.standard();
    assertThat(book.names()).isGreaterThan(300);
    assertThat(book.canonical("Пашинян", HouseStyle.DE)).isEqualTo("Paschinjan");
    assertThat(book.canonical("Sotchi", HouseStyle.PL)).isEqualTo("Soczi");
    assertThat(book.canonical("Kijów", HouseStyle.PL)).isNull();
    assertThat(book.canonical("Unbekannt", HouseStyle.DE)).isNull();
  }

  @Test
  void ownListsAndCsv() throws IOException {
    StyleBookBuilder builder =
        StyleBook.builder()
            .addList(
                new StringReader(
                    "# mine\nkind\ten\tfr\tmore\nplace\tZarev\tTsarev\tZarew;Carev\nbird\tOwl\tHibou\t\n"),
                "mine.tsv")
            .addCsv(
                new StringReader(
                    "kind,en,fr\nperson,\"Ada|Berova\",Ada|Bérova\nplace,\"Broken,row\n"),
                "mine.csv");
    StyleBook book = builder.build();
    assertThat(book.canonical("Zarew", HouseStyle.FR)).isEqualTo("Tsarev");
    assertThat(book.canonical("Ada Berova", HouseStyle.FR)).isEqualTo("Ada Bérova");
    assertThat(book.canonical("Berova", HouseStyle.FR)).isEqualTo("Bérova");
    assertThat(builder.problems())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("mine.tsv:4: ").contains("bird"),
            second -> assertThat(second).startsWith("mine.csv:3: "));
  }

  @Test
  void wikidata() throws IOException {
    String dump =
        """
        [
        {"id":"Q1","labels":{"fr":{"language":"fr","value":"Ada Bérova"},"en":{"language":"en","value":"Ada Berova"}},"aliases":{"en":[{"language":"en","value":"A. Berova"},{"language":"en","value":"Ada Berowa"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}},
        {"id":"Q2","labels":
        ]
        """;
    StyleBookBuilder builder = StyleBook.builder().addWikidata(new StringReader(dump), "dump.json");
    assertThat(builder.build().canonical("Ada Berowa", HouseStyle.FR)).isEqualTo("Ada Bérova");
    assertThat(builder.problems()).singleElement().asString().startsWith("dump.json:3: ");
  }

  @Test
  void jrcNames() throws IOException {
    String rows = "7\tP\tu\tAda+Berova\n7\tP\tfr\tAda+Bérova\n7\tP\tu\tAda+Berowa\nwrong\n";
    StyleBookBuilder builder = StyleBook.builder().addJrcNames(new StringReader(rows), "jrc");
    StyleBook book = builder.build();
    assertThat(book.canonical("Ada Berowa", HouseStyle.FR)).isEqualTo("Ada Bérova");
    assertThat(book.canonical("Ada Berowa", HouseStyle.EN)).isEqualTo("Ada Berova");
    assertThat(builder.problems()).singleElement().asString().startsWith("jrc:4: ");
  }

  @Test
  void geoNames() throws IOException {
    String rows =
        "1\t77\ten\tZarev\t\t\t\t\n2\t77\tfr\tTsarevo\t\t\t\t1\n3\t77\tfr\tTsarev\t1\t\t\t\n4\t77\tlink\thttps://example.org\n";
    StyleBook book = StyleBook.builder().addGeoNames(new StringReader(rows), "geo").build();
    assertThat(book.canonical("Zarev", HouseStyle.FR)).isEqualTo("Tsarev");
    assertThat(book.canonical("Tsarevo", HouseStyle.EN)).isNull();
  }

  @Test
  void whatIsAddedFirstWins() throws IOException {
    String mine = "kind\ten\tfr\nplace\tMoscow\tMoskva\n";
    StyleBook book =
        StyleBook.builder().addList(new StringReader(mine), "mine").addStandard().build();
    assertThat(book.canonical("Moscow", HouseStyle.FR)).isEqualTo("Moskva");
    assertThat(book.canonical("Moskau", HouseStyle.FR)).isEqualTo("Moscou");
  }

  @Test
  void geographyFromIcu() {
    StyleBook book = StyleBook.builder().addTerritories().addCities().build();
    assertThat(book.canonical("Aserbaidschan", HouseStyle.FR)).isEqualTo("Azerbaïdjan");
    assertThat(book.canonical("Kairo", HouseStyle.FR)).isEqualTo("Le Caire");
  }

  @Test
  void aNameSpeltInTwoWaysInTheCensusIsRenderedByTable() {
    Census census =
        Census.of("Hier, Kovaltchouk a parlé.", Locale.FRENCH)
            .merge(Census.of("Yesterday Kovalchuk spoke of Smith.", Locale.ENGLISH));
    StyleBook book = StyleBook.builder().addStandard().addCensus(census).build();
    NameEditor editor = NameEditor.builder().book(book).build();
    String german = "Gestern sprach Kovalchuk mit Smith.";
    String result = editor.edit(german, Locale.GERMAN).redline().result();
    assertThat(result)
        .isEqualTo("Gestern sprach " + book.canonical("Kovalchuk", HouseStyle.DE) + " mit Smith.");
    assertThat(book.canonical("Smith", HouseStyle.DE)).isNull();
  }
}
