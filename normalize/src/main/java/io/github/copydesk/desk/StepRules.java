package io.github.copydesk.desk;

import io.github.copydesk.rows.Rows;
import java.util.ArrayList;
import java.util.List;
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
    List<StepRule> rules = new ArrayList<>();
    for (String[] row : Rows.read(StepRules.class, "rules.tsv")) {
      rules.add(new StepRule(row[0], row[1], row[2], row[3], row[4]));
    }
    return List.copyOf(rules);
  }
}
