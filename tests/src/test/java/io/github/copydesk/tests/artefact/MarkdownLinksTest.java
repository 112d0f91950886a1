package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as scrapers write them in Markdown: furniture goes with its address, prose keeps both. */
class MarkdownLinksTest {

  private static final String STORY =
      """
      The ferry that links the two islands will not leave its port before Monday.

      Nobody was hurt, the company said, but the northern pier is gone.

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Share on Facebook](https://www.facebook.com/sharer?u=1) [Tweet](https://twitter.com/x)",
        "* [Facebook](https://facebook.com/quay)\n* [Twitter](https://twitter.com/quay)",
        "[Subscribe to our newsletter](https://quay.example/newsletter)",
        "[Source link](https://quay.example/2025/03/14/ferry)",
        "**Read more:** [Pier closed for weeks](https://quay.example/1)",
      })
  void furnitureGoes(String links) {
    assertThat(clean(STORY + links)).isEqualTo(STORY.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [video](https://quay.example/1) was seen by thousands.",
        "See the [gallery](https://quay.example/1), the [map](/map) and the [caption](#c).",
        "It is on [Facebook](https://facebook.com/quay) that most people meet now, she said.",
        "[Pier closed for weeks](https://quay.example/1)",
        "The [Tweet](https://twitter.com/quay/1) that closed a harbour",
      })
  void linksOfTheTextStay(String line) {
    assertThat(clean(STORY + line + "\n\n" + STORY)).isEqualTo(STORY + line + "\n\n" + STORY);
  }

  @Test
  void rowsOfLongAddressesAreRead() {
    String row = "[Share](https://quay.example/%s) [Tweet](https://quay.example/%s)";
    String address = "a".repeat(400);
    assertThat(clean(STORY + row.formatted(address, address))).isEqualTo(STORY.strip());
  }

  /** What is left of a line is read as it would be read the next time. */
  @ParameterizedTest
  @ValueSource(strings = {"[ad_1][ad_](Reuters)", "[ad_1](a)[ad_2]Reply)"})
  void linksBesidePlaceholdersAreReadAtOnce(String line) {
    String edited = clean(STORY + line);
    assertThat(clean(edited)).isEqualTo(edited);
  }

  @Test
  void openAddressesAreReadInTime() {
    String hostile = STORY + "[a](b".repeat(100_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThat(clean(hostile)).isNotEmpty());
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text).result();
  }
}
