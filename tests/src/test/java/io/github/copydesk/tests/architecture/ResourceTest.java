package io.github.copydesk.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and tables say where they come from, and say nothing twice. */
class ResourceTest {

  private static final String BAR = " | ";

  static Stream<Path> resources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String module : List.of("core", "normalize")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/resources"))) {
        files.filter(Files::isRegularFile).sorted().forEach(all::add);
      }
    }
    return all.stream();
  }

  static Stream<Path> tables() throws IOException {
    return resources().filter(file -> file.toString().matches(".*\\.t(xt|sv)"));
  }

  /**
   * The lists without columns, of which every line is as good as another; but for the names that
   * ICU has for places, a line for each language.
   */
  static Stream<Path> lists() throws IOException {
    return tables()
        .filter(file -> file.toString().endsWith(".txt") && !file.endsWith("places-icu.txt"));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void beginsWithItsSource(Path file) throws IOException {
    assertThat(Files.readString(file)).startsWith("# ");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasEachLineOnce(Path file) throws IOException {
    assertThat(lines(file)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasEachWordOfACellOnce(Path file) throws IOException {
    for (String line : lines(file)) {
      for (String cell : line.split("\t", -1)) {
        assertThat(words(cell)).as(line).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasEachWordOfAListOnce(Path file) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> again =
        lines(file).stream()
            .flatMap(line -> words(line).stream())
            .filter(word -> !seen.add(word.toLowerCase(Locale.ROOT)))
            .toList();
    assertThat(again).isEmpty();
  }

  private static List<String> words(String cell) {
    return cell.contains(BAR)
        ? Stream.of(cell.split("\\|", -1)).map(String::strip).toList()
        : List.of();
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
