package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.style.Census;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.SpellingClass;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.tests.support.Copies;
import io.github.copydesk.tests.support.Growth;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

  private static final List<String> STARTS =
      List.of(
          "Ba", "Bor", "Da", "Gor", "Go", "Ka", "Kol", "Li", "Lo", "Ma", "Mi", "Mor", "Na", "Pe",
          "Ro", "Ser", "Ta", "Vi", "Vla", "Za");

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
  void namesOfTwoLettersInCommonAreTwo() {
    Census census =
        Census.of(
            "Hier on a vu Chuckyan avec Hughyan, et Carlov a répondu à Earlov.", Locale.FRENCH);
    assertThat(census.counts()).containsKeys("Chuckyan", "Hughyan", "Carlov", "Earlov");
    assertThat(census.classes()).filteredOn(SpellingClass::isDivided).isEmpty();
  }

  /**
   * Each surname used to be compared with every other of its coarse key, which half of them had.
   */
  @Test
  @Timeout(30)
  void classesOfManySurnamesTakeTimeInLineWithTheirNumber() {
    Growth.assertLinear(400, CensusTest::classing);
  }

  /** In a crowd of like consonants spellings of one name still find one another. */
  @Test
  void spellingsMeetInACrowd() {
    List<String> crowd = new ArrayList<>(List.of("Pashinyan", "Pachinian"));
    for (String first : List.of("a", "e", "i", "o", "u", "ya")) {
      for (String second : List.of("a", "e", "i", "o", "u", "ya")) {
        crowd.add("P" + first + "sh" + second + "nov");
      }
    }
    crowd.addAll(List.of("Pushinov", "Pouchinov"));
    List<List<String>> classes =
        census(crowd).classes().stream()
            .map(found -> found.spellings().stream().map(SpellingClass.Count::spelling).toList())
            .toList();
    assertThat(classes).hasSizeGreaterThan(10).contains(List.of("Pachinian", "Pashinyan"));
    assertThat(classes).anySatisfy(names -> assertThat(names).contains("Pouchinov", "Pushinov"));
  }

  private static Runnable classing(int size) {
    List<String> surnames = new ArrayList<>();
    for (int i = 0; surnames.size() < size; i++) {
      surnames.add(
          STARTS.get(i % 20)
              + STARTS.get(i / 20 % 20).toLowerCase(Locale.ROOT)
              + List.of("ov", "yan", "enko", "chuk", "sky").get(i / 400));
    }
    Census census = census(surnames);
    return census::classes;
  }

  private static Census census(List<String> spellings) {
    StringBuilder lines =
        new StringBuilder("{\"census\":1,\"documents\":1,\"limit\":9999,\"level\":0}");
    spellings.forEach(s -> lines.append("\n{\"spelling\":\"" + s + "\",\"documents\":1}"));
    try {
      return Census.fromJsonLines(new StringReader(lines.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sample holds a name with all of its spellings or not at all. */
  @Test
  void aSampleKeepsTheSpellingsOfANameTogether() {
    Census.Builder builder = Census.builder().limit(6);
    for (String name :
        List.of(
            "Kovalchuk",
            "Kovaltchouk",
            "Petrosyan",
            "Petrossian",
            "Lavrov",
            "Lawrow",
            "Nemtsov",
            "Nemtzow",
            "Ivanenko",
            "Iwanenko",
            "Mordarov",
            "Mordarow")) {
      builder.add("Hier, le ministre " + name + " a parlé.", Locale.FRENCH);
    }
    Census census = builder.build();
    assertThat(census.share()).isIn(0.5, 0.25, 0.125);
    assertThat(census.counts()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    for (List<String> pair :
        List.of(
            List.of("Kovalchuk", "Kovaltchouk"),
            List.of("Petrosyan", "Petrossian"),
            List.of("Lavrov", "Lawrow"),
            List.of("Nemtsov", "Nemtzow"),
            List.of("Ivanenko", "Iwanenko"),
            List.of("Mordarov", "Mordarow"))) {
      assertThat(census.count(pair.get(0)))
          .as(pair.toString())
          .isEqualTo(census.count(pair.get(1)));
    }
  }

  @Test
  void allNamesAreKeptBelowTheLimit() {
    assertThat(Census.of("Hier, Lavrov.", Locale.FRENCH).share()).isEqualTo(1);
    assertThat(Census.empty().share()).isEqualTo(1);
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
  void theMajorityTakesNoNameForThatOfAnotherLanguage() {
    Census census =
        Census.builder()
            .add("Serge Gainsbourg and Jovan Simić met Kim Jong-un.", Locale.ENGLISH)
            .add("Serge July and Jovan Simić.", Locale.ENGLISH)
            .add("Sergei Lavrov in Évian.", Locale.ENGLISH)
            .build();
    NameEditor editor = NameEditor.builder().majority(census).build();
    String text = "Sergei Lavrov met Kim Jong-un in Évian.";
    assertThat(editor.edit(text, Locale.ENGLISH).redline().result()).isEqualTo(text);
  }

  /** A given name is everybody's: what most have is not what this one has. */
  @Test
  void theMajorityRenamesNobody() {
    List<String> documents =
        List.of(
            "Yulia Navalnaya and Vladimir Nabokov; Michael Jordan and Michael Caine.",
            "Yulia Skripal and Vladimir Putin, Michael Jackson and Aleksandar Mitrović.",
            "Julia Roberts and Volodymyr Zelenskyy, Mikhail Bulgakov and Alexander Hamilton.");
    NameEditor editor = NameEditor.builder().majority(censusOf(documents)).build();
    for (String document : documents) {
      assertThat(editor.edit(document, Locale.ENGLISH).redline().edits()).isEmpty();
    }
  }

  /** A full name and the surname alone are written alike, by whatever most documents have. */
  @Test
  void theMajorityGovernsFullNamesAndSurnames() {
    String third = "Alexander Lukashenko woke. Lukashenko ate.";
    List<String> documents =
        List.of(
            "Alexander Lukashenka spoke. Lukashenka left.",
            "In Minsk Alexander Lukashenka spoke. Lukashenka slept.",
            third);
    NameEditor editor = NameEditor.builder().majority(censusOf(documents)).build();
    assertThat(editor.edit(third, Locale.ENGLISH).redline().result())
        .isEqualTo("Alexander Lukashenka woke. Lukashenka ate.");
  }

  private static Census censusOf(List<String> documents) {
    Census.Builder census = Census.builder();
    documents.forEach(document -> census.add(document, Locale.ENGLISH));
    return census.build();
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
