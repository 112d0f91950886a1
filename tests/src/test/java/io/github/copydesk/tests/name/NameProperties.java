package io.github.copydesk.tests.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.Match;
import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameProperties {

  private static final NameMatcher MATCHER = NameMatcher.standard();

  /** Words built from the letter groups that the systems read differently. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "a", "e", "i", "o", "u", "y", "ya", "ja", "ia", "ou", "oe", "ch", "sh", "sch", "tch",
            "tsch", "sz", "cz", "sj", "tsj", "j", "zh", "kh", "h", "g", "gh", "k", "c", "ts", "z",
            "s", "ss", "v", "w", "ff", "l", "m", "n", "r", "t", "d", "b", "p", "tj", "tia", "dj",
            "ić", "ova", "ov", "in", "ine", "ski", "ч", "ш", "щ", "т", "я", "ь", "л", "н", "scs",
            "gye", "ď", "ť", "tt", "mb", "np", "ę", "tš", "õ", "ă", "ė", "as", "uw", "ae", "ei",
            "st", "che", "μπ", "ντ", "δι", "ά", "λ", "մպ", "դ", "յա", "ა", "დ", "მბ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  /** Names of several words, with what may stand beside a name. */
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "Nova",
            "New",
            "Verkhniy",
            "Upper",
            "raion",
            "oblast",
            "District",
            "de",
            "al",
            "d’Arno",
            "dArno",
            "Abdel",
            "Karim",
            "Abdelkarim",
            "Tavrovskiy",
            "Tavrovka",
            "Tavra",
            "Sasha",
            "Aleksandr",
            "A.",
            "(Texas)",
            "Perlok",
            "Perlokova",
            "Πέρλοκ",
            "Перлок",
            "Lviv",
            "Leopoli",
            "IV",
            "7",
            "-")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 2000)
  void orderMakesNoDifferenceToNamesOfSeveralWords(
      @ForAll("names") String a, @ForAll("names") String b) {
    Match match = MATCHER.match(a, b);
    Match turned = MATCHER.match(b, a);
    assertThat(turned.same()).isEqualTo(match.same()).isEqualTo(MATCHER.same(a, b));
    assertThat(turned.score()).isEqualTo(match.score());
    assertThat(match.score() >= 0.5).isEqualTo(match.same());
    assertThat(MATCHER.match(a, a).score()).isEqualTo(1);
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().ofMaxLength(30);
  }

  @Property(tries = 3000)
  void orderMakesNoDifference(@ForAll("words") String a, @ForAll("words") String b) {
    Match match = MATCHER.match(a, b);
    Match turned = MATCHER.match(b, a);
    assertThat(turned.same()).isEqualTo(match.same()).isEqualTo(MATCHER.same(a, b));
    assertThat(turned.score()).isEqualTo(match.score());
  }

  @Property(tries = 3000)
  void whatMatchesSharesAKey(@ForAll("words") String a, @ForAll("words") String b) {
    if (MATCHER.same(a, b)) {
      assertThat(NameKey.of(a)).isEqualTo(NameKey.of(b));
    }
  }

  @Property(tries = 1000)
  void everyNameIsItself(@ForAll("anything") String name) {
    assertThat(MATCHER.match(name, name).score()).isEqualTo(1);
    assertThat(NameKey.of(name)).matches("[a-z]*");
  }
}
