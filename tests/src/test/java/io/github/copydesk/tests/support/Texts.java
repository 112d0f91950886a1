package io.github.copydesk.tests.support;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of texts. */
public final class Texts {

  private static final List<String> ALL = all();

  private Texts() {}

  /** Short texts of awkward characters, sometimes of any characters at all. */
  public static Arbitrary<String> awkward() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, joined(Pieces.CHARACTERS, 14)),
        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(14)));
  }

  /** Texts of everything that means something to some stage, whole and broken. */
  public static Arbitrary<String> copy() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, joined(ALL, 24)),
        Tuple.of(2, joined(Pieces.ARTEFACTS, 12)),
        Tuple.of(2, joined(Pieces.DAMAGE, 12)),
        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)));
  }

  private static Arbitrary<String> joined(List<String> pieces, int count) {
    return Arbitraries.of(pieces).list().ofMaxSize(count).map(list -> String.join("", list));
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(Pieces.CHARACTERS);
    all.addAll(Pieces.ARTEFACTS);
    all.addAll(Pieces.DAMAGE);
    all.addAll(Pieces.QUOTES);
    all.addAll(Pieces.HEADER);
    all.addAll(Pieces.NAMES);
    return List.copyOf(all);
  }
}
