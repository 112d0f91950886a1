package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.Profile;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.artefact.RuleEntry;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the hits and near misses that every rule of the rule book names. */
class RuleExamplesTest {

  private static final String BEFORE = "The ferry left the island at noon on Tuesday.\n";
  private static final String AFTER = "\nIt reached the mainland two hours later.";

  private static final String PARAGRAPH =
      "The ferry left the island at noon, with ninety people on board. ".repeat(20).strip();

  private static final ArtefactCleaner CONSERVATIVE = ArtefactCleaner.standard();
  private static final ArtefactCleaner THOROUGH = ArtefactCleaner.of(Profile.THOROUGH);

  @TestFactory
  Stream<DynamicTest> hits() {
    return RuleBook.standard().rules().stream()
        .flatMap(
            rule ->
                rule.hits().stream()
                    .map(
                        hit ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + hit, () -> assertHit(rule, hit))));
  }

  @TestFactory
  Stream<DynamicTest> nearMisses() {
    return RuleBook.standard().rules().stream()
        .flatMap(
            rule ->
                rule.nearMisses().stream()
                    .map(
                        miss ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + miss, () -> assertMissed(rule, miss))));
  }

  @Test
  void everyRuleHasExamplesAndAReason() {
    for (RuleEntry rule : RuleBook.standard().rules()) {
      assertThat(rule.reason()).as(rule.id()).isNotBlank();
      if (rule.confidence().equals("high")) {
        assertThat(rule.hits()).as(rule.id()).isNotEmpty();
        assertThat(rule.nearMisses()).as(rule.id()).isNotEmpty();
      }
    }
  }

  @Test
  void everyRuleIsTheOneThatHitsOneOfItsExamples() {
    for (RuleEntry rule : RuleBook.standard().rules()) {
      if (rule.isFlag() || rule.hits().isEmpty()) {
        continue;
      }
      assertThat(rule.hits())
          .as(rule.id())
          .anyMatch(
              hit -> rulesOf(cleaner(rule).edit(frame(rule, input(hit)))).contains(rule.id()));
    }
  }

  /** What a rule for the inside or the end of a line is found by must be found in any line. */
  @Test
  void hitsAreFoundInLongParagraphsToo() {
    for (RuleEntry rule : RuleBook.standard().rules()) {
      boolean inside = rule.position().equals("inline");
      if (!inside && !rule.position().equals("end")) {
        continue;
      }
      for (String hit : rule.hits()) {
        boolean alone = inside && hit.endsWith("=>");
        String text = PARAGRAPH + (alone ? "\n" : " ") + input(hit) + AFTER;
        Redline redline = cleaner(rule).edit(text);
        List<String> found = new ArrayList<>(rulesOf(redline));
        redline.flags().forEach(flag -> found.add(flag.rule()));
        assertThat(found).as(hit).contains(rule.id());
      }
    }
  }

  /** A word that no scan looks for would be dead, and nothing else would tell. */
  @Test
  void everyAlternativeOfEveryPatternIsFound() throws IOException {
    Map<String, List<String>> patterns = RuleFiles.wordPatterns();
    for (RuleEntry rule : RuleBook.standard().rules()) {
      for (String pattern : patterns.getOrDefault(rule.id(), List.of())) {
        boolean asks = rule.traits().contains("reader") && pattern.indexOf('{') >= 0;
        if (!asks && pattern.indexOf('<') < 0) {
          PatternSamples.of(pattern).forEach(sample -> assertFound(rule, sample));
        }
      }
    }
  }

  private static void assertFound(RuleEntry rule, String sample) {
    String text =
        rule.position().equals("end") ? PARAGRAPH + " " + sample + AFTER : frame(rule, sample);
    assertThat(THOROUGH.find(text)).as(rule.id() + ": " + sample).matches(RuleExamplesTest::isSeen);
  }

  private static boolean isSeen(ArtefactCleaner.Finding finding) {
    return finding.doubtful() || !finding.redline().isUnchanged();
  }

  private static List<String> rulesOf(Redline redline) {
    return redline.edits().stream().map(Edit::rule).toList();
  }

  private static String input(String hit) {
    int arrow = hit.indexOf(" =>");
    return arrow < 0 ? hit : hit.substring(0, arrow);
  }

  private static void assertHit(RuleEntry rule, String hit) {
    int arrow = hit.indexOf(" =>");
    Redline redline = cleaner(rule).edit(frame(rule, input(hit)));
    if (rule.isFlag()) {
      assertThat(redline.flags()).extracting(Flag::rule).contains(rule.id());
      assertThat(redline.edits()).isEmpty();
      return;
    }
    assertThat(redline.edits()).isNotEmpty();
    String expected = arrow < 0 ? "" : hit.substring(arrow + 3).strip();
    assertThat(redline.result()).isEqualTo(resultFrame(rule, expected));
    assertThat(cleaner(rule).edit(redline.result()).edits()).isEmpty();
  }

  private static void assertMissed(RuleEntry rule, String miss) {
    for (String text : List.of(frame(rule, miss), BEFORE + miss + AFTER)) {
      assertThat(CONSERVATIVE.edit(text).edits()).isEmpty();
      Redline thorough = THOROUGH.edit(text);
      assertThat(thorough.edits()).extracting(Edit::rule).doesNotContain(rule.id());
      assertThat(thorough.flags()).extracting(Flag::rule).doesNotContain(rule.id());
    }
  }

  private static ArtefactCleaner cleaner(RuleEntry rule) {
    return rule.confidence().equals("high") ? CONSERVATIVE : THOROUGH;
  }

  private static String frame(RuleEntry rule, String text) {
    return switch (rule.position()) {
      case "head" -> text + AFTER;
      case "tail" -> BEFORE + text;
      default -> BEFORE + lead(rule) + text + AFTER;
    };
  }

  /** What makes the line long for a rule that asks for that. */
  private static String lead(RuleEntry rule) {
    return rule.traits().contains("long") ? PARAGRAPH + " " : "";
  }

  private static String resultFrame(RuleEntry rule, String text) {
    String line = text.isEmpty() ? "" : "\n" + text;
    return switch (rule.position()) {
      case "head" -> AFTER.strip();
      case "tail" -> BEFORE.strip() + line;
      default -> BEFORE.strip() + (line.isEmpty() ? "" : "\n" + lead(rule) + text) + AFTER;
    };
  }
}
