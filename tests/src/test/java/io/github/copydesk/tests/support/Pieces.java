package io.github.copydesk.tests.support;

import java.util.List;

/**
 * The pieces that generated texts are made of. Random letters never make {@code [ad_[ad_1]2]}; a
 * dictionary does, and it makes the halves of everything too.
 */
public final class Pieces {

  /** Characters and sequences that break code which counts or cuts carelessly. */
  public static final List<String> CHARACTERS =
      List.of(
          "a", "b", "X", "7", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u0000", "é",
          "e\u0301", "\u0301", "I", "i\u0307", "ß", "\u00a0", "\u202f", "\u200b", "\u00ad",
          "\ufeff", "\ufffd", "😀", "\ud83d", "\ude00", "ш", "ِ", "中");

  /** Whole and broken artefacts, in texts and out of place. */
  public static final List<String> ARTEFACTS =
      List.of(
          "[ad_1]",
          "[ad_",
          "[",
          "1]",
          "]",
          "[ad_[ad_1]2]",
          "Source link",
          "Source link -32",
          "\nSource link -32\n",
          "View Source",
          "The post ",
          " appeared first on ",
          "[...]",
          "[serait]",
          "[caption id=\"a\"]",
          "[/caption]",
          "<p>",
          "</p>",
          "<",
          ">",
          "<!--",
          "-->",
          "{{",
          "}}",
          "![",
          "](",
          "http://",
          "https://example.org/a?b=c&d",
          "@",
          "#",
          "Share this:",
          "Facebook",
          "Twitter",
          "\nRead more\n",
          "\nLire aussi : ",
          "\nAdvertisement\n",
          "\nPublicité\n",
          ". .",
          "..",
          "…",
          "septembreavec");

  /** Damaged and escaped characters. */
  public static final List<String> DAMAGE =
      List.of(
          "&amp;",
          "&amp;amp;",
          "&",
          "amp;",
          "&#",
          "&#233;",
          "&#x1F600;",
          "&#0;",
          "&eacute",
          "&nbsp;",
          ";",
          "Ã©",
          "Ã",
          "©",
          "â€™",
          "â€œ",
          "â",
          "€",
          "™",
          "Ð¿",
          "\\u00e9",
          "\\n",
          "\\",
          "%C3%A9",
          "%",
          "=C3=A9",
          "=\n",
          "ﬁ",
          "\u0092",
          "\u009d");

  /** Openers, closers and the marks of quotations. */
  public static final List<String> QUOTES =
      List.of(
          "«", "»", "« ", " »", "“", "”", "„", "\"", "'", "‘", "’", "(", ")", "-", "–", "—", "*");

  /** Header lines and their parts. */
  public static final List<String> HEADER =
      List.of(
          "date 2021-01 ",
          " date 2020-10 Temps de lecture estimé : 2 minutes",
          "par Jeanne Morel et Paul Girard",
          "By Jane Miller\n",
          "MOSCOU, 11 janvier (Reuters) - ",
          "PARIS (AFP) — ",
          "(Reuters)",
          "11 janvier",
          "Published: 11 January 2021, 14:32",
          "Updated 2021-01-11T14:32",
          "hier",
          "(Version française Marie Dubois)",
          "\n*Avec AFP et Tass");

  /** Names and what stands around them. */
  public static final List<String> NAMES =
      List.of(
          "Pachinian",
          "Pashinyan",
          "Aliev",
          "Aliyev",
          "Aliyeva",
          "Nagorny Karabakh",
          "Haut-Karabagh",
          "Karabakh",
          "de Yerevan",
          "d'Erevan",
          "d’",
          "au ",
          "du ",
          "de ",
          "l'",
          "Khrushchev",
          "Chruschtschow",
          "Пашинян",
          "-",
          "arméno-azerbaïdjanais",
          ", ",
          ". ");

  private Pieces() {}
}
