package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;
import java.util.HashSet;
import java.util.Set;

/** The news agencies by their forms. */
final class Agencies extends Trie<Agency> {

  private static final class Holder {
    private static final Agencies STANDARD = new Agencies();
  }

  private Agencies() {
    super(2048);
    TableFile table = new TableFile(Agencies.class, "agencies.tsv");
    while (table.next()) {
      add(table);
    }
  }

  static Agencies standard() {
    return Holder.STANDARD;
  }

  private void add(TableFile line) {
    String name = line.cell(0).strip();
    String others = line.cell(1);
    Set<String> forms = new HashSet<>();
    forms.add(name);
    int from = 0;
    while (from < others.length()) {
      int bar = others.indexOf('|', from);
      int to = bar < 0 ? others.length() : bar;
      forms.add(others.substring(from, to).strip());
      from = to + 1;
    }
    Agency agency = new Agency(name, forms);
    addAll(line.chars(), line.start(), line.cellEnd(line.start()), agency);
    addAll(line.chars(), line.cellStart(1), line.end(), agency);
  }
}
