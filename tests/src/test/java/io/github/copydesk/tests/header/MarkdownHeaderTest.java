package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.Byline;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers among the signs of Markdown, in which many scrapers write what they find. */
class MarkdownHeaderTest {

  private static final String STORY = Pages.STORY;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**By Jane Stone**\n\n",
        "By **Jane Stone**\n\n",
        "*By [Jane Stone](https://quay.example/authors/jane-stone)*\n\n",
        "By [Jane Stone](/authors/jane-stone)\n\n",
        "_By Jane Stone_\n\n",
      })
  void authorsAreRead(String byline) {
    HeaderReading reading = read("# Ferry stays in port\n\n" + byline + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("Jane Stone");
    assertThat(reading.redline().result()).isEqualTo("# Ferry stays in port\n\n" + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**OSLO, March 14 (Reuters)** - ",
        "**OSLO (Reuters)** — ",
        "**OSLO** (Reuters) - ",
        "**OSLO (Reuters) -** "
      })
  void datelinesInBoldLettersAreRead(String dateline) {
    HeaderReading reading = read(dateline + STORY);
    assertThat(reading.header().dateline().agencies()).containsExactly("Reuters");
    assertThat(reading.redline().result()).isEqualTo(STORY);
  }

  @Test
  void boldLettersThatGoOnStay() {
    String text = "**OSLO (Reuters) - " + STORY + "**\n\n" + STORY;
    assertThat(read(text).redline().result()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[By the way](https://quay.example/1)\n\n",
        "By [sic] and large\n\n",
        "[Jane Stone](https://quay.example/1) is back in port\n\n"
      })
  void otherLinksStay(String line) {
    assertThat(read(line + STORY).redline().result()).isEqualTo(line + STORY);
  }

  private static HeaderReading read(String text) {
    return HeaderReader.standard().read(text, Locale.ENGLISH, null);
  }
}
