package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.Mention;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.NameEdits;
import io.github.copydesk.style.NameLine;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.tests.support.Copies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is reported of names, which style is taken, and books of one's own. */
class NameEditorTest {

  private static final NameEditor AUTO = NameEditor.builder().build();

  /** Of two spellings that stand there equally often, that of the press the text is of. */
  @Test
  void aNameThatTheHouseLeavesOpenIsSpeltAsItsPressWould() {
    StyleBook book =
        StyleBook.builder()
            .add(
                new NameLine(
                    NameLine.Kind.SURNAME,
                    Map.of(HouseStyle.FR, "Kovaltchouk", HouseStyle.EN, "Kovalchuk"),
                    List.of("Kowaltschuk")))
            .build();
    NameEditor editor = NameEditor.builder().book(book).style(HouseStyle.DE).build();
    for (String text :
        List.of(
            "Gestern sprach Kovalchuk. Heute antwortet Kowaltschuk.",
            "Gestern sprach Kowaltschuk. Heute antwortet Kovalchuk.")) {
      assertThat(editor.edit(text, Locale.GERMAN).redline().result())
          .isEqualTo("Gestern sprach Kowaltschuk. Heute antwortet Kowaltschuk.");
    }
    assertThat(
            editor
                .edit("Kovalchuk sprach zu Kowaltschuk, und Kovalchuk schwieg.", Locale.GERMAN)
                .redline()
                .result())
        .isEqualTo("Kovalchuk sprach zu Kovalchuk, und Kovalchuk schwieg.");
  }

  @Test
  void aSurnameHasTheIdentityOfTheOneFullName() {
    NameEdits edits = AUTO.edit("Ilham Aliyev a parlé. Aliyev est parti.", Locale.FRENCH);
    assertThat(edits.mentions())
        .extracting(Mention::spelling, Mention::canonical, Mention::identity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ilham Aliyev", "Ilham Aliev", "Ilham Aliev"),
            org.assertj.core.groups.Tuple.tuple("Aliyev", "Aliev", "Ilham Aliev"));
    assertThat(edits.mentions().get(1).span().of("Ilham Aliyev a parlé. Aliyev est parti."))
        .isEqualTo("Aliyev");
  }

  @Test
  void aSurnameOfTwoPeopleInTheTextStaysOpen() {
    NameEdits edits =
        AUTO.edit("Ilham Aliev est le fils de Heydar Aliev. Aliev règne.", Locale.FRENCH);
    assertThat(edits.mentions()).extracting(Mention::identity).endsWith((String) null);
  }

  @Test
  void namesInOtherScriptsAreReportedAndLeft() {
    NameEdits edits =
        AUTO.edit("Встреча с Алиевым и Путина не будет.", Locale.forLanguageTag("ru"));
    assertThat(edits.redline().isUnchanged()).isTrue();
    assertThat(edits.mentions()).extracting(Mention::spelling).containsExactly("Алиевым", "Путина");
  }

  @Test
  void anUnknownLanguageIsGuessedOrLeftAlone() {
    String french = "Le président a reçu Pashinyan dans la ville de Yerevan avec les autres.";
    assertThat(AUTO.edit(french, Locale.ROOT).redline().result())
        .isEqualTo("Le président a reçu Pachinian dans la ville d’Erevan avec les autres.");
    assertThat(AUTO.edit("Pashinyan!", Locale.ROOT).redline().isUnchanged()).isTrue();
    assertThat(AUTO.edit("Pachinian Aliev", Locale.forLanguageTag("hu")).redline().isUnchanged())
        .isTrue();
  }

  @Test
  void aLanguageWithoutAStyleIsNotTakenForTheOneBesideIt() {
    for (String text :
        List.of(
            "Det er Pashinyan, som var på besøg hos Aliyev, og som har sagt, at det kan vente.",
            "Det var Pashinyan som var på besøk hos Aliyev, og som har sagt at det kan vente.",
            "Pašinjan on sanonut, että kokous on ohi, mutta Alijev oli myös Moskovassa.",
            "A miniszterelnök, Pasinján a hét elején a kormány ülésén szólt, Alijev is ott volt.",
            "Pašinjan povedal, že v Moskve sa po roku zíde s Alijevom, a že to je z jeho strany.",
            "Pašinjan je rekao da se sastanak nije održao, ali su razgovori kao i prije.")) {
      assertThat(AUTO.edit(text, Locale.ROOT).redline().isUnchanged()).as(text).isTrue();
    }
    String azerbaijani = "Paşinyan bildirib ki, görüş üçün vaxt var və Putin də ona zəng edib.";
    assertThat(AUTO.edit(azerbaijani, Locale.ROOT).redline().edits())
        .allMatch(edit -> edit.rule().equals("name.az"));
  }

  @Test
  void aQuotationDoesNotDecideTheLanguage() {
    String quoting =
        "Hier, Pashinyan est venu. « It is the war of the rich and of the old », dit-il.";
    assertThat(AUTO.edit("Le titre est : " + quoting, Locale.ROOT).redline().result())
        .isEqualTo("Le titre est : " + quoting.replace("Pashinyan", "Pachinian"));
    String quoted = "\"Pashinyan was at the door and it was late\"";
    assertThat(AUTO.edit(quoted + " - Pachinian", Locale.ROOT).redline().result())
        .as("a text that is all quotation")
        .isEqualTo(quoted + " - Pashinyan");
    String open = "Le mot « la est dans le texte.\nLe train de Yerevan est parti avec les autres.";
    assertThat(AUTO.edit(open, Locale.ROOT).redline().result()).contains("d’Erevan");
  }

  @Test
  void aQuotationEndsWithItsLine() {
    String text = "Selon the mayor Pashinyan viendra\nThe story of the war was on the air.";
    assertThat(AUTO.edit(text, Locale.FRENCH).redline().result())
        .isEqualTo(text.replace("Pashinyan", "Pachinian"));
  }

  /** One spelling a text was carried over into the other script, to half of a name. */
  @Test
  void aStyleThatIsLeftOpenUnifiesNoSpellingsOfTwoScripts() {
    Map<HouseStyle, String> forms =
        Map.of(HouseStyle.FR, "Olena|Kovaltchouk", HouseStyle.EN, "Olena|Kovalchuk");
    List<String> others = List.of("Olena|Kowaltschuk", "Олена|Ковальчук");
    NameLine line = new NameLine(NameLine.Kind.PERSON, forms, others, "Олена|Ковальчук");
    NameEditor editor = AUTO.withBook(StyleBook.builder().add(line).build());
    String text = "Kowaltschuk war da. Олена Ковальчук war da.";
    for (String left : List.of("de", "es", "it", "pl", "nl", "cs", "tr", "pt", "ro")) {
      assertThat(editor.edit(text, Locale.forLanguageTag(left)).redline().edits())
          .as(left)
          .isEmpty();
    }
    assertThat(editor.edit("Kowaltschuk war da. Kovalchuk ging.", Locale.GERMAN).redline().result())
        .as("of one script")
        .isEqualTo("Kowaltschuk war da. Kowaltschuk ging.");
  }

  @Test
  void keepReportsAndRewritesNothing() {
    NameEdits edits = NameEditor.keep().edit("Hier, Pashinyan et Pachinian.", Locale.FRENCH);
    assertThat(edits.redline().isUnchanged()).isTrue();
    assertThat(edits.mentions()).hasSize(2);
  }

  @Test
  void anExplicitLineDecidesPoliticalNames() {
    StyleBook book =
        StyleBook.builder()
            .add(
                new NameLine(
                    NameLine.Kind.POLITICAL,
                    Map.of(HouseStyle.FR, "Kiev"),
                    List.of("Kyiv", "Kyïv")))
            .addStandard()
            .build();
    NameEditor editor = AUTO.withBook(book);
    assertThat(editor.edit("Le train de Kyiv passe par Moscow.", Locale.FRENCH).redline().result())
        .isEqualTo("Le train de Kiev passe par Moscou.");
  }

  @Test
  void survivesSerialization() {
    NameEditor copy = Copies.copy(AUTO);
    String text = "Hier, Paschinjan et Aliyev.";
    assertThat(copy.edit(text, Locale.FRENCH)).isEqualTo(AUTO.edit(text, Locale.FRENCH));
  }

  @Test
  void aWordOfTwoAlphabetsIsFlagged() {
    String text = "Le président P\u043Eutine, dit Poutine.";
    NameEdits edits = AUTO.edit(text, Locale.FRENCH);
    assertThat(edits.redline().edits()).isEmpty();
    assertThat(edits.redline().flags())
        .singleElement()
        .satisfies(flag -> assertThat(flag.rule()).isEqualTo("flag.homograph"))
        .satisfies(flag -> assertThat(flag.span().of(text)).isEqualTo("P\u043Eutine"));
  }

  @Test
  void onlyAnEndingMayBeOfAnotherAlphabet() {
    for (String mixed : List.of("Moсква", "Pосса", "Putinаn", "Нews")) {
      assertThat(AUTO.edit(mixed, Locale.ROOT).redline().flags()).as(mixed).hasSize(1);
    }
  }

  @Test
  void wordsOfOneAlphabetAreNotFlagged() {
    for (String clean :
        List.of(
            "Т-90 и СОБР",
            "COVIDа и SMSки",
            "Wagnerа или Googleом",
            "USBшный PRщик",
            "COVID-19 à Nice",
            "Putin-Путин",
            "Москва Moscow",
            "Пу́тин",
            "ΔΕΗ")) {
      assertThat(AUTO.edit(clean, Locale.FRENCH).redline().flags()).isEmpty();
    }
  }

  @Test
  void bylinesAreRewrittenWhenThatIsAskedFor() {
    String byline = "Par Sergey Lavrov";
    NameEditor asked = NameEditor.builder().style(HouseStyle.FR).bylines().build();
    assertThat(asked.edit(byline, Locale.FRENCH).redline().result())
        .isEqualTo("Par Sergueï Lavrov");
    assertThat(AUTO.edit(byline, Locale.FRENCH).redline().isUnchanged()).isTrue();
    assertThat(asked.withBook(StyleBook.standard()).edit(byline, Locale.FRENCH).redline().edits())
        .hasSize(1);
  }

  @Test
  void georgianNamesAreReported() {
    NameEdits edits = AUTO.edit("ქალაქი თბილისი ლამაზია", Locale.forLanguageTag("ka"));
    assertThat(edits.redline().isUnchanged()).isTrue();
    assertThat(edits.mentions()).extracting(Mention::spelling).containsExactly("თბილისი");
  }

  @Test
  void largeAndHostileTextTakesLinearTime() {
    String name = "Poutine ";
    List<String> texts =
        List.of(
            "A".repeat(2_000_000),
            "Aa".repeat(1_000_000),
            "Vladimir ".repeat(200_000),
            "Vladimir-".repeat(200_000),
            "@Poutine/".repeat(200_000),
            "Par ".repeat(300_000) + name,
            "Putin, ".repeat(200_000),
            name.repeat(100_000),
            "Moscow, Idaho ".repeat(100_000),
            "Р" + "p".repeat(30) + " " + "Рp ".repeat(300_000));
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (String text : texts) {
            AUTO.edit(text, Locale.FRENCH);
            AUTO.edit(text, Locale.ROOT);
          }
        });
  }

  @Test
  void realLookingSentencesAreLeftAlone() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NameEditorTest.class.getResourceAsStream("/style/untouched.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        Locale language = Locale.forLanguageTag(cells[0]);
        assertThat(AUTO.edit(cells[1], language).redline().result()).isEqualTo(cells[1]);
        // Two names of one sound in one sentence are the trap; a whole page of them is the next.
        String page = (cells[1] + "\n\n").repeat(3);
        assertThat(AUTO.edit(page, language).redline().result()).isEqualTo(page);
      }
    }
  }

  @Test
  void oddTextIsLeftAlone() {
    for (String odd :
        List.of(
            "",
            " ",
            "A",
            "7",
            "😀",
            "\uD83D",
            "\uDE00putin",
            "Pu\u0000tin",
            "Ра".repeat(5000),
            "P".repeat(10_000))) {
      assertThat(AUTO.edit(odd, Locale.FRENCH).redline().result()).isEqualTo(odd);
    }
  }
}
