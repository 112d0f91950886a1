package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line prints. */
class FormatsTest {

  private static final String SCRAPED = "[ad_1]\nLe texte de l’article.\n[ad_2]\nSource link -32\n";

  @TempDir Path folder;

  @Test
  void textIsTheBodyAlone() {
    assertThat(CommandLineRun.withInput(SCRAPED, "edit", "-").out().strip())
        .isEqualTo("Le texte de l’article.");
  }

  @Test
  void severalTextsStandUnderTheirNames() throws IOException {
    Files.writeString(folder.resolve("a.txt"), SCRAPED);
    Files.writeString(folder.resolve("b.txt"), "Deux phrases. Puis rien.\n");

    String out = CommandLineRun.of("edit", folder.toString()).out();

    assertThat(out).containsSubsequence("a.txt", "edits: ", "Le texte", "b.txt", "Deux phrases.");
  }

  @Test
  void jsonHasEveryFieldAndTheLogGivesTheText() {
    String out = CommandLineRun.withInput(SCRAPED, "edit", "--format", "jsonl", "-").out();

    assertThat(out)
        .startsWith("{\"id\":\"-\",\"lang\":null,\"header\":{\"date\":null,\"byline\":[],")
        .contains("\"readingMinutes\":null,\"published\":null,\"updated\":null},\"credits\":[]")
        .contains("\"text\":\"Le texte de l’article.")
        .contains("\"edits\":[{\"start\":0,\"end\":7,\"replacement\":\"\",\"rule\":\"artefact.")
        .endsWith("\"names\":[],\"flags\":[]}\n");
  }

  @Test
  void theDiffSaysLinesAndRules() {
    String out = CommandLineRun.withInput(SCRAPED, "edit", "--format", "diff", "-").out();

    assertThat(out)
        .contains("--- -\n+++ -\n@@ -1,", "-[ad_1]\n", "-Source link -32\n", "artefact.");
    assertThat(out).doesNotContain("--- -\n+++ -\n@@ -0");
  }

  @Test
  void thePageMarksWhatWasStruck() {
    String out = CommandLineRun.withInput(SCRAPED, "edit", "--format", "html", "-").out();

    assertThat(out).startsWith("<!DOCTYPE html>").contains("<del title=\"artefact.", "[ad_1]");
  }

  @Test
  void linesComeBackInTheirOrder() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"Phrase numéro ").append(i);
      lines.append(".\"}\n");
    }

    String out = CommandLineRun.withInput(lines.toString(), "edit", "--input", "jsonl", "-").out();

    int[] next = {0};
    out.lines().forEach(line -> assertThat(line).startsWith("{\"id\":\"" + next[0]++ + "\","));
    assertThat(next[0]).isEqualTo(20_000);
  }

  @Test
  void aReaderThatWantsNoMoreIsNoError() throws Exception {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(lines, "{\"text\":\"Une phrase.\"}\n".repeat(20_000));
    Path errors = folder.resolve("errors");

    Process run = CommandLineRun.start(errors, "edit", lines.toString());
    assertThat(run.getInputStream().read()).isEqualTo('{');
    run.getInputStream().close();
    run.waitFor();

    assertThat(errors).isEmptyFile();
  }

  @Test
  void blocksOfAPageAreLines() throws IOException {
    Path page = folder.resolve("port.html");
    Files.writeString(
        page,
        "<!doctype html><html><body><header>Site<nav><a>Home</a> <a>World</a></nav></header>"
            + "<main><article><header><h1>The port opens</h1><span>Harbour desk</span></header>"
            + "<section>It\n   <b>open</b>ed.<p>On Monday</p>at noon<br>or so.</section>"
            + "<pre>So  it\nstood.</pre><script>var share = 1;</script><style>p {}</style>"
            + "<table><tr><td>Boats</td><td>4</td></tr><tr><td>Cranes</td></tr></table>"
            + "<figure><figcaption>The port</figcaption></figure></article></main>"
            + "<aside>More</aside><button>Tickets</button></body></html>");
    String out = CommandLineRun.of("edit", "--only", "names", page.toString()).out();
    assertThat(out.lines())
        .containsExactly(
            "Site",
            "Home World",
            "The port opens",
            "Harbour desk",
            "It opened.",
            "",
            "On Monday",
            "",
            "at noon",
            "or so.",
            "So  it",
            "stood.",
            "Boats 4",
            "Cranes",
            "The port",
            "More",
            "Tickets");
  }

  @Test
  void aPageThatLeavesItsTagsOpenIsRead() throws IOException {
    Path page = folder.resolve("open.html");
    Files.writeString(page, "<html><body>" + "<div><b>".repeat(5_000) + "At last");
    CommandLineRun run = CommandLineRun.of("edit", page.toString());
    assertThat(run.out().strip()).isEqualTo("At last");
    assertThat(run.status()).isZero();
  }

  @Test
  void htmlFilesAreReadThroughTheirMarkup() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<html><body><p>Un &amp; deux</p><p>Trois</p></body></html>");

    CommandLineRun run = CommandLineRun.of("edit", page.toString());

    assertThat(run.out()).contains("Un & deux").contains("Trois").doesNotContain("<p>");
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void aPageIsToldByWhatItBeginsWith() throws IOException {
    String page = "<!DOCTYPE html>\n<html><body><p>Un &amp; deux</p></body></html>";
    for (String before :
        List.of(
            "\uFEFF",
            "<!-- saved from url -->\n",
            "<?xml version=\"1.0\"?>\n",
            "\uFEFF <!--a-->")) {
      Path file = folder.resolve("page.txt");
      Files.writeString(file, before + page);
      assertThat(CommandLineRun.of("edit", file.toString()).out())
          .as(before)
          .isEqualTo("Un & deux\n");
    }
    Path open = folder.resolve("open.txt");
    Files.writeString(open, "<!-- Le texte commence ici.\n");
    assertThat(CommandLineRun.of("edit", open.toString()).out()).contains("commence");
  }

  @Test
  void theRuleBookIsPrinted() {
    CommandLineRun run = CommandLineRun.of("rules");

    assertThat(run.out()).contains("artefact.ad-placeholder", "[ad_1]");
    assertThat(run.status()).isZero();
  }
}
