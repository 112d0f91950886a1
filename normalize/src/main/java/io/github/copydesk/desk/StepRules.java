package io.github.copydesk.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of the steps that work without a rule book, from the table beside this class. */
final class StepRules {

  /** One of them; an id that ends with {@code *} stands for all that begin like it. */
  record StepRule(String id, String group, String position, String reason, String example) {

    boolean covers(String rule) {
      return id.endsWith("*") ? rule.startsWith(id.substring(0, id.length() - 1)) : rule.equals(id);
    }

    /** The line of the table of all rules. */
    String row() {
      return String.join("\t", id, group, "any", position, "high", reason, example);
    }
  }

  private static final List<StepRule> ALL = read();

  private StepRules() {}

  static List<StepRule> all() {
    return ALL;
  }

  static @Nullable String reason(String rule) {
    for (StepRule known : ALL) {
      if (known.covers(rule)) {
        return known.reason();
      }
    }
    return null;
  }

  private static List<StepRule> read() {
    try (InputStream in =
            Objects.requireNonNull(StepRules.class.getResourceAsStream("rules.tsv"), "rules.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cell -> new StepRule(cell[0], cell[1], cell[2], cell[3], cell[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
