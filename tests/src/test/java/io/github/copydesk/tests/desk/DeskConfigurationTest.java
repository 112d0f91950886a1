package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.Profile;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.date.DateReader;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Step;
import io.github.copydesk.file.DocumentReader;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.tests.support.Copies;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is wrong with a desk or its parts is said where they are made; what is right is told. */
@SuppressWarnings({"NullAway", "DataFlowIssue"}) // nulls are what is tested
class DeskConfigurationTest {

  private static final Span SPAN = new Span(0, 1);

  @TestFactory
  Stream<DynamicTest> nullIsRefusedByName() {
    PartialDate day = PartialDate.parse("2020-03-04");
    Redline redline = Redline.unchanged("a");
    return Stream.of(
        refused("repairer", () -> Copydesk.builder().characters(null)),
        refused("cleaner", () -> Copydesk.builder().artefacts(null)),
        refused("reader", () -> Copydesk.builder().header(null)),
        refused("editor", () -> Copydesk.builder().names(null)),
        refused("step", () -> Copydesk.builder().without(null)),
        refused("chosen", () -> Copydesk.builder().only(null)),
        refused("language", () -> HeaderReader.standard().read("a", null, null)),
        refused("language", () -> HeaderReader.standard().spareLabels(redline, null, null)),
        refused("cuts", () -> HeaderReader.standard().spareLabels(null, Locale.ROOT, null)),
        refused("redline", () -> new ArtefactCleaner.Finding(null, false)),
        refused("text", () -> HeaderReader.standard().read(null)),
        refused("language", () -> DateReader.standard().find("a", 0, 1, null, day)),
        refused("charset", () -> DocumentReader.standard().withCharset(null)),
        refused("name", () -> new Byline(null, null, null, null, SPAN)),
        refused("span", () -> new Byline("Ann", null, null, null, null)),
        refused("role", () -> new Credit(null, "Ann", SPAN)),
        refused("name", () -> new Credit(Credit.Role.EDITOR, null, SPAN)),
        refused("header", () -> new Article(Locale.ROOT, null, List.of(), redline, List.of())));
  }

  private static DynamicTest refused(String name, ThrowingCallable call) {
    return DynamicTest.dynamicTest(
        name, () -> assertThatNullPointerException().isThrownBy(call).withMessage(name));
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Header(null, List.of(), null, -5, null, null))
        .withMessage("readingMinutes -5 must be >= 0");
    assertThat(new Header(null, List.of(), null, 0, null, null).readingMinutes()).isZero();
  }

  @Test
  void whatIsPrintedTellsTheChoices() {
    assertThat(Copydesk.builder().without(Step.NAMES).build())
        .hasToString("Copydesk[header, artefacts, characters]");
    assertThat(ArtefactCleaner.of(RuleBook.standard().only("artefact.icon"), Profile.THOROUGH))
        .hasToString("ArtefactCleaner[RuleBook[1 rules], THOROUGH]");
    assertThat(CharacterRepairer.builder().plainSpaces().without("character.nfc").build())
        .hasToString("CharacterRepairer[off [character.nfc], style [character.no-break-space]]");
  }

  @Test
  void standardBooksAreNotWrittenOut() throws IOException {
    assertThat(Copies.write(Copydesk.standard())).hasSizeLessThan(5_000);
    assertThat(Copies.copy(StyleBook.standard())).isSameAs(StyleBook.standard());
    assertThat(Copies.copy(RuleBook.standard())).isSameAs(RuleBook.standard());

    RuleBook some = RuleBook.standard().without("share");
    assertThat(Copies.copy(some)).isEqualTo(some).isNotEqualTo(RuleBook.standard());
  }

  @Test
  void aReaderOfFilesCanBeSent() throws IOException {
    byte[] greek = "Αθήνα".getBytes("windows-1253");
    DocumentReader reader = DocumentReader.standard().withCharset(Charset.forName("windows-1253"));

    assertThat(Copies.copy(reader).read(greek, "")).isEqualTo("Αθήνα");
    assertThat(Copies.copy(DocumentReader.standard()).read("é".getBytes(UTF_8), "")).isEqualTo("é");
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
}
