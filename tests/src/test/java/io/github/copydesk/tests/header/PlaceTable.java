package io.github.copydesk.tests.header;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes places-icu.txt of the header reader from ICU's locale data: the names of all territories
 * and of the cities that stand for time zones, in the languages that the reader knows.
 *
 * <pre>{@code
 * mvn -q -pl tests -am test-compile
 * mvn -q -pl tests exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=io.github.copydesk.tests.header.PlaceTable -Dexec.args=FILE
 * }</pre>
 */
final class PlaceTable {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sv", "da", "nb", "tr");

  private PlaceTable() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), table(), StandardCharsets.UTF_8);
  }

  /** Returns the whole file. */
  static String table() {
    return "# Places by kind (territory, city) and language, between bars. Made by PlaceTable in the tests\n"
        + "# from ICU's locale data (Unicode CLDR); do not edit.\n"
        + lines("territory")
        + lines("city");
  }

  private static String lines(String kind) {
    StringBuilder lines = new StringBuilder();
    Set<String> seen = new TreeSet<>();
    for (String language : LANGUAGES) {
      ULocale locale = new ULocale(language);
      Set<String> names = kind.equals("city") ? cities(locale) : territories(locale);
      names.removeAll(seen);
      seen.addAll(names);
      lines.append(kind).append('\t').append(String.join(" | ", names)).append('\n');
    }
    return lines.toString();
  }

  private static Set<String> territories(ULocale locale) {
    TreeSet<String> names = new TreeSet<>();
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
    for (String region : Locale.getISOCountries()) {
      addUsable(names, display.regionDisplayName(region));
    }
    return names;
  }

  private static Set<String> cities(ULocale locale) {
    TreeSet<String> names = new TreeSet<>();
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String id :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = zones.getExemplarLocationName(id);
      if (city != null) {
        addUsable(names, city);
      }
    }
    return names;
  }

  /** Names with commas, brackets or digits are no names of places that a dateline has. */
  private static void addUsable(Set<String> names, String name) {
    boolean usable =
        name.length() > 2
            && name.codePoints().allMatch(c -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0);
    if (usable) {
      names.add(name);
    }
  }
}
