package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.artefact.RuleEntry;
import io.github.copydesk.text.Redline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text is read in blocks, some by the fast way and some by the careful one, which its other
 * characters decide. What is found must depend neither on the way nor on the place in the block.
 */
class PlacesInBlocksTest {

  private static final int BLOCK = 64;

  /** Western letters alone: the fast way. */
  private static final String PLAIN =
      "The boats lay along the quay all winter, and nobody in the village asked what they were for,"
          + " since the harbour office had closed its doors and the keeper had gone to live inland. ";

  /** The same with letters of Central Europe in every block: the careful way. */
  private static final String CAREFUL = PLAIN.replace("th", "ťh").replace("n", "ň");

  /** The same with typographic signs, which the fast way serves too. */
  private static final String TYPOGRAPHIC = PLAIN.replace(", ", "’ – ").replace("ll", "\u2026l");

  /** Both ways by turns. */
  private static final String MIXED = PLAIN + CAREFUL + TYPOGRAPHIC + PLAIN;

  private static final List<String> STORIES = List.of(PLAIN, TYPOGRAPHIC, CAREFUL, MIXED);

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  @Test
  void lines() {
    int found = 0;
    for (RuleEntry rule : RuleBook.standard().rules()) {
      for (String hit : rule.hits()) {
        for (int at = 0; at < BLOCK; at++) {
          List<String> edits = edits(line(PLAIN, at, hit), PLAIN.length() + at);
          for (String story : STORIES) {
            assertThat(edits(line(story, at, hit), story.length() + at))
                .as("%s: %s at %d", rule.id(), hit, at)
                .isEqualTo(edits);
          }
          found += edits.isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(found).isGreaterThan(12_000);
  }

  private static String line(String story, int at, String hit) {
    return story + "w".repeat(at) + ".\n" + hit + "\n" + story;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "septembreavec",
        "OCTOBREAVEC",
        "févrierpour",
        "fevrieraprès",
        "FÉVRIERdans",
        "januarmit",
        "decemberafter",
        "juilletselon",
        "storyShare",
        "marchéLire",
        "PARISModerator",
        "[ad_1]",
        "[caption id=\"x\"]",
        "{{ slot }}",
        "over. .",
        "wait,, and",
        "wait, , and",
        "\ue012"
      })
  void insideLines(String artefact) {
    int found = 0;
    for (int at = 0; at < BLOCK; at++) {
      List<String> edits = edits(inside(PLAIN, at, artefact), PLAIN.length() + at);
      for (String story : STORIES) {
        assertThat(edits(inside(story, at, artefact), story.length() + at))
            .as("%s at %d", artefact, at)
            .isEqualTo(edits);
      }
      found += edits.isEmpty() ? 0 : 1;
    }
    assertThat(found).isEqualTo(BLOCK);
  }

  private static String inside(String story, int at, String artefact) {
    return story + "w".repeat(at) + " so. " + artefact + " They said " + story;
  }

  /** What is edited and flagged, its place counted from {@code origin}. */
  private static List<String> edits(String text, int origin) {
    Redline redline = CLEANER.edit(text, Locale.ROOT);
    List<String> all = new ArrayList<>();
    redline
        .edits()
        .forEach(e -> all.add(e.rule() + (e.start() - origin) + "-" + (e.end() - origin)));
    redline
        .flags()
        .forEach(
            f -> all.add(f.rule() + (f.span().start() - origin) + "-" + (f.span().end() - origin)));
    return all;
  }
}
