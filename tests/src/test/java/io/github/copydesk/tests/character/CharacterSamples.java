package io.github.copydesk.tests.character;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the sample files of this area. */
final class CharacterSamples {

  private CharacterSamples() {}

  static List<String[]> rows(String name) {
    return rows(CharacterSamples.class.getResourceAsStream("/character/" + name));
  }

  static List<String[]> rows(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text with its backslash-u escapes decoded. */
  static String decode(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Returns the text's UTF-8 as a reader of single bytes shows it; unknown bytes as they are. */
  static String misread(String text, String codePage) {
    Charset charset = Charset.forName(codePage);
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String shown = new String(new byte[] {b}, charset);
      out.append(shown.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : shown);
    }
    return out.toString();
  }
}
