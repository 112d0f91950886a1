package io.github.copydesk.tests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cuts bring together in a long text is found too, although most of such a text is not looked
 * at a second time.
 */
class SeamsTest {

  private static final String PARAGRAPH =
      "The ferry to the island left the harbour of Lindau at noon with ninety people on board, and"
          + " the crew said that the sea had been calm for a week.";

  private static final String STORY = (PARAGRAPH + "\n\n").repeat(12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The caf\u00c3\uf09a\u00a9 by the pier was closed on that day, as on every other Monday of the year.",
        "The ferry came back in the evening [ad_[ad_1]2] and nobody had been hurt, the mayor said.",
        "The ferry came back &am\uf09ap; nobody had been hurt, the mayor of the small town said.",
        "They met in septembre\uf09aavec le ministre, who spoke of the harbour and of the ferry."
      })
  void whatACutBringsTogetherIsFound(String line) {
    for (String text :
        List.of(STORY + line + "\n\n" + STORY, line + "\n\n" + STORY, STORY + line)) {
      assertStill(text);
    }
  }

  @Test
  void aLineThatWasInDoubtGoesWhenTheHeaderBesideItIsCut() {
    String[] doubtful = {"Most read", "Follow us", "Related articles", "Latest news", "Share"};
    for (String first : doubtful) {
      for (String second : doubtful) {
        assertStill(first + "\nBy Jane Harker\n" + second + "\n\n" + STORY);
        assertStill(STORY + first + "\n(Reporting by Jane Harker)\n" + second);
        assertStill("OSLO, March 3 (Reuters) - " + first + "\n" + second + "\n" + STORY);
      }
    }
  }

  @Test
  void theDamageIsRepairedAcrossTheCut() {
    String text = STORY + "The caf\u00c3\uf09a\u00a9 was closed on that day.\n\n" + STORY;
    assertThat(Copydesk.standard().edit(text).text()).contains("The caf\u00e9 was closed");
  }

  /** A word by itself on each line: what tells the code page stands more than a line away. */
  @Test
  void theDamageIsRepairedAcrossTheCutOverShortLines() {
    Charset written = Charset.forName("windows-1251");
    Charset read = Charset.forName("windows-1252");
    String before = "ночь\nночь\nпорт\n";
    String after = "город\n";
    String text =
        STORY
            + new String(before.getBytes(written), read)
            + "[ad_1]\n"
            + new String(after.getBytes(written), read)
            + STORY;
    assertThat(Copydesk.standard().edit(text).text()).contains(before + after);
  }

  @Test
  void aCleanerSaysWhetherItWasInDoubt() {
    ArtefactCleaner cleaner = ArtefactCleaner.standard();
    String doubtful = STORY + "Photos\n\n" + STORY;
    assertThat(cleaner.find(STORY).doubtful()).isFalse();
    assertThat(cleaner.find(STORY).redline().isUnchanged()).isTrue();
    assertThat(cleaner.find("[ad_1]\n" + STORY).doubtful()).isFalse();
    assertThat(cleaner.find(doubtful).doubtful()).isTrue();
    assertThat(cleaner.find(doubtful).redline().isUnchanged()).isTrue();
    assertThat(cleaner.find("[ad_1]\n" + STORY).redline())
        .isEqualTo(cleaner.edit("[ad_1]\n" + STORY));
  }

  private static void assertStill(String text) {
    Article once = Copydesk.standard().edit(text);
    Article twice = Copydesk.standard().edit(once.text());
    assertThat(twice.redline().edits()).as(text).isEmpty();
    List<String> flags = twice.flags().stream().map(f -> f.span().of(once.text())).toList();
    assertThat(once.flags().stream().map(f -> once.redline().toResult(f.span()).of(once.text())))
        .as(text)
        .containsAll(flags);
  }
}
