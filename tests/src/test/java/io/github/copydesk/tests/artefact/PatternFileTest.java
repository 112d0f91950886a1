package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.artefact.RuleEntry;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The build compiles the standard patterns into a file; a book with more rules is compiled here.
 */
class PatternFileTest {

  private static final String MORE =
      "group shop\nreason Partners print it.\nrule user.shop\npattern zzyzx zzyzx zzyzx";

  @Test
  void theFileIsThere() {
    assertThat(RuleBook.class.getResource("patterns.bin")).isNotNull();
  }

  @TestFactory
  Stream<DynamicTest> theFileSaysWhatTheRulesSay() throws IOException {
    RuleBook more = RuleBook.load(new StringReader(MORE), "more");
    ArtefactCleaner compiled = ArtefactCleaner.of(RuleBook.standard().with(more));
    return RuleBook.standard().rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule, compiled)));
  }

  private static void check(RuleEntry rule, ArtefactCleaner compiled) {
    for (List<String> texts : List.of(rule.hits(), rule.nearMisses())) {
      for (String text : texts) {
        String page = "It rained.\n" + text.replaceFirst(" => .*", "") + "\nIt snowed.";
        Redline expected = compiled.edit(page, Locale.ROOT);
        assertThat(ArtefactCleaner.standard().edit(page, Locale.ROOT)).isEqualTo(expected);
      }
    }
  }
}
