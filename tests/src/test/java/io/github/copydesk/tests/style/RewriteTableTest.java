package io.github.copydesk.tests.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code style/rewrite.tsv}: the result, once more over it, and the way back. */
class RewriteTableTest {

  record Row(HouseStyle style, Locale language, String before, String after) {

    static Row of(String line) {
      String[] cells = line.replace("\\n", "\n").split("\t", -1);
      Locale language = cells[1].equals("-") ? Locale.ROOT : Locale.forLanguageTag(cells[1]);
      HouseStyle style = HouseStyle.valueOf(cells[0].toUpperCase(Locale.ROOT));
      return new Row(style, language, cells[2], cells[3].equals("=") ? cells[2] : cells[3]);
    }

    Redline redline(String text) {
      return NameEditor.builder().style(style).build().edit(text, language).redline();
    }
  }

  static Stream<Row> rows() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RewriteTableTest.class.getResourceAsStream("/style/rewrite.tsv")),
                StandardCharsets.UTF_8))) {
      List<String> lines = in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
      return lines.stream().map(Row::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void becomesWhatTheRowSays(Row row) {
    assertThat(row.redline(row.before()).result()).isEqualTo(row.after());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSecondRunChangesNothing(Row row) {
    assertThat(row.redline(row.after()).edits()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theWayBackGivesTheSource(Row row) {
    assertThat(row.redline(row.before()).inverse().result()).isEqualTo(row.before());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyEditNamesItsStyle(Row row) {
    String rule = "name." + row.style().name().toLowerCase(Locale.ROOT);
    assertThat(row.redline(row.before()).edits()).extracting(Edit::rule).allMatch(rule::equals);
  }
}
