package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.Census;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.NameLine;
import io.github.copydesk.style.NameLine.Kind;
import io.github.copydesk.style.SpellingClass;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.style.StyleBookBuilder;
import io.github.copydesk.tests.support.Copies;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    """
                    # mine
                    kind\ten\tfr\tmore
                    place\tZarev\tTsarev\tZarew;Carev
                    bird\tOwl\tHibou
                    """),
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
        """
        1\t77\ten\tZarev
        2\t77\tfr\tTsarevo\t\t\t\t1
        3\t77\tfr\tTsarev\t1
        4\t77\tlink\thttps://example.org
        """;
    StyleBook book = StyleBook.builder().addGeoNames(new StringReader(rows), "geo").build();
    assertThat(book.canonical("Zarev", HouseStyle.FR)).isEqualTo("Tsarev");
    assertThat(book.canonical("Tsarevo", HouseStyle.EN)).isNull();
  }

  @Test
  void wrongRowsOfAnyFormatNameFileAndLineAndTheRestLoads() throws IOException {
    StyleBookBuilder builder =
        StyleBook.builder()
            .addGeoNames(
                new StringReader("1\t77\ten\tZarev\t\t\t\t\nnonsense\n3\t78\ten\tBorovo\n"),
                "geo.txt")
            .addJrcNames(new StringReader("9\tX\tu\tAda\n8\tP\tu\tEva+Gorina\n"), "jrc.txt")
            .addWikidata(
                new StringReader(
                    "[\n"
                        + "\"text\"\n"
                        + "{\"id\":\"Q3\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Dora"
                        + " Levina\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}]}}\n"
                        + "]\n"),
                "wd.json")
            .addList(
                new StringReader("kind\ten\nplace\t" + "x".repeat(200) + "\nplace\tLipno\n"),
                "my.tsv")
            .addCsv(new StringReader("kind,en\nplace,\"Open\nplace,Sarovo\n"), "my.csv");
    StyleBook book = builder.build();
    for (String found :
        List.of("Zarev", "Borovo", "Eva Gorina", "Dora Levina", "Lipno", "Sarovo")) {
      assertThat(book.canonical(found, HouseStyle.EN)).as(found).isEqualTo(found);
    }
    assertThat(builder.problems())
        .satisfiesExactly(
            geo -> assertThat(geo).startsWith("geo.txt:2: "),
            jrc -> assertThat(jrc).startsWith("jrc.txt:1: ").contains("\"X\""),
            wikidata -> assertThat(wikidata).startsWith("wd.json:2: "),
            own -> assertThat(own).startsWith("my.tsv:2: ").contains("x".repeat(20)),
            csv -> assertThat(csv).startsWith("my.csv:2: "));
  }

  @Test
  void stylesWithoutAColumnAreMadeOfTheOriginal() throws IOException {
    String list =
        """
        kind\ten\tnative\tsv
        place\tZhukovo\t\u0416\u0443\u043a\u043e\u0432\u043e
        place\tOrlovo\t\u041e\u0440\u043b\u043e\u0432\u043e\tOrlow
        place\tNatanz\t\u0646\u0637\u0646\u0632
        person\tAsli Demir\tAsl\u0131 Demir
        """;
    StyleBook book = StyleBook.builder().addList(new StringReader(list), "mine").build();
    assertThat(book.canonical("Zhukovo", HouseStyle.SV)).isEqualTo("Zjukovo");
    assertThat(book.canonical("Zhukovo", HouseStyle.AZ)).isEqualTo("Jukovo");
    assertThat(book.canonical("Zhukovo", HouseStyle.SCIENTIFIC)).isEqualTo("Žukovo");
    assertThat(book.canonical("Zhukovo", HouseStyle.FR)).as("no column").isNull();
    assertThat(book.canonical("Orlovo", HouseStyle.SV)).isEqualTo("Orlow");
    assertThat(book.canonical("Natanz", HouseStyle.SV)).as("no vowels to make it of").isNull();
    assertThat(book.canonical("Asli Demir", HouseStyle.SV)).as("Latin letters").isNull();
    assertThat(StyleBook.standard().canonical("Shoigu", HouseStyle.SV)).isEqualTo("Sjojgu");
    assertThat(StyleBook.standard().canonical("Moscou", HouseStyle.BGN)).isEqualTo("Moskva");
  }

  /** A list without a column of a style wrote its English forms into the texts of that style. */
  @Test
  void aStyleWithoutAColumnLeavesNamesAsTheyAre() throws IOException {
    String list =
        """
        more\tKIND\ten\tfr\tcs\tpt
        Kharkov;Charkiw\tplace\tKharkiv\t\t-\t
        """;
    StyleBookBuilder builder = StyleBook.builder().addList(new StringReader(list), "mine");
    StyleBook book = builder.build();
    assertThat(book.canonical("Kharkov", HouseStyle.EN)).isEqualTo("Kharkiv");
    assertThat(book.canonical("Kharkov", HouseStyle.FR)).as("empty cell").isEqualTo("Kharkiv");
    for (HouseStyle left : List.of(HouseStyle.CS, HouseStyle.PT, HouseStyle.DE, HouseStyle.ISO9)) {
      assertThat(book.canonical("Kharkov", left)).as(left.id()).isNull();
    }
    assertThat(builder.problems()).isEmpty();
    NameEditor german = NameEditor.builder().style(HouseStyle.DE).book(book).build();
    assertThat(german.edit("Der Zug nach Charkiw ist voll.", Locale.GERMAN).redline().edits())
        .isEmpty();
  }

  @Test
  void whatAListDoesNotReadIsSaid() throws IOException {
    StyleBookBuilder builder =
        StyleBook.builder()
            .addList(new StringReader("kind\ten\tfrench\ten\t\nplace\tZarev\tTsarev\n"), "a")
            .addList(new StringReader("kind\ten\nplace\tLipno\tLipna\nplace\tSarovo\t\n"), "b")
            .addCsv(new StringReader("# nothing\n\n"), "c");
    StyleBook book = builder.build();
    assertThat(book.canonical("Zarev", HouseStyle.EN)).isEqualTo("Zarev");
    assertThat(book.canonical("Lipno", HouseStyle.EN)).as("cells may be shifted").isNull();
    assertThat(book.canonical("Sarovo", HouseStyle.EN)).isEqualTo("Sarovo");
    assertThat(builder.problems())
        .satisfiesExactly(
            column -> assertThat(column).startsWith("a:1: ").contains("\"french\""),
            cell -> assertThat(cell).startsWith("b:2: ").contains("\"Lipna\""),
            none -> assertThat(none).isEqualTo("c: no line names the columns"));
  }

  @Test
  void twoLinesThatClaimOneSpellingAreBothNamed() throws IOException {
    String list =
        """
        kind\ten\tmore
        place\tZarev\tCarev
        place\tSarovo\tTsarevo;Carev
        person\tAda|Berova
        person\tEva|Berova
        """;
    StyleBookBuilder builder = StyleBook.builder().addList(new StringReader(list), "mine");
    StyleBook book = builder.build();
    assertThat(book.canonical("Carev", HouseStyle.EN)).isNull();
    assertThat(book.canonical("Tsarevo", HouseStyle.EN)).isEqualTo("Sarovo");
    assertThat(book.canonical("Berova", HouseStyle.EN)).isEqualTo("Berova");
    assertThat(builder.problems())
        .singleElement()
        .asString()
        .startsWith("mine:3: ")
        .contains("\"Carev\"", "line 2");
    builder.addList(new StringReader("kind\ten\nplace\tZarev\n"), "later");
    assertThat(builder.problems()).as("what came first has it").hasSize(1);
  }

  @Test
  void noStyleWritesLettersThatItsTableLeavesAlone() throws IOException {
    StyleBook book = StyleBook.standard();
    assertThat(book.canonical("Pashinyan", HouseStyle.GOST)).isNull();
    for (String spelling : standardSpellings()) {
      for (HouseStyle style : HouseStyle.values()) {
        String form = book.canonical(spelling, style);
        assertThat(form == null || isLatin(form)).as("%s %s %s", spelling, style, form).isTrue();
      }
    }
  }

  /** The examples in the Javadoc of {@link HouseStyle}. */
  @ParameterizedTest
  @CsvSource({
    "FR, Pachinian, Aliev, Poutine",
    "EN, Pashinyan, Aliyev, Putin",
    "DE, Paschinjan, Alijew, Putin",
    "ES, Pashinián, Alíyev, Putin",
    "IT, Pashinyan, Aliyev, Putin",
    "PL, Paszinian, Alijew, Putin",
    "NL, Pasjinian, Alijev, Poetin",
    "CS, Pašinjan, Alijev, Putin",
    "TR, Paşinyan, Aliyev, Putin",
    "PT, Pashinyan, Aliyev, Putin",
    "RO, Pașinian, Aliev, Putin",
    "SV, Pasjinjan, Aliyev, Putin",
    "AZ, Paşinyan, Əliyev, Putin",
    "ISO9, P’ašinyan, Aliev, Putin",
    "SCIENTIFIC, Pʻašinyan, Aliev, Putin",
    "BGN, P’ashinyan, Aliyev, Putin",
    "ICAO, Pashinyan, Aliev, Putin",
    "GOST, , Aliev, Putin"
  })
  void stylesWriteWhatTheirExamplesSay(
      HouseStyle style, @Nullable String armenian, String azerbaijani, String russian) {
    StyleBook book = StyleBook.standard();
    assertThat(book.canonical("Pashinyan", style)).isEqualTo(armenian);
    assertThat(book.canonical("Aliyev", style)).isEqualTo(azerbaijani);
    assertThat(book.canonical("Putin", style)).isEqualTo(russian);
  }

  /** A full spelling without its bar was taken for a surname, and the given name was lost. */
  @Test
  void aSpellingWithoutABarIsAFullNameAndNoSurname() {
    NameLine line =
        new NameLine(
            Kind.PERSON,
            Map.of(HouseStyle.FR, "Ada|Bérova", HouseStyle.EN, "Adaberova"),
            List.of("Ada Berowa", "Ada|Berova"));
    StyleBook book = StyleBook.builder().add(line).build();
    assertThat(book.canonical("Ada Berowa", HouseStyle.FR)).isEqualTo("Ada Bérova");
    assertThat(book.canonical("Berova", HouseStyle.FR)).isEqualTo("Bérova");
    assertThat(book.canonical("Berova", HouseStyle.EN)).isNull();
    assertThat(book.canonical("Ada Berova", HouseStyle.EN)).isEqualTo("Adaberova");
  }

  @Test
  void saysWhatIsWrongWithAnArgument() {
    StyleBookBuilder builder = StyleBook.builder();
    assertThatNullPointerException()
        .isThrownBy(() -> builder.addList(null, "mine"))
        .withMessage("in");
    assertThatNullPointerException().isThrownBy(() -> builder.add(null)).withMessage("line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpellingClass(List.of(), Map.of()))
        .withMessageContaining("[]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpellingClass.Count("Aliev", -5))
        .withMessageContaining("-5");
    assertThat(builder.build()).hasToString("StyleBook[0 names, 0 spellings]");
    assertThat(NameEditor.builder().style(HouseStyle.FR).book(builder.build()).build())
        .hasToString("NameEditor[fr, StyleBook[0 names, 0 spellings]]");
  }

  private static boolean isLatin(String form) {
    return form.chars()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .allMatch(script -> script == UnicodeScript.LATIN || script == UnicodeScript.COMMON);
  }

  private static Set<String> standardSpellings() throws IOException {
    try (InputStream in = StyleBook.class.getResourceAsStream("names.tsv")) {
      Set<String> spellings = new LinkedHashSet<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          for (String spelling : line.split("[\t;]")) {
            spellings.add(spelling.replace('|', ' '));
            spellings.add(spelling.substring(spelling.indexOf('|') + 1));
          }
        }
      }
      return spellings;
    }
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
  void accentsMayBeMissingAndNotBeOthers() {
    StyleBook book =
        StyleBook.builder()
            .add(new NameLine(Kind.PLACE, Map.of(HouseStyle.EN, "Found"), List.of("Křžęłov")))
            .build();
    assertThat(book.canonical("Krzelov", HouseStyle.EN)).isEqualTo("Found");
    assertThat(book.canonical("KRZELOV", HouseStyle.EN)).isEqualTo("Found");
    assertThat(book.canonical("Křzelov", HouseStyle.EN)).isEqualTo("Found");
    assertThat(book.canonical("Krźelov", HouseStyle.EN)).isNull();
  }

  @Test
  void everyAccentOfLatinAndGreekFoldsAsUnicodeDecomposesIt() {
    for (char c = 0xC0; c < 0x2000; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
      UnicodeScript script = UnicodeScript.of(c);
      boolean foldable = script == UnicodeScript.LATIN || script == UnicodeScript.GREEK;
      if (foldable && Character.isLowerCase(c) && plain.charAt(0) != c && c != 'ǿ') {
        NameLine line =
            new NameLine(Kind.PLACE, Map.of(HouseStyle.EN, "Found"), List.of("Xxxx" + c + "x"));
        StyleBook book = StyleBook.builder().add(line).build();
        assertThat(book.canonical("Xxxx" + plain + "x", HouseStyle.EN))
            .as("U+%04X", (int) c)
            .isEqualTo("Found");
      }
    }
  }

  @Test
  void isoIsMadeOfTheOriginal() {
    NameLine line =
        new NameLine(
            Kind.PERSON, Map.of(HouseStyle.FR, "Ada|Chtchoukina"), List.of(), "Ада|Щукина");
    StyleBook book = StyleBook.builder().add(line).build();
    assertThat(book.canonical("Chtchoukina", HouseStyle.ISO9)).isEqualTo("Ŝukina");
    assertThat(book.canonical("Ada Chtchoukina", HouseStyle.ISO9)).isEqualTo("Ada Ŝukina");
    assertThat(book.canonical("Ada Chtchoukina", HouseStyle.DE)).isNull();
  }

  @Test
  void spellingsThatAreNoneAreRefused() {
    for (String wrong : List.of(" ", "x".repeat(121), "ა".repeat(100))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NameLine(Kind.PLACE, Map.of(), List.of(wrong)))
          .withMessageContaining("spelling");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NameLine(Kind.PLACE, Map.of(), List.of()));
  }

  @Test
  void aBarPartsTheNamesOfAPersonAndNothingElse() throws IOException {
    for (Kind kind : List.of(Kind.PLACE, Kind.SURNAME, Kind.POLITICAL)) {
      assertRefused(kind, "Le|Caire");
    }
    for (String wrong : List.of("Jean|", "|Jean", "Jean| ", "Jean|Luc|Martin")) {
      assertRefused(Kind.PERSON, wrong);
    }
    String list = "kind\ten\nperson\tJean|\nplace\tLe|Havre\nplace\tLipno\n";
    StyleBookBuilder builder = StyleBook.builder().addList(new StringReader(list), "mine");
    assertThat(builder.build().canonical("Lipno", HouseStyle.EN)).isEqualTo("Lipno");
    assertThat(builder.problems())
        .satisfiesExactly(
            person -> assertThat(person).startsWith("mine:2: ").contains("Jean|"),
            place -> assertThat(place).startsWith("mine:3: ").contains("Le|Havre"));
    String rows = "7\tP\tu\tAda|Berova\n7\tP\tu\tAda+Berowa\n8\tP\tu\t+\n9\tP\tu\tEva+Gorina\n";
    StyleBook jrc = StyleBook.builder().addJrcNames(new StringReader(rows), "jrc").build();
    assertThat(jrc.canonical("Ada Berowa", HouseStyle.EN)).isEqualTo("Ada Berowa");
    assertThat(jrc.canonical("Eva Gorina", HouseStyle.EN)).isEqualTo("Eva Gorina");
  }

  private static void assertRefused(Kind kind, String form) {
    Map<HouseStyle, String> right = Map.of(HouseStyle.FR, "Jean");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NameLine(kind, Map.of(HouseStyle.FR, form), List.of()))
        .withMessageContaining(form);
    assertThatIllegalArgumentException().isThrownBy(() -> new NameLine(kind, right, List.of(form)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NameLine(kind, right, List.of(), form));
  }

  @Test
  void aListWithoutAKindIsAProblemOfItsHead() throws IOException {
    StyleBookBuilder builder =
        StyleBook.builder().addList(new StringReader("# x\nen\tfr\nZarev\tTsarev\n"), "mine.tsv");
    assertThat(builder.problems()).isNotEmpty().first().asString().startsWith("mine.tsv:2: ");
    assertThat(builder.build().spellings()).isZero();
  }

  @Test
  void manyNamesAreFoundAgain() {
    StyleBookBuilder builder = StyleBook.builder();
    for (int i = 0; i < 20_000; i++) {
      String name = "Na" + Integer.toString(i, 26).replaceAll("[0-9]", "é") + "v" + i % 7 + "ß" + i;
      builder.add(new NameLine(Kind.PLACE, Map.of(HouseStyle.DE, name + "o"), List.of(name)));
    }
    StyleBook book = builder.build();
    assertThat(book.names()).isEqualTo(20_000);
    assertThat(book.spellings()).isEqualTo(40_000);
    StyleBook copy = Copies.copy(StyleBook.builder().addBook(book).build());
    for (int i = 0; i < 20_000; i++) {
      String name = "Na" + Integer.toString(i, 26).replaceAll("[0-9]", "é") + "v" + i % 7 + "ß" + i;
      assertThat(copy.canonical(name, HouseStyle.DE)).isEqualTo(name + "o");
    }
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
