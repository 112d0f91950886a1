package io.github.copydesk.tests.character;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the generated tables of the character repairer.
 *
 * <p>Its arguments are the HTML standard's list, {@code
 * https://html.spec.whatwg.org/entities.json}, and the folder to write to, {@code
 * normalize/src/main/resources/io/github/copydesk/character}. Run it from the test class path:
 *
 * <pre>{@code
 * mvn -pl core,normalize,tests test-compile
 * java -cp <test class path> io.github.copydesk.tests.character.CharacterTables \
 *     entities.json normalize/src/main/resources/io/github/copydesk/character
 * }</pre>
 */
final class CharacterTables {

  /** The code pages a browser, an editor or a console may take UTF-8 for, in order of trust. */
  private static final List<String> PAGES =
      List.of(
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "windows-1257",
          "ISO-8859-2",
          "x-MacRoman",
          "IBM437",
          "KOI8-R",
          "IBM866",
          "IBM850",
          "ISO-8859-15",
          "windows-1258",
          "x-MacUkraine",
          "KOI8-U",
          "windows-1255",
          "windows-1256",
          "x-windows-874");

  private CharacterTables() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    Files.writeString(folder.resolve("references.tsv"), references(new File(args[0])));
    Files.writeString(folder.resolve("code-pages.tsv"), codePages());
    Files.writeString(folder.resolve("composition.tsv"), composition());
  }

  private static String references(File json) throws IOException {
    Map<String, String> names = new TreeMap<>();
    Set<String> bare = new HashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String name = "";
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().startsWith("&")) {
          name = parser.currentName().substring(1);
        } else if ("characters".equals(parser.currentName())
            && parser.currentToken() == JsonToken.VALUE_STRING) {
          boolean closed = name.endsWith(";");
          names.put(closed ? name.substring(0, name.length() - 1) : name, parser.getText());
          if (!closed) {
            bare.add(name);
          }
        }
      }
    }
    StringBuilder out =
        new StringBuilder(
            """
            # The named character references of the HTML standard, section 13.5,
            # https://html.spec.whatwg.org/entities.json, written by CharacterTables.
            # name<TAB>code points in hexadecimal[<TAB>* if it also stands without a semicolon]
            """);
    names.forEach(
        (name, text) -> {
          out.append(name).append('\t');
          out.append(
              String.join(
                  " ",
                  text.codePoints().mapToObj(c -> String.format(Locale.ROOT, "%04X", c)).toList()));
          out.append(bare.contains(name) ? "\t*\n" : "\n");
        });
    return out.toString();
  }

  private static String codePages() {
    StringBuilder out =
        new StringBuilder(
            """
            # Bytes 80 to FF of the code pages that UTF-8 is mistaken for, as the JDK reads them,
            # written by CharacterTables. A byte without a character is FFFD.
            # name<TAB>128 code points in hexadecimal
            """);
    byte[] bytes = new byte[128];
    for (int i = 0; i < 128; i++) {
      bytes[i] = (byte) (128 + i);
    }
    for (String page : PAGES) {
      out.append(page).append('\t');
      String text = new String(bytes, Charset.forName(page));
      out.append(
          String.join(
              " ", text.chars().mapToObj(c -> String.format(Locale.ROOT, "%04X", c)).toList()));
      out.append('\n');
    }
    return out.toString();
  }

  private static String composition() {
    List<String> ranges = new ArrayList<>();
    int start = 0;
    for (int c = 1; c <= 0x10000; c++) {
      String kind = kind(c - 1);
      if (c == 0x10000 || !kind(c).equals(kind)) {
        if (!kind.isEmpty()) {
          ranges.add(String.format(Locale.ROOT, "%04X\t%04X\t%s", start, c - 1, kind));
        }
        start = c;
      }
    }
    return """
    # UTF-16 code units that text in normalisation form C may lack or order otherwise.
    # mark: has a combining class, wrong only after another mark. suspect: the NFC quick check
    # is not Yes; also a high surrogate if any character it begins is of either kind.
    # Unicode %s, through ICU, written by CharacterTables.
    # first<TAB>last, in hexadecimal<TAB>kind
    """
            .formatted(UCharacter.getUnicodeVersion())
        + String.join("\n", ranges)
        + "\n";
  }

  private static String kind(int unit) {
    if (!Character.isHighSurrogate((char) unit)) {
      return isQuick(unit) ? UCharacter.getCombiningClass(unit) == 0 ? "" : "mark" : "suspect";
    }
    int first = Character.toCodePoint((char) unit, '\uDC00');
    for (int c = first; c < first + 0x400; c++) {
      if (!isQuick(c) || UCharacter.getCombiningClass(c) != 0) {
        return "suspect";
      }
    }
    return "";
  }

  private static boolean isQuick(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.NFC_QUICK_CHECK) == 1;
  }
}
