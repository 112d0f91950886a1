package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.Byline;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a header that only some languages have, and what looks like them there. */
class HeaderLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it | Pubblicato il 14 marzo 2025 da Anna Ferri | Anna Ferri | 2025-03-14",
        "ro | de Ana Ionescu | Ana Ionescu | -",
        "ro | Publicat: 14 martie 2025 de Ana Ionescu | Ana Ionescu | 2025-03-14",
        "ro | De: Ana Ionescu | Ana Ionescu | -",
        "el | Δημοσίευση: 14 Μαρτίου 2025 Της Άννας Παππά | Άννας Παππά | 2025-03-14",
        "el | ΑΝΝΑ ΠΑΠΠΑ | ΑΝΝΑ ΠΑΠΠΑ | -",
        "ar | محمد حداد | محمد حداد | -",
        "ar | 14 آذار/مارس 2025 | - | 2025-03-14",
        "ar | بيروت - محمد حداد: | محمد حداد | -",
        "ar | الجمعة 14 مارس 2025 05:21 مـ 14 رمضان 1446 هـ | - | 2025-03-14T17:21",
        "ar | بيروت: محمد حداد | محمد حداد | -",
        "ka | ანა გელაშვილი | ანა გელაშვილი | -",
        "hu | 2025. március 14., péntek | - | 2025-03-14",
        "hy | Աննա Սարգսյան, լրագրող | Աննա Սարգսյան | -",
        "fr | Publié hier à 16:25 | - | -",
        "en | Oslo - Jane Stone | Jane Stone | -",
        "ja | 2025年3月14日 17:52 更新 | - | 2025-03-14T17:52",
        "pt | Da Agência Brasil | - | -",
      })
  void lineAboveAStoryIsTaken(String language, String line, String name, String date) {
    HeaderReading reading = read(language, line);
    if (name.equals("-")) {
      assertThat(reading.header().byline()).isEmpty();
    } else {
      assertThat(reading.header().byline()).extracting(Byline::name).containsExactly(name);
    }
    assertThat(String.valueOf(reading.header().date())).isEqualTo(date.equals("-") ? "null" : date);
    assertThat(reading.redline().result()).isEqualTo("A Title\n\n" + Ferry.STORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it | Da Roma a Milano",
        "it | Pubblicato da Mondadori nel 2025",
        "ro | De Paște",
        "ro | De Ana depinde totul",
        "es | De Ana Torres",
        "el | Της Μαρίας το νησί",
        "ar | كتب محمد صلاح تغريدة",
        "ar | بيروت: مدينة البحر",
        "de | Stand heute",
        "en | Published today",
        "en | Oslo - Bergen",
        "ru | Записала песню за ночь",
        "zh | 马拉松",
      })
  void titlesStay(String language, String line) {
    assertThat(read(language, line).redline().isUnchanged()).isTrue();
  }

  private static HeaderReading read(String language, String line) {
    String text = "A Title\n\n" + line + "\n\n" + Ferry.STORY;
    return HeaderReader.standard().read(text, Locale.forLanguageTag(language), null);
  }
}
