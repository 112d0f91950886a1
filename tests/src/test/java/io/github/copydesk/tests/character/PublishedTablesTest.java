package io.github.copydesk.tests.character;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import io.github.copydesk.character.CharacterRepairer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All of the HTML list, of Unicode's normalisation and of its emoji sequences. */
final class PublishedTablesTest {

  private static final String WINDOWS =
      "80 20AC 82 201A 83 0192 84 201E 85 2026 86 2020 87 2021 88 02C6 89 2030 8A 0160 8B 2039 8C"
          + " 0152 8E 017D 91 2018 92 2019 93 201C 94 201D 95 2022 96 2013 97 2014 98 02DC 99 2122 9A"
          + " 0161 9B 203A 9C 0153 9E 017E 9F 0178";

  private final CharacterRepairer repairer = CharacterRepairer.standard();
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  @Test
  void everyNamedReference() {
    List<String[]> rows =
        CharacterSamples.rows(CharacterRepairer.class.getResourceAsStream("references.tsv"));
    assertThat(rows).hasSize(2125);
    assertThat(rows.stream().filter(row -> row.length > 2)).hasSize(106);
    for (String[] row : rows) {
      String text =
          codes(row[1]).stream()
              .map(c -> Character.toString(Integer.parseInt(c, 16)))
              .collect(Collectors.joining());
      assertThat(edit("&" + row[0] + ";")).as(row[0]).isEqualTo(nfc.normalize(text));
      if (row.length > 2 && !row[0].equals("shy")) {
        assertThat(edit("&" + row[0] + " x")).as(row[0]).isEqualTo(text + " x");
      } else if (row.length == 2
          && rows.stream().noneMatch(r -> r.length > 2 && row[0].startsWith(r[0]))) {
        assertThat(edit("&" + row[0] + " x")).as(row[0]).isEqualTo("&" + row[0] + " x");
      }
    }
  }

  private static List<String> codes(String text) {
    return List.of(text.split(" "));
  }

  @Test
  void numericReferences() {
    List<String> windows = codes(WINDOWS);
    for (int i = 0; i < windows.size(); i += 2) {
      String expected = Character.toString(Integer.parseInt(windows.get(i + 1), 16));
      assertThat(edit("&#x" + windows.get(i) + ";")).isEqualTo(expected);
      assertThat(edit("&#" + Integer.parseInt(windows.get(i), 16) + " ")).isEqualTo(expected + " ");
    }
    assertThat(edit("&#0;&#xD800;&#x110000;&#99999999999999999999;")).isEqualTo("\uFFFD".repeat(4));
    assertThat(edit("&#x81;")).isEqualTo("\u0081");
    assertThat(edit("&#X1F600;&#0065")).isEqualTo("😀A");
    assertThat(edit("&#; &#x; &#xg &# 5;")).isEqualTo("&#; &#x; &#xg &# 5;");
  }

  @Test
  void everyCodePointInCanonicalForm() {
    for (int c = 0xA0; c <= 0x10FFFF; c++) {
      if (Character.isDefined(c) && !isInvisible(c)) {
        String text = "a " + Character.toString(c) + " b";
        assertThat(edit(text)).isEqualTo(nfc.normalize(text));
      }
    }
  }

  @Test
  void randomSequencesInCanonicalForm() {
    int[] marks =
        new UnicodeSet("[[:^ccc=0:]&[\\u0300-\\u036F\\u1DC0-\\u1DFF\\u3099\\u309A]]")
                .addAll(
                    new UnicodeSet(
                        "[aeoACQ\\u00E2\\u01B0\\u304B\\u1100\\u1161\\u11A8\\u212B\\u1E0A]"))
                .stream()
                .mapToInt(s -> s.codePointAt(0))
                .toArray();
    Random random = new Random(20);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.appendCodePoint(marks[random.nextInt(marks.length)]);
      }
      assertThat(edit(text.toString())).isEqualTo(nfc.normalize(text));
    }
  }

  @Test
  void everyEmojiSequenceStays() {
    UnicodeSet emoji = new UnicodeSet("[:RGI_Emoji:]");
    assertThat(emoji.size()).isGreaterThan(3000);
    for (String sequence : emoji) {
      assertThat(edit("a " + sequence + " b")).isEqualTo("a " + sequence + " b");
      String bare = sequence.replace("\uFE0F", "");
      assertThat(edit("a " + bare + " b")).isEqualTo("a " + bare + " b");
    }
  }

  private String edit(String text) {
    return repairer.edit(text).result();
  }

  private static boolean isInvisible(int c) {
    return c < 0xA0
        || c == 0x61C
        || c == 0xFFFC
        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || UCharacter.getType(c) == UCharacter.FORMAT
        || UCharacter.getType(c) == UCharacter.SURROGATE;
  }
}
