package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.Credit;
import io.github.copydesk.header.HeaderReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs a story below its last sentence, and who else stands there. */
class FootSignatureTest {

  private static final String LAST =
      "A new pier will be built before the end of the year, the mayor said in the evening.";

  private static final String TEXT = "Ferry Stays in Port\n\n" + Ferry.STORY + "\n\n" + LAST;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Stone",
        "JANE STONE",
        "Jane STONE",
        "By Jane Stone",
        "Jane Stone and John Hill",
        "Jane Stone, Oslo",
        "Par Jane Stone",
        "di Jane Stone",
        "Jane Stone\nMarch 14, 2025",
      })
  void anAuthorAloneIsCredited(String foot) {
    HeaderReading reading = Ferry.read(TEXT + "\n\n" + foot + "\n");
    assertThat(reading.credits().get(0).role()).isEqualTo(Credit.Role.REPORTER);
    assertThat(reading.credits().get(0).name()).isEqualToIgnoringCase("Jane Stone");
    assertThat(reading.redline().result().strip()).isEqualTo(TEXT);
    assertThat(Ferry.read(reading.redline().result()).redline().isUnchanged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"March 14, 2025, 10:12", "2025-03-14 10:12", "Jane Stone\n14 March 2025"})
  void aDayIsTheStorys(String foot) {
    HeaderReading reading = Ferry.read(TEXT + "\n\n" + foot);
    assertThat(reading.header().date().toString()).startsWith("2025-03-14");
    assertThat(reading.redline().result().strip()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "– Jane Stone",
        "Jane",
        "New York",
        "Harbour Lights",
        "William Shakespeare",
        "Jane Stone says no",
        "March 14, 2025",
        "March 14, 2025, 19:30",
        "Yours,\nJane Stone",
        "Cast:\nJane Stone",
        "“The sea gives and the sea takes, and those who live by it know that well.”\nJane Stone",
        "– The sea gives and the sea takes, and those who live by it know that well.\nJane Stone",
        "The sea gives, the sea takes,\nand no one asks it why.\nJane Stone",
        "Jane Stone had waited for the ferry with her two children since Monday morning.\n\nJane Stone",
        "John Hill\n\nThe pier was old, and so was the ferry, and nobody cared for them.\n\nJane Stone",
        "2025-03-13 09:10\n\nThe pier was old, and so was the ferry, and nobody cared.\n\n2025-03-14 10:12",
      })
  void othersStay(String foot) {
    assertThat(Ferry.read(TEXT + "\n\n" + foot).redline().isUnchanged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Translated from the Armenian by Jane Stone.",
        "(Translated by Jane Stone)",
        "Aus dem Armenischen von Jane Stone",
      })
  void theTranslatorStandsAboveWhatIsSaidOfTheAuthor(String credit) {
    String author = "John Hill teaches the history of harbours in Oslo.";
    HeaderReading reading = Ferry.read(TEXT + "\n\n" + credit + "\n\n" + author);
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo(TEXT + "\n\n" + author);
  }

  @Test
  void theTranslatorOfABookStaysAboveWhatIsSaidOfTheBook() {
    String books = TEXT + "\n\nThe Quay\nTranslated by Jane Stone\n\n" + LAST;
    assertThat(Ferry.read(books).redline().isUnchanged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear Jane,\n\n", "Chers lecteurs,\n\n"})
  void aLetterKeepsItsSender(String salutation) {
    assertThat(
            Ferry.read(salutation + Ferry.STORY + "\n\n" + LAST + "\n\nJane Stone")
                .redline()
                .isUnchanged())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sea gives and the sea takes, and those who live by it know that well.",
        "“The sea gives and the sea takes, and those who live by it know that.”",
      })
  void aSayingKeepsWhoseItIs(String saying) {
    assertThat(Ferry.read(saying + "\n\nJane Stone").redline().isUnchanged()).isTrue();
  }
}
