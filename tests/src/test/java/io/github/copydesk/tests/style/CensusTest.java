package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.style.Census;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.SpellingClass;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.tests.support.Copies;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The census counts documents, and merging is the same in any order. */
class CensusTest {

  private static final List<String> SURNAMES =
      List.of(
          "Pashinyan",
          "Pachinian",
          "Aliyev",
          "Aliev",
          "Lavrov",
          "Lawrow",
          "Dupont",
          "Petrossian",
          "Petrosyan",
          "Kovaltchouk",
          "Kovalchuk",
          "Durand",
          "Ivanov",
          "Iwanow",
          "Nemtsov");

  @Provide
  Arbitrary<Census> censuses() {
    Arbitrary<Integer> limits = Arbitraries.of(4, 6, 10, 1000);
    Arbitrary<List<String>> documents = Arbitraries.of(SURNAMES).list().ofMaxSize(12);
    return documents.flatMap(
        names ->
            limits.map(
                limit -> {
                  Census.Builder builder = Census.builder().limit(limit);
                  names.forEach(
                      n -> builder.add("Hier, le ministre " + n + " a parlé.", Locale.FRENCH));
                  return builder.build();
                }));
  }

  @Property(tries = 300)
  void mergingIsAssociative(
      @ForAll("censuses") Census a, @ForAll("censuses") Census b, @ForAll("censuses") Census c) {
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
  }

  @Property(tries = 300)
  void mergingIsCommutative(@ForAll("censuses") Census a, @ForAll("censuses") Census b) {
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
  }

  @Property(tries = 200)
  void neverHoldsMoreThanItsLimit(@ForAll("censuses") Census a, @ForAll("censuses") Census b) {
    Census both = a.merge(b);
    assertThat(both.counts().size()).isLessThanOrEqualTo(both.limit());
    assertThat(both.documents()).isEqualTo(a.documents() + b.documents());
  }

  @Property(tries = 200)
  void jsonLinesKeepAll(@ForAll("censuses") Census census) throws IOException {
    assertThat(Census.fromJsonLines(new StringReader(census.toJsonLines()))).isEqualTo(census);
    assertThat(Copies.copy(census)).isEqualTo(census);
  }

  @Test
  void aDocumentCountsOnceForASpelling() {
    Census census =
        Census.of("On a vu Pachinian. Puis Pachinian est parti avec Aliev.", Locale.FRENCH);
    assertThat(census.documents()).isEqualTo(1);
    assertThat(census.count("Pachinian")).isEqualTo(1);
    assertThat(census.count("Aliev")).isEqualTo(1);
    assertThat(census.count("Puis")).isZero();
  }

  @Test
  void spellingsOfOneNameStandTogether() {
    Census census =
        Census.of("Le ministre Kovaltchouk et Bachinian.", Locale.FRENCH)
            .merge(Census.of("The minister Kovalchuk spoke.", Locale.ENGLISH))
            .merge(Census.of("Hier Kovalchuk et Kovalenko.", Locale.FRENCH));
    SpellingClass first = census.classes().get(0);
    assertThat(first.majority()).isEqualTo("Kovalchuk");
    assertThat(first.spellings())
        .containsExactly(
            new SpellingClass.Count("Kovalchuk", 2), new SpellingClass.Count("Kovaltchouk", 1));
    assertThat(first.toLine()).startsWith("Kovalchuk:2 | Kovaltchouk:1\tfr=");
  }

  @Test
  void politicalNamesAreNeverOneClass() {
    Census census = Census.of("De la ville de Kyiv à celle de Kiev.", Locale.FRENCH);
    assertThat(census.classes()).filteredOn(SpellingClass::isDivided).isEmpty();
  }

  @Test
  void namesThatOnlySoundAlikeAreNoClass() {
    Census census =
        Census.of(
            "Hier on a vu Martin avec Martine, et plus tard Brian avec Bryan. On a entendu José"
                + " puis Jose, et le soir venu Kovalchuk comme Kovaltchouk ont parlé.",
            Locale.FRENCH);
    assertThat(census.classes())
        .filteredOn(SpellingClass::isDivided)
        .extracting(found -> found.spellings().stream().map(SpellingClass.Count::spelling).toList())
        .containsExactlyInAnyOrder(List.of("Jose", "José"), List.of("Kovalchuk", "Kovaltchouk"));
  }

  @Test
  void theMajorityIsTheHouseStyleOfThoseWhoFollowIt() {
    Census census =
        Census.builder()
            .add("Hier, Pashinyan et Petrossian.", Locale.FRENCH)
            .add("Hier, Pashinyan et Petrossian.", Locale.FRENCH)
            .add("Hier, Pachinian et Petrosyan.", Locale.FRENCH)
            .build();
    NameEditor editor = NameEditor.builder().majority(census).build();
    assertThat(
            editor
                .edit("On attend Pachinian, Petrosyan et Aliev.", Locale.FRENCH)
                .redline()
                .result())
        .isEqualTo("On attend Pashinyan, Petrossian et Aliev.");
  }

  @Test
  void theMajorityDecidesNothingBetweenNamesThatOnlySoundAlike() {
    Census census =
        Census.builder()
            .add("Hier, Martin et Brian.", Locale.FRENCH)
            .add("Hier, Martin et Brian.", Locale.FRENCH)
            .add("Hier, Martine et Bryan.", Locale.FRENCH)
            .build();
    NameEditor editor = NameEditor.builder().majority(census).build();
    String text = "On attend Martine et Bryan.";
    assertThat(editor.edit(text, Locale.FRENCH).redline().result()).isEqualTo(text);
    StyleBook book = StyleBook.builder().addCensus(census).build();
    assertThat(book.names()).isZero();
  }

  @Test
  void theMajorityMixesNoLettersAndNoCases() {
    Census census =
        Census.builder()
            .add("On attend Roman Abramovich.", Locale.FRENCH)
            .add("Роман Абрамович ждёт.", Locale.forLanguageTag("ru"))
            .add("Նիկոլ Փաշինյանը խոսեց։", Locale.forLanguageTag("hy"))
            .build();
    NameEditor editor = NameEditor.builder().majority(census).build();
    for (String text : List.of("Здесь Роман Абрамович.", "Նիկոլ Փաշինյանի խոսքը։")) {
      assertThat(editor.edit(text, Locale.ROOT).redline().result()).isEqualTo(text);
    }
  }

  @Test
  void wrongLinesAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Census.fromJsonLines(
                    new StringReader("{\"census\":1,\"documents\":1,\"limit\":9,\"level\":0}\n{]")))
        .withMessageContaining("line 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Census.builder().limit(0))
        .withMessageContaining("limit 0");
  }
}
