package io.github.copydesk.tests.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.name.Match;
import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameMatcherTest {

  private static final NameMatcher MATCHER = NameMatcher.standard();

  /** One row of the table. */
  record Row(String a, String b, boolean same, String shows) {}

  static Stream<Row> rows() {
    return lines("/name/match.tsv").map(NameMatcherTest::row);
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    return new Row(cells[0], cells[1], "1".equals(cells[2]), cells[3]);
  }

  static Stream<String> lines(String resource) {
    try (InputStream in = NameMatcherTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void verdictOfTheTable(Row row) {
    Match match = MATCHER.match(row.a(), row.b());
    assertThat(match.same()).as(row + ": " + match).isEqualTo(row.same());
    assertThat(MATCHER.match(row.b(), row.a()).same()).isEqualTo(match.same());
    assertThat(MATCHER.same(row.a(), row.b())).isEqualTo(match.same());
    assertThat(match.score() >= 0.5).isEqualTo(match.same());
    assertThat(match.reason()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void whatMatchesIsFiledTogether(Row row) {
    if (row.same()) {
      assertThat(NameKey.allOf(row.a()))
          .as(row.toString())
          .containsAnyElementsOf(NameKey.allOf(row.b()));
    }
  }

  @Test
  void filesNamesOfOnePlaceTogether() {
    assertThat(NameKey.allOf("Wien")).contains("vienne", NameKey.of("Wien"));
    assertThat(NameKey.allOf("Wiener Neustadt")).doesNotContain("vienne");
    assertThat(NameKey.allOf("Oblast de Lviv")).containsAnyElementsOf(NameKey.allOf("Leopoli"));
    assertThat(NameKey.allOf("ALIYEV, Ilham")).containsAnyElementsOf(NameKey.allOf("I. Aliev"));
    assertThat(NameKey.allOf("Markov")).doesNotContainAnyElementsOf(NameKey.allOf("Lviv"));
  }

  /** But in scripts whose letters leave it open; whatMatchesIsFiledTogether asks for these. */
  @Test
  void filesSingleWordsThatSoundAlikeUnderOneKey() {
    assertThat(rows().filter(NameMatcherTest::alikeBySound).toList())
        .hasSizeGreaterThan(30)
        .allSatisfy(row -> assertThat(NameKey.of(row.a())).isEqualTo(NameKey.of(row.b())));
  }

  @Test
  void keysByTheSoundsOfARomanisationMeet() {
    assertThat(NameKey.soundsOf("Pashinyan")).containsExactly("pasinan");
    assertThat(NameKey.soundsOf("Pachinian")).contains("pasinan");
    assertThat(NameKey.soundsOf("Пашинян")).containsExactly("pasinan");
    assertThat(NameKey.soundsOf("Nagorny Karabakh"))
        .containsAnyElementsOf(NameKey.soundsOf("Nagorny-Karabach"));
    assertThat(NameKey.soundsOf("Martynenko"))
        .doesNotContainAnyElementsOf(NameKey.soundsOf("Marynenko"));
    assertThat(NameKey.soundsOf("李")).containsExactly("");
    assertThat(NameKey.soundsOf("")).containsExactly("");
    assertThat(NameKey.soundsOf("a".repeat(100))).containsExactly("");
  }

  /** But for a few, such as Azerbaijani q, which is k to some and g to others. */
  @Test
  void singleWordsThatSoundAlikeHaveTheConsonantsOfOneOfTheirReadings() {
    List<Row> alike = rows().filter(NameMatcherTest::alikeBySound).toList();
    assertThat(alike)
        .filteredOn(row -> Collections.disjoint(consonants(row.a()), consonants(row.b())))
        .hasSizeLessThan(alike.size() / 15);
  }

  private static Set<String> consonants(String name) {
    return NameKey.soundsOf(name).stream()
        .map(key -> key.replaceAll("[aio]", ""))
        .collect(Collectors.toSet());
  }

  /** Romanian writes shch as șci, before which it is no sibilant alone. */
  @Test
  void theRomanianSpellingOfShchHasTheKeyOfTheOthers() {
    assertThat(NameKey.of("Hrușciov")).isEqualTo(NameKey.of("Khrushchev")).isEqualTo("rt");
  }

  private static boolean alikeBySound(Row row) {
    return row.same()
        && oneWord(row.a())
        && oneWord(row.b())
        && !OpenScripts.haveAny(row.a())
        && !OpenScripts.haveAny(row.b())
        && !MATCHER
            .match(row.a(), row.b())
            .reason()
            .matches(".* (are one place|one name in two languages)");
  }

  private static boolean oneWord(String name) {
    return name.indexOf(' ') < 0 && name.indexOf('-') < 0;
  }

  @Test
  void explainsByTheLettersThatDiffer() {
    assertThat(MATCHER.match("Brejnev", "Brezhnev").reason())
        .isEqualTo("fr Brejnev = en Brezhnev: j/zh");
    assertThat(MATCHER.match("Brejnev", "Brezhnev").presses()).containsExactly("fr", "en");
    assertThat(MATCHER.match("Brezhnev", "Brejnev").presses()).containsExactly("en", "fr");
    assertThat(MATCHER.match("Brejnev", "Brejnev").presses()).isEmpty();
    assertThat(MATCHER.match("Khatchatourian", "Khachaturyan").reason())
        .isEqualTo("fr Khatchatourian = en Khachaturyan: tch/ch, ou/u, -ian/-yan");
    assertThat(MATCHER.match("Markov", "Markin").reason())
        .isEqualTo("no reading of Markov meets one of Markin");
  }

  @Test
  void explainsWhatComesFromAList() {
    assertThat(MATCHER.match("Nova Tavra", "New Tavra").reason())
        .isEqualTo("Nova = New: one word in two languages");
    assertThat(MATCHER.match("Tavra de Sus", "Upper Tavra").reason())
        .isEqualTo("Sus = Upper: one word in two languages");
    assertThat(MATCHER.match("Kostas Veloudis", "Konstantinos Veloudis").reason())
        .isEqualTo("Kostas = Konstantinos: one given name");
    assertThat(MATCHER.match("Tavrovskiy", "Tavrov District").reason())
        .isEqualTo("Tavrovskiy = Tavrov but for endings beside a kind of place");
    assertThat(MATCHER.match("Oblast de Lviv", "oblast di Leopoli").reason())
        .isEqualTo("Lviv and Leopoli are one place");
  }

  @Test
  void namesAHomograph() {
    assertThat(MATCHER.match("Gаgarin", "Gagarin").reason()).contains("Gаgarin mixes scripts");
  }

  @Test
  void theLanguageOfTheTextCounts() {
    Match known = MATCHER.match("Chichkov", Locale.FRENCH, "Shishkov", Locale.ENGLISH);
    assertThat(known.same()).isTrue();
    assertThat(known.reason()).startsWith("fr Chichkov = en Shishkov");
  }

  @Test
  void anyStringIsAnswered() {
    String[] odd = {
      "", " ", "a", "7", "\uD83D\uDE00", "\uD800", "'", "-", "()", "()(", "ъ", "ʹ", "x.", "ل"
    };
    for (String a : odd) {
      for (String b : odd) {
        assertThat(MATCHER.match(a, b).same()).isEqualTo(MATCHER.same(a, b));
      }
    }
  }

  @Test
  void whatHasNoLetterIsNoName() {
    for (String nothing : new String[] {"", " ", "...", "'", "()", "\uD83D\uDE00", "\uD800"}) {
      Match match = MATCHER.match(nothing, nothing);
      assertThat(match.same()).as(nothing).isFalse();
      assertThat(match.reason()).isEqualTo("no name to read");
      assertThat(MATCHER.same(nothing, nothing)).isFalse();
      assertThat(MATCHER.same(nothing, "Markov")).isFalse();
    }
    for (String name : new String[] {"7", "X", "ل", "O\u2019", "-a", "\uD835\uDD38"}) {
      assertThat(MATCHER.match(name, name).score()).as(name).isEqualTo(1);
    }
    assertThat(MATCHER.match("X", "x").same()).isTrue();
    assertThat(MATCHER.same("X", "x")).isTrue();
  }

  @Test
  void anInitialIsNeverCertain() {
    assertThat(MATCHER.match("J. Marlok", "John Marlok"))
        .satisfies(match -> assertThat(match.score()).isLessThan(1))
        .satisfies(match -> assertThat(match.reason()).isEqualTo("J. may be John"));
    assertThat(MATCHER.match("Jane Marlok", "J. Marlok").reason()).isEqualTo("J. may be Jane");
    assertThat(MATCHER.match("J. R. Marlok", "John Marlok").reason())
        .isEqualTo("J. may be John; R. left out");
    assertThat(MATCHER.match("J. Marlok", "K. Marlok").reason())
        .isEqualTo("no reading of J. meets one of K.");
    assertThat(MATCHER.match("J. Marlok", "Marlok, J.").score()).isEqualTo(1);
  }

  @Test
  void theLanguageOfTheTextMayBeTheSignOfTurkish() {
    Locale turkish = Locale.forLanguageTag("tr");
    assertThat(MATCHER.match("Durmat", "Durmad").same()).isFalse();
    assertThat(MATCHER.match("Durmat", turkish, "Durmad", turkish).same()).isTrue();
    assertThat(MATCHER.match("Durmat", Locale.FRENCH, "Durmad", Locale.FRENCH).same()).isFalse();
  }

  @Test
  void longWordsAndLongNamesStayCheap() {
    String word = "chjszy".repeat(2_000);
    String name = "Chjo ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 20; i++) {
            assertThat(MATCHER.same(word, word + "a")).isFalse();
            assertThat(MATCHER.same(name, name + "a")).isFalse();
            assertThat(MATCHER.same("sj".repeat(23), "shj".repeat(16))).isFalse();
          }
        });
  }

  @Test
  void wordsOfTheMostReadingsStayCheap() {
    String many = "chgouszjiewyn".repeat(3);
    String other = "shgouczjievyn".repeat(3);
    String crowd = "Chgouszjiew Chjszin ".repeat(6);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 300; i++) {
            MATCHER.same(many, other);
            MATCHER.same(crowd, crowd.replace('z', 'h'));
          }
        });
  }

  @Test
  void mixedScriptsEmojiAndDigitsInsideAWordAreNoNameButThemselves() {
    assertThat(MATCHER.same("Pеtrov", "Petrov")).isEqualTo(MATCHER.same("Petrov", "Pеtrov"));
    assertThat(MATCHER.match("Pеtrov", "Petrov").reason()).contains("mixes scripts");
    assertThat(MATCHER.same("Pet\uD83D\uDE00rov", "Pavlov")).isFalse();
    assertThat(MATCHER.same("\uD83D\uDE00", "\uD83D\uDE01")).isFalse();
    assertThat(MATCHER.same("2021", "2022")).isFalse();
    assertThat(MATCHER.same("A", "B")).isFalse();
    assertThat(MATCHER.same("", "Petrov")).isFalse();
    assertThat(MATCHER.same("Petrov", "Petrov ".repeat(20))).isFalse();
    assertThat(NameKey.of("x".repeat(10_000) + "l".repeat(10_000))).hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void turkishDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(MATCHER.same("ILIINSKI", "Ilyinski")).isTrue();
      assertThat(NameKey.of("TIMIN")).isEqualTo(NameKey.of("timin"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void survivesSerialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MATCHER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((NameMatcher) in.readObject()).same("Brejnev", "Brezhnev")).isTrue();
    }
  }

  @Test
  void nearMissesScoreAboveStrangers() {
    double near = MATCHER.match("Medvedev", "Medvedko").score();
    double far = MATCHER.match("Medvedev", "Obama").score();
    assertThat(near).isLessThan(0.5).isGreaterThan(0.2).isGreaterThan(far);
    assertThat(MATCHER.match("Ilham Aliyev", "Heydar Aliyev").score())
        .isLessThan(0.5)
        .isGreaterThan(MATCHER.match("Ilham Aliyev", "Nikol Pashinyan").score());
  }

  @Test
  void elidedParticlesAndKindsOfPlaceAreNoPartOfTheName() {
    assertThat(MATCHER.same("district d’Abovian", "Abovyan District")).isTrue();
    assertThat(MATCHER.same("raïon d'Ijevan", "Rajon Idschewan")).isTrue();
    assertThat(MATCHER.same("L'vov", "Lavrov")).isFalse();
  }

  @Test
  void placesHaveNamesOfTheirOwnInManyLanguages() {
    assertThat(MATCHER.same("Mailand", "Milan")).isTrue();
    assertThat(MATCHER.same("Černé moře", "Karadeniz")).isTrue();
    assertThat(MATCHER.same("Mailand", "Mainland")).isFalse();
  }
}
