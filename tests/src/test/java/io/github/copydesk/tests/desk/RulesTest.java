package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.artefact.RuleEntry;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edit and flag can be explained, and what the table says of a rule is so. */
class RulesTest {

  private static final Copydesk DESK = Copydesk.standard();
  private static final int ID = 0;
  private static final int REASON = 5;
  private static final int EXAMPLE = 6;

  static List<List<String>> rows() {
    return DESK.rules().lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
  }

  static List<List<String>> examplesOfSteps() {
    return rows().stream()
        .filter(row -> !row.get(ID).startsWith("artefact.") && !row.get(EXAMPLE).isEmpty())
        .filter(row -> RuleBook.standard().reason(row.get(ID)).isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examplesOfSteps")
  void theExampleOfARuleHolds(List<String> row) {
    String[] example = row.get(EXAMPLE).split(" => ");
    Article article = DESK.edit(unescaped(example[0]));

    if (example.length > 1) {
      assertThat(article.text()).isEqualTo(unescaped(example[1]));
      assertThat(article.redline().edits())
          .anyMatch(edit -> List.of(edit.rule().split("\\+")).contains(row.get(ID)));
    } else {
      assertThat(article.redline().edits()).isEmpty();
      assertThat(article.flags()).anyMatch(flag -> flag.rule().equals(row.get(ID)));
    }
  }

  @Test
  void everyRuleHasAnIdOfItsOwnAndAReason() {
    assertThat(rows()).extracting(row -> row.get(ID)).doesNotHaveDuplicates();
    assertThat(rows()).allSatisfy(row -> assertThat(row.get(REASON)).endsWith("."));
  }

  @Test
  void whateverIsEditedOrFlaggedIsExplained() throws IOException {
    List<String> texts = new ArrayList<>();
    for (RuleEntry rule : RuleBook.standard().rules()) {
      texts.addAll(rule.hits());
    }
    for (String folder : new String[] {"../seeds/articles", "src/test/resources"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          texts.add(Files.readString(file));
          texts.addAll(Files.readAllLines(file));
        }
      }
    }
    for (String text : texts) {
      Article article = DESK.edit(unescaped(text));
      assertThat(article.redline().edits())
          .extracting(Edit::rule)
          .allSatisfy(rule -> assertThat(DESK.reason(rule)).as(rule).isPresent());
      assertThat(article.flags())
          .extracting(Flag::rule)
          .allSatisfy(rule -> assertThat(DESK.reason(rule)).as(rule).isPresent());
    }
  }

  @Test
  void rulesOfSeveralPartsHaveAReasonForEach() {
    assertThat(DESK.reason("header.date+header.byline"))
        .hasValue("The line holds the date of the text. The line names who wrote the text.");
    assertThat(DESK.reason("name.fr")).isPresent();
    assertThat(DESK.reason("artefact.unheard-of")).isEmpty();
    assertThat(DESK.reason("")).isEmpty();
    assertThat(DESK.reason("+")).isEmpty();
    assertThat(DESK.reason("name.fr+")).isEmpty();
    assertThat(DESK.reason("+name.fr")).isEmpty();
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\n", i)) {
        plain.append('\n');
        i++;
      } else if (text.startsWith("\\u", i) && i + 6 <= text.length() && isHex(text, i + 2)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isHex(String text, int from) {
    return text.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
