package io.github.copydesk.tests.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes {@code calendar.tsv}, the month and weekday names of the date reader, from ICU's locale
 * data. From the root of the repository, after {@code mvn test-compile}:
 *
 * <pre>
 * java -cp tests/target/test-classes:$ICU_JAR io.github.copydesk.tests.date.CalendarNames \
 *     core/src/main/resources/io/github/copydesk/date/calendar.tsv
 * </pre>
 */
final class CalendarNames {

  /** The languages, the most widely printed first: an ambiguous name is read in this order. */
  private static final String LANGUAGES =
      "en de fr es it pt nl ru uk pl"
          + " cs sk sv da nb fi is tr ro hu el bg hr sr sr_Latn sl mk be lt"
          + " lv et ca gl eu sq az hy ka kk uz ky id ms vi ar fa he hi ja zh ko";

  private static final int[] WEEKDAYS = {
    Calendar.MONDAY,
    Calendar.TUESDAY,
    Calendar.WEDNESDAY,
    Calendar.THURSDAY,
    Calendar.FRIDAY,
    Calendar.SATURDAY,
    Calendar.SUNDAY
  };

  private CalendarNames() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), String.join("\n", lines()) + "\n");
  }

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# Month and weekday names, from the locale data of ICU (Unicode CLDR).");
    lines.add("# Written by the class CalendarNames of the tests; do not edit, add to words.tsv.");
    lines.add("# ICU " + VersionInfo.ICU_VERSION.getMajor() + ". One line: language, kind, then");
    lines.add("# a cell for each month or, from Monday, for each weekday; spellings parted by |.");
    for (String language : LANGUAGES.split(" ")) {
      addLines(new ULocale(language + "@calendar=gregorian"), language.replace('_', '-'), lines);
    }
    return lines;
  }

  private static void addLines(ULocale locale, String language, List<String> lines) {
    DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(locale), locale);
    List<Set<String>> months = months(symbols, DateFormatSymbols.WIDE);
    List<Set<String>> days = weekdays(symbols, DateFormatSymbols.WIDE);
    lines.add(line(language, "month", months));
    lines.add(line(language, "month-short", months(symbols, DateFormatSymbols.ABBREVIATED)));
    lines.add(line(language, "weekday", days));
    List<Set<String>> shortDays = weekdays(symbols, DateFormatSymbols.ABBREVIATED);
    List<Set<String>> shortest = weekdays(symbols, DateFormatSymbols.SHORT);
    for (int i = 0; i < shortDays.size(); i++) {
      shortDays.get(i).addAll(shortest.get(i));
      // Vietnamese numbers its weekdays, and "thu 3" is a Thursday elsewhere.
      shortDays.get(i).removeIf(day -> Character.isDigit(day.charAt(day.length() - 1)));
    }
    lines.add(line(language, "weekday-short", shortDays));
  }

  private static List<Set<String>> months(DateFormatSymbols symbols, int width) {
    List<Set<String>> cells = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Set<String> cell = new LinkedHashSet<>();
      add(cell, symbols.getMonths(DateFormatSymbols.FORMAT, width)[i]);
      add(cell, symbols.getMonths(DateFormatSymbols.STANDALONE, width)[i]);
      cells.add(cell);
    }
    return cells;
  }

  private static List<Set<String>> weekdays(DateFormatSymbols symbols, int width) {
    List<Set<String>> cells = new ArrayList<>();
    for (int day : WEEKDAYS) {
      Set<String> cell = new LinkedHashSet<>();
      add(cell, symbols.getWeekdays(DateFormatSymbols.FORMAT, width)[day]);
      add(cell, symbols.getWeekdays(DateFormatSymbols.STANDALONE, width)[day]);
      cells.add(cell);
    }
    return cells;
  }

  /** Adds a name without its full stop; one letter or a bare number names nothing. */
  private static void add(Set<String> cell, String name) {
    String word = name.strip().toLowerCase(Locale.ROOT);
    if (word.endsWith(".")) {
      word = word.substring(0, word.length() - 1);
    }
    boolean names = word.codePoints().filter(Character::isLetter).count() > 1;
    if (names) {
      cell.add(word);
    }
  }

  private static String line(String language, String kind, List<Set<String>> cells) {
    StringBuilder line = new StringBuilder(language).append('\t').append(kind);
    for (Set<String> cell : cells) {
      line.append('\t').append(String.join("|", cell));
    }
    return line.toString();
  }
}
