package io.github.copydesk.tests.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.github.copydesk.name.NameMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries under the names that ICU has for them. */
class WorldPlacesTest {

  private static final Set<String> WITH_NAMESAKES = Set.of("GE", "GD", "DM");

  @Test
  void theListIsMadeByTheBuild() {
    assertThat(NameMatcher.class.getResource("world-places.bin")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "de", "pl", "tr", "ru", "uk", "hy", "ka", "el", "he", "ar", "fa"})
  void aCountryIsItselfInAnotherLanguage(String language) {
    List<String> apart = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      String english = name(code, "en");
      String other = name(code, language);
      boolean plain = (english + other).chars().noneMatch(c -> "(),;/".indexOf(c) >= 0);
      if (plain && !WITH_NAMESAKES.contains(code) && !NameMatcher.standard().same(english, other)) {
        apart.add(english + " " + other);
      }
    }
    assertThat(apart).isEmpty();
  }

  private static String name(String code, String language) {
    return LocaleDisplayNames.getInstance(new ULocale(language)).regionDisplayName(code);
  }
}
