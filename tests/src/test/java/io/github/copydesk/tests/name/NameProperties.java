package io.github.copydesk.tests.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.Match;
import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

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
    assertThat(MATCHER.match(a, a).score()).isEqualTo(isName(a) ? 1 : 0);
  }

  private static boolean isName(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
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

  /** Two ways to write what may be one name. */
  record Two(String a, String b) {}

  /** A word from the same sounds twice, each time as some press may write them. */
  @Provide
  Arbitrary<Two> twoSpellings() {
    return two(
        "",
        7,
        "tch ch tsch cz tsj č ç ч",
        "ch sh sch sz sj š ş ш",
        "chtch shch schtsch szcz sjtsj sch šč щ",
        "j zh sch ż zj ž ж",
        "kh ch h j x х",
        "ou u oe ú у",
        "v w ff f в",
        "ts z c tz ц",
        "s ss ß с",
        "dj j dsch dż dzj ǰ дж",
        "ia ya ja ea я",
        "io yo jo e ё",
        "e ie ye je е",
        "in ine yn ин",
        "ski sky skij skiy ský ский",
        "ov off ow ev ов",
        "a а",
        "i и y",
        "o о",
        "t т th",
        "d д",
        "l л ł",
        "r р",
        "n н",
        "m м",
        "g gu gh г",
        "k c к");
  }

  /** A name from the same words twice, each time in some language, order and fullness. */
  @Provide
  Arbitrary<Two> twoNames() {
    return two(
        " ",
        4,
        "Nova New Neu Nouvelle Новая",
        "Verkhniy Upper Haut Ober",
        "raion District Bezirk - район",
        "Lviv Leopoli Lemberg Львов",
        "Wien Vienna Vienne Вена Viyana",
        "Haut-Karabakh Bergkarabach Nagorno-Karabakh",
        "Abdel_Karim Abdelkarim Abdul-Karim",
        "Tavrovskiy Tavrov Tavrovka Tavra",
        "Donetsk Donetskyi Донецкий",
        "Sasha Aleksandr A. Александр",
        "de al d’ von -",
        "Perlok Πέρλοκ Перлок PERLOK,",
        "Martchouk Marchuk Marczuk Марчук");
  }

  /** Joins one of each of some groups, written with spaces between, once and once more. */
  private static Arbitrary<Two> two(String between, int most, String... groups) {
    return Arbitraries.of(groups)
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .flatMap(
            chosen ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 5).list().ofSize(2 * most),
                        Arbitraries.integers().between(0, 3))
                    .as((picks, turn) -> tell(chosen, picks, turn == 0, between)));
  }

  private static Two tell(
      List<String> groups, List<Integer> picks, boolean turned, String between) {
    List<String> a = new ArrayList<>();
    List<String> b = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String[] ways = groups.get(i).split(" ", -1);
      a.add(ways[picks.get(2 * i) % ways.length].replace('_', ' '));
      b.add(turned ? 0 : b.size(), ways[picks.get(2 * i + 1) % ways.length].replace('_', ' '));
    }
    return new Two(String.join(between, a), String.join(between, b));
  }

  @Property(tries = 3000)
  void spellingsThatMatchShareAKey(@ForAll("twoSpellings") Two two) {
    if (MATCHER.same(two.a(), two.b())) {
      assertThat(NameKey.of(two.a())).as(two.toString()).isEqualTo(NameKey.of(two.b()));
      assertThat(NameKey.allOf(two.a())).containsAnyElementsOf(NameKey.allOf(two.b()));
    }
  }

  @Property(tries = 3000)
  void namesThatMatchShareAKey(@ForAll("twoNames") Two two) {
    boolean same = MATCHER.same(two.a(), two.b());
    Statistics.label("match").collect(same);
    Statistics.label("match").coverage(found -> found.check(true).percentage(p -> p > 20));
    if (same) {
      assertThat(NameKey.allOf(two.a()))
          .as(two.toString())
          .containsAnyElementsOf(NameKey.allOf(two.b()));
    }
  }

  @Property(tries = 3000)
  void whatMatchesSharesAKey(@ForAll("words") String a, @ForAll("words") String b) {
    if (MATCHER.same(a, b) && !OpenScripts.haveAny(a) && !OpenScripts.haveAny(b)) {
      assertThat(NameKey.of(a)).isEqualTo(NameKey.of(b));
    } else if (MATCHER.same(a, b)) {
      assertThat(NameKey.allOf(a)).containsAnyElementsOf(NameKey.allOf(b));
    }
  }

  @Property(tries = 1000)
  void everyNameIsItself(@ForAll("anything") String name) {
    assertThat(MATCHER.match(name, name).score()).isEqualTo(isName(name) ? 1 : 0);
    assertThat(NameKey.of(name)).matches("[a-z]*");
    assertThat(NameKey.allOf(name))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(100)
        .allMatch(key -> key.matches("[a-z]{0,64}"));
  }
}
