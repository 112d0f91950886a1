package io.github.copydesk.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Countries, and the cities that time zones are called by, in all languages that the matcher reads:
 * a row for each place, of the names that ICU's locale data (Unicode CLDR) has for it. To ask ICU
 * for them takes a second; so the build does it once ({@link #main}) and puts the list beside the
 * others.
 */
final class WorldPlaces {

  private static final String NAME = "world-places.txt";

  private static final String LANGUAGES =
      "en fr de es it nl pt pl cs sk sl hr sr_Latn sr hu ro sv da nb fi et lv lt tr az uz "
          + "ru uk be bg mk kk ky mn el hy ka he ar fa ur hi bn zh ja ko";

  /**
   * Countries with a name that is another place as well, or a person: Georgia of the United States,
   * Granada of Spain, Dominique.
   */
  private static final Set<String> WITH_NAMESAKES = Set.of("GE", "GD", "DM");

  /** Zones that stand for more or for less than the city they are called by. */
  private static final Set<String> OTHER_PLACES =
      Set.of("America/Miquelon", "America/Coral_Harbour", "Asia/Kamchatka", "Asia/Sakhalin");

  private static final String PARTED = "; ";

  private WorldPlaces() {}

  /** Writes the list into the folder of classes that is named. */
  public static void main(String[] folder) throws IOException {
    Path file =
        Path.of(folder[0], WorldPlaces.class.getPackageName().split("\\.", -1)).resolve(NAME);
    Files.write(file, ask(), StandardCharsets.UTF_8);
  }

  /** Returns the rows, each the names of one place in small letters. */
  static List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines()) {
      rows.add(line.split(PARTED, -1));
    }
    return rows;
  }

  private static List<String> lines() {
    try (InputStream in = WorldPlaces.class.getResourceAsStream(NAME)) {
      return in == null
          ? ask()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rows as ICU has them now. */
  static List<String> ask() {
    List<String> lines = new ArrayList<>();
    List<LocaleDisplayNames> territories = new ArrayList<>();
    List<TimeZoneNames> cities = new ArrayList<>();
    for (String language : LANGUAGES.split(" ", -1)) {
      territories.add(LocaleDisplayNames.getInstance(new ULocale(language)));
      cities.add(TimeZoneNames.getInstance(new ULocale(language)));
    }
    Stream.of(Locale.getISOCountries())
        .filter(code -> !WITH_NAMESAKES.contains(code))
        .forEach(code -> add(lines, territories, names -> names.regionDisplayName(code)));
    Set<String> zones =
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
    zones.stream()
        .sorted()
        .filter(zone -> !OTHER_PLACES.contains(zone) && !zone.startsWith("Antarctica/"))
        .forEach(zone -> add(lines, cities, names -> names.getExemplarLocationName(zone)));
    return lines;
  }

  private static <T> void add(
      List<String> lines, List<T> languages, Function<T, @Nullable String> name) {
    Set<String> names = new LinkedHashSet<>();
    for (T language : languages) {
      String found = name.apply(language);
      if (found != null && isOneName(found)) {
        names.add(NameParts.lower(found, 0, found.length()));
      }
    }
    if (names.size() > 1) {
      lines.add(String.join(PARTED, names));
    }
  }

  /** Whether nothing in the name is said of it, and it is no code. */
  private static boolean isOneName(String name) {
    boolean code = name.length() == 2 && name.charAt(0) < 0x80;
    return !code && name.chars().noneMatch(c -> "(),;/".indexOf(c) >= 0);
  }
}
