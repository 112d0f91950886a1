package io.github.copydesk.tests.artefact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the standard rule book, for tests of what the book does not tell: its patterns. */
final class RuleFiles {

  private static final Path FOLDER =
      Path.of("../normalize/src/main/resources/io/github/copydesk/artefact");

  private RuleFiles() {}

  /** The patterns of words by the id of their rule; rules of other kinds have none here. */
  static Map<String, List<String>> wordPatterns() throws IOException {
    Map<String, List<String>> all = new HashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rules")).toList()) {
        for (String rule : Files.readString(file).split("\nrule ")) {
          List<String> lines = rule.lines().toList();
          if (lines.stream().noneMatch(line -> line.startsWith("match "))) {
            all.put(lines.get(0), patterns(lines));
          }
        }
      }
    }
    return all;
  }

  private static List<String> patterns(List<String> lines) {
    List<String> patterns = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("pattern ")) {
        patterns.add(line.substring("pattern ".length()).strip());
      }
    }
    return patterns;
  }
}
