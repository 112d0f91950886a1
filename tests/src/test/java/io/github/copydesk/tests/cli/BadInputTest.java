package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line makes of input that is not what it should be. */
class BadInputTest {

  @TempDir Path folder;

  @Test
  void textInAnotherCharsetIsFoundOut() throws IOException {
    String text = "Le ministre a déclaré lundi à Genève que l’accord était prêt à être signé.\n";
    Path file = write("latin.txt", text.getBytes(Charset.forName("windows-1252")));

    CommandLineRun run = CommandLineRun.of("edit", file.toString());

    assertThat(run.out()).isEqualTo(text);
    assertThat(run.status()).isZero();
  }

  @Test
  void aCharsetThatIsGivenOverrulesWhatIsFound() throws IOException {
    Path file = write("greek.txt", "Η Αθήνα χθες".getBytes(Charset.forName("windows-1253")));

    CommandLineRun run = CommandLineRun.of("edit", "--charset", "windows-1253", file.toString());

    assertThat(run.out()).isEqualTo("Η Αθήνα χθες\n");
  }

  @Test
  void anUnknownCharsetIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("edit", "--charset", "utf-99", "x.txt");

    assertThat(run.errors()).contains("--charset", "utf-99");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkIsHonouredAndNotPartOfTheText() throws IOException {
    Path file = write("utf16.txt", "\uFEFFRien à signaler.\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(CommandLineRun.of("edit", file.toString()).out()).isEqualTo("Rien à signaler.\n");
  }

  @Test
  void someWrongBytesInUtf8AreNotLost() throws IOException {
    byte[] sound = "À Évian, l’été a été très agité, répétait l’hôtelière. É".getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(sound, sound.length + 4);
    System.arraycopy(new byte[] {'t', (byte) 0xE9, '.', '\n'}, 0, bytes, sound.length, 4);
    Path file = write("mixed.txt", bytes);

    assertThat(CommandLineRun.of("edit", file.toString()).out()).endsWith("l’hôtelière. Été.\n");
  }

  @Test
  void blankLinesBetweenDocumentsArePassedOver() {
    String lines = "{\"text\":\"Un.\"}\r\n\r\n \t\r\n{\"text\":\"Deux.\"}\r\n";

    CommandLineRun run = CommandLineRun.withInput(lines, "edit", "--input", "jsonl", "-");

    assertThat(run.errors()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Un.", "Deux.");
  }

  @Test
  void nothingGivesNothing() {
    CommandLineRun run = CommandLineRun.withInput("", "edit", "--format", "jsonl", "-");

    assertThat(run.out()).contains("\"text\":\"\"", "\"edits\":[]", "\"dateline\":null");
    assertThat(run.status()).isZero();
  }

  @Test
  void whiteSpaceAloneIsNotAnError() {
    CommandLineRun run = CommandLineRun.withInput(" \n\t\n \r\n", "edit", "--format", "jsonl", "-");

    assertThat(run.out()).contains("\"byline\":[]");
    assertThat(run.status()).isZero();
  }

  @Test
  void aHundredMegabytesInOneLineAreDone() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] portion = "Les ministres parlent et le fleuve passe. ".getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[portion.length * 1024];
      for (int i = 0; i < 1024; i++) {
        System.arraycopy(portion, 0, block, i * portion.length, portion.length);
      }
      for (int written = 0; written < 100_000_000; written += block.length) {
        out.write(block);
      }
    }
    Path result = folder.resolve("long.out");

    CommandLineRun run = CommandLineRun.of("edit", "--output", result.toString(), file.toString());

    assertThat(run.errors()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(Files.size(result)).isBetween(Files.size(file) - 10, Files.size(file) + 1);
  }

  @Test
  void binaryContentIsNamedAndTheOthersAreDone() throws IOException {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    write("a.bin", noise);
    write("b.txt", "Tout va bien.\n".getBytes(UTF_8));

    CommandLineRun run = CommandLineRun.of("edit", folder.toString());

    assertThat(run.errors()).contains("a.bin", "neither text").doesNotContain("b.txt");
    assertThat(run.out()).contains("Tout va bien.");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void noiseIsNoTextInAnyCharset() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      byte[] noise = new byte[3000];
      new Random(seed).nextBytes(noise);
      write(seed + ".bin", noise);
    }

    CommandLineRun run = CommandLineRun.of("edit", folder.toString());

    assertThat(run.errors().lines()).hasSize(40).allMatch(line -> line.contains("neither text"));
  }

  @Test
  void aFormatThatLooksLikeTextIsNamed() throws IOException {
    write("a.txt", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(UTF_8));
    write("b.txt", "{\\rtf1\\ansi Le texte.}".getBytes(UTF_8));
    write("c.docx", "PK\u0003\u0004 word/document.xml".getBytes(UTF_8));

    CommandLineRun run = CommandLineRun.of("edit", folder.toString());

    assertThat(run.errors().lines())
        .hasSize(3)
        .anyMatch(
            line ->
                line.contains("a.txt")
                    && line.contains(
                        "application/pdf needs org.apache.tika:tika-parser-pdf-module"))
        .anyMatch(line -> line.contains("b.txt") && line.contains(":tika-parser-microsoft-module"))
        .anyMatch(
            line -> line.contains("c.docx") && line.contains(":tika-parser-microsoft-module"));
    assertThat(run.out()).doesNotContain("Catalog", "rtf1", "document.xml");
  }

  @Test
  void loneSurrogatesComeBackAsTheyWere() {
    String line = "{\"id\":\"s\",\"text\":\"a \\ud83d b \\udc00\"}\n";

    CommandLineRun run = CommandLineRun.withInput(line, "edit", "--input", "jsonl", "-");

    assertThat(run.out()).contains("\"text\":\"a \\ud83d b \\udc00\"");
    assertThat(run.status()).isZero();
  }

  @Test
  void aStrayNulIsTextAndNotTheEndOfIt() {
    CommandLineRun run =
        CommandLineRun.withInput(
            "Avant l’accord,\u0000 les deux camps s’étaient parlé.\n", "edit", "-");

    assertThat(run.out()).startsWith("Avant l’accord,").endsWith("s’étaient parlé.\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aLineThatIsNotJsonIsNamedAndTheOthersAreDone() {
    String lines =
        """
        {"id":"1","text":"un"}
        {"id":"2","text":
        ["text"]
        {"id":"4"}

        {"id":"6","text":"six","other":{"deep":[1,2]}}
        """;

    CommandLineRun run = CommandLineRun.withInput(lines, "edit", "--input", "jsonl", "-");

    assertThat(run.errors()).contains("-:2: ", "-:3: ", "-:4: \"text\" is missing");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("\"id\":\"1\"", "\"id\":\"6\"");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aDateThatIsNoneIsPassedOverWithAWarning() {
    String line = "{\"id\":\"1\",\"text\":\"un\",\"date\":\"2021-02-30\",\"lang\":\"zz\"}\n";

    CommandLineRun run = CommandLineRun.withInput(line, "edit", "--input", "jsonl", "-");

    assertThat(run.errors()).contains("2021-02-30");
    assertThat(run.out()).contains("\"lang\":null", "\"text\":\"un\"");
    assertThat(run.status()).isZero();
  }

  @Test
  void anUnknownLanguageCountsAsNone() {
    StringBuilder lines = new StringBuilder();
    for (String lang : new String[] {"qq", "", "und", "de"}) {
      lines.append("{\"id\":\"1\",\"text\":\"un\",\"lang\":\"").append(lang).append("\"}\n");
    }

    String out =
        CommandLineRun.withInput(lines.toString(), "edit", "--input", "jsonl", "--lang", "fr", "-")
            .out();

    assertThat(out.lines().map(line -> line.substring(10, 21)))
        .containsExactly(
            "\"lang\":\"fr\"", "\"lang\":\"fr\"", "\"lang\":\"fr\"", "\"lang\":\"de\"");
  }

  @Test
  void theIdOfADocumentWithoutOneIsThatOfNoOther() {
    String lines = "{\"text\":\"un\",\"id\":\"2\"}\n{\"text\":\"deux\"}\n";

    CommandLineRun run = CommandLineRun.withInput(lines, "edit", "--input", "jsonl", "-");

    assertThat(run.out()).contains("{\"id\":\"2\"", "{\"id\":\"-:2\"");
  }

  @Test
  void aCharsetThatNothingIsReadInIsWrongUsage() throws IOException {
    Path lines = write("a.jsonl", "{\"text\":\"un\"}\n".getBytes(UTF_8));
    Path text = write("b.txt", "\u00E9t\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

    CommandLineRun run = CommandLineRun.of("edit", "--charset", "iso-8859-1", lines.toString());
    assertThat(run.errors()).contains("--charset ISO-8859-1", "JSON Lines are UTF-8");
    assertThat(run.status()).isEqualTo(2);

    assertThat(CommandLineRun.of("edit", "--charset", "utf-8", lines.toString()).status()).isZero();
    CommandLineRun both =
        CommandLineRun.of("edit", "--charset", "iso-8859-1", lines.toString(), text.toString());
    assertThat(both.out()).contains("\"text\":\"un\"", "été");
  }

  @Test
  void linesThatCannotBeOpenedAreNamedAndTheOthersAreDone() throws IOException {
    Path file = write("here.txt", "Ici.\n".getBytes(UTF_8));
    String below = file.resolve("lines.jsonl").toString();

    CommandLineRun run = CommandLineRun.of("edit", below, file.toString());

    assertThat(run.errors()).isEqualTo("copydesk: " + below + ": Not a directory\n");
    assertThat(run.out()).contains("Ici.");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreDone() throws IOException {
    Path file = write("here.txt", "Ici.\n".getBytes(UTF_8));

    CommandLineRun run = CommandLineRun.of("edit", "not-here.txt", file.toString());

    assertThat(run.errors()).contains("not-here.txt", "no such file");
    assertThat(run.out()).contains("Ici.");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void anUnknownStyleIsWrongUsage() {
    CommandLineRun run = CommandLineRun.withInput("Ici.", "edit", "--style", "klingon", "-");

    assertThat(run.errors()).contains("--style", "klingon", "iso9");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void anUnknownStageIsWrongUsage() {
    CommandLineRun run = CommandLineRun.withInput("Ici.", "edit", "--only", "header,verbs", "-");

    assertThat(run.errors()).contains("--only", "verbs");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidBeforeTheWork() {
    String target = folder.resolve("no-such-folder").resolve("out.txt").toString();

    CommandLineRun run = CommandLineRun.withInput("Ici.", "edit", "--output", target, "-");

    assertThat(run.errors()).contains("--output", target);
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void noCommandIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.errors()).contains("a command is missing", "edit", "names", "rules");
    assertThat(run.status()).isEqualTo(2);
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
