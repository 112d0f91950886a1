package io.github.copydesk.tests.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.github.copydesk.tests.support.Copies;
import io.github.copydesk.tests.support.Locales;
import io.github.copydesk.tests.support.Stages;
import io.github.copydesk.tests.support.Texts;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What each stage promises for any text at all, tried on texts made of what stages react to. */
class StagePropertyTest {

  private static final int TRIES = 4000;

  @Property(tries = TRIES)
  void resultIsMadeByTheEditsAndRevertedByThem(
      @ForAll("stages") Stages.Named stage,
      @ForAll("texts") String text,
      @ForAll("languages") Locale language) {
    Redline redline = stage.stage().edit(text, language);
    assertThat(redline.source()).isEqualTo(text);
    assertThat(Redline.of(text, redline.edits()).result()).isEqualTo(redline.result());
    assertThat(redline.inverse().result()).isEqualTo(text);
  }

  @Property(tries = 3 * TRIES)
  void editingTheResultChangesNothing(
      @ForAll("stages") Stages.Named stage,
      @ForAll("texts") String text,
      @ForAll("languages") Locale language) {
    String once = stage.stage().edit(text, language).result();
    Redline twice = stage.stage().edit(once, language);
    assertThat(twice.edits()).as("edits of <%s>", once).isEmpty();
  }

  @Property(tries = TRIES)
  void editsAreSortedDisjointAndChangeSomething(
      @ForAll("stages") Stages.Named stage,
      @ForAll("texts") String text,
      @ForAll("languages") Locale language) {
    Redline redline = stage.stage().edit(text, language);
    int at = 0;
    for (Edit edit : redline.edits()) {
      assertThat(edit.start()).isGreaterThanOrEqualTo(at);
      assertThat(redline.removed(edit)).isNotEqualTo(edit.replacement());
      at = edit.end();
    }
  }

  @Property(tries = TRIES)
  void nothingIsInvented(
      @ForAll("stages") Stages.Named stage,
      @ForAll("texts") String text,
      @ForAll("languages") Locale language) {
    Redline redline = stage.stage().edit(text, language);
    for (Edit edit : redline.edits()) {
      // What is decoded is never longer than its code, and never comes from nothing. A few letters
      // of Indic and Hebrew script have a canonical form that is longer.
      boolean decoded =
          stage.decodes() && edit.replacement().length() <= redline.removed(edit).length();
      assertThat(
              edit.replacement().isEmpty()
                  || edit.replacement().equals(" ")
                  || edit.replacement().equals("\n")
                  || edit.replacement().equals("\r\n")
                  || edit.replacement().equals("\r")
                  || stage.spells()
                  || decoded
                  || edit.replacement().equals(canonical(redline.removed(edit))))
          .as("%s instead of <%s>", edit, redline.removed(edit))
          .isTrue();
    }
  }

  @Property(tries = TRIES)
  void copiesAndOtherDefaultLocalesGiveTheSame(
      @ForAll("stages") Stages.Named stage,
      @ForAll("texts") String text,
      @ForAll("languages") Locale language,
      @ForAll("defaults") Locale other) {
    Redline redline = stage.stage().edit(text, language);
    assertThat(stage.copy().edit(text, language)).isEqualTo(redline);
    Locales.with(other, () -> assertThat(stage.stage().edit(text, language)).isEqualTo(redline));
  }

  @Property(tries = TRIES)
  void lineEndingsMakeNoDifference(
      @ForAll("stages") Stages.Named stage,
      @ForAll("texts") String any,
      @ForAll("languages") Locale language) {
    String text = any.replace("\r", "");
    String unix = stage.stage().edit(text, language).result();
    String dos = stage.stage().edit(text.replace("\n", "\r\n"), language).result();
    assertThat(dos.replace("\r\n", "\n")).isEqualTo(unix);
  }

  @Property(tries = TRIES)
  void redlinesOfStagesSurviveJsonAndSerialization(
      @ForAll("stages") Stages.Named stage, @ForAll("texts") String text) {
    Redline redline = stage.stage().edit(text);
    assertThat(Redline.fromJson(text, redline.toJson())).isEqualTo(redline);
    assertThat(Copies.copy(redline)).isEqualTo(redline);
  }

  private static String canonical(String text) {
    // That of the JDK knows the letters of an older Unicode.
    return Normalizer2.getNFCInstance().normalize(text);
  }

  @Provide
  Arbitrary<Stages.Named> stages() {
    return Arbitraries.of(Stages.all());
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.copy();
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of("und", "fr", "en", "de", "es", "ru", "tr", "xx")
        .map(Locale::forLanguageTag);
  }

  @Provide
  Arbitrary<Locale> defaults() {
    return Arbitraries.of(Locales.AWKWARD);
  }
}
