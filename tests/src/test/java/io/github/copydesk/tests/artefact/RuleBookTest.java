package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.artefact.RuleEntry;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

  private static final String RULE =
      "group shop\nreason Partners print it.\nrule user.shop\nlanguage en\n";

  @Test
  void usersAddRulesOfTheSameForm() throws IOException {
    RuleBook mine = load(RULE + "pattern visit our (shop|store) [today]\nhit Visit our store!");
    ArtefactCleaner cleaner = ArtefactCleaner.of(RuleBook.standard().with(mine));
    assertThat(cleaner.edit("It rained.\nVisit our STORE, today!\nIt snowed.").result())
        .isEqualTo("It rained.\nIt snowed.");
    assertThat(cleaner.edit("It rained.\nVisit our town today!\nIt snowed.").isUnchanged())
        .isTrue();
  }

  @Test
  void usersAddPhrases() throws IOException {
    RuleBook mine = load(RULE + "position inline\nmatch phrase\npattern (opens in new tab)");
    ArtefactCleaner cleaner = ArtefactCleaner.of(RuleBook.standard().with(mine));
    assertThat(cleaner.edit("See the map (opens in new tab) here.").result())
        .isEqualTo("See the map here.");
    assertThat(cleaner.edit("See “the map (opens in new tab) here”.").isUnchanged()).isTrue();
  }

  @Test
  void aRuleForAPartOfALineMayLeaveTheBlanks() throws IOException {
    String phrase = "position inline\nmatch phrase\npattern (new tab)\n";
    RuleBook none = load(RULE + phrase + "owns none");
    RuleBook space = load(RULE + phrase + "owns space");
    assertThat(ArtefactCleaner.of(none).edit("See the map (new tab) here.").result())
        .isEqualTo("See the map  here.");
    assertThat(ArtefactCleaner.of(space).edit("See the map (new tab) here.").result())
        .isEqualTo("See the map here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "pattern (a|b; line 5: pattern \"(a|b\": '(' is not closed",
        "pattern a <nothing>; line 5: pattern \"a <nothing>\": list <nothing> is not defined",
        "pattern [a]; line 5",
        "pattern {x} a; line 5",
        "position somewhere; line 5: position \"somewhere\" must be one of line, head, tail, end, inline",
        "owns none~pattern a; line 3: rule user.shop takes whole lines and must own the line",
        "position inline~owns line~match phrase~pattern ab; line 3: rule user.shop takes a part",
        "colour red; line 5: \"colour\" is not known",
        "words many; line 5",
        "hit; line 5: \"hit\" must have a value",
        "pattern a~rule user.shop; line 6: rule id",
        "pattern a~rule shop; line 6: rule id",
        "hit x; line 3: rule user.shop must have a pattern",
      })
  void messagesNameTheLine(String line, String message) {
    assertThatThrownBy(() -> load(RULE + line.replace('~', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.rules, " + message.strip());
  }

  @Test
  void examplesThatDoNotHoldAreNamed() throws IOException {
    String rule = RULE + "pattern visit our (shop|store) [today]\npattern our <price> list\n";
    RuleBook wrong =
        load(
            "list price = price | tariff\n"
                + rule
                + "hit Visit our store!\nhit Visit our barn!\nhit Our tariff list\n"
                + "miss Our ferry list\nmiss Visit our shop today.\n");
    assertThat(wrong.problems())
        .containsExactly(
            "user.shop must hit: Visit our barn!", "user.shop must leave: Visit our shop today.");

    RuleBook part =
        load(
            RULE
                + "position inline\nmatch phrase\npattern (new tab)\n"
                + "hit See the map (new tab) here. => See the map here.\n"
                + "hit See the map (new tab) here. => See the chart here.\n");
    assertThat(part.problems())
        .containsExactly("user.shop must hit: See the map (new tab) here. => See the chart here.");
  }

  @Test
  void theExamplesOfTheStandardBookHold() {
    assertThat(RuleBook.standard().problems()).isEmpty();
  }

  @Test
  void unknownNamesAreRefused() {
    assertThatThrownBy(() -> RuleBook.standard().without("sharing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sharing")
        .hasMessageContaining("share");
    assertThatThrownBy(() -> RuleBook.standard().with(RuleBook.standard()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyAndWithoutChooseRules() {
    assertThat(RuleBook.standard().only("share").groups()).containsExactly("share");
    assertThat(RuleBook.standard().without("share").groups()).doesNotContain("share");
    assertThat(RuleBook.standard().without("artefact.icon").rule("artefact.icon")).isEmpty();
  }

  @Test
  void theBookTellsWhatItsFilesSay() {
    RuleEntry icon = RuleBook.standard().rule("artefact.icon").orElseThrow();
    assertThat(icon.group()).isEqualTo("icon");
    assertThat(icon.language()).isEqualTo("any");
    assertThat(icon.position()).isEqualTo("inline");
    assertThat(icon.confidence()).isEqualTo("high");
    assertThat(icon.isFlag()).isFalse();
    assertThat(RuleBook.standard().rule("artefact.share.en").orElseThrow().traits())
        .containsExactly("counted", "heading", "row");
    assertThat(RuleBook.standard().rule("flag.glued-words").orElseThrow().isFlag()).isTrue();
  }

  @Test
  void theTableHasALineForEveryRule() {
    assertThat(RuleBook.standard().table().lines())
        .hasSize(RuleBook.standard().rules().size() + 1)
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(7));
  }

  private static RuleBook load(String text) throws IOException {
    return RuleBook.load(new StringReader(text), "mine.rules");
  }
}
