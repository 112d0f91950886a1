package io.github.copydesk.benchmarks;

import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import java.util.List;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;

/** Single names: keys and pairs. */
final class NameRatios {

  /** Pairs of spellings of one name, side by side, and two pairs of two names. */
  private static final List<String> NAMES =
      List.of(
          "Pachinian",
          "Pashinyan",
          "Khrushchev",
          "Chruschtschow",
          "Aliyev",
          "Poutine",
          "Tchaikovsky",
          "Zelensky",
          "Lukashenko",
          "Loukachenko");

  private final Table table;

  NameRatios(Table table) {
    this.table = table;
  }

  void run() {
    keys();
    pairs();
  }

  private void keys() {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    DaitchMokotoffSoundex daitch = new DaitchMokotoffSoundex();
    Table.check(NameKey.of("Pachinian").equals(NameKey.of("Pashinyan")), "keys are made");
    Race.Task ours = () -> NAMES.stream().mapToLong(name -> NameKey.of(name).length()).sum();
    table.calls(
        "key of a name / Double Metaphone",
        ours,
        () -> NAMES.stream().mapToLong(n -> metaphone.doubleMetaphone(n).length()).sum(),
        NAMES.size(),
        3);
    table.calls(
        "key of a name / Daitch-Mokotoff",
        ours,
        () -> NAMES.stream().mapToLong(n -> daitch.soundex(n).length()).sum(),
        NAMES.size(),
        10);
  }

  private void pairs() {
    NameMatcher matcher = NameMatcher.standard();
    BeiderMorseEncoder beiderMorse = new BeiderMorseEncoder();
    Table.check(matcher.same("Pachinian", "Pashinyan"), "spellings of one name match");
    Table.check(!matcher.same("Aliyev", "Poutine"), "two names do not");
    table.calls(
        "match of a pair / a Beider-Morse encoding",
        () -> {
          long same = 0;
          for (int i = 0; i < NAMES.size(); i++) {
            same += matcher.same(NAMES.get(i), NAMES.get(i ^ 1)) ? 1 : 0;
          }
          return same;
        },
        () -> NAMES.stream().mapToLong(name -> encode(beiderMorse, name)).sum(),
        NAMES.size(),
        50);
  }

  private static long encode(BeiderMorseEncoder encoder, String name) {
    try {
      return encoder.encode(name).length();
    } catch (EncoderException e) {
      throw new IllegalStateException(e);
    }
  }
}
