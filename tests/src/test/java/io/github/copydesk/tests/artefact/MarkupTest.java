package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.text.Redline;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags of a page go from its text, and stay where a text shows or mentions them. */
class MarkupTest {

  private static final ArtefactCleaner CLEANER = ArtefactCleaner.standard();

  private static final String RULE = "artefact.html-tag";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p>The ferry left.</p> | The ferry left.",
        "<P CLASS=lead>The ferry left.</P> | The ferry left.",
        "<div class=\"a\"><p>The ferry left.</p></div> | The ferry left.",
        "The <b>ferry</b> left <a href='https://example.org/x'>at noon</a>. | The ferry left at noon.",
        "The <a href=”https://example.org/x”>ferry</a> left. | The ferry left.",
        "The ferry left.<br>It came back.<br>It left again. |"
            + " The ferry left.\\nIt came back.\\nIt left again.",
        "<p>The ferry left.</p><p>It came back.</p> | The ferry left.\\nIt came back.",
        "<p>The ferry left.</p>\\n\\n<p>It came back.</p> | The ferry left.\\n\\nIt came back.",
        "The ferry left.\\n<div class=\"ad\"></div>\\nIt came back. |"
            + " The ferry left.\\nIt came back.",
        "<ul>\\n  <li>the ferry</li>\\n  <li>the bus</li>\\n</ul> | the ferry\\nthe bus",
        "<tr><td>Paris</td><td>12</td></tr><tr><td>Lyon</td><td>7</td></tr> | Paris 12\\nLyon 7",
        "The <img src=\"a.png\" alt=\"a\"> ferry left. | The ferry left.",
        "<o:p></o:p>The ferry left.<o:p></o:p> | The ferry left.",
        "<![CDATA[The ferry left.]]> | The ferry left.",
        "<![CDATA[<p>The ferry left.</p>]]> | The ferry left.",
        "The ferry left.</span></div> | The ferry left.",
        "<p>The ferry left.\\r\\n<p>It came back.</p><p>So.</p> |"
            + " The ferry left.\\r\\nIt came back.\\r\\nSo.",
      })
  void tagsGo(String with, String without) {
    Redline redline = CLEANER.edit(lines(with));
    assertThat(redline.result()).isEqualTo(lines(without));
    assertThat(CLEANER.edit(redline.result()).edits()).isEmpty();
    assertThat(redline.inverse().result()).isEqualTo(lines(with));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The <p> element begins a paragraph, and <br> breaks a line.",
        "Write <b> before it and </b> after it.",
        "Write “<b>” before it and “</b>” after it.",
        "Write `<b>so</b>`.",
        "It closes (</p>) what (<p>) opened.",
        "In HTML: <b>so</b>.",
        "Type <code>ls</code> and <b>Enter</b>.",
        "The slot <name> stayed empty, and so did <b>this</b>.",
        "For a <b and c> d the proof is the same as for a<b>d.",
        "Map<String, List<b>> ferries",
        "Jane Roe <jane.roe@example.org> wrote:",
        "See <https://example.org/ferries> for more.",
        "```\n<b>so</b>\n```",
        "<b> hi there",
        "The end of a[b[0]]>1 is near.",
        "<![CDATA[ opens a section.",
        "a << 3 <> b",
        "Set title=\"<b>so</b>\" for it.",
      })
  void tagsThatAreMeantStay(String text) {
    assertThat(CLEANER.edit(text).edits()).isEmpty();
  }

  /** Style sheets stand in attributes, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"margin: 0px; padding: 0px; color: red\">The ferry left the island.</p>",
        "<div><p>The ferry left.</p></div>",
      })
  void proseInTagsIsNoProgram(String line) {
    assertThat(CLEANER.edit(line).result()).contains("The ferry left");
    assertThat(CLEANER.edit(line + "\nIt was about HTML.").result()).contains("The ferry left");
  }

  @Test
  void programsGoWithTheirTags() {
    String text = "The ferry left.\n<script>var a = 1; document.write(\"<b>x</b>\");</script>\n";
    assertThat(CLEANER.edit(text).result()).startsWith("The ferry left.").doesNotContain("write");
  }

  @Test
  void escapedTagsGoAsWell() {
    assertThat(Copydesk.standard().edit("&lt;p&gt;The ferry left.&lt;/p&gt;").text())
        .isEqualTo("The ferry left.");
  }

  @Test
  void furnitureInTagsIsFurniture() {
    String story = "The ferry left the island at noon, with ninety people on board.";
    assertThat(CLEANER.edit("<p>" + story + "</p><p>Share on Facebook</p>").result())
        .isEqualTo(story);
  }

  @Test
  void positionsAreKept() {
    String text = "<p>The <b>ferry</b> left.</p>";
    Redline redline = CLEANER.edit(text);
    int left = redline.result().indexOf("left");
    assertThat(redline.toSource(left)).isEqualTo(text.indexOf("left"));
    assertThat(redline.toResult(text.indexOf("left"))).isEqualTo(left);
  }

  @Test
  void theRuleCanBeTurnedOff() {
    String text = "<p>The ferry left.</p>";
    ArtefactCleaner without = ArtefactCleaner.of(RuleBook.standard().without(RULE));
    assertThat(without.edit(text).result()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<b",
        "<b>",
        "</b>",
        "<a href=\"",
        "<a b='c' ",
        "<![CDATA[",
        "<p>x</i>",
        "<>"
      })
  void readsInLinearTime(String opener) {
    String text = opener.repeat(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CLEANER.edit(text));
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r");
  }
}
