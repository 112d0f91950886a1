package io.github.copydesk.tests.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copydesk.file.DocumentReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which charset a plain text is read in, and what is no plain text. */
class DocumentReaderTest {

  private static final DocumentReader READER = DocumentReader.standard();
  private static final String ICELANDIC = "Þórður fór út í eyjar";

  @TempDir Path folder;

  @Test
  void aFileIsReadByItsPath() throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), "L’été à Oslo.");
    assertThat(READER.read(file)).isEqualTo("L’été à Oslo.");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> READER.read(folder.resolve("none.txt")));
  }

  /** Short texts of the west look as much like those of another page: the common one is taken. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ICELANDIC,
        "Le café de l'été",
        "På ön växte både björk och ängsblommor",
        "São Paulo não é a capital do país",
        "Il a dit « non » à l’Élysée"
      })
  void westernBytesAreTakenForWestern(String text) throws IOException {
    assertThat(read(text, "windows-1252")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Вчера мэр города открыл новый мост через реку, сообщила мэрия.",
        "KOI8-R | Вчера мэр города открыл новый мост через реку, сообщила мэрия.",
        "KOI8-U | Учора мер міста відкрив новий міст через річку, її перейшли сотні людей.",
        "windows-1255 | ראש העיר פתח אתמול את הגשר החדש מעל הנהר, כך נמסר מהעירייה.",
        "ISO-8859-8 | ראש העיר פתח אתמול את הגשר החדש מעל הנהר, כך נמסר מהעירייה.",
        "Shift_JIS | 市長は昨日、川にかかる新しい橋の開通を祝いました。",
        "UTF-16LE | Der Bürgermeister öffnete gestern die neue Brücke über den Fluss."
      })
  void otherCharsetsAreFoundByTheirStatistics(String charset, String text) throws IOException {
    assertThat(read(text, charset)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aMarkSaysTheCharsetAndIsNoPartOfTheText(String charset) throws IOException {
    assertThat(read("\uFEFF" + ICELANDIC, charset)).isEqualTo(ICELANDIC);
  }

  @Test
  void theCharsetThatIsAskedForIsTaken() throws IOException {
    byte[] bytes = ICELANDIC.getBytes(StandardCharsets.UTF_8);
    assertThat(READER.withCharset(StandardCharsets.UTF_8).read(bytes, "")).isEqualTo(ICELANDIC);
    assertThat(READER.withCharset(StandardCharsets.ISO_8859_1).read(bytes, ""))
        .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1));
    assertThat(READER.withCharset(StandardCharsets.UTF_8).read(new byte[0], "")).isEmpty();
  }

  @Test
  void aStrayWesternByteInUtf8IsNotLost() throws IOException {
    byte[] bytes = (ICELANDIC + ", Þóra líka.?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(READER.read(bytes, "note.txt")).isEqualTo(ICELANDIC + ", Þóra líka.é");
  }

  /** No parser is on the class path of these tests. */
  @ParameterizedTest
  @CsvSource({"page.html", "page", "page.txt"})
  void markupIsRefusedWithTheNameOfItsParser(String name) {
    byte[] page =
        "<!DOCTYPE html><html><body><p>Der Fluss</p></body></html>"
            .getBytes(StandardCharsets.UTF_8);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> READER.read(page, name))
        .withMessageContaining("tika-parser-html-module");
  }

  @Test
  void whatIsNoTextIsRefusedByName() {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> READER.read(image, "picture.png"))
        .withMessageContaining("tika-parser");
  }

  private static String read(String text, String charset) throws IOException {
    return READER.read(text.getBytes(Charset.forName(charset)), "note.txt");
  }
}
