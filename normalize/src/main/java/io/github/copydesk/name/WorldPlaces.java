package io.github.copydesk.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.copydesk.rows.Packed;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Countries, and the cities that time zones are called by, in all languages that the matcher reads,
 * as ICU's locale data (Unicode CLDR) has them: asked when two names do not sound alike. To ask ICU
 * for them takes a second; so the build does it once ({@link #main}) and puts what it found in a
 * file.
 */
final class WorldPlaces {

  private static final String NAME = "world-places.bin";

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

  private static final int LONGEST_KEY = 64;

  /** The low bits of an entry are the number of its place, the others the hash of a name. */
  private static final long PLACE = 0xFFFF;

  private WorldPlaces() {}

  /** What is read when it is first asked for: an entry for each name, in order. */
  private static final class Table {
    static final long[] ENTRIES;
    static final List<String> KEYS;

    static {
      ByteBuffer read = ByteBuffer.wrap(bytes());
      ENTRIES = Packed.longs(read);
      KEYS = Packed.strings(read);
    }
  }

  /** Writes the file into the folder of classes that is named. */
  public static void main(String[] folder) throws IOException {
    try (DataOutputStream out = Packed.create(folder[0], WorldPlaces.class, NAME)) {
      write(out);
    }
  }

  /** Returns whether two whole names are of one place. */
  static boolean meet(String a, String b) {
    long[] entries = Table.ENTRIES;
    long hash = hash(a);
    boolean met = false;
    for (int i = first(hash); !met && i < entries.length && isOf(entries[i], hash); i++) {
      met = Arrays.binarySearch(entries, hash(b) | (entries[i] & PLACE)) >= 0;
    }
    return met;
  }

  /** Adds a key for every place of that name. */
  static void addKeys(String name, Set<String> keys) {
    long[] entries = Table.ENTRIES;
    long hash = hash(name);
    for (int i = first(hash); i < entries.length && isOf(entries[i], hash); i++) {
      keys.add(Table.KEYS.get((int) (entries[i] & PLACE)));
    }
  }

  private static int first(long hash) {
    int found = Arrays.binarySearch(Table.ENTRIES, hash);
    return found < 0 ? -1 - found : found;
  }

  private static boolean isOf(long entry, long hash) {
    return (entry & ~PLACE) == hash;
  }

  /** A hash of the letters whatever their case, a hyphen being a blank. */
  private static long hash(String name) {
    long hash = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = (hash ^ (c == '-' ? ' ' : Character.toLowerCase(c))) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash & ~PLACE;
  }

  private static byte[] bytes() {
    try (InputStream in = WorldPlaces.class.getResourceAsStream(NAME)) {
      if (in != null) {
        return in.readAllBytes();
      }
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      write(new DataOutputStream(made));
      return made.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out) throws IOException {
    List<Set<String>> places = ask();
    List<String> keys = new ArrayList<>();
    List<Long> entries = new ArrayList<>();
    for (Set<String> names : places) {
      names.forEach(name -> entries.add(hash(name) | keys.size()));
      keys.add(key(names.iterator().next()));
    }
    Packed.longs(out, entries.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
    Packed.strings(out, keys);
  }

  private static String key(String name) {
    String letters = PlaceEndings.latin(name);
    return letters.substring(0, Math.min(LONGEST_KEY, letters.length()));
  }

  /** Returns the names of each place as ICU has them now, the English one first. */
  private static List<Set<String>> ask() {
    List<Set<String>> places = new ArrayList<>();
    List<LocaleDisplayNames> territories = new ArrayList<>();
    List<TimeZoneNames> cities = new ArrayList<>();
    for (String language : LANGUAGES.split(" ", -1)) {
      territories.add(LocaleDisplayNames.getInstance(new ULocale(language)));
      cities.add(TimeZoneNames.getInstance(new ULocale(language)));
    }
    Stream.of(Locale.getISOCountries())
        .filter(code -> !WITH_NAMESAKES.contains(code))
        .forEach(code -> add(places, territories, names -> names.regionDisplayName(code)));
    TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
        .sorted()
        .filter(zone -> !OTHER_PLACES.contains(zone) && !zone.startsWith("Antarctica/"))
        .forEach(zone -> add(places, cities, names -> names.getExemplarLocationName(zone)));
    return places;
  }

  private static <T> void add(
      List<Set<String>> places, List<T> languages, Function<T, @Nullable String> name) {
    Set<String> names = new LinkedHashSet<>();
    for (T language : languages) {
      String found = name.apply(language);
      if (found != null && isOneName(found)) {
        names.add(found);
      }
    }
    if (names.size() > 1) {
      places.add(names);
    }
  }

  /** Whether nothing in the name is said of it, and it is no code. */
  private static boolean isOneName(String name) {
    boolean code = name.length() == 2 && name.charAt(0) < 0x80;
    return !code && name.chars().noneMatch(c -> "(),;/".indexOf(c) >= 0);
  }
}
