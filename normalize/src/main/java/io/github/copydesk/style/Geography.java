package io.github.copydesk.style;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.copydesk.name.HouseStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Territories and cities as ICU's locale data (CLDR) names them in the language of each style. */
final class Geography {

  private Geography() {}

  static Stream<NameLine> territories() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> line(Geography::territory, code))
        .filter(Objects::nonNull);
  }

  static Stream<NameLine> cities() {
    return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)
        .stream()
        .sorted()
        .map(zone -> line(Geography::city, zone))
        .filter(Objects::nonNull);
  }

  private static @Nullable String territory(HouseStyle style, String code) {
    String name = LocaleDisplayNames.getInstance(locale(style)).regionDisplayName(code);
    return name == null || name.equals(code) ? null : name;
  }

  private static @Nullable String city(HouseStyle style, String zone) {
    return TimeZoneNames.getInstance(locale(style)).getExemplarLocationName(zone);
  }

  private static ULocale locale(HouseStyle style) {
    return new ULocale(style.name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable NameLine line(
      BiFunction<HouseStyle, String, @Nullable String> names, String code) {
    Map<HouseStyle, String> forms = new EnumMap<>(HouseStyle.class);
    for (HouseStyle style : HouseStyle.values()) {
      String name = style.isLetterForLetter() ? null : names.apply(style, code);
      // A place with a comment in brackets is not what running text says.
      if (name != null && name.indexOf('(') < 0 && !name.isBlank()) {
        forms.put(style, name);
      }
    }
    return forms.isEmpty() ? null : new NameLine(NameLine.Kind.PLACE, forms, List.of());
  }
}
